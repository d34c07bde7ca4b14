"""
Conditions: immutable trees of cited tests on facts.

A leaf tests one fact and cites the words that require it; a group joins parts; a reliance stands for another provision.
The functions build the tree and read like the text of a rule.

>>> from tvs_core.rules.fact import boolean, integer
>>> victim = boolean("victim", "Was the person trafficked?")
>>> age = integer("age_years", "How old is the person?", unit="years")
>>> rule = all_of(is_true(victim, cite="s 4(1)"), unless(lt(age, 18, cite="s 4(2)")))
>>> [leaf.id for leaf in leaves(rule)]
['victim', 'age_years']
"""

from __future__ import annotations

import enum
import functools
import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

import attrs

from tvs_core.codes._base import AtLeast
from tvs_core.dates import PartialDate, Period, bounds, is_day, whole_day
from tvs_core.errors import ConditionError
from tvs_core.rules.fact import Fact, FactType

__all__ = [
    "Condition",
    "Group",
    "Join",
    "Leaf",
    "Op",
    "Reliance",
    "all_of",
    "any_of",
    "at_least",
    "contains",
    "counted",
    "eq",
    "facts_read",
    "ge",
    "gt",
    "is_false",
    "is_true",
    "le",
    "leaves",
    "lt",
    "ne",
    "one_of",
    "provision",
    "reliances",
    "score_at_least",
    "unless",
    "walk",
    "within",
]


def __dir__() -> list[str]:
    return __all__


class Op(enum.Enum):
    """How a leaf tests its fact; the values are the keys of the JSON form."""

    IS = "is"
    EQ = "eq"
    NE = "ne"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"
    IN = "in"
    CONTAINS = "contains"
    WITHIN = "within"


class Join(enum.Enum):
    """How a group joins its parts; the values are the keys of the JSON form."""

    ALL = "all"
    ANY = "any"
    NOT = "not"
    AT_LEAST = "at_least"
    SCORE = "score_at_least"


Operand: TypeAlias = bool | int | float | Decimal | str | date | frozenset[str] | Period

_NUMBER = frozenset({FactType.INTEGER, FactType.DECIMAL})
_ORDERED = _NUMBER | {FactType.DATE}
_TAKES = {
    Op.IS: frozenset({FactType.BOOLEAN}),
    Op.EQ: _ORDERED | {FactType.CODE},
    Op.NE: _ORDERED | {FactType.CODE},
    Op.LT: _ORDERED,
    Op.LE: _ORDERED,
    Op.GT: _ORDERED,
    Op.GE: _ORDERED,
    Op.IN: frozenset({FactType.CODE}),
    Op.CONTAINS: frozenset({FactType.CODE_SET}),
    Op.WITHIN: frozenset({FactType.DATE}),
}


def _as_written(value: Operand | None) -> Operand | None:
    # A binary fraction would not equal the decimal that a fact is given as.
    return Decimal(repr(float(value))) if isinstance(value, float) else value


@attrs.frozen(kw_only=True, cache_hash=True)
class Leaf:
    """
    One cited test of one fact.

    Args:
        id: Name of the leaf inside its provision.
        fact: The fact tested.
        op: How it is tested.
        value: What it is tested against, unless that is another fact; for `Op.WITHIN` the period.
        other: The fact it is compared with, or from which the period of `Op.WITHIN` runs.
        cite: Pinpoint of the words that require the test.

    Raises:
        ConditionError: If the test cannot mean anything, such as ``lt`` on a boolean or a code the fact does not have.
    """

    id: str
    fact: Fact
    op: Op
    value: Operand | None = attrs.field(default=None, converter=_as_written)
    other: Fact | None = None
    cite: str = ""

    def __attrs_post_init__(self) -> None:
        fact, op = self.fact, self.op
        if fact.type not in _TAKES[op]:
            raise ConditionError(
                f"Leaf '{self.id}': '{op.value}' does not apply to the {fact.type.value} fact '{fact.name}'."
            )
        if self.other is not None and not _comparable(fact.type, self.other.type):
            raise ConditionError(f"Leaf '{self.id}': facts '{fact.name}' and '{self.other.name}' cannot be compared.")
        needed = (op is Op.WITHIN) + 1
        if (self.value is not None) + (self.other is not None) != needed or (self.other is not None and op in _ALONE):
            what = "a period and the fact it runs from" if op is Op.WITHIN else "one thing"
            raise ConditionError(f"Leaf '{self.id}': expected {what} to compare the fact '{fact.name}' with.")
        if self.value is not None and not self._takes(self.value):
            raise ConditionError(f"Leaf '{self.id}': wrong kind of value to compare the fact '{fact.name}' with.")
        if fact.codes and self.value is not None and not _code_set(self.value) <= set(fact.codes):
            raise ConditionError(f"Leaf '{self.id}': the fact '{fact.name}' has no such code.")

    def _takes(self, value: Operand) -> bool:
        kind = self.fact.type
        if self.op is Op.WITHIN:
            return isinstance(value, Period)
        if self.op is Op.IN or self.op is Op.CONTAINS:
            return isinstance(value, frozenset) and bool(value) and all(map(_is_text, value))
        if kind in _NUMBER:
            return _is_number(value)
        return isinstance(value, _PYTHON[kind]) and (kind is not FactType.DATE or is_day(value))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts the test reads, the tested one first."""
        return (self.fact,) if self.other is None else (self.fact, self.other)


_ALONE = frozenset({Op.IS, Op.IN, Op.CONTAINS})
_PYTHON: dict[FactType, type] = {FactType.BOOLEAN: bool, FactType.DATE: date, FactType.CODE: str}


def _code_set(value: Operand) -> frozenset[object]:
    return value if isinstance(value, frozenset) else frozenset({value})


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite()
    return math.isfinite(value) if isinstance(value, float) else isinstance(value, int) and not isinstance(value, bool)


def _comparable(a: FactType, b: FactType) -> bool:
    return a is b or {a, b} <= _NUMBER


@attrs.frozen(kw_only=True, cache_hash=True)
class Group:
    """
    Several conditions joined.

    Args:
        join: How they are joined. `Join.NOT` has exactly one child.
        children: The parts, in the order of the text.
        threshold: For `Join.AT_LEAST` how many, for `Join.SCORE` how much.
        weights: For `Join.SCORE` the weight of each child.
        title: What the group is about, where the text gives it a heading.
        cite: Pinpoint of the words that join the parts.

    Raises:
        ConditionError: If a negation has more than one part, or numbers are missing or none.
    """

    join: Join
    children: tuple[Condition, ...]
    threshold: int | float | None = None
    weights: tuple[int | float, ...] = ()
    title: str = ""
    cite: str = ""

    def __attrs_post_init__(self) -> None:
        join = self.join
        if join is Join.NOT and len(self.children) != 1:
            raise ConditionError("A negation has exactly one part.")
        if (join in (Join.AT_LEAST, Join.SCORE)) != (self.threshold is not None):
            raise ConditionError(f"A group joined by '{join.value}' takes a threshold if and only if it counts.")
        whole = self.threshold is None or join is Join.SCORE or isinstance(self.threshold, int)
        numbers = (*self.weights, *(() if self.threshold is None else (self.threshold,)))
        if not whole or not all(map(_is_number, numbers)):
            raise ConditionError(f"A group joined by '{join.value}' counts with finite numbers, parts with whole ones.")
        if len(self.weights) != (len(self.children) if join is Join.SCORE else 0):
            raise ConditionError("A score has one weight for each part.")
        for child in self.children:
            if not isinstance(child, Leaf | Group | Reliance):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ConditionError(f"A part of a condition is a condition, not a {type(child).__name__}.")


@attrs.frozen(kw_only=True)
class Reliance:
    """
    Another provision whose verdict counts here: true when met, false when not met, unknown otherwise.

    Args:
        provision_id: Id of that provision.
        id: Name of the leaf inside its provision.
        cite: Pinpoint of the words that refer to it.
    """

    provision_id: str
    id: str
    cite: str = ""


Condition: TypeAlias = Leaf | Group | Reliance


def is_true(fact: Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a boolean fact is true."""
    return Leaf(id=id or fact.name, fact=fact, op=Op.IS, value=True, cite=cite)


def is_false(fact: Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a boolean fact is false; unknown stays unknown."""
    return Leaf(id=id or fact.name, fact=fact, op=Op.IS, value=False, cite=cite)


def eq(fact: Fact, value: int | float | Decimal | str | date | Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a fact equals a value or another fact."""
    return _compare(Op.EQ, fact, value, cite, id)


def ne(fact: Fact, value: int | float | Decimal | str | date | Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a fact differs from a value or another fact."""
    return _compare(Op.NE, fact, value, cite, id)


def lt(fact: Fact, value: int | float | Decimal | str | date | Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a number or date is less than, or before, a value or another fact."""
    return _compare(Op.LT, fact, value, cite, id)


def le(fact: Fact, value: int | float | Decimal | str | date | Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a number or date is at most, or on or before, a value or another fact."""
    return _compare(Op.LE, fact, value, cite, id)


def gt(fact: Fact, value: int | float | Decimal | str | date | Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a number or date is greater than, or after, a value or another fact."""
    return _compare(Op.GT, fact, value, cite, id)


def ge(fact: Fact, value: int | float | Decimal | str | date | Fact, /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a number or date is at least, or on or after, a value or another fact."""
    return _compare(Op.GE, fact, value, cite, id)


def _compare(op: Op, fact: Fact, value: int | float | Decimal | str | date | Fact, cite: str, id: str | None) -> Leaf:
    if isinstance(value, Fact):
        return Leaf(id=id or fact.name, fact=fact, op=op, other=value, cite=cite)
    if fact.type is FactType.DATE and isinstance(value, str):
        value = whole_day(value)
    return Leaf(id=id or fact.name, fact=fact, op=op, value=value, cite=cite)


def one_of(fact: Fact, codes: Iterable[str], /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a code is one of several."""
    return Leaf(id=id or fact.name, fact=fact, op=Op.IN, value=frozenset(codes), cite=cite)


def contains(fact: Fact, codes: Iterable[str], /, *, cite: str, id: str | None = None) -> Leaf:
    """Require that a set of codes holds at least one of several; an empty set is a known "none"."""
    return Leaf(id=id or fact.name, fact=fact, op=Op.CONTAINS, value=frozenset(codes), cite=cite)


def within(
    fact: Fact,
    /,
    *,
    after: Fact,
    years: int = 0,
    months: int = 0,
    days: int = 0,
    last_day_counts: bool = True,
    cite: str,
    id: str | None = None,
) -> Leaf:
    """
    Require that a date lies in the period that runs from another date.

    The first day always counts. The last day counts unless *last_day_counts* is false. Months and years end on the
    same day number, or on the last day of a month that lacks it.
    """
    period = Period(years=years, months=months, days=days, last_day_counts=last_day_counts)
    return Leaf(id=id or fact.name, fact=fact, op=Op.WITHIN, value=period, other=after, cite=cite)


def all_of(*parts: Condition, title: str = "", cite: str = "") -> Group:
    """Require every part."""
    return Group(join=Join.ALL, children=parts, title=title, cite=cite)


def any_of(*parts: Condition, title: str = "", cite: str = "") -> Group:
    """Require at least one part."""
    return Group(join=Join.ANY, children=parts, title=title, cite=cite)


def unless(*parts: Condition, title: str = "", cite: str = "") -> Group:
    """Require that no part holds: the form of an exception."""
    part = parts[0] if len(parts) == 1 else any_of(*parts)
    return Group(join=Join.NOT, children=(part,), title=title, cite=cite)


def at_least(n: int, /, *parts: Condition, title: str = "", cite: str = "") -> Group:
    """Require *n* or more of the parts."""
    return Group(join=Join.AT_LEAST, children=parts, threshold=n, title=title, cite=cite)


def score_at_least(
    threshold: int | float, weights: Mapping[Condition, int | float], /, *, title: str = "", cite: str = ""
) -> Group:
    """Require that the weights of the parts that hold add up to *threshold* or more."""
    return Group(
        join=Join.SCORE,
        children=tuple(weights),
        weights=tuple(weights.values()),
        threshold=threshold,
        title=title,
        cite=cite,
    )


def provision(provision_id: str, /, *, cite: str, id: str | None = None) -> Reliance:
    """Require that another provision is met on the same day."""
    return Reliance(provision_id=provision_id, id=id or provision_id, cite=cite)


def walk(condition: Condition) -> Iterator[Condition]:
    """Yield the condition and every part of it, in the order of the text."""
    stack: list[Condition] = [condition]
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, Group):
            stack.extend(reversed(node.children))


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield every test on a fact, in the order of the text."""
    return (node for node in walk(condition) if isinstance(node, Leaf))


def reliances(condition: Condition) -> Iterator[Reliance]:
    """Yield every reference to another provision, in the order of the text."""
    return (node for node in walk(condition) if isinstance(node, Reliance))


def facts_read(condition: Condition) -> tuple[Fact, ...]:
    """Return every fact the condition reads itself, once, in the order of the text."""
    return tuple(dict.fromkeys(fact for leaf in leaves(condition) for fact in leaf.facts))


def holds(leaf: Leaf, value: Any, other: Any = None) -> bool | None:
    """
    Return whether a leaf holds of a checked value (and the checked value of its other fact); ``None`` is unknown.

    Intervals (partial dates, bounded numbers) decide only when every point of them gives the same answer.
    """
    # Exact values come first: they are what nearly every record holds.
    op = leaf.op
    if value is None or (isinstance(value, enum.Enum) and not isinstance(value, str)):
        return None
    if op is Op.IS:
        return value is leaf.value
    if op is Op.IN:
        return value in leaf.value  # type: ignore[operator]
    if op is Op.CONTAINS:
        if isinstance(value, AtLeast):
            # What is not named may be there too, so nothing but a match is certain.
            return None if leaf.value.isdisjoint(value.codes) else True  # type: ignore[union-attr]
        return not leaf.value.isdisjoint(value)  # type: ignore[union-attr]
    if leaf.other is not None and (other is None or isinstance(other, enum.Enum)):
        return None
    if op is Op.WITHIN:
        low, high = _ends(value)
        start_low, start_high = _ends(other)
        period: Period = leaf.value  # type: ignore[assignment]
        if start_high <= low and period.reaches(start_low, high):
            return True
        return False if high < start_low or not period.reaches(start_high, low) else None
    low, high = _ends(value)
    other_low, other_high = _ends(leaf.value if leaf.other is None else other)
    if op is Op.EQ or op is Op.NE:
        if high < other_low or other_high < low:
            return op is Op.NE
        return (op is Op.EQ) if low == high == other_low == other_high else None
    if op is Op.GT or op is Op.LE:
        low, high, other_low, other_high = other_low, other_high, low, high
    if op is Op.LT or op is Op.GT:
        return True if high < other_low else False if low >= other_high else None
    # GE is the negation of LT; LE, its sides swapped above, is the negation of GT.
    return False if high < other_low else True if low >= other_high else None


@functools.lru_cache(maxsize=1024)
def counted(group: Group) -> tuple[tuple[int, ...], int]:
    """
    Return the weights and the threshold of a group that counts, as whole numbers of one common unit.

    Fractions are taken as they are written, so that weights of 0.7 and 0.1 reach a threshold of 0.8.

    >>> counted(Group(join=Join.SCORE, children=(), threshold=0.8))
    ((), 4)
    """
    written = [*(group.weights or (1,) * len(group.children)), group.threshold or 0]
    ratios = [Decimal(str(number)).as_integer_ratio() for number in written]
    unit = math.lcm(*(bottom for _, bottom in ratios))
    *weights, threshold = (top * unit // bottom for top, bottom in ratios)
    return tuple(weights), threshold


def _ends(value: Any) -> tuple[Any, Any]:
    if isinstance(value, PartialDate):
        return bounds(value)
    lowest = getattr(value, "lowest", None)
    return (value, value) if lowest is None else (lowest, value.highest)
