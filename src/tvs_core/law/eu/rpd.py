"""
The Residence Permit Directive: reflection period and permit for those who cooperate.

Authority: Directive 2004/81/EC, arts. 3 to 14.
    https://eur-lex.europa.eu/eli/dir/2004/81/oj
    Compared on 2026-11-22: of 6 citations, 3 read in the text, 1 known from a reliable account, 2 from memory.
History: in force since 6 August 2004, to be transposed by 6 August 2006.
Not modelled: the length of the period and the age of majority where a State fixes them otherwise.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "member_state_bound_by_directive": True,
...     "is_third_country_national": True,
...     "reasonable_grounds_victim": True,
...     "age_at_decision_years": 25,
...     "public_policy_or_national_security_ground": False,
...     "renewed_contact_with_suspects_voluntarily": False,
... }
>>> tvs.decide("eu.rpd.reflection_period", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.eu import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_false, is_true, one_of, unless
from tvs_core.rules.provision import Duration, Provision, memory, primary, secondary, since

__all__ = [
    "NON_RENEWAL",
    "REFLECTION_PERIOD",
    "REMOVAL_BARRED",
    "RESIDENCE_PERMIT",
    "WITHDRAWAL",
]


def __dir__() -> list[str]:
    return __all__


REFLECTION_PERIOD = Provision(
    id="eu.rpd.reflection_period",
    title="Reflection period for third-country nationals",
    kind="protection_measure",
    jurisdiction="EU",
    instrument="eu_rpd",
    strength="mandatory",
    authority=(primary("Directive 2004/81/EC Arts 3, 5, 6(1)-(4)", "https://eur-lex.europa.eu/eli/dir/2004/81/oj"),),
    in_force=since("2004-08-06"),
    transposition_deadline=date(2006, 8, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(
            f.member_state_bound_by_directive, id="bound", cite="Dir 2004/81 recitals; Protocols (IE, DK not bound)"
        ),
        is_true(f.is_third_country_national, id="tcn", cite="Dir 2004/81 Arts 1, 2(a), 3(1)"),
        any_of(
            is_true(f.reasonable_grounds_victim, id="presumed", cite="Dir 2004/81 Arts 3(1), 5"),
            is_true(f.is_recognized_victim, id="recognised", cite="Dir 2004/81 Art 3(1)"),
            title="Identified or presumed victim",
        ),
        any_of(
            ge(f.age_at_decision_years, 18, id="adult", cite="Dir 2004/81 Art 3(3) (age of majority)"),
            is_true(f.minors_covered_by_national_law, id="minor_covered", cite="Dir 2004/81 Arts 3(3), 10"),
            title="Adult, or a minor whom national law covers",
        ),
        unless(
            is_true(f.public_policy_or_national_security_ground, id="public_policy", cite="Dir 2004/81 Art 6(4)"),
            is_true(f.renewed_contact_with_suspects_voluntarily, id="contact", cite="Dir 2004/81 Art 6(4)"),
            title="What lets the State end the period",
        ),
    ),
    effect=(
        "A period to recover and escape the offenders' influence so as to decide freely whether to cooperate, "
        "with subsistence, emergency medical treatment, safety and interpretation (Art 7). It gives no right of "
        "residence by itself (Art 6(3))."
    ),
    not_modelled=(
        "Length and start are national law: the thirty-day floor comes from CETS 197 Art 13, not from this Directive.",
    ),
    notes=(
        "The two Art 6(4) grounds permit, and do not oblige, the State to end the period; they are modelled as "
        "defeating the guarantee. Irregular entry is irrelevant. Majority is modelled as eighteen; a State may "
        "fix it otherwise. Art 6 seen in the official German text."
    ),
)

REMOVAL_BARRED = Provision(
    id="eu.rpd.removal_barred",
    title="No enforcement of removal during the reflection period, including Dublin transfers",
    kind="protection_measure",
    jurisdiction="EU",
    instrument="eu_rpd",
    strength="mandatory",
    authority=(
        primary("Directive 2004/81/EC Art 6(2)", "https://eur-lex.europa.eu/eli/dir/2004/81/oj"),
        secondary(
            "CJEU C-66/21 O.T.E., 20 Oct 2022, EU:C:2022:809",
            "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62021CJ0066",
        ),
    ),
    in_force=since("2004-08-06"),
    transposition_deadline=date(2006, 8, 6),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.member_state_bound_by_directive, id="bound", cite="Dir 2004/81 (IE, DK not bound)"),
        is_true(f.is_third_country_national, id="tcn", cite="Dir 2004/81 Art 2(a)"),
        any_of(
            is_true(f.reflection_period_granted, id="in_period", cite="Dir 2004/81 Art 6(2)"),
            is_true(f.awaiting_decision_after_reflection_period, id="awaiting", cite="Dir 2004/81 Art 6(2)"),
            title="In the period, or awaiting the decision",
        ),
        is_true(f.removal_measure_being_enforced, id="enforcing", cite="C-66/21 (enforcement, not adoption)"),
        one_of(
            f.removal_measure_type,
            ["expulsion_to_third_country", "transfer_to_other_member_state"],
            id="removal",
            cite="Dir 2004/81 Art 6(2); C-66/21",
        ),
    ),
    effect="The measure may not be enforced.",
    notes=(
        "A transfer decision may be adopted, and prepared, during the period, provided that does not undermine "
        "the period itself (C-66/21)."
    ),
)

RESIDENCE_PERMIT = Provision(
    id="eu.rpd.residence_permit",
    title="Residence permit for a cooperating third-country national",
    kind="immigration_relief",
    jurisdiction="EU",
    instrument="eu_rpd",
    strength="mandatory",
    authority=(primary("Directive 2004/81/EC Art 8(1)-(3)", "https://eur-lex.europa.eu/eli/dir/2004/81/oj"),),
    in_force=since("2004-08-06"),
    transposition_deadline=date(2006, 8, 6),
    verified_on=date(2026, 11, 22),
    decision_maker="national immigration authority, on the view of the competent authorities",
    when=all_of(
        is_true(f.member_state_bound_by_directive, id="bound", cite="Dir 2004/81 (IE, DK not bound)"),
        is_true(f.is_third_country_national, id="tcn", cite="Dir 2004/81 Arts 1, 3(1)"),
        any_of(
            is_true(f.reflection_period_expired, id="period_over", cite="Dir 2004/81 Art 8(1)"),
            is_true(
                f.authorities_consider_intention_to_cooperate_already_clear, id="early", cite="Dir 2004/81 Art 8(1)"
            ),
            title="Time of the decision",
        ),
        is_true(f.presence_useful_to_investigation_or_proceedings, id="useful", cite="Dir 2004/81 Art 8(1)(a), (2)"),
        is_true(f.shows_clear_intention_to_cooperate, id="intention", cite="Dir 2004/81 Art 8(1)(b), (2)"),
        is_true(f.severed_relations_with_suspects, id="severed", cite="Dir 2004/81 Art 8(1)(c), (2)"),
        unless(is_true(f.public_policy_or_national_security_ground, id="public_policy", cite="Dir 2004/81 Art 8(2)")),
    ),
    effect=(
        "A residence permit with access to work, training and education under national rules (Arts 9-12); renewed "
        "while the conditions last."
    ),
    durations=(
        Duration(
            what="validity of the permit (minimum)", value=6, unit="months", start="issue", cite="Dir 2004/81 Art 8(3)"
        ),
    ),
    notes="States may adopt or keep more favourable rules (Art 4). Seen in the official German text.",
)

WITHDRAWAL = Provision(
    id="eu.rpd.withdrawal",
    title="Permit may be withdrawn",
    kind="immigration_relief",
    jurisdiction="EU",
    instrument="eu_rpd",
    strength="mandatory",
    authority=(memory("Directive 2004/81/EC Art 14(a)-(e)", "https://eur-lex.europa.eu/eli/dir/2004/81/oj"),),
    in_force=since("2004-08-06"),
    transposition_deadline=date(2006, 8, 6),
    verified_on=date(2026, 11, 22),
    discretionary=True,
    adverse=True,
    when=all_of(
        is_true(f.holds_residence_permit_as_victim, id="holds", cite="Dir 2004/81 Art 14"),
        any_of(
            # Contact forced by the trafficker is not contact on the person's own initiative.
            is_true(f.renewed_contact_with_suspects_voluntarily, id="contact", cite="Dir 2004/81 Art 14(a)"),
            is_true(f.cooperation_or_complaint_fraudulent, id="fraud", cite="Dir 2004/81 Art 14(b)"),
            is_true(f.public_policy_or_national_security_ground, id="public_policy", cite="Dir 2004/81 Art 14(c)"),
            is_true(f.victim_ceased_cooperation, id="ceased", cite="Dir 2004/81 Art 14(d)"),
            is_true(f.authorities_decided_to_discontinue_proceedings, id="discontinued", cite="Dir 2004/81 Art 14(e)"),
            is_false(
                f.permit_conditions_still_fulfilled, id="conditions_gone", cite="Dir 2004/81 Art 14 (opening words)"
            ),
            title="Ground for withdrawal",
        ),
    ),
    effect="The permit may be withdrawn at any time.",
    notes=(
        "'May', not 'must'. Contact forced or arranged by the trafficker is not renewed contact on the person's "
        "own initiative. Consider other grounds of stay, asylum and CETS 197 Art 14(1)(a) first."
    ),
)

NON_RENEWAL = Provision(
    id="eu.rpd.non_renewal",
    title="Permit not renewed",
    kind="immigration_relief",
    jurisdiction="EU",
    instrument="eu_rpd",
    strength="mandatory",
    authority=(memory("Directive 2004/81/EC Art 13(1)-(2)", "https://eur-lex.europa.eu/eli/dir/2004/81/oj"),),
    in_force=since("2004-08-06"),
    transposition_deadline=date(2006, 8, 6),
    verified_on=date(2026, 11, 22),
    adverse=True,
    when=all_of(
        is_true(f.permit_expiring, id="expiring", cite="Dir 2004/81 Art 13(1)"),
        any_of(
            is_false(f.permit_conditions_still_fulfilled, id="conditions_gone", cite="Dir 2004/81 Art 13(1)"),
            is_true(f.proceedings_terminated_by_decision, id="terminated", cite="Dir 2004/81 Art 13(1)"),
            title="Why it is not renewed",
        ),
    ),
    effect="The permit issued under the Directive is not renewed; ordinary aliens' law then applies (Art 13(2)).",
)
