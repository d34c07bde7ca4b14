"""What a caller's type checker says of the public API, for both checkers."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ACCEPTED, REFUSED = "accepted.py", "refused.py"

#: The message of the error on each line, by file.
Found = dict[str, dict[int, str]]


def _run(command: list[str], directory: Path) -> str:
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.stdout


def mypy(directory: Path) -> Found:
    """What mypy finds."""
    # Silenced imports: only the two files are judged, not the libraries they use.
    options = ["--strict", "--no-pretty", "--follow-imports", "silent", "--config-file", "", "--cache-dir", "cache"]
    found: Found = {ACCEPTED: {}, REFUSED: {}}
    for line in _run([sys.executable, "-m", "mypy", *options, ACCEPTED, REFUSED], directory).splitlines():
        match = re.match(r"(\w+\.py):(\d+): error: (.*)", line)
        if match:
            found[match[1]][int(match[2])] = match[3]
    return found


def pyright(directory: Path) -> Found:
    """What pyright finds."""
    settings = {"include": ["*.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (directory / "pyrightconfig.json").write_text(json.dumps(settings))
    program = shutil.which("pyright", path=str(Path(sys.executable).parent)) or "pyright"
    command = [program, "--outputjson", "--pythonpath", sys.executable, "--project", str(directory)]
    found: Found = {ACCEPTED: {}, REFUSED: {}}
    for problem in json.loads(_run(command, directory))["generalDiagnostics"]:
        if problem["severity"] == "error":
            found[Path(problem["file"]).name][problem["range"]["start"]["line"] + 1] = problem["message"]
    return found


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_public_types_are_what_callers_rely_on(checker: Callable[[Path], Found], tmp_path: Path) -> None:
    """Correct uses have the stated types without an error, and each marked mistake is found, and nothing else."""
    for name in (ACCEPTED, REFUSED):
        shutil.copy(HERE / name, tmp_path)
    found = checker(tmp_path)
    assert found[ACCEPTED] == {}
    lines = (HERE / REFUSED).read_text().splitlines()
    assert sorted(found[REFUSED]) == [number for number, line in enumerate(lines, 1) if line.endswith("# refused")]
