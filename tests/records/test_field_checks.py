"""What the checks of fields let through at once is what a close look accepts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

from tvs_core import records
from tvs_core.codes import AtLeast, Country, Gender, MissingReason
from tvs_core.dates import Between, PartialDate
from tvs_core.errors import InvalidRecord, RecordError
from tvs_core.records import Entity, Finding, Missing, Record, Survivor
from tvs_core.records._fields import _checks, sensitive
from tvs_core.rules.fact import Sensitivity

CLASSES = [
    cls
    for cls in vars(records).values()
    if isinstance(cls, type) and issubclass(cls, Record) and cls not in (Record, Entity)
]


class Texts(str):
    """A text of a kind of its own."""


VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1.5,
    float("nan"),
    Decimal("NaN"),
    Decimal(1),
    "",
    "é",
    "\ud800",
    Texts("\ud800"),
    Texts("a"),
    date(2026, 1, 1),
    datetime(2026, 1, 1, 12),
    PartialDate.parse("2026"),
    Between(1, 2),
    AtLeast({"a"}),
    AtLeast({"\ud800"}),
    Country.MX,
    Gender.FEMININE,
    (),
    ("a",),
    frozenset[str](),
    frozenset({"a"}),
    frozenset({"\ud800"}),
    frozenset({Country.MX}),
    [],
    Missing(field="gender", reason=MissingReason.DECLINED),
]


def _let_through(cls: type[Record], value: object) -> Iterator[tuple[str, bool]]:
    _, defaults, checks = _checks(cls)
    for check, default in zip(checks, defaults, strict=True):
        kind = type(value)
        text = kind is str and check.takes_text and str(value).isascii()
        if value is default or kind in check.plain or text:
            yield check.name, check.matches(value)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_checks_let_through_only_what_the_close_look_accepts(cls: type[Record]) -> None:
    """The short way is shorter and never wider."""
    seen = [(name, good, value) for value in VALUES for name, good in _let_through(cls, value)]
    assert seen
    assert [(name, repr(value)) for name, good, value in seen if not good] == []


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_checks_have_one_for_every_field_in_its_order(cls: type[Record]) -> None:
    """No field goes unchecked, and none is checked as another."""
    _, defaults, checks = _checks(cls)
    names = [field.name for field in cls.__attrs_attrs__]
    assert [check.name for check in checks] == names
    assert len(defaults) == len(names)


@pytest.mark.parametrize(
    "wrong",
    [
        {"born_on": datetime(2001, 5, 3, 12)},
        {"children_count": True},
        {"deceased": 1},
        {"gender": "Feminine"},
        {"gender": Country.MX},
        {"citizenships": frozenset({"MX"})},
        {"occupation": "\ud800"},
        {"other_languages": ["en"]},
        {"missing": None},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_record_of_wrong_type_names_the_field_alone(wrong: dict[str, Any]) -> None:
    """What is wrong is reported at its field, and only there."""
    with pytest.raises(RecordError) as caught:
        Survivor(id="S-1", **wrong)
    assert (caught.value.problem.path, caught.value.problem.code) == (f"$.{next(iter(wrong))}", "record.type")


def test_record_of_several_wrong_types_names_all_fields_in_order() -> None:
    """Everything that is wrong is reported at once."""
    wrong: dict[str, Any] = {"deceased": 0, "id": 1, "gender": "x"}
    with pytest.raises(InvalidRecord) as caught:
        Survivor(**wrong)
    assert [problem.path for problem in caught.value.problems] == ["$.id", "$.gender", "$.deceased"]


def test_record_of_one_field_is_checked_like_any_other() -> None:
    """A record with a single field has its value looked at, not its letters."""

    @attrs.frozen(kw_only=True, repr=False)
    class Alone(Record):
        """A record of one field."""

        count: int | None = attrs.field(default=None, metadata=sensitive(Sensitivity.PROCESS, "Any number."))

    assert Alone(count=3).count == 3
    with pytest.raises(RecordError, match=r"\$\.count: expected a whole number, got str"):
        Alone(count="3")  # type: ignore[arg-type]


def test_finding_takes_a_set_known_in_part_of_good_text_only() -> None:
    """Half a surrogate pair cannot be written to any file, so no finding holds it."""
    assert Finding(id="F", fact="trafficking_means", value=AtLeast({"fraud"})).value == AtLeast({"fraud"})
    with pytest.raises(RecordError, match="a set of texts of which some are known"):
        Finding(id="F", fact="trafficking_means", value=AtLeast({"\ud800"}))
