"""
Criminal Code: slavery, slavery-like offences and trafficking.

Authority: Criminal Code (Cth), Divisions 270 and 271.
    https://ato.gov.au/law/view/print?DocID=PAC%2F20130006%2FSch1-Cl12&PiT=99991231235958
    Compared on 2026-11-22: of 13 citations, 5 read in the text, 6 known from a reliable account, 2 from memory.
History: slavery since 1999, trafficking since 2005, slavery-like offences since 8 March 2013; forced marriage
    changed on 21 September 2019.
Not modelled: trafficking by deception about sexual services or exploitation (s 271.2(2) to (2C)), trafficking inside
    Australia (ss 271.5 and 271.7), organ trafficking, and the earlier definitions of forced marriage and debt bondage.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "provides_labour_or_services": True,
...     "coercion_used": True,
...     "reasonable_person_would_feel_free_to_stop_or_leave": False,
... }
>>> tvs.decide("au.cc.forced_labour", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.au import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, unless
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "AGGRAVATED_SLAVERY_LIKE",
    "DEBT_BONDAGE",
    "EXPLOITATION_DIV_271",
    "FORCED_LABOUR",
    "FORCED_MARRIAGE",
    "FORCED_MARRIAGE_2015",
    "SERVITUDE",
    "SLAVERY",
    "TRAFFICKING_CHILD",
    "TRAFFICKING_ENTRY",
    "TRAFFICKING_EXIT",
    "TRAFFICKING_RECKLESS_EXPLOITATION",
]


def __dir__() -> list[str]:
    return __all__


SLAVERY = Provision(
    id="au.cc.slavery",
    title="Slavery",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        secondary(
            "Criminal Code (Cth), s 270.1; offences s 270.3", "https://www.legislation.gov.au/C2004A04868/latest"
        ),
        secondary(
            "The Queen v Tang [2008] HCA 39",
            "https://www.hcourt.gov.au/cases-and-judgments/judgments/judgments-2000-current/queen-v-tang",
        ),
    ),
    in_force=since("1999-09-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        # Consent and pay do not answer it (Tang).
        is_true(f.powers_of_ownership_exercised_over_person, id="ownership_powers", cite="Criminal Code (Cth) 270.1"),
    ),
    effect=(
        "The condition of slavery exists, including where it comes from a debt or contract. Offences under 270.3 "
        "carry up to 25 years."
    ),
    durations=(
        Duration(
            what="maximum imprisonment, intentional slavery offences",
            value=25,
            unit="years",
            start="sentence",
            cite="Criminal Code (Cth) 270.3(1)",
        ),
    ),
    notes=(
        "No need for legal ownership, locked doors, or proof that the accused thought of the person as property. "
        "Apparent consent and pay do not answer it. The accused's intention goes to exercising the power (Tang). "
        "Date of commencement from memory."
    ),
)

SERVITUDE = Provision(
    id="au.cc.servitude",
    title="Servitude",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        primary(
            "Criminal Code (Cth), s 270.4 (Act No 6 of 2013, Sch 1 item 12)",
            "https://ato.gov.au/law/view/print?DocID=PAC%2F20130006%2FSch1-Cl12&PiT=99991231235958",
        ),
    ),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.provides_labour_or_services, id="labour", cite="Criminal Code (Cth) 270.4(1)"),
        any_of(
            is_true(f.coercion_used, id="coercion", cite="Criminal Code (Cth) 270.4(1), 270.1A"),
            is_true(f.threat_used, id="threat", cite="Criminal Code (Cth) 270.4(1), 270.1A"),
            is_true(f.deception_used, id="deception", cite="Criminal Code (Cth) 270.4(1), 270.1A"),
            title="Coercion, threat or deception",
        ),
        is_false(
            f.reasonable_person_would_feel_free_to_stop_or_leave, id="not_free", cite="Criminal Code (Cth) 270.4(1)(a)"
        ),
        is_true(
            f.significantly_deprived_of_personal_freedom_beyond_work,
            id="deprived",
            cite="Criminal Code (Cth) 270.4(1)(b)",
        ),
    ),
    effect=(
        "Servitude. Causing it, or running a business that involves it, carries 15 years, or 20 if aggravated (270.5)."
    ),
    durations=(
        Duration(
            what="maximum imprisonment", value=15, unit="years", start="sentence", cite="Criminal Code (Cth) 270.5"
        ),
        Duration(
            what="maximum imprisonment, aggravated",
            value=20,
            unit="years",
            start="sentence",
            cite="Criminal Code (Cth) 270.5, 270.8",
        ),
    ),
    notes=(
        "Pressure on another person counts (270.4(2)). Whether escape was possible or tried does not matter "
        "(270.4(3)). Forced labour is the alternative verdict where the wider deprivation is not shown "
        "(270.5(3)-(4))."
    ),
)

FORCED_LABOUR = Provision(
    id="au.cc.forced_labour",
    title="Forced labour",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        primary(
            "Criminal Code (Cth), ss 270.6, 270.1A",
            "https://www.ato.gov.au/law/view/document?docid=PAC/19950012/Sch-SDivC-270.6",
        ),
    ),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.provides_labour_or_services, id="labour", cite="Criminal Code (Cth) 270.6(1)"),
        any_of(
            is_true(f.coercion_used, id="coercion", cite="Criminal Code (Cth) 270.6(1), 270.1A"),
            is_true(f.threat_used, id="threat", cite="Criminal Code (Cth) 270.6(1), 270.1A"),
            is_true(f.deception_used, id="deception", cite="Criminal Code (Cth) 270.6(1), 270.1A"),
            title="Coercion, threat or deception",
        ),
        is_false(
            f.reasonable_person_would_feel_free_to_stop_or_leave, id="not_free", cite="Criminal Code (Cth) 270.6(1)"
        ),
    ),
    effect="Forced labour. Offences in 270.6A (9 years, or 12 if aggravated; penalties from memory).",
    notes=(
        "Coercion includes psychological oppression, abuse of power and taking advantage of vulnerability "
        "(270.1A). Bad conditions without a not-free finding are a workplace matter."
    ),
)

FORCED_MARRIAGE_2015 = Provision(
    id="au.cc.forced_marriage",
    title="Forced marriage (27 November 2015 to 20 September 2019)",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        primary(
            "Criminal Code (Cth), s 270.7A(1) before Act No 72 of 2019",
            "https://ato.gov.au/law/view/document?docid=PAC%2F19950012%2FSch-270.7A",
        ),
    ),
    in_force=between("2015-11-27", "2019-09-20"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.entered_marriage, id="marriage", cite="Criminal Code (Cth) 270.7A (former)"),
        unless(is_true(f.consented_freely_and_fully, id="consent", cite="Criminal Code (Cth) 270.7A(1) (former)")),
        any_of(
            is_true(
                f.lack_of_consent_because_of_coercion_threat_or_deception,
                id="means",
                cite="Criminal Code (Cth) 270.7A(1)(a) (former)",
            ),
            is_false(
                f.capable_of_understanding_marriage_ceremony,
                id="incapacity",
                cite="Criminal Code (Cth) 270.7A(1)(b) (former)",
            ),
            title="Why there was no consent",
        ),
    ),
    effect="The marriage is forced.",
    notes=(
        "A person under 16 was then only presumed, rebuttably, unable to understand the ceremony (memory); set "
        "capable_of_understanding_marriage_ceremony to false for under-16s unless rebutted. Start date from "
        "memory."
    ),
)

FORCED_MARRIAGE = Provision(
    id="au.cc.forced_marriage",
    title="Forced marriage (current)",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        primary(
            "Criminal Code (Cth), s 270.7A(1) as substituted by Act No 72 of 2019",
            "https://ato.gov.au/law/view/document?docid=PAC%2F19950012%2FSch-270.7A",
        ),
    ),
    in_force=since("2019-09-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.entered_marriage, id="marriage", cite="Criminal Code (Cth) 270.7A(1), (2)"),
        any_of(
            # Enough by itself; at sixteen and seventeen lack of consent is needed.
            lt(f.age_at_victimization_years, 16, id="under_16", cite="Criminal Code (Cth) 270.7A(1)(b)"),
            all_of(
                unless(is_true(f.consented_freely_and_fully, id="consent", cite="Criminal Code (Cth) 270.7A(1)(a)")),
                any_of(
                    is_true(
                        f.lack_of_consent_because_of_coercion_threat_or_deception,
                        id="means",
                        cite="Criminal Code (Cth) 270.7A(1)(a)(i)",
                    ),
                    is_false(
                        f.capable_of_understanding_marriage_ceremony,
                        id="incapacity",
                        cite="Criminal Code (Cth) 270.7A(1)(a)(ii)",
                    ),
                    title="Why there was no consent",
                ),
                title="No free and full consent",
            ),
            title="Too young, or no free and full consent",
        ),
    ),
    effect=(
        "The marriage is forced. Causing it carries 7 years, or 9 if aggravated, more where a child is taken "
        "overseas (270.7B; penalties from secondary sources)."
    ),
    notes=(
        "Either spouse may be the victim. Under 16 when the marriage was entered is enough without anything else; "
        "16 and 17 need lack of consent. Invalid, religious and overseas unions count. A victim is not guilty of "
        "being a party to the marriage (270.7B(2), memory)."
    ),
)

DEBT_BONDAGE = Provision(
    id="au.cc.debt_bondage",
    title="Debt bondage (definition)",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        primary(
            "Criminal Code (Cth), s 270.1A (debt bondage); offences ss 270.7C, 271.8",
            "https://www.ato.gov.au/law/view/document?docid=PAC/19950012/Sch-SDivA-270.1A",
        ),
    ),
    in_force=since("2018-05-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(
            f.services_pledged_as_security_for_debt,
            id="pledge",
            cite="Criminal Code (Cth) 270.1A (debt bondage (a), (b))",
        ),
        any_of(
            is_true(
                f.debt_manifestly_excessive, id="excessive", cite="Criminal Code (Cth) 270.1A (debt bondage (c)(i))"
            ),
            is_false(
                f.reasonable_value_of_services_applied_to_debt,
                id="not_applied",
                cite="Criminal Code (Cth) 270.1A (debt bondage (c)(ii))",
            ),
            is_false(
                f.length_and_nature_of_services_limited_and_defined,
                id="undefined",
                cite="Criminal Code (Cth) 270.1A (debt bondage (c)(iii))",
            ),
            title="What makes the debt bondage",
        ),
    ),
    effect="Debt bondage.",
    notes=(
        "The pledge may be of the person's own services, or of someone else's under the pledger's control. A "
        "claimed debt counts even if not owed. An earlier definition sat in the Dictionary (from 2005)."
    ),
)

EXPLOITATION_DIV_271 = Provision(
    id="au.cc.exploitation_div_271",
    title="Exploitation for the trafficking offences",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(memory("Criminal Code (Cth), s 271.1A", "https://www.legislation.gov.au/C2004A04868/latest"),),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=any_of(
        is_true(f.caused_slavery, id="slavery", cite="Criminal Code (Cth) 271.1A(a)"),
        is_true(f.caused_servitude, id="servitude", cite="Criminal Code (Cth) 271.1A(b)"),
        is_true(f.caused_forced_labour, id="forced_labour", cite="Criminal Code (Cth) 271.1A(c)"),
        is_true(f.caused_forced_marriage, id="forced_marriage", cite="Criminal Code (Cth) 271.1A(d)"),
        is_true(f.caused_debt_bondage, id="debt_bondage", cite="Criminal Code (Cth) 271.1A(e)"),
    ),
    effect="The person has been exploited for Division 271.",
    notes="Text not seen; order of paragraphs from memory.",
)

TRAFFICKING_ENTRY = Provision(
    id="au.cc.trafficking_entry",
    title="Trafficking into Australia by coercion, threat or deception",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(secondary("Criminal Code (Cth), s 271.2(1)", "http://accountabilityhub.org/provision/division-271/"),),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(
            f.organised_or_facilitated_entry_or_receipt_into_australia,
            id="entry",
            cite="Criminal Code (Cth) 271.2(1)(a)",
        ),
        any_of(
            is_true(f.coercion_used, id="coercion", cite="Criminal Code (Cth) 271.2(1)(b)"),
            is_true(f.threat_used, id="threat", cite="Criminal Code (Cth) 271.2(1)(b)"),
            is_true(f.deception_used, id="deception", cite="Criminal Code (Cth) 271.2(1)(b)"),
            title="Coercion, threat or deception",
        ),
        # No purpose of exploitation is needed on this limb.
        is_true(
            f.compliance_obtained_by_coercion_threat_or_deception,
            id="compliance",
            cite="Criminal Code (Cth) 271.2(1)(c)",
        ),
    ),
    effect="Trafficking: up to 12 years; aggravated in 271.3.",
    durations=(
        Duration(
            what="maximum imprisonment", value=12, unit="years", start="sentence", cite="Criminal Code (Cth) 271.2(1)"
        ),
    ),
    not_modelled=("Domestic trafficking is 271.5.",),
    notes="No purpose of exploitation is needed on this limb, unlike the Palermo definition.",
)

TRAFFICKING_EXIT = Provision(
    id="au.cc.trafficking_exit",
    title="Trafficking out of Australia by coercion, threat or deception",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(secondary("Criminal Code (Cth), s 271.2(1A)", "http://accountabilityhub.org/provision/division-271/"),),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.organised_or_facilitated_exit_from_australia, id="exit", cite="Criminal Code (Cth) 271.2(1A)(a)"),
        any_of(
            is_true(f.coercion_used, id="coercion", cite="Criminal Code (Cth) 271.2(1A)(b)"),
            is_true(f.threat_used, id="threat", cite="Criminal Code (Cth) 271.2(1A)(b)"),
            is_true(f.deception_used, id="deception", cite="Criminal Code (Cth) 271.2(1A)(b)"),
            title="Coercion, threat or deception",
        ),
        is_true(
            f.compliance_obtained_by_coercion_threat_or_deception,
            id="compliance",
            cite="Criminal Code (Cth) 271.2(1A)(c)",
        ),
    ),
    effect="Exit trafficking: up to 12 years.",
    notes="Covers spouses taken abroad and left without documents, and young people taken overseas for marriage.",
)

TRAFFICKING_RECKLESS_EXPLOITATION = Provision(
    id="au.cc.trafficking_reckless_exploitation",
    title="Trafficking: reckless as to later exploitation",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(
        secondary(
            "Criminal Code (Cth), s 271.2(1B), (1C)",
            "https://www.cdpp.gov.au/crimes-we-prosecute/human-trafficking-and-slavery",
        ),
    ),
    in_force=since("2005-08-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(
                f.organised_or_facilitated_entry_or_receipt_into_australia,
                id="entry",
                cite="Criminal Code (Cth) 271.2(1B)(a)",
            ),
            is_true(f.organised_or_facilitated_exit_from_australia, id="exit", cite="Criminal Code (Cth) 271.2(1C)(a)"),
            title="Movement into or out of Australia",
        ),
        is_true(
            f.reckless_as_to_exploitation_after_movement,
            id="reckless",
            cite="Criminal Code (Cth) 271.2(1B)(b), (1C)(b)",
        ),
    ),
    effect="Trafficking: up to 12 years (memory).",
    notes="No means element and no completed exploitation needed.",
)

TRAFFICKING_CHILD = Provision(
    id="au.cc.trafficking_child",
    title="Trafficking in children",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(memory("Criminal Code (Cth), s 271.4", "https://www.legislation.gov.au/C2004A04868/latest"),),
    in_force=since("2005-08-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(
                f.organised_or_facilitated_entry_or_receipt_into_australia,
                id="entry",
                cite="Criminal Code (Cth) 271.4(1)(a)",
            ),
            is_true(f.organised_or_facilitated_exit_from_australia, id="exit", cite="Criminal Code (Cth) 271.4(2)(a)"),
            title="Movement into or out of Australia",
        ),
        lt(f.age_at_victimization_years, 18, id="under_18", cite="Criminal Code (Cth) 271.4(1)(b), (2)(b)"),
        is_true(
            f.intends_or_reckless_child_exploited_or_sexual_services,
            id="fault",
            cite="Criminal Code (Cth) 271.4(1)(c), (2)(c)",
        ),
    ),
    effect="Up to 25 years (memory).",
    not_modelled=("Movement within Australia is 271.7.",),
    notes="No means element for a child.",
)

AGGRAVATED_SLAVERY_LIKE = Provision(
    id="au.cc.aggravated_slavery_like",
    title="Aggravated slavery-like offence",
    kind="criminal_definition",
    jurisdiction="AU",
    authority=(secondary("Criminal Code (Cth), s 270.8", "http://accountabilityhub.org/provision/division-270/"),),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.slavery_like_offence_committed, id="base", cite="Criminal Code (Cth) 270.8(1)"),
        any_of(
            lt(f.age_at_victimization_years, 18, id="under_18", cite="Criminal Code (Cth) 270.8(1)(a)"),
            is_true(f.cruel_inhuman_or_degrading_treatment, id="cruel", cite="Criminal Code (Cth) 270.8(1)(b)"),
            is_true(
                f.conduct_reckless_danger_of_death_or_serious_harm, id="danger", cite="Criminal Code (Cth) 270.8(1)(c)"
            ),
            title="Aggravating circumstance",
        ),
    ),
    effect="The higher maximum applies.",
)
