"""
Which verdicts will change as the person grows older or time passes, and when.

Only days on which something can change are looked at: birthdays, ends of periods, changes of the law. An act that
nobody has recorded, such as the filing of a claim, is looked at as if it were done on each of these days, so that the
day from which it would be too late is found; a change that rests on this says so in ``assuming``.

>>> ageing = ageing_out({"date_of_birth": "2008-02-29"}, date(2026, 1, 15), jurisdictions="GB-SCT")
>>> [(str(change.on), change.provision) for change in ageing.closing]
[('2026-03-01', 'gb_sct.guardian')]
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import attrs

from tvs_core import law
from tvs_core.dates import LeapDay, shift
from tvs_core.errors import DateError, NotEncodedError
from tvs_core.kleene import Verdict
from tvs_core.law._clock import Clock
from tvs_core.law._given import FactsLike, Given, leap_day_of, provisions_of
from tvs_core.law._plain import html_table
from tvs_core.rules.compile import Rule, check_as_of
from tvs_core.rules.condition import Leaf, leaves
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import NOT_ADVICE, words

__all__ = ["HORIZON_YEARS", "Ageing", "Change", "ageing_out"]


def __dir__() -> list[str]:
    return __all__


#: How far is looked ahead unless the caller says otherwise.
HORIZON_YEARS = 20


@attrs.frozen(kw_only=True)
class Change:
    """
    A verdict that changes on a day although nothing is done.

    Args:
        on: First day of the new verdict; never shown in ``repr``, because it may tell a birthday.
        provision: Id of the provision.
        title: Its title on that day, or before when it is law no longer.
        before: The verdict until the day before.
        after: The verdict from that day on; ``None`` where the law of that day is not encoded.
        adverse: Whether the provision is against the person when it is met.
        reasons: What happens on that day.
        assuming: Names of facts taken as of the day looked at, because the act they are about is not recorded.
    """

    on: date = attrs.field(repr=False)
    provision: str
    title: str
    before: Verdict | None
    after: Verdict | None
    adverse: bool = False
    reasons: tuple[str, ...] = attrs.field(default=(), repr=False)
    assuming: tuple[str, ...] = ()

    @property
    def last_day(self) -> date:
        """The last day of the verdict before."""
        return self.on - timedelta(1)

    @property
    def closes(self) -> bool:
        """Whether the conditions are no longer met for certain, or can no longer be met, from that day on."""
        if self.before is Verdict.MET:
            return self.after is not Verdict.MET
        return self.after in _OUT and self.before not in _OUT

    @property
    def opens(self) -> bool:
        """Whether the conditions are met, or can be met again, from that day on."""
        if self.after is Verdict.MET:
            return self.before is not Verdict.MET
        return self.before in _OUT and self.after not in _OUT

    def __str__(self) -> str:
        acts = f", if done on the day ({', '.join(map(words, self.assuming))})" if self.assuming else ""
        against = "; against the person when met" if self.adverse else ""
        why = f" because {'; '.join(self.reasons)}" if self.reasons else ""
        return (
            f"{self.on}: {self.title} ({self.provision}): "
            f"{_WORDS[self.before]} until the day before{acts}, then {_WORDS[self.after]}{why}{against}"
        )

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, days included."""
        return {
            "on": self.on.isoformat(),
            "provision": self.provision,
            "title": self.title,
            "before": None if self.before is None else self.before.value,
            "after": None if self.after is None else self.after.value,
            "adverse": self.adverse,
            "reasons": list(self.reasons),
            "assuming": list(self.assuming),
        }


_OUT = (Verdict.NOT_MET, Verdict.NOT_IN_FORCE)
_WORDS = {
    Verdict.MET: "the conditions are met",
    Verdict.NOT_MET: "the conditions are not met",
    Verdict.UNDETERMINED: "the conditions cannot be decided until more is known",
    Verdict.NOT_IN_FORCE: "this is not law",
    None: "the law is not encoded",
}


@attrs.frozen(kw_only=True)
class Ageing:
    """
    The changes that time brings.

    Args:
        as_of: First day looked at.
        until: Last day looked at.
        changes: Every change, earliest first.
        notes: What limits the answer.
    """

    as_of: date
    until: date
    changes: tuple[Change, ...]
    notes: tuple[str, ...] = ()

    @property
    def closing(self) -> tuple[Change, ...]:
        """Changes that close something, without provisions that are against the person."""
        return tuple(change for change in self.changes if change.closes and not change.adverse)

    @property
    def opening(self) -> tuple[Change, ...]:
        """Changes that open something, without provisions that are against the person."""
        return tuple(change for change in self.changes if change.opens and not change.adverse)

    def __str__(self) -> str:
        lines = [f"What time changes between {self.as_of} and {self.until} ({len(self.changes)}):"]
        lines += [f"  - {change}" for change in self.changes]
        lines += [f"Note: {note}" for note in self.notes]
        return "\n".join([*lines, NOT_ADVICE])

    def _repr_html_(self) -> str:
        head = ("From", "Provision", "Before", "After", "Because", "If done on the day")
        rows: list[tuple[str, ...]] = []
        for change in self.changes:
            acts = ", ".join(map(words, change.assuming))
            title = f"{change.title}\n{change.provision}"
            why = "; ".join(change.reasons)
            rows.append((str(change.on), title, _WORDS[change.before], _WORDS[change.after], why, acts))
        return html_table(head, rows) + f"<p>{NOT_ADVICE}</p>"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, days included."""
        return {
            "as_of": self.as_of.isoformat(),
            "until": self.until.isoformat(),
            "changes": [change.to_dict() for change in self.changes],
            "notes": list(self.notes),
        }


def ageing_out(
    case: FactsLike,
    as_of: date,
    *,
    until: date | None = None,
    jurisdictions: Iterable[str] | str | None = None,
) -> Ageing:
    """
    Return the verdicts that will change because the person grows older or time passes, and from which day.

    Ages follow from the date of birth. Where only an age is recorded, the birthday lies somewhere in the year before,
    and a verdict that depends on it cannot be decided for as long as that matters.

    Args:
        case: A case, or a mapping of facts.
        as_of: First day looked at.
        until: Last day looked at; twenty years later unless given.
        jurisdictions: Whose law; ``None`` means every jurisdiction. See `screen_relief`.

    Raises:
        DateError: If a day is not a day, or *until* is before *as_of*.
        UnknownNameError: If no jurisdiction has such a code.

    >>> facts = {"last_arrival_date": "2025-06-30", "is_unaccompanied_child": False}
    >>> for change in ageing_out(facts, date(2026, 3, 1), jurisdictions="US").changes:
    ...     print(change.provision, change.last_day, change.assuming)
    us.asylum.one_year_deadline 2026-06-30 ('asylum_filing_date',)
    """
    check_as_of(as_of)
    end = shift(as_of, years=HORIZON_YEARS) if until is None else until
    check_as_of(end)
    if end < as_of:
        raise DateError(where="until", expected="a day that is not before as_of")
    timeline = _Timeline(case, as_of, end)
    changes: dict[Change, None] = {}
    for id in dict.fromkeys(version.id for version in provisions_of(jurisdictions)):
        for change in timeline.changes(id):
            changes[change] = None
    ordered = sorted(changes, key=lambda change: change.on)
    return Ageing(as_of=as_of, until=end, changes=tuple(ordered), notes=timeline.notes())


class _Timeline:
    """The facts of one person on every day that matters, and the verdicts on them."""

    def __init__(self, case: FactsLike, as_of: date, until: date) -> None:
        self._given = Given(case)
        self._as_of = as_of
        self._until = until
        self._clocks: dict[LeapDay | None, Clock] = {}
        self._facts: dict[tuple[LeapDay | None, date, bool], Mapping[str, object]] = {}

    def notes(self) -> tuple[str, ...]:
        found = [note for clock in self._clocks.values() for note in clock.notes]
        if all(clock.born is None for clock in self._clocks.values()) and not found:
            found.append("Neither a date of birth nor an age is recorded, so ages do not move.")
        return tuple(dict.fromkeys([*found, *map(str, self._given.problems)]))

    def changes(self, id: str) -> Iterator[Change]:
        leap_day = leap_day_of(id)
        clock = self._clock(leap_day)
        rule = law.registry.rule(id)
        read, tests, edges = _reach(id)
        days: dict[date, list[str]] = {day: ["the law changes"] for day in edges}
        for test in tests:
            for day, why in clock.turning_days(test):
                days.setdefault(day, []).append(why)
        looked_at = sorted(day for day in days if self._as_of < day <= self._until)
        if not looked_at:
            return
        assumed = tuple(name for name in (*clock.acts, *clock.ages_at_acts) if name in read)
        plain = self._verdicts(rule, looked_at, leap_day, acting=False)
        yield from _changes(rule, plain, days, ())
        if assumed:
            told = {(day, before, after) for day, before, after in _steps(plain)}
            acting = self._verdicts(rule, looked_at, leap_day, acting=True)
            for change in _changes(rule, acting, days, assumed):
                if (change.on, change.before, change.after) not in told:
                    yield change

    def _verdicts(
        self, rule: Rule, days: Iterable[date], leap_day: LeapDay | None, *, acting: bool
    ) -> list[tuple[date, Verdict | None]]:
        found: list[tuple[date, Verdict | None]] = []
        for day in (self._as_of, *days):
            try:
                verdict = rule.decide(self._on(day, leap_day, acting=acting), day)
            except NotEncodedError:
                verdict = None
            found.append((day, verdict))
        return found

    def _on(self, day: date, leap_day: LeapDay | None, *, acting: bool) -> Mapping[str, object]:
        key = (leap_day, day, acting)
        if key not in self._facts:
            moved = self._clock(leap_day).on(day, acting=acting)
            self._facts[key] = {**self._given.on(day, leap_day), **moved}
        return self._facts[key]

    def _clock(self, leap_day: LeapDay | None) -> Clock:
        if leap_day not in self._clocks:
            self._clocks[leap_day] = Clock(self._given.on(self._as_of, leap_day), self._as_of, leap_day)
        return self._clocks[leap_day]


@functools.lru_cache(maxsize=2048)
def _reach(id: str) -> tuple[frozenset[str], tuple[Leaf, ...], tuple[date, ...]]:
    """Return the facts a rule reads, its tests, and the days on which its law changes, with all it relies on."""
    read: set[str] = set()
    tests: list[Leaf] = []
    edges: set[date] = set()
    waiting, seen = [id], {id}
    while waiting:
        for version in law.registry.rule(waiting.pop()).versions:
            read |= {fact.name for fact in version.facts}
            tests += leaves(version.when)
            edges |= set(_edges(version))
            new = [other for other in version.relies_on if other not in seen]
            waiting += new
            seen |= set(new)
    return frozenset(read), tuple(tests), tuple(sorted(edges))


def _edges(version: Provision) -> Iterator[date]:
    spans = (version.in_force, *(missing.during for missing in version.not_encoded))
    yield from (span.start for span in spans if span.start is not None)
    yield from (span.end + timedelta(1) for span in spans if span.end is not None)


def _steps(verdicts: list[tuple[date, Verdict | None]]) -> Iterator[tuple[date, Verdict | None, Verdict | None]]:
    for (_, before), (day, after) in zip(verdicts, verdicts[1:], strict=False):
        if before is not after:
            yield day, before, after


def _changes(
    rule: Rule, verdicts: list[tuple[date, Verdict | None]], days: Mapping[date, list[str]], assuming: tuple[str, ...]
) -> Iterator[Change]:
    for day, before, after in _steps(verdicts):
        covering = [version for version in rule.versions if version.in_force.covers(day)]
        version = covering[0] if covering else rule.versions[-1]
        yield Change(
            on=day,
            provision=rule.id,
            title=version.title,
            before=before,
            after=after,
            adverse=version.adverse,
            reasons=tuple(dict.fromkeys(days[day])),
            assuming=assuming,
        )
