"""
Massachusetts: vacatur, a defence, and diversion of exploited minors.

Authority: General Laws c. 265, ss. 57 and 59; c. 119, s. 39L.
    http://www.lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_265_59
    Compared on 2026-11-22: of 3 citations, 1 read in the text, 2 known from a reliable account; less deeply than
    federal law, so that local counsel has to confirm it.
History: 19 February 2012 and 13 April 2018.
Not modelled: rebuttal of the presumptions.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "ma_offence_listed_59": True,
...     "victim_of_trafficking": True,
...     "offence_consequence_of_trafficking": True,
... }
>>> tvs.decide("us.ma.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt
from tvs_core.rules.provision import Provision, primary, secondary, since

__all__ = [
    "AFFIRMATIVE_DEFENSE",
    "MINOR_DIVERSION",
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.ma.vacatur",
    title="Massachusetts G.L. c. 265, s. 59",
    kind="non_punishment",
    jurisdiction="US-MA",
    authority=(
        primary(
            "G.L. c. 265, s. 59",
            "http://www.lawserver.com/law/state/massachusetts/ma-laws/massachusetts_general_laws_265_59",
        ),
    ),
    in_force=since("2018-04-13"),
    verified_on=date(2026, 11, 22),
    decision_maker="court that entered the disposition",
    standard_of_proof="reasonable probability",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(f.convicted_of_offence, id="convicted", cite="c. 265, s. 59(a)"),
            is_true(f.adjudicated_delinquent, id="adjudicated", cite="c. 265, s. 59(a)"),
            title="Record to be cleared",
        ),
        is_true(f.ma_offence_listed_59, id="listed", cite="c. 265, s. 59(a)"),
        any_of(
            all_of(
                any_of(
                    is_true(
                        f.victim_of_state_trafficking_offence,
                        id="state_victim",
                        cite="c. 265, s. 59(a); c. 233, s. 20M",
                    ),
                    is_true(f.victim_of_trafficking, id="federal_victim", cite="c. 265, s. 59(a)"),
                    title="Victim under State or federal law",
                ),
                is_true(f.offence_consequence_of_trafficking, id="result", cite="c. 265, s. 59(a)(1)"),
                title="Shown",
            ),
            all_of(
                # This and the next branch are rebuttable presumptions.
                lt(f.age_at_offence_years, 18, id="minor_presumption", cite="c. 265, s. 59(a)(2)"),
                is_true(f.prostitution_offence, id="minor_presumption_offence", cite="c. 265, s. 59(a)(2)"),
                title="Presumed of a minor",
            ),
            is_true(f.is_recognized_victim, id="documented", cite="c. 265, s. 59(a)(3)"),
            title="Result of trafficking, shown or presumed",
        ),
    ),
    effect=(
        "The court must vacate the conviction, adjudication or continuance without a finding; vacatur is on the merits."
    ),
    notes=(
        "The minor and documentation branches are REBUTTABLE presumptions; treat `met` on those branches as "
        "presumed. The minor presumption is for prostitution-type offences. Motion at any time; no affidavit "
        "required."
    ),
)

AFFIRMATIVE_DEFENSE = Provision(
    id="us.ma.affirmative_defense",
    title="Massachusetts G.L. c. 265, s. 57: duress or coercion while a trafficking victim",
    kind="non_punishment",
    jurisdiction="US-MA",
    authority=(secondary("G.L. c. 265, s. 57", "https://jysi.org/states/massachusetts"),),
    in_force=since("2012-02-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial or juvenile court",
    standard_of_proof="not checked",
    discretionary=False,
    when=all_of(
        is_true(f.prostitution_offence, id="prostitution", cite="c. 265, s. 57"),
        is_true(f.charged_with_offence, id="charged", cite="c. 265, s. 57"),
        is_true(f.was_trafficking_victim_when_offence_committed, id="victim_at_time", cite="c. 265, s. 57"),
        is_true(f.compelled_to_commit_offence, id="coerced", cite="c. 265, s. 57"),
    ),
    effect="Affirmative defence.",
    notes=(
        "c. 119, s. 39L: presumption that a care and protection petition is filed for a sexually exploited child "
        "instead of prosecution."
    ),
)

MINOR_DIVERSION = Provision(
    id="us.ma.minor_diversion",
    title="Massachusetts G.L. c. 119, s. 39L: sexually exploited minors",
    kind="non_punishment",
    jurisdiction="US-MA",
    authority=(secondary("G.L. c. 119, s. 39L", "https://jysi.org/states/massachusetts"),),
    in_force=since("2012-02-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="juvenile court",
    standard_of_proof="none",
    discretionary=True,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="c. 119, s. 39L"),
        is_true(f.prostitution_offence, id="prostitution", cite="c. 119, s. 39L; c. 272, s. 53A"),
        is_true(f.minor_complies_with_services, id="complies", cite="c. 119, s. 39L(c)"),
    ),
    effect=(
        "Prosecution avoided: care and protection (or need-of-services) petition instead; prosecution may follow "
        "failure to comply or if welfare or safety requires."
    ),
    notes="Diversion, not immunity.",
)
