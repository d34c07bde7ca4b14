"""
Facts: the typed names that conditions are about, and the checking of the values given for them.

Absent, ``None`` and every member of `Unknown` mean that the fact is not known. A value of the wrong type is an error
and never unknown; nothing is coerced, except that ISO 8601 text stands for a date and ``{"at_least": ["deception"]}``
for a set of which only some codes are known, because JSON has neither.

>>> age = integer("age_years", "How old is the person?", unit="years")
>>> check_value(age, 17)
17
>>> check_value(age, "17")
Traceback (most recent call last):
tvs_core.errors.FactTypeError: Fact 'age_years': expected a whole number of years, got str; leave it out or ...
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias, TypedDict, Unpack, cast

import attrs

from tvs_core.codes._base import AtLeast
from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.dates import Between, PartialDate, is_day, parse_date
from tvs_core.errors import DateError, FactTypeError, FactValueError, InvalidFacts, TvsError, UnknownFactError, suggest

__all__ = [
    "Fact",
    "FactDetails",
    "FactType",
    "FactValue",
    "Facts",
    "Unknown",
    "boolean",
    "check_facts",
    "check_value",
    "code",
    "code_set",
    "day",
    "decimal",
    "integer",
    "merge_values",
    "together",
]


def __dir__() -> list[str]:
    return __all__


class FactType(enum.Enum):
    """What kind of value a fact takes."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    CODE = "code"
    CODE_SET = "code_set"


class Unknown(enum.Enum):
    """
    Why a fact is not known. The reason shows in explanations and never changes a verdict.

    >>> Unknown.DECLINED.value
    'declined'
    """

    NOT_ASKED = "not_asked"
    DECLINED = "declined"
    NOT_KNOWN = "not_known"
    NOT_RECORDED = "not_recorded"
    CONFLICTING = "conflicting"


FactValue: TypeAlias = (
    bool | int | float | Decimal | str | date | PartialDate | Between | Collection[str] | AtLeast | Unknown | None
)
Facts: TypeAlias = Mapping[str, FactValue]


@attrs.frozen(kw_only=True, cache_hash=True)
class Fact:
    """
    A typed statement about a person, event or record that conditions can test.

    Args:
        name: snake_case, positive, with the unit or kind last; stable forever.
        type: The kind of value.
        question: One plain, trauma-informed question whose answer is the value.
        unit: Unit of a number, such as ``"years"``.
        codes: The closed list of codes of a code or code set; empty when any code is accepted.
        sensitivity: How the value has to be handled.
        derives_from: In words, what the value can be computed from.
        settled_by: Id of the provision that decides this fact while nothing is recorded for it, not even ``None``.
        met_by: Id of a provision that makes this fact true when it is met and says nothing when it is not.
        aliases: Other names the same fact is known by.
        canonical: The name to prefer, when the specification gives one concept two names; values are taken under both.
        note: What a reader needs to know besides.

    A name has one meaning: a provision that reads two different facts of one name is refused.
    """

    name: str
    type: FactType
    question: str
    unit: str | None = None
    codes: tuple[str, ...] = ()
    sensitivity: Sensitivity = Sensitivity.SPECIAL_CATEGORY
    derives_from: str | None = None
    settled_by: str | None = None
    met_by: str | None = None
    aliases: tuple[str, ...] = ()
    canonical: str | None = None
    note: str | None = None

    @property
    def linked(self) -> str | None:
        """Id of the provision that is looked at while nothing is recorded for this fact."""
        return self.settled_by or self.met_by

    @property
    def names(self) -> tuple[str, ...]:
        """Every name a value of this fact is taken under, its own first."""
        return (self.name, *self.aliases) if self.canonical is None else (self.name, self.canonical, *self.aliases)

    @property
    def expected(self) -> str:
        """In words, what value this fact takes."""
        if self.type is FactType.INTEGER:
            return f"a whole number of {self.unit}" if self.unit else "a whole number"
        if self.codes:
            codes = ", ".join(self.codes[:12]) + (", …" if len(self.codes) > 12 else "")
            return f"{'a collection' if self.type is FactType.CODE_SET else 'one'} of the codes {codes}"
        return _EXPECTED[self.type]


_EXPECTED = {
    FactType.BOOLEAN: "True or False",
    FactType.DECIMAL: "a number",
    FactType.DATE: "a date like 2026-05-31, or a partial date like 2026-05 or 2026",
    FactType.CODE: "a code (text)",
    FactType.CODE_SET: "a collection of codes (text)",
}


class FactDetails(TypedDict, total=False):
    """What a fact may say of itself besides name, type and question; see `Fact` for each."""

    unit: str | None
    sensitivity: Sensitivity
    derives_from: str | None
    settled_by: str | None
    met_by: str | None
    aliases: tuple[str, ...]
    canonical: str | None
    note: str | None


def boolean(name: str, question: str, /, **details: Unpack[FactDetails]) -> Fact:
    """
    Declare a fact that is true or false.

    >>> boolean("held_in_servitude", "Was the person held in servitude?").type
    <FactType.BOOLEAN: 'boolean'>
    """
    return Fact(name=name, type=FactType.BOOLEAN, question=question, **details)


def integer(name: str, question: str, /, **details: Unpack[FactDetails]) -> Fact:
    """
    Declare a fact that is a whole number.

    >>> integer("age_years", "How old is the person?", unit="years").expected
    'a whole number of years'
    """
    return Fact(name=name, type=FactType.INTEGER, question=question, **_QUASI | details)


def decimal(name: str, question: str, /, **details: Unpack[FactDetails]) -> Fact:
    """
    Declare a fact that is a number with a fraction.

    >>> decimal("loss_amount", "How much was lost?", unit="GBP").unit
    'GBP'
    """
    return Fact(name=name, type=FactType.DECIMAL, question=question, **_QUASI | details)


def day(name: str, question: str, /, **details: Unpack[FactDetails]) -> Fact:
    """
    Declare a fact that is a date, possibly partial.

    >>> day("offence_date", "When was it done?").type
    <FactType.DATE: 'date'>
    """
    return Fact(name=name, type=FactType.DATE, question=question, **_QUASI | details)


def code(name: str, question: str, codes: Iterable[str] = (), /, **details: Unpack[FactDetails]) -> Fact:
    """
    Declare a fact that is one code of a closed list.

    >>> code("relationship", "What is the relationship?", ["spouse", "child"]).codes
    ('spouse', 'child')
    """
    return Fact(name=name, type=FactType.CODE, question=question, codes=tuple(codes), **details)


def code_set(name: str, question: str, codes: Iterable[str] = (), /, **details: Unpack[FactDetails]) -> Fact:
    """
    Declare a fact that is a set of codes; an empty set is a known "none".

    >>> code_set("means", "Which means were used?", ["force", "fraud"]).expected
    'a collection of the codes force, fraud'
    """
    return Fact(name=name, type=FactType.CODE_SET, question=question, codes=tuple(codes), **details)


# Numbers and dates single people out more often than they reveal what happened to them.
_QUASI: FactDetails = {"sensitivity": Sensitivity.QUASI_IDENTIFIER}


def check_value(fact: Fact, value: object) -> FactValue:
    """
    Return the value in the form the engine computes with, or raise if it is not a value of the fact.

    Unknowns come back as they are, ISO 8601 text of a date fact as a date, a collection of codes as a frozenset, the
    JSON form of a set known in part as an `AtLeast`, a binary fraction as the decimal it is written as.

    Raises:
        FactTypeError: If the type is wrong.
        FactValueError: If it is text that is not a date, a code the list does not have, or not a finite number.

    >>> check_value(day("offence_date", "When?"), "2019-05").latest
    datetime.date(2019, 5, 31)
    >>> check_value(code_set("means", "Which means were used?"), {"at_least": ["fraud"]})
    AtLeast(codes=frozenset({'fraud'}))
    """
    if value is None or isinstance(value, Unknown):
        return value
    given, kind = value, fact.type
    if kind is FactType.BOOLEAN:
        if value is True or value is False:
            return value
    elif kind is FactType.INTEGER:
        if isinstance(value, Between):
            return value if value.exact is None else value.exact
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    elif kind is FactType.DECIMAL:
        if isinstance(value, Between):
            return value if value.exact is None else value.exact
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return _exact(fact, value)
    elif kind is FactType.DATE:
        if isinstance(value, PartialDate):
            return value.exact or value
        if isinstance(value, date) and is_day(value):
            return value
        if isinstance(value, str):
            try:
                return parse_date(value)
            except DateError as error:
                raise FactValueError(name=fact.name, expected=error.expected) from None
    elif kind is FactType.CODE:
        if isinstance(value, str):
            if fact.codes and value not in fact.codes:
                raise FactValueError(name=fact.name, expected=fact.expected)
            return str.__str__(value)
    elif isinstance(value, AtLeast):
        _refuse_strange_codes(fact, value.codes)
        return value
    elif type(value) is dict and value.keys() == {"at_least"}:  # pyright: ignore[reportUnknownMemberType] - any keys
        codes = _codes(fact, cast("dict[str, object]", value)["at_least"])
        if codes:
            return AtLeast(codes)
        raise FactValueError(name=fact.name, expected="at least one code in 'at_least'; without one, leave it out")
    else:
        return _codes(fact, given)
    raise FactTypeError(name=fact.name, expected=fact.expected, got=type(given).__name__)


def _exact(fact: Fact, value: int | float | Decimal) -> int | Decimal:
    """Return a number as it is written, so that 0.3 is three tenths and meets a limit of 0.30."""
    exact = Decimal(repr(float(value))) if isinstance(value, float) else value
    if isinstance(exact, Decimal) and not exact.is_finite():
        raise FactValueError(name=fact.name, expected="a finite number")
    return exact


def _codes(fact: Fact, given: object) -> frozenset[str]:
    got = type(given).__name__
    if isinstance(given, Collection) and not isinstance(given, str | bytes | Mapping):
        items = cast("Collection[object]", given)
        if all(isinstance(item, str) for item in items):
            codes = frozenset(str.__str__(item) for item in cast("Collection[str]", items))
            _refuse_strange_codes(fact, codes)
            return codes
        got = "a collection with other things than text"
    raise FactTypeError(name=fact.name, expected=fact.expected, got=got)


def _refuse_strange_codes(fact: Fact, codes: frozenset[str]) -> None:
    if fact.codes and not codes.issubset(fact.codes):
        raise FactValueError(name=fact.name, expected=fact.expected)


def check_facts(facts: Mapping[str, object], vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """
    Return all values in computable form, keyed by canonical name.

    Raises:
        UnknownFactError: If a name is not in the vocabulary.
        FactTypeError: If a value has the wrong type.
        FactValueError: If a value is not possible.
        InvalidFacts: If there is more than one such problem; it groups them all.

    >>> age = integer("age_years", "How old?")
    >>> check_facts({"age_years": 17}, {"age_years": age})
    {'age_years': 17}
    """
    checked: dict[str, FactValue] = {}
    errors: list[TvsError] = []
    for name, value in facts.items():
        fact = vocabulary.get(name)
        if fact is None:
            errors.append(UnknownFactError(name=name, suggestion=suggest(name, vocabulary)))
            continue
        try:
            checked[fact.name] = merge_values(fact, checked.get(fact.name), value)
        except (FactTypeError, FactValueError) as error:
            errors.append(error)
    raise_together(errors)
    return checked


def merge_values(fact: Fact, earlier: object, later: object) -> FactValue:
    """
    Return the one value of a fact that was given under two names.

    Raises:
        FactTypeError: If a value has the wrong type.
        FactValueError: If a value is not possible, or both are known and contradict each other.

    >>> merge_values(integer("age_years", "How old?"), Unknown.NOT_ASKED, 17)
    17
    """
    first, second = check_value(fact, earlier), check_value(fact, later)
    if second is None or isinstance(second, Unknown):
        return second if first is None else first
    if first is None or isinstance(first, Unknown):
        return second
    both = together(first, second)
    if both is not None:
        return both
    raise FactValueError(name=fact.name, expected="the same value under every name it is given by")


def together(first: FactValue, second: FactValue) -> FactValue:
    """
    Return what two known values of one fact say together, or ``None`` if they contradict each other.

    >>> sorted(together(AtLeast({"force"}), AtLeast({"fraud"})).codes)
    ['force', 'fraud']
    >>> together(AtLeast({"force"}), frozenset({"fraud"}))
    """
    if first == second:
        return second
    if isinstance(first, AtLeast) and isinstance(second, AtLeast):
        return AtLeast(first.codes | second.codes)
    if isinstance(first, AtLeast) and isinstance(second, frozenset):
        return second if first.codes <= second else None
    if isinstance(second, AtLeast) and isinstance(first, frozenset):
        return first if second.codes <= first else None
    return None


def raise_together(errors: list[TvsError]) -> None:
    """Raise nothing, the one error, or all of them as a group."""
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise InvalidFacts(f"{len(errors)} facts cannot be used", errors)
