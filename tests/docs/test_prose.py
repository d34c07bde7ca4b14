"""The README and every page of the documentation do what they show."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

ROOT = Path(__file__).parents[2]
GENERATED = (ROOT / "docs" / "law", ROOT / "docs" / "reference" / "api")
PAGES = [
    ROOT / "README.md",
    *sorted(
        page
        for page in (ROOT / "docs").rglob("*.md")
        if "_build" not in page.parts and not set(GENERATED) & {*page.parents}
    ),
]
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
SYBIL = Sybil([PythonCodeBlockParser(doctest_optionflags=OPTIONS)])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_with_examples_runs_as_written(page: Path) -> None:
    """Each code block of a page runs, in order, and prints what the page says."""
    for example in SYBIL.parse(page):
        example.evaluate()


def _sessions(page: Path) -> Iterator[tuple[str, str]]:
    """Yield each command of the console blocks of a page, with the output shown for it."""
    for block in re.findall(r"^```console\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        for command in block.removeprefix("$ ").split("\n$ "):
            line, _, shown = command.partition("\n")
            yield line, shown.rstrip("\n") + "\n"


@pytest.mark.parametrize("page", [page for page in PAGES if list(_sessions(page))], ids=lambda page: page.name)
def test_page_with_commands_prints_what_it_shows(page: Path, tmp_path: Path) -> None:
    """Each ``tvs`` command of a page runs, in order, in an empty folder, and prints what the page says."""
    for line, shown in _sessions(page):
        program, *arguments = shlex.split(line)
        assert program == "tvs"
        command = [sys.executable, "-c", "from tvs_core.cli import main; raise SystemExit(main())", *arguments]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
        assert (done.returncode, done.stderr) == (0, ""), line
        assert doctest.OutputChecker().check_output(shown, done.stdout, OPTIONS), f"{line}\n{done.stdout}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_says_or_links_what_is_not_decided(page: Path) -> None:
    """No page leaves the reader without a way to the limits."""
    assert "limits" in page.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_has_one_sentence_a_line(page: Path) -> None:
    """One sentence a line keeps changes readable."""
    text = "".join(page.read_text(encoding="utf-8").split("```")[::2])
    crowded = [line for line in text.splitlines() if line[:1].isalpha() and re.search(r"[a-z`]\. [A-Z]", line)]
    assert crowded == []
