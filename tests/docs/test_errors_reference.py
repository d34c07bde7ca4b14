"""The error reference has one entry for every code, and no entry that nothing raises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tvs_core
from tvs_core import errors

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "errors.md"
ENTRIES = re.findall(r"^\(([a-z_.]+)\)=\n### \1\n\n\S", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
FAMILIES = sorted({entry.partition(".")[0] for entry in ENTRIES})
SOURCES = "".join(path.read_text(encoding="utf-8") for path in Path(tvs_core.__file__).parent.rglob("*.py"))
IN_SOURCES = set(re.findall(rf'"((?:{"|".join(FAMILIES)})\.[a-z][a-z_]*)"', SOURCES)) | set(
    re.findall(r'\bcode="([a-z_]+\.[a-z_]+)"', SOURCES)
)
EXCEPTIONS = {
    value.code for value in vars(errors).values() if isinstance(value, type) and issubclass(value, errors.TvsError)
}


@pytest.mark.parametrize("code", sorted(EXCEPTIONS))
def test_exception_code_is_in_the_reference(code: str) -> None:
    """Whoever meets an error can look it up."""
    assert code in ENTRIES


@pytest.mark.parametrize("code", sorted(IN_SOURCES))
def test_problem_code_of_the_sources_is_in_the_reference(code: str) -> None:
    """Whoever meets a problem can look it up."""
    assert code in ENTRIES


def test_reference_has_no_code_twice_and_none_that_nothing_raises() -> None:
    """An entry for a code that is gone would mislead."""
    assert len(ENTRIES) == len(set(ENTRIES))
    assert set(ENTRIES) - EXCEPTIONS - IN_SOURCES == set()
