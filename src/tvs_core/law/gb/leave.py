"""
Leave to remain for victims of trafficking or slavery.

Authority: Nationality and Borders Act 2022 s65; Modern Slavery Act 2015 s53; Immigration Rules Appendix VTS and
    Appendix DWMS.
    https://www.legislation.gov.uk/ukpga/2022/36/section/65
    Compared on 2026-11-22: of 9 citations, 4 read in the text, 4 known from a reliable account, 1 from memory.
History: discretionary leave to 29 January 2023; temporary permission to stay since 30 January 2023.
Not modelled: suitability requirements, revocation of leave, and operational pauses.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_recognized_victim": True, "is_british_citizen": False, "cooperates_with_authorities": True}
>>> tvs.decide("gb.leave.discretionary_modern_slavery", facts, as_of=date(2022, 6, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, one_of, unless, within
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "DISCRETIONARY_MODERN_SLAVERY",
    "DOMESTIC_WORKER_VICTIM",
    "VTS",
]


def __dir__() -> list[str]:
    return __all__


DISCRETIONARY_MODERN_SLAVERY = Provision(
    id="gb.leave.discretionary_modern_slavery",
    title="Discretionary leave for victims of modern slavery (policy, to 29 January 2023)",
    kind="immigration_relief",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Home Office, Discretionary leave considerations for victims of modern slavery",
            "https://www.gov.uk/government/publications/interim-operation-guidance-discretionary-leave-for-victims-of-modern-slavery",
        ),
        memory(
            "SSHD v KTT [2022] EWCA Civ 307; R (KTT) v SSHD [2021] EWHC 2722 (Admin)",
            "https://caselaw.nationalarchives.gov.uk/ewca/civ/2022/307",
        ),
        secondary("XY v SSHD [2024] EWHC 81 (Admin)", "https://caselaw.nationalarchives.gov.uk/ewhc/admin/2024/81"),
        secondary("ECAT Art 14(1)", "https://www.coe.int/en/web/anti-human-trafficking"),
    ),
    in_force=between("2018-09-10", "2023-01-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="Home Office",
    discretionary=True,
    when=all_of(
        is_true(f.is_recognized_victim, id="recognised", cite="DL policy"),
        unless(is_true(f.is_british_citizen, id="british", cite="DL policy")),
        any_of(
            is_true(
                f.stay_necessary_owing_to_personal_situation,
                id="personal",
                cite="DL policy; ECAT Art 14(1)(a); PK (Ghana) v SSHD [2018] EWCA Civ 98",
            ),
            is_true(
                f.asylum_claim_pending_on_fear_of_retrafficking,
                id="asylum_pending",
                cite="SSHD v KTT [2022] EWCA Civ 307",
            ),
            is_true(f.pursuing_compensation_claim, id="compensation", cite="DL policy"),
            is_true(f.cooperates_with_authorities, id="police", cite="DL policy; ECAT Art 14(1)(b)"),
            title="Ground",
        ),
    ),
    effect="Discretionary leave, normally up to 30 months.",
    durations=(
        Duration(what="usual maximum grant", value=30, unit="months", start="date of grant", cite="DL policy (memory)"),
    ),
    notes=(
        "Considerations made before 30 January 2023 stay under this policy, and reconsiderations of them too. "
        "KTT: the policy incorporated ECAT Art 14(1)(a), so a recognised victim with a pending trafficking-based "
        "asylum claim had to be granted leave. Police help had to involve an agreement to assist and a police "
        "request for leave on that ground (check policy version)."
    ),
)

VTS = Provision(
    id="gb.leave.vts",
    title="Temporary permission to stay for victims of human trafficking or slavery (VTS)",
    kind="immigration_relief",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Nationality and Borders Act 2022 s65", "https://www.legislation.gov.uk/ukpga/2022/36/section/65"),
        primary("SI 2023/33 reg 3(f)", "https://www.legislation.gov.uk/uksi/2023/33"),
        secondary(
            (
                "Immigration Rules Appendix Temporary Permission to Stay for Victims of Human Trafficking or "
                "Slavery (HC 719)"
            ),
            "https://www.gov.uk/guidance/immigration-rules/immigration-rules-appendix-temporary-permission-to-stay-for-victims-of-human-trafficking-or-slavery",
        ),
    ),
    in_force=since("2023-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="Home Office (Secretary of State)",
    standard_of_proof="Secretary of State considers it necessary",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="recognised", cite="2022 c.36 s65(1), (10)"),
        unless(is_true(f.is_british_citizen, id="british", cite="2022 c.36 s65(1)(a)")),
        is_false(f.has_leave_to_remain, id="no_leave", cite="2022 c.36 s65(1)(b)"),
        unless(is_true(f.disqualified_from_protection, id="disqualified", cite="2022 c.36 ss65(3), (6)-(7), 63(2)(b)")),
        any_of(
            all_of(
                is_true(f.leave_needed_for_recovery, id="recovery", cite="2022 c.36 s65(2)(a)"),
                unless(is_true(f.recovery_need_can_be_met_abroad, id="met_abroad", cite="2022 c.36 s65(4)(a), (5)")),
                title="Recovery",
            ),
            all_of(
                is_true(f.leave_needed_to_seek_compensation, id="compensation", cite="2022 c.36 s65(2)(b)"),
                unless(
                    all_of(
                        # Both have to be shown before compensation stops being a reason to stay.
                        is_true(
                            f.can_seek_compensation_from_abroad, id="claim_from_abroad", cite="2022 c.36 s65(4)(b)(i)"
                        ),
                        is_true(
                            f.reasonable_to_seek_compensation_from_abroad,
                            id="reasonable_abroad",
                            cite="2022 c.36 s65(4)(b)(ii)",
                        ),
                        title="Can reasonably be sought from abroad",
                    )
                ),
                title="Compensation",
            ),
            is_true(f.leave_needed_to_cooperate_with_authorities, id="cooperation", cite="2022 c.36 s65(2)(c)"),
            title="Why leave is necessary",
        ),
    ),
    effect="The Secretary of State must grant limited leave to remain (temporary permission to stay).",
    durations=(
        Duration(
            what="maximum single grant",
            value=30,
            unit="months",
            start="date of grant",
            cite="Appendix VTS (memory; check paragraph)",
        ),
        Duration(
            what="usual grant where a shorter need is shown",
            value=12,
            unit="months",
            start="date of grant",
            cite="VTS caseworker guidance (memory; check)",
        ),
    ),
    not_modelled=(
        "Leave may be revoked for public order or bad faith (s65(6)-(7)) or as the Rules prescribe (s65(8)).",
    ),
    notes=(
        "Considered automatically after a positive conclusive grounds decision; no application for the first "
        "grant, an application for extension. Harm for the recovery limb is physical or psychological (social "
        "harm counts for support but not here). It is not a route to settlement. Operational pauses: all VTS "
        "decisions paused 11 July to 26 August 2024; recovery-limb decisions until 24 October 2024; decisions for "
        "people subject to deportation orders paused from 6 February 2025 (later position not found). A person "
        "with other leave falls outside s65 (but see Statement of Changes HC 584, 8 October 2026, giving "
        "recognised victims who are Skilled Workers more work flexibility)."
    ),
)

DOMESTIC_WORKER_VICTIM = Provision(
    id="gb.leave.domestic_worker_victim",
    title="Domestic worker who is a victim of modern slavery (Appendix DWMS; MSA 2015 s53)",
    kind="immigration_relief",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Modern Slavery Act 2015 s53", "https://www.legislation.gov.uk/ukpga/2015/30/section/53"),
        primary(
            "Immigration Rules Appendix Domestic Worker who is a Victim of Modern Slavery DWMS 1.1-3.1",
            "https://www.gov.uk/guidance/immigration-rules/immigration-rules-appendix-domestic-worker-who-is-a-victim-of-modern-slavery",
        ),
    ),
    in_force=since("2021-04-06"),
    verified_on=date(2026, 11, 22),
    decision_maker="Home Office",
    discretionary=False,
    when=all_of(
        is_true(f.physically_present_in_country, id="in_uk", cite="DWMS 1.2(a)"),
        is_true(f.is_recognized_victim, id="recognised", cite="MSA s53(1)(a), (4); DWMS 3"),
        one_of(
            f.last_permission_route,
            [
                "overseas_domestic_worker",
                "domestic_worker_in_private_household",
                "private_servant_in_diplomatic_household",
                "outside_rules_after_nrm_referral_from_those_routes",
            ],
            id="route",
            cite="DWMS 3.1; MSA s53(7)",
        ),
        within(
            f.immigration_application_date,
            after=f.conclusive_grounds_decision_notification_date,
            days=28,
            id="in_time",
            cite="DWMS 3 (28 days of being told of the decision)",
        ),
    ),
    effect="Permission to stay to work as a domestic worker in a private household, with freedom to change employer.",
    durations=(
        Duration(
            what="maximum permission", value=2, unit="years", start="date of grant", cite="Appendix DWMS introduction"
        ),
        Duration(
            what="shortest maximum Parliament allows", value=6, unit="months", start="date of grant", cite="MSA s53(3)"
        ),
    ),
    not_modelled=("Suitability requirements also apply (Part Suitability from 11 November 2025, Part 9 before).",),
    notes=(
        "Appendix start date from memory (HC 1248). Earlier rules: paras 159I-159K from 15/18 October 2015 (6 "
        "months, then 2 years from 6 April 2016). The 28-day limit was read on a copy of the gov.uk guide; "
        "alternative start points in the rule should be checked. No settlement. Guidance must provide a period "
        "without enforcement action where overstaying or breach was because of the slavery (s53(5)-(6))."
    ),
)
