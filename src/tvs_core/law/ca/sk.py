"""
Saskatchewan: protection orders.

Authority: The Protection from Human Trafficking Act.
    https://www.saskatchewan.ca/government/news-and-media/2022/april/25/new-legislation-to-protect-victims-of-human-trafficking-in-effect
    Compared on 2026-11-22: all citations read in the text.
History: since 20 April 2022.
Not modelled: the civil claim that the Act also gives.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"applicant_eligible_under_provincial_act": True, "statutory_ground_for_order_shown": True}
>>> tvs.decide("ca.sk.protection_order", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "PROTECTION_ORDER",
]


def __dir__() -> list[str]:
    return __all__


PROTECTION_ORDER = Provision(
    id="ca.sk.protection_order",
    title="Saskatchewan protection order",
    kind="protection_measure",
    jurisdiction="CA-SK",
    authority=(
        primary(
            "The Protection from Human Trafficking Act (Saskatchewan), in force 2022-04-20",
            "https://www.saskatchewan.ca/government/news-and-media/2022/april/25/new-legislation-to-protect-victims-of-human-trafficking-in-effect",
        ),
    ),
    in_force=since("2022-04-20"),
    verified_on=date(2026, 11, 22),
    decision_maker="court or justice of the peace (text not seen)",
    discretionary=True,
    when=all_of(
        is_true(f.applicant_eligible_under_provincial_act, id="applicant", cite="Government release of 2022-04-25"),
        is_true(
            f.statutory_ground_for_order_shown,
            id="ground",
            cite="The Protection from Human Trafficking Act (text not seen)",
        ),
    ),
    effect="Order stopping all contact; fines, licence suspension or jail for breach; a civil claim is also available.",
    notes=(
        "Applicants: the victim, or the victim helped by a shelter worker, medical professional or other "
        "prescribed person."
    ),
)
