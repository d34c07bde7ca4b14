"""Open questions about United States law, and what was found about its sources and practice."""

from __future__ import annotations

from tvs_core.law.catalogue import Pending, PendingKind

__all__ = [
    "ADJUDICATION_HOLDS",
    "EDITIONS_READ",
    "ENFORCEMENT_POLICY",
    "OVC_COMPENSATION_RULE",
    "PUBLIC_BENEFITS_2025",
    "SECTION_28_ELEMENTS",
    "SECTION_3771A_APPEAL_PERIOD",
    "SECTION_3771A_TEXT",
    "SIJ_DEFERRED_ACTION",
    "STATE_ENTRIES",
    "SURVIVORS_RELIEF_ACT",
    "T_AND_U_REGULATIONS",
]


def __dir__() -> list[str]:
    return __all__


SECTION_3771A_TEXT = Pending(
    id="us.open.section_3771a_text",
    jurisdiction="US",
    kind=PendingKind.OPEN_QUESTION,
    what=(
        "18 USC 3771A(b)(2)-(i): read in full only as H.R. 1379 text plus summaries of the enacted "
        "section; subsections (a), (b)(1) and 18 USC 28 were read in the enacted text. Have counsel "
        "confirm wording of (b)(4)-(8) and (c)-(i) before release."
    ),
    affects=(
        "us.fed.3771a.vacate_level_a",
        "us.fed.3771a.expunge_arrest_level_a",
        "us.fed.3771a.expunge_arrest_level_b",
        "us.fed.3771a.mitigation_covered_prisoner",
    ),
)

SECTION_3771A_APPEAL_PERIOD = Pending(
    id="us.open.section_3771a_appeal_period",
    jurisdiction="US",
    kind=PendingKind.OPEN_QUESTION,
    what="Appeal period from a 3771A order (14 or 30/60 days) is unsettled.",
    affects=(
        "us.fed.3771a.vacate_level_a",
        "us.fed.3771a.expunge_arrest_level_a",
        "us.fed.3771a.expunge_arrest_level_b",
        "us.fed.3771a.mitigation_covered_prisoner",
    ),
)

SECTION_28_ELEMENTS = Pending(
    id="us.open.section_28_elements",
    jurisdiction="US",
    kind=PendingKind.OPEN_QUESTION,
    what=(
        "Whether 18 USC 28(b) removes the immediacy, alternative and causation elements of duress is "
        "unsettled; no decision found."
    ),
    affects=("us.fed.trafficking_duress_defense",),
)

STATE_ENTRIES = Pending(
    id="us.open.state_entries",
    jurisdiction="US",
    kind=PendingKind.OPEN_QUESTION,
    what=(
        "State entries marked memory or 'not confirmed as enacted' need a local check (NV AB 488 of 2025, "
        "PA expansion bills, FL SB 1736 of 2024, GA HB 1201 of 2024, NJ effective date)."
    ),
    affects=("us.nv.vacatur", "us.pa.vacatur", "us.fl.expunction", "us.ga.vacatur", "us.nj.vacatur"),
)

OVC_COMPENSATION_RULE = Pending(
    id="us.open.ovc_compensation_rule",
    jurisdiction="US",
    kind=PendingKind.OPEN_QUESTION,
    what="No OVC compensation final rule after the 2024-02-05 proposal was found.",
)

T_AND_U_REGULATIONS = Pending(
    id="us.note.t_and_u_regulations",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "8 CFR 214.200-214.216 were read from a copy of the eCFR edition of 2026-06-11; a secondary "
        "source that checked the eCFR as of 2026-09-30 (and USCIS Policy Manual vol. 3 part B as of "
        "2026-09-23) reports the same elements. No amendment of the T or U eligibility elements was found "
        "in 2025-2026; 90 FR 2921 (2025-01-14) touched 214.205 only."
    ),
)

EDITIONS_READ = Pending(
    id="us.note.editions_read",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "Statutes were read from a copy of the U.S. Code current to April 2023, except 22 USC 7102 and 8 "
        "USC 1101(a)(15)(T) (2024 edition). Bills to reauthorize the TVPA (H.R. 1144, 2796 and 2961, "
        "119th Congress) were found only as introduced; none was found enacted by 2026-11-22."
    ),
)

SURVIVORS_RELIEF_ACT = Pending(
    id="us.note.survivors_relief_act",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "Public Law 119-73 (Trafficking Survivors Relief Act, enacted 2026-01-23; 18 USC 3771A) concerns "
        "convictions and arrests, not immigration status; see the non-punishment spec."
    ),
)

PUBLIC_BENEFITS_2025 = Pending(
    id="us.note.public_benefits_2025",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "Public Law 119-21 (enacted 2025-07-04) ended SNAP for most humanitarian groups at once (sec. "
        "10108) and federal Medicaid/CHIP for them from 2026-10-01 (sec. 71109), which reaches "
        "trafficking survivors who are not citizens, LPRs, Cuban/Haitian entrants or COFA citizens. See "
        "us.benefits.*"
    ),
)

ENFORCEMENT_POLICY = Pending(
    id="us.note.enforcement_policy",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "Enforcement policy: ICE Directive 11005.4 (2025-01-31) replaced 11005.3; a court (ICWC v. Noem, "
        "C.D. Cal. No. 2:25-cv-09848) later blocked parts of it for people with pending VAWA, U and T "
        "cases (order seen only in a secondary source, date not verified). Policy does not change the "
        "statutory elements encoded here, but raises detention risk: always flag for counsel."
    ),
)

ADJUDICATION_HOLDS = Pending(
    id="us.note.adjudication_holds",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "Adjudication policy: USCIS PM-602-0192 (2025-12-02) and PM-602-0194 (2026-01-01) hold final "
        "decisions for nationals of the countries in Proclamation 10998 and hold asylum decisions. A hold "
        "delays a decision; it does not change eligibility. Whether the holds are still in force on "
        "2026-11-22 was not verified."
    ),
)

SIJ_DEFERRED_ACTION = Pending(
    id="us.note.sij_deferred_action",
    jurisdiction="US",
    kind=PendingKind.NOTE,
    what=(
        "SIJ: the deferred-action policy was rescinded 2025-06-06; the rescission was stayed on "
        "2025-11-19 (A.C.R. v. Noem, E.D.N.Y. No. 1:25-cv-03962). Later history not verified."
    ),
)
