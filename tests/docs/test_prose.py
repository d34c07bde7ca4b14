"""The README and every page of the documentation do what they show."""

from __future__ import annotations

import doctest
import re
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
SYBIL = Sybil([PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_with_examples_runs_as_written(page: Path) -> None:
    """Each code block of a page runs, in order, and prints what the page says."""
    for example in SYBIL.parse(page):
        example.evaluate()


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
