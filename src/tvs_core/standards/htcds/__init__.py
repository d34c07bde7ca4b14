"""
Read the Human Trafficking Case Data Standard (HTCDS 2.0): its spreadsheets as CSV, and exports of its survey form.

Every column of the standard is read, in the templates' two-row headings, under labels only, under machine names, or
under the survey's names; several values in a cell are told apart by the longest label. What a cell does not say is
not known: a value that is not ticked, an empty cell and the word "Unknown" are never turned into "no". What cannot
be read is kept as text in `Case.extensions` and reported with its row and column, and no report repeats a cell.

What values say about facts of the law is data: `tvs_core.standards.htcds.mapping`. The ticks of a list give codes that
are known to be in a set (`tvs_core.codes.AtLeast`), never a whole set: they can show that a test is met, and what is
not ticked never shows that it is not.

Source: IOM, Human Trafficking Case Data Standard 2.0 (24 December 2021), CC BY 4.0.

>>> import io
>>> table = '''Birthdate,Gender,Citizenship,Methods of Control,Consent
... 3/14/1996,Feminine,Namibia,False promises; Debt bondage,Yes
... Unknown,,,,
... '''
>>> done = read(io.StringIO(table))
>>> print(done)
2 cases from 2 rows; 0 rows without data; 0 rows put aside; 1 problem and 1 note
>>> print(done.losses[0].code, done.losses[0].row, done.losses[0].column)
cell.missing 3 Birthdate
>>> case = done.cases[0]
>>> case.survivor.citizenships, [finding.fact for finding in case.findings]
(frozenset({<Country.NA>}), ['means_fraud', 'trafficking_means'])
>>> sorted(case.findings[1].value.codes)
['deception', 'other_coercion']
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

import attrs

from tvs_core.errors import FileFormatError, InvalidRecord, Problem, RecordError, UnknownNameError, suggest
from tvs_core.records import Case
from tvs_core.standards._reading import RawRow, Source, TextTable
from tvs_core.standards.htcds import mapping
from tvs_core.standards.htcds._cases import build_case
from tvs_core.standards.htcds._cells import Cells, read_cells
from tvs_core.standards.htcds._dates import DateOrder
from tvs_core.standards.htcds._fields import FIELDS, Field
from tvs_core.standards.htcds._headings import Headings, Role, fold, read_headings, score
from tvs_core.standards.htcds.mapping import Line
from tvs_core.standards.imported import Coverage, Imported, Rejected

__all__ = ["FIELDS", "DateOrder", "Field", "Imported", "mapping", "read", "stream"]


def __dir__() -> list[str]:
    return __all__


def read(
    source: Source,
    *,
    date_order: DateOrder | str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    id_column: str | None = None,
    id_prefix: str = "row-",
) -> Imported:
    r"""
    Read a whole file.

    Args:
        source: A path, or a text stream opened with ``newline=""``.
        date_order: Whether ``5/2/2021`` has the month first (``"mdy"``) or the day (``"dmy"``). Without it such a
            date is read as the time between its two readings, and reported.
        encoding: Name of the encoding, when it is not UTF-8 (or UTF-16 with its mark).
        delimiter: The sign between cells; without it the one that gives most headings is taken.
        id_column: Heading of a column that holds case ids. Without it a case is named by its row.
        id_prefix: What stands before the row number in such names.

    Returns:
        The cases, every problem, the rows put aside, and what the values were taken to say.

    Raises:
        FileFormatError: If the file is empty, is not text, or has no headings of the standard.
        UnknownNameError: If there is no column of the name *id_column*.
        OSError: If the file cannot be opened.

    >>> import io
    >>> done = read(io.StringIO("prs_Gender;cas_IncomingReferralDate\nFeminine;5/2/2021\n"), date_order="dmy")
    >>> done.cases[0].referrals[0].accepted_on
    datetime.date(2021, 2, 5)
    """
    tally = _Tally()
    for row in _rows(source, date_order, encoding, delimiter, id_column, id_prefix):
        tally.add(row)
    return tally.imported()


def stream(
    source: Source,
    *,
    date_order: DateOrder | str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    id_column: str | None = None,
    id_prefix: str = "row-",
) -> Iterator[tuple[Case | None, tuple[Problem, ...]]]:
    r"""
    Read a file row by row, in constant memory; takes and raises what `read` does.

    Yields:
        First nothing with the problems of the headings, where there are any; then for each row its case and its
        problems. A row that was put aside has no case. Rows without data are left out.

    >>> import io
    >>> for case, problems in stream(io.StringIO("prs_Gender,prs_Birthdate\nMasculine,1994\n")):
    ...     print(case, len(problems))
    None 1
    <Case row-0002> 0
    """
    for row in _rows(source, date_order, encoding, delimiter, id_column, id_prefix):
        if row.case is not None or row.problems:
            yield row.case, row.problems


class _Row(NamedTuple):
    """What came of one row; the headings come first, without a number."""

    number: int | None
    case: Case | None
    problems: tuple[Problem, ...]
    lines: Mapping[Line, bool] = MappingProxyType({})
    cells: tuple[str, ...] = ()
    form: str = ""


def _rows(
    source: Source,
    date_order: DateOrder | str | None,
    encoding: str | None,
    delimiter: str | None,
    id_column: str | None,
    id_prefix: str,
) -> Iterator[_Row]:
    order = DateOrder(date_order) if date_order is not None else None
    with TextTable(source, encoding=encoding, delimiter=delimiter, score=score) as table:
        rows = iter(table)
        headings, waiting = _headings(rows, table)
        ids = _Ids(headings, id_column, id_prefix)
        if ids.index is not None:
            headings = _without_ids(headings, ids.index, ids.heading)
        yield _Row(None, None, headings.problems, form=f"{headings.style.value}, {table.encoding}, {table.delimiter!r}")
        for raw in waiting:
            yield _row(raw, headings, ids, order)
        for raw in rows:
            yield _row(raw, headings, ids, order)


def _headings(rows: Iterator[RawRow], table: TextTable) -> tuple[Headings, list[RawRow]]:
    first = next(row for row in rows if row.problem is not None or any(cell.strip() for cell in row.cells))
    if first.problem is not None:
        expected = f"a heading row that can be read; row {first.number} {first.problem.message}"
        raise FileFormatError(name=table.name, expected=expected)
    second = next(rows, None)
    headings = read_headings(first, second, table.name)
    table.width = len(headings.columns)
    waiting = [second] if second is not None and second.number > headings.rows else []
    return headings, waiting


def _without_ids(headings: Headings, index: int, heading: str) -> Headings:
    """Return the headings without what was said of a column that holds nothing but ids."""
    column = headings.columns[index]
    if column.field is not None:
        return headings
    columns = list(headings.columns)
    columns[index] = attrs.evolve(column, role=Role.COUNTER)
    problems = tuple(problem for problem in headings.problems if problem.column != heading)
    return attrs.evolve(headings, columns=tuple(columns), problems=problems)


class _Ids:
    """The names of the cases: from a column, or from the numbers of the rows."""

    def __init__(self, headings: Headings, column: str | None, prefix: str) -> None:
        self.prefix = prefix
        self.index: int | None = None
        self.heading = ""
        self._seen: dict[str, int] = {}
        if column is None:
            return
        for candidate in headings.columns:
            if fold(column) in (fold(candidate.heading), fold(candidate.field.name if candidate.field else "")):
                self.index, self.heading = candidate.index, candidate.heading
                return
        known = [candidate.heading for candidate in headings.columns if candidate.role is not Role.COUNTER]
        raise UnknownNameError(what="column", name=column, suggestion=suggest(column, known))

    def name(self, raw: RawRow) -> tuple[str, Problem | None]:
        """Return the id of the case of a row, or what is wrong with it."""
        if self.index is None:
            return f"{self.prefix}{raw.number:04d}", None
        text = raw.cells[self.index].strip() if self.index < len(raw.cells) else ""
        if not text:
            return "", self._problem(raw, "row.no_id", "has no id in the id column; the row is put aside")
        if text in self._seen:
            message = f"has the id of row {self._seen[text]}; the row is put aside"
            return "", self._problem(raw, "row.duplicate_id", message)
        self._seen[text] = raw.number
        return text, None

    def _problem(self, raw: RawRow, code: str, message: str) -> Problem:
        return Problem(path="$.id", code=code, message=message, row=raw.number, column=self.heading)


def _row(raw: RawRow, headings: Headings, ids: _Ids, order: DateOrder | None) -> _Row:
    width = len(headings.columns)
    problem = raw.problem
    if problem is None and len(raw.cells) > width and any(cell.strip() for cell in raw.cells[width:]):
        problem = _too_many(raw, width)
    if problem is not None:
        return _Row(raw.number, None, (problem,), cells=raw.cells)
    cells = read_cells(raw.number, raw.cells, headings, order)
    if cells is None:
        return _Row(raw.number, None, ())
    if len(raw.cells) < width:
        cells.problems.insert(0, _too_few(raw, width))
    ident, problem = ids.name(raw)
    if problem is not None:
        return _Row(raw.number, None, (*cells.problems, problem), cells=raw.cells)
    return _case(raw, ident, cells)


def _case(raw: RawRow, ident: str, cells: Cells) -> _Row:
    try:
        case, lines = build_case(ident, cells)
    except (RecordError, InvalidRecord) as error:
        found = error.problems if isinstance(error, InvalidRecord) else (error.problem,)
    else:
        return _Row(raw.number, case, tuple(cells.problems), lines)
    located = tuple(Problem(path=p.path, code=p.code, message=p.message, row=raw.number) for p in found)
    return _Row(raw.number, None, (*cells.problems, *located), cells=raw.cells)


def _too_many(raw: RawRow, width: int) -> Problem:
    message = (
        f"has {len(raw.cells)} cells and the headings {width}: a cell may hold a delimiter without quotation marks, "
        "so the cells cannot be told apart; the row is put aside"
    )
    return Problem(path="$", code="row.too_many_cells", message=message, row=raw.number)


def _too_few(raw: RawRow, width: int) -> Problem:
    message = f"has {len(raw.cells)} of {width} cells; the last ones are taken as empty, as spreadsheets leave them out"
    return Problem(path="$", code="note.row_short", message=message, row=raw.number)


class _Tally:
    """What is gathered while a whole file is read."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.problems: list[Problem] = []
        self.rejected: list[Rejected] = []
        self.met: Counter[Line] = Counter()
        self.made: Counter[Line] = Counter()
        self.rows = 0
        self.without_data = 0
        self.form = ""

    def add(self, row: _Row) -> None:
        """Count one row, or the headings."""
        self.problems += row.problems
        if row.number is None:
            self.form = row.form
            return
        self.rows += 1
        if row.case is not None:
            self.cases.append(row.case)
            self.met.update(row.lines.keys())
            self.made.update(line for line, found in row.lines.items() if found)
        elif row.problems:
            self.rejected.append(Rejected(row=row.number, reasons=row.problems, cells=row.cells))
        else:
            self.without_data += 1

    def imported(self) -> Imported:
        """Return the outcome."""
        return Imported(
            cases=tuple(self.cases),
            problems=tuple(self.problems),
            rejected=tuple(self.rejected),
            rows=self.rows,
            rows_without_data=self.without_data,
            coverage=tuple(self._covered(line) for line in mapping.LINES if line in self.met),
            form=self.form,
        )

    def _covered(self, line: Line) -> Coverage:
        return Coverage(
            field=line.field,
            value=line.value,
            fact=line.fact if line.code is None else f"{line.fact}: {line.code}",
            grade=line.grade.value,
            cases=self.met[line],
            findings=self.made[line],
            why=line.why,
        )
