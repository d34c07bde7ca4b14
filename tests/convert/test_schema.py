"""The JSON Schema is a good schema, accepts what is written, and refuses what is not a record."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from golden_files import FOLDER, golden
from tvs_core import records, strategies
from tvs_core.convert import dumps, json_schema, loads, to_data
from tvs_core.records import Case, Finding, Record, Survivor, field_notes

CLASSES = [
    cls
    for cls in vars(records).values()
    if isinstance(cls, type) and issubclass(cls, Record) and cls not in (Record, records.Entity)
]


@cache
def validator(cls: type[Record]) -> Draft202012Validator:
    """A validator of the documents of a class."""
    return Draft202012Validator(json_schema(cls))


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_schema_is_itself_valid(cls: type[Record]) -> None:
    """Every schema obeys the specification of schemas, and every property says how it is handled."""
    schema = json_schema(cls)
    Draft202012Validator.check_schema(schema)
    properties = {name: p for name, p in schema["properties"].items() if name != "schema_version"}
    assert all(p["x-sensitivity"] and p["description"] for p in properties.values())


@settings(max_examples=60)
@given(strategies.cases())
def test_schema_accepts_every_case_that_is_written(case: Case) -> None:
    """Whoever checks files by the schema never refuses a good one."""
    assert list(validator(Case).iter_errors(json.loads(dumps(case)))) == []


@settings(max_examples=60)
@given(strategies.findings())
def test_schema_accepts_every_finding_that_is_written(finding: Finding) -> None:
    """All the forms of a value are in the schema."""
    assert list(validator(Finding).iter_errors(to_data(finding))) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"schema_version": "2"},
        {"id": 7},
        {"gender": "Femenine"},
        {"gendr": "Feminine"},
        {"born_on": "31.5.2001"},
        {"born_on": 2001},
        {"deceased": "false"},
        {"children_count": 1.5},
        {"citizenships": ["MX", "MX"]},
        {"citizenships": ["XX"]},
        {"age_years": {"lowest": 1}},
        {"identity": {"contacts": [{"kind": "email"}]}},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_schema_refuses_what_loads_refuses(changes: dict[str, Any]) -> None:
    """Types, codes, fields and required fields are in the schema."""
    good = {"schema_version": "1", "id": "S-1"}
    assert validator(Survivor).is_valid(good)
    assert not validator(Survivor).is_valid({**good, **changes})


@pytest.mark.parametrize("missing", ["schema_version", "id", "survivor"])
def test_schema_requires_what_loads_requires(missing: str) -> None:
    """A document without a required field is refused."""
    good = {"schema_version": "1", "id": "CASE-1", "survivor": {"id": "S-1"}}
    assert validator(Case).is_valid(good)
    assert not validator(Case).is_valid({name: value for name, value in good.items() if name != missing})


def test_schema_of_case_is_the_published_one() -> None:
    """A change of the written form shows in review."""
    text = json.dumps(json_schema(Case), indent=1, ensure_ascii=False) + "\n"
    assert golden("case.schema.json", text) == text


def test_case_of_schema_version_1_still_loads() -> None:
    """A case with every record in it, as first published, is read and written as it was."""
    text = (FOLDER / "case-v1.json").read_text(encoding="utf-8")
    case = loads(text, Case)
    assert dumps(case, indent=1) + "\n" == text
    assert all(getattr(case, name) for name in field_notes(Case) if name != "missing")
