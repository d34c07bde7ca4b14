"""
Facts that change because time passes, and the days on which a test of them can come out another way.

Ages and times elapsed move on their own. Dates of acts that nobody has recorded, such as the filing of a claim, are
taken as the day looked at, so that the last day on which the act would be in time can be found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal

from tvs_core.dates import (
    AnyDate,
    Between,
    LeapDay,
    PartialDate,
    Period,
    age_on,
    bounds,
    shift,
    turns,
)
from tvs_core.rules.condition import Leaf, Op
from tvs_core.rules.fact import Unknown
from tvs_core.rules.render import words

#: Ages on the day asked.
AGES_NOW = ("current_age_years", "age_now_years", "age_at_decision_years")

#: Ages of the person at an act, and dates of acts, that stand for the day looked at while they are not recorded.
AGES_AT_ACTS = (
    "age_at_hearing_years",
    "age_at_sij_filing_years",
    "principal_age_at_cp_application_years",
    "principal_age_at_filing_years",
)
ACTS = (
    "amended_restitution_petition_date",
    "assessment_date",
    "asylum_filing_date",
    "claim_filed_date",
    "claim_issue_date",
    "compensation_application_date",
    "compensation_claim_filed_date",
    "first_police_report_date",
    "immigration_application_date",
    "indictment_date",
    "mandamus_petition_filed_date",
    "motion_filed_date",
    "opposition_filed_date",
    "reconsideration_request_date",
    "renewal_motion_date",
    "t_application_filing_date",
    "u_petition_filing_date",
    "written_acceptance_date",
)

#: Times since an event, with the unit they are counted in.
ELAPSED = {
    "months_since_events_summary_offence": "months",
    "months_since_last_negative_refugee_decision": "months",
    "months_since_program_exit": "months",
    "months_since_refused_withdrawn_or_abandoned_claim": "months",
    "years_since_sentence_fully_completed": "years",
}

_DAY = timedelta(1)


class Clock:
    """
    The facts of one person as time passes.

    Args:
        facts: The facts on the first day.
        as_of: The first day.
        leap_day: When a person born on 29 February grows older.
    """

    def __init__(self, facts: Mapping[str, object], as_of: date, leap_day: LeapDay | None) -> None:
        self.as_of = as_of
        self.conventions = [leap_day] if leap_day is not None else list(LeapDay)
        self.notes: list[str] = []
        self.facts = facts
        self.lowest_age = 0
        self.born = self._born()
        numbers = {name: _number(facts.get(name)) for name in ELAPSED}
        self.events = {n: _event(as_of, number, ELAPSED[n]) for n, number in numbers.items() if number is not None}
        self.acts = tuple(name for name in ACTS if not _is_known(facts.get(name)))
        ages = AGES_AT_ACTS if self.born is not None else ()
        self.ages_at_acts = tuple(name for name in ages if not _is_known(facts.get(name)))

    def _born(self) -> AnyDate | None:
        recorded = [number for name in AGES_NOW if (number := _number(self.facts.get(name))) is not None]
        born = as_day(self.facts.get("date_of_birth"))
        if born is None and recorded:
            low, high = recorded[0]
            self.lowest_age = low
            # Who is N years old on a day was born in the year that ended N years before it.
            return PartialDate(shift(self.as_of, years=-high - 1) + _DAY, shift(self.as_of, years=-low) + _DAY)
        if born is None:
            return None
        low, high = _span(self.age(born, self.as_of))
        if any(age_high < low or age_low > high for age_low, age_high in recorded):
            self.notes.append("A recorded age contradicts the date of birth; ages were not carried forward.")
            return None
        return born

    def age(self, born: AnyDate, on: date) -> int | Between:
        """Return the age on a day, or its bounds."""
        spans = [_span(age_on(born, on, leap_day=convention)) for convention in self.conventions]
        return _number_of(max(min(low for low, _ in spans), self.lowest_age), max(high for _, high in spans))

    def on(self, day: date, *, acting: bool) -> dict[str, object]:
        """Return the facts that time has moved by a day; *acting* adds acts as done on that day."""
        moved: dict[str, object] = {}
        if self.born is not None:
            age = self.age(self.born, day)
            low, high = _span(age)
            moved = dict.fromkeys(AGES_NOW, age)
            moved["is_child"] = True if high < 18 else False if low >= 18 else None
            if acting:
                moved |= dict.fromkeys(self.ages_at_acts, age)
        for name, (event, lowest) in self.events.items():
            low, high = (_completed(start, day, ELAPSED[name]) for start in (event[1], event[0]))
            moved[name] = _number_of(max(low, lowest), max(high, lowest))
        if acting:
            moved |= dict.fromkeys(self.acts, day)
        if day == self.as_of:
            # On the first day what is recorded stands.
            moved = {name: value for name, value in moved.items() if not _is_known(self.facts.get(name))}
        return moved

    def turning_days(self, leaf: Leaf) -> Iterator[tuple[date, str]]:
        """Yield each day on which a test can come out another way, with why."""
        yield from self._days_of(leaf, leaf.fact.name, leaf.other.name if leaf.other is not None else None)

    def _days_of(self, leaf: Leaf, name: str, other: str | None) -> Iterator[tuple[date, str]]:
        if self.born is not None and name == "is_child":
            yield from self._birthdays(18)
        elif self.born is not None and (name in AGES_NOW or name in self.ages_at_acts):
            for number in self._numbers(leaf, other):
                yield from self._birthdays(number)
        elif name in self.events:
            for number in self._numbers(leaf, other):
                for start in self.events[name][0]:
                    unit = ELAPSED[name]
                    yield _later(start, number, unit), f"{words(name)} reaches {number}"
        elif name in self.acts:
            yield from self._last_days(leaf, name, other)
        elif other in self.acts:
            yield from self._first_days(leaf, name)

    def _numbers(self, leaf: Leaf, other: str | None) -> set[int]:
        values = (leaf.value,) if other is None else _span_of(self.facts.get(other))
        whole = {int(v) for v in values if isinstance(v, int | float | Decimal) and not isinstance(v, bool)}
        return {number + step for number in whole for step in (0, 1)}

    def _birthdays(self, age: int) -> Iterator[tuple[date, str]]:
        assert self.born is not None
        exact = not isinstance(self.born, PartialDate)
        for born in bounds(self.born):
            for convention in self.conventions:
                yield turns(born, age, leap_day=convention), f"the person {'turns' if exact else 'may turn'} {age}"

    def _last_days(self, leaf: Leaf, name: str, other: str | None) -> Iterator[tuple[date, str]]:
        starts = [leaf.value] if isinstance(leaf.value, date) else _days(self.facts.get(other or ""))
        for start in starts:
            for day in (start, start + _DAY):
                yield day, f"{words(name)}: compared with {words(other) if other else start}"
            if leaf.op is Op.WITHIN and isinstance(leaf.value, Period):
                why = f"{words(name)}: {leaf.value} after {words(other or '')} have passed"
                yield leaf.value.end(start) + _DAY, why

    def _first_days(self, leaf: Leaf, name: str) -> Iterator[tuple[date, str]]:
        for fixed in _days(self.facts.get(name)):
            for day in (fixed, fixed + _DAY):
                yield day, f"compared with {words(name)}"
            if leaf.op is Op.WITHIN and isinstance(leaf.value, Period):
                back = {unit: -number for unit, number in leaf.value.units().items()}
                for step in range(-3, 4):
                    yield shift(fixed, **back) + timedelta(step), f"{leaf.value} before {words(name)}"


def as_day(value: object) -> AnyDate | None:
    """Return the value of a date fact, or ``None`` when it is unknown."""
    return value if isinstance(value, date | PartialDate) else None


def _days(value: object) -> list[date]:
    day = as_day(value)
    return [] if day is None else list(dict.fromkeys(bounds(day)))


def _is_known(value: object) -> bool:
    return value is not None and not isinstance(value, Unknown)


def _number(value: object) -> tuple[int, int] | None:
    if isinstance(value, Between):
        return value.lowest, value.highest
    return (value, value) if isinstance(value, int) else None


def _span_of(value: object) -> tuple[int, ...]:
    return _number(value) or ()


def _span(age: int | Between) -> tuple[int, int]:
    return (age.lowest, age.highest) if isinstance(age, Between) else (age, age)


def _number_of(low: int, high: int) -> int | Between:
    return low if low == high else Between(low, high)


def _event(as_of: date, number: tuple[int, int], unit: str) -> tuple[tuple[date, date], int]:
    """Return the first and last day on which the event can have been, and the number reached at least."""
    low, high = number
    # Months of different length blur the count by up to three days.
    first = _later(as_of, -high - 1, unit) - timedelta(3)
    last = min(_later(as_of, -low, unit) + timedelta(3), as_of)
    return (first, last), low


def _later(start: date, number: int, unit: str) -> date:
    return shift(start, years=number) if unit == "years" else shift(start, months=number)


def _completed(start: date, on: date, unit: str) -> int:
    """Return how many whole units have passed since a day."""
    months = (on.year - start.year) * 12 + on.month - start.month
    number = months // 12 if unit == "years" else months
    while _later(start, number, unit) > on:
        number -= 1
    return number
