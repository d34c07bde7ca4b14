"""
New Jersey: vacatur.

Authority: N.J.S.A. 2C:44-1.1.
    https://www.njleg.state.nj.us/2020/Bills/A9999/5322_S3.HTM
    Compared on 2026-11-22: of 3 citations, 1 read in the text, 2 known from a reliable account; less deeply than
    federal law, so that local counsel has to confirm it.
History: 1 July 2013 for prostitution; almost any offence since 1 June 2022.
Not modelled: the affirmative defence to prostitution (2C:34-1(e)).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "nj_excluded_offence": False,
...     "victim_of_state_trafficking_offence": True,
...     "offence_part_of_trafficking_scheme_or_at_direction": True,
... }
>>> tvs.decide("us.nj.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true
from tvs_core.rules.provision import Duration, Provision, between, primary, secondary, since

__all__ = [
    "VACATUR",
    "VACATUR_2013",
]


def __dir__() -> list[str]:
    return __all__


VACATUR_2013 = Provision(
    id="us.nj.vacatur",
    title="New Jersey 2C:44-1.1 (2013-2022: prostitution only)",
    kind="non_punishment",
    jurisdiction="US-NJ",
    authority=(
        secondary(
            "N.J.S.A. 2C:44-1.1 (2013)",
            "http://criminal-jury.blogspot.com/2015/09/revised-rule-321-11-motion-to-vacate.html",
        ),
    ),
    in_force=between("2013-07-01", "2022-05-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Superior Court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="2C:44-1.1a(1) (2013)"),
        is_true(f.prostitution_offence, id="prostitution", cite="2C:44-1.1a(1) (2013)"),
        any_of(
            is_true(f.victim_of_state_trafficking_offence, id="victim", cite="2C:44-1.1a(1) (2013); 2C:13-8"),
            is_true(f.victim_of_trafficking, id="federal_victim", cite="2C:44-1.1a(1) (2013)"),
            title="Victim under State or federal law",
        ),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="2C:44-1.1a(1) (2013)"),
    ),
    effect="Conviction vacated and record expunged.",
    notes="Includes loitering for prostitution (2C:34-1.1) and similar ordinances. Change date: see next version.",
)

VACATUR = Provision(
    id="us.nj.vacatur",
    title="New Jersey 2C:44-1.1 (since P.L. 2021, c. 467: almost any offence)",
    kind="non_punishment",
    jurisdiction="US-NJ",
    authority=(
        secondary("N.J.S.A. 2C:44-1.1", "https://freedomnetworkusa.org/srp_states/nj/"),
        primary(
            "Senate Judiciary Committee statement to A5322 [2R] (2021-12-02)",
            "https://www.njleg.state.nj.us/2020/Bills/A9999/5322_S3.HTM",
        ),
    ),
    in_force=since("2022-06-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Superior Court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        any_of(
            is_true(f.convicted_of_offence, id="convicted", cite="2C:44-1.1a"),
            is_true(f.adjudicated_delinquent, id="adjudicated", cite="2C:44-1.1a"),
            is_true(f.arrested_for_offence, id="arrested", cite="2C:44-1.1a(2)"),
            title="Record to be cleared",
        ),
        is_false(f.nj_excluded_offence, id="not_excluded", cite="2C:44-1.1a (2C:11-3, 11-4, 13-1, 13-6, 14-2)"),
        any_of(
            is_true(f.victim_of_state_trafficking_offence, id="victim", cite="2C:44-1.1a; 2C:13-8"),
            is_true(f.victim_of_trafficking, id="federal_victim", cite="2C:44-1.1a"),
            title="Victim under State or federal law",
        ),
        any_of(
            is_true(f.offence_part_of_trafficking_scheme_or_at_direction, id="scheme", cite="2C:44-1.1a"),
            is_true(f.is_recognized_victim, id="documented", cite="2C:44-1.1 (presumption)"),
            title="Part of the scheme, or presumed from documents",
        ),
    ),
    effect=(
        "Vacatur and expungement of arrest, charge, conviction or other disposition; DNA record expungement by "
        "separate application."
    ),
    durations=(
        Duration(what="objection by notified parties", value=60, unit="days", start="service", cite="2C:44-1.1"),
    ),
    notes=(
        "Sources differ on the first day (2022-05-01 or 2022-06-01). Victim impact statement possible for first- "
        "and second-degree crimes unless the 'victim' was the trafficker. Affirmative defence to prostitution: "
        "2C:34-1(e)."
    ),
)
