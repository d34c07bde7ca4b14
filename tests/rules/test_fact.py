"""Facts take values of their own type only, and say what they expect."""

from __future__ import annotations

import enum
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from tvs_core.codes._base import AtLeast
from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.dates import Between, PartialDate
from tvs_core.errors import FactTypeError, FactValueError, InvalidFacts, TvsError, UnknownFactError
from tvs_core.rules.fact import (
    Fact,
    FactType,
    Unknown,
    boolean,
    check_facts,
    check_value,
    code,
    code_set,
    day,
    decimal,
    integer,
    merge_values,
    raise_together,
    together,
)

FLAG = boolean("flag", "?")
AGE = integer("age_years", "?", unit="years")
AMOUNT = decimal("amount", "?")
DAY = day("offence_date", "?")
RELATION = code("relation", "?", ["spouse", "child"])
WORD = code("word", "?")
MEANS = code_set("means", "?", ["force", "fraud"])
WORDS = code_set("words", "?")


class Number(enum.IntEnum):
    """A number that is an enumeration."""

    SIXTEEN = 16


class Mixed(str, enum.Enum):  # noqa: UP042 - the older kind, whose str() is not its value
    """Text that is an enumeration of the older kind."""

    CHILD = "child"


class DayOff(date):
    """A day of a subclass."""


@pytest.mark.parametrize(
    ("fact", "value", "expected"),
    [
        (FLAG, True, True),
        (FLAG, False, False),
        (AGE, 0, 0),
        (AGE, -1, -1),
        (AGE, 10**400, 10**400),
        (AGE, Number.SIXTEEN, 16),
        (AGE, Between(16, 17), Between(16, 17)),
        (AGE, Between(0, 0), 0),
        (AMOUNT, 3, 3),
        (AMOUNT, 10**400, 10**400),
        (AMOUNT, 0.1, Decimal("0.1")),
        (AMOUNT, 1e300, Decimal("1e300")),
        (AMOUNT, Decimal("1e400"), Decimal("1e400")),
        (AMOUNT, Between(0, 0), 0),
        (AMOUNT, Between(0, 1), Between(0, 1)),
        (DAY, date(2019, 5, 31), date(2019, 5, 31)),
        (DAY, DayOff(2019, 5, 31), date(2019, 5, 31)),
        (DAY, "2019-05-31", date(2019, 5, 31)),
        (DAY, "2019-05", PartialDate.parse("2019-05")),
        (DAY, PartialDate.parse("2019-05"), PartialDate.parse("2019-05")),
        (DAY, PartialDate.parse("2019-05-31"), date(2019, 5, 31)),
        (RELATION, "child", "child"),
        (RELATION, Mixed.CHILD, "child"),
        (WORD, "", ""),
        (MEANS, ["force", "force"], frozenset({"force"})),
        (MEANS, {"force": 1}.keys(), frozenset({"force"})),
        (MEANS, (), frozenset()),
        (WORDS, {Mixed.CHILD}, frozenset({"child"})),
        (MEANS, AtLeast({"force"}), AtLeast({"force"})),
        (MEANS, {"at_least": ["force"]}, AtLeast({"force"})),
    ],
)
def test_check_value_good_value_comes_back_in_computable_form(fact: Fact, value: object, expected: object) -> None:
    """A value of the fact's own type is accepted as it is meant."""
    checked = check_value(fact, value)
    assert checked == expected
    assert type(checked) is not float
    assert not isinstance(checked, enum.Enum) or isinstance(checked, int)


@pytest.mark.parametrize("fact", [FLAG, AGE, AMOUNT, DAY, RELATION, MEANS])
@pytest.mark.parametrize("value", [None, *Unknown])
def test_check_value_unknown_is_good_for_every_fact(fact: Fact, value: Unknown | None) -> None:
    """Not knowing is never an error."""
    assert check_value(fact, value) is value


WRONG: dict[Fact, list[Any]] = {
    FLAG: ["true", "", 1, 0, 1.0, "yes", [], date(2020, 1, 1), Between(0, 1)],
    AGE: [True, 17.0, "17", Decimal(17), [17], date(2020, 1, 1), ""],
    AMOUNT: [True, "1.5", [1.5], 1j, date(2020, 1, 1)],
    DAY: [datetime(2020, 1, 1), 20200101, True, 1.5, ["2020"], b"2020-01-01"],
    RELATION: [b"child", 1, True, ["child"], {"child"}, AtLeast({"child"})],
    MEANS: [
        "force",
        b"force",
        {"force": True},
        1,
        True,
        [1],
        [["force"]],
        [None],
        iter(["force"]),
        {"at_least": "force"},
    ],
}


@pytest.mark.parametrize(("fact", "value"), [(fact, value) for fact, values in WRONG.items() for value in values])
def test_check_value_wrong_type_is_refused_and_never_shown(fact: Fact, value: object) -> None:
    """A value of another type is an error that names the fact and what it takes, and not the value."""
    with pytest.raises(FactTypeError) as caught:
        check_value(fact, value)
    assert caught.value.name == fact.name
    assert fact.expected in str(caught.value)
    assert str(caught.value).endswith("[fact.type]")


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (AMOUNT, float("nan")),
        (AMOUNT, float("inf")),
        (AMOUNT, Decimal("nan")),
        (AMOUNT, Decimal("snan")),
        (AMOUNT, Decimal("-inf")),
        (DAY, "Amina"),
        (DAY, "2019-02-30"),
        (DAY, "2026-W22-7"),
        (RELATION, "Amina"),
        (RELATION, ""),
        (MEANS, ["force", "Amina"]),
        (MEANS, AtLeast({"Amina"})),
        (MEANS, {"at_least": ["Amina"]}),
        (MEANS, {"at_least": []}),
    ],
)
def test_check_value_impossible_value_is_refused_and_never_shown(fact: Fact, value: object) -> None:
    """A value of the right type that cannot be is an error, and not shown either."""
    with pytest.raises(FactValueError) as caught:
        check_value(fact, value)
    assert caught.value.name == fact.name
    assert "Amina" not in f"{caught.value} {caught.value!r} {caught.value.__cause__}"


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (FLAG, "True or False"),
        (AGE, "a whole number of years"),
        (integer("n", "?"), "a whole number"),
        (AMOUNT, "a number"),
        (DAY, "a date like 2026-05-31, or a partial date like 2026-05 or 2026"),
        (RELATION, "one of the codes spouse, child"),
        (WORD, "a code (text)"),
        (MEANS, "a collection of the codes force, fraud"),
        (WORDS, "a collection of codes (text)"),
        (code("long", "?", map(str, range(13))), "one of the codes 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"),
    ],
)
def test_expected_says_in_words_what_a_fact_takes(fact: Fact, expected: str) -> None:
    """A message about a fact can tell people what to give."""
    assert fact.expected == expected


def test_declaring_functions_set_type_and_careful_sensitivity() -> None:
    """What happened to people is special; numbers and dates single people out."""
    assert {fact.type for fact in (FLAG, AGE, AMOUNT, DAY, RELATION, MEANS)} == set(FactType)
    special = {
        fact.name for fact in (FLAG, AGE, DAY, AMOUNT, MEANS) if fact.sensitivity is Sensitivity.SPECIAL_CATEGORY
    }
    assert special == {"flag", "means"}
    assert boolean("x", "?", sensitivity=Sensitivity.CRIMINAL_OFFENCE).sensitivity is Sensitivity.CRIMINAL_OFFENCE


def test_fact_names_lists_its_own_name_first() -> None:
    """A value may be given under every name of a fact."""
    assert FLAG.names == ("flag",)
    assert boolean("a", "?", aliases=("b",)).names == ("a", "b")
    assert boolean("a", "?", aliases=("b",), canonical="c").names == ("a", "c", "b")


def test_facts_of_one_name_that_differ_are_not_equal() -> None:
    """Nothing compiled for one fact can be used for another that happens to share its name."""
    same = [boolean("flag", "?"), FLAG]
    others = [boolean("flag", "!"), boolean("flag", "?", settled_by="xx.a"), boolean("flag", "?", aliases=("b",))]
    assert len({*same, *others, integer("flag", "?")}) == 5


def test_check_facts_good_facts_come_back_under_their_own_names() -> None:
    """Aliases in a vocabulary lead to the fact's own name."""
    other = integer("age", "?", aliases=("years",))
    vocabulary = {"age": other, "years": other, "flag": FLAG}
    assert check_facts({"years": 17, "flag": None}, vocabulary) == {"age": 17, "flag": None}
    assert check_facts({"years": 17, "age": None}, vocabulary) == {"age": 17}
    with pytest.raises(FactValueError, match="the same value under every name"):
        check_facts({"years": 17, "age": 18}, vocabulary)


def test_check_facts_one_problem_is_raised_alone() -> None:
    """A single mistake is its own error, with a suggestion where a name is close."""
    with pytest.raises(UnknownFactError) as caught:
        check_facts({"age_year": 17}, {"age_years": AGE})
    assert caught.value.suggestion == "age_years"
    with pytest.raises(UnknownFactError, match=r"Unknown fact 'zzz'\. \[fact\.unknown\]"):
        check_facts({"zzz": 17}, {"age_years": AGE})


def test_check_facts_several_problems_are_raised_together() -> None:
    """Every mistake is told at once, and each can be caught by its kind."""
    given = {"age_years": "17", "means": ["x"], "fla": True, "flag": True}
    with pytest.raises(InvalidFacts) as caught:
        check_facts(given, {"age_years": AGE, "means": MEANS, "flag": FLAG})
    kinds = [type(error) for error in caught.value.exceptions]
    assert kinds == [FactTypeError, FactValueError, UnknownFactError]
    assert str(caught.value).splitlines()[0] == "3 facts cannot be used [fact.several]"


def test_raise_together_nothing_raises_nothing() -> None:
    """No problems, no error; one problem is itself; several are grouped."""
    raise_together([])
    errors: list[TvsError] = [UnknownFactError(name="a"), UnknownFactError(name="b")]
    with pytest.raises(UnknownFactError) as alone:
        raise_together(errors[:1])
    assert alone.value is errors[0]
    with pytest.raises(InvalidFacts):
        raise_together(errors)


@pytest.mark.parametrize(
    ("fact", "first", "second", "both"),
    [
        (AGE, None, None, None),
        (AGE, None, 17, 17),
        (AGE, 17, None, 17),
        (AGE, 17, 17, 17),
        (AGE, Unknown.DECLINED, 17, 17),
        (AGE, 17, Unknown.DECLINED, 17),
        (AGE, None, Unknown.DECLINED, Unknown.DECLINED),
        (AGE, Unknown.DECLINED, None, Unknown.DECLINED),
        (DAY, "2019-05", PartialDate.parse("2019-05"), PartialDate.parse("2019-05")),
        (MEANS, ["force"], ("force",), frozenset({"force"})),
        (MEANS, AtLeast({"force"}), AtLeast({"fraud"}), AtLeast({"force", "fraud"})),
        (MEANS, AtLeast({"force"}), ["force", "fraud"], frozenset({"force", "fraud"})),
        (MEANS, ["force", "fraud"], AtLeast({"force"}), frozenset({"force", "fraud"})),
    ],
)
def test_merge_values_that_agree_is_what_is_known(fact: Fact, first: object, second: object, both: object) -> None:
    """What is known wins over what is not, and a reason for not knowing over silence."""
    assert merge_values(fact, first, second) == both


@pytest.mark.parametrize(
    ("fact", "first", "second"),
    [
        (AGE, 17, 18),
        (FLAG, True, False),
        (MEANS, ["force"], ["fraud"]),
        (MEANS, AtLeast({"force"}), ["fraud"]),
        (MEANS, ["fraud"], AtLeast({"force"})),
    ],
)
def test_merge_values_that_contradict_is_an_error(fact: Fact, first: object, second: object) -> None:
    """Neither of two values is chosen in silence."""
    with pytest.raises(FactValueError, match="the same value under every name"):
        merge_values(fact, first, second)
    assert together(check_value(fact, first), check_value(fact, second)) is None


def test_merge_values_equal_in_python_but_of_a_wrong_type_is_an_error() -> None:
    """1 equals True and is still not a boolean."""
    with pytest.raises(FactTypeError):
        merge_values(FLAG, True, 1)
