"""`tvs demo`: the main job on invented people, shipped with the library."""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import date
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from typing import Annotated

import typer

import tvs_core
from tvs_core.cli._assess import Assessor, choose
from tvs_core.cli._cmd_assess import Shown
from tvs_core.cli._console import errors_console, print_lines, progress, results_console
from tvs_core.cli._errors import UsageError
from tvs_core.cli._input import Lines, facts_rows
from tvs_core.cli._job import run_job
from tvs_core.cli._output import NoSink, Replacement
from tvs_core.cli._records import facts_in
from tvs_core.cli._report import html_report
from tvs_core.cli._tables import summary

__all__ = ["DEMO_DAY", "DEMO_PROVISIONS", "SAMPLES", "demo"]

#: A fixed day, so that the demonstration says the same whenever it runs.
DEMO_DAY = date(2026, 3, 1)
DEMO_PROVISIONS = (
    "un.palermo.definition",
    "gb_eaw.defence.s45.adult",
    "gb_eaw.defence.s45.child",
    "gb.nrm.disqualification",
    "us.t_visa.principal",
    "us.fed.3771a.vacate_level_a",
    "ca.vtip_trp.initial",
)
SAMPLES = ("facts.ndjson", "htcds.csv", "person.json")
_EXPLAINED = "us.t_visa.principal"


def demo(
    report: Annotated[
        str | None, typer.Option("--report", "-r", metavar="FILE", help="Also write the summary as one HTML page.")
    ] = None,
    save: Annotated[
        str | None, typer.Option("--save", metavar="DIR", help="Write the sample files there, to try things on.")
    ] = None,
) -> None:
    """
    Run the main job on 30 invented people, without network: summary, one explanation, what to try next.

    The facts are made up and stand for nobody.
    """
    if save is not None:
        _save(save)
    plan = choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY)
    assessor = Assessor(plan, trees=report is not None)
    with ExitStack() as stack:
        page = None if report is None else stack.enter_context(Replacement(report))
        path = stack.enter_context(as_file(_sample("facts.ndjson")))
        lines = stack.enter_context(Lines(str(path)))
        with progress(lines.size) as bar:
            run_job(facts_rows(lines), assessor, NoSink(), Shown(errors_console()), tick=lambda: bar.tick(lines.read))
        if page is not None:
            page.stream.write(html_report(assessor.tally).encode())
        facts = facts_in(str(stack.enter_context(as_file(_sample("person.json")))), as_of=DEMO_DAY)
    console = results_console()
    console.print(f"{assessor.tally.records} invented people, {len(plan.chosen)} provisions of four bodies of law.\n")
    summary(console, assessor.tally)
    print_lines(["", "One of them:", ""])
    print_lines(tvs_core.explain(tvs_core.evaluate(_EXPLAINED, facts, as_of=DEMO_DAY)).splitlines())
    print_lines(["", *_next_steps(report, save)])


def _sample(name: str) -> Traversable:
    return files("tvs_core.cli").joinpath("demo", name)


def _save(folder: str) -> None:
    paths = {name: os.path.join(folder, name) for name in SAMPLES}
    there = [path for path in paths.values() if os.path.exists(path)]
    if there:
        raise UsageError(f"--save: {', '.join(there)} is there already; give another directory")
    os.makedirs(folder, exist_ok=True)
    for name, path in paths.items():
        with Replacement(path) as file:
            file.stream.write(_sample(name).read_bytes())


def _next_steps(report: str | None, save: str | None) -> list[str]:
    folder = save or "sample"
    lines = [f"Report: {report}"] if report is not None else []
    lines.append(f"Sample files: {folder}" if save is not None else f"Get the sample files:  tvs demo --save {folder}")
    return [
        *lines,
        "Then try:",
        f"  tvs assess {folder}/facts.ndjson --jurisdiction GB --as-of {DEMO_DAY} --report gb.html",
        f"  tvs assess {folder}/htcds.csv --jurisdiction UN --as-of {DEMO_DAY} --out verdicts.csv",
        f"  tvs explain {_EXPLAINED} {folder}/person.json --as-of {DEMO_DAY} --style legal",
        f"  tvs law show {_EXPLAINED}",
    ]
