"""
Reading records one line at a time: bounded memory whatever the file holds, every bad line told apart from the good.

A file that cannot hold records at all raises `FileFormatError`; a line that cannot be used comes back as `Rejected`
with its reasons, and the lines after it are read all the same. No message holds a value.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any, NamedTuple, TextIO, TypeAlias, cast

import attrs

from tvs_core.cli._seen import SeenIds
from tvs_core.convert import from_data, parse
from tvs_core.convert._json import RepeatedKeys
from tvs_core.errors import ConvertError, FileFormatError, InvalidRecord, Problem
from tvs_core.records import Case

__all__ = [
    "LINE_LIMIT",
    "CaseRow",
    "FactsRow",
    "Lines",
    "Rejected",
    "Remarks",
    "Row",
    "RowId",
    "case_rows",
    "facts_rows",
    "guess_form",
    "reject",
    "rejected_row",
    "table_rows",
]

RowId: TypeAlias = "str | int"

#: No record is longer than this; a longer line is put aside and never held in memory.
LINE_LIMIT = 4 * 1024 * 1024
_KEPT = 2000
_DUPLICATE = "expected an id that no earlier line has; the first line with it is the one used"
_BLANK = b" \t\r\n"
_BOM = b"\xef\xbb\xbf"
_MAGIC = (
    (b"PK\x03\x04", "this is a zipped file, perhaps a workbook"),
    (b"\xd0\xcf\x11\xe0", "this is an old workbook"),
    (b"%PDF", "this is a PDF document"),
    (b"\x1f\x8b", "this is a gzip archive; unpack it first"),
    (b"PAR1", "this is a Parquet file"),
    (b"\xff\xfe", "this is UTF-16; save it as UTF-8"),
    (b"\xfe\xff", "this is UTF-16; save it as UTF-8"),
)


class Line(NamedTuple):
    """One line that is not blank: its number counted from one, its bytes, and whether it ran past the limit."""

    number: int
    raw: bytes
    too_long: bool = False
    ended: bool = True


@attrs.frozen
class Rejected:
    """
    A row that could not be used.

    Args:
        row: Its line number in the file, or row number in a table.
        problems: Every reason.
        line: The row as it stood, as far as it was kept: personal data, meant for the file of rejected rows alone.
        cut: Whether the row was too long to be kept whole.
    """

    row: int
    problems: tuple[Problem, ...]
    line: str | None = attrs.field(default=None, repr=False)
    cut: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return the row with its reasons as JSON-ready data."""
        problems = [{"path": p.path, "code": p.code, "message": p.message} for p in self.problems]
        data: dict[str, Any] = {"row": self.row, "problems": problems, "line": self.line}
        return {**data, "line_cut": True} if self.cut else data


class FactsRow(NamedTuple):
    """One row of ``--from facts``."""

    number: int
    id: RowId
    facts: Mapping[str, object]
    raw: bytes


def reject(line: Line, *problems: Problem) -> Rejected:
    """Return a line as a rejected row."""
    return rejected_row(line.number, line.raw, problems, cut=line.too_long)


def rejected_row(number: int, raw: bytes | None, problems: Iterable[Problem], *, cut: bool = False) -> Rejected:
    """Return a row with its reasons; bytes that are not UTF-8 are kept as escapes."""
    text = None if raw is None else raw.rstrip(_BLANK).decode("utf-8", errors="backslashreplace")
    return Rejected(number, tuple(attrs.evolve(problem, row=number) for problem in problems), text, cut)


class Lines:
    """
    The lines of a file or of standard input that are not blank.

    Args:
        source: Path of the file, or ``-`` for standard input.

    Raises:
        FileFormatError: If it is empty, a directory, or not text.
        OSError: If it cannot be read.
    """

    def __init__(self, source: str) -> None:
        self.name = "standard input" if source == "-" else os.path.basename(source) or source
        self.read = 0
        self.size: int | None = None
        self._owned = source != "-"
        self._stream: IO[bytes] = sys.stdin.buffer if source == "-" else _open(source, self.name)
        if self._owned:
            self.size = os.fstat(self._stream.fileno()).st_size or None
        self._number = 0
        self.first: Line | None = None
        try:
            self.first = self._next(first=True)
            if self.first is None:
                raise FileFormatError(name=self.name, expected="records; there is nothing in it")
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[Line]:
        line = self.first
        while line is not None:
            yield line
            line = self._next()

    def _next(self, *, first: bool = False) -> Line | None:
        while raw := self._stream.readline(LINE_LIMIT + 1):
            self._number += 1
            self.read += len(raw)
            if first and self._number == 1:
                self._refuse_binary(raw)
                raw = raw.removeprefix(_BOM)
            ended = raw.endswith(b"\n")
            if not ended and len(raw) > LINE_LIMIT:
                self._skip_line()
                return Line(self._number, raw[:_KEPT], too_long=True)
            if not raw.isspace() and raw:
                return Line(self._number, raw, ended=ended)
        return None

    def _refuse_binary(self, head: bytes) -> None:
        what = next((what for mark, what in _MAGIC if head.startswith(mark)), None)
        if what is None and b"\x00" in head[:8192]:
            what = "this is binary data"
        if what is not None:
            raise FileFormatError(name=self.name, expected=f"UTF-8 text; {what}")

    def _skip_line(self) -> None:
        while part := self._stream.readline(1024 * 1024):
            self.read += len(part)
            if part.endswith(b"\n"):
                return

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._owned:
            self._stream.close()

    def __enter__(self) -> Lines:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _open(source: str, name: str) -> IO[bytes]:
    if os.path.isdir(source):
        raise FileFormatError(name=name, expected="a file; this is a directory")
    return open(source, "rb")


def _read_json(line: Line) -> object:
    """Return what a line says, or the `Problem` it has; what convert refuses is refused here in the same words."""
    if line.too_long:
        message = f"expected a line of at most {LINE_LIMIT} bytes; a line break may be missing"
        return _problem("file.line_too_long", message)
    try:
        value = parse(line.raw)
    except ConvertError as error:
        if error.problem.code == "json.syntax" and not line.ended:
            return _problem("file.truncated", "the file ends inside this row: it may have been cut off")
        return error.problem
    return value


def _problem(code: str, message: str, path: str = "$") -> Problem:
    return Problem(path=path, code=code, message=message)


def facts_rows(lines: Lines) -> Iterator[FactsRow | Rejected | Remarks]:
    """Yield each row of ``{"id": …, "facts": {…}}``, or the reasons why it is none."""
    _refuse_one_document(lines)
    seen = SeenIds()
    for line in lines:
        value = _read_json(line)
        if isinstance(value, Problem):
            yield reject(line, value)
            continue
        problems = _shape_problems(value)
        if problems:
            yield reject(line, *problems)
            continue
        row = cast("dict[str, Any]", value)
        if not seen.add(row["id"]):
            yield reject(line, _problem("file.duplicate_id", _DUPLICATE, "$.id"))
            continue
        yield FactsRow(line.number, row["id"], row["facts"], line.raw)
    yield from _unchecked(seen)


class CaseRow(NamedTuple):
    """One row of ``--from cases`` or ``--from htcds``, and what was found odd in it without stopping it."""

    number: int
    id: RowId
    case: Case
    raw: bytes | None
    problems: tuple[Problem, ...] = ()


class Remarks(NamedTuple):
    """What is odd about a file as a whole, such as a heading that means nothing; a note asks nothing of anybody."""

    problems: tuple[Problem, ...] = ()
    note: str = ""


Row: TypeAlias = "FactsRow | CaseRow | Rejected | Remarks"


def case_rows(lines: Lines) -> Iterator[CaseRow | Rejected | Remarks]:
    """Yield each case of a file of one JSON document a line, or the reasons why a line is none."""
    _refuse_one_document(lines)
    seen = SeenIds()
    for line in lines:
        value = _read_json(line)
        if isinstance(value, Problem):
            yield reject(line, value)
            continue
        try:
            case = from_data(value, Case)
        except InvalidRecord as error:
            yield reject(line, *error.problems)
            continue
        if seen.add(case.id):
            yield CaseRow(line.number, case.id, case, line.raw)
        else:
            yield reject(line, _problem("file.duplicate_id", _DUPLICATE, "$.id"))
    yield from _unchecked(seen)


def _unchecked(seen: SeenIds) -> Iterator[Remarks]:
    if not seen.complete:
        yield Remarks(note=f"Ids that stand twice were looked for among the first {seen.limit:,} records only.")


def table_rows(
    source: str, *, date_order: str | None = None, id_column: str | None = None
) -> Iterator[CaseRow | Rejected | Remarks]:
    """Yield each case of an HTCDS table; a rejected row keeps its number in the table and not its cells."""
    from tvs_core.standards import htcds

    if os.path.isdir(source):
        raise FileFormatError(name=os.path.basename(source) or source, expected="a file; this is a directory")
    where: str | TextIO = source
    if source == "-":
        where = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", errors="surrogateescape", newline="")
    for number, (case, problems) in enumerate(htcds.stream(where, date_order=date_order, id_column=id_column), 1):
        row = next((p.row for p in problems if p.row is not None), number)
        lost = tuple(p for p in problems if not p.code.startswith("note."))
        if case is not None:
            yield CaseRow(row, case.id, case, None, lost)
        elif any(p.path == "$.headings" for p in problems):
            yield Remarks(lost)
        else:
            yield Rejected(row, problems)


def _refuse_one_document(lines: Lines) -> None:
    first = lines.first
    text = b"" if first is None else first.raw.strip(_BLANK)
    if text.startswith(b"[") or text == b"{":
        expected = "one JSON object a line (NDJSON); this is one JSON document: `jq -c '.[]'` puts a list on lines"
        raise FileFormatError(name=lines.name, expected=expected)


def _shape_problems(value: object) -> list[Problem]:
    if not isinstance(value, dict):
        return [_problem("row.shape", f'expected an object {{"id": …, "facts": {{…}}}}, got {_json_type(value)}')]
    row = cast("dict[str, object]", value)
    problems: list[Problem] = []
    if isinstance(value, RepeatedKeys) or isinstance(row.get("facts"), RepeatedKeys):
        problems.append(_problem("json.duplicate_key", "a key stands twice in one object; keep one"))
    ident = row.get("id")
    if isinstance(ident, bool) or not isinstance(ident, str | int) or ident == "":
        problems.append(_problem("row.id", "expected text or a whole number that names the record", "$.id"))
    elif isinstance(ident, str) and not _encodable(ident):
        problems.append(_problem("row.id", "expected text; half of a surrogate pair is none", "$.id"))
    facts = row.get("facts")
    if not isinstance(facts, dict):
        expected = f"expected an object of fact names and values, got {_json_type(facts)}"
        problems.append(_problem("row.facts", expected, "$.facts"))
    extra = len(row.keys() - {"id", "facts"})
    if extra:
        problems.append(_problem("row.keys", f"expected only 'id' and 'facts', got {extra} other key(s)"))
    return problems


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _json_type(value: object) -> str:
    names: dict[type, str] = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        type(None): "nothing",
    }
    return names.get(type(value), "a number")


def guess_form(source: str, lines: Lines | None) -> str | None:
    """
    Return ``"facts"``, ``"cases"`` or ``"htcds"`` if the file leaves no doubt which it is, else ``None``.

    Args:
        source: Its path.
        lines: The opened file, unless its name says that it is a table.
    """
    if source.lower().endswith((".csv", ".tsv")):
        return "htcds"
    value = _read_json(lines.first) if lines is not None and lines.first is not None else None
    if isinstance(value, dict):
        keys = cast("dict[str, object]", value).keys()
        if "facts" in keys and "survivor" not in keys:
            return "facts"
        if "survivor" in keys and "facts" not in keys:
            return "cases"
    return None
