"""What every record shares: declared handling of each field, types checked on construction, silence about values."""

from __future__ import annotations

import math
import operator
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple, TypeGuard, cast

import attrs

from tvs_core.codes import list_name
from tvs_core.codes._base import AtLeast, Code
from tvs_core.codes.case import MissingReason
from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.dates import AnyDate, Between, PartialDate, is_day, not_after
from tvs_core.errors import InvalidRecord, Problem, RecordError, suggest
from tvs_core.kleene import Kleene

__all__ = ["Entity", "FieldNote", "Missing", "Record", "field_notes", "sensitive"]


def __dir__() -> list[str]:
    return __all__


PUBLIC = Sensitivity.PUBLIC
PROCESS = Sensitivity.PROCESS
THIRD_PARTY = Sensitivity.THIRD_PARTY
QUASI_IDENTIFIER = Sensitivity.QUASI_IDENTIFIER
LOCATION = Sensitivity.LOCATION
SPECIAL_CATEGORY = Sensitivity.SPECIAL_CATEGORY
CRIMINAL_OFFENCE = Sensitivity.CRIMINAL_OFFENCE
FREE_TEXT = Sensitivity.FREE_TEXT
DIRECT_IDENTIFIER = Sensitivity.DIRECT_IDENTIFIER

_NOTE = "tvs_core"


class FieldNote(NamedTuple):
    """
    What is declared about one field of a record.

    Attributes:
        sensitivity: How its values have to be handled.
        about: What it holds, in one line.
        htcds: The fields of HTCDS 2.0 it corresponds to.
        refers_to: Name of the collection of the case whose ids it holds; ``"self"`` marks the record's own id.
    """

    sensitivity: Sensitivity
    about: str
    htcds: tuple[str, ...] = ()
    refers_to: str | None = None


def sensitive(
    sensitivity: Sensitivity, about: str, *, htcds: str | tuple[str, ...] = (), refers_to: str | None = None
) -> Mapping[str, FieldNote]:
    """
    Declare how a field is handled; the result is the ``metadata`` of an `attrs.field`.

    Args:
        sensitivity: How its values have to be handled.
        about: What it holds, in one line.
        htcds: The HTCDS 2.0 field or fields it corresponds to.
        refers_to: Name of the collection of the case whose ids it holds; ``"self"`` marks the record's own id.

    >>> sensitive(Sensitivity.LOCATION, "City.", htcds="prs_MailingCity")["tvs_core"].htcds
    ('prs_MailingCity',)
    """
    return {_NOTE: FieldNote(sensitivity, about, (htcds,) if isinstance(htcds, str) else htcds, refers_to)}


class Record:
    """
    Base of every record.

    A subclass declares the handling of each of its fields or cannot be defined. Construction checks the type of every
    field and then the invariants between fields, and reports all that is wrong at once. ``repr`` and ``str`` show the
    type and the id only.

    Raises:
        RecordError: If one thing is wrong.
        InvalidRecord: If several things are wrong; it groups them.
    """

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        for field in cls.__attrs_attrs__:
            if not isinstance(field.metadata.get(_NOTE), FieldNote):
                raise TypeError(
                    f"{cls.__name__}.{field.name} does not declare how it is handled; give it sensitive(…)."
                )

    def __attrs_post_init__(self) -> None:
        problems = _type_problems(self) or list(self._problems())
        if problems:
            raise_problems(type(self).__name__, problems)

    def _problems(self) -> Iterable[Problem]:
        """Yield what contradicts what between the fields."""
        return ()

    def __repr__(self) -> str:
        ident = getattr(self, "id", None)
        return f"<{type(self).__name__} {ident}>" if ident is not None else f"<{type(self).__name__}>"


def field_notes(cls: type[Record]) -> dict[str, FieldNote]:
    """
    Return what is declared about each field of a record class, in order.

    >>> field_notes(Missing)["field"].sensitivity
    <Sensitivity.PROCESS>
    """
    return {field.name: field.metadata[_NOTE] for field in cls.__attrs_attrs__}


def raise_problems(name: str, problems: Iterable[Problem]) -> typing.NoReturn:
    """Raise one problem as a `RecordError`, several as an `InvalidRecord`."""
    errors = [RecordError(problem) for problem in problems]
    if len(errors) == 1:
        raise errors[0]
    raise InvalidRecord(f"{len(errors)} problems in {name}", errors)


class _Check(NamedTuple):
    """
    How one field is checked.

    ``plain`` has the types whose every value passes, and ASCII text always passes where any text may; together with
    defaults, which are checked once, this lets nearly all through that is ever checked, without a call.
    """

    name: str
    plain: frozenset[type]
    takes_text: bool
    matches: Callable[[object], bool]
    expected: str
    dated: bool


class _Checks(NamedTuple):
    values: Callable[[Record], tuple[object, ...]]
    defaults: tuple[object, ...]
    checks: tuple[_Check, ...]


_CHECKS: dict[type[Record], _Checks] = {}
_NO_DEFAULT = object()


def _checks(cls: type[Record]) -> _Checks:
    hints = typing.get_type_hints(cls)
    fields = cls.__attrs_attrs__
    checks = tuple(_check(field.name, hints[field.name]) for field in fields)
    defaults = (
        field.default if check.matches(field.default) else _NO_DEFAULT
        for field, check in zip(fields, checks, strict=True)
    )
    # Named twice, because the getter of one name alone would return its value and no tuple.
    values: Callable[[Record], tuple[object, ...]] = operator.attrgetter(fields[0].name, *(f.name for f in fields))
    _CHECKS[cls] = found = _Checks(values, tuple(defaults), checks)
    return found


def _check(name: str, hint: object) -> _Check:
    parts = _parts(hint)
    plain = frozenset(cast("type", part) for part in parts if part in _PLAIN or _is_code(part))
    return _Check(name, plain, str in parts, _matcher(hint), describe(hint), PartialDate in parts)


def _type_problems(record: Record) -> list[Problem]:
    values, defaults, checks = _CHECKS.get(type(record)) or _checks(type(record))
    problems: list[Problem] = []
    for value, default, check in zip(values(record)[1:], defaults, checks, strict=True):
        if value is default:
            continue
        kind = type(value)
        if kind in check.plain or (kind is str and check.takes_text and cast("str", value).isascii()):
            continue
        if not check.matches(value):
            message = f"expected {check.expected}, got {'nothing' if value is None else kind.__name__}"
            problems.append(Problem(path=f"$.{check.name}", code="record.type", message=message))
        elif check.dated and isinstance(value, PartialDate) and value.exact is not None:
            # A day has one form only, so that equal records are equal after writing and reading.
            object.__setattr__(record, check.name, value.exact)
    return problems


def _parts(hint: object) -> tuple[object, ...]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return tuple(part for arg in typing.get_args(hint) for part in _parts(arg))
    return (hint,)


def is_text(value: object) -> bool:
    """Return whether a value is text that any file can hold: without lone surrogates."""
    return isinstance(value, str) and (value.isascii() or not any("\ud800" <= char <= "\udfff" for char in value))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


_MATCH: dict[object, Callable[[object], bool]] = {
    type(None): lambda value: value is None,
    str: is_text,
    bool: lambda value: isinstance(value, bool),
    int: lambda value: isinstance(value, int) and not isinstance(value, bool),
    float: _is_number,
    Decimal: lambda value: isinstance(value, Decimal) and value.is_finite(),
    date: is_day,
    AtLeast: lambda value: isinstance(value, AtLeast) and all(map(is_text, value.codes)),
}
# Of these types every value is a value of the field.
_PLAIN = frozenset[object]({type(None), bool, int, date, Between})
_WORDS: dict[object, str] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a finite number",
    Decimal: "a finite decimal number",
    date: "a date like 2026-05-31",
    PartialDate: "a partial date like 2026-05 or 2026",
    Between: "a lowest and a highest whole number",
    AtLeast: "a set of texts of which some are known",
}


def _matcher(hint: object) -> Callable[[object], bool]:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in _MATCH:
        return _MATCH[hint]
    if origin in (typing.Union, types.UnionType):
        matchers = tuple(_matcher(arg) for arg in args)
        return lambda value: any(matches(value) for matches in matchers)
    if origin in (tuple, frozenset):
        inner = _matcher(args[0])
        if origin is tuple:
            return lambda value: isinstance(value, tuple) and all(map(inner, cast("tuple[object, ...]", value)))
        return lambda value: isinstance(value, frozenset) and all(map(inner, cast("frozenset[object]", value)))
    kind_of = cast("type[object]", hint)
    return lambda value: isinstance(value, kind_of)


def describe(hint: object) -> str:
    """Return in words what values a field of that type takes."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in _WORDS:
        return _WORDS[hint]
    if origin in (typing.Union, types.UnionType):
        return " or ".join(describe(arg) for arg in args if arg is not type(None))
    if origin in (tuple, frozenset):
        return f"a {'list' if origin is tuple else 'set'} of which each is {describe(args[0])}"
    kind = cast("type[object]", hint)
    return f"a code of the list '{list_name(kind)}'" if _is_code(kind) else f"a {kind.__name__}"


def _is_code(kind: object) -> TypeGuard[type[Code]]:
    return isinstance(kind, type) and issubclass(kind, Code)


def in_order(record: Record, earlier: str, later: str) -> Iterator[Problem]:
    """Yield a problem if one date of a record is certainly after another; partial dates may leave it open."""
    first: AnyDate | None = getattr(record, earlier)
    last: AnyDate | None = getattr(record, later)
    if first is not None and last is not None and not_after(first, last) is Kleene.FALSE:
        yield Problem(
            path=f"$.{later}",
            code="record.date_order",
            message=f"expected a date that is not before '{earlier}'; correct one of the two",
        )


def in_range(record: Record, name: str, lowest: float, highest: float) -> Iterator[Problem]:
    """Yield a problem if a number, or either bound of it, lies outside a range."""
    value: float | Between | None = getattr(record, name)
    low, high = (value.lowest, value.highest) if isinstance(value, Between) else (value, value)
    if low is not None and high is not None and not (lowest <= low and high <= highest):
        message = f"expected a number from {lowest:g} to {highest:g}"
        yield Problem(path=f"$.{name}", code="record.range", message=message)


@attrs.frozen(kw_only=True, repr=False)
class Missing(Record):
    """
    Why one field of a record holds nothing.

    >>> Missing(field="born_on", reason=MissingReason.DECLINED).reason.label
    'Declined'
    """

    field: str = attrs.field(metadata=sensitive(PROCESS, "Name of the field."))
    reason: MissingReason = attrs.field(metadata=sensitive(PROCESS, "Why it holds nothing."))


@attrs.frozen(kw_only=True, repr=False)
class Entity(Record):
    """
    Base of the records that have an id and may say why a field of theirs holds nothing.

    The id shows in ``repr`` and in messages, so it must be a record number and never a name or a document number.
    """

    id: str = attrs.field(
        metadata=sensitive(PROCESS, "Record number; never a name or a document number.", refers_to="self")
    )
    missing: tuple[Missing, ...] = attrs.field(
        default=(), metadata=sensitive(PROCESS, "Why fields of this record hold nothing.")
    )

    def __attrs_post_init__(self) -> None:
        problems = _type_problems(self) or [*_entity_problems(self), *self._problems()]
        if problems:
            raise_problems(type(self).__name__, problems)


def _entity_problems(record: Entity) -> Iterator[Problem]:
    if not record.id or record.id != record.id.strip() or not record.id.isprintable() or len(record.id) > 200:
        message = "expected one to 200 printable characters with no space at either end"
        yield Problem(path="$.id", code="record.id", message=message)
    if not record.missing:
        return
    names = [field.name for field in type(record).__attrs_attrs__ if field.default is not attrs.NOTHING]
    seen: set[str] = set()
    for index, missing in enumerate(record.missing):
        path, name = f"$.missing[{index}].field", missing.field
        if name not in names:
            nearest = suggest(name, names)
            hint = f"; did you mean '{nearest}'?" if nearest else ""
            yield Problem(
                path=path, code="record.missing", message=f"expected a field of {type(record).__name__}{hint}"
            )
        elif name in seen:
            yield Problem(path=path, code="record.missing", message="the field is named twice; keep one reason")
        elif getattr(record, name) not in (None, ()):
            message = f"'{name}' holds something, so it is not missing; take out one of the two"
            yield Problem(path=path, code="record.missing", message=message)
        seen.add(name)
