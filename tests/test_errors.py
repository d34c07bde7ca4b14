"""Every exception can be caught as its builtin, names its code, survives pickling and copying, and shows no value."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest

from tvs_core import errors
from tvs_core.errors import (
    CodeError,
    ConditionError,
    ConvertError,
    CyclicProvisionError,
    DateError,
    FactTypeError,
    FactValueError,
    FileFormatError,
    FrameError,
    InvalidFacts,
    InvalidRecord,
    NotEncodedError,
    NotInForceError,
    Problem,
    ProvisionError,
    RecordError,
    TooComplexError,
    TvsError,
    UnknownFactError,
    UnknownNameError,
    UnknownProvisionError,
    suggest,
)

PROBLEM = Problem(path="$.born_on", code="record.date", message="expected a date like 2026-05-31, got text")
DAY = date(2026, 3, 1)

SAMPLES: list[tuple[TvsError, type[Exception], str, str]] = [
    (
        UnknownNameError(what="style", name="fancy", suggestion="plain"),
        LookupError,
        "name.unknown",
        "Unknown style 'fancy'; did you mean 'plain'? [name.unknown]",
    ),
    (UnknownFactError(name="age"), KeyError, "fact.unknown", "Unknown fact 'age'. [fact.unknown]"),
    (
        FactTypeError(name="age", expected="a number", got="str"),
        TypeError,
        "fact.type",
        "Fact 'age': expected a number, got str; leave it out or give None if it is not known. [fact.type]",
    ),
    (FactValueError(name="age", expected="one"), ValueError, "fact.value", "Fact 'age': expected one. [fact.value]"),
    (
        UnknownProvisionError(id="xx.a", suggestion="xx.b"),
        KeyError,
        "provision.unknown",
        "Unknown provision 'xx.a'; did you mean 'xx.b'? [provision.unknown]",
    ),
    (
        NotInForceError(id="xx.a", as_of=DAY),
        LookupError,
        "provision.not_in_force",
        (
            "Provision 'xx.a' was not in force on 2026-03-01; get(id) without a date lists its versions. "
            "[provision.not_in_force]"
        ),
    ),
    (
        NotEncodedError(id="xx.a", as_of=DAY, reason="Not found."),
        LookupError,
        "provision.not_encoded",
        "Provision 'xx.a' existed on 2026-03-01 but that version is not encoded: Not found. [provision.not_encoded]",
    ),
    (
        ProvisionError(id="xx.a", reason="it cites nothing."),
        ValueError,
        "provision.invalid",
        "Provision 'xx.a' is refused: it cites nothing. [provision.invalid]",
    ),
    (
        CyclicProvisionError(ids=["xx.a", "xx.b", "xx.a"]),
        ValueError,
        "provision.cycle",
        "Provision 'xx.a' is refused: it relies on itself: xx.a -> xx.b -> xx.a [provision.cycle]",
    ),
    (ConditionError("No part."), ValueError, "condition.invalid", "No part. [condition.invalid]"),
    (
        TooComplexError(what="The list", limit=3),
        ValueError,
        "analysis.too_complex",
        "The list has more than 3 results; raise limit= to see them all. [analysis.too_complex]",
    ),
    (DateError(where="as_of", expected="a day"), ValueError, "date.invalid", "as_of: expected a day. [date.invalid]"),
    (
        CodeError(code_list="means", suggestion="force"),
        ValueError,
        "code.unknown",
        "Not a code of the list 'means'; did you mean 'force'? [code.unknown]",
    ),
    (
        RecordError(PROBLEM),
        ValueError,
        "record.invalid",
        "$.born_on: expected a date like 2026-05-31, got text [record.date]",
    ),
    (ConvertError(PROBLEM), ValueError, "convert.unreadable", f"{PROBLEM}"),
    (
        FileFormatError(name="a.csv", expected="a table"),
        ValueError,
        "file.format",
        "a.csv: expected a table. [file.format]",
    ),
    (
        FrameError([PROBLEM, PROBLEM]),
        TypeError,
        "frame.invalid",
        f"The table cannot be evaluated: {PROBLEM}; {PROBLEM} [frame.invalid]",
    ),
    (
        InvalidFacts("2 facts cannot be used", [UnknownFactError(name="a"), FactValueError(name="b", expected="one")]),
        ExceptionGroup,
        "fact.several",
        (
            "2 facts cannot be used [fact.several]\n  Unknown fact 'a'. [fact.unknown]\n"
            "  Fact 'b': expected one. [fact.value]"
        ),
    ),
    (
        InvalidRecord("1 problem", [RecordError(PROBLEM)]),
        ExceptionGroup,
        "record.several",
        f"1 problem [record.several]\n  {PROBLEM}",
    ),
]
IDS = [type(error).__name__ for error, *_ in SAMPLES]


def test_samples_hold_every_exception_of_the_module() -> None:
    """A new exception joins these tests."""
    public = {value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, TvsError)}
    assert {type(error) for error, *_ in SAMPLES} >= {cls for cls in public if cls.__name__ in errors.__all__} - {
        TvsError
    }


def test_codes_are_one_each() -> None:
    """A code names one kind of error."""
    codes = [code for _, _, code, _ in SAMPLES]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(("error", "builtin", "code", "text"), SAMPLES, ids=IDS)
def test_error_is_its_builtin_and_says_what_where_and_what_to_do(
    error: TvsError, builtin: type[Exception], code: str, text: str
) -> None:
    """Whoever catches the builtin catches it, and its text ends with its code."""
    assert isinstance(error, builtin)
    assert isinstance(error, TvsError)
    assert error.code == code
    assert str(error) == text


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, *(lambda e, n=n: pickle.loads(pickle.dumps(e, n)) for n in range(2, 6))]
)
@pytest.mark.parametrize("error", [error for error, *_ in SAMPLES], ids=IDS)
def test_error_pickled_or_copied_keeps_its_parts(error: TvsError, again: Any) -> None:
    """An error crosses processes with everything it says, notes too."""
    error.__notes__ = ["row 3"]
    found = again(error)
    assert type(found) is type(error)
    assert (str(found), found.code, found.__notes__) == (str(error), error.code, ["row 3"])

    def plain(value: TvsError) -> dict[str, object]:
        return {name: part for name, part in vars(value).items() if not isinstance(part, Exception)}

    assert plain(found) == plain(error)
    assert [str(inner) for inner in getattr(found, "exceptions", ())] == [
        str(inner) for inner in getattr(error, "exceptions", ())
    ]


def test_group_splits_into_groups_of_its_own_kind() -> None:
    """The problems of one kind can be handled and the others passed on."""
    group = InvalidFacts("2", [UnknownFactError(name="a"), FactValueError(name="b", expected="one")])
    matched, rest = group.split(UnknownFactError)
    assert isinstance(matched, InvalidFacts)
    assert isinstance(rest, InvalidFacts)
    assert [str(error) for error in rest.exceptions] == ["Fact 'b': expected one. [fact.value]"]
    handled: list[str] = []
    try:
        raise group
    except* UnknownFactError as found:
        handled += [str(error) for error in found.exceptions]
    except* FactValueError as found:
        handled += [str(error) for error in found.exceptions]
    assert len(handled) == 2


def test_invalid_record_lists_its_problems_in_order() -> None:
    """Only the reasons with a place are problems."""
    other = Problem(path="$", code="x", message="y")
    group = InvalidRecord("2", [RecordError(PROBLEM), CodeError(code_list="means"), RecordError(other)])
    assert group.problems == (PROBLEM, other)


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem(path="$", code="a.b", message="m"), "$: m [a.b]"),
        (Problem(path="$", code="a.b", message="m", row=3), "row 3, $: m [a.b]"),
        (Problem(path="$", code="a.b", message="m", row=3, column="Age"), "row 3, column Age, $: m [a.b]"),
        (Problem(path="$", code="a.b", message="m", column="Age"), "column Age, $: m [a.b]"),
    ],
)
def test_problem_says_where_what_and_its_code(problem: Problem, text: str) -> None:
    """A problem reads as one line."""
    assert str(problem) == text
    assert pickle.loads(pickle.dumps(problem)) == problem


def test_suggest_gives_the_nearest_name_or_none() -> None:
    """Only what is close is suggested."""
    assert suggest("age_year", ["offence_date", "age_years"]) == "age_years"
    assert suggest("zzz", ["age_years"]) is None
    assert suggest("", []) is None
    assert suggest("a", iter(["a"])) == "a"


def test_unknown_provision_can_say_that_the_law_has_none() -> None:
    """Where it is known that there is no such rule, the error says so."""
    error = UnknownProvisionError(id="xx.a", answer="There is no such rule in XX.")
    assert str(error) == "Unknown provision 'xx.a'. There is no such rule in XX. [provision.unknown]"
    assert pickle.loads(pickle.dumps(error)).answer == error.answer


def test_errors_lists_its_public_names() -> None:
    """What dir() shows is what is public."""
    assert dir(errors) == sorted(errors.__all__)
