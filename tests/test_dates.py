"""Dates known in part, ages and periods, at their boundaries."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime
from typing import Any

import pytest

from tvs_core import dates
from tvs_core.dates import Between, LeapDay, PartialDate, Period
from tvs_core.errors import DateError
from tvs_core.kleene import Kleene

FEB_28, MAR_1 = LeapDay.FEB_28, LeapDay.MAR_1


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "estimated"),
    [
        ("2019", "2019-01-01", "2019-12-31", False),
        ("2019-02", "2019-02-01", "2019-02-28", False),
        ("2020-02", "2020-02-01", "2020-02-29", False),
        ("2020-02-29", "2020-02-29", "2020-02-29", False),
        ("2019~", "2018-01-01", "2020-12-31", True),
        ("2019-05~", "2019-04-01", "2019-06-30", True),
        ("2019-01~", "2018-12-01", "2019-02-28", True),
        ("2019-05-31~", "2019-04-30", "2019-06-30", True),
        ("2019-03/2020", "2019-03-01", "2020-12-31", False),
        ("2019-03-05/2020-02~", "2019-03-05", "2020-02-29", True),
        ("0001", "0001-01-01", "0001-12-31", False),
        ("9999-12-31", "9999-12-31", "9999-12-31", False),
        ("0002~", "0001-01-01", "0003-12-31", True),
        ("9998~", "9997-01-01", "9999-12-31", True),
    ],
)
def test_parse_partial_date_gives_first_and_last_possible_day(
    text: str, earliest: str, latest: str, estimated: bool
) -> None:
    """A partial date is an interval of days, and an estimate is wider than what it names."""
    parsed = PartialDate.parse(text)
    assert (parsed.earliest, parsed.latest, parsed.estimated) == (day(earliest), day(latest), estimated)
    assert str(parsed) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "~",
        "/",
        "19",
        "2019-",
        "2019-5",
        "2019-13",
        "2019-00",
        "2019-02-29",
        "2019-02-30",
        "2019~~",
        "2019~/2020",
        "2019/2018",
        "2019/2020/2021",
        "/2020",
        "2019/",
        "0000",
        "0000-01-01",
        "0001~",
        "0001-01~",
        "0001-01-31~",
        "9999~",
        "9999-12~",
        "9999-12-31~",
        "10000",
        " 2019",
        "2019 ",
        "2019\n",
        "-2019",
        "+2019",
        "20190531",
        "2019-W22",
        "2019-W22-5",
        "2019-151",
        "2019-05-31T00:00",
        "२०१९",
        "２０１９-０５-３１",
        "31.05.2019",
        "05/31/2019",
        "circa 2019",
    ],
)
def test_parse_other_text_is_a_date_error(text: str) -> None:
    """Whatever is not a date in the documented form is refused."""
    for read in (PartialDate.parse, dates.parse_date):
        with pytest.raises(DateError, match="expected"):
            read(text)


@pytest.mark.parametrize("text", ["Amina K.", "1987-02-31", "1987-13", "1987-02-30~", "9999-12-31~", "1987/1986"])
def test_date_error_never_repeats_the_text(text: str) -> None:
    """What somebody wrote where a date belongs may identify a person."""
    with pytest.raises(DateError) as caught:
        PartialDate.parse(text)
    assert text not in f"{caught.value!r} {caught.value} {caught.value.__cause__}"


@pytest.mark.parametrize(
    ("partial", "text"),
    [
        (PartialDate(date(2019, 1, 1), date(2019, 12, 31)), "2019"),
        (PartialDate(date(2020, 2, 1), date(2020, 2, 29)), "2020-02"),
        (PartialDate(date(2019, 5, 31), date(2019, 5, 31)), "2019-05-31"),
        (PartialDate(date(2019, 1, 1), date(2020, 12, 31)), "2019-01-01/2020-12-31"),
        (PartialDate(date(2019, 2, 1), date(2019, 12, 31)), "2019-02-01/2019-12-31"),
        (PartialDate(date(2019, 1, 1), date(2019, 12, 31), True), "2019-01-01/2019-12-31~"),
        (PartialDate(date(2019, 5, 31), date(2019, 5, 31), True), "2019-05-31/2019-05-31~"),
        (PartialDate(date(999, 1, 1), date(999, 12, 31)), "0999"),
        (PartialDate(date(9999, 12, 1), date(9999, 12, 31)), "9999-12"),
    ],
)
def test_str_computed_partial_date_is_the_shortest_form_that_reads_back(partial: PartialDate, text: str) -> None:
    """An interval that a form names is written in that form."""
    assert str(partial) == text
    assert PartialDate.parse(text) == partial


def test_partial_date_backwards_or_of_moments_is_refused() -> None:
    """An interval runs forwards and is made of days."""
    with pytest.raises(DateError, match="not after the latest"):
        PartialDate(date(2020, 1, 2), date(2020, 1, 1))
    moment: Any = datetime(2020, 1, 1)
    text: Any = "2020-01-01"
    for first, last in ((moment, date(2020, 1, 2)), (date(2020, 1, 1), moment), (text, text)):
        with pytest.raises(DateError, match="not times or text"):
            PartialDate(first, last)


def test_exact_of_known_day_is_the_day_and_of_an_estimate_none() -> None:
    """An estimate is never taken for a day."""
    assert PartialDate.parse("2019-05-31").exact == date(2019, 5, 31)
    assert PartialDate.parse("2019-05").exact is None
    assert PartialDate(date(2019, 5, 31), date(2019, 5, 31), True).exact is None


def test_partial_date_equal_interval_is_equal_however_it_was_written() -> None:
    """How a date was written is kept for showing and does not make it another date."""
    assert PartialDate.parse("2019-01-01/2019-12-31") == PartialDate.parse("2019")
    assert hash(PartialDate.parse("2019-01-01/2019-12-31")) == hash(PartialDate.parse("2019"))
    with pytest.raises(TypeError):
        _ = PartialDate.parse("2019") < PartialDate.parse("2020")  # type: ignore[operator]


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))])
@pytest.mark.parametrize("value", [PartialDate.parse("2019~"), Between(1, 2), Period(years=1, last_day_counts=False)])
def test_value_copied_or_pickled_is_the_same(value: object, again: Any) -> None:
    """Values survive copying and pickling, with the text they were written as."""
    assert again(value) == value
    assert str(again(value)) == str(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-31", date(2026, 5, 31)),
        ("2026-05", PartialDate(date(2026, 5, 1), date(2026, 5, 31))),
        ("2026-05-31~", PartialDate(date(2026, 4, 30), date(2026, 6, 30), True)),
        ("2026-05-31/2026-05-31", date(2026, 5, 31)),
        ("2026/2027", PartialDate(date(2026, 1, 1), date(2027, 12, 31))),
    ],
)
def test_parse_date_known_day_is_a_day_and_anything_wider_partial(text: str, expected: object) -> None:
    """Only what names one day is a day."""
    assert dates.parse_date(text) == expected


def test_whole_day_of_anything_wider_is_refused() -> None:
    """The law dates itself to the day."""
    assert dates.whole_day("2026-05-31") == date(2026, 5, 31)
    for text in ("2026-05", "2026", "2026-05-31~", "x"):
        with pytest.raises(DateError):
            dates.whole_day(text)


def test_between_backwards_is_refused() -> None:
    """The lowest a number can be is not above the highest."""
    assert Between(3, 3).exact == 3
    assert Between(0, 1).exact is None
    with pytest.raises(DateError, match="not above the highest"):
        Between(4, 3)


@pytest.mark.parametrize(
    ("start", "units", "expected"),
    [
        ("2024-01-31", {"months": 1}, "2024-02-29"),
        ("2023-01-31", {"months": 1}, "2023-02-28"),
        ("2024-02-29", {"years": 1}, "2025-02-28"),
        ("2024-02-29", {"years": 4}, "2028-02-29"),
        ("2024-03-31", {"months": -1}, "2024-02-29"),
        ("2024-12-31", {"days": 1}, "2025-01-01"),
        ("2024-01-31", {"months": 1, "days": 1}, "2024-03-01"),
        ("9998-12-31", {"years": 1}, "9999-12-31"),
        ("0002-01-01", {"years": -1}, "0001-01-01"),
    ],
)
def test_shift_by_calendar_units_clamps_to_the_month(start: str, units: dict[str, int], expected: str) -> None:
    """A day the target month lacks becomes its last day, before days are counted on."""
    assert dates.shift(day(start), **units) == day(expected)


@pytest.mark.parametrize(
    "units",
    [
        {"years": 1},
        {"months": 1},
        {"days": 1},
        {"years": -9999},
        {"days": -4_000_000},
        {"years": 10**30},
        {"months": -(10**30)},
        {"days": 10**30},
    ],
)
def test_shift_out_of_the_calendar_is_a_date_error(units: dict[str, int]) -> None:
    """The end of the calendar is an error of the library, not of whatever it is built on."""
    with pytest.raises(DateError, match="inside the years 1 to 9999"):
        dates.shift(date(9999, 12, 31), **units)


@pytest.mark.parametrize(
    "units", [{"years": -1}, {"months": -1}, {"days": -1}, {"years": 1.5}, {"days": True}, {"days": "3"}]
)
def test_period_of_other_than_whole_numbers_is_refused(units: dict[str, Any]) -> None:
    """A length of time is made of whole units and never negative."""
    with pytest.raises(DateError, match="none below zero"):
        Period(**units)


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        (Period(years=2), "2024-02-29", "2026-02-28"),
        (Period(months=1), "2025-01-31", "2025-02-28"),
        (Period(days=30), "2026-01-01", "2026-01-31"),
        (Period(days=30, last_day_counts=False), "2026-01-01", "2026-01-30"),
        (Period(years=1, months=1, days=1), "2024-01-31", "2025-03-01"),
        (Period(), "2026-01-01", "2026-01-01"),
    ],
)
def test_period_end_is_the_last_day_inside(period: Period, start: str, end: str) -> None:
    """The day after the end is outside, the end itself is inside."""
    assert period.end(day(start)) == day(end)
    assert period.reaches(day(start), day(end))
    assert not period.reaches(day(start), dates.shift(day(end), days=1))


@pytest.mark.parametrize(
    "period", [Period(years=1), Period(years=10**9), Period(days=10**18), Period(months=1, days=1)]
)
def test_period_past_the_calendar_has_no_end_and_reaches_every_day(period: Period) -> None:
    """Records that say for ever as 9999-12-31 stop no evaluation."""
    start = date(9999, 12, 1)
    with pytest.raises(DateError):
        period.end(start)
    assert period.reaches(start, date.max)
    assert dates.within(date.max, after=start, period=period) is Kleene.TRUE
    assert dates.within(date(9999, 11, 30), after=start, period=period) is Kleene.FALSE


def test_period_shows_its_units_in_words() -> None:
    """A period reads like the text it comes from."""
    assert str(Period(years=1, months=2, days=1)) == "1 year and 2 months and 1 day"
    assert str(Period()) == "0 days"
    assert Period(days=3).units() == {"days": 3}


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2025-12-31", "false"), ("2026-01-01", "true"), ("2026-01-31", "true"), ("2026-02-01", "false")],
)
def test_within_counts_the_first_and_the_last_day(on: str, expected: str) -> None:
    """The day before, the first, the last, the day after."""
    assert dates.within(day(on), after=date(2026, 1, 1), period=Period(days=30)).value == expected


def test_within_last_day_not_counted_ends_a_day_earlier() -> None:
    """A period whose last day does not count holds the day before it."""
    period = Period(months=1, last_day_counts=False)
    assert dates.within(date(2026, 1, 31), after=date(2026, 1, 1), period=period) is Kleene.TRUE
    assert dates.within(date(2026, 2, 1), after=date(2026, 1, 1), period=period) is Kleene.FALSE
    assert dates.within(date.min, after=date.min, period=Period(last_day_counts=False)) is Kleene.FALSE


@pytest.mark.parametrize(
    ("born", "age", "convention", "expected"),
    [
        ("2008-02-29", 18, FEB_28, "2026-02-28"),
        ("2008-02-29", 18, MAR_1, "2026-03-01"),
        ("2008-02-29", 16, MAR_1, "2024-02-29"),
        ("2008-02-28", 18, MAR_1, "2026-02-28"),
        ("2008-03-01", 18, FEB_28, "2026-03-01"),
    ],
)
def test_turns_leap_day_birthday_follows_the_convention(
    born: str, age: int, convention: LeapDay, expected: str
) -> None:
    """Only a birthday that the year lacks depends on the convention."""
    assert dates.turns(day(born), age, leap_day=convention) == day(expected)
    before = dates.shift(day(expected), days=-1)
    assert dates.age_on(day(born), day(expected), leap_day=convention) == age
    assert dates.age_on(day(born), before, leap_day=convention) == age - 1


def test_turns_after_the_calendar_is_a_date_error() -> None:
    """A birthday after the year 9999 is a date error."""
    with pytest.raises(DateError):
        dates.turns(date(9990, 1, 1), 18, leap_day=FEB_28)


@pytest.mark.parametrize(
    ("born", "on", "expected"),
    [
        ("2008", "2026-06-01", Between(17, 18)),
        ("2008", "2026-12-31", 18),
        ("2008-05", "2026-06-01", 18),
        ("2008-06-01", "2026", Between(17, 18)),
        ("2008", "2008", 0),
        ("2026-03", "2026-03-15", 0),
        ("2024/2027", "2026-03-15", Between(0, 2)),
    ],
)
def test_age_on_partial_date_is_bounded_by_what_it_can_be(born: str, on: str, expected: int | Between) -> None:
    """An age that a partial date does not settle keeps both bounds; nobody is younger than newborn."""
    assert dates.age_on(PartialDate.parse(born), dates.parse_date(on), leap_day=FEB_28) == expected


def test_age_on_before_birth_is_a_date_error() -> None:
    """An age before birth is a mistake in a record, not a negative age."""
    assert dates.age_on(date(2026, 1, 1), date(2026, 1, 1), leap_day=FEB_28) == 0
    with pytest.raises(DateError, match="date of birth"):
        dates.age_on(date(2026, 1, 2), date(2026, 1, 1), leap_day=FEB_28)


def test_days_between_partial_dates_keeps_bounds() -> None:
    """The number of days is exact between days, and bounded between intervals."""
    assert dates.days_between(date(2026, 1, 31), date(2026, 1, 1)) == -30
    assert dates.days_between(PartialDate.parse("2026-01"), date(2026, 2, 1)) == Between(1, 31)


def test_is_day_of_moments_and_text_is_false() -> None:
    """A moment has a time zone, so it is no day."""
    assert dates.is_day(date(2026, 1, 1))
    assert not dates.is_day(datetime(2026, 1, 1))
    assert not dates.is_day("2026-01-01")


def test_dates_lists_its_public_names() -> None:
    """What dir() shows is what is public."""
    assert dir(dates) == sorted(dates.__all__)
