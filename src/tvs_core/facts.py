"""
Facts of a case: what was recorded as findings, and what follows from its records.

A recorded finding wins over a derivation. Findings that contradict each other are reported and leave the fact unknown;
none of them is chosen in silence. Sets of which each finding knows a part are joined. Nothing is derived that the
records do not settle.

>>> from tvs_core.records import Case, Survivor
>>> case = Case(id="C-1", survivor=Survivor(id="S-1", born_on=PartialDate.parse("2010-05")))
>>> facts_of(case, as_of=date(2026, 3, 1))["current_age_years"]
15
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from tvs_core.codes import AtLeast
from tvs_core.dates import AnyDate, Between, LeapDay, PartialDate, age_on, before, turns
from tvs_core.errors import DateError, Problem
from tvs_core.records import Case, Finding
from tvs_core.rules.compile import check_as_of
from tvs_core.rules.fact import Fact, FactType, FactValue, Unknown, check_facts, together

__all__ = ["DERIVATIONS", "Derivation", "Fact", "FactSet", "FactType", "Finding", "Unknown", "facts_of"]


def __dir__() -> list[str]:
    return __all__


class FactSet(Mapping[str, FactValue]):
    """
    Facts by name, with where each comes from and what is wrong with them.

    Works wherever a mapping of facts does. ``repr`` shows how many there are, never what they say.

    Args:
        values: Values by fact name.
        sources: For each fact the finding it was recorded by, or the words for how it was derived.
        problems: Findings that contradict each other, and dates that cannot be.

    >>> FactSet({"victim_of_trafficking": True})
    <FactSet of 1>
    """

    __slots__ = ("_values", "problems", "sources")

    def __init__(
        self,
        values: Mapping[str, FactValue],
        *,
        sources: Mapping[str, Finding | str] | None = None,
        problems: Iterable[Problem] = (),
    ) -> None:
        self._values = dict(values)
        self.sources: Mapping[str, Finding | str] = dict(sources or {})
        self.problems: tuple[Problem, ...] = tuple(problems)

    @classmethod
    def checked(cls, values: Mapping[str, object], vocabulary: Mapping[str, Fact], /) -> FactSet:
        """
        Return facts whose names and types were checked against a vocabulary.

        Raises:
            UnknownFactError: If a name is not in the vocabulary.
            FactTypeError: If a value has the wrong type.
            FactValueError: If a value is not possible.
            InvalidFacts: If there are several such problems.
        """
        return cls(check_facts(values, vocabulary))

    def __getitem__(self, name: str) -> FactValue:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<FactSet of {len(self)}>"


@attrs.frozen
class _Context:
    case: Case
    known: Mapping[str, Any]
    as_of: date
    leap_day: LeapDay | None


@attrs.frozen(kw_only=True)
class Derivation:
    """
    How a fact follows from the records of a case.

    Args:
        fact: Name of the fact.
        words: What it follows from, in words.
        compute: Returns the value, or ``None`` when the records do not settle it.
        other_names: Other names under which a finding may already have recorded the fact.
    """

    fact: str
    words: str
    compute: Callable[[_Context], FactValue] = attrs.field(repr=False)
    other_names: tuple[str, ...] = ()


def facts_of(case: Case, /, *, as_of: date, leap_day: LeapDay | None = None) -> FactSet:
    """
    Return the facts that the findings and records of a case give.

    Args:
        case: The case.
        as_of: The day on which ages and the like are asked.
        leap_day: When a person born on 29 February grows older; without it, an age that depends on it stays open.

    Contradicting findings, and dates that cannot be, are in ``problems`` of what is returned.

    Raises:
        DateError: If *as_of* is not a day.

    >>> from tvs_core.records import Survivor
    >>> finding = Finding(id="F-1", fact="offence_date", value="2025-06")
    >>> case = Case(id="C-1", survivor=Survivor(id="S-1", born_on=date(2009, 1, 1)), findings=(finding,))
    >>> facts = facts_of(case, as_of=date(2026, 3, 1))
    >>> facts["age_at_offence_years"], facts.sources["age_at_offence_years"]
    (16, 'date of birth and offence_date')
    """
    check_as_of(as_of)
    values, sources, problems = _recorded(case)
    for derivation in DERIVATIONS:
        if any(name in values for name in (derivation.fact, *derivation.other_names)):
            continue
        try:
            value = derivation.compute(_Context(case, values, as_of, leap_day))
        except DateError as error:
            message = f"cannot be derived from {derivation.words}: {error.message}"
            problems.append(Problem(path=f"$.facts.{derivation.fact}", code="fact.underivable", message=message))
            continue
        if value is not None:
            values[derivation.fact] = value
            sources[derivation.fact] = derivation.words
    return FactSet(values, sources=sources, problems=problems)


def _recorded(case: Case) -> tuple[dict[str, FactValue], dict[str, Finding | str], list[Problem]]:
    values: dict[str, FactValue] = {}
    sources: dict[str, Finding | str] = {}
    problems: list[Problem] = []
    for index, finding in enumerate(case.findings):
        value: FactValue = finding.value
        if value is None and finding.unknown_because is not None:
            value = Unknown(finding.unknown_because.value)
        earlier = values.get(finding.fact)
        if _is_known(earlier) and _is_known(value):
            value = together(earlier, value)
            if value is None:
                message = f"another finding gives '{finding.fact}' another value; correct one, until then it is unknown"
                problems.append(Problem(path=f"$.findings[{index}]", code="finding.conflict", message=message))
                values[finding.fact] = Unknown.CONFLICTING
                continue
        elif _is_known(earlier) or earlier is Unknown.CONFLICTING or (value is None and earlier is not None):
            continue
        values[finding.fact] = value
        sources[finding.fact] = finding
    return values, sources, problems


def _is_known(value: object) -> bool:
    return value is not None and not isinstance(value, Unknown)


def _born(context: _Context) -> AnyDate | None:
    return _day(context.known.get("date_of_birth"))


def _day(value: object) -> AnyDate | None:
    if isinstance(value, str):
        return PartialDate.parse(value)
    return value if isinstance(value, date | PartialDate) else None


def _age(context: _Context, on: AnyDate | None) -> int | Between | None:
    born = _born(context)
    if born is None or on is None:
        return None
    if context.leap_day is not None:
        return age_on(born, on, leap_day=context.leap_day)
    # Without a convention both are tried, so that a birthday on 29 February decides nothing by accident.
    ages = [age_on(born, on, leap_day=convention) for convention in LeapDay]
    lowest = min(age.lowest if isinstance(age, Between) else age for age in ages)
    highest = max(age.highest if isinstance(age, Between) else age for age in ages)
    return lowest if lowest == highest else Between(lowest, highest)


def _age_now(context: _Context) -> int | Between | None:
    survivor = context.case.survivor
    age = _age(context, context.as_of)
    if age is None and survivor.age_recorded_on == context.as_of:
        return survivor.age_years
    return age


def _age_on_fact(name: str) -> Callable[[_Context], FactValue]:
    return lambda context: _age(context, _day(context.known.get(name)))


def _age_at_victimization(context: _Context) -> int | Between | None:
    experiences = context.case.experiences
    if any(e.started_on is None and e.age_years_at_start is None for e in experiences):
        # A part whose start nobody knows may have been the earliest.
        return None
    ages = [
        e.age_years_at_start if e.age_years_at_start is not None else _age(context, e.started_on) for e in experiences
    ]
    spans = [(a.lowest, a.highest) if isinstance(a, Between) else (a, a) for a in ages if a is not None]
    if not spans or len(spans) < len(ages):
        return None
    lowest, highest = min(low for low, _ in spans), min(high for _, high in spans)
    return lowest if lowest == highest else Between(lowest, highest)


def _is_child(context: _Context) -> bool | None:
    age = _age_now(context)
    if isinstance(age, Between):
        return True if age.highest < 18 else False if age.lowest >= 18 else None
    return None if age is None else age < 18


def _turned_18(context: _Context) -> AnyDate | None:
    born = _born(context)
    if born is None:
        return None
    conventions = [context.leap_day] if context.leap_day is not None else list(LeapDay)
    ends = [born.earliest, born.latest] if isinstance(born, PartialDate) else [born]
    days = [turns(day, 18, leap_day=convention) for day in ends for convention in conventions]
    return min(days) if min(days) == max(days) else PartialDate(min(days), max(days))


def _codes(field: str) -> Callable[[_Context], FactValue]:
    def union(context: _Context) -> FactValue:
        parts: list[frozenset[str] | None] = [getattr(e, field) for e in context.case.experiences]
        codes = frozenset(str(code) for part in parts for code in part or ())
        if None in parts:
            # Of one experience nobody knows, so there may be other codes besides these.
            return AtLeast(codes) if codes else None
        return codes if parts else None

    return union


def _earlier(first: str, second: str) -> Callable[[_Context], FactValue]:
    def compare(context: _Context) -> bool | None:
        a, b = _day(context.known.get(first)), _day(context.known.get(second))
        return None if a is None or b is None else before(a, b).optional

    return compare


#: Every derivation, in the order in which they are tried; later ones may use facts of earlier ones.
DERIVATIONS: tuple[Derivation, ...] = (
    Derivation(fact="date_of_birth", words="the survivor's record", compute=lambda c: c.case.survivor.born_on),
    Derivation(fact="assessment_date", words="the day asked", compute=lambda c: c.as_of),
    Derivation(
        fact="current_age_years",
        words="date of birth and the day asked",
        compute=_age_now,
        other_names=("age_now_years",),
    ),
    Derivation(fact="age_at_decision_years", words="date of birth and the day asked", compute=_age_now),
    Derivation(fact="is_child", words="date of birth and the day asked", compute=_is_child),
    Derivation(fact="date_victim_turned_18", words="date of birth", compute=_turned_18),
    Derivation(
        fact="age_at_victimization_years",
        words="date of birth and the start of the earliest experience",
        compute=_age_at_victimization,
    ),
    Derivation(
        fact="age_at_offence_years", words="date of birth and offence_date", compute=_age_on_fact("offence_date")
    ),
    Derivation(
        fact="age_at_incident_years", words="date of birth and incident_date", compute=_age_on_fact("incident_date")
    ),
    Derivation(fact="trafficking_acts", words="the acts of every experience", compute=_codes("acts")),
    Derivation(fact="trafficking_means", words="the means of every experience", compute=_codes("means")),
    Derivation(fact="exploitation_purposes", words="the purposes of every experience", compute=_codes("purposes")),
    Derivation(
        fact="conclusive_grounds_decided_before_assessment_date",
        words="conclusive_grounds_decision_date and assessment_date",
        compute=_earlier("conclusive_grounds_decision_date", "assessment_date"),
    ),
)
