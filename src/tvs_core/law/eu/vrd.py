"""
The Victims' Rights Directive, where it speaks of trafficking victims and children.

Authority: Directive 2012/29/EU, arts. 1, 8, 9, 16 and 22 to 24.
    https://eur-lex.europa.eu/eli/dir/2012/29/oj
    Compared on 2026-11-22: all citations from memory.
History: in force since 15 November 2012, to be transposed by 16 November 2015.
Not modelled: the general rights of every victim of crime; the revision proposed in COM(2023) 424.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_trafficking_victim": True}
>>> tvs.decide("eu.vrd.individual_assessment", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.eu import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "CHILD_SPECIFIC_NEEDS",
    "DECISION_ON_COMPENSATION",
    "INDIVIDUAL_ASSESSMENT",
    "SUPPORT_WITHOUT_COMPLAINT",
]


def __dir__() -> list[str]:
    return __all__


INDIVIDUAL_ASSESSMENT = Provision(
    id="eu.vrd.individual_assessment",
    title="Timely individual assessment with particular attention to trafficking victims",
    kind="protection_measure",
    jurisdiction="EU",
    instrument="eu_vrd",
    strength="mandatory",
    authority=(
        memory("Directive 2012/29/EU Art 22(1)-(3), Arts 18, 23", "https://eur-lex.europa.eu/eli/dir/2012/29/oj"),
    ),
    in_force=since("2012-11-15"),
    transposition_deadline=date(2015, 11, 16),
    verified_on=date(2026, 11, 22),
    when=any_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2012/29 Art 22(3)"),
        is_true(f.is_recognized_victim, id="recognised", cite="Dir 2012/29 Art 22(3)"),
    ),
    effect=(
        "Individual assessment of specific protection needs and of the risk of secondary and repeat "
        "victimisation, intimidation and retaliation; special measures (Art 23) where needed, having regard to "
        "the person's wishes."
    ),
    notes=(
        "A proposal to revise the Directive (COM(2023) 424) was pending; its adoption could not be verified. "
        "Check before relying on article numbers after 2026."
    ),
)

CHILD_SPECIFIC_NEEDS = Provision(
    id="eu.vrd.child_specific_needs",
    title="Child victims presumed to have specific protection needs",
    kind="protection_measure",
    jurisdiction="EU",
    instrument="eu_vrd",
    strength="mandatory",
    authority=(memory("Directive 2012/29/EU Art 22(4), Art 24(1)", "https://eur-lex.europa.eu/eli/dir/2012/29/oj"),),
    in_force=since("2012-11-15"),
    transposition_deadline=date(2015, 11, 16),
    verified_on=date(2026, 11, 22),
    when=any_of(
        is_true(f.is_child, id="child", cite="Dir 2012/29 Art 22(4)"),
        all_of(
            is_false(f.age_verified, id="uncertain", cite="Dir 2012/29 Art 24(2)"),
            is_true(f.reasons_to_believe_child, id="reasons", cite="Dir 2012/29 Art 24(2)"),
            title="Presumed to be a child",
        ),
    ),
    effect=(
        "Specific protection needs are presumed; the individual assessment decides only which measures. A person "
        "of uncertain age who may be a child is presumed a child (Art 24(2))."
    ),
)

SUPPORT_WITHOUT_COMPLAINT = Provision(
    id="eu.vrd.support_without_complaint",
    title="Support services without a formal complaint and whatever the residence status",
    kind="service_entitlement",
    jurisdiction="EU",
    instrument="eu_vrd",
    strength="mandatory",
    authority=(
        memory("Directive 2012/29/EU Arts 1(1), 8(1), 8(5), 9", "https://eur-lex.europa.eu/eli/dir/2012/29/oj"),
    ),
    in_force=since("2012-11-15"),
    transposition_deadline=date(2015, 11, 16),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2012/29 Arts 2(1)(a), 8(1)"),
    ),
    effect="Free, confidential victim support before, during and for an appropriate time after proceedings.",
    notes="formal_complaint_made and lawfully_resident are irrelevant by design.",
)

DECISION_ON_COMPENSATION = Provision(
    id="eu.vrd.decision_on_compensation",
    title="Decision on compensation from the offender in criminal proceedings",
    kind="compensation",
    jurisdiction="EU",
    instrument="eu_vrd",
    strength="mandatory",
    authority=(memory("Directive 2012/29/EU Art 16(1)-(2)", "https://eur-lex.europa.eu/eli/dir/2012/29/oj"),),
    in_force=since("2012-11-15"),
    transposition_deadline=date(2015, 11, 16),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Dir 2012/29 Art 16(1)"),
        is_true(f.legal_proceedings_pending, id="proceedings", cite="Dir 2012/29 Art 16(1)"),
    ),
    effect="A decision within a reasonable time, unless national law sends the claim to other proceedings.",
)
