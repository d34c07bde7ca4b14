"""Files of one document a line: streamed, bad lines reported and set aside, good lines kept."""

from __future__ import annotations

import base64
import json
import os
import stat
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tvs_core.convert import dumps, read_lines, read_ndjson, write_ndjson
from tvs_core.errors import FactTypeError, FileFormatError, InvalidFacts, UnknownFactError
from tvs_core.records import Case, Place, Survivor


def case(number: int) -> Case:
    """A small case."""
    return Case(id=f"CASE-{number}", survivor=Survivor(id=f"S-{number}"))


def line(number: int) -> bytes:
    """A line that holds a small case."""
    return dumps(case(number)).encode() + b"\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the file of the test goes."""
    return tmp_path / "cases.ndjson"


def test_write_then_read_gives_the_same_cases(path: Path) -> None:
    """Nothing is lost or changed, and nothing is a problem."""
    cases = [case(n) for n in range(5)]
    assert write_ndjson(path, cases) == 5
    reading = read_ndjson(path)
    assert list(reading) == cases
    assert (reading.accepted, reading.rejected, reading.problem_count, reading.problems) == (5, 0, 0, [])


def test_read_other_record_class_returns_it(path: Path) -> None:
    """Any record can stand on a line, also one without an id."""
    places = [Place(city="Testville"), Place(city="Testville")]
    write_ndjson(path, places)
    assert list(read_ndjson(path, Place)) == places


@pytest.mark.parametrize("form", ["\ufeff{0}{1}", "{0}\n\n{1}", "\n{0}  \n{1}\n\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_read_byte_order_mark_blank_lines_and_line_ends_do_not_matter(path: Path, form: str, end: str) -> None:
    """What editors put around lines is not part of them."""
    text = form.format(line(1).decode(), line(2).decode()).replace("\n", end)
    path.write_bytes(text.encode())
    reading = read_ndjson(path)
    assert list(reading) == [case(1), case(2)]
    assert reading.problems == []


def test_read_last_line_without_line_end_is_read(path: Path) -> None:
    """A whole line needs no end."""
    path.write_bytes(line(1) + line(2).rstrip())
    assert list(read_ndjson(path)) == [case(1), case(2)]


@pytest.mark.parametrize("tail", [line(3)[:-10], '{"id": "Zoë'.encode()[:-1]])
def test_read_file_cut_short_keeps_the_good_lines(path: Path, tail: bytes) -> None:
    """A copy that was interrupted loses its last line only, and says so, also in the middle of a character."""
    path.write_bytes(line(1) + line(2) + tail)
    reading = read_ndjson(path)
    assert list(reading) == [case(1), case(2)]
    assert [(p.row, p.code) for p in reading.problems] == [(3, "file.truncated")]


def test_read_bad_lines_are_reported_with_row_and_path(path: Path) -> None:
    """Good lines around bad ones are still read, and each bad one says where and why."""
    bad = b'{"schema_version": "1", "id": "X", "survivor": {"id": "S", "gender": "Femenine", "nam": 1}}\n'
    path.write_bytes(line(1) + b"{oops\n" + line(2) + bad + b"\xff\xfe\n" + b"\0\n" + line(3))
    reading = read_ndjson(path)
    assert list(reading) == [case(1), case(2), case(3)]
    assert [(p.row, p.path, p.code) for p in reading.problems] == [
        (2, "$", "json.syntax"),
        (4, "$.survivor.nam", "record.unknown_field"),
        (4, "$.survivor.gender", "record.code"),
        (5, "$", "file.encoding"),
        (6, "$", "file.binary"),
    ]
    assert (reading.accepted, reading.rejected, reading.row) == (3, 4, 7)


def test_read_duplicate_id_is_rejected_unless_allowed(path: Path) -> None:
    """Two lines of one case would count a person twice."""
    path.write_bytes(line(1) + line(2) + line(1))
    reading = read_ndjson(path)
    assert list(reading) == [case(1), case(2)]
    assert [(p.row, p.path, p.code) for p in reading.problems] == [(3, "$.id", "file.duplicate_id")]
    assert list(read_ndjson(path, duplicates="allow")) == [case(1), case(2), case(1)]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\r\n"])
def test_read_empty_file_is_a_problem(path: Path, content: bytes) -> None:
    """An empty file is more often a mistake than a file of nothing."""
    path.write_bytes(content)
    reading = read_ndjson(path)
    assert list(reading) == []
    assert [(p.row, p.code) for p in reading.problems] == [(None, "file.empty")]


def test_read_binary_file_is_reported_and_gives_nothing(path: Path) -> None:
    """A spreadsheet given by mistake is told so on its first line."""
    path.write_bytes(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 20)
    reading = read_ndjson(path)
    assert list(reading) == []
    assert reading.problems[0].code == "file.binary"


def test_read_file_in_utf16_is_reported(path: Path) -> None:
    """A file saved in another encoding is not taken for garbage."""
    path.write_bytes(line(1).decode().encode("utf-16"))
    reading = read_ndjson(path)
    assert list(reading) == []
    assert "UTF-16" in reading.problems[0].message


def test_read_file_that_is_not_there_raises_at_once(path: Path) -> None:
    """A wrong name is not found out only on iteration."""
    with pytest.raises(FileNotFoundError):
        read_ndjson(path)


def test_read_line_too_long_is_skipped_in_constant_memory(path: Path) -> None:
    """A line of 100 million bytes is reported, never held, and the lines around it are read."""
    with path.open("wb") as file:
        file.write(line(1) + b'{"id": "')
        for _ in range(100):
            file.write(b"x" * 10**6)
        file.write(b'"}\n' + line(2))
    reading = read_ndjson(path, max_line_bytes=2**16)
    tracemalloc.start()
    assert list(reading) == [case(1), case(2)]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(p.row, p.code) for p in reading.problems] == [(2, "file.line_too_long")]
    assert peak < 3 * 10**6


def test_read_line_as_long_as_allowed_is_read(path: Path) -> None:
    """The limit itself is still allowed, with and without a line end."""
    path.write_bytes(line(1) + line(2).rstrip())
    limit = len(line(1)) - 1
    assert list(read_ndjson(path, max_line_bytes=limit)) == [case(1), case(2)]
    reading = read_ndjson(path, max_line_bytes=limit - 2)
    assert list(reading) == []
    assert [p.code for p in reading.problems] == ["file.line_too_long"] * 2


def test_read_memory_does_not_grow_with_the_file(path: Path) -> None:
    """Ten times the lines take no more memory when duplicates are not looked for."""
    peaks: list[int] = []
    for count in (300, 3000):
        write_ndjson(path, (case(n) for n in range(count)))
        tracemalloc.start()
        assert sum(1 for _ in read_ndjson(path, duplicates="allow")) == count
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.5


def test_read_keeps_so_many_problems_and_counts_them_all(path: Path) -> None:
    """A file of nothing but mistakes does not fill the memory."""
    path.write_bytes(b"oops\n" * 50)
    reading = read_ndjson(path, keep_problems=3)
    assert list(reading) == []
    assert ([p.row for p in reading.problems], reading.problem_count, reading.rejected) == ([1, 2, 3], 50, 50)


def test_read_rejected_lines_are_written_aside_with_reasons(path: Path, tmp_path: Path) -> None:
    """Whoever corrects the lines has them, their numbers and the reasons, and nobody else can read them."""
    aside = tmp_path / "rejected.ndjson"
    path.write_bytes(line(1) + '{"id": "Zoë"}\r\n'.encode() + b"\xff\n" + b"x" * 500 + b"\n")
    assert list(read_ndjson(path, rejected_to=aside, max_line_bytes=200)) == [case(1)]
    entries = [json.loads(text) for text in aside.read_text(encoding="utf-8").splitlines()]
    assert [entry["row"] for entry in entries] == [2, 3, 4]
    assert entries[0]["line"] == '{"id": "Zoë"}'
    assert [reason["path"] for reason in entries[0]["problems"]] == ["$.schema_version", "$.survivor"]
    assert base64.b64decode(entries[1]["line_base64"]) == b"\xff\n"
    assert entries[2]["line"] is None
    assert stat.S_IMODE(os.stat(aside).st_mode) == 0o600


def test_read_rejected_lines_cannot_go_over_the_file_itself(path: Path) -> None:
    """The file that is read is never written over."""
    path.write_bytes(line(1))
    with pytest.raises(FileFormatError):
        read_ndjson(path, rejected_to=path)
    assert path.read_bytes() == line(1)


def test_reading_left_early_closes_the_file(path: Path) -> None:
    """Leaving the block ends the reading."""
    path.write_bytes(line(1) + line(2))
    with read_ndjson(path) as reading:
        assert next(reading) == case(1)
    assert list(reading) == []
    assert reading.row == 1


def test_read_lines_reports_any_error_of_the_library(path: Path) -> None:
    """Other things than records can stand on a line, and what is wrong with them is reported the same way."""

    def convert(data: object) -> object:
        if data == 1:
            raise UnknownFactError(name="age_year", suggestion="age_years")
        if data == 2:
            errors = [FactTypeError(name=name, expected="text", got="int") for name in ("a", "b")]
            raise InvalidFacts("2 facts cannot be used", errors)
        return data

    path.write_bytes(b"0\n1\n2\n3")
    reading = read_lines(path, convert)
    assert list(reading) == [0, 3]
    assert [(p.row, p.code) for p in reading.problems] == [(2, "fact.unknown"), (3, "fact.type"), (3, "fact.type")]


def test_write_that_fails_leaves_the_old_file(path: Path) -> None:
    """A file is there whole or as it was, with nothing left beside it."""

    def broken() -> Iterator[Case]:
        yield case(1)
        raise RuntimeError("stopped")

    path.write_bytes(b"old")
    with pytest.raises(RuntimeError):
        write_ndjson(path, broken())
    assert path.read_bytes() == b"old"
    assert os.listdir(path.parent) == [path.name]


def test_write_over_the_file_that_is_read_keeps_every_case(path: Path) -> None:
    """A file can be cleaned in place."""
    path.write_bytes(line(1) + b"oops\n" + line(2))
    assert write_ndjson(path, read_ndjson(path)) == 2
    assert path.read_bytes().count(b"\n") == 2


def test_write_makes_a_file_for_its_owner_only(path: Path) -> None:
    """Cases are personal data."""
    write_ndjson(path, [case(1)])
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
