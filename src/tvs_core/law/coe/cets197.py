"""
The Council of Europe Convention on Action against Trafficking in Human Beings.

Authority: CETS No 197 (Warsaw, 2005), arts. 4 to 30.
    https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197
    Compared on 2026-11-22: all citations read in the text.
History: in force since 1 February 2008, never amended.
Not modelled: lengths and procedures that the Convention leaves to national law.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "reasonable_grounds_victim": True,
...     "public_order_ground_prevents_period": False,
...     "victim_status_claimed_improperly": False,
... }
>>> tvs.decide("coe.cets197.recovery_period", facts, as_of=date(2008, 2, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.coe import facts as f
from tvs_core.rules.condition import all_of, any_of, contains, is_false, is_true, lt, unless, within
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "AGE_PRESUMPTION",
    "ASSISTANCE_BASIC",
    "ASSISTANCE_CONDITION_UNLAWFUL",
    "ASSISTANCE_LAWFULLY_RESIDENT",
    "CHILD_IDENTITY_PUBLICATION_BAN",
    "CHILD_RETURN_BARRED",
    "COMPENSATION",
    "COMPLAINT_IN_STATE_OF_RESIDENCE",
    "COURT_PROCEEDINGS",
    "DEFINITION",
    "EX_OFFICIO",
    "INFORMATION_AND_LEGAL_AID",
    "LABOUR_MARKET_ACCESS",
    "NGO_SUPPORT",
    "NON_PUNISHMENT",
    "NON_REMOVAL",
    "PRIVACY",
    "PROTECTION_FROM_RETALIATION",
    "RECOVERY_PERIOD",
    "REMOVAL_BARRED_DURING_RECOVERY",
    "RESIDENCE_PERMIT",
    "RESIDENCE_PERMIT_CHILD",
    "RETURN_CONDITIONS",
    "UNACCOMPANIED_CHILD",
]


def __dir__() -> list[str]:
    return __all__


DEFINITION = Provision(
    id="coe.cets197.definition",
    title="Trafficking in human beings (national or transnational, organised or not)",
    kind="criminal_definition",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Arts 2, 4(a)-(e), 18",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        contains(
            f.trafficking_acts,
            ["recruitment", "transportation", "transfer", "harbouring", "receipt"],
            id="act",
            cite="CETS 197 Art 4(a)",
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
                cite="CETS 197 Art 4(a)",
            ),
            lt(f.age_at_victimization_years, 18, id="child", cite="CETS 197 Art 4(c)-(d)"),
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
                cite="CETS 197 Art 4(a)",
            ),
            is_true(
                f.other_exploitation_recognised_in_national_law,
                id="purpose_other",
                cite="CETS 197 Art 4(a) (the list is a minimum)",
            ),
            title="Purpose of exploitation",
        ),
    ),
    effect=(
        "The conduct is trafficking in human beings and the person is a victim (Art 4(e)); no formal decision is "
        "needed for that status."
    ),
    notes=(
        "Same three elements as Palermo, but Art 2 covers every form, whether or not transnational or linked with "
        "organised crime. ECtHR (GC), S.M. v Croatia reads ECHR Art 4 in the same way."
    ),
)

NON_REMOVAL = Provision(
    id="coe.cets197.non_removal",
    title="No removal while identification is pending",
    kind="identification",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 10(2)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent authorities for identification",
    standard_of_proof="reasonable grounds to believe",
    when=all_of(
        is_true(f.reasonable_grounds_victim, id="reasonable_grounds", cite="CETS 197 Art 10(2)"),
        # Unlike the recovery period, there is no public-order exception.
        is_false(f.identification_process_completed, id="not_finished", cite="CETS 197 Art 10(2)"),
    ),
    effect="The person may not be removed from the territory, and receives the assistance of Art 12(1)-(2).",
    notes=(
        "Gives protection from removal, not a residence permit. Separate from, and may outlast, the recovery "
        "period of Art 13. No public-order exception here, unlike Art 13(3)."
    ),
)

AGE_PRESUMPTION = Provision(
    id="coe.cets197.age_presumption",
    title="Presumption of childhood when age is uncertain",
    kind="identification",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 10(3)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    standard_of_proof="reasons to believe",
    when=all_of(
        any_of(
            is_true(f.is_recognized_victim, id="victim", cite="CETS 197 Art 10(3)"),
            is_true(f.reasonable_grounds_victim, id="presumed_victim", cite="CETS 197 Arts 10(2)-(3)"),
            title="Identified or presumed victim",
        ),
        # A presumed child and a recorded date of birth are two different things.
        is_false(f.age_verified, id="uncertain", cite="CETS 197 Art 10(3)"),
        is_true(f.reasons_to_believe_child, id="reasons", cite="CETS 197 Art 10(3)"),
    ),
    effect="The person is presumed to be a child and is given special protection measures until age is verified.",
    notes=(
        "Once age is reliably established the presumption falls away and the real age governs. Software must keep "
        "'presumed child' apart from a recorded date of birth."
    ),
)

UNACCOMPANIED_CHILD = Provision(
    id="coe.cets197.unaccompanied_child",
    title="Guardian, identity and family tracing for an unaccompanied child victim",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 10(4)(a)-(c)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_recognized_victim, id="identified", cite="CETS 197 Art 10(4) ('as soon as ... identified')"),
        is_true(f.is_unaccompanied_child, id="unaccompanied", cite="CETS 197 Art 10(4)"),
    ),
    effect=(
        "Representation by a legal guardian, organisation or authority acting in the child's best interests; "
        "steps to establish identity and nationality; every effort to find the family when that is in the child's "
        "best interests."
    ),
    notes="Tracing is not automatic: the family may be involved in the trafficking.",
)

PRIVACY = Provision(
    id="coe.cets197.privacy",
    title="Protection of private life, identity and personal data",
    kind="confidentiality",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 11(1)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=any_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 11(1); Art 4(e)"),
        is_true(f.is_recognized_victim, id="recognised", cite="CETS 197 Art 11(1)"),
    ),
    effect="Private life and identity are protected; personal data are stored and used in line with Convention 108.",
)

CHILD_IDENTITY_PUBLICATION_BAN = Provision(
    id="coe.cets197.child_identity_publication_ban",
    title="No publication of a child victim's identity",
    kind="confidentiality",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 11(2)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 11(2)"),
        is_true(f.is_child, id="child", cite="CETS 197 Art 11(2)"),
        is_true(f.disclosure_would_identify_person_publicly, id="identifying", cite="CETS 197 Art 11(2)"),
        unless(
            is_true(
                f.disclosure_needed_for_tracing_family_or_childs_protection, id="exception", cite="CETS 197 Art 11(2)"
            )
        ),
    ),
    effect="Identity, or details allowing identification, must not be made publicly known by any means.",
    notes="The exception is for exceptional circumstances only.",
)

ASSISTANCE_BASIC = Provision(
    id="coe.cets197.assistance_basic",
    title="Basic assistance for every victim, including presumed victims",
    kind="service_entitlement",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 12(1)(a)-(f), (2), (7)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
        primary(
            "CETS 197 Art 10(2) and Art 13(2) (presumed victims; recovery period)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    standard_of_proof="reasonable grounds to believe",
    when=any_of(
        # Residence and cooperation are no conditions at this tier.
        is_true(f.reasonable_grounds_victim, id="presumed", cite="CETS 197 Arts 10(2), 13(2)"),
        is_true(f.is_recognized_victim, id="recognised", cite="CETS 197 Art 12(1)"),
    ),
    effect=(
        "At least: subsistence through appropriate and secure accommodation and psychological and material help; "
        "emergency medical treatment; translation and interpretation; counselling and information in a language "
        "the person understands; help to be heard in criminal proceedings; education for children; account taken "
        "of safety. Consensual and informed."
    ),
    notes=(
        "Immigration status is irrelevant at this tier. Longer-term tier: "
        "coe.cets197.assistance_lawfully_resident. EU citizens and nationals are included."
    ),
)

ASSISTANCE_LAWFULLY_RESIDENT = Provision(
    id="coe.cets197.assistance_lawfully_resident",
    title="Necessary medical or other assistance for lawfully resident victims without means",
    kind="service_entitlement",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 12(3)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="CETS 197 Art 12(3)"),
        is_true(f.lawfully_resident, id="resident", cite="CETS 197 Art 12(3)"),
        is_false(f.has_adequate_resources, id="no_means", cite="CETS 197 Art 12(3)"),
        is_true(f.needs_medical_or_other_assistance, id="need", cite="CETS 197 Art 12(3)"),
    ),
    effect="Necessary medical or other assistance beyond emergency treatment.",
)

LABOUR_MARKET_ACCESS = Provision(
    id="coe.cets197.labour_market_access",
    title="Rules giving access to work, training and education",
    kind="service_entitlement",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 12(4)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="CETS 197 Art 12(4)"),
        is_true(f.lawfully_resident, id="resident", cite="CETS 197 Art 12(4)"),
    ),
    effect=(
        "The State adopts rules under which the person is authorised to enter the labour market, vocational "
        "training and education."
    ),
)

ASSISTANCE_CONDITION_UNLAWFUL = Provision(
    id="coe.cets197.assistance_condition_unlawful",
    title="Assistance may not depend on willingness to be a witness",
    kind="victim_right",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 12(6)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.reasonable_grounds_victim, id="presumed", cite="CETS 197 Arts 10(2), 12(6)"),
            is_true(f.is_recognized_victim, id="recognised", cite="CETS 197 Art 12(6)"),
            title="Identified or presumed victim",
        ),
        is_true(f.assistance_refused_for_unwillingness_to_cooperate, id="refused_for_that", cite="CETS 197 Art 12(6)"),
    ),
    effect=(
        "The refusal is contrary to the Convention: assistance must not be conditional on willingness to act as a "
        "witness."
    ),
    notes="Residence permits may lawfully be tied to cooperation (Art 14(1)(b)); assistance may not.",
)

RECOVERY_PERIOD = Provision(
    id="coe.cets197.recovery_period",
    title="Recovery and reflection period of at least thirty days",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 13(1)-(3)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    standard_of_proof="reasonable grounds to believe",
    when=all_of(
        is_true(f.reasonable_grounds_victim, id="reasonable_grounds", cite="CETS 197 Art 13(1)"),
        unless(
            is_true(f.public_order_ground_prevents_period, id="public_order", cite="CETS 197 Art 13(3)"),
            is_true(f.victim_status_claimed_improperly, id="improper_claim", cite="CETS 197 Art 13(3)"),
            title="Ground against the period",
        ),
    ),
    effect=(
        "A period long enough to recover, escape the traffickers' influence and/or decide freely about "
        "cooperating; leave to stay during it; no expulsion order enforced; assistance under Art 12(1)-(2)."
    ),
    durations=(
        Duration(
            what="recovery and reflection period (minimum)",
            value=30,
            unit="days",
            start="start fixed by national law",
            cite="CETS 197 Art 13(1)",
            runs_from="recovery_period_start_date",
        ),
    ),
    notes=(
        "Not conditional on cooperation and open to all presumed victims. Thirty days is a floor; national law "
        "may give more (store the national length in the national provision). Investigation may go on meanwhile."
    ),
)

# Uses the floor of thirty days only: not met does not mean that removal is allowed.
REMOVAL_BARRED_DURING_RECOVERY = Provision(
    id="coe.cets197.removal_barred_during_recovery",
    title="Removal on this date is barred by the minimum recovery period",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 13(1), (3)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.reasonable_grounds_victim, id="reasonable_grounds", cite="CETS 197 Art 13(1)"),
        within(
            f.removal_enforcement_date,
            after=f.recovery_period_start_date,
            days=30,
            id="inside_30_days",
            cite="CETS 197 Art 13(1)",
        ),
        unless(
            is_true(f.public_order_ground_prevents_period, id="public_order", cite="CETS 197 Art 13(3)"),
            is_true(f.victim_status_claimed_improperly, id="improper_claim", cite="CETS 197 Art 13(3)"),
            title="Ground against the period",
        ),
    ),
    effect="No expulsion order may be enforced on that date.",
    notes=(
        "Uses the thirty-day floor only. 'Not met' does not mean removal is allowed: check "
        "coe.cets197.non_removal, national periods, pending residence decisions and non-refoulement."
    ),
)

RESIDENCE_PERMIT = Provision(
    id="coe.cets197.residence_permit",
    title="Renewable residence permit for victims",
    kind="immigration_relief",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 14(1)(a)-(b), (3)-(5)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent national authority",
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="CETS 197 Art 14(1)"),
        any_of(
            all_of(
                # Each Party uses at least one of the two grounds.
                is_true(
                    f.party_uses_personal_situation_ground,
                    id="party_a",
                    cite="CETS 197 Art 14(1) ('one or other ... or both')",
                ),
                is_true(f.stay_necessary_due_to_personal_situation, id="personal", cite="CETS 197 Art 14(1)(a)"),
                title="Personal situation",
            ),
            all_of(
                is_true(
                    f.party_uses_cooperation_ground,
                    id="party_b",
                    cite="CETS 197 Art 14(1) ('one or other ... or both')",
                ),
                is_true(f.stay_necessary_for_cooperation, id="cooperation", cite="CETS 197 Art 14(1)(b)"),
                title="Cooperation",
            ),
            title="Ground the country uses",
        ),
    ),
    effect="A renewable residence permit, without prejudice to asylum; other applications must take it into account.",
    not_modelled=("Length is left to national law.",),
    notes=(
        "Each Party must use at least one ground. The person must be a victim, not only a presumed victim. Child "
        "victims: coe.cets197.residence_permit_child."
    ),
)

RESIDENCE_PERMIT_CHILD = Provision(
    id="coe.cets197.residence_permit_child",
    title="Residence permit for a child victim: best interests",
    kind="immigration_relief",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 14(2)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="CETS 197 Art 14(2)"),
        is_true(f.is_child, id="child", cite="CETS 197 Art 14(2)"),
        is_true(f.permit_legally_necessary_for_child, id="necessary", cite="CETS 197 Art 14(2)"),
        is_true(f.stay_in_best_interests_of_child, id="best_interests", cite="CETS 197 Art 14(2)"),
    ),
    effect=(
        "Permit issued, and renewed where appropriate, in line with the best interests of the child; cooperation "
        "is not a condition."
    ),
)

INFORMATION_AND_LEGAL_AID = Provision(
    id="coe.cets197.information_and_legal_aid",
    title="Information from first contact; legal assistance and free legal aid",
    kind="victim_right",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 15(1)-(2)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=any_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 15(1)-(2)"),
        is_true(f.is_recognized_victim, id="recognised", cite="CETS 197 Art 15(1)-(2)"),
    ),
    effect=(
        "Information on proceedings in a language the person understands from first contact; a right to legal "
        "assistance and to free legal aid on the conditions set by national law."
    ),
)

COMPENSATION = Provision(
    id="coe.cets197.compensation",
    title="Compensation from perpetrators, backed by guaranteed compensation",
    kind="compensation",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 15(3)-(4)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        any_of(
            is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 15(3)"),
            is_true(f.is_recognized_victim, id="recognised", cite="CETS 197 Art 15(3)"),
            title="Victim",
        ),
        is_true(f.damage_suffered, id="damage", cite="CETS 197 Art 15(3)"),
    ),
    effect=(
        "A right to compensation from the perpetrators; the State guarantees compensation on the conditions of "
        "its law, for instance through a fund or social programmes fed by confiscated assets (Art 23)."
    ),
    notes=(
        "Stronger than Palermo Art 6(6). The person's own irregular entry or work does not defeat the claim "
        "(compare Krachunova v Bulgaria; Hounga v Allen [2014] UKSC 47)."
    ),
)

# Met means that the return meets the standard, not that the person has to return.
RETURN_CONDITIONS = Provision(
    id="coe.cets197.return_conditions",
    title="Conditions for returning a victim",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 16(2), (5)-(6)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.return_with_due_regard_for_safety, id="safety", cite="CETS 197 Art 16(2)"),
        is_true(f.return_with_due_regard_for_rights_and_dignity, id="rights_dignity", cite="CETS 197 Art 16(2)"),
        is_true(f.return_accounts_for_status_of_proceedings, id="proceedings", cite="CETS 197 Art 16(2)"),
    ),
    effect=(
        "The return meets the Convention's standard; it shall preferably be voluntary and supported by contacts "
        "and reintegration programmes."
    ),
    notes="For children also coe.cets197.child_return_barred. Art 40(4) saves non-refoulement.",
)

CHILD_RETURN_BARRED = Provision(
    id="coe.cets197.child_return_barred",
    title="Child not returned against best interests",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 16(7)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 16(7)"),
        is_true(f.is_child, id="child", cite="CETS 197 Art 16(7)"),
        # Without an assessment this is unknown, and no return is supported.
        is_false(f.return_in_best_interests_of_child, id="not_best", cite="CETS 197 Art 16(7)"),
    ),
    effect="The child must not be returned.",
    notes=(
        "The question must follow a risk and security assessment; with no assessment the fact is unknown and no "
        "return decision is supported."
    ),
)

NON_PUNISHMENT = Provision(
    id="coe.cets197.non_punishment",
    title="Possibility of not imposing penalties on victims compelled into unlawful activities",
    kind="non_punishment",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 26", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="prosecutors, courts, administrative authorities",
    discretionary=True,
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 26; Art 4(e)"),
        is_true(f.involved_in_unlawful_activity, id="involved", cite="CETS 197 Art 26"),
        # No offence is excluded, and no direct link is asked for besides the compulsion.
        is_true(f.compelled_to_commit_offence, id="compelled", cite="CETS 197 Art 26"),
    ),
    effect="National law must allow penalties not to be imposed, to the extent of the compulsion.",
    notes=(
        "Covers all unlawful activities, criminal or not. Not an immunity from prosecution by its own words, but "
        "see coe.echr.art4.prosecution_breach. No offence is excluded. For children no means of coercion is "
        "needed for trafficking (Art 4(c)), so being used in the activity in the course of exploitation is "
        "treated as compulsion (V.C.L. and A.N., para 158-161)."
    ),
)

EX_OFFICIO = Provision(
    id="coe.cets197.ex_officio",
    title="Investigation does not depend on a victim's report",
    kind="procedure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 27(1)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        # Whether the victim has reported does not matter.
        is_true(f.offence_committed_at_least_partly_on_territory, id="territory", cite="CETS 197 Art 27(1)"),
    ),
    effect="Investigation and prosecution must not be made to depend on a report or accusation by the victim.",
    notes="victim_made_report_or_accusation is irrelevant by design.",
)

COMPLAINT_IN_STATE_OF_RESIDENCE = Provision(
    id="coe.cets197.complaint_in_state_of_residence",
    title="Complaint in the victim's State of residence",
    kind="procedure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 27(2)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 27(2)"),
        is_true(f.offence_in_party_other_than_residence, id="abroad", cite="CETS 197 Art 27(2)"),
    ),
    effect=(
        "The person may complain to the authorities of the State of residence, which pass it on without delay if "
        "they lack competence."
    ),
)

NGO_SUPPORT = Provision(
    id="coe.cets197.ngo_support",
    title="Support by an organisation during criminal proceedings",
    kind="victim_right",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 27(3)", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.organisation_aims_at_antitrafficking_or_human_rights, id="aims", cite="CETS 197 Art 27(3)"),
        is_true(f.victim_consents_to_support, id="consent", cite="CETS 197 Art 27(3)"),
    ),
    effect=(
        "The organisation must have the possibility to assist or support the person in criminal proceedings for "
        "trafficking, on the conditions of national law."
    ),
)

PROTECTION_FROM_RETALIATION = Provision(
    id="coe.cets197.protection_from_retaliation",
    title="Protection from retaliation or intimidation",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 28(1)-(4)",
            "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197",
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.at_risk_of_retaliation_or_intimidation, id="risk", cite="CETS 197 Art 28(1)"),
        any_of(
            is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 28(1)(a)"),
            is_true(f.reports_offence_or_cooperates_with_investigation, id="reporter", cite="CETS 197 Art 28(1)(b)"),
            is_true(f.gives_or_will_give_testimony, id="witness", cite="CETS 197 Art 28(1)(c)"),
            is_true(f.is_family_member_of_victim_or_witness, id="family", cite="CETS 197 Art 28(1)(d)"),
            is_true(f.is_member_of_victim_support_organisation, id="organisation", cite="CETS 197 Art 28(4)"),
            title="Who is protected",
        ),
    ),
    effect=(
        "Effective and appropriate protection, in particular during and after investigation and prosecution: for "
        "example physical protection, relocation, change of identity, help in finding work; special measures for "
        "children."
    ),
    notes="A victim need not be a witness. Family and support organisations: when necessary.",
)

COURT_PROCEEDINGS = Provision(
    id="coe.cets197.court_proceedings",
    title="Protection in court",
    kind="protection_measure",
    jurisdiction="COE",
    instrument="cets197",
    strength="mandatory",
    authority=(
        primary(
            "CETS 197 Art 30", "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=197"
        ),
    ),
    in_force=since("2008-02-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="CETS 197 Art 30"),
        is_true(f.legal_proceedings_pending, id="proceedings", cite="CETS 197 Art 30"),
    ),
    effect=(
        "Private life and, where appropriate, identity protected; safety and protection from intimidation; "
        "special care for children; consistent with the fair-trial right (ECHR Art 6)."
    ),
)
