"""
Time limits of civil claims.

Authority: Limitation Act 1980; Prescription and Limitation (Scotland) Act 1973; Limitation (Northern Ireland) Order
    1989.
    https://www.legislation.gov.uk/ukpga/1980/58
    Compared on 2026-11-22: of 10 citations, 3 read in the text, 2 known from a reliable account, 5 from memory.
History: 1981, 1989 and 2017; in England and Wales no limit for child sexual abuse since 29 June 2026.
Not modelled: when time starts to run, which is asked as one date; employment tribunal claims.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "claim_includes_personal_injury": True,
...     "limitation_start_date": "2023-06-01",
...     "claim_issue_date": "2026-06-01",
... }
>>> tvs.decide("gb_eaw.limitation.personal_injury", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, within
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "PERSONAL_INJURY_EAW",
    "PERSONAL_INJURY_EAW_1981",
    "PERSONAL_INJURY_NIR",
    "PERSONAL_INJURY_SCT",
    "TORT_CONTRACT",
]


def __dir__() -> list[str]:
    return __all__


PERSONAL_INJURY_EAW_1981 = Provision(
    id="gb_eaw.limitation.personal_injury",
    title="Personal injury claims (to 28 June 2026)",
    kind="limitation_period",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Limitation Act 1980 ss11, 14", "https://www.legislation.gov.uk/ukpga/1980/58"),
        memory("Limitation Act 1980 ss28, 33", "https://www.legislation.gov.uk/ukpga/1980/58"),
    ),
    in_force=between("1981-05-01", "2026-06-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    discretionary=False,
    when=all_of(
        is_true(f.claim_includes_personal_injury, id="injury", cite="Limitation Act 1980 s11(1)"),
        any_of(
            within(
                f.claim_issue_date,
                after=f.limitation_start_date,
                years=3,
                id="three_years",
                cite="Limitation Act 1980 ss11(4), 14, 28(6)",
            ),
            is_true(f.court_disapplies_limitation_period, id="discretion", cite="Limitation Act 1980 s33"),
            title="In time, or time set aside",
        ),
    ),
    effect="The claim is not barred by time.",
    durations=(
        Duration(
            what="primary period",
            value=3,
            unit="years",
            start="accrual, date of knowledge, or end of disability (18th birthday), whichever is latest",
            cite="Limitation Act 1980 ss11, 14, 28",
            runs_from="limitation_start_date",
        ),
    ),
    notes=(
        "Someone hurt as a child has until about their 21st birthday (treat the day before it as the last safe "
        "day) or three years from knowledge if later. Lack of capacity stops time running. Illegality linked to "
        "immigration status is generally no bar (Hounga v Allen [2014] UKSC 47)."
    ),
)

PERSONAL_INJURY_EAW = Provision(
    id="gb_eaw.limitation.personal_injury",
    title="Personal injury claims (from 29 June 2026: no limit for child sexual abuse)",
    kind="limitation_period",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Limitation Act 1980 ss11, 14", "https://www.legislation.gov.uk/ukpga/1980/58"),
        secondary(
            "Limitation Act 1980 ss11ZA, 11ZB (Bill text)",
            "https://www.clydeco.com/es/insights/2025/06/removal-of-limitation-period-in-child-sexual-abuse",
        ),
        memory("Limitation Act 1980 ss28, 33", "https://www.legislation.gov.uk/ukpga/1980/58"),
        secondary(
            "Crime and Policing Act 2026 (c. 20) s96, in force 29 June 2026",
            "https://www.brownejacobson.com/insights/child-sexual-abuse-claims-limitation-change-implications-for-local-authorities",
        ),
    ),
    in_force=since("2026-06-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    discretionary=False,
    when=all_of(
        is_true(f.claim_includes_personal_injury, id="injury", cite="Limitation Act 1980 ss11(1), 11ZA(3)"),
        any_of(
            within(
                f.claim_issue_date,
                after=f.limitation_start_date,
                years=3,
                id="three_years",
                cite="Limitation Act 1980 ss11(4), 14, 28(6)",
            ),
            is_true(f.court_disapplies_limitation_period, id="discretion", cite="Limitation Act 1980 s33"),
            all_of(
                # No limit, also for causes of action from before the change.
                is_true(f.injury_attributable_to_sexual_abuse, id="sexual_abuse", cite="Limitation Act 1980 s11ZA(5)"),
                lt(f.age_at_victimization_years, 18, id="child", cite="Limitation Act 1980 s11ZA(4)"),
                is_false(
                    f.claim_previously_settled_or_determined, id="not_settled", cite="Limitation Act 1980 s11ZA(7)"
                ),
                title="Child sexual abuse",
            ),
            title="In time, time set aside, or no limit",
        ),
    ),
    effect="The claim is not barred by time.",
    durations=(
        Duration(
            what="primary period where s11ZA does not apply",
            value=3,
            unit="years",
            start="accrual, date of knowledge, or end of disability, whichever is latest",
            cite="Limitation Act 1980 ss11, 14, 28",
            runs_from="limitation_start_date",
        ),
    ),
    not_modelled=(
        (
            "The court must dismiss if the defendant shows a fair hearing is not possible (s11ZB; a proposed "
            "'substantial prejudice' ground was dropped)."
        ),
        "Not for Protection from Harassment Act claims.",
    ),
    notes=(
        "Section 11ZA applies to causes of action arising before as well as after it came in. Section text read "
        "in Bill form, commencement in law-firm notes."
    ),
)

TORT_CONTRACT = Provision(
    id="gb_eaw.limitation.tort_contract",
    title="Tort and contract claims without personal injury (unpaid wages, deceit, false imprisonment)",
    kind="limitation_period",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Limitation Act 1980 ss2, 5", "https://www.legislation.gov.uk/ukpga/1980/58"),
        memory("Limitation Act 1980 ss28, 32", "https://www.legislation.gov.uk/ukpga/1980/58"),
    ),
    in_force=since("1981-05-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    discretionary=False,
    when=all_of(
        is_false(f.claim_includes_personal_injury, id="no_injury", cite="Limitation Act 1980 ss2, 5, 11"),
        within(
            f.claim_issue_date, after=f.cause_of_action_date, years=6, id="six_years", cite="Limitation Act 1980 ss2, 5"
        ),
    ),
    effect="The claim is not barred by time.",
    durations=(
        Duration(
            what="tort or contract",
            value=6,
            unit="years",
            start="accrual of the cause of action",
            cite="Limitation Act 1980 ss2, 5",
            runs_from="cause_of_action_date",
        ),
    ),
    not_modelled=(
        (
            "Employment tribunal claims have much shorter limits (three months, being lengthened to six by the "
            "Employment Rights Act 2025: check commencement)."
        ),
    ),
    notes=(
        "Time is postponed by fraud, deliberate concealment or mistake (s32) and by disability (s28): use the "
        "postponed start as cause_of_action_date. Assault and sexual abuse claims fall under the personal injury "
        "rule (A v Hoare [2008] UKHL 6)."
    ),
)

PERSONAL_INJURY_SCT = Provision(
    id="gb_sct.limitation.personal_injury",
    title="Personal injury claims (Scotland)",
    kind="limitation_period",
    jurisdiction="GB-SCT",
    extent=("GB-SCT",),
    authority=(
        memory(
            "Prescription and Limitation (Scotland) Act 1973 ss17, 17A, 19A",
            "https://www.legislation.gov.uk/ukpga/1973/52",
        ),
    ),
    in_force=since("2017-10-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    discretionary=False,
    when=all_of(
        is_true(f.claim_includes_personal_injury, id="injury", cite="1973 c.52 s17(1)"),
        any_of(
            within(
                f.claim_issue_date,
                after=f.limitation_start_date,
                years=3,
                id="three_years",
                cite="1973 c.52 s17(2)-(3)",
            ),
            is_true(f.court_disapplies_limitation_period, id="discretion", cite="1973 c.52 s19A"),
            all_of(
                is_true(f.injury_attributable_to_childhood_abuse, id="abuse", cite="1973 c.52 s17A"),
                lt(f.age_at_victimization_years, 18, id="child", cite="1973 c.52 s17A"),
                title="Childhood abuse",
            ),
            title="In time, time set aside, or no limit",
        ),
    ),
    effect="The claim is not barred by time.",
    durations=(
        Duration(
            what="primary period",
            value=3,
            unit="years",
            start="injury ending, awareness, or end of legal disability",
            cite="1973 c.52 s17",
            runs_from="limitation_start_date",
        ),
    ),
    not_modelled=("A defender may show a fair hearing is impossible or substantial prejudice (s17D).",),
    notes=(
        "Childhood abuse is wider than in England and Wales (sexual, physical, emotional abuse) since the "
        "Limitation (Childhood Abuse) (Scotland) Act 2017."
    ),
)

PERSONAL_INJURY_NIR = Provision(
    id="gb_nir.limitation.personal_injury",
    title="Personal injury claims (Northern Ireland)",
    kind="limitation_period",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        memory(
            "Limitation (Northern Ireland) Order 1989 arts 7, 11, 48, 50",
            "https://www.legislation.gov.uk/nisi/1989/1339",
        ),
    ),
    in_force=since("1989-10-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    discretionary=False,
    when=all_of(
        is_true(f.claim_includes_personal_injury, id="injury", cite="Limitation (NI) Order 1989 art 7"),
        any_of(
            within(
                f.claim_issue_date,
                after=f.limitation_start_date,
                years=3,
                id="three_years",
                cite="Limitation (NI) Order 1989 arts 7, 11, 48",
            ),
            is_true(f.court_disapplies_limitation_period, id="discretion", cite="Limitation (NI) Order 1989 art 50"),
            title="In time, or time set aside",
        ),
    ),
    effect="The claim is not barred by time.",
    durations=(
        Duration(
            what="primary period",
            value=3,
            unit="years",
            start="accrual, date of knowledge, or end of disability",
            cite="Limitation (NI) Order 1989 arts 7, 11, 48",
            runs_from="limitation_start_date",
        ),
    ),
    notes="No child sexual abuse exception found for Northern Ireland.",
)
