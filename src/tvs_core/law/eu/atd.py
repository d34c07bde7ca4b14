"""
The Anti-Trafficking Directive, before and after the amendment of 2024.

Authority: Directive 2011/36/EU, arts. 2 to 18a; Directive (EU) 2024/1712.
    https://eur-lex.europa.eu/eli/dir/2011/36/oj
    Compared on 2026-11-22: of 24 citations, 7 read in the text, 11 known from a reliable account, 6 from memory.
History: 15 April 2011; amended from 14 July 2024 (to be transposed by 15 July 2026). Both texts are kept where they
    differ.
Not modelled: penalties for legal persons, prevention, and what each Member State added.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "trafficking_acts": ["recruitment"],
...     "trafficking_means": ["deception"],
...     "exploitation_purposes": ["forced_marriage"],
...     "conduct_intentional": True,
... }
>>> tvs.decide("eu.atd.definition", facts, as_of=date(2024, 7, 14))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.eu import facts as f
from tvs_core.rules.condition import all_of, any_of, contains, is_false, is_true, lt, unless
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "AGGRAVATED",
    "AGGRAVATED_2011",
    "ASSISTANCE",
    "ASSISTANCE_2011",
    "ASSISTANCE_CONDITION_UNLAWFUL",
    "CHILD_AGE_PRESUMPTION",
    "CHILD_GUARDIAN",
    "CHILD_LEGAL_COUNSELLING",
    "COMPENSATION",
    "COMPENSATION_2011",
    "DEFINITION",
    "DEFINITION_2011",
    "EX_OFFICIO",
    "INTERNATIONAL_PROTECTION",
    "KNOWING_USE",
    "KNOWING_USE_2011",
    "LEGAL_REPRESENTATION",
    "LIMITATION_CHILD",
    "NON_PROSECUTION",
    "NON_PROSECUTION_2011",
    "POSITION_OF_VULNERABILITY",
    "PROTECTION_IN_PROCEEDINGS",
    "REFERRAL_MECHANISM",
]


def __dir__() -> list[str]:
    return __all__


DEFINITION_2011 = Provision(
    id="eu.atd.definition",
    title="Trafficking in human beings (original text)",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary("Directive 2011/36/EU Art 2(1)-(6) (original)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),
    ),
    in_force=between("2011-04-15", "2024-07-13"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.conduct_intentional, id="intent", cite="Dir 2011/36 Art 2(1)"),
        contains(
            f.trafficking_acts,
            ["recruitment", "transportation", "transfer", "harbouring", "receipt", "exchange_or_transfer_of_control"],
            id="act",
            cite="Dir 2011/36 Art 2(1)",
        ),
        any_of(
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
                id="means",
                cite="Dir 2011/36 Art 2(1)",
            ),
            lt(f.age_at_victimization_years, 18, id="child", cite="Dir 2011/36 Art 2(5)-(6)"),
            title="Means, or a child",
        ),
        any_of(
            contains(
                f.exploitation_purposes,
                [
                    "exploitation_of_prostitution",
                    "other_sexual_exploitation",
                    "forced_labour_or_services",
                    "begging",
                    "slavery",
                    "practices_similar_to_slavery",
                    "servitude",
                    "criminal_activities",
                    "removal_of_organs",
                ],
                id="purpose",
                cite="Dir 2011/36 Art 2(3) (original)",
            ),
            is_true(
                f.other_exploitation_recognised_in_national_law,
                id="purpose_other",
                cite="Dir 2011/36 Art 2(3) ('as a minimum')",
            ),
            title="Purpose of exploitation",
        ),
    ),
    effect=(
        "The conduct must be a crime under national law; consent is irrelevant where a means was used, and always "
        "for a child."
    ),
    notes=(
        "Wider than Palermo: exchange or transfer of control; begging (as forced labour or services); criminal "
        "activities. Recital 11 said forced marriage and illegal adoption could already fall inside where the "
        "elements were met."
    ),
)

DEFINITION = Provision(
    id="eu.atd.definition",
    title="Trafficking in human beings (as amended: surrogacy, forced marriage, illegal adoption)",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary(
            "Directive 2011/36/EU Art 2(1)-(6) as amended by Directive (EU) 2024/1712 Art 1(1)",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
        secondary(
            (
                "Directive 2011/36/EU Art 2(5) second sentence (surrogacy: no means needed only where the "
                "surrogate mother is a child)"
            ),
            "https://eur-lex.europa.eu/eli/dir/2024/1712/oj",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.conduct_intentional, id="intent", cite="Dir 2011/36 Art 2(1)"),
        contains(
            f.trafficking_acts,
            ["recruitment", "transportation", "transfer", "harbouring", "receipt", "exchange_or_transfer_of_control"],
            id="act",
            cite="Dir 2011/36 Art 2(1)",
        ),
        any_of(
            all_of(
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
                    id="means",
                    cite="Dir 2011/36 Art 2(1)",
                ),
                any_of(
                    contains(
                        f.exploitation_purposes,
                        [
                            "exploitation_of_prostitution",
                            "other_sexual_exploitation",
                            "forced_labour_or_services",
                            "begging",
                            "slavery",
                            "practices_similar_to_slavery",
                            "servitude",
                            "criminal_activities",
                            "removal_of_organs",
                            "surrogacy",
                            "forced_marriage",
                            "illegal_adoption",
                        ],
                        id="purpose",
                        cite="Dir 2011/36 Art 2(3) as amended",
                    ),
                    is_true(
                        f.other_exploitation_recognised_in_national_law,
                        id="purpose_other",
                        cite="Dir 2011/36 Art 2(3) ('as a minimum')",
                    ),
                    title="Purpose of exploitation",
                ),
                title="A means was used",
            ),
            all_of(
                lt(f.age_at_victimization_years, 18, id="child", cite="Dir 2011/36 Art 2(5)-(6)"),
                any_of(
                    # The list without surrogacy, to which the rule for children does not apply as such.
                    contains(
                        f.exploitation_purposes,
                        [
                            "exploitation_of_prostitution",
                            "other_sexual_exploitation",
                            "forced_labour_or_services",
                            "begging",
                            "slavery",
                            "practices_similar_to_slavery",
                            "servitude",
                            "criminal_activities",
                            "removal_of_organs",
                            "forced_marriage",
                            "illegal_adoption",
                        ],
                        id="purpose_child",
                        cite="Dir 2011/36 Art 2(3), (5) as amended",
                    ),
                    is_true(
                        f.other_exploitation_recognised_in_national_law,
                        id="purpose_child_other",
                        cite="Dir 2011/36 Art 2(3) ('as a minimum')",
                    ),
                    title="Purpose of exploitation other than surrogacy",
                ),
                title="A child: no means needed",
            ),
            all_of(
                # That the baby is a child is not enough: a means is needed unless the surrogate mother is one.
                contains(
                    f.exploitation_purposes, ["surrogacy"], id="surrogacy", cite="Dir 2011/36 Art 2(3), (5) as amended"
                ),
                is_true(f.surrogate_mother_is_child, id="child_surrogate", cite="Dir 2011/36 Art 2(5) as amended"),
                title="Surrogacy where the surrogate mother is a child",
            ),
            title="Means and purpose, or a child and purpose",
        ),
    ),
    effect="As eu.atd.definition, with exploitation of surrogacy, of forced marriage and of illegal adoption added.",
    notes=(
        "Trap: the no-means rule for children is switched off for surrogacy (the baby being a child is not "
        "enough) unless the surrogate mother herself is a child. 'Exploitation of surrogacy' is not surrogacy as "
        "such: national family and criminal law on surrogacy is untouched (recital 6). In force from 14 July "
        "2024, to be transposed by 15 July 2026: see eu.directive_reliance."
    ),
)

POSITION_OF_VULNERABILITY = Provision(
    id="eu.atd.position_of_vulnerability",
    title="Position of vulnerability",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(primary("Directive 2011/36/EU Art 2(2)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_false(f.real_alternative_available, id="no_choice", cite="Dir 2011/36 Art 2(2)"),
    ),
    effect=(
        "The person was in a position of vulnerability; abusing it is a means of trafficking "
        "(abuse_of_position_of_vulnerability)."
    ),
    notes="Vulnerability alone is not the means: it must be abused. Seen in the official Bulgarian text.",
)

AGGRAVATED_2011 = Provision(
    id="eu.atd.aggravated",
    title="Aggravated offence: maximum of at least ten years (original text)",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary("Directive 2011/36/EU Art 4(1)-(3) (original)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),
    ),
    in_force=between("2011-04-15", "2024-07-13"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        # Public officials (and images) aggravate too, but do not raise the maximum to ten years.
        contains(
            f.aggravating_circumstances,
            ["particularly_vulnerable_victim", "criminal_organisation", "endangered_life", "serious_violence_or_harm"],
            id="aggravation",
            cite="Dir 2011/36 Art 4(2)(a)-(d)",
        ),
    ),
    effect="Maximum penalty of at least ten years' imprisonment instead of at least five.",
    durations=(
        Duration(
            what="maximum penalty, basic offence (at least)",
            value=5,
            unit="years",
            start="sentence",
            cite="Dir 2011/36 Art 4(1)",
        ),
        Duration(
            what="maximum penalty, aggravated offence (at least)",
            value=10,
            unit="years",
            start="sentence",
            cite="Dir 2011/36 Art 4(2)",
        ),
    ),
    notes=(
        "Particularly vulnerable victims include at least children. An offence by a public official is an "
        "aggravating circumstance (Art 4(3)) but does not by itself trigger the ten-year tier."
    ),
)

AGGRAVATED = Provision(
    id="eu.atd.aggravated",
    title="Aggravated offence (as amended)",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary(
            "Directive 2011/36/EU Art 4(1)-(3) as amended by Directive (EU) 2024/1712",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    when=all_of(
        # Public officials (and images) aggravate too, but do not raise the maximum to ten years.
        contains(
            f.aggravating_circumstances,
            ["particularly_vulnerable_victim", "criminal_organisation", "endangered_life", "serious_violence_or_harm"],
            id="aggravation",
            cite="Dir 2011/36 Art 4(2)(a)-(d)",
        ),
    ),
    effect="Maximum penalty of at least ten years' imprisonment instead of at least five.",
    durations=(
        Duration(
            what="maximum penalty, basic offence (at least)",
            value=5,
            unit="years",
            start="sentence",
            cite="Dir 2011/36 Art 4(1)",
        ),
        Duration(
            what="maximum penalty, aggravated offence (at least)",
            value=10,
            unit="years",
            start="sentence",
            cite="Dir 2011/36 Art 4(2)",
        ),
    ),
    notes=(
        "Commission by a public official, and (new) facilitating or committing the spread by ICT of sexual images "
        "or videos of the victim, are aggravating circumstances under Art 4(3): they count in sentencing but do "
        "not by themselves trigger the ten-year tier."
    ),
)

NON_PROSECUTION_2011 = Provision(
    id="eu.atd.non_prosecution",
    title="Authorities entitled not to prosecute or penalise (criminal activities only)",
    kind="non_punishment",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(secondary("Directive 2011/36/EU Art 8 (original)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=between("2011-04-15", "2024-07-13"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    decision_maker="competent national authorities",
    discretionary=True,
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 8"),
        is_true(f.involved_in_unlawful_activity, id="involved", cite="Dir 2011/36 Art 8"),
        # Until 2024 the provision spoke of criminal activities only.
        is_true(
            f.unlawful_act_is_criminal_offence, id="criminal", cite="Dir 2011/36 Art 8 (original: criminal activities)"
        ),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="Dir 2011/36 Art 8"),
        is_true(f.offence_direct_consequence_of_trafficking, id="consequence", cite="Dir 2011/36 Art 8"),
    ),
    effect="Competent national authorities must be entitled not to prosecute or impose penalties.",
    notes=(
        "Reaches prosecution as well as penalty, unlike CETS 197 Art 26, but needs both compulsion and direct "
        "consequence. The original English wording was seen quoted in a parallel corpus."
    ),
)

NON_PROSECUTION = Provision(
    id="eu.atd.non_prosecution",
    title="Authorities entitled not to prosecute or penalise (criminal or other unlawful activities)",
    kind="non_punishment",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary(
            "Directive 2011/36/EU Art 8 as amended by Directive (EU) 2024/1712",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    decision_maker="competent national authorities",
    discretionary=True,
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 8 as amended"),
        # Since 2024 any unlawful activity, criminal or not.
        is_true(f.involved_in_unlawful_activity, id="involved", cite="Dir 2011/36 Art 8 as amended"),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="Dir 2011/36 Art 8 as amended"),
        is_true(f.offence_direct_consequence_of_trafficking, id="consequence", cite="Dir 2011/36 Art 8 as amended"),
    ),
    effect=(
        "Competent national authorities must be entitled not to prosecute or impose penalties, for crimes and for "
        "administrative and other unlawful acts alike (for example begging, prostitution, irregular work or "
        "stay)."
    ),
    notes=(
        "Still a power, in line with the basic principles of the legal system. Confirmed by the official EU "
        "summary of the amended Directive."
    ),
)

EX_OFFICIO = Provision(
    id="eu.atd.ex_officio",
    title="Proceedings do not depend on the victim and survive withdrawal",
    kind="procedure",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(memory("Directive 2011/36/EU Art 9(1)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=any_of(
        # Proceedings go on whether the victim never reported or withdrew.
        is_false(f.victim_made_report_or_accusation, id="no_report", cite="Dir 2011/36 Art 9(1)"),
        is_true(f.victim_withdrew_statement, id="withdrew", cite="Dir 2011/36 Art 9(1)"),
    ),
    effect="Investigation and prosecution may nevertheless be opened or continue.",
)

LIMITATION_CHILD = Provision(
    id="eu.atd.limitation_child",
    title="Sufficient time to prosecute after a child victim comes of age",
    kind="limitation_period",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(memory("Directive 2011/36/EU Art 9(2)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        # How long is national law; no date follows from this.
        lt(f.age_at_victimization_years, 18, id="child_then", cite="Dir 2011/36 Art 9(2)"),
        is_true(f.offence_calls_for_extended_prosecution_period, id="nature", cite="Dir 2011/36 Art 9(2)"),
    ),
    effect="Prosecution must remain possible for a sufficient period after the victim has reached the age of majority.",
    not_modelled=("No number of years: the period is national law.",),
    notes="Do not compute a date from this provision.",
)

ASSISTANCE_2011 = Provision(
    id="eu.atd.assistance",
    title="Assistance and support (original text)",
    kind="service_entitlement",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary(
            "Directive 2011/36/EU Art 11(1)-(2), (5)-(7) (original)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"
        ),
    ),
    in_force=between("2011-04-15", "2024-07-13"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    standard_of_proof="reasonable-grounds indication",
    when=any_of(
        is_true(f.reasonable_grounds_victim, id="presumed", cite="Dir 2011/36 Art 11(2)"),
        is_true(f.is_recognized_victim, id="recognised", cite="Dir 2011/36 Art 11(1)"),
    ),
    effect=(
        "Assistance before, during and for an appropriate time after criminal proceedings: subsistence through "
        "appropriate and safe accommodation and material help, necessary medical treatment including "
        "psychological help, counselling and information, translation and interpretation; consensual and "
        "informed."
    ),
)

ASSISTANCE = Provision(
    id="eu.atd.assistance",
    title="Specialised assistance and support (as amended)",
    kind="service_entitlement",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        primary(
            "Directive 2011/36/EU Art 11(1)-(2), (5)-(7) as amended by Directive (EU) 2024/1712",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    standard_of_proof="reasonable-grounds indication",
    when=any_of(
        is_true(f.reasonable_grounds_victim, id="presumed", cite="Dir 2011/36 Art 11(2)"),
        is_true(f.is_recognized_victim, id="recognised", cite="Dir 2011/36 Art 11(1) as amended"),
    ),
    effect=(
        "As before, but specialised and victim-centred, sensitive to gender, disability and children; shelters "
        "and other suitable interim accommodation in sufficient number and easily accessible to presumed and "
        "identified victims; information on the reflection period and on international protection."
    ),
    notes=(
        "Paras 1 to 4 were seen in the official German text; paras 5, 5a and 6 are from memory. No residence "
        "condition and no cooperation condition (see eu.atd.assistance_condition_unlawful)."
    ),
)

ASSISTANCE_CONDITION_UNLAWFUL = Provision(
    id="eu.atd.assistance_condition_unlawful",
    title="Assistance may not be conditional on willingness to cooperate",
    kind="victim_right",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(primary("Directive 2011/36/EU Art 11(3)", "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.reasonable_grounds_victim, id="presumed", cite="Dir 2011/36 Art 11(2)-(3)"),
            is_true(f.is_recognized_victim, id="recognised", cite="Dir 2011/36 Art 11(3)"),
            title="Identified or presumed victim",
        ),
        is_true(
            f.assistance_refused_for_unwillingness_to_cooperate, id="refused_for_that", cite="Dir 2011/36 Art 11(3)"
        ),
    ),
    effect="The refusal is contrary to the Directive.",
    notes=(
        "Without prejudice to Directive 2004/81/EC or similar national rules: a residence permit (not help) may "
        "depend on cooperation, and for someone with no right to stay the help may in practice end with the stay."
    ),
)

REFERRAL_MECHANISM = Provision(
    id="eu.atd.referral_mechanism",
    title="Formal referral mechanism and cross-border focal point",
    kind="state_obligation",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        primary(
            "Directive 2011/36/EU Art 11(4) as amended by Directive (EU) 2024/1712",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.member_state_bound_by_directive, id="bound", cite="Dir (EU) 2024/1712; Protocols 21 and 22"),
    ),
    effect=(
        "By law, regulation or administrative rules and with support organisations the Member State sets up one "
        "or more mechanisms for early detection and identification of, and help to, identified and presumed "
        "victims, and appoints a focal point for cross-border referral. Minimum tasks: standards for detection "
        "and early identification adapted to the forms of exploitation; referral to the most suitable help; "
        "cooperation arrangements with asylum authorities."
    ),
    notes=(
        "The referral mechanism is Art 11(4). Art 11a is about international protection "
        "(eu.atd.international_protection): secondary sources sometimes confuse them. Before 14 July 2024 Art "
        "11(4) asked only for appropriate mechanisms for early identification."
    ),
)

INTERNATIONAL_PROTECTION = Provision(
    id="eu.atd.international_protection",
    title="Victims who may need international protection",
    kind="victim_right",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        memory(
            "Directive 2011/36/EU Art 11a (inserted by Directive (EU) 2024/1712)",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.reasonable_grounds_victim, id="presumed", cite="Dir 2011/36 Art 11a(2)"),
            is_true(f.is_recognized_victim, id="recognised", cite="Dir 2011/36 Art 11a(2)"),
            title="Identified or presumed victim",
        ),
        is_true(f.wishes_to_apply_for_international_protection, id="wish", cite="Dir 2011/36 Art 11a(2)"),
    ),
    effect=(
        "The person can apply for international protection or an equivalent national status, also while receiving "
        "help as a presumed or identified victim; anti-trafficking and asylum authorities must work together."
    ),
)

LEGAL_REPRESENTATION = Provision(
    id="eu.atd.legal_representation",
    title="Legal counselling without delay; free legal representation",
    kind="victim_right",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(memory("Directive 2011/36/EU Art 12(2)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 12(2)"),
        is_false(f.has_sufficient_financial_resources, id="no_means", cite="Dir 2011/36 Art 12(2)"),
    ),
    effect=(
        "Legal counselling and, according to the role of victims in the justice system, legal representation, "
        "including to claim compensation, free of charge."
    ),
    notes=(
        "With sufficient means the access without delay remains; only the free-of-charge element falls away. "
        "Children: eu.atd.child_legal_counselling."
    ),
)

PROTECTION_IN_PROCEEDINGS = Provision(
    id="eu.atd.protection_in_proceedings",
    title="Protection on individual risk assessment; no secondary victimisation",
    kind="protection_measure",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(memory("Directive 2011/36/EU Art 12(1), (3)-(4)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 12"),
        is_true(f.legal_proceedings_pending, id="proceedings", cite="Dir 2011/36 Art 12(4)"),
    ),
    effect=(
        "Appropriate protection based on an individual risk assessment; avoid needless repetition of interviews, "
        "visual contact with defendants, evidence in open court and unnecessary questions about private life."
    ),
)

CHILD_AGE_PRESUMPTION = Provision(
    id="eu.atd.child_age_presumption",
    title="Presumption of childhood",
    kind="identification",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(primary("Directive 2011/36/EU Art 13(1)-(2)", "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.reasonable_grounds_victim, id="presumed_victim", cite="Dir 2011/36 Arts 11(2), 13(2)"),
            is_true(f.is_recognized_victim, id="recognised", cite="Dir 2011/36 Art 13(2)"),
            title="Identified or presumed victim",
        ),
        is_false(f.age_verified, id="uncertain", cite="Dir 2011/36 Art 13(2)"),
        is_true(f.reasons_to_believe_child, id="reasons", cite="Dir 2011/36 Art 13(2)"),
    ),
    effect="Presumed to be a child, with immediate access to assistance, support and protection under Arts 14 and 15.",
)

CHILD_GUARDIAN = Provision(
    id="eu.atd.child_guardian",
    title="Guardian or representative for a child victim",
    kind="protection_measure",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary("Directive 2011/36/EU Arts 14(2), 15(1), 16(3)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),
    ),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_child, id="child", cite="Dir 2011/36 Art 14(2)"),
        any_of(
            is_true(f.is_recognized_victim, id="identified", cite="Dir 2011/36 Art 14(2)"),
            is_true(f.reasonable_grounds_victim, id="presumed", cite="Dir 2011/36 Art 11(2)"),
            title="Identified or presumed victim",
        ),
        any_of(
            is_true(f.parents_precluded_by_conflict_of_interest, id="conflict", cite="Dir 2011/36 Arts 14(2), 15(1)"),
            is_true(f.is_unaccompanied_child, id="unaccompanied", cite="Dir 2011/36 Art 16(3)"),
            title="Why a guardian is needed",
        ),
    ),
    effect="A guardian or representative is appointed from the moment the child is identified by the authorities.",
)

CHILD_LEGAL_COUNSELLING = Provision(
    id="eu.atd.child_legal_counselling",
    title="Free legal counselling and representation for child victims",
    kind="victim_right",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(memory("Directive 2011/36/EU Art 15(2)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=since("2011-04-15"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_child, id="child", cite="Dir 2011/36 Art 15(2)"),
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 15(2)"),
        unless(is_true(f.has_sufficient_financial_resources, id="own_means", cite="Dir 2011/36 Art 15(2)")),
    ),
    effect="Free legal counselling and representation without delay, including to claim compensation.",
)

COMPENSATION_2011 = Provision(
    id="eu.atd.compensation",
    title="Access to existing compensation schemes",
    kind="compensation",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(secondary("Directive 2011/36/EU Art 17 (original)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=between("2011-04-15", "2024-07-13"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 17"),
    ),
    effect="Access to existing schemes of compensation for victims of violent crimes of intent.",
)

COMPENSATION = Provision(
    id="eu.atd.compensation",
    title="Access to existing compensation schemes; optional national victims' fund",
    kind="compensation",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        primary(
            "Directive 2011/36/EU Art 17 as replaced by Directive (EU) 2024/1712",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 17"),
    ),
    effect=(
        "Access to existing schemes of compensation for victims of violent crimes of intent. Member States may "
        "set up a national victims' fund or similar instrument."
    ),
    notes=(
        "The fund is optional. The duty is access to what exists: trafficking without physical violence must not "
        "be shut out of the scheme."
    ),
)

KNOWING_USE_2011 = Provision(
    id="eu.atd.knowing_use",
    title="Knowing use of services: States only had to consider an offence",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="consider",
    authority=(primary("Directive 2011/36/EU Art 18(4) (original)", "https://eur-lex.europa.eu/eli/dir/2011/36/oj"),),
    in_force=between("2011-04-15", "2024-07-13"),
    transposition_deadline=date(2013, 4, 6),
    verified_on=date(2026, 11, 22),
    discretionary=True,
    when=all_of(
        is_true(f.service_provider_is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 18(4)"),
        is_true(f.victim_exploited_to_render_the_service, id="object", cite="Dir 2011/36 Art 18(4)"),
        is_true(f.user_knew_provider_is_victim, id="knowledge", cite="Dir 2011/36 Art 18(4)"),
    ),
    effect="Member States had to consider making this a criminal offence. Same strength: CETS 197 Art 19.",
)

KNOWING_USE = Provision(
    id="eu.atd.knowing_use",
    title="Knowing use of services provided by a victim must be a crime",
    kind="criminal_definition",
    jurisdiction="EU",
    instrument="eu_atd",
    strength="mandatory",
    authority=(
        secondary(
            "Directive 2011/36/EU Art 18a(1)-(2) (inserted by Directive (EU) 2024/1712)",
            "https://eur-lex.europa.eu/eli/dir/2011/36/2024-07-14",
        ),
    ),
    in_force=since("2024-07-14"),
    transposition_deadline=date(2026, 7, 15),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.service_used_intentionally, id="intent", cite="Dir 2011/36 Art 18a(1)"),
        is_true(f.service_provider_is_trafficking_victim, id="victim", cite="Dir 2011/36 Art 18a(1)"),
        is_true(f.victim_exploited_to_render_the_service, id="exploited", cite="Dir 2011/36 Art 18a(1)"),
        is_true(f.user_knew_provider_is_victim, id="knowledge", cite="Dir 2011/36 Art 18a(1)"),
    ),
    effect="Member States must make the use a criminal offence with effective, proportionate and dissuasive penalties.",
    notes=(
        "Actual knowledge; negligence or 'should have known' is not enough. A user is never criminally liable on "
        "the Directive alone (eu.directive_reliance): a national offence is needed."
    ),
)
