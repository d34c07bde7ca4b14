"""Which column is which field: the heading rows of a template, a hand-made table or a survey export."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from tvs_core.errors import FileFormatError, Problem, suggest
from tvs_core.standards._reading import RawRow, column_letter
from tvs_core.standards.htcds._fields import ALIASES, FIELDS, NO_RECORD, SURVEY, TEMPLATE, Field

__all__ = ["Column", "Headings", "Role", "Style", "fold", "read_headings", "score"]


class Style(enum.Enum):
    """How the headings of a file are written."""

    TEMPLATE = "machine names above labels"
    LABELS = "labels"
    NAMES = "machine names"
    SURVEY = "survey names"


class Role(enum.Enum):
    """What a column is for."""

    FIELD = "field"
    COUNTER = "counter"
    KEEPING = "record keeping of the survey tool"
    EXTENSION = "extension"
    UNNAMED = "no heading"


@attrs.frozen
class Column:
    """One column: where it stands, what it is called in reports, and the field it holds if it holds one."""

    index: int
    heading: str
    role: Role
    field: Field | None = None


@attrs.frozen
class Headings:
    """The columns of a file, how many rows the headings take, and what was odd about them."""

    columns: tuple[Column, ...]
    rows: int
    style: Style
    problems: tuple[Problem, ...]


_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\ufeff"))
_KEEPING = frozenset(
    {"start", "end", "today", "__version__", "meta/instanceid", "instanceid", "_id", "_uuid", "_submission_time"}
    | {
        "_validation_status",
        "_notes",
        "_status",
        "_submitted_by",
        "_tags",
        "_index",
        "formhub/uuid",
        "_xform_id_string",
    }
)
_SURVEY_NAMES = frozenset({"prs_First_Name", "prs_Second_Name", "vic_Methods_of_Control"})
_BY_LABEL = ("prs_", "vic_", "cas_", "cco_", "con_")


def fold(text: str) -> str:
    r"""
    Return a text as it is compared: without case, invisible signs and superfluous or unusual spaces.

    >>> fold("  Debt\u00a0 bondage ")
    'debt bondage'
    """
    return " ".join(text.translate(_INVISIBLE).split()).casefold()


def _squeeze(text: str) -> str:
    return fold(text).replace("_", "").replace(" ", "")


@cache
def _names() -> dict[str, Field]:
    known = {_squeeze(name): field for name, field in FIELDS.items()}
    return known | {_squeeze(alias): FIELDS[name] for alias, name in ALIASES.items() if "_" in alias}


@cache
def _labels() -> dict[str, Field | None]:
    known: dict[str, Field | None] = {fold(a): FIELDS[name] for a, name in ALIASES.items() if "_" not in a}
    for name, field in FIELDS.items():
        key = fold(field.label)
        if key:
            # A label that several fields share, or that means something else outside its own form, names no field.
            known[key] = field if name.startswith(_BY_LABEL) and key not in known else None
    return known


def _by_name(cell: str) -> Field | None:
    found = _names().get(_squeeze(cell))
    if found is None and re.search("[/:-]", cell):
        # Survey tools put the names of groups before the name of the question.
        found = _names().get(_squeeze(re.split("[/:-]", cell)[-1]))
    return found


def score(cells: Sequence[str]) -> int:
    """Return how many cells are headings of the standard."""
    return sum(_by_name(cell) is not None or _labels().get(fold(cell)) is not None for cell in cells)


def read_headings(first: RawRow, second: RawRow | None, name: str) -> Headings:
    """
    Find out the columns from the first two rows of a file.

    Args:
        first: The first row that is not blank.
        second: The row after it.
        name: Name of the file, for the error.

    Raises:
        FileFormatError: If the first row holds no headings of the standard.
    """
    top = [_by_name(cell) for cell in first.cells]
    labelled = [_labels().get(fold(cell)) for cell in first.cells]
    names, labels = sum(f is not None for f in top), sum(f is not None for f in labelled)
    if names < 1 and labels < 2:
        raise FileFormatError(name=name, expected=_expected(first))
    under = second.cells if second is not None and second.problem is None else ()
    below = sum(_labels().get(fold(cell)) is not None for cell in under)
    if names > labels and below >= max(2, names // 2):
        return _columns(first.cells, under, Style.TEMPLATE, first.number)
    if labels >= names:
        return _columns((), first.cells, Style.LABELS, first.number)
    survey = any(fold(cell) in _KEEPING or cell.strip() in _SURVEY_NAMES for cell in first.cells)
    return _columns(first.cells, (), Style.SURVEY if survey else Style.NAMES, first.number)


def _expected(row: RawRow) -> str:
    text = "the headings of HTCDS 2.0 in the first row, such as 'Birthdate' or 'prs_Birthdate'"
    known = [field.label for field in FIELDS.values() if field.label] + list(FIELDS)
    near = {found for cell in row.cells if cell.strip() and (found := suggest(cell.strip(), known))}
    return f"{text}; did you mean {', '.join(sorted(near)[:5])}?" if near else f"{text}; none of them is there"


def _columns(names: Sequence[str], labels: Sequence[str], style: Style, number: int) -> Headings:
    columns: list[Column] = []
    problems: list[Problem] = []
    taken: dict[str, str] = {}
    bottom = number + 1 if style is Style.TEMPLATE else number
    for index in range(max(len(names), len(labels))):
        name = names[index].strip() if index < len(names) else ""
        label = labels[index].strip() if index < len(labels) else ""
        column, found = _column(index, name, label, bottom)
        problems += found
        first = taken.get(column.field.name) if column.field else None
        if first is not None:
            problems.append(_repeated(column, first, bottom))
            column = Column(index, column.heading, Role.EXTENSION)
        elif column.field is not None:
            taken[column.field.name] = column_letter(index)
        columns.append(column)
    problems += _missing(taken, style, bottom)
    return Headings(tuple(columns), bottom, style, tuple(problems))


def _column(index: int, name: str, label: str, row: int) -> tuple[Column, list[Problem]]:
    letter = column_letter(index)
    if not name and not label:
        return Column(index, letter, Role.COUNTER if index == 0 else Role.UNNAMED), []
    by_name, by_label = _by_name(name) if name else None, _labels().get(fold(label)) if label else None
    heading = label or name
    if by_label is not None and by_name is not None and by_label is not by_name:
        message = f"the machine name above it is that of '{by_name.label}'; read as its label says, {by_label.name}"
        return Column(index, heading, Role.FIELD, by_label), [_problem("note.heading", message, row, heading)]
    found = by_label or by_name
    if found is not None:
        return Column(index, heading, Role.FIELD, found), list(_remarks(found, row, heading))
    if fold(heading) in _KEEPING:
        message = "is record keeping of the survey tool; its text is kept with each case and not read"
        return Column(index, heading, Role.KEEPING), [_problem("note.heading_survey", message, row, heading)]
    return Column(index, heading, Role.EXTENSION), [_unknown(heading, label, row)]


def _problem(code: str, message: str, row: int, heading: str) -> Problem:
    return Problem(path="$.headings", code=code, message=message, row=row, column=heading)


def _remarks(field: Field, row: int, heading: str) -> Iterator[Problem]:
    if field.deprecated:
        message = f"{field.name} is deprecated in HTCDS 2.0; it is read and kept"
        yield _problem("note.heading_deprecated", message, row, heading)
    if field.name in NO_RECORD:
        message = f"no record has a place for {field.name}; its text is kept with each case"
        yield _problem("note.heading_kept", message, row, heading)


def _unknown(heading: str, label: str, row: int) -> Problem:
    if label and fold(label) in _labels():
        message = "is a label of several fields; give the machine name, such as hte_Type, to have it read"
        return _problem("heading.ambiguous", f"{message}; its text is kept with each case", row, heading)
    known = [*FIELDS, *(field.label for field in FIELDS.values() if field.label)]
    near = suggest(heading, known)
    hint = f" (did you mean '{near}'?)" if near else ""
    message = f"is not a heading of HTCDS 2.0{hint}; its text is kept with each case and not read"
    return _problem("heading.unknown", message, row, heading)


def _repeated(column: Column, first: str, row: int) -> Problem:
    message = f"column {column_letter(column.index)} repeats the heading of column {first}, which is the one read; kept"
    return _problem("heading.repeated", message, row, column.heading)


def _missing(taken: dict[str, str], style: Style, row: int) -> list[Problem]:
    wanted = SURVEY if style is Style.SURVEY else TEMPLATE
    lacking = [f"'{FIELDS[name].label}'" for name in wanted if name not in taken]
    if not lacking:
        return []
    message = f"{len(lacking)} headings of the form are not there, so nothing is known about them in any row: "
    return [Problem(path="$.headings", code="note.heading_missing", message=message + ", ".join(lacking), row=row)]
