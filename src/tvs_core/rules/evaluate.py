"""
The outcome of a provision on given facts: a verdict with its reasons.

A `Result` holds the whole explained tree, so that an explanation is data and not a log. Facts that could still change
the verdict are listed in the order in which to ask them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from tvs_core._version import __version__
from tvs_core.codes._base import AtLeast
from tvs_core.dates import Between, PartialDate
from tvs_core.kleene import Verdict
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op, Reliance, counted, holds
from tvs_core.rules.fact import Fact, FactValue, Unknown
from tvs_core.rules.provision import Provision, Seen

__all__ = ["Notice", "Result", "Step"]

#: Version of the JSON form of a `Result`.
SCHEMA_VERSION = "1"

#: After this long without a comparison with its sources, a provision still answers, with a notice.
VERIFIED_FOR = timedelta(days=365)


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Notice:
    """
    Something a reader of a result must know besides the verdict.

    Args:
        code: ``source.not_primary``, ``source.stale``, ``source.unverified_date`` or a code of the catalogue.
        message: One sentence.
    """

    code: str
    message: str


@attrs.frozen
class Step:
    """
    One node of an explained tree; iterating over it gives its children.

    Args:
        id: Leaf id; for a group its title or how it joins; for a provision its id.
        kind: ``is``, ``lt``, … for a test, ``all``, ``any``, ``not``, … for a group, ``provision`` for a provision.
        verdict: What this node comes to on its own.
        citation: Pinpoint, empty where the text gives none of its own.
        fact: Name of the fact tested, or ``None``.
        children: The parts; below a test, the provision that settled its fact.
        node: The condition this step is about; ``None`` for a provision.
    """

    id: str
    kind: str
    verdict: Verdict
    citation: str = ""
    fact: str | None = None
    children: tuple[Step, ...] = ()
    node: Condition | None = attrs.field(default=None, repr=False, eq=False)

    def __iter__(self) -> Iterator[Step]:
        return iter(self.children)

    def __len__(self) -> int:
        return len(self.children)

    def __bool__(self) -> bool:
        return True

    def walk(self) -> Iterator[Step]:
        """Yield this step and every step below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()

    def to_dict(self) -> dict[str, Any]:
        """Return the step as JSON-ready data."""
        data: dict[str, Any] = {"id": self.id, "kind": self.kind, "verdict": self.verdict.value}
        if self.citation:
            data["citation"] = self.citation
        if self.fact is not None:
            data["fact"] = self.fact
        if self.children:
            data["children"] = [child.to_dict() for child in self.children]
        return data


@attrs.frozen(kw_only=True)
class Result:
    """
    What a provision comes to on given facts, and why.

    Args:
        id: Id of the provision.
        title: Its title.
        verdict: Met, not met, undetermined, or not in force on the day.
        as_of: The day whose law was applied.
        steps: The explained tree.
        decisive: Names of the facts that settled the verdict; empty while it is undetermined.
        missing: Names of the facts that could still change the verdict, most telling first.
        notices: What a reader must know besides.
        provision: The version applied; ``None`` when none was in force.
        values: The facts read, for explanations on request; never shown in ``repr``.
        library_version: Version of this library.
    """

    id: str
    title: str
    verdict: Verdict
    as_of: date
    steps: Step
    decisive: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    provision: Provision | None = attrs.field(default=None, repr=False)
    values: Mapping[str, FactValue] = attrs.field(factory=dict[str, FactValue], repr=False)
    library_version: str = __version__

    def to_dict(self) -> dict[str, Any]:
        """
        Return the result as JSON-ready data, without the values of the facts.

        The form carries its own ``schema_version``; names and verdicts only, so it can be stored beside other records.
        """
        return {
            "schema_version": SCHEMA_VERSION,
            "library_version": self.library_version,
            "provision": self.id,
            "title": self.title,
            "as_of": self.as_of.isoformat(),
            "in_force": None if self.provision is None else str(self.provision.in_force),
            "verdict": self.verdict.value,
            "decisive": list(self.decisive),
            "missing": list(self.missing),
            "notices": [attrs.asdict(notice) for notice in self.notices],
            "steps": self.steps.to_dict(),
        }

    def _repr_html_(self) -> str:
        from tvs_core.rules.render import to_html

        return to_html(self)


VERDICT = {True: Verdict.MET, False: Verdict.NOT_MET, None: Verdict.UNDETERMINED}
TRUTH = {Verdict.MET: True, Verdict.NOT_MET: False, Verdict.UNDETERMINED: None, Verdict.NOT_IN_FORCE: None}


def join(group: Group, truths: Sequence[bool | None]) -> bool | None:
    """Return what a group comes to, given its parts in order; ``None`` is unknown."""
    kind = group.join
    if kind is Join.NOT:
        return None if truths[0] is None else not truths[0]
    if kind is Join.ALL:
        return False if False in truths else None if None in truths else True
    if kind is Join.ANY:
        return True if True in truths else None if None in truths else False
    weights, threshold = counted(group)
    low = sum(w if t else min(w, 0) if t is None else 0 for w, t in zip(weights, truths, strict=True))
    high = sum(w if t else max(w, 0) if t is None else 0 for w, t in zip(weights, truths, strict=True))
    return True if low >= threshold else False if high < threshold else None


Explained = tuple[bool | None, Step]
Explainer = Callable[[Mapping[str, FactValue], Mapping[str, Step]], Explained]


def explainer(node: Condition) -> Explainer:
    """
    Return the function that explains a condition, given checked values and the trees of the provisions it relies on.

    The three outcomes of a test never differ between records, so its steps are made once and shared.
    """
    if isinstance(node, Leaf):
        return _explain_leaf(node)
    if isinstance(node, Reliance):
        return _explain_reliance(node)
    return _explain_group(node)


def _explain_leaf(leaf: Leaf) -> Explainer:
    name, linked, met_only = leaf.fact.name, leaf.fact.linked is not None, leaf.fact.met_by is not None
    other = None if leaf.other is None else leaf.other.name
    outcomes = {t: Step(leaf.id, leaf.op.value, VERDICT[t], leaf.cite, name, (), leaf) for t in (True, False, None)}
    expected = leaf.value if leaf.op is Op.IS else None

    def explain(values: Mapping[str, FactValue], nested: Mapping[str, Step]) -> Explained:
        value = values[name]
        if linked and name in nested:
            step = nested[name]
            settled = TRUTH[step.verdict]
            truth = holds(leaf, settled or None if met_only else settled)
            return truth, Step(leaf.id, leaf.op.value, VERDICT[truth], leaf.cite, name, (step,), leaf)
        if expected is not None and (value is True or value is False):
            truth = value is expected
        else:
            truth = holds(leaf, value, None if other is None else values[other])
        return truth, outcomes[truth]

    return explain


def _explain_reliance(node: Reliance) -> Explainer:
    def explain(values: Mapping[str, FactValue], nested: Mapping[str, Step]) -> Explained:
        step = nested[node.provision_id]
        truth = TRUTH[step.verdict]
        return truth, Step(node.id, "provision", VERDICT[truth], node.cite, None, (step,), node)

    return explain


def _explain_group(node: Group) -> Explainer:
    id, kind, cite = node.title or node.join.value, node.join.value, node.cite
    parts = [explainer(child) for child in node.children]

    def explain(values: Mapping[str, FactValue], nested: Mapping[str, Step]) -> Explained:
        explained = [part(values, nested) for part in parts]
        truth = join(node, [truth for truth, _ in explained])
        return truth, Step(id, kind, VERDICT[truth], cite, None, tuple([step for _, step in explained]), node)

    return explain


def decisive_facts(root: Step) -> tuple[str, ...]:
    """Return the facts that settle a decided tree, in the order of the text."""
    tests = [step.node for step in decisive_steps(root) if isinstance(step.node, Leaf)]
    return tuple(dict.fromkeys(fact.name for test in tests for fact in test.facts))


def decisive_steps(step: Step) -> Iterator[Step]:
    """Yield the tests that settle a decided tree: known alone, they decide it the same way."""
    node = step.node
    verdict = step.verdict
    if verdict is Verdict.UNDETERMINED or verdict is Verdict.NOT_IN_FORCE:
        return
    if isinstance(node, Leaf) and not step.children:
        yield step
        return
    # A conjunction that fails, or an alternative that holds, is settled by the parts that share its verdict.
    every = isinstance(node, Leaf) or (isinstance(node, Group) and node.join not in _SHARING)
    for child in step.children:
        if every or child.verdict is verdict:
            yield from decisive_steps(child)


_SHARING = (Join.ALL, Join.ANY)


def missing_facts(root: Step, values: Mapping[str, FactValue]) -> tuple[str, ...]:
    """
    Return the unknown facts that could still change an undetermined tree, most telling first.

    The order is Birnbaum's measure of importance with every unknown test taken as even: the chance that the answer
    to this test decides the whole. Ties keep the order of the text.

    Source: Z. W. Birnbaum, "On the importance of different components in a multicomponent system" (1969).
    """
    weights = importance(root, values)
    return tuple(sorted(weights, key=weights.__getitem__, reverse=True))


def importance(root: Step, values: Mapping[str, FactValue]) -> dict[str, float]:
    """Return Birnbaum's measure for each unknown fact that could still change the tree, in the order of the text."""
    weights: dict[str, float] = {}
    _spread(root, 1.0, weights, values)
    return weights


def _chance(step: Step) -> float:
    """Return the chance that a step holds when every unknown test is even and independent."""
    if step.verdict is Verdict.MET:
        return 1.0
    if step.verdict is Verdict.NOT_MET:
        return 0.0
    node = step.node
    if not isinstance(node, Group):
        return 0.5
    chances = [_chance(child) for child in step.children]
    if node.join is Join.NOT:
        return 1 - chances[0]
    result = 1.0
    if node.join is Join.ALL:
        for chance in chances:
            result *= chance
        return result
    if node.join is Join.ANY:
        for chance in chances:
            result *= 1 - chance
        return 1 - result
    return 0.5


def _spread(step: Step, weight: float, weights: dict[str, float], values: Mapping[str, FactValue]) -> None:
    if step.verdict is not Verdict.UNDETERMINED:
        return
    node = step.node
    if isinstance(node, Leaf):
        for fact in node.facts:
            if _is_open(fact, values):
                weights[fact.name] = weights.get(fact.name, 0.0) + weight
        for child in step.children:
            _spread(child, weight, weights, values)
        return
    open_children = [child for child in step.children if child.verdict is Verdict.UNDETERMINED]
    if isinstance(node, Group) and node.join in (Join.ALL, Join.ANY) and len(open_children) > 1:
        chances = [_chance(child) for child in open_children]
        if node.join is Join.ANY:
            chances = [1 - chance for chance in chances]
        for i, child in enumerate(open_children):
            others = 1.0
            for j, chance in enumerate(chances):
                if i != j:
                    others *= chance
            _spread(child, weight * others, weights, values)
        return
    if isinstance(node, Group) and node.join is Join.SCORE:
        open_children = _telling(node, step.children)
    for child in open_children:
        _spread(child, weight / len(open_children), weights, values)


def _telling(group: Group, parts: Sequence[Step]) -> list[Step]:
    """Return the undetermined parts of a score that could carry it across its threshold, whatever the others do."""
    numbers, threshold = counted(group)
    known = sum(n for n, part in zip(numbers, parts, strict=True) if part.verdict is Verdict.MET)
    open_ = [(n, part) for n, part in zip(numbers, parts, strict=True) if part.verdict is Verdict.UNDETERMINED]
    found: list[Step] = []
    for i, (weight, part) in enumerate(open_):
        sums = {known}
        for n, _ in open_[:i] + open_[i + 1 :]:
            sums |= {total + n for total in sums}
        if any((total >= threshold) != (total + weight >= threshold) for total in sums):
            found.append(part)
    return found


def _is_open(fact: Fact, values: Mapping[str, FactValue]) -> bool:
    value = values.get(fact.name)
    # A partial date or bounded number that leaves a test open can still be made more precise.
    return value is None or isinstance(value, Unknown | PartialDate | Between | AtLeast)


def source_notices(provision: Provision, as_of: date) -> tuple[Notice, ...]:
    """Return what a reader must know about the sources of a version."""
    notices: list[Notice] = []
    unread = [a for a in provision.authority if a.seen is not Seen.PRIMARY]
    if unread:
        texts = "; ".join(f"{a.cite} ({a.seen.value})" for a in unread)
        notices.append(Notice("source.not_primary", f"Rests in part on texts that were not read themselves: {texts}."))
    if provision.verified_through is not None and as_of > provision.verified_through:
        text = f"The text was checked for dates up to {provision.verified_through}; look for later changes."
        notices.append(Notice("source.unverified_date", text))
    if provision.verified_on is not None and as_of - provision.verified_on > VERIFIED_FOR:
        text = f"Last compared with its sources on {provision.verified_on}; look for later changes."
        notices.append(Notice("source.stale", text))
    return tuple(notices)
