"""What the summary says, for the table on a terminal and the page alike."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from tvs_core import law
from tvs_core.cli._assess import Tally
from tvs_core.kleene import Verdict
from tvs_core.rules.render import words

__all__ = [
    "HEADINGS",
    "NOT_ASKED",
    "UNDETERMINED_IS_NOT_NO",
    "Question",
    "counted",
    "only_against",
    "question_rows",
    "shown_verdicts",
    "trouble_lines",
]

HEADINGS = {
    Verdict.MET: "Met",
    Verdict.NOT_MET: "Not met",
    Verdict.UNDETERMINED: "Undetermined",
    Verdict.NOT_IN_FORCE: "Not law that day",
}
UNDETERMINED_IS_NOT_NO = "Undetermined is not a no: it says that more has to be known."
NOT_ASKED = "{} not listed: they matter only for provisions that are against the person when met."


def shown_verdicts(tally: Tally) -> list[Verdict]:
    """Return the verdicts worth a column: "not law that day" only where it came up."""
    return [v for v in HEADINGS if v is not Verdict.NOT_IN_FORCE or any(each.counts[v] for each in tally.provisions)]


def counted(count: int, noun: str) -> str:
    """
    Return a number with its noun.

    >>> counted(1, "record"), counted(1200, "record")
    ('1 record', '1,200 records')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


class Question(NamedTuple):
    """A fact often missing: its name, its question, and for how many records and provisions it is open."""

    name: str
    question: str
    records: int
    provisions: int


def question_rows(tally: Tally) -> list[Question]:
    """
    Return what is most often missing, those first that settle more.

    A fact that is open only for provisions against the person is left out: nobody should be asked for it because a list
    says so. `only_against` counts these.
    """
    first: Counter[str] = Counter()
    for each in tally.provisions:
        first.update(each.asked_first)
    names = [name for name in tally.missing if not _only_against(tally, name)]
    names.sort(key=lambda name: (-tally.missing[name], -first[name], name))
    return [_question(tally, name) for name in names]


def _question(tally: Tally, name: str) -> Question:
    fact = law.registry.fact(name)
    asked = words(name) if fact is None else fact.question
    return Question(name, asked, tally.missing[name], sum(name in each.missing for each in tally.provisions))


def only_against(tally: Tally) -> int:
    """Return how many facts are open only for provisions that are against the person when met."""
    return sum(_only_against(tally, name) for name in tally.missing)


def _only_against(tally: Tally, name: str) -> bool:
    return all(each.adverse for each in tally.provisions if name in each.missing)


def trouble_lines(tally: Tally) -> list[str]:
    """Return in words what somebody has to look at."""
    lines = [
        f"No answer for {id}: the law of that day is not encoded. {reason}" for id, reason in tally.plan.not_encoded
    ]
    if tally.rejected:
        lines.append(f"{counted(tally.rejected, 'row')} put aside and not assessed.")
    if tally.flagged:
        lines.append(f"{counted(tally.flagged, 'record')} assessed, but not everything in them could be used.")
    return [*lines, *map(str, tally.remarks)]
