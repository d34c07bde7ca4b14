"""One table in every kind of dataframe the library reads, for the tests of `tvs_core.frames`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

from tvs_core.rules.fact import FactType

Data = Mapping[str, Sequence[object]]
Types = Mapping[str, FactType]

_ARROW = {
    FactType.BOOLEAN: pa.bool_(),
    FactType.INTEGER: pa.int64(),
    FactType.DECIMAL: pa.decimal128(12, 2),
    FactType.DATE: pa.date32(),
    FactType.CODE: pa.string(),
    FactType.CODE_SET: pa.list_(pa.string()),
}


def arrow(data: Data, types: Types | None = None) -> pa.Table:
    """A PyArrow table; columns whose type is not given are inferred."""
    return pa.table(
        {
            name: pa.array(
                [sorted(value) if isinstance(value, frozenset) else value for value in values],
                _ARROW[types[name]] if types and name in types else None,
            )
            for name, values in data.items()
        }
    )


def pandas_objects(data: Data, types: Types | None = None) -> pd.DataFrame:
    """A pandas table of Python objects, as `pandas.DataFrame(records)` makes them."""
    return pd.DataFrame({name: pd.Series(list(values), dtype=object) for name, values in data.items()})


def pandas_default(data: Data, types: Types | None = None) -> pd.DataFrame:
    """A pandas table with the default NumPy types: days are midnights, missing numbers are NaN."""
    return pd.DataFrame({name: _default(values) for name, values in data.items()})


def _default(values: Sequence[object]) -> pd.Series[Any]:
    if any(isinstance(value, date) for value in values):
        return pd.Series(list(values), dtype="datetime64[us]")
    return pd.Series(list(values), dtype=None if any(value is not None for value in values) else object)


def pandas_nullable(data: Data, types: Types | None = None) -> pd.DataFrame:
    """A pandas table with the nullable extension types."""
    return pandas_default(data, types).convert_dtypes()


def pandas_pyarrow(data: Data, types: Types | None = None) -> pd.DataFrame:
    """A pandas table with PyArrow types."""
    return arrow(data, types).to_pandas(types_mapper=pd.ArrowDtype)


def polars_eager(data: Data, types: Types | None = None) -> pl.DataFrame:
    """A Polars table in memory."""
    frame = pl.from_arrow(arrow(data, types))
    assert isinstance(frame, pl.DataFrame)
    return frame


def polars_lazy(data: Data, types: Types | None = None) -> pl.LazyFrame:
    """A Polars query."""
    return polars_eager(data, types).lazy()


def duckdb_relation(data: Data, types: Types | None = None) -> duckdb.DuckDBPyRelation:
    """A DuckDB query over an Arrow table."""
    return duckdb.from_arrow(arrow(data, types))


BACKENDS: dict[str, Callable[..., Any]] = {
    "pandas": pandas_default,
    "pandas-objects": pandas_objects,
    "pandas-nullable": pandas_nullable,
    "pandas-pyarrow": pandas_pyarrow,
    "polars": polars_eager,
    "polars-lazy": polars_lazy,
    "pyarrow": arrow,
    "duckdb": duckdb_relation,
}

#: Tables in memory, which can be read value by value.
EAGER = [name for name in BACKENDS if name not in ("polars-lazy", "duckdb")]


def values_of(frame: Any, name: str) -> list[object]:
    """The values of one column of any of these tables, in order."""
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if isinstance(frame, duckdb.DuckDBPyRelation):
        frame = frame.to_arrow_table()
    column = frame.column(name) if isinstance(frame, pa.Table) else frame[name]
    return column.to_pylist() if isinstance(frame, pa.Table) else column.to_list()
