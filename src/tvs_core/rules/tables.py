"""
Read the columns of a table as facts: check their types and values, and bring them into a form that can be compared.

All problems of a table are gathered before anything is computed. Problems name the column, how many rows are wrong and
the first of them, never a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias, cast

import narwhals.stable.v2 as nw

from tvs_core.errors import Problem
from tvs_core.rules._values import MARK, WRONG, Checker, bounds_of, is_day_text, joined
from tvs_core.rules.columns import EMPTY, Column, is_one_of
from tvs_core.rules.fact import Fact, FactType

__all__ = ["FactTable", "Frame"]


def __dir__() -> list[str]:
    return __all__


Frame: TypeAlias = nw.DataFrame[Any] | nw.LazyFrame[Any]

_EXPECTED = {
    FactType.BOOLEAN: "a column of True and False",
    FactType.INTEGER: "a column of whole numbers",
    FactType.DECIMAL: "a column of numbers",
    FactType.DATE: "a column of dates, or of text like 2026-05-31",
    FactType.CODE: "a column of codes (text)",
    FactType.CODE_SET: "a column of lists of codes (text)",
}
_PANDAS_TYPES = {
    FactType.BOOLEAN: "boolean",
    FactType.INTEGER: "Int64",
    FactType.DECIMAL: "Float64",
    FactType.DATE: "datetime64[us]",
    FactType.CODE: "string",
    FactType.CODE_SET: "string",
}
# Days without a time zone, which pandas before version 3 cannot compare with its own.
_PYARROW_DAYS = re.compile(r"(?:date32|timestamp)\[\w+\]\[pyarrow\]")
# How pandas can hold a column of objects without changing a value, by what it says they all are.
_PANDAS_OBJECTS = {
    (FactType.BOOLEAN, "boolean"): "boolean",
    (FactType.INTEGER, "integer"): "Int64",
    (FactType.INTEGER, "floating"): "Float64",
    (FactType.INTEGER, "mixed-integer-float"): "Float64",
    (FactType.DECIMAL, "decimal"): "Float64",
    (FactType.DECIMAL, "floating"): "Float64",
    (FactType.DECIMAL, "integer"): "Float64",
    (FactType.DECIMAL, "mixed-integer-float"): "Float64",
    (FactType.DATE, "date"): "datetime64[us]",
    (FactType.CODE, "string"): "string",
}
_TYPES: dict[FactType, nw.dtypes.DType] = {
    FactType.BOOLEAN: nw.Boolean(),
    FactType.INTEGER: nw.Int64(),
    FactType.DECIMAL: nw.Float64(),
    FactType.DATE: nw.Date(),
    FactType.CODE: nw.String(),
    FactType.CODE_SET: nw.String(),
}


class _Check(NamedTuple):
    """A test that marks the rows of a column whose value its fact cannot have."""

    fact: Fact
    name: str
    bad: nw.Expr
    expected: str


class FactTable:
    """
    A table whose columns are read as facts.

    Args:
        frame: The table, as narwhals sees it.
        found: The columns of each fact: one, or one under each name that its concept has.

    ``problems`` lists all that is wrong with the columns. If there is none, ``frame`` has the helper columns that were
    needed (and in memory nothing else but the facts), and `column` gives what a condition compares.
    """

    def __init__(self, frame: Frame, found: Mapping[Fact, Sequence[str]]) -> None:
        # Asking pandas for the names only spares it a look into every column of objects.
        self._taken = set(frame.columns if isinstance(frame, nw.DataFrame) else frame.collect_schema())
        narrow = isinstance(frame, nw.DataFrame) and found
        used = dict.fromkeys(name for names in found.values() for name in names)
        self.frame: Frame = frame.select(*used) if narrow else frame
        self.problems: list[Problem] = []
        self._pandas = frame.implementation.is_pandas_like()
        self._columns: dict[Fact, Column] = {}
        self._added: list[nw.Expr | nw.Series[Any]] = []
        self._checks: list[_Check] = []
        self._sources: dict[str, str] = {}
        typed = self._typed(found)
        self._schema = self.frame.collect_schema()
        for fact, names in typed.items():
            column = self._merged(fact, [self._read(fact, name) for name in names], names)
            if column is not None:
                self._columns[fact] = column
        if self._added:
            self.frame = self.frame.with_columns(*self._added)
        self._check()

    def column(self, fact: Fact) -> Column | None:
        """Return the column of a fact, or ``None`` if the table has none."""
        return self._columns.get(fact)

    def free_name(self) -> str:
        """Return a column name that nothing else has."""
        number = len(self._taken)
        while (name := f"__tvs_{number}") in self._taken:
            number += 1
        self._taken.add(name)
        return name

    def _read(self, fact: Fact, name: str) -> Column | None:
        dtype = self._schema[name]
        readers: dict[FactType, Callable[[Fact, str, nw.dtypes.DType], Column | Problem | None]] = {
            FactType.BOOLEAN: self._boolean,
            FactType.INTEGER: self._integer,
            FactType.DECIMAL: self._decimal,
            FactType.DATE: self._date,
            FactType.CODE: self._code,
            FactType.CODE_SET: self._code_set,
        }
        reader = self._objects if self._holds_objects(fact, name, dtype) else readers[fact.type]
        column = reader(fact, name, dtype)
        if column is None and not self._has_values(name, dtype):
            return EMPTY
        if column is None:
            message = f"expected {_EXPECTED[fact.type]}, got {dtype}; leave the column out if the fact is not known"
            column = Problem(path=self._sources[name], code="frame.type", message=message)
        if isinstance(column, Problem):
            self.problems.append(column)
            return None
        return column

    def _merged(self, fact: Fact, read: Sequence[Column | None], names: Sequence[str]) -> Column | None:
        """Take what is known under each name of one concept, as for one case; two known values have to agree."""
        if any(column is None for column in read):
            return None
        pairs = zip(read, names, strict=True)
        filled = [(column, name) for column, name in pairs if column is not None and column is not EMPTY]
        if not filled:
            return EMPTY
        merged, _ = filled[0]
        for other, name in filled[1:]:
            if merged.has or other.has:
                message = f"'{self._sources[names[0]]}' is the same set of codes; say which to take in columns="
                self.problems.append(Problem(path=self._sources[name], code="frame.ambiguous", message=message))
                return None
            unknown, known = merged.low.is_null(), ~merged.low.is_null() & ~other.low.is_null()
            agrees = ((merged.low == other.low) & (merged.high == other.high)).fill_null(False)
            self._checks.append(
                _Check(fact, name, known & ~agrees, f"the same value as in '{self._sources[names[0]]}'")
            )
            low = nw.when(unknown).then(other.low).otherwise(merged.low)
            high = nw.when(unknown).then(other.high).otherwise(merged.high)
            exact = merged.low is merged.high and other.low is other.high
            merged = Column(low, low if exact else high, moments=merged.moments)
        return merged

    def _check(self) -> None:
        """Test the values of what was read."""
        checks = [check for check in self._checks if check.fact.type is not FactType.CODE_SET]
        if checks:
            sums = [_count(check.bad).alias(f"{number}") for number, check in enumerate(checks)]
            counts = _collected(self.frame.select(*sums))
            for number, check in enumerate(checks):
                self._report(check, int(counts[f"{number}"].item() or 0))
        for check in self._checks:
            if check.fact.type is FactType.CODE_SET:
                self._check_members(check)

    def _report(self, check: _Check, count: int) -> None:
        if count:
            first = None
            if isinstance(self.frame, nw.DataFrame):
                first = int(self.frame.select(check.bad.alias("bad"))["bad"].arg_true()[0]) + 1
            self.problems.append(self._wrong_values(check.name, check.expected, count, first))

    def _check_members(self, check: _Check) -> None:
        """Test each code of a column of lists; an empty list is a known "none"."""
        frame, name = self.frame.select(check.name), check.name
        row = f"{name} row"
        if isinstance(frame, nw.DataFrame):
            frame = frame.with_row_index(row)
        filled = frame.filter(nw.col(name).list.len().fill_null(0) > 0)
        wrong = filled.explode(name).filter(check.bad)
        if isinstance(wrong, nw.LazyFrame):
            count, first = int(wrong.select(nw.len().alias(name)).collect()[name].item()), None
        else:
            count, first = wrong[row].n_unique(), wrong[row].min()
        if count:
            row_number = None if first is None else int(cast("int", first)) + 1
            self.problems.append(self._wrong_values(name, check.expected, count, row_number))

    def _wrong_values(self, name: str, expected: str, count: int, first: int | None) -> Problem:
        values = "one value is" if count == 1 else f"{count} values are"
        where = "" if first is None else f", the first in row {first}"
        message = f"expected {expected}, but {values} not{where}; null is for what is not known"
        return Problem(path=self._sources[name], code="frame.value", message=message, row=first)

    def _has_values(self, name: str, dtype: nw.dtypes.DType) -> bool:
        missing = nw.col(name).is_null()
        if dtype.is_float():
            missing = missing | nw.col(name).is_nan().fill_null(False)
        return bool(_collected(self.frame.select(_count(~missing).alias(name)))[name].item())

    # Each reader returns None when it cannot read a column of that type.

    def _boolean(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | None:
        return _exact(nw.col(name)) if dtype == nw.Boolean else None

    def _integer(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | None:
        if dtype.is_integer():
            return _exact(nw.col(name))
        return self._float(fact, name, whole=True) if dtype.is_float() else None

    def _decimal(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | None:
        if dtype.is_integer():
            return _exact(nw.col(name))
        if dtype.is_float():
            return self._float(fact, name, whole=False)
        return self._helper(nw.col(name).cast(nw.Float64)) if dtype.is_decimal() else None

    def _float(self, fact: Fact, name: str, *, whole: bool) -> Column:
        value = nw.col(name)
        possible = value.is_finite() & (value.round(0) == value) if whole else value.is_finite()
        nan = value.is_nan().fill_null(False)
        self._checks.append(_Check(fact, name, ~possible.fill_null(True) & ~nan & ~value.is_null(), fact.expected))
        # Polars takes NaN for the largest number of all, so it must not reach a comparison.
        return self._helper(nw.when(~nan).then(value))

    def _date(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | Problem | None:
        value = nw.col(name)
        if dtype == nw.String:
            return self._date_text(fact, name)
        if self._pandas and dtype == nw.Datetime and _zone(dtype) is None:
            not_midnight = ~(value == value.dt.truncate("1d")) & ~value.is_null()
            self._checks.append(_Check(fact, name, not_midnight, fact.expected))
            # One unit for all: pandas cannot compare nanoseconds with the years 1 or 9999.
            return self._helper(value.cast(nw.Datetime("us")), moments=True)
        return _exact(value) if dtype == nw.Date else None

    def _date_text(self, fact: Fact, name: str) -> Column | Problem | None:
        if isinstance(self.frame, nw.DataFrame):
            texts = cast("list[str | None]", [] if self._pandas else self.frame[name].unique().to_list())
            if self._pandas or not all(text is None or is_day_text(text) for text in texts):
                return self._objects(fact, name, self._schema[name])
        else:
            counts = self.frame.group_by(name).agg(nw.len().alias(f"{name} rows")).collect()
            wrong = sum(count for text, count in counts.iter_rows() if text is not None and not is_day_text(text))
            if wrong:
                rows = "one row has" if wrong == 1 else f"{wrong} rows have"
                message = (
                    f"expected text like 2026-05-31, but {rows} other text; partial dates (2026-05, 2026) are read "
                    "from tables in memory only, so collect the table first"
                )
                return Problem(path=name, code="frame.value", message=message)
        return self._helper(nw.col(name).str.to_date("%Y-%m-%d"))

    def _code(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | None:
        value = nw.col(name)
        if dtype == nw.Categorical or dtype == nw.Enum:
            value = value.cast(nw.String)
        elif dtype != nw.String:
            return None
        if fact.codes:
            self._checks.append(
                _Check(fact, name, ~is_one_of(value, fact.codes).fill_null(True) & ~value.is_null(), fact.expected)
            )
        return _exact(value)

    def _code_set(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | None:
        if not isinstance(dtype, nw.List) or dtype.inner not in (nw.String, nw.Unknown):
            return None
        value = nw.col(name)
        wrong = value.is_null()
        if fact.codes:
            wrong = wrong | ~is_one_of(value, fact.codes).fill_null(True)
        self._checks.append(_Check(fact, name, wrong, fact.expected))
        return Column(value, value, has=value.list.contains)

    def _helper(self, value: nw.Expr | nw.Series[Any], *, moments: bool = False) -> Column:
        name = self.free_name()
        self._added.append(value.alias(name))
        return _exact(nw.col(name), moments=moments)

    # Columns of Python objects are read value by value, with the very check that the scalar path makes; unless pandas
    # finds that all values of one are of a type that it can hold as such.

    def _typed(self, found: Mapping[Fact, Sequence[str]]) -> dict[Fact, list[str]]:
        """Return the columns of each fact, or a typed copy of one where it holds Python objects of one type."""
        frame = self.frame
        copies: list[nw.Series[Any]] = []
        typed = {fact: list(names) for fact, names in found.items()}
        pandas = isinstance(frame, nw.DataFrame) and frame.implementation.is_pandas()
        infer = nw.get_native_namespace(frame).api.types.infer_dtype if pandas else None
        for fact, names in typed.items():
            for place, name in enumerate(names):
                native = frame[name].to_native() if isinstance(frame, nw.DataFrame) and infer else None
                kind = str(getattr(native, "dtype", ""))
                target = None
                if native is not None and infer and kind == "object":
                    target = _PANDAS_OBJECTS.get((fact.type, infer(native, skipna=True)))
                elif fact.type is FactType.DATE and _PYARROW_DAYS.fullmatch(kind):
                    target = _PANDAS_TYPES[fact.type]
                if native is not None and target is not None:
                    names[place] = self.free_name()
                    copies.append(nw.from_native(native.astype(target), series_only=True).alias(names[place]))
                self._sources[names[place]] = name
        if copies:
            self.frame = frame.with_columns(*copies)
        return typed

    def _holds_objects(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> bool:
        if not isinstance(self.frame, nw.DataFrame):
            return False
        if dtype == nw.Object:
            return True
        if self._pandas and str(self.frame[name].to_native().dtype) == "object":
            return True
        # PyArrow cannot take lists apart through narwhals.
        return fact.type is FactType.CODE_SET and self.frame.implementation.is_pyarrow() and dtype == nw.List

    def _objects(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | Problem | None:
        series = cast("nw.DataFrame[Any]", self.frame)[name]
        check = Checker(fact)
        values = [None if gone else check(value) for value, gone in zip(series, series.is_null(), strict=True)]
        wrong = [row for row, value in enumerate(values, start=1) if value is WRONG]
        if wrong:
            return self._wrong_values(name, fact.expected, len(wrong), wrong[0])
        if fact.type is FactType.CODE_SET:
            text = self._helper(self._series(series, fact, [joined(value) for value in values])).low

            def has(code: str) -> nw.Expr:
                return text.str.contains(f"{MARK}{code}{MARK}", literal=True)

            return Column(text, text, has)
        lows, highs = [bounds_of(value)[0] for value in values], [bounds_of(value)[1] for value in values]
        moments = self._pandas and fact.type is FactType.DATE
        column = self._helper(self._series(series, fact, lows), moments=moments)
        if lows == highs:
            return column
        return column._replace(high=self._helper(self._series(series, fact, highs)).low)

    def _series(self, like: nw.Series[Any], fact: Fact, values: Sequence[object]) -> nw.Series[Any]:
        if fact.type is FactType.DECIMAL:
            values = [None if value is None else float(cast("float", value)) for value in values]
        if not self._pandas:
            dtype = _TYPES[fact.type]
            return nw.Series.from_iterable(like.name, values, dtype, backend=like.implementation)
        native = like.to_native()
        made = nw.get_native_namespace(like).Series(values, index=native.index, dtype=_PANDAS_TYPES[fact.type])
        return cast("nw.Series[Any]", nw.from_native(made, series_only=True))


def _exact(value: nw.Expr, *, moments: bool = False) -> Column:
    return Column(value, value, moments=moments)


def _zone(dtype: nw.dtypes.DType) -> str | None:
    return cast("str | None", getattr(dtype, "time_zone", None))


def _count(mask: nw.Expr) -> nw.Expr:
    return mask.cast(nw.Int64).sum()


def _collected(frame: Frame) -> nw.DataFrame[Any]:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame
