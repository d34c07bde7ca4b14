"""
Montana: vacatur.

Authority: Montana Code Annotated 46-18-608.
    https://getpocketlaw.com/law/state_montana/section-46-18-608-motion-to-vacate-conviction-human-trafficking-victims_b88fa1b8ff44
    Compared on 2026-11-22: all citations read in the text; less deeply than federal law, so that local counsel has to
    confirm it.
History: 1 July 2015.
Not modelled: the explanation why the facts were not put forward earlier (46-18-608(2)(b)).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "mt_prostitution_promoting_or_nonviolent": True,
...     "offence_direct_consequence_of_trafficking": True,
...     "made_within_reasonable_time": True,
... }
>>> tvs.decide("us.mt.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.mt.vacatur",
    title="Montana 46-18-608",
    kind="non_punishment",
    jurisdiction="US-MT",
    authority=(
        primary(
            "Mont. Code Ann. 46-18-608",
            "https://getpocketlaw.com/law/state_montana/section-46-18-608-motion-to-vacate-conviction-human-trafficking-victims_b88fa1b8ff44",
        ),
    ),
    in_force=since("2015-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="not stated",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="46-18-608(1)"),
        is_true(f.mt_prostitution_promoting_or_nonviolent, id="listed", cite="46-18-608(1)"),
        any_of(
            is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="46-18-608(1)"),
            is_true(f.is_recognized_victim, id="documented", cite="46-18-608(3)"),
            title="Direct result of trafficking, or presumed from documents",
        ),
        is_true(f.made_within_reasonable_time, id="reasonable_time", cite="46-18-608(2)(a)"),
    ),
    effect="The court may vacate; records become confidential.",
    not_modelled=("The motion must say why the facts were not put forward during the prosecution (2)(b).",),
)
