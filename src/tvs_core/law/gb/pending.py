"""Rules of the United Kingdom that are enacted, announced or appealed and are not in force, or not known to be."""

from __future__ import annotations

from datetime import date

from tvs_core.law.catalogue import Pending, PendingKind, Seen

__all__ = [
    "ABW_APPEAL",
    "CHILD_CRIMINAL_EXPLOITATION",
    "DUTY_TO_NOTIFY",
    "FAIR_WORK_AGENCY",
    "ILLEGAL_MIGRATION_ACT_MODERN_SLAVERY",
    "MANDATORY_DISQUALIFICATION",
    "NRM_ADD_ON",
    "PROTECTIVE_ORDERS",
    "S48",
    "SCHEDULE_4_ADDITIONS_2026",
    "TRAFFICKING_INFORMATION_NOTICE",
    "VTS_DEPORTATION_PAUSE",
]


def __dir__() -> list[str]:
    return __all__


TRAFFICKING_INFORMATION_NOTICE = Pending(
    id="gb.nrm.trafficking_information_notice",
    jurisdiction="GB",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "Nationality and Borders Act 2022 ss58-59: slavery or trafficking information notices and damage "
        "to credibility for late information (adults; unless good reasons)."
    ),
    status=(
        "Not among the provisions commenced by SI 2023/33 and shown as prospective; still in the text "
        "read at 20 March 2026. Not repealed by the Border Security, Asylum and Immigration Act 2025 s41 "
        "(which repeals parts of the Illegal Migration Act 2023 only)."
    ),
    seen=Seen.PRIMARY,
)

MANDATORY_DISQUALIFICATION = Pending(
    id="gb.nrm.mandatory_disqualification",
    jurisdiction="GB",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "Illegal Migration Act 2023 s29: would turn 'may' into 'must' in NABA s63(1) unless compelling "
        "circumstances, treat any non-British person sentenced to any (unsuspended) imprisonment in the "
        "UK, and anyone liable to deportation, as a public order threat, for decisions before or after "
        "commencement."
    ),
    status=(
        "Kept by the 2025 Act (s41 repeals ss1-11, 13-28, 30-51, 53-58, 61, 66 but not s29). Not "
        "reflected in s63 as read at 20 March 2026, so treated as uncommenced. Check for a commencement "
        "order."
    ),
    seen=Seen.PRIMARY,
    affects=("gb.nrm.disqualification",),
    settled_through=date(2026, 3, 20),
)

ILLEGAL_MIGRATION_ACT_MODERN_SLAVERY = Pending(
    id="gb.nrm.illegal_migration_act_modern_slavery",
    jurisdiction="GB",
    kind=PendingKind.NOT_IN_FORCE,
    what="Illegal Migration Act 2023 ss22-28 (removing protections from those arriving irregularly).",
    status=(
        "Repealed by Border Security, Asylum and Immigration Act 2025 s41(1)(d); not found to have been "
        "brought into operation against victims before that."
    ),
    seen=Seen.PRIMARY,
)

S48 = Pending(
    id="gb_eaw.guardian.s48",
    jurisdiction="GB-EAW",
    kind=PendingKind.NOT_IN_FORCE,
    what=("MSA 2015 s48(1)-(6): statutory scheme of independent child trafficking advocates and regulations."),
    status=(
        "Editorial note to the consolidated text (April 2026): partly in force, only s48(7), from 26 May "
        "2015. The service runs as policy (gb_eaw.guardian.ictg)."
    ),
    seen=Seen.PRIMARY,
)

NRM_ADD_ON = Pending(
    id="gb_eaw.legal_aid.nrm_add_on",
    jurisdiction="GB-EAW",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "NABA 2022 ss66-67: pre-NRM legal aid advice as an add-on to other in-scope immigration work and "
        "exceptional case funding."
    ),
    status="Not commenced by SI 2023/33; commencement not found.",
    seen=Seen.PRIMARY,
)

CHILD_CRIMINAL_EXPLOITATION = Pending(
    id="gb_eaw.crime.child_criminal_exploitation",
    jurisdiction="GB-EAW",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "Crime and Policing Act 2026 Part 4 Chapter 1: adult who does anything in respect of a child "
        "intending to cause the child (now or later) to commit an offence; up to 10 years; prevention "
        "orders. Chapter 2: controlling another's home (cuckooing), up to 5 years."
    ),
    status=(
        "Royal Assent 29 April 2026; commencement date of these chapters not verified (some of the Act "
        "started 29 June 2026). No statutory defence for children was added; guidance says charging "
        "decisions on potential victims should wait for the NRM where possible."
    ),
    seen=Seen.SECONDARY,
)

SCHEDULE_4_ADDITIONS_2026 = Pending(
    id="gb_eaw.defence.schedule_4_additions_2026",
    jurisdiction="GB-EAW",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "Crime and Policing Act 2026: adds Sexual Offences Act 2003 s11 (sexual activity in the presence "
        "of a child) to Schedule 4 and may make other consequential additions (for example replaced "
        "poisoning offences)."
    ),
    status=(
        "Read as a Government amendment to the Bill (Commons Committee, 8 April 2025); enacted text and "
        "start date not verified. The Schedule 4 list here is that of the consolidated text to April "
        "2026."
    ),
    seen=Seen.SECONDARY,
    affects=("gb_eaw.defence.s45.schedule_4_exclusion", "gb_eaw.defence.s45.adult", "gb_eaw.defence.s45.child"),
    settled_through=date(2026, 4, 28),
)

FAIR_WORK_AGENCY = Pending(
    id="gb.bodies.fair_work_agency",
    jurisdiction="GB",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "Gangmasters and Labour Abuse Authority functions pass to the Fair Work Agency (Employment Rights "
        "Act 2025), affecting MSA ss15, 23, 52(5)(k) and the first responder list."
    ),
    status="April 2026 expected; substituted wording not verified.",
    seen=Seen.MEMORY,
)

VTS_DEPORTATION_PAUSE = Pending(
    id="gb.leave.vts_deportation_pause",
    jurisdiction="GB",
    kind=PendingKind.NOT_IN_FORCE,
    what="Home Office pause (6 February 2025) on VTS decisions for people subject to deportation orders.",
    status="Operational; whether lifted is not known.",
    seen=Seen.SECONDARY,
    affects=("gb.leave.vts",),
    settled_through=date(2025, 2, 5),
)

DUTY_TO_NOTIFY = Pending(
    id="gb_sct.duty_to_notify",
    jurisdiction="GB-SCT",
    kind=PendingKind.NOT_IN_FORCE,
    what="2015 asp 12 s38: duty of Scottish public authorities to notify the police about victims.",
    status="Not believed to be commenced.",
    seen=Seen.MEMORY,
)

PROTECTIVE_ORDERS = Pending(
    id="gb_nir.protective_orders",
    jurisdiction="GB-NIR",
    kind=PendingKind.NOT_IN_FORCE,
    what="2022 c.19 (NI) s24: regulations for protective measures (slavery and trafficking risk orders).",
    status="Regulations not checked.",
    seen=Seen.PRIMARY,
)

ABW_APPEAL = Pending(
    id="gb.nrm.abw_appeal",
    jurisdiction="GB",
    kind=PendingKind.NOT_IN_FORCE,
    what=(
        "Appeal in R (ABW) v SSHD [2025] EWHC 3280 (Admin) and any guidance revision in 2026; wider "
        "modern slavery reform promised by the Government in late 2025."
    ),
    status="No outcome found in the stored sources; the encoded rule is the High Court's.",
    seen=Seen.SECONDARY,
    affects=("gb.nrm.conclusive_grounds", "gb.nrm.disqualification"),
)
