"""Values of a column of Python objects, checked one at a time with the very check that a single case gets."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, cast

from tvs_core.codes._base import AtLeast
from tvs_core.dates import PartialDate
from tvs_core.errors import FactTypeError, FactValueError
from tvs_core.rules.fact import Fact, Unknown, check_value

__all__ = ["MARK", "WRONG", "Checker", "bounds_of", "is_day_text", "joined"]

#: Stands for a value that its fact cannot have.
WRONG = object()
#: Codes of one row are kept in one text where the back end has no lists, each between two of this control character.
MARK = "\x1f"

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


class Checker:
    """
    Gives values of one fact in the form the engine computes with, or `WRONG`; each distinct value is checked once.

    >>> from tvs_core.rules.fact import integer
    >>> check = Checker(integer("age_years", "How old?"))
    >>> check(17), check(Unknown.DECLINED), check("17") is WRONG
    (17, None, True)
    """

    def __init__(self, fact: Fact) -> None:
        self.fact = fact
        self.seen: dict[tuple[type, object], object] = {}

    def __call__(self, value: object) -> object:
        """Return the checked value, ``None`` for an unknown one, or `WRONG`."""
        if getattr(value, "shape", None) == ():
            value = cast("Any", value).item()  # a NumPy scalar stands for the Python value
        key = (type(value), value)
        try:
            return self.seen[key]
        except TypeError:  # not hashable: a list or set of codes
            return self._checked(value)
        except KeyError:
            found = self.seen[key] = self._checked(value)
            return found

    def _checked(self, value: object) -> object:
        try:
            checked = check_value(self.fact, value)
        except (FactTypeError, FactValueError):
            return WRONG
        if isinstance(checked, AtLeast) or (isinstance(checked, frozenset) and any(MARK in code for code in checked)):
            # A column of lists says of every other code that it is not there; so would the text that stands for it.
            return WRONG
        return None if isinstance(checked, Unknown) else checked


def bounds_of(value: object) -> tuple[object, object]:
    """
    Return the lowest and the highest that a checked value can be.

    >>> bounds_of(PartialDate.parse("2019"))
    (datetime.date(2019, 1, 1), datetime.date(2019, 12, 31))
    """
    if isinstance(value, PartialDate):
        return value.earliest, value.latest
    lowest = getattr(value, "lowest", None)
    return (value, value) if lowest is None else (lowest, cast("Any", value).highest)


def joined(codes: object) -> str | None:
    """
    Return the codes of one row as one text, with a mark before and after each.

    >>> joined(frozenset({"force"})).split(MARK)
    ['', 'force', '']
    """
    if codes is None:
        return None
    return MARK + MARK.join(sorted(cast("frozenset[str]", codes))) + MARK


def is_day_text(text: str) -> bool:
    """
    Return whether text is a day of the calendar in the one form that every back end reads.

    >>> is_day_text("2020-02-29"), is_day_text("2021-02-29"), is_day_text("2020-02")
    (True, False, False)
    """
    if _DAY.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
