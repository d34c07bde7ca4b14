"""
The trafficking definitions of the Trafficking Victims Protection Act.

Authority: 22 USC 7102; 8 CFR 214.201 and 214.206.
    https://www.govinfo.gov/content/pkg/USCODE-2024-title22/html/USCODE-2024-title22-chap78-sec7102.htm
    Compared on 2026-11-22: of 9 citations, 7 read in the text, 2 known from a reliable account.
History: 28 October 2000; soliciting and patronizing added on 29 May 2015.
Not modelled: credibility and the weight of evidence.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"threat_of_serious_harm_or_restraint": True}
>>> tvs.decide("us.tvpa.coercion", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless
from tvs_core.rules.provision import Provision, between, primary, secondary, since

__all__ = [
    "COERCION",
    "DEBT_BONDAGE",
    "INVOLUNTARY_SERVITUDE",
    "SEVERE_FORM",
    "SEVERE_FORM_2000",
]


def __dir__() -> list[str]:
    return __all__


SEVERE_FORM_2000 = Provision(
    id="us.tvpa.severe_form",
    title="Severe form of trafficking in persons, before the 2015 amendment",
    kind="identification",
    jurisdiction="US",
    authority=(
        secondary(
            "22 USC 7102(8), (9) as numbered then; Pub. L. 106-386 sec. 103",
            "https://www.govinfo.gov/content/pkg/PLAW-106publ386/html/PLAW-106publ386.htm",
        ),
        secondary(
            "Pub. L. 114-22 sec. 108(b)", "https://www.govinfo.gov/content/pkg/PLAW-114publ22/html/PLAW-114publ22.htm"
        ),
    ),
    in_force=between("2000-10-28", "2015-05-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="any body applying the TVPA",
    standard_of_proof="depends on the proceeding",
    when=any_of(
        all_of(
            is_true(f.act_recruit_harbor_transport_provide_obtain, id="sex_act_basic", cite="22 USC 7102(9) (2000)"),
            is_true(f.purpose_commercial_sex_act, id="sex_purpose", cite="22 USC 7102(9) (2000)"),
            any_of(
                # Under eighteen replaces the means for sex trafficking only.
                lt(f.age_at_victimization_years, 18, id="sex_minor", cite="22 USC 7102(8)(A) (2000)"),
                is_true(f.means_force, id="sex_force", cite="22 USC 7102(8)(A) (2000)"),
                is_true(f.means_fraud, id="sex_fraud", cite="22 USC 7102(8)(A) (2000)"),
                is_true(f.means_coercion, id="sex_coercion", cite="22 USC 7102(8)(A) (2000)"),
                title="Under 18, or force, fraud or coercion",
            ),
            title="Sex trafficking",
        ),
        all_of(
            is_true(f.act_recruit_harbor_transport_provide_obtain, id="labor_act", cite="22 USC 7102(8)(B) (2000)"),
            is_true(f.for_labor_or_services, id="labor_for_services", cite="22 USC 7102(8)(B) (2000)"),
            any_of(
                # A child trafficked for labour still needs force, fraud or coercion.
                is_true(f.means_force, id="labor_force", cite="22 USC 7102(8)(B) (2000)"),
                is_true(f.means_fraud, id="labor_fraud", cite="22 USC 7102(8)(B) (2000)"),
                is_true(f.means_coercion, id="labor_coercion", cite="22 USC 7102(8)(B) (2000)"),
                title="Force, fraud or coercion",
            ),
            is_true(
                f.purpose_involuntary_servitude_peonage_debt_bondage_or_slavery,
                id="labor_purpose",
                cite="22 USC 7102(8)(B) (2000)",
            ),
            title="Labor trafficking",
        ),
    ),
    effect="As us.tvpa.severe_form, without patronizing or soliciting.",
    notes="HHS certification still points to the definition as in effect on 2000-10-28 (22 USC 7105(b)(1)(C)(i)).",
)

SEVERE_FORM = Provision(
    id="us.tvpa.severe_form",
    title="Severe form of trafficking in persons (TVPA definition)",
    kind="identification",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7102(11), (12), (3), (4)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title22/html/USCODE-2024-title22-chap78-sec7102.htm",
        ),
        primary("8 CFR 214.201; 214.206(a)", "https://www.ecfr.gov/current/title-8/section-214.206"),
    ),
    in_force=since("2015-05-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="any body applying the TVPA (USCIS, HHS, DHS, courts)",
    standard_of_proof="depends on the proceeding; preponderance for T status",
    when=any_of(
        all_of(
            any_of(
                is_true(f.act_recruit_harbor_transport_provide_obtain, id="sex_act_basic", cite="22 USC 7102(12)"),
                is_true(f.act_patronize_or_solicit, id="sex_act_patronize", cite="22 USC 7102(12)"),
                title="Act",
            ),
            is_true(f.purpose_commercial_sex_act, id="sex_purpose", cite="22 USC 7102(12), (4)"),
            any_of(
                # Under eighteen replaces the means for sex trafficking only.
                lt(f.age_at_victimization_years, 18, id="sex_minor", cite="22 USC 7102(11)(A)"),
                is_true(f.means_force, id="sex_force", cite="22 USC 7102(11)(A)"),
                is_true(f.means_fraud, id="sex_fraud", cite="22 USC 7102(11)(A)"),
                is_true(f.means_coercion, id="sex_coercion", cite="22 USC 7102(11)(A), (3)"),
                title="Under 18, or force, fraud or coercion",
            ),
            title="Sex trafficking",
        ),
        all_of(
            is_true(f.act_recruit_harbor_transport_provide_obtain, id="labor_act", cite="22 USC 7102(11)(B)"),
            is_true(f.for_labor_or_services, id="labor_for_services", cite="22 USC 7102(11)(B)"),
            any_of(
                # A child trafficked for labour still needs force, fraud or coercion.
                is_true(f.means_force, id="labor_force", cite="22 USC 7102(11)(B)"),
                is_true(f.means_fraud, id="labor_fraud", cite="22 USC 7102(11)(B)"),
                is_true(f.means_coercion, id="labor_coercion", cite="22 USC 7102(11)(B), (3)"),
                title="Force, fraud or coercion",
            ),
            is_true(
                f.purpose_involuntary_servitude_peonage_debt_bondage_or_slavery,
                id="labor_purpose",
                cite="22 USC 7102(11)(B), (7), (8)",
            ),
            title="Labor trafficking",
        ),
    ),
    effect=(
        "The person is a victim of a severe form of trafficking; opens T status, continued presence, HHS "
        "certification or eligibility letter, and related protections."
    ),
    notes=(
        "The under-18 rule replaces the means only for sex trafficking; a child trafficked for labor still needs "
        "force, fraud or coercion. Patronizing and soliciting count only for sex trafficking (added 2015-05-29). "
        "The work or sex act need not have taken place: the trafficker's purpose decides (8 CFR 214.206(a)(2)). "
        "No border crossing or movement is needed. Some pay, a short duration, consent to smuggling or a family "
        "tie does not exclude trafficking. Paragraph numbers were 7102(8)-(9) in older editions and are (11)-(12) "
        "now. A subjective belief that sex was the price of a job is not enough for a commercial sex act: the "
        "exchange has to be shown."
    ),
)

COERCION = Provision(
    id="us.tvpa.coercion",
    title="Coercion (TVPA)",
    kind="identification",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7102(3), (1)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title22/html/USCODE-2024-title22-chap78-sec7102.htm",
        ),
        primary("8 CFR 214.201 (coercion; serious harm)", "https://www.ecfr.gov/current/title-8/section-214.201"),
    ),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="any body applying the TVPA",
    standard_of_proof="depends on the proceeding",
    when=any_of(
        is_true(f.threat_of_serious_harm_or_restraint, id="threats", cite="22 USC 7102(3)(A)"),
        is_true(f.scheme_to_cause_belief_of_serious_harm, id="scheme", cite="22 USC 7102(3)(B)"),
        is_true(f.abuse_or_threatened_abuse_of_legal_process, id="legal_process", cite="22 USC 7102(3)(C), (1)"),
    ),
    effect="The coercion means is established.",
    notes=(
        "Serious harm covers psychological, financial and reputational harm, judged for a reasonable person of "
        "the same background and circumstances. The threat may be to someone else, such as a parent. A threat to "
        "report someone to immigration can be abuse of legal process even if that person really is removable."
    ),
)

INVOLUNTARY_SERVITUDE = Provision(
    id="us.tvpa.involuntary_servitude",
    title="Involuntary servitude (TVPA and T status)",
    kind="identification",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7102(8)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title22/html/USCODE-2024-title22-chap78-sec7102.htm",
        ),
        primary("8 CFR 214.201 (involuntary servitude)", "https://www.ecfr.gov/current/title-8/section-214.201"),
    ),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="any body applying the TVPA",
    standard_of_proof="depends on the proceeding",
    when=all_of(
        is_true(f.in_condition_of_servitude, id="servitude", cite="22 USC 7102(8)"),
        any_of(
            is_true(f.scheme_to_cause_belief_of_serious_harm, id="scheme", cite="22 USC 7102(8)(A)"),
            is_true(f.abuse_or_threatened_abuse_of_legal_process, id="legal_process", cite="22 USC 7102(8)(B)"),
            is_true(
                f.physical_restraint_or_injury_or_threat_of_it,
                id="physical",
                cite="8 CFR 214.201 (involuntary servitude, para. (2))",
            ),
            title="How it was brought about",
        ),
    ),
    effect="One of the exploitative purposes for labor trafficking is present.",
    notes=(
        "Not servitude: being free to leave without harm or fear of it, real control over one's conditions, or "
        "staying only to avoid the ordinary consequences of quitting (Policy Manual vol. 3 pt. B ch. 2). Peonage "
        "is servitude tied to a real or claimed debt. Domestic violence and trafficking can coexist; the purpose "
        "has to be servitude or commercial sex."
    ),
)

DEBT_BONDAGE = Provision(
    id="us.tvpa.debt_bondage",
    title="Debt bondage (TVPA)",
    kind="identification",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7102(7)",
            "https://www.govinfo.gov/content/pkg/USCODE-2024-title22/html/USCODE-2024-title22-chap78-sec7102.htm",
        ),
    ),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="any body applying the TVPA",
    standard_of_proof="depends on the proceeding",
    when=all_of(
        is_true(f.services_pledged_as_security_for_debt, id="pledge", cite="22 USC 7102(7)"),
        any_of(
            # Either failure is enough.
            unless(is_true(f.reasonable_value_of_services_applied_to_debt, id="value_applied", cite="22 USC 7102(7)")),
            unless(
                is_true(
                    f.length_and_nature_of_services_limited_and_defined, id="limited_defined", cite="22 USC 7102(7)"
                )
            ),
            title="What makes it bondage",
        ),
    ),
    effect=(
        "Debt bondage is present: the debtor's pledged services either do not reduce the debt at fair value, or "
        "have no fixed length and nature."
    ),
    notes=(
        "Either failure is enough. Adjudicators look for pay rate, interest, charges added, and how much work "
        "counted toward the debt; a debt that was in fact paid off after which the person left is usually not "
        "debt bondage (AAO 2021)."
    ),
)
