"""
Special immigrant juvenile classification.

Authority: 8 USC 1101(a)(27)(J) and 1232(d); 8 CFR 204.11.
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1101
    Compared on 2026-11-22: all citations read in the text.
History: rule of 7 April 2022.
Not modelled: the age limits of State juvenile courts, and visa numbers.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "age_at_sij_filing_years": 17,
...     "unmarried_at_sij_filing_and_decision": True,
...     "physically_present_in_country": True,
...     "juvenile_court_dependency_or_custody_order": True,
...     "court_found_reunification_not_viable": True,
...     "found_return_not_in_best_interest": True,
...     "order_in_effect_at_filing_and_decision": True,
...     "order_sought_primarily_for_relief_from_maltreatment": True,
...     "order_altered_hhs_custody": False,
... }
>>> tvs.decide("us.sij.classification", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "CLASSIFICATION",
]


def __dir__() -> list[str]:
    return __all__


CLASSIFICATION = Provision(
    id="us.sij.classification",
    title="Special immigrant juvenile classification",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1101(a)(27)(J); 8 USC 1232(d)(6)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1101",
        ),
        primary("8 CFR 204.11(b)-(d)", "https://www.ecfr.gov/current/title-8/section-204.11"),
    ),
    in_force=since("2022-04-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="USCIS",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        lt(f.age_at_sij_filing_years, 21, id="under_21", cite="8 CFR 204.11(b)(1); 8 USC 1232(d)(6)"),
        is_true(f.unmarried_at_sij_filing_and_decision, id="unmarried", cite="8 CFR 204.11(b)(2)"),
        is_true(f.physically_present_in_country, id="present", cite="8 CFR 204.11(b)(3)"),
        is_true(
            f.juvenile_court_dependency_or_custody_order,
            id="order",
            cite="8 USC 1101(a)(27)(J)(i); 8 CFR 204.11(c)(1)(i)",
        ),
        # Not viable with one parent is enough.
        is_true(
            f.court_found_reunification_not_viable,
            id="reunification",
            cite="8 USC 1101(a)(27)(J)(i); 8 CFR 204.11(c)(1)(ii)",
        ),
        is_true(
            f.found_return_not_in_best_interest, id="best_interest", cite="8 USC 1101(a)(27)(J)(ii); 8 CFR 204.11(c)(2)"
        ),
        any_of(
            is_true(f.order_in_effect_at_filing_and_decision, id="in_effect", cite="8 CFR 204.11(c)(3)(ii)"),
            is_true(f.order_ended_solely_due_to_age_or_permanency, id="ended_ok", cite="8 CFR 204.11(c)(3)(ii)(A)-(B)"),
            title="Order still in effect",
        ),
        is_true(
            f.order_sought_primarily_for_relief_from_maltreatment,
            id="bona_fide",
            cite="8 USC 1101(a)(27)(J)(iii); 8 CFR 204.11(b)(5)",
        ),
        any_of(
            unless(
                is_true(
                    f.order_altered_hhs_custody,
                    id="hhs_altered",
                    cite="8 USC 1101(a)(27)(J)(iii)(I); 8 CFR 204.11(d)(6)",
                )
            ),
            is_true(
                f.hhs_specific_consent_given, id="hhs_consent", cite="8 USC 1101(a)(27)(J)(iii)(I); 8 CFR 204.11(d)(6)"
            ),
            title="HHS custody unchanged, or HHS consents",
        ),
    ),
    effect=(
        "SIJ classification; permanent residence when a visa number is available, with many grounds of "
        "inadmissibility not applied (8 USC 1255(h))."
    ),
    durations=(
        Duration(
            what="USCIS decision on a complete petition",
            value=180,
            unit="days",
            start="receipt of a complete petition",
            cite="8 USC 1232(d)(2); 8 CFR 204.11(g)(1)",
        ),
    ),
    not_modelled=(
        "State age limits for juvenile court come first: many courts lose jurisdiction at 18, so go to court in time.",
    ),
    notes=(
        "Parents can never gain status through the child. An order not viable as to one parent is enough. The "
        "deferred-action policy for those waiting for a number: see the notes at the top. T or U may be faster: "
        "compare."
    ),
)
