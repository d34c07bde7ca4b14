"""
Answers of one provision, remembered: records of one source repeat each other in the few facts a provision reads.

Only the answer to exactly the same facts, types included, is ever given again, so it is what evaluating would give.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias, cast

from tvs_core.kleene import Verdict
from tvs_core.rules.compile import Rule
from tvs_core.rules.evaluate import Step

__all__ = ["Answer", "Mark", "Recall", "marks_of"]

#: A fact as it was given: its name, its value in a form that can be looked up, and its type, since ``1 == True``.
Mark: TypeAlias = "tuple[str, object, type]"

_TRIAL = 4096
_WORTHWHILE = 8


class Answer(NamedTuple):
    """What a provision comes to; the tree is there where it is counted."""

    verdict: Verdict
    missing: tuple[str, ...] = ()
    root: Step | None = None


def marks_of(facts: Mapping[str, object]) -> list[Mark]:
    """Return the facts of a record in a form that can be looked up."""
    kinds = map(type, facts.values())
    return [
        (name, tuple(cast("list[object]", value)) if kind is list else value, kind)
        for (name, value), kind in zip(facts.items(), kinds, strict=True)
    ]


class Recall:
    """
    One provision on one day, with its last answers.

    Args:
        rule: The provision.
        as_of: The day.
        trees: Whether answers need their tree.
        limit: How many answers to remember; they are forgotten together when there are more.
    """

    def __init__(self, rule: Rule, as_of: date, *, trees: bool = False, limit: int = 1024) -> None:
        self._rule = rule
        self._as_of = as_of
        self._trees = trees
        self._limit = limit
        self._reads = _names_read(rule)
        self._answers: dict[tuple[Mark, ...], Answer] = {}
        self._asked = self._recalled = 0
        self._on = True

    def answer(self, facts: Mapping[str, object], marks: Sequence[Mark]) -> Answer:
        """
        Return the answer to some facts; raises what evaluating them raises.

        Args:
            facts: The facts.
            marks: The same, as `marks_of` gives them.
        """
        if not self._on:
            return self._work_out(facts)
        reads = self._reads
        key = tuple([mark for mark in marks if mark[0] in reads])
        try:
            found = self._answers.get(key)
        except TypeError:
            # Something unhashable is a value of the wrong type, which evaluating reports.
            return self._work_out(facts)
        self._asked += 1
        if found is not None:
            self._recalled += 1
            return found
        if self._asked >= _TRIAL and self._recalled * _WORTHWHILE < self._asked:
            self._on = False
            self._answers.clear()
        answer = self._work_out(facts)
        if len(self._answers) >= self._limit:
            self._answers.clear()
        self._answers[key] = answer
        return answer

    def _work_out(self, facts: Mapping[str, object]) -> Answer:
        if not self._trees:
            verdict = self._rule.decide(facts, self._as_of)
            if verdict is not Verdict.UNDETERMINED:
                return Answer(verdict)
        result = self._rule.evaluate(facts, self._as_of)
        return Answer(result.verdict, result.missing, result.steps if self._trees else None)


def _names_read(rule: Rule) -> frozenset[str]:
    """Return the names and other names of every fact a rule reads, itself or through the rules it relies on."""
    names: set[str] = set()
    waiting, seen = [rule], {rule.id}
    while waiting:
        each = waiting.pop()
        names.update(n for version in each.versions for fact in version.facts for n in fact.names)
        new = [link for id, link in each.links().items() if id not in seen]
        seen.update(link.id for link in new)
        waiting += new
    return frozenset(names)
