"""
Duties of child-welfare agencies.

Authority: 42 USC 671(a)(35) and 5106g(b).
    https://www.law.cornell.edu/uscode/text/42/671
    Compared on 2026-11-22: all citations from memory.
History: 29 September 2016 and 29 May 2017.
Not modelled: what State child-welfare law adds.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"agency_has_title_iv_e_responsibility": True, "child_missing_from_care": True}
>>> tvs.decide("us.fed.child_welfare.missing_child_report", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt
from tvs_core.rules.provision import Duration, Provision, memory, since

__all__ = [
    "MISSING_CHILD_REPORT",
    "TRAFFICKED_CHILD_IS_ABUSED_CHILD",
]


def __dir__() -> list[str]:
    return __all__


MISSING_CHILD_REPORT = Provision(
    id="us.fed.child_welfare.missing_child_report",
    title="Child-welfare agency: report a missing or abducted child within 24 hours",
    kind="state_obligation",
    jurisdiction="US",
    authority=(memory("42 USC 671(a)(35)(B)", "https://www.law.cornell.edu/uscode/text/42/671"),),
    in_force=since("2016-09-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="State title IV-E agency",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.agency_has_title_iv_e_responsibility, id="responsible", cite="42 USC 671(a)(35)(B)"),
        is_true(f.child_missing_from_care, id="missing", cite="42 USC 671(a)(35)(B)"),
    ),
    effect=(
        "Immediate report, in no case later than 24 hours after receiving the information, to law enforcement "
        "(for NCIC) and to the National Center for Missing and Exploited Children."
    ),
    durations=(
        Duration(what="report", value=24, unit="hours", start="receiving information", cite="42 USC 671(a)(35)(B)"),
    ),
    notes=(
        "(a)(34) sets a like 24-hour report to law enforcement of children identified as sex trafficking victims. "
        "Several States repeat the rule (e.g. Pa., 23 Pa.C.S. 5702)."
    ),
)

TRAFFICKED_CHILD_IS_ABUSED_CHILD = Provision(
    id="us.fed.child_welfare.trafficked_child_is_abused_child",
    title="CAPTA: a child identified as a sex trafficking victim counts as abused and neglected",
    kind="identification",
    jurisdiction="US",
    authority=(
        memory("42 USC 5106g(b) (Pub. L. 114-22, sec. 802)", "https://www.law.cornell.edu/uscode/text/42/5106g"),
    ),
    in_force=since("2017-05-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="State or local agency employee",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.identified_as_sex_trafficking_victim_by_agency, id="identified", cite="42 USC 5106g(b)(1)"),
        any_of(
            lt(f.age_now_years, 18, id="under_18", cite="42 USC 5106g(b)(1)"),
            all_of(
                is_true(f.state_elects_age_24, id="state_option", cite="42 USC 5106g(b)(2)"),
                lt(f.age_now_years, 24, id="under_24", cite="42 USC 5106g(b)(2)"),
                title="Higher age by choice of the State",
            ),
            title="Age",
        ),
    ),
    effect=(
        "Treated as a victim of child abuse and neglect and of sexual abuse, whoever the perpetrator is: "
        "child-protection response and services."
    ),
    notes=(
        "Binds States that take CAPTA money. The perpetrator need not be a caregiver. The State may define child "
        "as under 24 for this purpose."
    ),
)
