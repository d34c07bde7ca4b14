"""Every script in ``examples`` runs, from any directory, and shows what it is there to show."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SHOWN = {
    "app.py": [
        "<Case CASE-1>: nothing of the person shows",
        "(declined)",
        "Section 45 defence: person under 18: the conditions are met (law of 2026-03-01).",
        "the conditions cannot be decided until more is known",
        "Legal information, not legal advice",
    ],
    "integrator.py": [
        "4 cases from 5 rows; 0 rows without data; 1 row put aside",
        "has the id of row 3; the row is put aside [row.duplicate_id]",
        "[cell.not_a_value]",
        "read back the same cases",
    ],
    "researcher.py": [
        "4 tests added, 4 removed between 2024-06-01 and 2026-03-01",
        "south    met            <5",
        "share met: between 13% and 35%, as 13 rows are open",
    ],
}


def _run(script: str, folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-W", "error", str(EXAMPLES / script), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_examples_folder_has_no_script_without_expectations() -> None:
    """A new example says here what it shows."""
    assert sorted(path.name for path in EXAMPLES.glob("*.py")) == sorted(SHOWN)


@pytest.mark.parametrize("script", sorted(SHOWN))
def test_example_from_another_directory_shows_what_it_promises(script: str, tmp_path: Path) -> None:
    """A script needs nothing but the installed library and the data beside it."""
    output = _run(script, tmp_path)
    assert [text for text in SHOWN[script] if text not in output] == []


@pytest.mark.parametrize("script", sorted(SHOWN))
def test_example_output_names_no_survivor(script: str, tmp_path: Path) -> None:
    """No birth date of the sample data reaches the screen."""
    output = _run(script, tmp_path)
    assert not [text for text in ("2009-04", "3/14/1996", "1996-03-14", "2004-07-30") if text in output]


def test_integrator_with_a_folder_leaves_cases_and_problems_there(tmp_path: Path) -> None:
    """The files an integration needs are there afterwards, one JSON document a line."""
    _run("integrator.py", tmp_path, str(tmp_path / "out"))
    cases = [json.loads(line) for line in (tmp_path / "out" / "cases.ndjson").read_text("utf-8").splitlines()]
    problems = [json.loads(line) for line in (tmp_path / "out" / "problems.ndjson").read_text("utf-8").splitlines()]
    assert [case["id"] for case in cases] == ["HL-001", "HL-002", "HL-003", "HL-004"]
    assert "row.duplicate_id" in {problem["code"] for problem in problems}
