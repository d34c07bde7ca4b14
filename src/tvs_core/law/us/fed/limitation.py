"""
Until when a federal prosecution can start.

Authority: 18 USC 3282, 3283, 3298 and 3299.
    https://www.law.cornell.edu/uscode/text/18/3299
    Compared on 2026-11-22: of 6 citations, 2 read in the text, 3 known from a reliable account, 1 from memory.
History: general rule of 1 September 1954; offences against children 1994, 2003 and 2006; ten years since 23
    December 2008.
Not modelled: attempt and conspiracy under 18 USC 1594, and suspension of time.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"federal_offence_code": "18usc1591", "limitation_expired_before_2006_07_27": False}
>>> tvs.decide("us.fed.sol.no_limit", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, one_of, unless, within
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "CHILD_ABUSE",
    "CHILD_ABUSE_1994",
    "CHILD_ABUSE_2003",
    "GENERAL_FIVE_YEARS",
    "NO_LIMIT",
    "TRAFFICKING_TEN_YEARS",
]


def __dir__() -> list[str]:
    return __all__


NO_LIMIT = Provision(
    id="us.fed.sol.no_limit",
    title="No time limit: sex trafficking, chapters 109A, 110, 117, and kidnapping of a minor",
    kind="limitation_period",
    jurisdiction="US",
    authority=(primary("18 USC 3299", "https://www.law.cornell.edu/uscode/text/18/3299"),),
    in_force=since("2006-07-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        any_of(
            one_of(
                f.federal_offence_code,
                [
                    "18usc1591",
                    "18usc2241",
                    "18usc2242",
                    "18usc2243",
                    "18usc2244",
                    "18usc2251",
                    "18usc2251A",
                    "18usc2252",
                    "18usc2252A",
                    "18usc2260",
                    "18usc2421",
                    "18usc2422",
                    "18usc2423",
                ],
                id="listed",
                cite="18 USC 3299",
            ),
            all_of(
                one_of(f.federal_offence_code, ["18usc1201"], id="kidnapping", cite="18 USC 3299"),
                lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 3299"),
                title="Kidnapping of a minor",
            ),
            title="Offence without a limit",
        ),
        # A limit that had run out before 27 July 2006 cannot be revived.
        unless(
            is_true(
                f.limitation_expired_before_2006_07_27, id="expired", cite="Stogner v. California, 539 U.S. 607 (2003)"
            )
        ),
    ),
    effect="An indictment may be found at any time.",
    not_modelled=(
        "Sections 2257 and 2257A are excepted.",
        (
            "Chapters 109A, 110 and 117 hold rarer offences too (such as 2245, 2252B, 2260A, 2421A and 2425) that "
            "have no code here: they have no limit either."
        ),
    ),
    notes="1591 is covered whether the victim was a child or an adult. A limit already expired cannot be revived.",
)

TRAFFICKING_TEN_YEARS = Provision(
    id="us.fed.sol.trafficking_ten_years",
    title=(
        "Ten years: peonage, enticement, involuntary servitude, forced labour, labour trafficking, document servitude"
    ),
    kind="limitation_period",
    jurisdiction="US",
    authority=(memory("18 USC 3298", "https://www.law.cornell.edu/uscode/text/18/3298"),),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        one_of(
            f.federal_offence_code,
            ["18usc1581", "18usc1583", "18usc1584", "18usc1589", "18usc1590", "18usc1592", "8usc1324"],
            id="listed",
            cite="18 USC 3298",
        ),
        within(f.indictment_date, after=f.offence_completed_date, years=10, id="ten_years", cite="18 USC 3298"),
    ),
    effect="The prosecution is timely.",
    durations=(
        Duration(
            what="limitation",
            value=10,
            unit="years",
            start="commission of the offence",
            cite="18 USC 3298",
            runs_from="offence_completed_date",
        ),
    ),
    notes=(
        "A common mistake is to apply the five-year general rule (3282) to forced labour. Forced labour is "
        "treated as continuing while it lasts. Conspiracy to commit a listed offence is included."
    ),
)

CHILD_ABUSE_1994 = Provision(
    id="us.fed.sol.child_abuse",
    title="Offences against children (1994-2003: until the victim turns 25)",
    kind="limitation_period",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3283 (1994), as described in United States v. Maxwell, 118 F.4th 256 (2d Cir. 2024)",
            "https://www.law.cornell.edu/uscode/text/18/3283",
        ),
    ),
    in_force=between("1994-09-13", "2003-04-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.offence_involved_child_abuse_or_kidnapping, id="abuse", cite="18 USC 3283 (1994)"),
        lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 3283 (1994)"),
        is_true(f.indicted_before_victim_turned_25, id="before_25", cite="18 USC 3283 (1994)"),
    ),
    effect="The prosecution is timely.",
    notes="The 1994 text covered sexual or physical abuse; kidnapping was added in 2003.",
)

CHILD_ABUSE_2003 = Provision(
    id="us.fed.sol.child_abuse",
    title="Offences against children (2003-2006: during the victim's life)",
    kind="limitation_period",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3283 (PROTECT Act, Pub. L. 108-21, sec. 202)", "https://www.law.cornell.edu/uscode/text/18/3283"
        ),
    ),
    in_force=between("2003-04-30", "2006-01-04"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.offence_involved_child_abuse_or_kidnapping, id="abuse", cite="18 USC 3283 (2003)"),
        lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 3283 (2003)"),
        is_true(f.victim_is_alive, id="alive", cite="18 USC 3283 (2003)"),
    ),
    effect="The prosecution is timely.",
    notes=(
        "Applies to earlier conduct not yet time-barred in 2003 (United States v. Maxwell, 118 F.4th 256 (2d Cir. "
        "2024))."
    ),
)

CHILD_ABUSE = Provision(
    id="us.fed.sol.child_abuse",
    title="Offences against children (since 2006: victim's life or ten years, whichever is longer)",
    kind="limitation_period",
    jurisdiction="US",
    authority=(primary("18 USC 3283", "https://www.law.cornell.edu/uscode/text/18/3283"),),
    in_force=since("2006-01-05"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.offence_involved_child_abuse_or_kidnapping, id="abuse", cite="18 USC 3283"),
        lt(f.age_at_victimization_years, 18, id="minor", cite="18 USC 3283"),
        any_of(
            is_true(f.victim_is_alive, id="alive", cite="18 USC 3283"),
            within(f.indictment_date, after=f.offence_completed_date, years=10, id="ten_years", cite="18 USC 3283"),
            title="Whichever is longer",
        ),
    ),
    effect="No other limitation bars the prosecution.",
    notes=(
        "Useful for forced labour of a child, which 3299 does not cover. The Second Circuit looks at the facts of "
        "the case, not only the elements (Maxwell)."
    ),
)

GENERAL_FIVE_YEARS = Provision(
    id="us.fed.sol.general_five_years",
    title="General five-year limit for other federal offences",
    kind="limitation_period",
    jurisdiction="US",
    authority=(secondary("18 USC 3282(a)", "https://www.law.cornell.edu/uscode/text/18/3282"),),
    in_force=since("1954-09-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        one_of(
            f.federal_offence_code,
            ["18usc241", "18usc1593A", "18usc1597", "18usc1952", "other"],
            id="other",
            cite="18 USC 3282(a)",
        ),
        within(f.indictment_date, after=f.offence_completed_date, years=5, id="five_years", cite="18 USC 3282(a)"),
    ),
    effect="The prosecution is timely under the general rule.",
    durations=(
        Duration(
            what="limitation",
            value=5,
            unit="years",
            start="commission of the offence",
            cite="18 USC 3282(a)",
            runs_from="offence_completed_date",
        ),
    ),
    not_modelled=("1594 (attempt, conspiracy) needs case-by-case analysis and is left out.",),
    notes="Chapter 77 offences not named in 3298 or 3299 (1593A, 1597) fall here unless 3283 applies.",
)
