"""
Partial dates, ages and calendar arithmetic.

A date that is known only to the month or the year is an interval of days, and a comparison decides only when every day
of the interval gives the same answer. Nothing is filled in: ``2019`` is never turned into the first of January.

Calendar arithmetic is a legal choice, so each choice is a parameter here: whether the last day of a period counts,
and on which day a person born on 29 February grows a year older.

>>> before(PartialDate.parse("2019-05"), date(2019, 6, 1))
<Kleene.TRUE>
>>> before(PartialDate.parse("2019"), date(2019, 6, 1))
<Kleene.UNKNOWN>
"""

from __future__ import annotations

import enum
import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TypeAlias

import attrs
from dateutil.relativedelta import relativedelta

from tvs_core.errors import DateError
from tvs_core.kleene import Kleene

__all__ = [
    "AnyDate",
    "Between",
    "LeapDay",
    "PartialDate",
    "Period",
    "age_on",
    "before",
    "bounds",
    "days_between",
    "is_day",
    "not_after",
    "parse_date",
    "same_day",
    "shift",
    "turns",
    "whole_day",
    "within",
]


def __dir__() -> list[str]:
    return __all__


_EXPECTED = (
    "a date like 2026-05-31, a partial date like 2026-05 or 2026, an estimate like 2026~, or a range like 2019-03/2020"
)
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class LeapDay(enum.Enum):
    """
    When a person born on 29 February reaches an age in a year that has no 29 February.

    Legal systems differ: many count the day as completed on 28 February, English law and others on 1 March.
    """

    FEB_28 = "02-28"
    MAR_1 = "03-01"


@attrs.frozen(order=False)
class Between:
    """
    A number known only to lie between two bounds, both included: an age computed from a partial date of birth.

    >>> age_on(PartialDate.parse("2008"), date(2026, 6, 1), leap_day=LeapDay.FEB_28)
    Between(lowest=17, highest=18)
    """

    lowest: int
    highest: int

    def __attrs_post_init__(self) -> None:
        if self.lowest > self.highest:
            raise DateError(where="Between", expected="a lowest bound that is not above the highest")

    @property
    def exact(self) -> int | None:
        """The number, when the bounds are one; else ``None``."""
        return self.lowest if self.lowest == self.highest else None


@attrs.frozen(order=False)
class PartialDate:
    """
    A date known only to lie between two days, both included.

    Args:
        earliest: The first day it can be.
        latest: The last day it can be.
        estimated: Whether somebody estimated it rather than read or remembered it.

    Raises:
        DateError: If *earliest* is after *latest*, or either is not a day.

    The text form follows ISO 8601-2 (EDTF) level 1: ``2019``, ``2019-05``, ``2019-05-31``, a trailing ``~`` for an
    estimate, and ``2019-03/2020`` for a range. An estimate without a range of its own is widened by one year on
    either side (one month where the month or day is given), because an estimate of a year is not a promise of it.

    >>> PartialDate.parse("2019-05").latest
    datetime.date(2019, 5, 31)
    >>> str(PartialDate.parse("2019~"))
    '2019~'
    """

    earliest: date
    latest: date
    estimated: bool = False
    _text: str | None = attrs.field(default=None, eq=False, repr=False, alias="text")

    def __attrs_post_init__(self) -> None:
        if not (is_day(self.earliest) and is_day(self.latest)):
            raise DateError(where="partial date", expected="days (datetime.date), not times or text")
        if self.earliest > self.latest:
            raise DateError(where="partial date", expected="an earliest day that is not after the latest")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """
        Read the text form.

        Raises:
            DateError: If *text* is not such a form or names a day that does not exist.

        >>> PartialDate.parse("2020-02-29").earliest
        datetime.date(2020, 2, 29)
        """
        body = text.removesuffix("~")
        estimated = body != text
        first, slash, last = body.partition("/")
        earliest, unit = _span(first, end=False)
        latest, _ = _span(last if slash else first, end=True)
        if estimated and not slash:
            margin = relativedelta(years=1) if unit == "year" else relativedelta(months=1)
            try:
                earliest -= margin
                latest += margin if unit != "month" else relativedelta(months=1, day=31)
            except ValueError:
                raise DateError(where="date", expected="an estimate inside the years 0002 to 9998") from None
        return cls(earliest, latest, estimated, text=text)

    @property
    def exact(self) -> date | None:
        """The day, when it is known to the day and not estimated; else ``None``."""
        return self.earliest if self.earliest == self.latest and not self.estimated else None

    def __str__(self) -> str:
        if self._text is not None:
            return self._text
        first, last = self.earliest, self.latest
        text = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
        if (first.day, last) == (1, _month_end(first)):
            text = first.isoformat()[:7]
        if (first.month, first.day, last) == (1, 1, date(first.year, 12, 31)):
            text = first.isoformat()[:4]
        if not self.estimated:
            return text
        return f"{first.isoformat()}/{last.isoformat()}~"


def _span(text: str, *, end: bool) -> tuple[date, str]:
    match = _DAY.fullmatch(text)
    if match is None:
        raise DateError(where="date", expected=_EXPECTED)
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if day is not None:
            return date(year or 0, month or 0, day), "day"
        if month is not None:
            first = date(year or 0, month, 1)
            return (_month_end(first) if end else first), "month"
        return (date(year or 0, 12, 31) if end else date(year or 0, 1, 1)), "year"
    except ValueError:
        raise DateError(where="date", expected=_EXPECTED + ", and a day the calendar has") from None


def _month_end(day: date) -> date:
    return day + relativedelta(day=31)


AnyDate: TypeAlias = date | PartialDate


def parse_date(text: str) -> date | PartialDate:
    """
    Read ISO 8601 text as a day, or as a `PartialDate` when it names more than one day or an estimate.

    Raises:
        DateError: If it is neither.

    >>> parse_date("2026-05-31")
    datetime.date(2026, 5, 31)
    """
    # Ten characters could also be a week date, ``2026-W22-7``, which the columnar path does not read.
    if len(text) == 10 and text[7] == "-":
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    partial = PartialDate.parse(text)
    return partial.exact or partial


def whole_day(text: str) -> date:
    """
    Read ISO 8601 text as one whole day.

    Raises:
        DateError: If it is anything else.

    >>> whole_day("2019-07-01")
    datetime.date(2019, 7, 1)
    """
    day = parse_date(text)
    if isinstance(day, PartialDate):
        raise DateError(where="date", expected="a whole day like 2026-05-31")
    return day


def bounds(day: AnyDate) -> tuple[date, date]:
    """
    Return the first and the last day a date can be.

    >>> bounds(date(2020, 1, 2))
    (datetime.date(2020, 1, 2), datetime.date(2020, 1, 2))
    """
    return (day.earliest, day.latest) if isinstance(day, PartialDate) else (day, day)


def before(a: AnyDate, b: AnyDate) -> Kleene:
    """
    Return whether *a* is before *b*, unknown while their intervals overlap.

    >>> before(date(2020, 1, 1), date(2020, 1, 1))
    <Kleene.FALSE>
    """
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    return Kleene.TRUE if a_high < b_low else Kleene.FALSE if a_low >= b_high else Kleene.UNKNOWN


def not_after(a: AnyDate, b: AnyDate) -> Kleene:
    """
    Return whether *a* is on or before *b*.

    >>> not_after(date(2020, 1, 1), date(2020, 1, 1))
    <Kleene.TRUE>
    """
    return ~before(b, a)


def same_day(a: AnyDate, b: AnyDate) -> Kleene:
    """
    Return whether *a* and *b* are the same day.

    >>> same_day(PartialDate.parse("2019"), date(2020, 1, 1))
    <Kleene.FALSE>
    """
    (a_low, a_high), (b_low, b_high) = bounds(a), bounds(b)
    if a_high < b_low or b_high < a_low:
        return Kleene.FALSE
    return Kleene.TRUE if a_low == a_high == b_low == b_high else Kleene.UNKNOWN


@lru_cache(maxsize=65536)
def shift(day: date, *, years: int = 0, months: int = 0, days: int = 0) -> date:
    """
    Move a day by whole calendar units; a day that the target month lacks becomes its last day.

    Raises:
        DateError: If it leaves the years 1 to 9999.

    >>> shift(date(2024, 1, 31), months=1)
    datetime.date(2024, 2, 29)
    """
    try:
        return day + relativedelta(years=years, months=months) + timedelta(days)
    except (ValueError, OverflowError):
        raise DateError(where="date", expected="a day that stays inside the years 1 to 9999 when it is moved") from None


@attrs.frozen(kw_only=True)
class Period:
    """
    A length of time in calendar units, and whether its last day counts.

    Args:
        years: Whole years.
        months: Whole months.
        days: Whole days.
        last_day_counts: Whether the day on which the period ends is still inside it.

    Raises:
        DateError: If a unit is negative or not a whole number.

    >>> Period(years=2).end(date(2024, 2, 29))
    datetime.date(2026, 2, 28)
    """

    years: int = 0
    months: int = 0
    days: int = 0
    last_day_counts: bool = True

    def __attrs_post_init__(self) -> None:
        for n in (self.years, self.months, self.days):
            if type(n) is not int or n < 0:
                raise DateError(where="period", expected="whole numbers of years, months and days, none below zero")

    def end(self, start: date) -> date:
        """
        Return the last day of the period that begins to run on *start*.

        Raises:
            DateError: If it ends outside the years 1 to 9999.
        """
        return shift(start, years=self.years, months=self.months, days=self.days - (not self.last_day_counts))

    def reaches(self, start: date, day: date) -> bool:
        """
        Return whether *day* is not after the period that begins to run on *start*.

        >>> Period(years=1).reaches(date(9999, 6, 1), date(9999, 12, 31))
        True
        """
        try:
            limit = shift(start, years=self.years, months=self.months, days=self.days)
        except DateError:
            # Records that say "for ever" as 9999-12-31 must not stop an evaluation: no day lies after such an end.
            return True
        return day <= limit if self.last_day_counts else day < limit

    def __str__(self) -> str:
        parts = [f"{n} {unit[:-1] if n == 1 else unit}" for unit, n in self.units().items()]
        return " and ".join(parts) or "0 days"

    def units(self) -> dict[str, int]:
        """Return the units that are not zero."""
        return {unit: n for unit in ("years", "months", "days") if (n := getattr(self, unit))}


def within(day: AnyDate, *, after: AnyDate, period: Period) -> Kleene:
    """
    Return whether *day* lies in the period that starts on *after*; the first day always counts.

    >>> within(date(2026, 1, 31), after=date(2026, 1, 1), period=Period(days=30))
    <Kleene.TRUE>
    >>> within(date(2026, 1, 31), after=date(2026, 1, 1), period=Period(days=30, last_day_counts=False))
    <Kleene.FALSE>
    """
    (low, high), (start_low, start_high) = bounds(day), bounds(after)
    if start_high <= low and period.reaches(start_low, high):
        return Kleene.TRUE
    if high < start_low or not period.reaches(start_high, low):
        return Kleene.FALSE
    return Kleene.UNKNOWN


def turns(born: date, age: int, *, leap_day: LeapDay) -> date:
    """
    Return the day on which a person born on *born* completes *age* years.

    >>> turns(date(2008, 2, 29), 18, leap_day=LeapDay.MAR_1)
    datetime.date(2026, 3, 1)
    """
    birthday = shift(born, years=age)
    if leap_day is LeapDay.MAR_1 and birthday.day != born.day:
        return birthday + timedelta(1)
    return birthday


def age_on(born: AnyDate, on: AnyDate, *, leap_day: LeapDay) -> int | Between:
    """
    Return the completed years of age on a day, or the bounds of it where either date is partial.

    Raises:
        DateError: If the person cannot have been born by that day.

    >>> age_on(date(2008, 2, 29), date(2026, 2, 28), leap_day=LeapDay.MAR_1)
    17
    """
    (born_low, born_high), (on_low, on_high) = bounds(born), bounds(on)
    if born_low > on_high:
        raise DateError(where="date of birth", expected="a day that is not after the day on which the age is asked")
    lowest = _years(min(born_high, on_low), on_low, leap_day)
    highest = _years(born_low, on_high, leap_day)
    return lowest if lowest == highest else Between(lowest, highest)


def _years(born: date, on: date, leap_day: LeapDay) -> int:
    years = on.year - born.year
    return years if turns(born, years, leap_day=leap_day) <= on else years - 1


def days_between(start: AnyDate, end: AnyDate) -> int | Between:
    """
    Return the number of days from *start* to *end*, or its bounds where either date is partial.

    >>> days_between(date(2026, 1, 1), date(2026, 1, 31))
    30
    """
    (start_low, start_high), (end_low, end_high) = bounds(start), bounds(end)
    lowest, highest = (end_low - start_high).days, (end_high - start_low).days
    return lowest if lowest == highest else Between(lowest, highest)


def is_day(value: object) -> bool:
    """Return whether a value is a day and not a moment: a `datetime` is refused, because it has a time zone."""
    return isinstance(value, date) and not isinstance(value, datetime)
