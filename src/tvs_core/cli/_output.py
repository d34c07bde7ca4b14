"""
Writing results: whole files or none, in three forms, one record at a time.

A file appears under its name only when it is complete: it is written next to it under a hidden name and then moved.
"""

from __future__ import annotations

import contextlib
import csv
import importlib
import io
import json
import os
import stat
import sys
import tempfile
from collections.abc import Sequence
from types import TracebackType
from typing import IO, Any, Protocol

from tvs_core.cli._assess import Outcome
from tvs_core.cli._input import Rejected
from tvs_core.errors import FileFormatError

__all__ = [
    "CsvSink",
    "NdjsonSink",
    "NoSink",
    "ParquetSink",
    "RejectedFile",
    "Replacement",
    "Sink",
    "open_sink",
    "same_file",
]

SUFFIXES = (".ndjson", ".jsonl", ".csv", ".parquet")
_BATCH = 20_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Replacement:
    """
    A file being written that takes its place under its name only on `commit`.

    Args:
        path: Where it will stand. A device or pipe is written to directly.
        private: Whether only its owner may read it.

    Raises:
        OSError: If it cannot be written there.
    """

    def __init__(self, path: str, *, private: bool = False) -> None:
        self.path = os.path.realpath(path)
        self._temporary: str | None = None
        mode = _mode(self.path)
        if mode is not None and stat.S_ISDIR(mode):
            raise IsADirectoryError(21, "a directory cannot be written as a file", path)
        if mode is not None and not stat.S_ISREG(mode):
            self.stream: IO[bytes] = open(self.path, "wb")  # noqa: SIM115 - closed by commit or discard
            return
        folder, name = os.path.split(self.path)
        try:
            handle, self._temporary = tempfile.mkstemp(prefix=f".{name[:80]}.", suffix=".tmp", dir=folder)
        except OSError as error:
            raise OSError(error.errno, error.strerror, path) from None
        self.stream = os.fdopen(handle, "wb")
        if not private:
            os.chmod(self._temporary, 0o666 & ~_umask() if mode is None else stat.S_IMODE(mode))

    def commit(self) -> None:
        """Put the file in its place."""
        self.stream.close()
        if self._temporary is not None:
            os.replace(self._temporary, self.path)
            self._temporary = None

    def discard(self) -> None:
        """Forget the file, unless it is in its place already."""
        with contextlib.suppress(OSError):
            self.stream.close()
        if self._temporary is not None:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._temporary)
            self._temporary = None

    def __enter__(self) -> Replacement:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()
        else:
            self.discard()


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode
    except FileNotFoundError:
        return None


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def same_file(a: str, b: str) -> bool:
    """Return whether two paths lead to one file, whether or not it exists."""
    if os.path.exists(a) and os.path.exists(b):
        return os.path.samefile(a, b)
    return os.path.realpath(a) == os.path.realpath(b)


class Sink(Protocol):
    """Where outcomes go."""

    def write(self, outcome: Outcome) -> None:
        """Take one outcome."""
        ...

    def commit(self) -> None:
        """Make what was written last."""
        ...

    def discard(self) -> None:
        """Forget what was written."""
        ...


class NoSink:
    """Takes outcomes and keeps none: the summary is all that is wanted."""

    def write(self, outcome: Outcome) -> None:
        """Take one outcome."""

    def commit(self) -> None:
        """Do nothing."""

    def discard(self) -> None:
        """Do nothing."""


class NdjsonSink:
    """One JSON object a line; to standard output when there is no path."""

    def __init__(self, path: str | None) -> None:
        self._file = None if path is None else Replacement(path)
        self._stream: IO[bytes] = sys.stdout.buffer if self._file is None else self._file.stream
        self._encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode

    def write(self, outcome: Outcome) -> None:
        """Write one line."""
        data = {"id": outcome.id, "verdicts": outcome.verdicts, "missing": outcome.missing}
        self._stream.write(self._encode(data).encode() + b"\n")

    def commit(self) -> None:
        """Put the file in its place, or flush standard output."""
        if self._file is None:
            self._stream.flush()
        else:
            self._file.commit()

    def discard(self) -> None:
        """Forget the file."""
        if self._file is not None:
            self._file.discard()


class CsvSink:
    """
    A table with one row a record: ``id``, and for each provision its verdict and, in ``<id>:missing``, what is missing.

    An id that a spreadsheet would take for a formula gets an apostrophe before it.
    """

    def __init__(self, path: str, ids: Sequence[str]) -> None:
        self._ids = tuple(ids)
        self._file = Replacement(path)
        self._text = io.TextIOWrapper(self._file.stream, encoding="utf-8", newline="", write_through=False)
        self._writer = csv.writer(self._text)
        self._writer.writerow(["id", *(column for id in ids for column in (id, f"{id}:missing"))])

    def write(self, outcome: Outcome) -> None:
        """Write one row."""
        cells: list[object] = [_harmless(outcome.id)]
        for id in self._ids:
            cells += (outcome.verdicts[id], "; ".join(outcome.missing.get(id, ())))
        self._writer.writerow(cells)

    def commit(self) -> None:
        """Put the file in its place."""
        self._text.flush()
        self._file.commit()

    def discard(self) -> None:
        """Forget the file."""
        self._file.discard()


def _harmless(ident: object) -> object:
    return f"'{ident}" if isinstance(ident, str) and ident.startswith(_FORMULA) else ident


class ParquetSink:
    """A Parquet file with the columns of `CsvSink`, ids as text and what is missing as lists; needs pyarrow."""

    def __init__(self, path: str, ids: Sequence[str]) -> None:
        try:
            # Loaded by name: it has no types, and nothing else here needs it.
            self._arrow: Any = importlib.import_module("pyarrow")
            parquet: Any = importlib.import_module("pyarrow.parquet")
        except ModuleNotFoundError:
            expected = (
                "pyarrow to be installed for Parquet; `pip install pyarrow`, or give a name ending in .ndjson or .csv"
            )
            raise FileFormatError(name=os.path.basename(path), expected=expected) from None
        arrow = self._arrow
        word, words = arrow.string(), arrow.list_(arrow.string())
        fields = [(name, kind) for id in ids for name, kind in ((id, word), (f"{id}:missing", words))]
        self._schema: Any = arrow.schema([("id", word), *fields])
        self._ids = tuple(ids)
        self._file = Replacement(path)
        self._writer: Any = parquet.ParquetWriter(self._file.stream, self._schema)
        self._batch: list[Outcome] = []

    def write(self, outcome: Outcome) -> None:
        """Take one row; rows are written in groups."""
        self._batch.append(outcome)
        if len(self._batch) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        columns: list[Any] = [[str(outcome.id) for outcome in self._batch]]
        for id in self._ids:
            columns.append([outcome.verdicts[id] for outcome in self._batch])
            columns.append([outcome.missing.get(id, []) for outcome in self._batch])
        arrays = [self._arrow.array(c, type=f.type) for c, f in zip(columns, self._schema, strict=True)]
        self._writer.write_table(self._arrow.Table.from_arrays(arrays, schema=self._schema))
        self._batch = []

    def commit(self) -> None:
        """Put the file in its place."""
        if self._batch:
            self._flush()
        self._writer.close()
        self._file.commit()

    def discard(self) -> None:
        """Forget the file."""
        with contextlib.suppress(OSError):
            # The writer has to end before its file is taken from under it.
            self._writer.close()
        self._file.discard()


def open_sink(out: str | None, ids: Sequence[str]) -> Sink:
    """
    Return where outcomes go: a file by its suffix, standard output for ``-``, nowhere for ``None``.

    Raises:
        FileFormatError: If the suffix is not one of those known.
        OSError: If the file cannot be written.
    """
    if out is None:
        return NoSink()
    if out == "-":
        return NdjsonSink(None)
    suffix = os.path.splitext(out)[1].lower()
    if suffix == ".csv":
        return CsvSink(out, ids)
    if suffix == ".parquet":
        return ParquetSink(out, ids)
    if suffix in SUFFIXES:
        return NdjsonSink(out)
    raise FileFormatError(name=os.path.basename(out), expected=f"a name ending in {', '.join(SUFFIXES)} (or - alone)")


class RejectedFile:
    """
    The rows put aside, with the reasons, next to the results; made with the first such row, readable by its owner only.

    Args:
        out: Where the results go; ``x.csv`` has its rejected rows in ``x.rejected.ndjson``.
    """

    def __init__(self, out: str) -> None:
        self.path = f"{os.path.splitext(out)[0]}.rejected.ndjson"
        self._file: Replacement | None = None

    def write(self, rejected: Rejected) -> None:
        """Write one row with its reasons."""
        if self._file is None:
            self._file = Replacement(self.path, private=True)
        line = json.dumps(rejected.to_dict(), ensure_ascii=False)
        self._file.stream.write(line.encode("utf-8", errors="backslashreplace") + b"\n")

    def commit(self) -> str | None:
        """Put the file in its place and return its path; a file of an earlier run goes when no row was put aside."""
        if self._file is None:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self.path)
            return None
        self._file.commit()
        return self.path

    def discard(self) -> None:
        """Forget the file."""
        if self._file is not None:
            self._file.discard()
