"""
Washington: vacatur, a defence to prostitution, and no offence under eighteen.

Authority: RCW 9.96.060, 9.94A.640, 9A.88.030 and 9A.88.040.
    https://cleanslateclearinghouse.org/policies/wa-c-8/
    Compared on 2026-11-22: all citations known from a reliable account; less deeply than federal law, so that local
    counsel has to confirm it.
History: 7 June 2012, 25 July 2021 and 1 January 2024.
Not modelled: offences that RCW 9.94A.640(2) keeps out.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "offence_grade": "felony_c",
...     "wa_victim_of_sex_trafficking_prostitution_or_csam": True,
...     "offence_consequence_of_trafficking": True,
... }
>>> tvs.decide("us.wa.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, one_of
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "AFFIRMATIVE_DEFENSE",
    "MINOR_IMMUNITY",
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.wa.vacatur",
    title="Washington RCW 9.96.060 and 9.94A.640 (since ESSB 5180)",
    kind="non_punishment",
    jurisdiction="US-WA",
    authority=(
        secondary(
            "RCW 9.96.060(3), 9.94A.640(3), 9.94A.648, 9.96.080 (2021 c 237)",
            "https://cleanslateclearinghouse.org/policies/wa-c-8/",
        ),
    ),
    in_force=since("2021-07-25"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="RCW 9.94A.640(3)"),
        one_of(
            f.offence_grade, ["misdemeanor", "felony_b", "felony_c"], id="grade", cite="RCW 9.96.060(3); 9.94A.640(3)"
        ),
        is_true(f.wa_victim_of_sex_trafficking_prostitution_or_csam, id="victim", cite="RCW 9.94A.640(3)"),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="RCW 9.94A.640(3)"),
    ),
    effect="The record of conviction may be vacated at once, without the usual waiting period.",
    not_modelled=(
        "Some offences (violent offences, crimes against persons in part) remain excluded by 9.94A.640(2): check.",
    ),
    notes=(
        "Class A felonies are out. Labour-trafficking victims are not named in this pathway. The prosecutor may "
        "apply for the victim."
    ),
)

AFFIRMATIVE_DEFENSE = Provision(
    id="us.wa.affirmative_defense",
    title="Washington RCW 9A.88.040: trafficking is a defence to prostitution",
    kind="non_punishment",
    jurisdiction="US-WA",
    authority=(secondary("RCW 9A.88.040", "https://jysi.org/states/washington-state"),),
    in_force=since("2012-06-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.prostitution_offence, id="prostitution", cite="RCW 9A.88.040"),
        is_true(f.charged_with_offence, id="charged", cite="RCW 9A.88.040"),
        any_of(
            is_true(f.offence_consequence_of_trafficking, id="result", cite="RCW 9A.88.040"),
            is_true(f.compelled_to_commit_offence, id="compelled", cite="RCW 9A.88.040"),
            title="Result of trafficking, or compulsion",
        ),
    ),
    effect="Complete defence to prostitution.",
    notes="Prostitution only.",
)

MINOR_IMMUNITY = Provision(
    id="us.wa.minor_immunity",
    title="Washington: prostitution offence applies only at 18 or over",
    kind="non_punishment",
    jurisdiction="US-WA",
    authority=(secondary("RCW 9A.88.030(1) (2020 c 331)", "https://jysi.org/states/washington-state"),),
    in_force=since("2024-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="law enforcement",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="RCW 9A.88.030(1)"),
        is_true(f.prostitution_offence, id="prostitution", cite="RCW 9A.88.030(1)"),
    ),
    effect="No offence; crisis residential and receiving-centre services.",
    notes="Enacted 2020; effective date from memory.",
)
