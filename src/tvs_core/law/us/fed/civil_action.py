"""
Civil actions of survivors under federal law.

Authority: 18 USC 1595 and 2255.
    https://www.law.cornell.edu/uscode/text/18/1595
    Compared on 2026-11-22: of 12 citations, 5 read in the text, 6 known from a reliable account, 1 from memory.
History: 18 USC 1595 of 19 December 2003, widened on 23 December 2008, 29 May 2015 and 5 January 2023; no time limit
    under 18 USC 2255 since 16 September 2022.
Not modelled: damages, immunity of diplomats, and State torts.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "victim_of_chapter_77_violation": True,
...     "defendant_is_perpetrator": True,
...     "conduct_continued_on_or_after_2008_12_23": True,
... }
>>> tvs.decide("us.fed.civil_1595.perpetrator", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless, within
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "BENEFICIARY",
    "BENEFICIARY_2008",
    "CIVIL_2255",
    "LIMITATION",
    "LIMITATION_2003",
    "LIMITATION_2008",
    "PERPETRATOR",
    "PERPETRATOR_2003",
    "STATE_ATTORNEY_GENERAL",
    "STAY",
]


def __dir__() -> list[str]:
    return __all__


PERPETRATOR_2003 = Provision(
    id="us.fed.civil_1595.perpetrator",
    title="Civil action against a trafficker (2003 version)",
    kind="compensation",
    jurisdiction="US",
    authority=(memory("18 USC 1595(a) (2003)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=between("2003-12-19", "2008-12-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_chapter_77_violation, id="violation", cite="18 USC 1595(a)"),
        is_true(f.conduct_within_1589_1590_1591, id="listed", cite="18 USC 1595(a) (2003)"),
        is_true(f.defendant_is_perpetrator, id="perpetrator", cite="18 USC 1595(a) (2003)"),
        is_true(
            f.conduct_continued_on_or_after_2003_12_19,
            id="conduct_after_2003",
            cite="Ditullio v. Boehm, 662 F.3d 1091 (9th Cir. 2011)",
        ),
    ),
    effect="Damages and reasonable attorney's fees.",
    notes=(
        "No civil remedy before 2003-12-19, and not retroactive to earlier conduct (Ditullio v. Boehm, 662 F.3d "
        "1091 (9th Cir. 2011), which also allows punitive damages)."
    ),
)

PERPETRATOR = Provision(
    id="us.fed.civil_1595.perpetrator",
    title="Civil action against a trafficker (any chapter 77 violation)",
    kind="compensation",
    jurisdiction="US",
    authority=(primary("18 USC 1595(a)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_chapter_77_violation, id="violation", cite="18 USC 1595(a)"),
        is_true(f.defendant_is_perpetrator, id="perpetrator", cite="18 USC 1595(a)"),
        any_of(
            is_true(
                f.conduct_continued_on_or_after_2008_12_23, id="conduct_after_2008", cite="Pub. L. 110-457, sec. 221(2)"
            ),
            all_of(
                # The widening of 2008 does not reach back; what was actionable since 2003 stays so.
                is_true(
                    f.conduct_continued_on_or_after_2003_12_19,
                    id="conduct_after_2003",
                    cite="Ditullio v. Boehm, 662 F.3d 1091 (9th Cir. 2011)",
                ),
                is_true(f.conduct_within_1589_1590_1591, id="listed", cite="18 USC 1595(a) (2003)"),
                title="Before 2008: three sections only",
            ),
            title="When it was done",
        ),
    ),
    effect="Damages (including punitive) and reasonable attorney's fees.",
    not_modelled=("Diplomatic immunity raises separate questions.",),
    notes=(
        "Conduct before 2003-12-19 is never actionable under 1595, even as part of a continuing course; conduct "
        "between then and 2008-12-22 only under 1589, 1590, 1591. No criminal charge or conviction is needed."
    ),
)

BENEFICIARY_2008 = Provision(
    id="us.fed.civil_1595.beneficiary",
    title="Civil beneficiary liability (2008 version: knowing benefit)",
    kind="compensation",
    jurisdiction="US",
    authority=(secondary("18 USC 1595(a) (2008)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=between("2008-12-23", "2023-01-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_chapter_77_violation, id="violation", cite="18 USC 1595(a)"),
        is_true(f.defendant_knowingly_benefited, id="benefit", cite="18 USC 1595(a)"),
        is_true(f.benefit_from_participation_in_venture, id="participation", cite="18 USC 1595(a)"),
        is_true(f.venture_violated_chapter_77, id="venture", cite="18 USC 1595(a)"),
        is_true(f.defendant_knew_or_should_have_known, id="knowledge", cite="18 USC 1595(a)"),
        is_true(
            f.conduct_continued_on_or_after_2008_12_23,
            id="conduct_after_2008",
            cite="Pub. L. 110-457, sec. 221(2); presumption against retroactivity",
        ),
    ),
    effect="Damages and reasonable attorney's fees against the beneficiary.",
    notes=(
        "Participation does not require taking part in the trafficking act itself, but needs a common "
        "undertaking: contrast G.G. v. Salesforce.com, 76 F.4th 544 (7th Cir. 2023) with Doe #1 v. Red Roof Inns, "
        "21 F.4th 714 (11th Cir. 2021) and Doe 1 v. Apple, 96 F.4th 403 (D.C. Cir. 2024)."
    ),
)

BENEFICIARY = Provision(
    id="us.fed.civil_1595.beneficiary",
    title="Civil beneficiary liability (since 2023: benefit, attempt or conspiracy to benefit)",
    kind="compensation",
    jurisdiction="US",
    authority=(
        primary(
            "18 USC 1595(a) as amended by Pub. L. 117-347, sec. 102", "https://www.law.cornell.edu/uscode/text/18/1595"
        ),
        secondary(
            "Ratha v. Rubicon Resources, LLC, No. 23-55299 (9th Cir. 2026-02-20) (en banc)",
            "http://www.metnews.com/articles/2026/humantrafficking_022326.htm",
        ),
    ),
    in_force=since("2023-01-05"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_chapter_77_violation, id="violation", cite="18 USC 1595(a)"),
        any_of(
            is_true(f.defendant_knowingly_benefited, id="benefit", cite="18 USC 1595(a)"),
            all_of(
                is_true(f.defendant_attempted_or_conspired_to_benefit, id="attempt", cite="18 USC 1595(a)"),
                any_of(
                    is_true(
                        f.conduct_continued_on_or_after_2023_01_05,
                        id="conduct_after_2023",
                        cite="Pub. L. 117-347, sec. 102",
                    ),
                    is_true(
                        f.forum_applies_2023_amendment_retroactively,
                        id="retroactive_forum",
                        cite="Ratha (9th Cir. 2026) (en banc)",
                    ),
                    title="Reached by the words of 2023",
                ),
                title="Attempt or conspiracy to benefit",
            ),
            title="Benefit",
        ),
        is_true(f.benefit_from_participation_in_venture, id="participation", cite="18 USC 1595(a)"),
        is_true(f.venture_violated_chapter_77, id="venture", cite="18 USC 1595(a)"),
        is_true(f.defendant_knew_or_should_have_known, id="knowledge", cite="18 USC 1595(a)"),
        is_true(
            f.conduct_continued_on_or_after_2008_12_23, id="conduct_after_2008", cite="Pub. L. 110-457, sec. 221(2)"
        ),
    ),
    effect="Damages and reasonable attorney's fees against the beneficiary or would-be beneficiary.",
    notes=(
        "Ninth Circuit en banc treats the 2023 words as a clarification that applies to earlier conduct; it "
        "overruled the 2022 and 2024 panel results. Other circuits may differ: set "
        "forum_applies_2023_amendment_retroactively by circuit."
    ),
)

LIMITATION_2003 = Provision(
    id="us.fed.civil_1595.limitation",
    title="Time limit for a 1595 action (2003-2008: general four-year rule)",
    kind="limitation_period",
    jurisdiction="US",
    authority=(secondary("28 USC 1658(a)", "https://www.law.cornell.edu/uscode/text/28/1658"),),
    in_force=between("2003-12-19", "2008-12-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=any_of(
        within(f.claim_filed_date, after=f.cause_of_action_date, years=4, id="four_years", cite="28 USC 1658(a)"),
        is_true(f.equitable_tolling_applies, id="tolling", cite="general equitable principles"),
    ),
    effect="The action is timely.",
    durations=(
        Duration(
            what="limitation",
            value=4,
            unit="years",
            start="accrual",
            cite="28 USC 1658(a)",
            runs_from="cause_of_action_date",
        ),
    ),
    notes=(
        "Claims not yet expired on 2008-12-23 got the longer ten-year period: Cruz v. Maypa, 773 F.3d 138 (4th "
        "Cir. 2014)."
    ),
)

LIMITATION_2008 = Provision(
    id="us.fed.civil_1595.limitation",
    title="Time limit for a 1595 action (2008-2015: ten years from accrual only)",
    kind="limitation_period",
    jurisdiction="US",
    authority=(secondary("18 USC 1595(c) (2008)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=between("2008-12-23", "2015-05-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=any_of(
        within(
            f.claim_filed_date, after=f.cause_of_action_date, years=10, id="ten_years", cite="18 USC 1595(c) (2008)"
        ),
        is_true(f.equitable_tolling_applies, id="tolling", cite="Cruz v. Maypa, 773 F.3d 138 (4th Cir. 2014)"),
    ),
    effect="The action is timely.",
    durations=(
        Duration(
            what="limitation",
            value=10,
            unit="years",
            start="accrual",
            cite="18 USC 1595(c)",
            runs_from="cause_of_action_date",
        ),
    ),
    notes="No separate minor rule in this period.",
)

LIMITATION = Provision(
    id="us.fed.civil_1595.limitation",
    title="Time limit for a 1595 action (since 2015: later of ten years from accrual and ten years from age 18)",
    kind="limitation_period",
    jurisdiction="US",
    authority=(primary("18 USC 1595(c)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=since("2015-05-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=any_of(
        within(f.claim_filed_date, after=f.cause_of_action_date, years=10, id="ten_years", cite="18 USC 1595(c)(1)"),
        all_of(
            lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 1595(c)(2)"),
            any_of(
                within(
                    f.claim_filed_date,
                    after=f.date_victim_turned_18,
                    years=10,
                    id="ten_from_18",
                    cite="18 USC 1595(c)(2)",
                ),
                # Suing before the eighteenth birthday is in time too.
                lt(f.claim_filed_date, f.date_victim_turned_18, id="before_18", cite="18 USC 1595(c)(2)"),
                title="Time from the 18th birthday",
            ),
            title="Person under 18 then",
        ),
        is_true(f.equitable_tolling_applies, id="tolling", cite="Cruz v. Maypa, 773 F.3d 138 (4th Cir. 2014)"),
    ),
    effect="The action is timely.",
    durations=(
        Duration(
            what="limitation",
            value=10,
            unit="years",
            start="the date the cause of action arose",
            cite="18 USC 1595(c)(1)",
            runs_from="cause_of_action_date",
        ),
        Duration(
            what="limitation for minors",
            value=10,
            unit="years",
            start="18th birthday",
            cite="18 USC 1595(c)(2)",
            runs_from="date_victim_turned_18",
        ),
    ),
    notes=(
        "'Later of': both branches are checked. A survivor trafficked as a minor may also have 18 USC 2255, which "
        "has no time limit for claims alive on 2022-09-16 (us.fed.civil_2255)."
    ),
)

STAY = Provision(
    id="us.fed.civil_1595.stay",
    title="Mandatory stay of a 1595 action during the criminal action",
    kind="procedure",
    jurisdiction="US",
    authority=(primary("18 USC 1595(b)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=since("2003-12-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.civil_action_under_1595_filed, id="civil_filed", cite="18 USC 1595(b)(1)"),
        is_true(f.criminal_action_pending, id="criminal_pending", cite="18 USC 1595(b)(1), (2)"),
        is_true(f.criminal_action_same_occurrence, id="same_occurrence", cite="18 USC 1595(b)(1)"),
        is_true(f.claimant_is_victim_in_criminal_action, id="claimant_is_victim", cite="18 USC 1595(b)(1)"),
    ),
    effect="The court must stay the action until final adjudication in the trial court.",
    notes=(
        "'Criminal action' includes investigation and ends with final adjudication in the trial court, not on "
        "appeal. The stay does not stop time running on other claims: file before the limit, then stay. Since "
        "2023-01-05 the text speaks of an action under subsection (a), so a State attorney general's action under "
        "(d) is outside it."
    ),
)

STATE_ATTORNEY_GENERAL = Provision(
    id="us.fed.civil_1595.state_attorney_general",
    title="State attorney general parens patriae action for sex trafficking",
    kind="protection_measure",
    jurisdiction="US",
    authority=(primary("18 USC 1595(d)", "https://www.law.cornell.edu/uscode/text/18/1595"),),
    in_force=since("2018-04-11"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.plaintiff_is_state_attorney_general, id="ag", cite="18 USC 1595(d)"),
        is_true(f.violation_of_1591_threatens_state_residents, id="threat", cite="18 USC 1595(d)"),
    ),
    effect="Appropriate relief on behalf of State residents.",
    notes="Limited to violations of 1591.",
)

CIVIL_2255 = Provision(
    id="us.fed.civil_2255",
    title="Civil action by a person trafficked or sexually exploited as a minor (no time limit)",
    kind="compensation",
    jurisdiction="US",
    authority=(
        secondary("18 USC 2255(a), (b)", "https://www.law.cornell.edu/uscode/text/18/2255"),
        secondary("Pub. L. 117-176 (2022-09-16)", "https://www.congress.gov/117/plaws/publ176/PLAW-117publ176.htm"),
    ),
    in_force=since("2022-09-16"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 2255(a)"),
        is_true(f.offence_listed_in_2255, id="listed", cite="18 USC 2255(a)"),
        is_true(f.suffered_personal_injury, id="injury", cite="18 USC 2255(a)"),
        unless(is_true(f.claim_expired_before_2022_09_16, id="expired", cite="Pub. L. 117-176, sec. 3")),
    ),
    effect=(
        "Actual damages or liquidated damages of 150,000 US dollars, attorney's fees and costs; punitive damages "
        "and equitable relief possible; no limitation period."
    ),
    notes=(
        "Covers forced labour (1589) and labour trafficking (1590) of minors as well as sex trafficking. Before "
        "2022-09-16 the limits were ten years from discovery or until age 28."
    ),
)
