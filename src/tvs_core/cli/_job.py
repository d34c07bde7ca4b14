"""The loop of the main job: rows in, outcomes and rejected rows out, the tally kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

import attrs

from tvs_core.cli._assess import Assessor, Outcome
from tvs_core.cli._input import CaseRow, FactsRow, Rejected, Remarks, Row, rejected_row
from tvs_core.cli._output import Sink
from tvs_core.errors import Problem
from tvs_core.facts import facts_of

__all__ = ["PutAside", "run_job"]

#: How many problems of rows that were assessed all the same are handed back to be shown.
ODD_KEPT = 20


class PutAside(Protocol):
    """Where rejected rows go."""

    def write(self, rejected: Rejected) -> None:
        """Take one row."""
        ...


def run_job(
    rows: Iterable[Row], assessor: Assessor, sink: Sink, aside: PutAside, *, tick: Callable[[], None] = lambda: None
) -> list[Problem]:
    """
    Assess every row and return the first problems of rows that were assessed all the same.

    Args:
        rows: The rows as they are read.
        assessor: What assesses them and keeps the tally.
        sink: Where outcomes go.
        aside: Where rejected rows go.
        tick: Called after each row.
    """
    odd: list[Problem] = []
    for row in rows:
        if isinstance(row, FactsRow):
            _pass_on(assessor.assess(row.id, row.facts), row.number, row.raw, sink, aside)
        elif isinstance(row, CaseRow):
            odd += _assess_case(row, assessor, sink, aside)[: ODD_KEPT - len(odd)]
        elif isinstance(row, Remarks):
            assessor.tally.remarks += row.problems
            assessor.tally.notes += [row.note] if row.note else []
        else:
            assessor.tally.count_rejected(row.problems)
            aside.write(row)
        tick()
    return odd


def _assess_case(row: CaseRow, assessor: Assessor, sink: Sink, aside: PutAside) -> tuple[Problem, ...]:
    facts = facts_of(row.case, as_of=assessor.plan.as_of)
    outcome = assessor.assess(row.id, dict(facts))
    _pass_on(outcome, row.number, row.raw, sink, aside)
    problems = (*row.problems, *(attrs.evolve(problem, row=row.number) for problem in facts.problems))
    if problems and isinstance(outcome, Outcome):
        assessor.tally.count_flagged(problems)
        return problems
    return ()


def _pass_on(
    outcome: Outcome | tuple[Problem, ...], number: int, raw: bytes | None, sink: Sink, aside: PutAside
) -> None:
    if isinstance(outcome, Outcome):
        sink.write(outcome)
    else:
        aside.write(rejected_row(number, raw, outcome))
