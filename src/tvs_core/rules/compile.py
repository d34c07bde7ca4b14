"""
Compiled rules: all versions of one provision, ready to be evaluated many times.

Each version is turned once into a plain Python function over the facts, the way attrs and cattrs build theirs.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date
from typing import Protocol

from tvs_core.dates import is_day
from tvs_core.errors import (
    CyclicProvisionError,
    DateError,
    FactTypeError,
    FactValueError,
    TvsError,
    UnknownFactError,
    UnknownProvisionError,
    suggest,
)
from tvs_core.kleene import Verdict
from tvs_core.rules._writer import Decider, Writer
from tvs_core.rules.condition import reliances
from tvs_core.rules.evaluate import (
    VERDICT,
    Explainer,
    Notice,
    Result,
    Step,
    decisive_facts,
    explainer,
    missing_facts,
    source_notices,
)
from tvs_core.rules.fact import Fact, FactValue, check_value, merge_values, raise_together
from tvs_core.rules.provision import Provision, check_names, check_versions, refuse_not_encoded

__all__ = ["Library", "Rule", "compile_rule"]


def __dir__() -> list[str]:
    return __all__


class Library(Protocol):
    """What a rule needs to know of the world around it."""

    def fact(self, name: str) -> Fact | None:
        """Return the fact of that name or alias, or ``None``."""
        ...

    def fact_names(self) -> list[str]:
        """Return every name a fact can have, for suggestions."""
        ...

    def rule(self, id: str) -> Rule:
        """Return the compiled rule of a provision id, or raise `UnknownProvisionError`."""
        ...

    def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
        """Return what a reader must know besides the sources, such as a pending amendment."""
        ...


class Alone:
    """A library with nothing in it: a rule that stands on its own."""

    def fact(self, name: str) -> Fact | None:
        return None

    def fact_names(self) -> list[str]:
        return []

    def rule(self, id: str) -> Rule:
        raise UnknownProvisionError(id=id)

    def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
        return ()


ALONE = Alone()


class _Plan:
    """One version with what is worked out from it once."""

    __slots__ = ("decider", "end", "explainer", "facts", "relied", "start", "version")

    def __init__(self, version: Provision) -> None:
        self.version = version
        self.start = version.in_force.start or date.min
        self.end = version.in_force.end or date.max
        self.facts = version.facts
        self.relied = tuple(dict.fromkeys(node.provision_id for node in reliances(version.when)))
        self.decider: Decider | None = None
        self.explainer: Explainer | None = None


class Rule:
    """
    All versions of one provision, compiled on first use.

    Args:
        versions: The versions, in any order.
        library: Where facts and other provisions are looked up.
    """

    def __init__(self, versions: tuple[Provision, ...], library: Library = ALONE) -> None:
        self.versions = check_versions(versions)
        self.id = versions[0].id
        self.library = library
        self._own = {name: fact for v in versions for fact in v.facts for name in fact.names}
        self._known = {fact.name for v in versions for fact in v.facts}
        # The newest version comes first, because most questions are about the law of today.
        self._plans = [_Plan(version) for version in reversed(self.versions)]
        self._links: dict[str, Rule] | None = None

    def decide(self, facts: Mapping[str, object], as_of: date) -> Verdict:
        """Return the verdict only."""
        if type(as_of) is not date:
            check_as_of(as_of)
        if not self._known.issuperset(facts):
            facts = self._canonical(facts)
        for plan in self._plans:
            if plan.start <= as_of <= plan.end:
                try:
                    return VERDICT[(plan.decider or self._decider(plan))(facts, as_of)]
                except (FactTypeError, FactValueError):
                    # Evaluating looks at every fact before it gives up, so that all problems are reported at once.
                    return self.evaluate(facts, as_of).verdict
        refuse_not_encoded(self.versions, as_of)
        return Verdict.NOT_IN_FORCE

    def truth(self, facts: Mapping[str, object], as_of: date) -> bool | None:
        """Return the verdict as a truth value for a rule that relies on this one; not in force is unknown."""
        facts = self._canonical(facts)
        for plan in self._plans:
            if plan.start <= as_of <= plan.end:
                return (plan.decider or self._decider(plan))(facts, as_of)
        return None

    def evaluate(self, facts: Mapping[str, object], as_of: date) -> Result:
        """Return the verdict with its explained tree, decisive facts, missing facts and notices."""
        check_as_of(as_of)
        facts = self._canonical(facts)
        plan = next((plan for plan in self._plans if plan.start <= as_of <= plan.end), None)
        if plan is None:
            refuse_not_encoded(self.versions, as_of)
            verdict, title = Verdict.NOT_IN_FORCE, self.versions[-1].title
            step = Step(self.id, "provision", verdict)
            return Result(id=self.id, title=title, verdict=verdict, as_of=as_of, steps=step)
        values: dict[str, FactValue] = {}
        errors: list[TvsError] = []
        root = self._explain(plan, facts, as_of, values, errors)
        raise_together(errors)
        version, verdict = plan.version, root.verdict
        decided = verdict is not Verdict.UNDETERMINED
        return Result(
            id=self.id,
            title=version.title,
            verdict=verdict,
            as_of=as_of,
            steps=root,
            decisive=decisive_facts(root) if decided else (),
            missing=() if decided else missing_facts(root, values),
            notices=_sources(version, as_of) + self.library.notices(version, as_of),
            provision=version,
            values=values,
        )

    def _explain(
        self,
        plan: _Plan,
        facts: Mapping[str, object],
        as_of: date,
        values: dict[str, FactValue],
        errors: list[TvsError],
    ) -> Step:
        links = self.links()
        nested: dict[str, Step] = {}
        if plan.explainer is None:
            plan.explainer = explainer(plan.version.when)
        for fact in plan.facts:
            name = fact.name
            if name not in values:
                value = facts.get(name)
                try:
                    values[name] = None if value is None else check_value(fact, value)
                except (FactTypeError, FactValueError) as error:
                    errors.append(error)
                    values[name] = None
            # Only what nobody recorded is settled; a recorded "not known" stays what it is.
            if fact.linked is not None and fact.linked in links and name not in facts:
                nested[name] = links[fact.linked].nested(facts, as_of, values, errors)
        for id in plan.relied:
            nested[id] = links[id].nested(facts, as_of, values, errors)
        return plan.explainer(values, nested)[1]

    def nested(
        self, facts: Mapping[str, object], as_of: date, values: dict[str, FactValue], errors: list[TvsError]
    ) -> Step:
        """Return this rule's explained tree as a part of another's."""
        facts = self._canonical(facts)
        for plan in self._plans:
            if plan.start <= as_of <= plan.end:
                root = self._explain(plan, facts, as_of, values, errors)
                cite = plan.version.authority[0].cite if plan.version.authority else ""
                return Step(self.id, "provision", root.verdict, cite, None, (root,))
        return Step(self.id, "provision", Verdict.NOT_IN_FORCE)

    def links(self) -> dict[str, Rule]:
        """
        Return the rules this one relies on, by id.

        Raises:
            CyclicProvisionError: If one of them relies on this one in turn.
            UnknownProvisionError: If one of them is nowhere.
            ProvisionError: If one of them means another fact by the same name.
        """
        if self._links is None:
            refuse_cycles(self, [])
            ids = dict.fromkeys(id for version in self.versions for id in version.relies_on)
            links = {id: self.library.rule(id) for id in ids if self._is_linkable(id)}
            check_names(self.id, [fact for rule in (self, *links.values()) for v in rule.versions for fact in v.facts])
            self._links = links
        return self._links

    def _is_linkable(self, id: str) -> bool:
        # Alone, a fact that some other provision could settle is simply unknown; a reliance has to resolve.
        return self.library is not ALONE or any(id in plan.relied for plan in self._plans)

    def _decider(self, plan: _Plan) -> Decider:
        truths = {id: rule.truth for id, rule in self.links().items()}
        plan.decider = decider = Writer(plan.version.when, plan.facts, truths).function()
        return decider

    def _canonical(self, facts: Mapping[str, object]) -> Mapping[str, object]:
        """Return the facts under their canonical names, or raise for names that no vocabulary has."""
        if self._known.issuperset(facts):
            return facts
        renamed: dict[str, object] = {}
        errors: list[TvsError] = []
        for name, value in facts.items():
            if name in self._known:
                continue
            fact = self._own.get(name) or self.library.fact(name)
            if fact is None:
                names = [*self._own, *self.library.fact_names()]
                errors.append(UnknownFactError(name=str(name), suggestion=suggest(str(name), names)))
            elif fact.name == name:
                self._known.add(name)
            else:
                try:
                    renamed[fact.name] = merge_values(fact, renamed.get(fact.name, facts.get(fact.name)), value)
                except (FactTypeError, FactValueError) as error:
                    errors.append(error)
        raise_together(errors)
        return {**facts, **renamed} if renamed else facts


def check_as_of(as_of: object, *, where: str = "as_of") -> None:
    """Raise unless the day whose law applies is a calendar day."""
    if not is_day(as_of):
        raise DateError(where=where, expected="a datetime.date, the day whose law applies, and not a time or text")


def refuse_cycles(rule: Rule, path: list[str]) -> None:
    """Raise if a rule relies on itself, directly or through others."""
    if rule.id in path:
        raise CyclicProvisionError(ids=[*path[path.index(rule.id) :], rule.id])
    for version in rule.versions:
        for id in version.relies_on:
            if rule.library is not ALONE:
                refuse_cycles(rule.library.rule(id), [*path, rule.id])


@functools.lru_cache(maxsize=8192)
def _sources(version: Provision, as_of: date) -> tuple[Notice, ...]:
    return source_notices(version, as_of)


def compile_rule(versions: tuple[Provision, ...], library: Library = ALONE) -> Rule:
    """
    Return the compiled rule of some versions, made once for each tuple of versions.

    Raises:
        ProvisionError: If versions overlap or leave an undeclared gap.
    """
    key = (versions, id(library))
    rule = _COMPILED.get(key)
    if rule is None:
        rule = Rule(versions, library)
        if len(_COMPILED) >= _COMPILED_AT_MOST:
            _COMPILED.clear()
        _COMPILED[key] = rule
    return rule


# A library is kept alive by the rules compiled against it, so its id cannot be used again meanwhile.
_COMPILED: dict[tuple[tuple[Provision, ...], int], Rule] = {}
_COMPILED_AT_MOST = 4096
