"""
What comes of reading a file of another standard: cases, every problem, and the rows put aside.

>>> from tvs_core.errors import Problem
>>> done = Imported(cases=(), problems=(Problem(path="$", code="row.encoding", message="…", row=7),), rows=1)
>>> print(done)
0 cases from 1 row; 0 rows without data; 0 rows put aside; 1 problem and 0 notes
"""

from __future__ import annotations

import attrs

from tvs_core.errors import Problem
from tvs_core.records import Case

__all__ = ["Coverage", "Imported", "Rejected"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Rejected:
    """
    A row that did not become a case.

    Args:
        row: Its number in the file, as a spreadsheet numbers it.
        reasons: Why.
        cells: Its text, as far as it was kept; never shown by ``repr``.
    """

    row: int
    reasons: tuple[Problem, ...]
    cells: tuple[str, ...] = attrs.field(default=(), repr=False)


@attrs.frozen(kw_only=True)
class Coverage:
    """
    How often a value of the standard was met, and what it was taken to say about a fact.

    Args:
        field: Field of the standard.
        value: Its value.
        fact: Name of the fact, or ``None`` where no fact corresponds.
        grade: How the two relate: exact, narrower, broader, lossy or none.
        cases: In how many cases the value stood.
        findings: How many of them got a finding from it.
        why: The reason for the grade.
    """

    field: str
    value: str
    fact: str | None
    grade: str
    cases: int
    findings: int
    why: str


@attrs.frozen(kw_only=True, repr=False)
class Imported:
    """
    The outcome of reading one file.

    Args:
        cases: The cases, in the order of the rows.
        problems: Everything that was odd, in the order of the file; codes that start with ``note.`` lost nothing.
        rejected: Rows that did not become cases, with the reasons and their text.
        rows: How many rows the file has below its headings.
        rows_without_data: How many of them hold nothing, or only a counter.
        coverage: What the values met were taken to say, and what was not concluded from them.
        form: How the file was read: its headings, encoding and delimiter.
    """

    cases: tuple[Case, ...]
    problems: tuple[Problem, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    rows: int = 0
    rows_without_data: int = 0
    coverage: tuple[Coverage, ...] = ()
    form: str = ""

    @property
    def notes(self) -> tuple[Problem, ...]:
        """The problems that lost nothing and tell how something was read that is not written as the standard says."""
        return tuple(problem for problem in self.problems if problem.code.startswith("note."))

    @property
    def losses(self) -> tuple[Problem, ...]:
        """The problems that left something unread, missing or open, which somebody has to look at."""
        return tuple(problem for problem in self.problems if not problem.code.startswith("note."))

    def __str__(self) -> str:
        return (
            f"{_counted(len(self.cases), 'case')} from {_counted(self.rows, 'row')}; "
            f"{_counted(self.rows_without_data, 'row')} without data; {_counted(len(self.rejected), 'row')} put aside; "
            f"{_counted(len(self.losses), 'problem')} and {_counted(len(self.notes), 'note')}"
        )

    def __repr__(self) -> str:
        return f"<Imported: {self}>"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
