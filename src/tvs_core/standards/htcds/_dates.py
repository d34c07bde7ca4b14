"""Dates as spreadsheets and people write them, read only as far as they are certain."""

from __future__ import annotations

import enum
import re
from datetime import date, timedelta

from tvs_core.dates import AnyDate, PartialDate, parse_date
from tvs_core.errors import DateError
from tvs_core.standards.htcds._words import MONTHS

__all__ = ["DateOrder", "read_date"]


class DateOrder(enum.Enum):
    """
    Whether ``5/2/2021`` in a file is the second of May or the fifth of February.

    >>> DateOrder("mdy") is DateOrder.MONTH_FIRST
    True
    """

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"


_NUMERIC = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{2}|\d{4})(?:[ T]0{1,2}:00(?::00)?)?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*", re.ASCII)
_NAMED = re.compile(r"(?:(\d{1,2})[ .\-]*)?([A-Za-z]{3,9})\.?[ ,\-]*(?:(\d{1,2}),?[ \-]+)?(\d{4})", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)

_DAY_ZERO = date(1899, 12, 30)
_FORMS = "a date like 1996-03-14, 3/14/1996, 1996-03 or 1996"


def read_date(text: str, order: DateOrder | None) -> tuple[AnyDate | None, str, str]:
    """
    Return the date, the code of what is to be reported about it (``""`` for nothing), and the message.

    A day whose order of day and month is not certain comes back as the interval between its two readings.

    >>> read_date("3/14/1996", None)
    (datetime.date(1996, 3, 14), '', '')
    >>> value, code, _ = read_date("5/2/2021", None)
    >>> str(value), code
    ('2021-02-05/2021-05-02', 'cell.date_ambiguous')
    """
    try:
        return _read(text, order)
    except (ValueError, OverflowError):
        return None, "cell.date", f"is not {_FORMS} that the calendar has"


def _read(text: str, order: DateOrder | None) -> tuple[AnyDate | None, str, str]:
    if match := _NUMERIC.fullmatch(text):
        return _numeric(match, order)
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, match.groups())
        return date(year, month, day), "", ""
    if match := _MOMENT.fullmatch(text):
        return date.fromisoformat(match[1]), "note.date_form", "is a moment; only its day is kept"
    if match := _SERIAL.fullmatch(text):
        # Serials below 10000 (before May 1927) look like years, so they are not read; day 60 is among them.
        stands_for = _DAY_ZERO + timedelta(int(match[1]))
        return stands_for, "note.date_form", "is a day number of a spreadsheet; read as the day it stands for"
    if match := _NAMED.fullmatch(text):
        return _named(match)
    value = parse_date(text)
    if isinstance(value, PartialDate) and not 1800 <= value.earliest.year <= 2200:
        raise DateError(where="date", expected=_FORMS)
    return value, "", ""


def _numeric(match: re.Match[str], order: DateOrder | None) -> tuple[AnyDate | None, str, str]:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        return None, "cell.date", "has a year of two digits, which can be of two centuries"
    month_first, day_first = _day(year, first, second), _day(year, second, first)
    if month_first is None and day_first is None:
        raise ValueError
    if order is not None:
        stated = month_first if order is DateOrder.MONTH_FIRST else day_first
        if stated is None:
            return None, "cell.date_order", f"cannot be a date in the order stated ({order.value})"
        return stated, "", ""
    if month_first is None or day_first is None or month_first == day_first:
        return month_first or day_first, "", ""
    message = "can be read with the day or the month first (say date_order='mdy' or 'dmy'); read as the time between"
    ends = sorted((month_first, day_first))
    return PartialDate(ends[0], ends[1]), "cell.date_ambiguous", message


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(match: re.Match[str]) -> tuple[AnyDate | None, str, str]:
    before, name, after, year = match.groups()
    month = MONTHS.get(name.casefold(), 0)
    day = before or after
    if not month or (before and after):
        raise ValueError
    value: AnyDate = date(int(year), month, int(day)) if day else PartialDate.parse(f"{year}-{month:02d}")
    return value, "note.date_form", "names the month in words; read as such"
