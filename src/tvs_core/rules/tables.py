"""
Read the columns of a table as facts: check their types and values, and bring them into a form that can be compared.

All problems of a table are gathered before anything is computed. Problems name the column, how many rows are wrong and
the first of them, never a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias, cast

import narwhals.stable.v2 as nw

from tvs_core.codes._base import AtLeast
from tvs_core.dates import PartialDate
from tvs_core.errors import FactTypeError, FactValueError, Problem
from tvs_core.rules.columns import EMPTY, Column, is_one_of
from tvs_core.rules.fact import Fact, FactType, Unknown, check_value

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
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# Codes of one row are kept in one text where the back end has no lists; this control character is in no code.
_MARK = "\x1f"
_PANDAS_TYPES = {
    FactType.BOOLEAN: "boolean",
    FactType.INTEGER: "Int64",
    FactType.DECIMAL: "Float64",
    FactType.DATE: "datetime64[us]",
    FactType.CODE: "string",
    FactType.CODE_SET: "string",
}
# What pandas says of objects that it can turn into the type above without changing a value.
_INFERRED = {
    FactType.BOOLEAN: ("boolean",),
    FactType.INTEGER: ("integer",),
    FactType.DECIMAL: ("decimal", "floating"),
    FactType.DATE: ("date",),
    FactType.CODE: ("string",),
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


class FactTable:
    """
    A table whose columns are read as facts, one at a time.

    Args:
        frame: The table, as narwhals sees it.

    After `read` has been called for each fact and then `check` once, ``problems`` lists all that is wrong, ``frame``
    has the helper columns that were needed, and `column` gives what a condition compares.
    """

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.problems: list[Problem] = []
        self._schema = frame.collect_schema()
        self._lazy = isinstance(frame, nw.LazyFrame)
        self._pandas = frame.implementation.is_pandas_like()
        self._columns: dict[Fact, Column] = {}
        self._added: list[nw.Expr | nw.Series[Any]] = []
        self._checks: list[_Check] = []
        self._taken = set(self._schema)
        self._sources: dict[str, str] = {}

    def column(self, fact: Fact) -> Column | None:
        """Return the column of a fact that was read, or ``None`` if the table has none."""
        return self._columns.get(fact)

    def free_name(self) -> str:
        """Return a column name that nothing else has."""
        number = len(self._taken)
        while (name := f"__tvs_{number}") in self._taken:
            number += 1
        self._taken.add(name)
        return name

    def read(self, fact: Fact, name: str) -> None:
        """Read a column as a fact; what is wrong with it becomes a problem."""
        source, name = name, self._typed(fact, name)
        dtype = self._schema[name]
        self._sources[name] = source
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
        if isinstance(column, Problem):
            self.problems.append(column)
        elif column is not None:
            self._columns[fact] = column
        elif self._has_values(name, dtype):
            message = f"expected {_EXPECTED[fact.type]}, got {dtype}; leave the column out if the fact is not known"
            self.problems.append(Problem(path=source, code="frame.type", message=message))
        else:
            self._columns[fact] = EMPTY

    def check(self) -> None:
        """Test the values of what was read, and add the helper columns to the table."""
        checks = [check for check in self._checks if check.fact.type is not FactType.CODE_SET]
        if checks:
            sums = [_count(check.bad).alias(f"{number}") for number, check in enumerate(checks)]
            counts = _collected(self.frame.select(*sums))
            for number, check in enumerate(checks):
                self._report(check, int(counts[f"{number}"].item() or 0))
        for check in self._checks:
            if check.fact.type is FactType.CODE_SET:
                self._check_members(check)
        if self._added and not self.problems:
            self.frame = self.frame.with_columns(*self._added)

    def _report(self, check: _Check, count: int) -> None:
        if count:
            first = None
            if isinstance(self.frame, nw.DataFrame):
                first = int(self.frame.select(check.bad.alias("bad"))["bad"].arg_true()[0]) + 1
            self.problems.append(self._wrong_values(check.fact, check.name, count, first))

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
            self.problems.append(self._wrong_values(check.fact, name, count, row_number))

    def _wrong_values(self, fact: Fact, name: str, count: int, first: int | None) -> Problem:
        values = "one value is" if count == 1 else f"{count} values are"
        where = "" if first is None else f", the first in row {first}"
        message = f"expected {fact.expected}, but {values} not{where}; null is for what is not known"
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
        self._checks.append(_Check(fact, name, ~possible.fill_null(True) & ~nan & ~value.is_null()))
        # Polars takes NaN for the largest number of all, so it must not reach a comparison.
        return self._helper(nw.when(~nan).then(value))

    def _date(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | Problem | None:
        value = nw.col(name)
        if dtype == nw.String:
            return self._date_text(fact, name)
        if self._pandas and (dtype == nw.Date or (dtype == nw.Datetime and _zone(dtype) is None)):
            if dtype == nw.Datetime:
                self._checks.append(_Check(fact, name, ~(value == value.dt.truncate("1d")) & ~value.is_null()))
            # One unit for all: pandas cannot compare nanoseconds with the years 1 or 9999.
            return self._helper(value.cast(nw.Datetime("us")), moments=True)
        return _exact(value) if dtype == nw.Date else None

    def _date_text(self, fact: Fact, name: str) -> Column | Problem | None:
        if isinstance(self.frame, nw.DataFrame):
            texts = cast("list[str | None]", [] if self._pandas else self.frame[name].unique().to_list())
            if self._pandas or not all(text is None or _is_day_text(text) for text in texts):
                return self._objects(fact, name, self._schema[name])
        else:
            counts = self.frame.group_by(name).agg(nw.len().alias(f"{name} rows")).collect()
            wrong = sum(count for text, count in counts.iter_rows() if text is not None and not _is_day_text(text))
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
            self._checks.append(_Check(fact, name, ~is_one_of(value, fact.codes).fill_null(True) & ~value.is_null()))
        return _exact(value)

    def _code_set(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | None:
        if not isinstance(dtype, nw.List) or dtype.inner not in (nw.String, nw.Unknown):
            return None
        value = nw.col(name)
        wrong = value.is_null()
        if fact.codes:
            wrong = wrong | ~is_one_of(value, fact.codes).fill_null(True)
        self._checks.append(_Check(fact, name, wrong))
        return Column(value, value, has=value.list.contains)

    def _helper(self, value: nw.Expr | nw.Series[Any], *, moments: bool = False) -> Column:
        name = self.free_name()
        self._added.append(value.alias(name))
        return _exact(nw.col(name), moments=moments)

    # Columns of Python objects are read value by value, with the very check that the scalar path makes; unless pandas
    # finds that all values of one are of a type that it can hold as such.

    def _typed(self, fact: Fact, name: str) -> str:
        """Return the name of the column, or of a typed copy of it where it holds Python objects of one type."""
        if not (self.frame.implementation.is_pandas() and isinstance(self.frame, nw.DataFrame)):
            return name
        native = self.frame[name].to_native()
        if str(native.dtype) != "object":
            return name
        inferred = nw.get_native_namespace(self.frame).api.types.infer_dtype(native, skipna=True)
        if inferred not in _INFERRED.get(fact.type, ()):
            return name
        copy = nw.from_native(native.astype(_PANDAS_TYPES[fact.type]), series_only=True)
        typed = self.free_name()
        self.frame = self.frame.with_columns(copy.alias(typed))
        self._schema = self.frame.collect_schema()
        return typed

    def _holds_objects(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> bool:
        if not isinstance(self.frame, nw.DataFrame):
            return False
        if dtype == nw.Object:
            return True
        if self._pandas and str(self.frame[name].to_native().dtype) == "object":
            return fact.type is not FactType.CODE
        # PyArrow cannot take lists apart through narwhals.
        return fact.type is FactType.CODE_SET and self.frame.implementation.is_pyarrow() and dtype == nw.List

    def _objects(self, fact: Fact, name: str, dtype: nw.dtypes.DType) -> Column | Problem | None:
        series = cast("nw.DataFrame[Any]", self.frame)[name]
        check = _Checker(fact)
        values = [None if gone else check(value) for value, gone in zip(series, series.is_null(), strict=True)]
        wrong = [row for row, value in enumerate(values, start=1) if value is _WRONG]
        if wrong:
            return self._wrong_values(fact, name, len(wrong), wrong[0])
        if fact.type is FactType.CODE_SET:
            text = self._helper(self._series(series, fact, [_joined(value) for value in values])).low

            def has(code: str) -> nw.Expr:
                return text.str.contains(f"{_MARK}{code}{_MARK}", literal=True)

            return Column(text, text, has)
        lows, highs = [_ends(value)[0] for value in values], [_ends(value)[1] for value in values]
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


_WRONG = object()


class _Checker:
    """Checks values of one fact, each distinct value once."""

    def __init__(self, fact: Fact) -> None:
        self.fact = fact
        self.seen: dict[tuple[type, object], object] = {}

    def __call__(self, value: object) -> object:
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
            return _WRONG
        if isinstance(checked, AtLeast):
            # A column of lists says of every other code that it is not there; so would the text that stands for it.
            return _WRONG
        return None if isinstance(checked, Unknown) else checked


def _exact(value: nw.Expr, *, moments: bool = False) -> Column:
    return Column(value, value, moments=moments)


def _ends(value: object) -> tuple[object, object]:
    if isinstance(value, PartialDate):
        return value.earliest, value.latest
    lowest = getattr(value, "lowest", None)
    return (value, value) if lowest is None else (lowest, cast("Any", value).highest)


def _joined(codes: object) -> str | None:
    """Return the codes of one row as one text, with a mark before and after each."""
    if codes is None:
        return None
    return _MARK + _MARK.join(sorted(cast("frozenset[str]", codes))) + _MARK


def _is_day_text(text: str) -> bool:
    if _DAY.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _zone(dtype: nw.dtypes.DType) -> str | None:
    return cast("str | None", getattr(dtype, "time_zone", None))


def _count(mask: nw.Expr) -> nw.Expr:
    return mask.cast(nw.Int64).sum()


def _collected(frame: Frame) -> nw.DataFrame[Any]:
    return frame.collect() if isinstance(frame, nw.LazyFrame) else frame
