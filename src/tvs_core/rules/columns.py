"""
Compile conditions to columns: two boolean masks a condition, so that unknown is never mistaken for false.

``is_true`` marks the rows in which the condition certainly holds, ``is_false`` those in which it certainly does not; a
row in neither is unknown, no row is in both, and no mask is ever null. A nullable boolean column would not do, because
back ends disagree about it. What no column can change folds away while compiling. Decimals are compared as 64-bit
floats, which keeps any amount of up to fifteen digits apart from its neighbours.

Every expression used is one that narwhals has for its lazy SQL back ends too (DuckDB, Spark). Dates are not moved by
months: the end of a period of months follows from year, month and day by whole-number arithmetic.

Source: S. C. Kleene, *Introduction to Metamathematics* (1952), section 64, the strong tables.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, TypeAlias

import narwhals.stable.v2 as nw

from tvs_core.dates import Period
from tvs_core.kleene import Verdict
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op, Reliance, counted
from tvs_core.rules.fact import Fact, FactType

__all__ = ["EMPTY", "UNKNOWN", "VERDICTS", "Column", "Masks", "is_one_of", "masks", "verdict", "verdict_number"]


def __dir__() -> list[str]:
    return __all__


Mask: TypeAlias = nw.Expr | bool


class Masks(NamedTuple):
    """
    Where something certainly holds, and where it certainly does not.

    Args:
        is_true: A boolean expression without nulls, or the answer for every row.
        is_false: The same for the negation.
    """

    is_true: Mask
    is_false: Mask


#: Unknown in every row.
UNKNOWN = Masks(False, False)


class Column(NamedTuple):
    """
    The values of one fact, one a row; null (or NaN in pandas) is unknown.

    Args:
        low: The value, or the lowest it can be.
        high: The value, or the highest it can be; the same object as *low* when the column is exact.
        has: For a set of codes, the expression that tells whether a code is in it.
        moments: Whether days are held as midnights, as pandas does.
    """

    low: nw.Expr
    high: nw.Expr
    has: Callable[[str], nw.Expr] | None = None
    moments: bool = False


#: A column that is there and has no value in any row.
EMPTY = Column(nw.lit(None), nw.lit(None))

ColumnOf: TypeAlias = Callable[[Fact], Column | None]
MasksOf: TypeAlias = Callable[[str], Masks]


def masks(condition: Condition, column: ColumnOf, resolve: MasksOf) -> Masks:
    """
    Return the two masks of a condition.

    Args:
        condition: The condition.
        column: Gives the column of a fact, or ``None`` when the table has none, which is unknown in every row unless
            another provision settles the fact.
        resolve: Gives the masks of a provision the condition relies on, or that settles a fact; `UNKNOWN` if none.

    >>> from tvs_core.rules.condition import all_of, is_true
    >>> from tvs_core.rules.fact import boolean
    >>> found = boolean("found", "Was it found?")
    >>> masks(all_of(is_true(found, cite="s 1")), lambda fact: None, lambda id: UNKNOWN)
    Masks(is_true=False, is_false=False)
    """
    if isinstance(condition, Leaf):
        return _leaf(condition, column, resolve)
    if isinstance(condition, Reliance):
        return resolve(condition.provision_id)
    return _join(condition, [masks(child, column, resolve) for child in condition.children])


#: The verdicts in the order in which `verdict_number` counts them.
VERDICTS = (Verdict.MET.value, Verdict.NOT_MET.value, Verdict.UNDETERMINED.value, Verdict.NOT_IN_FORCE.value)


def verdict(found: Masks) -> nw.Expr:
    """
    Return the column of verdicts, as text, that goes with two masks.

    >>> import polars as pl
    >>> known = Masks(nw.col("yes"), nw.col("no"))
    >>> frame = nw.from_native(pl.DataFrame({"yes": [True, False, False], "no": [False, True, False]}))
    >>> frame.select(verdict(known).alias("verdict"))["verdict"].to_list()
    ['met', 'not_met', 'undetermined']
    """
    met, not_met, undetermined, _ = (nw.lit(word) for word in VERDICTS)
    return _choose(found.is_true, met, _choose(found.is_false, not_met, undetermined))


def verdict_number(found: Masks) -> nw.Expr:
    """
    Return the column of verdicts as places in `VERDICTS`, which tables in memory turn into text many times faster.

    >>> import polars as pl
    >>> frame = nw.from_native(pl.DataFrame({"yes": [True, False]}))
    >>> frame.select(verdict_number(Masks(nw.col("yes"), False)).alias("verdict"))["verdict"].to_list()
    [0, 2]
    """
    met, not_met, undetermined = (nw.lit(number, dtype=nw.UInt8) for number in range(3))
    return _choose(found.is_true, met, _choose(found.is_false, not_met, undetermined))


def _choose(mask: Mask, chosen: nw.Expr, otherwise: nw.Expr) -> nw.Expr:
    if isinstance(mask, bool):
        return chosen if mask else otherwise
    return nw.when(mask).then(chosen).otherwise(otherwise)


def _all(parts: Iterable[Mask]) -> Mask:
    parts = list(parts)
    open_ = [part for part in parts if not isinstance(part, bool)]
    if any(part is False for part in parts):
        return False
    return _both(open_) if open_ else True


def _any(parts: Iterable[Mask]) -> Mask:
    parts = list(parts)
    open_ = [part for part in parts if not isinstance(part, bool)]
    if any(part is True for part in parts):
        return True
    return _either(open_) if open_ else False


def _both(tests: Iterable[nw.Expr]) -> nw.Expr:
    return functools.reduce(lambda a, b: a & b, tests)


def _either(tests: Iterable[nw.Expr]) -> nw.Expr:
    return functools.reduce(lambda a, b: a | b, tests)


def _not(part: Mask) -> Mask:
    return not part if isinstance(part, bool) else ~part


def _join(group: Group, parts: list[Masks]) -> Masks:
    if group.join is Join.NOT:
        return Masks(parts[0].is_false, parts[0].is_true)
    if group.join is Join.ALL:
        return Masks(_all(part.is_true for part in parts), _any(part.is_false for part in parts))
    if group.join is Join.ANY:
        return Masks(_any(part.is_true for part in parts), _all(part.is_false for part in parts))
    weights, threshold = counted(group)
    # An unknown part counts once as absent and once as present, whichever is lower or higher.
    sure = [part.is_true if weight > 0 else _not(part.is_false) for part, weight in zip(parts, weights, strict=True)]
    open_ = [_not(part.is_false) if weight > 0 else part.is_true for part, weight in zip(parts, weights, strict=True)]
    lowest, highest = _sum(sure, weights), _sum(open_, weights)
    return Masks(lowest >= threshold, highest < threshold)


def _sum(parts: list[Mask], weights: tuple[int, ...]) -> nw.Expr | int:
    total: nw.Expr | int = 0
    for part, weight in zip(parts, weights, strict=True):
        total = total + (weight * part if isinstance(part, bool) else part.cast(nw.Int64) * weight)
    return total


def _leaf(leaf: Leaf, column: ColumnOf, resolve: MasksOf) -> Masks:
    fact = leaf.fact
    values = column(fact)
    if leaf.op is Op.IS:
        # Only what nobody recorded is settled: a null in a column stays unknown, as ``None`` does for one case.
        settled = resolve(fact.linked) if values is None and fact.linked is not None else UNKNOWN
        if fact.met_by is not None:
            settled = Masks(settled.is_true, False)
        return _is(leaf, settled if values is None or values is EMPTY else _flags(values))
    other = None if leaf.other is None else column(leaf.other)
    if values is None or values is EMPTY or other is EMPTY or (leaf.other is not None and other is None):
        return UNKNOWN
    if leaf.op is Op.WITHIN and other is not None and isinstance(leaf.value, Period):
        return _within(values, other, leaf.value)
    if fact.type is FactType.CODE_SET:
        return _contains(leaf, values)
    if fact.type is FactType.CODE:
        return _same_code(leaf, values, other)
    return _compare(leaf, values, other or _constant(leaf, values))


def _flags(values: Column) -> Masks:
    return Masks(values.low.fill_null(False), ~values.low.fill_null(True))


def _is(leaf: Leaf, truth: Masks) -> Masks:
    return truth if leaf.value is True else Masks(truth.is_false, truth.is_true)


def _sure(test: nw.Expr) -> nw.Expr:
    return test.fill_null(False)


def _contains(leaf: Leaf, values: Column) -> Masks:
    has = values.has
    if has is None:
        raise TypeError(f"the column of the fact '{leaf.fact.name}' was prepared without a test for codes")
    found = _any(_sure(has(code)) for code in _codes(leaf))
    return Masks(found, _all([_not(found), ~values.low.is_null()]))


def _codes(leaf: Leaf) -> list[str]:
    value = leaf.value
    return sorted(str(code) for code in value) if isinstance(value, frozenset) else [str(value)]


def _same_code(leaf: Leaf, values: Column, other: Column | None) -> Masks:
    known = ~values.low.is_null()
    if other is None:
        same = _sure(is_one_of(values.low, _codes(leaf)))
    else:
        same = _sure(values.low == other.low)
        known = known & ~other.low.is_null()
    # In pandas text compares unequal to a missing value, hence the mask of what is known.
    different = ~same & known
    return Masks(different, same) if leaf.op is Op.NE else Masks(same, different)


def is_one_of(value: nw.Expr, codes: Sequence[str]) -> nw.Expr:
    """
    Return whether text is one of some codes; null stays null.

    >>> import polars as pl
    >>> frame = nw.from_native(pl.DataFrame({"code": ["a", "b", None]}))
    >>> frame.select(is_one_of(nw.col("code"), ["a", "c"]))["code"].to_list()
    [True, False, None]
    """
    # A few comparisons are three times as fast as building and probing a set, which only pays for long lists.
    return _either(value == code for code in codes) if len(codes) <= 8 else value.is_in(codes)


def _constant(leaf: Leaf, values: Column) -> Column:
    value = leaf.value
    literal: int | float | date
    if isinstance(value, Decimal):
        literal = int(value) if value == value.to_integral_value() else float(value)
    elif isinstance(value, date) and values.moments:
        literal = datetime(value.year, value.month, value.day)
    else:
        literal = value  # type: ignore[assignment]
    constant = nw.lit(literal)
    return Column(constant, constant)


def _compare(leaf: Leaf, a: Column, b: Column) -> Masks:
    op = leaf.op
    if op is Op.EQ or op is Op.NE:
        exact = a.low is a.high and b.low is b.high
        same = a.low == b.low if exact else (a.low == a.high) & (b.low == b.high) & (a.low == b.low)
        equal = Masks(_sure(same), _sure((a.high < b.low) | (b.high < a.low)))
        return equal if op is Op.EQ else Masks(equal.is_false, equal.is_true)
    if op is Op.GT or op is Op.LE:
        a, b = b, a
    before = Masks(_sure(a.high < b.low), _sure(a.low >= b.high))
    return before if op is Op.LT or op is Op.GT else Masks(before.is_false, before.is_true)


def _within(day: Column, start: Column, period: Period) -> Masks:
    last, first = _ends_of_period(day.high, start.low, period)
    last_low, first_high = _ends_of_period(day.low, start.high, period)
    # Nothing is negated: in pandas a comparison with a missing day is false, and its negation would be true.
    return Masks(
        _sure((start.high <= day.low) & (last <= first)), _sure((day.high < start.low) | (last_low > first_high))
    )


def _ends_of_period(day: nw.Expr, start: nw.Expr, period: Period) -> tuple[nw.Expr, nw.Expr]:
    """Return two columns, the first of which is the greater where *day* is after the period that begins on *start*."""
    months = period.years * 12 + period.months
    days = period.days - (not period.last_day_counts)
    # Rather than moving the start on by months, which not all back ends can, the day is moved back by days and the two
    # are compared within the target month. A day past "31 February" is a day past its last: no month has such a day.
    if days:
        day = day.dt.offset_by(f"{-days}d")
    return (_calendar_key(day), _calendar_key(start) + months * 32) if months else (day, start)


def _calendar_key(day: nw.Expr) -> nw.Expr:
    """Return whole numbers in the order of the calendar, 32 to a month."""
    # The day is only added: Polars holds it in eight bits, which a product would overflow.
    return (day.dt.year() * 12 + day.dt.month()) * 32 + day.dt.day()
