"""
Arizona: vacatur of prostitution convictions.

Authority: A.R.S. 13-909.
    https://freedomnetworkusa.org/srp_states/az/
    Compared on 2026-11-22: all citations known from a reliable account.
History: 9 August 2017.
Not modelled: every State entry was checked less deeply than the federal ones; local counsel has to confirm it.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "az_prostitution_13_3214": True,
...     "victim_of_sex_trafficking": True,
...     "offence_direct_consequence_of_trafficking": True,
...     "proof_level_met": "clear_and_convincing",
... }
>>> tvs.decide("us.az.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true, one_of
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.az.vacatur",
    title="Arizona A.R.S. 13-909",
    kind="non_punishment",
    jurisdiction="US-AZ",
    authority=(secondary("A.R.S. 13-909", "https://freedomnetworkusa.org/srp_states/az/"),),
    in_force=since("2017-08-09"),
    verified_on=date(2026, 11, 22),
    decision_maker="convicting court",
    standard_of_proof="clear_and_convincing",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="A.R.S. 13-909(A)"),
        is_true(f.az_prostitution_13_3214, id="listed", cite="A.R.S. 13-909(A)"),
        is_true(f.victim_of_sex_trafficking, id="victim", cite="A.R.S. 13-909(B); 13-1307, 13-3212"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="A.R.S. 13-909(B)"),
        one_of(f.proof_level_met, ["clear_and_convincing"], id="proof", cite="A.R.S. 13-909(B)"),
    ),
    effect="Conviction vacated; record sealed.",
    not_modelled=(
        (
            "The Secretary of State's page describes it as for convictions before 2014-07-24 (from which date 13-3214 "
            "has the affirmative defence)."
        ),
    ),
    notes="Verify the date limit before advising.",
)
