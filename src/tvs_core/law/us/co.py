"""
Colorado: vacatur.

Authority: C.R.S. 18-1-410.7.
    https://freedomnetworkusa.org/?p=5981
    Compared on 2026-11-22: all citations known from a reliable account; less deeply than federal law, so that local
    counsel has to confirm it.
History: 2 August 2019.
Not modelled: sealing of the record (C.R.S. 24-72-707).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "co_ineligible_offence_24_4_1_302": False,
...     "offence_consequence_of_trafficking": True,
...     "co_affirmative_defence_raised_and_rejected_at_trial": False,
... }
>>> tvs.decide("us.co.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, unless
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.co.vacatur",
    title="Colorado C.R.S. 18-1-410.7",
    kind="non_punishment",
    jurisdiction="US-CO",
    authority=(secondary("C.R.S. 18-1-410.7", "https://freedomnetworkusa.org/?p=5981"),),
    in_force=since("2019-08-02"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        any_of(
            is_true(f.convicted_of_offence, id="convicted", cite="C.R.S. 18-1-410.7(1)"),
            is_true(f.adjudicated_delinquent, id="adjudicated", cite="C.R.S. 18-1-410.7(1)"),
            title="Record to be cleared",
        ),
        is_false(f.co_ineligible_offence_24_4_1_302, id="eligible", cite="C.R.S. 18-1-410.7; 24-4.1-302(1)"),
        any_of(
            is_true(f.offence_consequence_of_trafficking, id="result", cite="C.R.S. 18-1-410.7"),
            is_true(f.is_recognized_victim, id="documented", cite="C.R.S. 18-1-410.7"),
            title="Result of trafficking, or presumed from documents",
        ),
        # A defence lost at trial bars vacatur, the opposite of 18 USC 28(d).
        unless(
            is_true(f.co_affirmative_defence_raised_and_rejected_at_trial, id="defence_lost", cite="C.R.S. 18-1-410.7")
        ),
    ),
    effect="Conviction or adjudication vacated.",
    notes=(
        "Documentation creates a rebuttable presumption. A rejected trial defence bars vacatur: opposite of "
        "federal 18 USC 28(d). Record sealing: 24-72-707. Effective date from memory."
    ),
)
