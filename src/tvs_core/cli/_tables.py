"""The summary a person reads: what the provisions came to, what to ask, and what went wrong."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tvs_core.cli._assess import ProvisionTally, Tally
from tvs_core.cli._summary import (
    HEADINGS,
    NOT_ASKED,
    UNDETERMINED_IS_NOT_NO,
    Question,
    counted,
    only_against,
    question_rows,
    shown_verdicts,
    trouble_lines,
)
from tvs_core.kleene import Verdict
from tvs_core.rules.render import NOT_ADVICE

__all__ = ["provision_table", "summary"]

_QUESTIONS = 10
_STYLES = {Verdict.MET: "cyan", Verdict.NOT_MET: "", Verdict.UNDETERMINED: "yellow", Verdict.NOT_IN_FORCE: "dim"}


def provision_table(tally: Tally) -> Table:
    """Return the verdicts, one row a provision."""
    table = Table(title_justify="left", caption_justify="left", pad_edge=False, box=None, padding=(0, 2, 1, 0))
    table.add_column("Provision", overflow="fold")
    shown = shown_verdicts(tally)
    for verdict in shown:
        table.add_column(HEADINGS[verdict], justify="right", style=_STYLES[verdict])
    for each in tally.provisions:
        counts = [_share(each, verdict, tally.records) for verdict in shown]
        table.add_row(_name(each), *counts)
    return table


def _name(each: ProvisionTally) -> Text:
    text = Text(each.chosen.title)
    text.append(f"\n{each.chosen.id}", style="dim")
    if each.adverse:
        text.append("\nmet is against the person", style="bold")
    return text


def _share(each: ProvisionTally, verdict: Verdict, records: int) -> str:
    count = each.counts[verdict]
    return f"{count:,}\n{count / records:.0%}" if records and count else f"{count:,}"


def summary(console: Console, tally: Tally) -> None:
    """Print the whole summary."""
    console.print(Text(f"Law of {tally.plan.as_of}: {counted(tally.records, 'record')} assessed", style="bold"))
    console.print()
    console.print(provision_table(tally))
    questions = question_rows(tally)
    if questions:
        console.print(Text("Most often still to ask", style="bold"))
        console.print(_question_table(questions[:_QUESTIONS]))
        _rest(console, tally, len(questions))
    lines = trouble_lines(tally)
    if lines:
        console.print(Text("Problems", style="bold"))
    for line in lines:
        console.print(Text(line))
    for code, count in tally.reasons.most_common():
        console.print(Text(f"  {count:,} x {code}"))
    for note in tally.notes:
        console.print(Text(note))
    console.print(Text(NOT_ADVICE, style="dim"))


def _question_table(questions: list[Question]) -> Padding:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("Records", justify="right")
    table.add_column("Question", overflow="fold")
    table.add_column("Provisions", justify="right")
    for question in questions:
        text = Text(question.question).append(f"\n{question.name}", style="dim")
        table.add_row(f"{question.records:,}", text, f"{question.provisions:,}")
    return Padding(table, (0, 0, 1, 0))


def _rest(console: Console, tally: Tally, questions: int) -> None:
    if questions > _QUESTIONS:
        console.print(Text(f"and {questions - _QUESTIONS:,} more.", style="dim"))
    against = only_against(tally)
    if against:
        console.print(Text(NOT_ASKED.format(counted(against, "open fact")), style="dim"))
    console.print(Text(UNDETERMINED_IS_NOT_NO))
