"""
Whether a victim should be prosecuted: prosecutors, abuse of process, unsafe convictions.

Authority: CPS guidance; R v AAD [2022] EWCA Crim 106; Lord Advocate's instructions; V.C.L. and A.N. v United
    Kingdom.
    https://www.legislation.gov.uk/asp/2015/12/section/8
    Compared on 2026-11-22: of 11 citations, 1 read in the text, 8 known from a reliable account, 2 from memory.
History: abuse of process was narrowed by R v DS (2020) and restored by R v AAD (3 February 2022).
Not modelled: the public interest, which stays a judgement of the prosecutor or the court.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "reason_to_believe_victim_of_trafficking_or_slavery": True,
...     "public_interest_favours_prosecution": False,
... }
>>> tvs.decide("gb_eaw.non_prosecution.cps_guidance", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, one_of
from tvs_core.rules.provision import Provision, between, memory, primary, secondary, since

__all__ = [
    "ABUSE_OF_PROCESS",
    "ABUSE_OF_PROCESS_2020",
    "CONCLUSIVE_GROUNDS_DECISION_AS_EVIDENCE",
    "CPS_GUIDANCE",
    "ECHR_ART4_PROSECUTION_OF_VICTIM",
    "ECHR_ART4_PROTECTION_DUTY",
    "LORD_ADVOCATE_INSTRUCTIONS",
    "UNSAFE_CONVICTION_PRE_2015",
]


def __dir__() -> list[str]:
    return __all__


CPS_GUIDANCE = Provision(
    id="gb_eaw.non_prosecution.cps_guidance",
    title="CPS four-stage test for suspects who may be victims",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        secondary(
            (
                "CPS, Modern Slavery and human trafficking: offences and defences, including the section 45 "
                "defence, Part 2"
            ),
            "https://www.cps.gov.uk/legal-guidance/modern-slavery-human-trafficking-and-smuggling",
        ),
        secondary("ECAT Art 26; ECHR Art 4", "https://www.coe.int/en/web/anti-human-trafficking"),
    ),
    in_force=since("2018-11-05"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown prosecutor",
    standard_of_proof="full Code test",
    discretionary=True,
    when=all_of(
        is_true(f.reason_to_believe_victim_of_trafficking_or_slavery, id="stage_1", cite="CPS guidance stage 1"),
        any_of(
            is_true(f.clear_evidence_of_duress, id="stage_2", cite="CPS guidance stage 2"),
            is_true(f.clear_evidence_of_section_45_defence, id="stage_3", cite="CPS guidance stage 3"),
            # Open even for Schedule 4 offences and without any defence.
            is_false(f.public_interest_favours_prosecution, id="stage_4", cite="CPS guidance stage 4"),
            title="Stages two to four",
        ),
    ),
    effect="The case should not be charged, or should be discontinued.",
    notes=(
        "Stage 4 is open even for Schedule 4 offences and even without any defence. Make enquiries and refer to "
        "the NRM before deciding; so far as possible wait for the decision. A positive decision does not bind the "
        "prosecutor, but going against it needs clear reasons (gb.echr.art4.prosecution_of_victim). Start date "
        "is that of the earliest version read with four stages."
    ),
)

ABUSE_OF_PROCESS_2020 = Provision(
    id="gb_eaw.abuse_of_process",
    title="Stay for abuse of process (position under R v DS, 28 February 2020 to 2 February 2022)",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(memory("R v DS [2020] EWCA Crim 285", "https://caselaw.nationalarchives.gov.uk/ewca/crim/2020/285"),),
    in_force=between("2020-02-28", "2022-02-02"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial judge",
    discretionary=True,
    when=all_of(
        is_true(f.credible_evidence_of_victim_status, id="victim", cite="R v DS [2020] EWCA Crim 285"),
        # R v DS left abuse to cases the jury could not decide; R v AAD corrected that.
        is_false(
            f.section_45_defence_available_at_trial,
            id="no_jury_issue",
            cite="R v DS [2020] EWCA Crim 285 (where s45 can be tried, the jury decides)",
        ),
        any_of(
            is_true(
                f.prosecution_misapplied_or_ignored_victim_guidance,
                id="guidance_ignored",
                cite="R v LM [2010] EWCA Crim 2327",
            ),
            is_true(
                f.prosecution_departed_from_victim_finding_without_rational_basis,
                id="irrational_departure",
                cite="R v LM [2010] EWCA Crim 2327",
            ),
            title="What was wrong with the decision to prosecute",
        ),
    ),
    effect="Proceedings may be stayed.",
    notes="DS treated the special abuse jurisdiction as largely overtaken by s45. Corrected in R v AAD.",
)

ABUSE_OF_PROCESS = Provision(
    id="gb_eaw.abuse_of_process",
    title="Stay for abuse of process (from R v AAD, 3 February 2022)",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        secondary(
            "R v AAD, AAH and AAI [2022] EWCA Crim 106", "https://caselaw.nationalarchives.gov.uk/ewca/crim/2022/106"
        ),
        secondary(
            "R v AFU [2023] EWCA Crim 23; R v ABR [2024] EWCA Crim 625",
            "https://caselaw.nationalarchives.gov.uk/ewca/crim/2024/625",
        ),
    ),
    in_force=since("2022-02-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial judge; Court of Appeal (safety of conviction)",
    discretionary=True,
    when=all_of(
        is_true(f.credible_evidence_of_victim_status, id="victim", cite="R v AAD [2022] EWCA Crim 106"),
        any_of(
            is_true(
                f.prosecution_misapplied_or_ignored_victim_guidance,
                id="guidance_ignored",
                cite="R v AAD [2022] EWCA Crim 106",
            ),
            is_true(
                f.prosecution_departed_from_victim_finding_without_rational_basis,
                id="irrational_departure",
                cite="R v AAD [2022] EWCA Crim 106",
            ),
            title="What was wrong with the decision to prosecute",
        ),
    ),
    effect=(
        "Prosecution is an abuse: it may be stayed, or a conviction (even on a guilty plea) may be unsafe and quashed."
    ),
    notes=(
        "Available whether or not s45 could be tried, and for Schedule 4 offences. It is a review of the "
        "prosecutor's decision on public-law lines, not a finding that victims may never be prosecuted: in R v A "
        "[2020] EWCA Crim 1408 (aggravated burglary) the conviction stood because culpability was not so "
        "diminished."
    ),
)

UNSAFE_CONVICTION_PRE_2015 = Provision(
    id="gb_eaw.appeal.unsafe_conviction_pre_2015",
    title="Conviction of a victim unsafe: offences before 31 July 2015 (R v LM; R v L (HVN); R v Joseph)",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        secondary(
            (
                "R v LM [2010] EWCA Crim 2327; R v N [2012] EWCA Crim 189; R v L (HVN) [2013] EWCA Crim 991; R v "
                "Joseph [2017] EWCA Crim 36"
            ),
            "https://caselaw.nationalarchives.gov.uk/ewca/crim/2017/36",
        ),
    ),
    in_force=since("2010-10-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="Court of Appeal (Criminal Division)",
    discretionary=True,
    when=all_of(
        lt(f.offence_date, "2015-07-31", id="before_act", cite="SI 2015/1476 reg 2(d); R v Joseph [2017] EWCA Crim 36"),
        is_true(f.credible_evidence_of_victim_status, id="victim", cite="R v Joseph [2017] EWCA Crim 36"),
        is_true(f.offence_direct_consequence_of_trafficking, id="nexus", cite="R v L (HVN) [2013] EWCA Crim 991"),
        any_of(
            lt(
                f.age_at_offence_years,
                18,
                id="child",
                cite="R v Joseph [2017] EWCA Crim 36 (compulsion not required for a child)",
            ),
            is_true(
                f.compelled_to_commit_offence, id="compelled", cite="R v L (HVN) [2013] EWCA Crim 991; ECAT Art 26"
            ),
            title="Compulsion, unless a child",
        ),
        is_true(
            f.culpability_extinguished_or_so_diminished,
            id="culpability",
            cite="R v L (HVN) [2013] EWCA Crim 991; R v Joseph [2017] EWCA Crim 36",
        ),
    ),
    effect=(
        "The conviction is unsafe because, with the facts known, a prosecution would not or should not have been "
        "brought."
    ),
    notes="Common law route; gravity of the offence matters and is fact-sensitive. Duress was not widened (Joseph).",
)

CONCLUSIVE_GROUNDS_DECISION_AS_EVIDENCE = Provision(
    id="gb_eaw.evidence.conclusive_grounds_decision",
    title="Where a conclusive grounds decision may be used in a criminal case (R v Brecani; R v AAD)",
    kind="procedure",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        secondary(
            "R v Brecani [2021] EWCA Crim 731; R v AAD [2022] EWCA Crim 106",
            "https://yjlc.uk/resources/legal-updates/aad-aah-and-aai-provides-important-guidance-those-defending-child-victims",
        ),
    ),
    in_force=since("2021-05-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=False,
    when=all_of(
        one_of(
            f.proceedings_stage,
            ["charging_decision", "abuse_of_process_application", "sentence", "appeal_against_conviction"],
            id="stage",
            cite="R v Brecani [2021] EWCA Crim 731; R v AAD [2022] EWCA Crim 106; R v Joseph [2017] EWCA Crim 36",
        ),
    ),
    effect=(
        "The decision can be relied on at that stage; at trial before a jury or magistrates it is not admissible "
        "evidence of victim status."
    ),
    notes=(
        "Caseworkers are not experts whose conclusions a jury may hear; a properly qualified trafficking expert "
        "may give evidence on matters outside ordinary knowledge. Between December 2020 and 18 May 2021 DPP v M "
        "[2020] EWHC 3422 (Admin) had allowed the decision in evidence."
    ),
)

LORD_ADVOCATE_INSTRUCTIONS = Provision(
    id="gb_sct.non_prosecution.lord_advocate",
    title="Lord Advocate's instructions: strong presumption against prosecuting victims",
    kind="non_punishment",
    jurisdiction="GB-SCT",
    extent=("GB-SCT",),
    authority=(
        primary(
            "Human Trafficking and Exploitation (Scotland) Act 2015 s8",
            "https://www.legislation.gov.uk/asp/2015/12/section/8",
        ),
        secondary(
            (
                "Lord Advocate's instructions for non-prosecution of victims of human trafficking (24 May 2016, "
                "updated 25 August 2021)"
            ),
            "https://www.copfs.gov.uk/publications/lord-advocate-s-instructions-non-prosecution-of-victims-of-human-trafficking/html/",
        ),
    ),
    in_force=since("2016-05-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Procurator Fiscal; National Lead Prosecutor for Human Trafficking",
    standard_of_proof="credible and reliable information from any source",
    discretionary=True,
    when=all_of(
        is_true(f.victim_status_credible_and_reliable, id="victim", cite="2015 asp 12 s8(1); instructions para 3"),
        any_of(
            all_of(
                lt(f.age_at_offence_years, 18, id="child", cite="2015 asp 12 s8(4)"),
                is_true(
                    f.offence_direct_consequence_of_trafficking,
                    id="consequence",
                    cite="2015 asp 12 s8(4)(b); instructions (child)",
                ),
                title="Child",
            ),
            all_of(
                # Written for adults, left open for anyone: an unknown age does not defeat it.
                is_true(f.compelled_to_commit_offence, id="compelled", cite="2015 asp 12 s8(3)(a)"),
                is_true(
                    f.compulsion_directly_attributable_to_victimhood, id="attributable", cite="2015 asp 12 s8(3)(b)"
                ),
                title="Compulsion",
            ),
            title="Link between exploitation and offence",
        ),
    ),
    effect=(
        "Strong presumption against prosecution; proceedings should not be raised or should be stopped, at any "
        "stage, even after conviction."
    ),
    not_modelled=(
        (
            "The presumption can be rebutted in the public interest, for example for serious violence, weapons or "
            "sexual offences."
        ),
    ),
    notes=(
        "The compulsion limb is written for adults; it is left open here for anyone, because a child who was "
        "compelled also satisfies the lighter child limb, so unknown age does not defeat it. Scotland has no "
        "statutory defence. Children aged 12 to 17; under 12 cannot be prosecuted."
    ),
)

ECHR_ART4_PROSECUTION_OF_VICTIM = Provision(
    id="gb.echr.art4.prosecution_of_victim",
    title="Article 4 ECHR breached by prosecuting a (potential) victim without assessment or clear reasons",
    kind="state_obligation",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "V.C.L. and A.N. v United Kingdom, nos 77587/12 and 74603/12, 16 February 2021",
            "https://hudoc.echr.coe.int/eng?i=001-207927",
        ),
    ),
    in_force=since("2021-02-16"),
    verified_on=date(2026, 11, 22),
    decision_maker="domestic courts; European Court of Human Rights",
    discretionary=False,
    when=all_of(
        is_true(f.authorities_aware_of_credible_suspicion, id="aware", cite="V.C.L. and A.N."),
        is_true(f.prosecution_pursued, id="prosecuted", cite="V.C.L. and A.N."),
        any_of(
            is_false(
                f.assessed_by_qualified_body_before_prosecution_decision,
                id="no_assessment",
                cite="V.C.L. and A.N. (assessment should come first, so far as possible)",
            ),
            all_of(
                is_true(f.prosecutor_departed_from_victim_finding, id="departed", cite="V.C.L. and A.N."),
                is_false(
                    f.clear_reasons_consistent_with_trafficking_definition,
                    id="no_clear_reasons",
                    cite="V.C.L. and A.N.",
                ),
                title="Finding set aside without clear reasons",
            ),
            title="How the duty was missed",
        ),
    ),
    effect=(
        "Failure of the operational duty in Article 4; may also make the trial unfair (Article 6 s1), even on a "
        "guilty plea."
    ),
    notes="No absolute ban on prosecuting victims. Particularly important for children.",
)

ECHR_ART4_PROTECTION_DUTY = Provision(
    id="gb.echr.art4.protection_duty",
    title="Article 4 ECHR operational duty to protect from (re-)trafficking: breach",
    kind="state_obligation",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        memory(
            (
                "R (TDT (Vietnam)) v SSHD [2018] EWCA Civ 1395; Rantsev v Cyprus and Russia no 25965/04; Chowdury "
                "v Greece no 21884/15"
            ),
            "https://caselaw.nationalarchives.gov.uk/ewca/civ/2018/1395",
        ),
    ),
    in_force=since("2010-05-10"),
    verified_on=date(2026, 11, 22),
    decision_maker="courts",
    discretionary=False,
    when=all_of(
        is_true(f.authorities_aware_of_credible_suspicion, id="suspicion", cite="R (TDT) [2018] EWCA Civ 1395"),
        is_true(
            f.real_and_immediate_risk_of_trafficking_or_retrafficking,
            id="risk",
            cite="Rantsev; R (TDT) [2018] EWCA Civ 1395",
        ),
        is_false(
            f.appropriate_protective_measures_taken, id="no_measures", cite="Rantsev; R (TDT) [2018] EWCA Civ 1395"
        ),
    ),
    effect="Breach of the duty to take appropriate steps within the authorities' powers.",
    notes=(
        "The duty does not wait for a reasonable grounds decision. Measures must be reasonable and proportionate, "
        "not guaranteed to succeed."
    ),
)
