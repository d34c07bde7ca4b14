"""One record as a JSON document, with the version of its form."""

from __future__ import annotations

import json
from typing import TypeVar, cast

from tvs_core.convert._converter import CONVERTER, prefixed, shown
from tvs_core.convert._json import RepeatedKeys, parse
from tvs_core.errors import InvalidRecord, Problem, RecordError
from tvs_core.records._fields import Record

__all__ = ["SCHEMA_VERSION", "dumps", "from_data", "loads", "to_data"]


def __dir__() -> list[str]:
    return __all__


SCHEMA_VERSION = "1"
"""The version of the written form; a document of another version is refused, never guessed at."""

RecordT = TypeVar("RecordT", bound=Record)


def loads(text: str | bytes, cls: type[RecordT]) -> RecordT:
    """
    Return the record a JSON document holds.

    Nothing is coerced, fields that the record does not have are problems, and every problem is reported at once.

    Args:
        text: The document; bytes have to be UTF-8, with or without a byte order mark.
        cls: The class of the record.

    Raises:
        ConvertError: If it is not JSON.
        InvalidRecord: If it is not such a record; ``problems`` holds every reason, each with its path.

    >>> from tvs_core.records import Case
    >>> loads('{"schema_version": "1", "id": "CASE-1", "survivor": {"id": "S-1", "gendr": "Feminine"}}', Case)
    Traceback (most recent call last):
    tvs_core.errors.InvalidRecord: 1 problem in Case [record.several]
      $.survivor.gendr: Survivor has no such field; did you mean 'gender'? [record.unknown_field]
    """
    return from_data(parse(text), cls)


def dumps(record: Record, *, indent: int | None = None) -> str:
    """
    Return a record as a JSON document.

    What is not known is left out; a set that is known to be empty is written as an empty list. The same record always
    gives the same text.

    Args:
        record: The record.
        indent: Number of spaces to indent by; one line without it.

    >>> from tvs_core.records import Survivor
    >>> dumps(Survivor(id="S-1", citizenships=frozenset()))
    '{"schema_version": "1", "id": "S-1", "citizenships": []}'
    """
    return json.dumps(to_data(record), ensure_ascii=False, allow_nan=False, indent=indent)


def to_data(record: Record) -> dict[str, object]:
    """
    Return a record as plain data: dictionaries, lists, text, numbers and booleans.

    >>> from tvs_core.records import Survivor
    >>> to_data(Survivor(id="S-1"))
    {'schema_version': '1', 'id': 'S-1'}
    """
    plain = cast("dict[str, object]", CONVERTER.unstructure(record))
    return {"schema_version": SCHEMA_VERSION, **plain}


def from_data(data: object, cls: type[RecordT]) -> RecordT:
    """
    Return the record that plain data hold, as `loads` does for text.

    Raises:
        InvalidRecord: If they are not such a record.

    >>> from tvs_core.records import Survivor
    >>> from_data({"schema_version": "1", "id": "S-1"}, Survivor)
    <Survivor S-1>
    """
    problems: list[Problem] = []
    if isinstance(data, dict):
        fields = cast("dict[str, object]", data)
        problems += _version_problems(fields)
        if any(problem.code == "schema_version.unsupported" for problem in problems):
            raise _invalid(cls, problems)
        if isinstance(data, RepeatedKeys):
            message = "the field stands twice in one object; keep one"
            problems += [
                Problem(path=f"$.{shown(key)}", code="json.duplicate_key", message=message) for key in data.repeated
            ]
        data = {key: value for key, value in fields.items() if key != "schema_version"}
    record: RecordT | None = None
    try:
        record = CONVERTER.structure(data, cls)
    except (RecordError, InvalidRecord) as error:
        problems += prefixed(error, "$")
    if problems or record is None:
        raise _invalid(cls, problems)
    return record


def _version_problems(data: dict[str, object]) -> list[Problem]:
    if "schema_version" not in data:
        message = f'expected "{SCHEMA_VERSION}", the version of the form of the document; it is not there'
        return [Problem(path="$.schema_version", code="schema_version.missing", message=message)]
    if data["schema_version"] != SCHEMA_VERSION:
        message = f'expected "{SCHEMA_VERSION}", the only version of the form that this library reads'
        return [Problem(path="$.schema_version", code="schema_version.unsupported", message=message)]
    return []


def _invalid(cls: type[Record], problems: list[Problem]) -> InvalidRecord:
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    return InvalidRecord(f"{count} in {cls.__name__}", [RecordError(problem) for problem in problems])
