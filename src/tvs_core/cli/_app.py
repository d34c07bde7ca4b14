"""The commands of `tvs`, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from tvs_core._version import __version__
from tvs_core.cli._cmd_assess import assess
from tvs_core.cli._cmd_data import convert, explain, schema
from tvs_core.cli._cmd_demo import demo
from tvs_core.cli._cmd_law import app as law_app
from tvs_core.cli._console import Commands, end_tidily_when_terminated

__all__ = ["app", "run"]

_TEACH = """
What the law says about trafficking survivors, over one record or a million.

It gives legal information, never legal advice. Undetermined is not a no: it says that more has to be known.

[bold]Start here[/bold] (no network, invented people):

  tvs demo --save sample --report demo.html

[bold]The main job[/bold]: verdicts for every record of a file, and a page to read:

  tvs assess sample/facts.ndjson -j GB --as-of 2026-03-01 --report gb.html

  tvs assess sample/facts.ndjson -p us.t_visa.principal --as-of 2026-03-01

  tvs assess sample/htcds.csv -j UN --as-of 2026-03-01 --out verdicts.csv

[bold]Why[/bold], for one person, and what to ask next:

  tvs explain us.t_visa.principal sample/person.json --as-of 2026-03-01

[bold]The law itself[/bold]: list it, read it, see what changed:

  tvs law list --jurisdiction US --kind immigration_relief

  tvs law show us.t_visa.principal

  tvs law diff us.t_visa.principal 2024-08-27 2024-08-28

  tvs law compare de.residence_permit br.residence --as-of 2026-03-01

  tvs law ask CA vacatur

[bold]Records[/bold]: read the HTCDS spreadsheet, print the form of a record:

  tvs convert sample/htcds.csv cases.ndjson

  tvs schema Case

Exit codes: 0 done; 1 done, but something in the data needs a look; 2 could not run; 130 interrupted.
"""

app = typer.Typer(
    name="tvs",
    cls=Commands,
    help=_TEACH,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"tvs-core {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Take the options of all commands."""


app.command()(demo)
app.command()(assess)
app.command()(explain)
app.add_typer(law_app, name="law")
app.command()(convert)
app.command()(schema)


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    if arguments is None:
        end_tidily_when_terminated()
    try:
        app(args=arguments, prog_name="tvs")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0
