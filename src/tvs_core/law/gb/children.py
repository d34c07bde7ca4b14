"""
Children: the presumption about age, and independent guardians.

Authority: Modern Slavery Act 2015 ss48 and 51; 2015 asp 12 s11; 2015 c.2 (NI) s21.
    https://www.legislation.gov.uk/ukpga/2015/30/section/51
    Compared on 2026-11-22: of 5 citations, 4 read in the text, 1 from memory.
History: each provision from its own commencement, between 15 October 2015 and 1 April 2023.
Not modelled: how an age is assessed.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "authority_has_functions_under_support_arrangements": True,
...     "reasonable_grounds_to_believe_is_victim": True,
...     "age_uncertain_but_may_be_under_18": True,
...     "age_assessed_or_otherwise_determined": False,
... }
>>> tvs.decide("gb_eaw.age_presumption", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, unless
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "AGE_PRESUMPTION",
    "GUARDIAN_EAW",
    "GUARDIAN_NIR",
    "GUARDIAN_SCT",
]


def __dir__() -> list[str]:
    return __all__


AGE_PRESUMPTION = Provision(
    id="gb_eaw.age_presumption",
    title="Presumption that a victim of uncertain age is a child (MSA 2015 s51)",
    kind="protection_measure",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(primary("Modern Slavery Act 2015 s51", "https://www.legislation.gov.uk/ukpga/2015/30/section/51"),),
    in_force=since("2015-10-15"),
    verified_on=date(2026, 11, 22),
    decision_maker="the public authority with support functions",
    discretionary=False,
    when=all_of(
        is_true(f.authority_has_functions_under_support_arrangements, id="functions", cite="MSA 2015 s51(1)(a), (3)"),
        is_true(
            f.reasonable_grounds_to_believe_is_victim,
            id="victim",
            cite="MSA 2015 s51(1)(a) ('is' since 30 January 2023; 'may be' before)",
        ),
        is_true(f.age_uncertain_but_may_be_under_18, id="uncertain", cite="MSA 2015 s51(1)(b)"),
        is_false(f.age_assessed_or_otherwise_determined, id="not_determined", cite="MSA 2015 s51(2)"),
    ),
    effect=(
        "The authority must treat the person as under 18 for support purposes until the age is assessed or determined."
    ),
    notes=(
        "Applies to victims of human trafficking. Start date from memory (the section is not in SI 2015/1476). "
        "Scotland: 2015 asp 12 s12; Northern Ireland: 2015 c.2 (NI) s25(3)."
    ),
)

GUARDIAN_EAW = Provision(
    id="gb_eaw.guardian.ictg",
    title="Independent child trafficking guardian (policy service; MSA 2015 s48)",
    kind="service_entitlement",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        memory(
            "Home Office, Independent Child Trafficking Guardians guidance",
            "https://www.gov.uk/government/publications/child-trafficking-advocates-early-adopter-sites",
        ),
        primary("MSA 2015 s48", "https://www.legislation.gov.uk/ukpga/2015/30/section/48"),
    ),
    in_force=since("2017-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="guardian service provider",
    discretionary=False,
    when=all_of(
        lt(f.current_age_years, 18, id="child", cite="MSA 2015 ss48(1), 56(3)"),
        is_true(
            f.indicators_of_modern_slavery_present,
            id="victim",
            cite="MSA 2015 s48(1) (reasonable grounds to believe may be a victim)",
        ),
        is_true(f.guardian_service_available_in_area, id="area", cite="ICTG guidance (areas covered)"),
    ),
    effect=(
        "The child should be referred; a direct worker is given where nobody in the UK has parental "
        "responsibility, otherwise the service works through professionals."
    ),
    notes=(
        "Only the reporting duty in s48(7) was commenced (26 May 2015); s48(1)-(6) was still not in force in the "
        "text read to April 2026, so outside covered areas there is no statutory right. The guardian must promote "
        "the child's well-being and best interests (s48(4))."
    ),
)

GUARDIAN_SCT = Provision(
    id="gb_sct.guardian",
    title="Independent child trafficking guardian (Scotland)",
    kind="service_entitlement",
    jurisdiction="GB-SCT",
    extent=("GB-SCT",),
    authority=(
        primary(
            "Human Trafficking and Exploitation (Scotland) Act 2015 s11",
            "https://www.legislation.gov.uk/asp/2015/12/section/11",
        ),
    ),
    in_force=since("2023-04-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="relevant authority (local authority); Guardianship Scotland",
    discretionary=False,
    when=all_of(
        lt(f.current_age_years, 18, id="child", cite="2015 asp 12 s11(1)"),
        any_of(
            is_true(f.indicators_of_modern_slavery_present, id="may_be_victim", cite="2015 asp 12 s11(2)(a)(i)"),
            is_true(f.child_vulnerable_to_trafficking, id="vulnerable", cite="2015 asp 12 s11(2)(a)(ii)"),
            title="May be a victim, or vulnerable to trafficking",
        ),
        is_false(f.child_has_person_with_parental_responsibility_in_uk, id="no_parent", cite="2015 asp 12 s11(2)(b)"),
    ),
    effect=(
        "The authority must bring the child to the service's attention as soon as reasonably practicable, and a "
        "guardian must be appointed."
    ),
    notes=(
        "Applies even before any NRM decision and to vulnerable unaccompanied children who have not been "
        "trafficked. Start date from memory."
    ),
)

GUARDIAN_NIR = Provision(
    id="gb_nir.guardian",
    title="Independent guardian (Northern Ireland)",
    kind="service_entitlement",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(primary("2015 c.2 (NI) s21", "https://www.legislation.gov.uk/nia/2015/2/section/21"),),
    in_force=since("2015-11-13"),
    verified_on=date(2026, 11, 22),
    decision_maker=(
        "Department of Health (formerly the Regional Health and Social Care Board) and the contracted charity"
    ),
    discretionary=False,
    when=all_of(
        lt(f.current_age_years, 18, id="child", cite="2015 c.2 (NI) ss21(1), 25(1)"),
        any_of(
            all_of(
                is_true(f.nrm_reference_made_or_about_to_be_made, id="referred", cite="2015 c.2 (NI) s21(2)(a)"),
                unless(
                    is_true(
                        f.has_negative_conclusive_grounds_decision, id="negative_cg", cite="2015 c.2 (NI) s21(2)(b)"
                    )
                ),
                title="Referred and not found not to be a victim",
            ),
            is_true(f.child_is_separated, id="separated", cite="2015 c.2 (NI) s21(3), (11)"),
            title="Referred, or separated",
        ),
        any_of(
            is_true(f.parent_out_of_contact_or_outside_uk, id="absent", cite="2015 c.2 (NI) s21(4)(d)(i)"),
            is_true(f.parent_suspected_of_trafficking_child, id="suspected", cite="2015 c.2 (NI) s21(4)(d)(ii)"),
            is_true(f.parent_interests_conflict_with_child, id="conflict", cite="2015 c.2 (NI) s21(4)(d)(iii)"),
            title="No parent who can act",
        ),
    ),
    effect="An independent guardian is appointed; may continue to age 21 with the person's consent (s21(10)).",
    notes=(
        "A negative conclusive decision under judicial review is not treated as conclusive until the proceedings "
        "end (s21(2))."
    ),
)
