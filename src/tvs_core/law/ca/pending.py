"""Amendments to Canadian law that are enacted and not taken in, because their text or commencement was not read."""

from __future__ import annotations

from datetime import date

from tvs_core.law.catalogue import Pending, PendingKind, Seen

__all__ = ["IRPA_2026_C4_UNPROCLAIMED", "PROTECTING_VICTIMS_ACT"]


def __dir__() -> list[str]:
    return __all__


PROTECTING_VICTIMS_ACT = Pending(
    id="ca.pending.protecting_victims_act",
    jurisdiction="CA",
    kind=PendingKind.AMENDMENT,
    instrument=("Protecting Victims Act, S.C. 2026, c. 19 (Bill C-16, 45th Parl., 1st Sess.), Royal Assent 2026-06-18"),
    what=(
        "Omnibus Act after the consolidation used here. Secondary summaries say it widens entitlement to "
        "testimonial aids (support person or animal in sexual-offence, harassment and intimate-partner "
        "cases), restricts personal cross-examination of victims further, changes access to therapeutic "
        "records, adds compassion and proactive-information rights to the Canadian Victims Bill of "
        "Rights, lets a court go below a mandatory minimum that would be cruel and unusual for the "
        "offender, and makes murder in a trafficking context first degree. Commencement is staggered "
        "(some parts by order in council; coercive-control offence within two years of assent). Neither "
        "the text nor the commencement dates could be read."
    ),
    seen=Seen.SECONDARY,
    affects=(
        "ca.testimony.support_person_mandatory",
        "ca.testimony.support_person_discretionary",
        "ca.testimony.outside_courtroom_mandatory",
        "ca.testimony.outside_courtroom_discretionary",
        "ca.testimony.no_personal_cross_under_18",
        "ca.testimony.no_personal_cross_listed_offences",
        "ca.cvbr.standing",
        "ca.cvbr.information_on_request",
        "ca.cc.trafficking",
        "ca.cc.trafficking_under_18",
    ),
    settled_through=date(2026, 6, 17),
    advice=(
        "Treat results for an as_of date after 2026-06-17 on the affected provisions as needing legal "
        "review; vectors stay on or before that date."
    ),
)

IRPA_2026_C4_UNPROCLAIMED = Pending(
    id="ca.pending.irpa_2026_c4_unproclaimed",
    jurisdiction="CA",
    kind=PendingKind.AMENDMENT,
    instrument="S.C. 2026, c. 4, ss. 31, 34, 35, 41-58 (not in force in the consolidation of 2026-03-31)",
    what=(
        "Not yet in force: s. 34 adds ministerially withdrawn claims to the 12-month bar in IRPA 24(4); "
        "s. 35 recasts the pending-claim bar in IRPA 25(1.2)(b); s. 31 adds a representative for minors "
        "and people unable to appreciate the proceeding (IRPA 6.1)."
    ),
    seen=Seen.PRIMARY,
    affects=("ca.vtip_trp.initial", "ca.hc.request_examinable"),
    settled_through=date(2026, 3, 31),
)
