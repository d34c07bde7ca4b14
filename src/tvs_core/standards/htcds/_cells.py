"""What a cell says: values, lists of values, dates and ticks; everything odd is reported, no cell text repeated."""

from __future__ import annotations

import re
from functools import cache
from typing import TypeAlias

import attrs

from tvs_core.codes._base import Code
from tvs_core.codes.case import MissingReason
from tvs_core.codes.country import Country
from tvs_core.codes.network import ReferralReason
from tvs_core.dates import AnyDate
from tvs_core.errors import Problem, suggest
from tvs_core.standards.htcds._dates import DateOrder, read_date
from tvs_core.standards.htcds._fields import NO_RECORD, Field, Kind
from tvs_core.standards.htcds._headings import Column, Headings, Role, Style, fold
from tvs_core.standards.htcds._words import NO, NO_SINGLE_VALUE, OTHER_NAMES, TEMPLATE_SPELLINGS, UNKNOWN_WORDS, YES

__all__ = ["Cells", "read_cells"]

Value: TypeAlias = str | bool | int | float | AnyDate | Code | tuple[Code, ...]

_E164 = re.compile(r"\+?[1-9]\d{1,14}", re.ASCII)
_SEMICOLON = re.compile(r"\s*;\s*")
# Lists whose codes the workbooks themselves offer or the standard asks for beside the label.
_CODE_IS_USUAL = frozenset({"prs_Gender", "prs_MailingCountry"})


@attrs.define
class Cells:
    """
    What one row says.

    Args:
        number: Row in the file.
        values: By field name, what was read.
        missing: By field name, why nothing is known where a cell says so.
        kept: Texts that could not be read or that belong to no field: the name, the text, and why it is kept.
        problems: What was odd.
    """

    number: int
    values: dict[str, Value] = attrs.field(factory=dict[str, Value], repr=False)
    missing: dict[str, MissingReason] = attrs.field(factory=dict[str, MissingReason])
    kept: list[tuple[str, str, str]] = attrs.field(factory=list[tuple[str, str, str]], repr=False)
    problems: list[Problem] = attrs.field(factory=list[Problem])

    def report(self, code: str, column: Column, message: str) -> None:
        """Note something about a cell of this row."""
        path = column.field.name if column.field else "$"
        self.problems.append(Problem(path=path, code=code, message=message, row=self.number, column=column.heading))

    def keep(self, column: Column, text: str, reason: str) -> None:
        """Keep a text as it was found."""
        self.kept.append((column.field.name if column.field else column.heading, text, reason))

    def refuse(self, column: Column, text: str, code: str, message: str) -> None:
        """Note that a text could not be read, and keep it."""
        self.report(code, column, f"{message}; kept as text")
        self.keep(column, text, message)


def read_cells(number: int, texts: tuple[str, ...], headings: Headings, order: DateOrder | None) -> Cells | None:
    """Return what a row says, or ``None`` when it holds nothing but a counter or the survey tool's record keeping."""
    cells = Cells(number)
    empty = True
    for column, text in zip(headings.columns, texts, strict=False):
        if not text or text.isspace() or column.role is Role.COUNTER:
            continue
        if column.role is Role.KEEPING:
            cells.keep(column, text, "record keeping of the survey tool")
            continue
        empty = False
        if column.field is not None:
            _read(cells, column, column.field, text, headings.style, order)
        elif column.role is Role.UNNAMED:
            cells.refuse(column, text, "cell.no_heading", "stands in a column without a heading")
        else:
            cells.keep(column, text, "not a field of HTCDS 2.0")
    return None if empty else cells


def _read(cells: Cells, column: Column, field: Field, text: str, style: Style, order: DateOrder | None) -> None:
    kind = field.kind
    value: Value | None
    if field.name in NO_RECORD:
        cells.keep(column, text, "no record has a place for the field")
        return
    if kind is Kind.CODES and field.codes is not None:
        value = _codes(cells, column, field, field.codes, text, style) or None
    elif kind is Kind.TEXT:
        value = text.strip()
    elif kind is Kind.NAME:
        value = text.strip()
        if fold(text) in UNKNOWN_WORDS:
            cells.report("cell.placeholder", column, "stands for a name that is not known; kept as it is written")
    elif kind is Kind.CODE and field.codes is not None:
        value = _code(cells, column, field, field.codes, text, style)
    elif _says_unknown(cells, column, field, text):
        return
    elif kind is Kind.DATE:
        value = _date(cells, column, text, order)
    else:
        value = _SIMPLE[kind](cells, column, field, text)
    if value is not None:
        cells.values[field.name] = value


def _says_unknown(cells: Cells, column: Column, field: Field, text: str) -> bool:
    reason = UNKNOWN_WORDS.get(fold(text))
    if reason is None:
        return False
    cells.missing[field.name] = reason
    message = f"says that the value is missing ({reason.label.lower()}); nothing is recorded, not even no"
    cells.report("cell.missing", column, message)
    return True


def _date(cells: Cells, column: Column, text: str, order: DateOrder | None) -> AnyDate | None:
    value, code, message = read_date(text.strip(), order)
    if code.startswith("note."):
        cells.report(code, column, message)
    elif code:
        cells.refuse(column, text, code, message)
    return value


def _tick(cells: Cells, column: Column, field: Field, text: str) -> bool | None:
    folded = fold(text)
    if folded in YES:
        return True
    if folded not in NO:
        cells.refuse(column, text, "cell.tick", "is neither yes nor no")
        return None
    if field.name == "prs_Deceased":
        # The standard ticks it when a death is known; the empty box of an export says nothing about being alive.
        cells.report("note.unticked", column, "is not ticked, which says nothing; nothing is recorded")
        return None
    return False


def _number(cells: Cells, column: Column, field: Field, text: str) -> int | None:
    highest = 100 if field.name == "prs_NumberOfChildren" else 120
    match = re.fullmatch(r"(\d{1,3})(?:\.0+)?", text.strip(), re.ASCII)
    if match and int(match[1]) <= highest:
        return int(match[1])
    cells.refuse(column, text, "cell.number", f"is not a whole number from 0 to {highest}")
    return None


def _degrees(cells: Cells, column: Column, field: Field, text: str) -> float | None:
    highest = 90 if field.name.endswith("Latitude") else 180
    if re.fullmatch(r"-?\d{1,3}(\.\d{1,12})?", text.strip(), re.ASCII) and abs(float(text)) <= highest:
        return float(text)
    cells.refuse(column, text, "cell.degrees", f"is not a number of degrees from -{highest} to {highest}")
    return None


def _language(cells: Cells, column: Column, field: Field, text: str) -> str | None:
    code = fold(text)
    if re.fullmatch("[a-z]{2,3}", code):
        return code
    cells.refuse(column, text, "cell.language", "is not a language code of ISO 639, like 'es' or 'spa'")
    return None


def _phone(cells: Cells, column: Column, field: Field, text: str) -> str:
    text = text.strip()
    if _E164.fullmatch(text) is None:
        cells.report(
            "cell.phone", column, "is not an E.164 telephone number (+ and digits only); kept as it is written"
        )
    return text


_SIMPLE = {
    Kind.TICK: _tick,
    Kind.NUMBER: _number,
    Kind.DEGREES: _degrees,
    Kind.LANGUAGE: _language,
    Kind.PHONE: _phone,
}


@attrs.frozen
class _List:
    """A code list, as cells may spell it."""

    exact: dict[str, Code]
    folded: dict[str, Code]
    other: dict[str, Code]
    refused: dict[str, str]
    labels: tuple[str, ...]


@cache
def _list(codes: type[Code]) -> _List:
    exact = {spelt: code for code in codes for spelt in (str(code), code.label)}
    exact |= {spelt: codes(value) for spelt, value in TEMPLATE_SPELLINGS.get(codes.__name__, {}).items()}
    folded = {_joined(spelt): code for spelt, code in exact.items()}
    other = {name: codes(value) for name, value in OTHER_NAMES.get(codes.__name__, {}).items()}
    refused = NO_SINGLE_VALUE.get(codes.__name__, {})
    return _List(exact, folded, other, refused, tuple(code.label for code in codes))


def _joined(text: str) -> str:
    return _SEMICOLON.sub("; ", fold(text))


def _find(cells: Cells, column: Column, field: Field, codes: type[Code], text: str, style: Style) -> Code | None:
    """Return the value a text stands for, reporting every way in which it is not spelt as the list spells it."""
    known = _list(codes)
    found = known.exact.get(text) or known.exact.get(text.strip(" "))
    if found is not None:
        spelt_as_code = text.strip() == str(found) != found.label
        if spelt_as_code and style in (Style.TEMPLATE, Style.LABELS) and field.name not in _CODE_IS_USUAL:
            cells.report("note.code", column, f"holds the code of '{found.label}' where the form has its label; read")
        return found
    found = known.folded.get(_joined(text))
    if found is not None:
        cells.report("note.spelling", column, f"is '{found.label}' but for case, spaces or invisible signs; read as it")
        return found
    found = known.other.get(_joined(text))
    if found is not None:
        cells.report("note.other_name", column, f"is another name of '{found.label}'; read as it")
        if str(found) == "Other":
            cells.keep(column, text, "another name of a value that says less")
    return found


def _code(cells: Cells, column: Column, field: Field, codes: type[Code], text: str, style: Style) -> Value | None:
    found = _find(cells, column, field, codes, text, style)
    if found is not None:
        return found
    if codes is ReferralReason and style is Style.SURVEY:
        # The survey form asks for this one in free text.
        cells.report("note.free_text", column, "is free text in the survey form, not a value of the list; kept as text")
        cells.keep(column, text, "free text in the survey form")
    elif not _says_unknown(cells, column, field, text):
        _not_a_value(cells, column, codes, text)
    return None


def _not_a_value(cells: Cells, column: Column, codes: type[Code], text: str) -> None:
    known = _list(codes)
    if (reason := known.refused.get(_joined(text))) is not None:
        cells.refuse(column, text, "cell.no_single_value", f"holds {reason}")
        return
    near = suggest(" ".join(text.split()), known.labels)
    hint = f" (did you mean '{near}'?)" if near else ""
    allowed = "a country of ISO 3166" if codes is Country else f"one of the {len(known.labels)} values of the list"
    cells.refuse(column, text, "cell.not_a_value", f"holds text that is not {allowed}{hint}")


def _codes(cells: Cells, column: Column, field: Field, codes: type[Code], text: str, style: Style) -> tuple[Code, ...]:
    known = _list(codes)
    found: dict[Code, None] = {}
    rest: list[str] = []
    for token in _tokens(cells, column, known, text, style):
        value = _find(cells, column, field, codes, token, style)
        if value is None:
            rest.append(token)
        elif value in found:
            cells.report("note.duplicate", column, f"names '{value.label}' more than once; read once")
        else:
            found[value] = None
    if rest and not found and all(fold(token) in UNKNOWN_WORDS for token in rest):
        _says_unknown(cells, column, field, rest[0])
        return ()
    for token in rest:
        if fold(token) in UNKNOWN_WORDS:
            message = "says that something is missing beside values that are given; only those are read"
            cells.report("cell.missing", column, message)
        else:
            _not_a_value(cells, column, codes, token)
    return tuple(found)


def _tokens(cells: Cells, column: Column, known: _List, text: str, style: Style) -> list[str]:
    """Split a cell into values, taking the longest label first, because labels may hold the delimiter."""
    if style is Style.SURVEY or (";" not in text and not _known(known, text)):
        parts = text.split()
        if parts and all(_known(known, part) for part in parts):
            if style is Style.SURVEY and "  " in text.strip():
                cells.report("note.spacing", column, "holds more spaces between its codes than one; read")
            elif style is not Style.SURVEY and len(parts) > 1:
                cells.report("note.delimiter", column, "holds codes with spaces between, as survey tools write; read")
            return parts
    parts = text.split(";")
    tokens: list[str] = []
    loose = start = 0
    while start < len(parts):
        end = _longest(known, parts, start)
        token = ";".join(parts[start:end])
        start = end
        if token.strip():
            loose += bool(tokens) and not token.startswith(" ")
            tokens.append(token.strip(" "))
        else:
            cells.report("note.delimiter", column, "has a delimiter with nothing beside it; ignored")
    if loose:
        cells.report("note.delimiter", column, "has values joined by ';' without a space; read")
    return tokens


def _longest(known: _List, parts: list[str], start: int) -> int:
    # No label of the standard holds more than two delimiters.
    for end in range(min(start + 3, len(parts)), start + 1, -1):
        if _known(known, ";".join(parts[start:end])):
            return end
    return start + 1


def _known(known: _List, text: str) -> bool:
    joined = _joined(text)
    return joined in known.folded or joined in known.other
