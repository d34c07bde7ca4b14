"""Records are frozen, labelled, typed and silent about their values."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

from tvs_core import records
from tvs_core.codes import Country, Gender, MissingReason, Sensitivity
from tvs_core.dates import Between, PartialDate
from tvs_core.errors import InvalidRecord, RecordError
from tvs_core.records import Case, Entity, Finding, Identity, Missing, Place, Record, Survivor, field_notes, sensitive

CLASSES = sorted(
    (c for c in vars(records).values() if isinstance(c, type) and issubclass(c, Record) and c is not Record),
    key=lambda cls: cls.__name__,
)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_class_every_field_declares_its_handling(cls: type[Record]) -> None:
    """Nothing can be shared or redacted by rule unless every field says what it is."""
    notes = field_notes(cls)
    assert list(notes) == [field.name for field in attrs.fields(cls)]
    assert all(isinstance(note.sensitivity, Sensitivity) and note.about.endswith(".") for note in notes.values())


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_class_is_frozen_keyword_only_and_documents_its_fields(cls: type[Record]) -> None:
    """Records never change in place, and each argument is explained."""
    assert all(field.kw_only for field in attrs.fields(cls))
    assert cls.__setattr__ is not object.__setattr__
    if cls is not Entity and cls is not Missing:
        assert [f.name for f in attrs.fields(cls) if f"{f.name}:" not in (cls.__doc__ or "")] == []


def test_record_assignment_raises() -> None:
    """A change makes a new record."""
    survivor = Survivor(id="S-1")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        survivor.gender = Gender.FEMININE  # type: ignore[misc]


def test_class_with_unlabelled_field_cannot_be_defined() -> None:
    """A field that does not declare its handling is refused when its class is defined."""
    with pytest.raises(TypeError, match=r"Unlabelled\.nickname does not declare how it is handled"):

        @attrs.frozen(kw_only=True, repr=False)
        class Unlabelled(Record):
            nickname: str


def test_sensitive_takes_one_or_several_standard_fields() -> None:
    """A field may correspond to several fields of the standard."""
    both = sensitive(Sensitivity.LOCATION, "City.", htcds=("prs_MailingCity", "hte_City"))
    assert both["tvs_core"].htcds == ("prs_MailingCity", "hte_City")
    assert sensitive(Sensitivity.PROCESS, "A thing.")["tvs_core"].htcds == ()


def test_every_htcds_field_named_has_the_form_of_the_standard() -> None:
    """The 84 fields of HTCDS 2.0 are all spoken for."""
    named = {name for cls in CLASSES for note in field_notes(cls).values() for name in note.htcds}
    assert len(named) == 84
    assert all(
        name[3] == "_" and name[:3] in {"org", "prs", "vic", "per", "cas", "cco", "hte", "spl", "con"} for name in named
    )


def test_repr_and_str_show_type_and_id_only() -> None:
    """A record in a log line tells nobody who somebody is."""
    identity = Identity(given_name="Canary", family_name="Yellow")
    survivor = Survivor(id="S-1", identity=identity, born_on=date(2001, 2, 3))
    assert repr(survivor) == str(survivor) == "<Survivor S-1>"
    assert repr(identity) == f"{identity}" == "<Identity>"


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"gender": "Feminine"}, "$.gender"),
        ({"born_on": "2001-02-03"}, "$.born_on"),
        ({"born_on": datetime(2001, 2, 3, 4, 5)}, "$.born_on"),
        ({"deceased": "false"}, "$.deceased"),
        ({"deceased": 0}, "$.deceased"),
        ({"children_count": True}, "$.children_count"),
        ({"children_count": 1.0}, "$.children_count"),
        ({"citizenships": {Country.MX}}, "$.citizenships"),
        ({"citizenships": frozenset({"MX"})}, "$.citizenships"),
        ({"other_languages": ["es"]}, "$.other_languages"),
        ({"other_languages": None}, "$.other_languages"),
        ({"identity": "Canary"}, "$.identity"),
        ({"age_years": 17.5}, "$.age_years"),
        ({"id": 7}, "$.id"),
        ({"id": None}, "$.id"),
        ({"occupation": "half \ud83d of a pair"}, "$.occupation"),
    ],
)
def test_survivor_wrong_type_raises_at_the_field(changes: dict[str, Any], path: str) -> None:
    """A known value of the wrong type is an error, never coerced and never taken for unknown."""
    with pytest.raises(RecordError) as caught:
        Survivor(**{"id": "S-1", **changes})
    assert caught.value.problem.path == path
    assert caught.value.problem.code == "record.type"
    assert "Canary" not in str(caught.value)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), True, "1.0"])
def test_place_coordinate_that_is_no_number_raises(number: Any) -> None:
    """NaN and Infinity are not coordinates."""
    with pytest.raises(RecordError, match=r"\$\.latitude: expected a finite number"):
        Place(latitude=number)


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), float("nan"), ["a"], frozenset({1})])
def test_finding_value_of_no_possible_kind_raises(value: Any) -> None:
    """A finding holds what a fact may hold and nothing else."""
    with pytest.raises(RecordError, match=r"\$\.value"):
        Finding(id="F-1", fact="x", value=value)


def test_record_several_problems_raises_them_all() -> None:
    """Whoever corrects a record sees all that is wrong with it."""
    with pytest.raises(InvalidRecord) as caught:
        Survivor(id="S-1", children_count=-1, age_years=Between(100, 140), primary_language="Spanish")
    assert [problem.path for problem in caught.value.problems] == [
        "$.age_years",
        "$.children_count",
        "$.primary_language",
    ]


@pytest.mark.parametrize("ident", ["", " S-1", "S-1\n", "x" * 201, "a\u202eb"])
def test_entity_id_that_could_mislead_raises(ident: str) -> None:
    """An id stands in messages and files, so it is short, printable and without space at its ends."""
    with pytest.raises(RecordError, match=r"\$\.id"):
        Survivor(id=ident)


def test_record_exact_partial_date_becomes_a_day() -> None:
    """A day has one form, so equal records stay equal after writing and reading."""
    survivor = Survivor(id="S-1", born_on=PartialDate.parse("2001-02-03"))
    assert survivor.born_on == date(2001, 2, 3)
    assert type(survivor.born_on) is date


def test_record_estimated_day_stays_partial() -> None:
    """An estimate is never promoted to a known day."""
    born = PartialDate.parse("2001-02-03~")
    assert Survivor(id="S-1", born_on=born).born_on is born


def test_missing_reason_is_kept_with_the_record() -> None:
    """Why something is not known rides along and does not become a value."""
    survivor = Survivor(id="S-1", missing=(Missing(field="born_on", reason=MissingReason.DECLINED),))
    assert survivor.born_on is None
    assert survivor.missing[0].reason is MissingReason.DECLINED


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (("born",), "did you mean 'born_on'"),
        (("wingspan",), "expected a field of Survivor"),
        (("id",), "expected a field of Survivor"),
        (("gender",), "'gender' holds something"),
        (("born_on", "born_on"), "named twice"),
    ],
)
def test_missing_reason_for_what_is_not_missing_raises(fields: tuple[str, ...], message: str) -> None:
    """A reason for missing names a field that there is, that is empty, once."""
    missing = tuple(Missing(field=field, reason=MissingReason.NOT_ASKED) for field in fields)
    with pytest.raises(RecordError, match=message):
        Survivor(id="S-1", gender=Gender.MASCULINE, missing=missing)


def test_record_evolve_hash_and_pickle_keep_it() -> None:
    """Records are plain values: they hash, compare, copy with changes and travel between processes."""
    case = Case(id="CASE-1", survivor=Survivor(id="S-1", citizenships=frozenset({Country.MX})))
    assert pickle.loads(pickle.dumps(case)) == case
    assert len({case, attrs.evolve(case), attrs.evolve(case, id="CASE-2")}) == 2


def test_public_names_are_sorted() -> None:
    """The package lists what it has."""
    assert records.__all__ == sorted(records.__all__)
    assert dir(records) == records.__all__
