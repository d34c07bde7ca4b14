"""
Questions about a rule itself: how it can be met, what to ask, when its verdict changes, what a version changed.

Every answer is complete or refused: an analysis that would be larger than its limit raises `TooComplexError`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import cast

import attrs

from tvs_core.errors import DateError, TooComplexError
from tvs_core.kleene import Verdict
from tvs_core.rules.compile import ALONE, Library, check_as_of, compile_rule
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Reliance, counted, holds, walk
from tvs_core.rules.evaluate import Result, importance
from tvs_core.rules.fact import Fact, FactType
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import describe

__all__ = [
    "Contradiction",
    "Difference",
    "Question",
    "Requirement",
    "Span",
    "Way",
    "contradictions",
    "diff",
    "questions",
    "timeline",
    "ways_to_meet",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Requirement:
    """
    A test that has to come out one way.

    Args:
        part: The test, or the reference to another provision.
        wanted: Whether it has to hold or has to fail.
    """

    part: Leaf | Reliance
    wanted: bool

    def __str__(self) -> str:
        text = describe(self.part) if isinstance(self.part, Leaf) else f"provision {self.part.provision_id} is met"
        return text if self.wanted else f"it is not so that {text}"


@attrs.frozen
class Way:
    """
    A smallest set of requirements that together meet a condition.

    Args:
        requirements: What has to come out which way, in the order of the text.
    """

    requirements: tuple[Requirement, ...]

    @property
    def facts(self) -> tuple[str, ...]:
        """Names of the facts it needs, in the order of the text."""
        tests = [r.part for r in self.requirements if isinstance(r.part, Leaf)]
        return tuple(dict.fromkeys(fact.name for test in tests for fact in test.facts))


def ways_to_meet(rule: Provision | Condition, /, *, limit: int = 1000) -> tuple[Way, ...]:
    """
    Return every minimal way to meet a rule, fewest requirements first.

    A way that no facts can take (an age below 18 and above 20) is left out. Comparisons of two facts with each other
    are taken as independent of each other.

    Raises:
        TooComplexError: If there are more than *limit* ways.

    >>> from tvs_core.rules import any_of, all_of, boolean, is_true
    >>> a, b, c = (boolean(n, "?") for n in "abc")
    >>> rule = any_of(is_true(a, cite="1"), all_of(is_true(b, cite="2"), is_true(c, cite="3")))
    >>> [way.facts for way in ways_to_meet(rule)]
    [('a',), ('b', 'c')]
    """
    condition = rule.when if isinstance(rule, Provision) else rule
    order = {id(part): i for i, part in enumerate(walk(condition))}
    found = sorted(_ways(condition, True, limit), key=lambda w: (len(w), sorted(order[id(r.part)] for r in w)))
    return tuple(Way(tuple(sorted(way, key=lambda r: order[id(r.part)]))) for way in found)


_Ways = set[frozenset[Requirement]]


def _ways(node: Condition, wanted: bool, limit: int) -> _Ways:
    if not isinstance(node, Group):
        alone = frozenset({Requirement(node, wanted)})
        possible = not isinstance(node, Leaf) or node.other is not None or _satisfiable(node.fact, [(node, wanted)])
        return {alone} if possible else set()
    if node.join is Join.NOT:
        return _ways(node.children[0], not wanted, limit)
    if node.join is Join.ALL or node.join is Join.ANY:
        parts = [_ways(child, wanted, limit) for child in node.children]
        return (
            _conjoin(parts, limit)
            if (node.join is Join.ALL) == wanted
            else _minimal({way for part in parts for way in part}, limit)
        )
    return _counted_ways(node, wanted, limit)


def _counted_ways(node: Group, wanted: bool, limit: int) -> _Ways:
    weights, threshold = counted(node)
    # Whatever is not required may turn out for the worse: as present where that counts against, else as absent.
    worst = sum(weight for weight in weights if (weight > 0) is not wanted)
    needed = threshold - worst if wanted else worst - threshold + 1
    helpful: list[tuple[int, _Ways]] = []
    for child, weight in zip(node.children, weights, strict=True):
        ways = _ways(child, (weight > 0) is wanted, limit) if weight else set[frozenset[Requirement]]()
        if ways:
            helpful.append((abs(weight), ways))
    helpful.sort(key=lambda gain: -gain[0])
    found: _Ways = set()
    for tried, chosen in enumerate(_smallest_sums([gain for gain, _ in helpful], needed)):
        if tried > _TRIES * limit:
            raise TooComplexError(what=_WAYS, limit=limit)
        found |= _conjoin([helpful[i][1] for i in chosen], limit)
        if len(found) > limit:
            found = _minimal(found, limit)
    return _minimal(found, limit)


_WAYS = "The list of ways to meet the condition"
# How many choices of parts are tried for each way that may be listed; choices that contradict themselves give none.
_TRIES = 10


def _smallest_sums(gains: Sequence[int], needed: int, start: int = 0) -> Iterator[tuple[int, ...]]:
    """Yield the index sets whose gains, given largest first, add up to what is needed and not without each of them."""
    if needed <= 0:
        yield ()
        return
    for i in range(start, len(gains)):
        if sum(gains[i:]) < needed:
            return
        for rest in _smallest_sums(gains, needed - gains[i], i + 1):
            yield (i, *rest)


def _conjoin(parts: Sequence[_Ways], limit: int) -> _Ways:
    product: _Ways = {frozenset()}
    for part in parts:
        product = _minimal({a | b for a in product for b in part}, limit)
    return product


def _minimal(ways: _Ways, limit: int) -> _Ways:
    kept: list[frozenset[Requirement]] = []
    for way in sorted(filter(_possible, ways), key=len):
        if not any(shorter <= way for shorter in kept):
            kept.append(way)
            if len(kept) > limit:
                raise TooComplexError(what=_WAYS, limit=limit)
    return set(kept)


def _possible(way: frozenset[Requirement]) -> bool:
    by_fact: dict[Fact, list[tuple[Leaf, bool]]] = {}
    for requirement in way:
        part = requirement.part
        if Requirement(part, not requirement.wanted) in way:
            return False
        if isinstance(part, Leaf) and part.other is None:
            by_fact.setdefault(part.fact, []).append((part, requirement.wanted))
    return all(_satisfiable(fact, tests) for fact, tests in by_fact.items() if len(tests) > 1)


def _satisfiable(fact: Fact, tests: Sequence[tuple[Leaf, bool]]) -> bool:
    """Return whether one value passes all tests; values on and next to every boundary stand for all others."""
    return any(all(holds(leaf, value) is wanted for leaf, wanted in tests) for value in _samples(fact, tests))


def _samples(fact: Fact, tests: Sequence[tuple[Leaf, bool]]) -> Iterator[object]:
    operands = [leaf.value for leaf, _ in tests]
    if fact.type is FactType.BOOLEAN:
        yield from (True, False)
    elif fact.type is FactType.DATE:
        for day in operands:
            assert isinstance(day, date)
            yield from (day - timedelta(day > date.min), day, day + timedelta(day < date.max))
    elif fact.type is FactType.INTEGER:
        for number in operands:
            floor = math.floor(cast("Decimal", number))
            yield from (floor - 1, floor, floor + 1)
    elif fact.type is FactType.DECIMAL:
        numbers = sorted(Decimal(cast("Decimal", number)) for number in operands)
        middles = [(a + b) / 2 for a, b in itertools.pairwise(numbers)]
        yield from (numbers[0] - 1, *numbers, *middles, numbers[-1] + 1)
    elif fact.type is FactType.CODE:
        mentioned = _codes(operands)
        yield from mentioned
        # One code that no test mentions stands for all of them; text longer than every code is no code mentioned.
        yield from (
            [code for code in fact.codes if code not in mentioned][:1] if fact.codes else ["_".join(mentioned) + "_"]
        )
    else:
        yield _codes(operands) - _codes(leaf.value for leaf, wanted in tests if not wanted)


def _codes(operands: Iterable[object]) -> frozenset[str]:
    sets = (cast("frozenset[str]", o) if isinstance(o, frozenset) else {str(o)} for o in operands)
    return frozenset(code for codes in sets for code in codes)


@attrs.frozen
class Contradiction:
    """
    A part of a rule that no facts can bring out the way the rule needs it.

    Args:
        part: The smallest such part.
        reason: Which tests stand against each other.
    """

    part: Condition
    reason: str


def contradictions(rule: Provision | Condition, /, *, limit: int = 1000) -> tuple[Contradiction, ...]:
    """
    Return the smallest parts of a rule that no facts can meet, or below a negation, that no facts can fail.

    What is returned is certain. A contradiction that lies only between comparisons of two facts is not looked for.

    Raises:
        TooComplexError: If a part has more than *limit* ways to be met.

    >>> from tvs_core.rules import all_of, integer, lt, ge
    >>> age = integer("age_years", "?", unit="years")
    >>> [c.reason for c in contradictions(all_of(lt(age, 18, cite="1"), ge(age, 18, cite="2", id="adult")))]
    ['no facts can meet age_years and adult together']
    """
    condition = rule.when if isinstance(rule, Provision) else rule
    return tuple(_contradictions(condition, True, limit))


def _contradictions(node: Condition, wanted: bool, limit: int) -> Iterator[Contradiction]:
    below = [
        found
        for child, inner in (_children(node, wanted) if isinstance(node, Group) else ())
        for found in _contradictions(child, inner, limit)
    ]
    yield from below
    if not below and not _ways(node, wanted, limit):
        names = [part.id for part in walk(node) if not isinstance(part, Group)]
        together = " together" if len(names) > 1 else ""
        yield Contradiction(node, f"no facts can {'meet' if wanted else 'fail'} {' and '.join(names)}{together}")


def _children(group: Group, wanted: bool) -> Iterator[tuple[Condition, bool]]:
    """Yield each part with the way it has to come out to help the group to come out as wanted."""
    weights = counted(group)[0] if group.join is Join.SCORE else (1,) * len(group.children)
    for child, weight in zip(group.children, weights, strict=True):
        if weight:
            yield child, wanted is (weight > 0 and group.join is not Join.NOT)


@attrs.frozen(order=False)
class Question:
    """
    A fact worth asking for.

    Args:
        fact: Name of the fact.
        question: The question to ask.
        weight: How telling the answer is, summed over all open results.
        opens: Ids of the provisions whose verdict it could change.
    """

    fact: str
    question: str
    weight: float
    opens: tuple[str, ...]


def questions(results: Result | Iterable[Result], /) -> tuple[Question, ...]:
    """
    Return what to ask next over one or more results, the question that tells most first.

    A question that is open in several provisions counts for each of them, so that fewer have to be asked.

    >>> from tvs_core.rules import Provision, all_of, boolean, evaluate, is_true
    >>> a, b = boolean("a", "A?"), boolean("b", "B?")
    >>> rule = Provision(id="xx.r", title="R", when=all_of(is_true(a, cite="1"), is_true(b, cite="2")))
    >>> [q.fact for q in questions(evaluate(rule, {"a": True}, as_of=date(2026, 1, 1)))]
    ['b']
    """
    weights: dict[str, float] = {}
    opens: dict[str, list[str]] = {}
    asked: dict[str, str] = {}
    for result in [results] if isinstance(results, Result) else results:
        if result.verdict is not Verdict.UNDETERMINED:
            continue
        for step in result.steps.walk():
            if isinstance(step.node, Leaf):
                asked.update((fact.name, fact.question) for fact in step.node.facts)
        for name, weight in importance(result.steps, result.values).items():
            weights[name] = weights.get(name, 0.0) + weight
            opens.setdefault(name, []).append(result.id)
    ranked = sorted(weights, key=weights.__getitem__, reverse=True)
    return tuple(Question(name, asked[name], weights[name], tuple(dict.fromkeys(opens[name]))) for name in ranked)


@attrs.frozen
class Span:
    """The days, first and last included, on which a verdict stays the same."""

    start: date
    end: date
    verdict: Verdict


def timeline(
    rule: Provision | Sequence[Provision],
    facts: Mapping[str, object] | Callable[[date], Mapping[str, object]],
    /,
    *,
    start: date,
    end: date,
    library: Library = ALONE,
) -> tuple[Span, ...]:
    """
    Return when the verdict of a rule changes, day by day.

    Args:
        rule: A provision, or all versions of one.
        facts: The facts, or a function that gives the facts of a day (ages grow).
        start: First day looked at.
        end: Last day looked at.
        library: Where other facts and provisions are looked up.

    Raises:
        DateError: If *end* is before *start*, or either is not a day.
        NotEncodedError: If the law of one of the days is not encoded.

    >>> from tvs_core.rules import Provision, boolean, is_true, since
    >>> a = boolean("a", "?")
    >>> rule = Provision(id="xx.r", title="R", when=is_true(a, cite="1"), in_force=since("2020-01-01"))
    >>> spans = timeline(rule, {"a": True}, start=date(2019, 12, 1), end=date(2020, 2, 1))
    >>> [(str(span.start), span.verdict.value) for span in spans]
    [('2019-12-01', 'not_in_force'), ('2020-01-01', 'met')]
    """
    check_as_of(start, where="start")
    check_as_of(end, where="end")
    if end < start:
        raise DateError(where="end", expected="a day that is not before start")
    versions = (rule,) if isinstance(rule, Provision) else tuple(rule)
    compiled = compile_rule(versions, library)
    spans: list[Span] = []
    for offset in range((end - start).days + 1):
        day = start + timedelta(offset)
        verdict = compiled.decide(facts(day) if callable(facts) else facts, day)
        if spans and spans[-1].verdict is verdict:
            spans[-1] = attrs.evolve(spans[-1], end=day)
        else:
            spans.append(Span(day, day, verdict))
    return tuple(spans)


@attrs.frozen(kw_only=True)
class Difference:
    """
    What changed from one version of a rule to another.

    Args:
        added: Tests only the new version has.
        removed: Tests only the old version has.
        changed: Pairs of old and new test of the same id that test something else.
        recited: Pairs of the same test with another citation.
        regrouped: Whether the same tests are joined in another way.
        fields: Names of the other parts of the provision that differ, such as ``effect``.
    """

    added: tuple[Leaf | Reliance, ...] = ()
    removed: tuple[Leaf | Reliance, ...] = ()
    changed: tuple[tuple[Leaf | Reliance, Leaf | Reliance], ...] = ()
    recited: tuple[tuple[Leaf | Reliance, Leaf | Reliance], ...] = ()
    regrouped: bool = False
    fields: tuple[str, ...] = ()


def diff(old: Provision, new: Provision, /) -> Difference:
    """
    Return what changed from one version to another, test by test.

    >>> from tvs_core.rules import Provision, integer, lt
    >>> age = integer("age_years", "?", unit="years")
    >>> old = Provision(id="xx.r", title="R", when=lt(age, 18, cite="s 1"))
    >>> new = Provision(id="xx.r", title="R", when=lt(age, 21, cite="s 1"))
    >>> [describe(after) for _, after in diff(old, new).changed]
    ['age years: less than 21']
    """
    before = {part.id: part for part in walk(old.when) if not isinstance(part, Group)}
    after = {part.id: part for part in walk(new.when) if not isinstance(part, Group)}
    both = [(before[name], after[name]) for name in before if name in after]
    same_tests = [(a, b) for a, b in both if attrs.evolve(a, cite="") == attrs.evolve(b, cite="")]
    fields = [f.name for f in attrs.fields(Provision) if f.name not in ("id", "when", "in_force", "verified_on")]
    return Difference(
        added=tuple(part for name, part in after.items() if name not in before),
        removed=tuple(part for name, part in before.items() if name not in after),
        changed=tuple(pair for pair in both if pair not in same_tests),
        recited=tuple((a, b) for a, b in same_tests if a.cite != b.cite),
        regrouped=before.keys() == after.keys() and _shape(old.when) != _shape(new.when),
        fields=tuple(name for name in fields if getattr(old, name) != getattr(new, name)),
    )


def _shape(node: Condition) -> object:
    if isinstance(node, Group):
        return (node.join, node.threshold, node.weights, tuple(_shape(child) for child in node.children))
    return node.id
