"""`tvs explain`, `tvs convert` and `tvs schema`."""

from __future__ import annotations

import enum
import inspect
import json
from typing import Annotated

import typer

import tvs_core
from tvs_core import records
from tvs_core.cli._cmd_assess import DateOrder, show_problems
from tvs_core.cli._console import errors_console, print_lines, to_day
from tvs_core.cli._convert import convert_file
from tvs_core.cli._errors import UsageError
from tvs_core.cli._output import same_file
from tvs_core.cli._records import facts_in, facts_of_record
from tvs_core.cli._summary import counted
from tvs_core.convert import json_schema
from tvs_core.errors import UnknownNameError, suggest
from tvs_core.records._fields import Entity, Record
from tvs_core.rules.render import Style

__all__ = ["Styles", "convert", "explain", "record_types", "schema"]


class Styles(enum.Enum):
    """How an explanation is written."""

    PLAIN = "plain"
    LEGAL = "legal"
    TRACE = "trace"
    JSON = "json"


def explain(
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of the provision, like us.t_visa.principal.")],
    file: Annotated[
        str, typer.Argument(metavar="FACTS.json", help="Facts, a row of facts or a case; - reads standard input.")
    ],
    as_of: Annotated[str, typer.Option("--as-of", metavar="DATE", help="The day whose law applies. No default.")],
    style: Annotated[
        Styles, typer.Option("--style", help="For anybody, with every citation, one line a test, or as data.")
    ] = Styles.PLAIN,
    record: Annotated[
        str | None, typer.Option("--record", metavar="ID", help="Which record, in a file of one record a line.")
    ] = None,
    values: Annotated[
        bool, typer.Option("--values", help="Show the values of the facts too; they may identify a person.")
    ] = False,
) -> None:
    """Say why a provision comes out as it does for one person, and what to ask next."""
    day = to_day(as_of)
    facts = facts_in(file, as_of=day) if record is None else facts_of_record(file, record, as_of=day)
    result = tvs_core.evaluate(id, facts, as_of=day)
    if style is Styles.JSON:
        print(json.dumps(result.to_dict(), ensure_ascii=False, indent=2))
    else:
        chosen: Style = style.value
        print_lines(tvs_core.explain(result, style=chosen, values=values).splitlines())


def convert(
    source: Annotated[str, typer.Argument(metavar="IN", help="HTCDS .csv, or cases as .ndjson or .json.")],
    target: Annotated[str, typer.Argument(metavar="OUT", help="Cases as .ndjson (one a line) or .json (one list).")],
    date_order: Annotated[
        DateOrder | None, typer.Option("--date-order", help="HTCDS only: how 5/2/2021 is meant.")
    ] = None,
    id_column: Annotated[
        str | None, typer.Option("--id-column", metavar="HEADING", help="HTCDS only: the column of case ids.")
    ] = None,
) -> None:
    """
    Turn records from one form into another.

    Only the owner of the files that are written can read them, because they hold personal data. Rows that hold no
    case are put aside next to OUT as NAME.rejected.ndjson with the reasons.
    """
    if same_file(source, target):
        raise UsageError("OUT would replace IN; give another name")
    order = None if date_order is None else date_order.value
    done = convert_file(source, target, date_order=order, id_column=id_column)
    show_problems(errors_console(), done.problems)
    if done.problem_count > len(done.problems):
        print(f"and {counted(done.problem_count - len(done.problems), 'more problem')}.")
    print(f"{counted(done.cases, 'case')} written: {target}")
    if done.aside is not None:
        print(f"{counted(done.rejected, 'row')} put aside, with the reasons (they hold personal data): {done.aside}")
    raise typer.Exit(1 if done.rejected or done.problem_count else 0)


def record_types() -> dict[str, type[Record]]:
    """
    Return every record that has a written form, by name.

    >>> sorted(record_types())[:2]
    ['Case', 'CaseComment']
    """
    found = {name: getattr(records, name) for name in records.__all__}
    kinds = {name: each for name, each in found.items() if inspect.isclass(each) and issubclass(each, Record)}
    return {name: each for name, each in kinds.items() if each not in (Record, Entity)}


def schema(
    type: Annotated[str, typer.Argument(metavar="TYPE", help="A record, like Case, Survivor or Consent.")],
) -> None:
    """Print the JSON Schema of the written form of a record, with the sensitivity of every field."""
    types = record_types()
    wanted = {name.lower(): name for name in types}.get(type.lower())
    if wanted is None:
        if suggest(type, types) is None:
            raise UsageError(f"Unknown record '{type}'; there are {', '.join(sorted(types))}")
        raise UnknownNameError(what="record", name=type, suggestion=suggest(type, types))
    print(json.dumps(json_schema(types[wanted]), ensure_ascii=False, indent=2))
