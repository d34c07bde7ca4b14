"""Results appear whole or not at all, in the form their name asks for."""

from __future__ import annotations

import csv
import json
import os
import stat
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tvs_core.cli._assess import Outcome
from tvs_core.cli._input import Rejected
from tvs_core.cli._output import NoSink, RejectedFile, Replacement, open_sink, same_file
from tvs_core.errors import FileFormatError, Problem

IDS = ("a.x", "b.y")
ROWS = [
    Outcome("P-1", {"a.x": "met", "b.y": "undetermined"}, {"b.y": ("first", "second")}),
    Outcome(2, {"a.x": "not_met", "b.y": "not_in_force"}, {}),
    Outcome('=cmd("é")', {"a.x": "undetermined", "b.y": "met"}, {"a.x": ("third",)}),
]


def written(path: Path) -> Path:
    sink = open_sink(str(path), IDS)
    for row in ROWS:
        sink.write(row)
    assert not path.exists()
    sink.commit()
    sink.discard()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    return path


@pytest.mark.parametrize("name", ["out.ndjson", "out.jsonl", "OUT.NDJSON"])
def test_ndjson_has_one_object_a_line_as_promised(tmp_path: Path, name: str) -> None:
    """Other programs rely on exactly this form."""
    lines = written(tmp_path / name).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [
        {"id": "P-1", "verdicts": {"a.x": "met", "b.y": "undetermined"}, "missing": {"b.y": ["first", "second"]}},
        {"id": 2, "verdicts": {"a.x": "not_met", "b.y": "not_in_force"}, "missing": {}},
        {"id": '=cmd("é")', "verdicts": {"a.x": "undetermined", "b.y": "met"}, "missing": {"a.x": ["third"]}},
    ]


def test_csv_has_a_verdict_and_a_missing_column_each_and_no_formula(tmp_path: Path) -> None:
    """A spreadsheet opens it, and an id never runs in it."""
    with written(tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["id", "a.x", "a.x:missing", "b.y", "b.y:missing"],
        ["P-1", "met", "", "undetermined", "first; second"],
        ["2", "not_met", "", "not_in_force", ""],
        ['\'=cmd("é")', "undetermined", "third", "met", ""],
    ]


def test_parquet_has_text_and_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are written in groups, so that memory does not grow with the file."""
    monkeypatch.setattr("tvs_core.cli._output._BATCH", 2)
    table = pq.read_table(written(tmp_path / "out.parquet"))
    assert table.to_pydict() == {
        "id": ["P-1", "2", '=cmd("é")'],
        "a.x": ["met", "not_met", "undetermined"],
        "a.x:missing": [[], [], ["third"]],
        "b.y": ["undetermined", "not_in_force", "met"],
        "b.y:missing": [["first", "second"], [], []],
    }


def test_parquet_without_pyarrow_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing library is a message, not a trace of calls."""
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(FileFormatError, match="pip install pyarrow"):
        open_sink(str(tmp_path / "out.parquet"), IDS)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["out.txt", "out", "out.ndjson.gz", ".ndjson"])
def test_unknown_suffix_is_refused_with_those_there_are(tmp_path: Path, name: str) -> None:
    """A name that says nothing about the form is not guessed at."""
    with pytest.raises(FileFormatError, match=r"\.parquet"):
        open_sink(str(tmp_path / name), IDS)


@pytest.mark.parametrize("name", ["out.ndjson", "out.csv", "out.parquet"])
def test_discarded_results_leave_what_was_there(tmp_path: Path, name: str) -> None:
    """A run that fails costs nothing of the run before, and leaves no rubbish."""
    path = tmp_path / name
    path.write_text("before")
    sink = open_sink(str(path), IDS)
    sink.write(ROWS[0])
    sink.discard()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_no_sink_keeps_nothing() -> None:
    """Without --out only the summary is made."""
    sink = open_sink(None, IDS)
    assert isinstance(sink, NoSink)
    sink.write(ROWS[0])
    sink.commit()
    sink.discard()


def test_replacement_keeps_the_rights_of_the_file_it_replaces(tmp_path: Path) -> None:
    """Somebody decided who may read that file."""
    path = tmp_path / "out"
    path.write_text("before")
    path.chmod(0o640)
    with Replacement(str(path)) as file:
        file.stream.write(b"after")
    assert path.read_bytes() == b"after"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_replacement_new_and_private_rights(tmp_path: Path) -> None:
    """A new file follows the settings of its owner; one with personal data is for the owner alone."""
    mask = os.umask(0o027)
    try:
        for name, private, expected in (("new", False, 0o640), ("private", True, 0o600)):
            with Replacement(str(tmp_path / name), private=private) as file:
                file.stream.write(b"x")
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == expected
    finally:
        os.umask(mask)


def test_replacement_behind_a_link_replaces_the_file_not_the_link(tmp_path: Path) -> None:
    """A link stays a link."""
    (tmp_path / "real").write_text("before")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with Replacement(str(tmp_path / "link")) as file:
        file.stream.write(b"after")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "after"


def test_replacement_of_a_device_writes_into_it() -> None:
    """/dev/null is written to and never replaced."""
    with Replacement(os.devnull) as file:
        file.stream.write(b"x")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_replacement_that_cannot_be_names_the_file_asked_for(tmp_path: Path) -> None:
    """The message names what the user typed, not a temporary file."""
    with pytest.raises(FileNotFoundError) as caught:
        Replacement(str(tmp_path / "no" / "out"))
    assert caught.value.filename == str(tmp_path / "no" / "out")
    with pytest.raises(IsADirectoryError):
        Replacement(str(tmp_path))


def test_replacement_is_discarded_on_an_error(tmp_path: Path) -> None:
    """Half a file never takes the place of a whole one."""

    def fail_half_way() -> None:
        with Replacement(str(tmp_path / "out")) as file:
            file.stream.write(b"half")
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail_half_way()
    assert list(tmp_path.iterdir()) == []


def test_rejected_file_holds_row_reasons_and_line(tmp_path: Path) -> None:
    """Whoever mends the rows finds everything in one place, and nobody else can read it."""
    aside = RejectedFile(str(tmp_path / "out.csv"))
    aside.write(Rejected(3, (Problem(path="$.id", code="row.id", message="expected text"),), '{"id": ""}'))
    assert list(tmp_path.glob("*.ndjson")) == []
    path = aside.commit()
    assert path == str(tmp_path / "out.rejected.ndjson")
    assert json.loads(Path(path).read_text(encoding="utf-8")) == {
        "row": 3,
        "problems": [{"path": "$.id", "code": "row.id", "message": "expected text"}],
        "line": '{"id": ""}',
    }
    assert stat.S_IMODE(Path(path).stat().st_mode) == 0o600


def test_rejected_file_of_an_earlier_run_goes_when_nothing_was_rejected(tmp_path: Path) -> None:
    """A stale file would say that rows are still wrong."""
    (tmp_path / "out.rejected.ndjson").write_text("old")
    assert RejectedFile(str(tmp_path / "out.csv")).commit() is None
    assert list(tmp_path.iterdir()) == []


def test_same_file_sees_through_links_and_spellings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The input is never overwritten under another name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").write_text("x")
    (tmp_path / "b").symlink_to("a")
    assert same_file("a", "./b")
    assert same_file("new", str(tmp_path / "new"))
    assert not same_file("a", "new")
