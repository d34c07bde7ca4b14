"""How the fields of a record are drawn: from their annotations."""

from __future__ import annotations

import typing
from collections.abc import Callable
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from tvs_core.codes._base import Code
from tvs_core.codes.case import MissingReason
from tvs_core.dates import AnyDate, Between, not_after
from tvs_core.kleene import Kleene
from tvs_core.records import Entity, Missing, Record
from tvs_core.records.finding import FindingValue
from tvs_core.strategies._values import TEXT, any_dates, betweens, finding_values

__all__ = ["NESTED", "fields_of", "in_order", "simple"]

RecordT = TypeVar("RecordT", bound=Record)

_NUMBERS = st.integers(min_value=0, max_value=9999)
_HINTS: dict[type[Record], dict[str, Any]] = {}


NESTED: dict[type, Callable[[], st.SearchStrategy[Any]]] = {}
"""How to draw the records that stand inside others; filled where they are defined."""


def _by_hint(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the values that a field annotated so may hold, ``None`` left out."""
    simple: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXT,
        bool: st.booleans(),
        int: st.integers(min_value=0, max_value=100),
        float: st.floats(min_value=-90, max_value=90),
    }
    if hint in simple:
        return simple[hint]
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is frozenset:
        return st.frozensets(_by_hint(args[0]), max_size=3)
    if origin is tuple:
        return st.lists(_by_hint(args[0]), min_size=1, max_size=2).map(tuple)
    if isinstance(hint, type) and issubclass(hint, Code):
        return st.sampled_from(list(hint))
    if isinstance(hint, type):
        return NESTED[hint]()
    kinds = frozenset(args) - {type(None)}
    if kinds == frozenset(typing.get_args(AnyDate)):
        return any_dates()
    if kinds == frozenset[object]({int, Between}):
        return st.one_of(st.integers(min_value=0, max_value=120), betweens())
    if kinds == frozenset(typing.get_args(FindingValue)):
        return finding_values()
    (kind,) = kinds
    return _by_hint(kind)


@st.composite
def fields_of(
    draw: st.DrawFn, cls: type[Record], prefix: str, leave_out: tuple[str, ...] = (), fewest: int = 0, most: int = 6
) -> dict[str, Any]:
    """Draw the required fields of a record and some of the others, each on its own."""
    hints = _HINTS.get(cls) or _HINTS.setdefault(cls, typing.get_type_hints(cls))
    optional = [f.name for f in cls.__attrs_attrs__ if f.default is not attrs.NOTHING]
    optional = [name for name in optional if name not in leave_out and name != "missing"]
    names = [f.name for f in cls.__attrs_attrs__ if f.default is attrs.NOTHING and f.name != "id"]
    if optional:
        names += sorted(draw(st.lists(st.sampled_from(optional), unique=True, min_size=fewest, max_size=most)))
    drawn = {name: draw(_by_hint(hints[name])) for name in names}
    if issubclass(cls, Entity):
        drawn["id"] = f"{prefix}-{draw(_NUMBERS)}"
        empty = [name for name in optional if name not in drawn]
        if draw(st.booleans()) and empty:
            reason = draw(st.sampled_from(list(MissingReason)))
            drawn["missing"] = (Missing(field=draw(st.sampled_from(empty)), reason=reason),)
    return drawn


def in_order(drawn: dict[str, Any], *pairs: tuple[str, str]) -> None:
    """Take the later date of a pair out where it certainly is not later."""
    for earlier, later in pairs:
        first, last = drawn.get(earlier), drawn.get(later)
        if first is not None and last is not None and not_after(first, last) is Kleene.FALSE:
            del drawn[later]


@st.composite
def simple(draw: st.DrawFn, cls: type[RecordT], prefix: str, *pairs: tuple[str, str]) -> RecordT:
    """Draw a record, with pairs of its dates in order."""
    drawn = draw(fields_of(cls, prefix))
    in_order(drawn, *pairs)
    return cls(**drawn)
