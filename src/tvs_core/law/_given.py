"""What a caller gives: a case or a mapping of facts, and the jurisdictions to look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from tvs_core import law
from tvs_core.dates import LeapDay
from tvs_core.errors import FactTypeError, FactValueError, Problem, TvsError, UnknownFactError, suggest
from tvs_core.rules.fact import check_value, raise_together
from tvs_core.rules.provision import Provision

if TYPE_CHECKING:
    from tvs_core.records import Case

FactsLike: TypeAlias = "Mapping[str, object] | Case"


class Given:
    """
    The facts of a case or of a mapping on any day, worked out once for each day and birthday rule.

    Names and values are checked, so that a slip of the pen is found even where no provision reads the fact.
    """

    def __init__(self, facts: FactsLike) -> None:
        self.case: Case | None = None
        self._mapping: Mapping[str, object] | None = None
        self._problems: dict[Problem, None] = {}
        self._known: dict[tuple[date, LeapDay | None], Mapping[str, object]] = {}
        if isinstance(facts, Mapping):
            self._mapping = _checked(facts)
            return
        from tvs_core.records import Case

        if not isinstance(facts, Case):  # pyright: ignore[reportUnnecessaryIsInstance]
            expected = "a Case or a mapping of values by fact name"
            raise FactTypeError(name="facts", expected=expected, got=type(facts).__name__)
        self.case = facts

    def on(self, as_of: date, leap_day: LeapDay | None) -> Mapping[str, object]:
        """Return the facts on a day."""
        if self.case is None:
            assert self._mapping is not None
            return self._mapping
        key = (as_of, leap_day)
        if key not in self._known:
            from tvs_core.facts import facts_of

            facts = facts_of(self.case, as_of=as_of, leap_day=leap_day)
            self._problems |= dict.fromkeys(facts.problems)
            self._known[key] = _checked(facts)
        return self._known[key]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the records of a case: findings that contradict each other, dates that cannot be."""
        return tuple(self._problems)

    def for_provision(self, id: str, as_of: date) -> Mapping[str, object]:
        """Return the facts on a day as the jurisdiction of a provision counts ages."""
        return self.on(as_of, leap_day_of(id))


def _checked(facts: Mapping[str, object]) -> dict[str, object]:
    """Return the facts in the form the engine computes with: a provision that is not looked at checks nothing."""
    checked: dict[str, object] = {}
    errors: list[TvsError] = []
    for name, value in facts.items():
        fact = law.registry.fact(name)
        if fact is None:
            errors.append(UnknownFactError(name=name, suggestion=suggest(name, law.registry.fact_names())))
            continue
        try:
            checked[name] = check_value(fact, value)
        except (FactTypeError, FactValueError) as error:
            errors.append(error)
    raise_together(errors)
    return checked


def leap_day_of(id: str) -> LeapDay | None:
    """Return when a person born on 29 February grows older, where a provision is law."""
    jurisdiction = law.registry.jurisdiction_of(id)
    return jurisdiction.leap_day if jurisdiction else None


def provisions_of(jurisdictions: Iterable[str] | str | None) -> tuple[Provision, ...]:
    """
    Return every version of the law that holds in some jurisdictions, in the order given.

    A state stands for itself and its parts. A part of a state stands for itself and the law of the whole state.

    >>> {p.jurisdiction for p in provisions_of(["GB-SCT"])} == {"GB", "GB-SCT"}
    True
    """
    if jurisdictions is None:
        return law.find()
    codes = [jurisdictions] if isinstance(jurisdictions, str) else list(jurisdictions)
    found: dict[Provision, None] = {}
    for code in codes:
        state = code.partition("-")[0]
        for version in law.find(jurisdiction=state):
            if code == state or version.jurisdiction == code or _extends_to(version, state, code):
                found[version] = None
    return tuple(found)


def _extends_to(version: Provision, state: str, part: str) -> bool:
    if version.jurisdiction != state:
        return False
    # The United Kingdom lists itself as a whole among the parts to which a provision extends.
    return not version.extent or not {part, state, f"{state}-UKM"}.isdisjoint(version.extent)


def not_encoded_parts(jurisdictions: Iterable[str] | str | None) -> tuple[str, ...]:
    """
    Return the parts of states among some codes that have no law of their own in this library.

    >>> not_encoded_parts(["US-KS", "US-CA", "CA"])
    ('US-KS',)
    """
    codes = [jurisdictions] if isinstance(jurisdictions, str) else list(jurisdictions or ())
    known = law.registry.jurisdictions() if any("-" in code for code in codes) else {}
    parts = {code for jurisdiction in known.values() for code, _ in jurisdiction.parts}
    return tuple(code for code in codes if "-" in code and code not in parts)
