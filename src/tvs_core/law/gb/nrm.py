"""
The National Referral Mechanism: who is a victim, decisions, recovery period, disqualification.

Authority: Nationality and Borders Act 2022 Part 5; SI 2022/877; Modern Slavery Statutory Guidance.
    https://www.legislation.gov.uk/uksi/2022/877
    Compared on 2026-11-22: of 27 citations, 16 read in the text, 11 known from a reliable account.
History: guidance since 31 July 2015; on a statutory footing since 30 January 2023; each change of guidance has its
    version.
Not modelled: how evidence is weighed; operational pauses in decision making.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "has_positive_reasonable_grounds_decision": True,
...     "previous_positive_reasonable_grounds_decision": False,
...     "disqualified_from_protection": False,
...     "reasonable_grounds_decision_date": "2026-03-02",
...     "assessment_date": "2026-03-31",
... }
>>> tvs.decide("gb.nrm.recovery_period", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, contains, is_false, is_true, lt, one_of, unless, within
from tvs_core.rules.provision import Duration, Provision, between, primary, secondary, since

__all__ = [
    "ADDITIONAL_RECOVERY_PERIOD",
    "CONCLUSIVE_GROUNDS",
    "DISQUALIFICATION",
    "DISQUALIFICATION_2023_01",
    "DISQUALIFICATION_2023_07",
    "REASONABLE_GROUNDS",
    "REASONABLE_GROUNDS_2015",
    "REASONABLE_GROUNDS_2023_01",
    "RECONSIDERATION",
    "RECONSIDERATION_2020",
    "RECONSIDERATION_2024",
    "RECOVERY_PERIOD",
    "RECOVERY_PERIOD_2015",
    "RECOVERY_PERIOD_2022",
    "REFERRAL",
    "VICTIM_OF_HUMAN_TRAFFICKING",
    "VICTIM_OF_SLAVERY",
]


def __dir__() -> list[str]:
    return __all__


VICTIM_OF_HUMAN_TRAFFICKING = Provision(
    id="gb.victim.human_trafficking",
    title="Victim of human trafficking for NRM, recovery period, disqualification and leave",
    kind="identification",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary(
            "Slavery and Human Trafficking (Definition of Victim) Regulations 2022 (SI 2022/877) reg 3",
            "https://www.legislation.gov.uk/uksi/2022/877",
        ),
        primary(
            "Nationality and Borders Act 2022 s69; MSA 2015 s56(A1)",
            "https://www.legislation.gov.uk/ukpga/2022/36/section/69",
        ),
    ),
    in_force=since("2023-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority (Single Competent Authority; Immigration Enforcement Competent Authority)",
    standard_of_proof="reasonable grounds at the first stage; balance of probabilities at the conclusive stage",
    discretionary=False,
    when=all_of(
        is_true(f.travel_arranged_or_facilitated, id="travel", cite="SI 2022/877 reg 3(1)-(2)"),
        any_of(
            # No means for a child; for an adult the definition is narrower than the offence in section 2.
            lt(f.age_at_victimization_years, 18, id="child", cite="SI 2022/877 reg 3(5)(b)"),
            contains(
                f.trafficking_means,
                [
                    "threat_or_use_of_force",
                    "other_coercion",
                    "abduction",
                    "fraud",
                    "deception",
                    "abuse_of_power",
                    "abuse_of_position_of_vulnerability",
                    "payment_or_benefit_to_person_in_control",
                ],
                id="adult_means",
                cite="SI 2022/877 reg 3(5)(a)(i)-(v)",
            ),
            title="A child, or a method used on an adult",
        ),
        any_of(
            contains(
                f.exploitation_purposes,
                [
                    "exploitation_of_prostitution",
                    "other_sexual_exploitation",
                    "forced_labour_or_services",
                    "slavery",
                    "servitude",
                    "removal_of_organs",
                ],
                id="purpose",
                cite="SI 2022/877 reg 3(6)(a)-(c), (7)-(8)",
            ),
            all_of(
                is_true(
                    f.force_threats_or_deception_used_to_induce,
                    id="force_threats_deception",
                    cite="SI 2022/877 reg 3(6)(d)",
                ),
                is_true(f.purpose_services_or_benefits, id="services", cite="SI 2022/877 reg 3(6)(d)(i)-(iii)"),
                title="Services or benefits by force, threats or deception",
            ),
            title="Exploitation",
        ),
    ),
    effect="The person is a victim of human trafficking for Part 5 of the 2022 Act and for MSA ss48-53.",
    notes=(
        "Consent to travel irrelevant (reg 3(3)). It does not matter which person used the method (reg 3(4)). No "
        "means needed for a child. Regulations made 27 July 2022 and in force 28 July 2022; they bite from 30 "
        "January 2023 when Part 5 of the 2022 Act was commenced (SI 2023/33). Forced begging or crime counts "
        "through the force, threats or deception limb, or as forced labour; recruiting a child or vulnerable "
        "person without force (MSA s3(6)) is not repeated here. The criminal offence (s2) has no means element, "
        "so a person can be an s2 victim yet outside this definition."
    ),
)

VICTIM_OF_SLAVERY = Provision(
    id="gb.victim.slavery",
    title="Victim of slavery, servitude or forced or compulsory labour (NRM)",
    kind="identification",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(primary("SI 2022/877 reg 2", "https://www.legislation.gov.uk/uksi/2022/877"),),
    in_force=since("2023-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="reasonable grounds; then balance of probabilities",
    discretionary=False,
    when=any_of(
        is_true(f.held_in_slavery_or_servitude, id="slavery", cite="SI 2022/877 reg 2(1)"),
        is_true(f.required_to_perform_forced_or_compulsory_labour, id="forced_labour", cite="SI 2022/877 reg 2(1)"),
    ),
    effect="The person is a victim of slavery for Part 5 of the 2022 Act.",
    notes=(
        "No travel and no means element; personal circumstances and the work done may be considered (reg 2(2)); "
        "consent not relevant (reg 2(3))."
    ),
)

REFERRAL = Provision(
    id="gb.nrm.referral",
    title="Valid referral into the National Referral Mechanism",
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance (MSA s49), chapters 4-5",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
        primary("MSA 2015 s49", "https://www.legislation.gov.uk/ukpga/2015/30/section/49"),
    ),
    in_force=since("2020-03-24"),
    verified_on=date(2026, 11, 22),
    decision_maker="First Responder Organisation",
    standard_of_proof="suspicion (indicators)",
    discretionary=False,
    when=all_of(
        one_of(
            f.first_responder_organisation_type,
            [
                "police_force",
                "uk_visas_and_immigration",
                "border_force",
                "immigration_enforcement",
                "national_crime_agency",
                "local_authority",
                "gangmasters_and_labour_abuse_authority",
                "health_and_social_care_trust_ni",
                "salvation_army",
                "migrant_help",
                "medaille_trust",
                "kalayaan",
                "barnardos",
                "unseen",
                "nspcc_ctac",
                "bawso",
                "new_pathways",
                "refugee_council",
                "tara_scotland",
            ],
            id="first_responder",
            cite="Statutory Guidance ch 4",
        ),
        is_true(f.indicators_of_modern_slavery_present, id="indicators", cite="Statutory Guidance chs 3-5"),
        any_of(
            # A child is referred without consent; an adult never.
            lt(f.current_age_years, 18, id="child", cite="Statutory Guidance ch 5 (no consent needed for a child)"),
            is_true(
                f.gave_informed_consent_to_referral,
                id="adult_consent",
                cite="Statutory Guidance ch 5 (informed consent of an adult)",
            ),
            title="A child, or an adult who consents",
        ),
    ),
    effect="The competent authority must take a reasonable grounds decision, where possible within 5 working days.",
    durations=(
        Duration(
            what="target for the reasonable grounds decision",
            value=5,
            unit="working_days",
            start="referral received",
            cite="Statutory Guidance ch 7 / Annex (target 'where possible')",
        ),
    ),
    notes=(
        "An adult who does not consent is not referred; a listed public authority then sends an anonymous "
        "duty-to-notify report (gb_eaw.duty_to_notify). A person whose age is uncertain but who may be a child is "
        "treated as a child (gb_eaw.age_presumption). GLAA functions are passing to the Fair Work Agency - check "
        "the current list."
    ),
)

REASONABLE_GROUNDS_2015 = Provision(
    id="gb.nrm.reasonable_grounds",
    title="Reasonable grounds decision (to 29 January 2023: suspect but cannot prove)",
    kind="identification",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance v1-v2.x",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
        primary(
            "MSA 2015 s49(1)(c) as enacted ('may be' a victim)",
            "https://www.legislation.gov.uk/ukpga/2015/30/section/49",
        ),
    ),
    in_force=between("2015-07-31", "2023-01-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="suspect but cannot prove",
    discretionary=False,
    when=all_of(
        is_true(
            f.reasonable_grounds_to_suspect_may_be_victim,
            id="suspicion",
            cite="Statutory Guidance v2.x (reasonable grounds test); MSA s49(1)(c) as enacted",
        ),
    ),
    effect=(
        "Positive reasonable grounds decision; recovery and reflection period begins (then 45 days; 30 days from "
        "13 December 2022)."
    ),
    notes="A credible account could be enough on its own.",
)

REASONABLE_GROUNDS_2023_01 = Provision(
    id="gb.nrm.reasonable_grounds",
    title="Reasonable grounds decision (30 January to 9 July 2023: objective factors required)",
    kind="identification",
    jurisdiction="GB",
    not_modelled=("Exceptionally an account alone could be enough: want of objective factors is not the last word.",),
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance v3.0-3.2",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
        primary(
            "Nationality and Borders Act 2022 ss60-61 (reasonable grounds to believe the person IS a victim)",
            "https://www.legislation.gov.uk/ukpga/2022/36/section/61",
        ),
    ),
    in_force=between("2023-01-30", "2023-07-09"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="reasonable grounds to believe, based on objective factors, short of conclusive proof",
    discretionary=False,
    when=all_of(
        is_true(
            f.reasonable_grounds_to_believe_is_victim,
            id="belief",
            cite="2022 c.36 s61(1)(a); Statutory Guidance v3.0-3.2",
        ),
        # Withdrawn after judicial review; negative decisions of these months should be reconsidered.
        is_true(
            f.objective_factors_beyond_own_account,
            id="objective",
            cite="Statutory Guidance v3.0-3.2 (own account ordinarily insufficient alone)",
        ),
    ),
    effect="Positive reasonable grounds decision.",
    notes=(
        "The guidance said own account would 'ordinarily' not be enough, so a decision maker could exceptionally "
        "accept it; encoded as required because that was the general rule. After judicial review by AS and BXR "
        "the Home Secretary agreed on 27-28 June 2023 to withdraw and revise it. Negative decisions of this "
        "period should be reconsidered."
    ),
)

REASONABLE_GROUNDS = Provision(
    id="gb.nrm.reasonable_grounds",
    title="Reasonable grounds decision (from 10 July 2023: all available evidence)",
    kind="identification",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance v3.3 onwards",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
        primary(
            "Nationality and Borders Act 2022 s61(1)(a)", "https://www.legislation.gov.uk/ukpga/2022/36/section/61"
        ),
    ),
    in_force=since("2023-07-10"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof=(
        "reasonable grounds to believe, on all available general and specific evidence, short of conclusive proof"
    ),
    discretionary=False,
    when=all_of(
        is_true(
            f.reasonable_grounds_to_believe_is_victim, id="belief", cite="2022 c.36 s61(1)(a); Statutory Guidance v3.3+"
        ),
    ),
    effect=(
        "Positive reasonable grounds decision: recovery period (gb.nrm.recovery_period), support "
        "(gb_eaw.support.recovery) and legal aid (gb_eaw.legal_aid.immigration)."
    ),
    durations=(
        Duration(
            what="target for the decision",
            value=5,
            unit="working_days",
            start="referral received",
            cite="Statutory Guidance (where possible)",
        ),
    ),
    notes=(
        "Statutory test is that the person IS a victim (the words 'may be' were replaced on 30 January 2023). 10 "
        "July 2023 start date from memory; the June 2023 undertaking was read in secondary sources."
    ),
)

CONCLUSIVE_GROUNDS = Provision(
    id="gb.nrm.conclusive_grounds",
    title="Conclusive grounds decision",
    kind="identification",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary(
            "Nationality and Borders Act 2022 s60(3)-(4) (MSA s49(1)(d), (1A)); s65(10)",
            "https://www.legislation.gov.uk/ukpga/2022/36/section/60",
        ),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(
            f.victim_status_more_likely_than_not,
            id="balance",
            cite="MSA 2015 s49(1A); Statutory Guidance (balance of probabilities)",
        ),
    ),
    effect="Formal recognition as a victim of slavery or human trafficking.",
    notes=(
        "The balance of probabilities was guidance until 30 January 2023 and statute since. No decision before "
        "the 30-day minimum unless the person withdraws; no maximum time. A second caseworker and, for negatives, "
        "further quality assurance applies. A CG decision must still be taken for a person disqualified under "
        "s63 for as long as they are in the UK (R (ABW) v SSHD [2025] EWHC 3280 (Admin))."
    ),
)

RECOVERY_PERIOD_2015 = Provision(
    id="gb.nrm.recovery_period",
    title="Recovery and reflection period (policy, 45 days, to 12 December 2022)",
    kind="protection_measure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance before 13 December 2022",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
        primary(
            "HC Deb 13 December 2022 (WMS) vol 724",
            "https://hansard.parliament.uk/commons/2022-12-13/debates/22121366000008/ModernSlaveryStatutoryGuidance",
        ),
    ),
    in_force=between("2015-07-31", "2022-12-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    discretionary=False,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="Statutory Guidance"),
        any_of(
            is_false(f.conclusive_grounds_decided_before_assessment_date, id="cg_pending", cite="Statutory Guidance"),
            within(
                f.assessment_date,
                after=f.reasonable_grounds_decision_date,
                days=45,
                id="within_45_days",
                cite="Statutory Guidance (at least 45 calendar days)",
            ),
            title="Until the later of the decision and 45 days",
        ),
    ),
    effect="Support and no removal during the period.",
    durations=(
        Duration(
            what="minimum recovery and reflection period",
            value=45,
            unit="days",
            start="reasonable grounds decision",
            cite="Statutory Guidance; ECAT Art 13 requires at least 30",
            runs_from="reasonable_grounds_decision_date",
        ),
    ),
    notes="Policy, not statute.",
)

RECOVERY_PERIOD_2022 = Provision(
    id="gb.nrm.recovery_period",
    title="Recovery and reflection period (policy, 30 days, 13 December 2022 to 29 January 2023)",
    kind="protection_measure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary(
            "HC Deb 13 December 2022 (WMS) vol 724",
            "https://hansard.parliament.uk/commons/2022-12-13/debates/22121366000008/ModernSlaveryStatutoryGuidance",
        ),
    ),
    in_force=between("2022-12-13", "2023-01-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    discretionary=False,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="Statutory Guidance"),
        any_of(
            is_false(f.conclusive_grounds_decided_before_assessment_date, id="cg_pending", cite="Statutory Guidance"),
            within(
                f.assessment_date,
                after=f.reasonable_grounds_decision_date,
                days=30,
                id="within_30_days",
                cite="HC WMS 13 December 2022",
            ),
            title="Until the later of the decision and 30 days",
        ),
    ),
    effect="Support and no removal during the period.",
    durations=(
        Duration(
            what="minimum recovery and reflection period",
            value=30,
            unit="days",
            start="reasonable grounds decision",
            cite="HC WMS 13 December 2022",
            runs_from="reasonable_grounds_decision_date",
        ),
    ),
    notes="Changed with immediate effect on 13 December 2022.",
)

RECOVERY_PERIOD = Provision(
    id="gb.nrm.recovery_period",
    title="Recovery period: no removal from the United Kingdom (NABA 2022 s61)",
    kind="protection_measure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Nationality and Borders Act 2022 s61", "https://www.legislation.gov.uk/ukpga/2022/36/section/61"),
        primary("SI 2023/33 reg 3(b)", "https://www.legislation.gov.uk/uksi/2023/33"),
    ),
    in_force=since("2023-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority; Secretary of State (removal)",
    discretionary=False,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="2022 c.36 s61(1)(a)"),
        unless(
            all_of(
                is_true(
                    f.previous_positive_reasonable_grounds_decision,
                    id="earlier_rg",
                    cite="2022 c.36 ss61(1)(b), 62(1)(a)",
                ),
                is_true(
                    f.exploitation_wholly_before_first_reasonable_grounds_decision,
                    id="earlier_harm",
                    cite="2022 c.36 s62(1)(b)",
                ),
                title="A second decision about earlier exploitation",
            )
        ),
        unless(is_true(f.disqualified_from_protection, id="disqualified", cite="2022 c.36 ss61(2), 63(2)(a)")),
        any_of(
            # The period ends with the later of the two, so either keeps it open.
            is_false(
                f.conclusive_grounds_decided_before_assessment_date,
                id="cg_pending_or_today",
                cite="2022 c.36 s61(3)(b)(i)",
            ),
            # Thirty days beginning with the decision end on the twenty-ninth day after it.
            within(
                f.assessment_date,
                after=f.reasonable_grounds_decision_date,
                days=29,
                id="within_30_days",
                cite="2022 c.36 s61(3)(b)(ii) (30 days beginning with the day of the decision)",
            ),
            title="Until the later of the decision and 30 days",
        ),
    ),
    effect="The person may not be removed from, or required to leave, the United Kingdom on that day.",
    durations=(
        Duration(
            what="minimum recovery period",
            value=30,
            unit="days",
            start="beginning with the day of the positive reasonable grounds decision",
            cite="2022 c.36 s61(3)",
            runs_from="reasonable_grounds_decision_date",
            last_day_counts=False,
        ),
    ),
    notes=(
        "Ends with the LATER of the conclusive grounds decision day and the end of 30 days counted with the "
        "decision day as day 1 (so day 30 is decision date + 29). In practice the CG decision takes months, so "
        "protection is usually longer. A later positive decision about newer exploitation starts a new period; "
        "one about older exploitation falls under gb.nrm.additional_recovery_period."
    ),
)

ADDITIONAL_RECOVERY_PERIOD = Provision(
    id="gb.nrm.additional_recovery_period",
    title="Further recovery period for earlier exploitation (NABA 2022 s62)",
    kind="protection_measure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Nationality and Borders Act 2022 s62", "https://www.legislation.gov.uk/ukpga/2022/36/section/62"),
    ),
    in_force=since("2023-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    discretionary=True,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="further_rg", cite="2022 c.36 s62(1)(b)"),
        is_true(f.previous_positive_reasonable_grounds_decision, id="first_rg", cite="2022 c.36 s62(1)(a)"),
        is_true(
            f.exploitation_wholly_before_first_reasonable_grounds_decision, id="older_harm", cite="2022 c.36 s62(1)(b)"
        ),
        is_true(
            f.competent_authority_considers_additional_period_appropriate, id="appropriate", cite="2022 c.36 s62(2)"
        ),
        unless(
            is_true(f.disqualified_from_protection, id="disqualified", cite="2022 c.36 s62(2) closing words, s63(2)(a)")
        ),
        any_of(
            is_false(
                f.conclusive_grounds_decided_before_assessment_date,
                id="cg_pending_or_today",
                cite="2022 c.36 s62(2)(b)(i)",
            ),
            # Thirty days beginning with the decision end on the twenty-ninth day after it.
            within(
                f.assessment_date,
                after=f.reasonable_grounds_decision_date,
                days=29,
                id="within_30_days",
                cite="2022 c.36 s62(2)(b)(ii)",
            ),
            title="Until the later of the decision and 30 days",
        ),
    ),
    effect="No removal during the further period; in England and Wales support may also be secured (MSA s50A(4)).",
    notes=(
        "No entitlement: a matter of the authority's judgement in the particular case. "
        "reasonable_grounds_decision_date here is the date of the further decision."
    ),
)

# Adverse. Met means that the power exists, not that it should be used.
DISQUALIFICATION_2023_01 = Provision(
    id="gb.nrm.disqualification",
    title="Disqualification from protection (30 January to 25 July 2023)",
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Nationality and Borders Act 2022 s63", "https://www.legislation.gov.uk/ukpga/2022/36/section/63"),
    ),
    in_force=between("2023-01-30", "2023-07-25"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="authority is satisfied",
    discretionary=True,
    adverse=True,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="2022 c.36 s63(1)"),
        any_of(
            is_true(f.claimed_victimhood_in_bad_faith, id="bad_faith", cite="2022 c.36 s63(1)(b)"),
            is_true(f.convicted_of_terrorist_offence, id="terrorist", cite="2022 c.36 s63(3)(a)"),
            is_true(
                f.convicted_of_schedule_4_or_corresponding_offence, id="schedule_4", cite="2022 c.36 s63(3)(b), (5)"
            ),
            is_true(f.subject_to_tpim_notice, id="tpim", cite="2022 c.36 s63(3)(c)"),
            is_true(f.suspected_terrorism_related_activity, id="terrorism_activity", cite="2022 c.36 s63(3)(d)"),
            is_true(f.subject_to_temporary_exclusion_order, id="teo", cite="2022 c.36 s63(3)(e)"),
            is_true(f.is_foreign_criminal_uk_borders_act_2007, id="foreign_criminal", cite="2022 c.36 s63(3)(f)"),
            is_true(f.deprived_of_citizenship_public_good, id="deprived", cite="2022 c.36 s63(3)(g)"),
            is_true(f.excluded_from_refugee_convention_article_1f, id="art_1f", cite="2022 c.36 s63(3)(h)"),
            is_true(f.otherwise_national_security_risk, id="national_security", cite="2022 c.36 s63(3)(i)"),
            is_true(
                f.other_public_order_threat_found,
                id="other_threat",
                cite="2022 c.36 s63(1)(a), (3) ('include, in particular')",
            ),
            title="Bad faith or threat to public order",
        ),
    ),
    effect=(
        "The authority MAY disqualify: the bar on removal (ss61-62), the duty to grant leave (s65) and the "
        "support duty (MSA s50A(5)) cease."
    ),
    notes=(
        "The guidance of this period (v3.0-3.5) did not require re-trafficking risk to be considered; the policy "
        "was challenged (VAN, LAN, MAN) and withdrawn. met means the power exists, not that it should be used."
    ),
)

# Adverse. Met means that the power exists, not that it should be used.
DISQUALIFICATION_2023_07 = Provision(
    id="gb.nrm.disqualification",
    title="Disqualification from protection (26 July 2023 to 16 December 2025: re-trafficking risk first)",
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary("Nationality and Borders Act 2022 s63", "https://www.legislation.gov.uk/ukpga/2022/36/section/63"),
        secondary(
            "Interim order of Swift J, 26 July 2023 (VAN, LAN and MAN); Statutory Guidance as revised 8 January 2024",
            "https://www.matrixlaw.co.uk/news/secretary-of-state-for-the-home-department-withdraws-public-order-disqualification-policy/",
        ),
    ),
    in_force=between("2023-07-26", "2025-12-16"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="authority is satisfied",
    discretionary=True,
    adverse=True,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="2022 c.36 s63(1)"),
        any_of(
            is_true(f.claimed_victimhood_in_bad_faith, id="bad_faith", cite="2022 c.36 s63(1)(b)"),
            all_of(
                is_true(
                    f.retrafficking_risk_assessed_before_disqualification,
                    id="retrafficking",
                    cite="Order of 26 July 2023; Statutory Guidance from 8 January 2024; ECHR Art 4",
                ),
                any_of(
                    is_true(f.convicted_of_terrorist_offence, id="terrorist", cite="2022 c.36 s63(3)(a)"),
                    is_true(
                        f.convicted_of_schedule_4_or_corresponding_offence,
                        id="schedule_4",
                        cite="2022 c.36 s63(3)(b), (5)",
                    ),
                    is_true(f.subject_to_tpim_notice, id="tpim", cite="2022 c.36 s63(3)(c)"),
                    is_true(
                        f.suspected_terrorism_related_activity, id="terrorism_activity", cite="2022 c.36 s63(3)(d)"
                    ),
                    is_true(
                        f.subject_to_national_security_act_part_2_notice,
                        id="nsa_notice",
                        cite="2022 c.36 s63(3)(da) (from 20 December 2023)",
                    ),
                    is_true(
                        f.suspected_foreign_power_threat_activity,
                        id="foreign_power",
                        cite="2022 c.36 s63(3)(db) (from 20 December 2023)",
                    ),
                    is_true(f.subject_to_temporary_exclusion_order, id="teo", cite="2022 c.36 s63(3)(e)"),
                    is_true(
                        f.is_foreign_criminal_uk_borders_act_2007, id="foreign_criminal", cite="2022 c.36 s63(3)(f)"
                    ),
                    is_true(f.deprived_of_citizenship_public_good, id="deprived", cite="2022 c.36 s63(3)(g)"),
                    is_true(f.excluded_from_refugee_convention_article_1f, id="art_1f", cite="2022 c.36 s63(3)(h)"),
                    is_true(f.otherwise_national_security_risk, id="national_security", cite="2022 c.36 s63(3)(i)"),
                    is_true(f.other_public_order_threat_found, id="other_threat", cite="2022 c.36 s63(1)(a), (3)"),
                    title="Threat to public order",
                ),
                title="Threat to public order, properly assessed",
            ),
            title="Bad faith or threat to public order",
        ),
    ),
    effect="As above: the authority MAY disqualify.",
    notes=(
        "Order covered public order disqualifications of potential victims pending trial; the January 2024 "
        "guidance made a separate re-trafficking assessment part of the process. Heads (da) and (db) were "
        "inserted by the National Security Act 2023 (20 December 2023 from memory; before that date they fall "
        "within the open-ended words)."
    ),
)

# Adverse. Met means that the power exists, not that it should be used.
DISQUALIFICATION = Provision(
    id="gb.nrm.disqualification",
    title="Disqualification from protection (from 17 December 2025: no presumption, individual assessment)",
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        primary(
            "Nationality and Borders Act 2022 s63 as amended to 20 March 2026",
            "https://www.legislation.gov.uk/ukpga/2022/36/section/63",
        ),
        secondary("R (ABW) v SSHD [2025] EWHC 3280 (Admin)", "https://www.iclr.co.uk/ic/2025038770"),
    ),
    in_force=since("2025-12-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    standard_of_proof="authority is satisfied",
    discretionary=True,
    adverse=True,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="2022 c.36 s63(1)"),
        any_of(
            is_true(f.claimed_victimhood_in_bad_faith, id="bad_faith", cite="2022 c.36 s63(1)(b)"),
            all_of(
                is_true(
                    f.retrafficking_risk_assessed_before_disqualification,
                    id="retrafficking",
                    cite="Statutory Guidance from 8 January 2024; ECHR Art 4",
                ),
                # R (ABW): no presumption in favour of disqualifying, whatever the ground.
                is_true(
                    f.disqualification_individually_assessed_without_presumption,
                    id="individual",
                    cite="R (ABW) [2025] EWHC 3280 (Admin); ECAT Art 13(3)",
                ),
                any_of(
                    is_true(f.convicted_of_terrorist_offence, id="terrorist", cite="2022 c.36 s63(3)(a)"),
                    is_true(
                        f.convicted_of_schedule_4_or_corresponding_offence,
                        id="schedule_4",
                        cite="2022 c.36 s63(3)(b), (5)",
                    ),
                    is_true(f.subject_to_tpim_notice, id="tpim", cite="2022 c.36 s63(3)(c)"),
                    is_true(
                        f.suspected_terrorism_related_activity, id="terrorism_activity", cite="2022 c.36 s63(3)(d)"
                    ),
                    is_true(
                        f.subject_to_national_security_act_part_2_notice, id="nsa_notice", cite="2022 c.36 s63(3)(da)"
                    ),
                    is_true(f.suspected_foreign_power_threat_activity, id="foreign_power", cite="2022 c.36 s63(3)(db)"),
                    is_true(f.subject_to_temporary_exclusion_order, id="teo", cite="2022 c.36 s63(3)(e)"),
                    is_true(
                        f.is_foreign_criminal_uk_borders_act_2007, id="foreign_criminal", cite="2022 c.36 s63(3)(f)"
                    ),
                    is_true(f.deprived_of_citizenship_public_good, id="deprived", cite="2022 c.36 s63(3)(g)"),
                    is_true(f.excluded_from_refugee_convention_article_1f, id="art_1f", cite="2022 c.36 s63(3)(h)"),
                    is_true(f.otherwise_national_security_risk, id="national_security", cite="2022 c.36 s63(3)(i)"),
                    is_true(f.other_public_order_threat_found, id="other_threat", cite="2022 c.36 s63(1)(a), (3)"),
                    title="Threat to public order",
                ),
                title="Threat to public order, properly assessed",
            ),
            title="Bad faith or threat to public order",
        ),
    ),
    effect=(
        "The authority MAY lawfully disqualify; the recovery bar, leave duty and support duty then cease, but a "
        "conclusive grounds decision must still be taken while the person remains in the UK."
    ),
    notes=(
        "ABW is first instance; permission to appeal was being sought and a stay refused in December 2025; no "
        "appellate outcome was found in the stored sources. The statutory text read at 20 March 2026 still says "
        "'may', i.e. Illegal Migration Act 2023 s29 ('must', lower sentencing threshold) had not been commenced; "
        "see not_in_force_watchlist. A judgment declares what the law always was, so earlier decisions made on "
        "the presumption are also open to challenge."
    ),
)

RECONSIDERATION_2020 = Provision(
    id="gb.nrm.reconsideration",
    title="Reconsideration of a negative NRM decision (no fixed deadline, to 21 February 2024)",
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance before v3.8",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
    ),
    in_force=between("2020-03-24", "2024-02-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    discretionary=True,
    when=all_of(
        is_true(f.nrm_decision_is_negative, id="negative", cite="Statutory Guidance (reconsideration)"),
        is_true(f.new_information_or_guidance_not_followed, id="ground", cite="Statutory Guidance (reconsideration)"),
    ),
    effect="The competent authority should reconsider the decision.",
    notes="No statutory appeal; judicial review is the other route.",
)

RECONSIDERATION_2024 = Provision(
    id="gb.nrm.reconsideration",
    title="Reconsideration of a negative NRM decision (30-day limit, 22 February 2024 to 16 September 2025)",
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance v3.8 onwards",
            "https://www.gov.uk/government/publications/modern-slavery-how-to-identify-and-support-victims",
        ),
        secondary(
            "After Exploitation and ATMG, Reconsiderations fact sheet (2025)",
            "https://www.antislavery.org/reports/modern-slavery-reconsiderations-fact-sheet/",
        ),
    ),
    in_force=between("2024-02-22", "2025-09-16"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    discretionary=True,
    when=all_of(
        is_true(f.nrm_decision_is_negative, id="negative", cite="Statutory Guidance v3.8+"),
        is_true(f.new_information_or_guidance_not_followed, id="ground", cite="Statutory Guidance v3.8+"),
        any_of(
            within(
                f.reconsideration_request_date,
                after=f.nrm_decision_date,
                days=30,
                id="within_30_days",
                cite="Statutory Guidance v3.8+ (30 calendar days of the decision)",
            ),
            is_true(
                f.exceptional_circumstances_for_late_reconsideration, id="exceptional", cite="Statutory Guidance v3.8+"
            ),
            title="In time, or exceptionally late",
        ),
    ),
    effect="The competent authority should consider the reconsideration request.",
    durations=(
        Duration(
            what="time to ask for reconsideration",
            value=30,
            unit="days",
            start="decision date",
            cite="Statutory Guidance v3.8+",
            runs_from="nrm_decision_date",
        ),
    ),
    notes=(
        "Secondary sources date the change to February 2024; v3.8 is dated 22 February 2024. The exact day and "
        "the wording of the late-request exception should be checked."
    ),
)

RECONSIDERATION = Provision(
    id="gb.nrm.reconsideration",
    title=(
        "Reconsideration of a negative NRM decision (from 17 September 2025: not where removal is to an ECAT and "
        "ECHR state)"
    ),
    kind="procedure",
    jurisdiction="GB",
    extent=("GB-UKM",),
    authority=(
        secondary(
            "Modern Slavery Statutory Guidance para 14.216 (17 September 2025)",
            "https://freemovement.org.uk/home-office-amends-modern-slavery-guidance-to-facilitate-returns-to-france-following-high-court-decision",
        ),
    ),
    in_force=since("2025-09-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authority",
    discretionary=True,
    when=all_of(
        is_true(f.nrm_decision_is_negative, id="negative", cite="Statutory Guidance"),
        is_true(f.new_information_or_guidance_not_followed, id="ground", cite="Statutory Guidance"),
        unless(
            is_true(
                f.removal_intended_to_ecat_and_echr_state,
                id="ecat_state",
                cite="Statutory Guidance para 14.216 (17 September 2025)",
            )
        ),
        any_of(
            within(
                f.reconsideration_request_date,
                after=f.nrm_decision_date,
                days=30,
                id="within_30_days",
                cite="Statutory Guidance (30 calendar days)",
            ),
            is_true(f.exceptional_circumstances_for_late_reconsideration, id="exceptional", cite="Statutory Guidance"),
            title="In time, or exceptionally late",
        ),
    ),
    effect=(
        "The competent authority should consider the reconsideration request; where barred, judicial review "
        "(possible from abroad) is what remains."
    ),
    durations=(
        Duration(
            what="time to ask for reconsideration",
            value=30,
            unit="days",
            start="decision date",
            cite="Statutory Guidance",
            runs_from="nrm_decision_date",
        ),
    ),
    notes=(
        "Changed the day after interim relief in the case later reported as R (CTK) v SSHD [2025] EWCA Civ 1264; "
        "litigation about the change was continuing."
    ),
)
