"""What the tests of the command line share."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tvs_core.cli._app import app

DAY = "2026-03-01"


class Ran:
    """What one command printed and how it ended."""

    def __init__(self, code: int, stdout: str, stderr: str) -> None:
        self.code = code
        self.stdout = stdout
        self.stderr = stderr


@pytest.fixture
def tvs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Run `tvs` in an empty directory; `input` is what comes in on standard input."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, input: bytes | None = None) -> Ran:
        result = CliRunner().invoke(app, [str(each) for each in arguments], input=input, prog_name="tvs")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return run


@pytest.fixture
def facts_file(tmp_path: Path) -> Callable[..., str]:
    """Write rows of facts, given as dictionaries or as raw lines, and return the name of the file."""

    def write(*rows: dict[str, Any] | bytes, name: str = "facts.ndjson") -> str:
        lines = [row if isinstance(row, bytes) else json.dumps(row).encode() + b"\n" for row in rows]
        (tmp_path / name).write_bytes(b"".join(lines))
        return name

    return write


def read_ndjson(path: str | Path) -> list[Any]:
    """Return every object of a file of one a line."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
