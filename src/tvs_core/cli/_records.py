"""One record out of a file, for a command about one: plain facts, a row of facts, or a case."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import cast

from tvs_core.cli._input import LINE_LIMIT, CaseRow, FactsRow, Lines, case_rows, facts_rows, guess_form
from tvs_core.convert import from_data, parse
from tvs_core.convert._json import RepeatedKeys
from tvs_core.errors import ConvertError, FileFormatError, UnknownNameError
from tvs_core.facts import facts_of
from tvs_core.records import Case

__all__ = ["facts_in", "facts_of_record"]


def facts_in(source: str, *, as_of: date) -> Mapping[str, object]:
    """
    Return the facts of a JSON file of one record: an object of facts, a row ``{"id", "facts"}``, or a case.

    Args:
        source: Path, or ``-`` for standard input.
        as_of: The day on which ages and the like of a case are asked.

    Raises:
        FileFormatError: If it is too large for one record, or holds none.
        ConvertError: If it is not JSON.
        InvalidRecord: If it is a case that contradicts itself.
        OSError: If it cannot be read.
    """
    name = "standard input" if source == "-" else Path(source).name
    if source == "-":
        data = sys.stdin.buffer.read(LINE_LIMIT + 1)
    else:
        with open(source, "rb") as stream:
            data = stream.read(LINE_LIMIT + 1)
    if len(data) > LINE_LIMIT:
        raise FileFormatError(name=name, expected="one record; this is far longer. For many records: tvs assess")
    return _facts(_parsed(data, name), name, as_of)


def _parsed(data: bytes, name: str) -> object:
    try:
        return parse(data)
    except ConvertError as error:
        if error.problem.code == "json.syntax" and data.lstrip()[:1] == b"{" and len(data.splitlines()) > 1:
            expected = "one JSON object; of a file with one a line, say which with --record ID"
            raise FileFormatError(name=name, expected=f"{expected} ({error.problem.message})") from None
        raise


def _facts(value: object, name: str, as_of: date) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise FileFormatError(name=name, expected='a JSON object of facts, like {"age_at_offence_years": 16}')
    record = cast("dict[str, object]", value)
    if "survivor" in record:
        return facts_of(from_data(record, Case), as_of=as_of)
    facts = record.get("facts", record)
    if not isinstance(facts, dict):
        raise FileFormatError(name=name, expected="an object of facts under 'facts'")
    if isinstance(facts, RepeatedKeys):
        raise FileFormatError(name=name, expected="each fact once; one stands there twice")
    return cast("dict[str, object]", facts)


def facts_of_record(source: str, ident: str, *, as_of: date) -> Mapping[str, object]:
    """
    Return the facts of the record with an id, out of a file of one record a line.

    Raises:
        UnknownNameError: If no record that can be read has that id.
        FileFormatError: If the file holds no records.
        OSError: If it cannot be read.
    """
    with Lines(source) as lines:
        rows = case_rows(lines) if guess_form(source, lines) == "cases" else facts_rows(lines)
        for row in rows:
            if isinstance(row, FactsRow | CaseRow) and str(row.id) == ident:
                return row.facts if isinstance(row, FactsRow) else facts_of(row.case, as_of=as_of)
    raise UnknownNameError(what="record", name=ident)
