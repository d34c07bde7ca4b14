"""
What follows when the conditions of a provision are met: its effect, and the periods that run, with their dates.

A date is computed only where the start is known: from a fact that the period runs from, or from a day the caller gives.
What cannot be computed says why. Working days are never counted, because no calendar of holidays is kept here, and no
last day is moved because it falls on a weekend or a holiday; a notice says so.

>>> import tvs_core as tvs
>>> facts = {"last_arrival_date": "2024-02-29", "asylum_filing_date": "2025-02-01"}
>>> result = tvs.evaluate("us.asylum.one_year_deadline", facts, as_of=date(2026, 3, 1))
>>> for term in consequences(result).terms:
...     print(term)
time to file: 1 year from last arrival in the United States (2024-02-29); last day 2025-02-28 [8 USC 1158(a)(2)(B)]
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs

from tvs_core.dates import AnyDate, PartialDate, Period, bounds, is_day, parse_date, shift
from tvs_core.errors import DateError, UnknownNameError, suggest
from tvs_core.kleene import Verdict
from tvs_core.law._given import FactsLike, Given
from tvs_core.law._plain import html_table, plain
from tvs_core.rules.evaluate import Notice, Result
from tvs_core.rules.provision import Duration, Particular, Provision
from tvs_core.rules.render import ADVERSE, NOT_ADVICE, words

__all__ = ["Consequences", "Term", "consequences"]


def __dir__() -> list[str]:
    return __all__


#: Periods whose start words name a second date fact: the later of the two ends counts.
#: The key is the id of the provision and what lasts; the value the fact, and whether the period runs from it again
#: (True) or simply lasts until it (False).
OR_LATER: dict[tuple[str, str], tuple[str, bool]] = {
    ("us.ny.civil.limitation", "limitation"): ("date_victim_turned_18", True),
    ("us.fed.1514.protective_order", "maximum duration for a minor"): ("date_victim_turned_18", False),
}

#: Periods that are counted back from a day: they end on it.
COUNTED_BACK: dict[tuple[str, str], str] = {("us.fed.1514.renewal", "window"): "protective_order_expiry_date"}

#: Periods that begin on the day their start words name, so that this day is the first one counted.
FIRST_DAY_COUNTS = frozenset({("ca.refugee.one_year_ineligibility", "time to claim")})

_WEEKENDS = Notice(
    "law.last_day_not_moved",
    "Days are counted as written; a last day on a weekend or public holiday may move under the rules of the place.",
)


@attrs.frozen(kw_only=True)
class Term:
    """
    A period that follows, with its dates where they can be computed.

    Args:
        what: What lasts so long, or has to be done in that time.
        value: How many units.
        unit: ``years``, ``months``, ``days``, ``working_days``, ``hours`` or ``month-day``.
        start_words: In words, what it runs from.
        cite: Pinpoint.
        start: The day it runs from; never shown in ``repr``.
        end: Its last day; never shown in ``repr``.
        source: Where the start comes from: the name of a fact, or ``"given"``.
        not_computed: Why there is no end, in one sentence; empty where there is one.
    """

    what: str
    value: int | str
    unit: str
    start_words: str
    cite: str
    start: AnyDate | None = attrs.field(default=None, repr=False)
    end: AnyDate | None = attrs.field(default=None, repr=False)
    source: str | None = None
    not_computed: str = ""

    @property
    def length(self) -> str:
        """The length in words, such as ``"30 days"``."""
        if self.unit == "month-day":
            return f"on {self.value} each year"
        unit = words(self.unit)
        return f"{self.value} {unit.removesuffix('s') if self.value == 1 else unit}"

    def __str__(self) -> str:
        if self.end is None:
            return f"{self.what}: {self.length} from {self.start_words}. {self.not_computed} [{self.cite}]"
        start = f" from {self.start_words} ({self.start})" if self.start is not None else ""
        return f"{self.what}: {self.length}{start}; last day {self.end} [{self.cite}]"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, dates included."""
        data: dict[str, Any] = plain(attrs.asdict(self, recurse=False))
        return data


@attrs.frozen(kw_only=True)
class Consequences:
    """
    What follows from a result.

    Args:
        id: Id of the provision.
        title: Its title.
        verdict: The verdict; anything follows only when it is met.
        as_of: The day whose law was applied.
        effect: What follows: a status, an entitlement, a duty or a bar.
        adverse: Whether that is against the person.
        discretionary: Whether the decision maker may still refuse; ``None`` if not stated.
        decision_maker: Who decides.
        rights: Rights that follow.
        fee: Amount charged to the person, where stated.
        terms: Periods that run.
        notices: What a reader must know besides.
    """

    id: str
    title: str
    verdict: Verdict
    as_of: date
    effect: str = ""
    adverse: bool = False
    discretionary: bool | None = None
    decision_maker: str | None = None
    rights: tuple[Particular, ...] = ()
    fee: int | None = None
    terms: tuple[Term, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def deadlines(self) -> tuple[Term, ...]:
        """The periods whose last day could be computed, earliest first."""
        dated = [term for term in self.terms if term.end is not None]
        return tuple(sorted(dated, key=lambda term: bounds(term.end or date.max)))

    def __str__(self) -> str:
        if self.verdict is not Verdict.MET:
            return f"{self.title}: {_NOTHING[self.verdict]}"
        lines = [f"{self.title}: the conditions are met (law of {self.as_of}).", *([ADVERSE] if self.adverse else [])]
        lines.append(f"What follows: {self.effect}")
        if self.discretionary:
            lines.append(f"{self.decision_maker or 'The decision maker'} may still refuse.")
        lines += [f"  - {right.text} [{right.cite}]" for right in self.rights]
        lines += [f"  - {term}" for term in self.terms]
        lines += [f"Note: {notice.message}" for notice in self.notices]
        return "\n".join([*lines, NOT_ADVICE])

    def _repr_html_(self) -> str:
        head = ("What", "Length", "Runs from", "Last day", "Authority")
        rows = [(t.what, t.length, t.start_words, str(t.end or t.not_computed), t.cite) for t in self.terms]
        title = str(attrs.evolve(self, terms=()))
        return html_table((title,), ()) + (html_table(head, rows) if rows else "")

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, dates included."""
        data: dict[str, Any] = plain(attrs.asdict(self, recurse=False, filter=lambda f, _: f.name not in _NESTED))
        return {
            **data,
            "rights": [plain(attrs.asdict(right)) for right in self.rights],
            "terms": [term.to_dict() for term in self.terms],
            "notices": [attrs.asdict(notice) for notice in self.notices],
        }


_NESTED = ("rights", "terms", "notices")
_NOTHING = {
    Verdict.NOT_MET: "nothing follows, because the conditions are not met.",
    Verdict.UNDETERMINED: "nothing follows until the conditions are decided.",
    Verdict.NOT_IN_FORCE: "nothing follows, because this was not law on that day.",
}


def consequences(
    result: Result, /, *, starts: Mapping[str, AnyDate | str] | None = None, facts: FactsLike | None = None
) -> Consequences:
    """
    Return what follows from a result: the effect, and each period with its last day where that can be computed.

    Args:
        result: What `evaluate` returned. Nothing follows unless its verdict is met.
        starts: Days by what a period runs from: the start words of the period, what it is, or the name of a date fact.
            They win over recorded facts.
        facts: Further facts, or the case, for periods that run from a date the provision itself does not read.

    Raises:
        UnknownNameError: If *starts* names nothing that a period of the provision runs from.
        DateError: If a start is not a date.

    >>> import tvs_core as tvs
    >>> facts = {"u_certification_signature_date": None}
    >>> result = tvs.evaluate("us.u_visa.principal", facts, as_of=date(2026, 3, 1))
    >>> print(consequences(result, starts={"date of approval": date(2026, 2, 1)}))
    U-1 nonimmigrant status (principal): nothing follows until the conditions are decided.
    """
    provision = result.provision
    if result.verdict is not Verdict.MET or provision is None:
        return Consequences(id=result.id, title=result.title, verdict=result.verdict, as_of=result.as_of)
    days = _Days(result, provision, starts or {}, facts)
    terms = tuple(_term(duration, provision, days) for duration in provision.durations)
    moved = (_WEEKENDS,) if any(term.end is not None for term in terms) else ()
    return Consequences(
        id=result.id,
        title=result.title,
        verdict=result.verdict,
        as_of=result.as_of,
        effect=provision.effect,
        adverse=provision.adverse,
        discretionary=provision.discretionary,
        decision_maker=provision.decision_maker,
        rights=provision.rights,
        fee=provision.fee,
        terms=terms,
        notices=(*result.notices, *moved),
    )


class _Days:
    """Days by name: those the caller gives, then those recorded as facts."""

    def __init__(
        self, result: Result, provision: Provision, starts: Mapping[str, AnyDate | str], facts: FactsLike | None
    ) -> None:
        self.as_of = result.as_of
        self._recorded: Mapping[str, object] = result.values
        self._further: Mapping[str, object] = {}
        if facts is not None:
            self._further = Given(facts).for_provision(provision.id, result.as_of)
        self._given = {name: _day(name, value) for name, value in starts.items()}
        known = {name for duration in provision.durations for name in _names(duration, provision)}
        for name in starts:
            if name not in known:
                raise UnknownNameError(what="start of a period", name=name, suggestion=suggest(name, known))

    def given(self, names: tuple[str, ...]) -> AnyDate | None:
        """Return the day the caller gave under one of some names."""
        return next((self._given[name] for name in names if name in self._given), None)

    def fact(self, name: str | None) -> AnyDate | None:
        """Return the day recorded as a fact, given by the caller under its name, or ``None``."""
        if name is None:
            return None
        if name in self._given:
            return self._given[name]
        for facts in (self._recorded, self._further):
            value = facts.get(name)
            if isinstance(value, date | PartialDate):
                return value
        return None


def _day(name: str, value: object) -> AnyDate:
    day = parse_date(value) if isinstance(value, str) else value
    if isinstance(day, PartialDate):
        return day
    if isinstance(day, date) and is_day(day):
        return day
    raise DateError(where=f"start '{name}'", expected="a date, a partial date, or ISO 8601 text")


def _names(duration: Duration, provision: Provision) -> tuple[str, ...]:
    key = (provision.id, duration.what)
    facts = (duration.runs_from, OR_LATER.get(key, (None, False))[0], COUNTED_BACK.get(key))
    return (duration.start, duration.what, *(name for name in facts if name is not None))


def _term(duration: Duration, provision: Provision, days: _Days) -> Term:
    key = (provision.id, duration.what)
    bare = Term(
        what=duration.what, value=duration.value, unit=duration.unit, start_words=duration.start, cite=duration.cite
    )
    if duration.unit == "month-day":
        return attrs.evolve(bare, end=_next(str(duration.value), days.as_of), source="as_of")
    fact = COUNTED_BACK.get(key) or duration.runs_from
    start = days.given((duration.start, duration.what))
    source = "given" if start is not None else fact
    start = start if start is not None else days.fact(fact)
    if start is None:
        return attrs.evolve(bare, not_computed=_unknown_start(fact))
    known = attrs.evolve(bare, start=start, source=source)
    period = _period(duration, first_day_counts=key in FIRST_DAY_COUNTS)
    if period is None:
        return attrs.evolve(known, not_computed=_UNITS.get(duration.unit, "Its unit cannot be counted in days."))
    if key in COUNTED_BACK:
        return attrs.evolve(known, start=_before(start, period), end=start)
    end = _moved(start, period)
    if key in OR_LATER:
        return _or_later(known, end, period, OR_LATER[key], days)
    return attrs.evolve(known, end=end)


_UNITS = {
    "working_days": "Working days are not counted here: no calendar of holidays is kept.",
    "hours": "Hours are counted from a moment, which a date does not give.",
}


def _unknown_start(fact: str | None) -> str:
    return f"Its start is not known ({fact})." if fact else "No recorded date says when it starts; give it as a start."


def _period(duration: Duration, *, first_day_counts: bool) -> Period | None:
    if duration.unit not in ("years", "months", "days") or not isinstance(duration.value, int):
        return None
    inclusive = duration.last_day_counts and not first_day_counts
    return Period(**{duration.unit: duration.value}, last_day_counts=inclusive)


def _moved(start: AnyDate, period: Period) -> AnyDate:
    if isinstance(start, PartialDate):
        return PartialDate(period.end(start.earliest), period.end(start.latest), start.estimated)
    return period.end(start)


def _before(end: AnyDate, period: Period) -> AnyDate:
    back = {unit: -number for unit, number in period.units().items()}
    if isinstance(end, PartialDate):
        return PartialDate(shift(end.earliest, **back), shift(end.latest, **back), end.estimated)
    return shift(end, **back)


def _or_later(term: Term, end: AnyDate, period: Period, other: tuple[str, bool], days: _Days) -> Term:
    name, again = other
    second = days.fact(name)
    if second is None:
        reason = f"It may run longer: that depends on a date that is not known ({name})."
        return attrs.evolve(term, not_computed=reason)
    later = _moved(second, period) if again else second
    (low, high), (other_low, other_high) = bounds(end), bounds(later)
    first, last = max(low, other_low), max(high, other_high)
    estimated = any(isinstance(day, PartialDate) and day.estimated for day in (end, later))
    return attrs.evolve(term, end=first if first == last and not estimated else PartialDate(first, last, estimated))


def _next(month_day: str, as_of: date) -> date:
    """Return the next day of that month and day, on or after a day."""
    month, day = (int(part) for part in month_day.split("-"))
    this_year = date(as_of.year, month, day)
    return this_year if this_year >= as_of else date(as_of.year + 1, month, day)
