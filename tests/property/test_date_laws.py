"""Dates known in part answer exactly what every day they can be agrees on."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from tvs_core import dates
from tvs_core.dates import AnyDate, Between, LeapDay, PartialDate, Period
from tvs_core.errors import DateError
from tvs_core.kleene import Kleene

DAYS = st.dates(date(2019, 11, 20), date(2020, 4, 10))
ANY_DAY = st.dates()
CONVENTIONS = st.sampled_from(LeapDay)


@st.composite
def some_dates(draw: st.DrawFn) -> AnyDate:
    """Days and short intervals around a leap day."""
    first = draw(DAYS)
    length = draw(st.sampled_from([0, 0, 1, 2, 7, 31]))
    return PartialDate(first, first + timedelta(length)) if length else first


def every(value: AnyDate) -> list[date]:
    """Every day a date can be."""
    first, last = dates.bounds(value)
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def agreed(outcomes: set[bool]) -> Kleene:
    return Kleene.of(outcomes.pop()) if len(outcomes) == 1 else Kleene.UNKNOWN


@given(some_dates(), some_dates())
def test_comparisons_equal_comparing_every_day(a: AnyDate, b: AnyDate) -> None:
    """A comparison decides exactly when every pair of days gives the same answer."""
    pairs = [(x, y) for x in every(a) for y in every(b)]
    assert dates.before(a, b) is agreed({x < y for x, y in pairs})
    assert dates.not_after(a, b) is agreed({x <= y for x, y in pairs})
    assert dates.same_day(a, b) is agreed({x == y for x, y in pairs})


@given(some_dates(), some_dates())
def test_days_between_equals_counting_from_every_day(a: AnyDate, b: AnyDate) -> None:
    """The bounds are the fewest and the most days there can be."""
    counts = {(y - x).days for x in every(a) for y in every(b)}
    expected = counts.pop() if len(counts) == 1 else Between(min(counts), max(counts))
    assert dates.days_between(a, b) == expected


def end_by_hand(start: date, period: Period) -> date:
    """The last day of a period, counted a month and a day at a time."""
    month = start.year * 12 + start.month - 1
    for _ in range(period.years * 12 + period.months):
        month += 1
    year, number = divmod(month, 12)
    day = date(year, number + 1, min(start.day, calendar.monthrange(year, number + 1)[1]))
    for _ in range(period.days):
        day += timedelta(1)
    return day if period.last_day_counts else day - timedelta(1)


PERIODS = st.builds(
    Period,
    years=st.integers(0, 2),
    months=st.integers(0, 14),
    days=st.sampled_from([1, 2, 28, 30, 31, 60]),
    last_day_counts=st.booleans(),
)


@given(some_dates(), some_dates(), PERIODS)
def test_within_equals_trying_every_day(day: AnyDate, after: AnyDate, period: Period) -> None:
    """A period decides exactly when every pair of days gives the same answer, to its last day."""
    outcomes = {start <= x <= end_by_hand(start, period) for start in every(after) for x in every(day)}
    assert dates.within(day, after=after, period=period) is agreed(outcomes)


@given(DAYS, PERIODS, st.integers(-2, 2))
def test_within_at_its_end_equals_counting_by_hand(start: date, period: Period, off: int) -> None:
    """The days around the end fall inside up to the end, and outside after it."""
    end = end_by_hand(start, period)
    assert period.end(start) == end
    day = end + timedelta(off)
    assert dates.within(day, after=start, period=period) is Kleene.of(start <= day <= end)


@given(st.dates(date(1, 1, 2)), PERIODS)
def test_period_reaches_to_its_end_or_to_the_end_of_the_calendar(start: date, period: Period) -> None:
    """A period that has no last day in the calendar reaches all of it."""
    try:
        end = period.end(start)
    except DateError:
        assert period.reaches(start, date.max)
        return
    assert period.reaches(start, end)
    assert end == date.max or not period.reaches(start, end + timedelta(1)) or not period.last_day_counts


def birthdays(born: date, on: date, convention: LeapDay) -> int:
    """The age, by counting every birthday up to a day."""
    count = 0
    for year in range(born.year + 1, on.year + 1):
        if (born.month, born.day) != (2, 29) or calendar.isleap(year):
            birthday = date(year, born.month, born.day)
        else:
            birthday = date(year, 2, 28) if convention is LeapDay.FEB_28 else date(year, 3, 1)
        count += birthday <= on
    return count


@given(st.dates(date(1990, 1, 1), date(2010, 12, 31)), st.integers(0, 12000), CONVENTIONS)
@example(date(2008, 2, 29), 6573, LeapDay.FEB_28)
@example(date(2008, 2, 29), 6574, LeapDay.MAR_1)
def test_age_on_equals_counting_birthdays(born: date, days: int, convention: LeapDay) -> None:
    """The age on a day is the number of birthdays up to it."""
    on = born + timedelta(days)
    assert dates.age_on(born, on, leap_day=convention) == birthdays(born, on, convention)


@given(some_dates(), st.integers(-40, 800), st.sampled_from([0, 1, 31]), CONVENTIONS)
def test_age_on_partial_dates_equals_trying_every_day(
    born: AnyDate, later: int, length: int, convention: LeapDay
) -> None:
    """The bounds of an age are those of every possible day of birth, which is not after the day asked."""
    first = dates.bounds(born)[0] + timedelta(later)
    on: AnyDate = PartialDate(first, first + timedelta(length)) if length else first
    ages = {birthdays(b, o, convention) for b in every(born) for o in every(on) if b <= o}
    if not ages:
        try:
            dates.age_on(born, on, leap_day=convention)
        except DateError:
            return
        raise AssertionError("an age before birth was given")
    expected = ages.pop() if len(ages) == 1 else Between(min(ages), max(ages))
    assert dates.age_on(born, on, leap_day=convention) == expected


@given(ANY_DAY, st.integers(-200, 200), st.integers(-40, 40))
def test_shift_lands_in_the_target_month_on_the_same_or_its_last_day(day: date, years: int, months: int) -> None:
    """Calendar units keep the day of the month where there is one."""
    year, number = divmod(day.year * 12 + day.month - 1 + years * 12 + months, 12)
    try:
        moved = dates.shift(day, years=years, months=months)
    except DateError:
        assert not 1 <= year <= 9999
        return
    assert moved == date(year, number + 1, min(day.day, calendar.monthrange(year, number + 1)[1]))


@given(ANY_DAY, ANY_DAY, st.booleans())
def test_partial_date_written_and_read_is_the_same(a: date, b: date, estimated: bool) -> None:
    """The text form of any interval reads back to it."""
    partial = PartialDate(min(a, b), max(a, b), estimated)
    assert PartialDate.parse(str(partial)) == partial
    assert str(PartialDate.parse(str(partial))) == str(partial)


@given(st.text() | st.text("0123456789-~/ ", max_size=24) | st.from_regex(r"\A\d{4}(-\d\d){0,2}[~/]?(\d{4})?~?\Z"))
@example("9999~")
@example("0001-01~")
def test_parse_any_text_is_a_date_or_a_date_error(text: str) -> None:
    """No text makes reading a date fail in any other way, and what is read shows as it was written."""
    try:
        read = dates.parse_date(text)
    except DateError:
        return
    assert str(PartialDate.parse(text)) == text
    assert dates.bounds(read) == dates.bounds(PartialDate.parse(text))


@given(some_dates(), some_dates(), PERIODS, st.data())
def test_refined_date_never_reverses_a_decided_comparison(
    a: AnyDate, b: AnyDate, period: Period, data: st.DataObject
) -> None:
    """Learning the day changes no answer that was already given."""
    x, y = data.draw(st.sampled_from(every(a))), data.draw(st.sampled_from(every(b)))
    assert dates.before(a, b) in (Kleene.UNKNOWN, dates.before(x, y))
    assert dates.within(a, after=b, period=period) in (Kleene.UNKNOWN, dates.within(x, after=y, period=period))
