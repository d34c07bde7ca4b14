"""
Reading tables of text as they come: bytes to numbered rows, bad rows told apart from good ones, in bounded memory.

Nothing here knows a standard. A file that is no table of text at all raises `FileFormatError`; a row that cannot be
read comes back with the reason and its raw text, and the rows after it are read all the same.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import IO, TextIO, TypeAlias, cast

import attrs

from tvs_core.errors import FileFormatError, Problem

__all__ = ["RawRow", "Source", "TextTable", "column_letter"]

Source: TypeAlias = str | os.PathLike[str] | TextIO

DELIMITERS = (",", ";", "\t", "|")
RECORD_LIMIT = 1_000_000
_HEAD_LINES = 8
_HEAD_BYTES = 8192
_MISREAD = re.compile("[\x00\udc80-\udcff]")
_BINARY = (
    (b"PK\x03\x04", "this is a zipped workbook (.xlsx, .xlsm or .ods): save the sheet as CSV UTF-8 and give that file"),
    (b"\xd0\xcf\x11\xe0", "this is an old workbook (.xls): save the sheet as CSV UTF-8 and give that file"),
    (b"%PDF", "this is a PDF document"),
    (b"\x1f\x8b", "this is a gzip archive: unpack it first"),
)


@attrs.frozen
class RawRow:
    """
    One row of the file, numbered as a spreadsheet numbers it, headings and blank rows counted.

    ``problem`` is the reason why the row could not be read; ``cells`` then holds its raw text as far as it was kept.
    """

    number: int
    cells: tuple[str, ...] = attrs.field(repr=False)
    problem: Problem | None = None


class _TooLongError(Exception):
    """A record longer than `RECORD_LIMIT`."""


class _Lines:
    """The lines of a text stream, with lines put back read first and no more than one record held."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._waiting: deque[str] = deque()
        self.record: list[str] = []
        self._size = 0
        self.last_line_open = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._next()
        if not line:
            raise StopIteration
        if len(line) >= RECORD_LIMIT and line[-1] not in "\r\n":
            self._skip_rest()
            raise _TooLongError
        self._size += len(line)
        self.record.append(line)
        self.last_line_open = line[-1] not in "\r\n"
        if self._size > RECORD_LIMIT:
            raise _TooLongError
        return line

    def _next(self) -> str:
        return self._waiting.popleft() if self._waiting else self._stream.readline(RECORD_LIMIT)

    def _skip_rest(self) -> None:
        while (part := self._next()) and part[-1] not in "\r\n":
            pass

    def start(self) -> None:
        """Forget the record before."""
        self.record = []
        self._size = 0

    def put_back(self, lines: Iterable[str]) -> None:
        """Read these lines before the rest of the stream."""
        self._waiting.extendleft(reversed(list(lines)))

    def at_end(self) -> bool:
        """Return whether nothing is left to read."""
        if not self._waiting and (line := self._stream.readline(RECORD_LIMIT)):
            self._waiting.append(line)
        return not self._waiting

    def head(self) -> list[str]:
        """Return the first lines without using them up."""
        lines: list[str] = []
        while len(lines) < _HEAD_LINES and (line := self._stream.readline(RECORD_LIMIT)):
            lines.append(line)
            if len(line) >= RECORD_LIMIT:
                break
        if lines:
            lines[0] = lines[0].removeprefix("\ufeff")
        self.put_back(lines)
        return lines


class TextTable:
    """
    The rows of a delimited text file, from the first.

    Args:
        source: A path, or a text stream opened with ``newline=""``.
        encoding: Name of the encoding, when it is not UTF-8 (or UTF-16 with its mark).
        delimiter: The sign between cells, when it should not be found out.
        score: How many cells of a row are headings that are known; the delimiter that gives most is taken.

    Attributes:
        width: How many cells a whole row has: those of the first row that is not blank, until the reader knows better.

    Raises:
        FileFormatError: If the file is empty or is not text.
    """

    def __init__(
        self, source: Source, *, encoding: str | None, delimiter: str | None, score: Callable[[list[str]], int]
    ) -> None:
        if isinstance(source, str | os.PathLike):
            self.name: str = os.path.basename(os.fspath(source))
            self._stream, self.encoding = _open(source, self.name, encoding)
            self._owned = True
        else:
            self.name, self._stream, self.encoding, self._owned = "the stream", source, "utf-8", False
        self._lines = _Lines(self._stream)
        self.width = 0
        try:
            head = self._lines.head()
            if any(line.startswith("PK\x03\x04") or "\x00" in line for line in head[:1]):
                raise FileFormatError(name=self.name, expected="CSV text; this is binary data, such as a workbook")
            if not any(line.strip() for line in head):
                raise FileFormatError(name=self.name, expected="a table with a heading row; the file is empty")
            self.delimiter = delimiter or _best_delimiter(head, score)
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[RawRow]:
        lines, number, broken = self._lines, 0, False
        reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
        while True:
            number += 1
            lines.start()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except _TooLongError:
                broken = True
                yield self._too_long(number)
                continue
            except csv.Error:
                broken = True
                yield self._broken(number)
                continue
            self.width = self.width or len(cells)
            problem = _misread(number, cells, self.encoding)
            if problem is None and broken:
                if len(cells) == self.width:
                    broken = False
                else:
                    problem = _follows_broken(number)
            if problem is None and len(cells) < self.width and lines.last_line_open:
                problem = _cut_off(number, len(cells), self.width)
            yield RawRow(number, tuple(cells), problem)

    def _too_long(self, number: int) -> RawRow:
        message = (
            f"is longer than {RECORD_LIMIT} characters, which no record is: a quotation mark may be missing; put aside"
        )
        problem = Problem(path="$", code="row.too_long", message=message, row=number)
        return RawRow(number, tuple(self._lines.record), problem)

    def _broken(self, number: int) -> RawRow:
        # Only the first line is given up: the lines a lost quotation mark has swallowed are read again as rows.
        kept = self._lines.record
        code, message = "row.quoting", "quotation marks do not pair up, so the cells cannot be told apart; put aside"
        if self._lines.at_end():
            code = "file.truncated"
            message = "the file ends inside a quoted cell: it may have been cut off, or a quotation mark is missing"
        self._lines.put_back(kept[1:])
        return RawRow(number, tuple(kept[:1]), Problem(path="$", code=code, message=message, row=number))

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._owned:
            self._stream.close()

    def __enter__(self) -> TextTable:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _open(source: str | os.PathLike[str], name: str, encoding: str | None) -> tuple[TextIO, str]:
    raw = open(source, "rb")  # noqa: SIM115 - handed on to the caller, who closes it
    try:
        head = raw.peek(_HEAD_BYTES)[:_HEAD_BYTES]
        chosen = encoding or _encoding_of(head, name)
        # Bytes that are not UTF-8 are carried along as lone surrogates, so that only their own row is lost.
        errors = "surrogateescape" if chosen.startswith("utf-8") else "replace"
        return io.TextIOWrapper(cast("IO[bytes]", raw), encoding=chosen, errors=errors, newline=""), chosen
    except BaseException:
        raw.close()
        raise


def _encoding_of(head: bytes, name: str) -> str:
    for mark, what in _BINARY:
        if head.startswith(mark):
            raise FileFormatError(name=name, expected=f"a CSV text file; {what}")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b"\x00" in head:
        raise FileFormatError(
            name=name, expected="a CSV text file; this is binary data, or UTF-16 without its mark (give encoding=)"
        )
    return "utf-8-sig"


def _best_delimiter(head: list[str], score: Callable[[list[str]], int]) -> str:
    best, most = ",", -1
    for delimiter in DELIMITERS:
        reader = csv.reader(head, delimiter=delimiter)
        found = 0
        for _ in range(2):
            try:
                found += score(next(reader))
            except (StopIteration, csv.Error):
                break
        if found > most:
            best, most = delimiter, found
    return best


def _misread(number: int, cells: list[str], encoding: str) -> Problem | None:
    text = "".join(cells)
    if text.isascii() and "\x00" not in text:
        return None
    if _MISREAD.search(text) is None and not (encoding.startswith("utf-16") and "\ufffd" in text):
        return None
    at = next(i for i, cell in enumerate(cells) if _MISREAD.search(cell) or "\ufffd" in cell)
    expected = encoding.removesuffix("-sig").upper()
    message = (
        f"column {column_letter(at)} holds bytes that are not {expected} text; save the file as CSV UTF-8 "
        "or say encoding= (often 'cp1252'); the row is put aside"
    )
    return Problem(path="$", code="row.encoding", message=message, row=number, column=column_letter(at))


def _follows_broken(number: int) -> Problem:
    message = "follows a row that could not be read and does not have the number of cells of the headings; put aside"
    return Problem(path="$", code="row.after_broken", message=message, row=number)


def _cut_off(number: int, got: int, width: int) -> Problem:
    message = f"the file ends in this row after {got} of {width} cells: it may have been cut off; the row is put aside"
    return Problem(path="$", code="file.truncated", message=message, row=number)


def column_letter(index: int) -> str:
    """
    Return the letters a spreadsheet shows above a column, from its number counted from nought.

    >>> column_letter(0), column_letter(38)
    ('A', 'AM')
    """
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
