"""Reading rows: every bad line is told apart from the good ones, in bounded memory and without a value in a message."""

from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from tvs_core.cli import _input, _seen
from tvs_core.cli._input import CaseRow, FactsRow, Lines, Rejected, case_rows, facts_rows, guess_form, table_rows
from tvs_core.cli._seen import SeenIds
from tvs_core.errors import FileFormatError

GOOD = b'{"id": "good", "facts": {"age_at_offence_years": 16}}\n'
SECRET = "Maria"


def rows_of(tmp_path: Path, content: bytes) -> list[Any]:
    path = tmp_path / "rows.ndjson"
    path.write_bytes(content)
    with Lines(str(path)) as lines:
        return list(facts_rows(lines))


def codes(row: Rejected) -> list[str]:
    return [problem.code for problem in row.problems]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"Maria was here", "json.syntax"),
        (b'["Maria"]', "row.shape"),
        (b'"Maria"', "row.shape"),
        (b'{"facts": {}}', "row.id"),
        (b'{"id": null, "facts": {}}', "row.id"),
        (b'{"id": true, "facts": {}}', "row.id"),
        (b'{"id": 1.5, "facts": {}}', "row.id"),
        (b'{"id": "", "facts": {}}', "row.id"),
        (b'{"id": "\\ud800", "facts": {}}', "row.id"),
        (b'{"id": 1}', "row.facts"),
        (b'{"id": 1, "facts": ["Maria"]}', "row.facts"),
        (b'{"id": 1, "facts": {}, "name": "Maria"}', "row.keys"),
        (b'{"id": 1, "facts": {"a": true, "a": false}}', "json.duplicate_key"),
        (b'{"id": 1, "id": 2, "facts": {}}', "json.duplicate_key"),
        (b'{"id": 1, "facts": {"a": NaN}}', "json.number"),
        (b'{"id": 1, "facts": {"a": ' + b"9" * 5000 + b"}}", "json.number"),
        (b'{"id": 1, "facts": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "json.depth"),
        (b'{"id": "\xff", "facts": {}}', "file.encoding"),
        (b'{"id": "good", "facts": {}}', "file.duplicate_id"),
    ],
)
def test_line_that_is_no_row_is_rejected_and_the_next_is_read(tmp_path: Path, line: bytes, code: str) -> None:
    """One bad line costs that line and nothing else, and its values stay out of the reasons."""
    first, bad, last = rows_of(tmp_path, GOOD + line + b"\n" + GOOD.replace(b"good", b"last"))
    assert (first.id, last.id) == ("good", "last")
    assert isinstance(bad, Rejected)
    assert code in codes(bad)
    assert [problem.row for problem in bad.problems] == [2] * len(bad.problems)
    assert SECRET not in " ".join(map(str, bad.problems))
    assert SECRET not in repr(bad)


def test_row_with_several_faults_reports_each() -> None:
    """Whoever mends a row should see everything at once."""
    problems = _input._shape_problems({"id": None, "facts": 3, "extra": 1})
    assert [problem.code for problem in problems] == ["row.id", "row.facts", "row.keys"]


def test_rows_with_mark_carriage_returns_and_blank_lines_are_read(tmp_path: Path) -> None:
    """Windows tools add a mark, carriage returns and blank lines; none of them is data."""
    content = b"\xef\xbb\xbf" + GOOD.replace(b"\n", b"\r\n") + b"\r\n  \r\n" + GOOD.replace(b"good", b"two")
    first, second = rows_of(tmp_path, content)
    assert (first.number, first.id, second.number, second.id) == (1, "good", 4, "two")


def test_last_line_without_line_end_is_read(tmp_path: Path) -> None:
    """A missing line end at the end of a whole row loses nothing."""
    assert [row.id for row in rows_of(tmp_path, GOOD.rstrip(b"\n"))] == ["good"]


def test_last_line_that_breaks_off_is_called_cut_off(tmp_path: Path) -> None:
    """A file that was cut is a different trouble from a bad line."""
    good, cut = rows_of(tmp_path, GOOD + b'{"id": "b", "facts": {"age_at_off')
    assert good.id == "good"
    assert codes(cut) == ["file.truncated"]


def test_line_past_the_limit_is_rejected_without_being_held(tmp_path: Path) -> None:
    """A line of any length costs no more memory than the limit."""
    path = tmp_path / "long.ndjson"
    with path.open("wb") as file:
        file.write(GOOD)
        for _ in range(40):
            file.write(b"x" * 1_000_000)
        file.write(b"\n" + GOOD.replace(b"good", b"last"))
    tracemalloc.start()
    with Lines(str(path)) as lines:
        first, bad, last = facts_rows(lines)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (first.id, last.id) == ("good", "last")
    assert codes(bad) == ["file.line_too_long"]
    assert bad.cut
    assert len(bad.line) <= 2000
    assert peak < 3 * _input.LINE_LIMIT


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n \r\n",
        b"\xef\xbb\xbf",
        b"PK\x03\x04rest",
        b"%PDF-1.7",
        b"\x1f\x8b\x08",
        b"PAR1",
        b"\xff\xfeh\x00",
        b"a\x00b\n",
    ],
)
def test_file_that_holds_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    """An empty or binary file is no file of records, and is said to be none."""
    path = tmp_path / "odd.ndjson"
    path.write_bytes(content)
    with pytest.raises(FileFormatError, match=r"odd\.ndjson"):
        Lines(str(path))


@pytest.mark.parametrize("content", [b'[\n{"id": 1, "facts": {}}\n]\n', b'{\n"id": 1,\n"facts": {}\n}\n'])
def test_file_of_one_document_is_refused_with_what_to_do(tmp_path: Path, content: bytes) -> None:
    """A JSON list is a common mistake for one object a line; it is not reported line by line."""
    with pytest.raises(FileFormatError, match="one JSON object a line"):
        rows_of(tmp_path, content)


def test_directory_is_refused(tmp_path: Path) -> None:
    """A directory is no file."""
    with pytest.raises(FileFormatError, match="directory"):
        Lines(str(tmp_path))
    with pytest.raises(FileFormatError, match="directory"):
        list(table_rows(str(tmp_path)))


def test_case_rows_give_cases_and_reject_the_rest(tmp_path: Path) -> None:
    """Cases come from their own form, with the reasons of the converter."""
    case = '{"schema_version": "1", "id": "C-1", "survivor": {"id": "S-1"}}\n'
    path = tmp_path / "cases.ndjson"
    path.write_text(case + '{"id": "C-2"}\n' + case + "nonsense\n", encoding="utf-8")
    with Lines(str(path)) as lines:
        rows = list(case_rows(lines))
    assert [type(row) for row in rows] == [CaseRow, Rejected, Rejected, Rejected]
    assert [codes(row)[0] for row in rows if isinstance(row, Rejected)] == [
        "schema_version.missing",
        "file.duplicate_id",
        "json.syntax",
    ]


def test_table_from_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """An HTCDS table can be piped in."""
    table = "\ufeffBirthdate,Gender\n1996-03-14,Feminine\n".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(table)))
    rows = [row for row in table_rows("-") if isinstance(row, CaseRow)]
    assert [row.id for row in rows] == ["row-0002"]


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (GOOD, "facts"),
        (b'{"schema_version": "1", "id": "C", "survivor": {"id": "S"}}\n', "cases"),
        (b'{"survivor": 1, "facts": 1}\n', None),
        (b'{"age_at_offence_years": 3}\n', None),
        (b"nonsense\n", None),
    ],
)
def test_form_is_guessed_only_when_clear(tmp_path: Path, content: bytes, form: str | None) -> None:
    """A wrong guess would report every row as bad."""
    path = tmp_path / "some.ndjson"
    path.write_bytes(content)
    with Lines(str(path)) as lines:
        assert guess_form(str(path), lines) == form
        assert [row.number for row in lines] == [1]


def test_form_of_a_table_is_seen_by_its_name() -> None:
    """A CSV file can only be a table."""
    assert guess_form("Sheet.CSV", None) == "htcds"


def test_rejected_row_that_is_not_utf8_is_kept_as_escapes(tmp_path: Path) -> None:
    """The file of rejected rows is always UTF-8, and loses no byte."""
    (row,) = rows_of(tmp_path, b'{"id": "\xe9"}\n')
    assert row.to_dict()["line"] == '{"id": "\\xe9"}'
    assert json.dumps(row.to_dict())


def test_seen_ids_tells_new_from_old_over_many() -> None:
    """Growing the table loses no id."""
    seen = SeenIds()
    assert all(seen.add(f"id-{n}") for n in range(20_000))
    assert not any(seen.add(f"id-{n}") for n in range(20_000))
    assert seen.add(7)
    assert not seen.add("7")


def test_seen_ids_stops_at_its_limit_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Past the limit nothing is called a duplicate, and the check is known to be incomplete."""
    monkeypatch.setattr(_seen.SeenIds, "limit", 2)
    seen = SeenIds()
    assert [seen.add(name) for name in "abab"] == [True, True, True, True]
    assert not seen.complete


def test_facts_row_keeps_the_facts_as_they_stand(tmp_path: Path) -> None:
    """Nothing is coerced on the way in."""
    (row,) = rows_of(tmp_path, b'{"id": 7, "facts": {"a": null, "b": ["x"], "c": "2019-05"}}\n')
    assert isinstance(row, FactsRow)
    assert (row.id, row.facts) == (7, {"a": None, "b": ["x"], "c": "2019-05"})


def test_rows_past_the_checked_ids_end_with_a_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That duplicates were not looked for everywhere is said, and is nobody's fault."""
    monkeypatch.setattr(_seen.SeenIds, "limit", 1)
    rows = rows_of(tmp_path, GOOD + GOOD.replace(b"good", b"two"))
    assert [type(row) for row in rows] == [FactsRow, FactsRow, _input.Remarks]
    assert "first 1 records" in rows[-1].note
