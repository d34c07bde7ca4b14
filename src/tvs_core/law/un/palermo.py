"""
The Palermo Protocol: what trafficking in persons is and what States owe its victims.

Authority: Protocol to Prevent, Suppress and Punish Trafficking in Persons, arts. 3 to 8.
    https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18
    Compared on 2026-11-22: all citations read in the text.
History: in force since 25 December 2003, never amended.
Not modelled: what a State Party made of a duty to consider or to endeavour; that is its own law.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "trafficking_acts": ["recruitment"],
...     "trafficking_means": ["deception"],
...     "exploitation_purposes": ["forced_labour_or_services"],
... }
>>> tvs.decide("un.palermo.definition", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, any_of, contains, is_true, lt
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "ACCEPTANCE_BY_HOME_STATE",
    "COMPENSATION_POSSIBILITY",
    "CONSENT_IRRELEVANT",
    "DEFINITION",
    "INFORMATION_AND_PARTICIPATION",
    "PHYSICAL_SAFETY",
    "PRIVACY",
    "RECOVERY_SERVICES",
    "RETURN_CONDITIONS",
    "SCOPE_OF_APPLICATION",
    "STAY",
    "TRAVEL_DOCUMENTS",
]


def __dir__() -> list[str]:
    return __all__


DEFINITION = Provision(
    id="un.palermo.definition",
    title="Trafficking in persons: act, means and purpose (child: act and purpose only)",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 3(a)-(d)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
        primary(
            "Palermo Protocol Art 5(1) (criminalise when committed intentionally)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    decision_maker="national criminal courts; identification authorities apply the same elements at a lower standard",
    standard_of_proof="set by national law (criminal standard for conviction; reasonable grounds for protection)",
    when=all_of(
        contains(
            f.trafficking_acts,
            ["recruitment", "transportation", "transfer", "harbouring", "receipt"],
            id="act",
            cite="Palermo Protocol Art 3(a)",
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
                cite="Palermo Protocol Art 3(a)",
            ),
            # Art 3(c): for a child the act and the purpose are enough; no means has to be shown.
            lt(f.age_at_victimization_years, 18, id="child", cite="Palermo Protocol Art 3(c)-(d)"),
            title="Means, or a child",
        ),
        any_of(
            contains(
                f.exploitation_purposes,
                [
                    "exploitation_of_prostitution",
                    "other_sexual_exploitation",
                    "forced_labour_or_services",
                    "slavery",
                    "practices_similar_to_slavery",
                    "servitude",
                    "removal_of_organs",
                ],
                id="purpose",
                cite="Palermo Protocol Art 3(a)",
            ),
            # The list says 'at a minimum', so national law may add to it.
            is_true(
                f.other_exploitation_recognised_in_national_law,
                id="purpose_other",
                cite="Palermo Protocol Art 3(a) (the list is a minimum)",
            ),
            title="Purpose of exploitation",
        ),
    ),
    effect=(
        "The conduct is trafficking in persons. Crossing a border, physical confinement and completed "
        "exploitation are not elements; purpose is enough."
    ),
    notes=(
        "Consent never appears as an element (see un.palermo.consent_irrelevant). Begging, criminal activities, "
        "forced marriage, surrogacy and illegal adoption are not named: they count only as a form of a listed "
        "purpose or through purpose_other. A child is anyone under eighteen without exception, unlike CRC Art 1 "
        "(see un.crc.child). Acquittal of the trafficker does not undo victim status."
    ),
)

CONSENT_IRRELEVANT = Provision(
    id="un.palermo.consent_irrelevant",
    title="When the person's consent to exploitation is irrelevant",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 3(b)-(c)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=any_of(
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
            cite="Palermo Protocol Art 3(b)",
        ),
        lt(f.age_at_victimization_years, 18, id="child", cite="Palermo Protocol Art 3(c)-(d)"),
    ),
    effect=(
        "Agreement of the person to the intended exploitation cannot be a defence and must not be used to refuse "
        "victim status."
    ),
    notes=(
        "Same rule: CETS 197 Art 4(b)-(c); Directive 2011/36/EU Art 2(4)-(5). For an adult where no means is "
        "shown, consent remains relevant, because there is then no trafficking."
    ),
)

# About cooperation between States only: neither limb may be an element of the offence or of victim status.
SCOPE_OF_APPLICATION = Provision(
    id="un.palermo.scope_of_application",
    title="When the Protocol's inter-State machinery applies (transnational and organised)",
    kind="procedure",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 4",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
        primary(
            "UNTOC Art 3(2)", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18"
        ),
        primary(
            "UNTOC Art 34(2) (domestic offence independent of both); Palermo Protocol Art 1",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.committed_in_more_than_one_state, id="two_states", cite="UNTOC Art 3(2)(a)"),
            is_true(f.preparation_or_control_in_another_state, id="control_abroad", cite="UNTOC Art 3(2)(b)"),
            is_true(f.group_active_in_more_than_one_state, id="group_abroad", cite="UNTOC Art 3(2)(c)"),
            is_true(f.substantial_effects_in_another_state, id="effects_abroad", cite="UNTOC Art 3(2)(d)"),
            title="Transnational",
        ),
        is_true(f.organized_criminal_group_involved, id="group", cite="Palermo Protocol Art 4"),
    ),
    effect=(
        "Prevention, investigation, prosecution and victim-protection duties of the Protocol apply between the "
        "States Parties."
    ),
    notes=(
        "Never use this as an element of the offence or of victim status: national law must criminalise "
        "trafficking without either limb (UNTOC Art 34(2)), and CETS 197 Art 2 and the EU Directive cover purely "
        "domestic and non-organised trafficking."
    ),
)

PRIVACY = Provision(
    id="un.palermo.privacy",
    title="Protection of the victim's privacy and identity",
    kind="confidentiality",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory_in_appropriate_cases",
    authority=(
        primary(
            "Palermo Protocol Art 6(1)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 6(1)"),
    ),
    effect=(
        "The State protects the victim's privacy and identity, among other ways by making the proceedings "
        "confidential, as far as its own law allows."
    ),
    notes=(
        "Qualified twice: appropriate cases, and to the extent possible under domestic law. CETS 197 Art 11 "
        "(coe.cets197.privacy) is not so qualified."
    ),
)

INFORMATION_AND_PARTICIPATION = Provision(
    id="un.palermo.information_and_participation",
    title="Information on proceedings and help to have views heard",
    kind="victim_right",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory_in_appropriate_cases",
    authority=(
        primary(
            "Palermo Protocol Art 6(2)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
        primary(
            "UNTOC Art 25(3)", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18"
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 6(2)"),
    ),
    effect=(
        "Information on relevant court and administrative proceedings, and assistance so that views and concerns "
        "are presented and considered at appropriate stages, without prejudice to the defence."
    ),
)

RECOVERY_SERVICES = Provision(
    id="un.palermo.recovery_services",
    title="Physical, psychological and social recovery services",
    kind="service_entitlement",
    jurisdiction="UN",
    instrument="palermo",
    strength="consider",
    authority=(
        primary(
            "Palermo Protocol Art 6(3)-(4)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    discretionary=True,
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 6(3)"),
    ),
    effect=(
        "The State must consider providing housing, counselling and information on legal rights in a language the "
        "person understands, medical, psychological and material help, and work, education and training, taking "
        "account of age, gender and special needs."
    ),
    notes="A duty to consider only. The binding European floor is coe.cets197.assistance_basic and eu.atd.assistance.",
)

PHYSICAL_SAFETY = Provision(
    id="un.palermo.physical_safety",
    title="Physical safety while in the territory",
    kind="protection_measure",
    jurisdiction="UN",
    instrument="palermo",
    strength="best_efforts",
    authority=(
        primary(
            "Palermo Protocol Art 6(5)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 6(5)"),
        is_true(f.physically_present_in_country, id="present", cite="Palermo Protocol Art 6(5)"),
    ),
    effect="The State endeavours to provide for the person's physical safety.",
)

COMPENSATION_POSSIBILITY = Provision(
    id="un.palermo.compensation_possibility",
    title="Possibility of obtaining compensation",
    kind="compensation",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 6(6)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
        primary(
            "UNTOC Art 25(2)", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18"
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 6(6)"),
        is_true(f.damage_suffered, id="damage", cite="Palermo Protocol Art 6(6)"),
    ),
    effect="National law must contain measures that offer the possibility of compensation for damage suffered.",
    notes="A legal possibility, not a payment. Presence in the country is not a condition.",
)

STAY = Provision(
    id="un.palermo.stay",
    title="Temporary or permanent stay in the receiving State",
    kind="immigration_relief",
    jurisdiction="UN",
    instrument="palermo",
    strength="consider",
    authority=(
        primary(
            "Palermo Protocol Art 7(1)-(2)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    discretionary=True,
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 7(1)"),
        is_true(f.physically_present_in_country, id="present", cite="Palermo Protocol Art 7(1) ('remain')"),
    ),
    effect=(
        "The State must consider measures that let the person remain, for a time or for good, giving appropriate "
        "weight to humanitarian and compassionate factors."
    ),
    notes=(
        "No residence right by itself. humanitarian_or_compassionate_factors_present must be recorded and weighed "
        "(Art 7(2)) but is not a threshold. Non-refoulement is saved by Art 14(1)."
    ),
)

ACCEPTANCE_BY_HOME_STATE = Provision(
    id="un.palermo.acceptance_by_home_state",
    title="Home State facilitates and accepts return",
    kind="state_obligation",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 8(1), (3)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Palermo Protocol Art 8(1)"),
        any_of(
            is_true(f.destination_is_state_of_nationality, id="national", cite="Palermo Protocol Art 8(1)"),
            is_true(f.had_permanent_residence_there_at_entry, id="resident", cite="Palermo Protocol Art 8(1)"),
            title="Home State",
        ),
    ),
    effect=(
        "That State must facilitate and accept the return without undue or unreasonable delay, with due regard "
        "for safety, and verify status when asked."
    ),
)

TRAVEL_DOCUMENTS = Provision(
    id="un.palermo.travel_documents",
    title="Home State issues travel documents for a victim without papers",
    kind="state_obligation",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 8(4)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.lacks_proper_documentation, id="no_papers", cite="Palermo Protocol Art 8(4)"),
        is_true(f.receiving_state_requested_documents, id="request", cite="Palermo Protocol Art 8(4)"),
        any_of(
            is_true(f.destination_is_state_of_nationality, id="national", cite="Palermo Protocol Art 8(4)"),
            is_true(f.had_permanent_residence_there_at_entry, id="resident", cite="Palermo Protocol Art 8(4)"),
            title="Home State",
        ),
    ),
    effect=(
        "That State must agree to issue the documents or authorisation needed to travel to and re-enter its territory."
    ),
)

# Met means that the return meets the standard, not that the person has to return.
RETURN_CONDITIONS = Provision(
    id="un.palermo.return_conditions",
    title="Conditions for returning a victim",
    kind="protection_measure",
    jurisdiction="UN",
    instrument="palermo",
    strength="mandatory",
    authority=(
        primary(
            "Palermo Protocol Art 8(2), (5)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-a&chapter=18",
        ),
    ),
    in_force=since("2003-12-25"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.destination_is_state_of_nationality, id="national", cite="Palermo Protocol Art 8(2)"),
            is_true(f.had_permanent_residence_there_at_entry, id="resident", cite="Palermo Protocol Art 8(2)"),
            title="Home State",
        ),
        is_true(f.return_with_due_regard_for_safety, id="safety", cite="Palermo Protocol Art 8(2)"),
        is_true(f.return_accounts_for_status_of_proceedings, id="proceedings", cite="Palermo Protocol Art 8(2)"),
    ),
    effect="A return meets the Protocol's standard when all are satisfied; it shall preferably be voluntary.",
    notes=(
        "Voluntariness is a preference, not a condition. National law more favourable to the victim prevails (Art "
        "8(5)); non-refoulement is untouched (Art 14(1)). CETS 197 Art 16 adds rights and dignity "
        "(coe.cets197.return_conditions)."
    ),
)
