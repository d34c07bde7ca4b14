"""
Three-valued truth (strong Kleene logic) and the verdicts that follow from it.

A statement is true, false or unknown. An unknown never counts as false: a conjunction is false only when a part is
false, true only when every part is true, and unknown otherwise. Settling an unknown can never reverse a decided value.

Source: S. C. Kleene, *Introduction to Metamathematics* (1952), section 64, the strong tables.

>>> Kleene.UNKNOWN & Kleene.FALSE
<Kleene.FALSE>
>>> Kleene.UNKNOWN | Kleene.FALSE
<Kleene.UNKNOWN>
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from decimal import Decimal
from typing import NoReturn

__all__ = ["Kleene", "Verdict", "all_of", "any_of", "at_least", "score_at_least"]


def __dir__() -> list[str]:
    return __all__


class _NoBool(enum.Enum):
    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} has no truth value, because unknown is neither true nor false; "
            f"compare it, as in `x is {type(self).__name__}.{self.name}`"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}>"


class Kleene(_NoBool):
    """
    True, false or unknown.

    ``bool()`` of it raises `TypeError`, so that ``if truth:`` cannot compile a bug.

    >>> ~Kleene.UNKNOWN is Kleene.UNKNOWN
    True
    """

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, value: bool | None) -> Kleene:
        """
        Return the truth value of a Python boolean, with ``None`` as unknown.

        >>> Kleene.of(None)
        <Kleene.UNKNOWN>
        """
        return cls.UNKNOWN if value is None else cls.TRUE if value else cls.FALSE

    @property
    def optional(self) -> bool | None:
        """The same as a Python boolean, with ``None`` for unknown."""
        return None if self is Kleene.UNKNOWN else self is Kleene.TRUE

    # Plain booleans are refused: ``Kleene.TRUE & False`` must not come out as true.
    def __and__(self, other: Kleene) -> Kleene:
        if not isinstance(other, Kleene):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        if self is Kleene.FALSE or other is Kleene.FALSE:
            return Kleene.FALSE
        return Kleene.UNKNOWN if self is Kleene.UNKNOWN or other is Kleene.UNKNOWN else Kleene.TRUE

    def __or__(self, other: Kleene) -> Kleene:
        if not isinstance(other, Kleene):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        if self is Kleene.TRUE or other is Kleene.TRUE:
            return Kleene.TRUE
        return Kleene.UNKNOWN if self is Kleene.UNKNOWN or other is Kleene.UNKNOWN else Kleene.FALSE

    def __invert__(self) -> Kleene:
        if self is Kleene.UNKNOWN:
            return self
        return Kleene.FALSE if self is Kleene.TRUE else Kleene.TRUE


class Verdict(_NoBool):
    """
    The answer of a provision: its conditions are met, not met, cannot be decided yet, or it was not law on that day.

    ``bool()`` of it raises `TypeError`; compare with ``is``.

    >>> Verdict("met") is Verdict.MET
    True
    """

    MET = "met"
    NOT_MET = "not_met"
    UNDETERMINED = "undetermined"
    NOT_IN_FORCE = "not_in_force"

    @classmethod
    def of(cls, truth: bool | None) -> Verdict:
        """
        Return the verdict that goes with a truth value given as a boolean or ``None`` for unknown.

        >>> Verdict.of(None)
        <Verdict.UNDETERMINED>
        """
        return cls.UNDETERMINED if truth is None else cls.MET if truth else cls.NOT_MET


def all_of(values: Iterable[Kleene]) -> Kleene:
    """
    Return the conjunction; true of nothing.

    >>> all_of([Kleene.TRUE, Kleene.UNKNOWN])
    <Kleene.UNKNOWN>
    """
    result = Kleene.TRUE
    for value in values:
        result &= value
    return result


def any_of(values: Iterable[Kleene]) -> Kleene:
    """
    Return the disjunction; false of nothing.

    >>> any_of([Kleene.FALSE, Kleene.TRUE])
    <Kleene.TRUE>
    """
    result = Kleene.FALSE
    for value in values:
        result |= value
    return result


def at_least(n: int, values: Iterable[Kleene]) -> Kleene:
    """
    Return whether at least *n* of the values are true.

    >>> at_least(2, [Kleene.TRUE, Kleene.UNKNOWN, Kleene.FALSE])
    <Kleene.UNKNOWN>
    """
    return score_at_least(n, ((1, value) for value in values))


def score_at_least(threshold: float | Decimal, weighted: Iterable[tuple[float | Decimal, Kleene]]) -> Kleene:
    """
    Return whether the weights of the true values add up to at least *threshold*.

    Unknown values count once as absent and once as present, so negative weights are handled too. Fractions are taken
    as they are written: 0.7 and 0.1 make 0.8.

    Raises:
        TypeError: If a value is not a `Kleene`.

    >>> score_at_least(3, [(2, Kleene.TRUE), (1, Kleene.UNKNOWN)])
    <Kleene.UNKNOWN>
    """
    low = high = Decimal(0)
    for weight, value in weighted:
        if not isinstance(value, Kleene):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"expected a Kleene value, got {type(value).__name__}")
        exact = Decimal(str(weight))
        if value is Kleene.TRUE:
            low += exact
            high += exact
        elif value is Kleene.UNKNOWN:
            low += min(exact, Decimal(0))
            high += max(exact, Decimal(0))
    needed = Decimal(str(threshold))
    return Kleene.TRUE if low >= needed else Kleene.FALSE if high < needed else Kleene.UNKNOWN
