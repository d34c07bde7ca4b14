"""
The strict cattrs converter: nothing is coerced, and every problem is reported at once with its path.

Each hook raises `RecordError` or `InvalidRecord` with paths that begin at its own value, and the hook of the value
around it puts its own name in front. Nothing a hook raises holds a value, and nothing is chained.
"""

from __future__ import annotations

import math
import re
import types
import typing
from collections.abc import Callable, Collection, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, TypeGuard, cast

import attrs
from cattrs import Converter

from tvs_core.codes import list_name
from tvs_core.codes._base import AtLeast, Code
from tvs_core.convert._json import RepeatedKeys
from tvs_core.dates import AnyDate, Between, PartialDate, parse_date
from tvs_core.errors import DateError, InvalidRecord, Problem, RecordError, suggest
from tvs_core.records._fields import Record, describe, field_notes, is_text, raise_problems
from tvs_core.records.finding import FindingValue

__all__ = ["CONVERTER", "is_code", "is_record", "members", "prefixed", "shown"]

Hook: typing.TypeAlias = Callable[[Any, Any], Any]

CONVERTER = Converter(detailed_validation=False)
"""The converter of all records; hooks for further types may be registered on a copy of it."""

_FINDING = frozenset(typing.get_args(FindingValue))
_DATES = frozenset(typing.get_args(AnyDate))
_AGE = frozenset({int, Between})
_FINDING_FORMS = (
    'true, false, a number, text, a list of codes, {"at_least": [codes]}, {"date": …}, {"decimal": …} '
    'or {"lowest": …, "highest": …}'
)
_DECIMAL = re.compile(r"-?\d{1,50}(\.\d{1,50})?([Ee][+-]?\d{1,3})?", re.ASCII)
_WORD = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_FIELD_LIKE = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)


def is_record(kind: object) -> TypeGuard[type[Record]]:
    """Return whether a type is a record class."""
    return isinstance(kind, type) and issubclass(kind, Record)


def members(kind: object) -> frozenset[object]:
    """Return the types of a union without ``None``, or nothing if it is no union."""
    if typing.get_origin(kind) not in (typing.Union, types.UnionType):
        return frozenset()
    return frozenset(arg for arg in typing.get_args(kind) if arg is not type(None))


def shown(key: str) -> str:
    """Return a key as it may stand in a path: what looks like a field as it is, anything else withheld."""
    return key if _FIELD_LIKE.fullmatch(key) else "(name withheld)"


def prefixed(error: RecordError | InvalidRecord, prefix: str) -> Iterator[Problem]:
    """Yield the problems of an error with their paths moved below a prefix."""
    problems = (error.problem,) if isinstance(error, RecordError) else error.problems
    for problem in problems:
        yield attrs.evolve(problem, path=prefix + problem.path.removeprefix("$"))


def _wrong(expected: str, value: object) -> RecordError:
    message = f"expected {expected}, got {_json_kind(value)}"
    return RecordError(Problem(path="$", code="record.type", message=message))


def _json_kind(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    kinds = ((str, "text"), (int, "a whole number"), (float, "a number"), (list, "a list"), (dict, "an object"))
    return next((words for kind, words in kinds if isinstance(value, kind)), "something else")


def _as_object(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _as_list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _text(value: object, _: object) -> str:
    if isinstance(value, str):
        if is_text(value):
            return value
        message = "expected text in valid Unicode, got half of a surrogate pair"
        raise RecordError(Problem(path="$", code="record.text", message=message))
    raise _wrong("text", value)


def _boolean(value: object, _: object) -> bool:
    if isinstance(value, bool):
        return value
    raise _wrong("true or false", value)


def _integer(value: object, _: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _wrong("a whole number", value)


def _number(value: object, _: object) -> int | float:
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return value
    raise _wrong("a finite number", value)


def _day(value: object, _: object) -> AnyDate:
    if isinstance(value, str):
        try:
            return parse_date(value)
        except DateError as error:
            expected = error.expected
        raise RecordError(Problem(path="$", code="record.date", message=f"expected {expected}"))
    raise _wrong("a date like 2026-05-31 as text", value)


def _span(value: object, _: object) -> Between:
    ends = _as_object(value)
    if ends is not None and set(ends) == {"lowest", "highest"} and not isinstance(value, RepeatedKeys):
        lowest, highest = _integer(ends["lowest"], int), _integer(ends["highest"], int)
        if lowest <= highest:
            return Between(lowest, highest)
    raise _wrong('a whole number, or {"lowest": …, "highest": …} with whole numbers in order', value)


def _age(value: object, _: object) -> int | Between:
    return _integer(value, int) if _as_object(value) is None else _span(value, Between)


def _finding_value(value: object, _: object) -> FindingValue:
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _number(value, float)
    if isinstance(value, str):
        return _text(value, str)
    if _as_list(value) is not None:
        return _set_of(_text, str, value)
    tagged = _as_object(value)
    if tagged is not None and len(tagged) == 1 and not isinstance(value, RepeatedKeys):
        ((tag, inner),) = tagged.items()
        if tag == "date":
            return _day(inner, date)
        if tag == "decimal" and isinstance(inner, str) and _DECIMAL.fullmatch(inner):
            return Decimal(inner)
        if tag == "at_least" and _as_list(inner):
            return AtLeast(_set_of(_text, str, inner))
    elif tagged is not None and set(tagged) == {"lowest", "highest"}:
        return _span(value, Between)
    raise _wrong(_FINDING_FORMS, value)


_CODES: dict[type[Code], dict[str, Code]] = {}


def _code(value: object, kind: type[Code]) -> Code:
    if not isinstance(value, str):
        raise _wrong(describe(kind), value)
    codes = _CODES.get(kind) or _CODES.setdefault(kind, {code.value: code for code in kind})
    code = codes.get(value)
    if code is None:
        nearest = suggest(value[:100], codes)
        hint = f"; did you mean '{nearest}'?" if nearest else ""
        message = f"expected a code of the list '{list_name(kind)}', got text that is not one{hint}"
        raise RecordError(Problem(path="$", code="record.code", message=message))
    return code


def _items(inner: Hook, kind: object, value: list[object]) -> list[object]:
    """Structure the items of a list and report the problems of all of them."""
    items: list[object] = []
    problems: list[Problem] = []
    for index, item in enumerate(value):
        try:
            items.append(inner(item, kind))
        except (RecordError, InvalidRecord) as error:
            problems.extend(prefixed(error, f"$[{index}]"))
    if problems:
        raise_problems("list", problems)
    return items


def _set_of(inner: Hook, kind: object, value: object) -> frozenset[Any]:
    listed = _as_list(value)
    if listed is None:
        raise _wrong("a list of codes", value)
    items = _items(inner, kind, listed)
    codes = frozenset(items)
    if len(codes) != len(items):
        message = "expected each code once, found one twice"
        raise RecordError(Problem(path="$", code="record.duplicate", message=message))
    return codes


def _tuple_of(inner: Hook, kind: object, value: object) -> tuple[object, ...]:
    listed = _as_list(value)
    if listed is None:
        raise _wrong("a list", value)
    return tuple(_items(inner, kind, listed))


def _collection_hook(kind: object) -> Hook:
    origin, (item, *_) = typing.get_origin(kind), typing.get_args(kind)
    inner = CONVERTER.get_structure_hook(item)
    if origin is tuple:
        return lambda value, _: _tuple_of(inner, item, value)
    return lambda value, _: _set_of(inner, item, value)


def _union_hook(kind: object) -> Hook:
    parts = members(kind)
    part: object = None
    if parts == _DATES:
        hook: Hook = _day
    elif parts == _AGE:
        hook = _age
    elif parts == _FINDING:
        hook = _finding_value
    else:
        (part,) = parts
        hook = CONVERTER.get_structure_hook(part)
    if type(None) in typing.get_args(kind):
        return lambda value, _: None if value is None else hook(value, part)
    return lambda value, _: hook(value, part)


def _record_hook(kind: type[Record]) -> Hook:
    hints = typing.get_type_hints(kind)
    hooks = {name: (CONVERTER.get_structure_hook(hints[name]), hints[name]) for name in field_notes(kind)}
    required = [field.name for field in kind.__attrs_attrs__ if field.default is attrs.NOTHING]

    def structure(value: object, _: object) -> Record:
        data = _as_object(value)
        if data is None:
            raise _wrong(f"an object holding a {kind.__name__}", value)
        fields: dict[str, object] = {}
        problems = list(_key_problems(kind, data, hooks, required))
        for key, raw in data.items():
            if key in hooks:
                hook, hint = hooks[key]
                try:
                    fields[key] = hook(raw, hint)
                except (RecordError, InvalidRecord) as error:
                    problems.extend(prefixed(error, f"$.{key}"))
        if problems:
            raise_problems(kind.__name__, problems)
        return kind(**fields)

    return structure


def _key_problems(
    kind: type[Record], data: dict[str, object], known: Collection[str], required: list[str]
) -> Iterator[Problem]:
    if isinstance(data, RepeatedKeys):
        for key in data.repeated:
            message = "the field stands twice in one object; keep one"
            yield Problem(path=f"$.{shown(key)}", code="json.duplicate_key", message=message)
    for position, key in enumerate(data, start=1):
        if key not in known:
            nearest = suggest(key[:100], known)
            hint = f"; did you mean '{nearest}'?" if nearest else f" (field {position} of the object)"
            path = f"$.{key if nearest and _WORD.fullmatch(key) else shown(key)}"
            yield Problem(path=path, code="record.unknown_field", message=f"{kind.__name__} has no such field{hint}")
    for name in required:
        if name not in data:
            yield Problem(path=f"$.{name}", code="record.required", message="the field is required and is not there")


def _plain_finding(value: FindingValue) -> object:
    if isinstance(value, date | PartialDate):
        return {"date": str(value)}
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, Between):
        return _plain_age(value)
    if isinstance(value, AtLeast):
        return {"at_least": sorted(value.codes)}
    if isinstance(value, frozenset):
        return sorted(str(code) for code in value)
    return str(value) if isinstance(value, str) else value


def _plain_age(value: int | Between) -> object:
    return {"lowest": value.lowest, "highest": value.highest} if isinstance(value, Between) else value


def _plain_collection(kind: object) -> Callable[[Any], Any]:
    origin, (item, *_) = typing.get_origin(kind), typing.get_args(kind)
    inner: Callable[[Any], Any] = CONVERTER.get_unstructure_hook(item)
    if origin is tuple:
        return lambda value: [inner(item) for item in value]
    return lambda value: sorted(str(item) for item in value)


def _plain_union(kind: object) -> Callable[[Any], Any]:
    parts = members(kind)
    if parts == _DATES:
        return str
    if parts == _AGE:
        return _plain_age
    if parts == _FINDING:
        return _plain_finding
    (part,) = parts
    return CONVERTER.get_unstructure_hook(part)


def _plain_record(kind: type[Record]) -> Callable[[Any], dict[str, object]]:
    hints = typing.get_type_hints(kind)
    fields = [
        (field.name, field.default, CONVERTER.get_unstructure_hook(hints[field.name])) for field in kind.__attrs_attrs__
    ]

    def unstructure(record: Record) -> dict[str, object]:
        # What equals its default is left out; None never reaches a hook, because it is only ever a default.
        values = ((name, getattr(record, name), default, hook) for name, default, hook in fields)
        return {name: hook(value) for name, value, default, hook in values if value is not default and value != default}

    return unstructure


def _is_collection(kind: object) -> bool:
    return typing.get_origin(kind) in (tuple, frozenset)


def _is_union(kind: object) -> bool:
    return bool(members(kind))


def is_code(kind: object) -> TypeGuard[type[Code]]:
    """Return whether a type is a code list."""
    return isinstance(kind, type) and issubclass(kind, Code)


def _register() -> None:
    leaves: dict[type, Hook] = {str: _text, bool: _boolean, int: _integer, float: _number, Code: _code}
    for kind, hook in leaves.items():
        CONVERTER.register_structure_hook(kind, hook)
    CONVERTER.register_structure_hook_factory(_is_collection, _collection_hook)
    CONVERTER.register_structure_hook_factory(_is_union, _union_hook)
    CONVERTER.register_structure_hook_factory(is_record, _record_hook)
    CONVERTER.register_unstructure_hook(str, str)
    CONVERTER.register_unstructure_hook_factory(_is_collection, _plain_collection)
    CONVERTER.register_unstructure_hook_factory(_is_union, _plain_union)
    CONVERTER.register_unstructure_hook_factory(is_record, _plain_record)


_register()
