"""One record as one JSON document: nothing coerced, every problem at once, nothing quoted."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from tvs_core import convert, strategies
from tvs_core.codes import AtLeast, Country, Gender
from tvs_core.convert import dumps, from_data, loads, to_data
from tvs_core.dates import Between, PartialDate
from tvs_core.errors import ConvertError, InvalidRecord, Problem
from tvs_core.records import Case, Finding, Survivor


def document(**fields: Any) -> str:
    """The JSON of a case with some fields, valid without them."""
    return json.dumps({"schema_version": "1", "id": "CASE-1", "survivor": {"id": "S-1"}, **fields})


def problems_of(text: str | bytes) -> tuple[Problem, ...]:
    """Every problem found in the text of a case."""
    with pytest.raises(InvalidRecord) as caught:
        loads(text, Case)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return caught.value.problems


@settings(max_examples=60)
@given(strategies.cases())
def test_dumps_then_loads_gives_the_same_case(case: Case) -> None:
    """Nothing is lost or changed by writing and reading."""
    text = dumps(case)
    assert loads(text, Case) == case
    assert dumps(loads(text.encode(), Case), indent=2) == dumps(case, indent=2)


@settings(max_examples=100)
@given(strategies.findings())
def test_dumps_then_loads_keeps_the_kind_of_a_finding(finding: Finding) -> None:
    """A day stays a day, a number a number and text text."""
    again = loads(dumps(finding), Finding)
    assert again == finding
    assert type(again.value) is type(finding.value)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, True),
        (17, 17),
        (0.5, 0.5),
        ("2019-05", "2019-05"),
        (date(2019, 5, 31), {"date": "2019-05-31"}),
        (PartialDate.parse("2019~"), {"date": "2019~"}),
        (Decimal("1.50"), {"decimal": "1.50"}),
        (Between(16, 17), {"lowest": 16, "highest": 17}),
        (frozenset({"b", "a"}), ["a", "b"]),
        (AtLeast({"b", "a"}), {"at_least": ["a", "b"]}),
    ],
)
def test_finding_value_is_written_so_that_its_kind_can_be_read_back(value: Any, written: object) -> None:
    """JSON has no dates, decimals or sets, so they are marked."""
    assert to_data(Finding(id="F-1", fact="x", value=value))["value"] == written


def test_dumps_unknown_is_left_out_and_known_none_is_written() -> None:
    """An empty set says something; a field that is not known does not."""
    data = to_data(Survivor(id="S-1", citizenships=frozenset()))
    assert data == {"schema_version": "1", "id": "S-1", "citizenships": []}


def test_loads_null_is_unknown() -> None:
    """Null in a field that may be unknown is the same as leaving the field out."""
    assert loads(document(status=None, opened_on=None), Case) == loads(document(), Case)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "json.empty"),
        (" \n", "json.empty"),
        (b"", "json.empty"),
        (b"\xef\xbb\xbf", "json.empty"),
        ("{", "json.syntax"),
        ("{'id': 1}", "json.syntax"),
        ('{"id": 1}{"id": 2}', "json.syntax"),
        ('{"id": NaN}', "json.number"),
        ('{"id": -Infinity}', "json.number"),
        ('{"id": ' + "9" * 5000 + "}", "json.number"),
        ("[" * 100_000, "json.depth"),
        ('{"a":' * 100_000, "json.depth"),
        ("\0\0", "file.binary"),
        (b"PK\x03\x04\x00\x00", "file.binary"),
        (b"\x89PNG\xff", "file.encoding"),
        ("{}".encode("utf-16"), "file.encoding"),
        ('{"name": "Zoë"}'.encode("latin-1"), "file.encoding"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 20 else None,
)
def test_loads_what_is_no_json_raises_one_located_error(text: str | bytes, code: str) -> None:
    """What cannot be read at all is one clear error, and no other exception is chained to it."""
    with pytest.raises(ConvertError) as caught:
        loads(text, Case)
    assert caught.value.problem.code == code
    assert caught.value.problem.path == "$"
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("text", ["\ufeff" + document(), document().encode("utf-8-sig"), document() + "\r\n"])
def test_loads_byte_order_mark_and_line_ends_do_not_matter(text: str | bytes) -> None:
    """What editors and spreadsheets put around a document is not part of it."""
    assert loads(text, Case).id == "CASE-1"


@pytest.mark.parametrize(
    ("fields", "path", "code", "message"),
    [
        ({"survivor": 7}, "$.survivor", "record.type", "an object holding a Survivor, got a whole number"),
        ({"survivor": []}, "$.survivor", "record.type", "got a list"),
        ({"survivor": {}}, "$.survivor.id", "record.required", "is required"),
        ({"survivor": {"id": None}}, "$.survivor.id", "record.type", "expected text, got null"),
        ({"survivor": {"id": "S-1", "gendr": "x"}}, "$.survivor.gendr", "record.unknown_field", "'gender'"),
        ({"survivor": {"id": "S-1", "Gender": "x"}}, "$.survivor.Gender", "record.unknown_field", "'gender'"),
        ({"survivor": {"id": "S-1", "zzz": 1}}, "$.survivor.zzz", "record.unknown_field", "(field 2 of"),
        ({"survivor": {"id": "S-1", "Ana Ruiz": 1}}, "$.survivor.(name withheld)", "record.unknown_field", "(field 2"),
        ({"survivor": {"id": "S-1", "gender": "Femenine"}}, "$.survivor.gender", "record.code", "'Feminine'"),
        ({"survivor": {"id": "S-1", "gender": "feminine"}}, "$.survivor.gender", "record.code", "'Feminine'"),
        ({"survivor": {"id": "S-1", "gender": 1}}, "$.survivor.gender", "record.type", "list 'gender'"),
        (
            {"survivor": {"id": "S-1", "deceased": "false"}},
            "$.survivor.deceased",
            "record.type",
            "true or false, got text",
        ),
        ({"survivor": {"id": "S-1", "deceased": 0}}, "$.survivor.deceased", "record.type", "got a whole number"),
        ({"survivor": {"id": "S-1", "children_count": "3"}}, "$.survivor.children_count", "record.type", "got text"),
        (
            {"survivor": {"id": "S-1", "children_count": 3.0}},
            "$.survivor.children_count",
            "record.type",
            "got a number",
        ),
        ({"survivor": {"id": "S-1", "children_count": True}}, "$.survivor.children_count", "record.type", "got true"),
        ({"survivor": {"id": "S-1", "born_on": 2001}}, "$.survivor.born_on", "record.type", "2026-05-31 as text"),
        ({"survivor": {"id": "S-1", "born_on": "31.5.2001"}}, "$.survivor.born_on", "record.date", "like 2026-05-31"),
        ({"survivor": {"id": "S-1", "born_on": "2001-02-30"}}, "$.survivor.born_on", "record.date", "the calendar has"),
        ({"survivor": {"id": "S-1", "age_years": {"lowest": 9}}}, "$.survivor.age_years", "record.type", "in order"),
        (
            {"survivor": {"id": "S-1", "age_years": {"lowest": 9, "highest": 8}}},
            "$.survivor.age_years",
            "record.type",
            "in order",
        ),
        ({"survivor": {"id": "S-1", "citizenships": "MX"}}, "$.survivor.citizenships", "record.type", "got text"),
        (
            {"survivor": {"id": "S-1", "citizenships": ["MX", "XX"]}},
            "$.survivor.citizenships[1]",
            "record.code",
            "'country'",
        ),
        (
            {"survivor": {"id": "S-1", "citizenships": ["MX", "MX"]}},
            "$.survivor.citizenships",
            "record.duplicate",
            "once",
        ),
        ({"survivor": {"id": "S-1", "other_languages": None}}, "$.survivor.other_languages", "record.type", "a list"),
        ({"survivor": {"id": "S-1", "occupation": "\ud83d"}}, "$.survivor.occupation", "record.text", "Unicode"),
        ({"comments": [{"id": "K-1"}]}, "$.comments[0].text", "record.required", "is required"),
        (
            {"findings": [{"id": "F", "fact": "x", "value": {"date": 1}}]},
            "$.findings[0].value",
            "record.type",
            "as text",
        ),
        ({"findings": [{"id": "F", "fact": "x", "value": {}}]}, "$.findings[0].value", "record.type", "got an object"),
        (
            {"findings": [{"id": "F", "fact": "x", "value": {"decimal": "1,5"}}]},
            "$.findings[0].value",
            "record.type",
            "decimal",
        ),
        (
            {"findings": [{"id": "F", "fact": "x", "value": [1]}]},
            "$.findings[0].value[0]",
            "record.type",
            "expected text",
        ),
        (
            {"findings": [{"id": "F", "fact": "x", "value": {"at_least": []}}]},
            "$.findings[0].value",
            "record.type",
            "at_least",
        ),
        (
            {"findings": [{"id": "F", "fact": "x", "value": {"at_least": "a"}}]},
            "$.findings[0].value",
            "record.type",
            "at_least",
        ),
        (
            {"experiences": [{"id": "E", "started_on": "2020-06", "ended_on": "2020-05"}]},
            "$.experiences[0].ended_on",
            "record.date_order",
            "'started_on'",
        ),
        ({"owning_organization_id": "ORG-1"}, "$.owning_organization_id", "record.reference", "'organizations'"),
    ],
)
def test_loads_one_mistake_is_one_problem_at_its_path(
    fields: dict[str, Any], path: str, code: str, message: str
) -> None:
    """Each kind of mistake is found where it is, and says what was expected."""
    (problem,) = problems_of(document(**fields))
    assert (problem.path, problem.code) == (path, code)
    assert message in problem.message


def test_loads_number_too_large_for_a_float_is_a_problem() -> None:
    """A number that overflows to infinity is no number."""
    text = document(findings=[{"id": "F", "fact": "x", "value": 7}]).replace("7", "1e999")
    (problem,) = problems_of(text)
    assert problem.path == "$.findings[0].value"


def test_loads_many_mistakes_are_all_reported_in_order() -> None:
    """A document is corrected once, not once a mistake."""
    text = document(
        status="Actve",
        survivor={"id": "S-1", "gender": 3, "nam": "x"},
        needs=[{"id": "N-1", "service_type": "shelter"}, {"id": "N-2"}],
        episodes=[{"id": "V-1", "service_type": "childcare", "started_on": "2021", "ended_on": "2020"}],
    )
    assert [problem.path for problem in problems_of(text)] == [
        "$.survivor.nam",
        "$.survivor.gender",
        "$.status",
        "$.needs[0].service_type",
        "$.needs[1].service_type",
        "$.episodes[0].ended_on",
    ]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('{"schema_version": "1", "id": "A", "id": "B", "survivor": {"id": "S-1"}}', "$.id"),
        ('{"schema_version": "1", "id": "A", "survivor": {"id": "S-1", "id": "S-2"}}', "$.survivor.id"),
        ('{"schema_version": "1", "schema_version": "1", "id": "A", "survivor": {"id": "S"}}', "$.schema_version"),
    ],
)
def test_loads_repeated_key_is_a_problem(text: str, path: str) -> None:
    """Which of two values is meant cannot be told, so neither is taken."""
    (problem,) = problems_of(text)
    assert (problem.path, problem.code) == (path, "json.duplicate_key")


@pytest.mark.parametrize(
    "value", ['{"date": "2020", "date": "2021"}', '{"lowest": 1, "lowest": 2, "highest": 3}'], ids=["date", "range"]
)
def test_loads_repeated_key_inside_a_value_is_a_problem(value: str) -> None:
    """The same holds in the marked forms of values."""
    (problem,) = problems_of(document(findings=[{"id": "F", "fact": "x", "value": 0}]).replace("0}", value + "}"))
    assert problem.path == "$.findings[0].value"


@pytest.mark.parametrize("version", ["2", 1, None, {"v": 1}])
def test_loads_other_schema_version_is_the_only_problem(version: object) -> None:
    """A form this library does not know is not guessed at."""
    (problem,) = problems_of(document(schema_version=version, nonsense=True))
    assert problem.code == "schema_version.unsupported"


def test_loads_without_schema_version_reports_it_among_others() -> None:
    """A document that does not say its form is incomplete."""
    codes = [problem.code for problem in problems_of('{"id": "CASE-1", "survivor": {"id": "S-1", "gender": 3}}')]
    assert codes == ["schema_version.missing", "record.type"]


@pytest.mark.parametrize("text", ["[]", "7", "null", '"text"'])
def test_loads_document_that_is_no_object_is_a_problem(text: str) -> None:
    """JSON that is no record is told so."""
    (problem,) = problems_of(text)
    assert (problem.path, problem.code) == ("$", "record.type")


def test_loads_gives_codes_and_sets_of_the_lists() -> None:
    """What is read is typed: codes are members of their lists."""
    survivor = loads('{"schema_version": "1", "id": "S-1", "gender": "Feminine", "citizenships": ["MX"]}', Survivor)
    assert survivor.gender is Gender.FEMININE
    assert survivor.citizenships == frozenset({Country.MX})


def test_from_data_takes_what_to_data_gives() -> None:
    """Plain data need no text between."""
    survivor = Survivor(id="S-1", age_years=Between(16, 17))
    assert from_data(to_data(survivor), Survivor) == survivor


def test_public_names_are_sorted() -> None:
    """The package lists what it has."""
    assert convert.__all__ == sorted(convert.__all__, key=lambda name: (not name.isupper(), name))
    assert dir(convert) == sorted(convert.__all__)
