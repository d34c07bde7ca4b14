"""Records from one form into another: HTCDS tables, one JSON document a line, one JSON document of all."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import cast

import attrs

from tvs_core.cli._input import CaseRow, Lines, Rejected, Remarks, Row, case_rows, rejected_row, table_rows
from tvs_core.cli._output import RejectedFile, Replacement
from tvs_core.convert import from_data, parse, to_data
from tvs_core.errors import FileFormatError, InvalidRecord, Problem
from tvs_core.records import Case

__all__ = ["Converted", "convert_file", "form_of"]

_FORMS = {".ndjson": "ndjson", ".jsonl": "ndjson", ".json": "json", ".csv": "htcds", ".tsv": "htcds"}


@attrs.define
class Converted:
    """
    What came of a conversion.

    Args:
        cases: How many cases were written.
        rejected: How many rows were put aside.
        aside: Path of the file they are in, if there were any.
        problems: The first problems found in what was written or on the file as a whole.
        problem_count: How many of these there were.
    """

    cases: int = 0
    rejected: int = 0
    aside: str | None = None
    problems: list[Problem] = attrs.field(factory=list[Problem])
    problem_count: int = 0

    def note(self, problems: tuple[Problem, ...]) -> None:
        """Count problems and keep the first."""
        self.problem_count += len(problems)
        self.problems += problems[: 20 - len(self.problems)]


def form_of(path: str, *, target: bool = False) -> str:
    """
    Return the form a file name stands for.

    Raises:
        FileFormatError: If it stands for none, or for one that is not written.

    >>> form_of("cases.ndjson"), form_of("sheet.csv")
    ('ndjson', 'htcds')
    """
    form = _FORMS.get(os.path.splitext(path)[1].lower())
    if form is None or (target and form == "htcds"):
        what = ".ndjson or .json" if target else ".csv (HTCDS), .ndjson or .json"
        raise FileFormatError(name=os.path.basename(path), expected=f"a name ending in {what}")
    return form


def convert_file(source: str, target: str, *, date_order: str | None = None, id_column: str | None = None) -> Converted:
    """
    Write the cases of one file into another; rows that hold none are put aside next to it.

    Args:
        source: ``.csv`` (HTCDS), ``.ndjson`` or ``.json``.
        target: ``.ndjson`` or ``.json``.
        date_order: For HTCDS, how ``5/2/2021`` is meant.
        id_column: For HTCDS, the heading of the column of case ids.

    Raises:
        FileFormatError: If a form is not known, or the file does not hold it.
        OSError: If a file cannot be read or written.
    """
    form, written = form_of(source), form_of(target, target=True)
    done = Converted()
    with ExitStack() as stack:
        rows: Iterator[Row]
        if form == "htcds":
            rows = table_rows(source, date_order=date_order, id_column=id_column)
        elif form == "ndjson":
            rows = case_rows(stack.enter_context(Lines(source)))
        else:
            rows = _document_rows(source)
        aside = RejectedFile(target)
        stack.callback(aside.discard)
        file = stack.enter_context(Replacement(target, private=True))
        _write(rows, file, aside, done, as_lines=written == "ndjson")
        done.aside = aside.commit()
    return done


def _write(rows: Iterator[Row], file: Replacement, aside: RejectedFile, done: Converted, *, as_lines: bool) -> None:
    before, between, after = ("", "\n", "\n") if as_lines else ("[\n", ",\n", "\n]\n")
    file.stream.write(before.encode())
    for row in rows:
        if isinstance(row, Rejected):
            done.rejected += 1
            aside.write(row)
        elif isinstance(row, Remarks):
            done.note(row.problems)
        elif isinstance(row, CaseRow):
            text = json.dumps(to_data(row.case), ensure_ascii=False, allow_nan=False)
            file.stream.write((f"{between}{text}" if done.cases else text).encode())
            done.cases += 1
            done.note(row.problems)
    file.stream.write((after if done.cases or not as_lines else "").encode())


def _document_rows(source: str) -> Iterator[Row]:
    with open(source, "rb") as stream:
        value = parse(stream.read())
    documents = cast("list[object]", value) if isinstance(value, list) else [value]
    seen: set[str] = set()
    for number, document in enumerate(documents, 1):
        text = json.dumps(document, ensure_ascii=False).encode(errors="backslashreplace")
        try:
            case = from_data(document, Case)
        except InvalidRecord as error:
            yield rejected_row(number, text, error.problems)
            continue
        if case.id in seen:
            message = "expected an id that no earlier case has; the first case with it is the one used"
            yield rejected_row(number, text, (Problem(path="$.id", code="file.duplicate_id", message=message),))
            continue
        seen.add(case.id)
        yield CaseRow(number, case.id, case, text)
