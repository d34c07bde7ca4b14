"""`tvs law`: what is encoded, one provision in full, what changed, side by side, and what there is not."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

import tvs_core
from tvs_core import law
from tvs_core.cli._console import Commands, print_lines, results_console, to_day
from tvs_core.cli._errors import jurisdiction_code
from tvs_core.cli._law import Listed, diff_lines, listed, show_lines
from tvs_core.cli._records import facts_in
from tvs_core.law.gaps import lookup
from tvs_core.rules.render import NOT_ADVICE

__all__ = ["app"]

app = typer.Typer(cls=Commands, no_args_is_help=True, help="The law that is encoded: list it, read it, compare it.")


@app.command("list")
def list_(
    jurisdiction: Annotated[
        str | None, typer.Option("--jurisdiction", "-j", metavar="CODE", help="Only there: US, GB, GB-EAW, UN, …")
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", "-k", metavar="KIND", help="Only of this kind, like immigration_relief.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="Only what was in force on that day.")
    ] = None,
) -> None:
    """
    List provisions: a table on a terminal, lines with tabs into a pipe.

    Into a pipe: id, jurisdiction, kind, days in force, title.
    """
    entries = listed(jurisdiction=jurisdiction, kind=kind, as_of=None if as_of is None else to_day(as_of))
    if not sys.stdout.isatty():
        for each in entries:
            print("\t".join((each.id, each.jurisdiction, each.kind, ", ".join(each.in_force), each.title)))
        return
    console = results_console()
    console.print(_table(entries))
    console.print(Text(f"{len(entries):,} provisions. `tvs law show ID` shows one in full.", style="dim"))


def _table(entries: list[Listed]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("Provision", overflow="fold")
    table.add_column("Kind", overflow="fold")
    table.add_column("In force", no_wrap=True)
    for each in entries:
        name = Text(each.id, style="bold").append(f"\n{each.title}", style="not bold")
        if each.adverse:
            name.append("\nmet is against the person", style="yellow not bold")
        table.add_row(name, each.kind.replace("_", " "), "\n".join(each.in_force))
    return table


@app.command()
def show(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of the provision, like us.t_visa.principal.")],
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="The day; left out, the newest version is shown.")
    ] = None,
) -> None:
    """Show one provision: versions, authority and how it was seen, condition, effect, durations, limits."""
    print_lines(show_lines(law.get(id), as_of=None if as_of is None else to_day(as_of)))


@app.command()
def diff(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of the provision.")],
    first: Annotated[str, typer.Argument(metavar="DATE", help="The earlier day.")],
    second: Annotated[str, typer.Argument(metavar="DATE", help="The later day.")],
) -> None:
    """Show what changed from the version of one day to that of another, test by test."""
    print_lines(diff_lines(id, to_day(first, "first DATE"), to_day(second, "second DATE")))


@app.command()
def compare(
    ids: Annotated[list[str], typer.Argument(metavar="ID ID…", help="Ids of the provisions, one a column.")],
    as_of: Annotated[str, typer.Option("--as-of", metavar="DATE", help="The day whose law is compared. No default.")],
    facts: Annotated[
        str | None, typer.Option("--facts", metavar="FACTS.json", help="One person's facts, to see what each comes to.")
    ] = None,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print a Markdown table.")] = False,
) -> None:
    """Set provisions side by side: the same question in several jurisdictions."""
    day = to_day(as_of)
    table = tvs_core.compare(ids, as_of=day, facts=None if facts is None else facts_in(facts, as_of=day))
    print_lines((table.to_markdown() if markdown else str(table)).splitlines())


@app.command()
def ask(
    jurisdiction: Annotated[str, typer.Argument(metavar="CODE", help="Where: US, GB, GB-EAW, CA, UN, …")],
    words: Annotated[list[str], typer.Argument(metavar="WORDS…", help="What is asked for, like recovery period.")],
) -> None:
    """Ask what there is: provisions, rules that do not exist in law, and changes to come."""
    print_lines(str(lookup(jurisdiction_code(jurisdiction), " ".join(words))).splitlines())
    print_lines([NOT_ADVICE])
