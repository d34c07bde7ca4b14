"""`tvs assess`: verdicts for every record of a file."""

from __future__ import annotations

import enum
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import Annotated

import attrs
import typer
from rich.console import Console

from tvs_core.cli._assess import Assessor, Plan, choose
from tvs_core.cli._console import errors_console, progress, results_console, to_day
from tvs_core.cli._errors import UsageError
from tvs_core.cli._input import Lines, Rejected, Row, case_rows, facts_rows, guess_form, table_rows
from tvs_core.cli._job import PutAside, run_job
from tvs_core.cli._output import RejectedFile, Replacement, open_sink, same_file
from tvs_core.cli._report import html_report
from tvs_core.cli._tables import summary
from tvs_core.errors import Problem, UnknownProvisionError

__all__ = ["DateOrder", "Form", "Shown", "assess"]

_SHOWN = 20


class Form(enum.Enum):
    """What a file holds."""

    FACTS = "facts"
    CASES = "cases"
    HTCDS = "htcds"


class DateOrder(enum.Enum):
    """Which part of 5/2/2021 is the month."""

    MDY = "mdy"
    DMY = "dmy"


@attrs.define
class Shown:
    """Shows the first rejected rows on standard error, for want of a file to write them to."""

    console: Console
    count: int = 0

    def write(self, rejected: Rejected) -> None:
        """Show one row, or only count it."""
        self.count += 1
        if self.count <= _SHOWN:
            show_problems(self.console, rejected.problems)


def show_problems(console: Console, problems: Sequence[Problem]) -> None:
    """Print each problem on a line of its own."""
    for problem in problems:
        console.print(str(problem), soft_wrap=True)


def assess(
    file: Annotated[list[str], typer.Argument(metavar="FILE", help="The records; - reads standard input.")],
    as_of: Annotated[
        str, typer.Option("--as-of", metavar="DATE", help="The day whose law applies, like 2026-03-01. No default.")
    ],
    form: Annotated[
        Form | None, typer.Option("--from", help="What the file holds; left out, it is found out if that is clear.")
    ] = None,
    provision: Annotated[
        list[str] | None,
        typer.Option("--provision", "-p", metavar="ID", help="A provision to assess; repeat it for more."),
    ] = None,
    jurisdiction: Annotated[
        str | None,
        typer.Option("--jurisdiction", "-j", metavar="CODE", help="All in force there: US, GB, GB-EAW, UN, …"),
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", "-k", metavar="KIND", help="All in force of a kind, like non_punishment.")
    ] = None,
    out: Annotated[
        str | None,
        typer.Option("--out", "-o", metavar="FILE", help="Where results go: .ndjson, .csv or .parquet; - is stdout."),
    ] = None,
    report: Annotated[
        str | None, typer.Option("--report", "-r", metavar="FILE", help="Also write the summary as one HTML page.")
    ] = None,
    date_order: Annotated[
        DateOrder | None, typer.Option("--date-order", help="HTCDS only: how 5/2/2021 is meant.")
    ] = None,
    id_column: Annotated[
        str | None, typer.Option("--id-column", metavar="HEADING", help="HTCDS only: the column of case ids.")
    ] = None,
) -> None:
    """
    Give the verdict of provisions on every record, and what is missing for it.

    The summary goes to standard output; with [bold]--out -[/bold] results go there
    and the summary to standard error. Rows that cannot be used never stop
    the others: they are put aside next to --out as NAME.rejected.ndjson, or
    shown on standard error, with the reasons. That file holds the rows
    themselves, so keep it as safe as the input.

    --from facts reads one object a line:

    {"id": "P-1", "facts": {"age_at_offence_years": 16, "offence_date": null}}

    and writes one a line:

    {"id": "P-1", "verdicts": {"ID": "undetermined"}, "missing": {"ID": ["name"]}}

    Verdicts are met, not_met, undetermined and not_in_force; missing lists
    the facts to ask for each undetermined one, most telling first.
    --from cases reads one case a line, as `tvs schema Case` describes it;
    --from htcds reads an HTCDS 2.0 spreadsheet saved as CSV.

    Exit code: 0 done; 1 done, but something in the data needs a look;
    2 could not run.
    """
    named, source = pick_file(file, provision or [])
    plan = _plan(named, jurisdiction, kind, as_of)
    _check_files(source, out, report)
    with ExitStack() as stack:
        lines, found = _open(source, form, stack)
        rows = _rows(source, found, lines, date_order, id_column)
        code = _run(rows, lines, plan, out, report, stack)
    raise typer.Exit(code)


def pick_file(arguments: Sequence[str], provisions: Sequence[str]) -> tuple[list[str], str]:
    """
    Return the provision ids and the one file among what was given.

    ``--provision A B FILE`` is understood although a shell hands over ``B`` as if it were a file.

    Raises:
        UsageError: If there is more than one file.
    """
    ids = [id for text in provisions for id in text.split(",") if id]
    if len(arguments) == 1:
        return ids, arguments[0]
    files = [each for each in arguments if each == "-" or os.path.exists(each)]
    others = [each for each in arguments if each not in files]
    if len(files) != 1 or not provisions:
        raise UsageError(f"expected one FILE, got {len(arguments)}: {', '.join(arguments)}")
    return [*ids, *others], files[0]


def _plan(ids: Sequence[str], jurisdiction: str | None, kind: str | None, as_of: str) -> Plan:
    day = to_day(as_of)
    if ids and (jurisdiction or kind):
        raise UsageError("give either --provision, or --jurisdiction and --kind, not both")
    if not (ids or jurisdiction or kind):
        raise UsageError(
            "say what to assess: --provision us.t_visa.principal, --jurisdiction US or --kind non_punishment; "
            "`tvs law list` shows what there is"
        )
    try:
        plan = choose(ids=ids, jurisdiction=jurisdiction, kind=kind, as_of=day)
    except UnknownProvisionError as error:
        if error.suggestion is None:
            raise UsageError(f"{error}; `tvs law list` shows every id") from None
        raise
    if not plan.chosen:
        gaps = "".join(f"; not encoded: {id}: {reason}" for id, reason in plan.not_encoded)
        raise UsageError(f"nothing of that selection was law on {day} as far as it is encoded{gaps}")
    return plan


def _check_files(source: str, out: str | None, report: str | None) -> None:
    if report == "-":
        raise UsageError("--report: expected the name of a file")
    taken = [("the input", source)] if source != "-" else []
    targets: list[tuple[str, str]] = []
    if out is not None and out != "-":
        targets += [("--out", out), ("the file of rejected rows", RejectedFile(out).path)]
    if report is not None:
        targets.append(("--report", report))
    for name, path in targets:
        for other, there in taken:
            if same_file(path, there):
                raise UsageError(f"{name} would replace {other}, {there}; give another name")
        taken.append((name, path))


def _open(source: str, form: Form | None, stack: ExitStack) -> tuple[Lines | None, Form]:
    if form is Form.HTCDS or (form is None and guess_form(source, None) == "htcds"):
        return None, Form.HTCDS
    lines = stack.enter_context(Lines(source))
    guessed = form.value if form is not None else guess_form(source, lines)
    if guessed is None:
        choices = "say --from facts, --from cases or --from htcds; the facts of one person are for `tvs explain`"
        raise UsageError(f"{lines.name}: cannot tell what it holds; {choices}")
    return lines, Form(guessed)


def _rows(
    source: str, form: Form, lines: Lines | None, date_order: DateOrder | None, id_column: str | None
) -> Iterator[Row]:
    if lines is None:
        order = None if date_order is None else date_order.value
        return table_rows(source, date_order=order, id_column=id_column)
    if date_order is not None or id_column is not None:
        raise UsageError("--date-order and --id-column are for --from htcds")
    return facts_rows(lines) if form is Form.FACTS else case_rows(lines)


def _run(
    rows: Iterator[Row], lines: Lines | None, plan: Plan, out: str | None, report: str | None, stack: ExitStack
) -> int:
    console = errors_console() if out == "-" else results_console()
    sink = open_sink(out, plan.ids)
    stack.callback(sink.discard)
    page = None if report is None else stack.enter_context(Replacement(report))
    aside = Shown(errors_console()) if out is None or out == "-" else RejectedFile(out)
    if isinstance(aside, RejectedFile):
        stack.callback(aside.discard)
    assessor = Assessor(plan, trees=report is not None)
    with progress(None if lines is None else lines.size) as bar:
        odd = run_job(rows, assessor, sink, aside, tick=lambda: bar.tick(0 if lines is None else lines.read))
    tally = assessor.tally
    if page is not None:
        page.stream.write(html_report(tally).encode())
    sink.commit()
    show_problems(errors_console(), odd)
    summary(console, tally)
    _say_where(console, out, report, aside)
    return 1 if tally.has_problems else 0


def _say_where(console: Console, out: str | None, report: str | None, aside: PutAside) -> None:
    if out not in (None, "-"):
        console.print(f"Results: {out}", soft_wrap=True)
    if report is not None:
        console.print(f"Report: {report}", soft_wrap=True)
    if isinstance(aside, RejectedFile):
        path = aside.commit()
        if path is not None:
            console.print(f"Rows put aside, with the reasons (they hold personal data): {path}", soft_wrap=True)
    elif isinstance(aside, Shown) and aside.count > _SHOWN:
        console.print(f"{aside.count - _SHOWN:,} more rows put aside are not shown; --out writes them all to a file.")
    if out is None and report is None:
        console.print("Only the summary was made; --out FILE writes the verdicts, --report FILE.html a page.")
