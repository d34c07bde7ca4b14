"""
Confidentiality of T, U and VAWA cases.

Authority: 8 USC 1367; 8 CFR 214.216 and 214.14(e).
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1367
    Compared on 2026-11-22: all citations read in the text.
History: perpetrator information 5 January 2006; disclosure as amended on 7 March 2013.
Not modelled: records of the survivor's own advocate, which other law protects.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "information_relates_to_protected_applicant": True,
...     "holder_bound_by_8usc1367": True,
...     "t_or_u_application_finally_denied": False,
...     "disclosure_exception_8usc1367": "no_exception",
... }
>>> tvs.decide("us.confidentiality.disclosure_prohibited", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, eq, is_true, unless
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "DISCLOSURE_PROHIBITED",
    "PERPETRATOR_INFORMATION",
]


def __dir__() -> list[str]:
    return __all__


DISCLOSURE_PROHIBITED = Provision(
    id="us.confidentiality.disclosure_prohibited",
    title="No disclosure of information on T, U and VAWA applicants",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1367(a)(2), (b), (c)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1367",
        ),
        primary("8 CFR 214.216; 214.14(e)", "https://www.ecfr.gov/current/title-8/section-214.216"),
    ),
    in_force=since("2013-03-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="DHS, DOJ, State Department, and agencies that receive the information",
    standard_of_proof="none",
    when=all_of(
        is_true(f.information_relates_to_protected_applicant, id="protected", cite="8 USC 1367(a)(2)"),
        is_true(f.holder_bound_by_8usc1367, id="holder", cite="8 USC 1367(a); 8 CFR 214.216(c)"),
        unless(is_true(f.t_or_u_application_finally_denied, id="ended", cite="8 USC 1367(a)(2) (last sentence)")),
        # While the exception is unknown, so is the permission: nothing may be disclosed.
        eq(
            f.disclosure_exception_8usc1367,
            "no_exception",
            id="no_exception",
            cite="8 USC 1367(a)(2), (b)(1)-(8); 8 CFR 214.216(b)",
        ),
    ),
    effect="The information may not be used by or disclosed to anyone outside the permitted circle.",
    notes=(
        "Wilful violations: discipline and a civil penalty of up to 5,000 US dollars each (8 USC 1367(c)). "
        "Protection ends only with a denial and all appeals used up, not on approval, and not on a first denial. "
        "A survivor's or advocate's own records are not covered by 1367 but may be by other law. Software should "
        "treat an unknown exception as no permission to disclose."
    ),
)

PERPETRATOR_INFORMATION = Provision(
    id="us.confidentiality.perpetrator_information",
    title="No adverse decision on information from the trafficker alone",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1367(a)(1)(E)-(F)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1367"
        ),
        primary("8 CFR 214.216(d); 214.14(e)(3)", "https://www.ecfr.gov/current/title-8/section-214.216"),
    ),
    in_force=since("2006-01-05"),
    verified_on=date(2026, 11, 22),
    decision_maker="DHS, DOJ, State Department",
    standard_of_proof="none",
    when=all_of(
        is_true(f.adverse_admissibility_or_deportability_determination, id="adverse", cite="8 USC 1367(a)(1)"),
        is_true(f.information_relates_to_protected_applicant, id="protected", cite="8 USC 1367(a)(1)(E)-(F)"),
        is_true(
            f.information_furnished_solely_by_trafficker_or_perpetrator,
            id="sole_source",
            cite="8 USC 1367(a)(1)(E)-(F); 8 CFR 214.216(d)",
        ),
        unless(
            is_true(f.convicted_of_crime_listed_8usc1227a2, id="convicted", cite="8 USC 1367(a)(1); 8 CFR 214.216(d)")
        ),
    ),
    effect="The determination may not be made on that information.",
    notes=(
        "Covers T applicants and people with continued presence (22 USC 7105(b)(1)(E)(i)(II)(bb)), U applicants "
        "and VAWA self-petitioners."
    ),
)
