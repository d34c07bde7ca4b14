"""
The main job: verdicts for a stream of records, what is missing for each, and the tally of it all, in constant memory.

Each provision is decided first, which is quick; only what stays undetermined is evaluated in full, for the list of what
is missing. Both agree by construction, so the order of questions is that of `tvs_core.evaluate`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeAlias

import attrs

from tvs_core import law
from tvs_core.cli._errors import jurisdiction_code
from tvs_core.cli._input import RowId
from tvs_core.cli._recall import Answer, Recall, marks_of
from tvs_core.errors import (
    InvalidFacts,
    InvalidRecord,
    NotEncodedError,
    NotInForceError,
    Problem,
    TvsError,
    UnknownNameError,
    suggest,
)
from tvs_core.kleene import Verdict
from tvs_core.rules.compile import Rule
from tvs_core.rules.condition import Group, Join, walk
from tvs_core.rules.evaluate import Notice, Step, source_notices
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import outline

__all__ = ["Assessor", "Chosen", "Outcome", "Plan", "ProvisionTally", "Tally", "TreeNode", "choose", "problems_of"]

_VERDICTS = (Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.NOT_IN_FORCE)
_SAYABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,119}")
_NAMES_KEPT = 5000


@attrs.frozen
class Chosen:
    """
    One provision to assess.

    Args:
        id: Its id.
        title: Its title on the day.
        rule: Its compiled versions.
        provision: The version in force on the day, or ``None``.
    """

    id: str
    title: str
    rule: Rule
    provision: Provision | None


@attrs.frozen
class Plan:
    """
    What to assess, and on which day's law.

    Args:
        as_of: The day.
        chosen: The provisions, in the order they were asked for.
        not_encoded: Id and reason of provisions whose law of that day is not encoded; no answer is given for them.
    """

    as_of: date
    chosen: tuple[Chosen, ...]
    not_encoded: tuple[tuple[str, str], ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(each.id for each in self.chosen)


def choose(*, ids: Sequence[str] = (), jurisdiction: str | None = None, kind: str | None = None, as_of: date) -> Plan:
    """
    Return the provisions named, or those in force of a jurisdiction and kind.

    Raises:
        UnknownProvisionError: If an id is misspelt.
        NotEncodedError: If the law of that day is not encoded for an id that was named.
        UsageError: If no jurisdiction has that code.
        UnknownNameError: If no provision is of that kind.

    >>> choose(ids=["un.palermo.definition"], as_of=date(1999, 1, 1)).chosen[0].provision is None
    True
    """
    if ids:
        return Plan(as_of, tuple(_chosen(id, as_of) for id in dict.fromkeys(ids)))
    code = None if jurisdiction is None else jurisdiction_code(jurisdiction)
    found = law.find(jurisdiction=code, kind=kind)
    if not found and kind is not None:
        kinds = {provision.kind for provision in law.find(jurisdiction=code)}
        raise UnknownNameError(what="kind of provision", name=kind, suggestion=suggest(kind, kinds))
    chosen: list[Chosen] = []
    missing: list[tuple[str, str]] = []
    for id in dict.fromkeys(provision.id for provision in found):
        try:
            each = _chosen(id, as_of)
        except NotEncodedError as error:
            missing.append((id, error.reason))
            continue
        # What was not law that day is left out of a selection; named by its id it is answered as not in force.
        if each.provision is not None and kind in (None, each.provision.kind):
            chosen.append(each)
    return Plan(as_of, tuple(chosen), tuple(missing))


def _chosen(id: str, as_of: date) -> Chosen:
    rule = law.registry.rule(id)
    try:
        provision = law.get(id, as_of=as_of)
    except NotInForceError:
        return Chosen(id, rule.versions[-1].title, rule, None)
    return Chosen(id, provision.title, rule, provision)


class Outcome(NamedTuple):
    """The verdicts on one record, and for each undetermined one the facts still missing, most telling first."""

    id: RowId
    verdicts: dict[str, str]
    missing: dict[str, tuple[str, ...]]


@attrs.define
class TreeNode:
    """One node of a condition with how many records came to what there."""

    label: str
    cite: str
    depth: int
    is_group: bool
    counts: dict[Verdict, int] = attrs.field(factory=lambda: dict.fromkeys(_VERDICTS, 0))


@attrs.define
class ProvisionTally:
    """
    What one provision came to over all records.

    ``missing`` counts the records in which a fact is missing, ``asked_first`` those in which it is the first to ask.
    ``tree`` holds the nodes of the condition in the order of the text; it is empty unless trees are counted.
    """

    chosen: Chosen
    counts: dict[Verdict, int] = attrs.field(factory=lambda: dict.fromkeys(_VERDICTS, 0))
    missing: Counter[str] = attrs.field(factory=Counter[str])
    asked_first: Counter[str] = attrs.field(factory=Counter[str])
    tree: tuple[TreeNode, ...] = ()

    def notices(self, as_of: date) -> tuple[Notice, ...]:
        """Return what a reader must know about the sources of the version."""
        version = self.chosen.provision
        return () if version is None else source_notices(version, as_of) + law.registry.notices(version, as_of)

    @property
    def adverse(self) -> bool:
        """Whether meeting it is against the person."""
        return self.chosen.provision is not None and self.chosen.provision.adverse


@attrs.define
class Tally:
    """
    The whole job in numbers; no record and no value of a fact is in it.

    Args:
        plan: What was assessed.
        provisions: One tally a provision.
        records: How many records were assessed.
        rejected: How many were put aside.
        flagged: How many were assessed although something in them could not be used, such as findings in conflict.
        reasons: In how many records each code of a problem came up.
        missing: In how many records a fact is missing for at least one provision.
        remarks: What is odd about the file as a whole.
        notes: What a reader should know that asks nothing of anybody.
    """

    plan: Plan
    provisions: tuple[ProvisionTally, ...]
    records: int = 0
    rejected: int = 0
    flagged: int = 0
    reasons: Counter[str] = attrs.field(factory=Counter[str])
    missing: Counter[str] = attrs.field(factory=Counter[str])
    remarks: list[Problem] = attrs.field(factory=list[Problem])
    notes: list[str] = attrs.field(factory=list[str])

    def count_rejected(self, problems: Iterable[Problem]) -> None:
        """Count one record that was put aside."""
        self.rejected += 1
        self.reasons.update({problem.code for problem in problems})

    def count_flagged(self, problems: Iterable[Problem]) -> None:
        """Count one record of which something could not be used."""
        self.flagged += 1
        self.reasons.update({problem.code for problem in problems})

    @property
    def has_problems(self) -> bool:
        """Whether somebody has to look at something: the exit code is 1 then."""
        return bool(self.rejected or self.flagged or self.remarks or self.plan.not_encoded)


class Assessor:
    """
    Assesses records one by one and keeps the tally.

    Args:
        plan: What to assess.
        trees: Whether to count what every part of every condition came to, for a report.
    """

    def __init__(self, plan: Plan, *, trees: bool = False) -> None:
        self.plan = plan
        provisions = tuple(ProvisionTally(each, tree=_tree(each, trees)) for each in plan.chosen)
        self.tally = Tally(plan, provisions)
        self._recalls = tuple(Recall(each.rule, plan.as_of, trees=trees) for each in plan.chosen)
        self._known: set[str] = set()
        self._unknown: dict[str, Problem] = {}

    def assess(self, ident: RowId, facts: Mapping[str, object]) -> Outcome | tuple[Problem, ...]:
        """Return the verdicts on one record, or the reasons why its facts cannot be used; either way it is counted."""
        problems = () if self._known.issuperset(facts) else self._name_problems(facts)
        if not problems:
            try:
                return self._assess(ident, facts)
            except TvsError as error:
                problems = self._fact_problems(facts, error)
        self.tally.count_rejected(problems)
        return problems

    def _assess(self, ident: RowId, facts: Mapping[str, object]) -> Outcome:
        marks = marks_of(facts)
        answers = [recall.answer(facts, marks) for recall in self._recalls]
        self._count(answers)
        verdicts: dict[str, str] = {}
        missing: dict[str, tuple[str, ...]] = {}
        for each, answer in zip(self.plan.chosen, answers, strict=True):
            verdicts[each.id] = answer.verdict.value
            if answer.verdict is Verdict.UNDETERMINED:
                missing[each.id] = answer.missing
        return Outcome(ident, verdicts, missing)

    def _count(self, answers: Sequence[Answer]) -> None:
        # Counted only when the whole record went through, so that a record that fails half-way is not half counted.
        tally = self.tally
        tally.records += 1
        open_facts: set[str] = set()
        for each, answer in zip(tally.provisions, answers, strict=True):
            each.counts[answer.verdict] += 1
            names = answer.missing
            if names:
                each.missing.update(names)
                each.asked_first[names[0]] += 1
                open_facts.update(names)
            if answer.root is not None and each.tree:
                _count_tree(answer.root, each.tree, 0)
        tally.missing.update(open_facts)

    def _name_problems(self, facts: Mapping[str, object]) -> tuple[Problem, ...]:
        problems: list[Problem] = []
        for name in facts:
            if name in self._known:
                continue
            problem = self._unknown.get(name)
            if problem is None:
                if law.registry.fact(name) is not None:
                    self._known.add(name)
                    continue
                problem = self._unknown_name(name)
            problems.append(problem)
        return tuple(problems)

    def _unknown_name(self, name: str) -> Problem:
        code = "fact.unknown"
        # A name that could not be one of ours may be a person's, so it is neither repeated nor remembered.
        if not _SAYABLE.fullmatch(name):
            return Problem(
                path="$.facts", code=code, message="a name is not that of any fact: fact names are snake_case"
            )
        read = {fact.name for each in self.plan.chosen for version in each.rule.versions for fact in version.facts}
        near = suggest(name, sorted(read)) or suggest(name, law.registry.fact_names())
        hint = f"; did you mean '{near}'?" if near else ""
        problem = Problem(path=f"$.facts.{name}", code=code, message=f"no fact has this name{hint}")
        if len(self._unknown) < _NAMES_KEPT:
            self._unknown[name] = problem
        return problem

    def _fact_problems(self, facts: Mapping[str, object], first: TvsError) -> tuple[Problem, ...]:
        found = dict.fromkeys(problems_of(first))
        for each in self.plan.chosen:
            try:
                each.rule.evaluate(facts, self.plan.as_of)
            except TvsError as error:
                found.update(dict.fromkeys(problems_of(error)))
        return tuple(found)


def problems_of(error: TvsError) -> Iterator[Problem]:
    """Yield each problem an error stands for, groups taken apart."""
    if isinstance(error, InvalidFacts | InvalidRecord):
        for each in error.exceptions:
            yield from problems_of(each)  # type: ignore[arg-type]
        return
    problem = getattr(error, "problem", None)
    if isinstance(problem, Problem):
        yield problem
        return
    name = getattr(error, "name", None)
    path = f"$.facts.{name}" if error.code.startswith("fact.") and name else "$"
    yield Problem(path=path, code=error.code, message=error.message)


_Tree: TypeAlias = tuple[TreeNode, ...]


def _tree(chosen: Chosen, wanted: bool) -> _Tree:
    if not wanted or chosen.provision is None:
        return ()
    condition = chosen.provision.when
    lines = outline(condition, cite=False).splitlines()
    nodes: list[TreeNode] = []
    for part, line in zip(walk(condition), lines, strict=True):
        text = line.lstrip(" ")
        label = text.removeprefix("- ").removesuffix(":")
        if isinstance(part, Group) and part.join is Join.NOT:
            # The node is counted as what it comes to: yes where no exception applies.
            label = f"{label.removesuffix('unless')}none of these"
        nodes.append(TreeNode(label, part.cite, (len(line) - len(text)) // 2, isinstance(part, Group)))
    return tuple(nodes)


def _count_tree(step: Step, nodes: _Tree, at: int) -> int:
    """Count a step and those below it, and return where the next one stands."""
    nodes[at].counts[step.verdict] += 1
    at += 1
    # Below a test stands the provision that settled its fact: it has a tree of its own.
    if isinstance(step.node, Group):
        for child in step.children:
            at = _count_tree(child, nodes, at)
    return at
