"""Hypothesis strategies for the library's values, also registered with Hypothesis so that `from_type` finds them."""

from __future__ import annotations


def _register() -> None:  # pyright: ignore[reportUnusedFunction] - the entry point
    """Tell Hypothesis about the library's types; called while Hypothesis itself is imported, so before its names."""
    from hypothesis import strategies

    from tvs_core.dates import PartialDate

    strategies.register_type_strategy(PartialDate, lambda _: partial_dates())


from datetime import date  # noqa: E402

from hypothesis import strategies as st  # noqa: E402

from tvs_core.dates import PartialDate  # noqa: E402

__all__ = ["partial_dates"]


def __dir__() -> list[str]:
    return __all__


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Draw dates known only to the year, month or range."""

    def build(ends: list[date], estimated: bool) -> PartialDate:
        return PartialDate(min(ends), max(ends), estimated)

    return st.builds(build, st.lists(st.dates(), min_size=2, max_size=2), st.booleans())
