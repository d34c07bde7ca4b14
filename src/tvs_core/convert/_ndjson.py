"""
Files of one JSON document a line, read and written without holding them in memory.

A bad line never stops the good ones: it is reported with its number and can be written aside with the reasons.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Generic, Literal, TypeVar, cast, overload

import attrs

from tvs_core.convert._document import RecordT, from_data, to_data
from tvs_core.convert._json import parse
from tvs_core.errors import ConvertError, FileFormatError, Problem, RecordError, TvsError
from tvs_core.records._fields import Entity, Record
from tvs_core.records.case import Case

__all__ = ["Reading", "read_lines", "read_ndjson", "write_ndjson"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

_MAX_LINE_BYTES = 4 * 2**20
_KEEP_PROBLEMS = 10_000
_CUT = ("json.syntax", "file.encoding")


class Reading(Generic[T]):
    """
    What a file holds, line by line, and what is wrong with the lines that hold nothing usable.

    Iterate over it once; the file is closed at the end, on `close` or on leaving the ``with`` block. Look at `problems`
    after the last line: a line that could not be read is there and nowhere else.

    Attributes:
        row: Number of the line last read, from one.
        problems: What was found wrong, in the order of the lines, up to the number of problems to keep.
        problem_count: How many problems were found, kept or not.
        accepted: How many lines were good.
        rejected: How many lines were not.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        convert: Callable[[object], T],
        *,
        ident: Callable[[T], str | None],
        rejected_to: str | os.PathLike[str] | None,
        max_line_bytes: int,
        keep_problems: int,
    ) -> None:
        self.row = 0
        self.problems: list[Problem] = []
        self.problem_count = 0
        self.accepted = 0
        self.rejected = 0
        self._convert = convert
        self._ident = ident
        self._limit = max_line_bytes
        self._keep = keep_problems
        self._seen: set[str] = set()
        self._files = contextlib.ExitStack()
        self._file = self._files.enter_context(Path(path).open("rb"))  # noqa: SIM115 - closed by the stack
        self._aside: IO[str] | None = None
        if rejected_to is not None:
            if Path(rejected_to).exists() and Path(path).samefile(rejected_to):
                self._files.close()
                raise FileFormatError(name="rejected_to", expected="another file than the one that is read")
            self._aside = self._files.enter_context(_private(rejected_to))
        self._items = self._read()

    def __iter__(self) -> Iterator[T]:
        return self._items

    def __next__(self) -> T:
        return next(self._items)

    def __enter__(self) -> Reading[T]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; reading ends here."""
        self._items.close()
        self._files.close()

    def _read(self) -> Generator[T, None, None]:
        with self._files:
            for line, whole in _lines(self._file, self._limit):
                self.row += 1
                if line is None:
                    message = f"expected a line of at most {self._limit} bytes; raise max_line_bytes if it is genuine"
                    self._reject([Problem(path="$", code="file.line_too_long", message=message)], None)
                elif line.strip():
                    yield from self._items_of(line, whole)
            if self.accepted == self.rejected == 0:
                message = "expected one JSON document a line, found an empty file"
                self._note(Problem(path="$", code="file.empty", message=message))

    def _items_of(self, line: bytes, whole: bool) -> Iterator[T]:
        """Yield what a line holds, or reject the line."""
        try:
            item = self._convert(parse(line))
            self._check_new(item)
        except TvsError as error:
            problems = list(_problems_of(error))
            if not whole and problems[0].code in _CUT:
                message = "the last line breaks off: the file was cut short or is still being written"
                problems = [Problem(path="$", code="file.truncated", message=message)]
            self._reject(problems, line)
        else:
            self.accepted += 1
            yield item

    def _check_new(self, item: T) -> None:
        ident = self._ident(item)
        if ident is None:
            return
        if ident in self._seen:
            message = "expected an id that no earlier line has"
            raise RecordError(Problem(path="$.id", code="file.duplicate_id", message=message))
        self._seen.add(ident)

    def _note(self, problem: Problem) -> None:
        self.problem_count += 1
        if len(self.problems) < self._keep:
            self.problems.append(problem)

    def _reject(self, problems: Iterable[Problem], line: bytes | None) -> None:
        self.rejected += 1
        located = [attrs.evolve(problem, row=self.row) for problem in problems]
        for problem in located:
            self._note(problem)
        if self._aside is not None:
            reasons = [{"path": p.path, "code": p.code, "message": p.message} for p in located]
            entry = {"row": self.row, "problems": reasons, **_kept(line)}
            self._aside.write(json.dumps(entry, ensure_ascii=False) + "\n")


def _problems_of(error: TvsError) -> Iterator[Problem]:
    if isinstance(error, ConvertError | RecordError):
        yield error.problem
    elif isinstance(error, ExceptionGroup):
        for part in cast("ExceptionGroup[TvsError]", error).exceptions:
            yield from _problems_of(cast("TvsError", part))
    else:
        yield Problem(path="$", code=error.code, message=error.message)


def _lines(file: IO[bytes], limit: int) -> Iterator[tuple[bytes | None, bool]]:
    """Yield each line with whether it was ended; ``None`` stands for one that is too long and was skipped."""
    while line := file.readline(limit + 1):
        whole = line.endswith(b"\n")
        if whole or len(line) <= limit:
            yield line, whole
            continue
        while rest := file.readline(2**16):
            if rest.endswith(b"\n"):
                break
        yield None, whole


def _kept(line: bytes | None) -> dict[str, str | None]:
    if line is None:
        return {"line": None}
    try:
        return {"line": line.decode().rstrip("\r\n")}
    except UnicodeDecodeError:
        return {"line_base64": base64.b64encode(line).decode()}


def _private(path: str | os.PathLike[str]) -> IO[str]:
    """Open a file for writing that only its owner can read, because it holds personal data."""
    return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8", newline="\n")


def read_lines(
    path: str | os.PathLike[str],
    convert: Callable[[object], T],
    *,
    ident: Callable[[T], str | None] = lambda _: None,
    rejected_to: str | os.PathLike[str] | None = None,
    max_line_bytes: int = _MAX_LINE_BYTES,
    keep_problems: int = _KEEP_PROBLEMS,
) -> Reading[T]:
    """
    Read a file of one JSON document a line into whatever *convert* makes of the plain data.

    Args:
        path: The file, in UTF-8.
        convert: Turns plain data into an item, or raises a `TvsError`, whose problems are then reported.
        ident: Returns the id of an item, where no two lines may have the same.
        rejected_to: File for the lines that were not accepted, with the reasons; it holds personal data.
        max_line_bytes: Longest line to hold in memory; a longer one is rejected.
        keep_problems: Number of problems to keep; all are counted and written aside.

    Raises:
        OSError: If the file cannot be opened.
        FileFormatError: If *rejected_to* is the file that is read.
    """
    return Reading(
        path,
        convert,
        ident=ident,
        rejected_to=rejected_to,
        max_line_bytes=max_line_bytes,
        keep_problems=keep_problems,
    )


@overload
def read_ndjson(
    path: str | os.PathLike[str],
    *,
    rejected_to: str | os.PathLike[str] | None = ...,
    duplicates: Literal["report", "allow"] = ...,
    max_line_bytes: int = ...,
    keep_problems: int = ...,
) -> Reading[Case]: ...


@overload
def read_ndjson(
    path: str | os.PathLike[str],
    cls: type[RecordT],
    *,
    rejected_to: str | os.PathLike[str] | None = ...,
    duplicates: Literal["report", "allow"] = ...,
    max_line_bytes: int = ...,
    keep_problems: int = ...,
) -> Reading[RecordT]: ...


def read_ndjson(
    path: str | os.PathLike[str],
    cls: type[Any] = Case,
    *,
    rejected_to: str | os.PathLike[str] | None = None,
    duplicates: Literal["report", "allow"] = "report",
    max_line_bytes: int = _MAX_LINE_BYTES,
    keep_problems: int = _KEEP_PROBLEMS,
) -> Reading[Any]:
    r"""
    Read the records of a file of one JSON document a line, as they come.

    Memory does not grow with the file, save for the ids that are remembered to find duplicates.

    Args:
        path: The file, in UTF-8, with any line ends.
        cls: The class of the records.
        rejected_to: File for the lines that were not accepted, with the reasons; it holds personal data.
        duplicates: Whether to ``"report"`` a line whose id an earlier line has, or to ``"allow"`` it.
        max_line_bytes: Longest line to hold in memory; a longer one is rejected.
        keep_problems: Number of problems to keep; all are counted and written aside.

    Returns:
        The records, and the problems of the lines that hold none.

    Raises:
        OSError: If the file cannot be opened.
        FileFormatError: If *rejected_to* is the file that is read.

    >>> import tempfile
    >>> from tvs_core.records import Survivor
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "cases.ndjson")
    ...     _ = path.write_text('{"schema_version": "1", "id": "CASE-1", "survivor": {"id": "S-1"}}\n{"id": 2}\n')
    ...     reading = read_ndjson(path)
    ...     cases = list(reading)
    >>> cases
    [<Case CASE-1>]
    >>> [(problem.row, problem.path) for problem in reading.problems]
    [(2, '$.schema_version'), (2, '$.survivor'), (2, '$.id')]
    """
    return read_lines(
        path,
        lambda data: from_data(data, cls),
        ident=_id if duplicates == "report" else lambda _: None,
        rejected_to=rejected_to,
        max_line_bytes=max_line_bytes,
        keep_problems=keep_problems,
    )


def _id(record: Record) -> str | None:
    return record.id if isinstance(record, Entity) else None


def write_ndjson(path: str | os.PathLike[str], records: Iterable[Record]) -> int:
    """
    Write records to a file, one JSON document a line, and return how many.

    The file appears whole or not at all: it is written beside its place, and then moved there. Only its owner can read
    it, because it holds personal data.

    Args:
        path: The file; one that is there is replaced.
        records: The records, which may be a `Reading` of the same file.

    Raises:
        OSError: If it cannot be written.

    >>> import tempfile
    >>> from tvs_core.records import Survivor
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_ndjson(Path(folder, "cases.ndjson"), [Case(id="CASE-1", survivor=Survivor(id="S-1"))])
    1
    """
    target = Path(path).resolve()
    count = 0
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            for record in records:
                file.write(json.dumps(to_data(record), ensure_ascii=False, allow_nan=False, separators=(",", ":")))
                file.write("\n")
                count += 1
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return count
