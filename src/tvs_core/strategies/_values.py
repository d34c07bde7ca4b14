"""Strategies for dates and other single values."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from tvs_core.codes import AtLeast
from tvs_core.dates import AnyDate, Between, PartialDate
from tvs_core.records.finding import FindingValue

__all__ = ["DAYS", "TEXT", "any_dates", "betweens", "finding_values", "partial_dates"]

DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2040, 12, 31))
TEXT = st.text(max_size=20)


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """
    Draw dates known only to the year or month, estimates and ranges.

    >>> from hypothesis import find
    >>> str(find(partial_dates(), lambda partial: partial.estimated))
    '2000~'
    """

    def build(first: date, length: int, form: str) -> PartialDate:
        last = first + timedelta(length)
        return PartialDate.parse(form.format(first=first, last=last, month=first.isoformat()[:7], year=first.year))

    forms = ("{year}", "{month}", "{year}~", "{month}~", "{first}~", "{first}/{last}", "{first}/{last}~")
    return st.builds(build, DAYS, st.integers(min_value=1, max_value=2000), st.sampled_from(forms))


def any_dates() -> st.SearchStrategy[AnyDate]:
    """Draw days and partial dates."""
    return st.one_of(DAYS, partial_dates())


def betweens() -> st.SearchStrategy[Between]:
    """Draw numbers known only to lie between two bounds, as ages are."""

    def build(lowest: int, more: int) -> Between:
        return Between(lowest, min(120, lowest + more))

    return st.builds(build, st.integers(min_value=0, max_value=120), st.integers(min_value=0, max_value=10))


def finding_values() -> st.SearchStrategy[FindingValue]:
    """Draw values of every kind that a finding may hold."""
    return st.one_of(
        st.booleans(),
        st.integers(min_value=-(10**9), max_value=10**9),
        st.floats(allow_nan=False, allow_infinity=False),
        st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**6, places=2),
        TEXT,
        any_dates(),
        betweens(),
        st.frozensets(TEXT, max_size=3),
        st.frozensets(TEXT, min_size=1, max_size=3).map(AtLeast),
    )
