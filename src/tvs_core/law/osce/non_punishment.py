"""
The OSCE recommendations on the non-punishment provision.

Authority: OSCE Special Representative, Policy and legislative recommendations (2013).
    https://www.osce.org/secretariat/101002
    Compared on 2026-11-22: all citations known from a reliable account.
History: published 22 April 2013; policy.
Not modelled: the recommendations to legislators that follow from the principle.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_trafficking_victim": True,
...     "involved_in_unlawful_activity": True,
...     "compelled_to_commit_offence": True,
... }
>>> tvs.decide("osce.non_punishment", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.osce import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "NON_PUNISHMENT",
]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT = Provision(
    id="osce.non_punishment",
    title="Policy: offences caused by or directly linked with trafficking",
    kind="non_punishment",
    jurisdiction="OSCE",
    instrument="osce_policy",
    strength="soft_law",
    authority=(
        secondary(
            (
                "OSCE Special Representative, Policy and legislative recommendations towards the effective "
                "implementation of the non-punishment provision (2013); Ministerial Declaration (Vilnius 2011)"
            ),
            "https://www.osce.org/secretariat/101002",
        ),
    ),
    in_force=since("2013-04-22"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="OSCE Policy recommendations"),
        is_true(f.involved_in_unlawful_activity, id="involved", cite="OSCE Policy recommendations"),
        any_of(
            is_true(f.compelled_to_commit_offence, id="compelled", cite="OSCE Policy recommendations"),
            is_true(f.offence_direct_consequence_of_trafficking, id="consequence", cite="OSCE Policy recommendations"),
            title="Compulsion or causation",
        ),
    ),
    effect="The person should not be punished, and should not be detained or prosecuted; records should be cleared.",
    notes="Not a blanket immunity: it rests on the absence of real choice. Publication day is from memory.",
)
