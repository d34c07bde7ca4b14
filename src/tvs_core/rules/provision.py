"""
Provisions: a condition with its identity, authority, dates and effect.

Several provisions may share one id: each is a version, in force on its own days. Versions never overlap, and a day
between versions is a gap that has to be declared.

>>> from tvs_core.rules.condition import all_of, is_true, lt
>>> from tvs_core.rules.fact import boolean, integer
>>> found = boolean("reasonable_grounds", "Are there reasonable grounds?")
>>> RECOVERY = Provision(
...     id="xx.recovery_period",
...     title="Recovery and reflection period",
...     kind="protection_measure",
...     jurisdiction="XX",
...     authority=(primary("Act 12/2019 s 4", "https://example.org/act-12-2019"),),
...     in_force=since("2019-07-01"),
...     when=all_of(is_true(found, cite="s 4(1)")),
... )
>>> RECOVERY.in_force.covers(date(2019, 6, 30))
False
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import attrs

from tvs_core.dates import whole_day
from tvs_core.errors import NotEncodedError, NotInForceError, ProvisionError
from tvs_core.rules.condition import Condition, Group, Leaf, facts_read, leaves, reliances, walk
from tvs_core.rules.fact import Fact

__all__ = [
    "Authority",
    "Duration",
    "InForce",
    "NotEncoded",
    "Particular",
    "Provision",
    "Seen",
    "always",
    "between",
    "check_leaves",
    "check_versions",
    "memory",
    "primary",
    "secondary",
    "since",
    "version_on",
]


def __dir__() -> list[str]:
    return __all__


class Seen(enum.Enum):
    """How an authority was verified when the provision was encoded."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    MEMORY = "memory"


@attrs.frozen(kw_only=True)
class Authority:
    """
    A text a provision rests on.

    Args:
        cite: The instrument and the place in it, as lawyers cite it.
        url: Official address of the text.
        seen: Whether the text itself, a reliable summary, or neither was read for this encoding.
    """

    cite: str
    url: str | None = None
    seen: Seen = Seen.MEMORY


def primary(cite: str, url: str | None = None) -> Authority:
    """Cite an authority whose own text was read."""
    return Authority(cite=cite, url=url, seen=Seen.PRIMARY)


def secondary(cite: str, url: str | None = None) -> Authority:
    """Cite an authority known from a reliable account of it."""
    return Authority(cite=cite, url=url, seen=Seen.SECONDARY)


def memory(cite: str, url: str | None = None) -> Authority:
    """Cite an authority that was not read again for this encoding."""
    return Authority(cite=cite, url=url, seen=Seen.MEMORY)


@attrs.frozen
class InForce:
    """The days on which a version is law, first and last included; ``None`` leaves an end open."""

    start: date | None
    end: date | None

    def covers(self, day: date) -> bool:
        """Return whether the version is law on that day."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)

    def __str__(self) -> str:
        return f"{self.start or '…'} to {self.end or '…'}"


def since(start: str) -> InForce:
    """
    Say that a version is law from a day on.

    Raises:
        DateError: If it is not a whole day.

    >>> str(since("2019-07-01"))
    '2019-07-01 to …'
    """
    return InForce(whole_day(start), None)


def between(start: str | None, end: str) -> InForce:
    """
    Say that a version was law from one day to another, both included; without a start, from time out of mind.

    Raises:
        DateError: If either is not a whole day.

    >>> between(None, "2019-06-30").covers(date(2019, 7, 1))
    False
    """
    return InForce(whole_day(start) if start else None, whole_day(end))


def always() -> InForce:
    """Say that a rule has no dates of its own, as a user's rule may not."""
    return InForce(None, None)


@attrs.frozen(kw_only=True)
class Duration:
    """
    A length of time that follows from a provision.

    Args:
        what: What lasts so long.
        value: How many units; text such as ``"05-31"`` where the unit is ``month-day``.
        unit: ``years``, ``months``, ``days``, ``working_days``, ``hours`` or ``month-day``.
        start: In words, what it runs from.
        cite: Pinpoint.
        runs_from: Name of the date fact it runs from, where one exists.
        last_day_counts: Whether the day on which it ends is still inside it.
    """

    what: str
    value: int | str
    unit: str
    start: str
    cite: str
    runs_from: str | None = None
    last_day_counts: bool = True


@attrs.frozen(kw_only=True)
class Particular:
    """A cited detail that carries no test: a factor to weigh, a right that follows, a step of a calculation."""

    text: str
    cite: str
    fact: str | None = None


@attrs.frozen(kw_only=True)
class NotEncoded:
    """Days on which the law existed in a version that is not encoded here, and why."""

    during: InForce
    reason: str


@attrs.frozen(kw_only=True, cache_hash=True)
class Provision:
    """
    One version of one rule.

    Args:
        id: Dotted name, jurisdiction first; shared by all versions.
        title: What a reader calls it.
        when: The condition.
        kind: The family it belongs to, such as ``"immigration_relief"``.
        jurisdiction: Code of the state, part of a state or body whose law it is, such as ``"US"`` or ``"GB-EAW"``.
        authority: The texts it rests on, most important first.
        in_force: The days on which this version is law.
        effect: What follows when the condition is met.
        decision_maker: Who decides.
        standard_of_proof: To what standard.
        discretionary: Whether the decision maker may still refuse when the condition is met; ``None`` if not stated.
        adverse: Whether meeting it is against the person: a bar, exclusion, disqualification or withdrawal.
        durations: Lengths of time that follow.
        not_modelled: What the text requires and the condition does not test, one sentence each.
        not_required: Names of facts people expect to matter and that do not.
        factors: Circumstances the decision maker weighs.
        rights: Rights that follow.
        calculation: Steps by which an amount is worked out.
        extent: Codes of the parts of the state it applies to.
        instrument: Id of the international instrument it belongs to.
        strength: How hard a duty on a state is.
        transposition_deadline: Last day for a state to carry a directive over into its own law.
        fee: Amount charged to the person, where stated.
        verified_on: The day on which the encoding was last compared with its sources.
        verified_through: Last day for which the text was checked, where earlier.
        not_encoded: Days on which another version existed that is not encoded.
        gap_before: Why there was no such law between the version before and this one.
        notes: What a careful reader should know.

    Raises:
        ProvisionError: If an identity is missing or it ends before it starts.
    """

    id: str
    title: str
    when: Condition
    kind: str = "rule"
    jurisdiction: str = ""
    authority: tuple[Authority, ...] = ()
    in_force: InForce = attrs.field(factory=always)
    effect: str = ""
    decision_maker: str | None = None
    standard_of_proof: str | None = None
    discretionary: bool | None = None
    adverse: bool = False
    durations: tuple[Duration, ...] = ()
    not_modelled: tuple[str, ...] = ()
    not_required: tuple[str, ...] = ()
    factors: tuple[Particular, ...] = ()
    rights: tuple[Particular, ...] = ()
    calculation: tuple[Particular, ...] = ()
    extent: tuple[str, ...] = ()
    instrument: str | None = None
    strength: str | None = None
    transposition_deadline: date | None = None
    fee: int | None = None
    verified_on: date | None = None
    verified_through: date | None = None
    not_encoded: tuple[NotEncoded, ...] = ()
    gap_before: str | None = None
    notes: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.id or not self.title:
            raise ProvisionError(id=self.id or "?", reason="it has no id or no title.")
        span = self.in_force
        if span.start and span.end and span.start > span.end:
            raise ProvisionError(id=self.id, reason="it ends before it starts.")

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact the condition reads itself, in the order of the text."""
        return facts_read(self.when)

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every cited test, in the order of the text."""
        return tuple(leaves(self.when))

    @property
    def relies_on(self) -> tuple[str, ...]:
        """Ids of the provisions the condition refers to, or that settle a fact it reads."""
        referred = [node.provision_id for node in reliances(self.when)]
        settled = [fact.linked for fact in self.facts if fact.linked and fact.linked != self.id]
        return tuple(dict.fromkeys([*referred, *settled]))


def check_leaves(version: Provision) -> None:
    """
    Raise unless every leaf of a provision can be told apart, cites the words it rests on and means one fact by a name.

    Raises:
        ProvisionError: If a leaf id is used twice, a leaf cites nothing, or two different facts share a name.
    """
    nodes = [node for node in walk(version.when) if not isinstance(node, Group)]
    ids = [node.id for node in nodes]
    twice = sorted({id for id in ids if ids.count(id) > 1})
    if twice:
        reason = f"leaf ids are used twice: {', '.join(twice)}; give id= to tell them apart."
        raise ProvisionError(id=version.id, reason=reason)
    uncited = [node.id for node in nodes if not node.cite]
    if uncited:
        raise ProvisionError(id=version.id, reason=f"leaves cite nothing: {', '.join(uncited)}; give cite= a pinpoint.")
    check_names(version.id, version.facts)


def check_names(id: str, facts: Iterable[Fact]) -> None:
    """
    Raise unless each name stands for one fact.

    Raises:
        ProvisionError: If two different facts share a name.
    """
    seen: dict[str, Fact] = {}
    for fact in facts:
        if seen.setdefault(fact.name, fact) != fact:
            raise ProvisionError(id=id, reason=f"the name '{fact.name}' stands for two different facts.")


def check_versions(versions: Sequence[Provision]) -> tuple[Provision, ...]:
    """
    Return the versions of one provision, oldest first.

    Raises:
        ProvisionError: If there is none or they are not of one provision, two overlap, days lie between two of them
            without a declared reason, or a leaf is faulty.
    """
    ids = sorted({version.id for version in versions})
    if len(ids) != 1:
        reason = f"expected the versions of one provision, got {', '.join(ids) or 'none'}."
        raise ProvisionError(id=ids[0] if ids else "?", reason=reason)
    for version in versions:
        check_leaves(version)
    check_names(ids[0], [fact for version in versions for fact in version.facts])
    ordered = tuple(sorted(versions, key=lambda version: version.in_force.start or date.min))
    for earlier, later in zip(ordered, ordered[1:], strict=False):
        end, start = earlier.in_force.end, later.in_force.start
        if end is None or start is None or start <= end:
            raise ProvisionError(id=later.id, reason=f"versions overlap: {earlier.in_force} and {later.in_force}.")
        if start - end > timedelta(1) and not later.gap_before:
            raise ProvisionError(
                id=later.id, reason=f"no version covers the days between {end} and {start}; say why in gap_before."
            )
    return ordered


def version_on(versions: Sequence[Provision], as_of: date) -> Provision:
    """
    Return the version in force on a day.

    Raises:
        NotEncodedError: If the law existed that day in a version that is not encoded.
        NotInForceError: If no version was in force that day.
    """
    for version in versions:
        if version.in_force.covers(as_of):
            return version
    refuse_not_encoded(versions, as_of)
    raise NotInForceError(id=versions[0].id, as_of=as_of)


def refuse_not_encoded(versions: Sequence[Provision], as_of: date) -> None:
    """Raise `NotEncodedError` if the law existed that day in a version that is not encoded."""
    for version in versions:
        for missing in version.not_encoded:
            if missing.during.covers(as_of):
                raise NotEncodedError(id=version.id, as_of=as_of, reason=missing.reason)
