"""
Forms of international law: instruments, where states stand to them, and the rights and obligations they ground.

>>> Standing(party=True, consent=date(2006, 2, 9), entry_into_force=date(2006, 3, 11), seen=Seen.MEMORY).party
True
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from tvs_core.errors import UnknownNameError, suggest
from tvs_core.kleene import Kleene
from tvs_core.law._plain import plain
from tvs_core.rules.provision import Seen

__all__ = [
    "STRENGTHS",
    "Amendment",
    "Bond",
    "Bonds",
    "Ground",
    "Grounded",
    "Instrument",
    "Standard",
    "Standing",
]


def __dir__() -> list[str]:
    return __all__


#: How hard a duty on a state is, hardest first.
STRENGTHS = ("mandatory", "case_law", "mandatory_in_appropriate_cases", "best_efforts", "consider", "soft_law")

#: The day on which the standing of states was last looked up.
KNOWN_ON = date(2026, 11, 22)


@attrs.frozen(kw_only=True)
class Standing:
    """
    Where a state stands to an instrument.

    Args:
        party: Whether it is a party.
        seen: How that was verified.
        signed: When it signed, where it did no more.
        consent: When it consented to be bound.
        entry_into_force: First day on which the instrument bound it.
        bound_to: Last day on which it was bound.
        notes: Reservations, declarations and what else matters.
    """

    party: bool
    seen: Seen
    signed: date | None = None
    consent: date | None = None
    entry_into_force: date | None = None
    bound_to: date | None = None
    notes: str | None = None


@attrs.frozen(kw_only=True)
class Amendment:
    """An act that amended an instrument."""

    act: str
    published: date
    entry_into_force: date
    transposition_deadline: date
    seen: Seen


@attrs.frozen(kw_only=True, repr=False)
class Instrument:
    """
    A treaty, an act of the European Union, or a text of soft law.

    Args:
        id: Short name, as ``instrument`` of a provision has it.
        title: What it is called.
        type: ``treaty``, ``directive``, ``regulation``, ``eu_primary_law`` or ``soft_law``.
        adopted: When it was adopted.
        opened_for_signature: When states could first sign it.
        entry_into_force: When it came into force.
        entry_rule: When it comes into force for a later party.
        depositary: Who keeps the register of parties.
        transposition_deadline: Last day to carry a directive over into national law.
        applies_from: First day on which its duties apply, where later.
        amendments: Acts that amended it.
        party_count: How many parties it has.
        party_count_on: On which day.
        party_count_seen: How that was verified.
        party_notes: What else is known about its parties.
        status: Where states stand to it, by code.
        outside: Member States of the European Union that an act of the Union does not bind.
        notes: What a careful reader should know.
    """

    id: str
    title: str
    type: str
    adopted: date
    opened_for_signature: date | None = None
    entry_into_force: date | None = None
    entry_rule: str | None = None
    depositary: str | None = None
    transposition_deadline: date | None = None
    applies_from: date | None = None
    amendments: tuple[Amendment, ...] = ()
    party_count: int | None = None
    party_count_on: date | None = None
    party_count_seen: Seen | None = None
    party_notes: str | None = None
    status: tuple[tuple[str, Standing], ...] = ()
    outside: tuple[str, ...] = ()
    notes: str | None = None

    def __repr__(self) -> str:
        return f"<Instrument {self.id}>"

    @property
    def is_union_law(self) -> bool:
        """Whether it is law of the European Union, which binds its Member States without a consent of their own."""
        return self.id.startswith("eu_")

    def standing(self, state: str) -> Standing | None:
        """Return where a state stands to it, or ``None`` where that is not recorded."""
        return dict(self.status).get(state)


@attrs.frozen
class Ground:
    """
    The articles of an instrument on which a right or an obligation rests.

    Args:
        instrument: Id of the instrument.
        articles: The articles.
        strength: How hard the duty is; one of `STRENGTHS`.
        test: The test those articles set, where instruments differ.
        note: What else matters.
        since: First day on which the articles were in the instrument, where an amendment put them in.
    """

    instrument: str
    articles: tuple[str, ...]
    strength: str
    test: str | None = None
    note: str | None = None
    since: date | None = None


@attrs.frozen(kw_only=True, repr=False)
class Standard:
    """
    A right of survivors, or an obligation of states, that international law knows.

    Args:
        kind: ``"right"`` or ``"obligation"``.
        id: Short name.
        title: What it is called.
        statement: What it comes to.
        grounds: What it rests on.
        provisions: Ids of provisions of this library that test it.
    """

    kind: str
    id: str
    title: str
    statement: str
    grounds: tuple[Ground, ...]
    provisions: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Standard {self.kind} {self.id}>"


@attrs.frozen(kw_only=True)
class Bond:
    """
    Whether an instrument binds a state on a day.

    Args:
        instrument: The instrument.
        state: Code of the state.
        as_of: The day.
        bound: True, false, or unknown where nothing is recorded.
        why: On what that rests, in words.
        since: First day on which it bound the state, where recorded.
        until: Last day, where it has ended.
        seen: How that was verified.
    """

    instrument: Instrument
    state: str
    as_of: date
    bound: Kleene
    why: str
    since: date | None = None
    until: date | None = None
    seen: Seen | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader must know besides: reservations, duties that apply later, sources not read."""
        standing, instrument = self.instrument.standing(self.state), self.instrument
        notes = [standing.notes] if standing is not None and standing.notes else []
        if self.bound is Kleene.TRUE and instrument.applies_from and self.as_of < instrument.applies_from:
            notes.append(f"its duties apply from {instrument.applies_from}")
        deadline = instrument.transposition_deadline
        if self.bound is Kleene.TRUE and deadline and self.as_of <= deadline:
            notes.append(f"to be carried over into national law by {deadline}")
        if self.seen is not None and self.seen is not Seen.PRIMARY:
            notes.append(f"standing of the state known from {_SEEN[self.seen]}")
        if self.as_of > KNOWN_ON:
            notes.append(f"standing of states last looked up on {KNOWN_ON}")
        return tuple(notes)

    def __str__(self) -> str:
        notes = f" ({'; '.join(self.notes)})" if self.notes else ""
        return f"{self.instrument.id}: {_BOUND[self.bound]}, {self.why}{notes}"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data."""
        return {
            "instrument": self.instrument.id,
            "title": self.instrument.title,
            **plain(
                {name: getattr(self, name) for name in ("state", "as_of", "bound", "why", "since", "until", "seen")}
            ),
            "notes": list(self.notes),
        }


_BOND_FIELDS = ("state", "as_of", "bound", "why", "since", "until", "seen")
_SEEN = {Seen.SECONDARY: "an account of it", Seen.MEMORY: "memory"}
_BOUND = {Kleene.TRUE: "binds", Kleene.FALSE: "does not bind", Kleene.UNKNOWN: "not known whether it binds"}


@attrs.frozen(kw_only=True)
class Bonds:
    """
    Every instrument with whether it binds a state on a day; iterating gives those that do.

    Args:
        state: Code of the state.
        as_of: The day.
        all: One `Bond` for each instrument.
    """

    state: str
    as_of: date
    all: tuple[Bond, ...]

    @property
    def bound(self) -> tuple[Bond, ...]:
        """Those that bind."""
        return self._of(Kleene.TRUE)

    @property
    def unknown(self) -> tuple[Bond, ...]:
        """Those of which it is not recorded."""
        return self._of(Kleene.UNKNOWN)

    @property
    def not_bound(self) -> tuple[Bond, ...]:
        """Those that do not bind, soft law among them."""
        return self._of(Kleene.FALSE)

    def _of(self, truth: Kleene) -> tuple[Bond, ...]:
        return tuple(bond for bond in self.all if bond.bound is truth)

    def __iter__(self) -> Iterator[Bond]:
        return iter(self.bound)

    def __len__(self) -> int:
        return len(self.bound)

    def __contains__(self, id: object) -> bool:
        return any(bond.instrument.id == id for bond in self.bound)

    def __getitem__(self, id: str) -> Bond:
        for bond in self.all:
            if bond.instrument.id == id:
                return bond
        raise UnknownNameError(what="instrument", name=id, suggestion=suggest(id, [b.instrument.id for b in self.all]))

    def __str__(self) -> str:
        lines = [f"Instruments that bind {self.state} on {self.as_of}:"]
        lines += [f"  - {bond}" for bond in self.bound]
        lines += [f"  ? {bond}" for bond in self.unknown]
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data."""
        return {"state": self.state, "as_of": self.as_of.isoformat(), "bonds": [bond.to_dict() for bond in self.all]}


@attrs.frozen(kw_only=True, repr=False)
class Grounded:
    """
    A right or an obligation in one state on one day, with what grounds it there.

    Args:
        standard: The right or obligation.
        state: Code of the state.
        as_of: The day.
        grounds: Each ground that stood on that day, with whether its instrument binds the state.
    """

    standard: Standard
    state: str
    as_of: date
    grounds: tuple[tuple[Ground, Bond], ...]

    def __repr__(self) -> str:
        return f"<Grounded {self.standard.kind} {self.standard.id} in {self.state} on {self.as_of}>"

    @property
    def id(self) -> str:
        """Short name of the right or obligation."""
        return self.standard.id

    @property
    def binding(self) -> tuple[Ground, ...]:
        """Grounds in instruments that bind the state, except those that only recommend."""
        return tuple(g for g, bond in self.grounds if bond.bound is Kleene.TRUE and g.strength != "soft_law")

    @property
    def soft(self) -> tuple[Ground, ...]:
        """Grounds that recommend and do not bind."""
        return tuple(g for g, _ in self.grounds if g.strength == "soft_law")

    @property
    def unknown(self) -> tuple[Ground, ...]:
        """Grounds in instruments of which it is not recorded whether they bind the state."""
        return tuple(g for g, bond in self.grounds if bond.bound is Kleene.UNKNOWN and g.strength != "soft_law")

    @property
    def strength(self) -> str | None:
        """How hard the hardest duty of the state is; ``None`` where none that is recorded binds it."""
        found = {ground.strength for ground in self.binding}
        return next((strength for strength in STRENGTHS if strength in found), "soft_law" if self.soft else None)

    def __str__(self) -> str:
        how = (self.strength or "no ground is known to bind").replace("_", " ")
        lines = [f"{self.standard.title} ({how}): {self.standard.statement}"]
        bonds = dict(self.grounds)
        for mark, grounds in (("-", self.binding), ("?", self.unknown), ("~", self.soft)):
            for ground in grounds:
                notes = "; ".join(filter(None, (ground.test, ground.note, *bonds[ground].notes)))
                text = f"  {mark} {ground.instrument} {', '.join(ground.articles)}: {ground.strength.replace('_', ' ')}"
                lines.append(f"{text} ({notes})" if notes else text)
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data."""
        return {
            "kind": self.standard.kind,
            "id": self.id,
            "title": self.standard.title,
            "statement": self.standard.statement,
            "state": self.state,
            "as_of": self.as_of.isoformat(),
            "strength": self.strength,
            "grounds": [{**plain(attrs.asdict(g)), "bond": bond.to_dict()} for g, bond in self.grounds],
            "provisions": list(self.standard.provisions),
        }
