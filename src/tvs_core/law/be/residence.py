"""
Reflection period and the second phase.

Authority: Law of 15 December 1980, arts. 61/2 and 61/3; circulars of 2008 and 2016.
    https://etaamb.openjustice.be/nl/omzendbrief-van-26-september-2008_n2008009871
    Compared on 2026-11-22: of 4 citations, 2 read in the text, 1 known from a reliable account, 1 from memory.
History: since 31 October 2008.
Not modelled: the later phases, which depend on the criminal case.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_foreign_national": True,
...     "reasonable_grounds_victim": True,
...     "broken_off_contact_with_accused": True,
...     "accompanied_by_recognised_centre": True,
... }
>>> tvs.decide("be.reflection_period", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.be import facts as f
from tvs_core.rules.condition import all_of, ge, is_true
from tvs_core.rules.provision import Duration, Provision, memory, primary, secondary, since

__all__ = [
    "REFLECTION_PERIOD",
    "REFLECTION_PERIOD_LENGTH",
    "SECOND_PHASE",
]


def __dir__() -> list[str]:
    return __all__


REFLECTION_PERIOD = Provision(
    id="be.reflection_period",
    title="Belgium: reflection period",
    kind="immigration_relief",
    jurisdiction="BE",
    authority=(
        primary(
            "Circular of 26 September 2008, VI.a (and circular of 23 December 2016)",
            "https://etaamb.openjustice.be/nl/omzendbrief-van-26-september-2008_n2008009871",
        ),
        memory("Law of 15 December 1980, art. 61/2"),
    ),
    in_force=since("2008-10-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Immigration Office",
    discretionary=False,
    when=all_of(
        is_true(f.is_foreign_national, id="foreign", cite="Law of 15 December 1980, art. 61/2"),
        is_true(f.reasonable_grounds_victim, id="indications", cite="Law of 15 December 1980, art. 61/2"),
        # All three pillars are needed: break, centre, cooperation.
        is_true(f.broken_off_contact_with_accused, id="left_network", cite="circular of 26 September 2008"),
        is_true(f.accompanied_by_recognised_centre, id="centre", cite="circular of 26 September 2008, IV-VI"),
    ),
    effect="First phase: time to recover and decide, with support from a specialist centre.",
    durations=(
        Duration(
            what="length",
            value=45,
            unit="days",
            start="issue of the document",
            cite="circular of 26 September 2008, VI.a",
        ),
    ),
    notes="Unaccompanied minors receive a registration certificate at once (memory).",
)

REFLECTION_PERIOD_LENGTH = Provision(
    id="be.reflection_period.length",
    title="Belgium: was the period long enough?",
    kind="state_obligation",
    jurisdiction="BE",
    authority=(
        primary(
            "Circular of 26 September 2008, VI.a",
            "https://etaamb.openjustice.be/nl/omzendbrief-van-26-september-2008_n2008009871",
        ),
    ),
    in_force=since("2008-10-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Immigration Office",
    discretionary=False,
    when=all_of(
        ge(f.reflection_days_granted, 45, id="forty_five_days", cite="circular of 26 September 2008, VI.a"),
    ),
    effect="The period has the length laid down.",
)

SECOND_PHASE = Provision(
    id="be.second_phase",
    title="Belgium: registration certificate after a complaint or statement",
    kind="immigration_relief",
    jurisdiction="BE",
    authority=(
        secondary(
            "Law of 15 December 1980, art. 61/3; circular of 23 December 2016",
            "https://etaamb.openjustice.be/nl/omzendbrief-van-23-december-2016_n2017030090.html",
        ),
    ),
    in_force=since("2008-10-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Immigration Office, at the request of the centre",
    discretionary=False,
    when=all_of(
        is_true(f.made_complaint_or_statement, id="statement", cite="Law of 15 December 1980, art. 61/3"),
        is_true(f.accompanied_by_recognised_centre, id="centre", cite="circular of 26 September 2008"),
        is_true(f.broken_off_contact_with_accused, id="left_network", cite="circular of 26 September 2008"),
    ),
    effect="Registration certificate; later phases depend on the criminal case.",
    durations=(
        Duration(
            what="certificate, maximum", value=3, unit="months", start="issue", cite="circular text (bilingual excerpt)"
        ),
    ),
    notes="All three pillars (break with the network, support by a centre, cooperation with justice) are needed.",
)
