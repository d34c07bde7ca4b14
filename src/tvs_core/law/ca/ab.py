"""
Alberta: protection orders.

Authority: Protecting Survivors of Human Trafficking Act, SA 2020, c. P-26.87.
    https://www.qp.alberta.ca/Annual_Volumes.cfm?page=/Documents/AnnualVolumes/2020/P26p87_2020.html
    Compared on 2026-11-22: all citations read in the text.
History: since 1 July 2020.
Not modelled: the tort of trafficking in Part 3.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"applicant_eligible_under_provincial_act": True, "statutory_ground_for_order_shown": True}
>>> tvs.decide("ca.ab.protection_order", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "PROTECTION_ORDER",
]


def __dir__() -> list[str]:
    return __all__


PROTECTION_ORDER = Provision(
    id="ca.ab.protection_order",
    title="Alberta human trafficking protection order",
    kind="protection_measure",
    jurisdiction="CA-AB",
    authority=(
        primary(
            "Protecting Survivors of Human Trafficking Act, SA 2020, c. P-26.87, Part 2",
            "https://www.qp.alberta.ca/Annual_Volumes.cfm?page=/Documents/AnnualVolumes/2020/P26p87_2020.html",
        ),
        primary(
            "Government of Alberta, Human trafficking protection orders",
            "https://www.alberta.ca/human-trafficking-protection-orders",
        ),
    ),
    in_force=since("2020-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Court of King's Bench",
    discretionary=True,
    when=all_of(
        is_true(
            f.applicant_eligible_under_provincial_act,
            id="applicant",
            cite="SA 2020, c. P-26.87, s. 2; Government of Alberta page",
        ),
        is_true(f.statutory_ground_for_order_shown, id="ground", cite="SA 2020, c. P-26.87, s. 3 (text not seen)"),
    ),
    effect=(
        "Order against contact, approach and keeping or sharing recordings, with return of property; may start "
        "without notice."
    ),
    durations=(
        Duration(
            what="term of the order, extendable",
            value=3,
            unit="years",
            start="date of the order",
            cite="Government of Alberta page; SA 2020, c. P-26.87, s. 5",
        ),
    ),
    fee=0,
    notes=(
        "Applicants: victim, person with custody of a child victim, child-welfare director, police officer, or "
        "designated person acting with consent. Breach: up to two years in custody and a 50,000 dollar fine "
        "(agency page). Tort of trafficking without proof of damage in Part 3. Start date: regulation of "
        "2020-06-26; the day is from memory."
    ),
)
