"""JSON Schema of the written form, made from the record classes themselves."""

from __future__ import annotations

import inspect
import typing
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from tvs_core.codes._base import Code
from tvs_core.convert._converter import is_code, is_record, members
from tvs_core.convert._document import SCHEMA_VERSION
from tvs_core.dates import Between, PartialDate
from tvs_core.records._fields import Record, field_notes

__all__ = ["json_schema"]


def __dir__() -> list[str]:
    return __all__


Schema: typing.TypeAlias = dict[str, Any]

_SPAN: Schema = {
    "type": "object",
    "properties": {"lowest": {"type": "integer"}, "highest": {"type": "integer"}},
    "required": ["lowest", "highest"],
    "additionalProperties": False,
}
_DAY = r"\d{4}(-\d{2}(-\d{2})?)?"
_DATE: Schema = {"type": "string", "pattern": f"^{_DAY}(/{_DAY})?~?$"}
_PLAIN: dict[object, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Between: _SPAN,
}


def json_schema(cls: type[Record]) -> dict[str, Any]:
    """
    Return the JSON Schema (draft 2020-12) of the documents that `dumps` writes for a record class.

    Every property carries ``x-sensitivity``, and ``x-htcds`` where a field of HTCDS 2.0 corresponds to it. The schema
    knows types, codes and required fields; what contradicts what between fields, only `loads` knows.

    Args:
        cls: The record class.

    >>> from tvs_core.records import Survivor
    >>> json_schema(Survivor)["properties"]["gender"]["x-htcds"]
    ['prs_Gender']
    """
    defs: dict[str, Schema] = {}
    body = _object(cls, defs)
    version = {"const": SCHEMA_VERSION, "description": "Version of the form of the document."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:tvs-core:schema:{SCHEMA_VERSION}:{cls.__name__}",
        "title": cls.__name__,
        **body,
        "properties": {"schema_version": version, **body["properties"]},
        "required": ["schema_version", *body.get("required", [])],
        "$defs": dict(sorted(defs.items())),
    }


def _summary(cls: type) -> str:
    return (inspect.getdoc(cls) or "").partition("\n\n")[0].replace("\n", " ")


def _object(cls: type[Record], defs: dict[str, Schema]) -> Schema:
    hints = typing.get_type_hints(cls)
    properties: dict[str, Schema] = {}
    for name, note in field_notes(cls).items():
        properties[name] = {"description": note.about, **_schema(hints[name], defs)}
        properties[name]["x-sensitivity"] = note.sensitivity.value
        if note.htcds:
            properties[name]["x-htcds"] = list(note.htcds)
    required = [field.name for field in cls.__attrs_attrs__ if field.default is attrs.NOTHING]
    schema: Schema = {"type": "object", "description": _summary(cls), "properties": properties}
    if required:
        schema["required"] = required
    return {**schema, "additionalProperties": False}


def _schema(hint: object, defs: dict[str, Schema]) -> Schema:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if is_code(hint):
        return _defined(hint.__name__, defs, lambda: _codes(hint))
    if is_record(hint):
        return _defined(hint.__name__, defs, lambda: _object(hint, defs))
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": _schema(args[0], defs)}
    if origin is frozenset:
        return {"type": "array", "items": _schema(args[0], defs), "uniqueItems": True}
    branches = _branches(hint, defs)
    if type(None) in args:
        branches.append({"type": "null"})
    return branches[0] if len(branches) == 1 else {"anyOf": branches}


def _branches(hint: object, defs: dict[str, Schema]) -> list[Schema]:
    parts = members(hint)
    if not {date, PartialDate} <= parts:
        return [_schema(part, defs) for part in typing.get_args(hint) if part is not type(None)]
    if Decimal not in parts:
        return [_DATE]
    codes: Schema = {"type": "array", "items": {"type": "string"}, "uniqueItems": True}
    tagged = [{"date": _DATE}, {"decimal": {"type": "string"}}, {"at_least": {**codes, "minItems": 1}}]
    return [
        {"type": ["boolean", "number", "string"]},
        codes,
        _SPAN,
        *(
            {"type": "object", "properties": tag, "required": list(tag), "additionalProperties": False}
            for tag in tagged
        ),
    ]


def _defined(name: str, defs: dict[str, Schema], build: typing.Callable[[], Schema]) -> Schema:
    if name not in defs:
        defs[name] = build()
    return {"$ref": f"#/$defs/{name}"}


def _codes(cls: type[Code]) -> Schema:
    return {"type": "string", "description": _summary(cls), "enum": [code.value for code in cls]}
