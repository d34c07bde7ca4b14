"""
Every exception of the library, and `Problem`, the one shape in which trouble with data is reported.

Messages carry names, paths and what was expected, never the offending value: a value may identify a person.
Each exception also derives from the built-in a caller would already catch, has a stable ``code`` with an entry in the
error reference, keeps its parts as attributes and survives pickling.

>>> try:
...     raise UnknownFactError(name="age_year", suggestion="age_years")
... except KeyError as error:
...     print(error)
Unknown fact 'age_year'; did you mean 'age_years'? [fact.unknown]
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from datetime import date
from typing import ClassVar, Self

import attrs

__all__ = [
    "CodeError",
    "ConditionError",
    "ConvertError",
    "CyclicProvisionError",
    "DateError",
    "FactTypeError",
    "FactValueError",
    "FileFormatError",
    "FrameError",
    "InvalidFacts",
    "InvalidRecord",
    "NotEncodedError",
    "NotInForceError",
    "Problem",
    "ProvisionError",
    "RecordError",
    "TooComplexError",
    "TvsError",
    "UnknownFactError",
    "UnknownNameError",
    "UnknownProvisionError",
    "suggest",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Problem:
    """
    One thing wrong with one piece of data, located and free of personal values.

    Args:
        path: Where, as a JSON path (``$.episodes[3].started_on``) or a column name; ``$`` is the whole document.
        code: Stable machine-readable code, such as ``"record.date"``.
        message: What was found, what was expected and what to do, in one sentence without values.
        row: One-based row or line in the source file, where there is one.
        column: Column or heading in the source file, where there is one.

    >>> print(Problem(path="$.born_on", code="record.date", message="expected a date like 2026-05-31, got text", row=3))
    row 3, $.born_on: expected a date like 2026-05-31, got text [record.date]
    """

    path: str
    code: str
    message: str
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        where = [f"row {self.row}" if self.row is not None else "", f"column {self.column}" if self.column else ""]
        return f"{', '.join([*filter(None, where), self.path])}: {self.message} [{self.code}]"


def suggest(name: str, known: Iterable[str]) -> str | None:
    """
    Return the known name closest to a misspelt one, or ``None`` when nothing is close.

    >>> suggest("age_year", ["age_years", "offence_date"])
    'age_years'
    """
    matches = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return matches[0] if matches else None


def _hint(suggestion: str | None) -> str:
    return f"; did you mean '{suggestion}'?" if suggestion else "."


class TvsError(Exception):
    """Base of every exception the library raises; ``code`` is stable and documented."""

    code: ClassVar[str] = "tvs.error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return f"{self.message} [{self.code}]"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


def _rebuild(cls: type[TvsError], args: tuple[object, ...], state: dict[str, object]) -> TvsError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class UnknownNameError(TvsError, LookupError):
    """A name (code list, instrument, type, …) that nothing in the library has."""

    code = "name.unknown"

    def __init__(self, *, what: str, name: str, suggestion: str | None = None) -> None:
        super().__init__(f"Unknown {what} '{name}'{_hint(suggestion)}")
        self.what = what
        self.name = name
        self.suggestion = suggestion


class UnknownFactError(TvsError, KeyError):
    """A fact name that no vocabulary has: a spelling error, never an unknown fact."""

    code = "fact.unknown"

    def __init__(self, *, name: str, suggestion: str | None = None) -> None:
        super().__init__(f"Unknown fact '{name}'{_hint(suggestion)}")
        self.name = name
        self.suggestion = suggestion


class FactTypeError(TvsError, TypeError):
    """A fact given with a value of the wrong type; nothing is coerced."""

    code = "fact.type"

    def __init__(self, *, name: str, expected: str, got: str) -> None:
        super().__init__(
            f"Fact '{name}': expected {expected}, got {got}; leave it out or give None if it is not known."
        )
        self.name = name
        self.expected = expected
        self.got = got


class FactValueError(TvsError, ValueError):
    """A fact given with a value of the right type that is not one of the possible values."""

    code = "fact.value"

    def __init__(self, *, name: str, expected: str) -> None:
        super().__init__(f"Fact '{name}': expected {expected}.")
        self.name = name
        self.expected = expected


class UnknownProvisionError(TvsError, KeyError):
    """A provision id that no jurisdiction has; ``answer`` says so where the law is known to have no such rule."""

    code = "provision.unknown"

    def __init__(self, *, id: str, suggestion: str | None = None, answer: str | None = None) -> None:
        super().__init__(f"Unknown provision '{id}'{_hint(suggestion)}{f' {answer}' if answer else ''}")
        self.id = id
        self.suggestion = suggestion
        self.answer = answer


class NotInForceError(TvsError, LookupError):
    """A provision asked for on a day on which no version of it was in force."""

    code = "provision.not_in_force"

    def __init__(self, *, id: str, as_of: date) -> None:
        super().__init__(f"Provision '{id}' was not in force on {as_of}; get(id) without a date lists its versions.")
        self.id = id
        self.as_of = as_of


class NotEncodedError(TvsError, LookupError):
    """A day on which the law existed but this library has not encoded it: no answer is given."""

    code = "provision.not_encoded"

    def __init__(self, *, id: str, as_of: date, reason: str) -> None:
        super().__init__(f"Provision '{id}' existed on {as_of} but that version is not encoded: {reason}")
        self.id = id
        self.as_of = as_of
        self.reason = reason


class ProvisionError(TvsError, ValueError):
    """A provision that cannot be accepted: it cites nothing, overlaps another version, reads an undeclared fact, …."""

    code = "provision.invalid"

    def __init__(self, *, id: str, reason: str) -> None:
        super().__init__(f"Provision '{id}' is refused: {reason}")
        self.id = id
        self.reason = reason


class CyclicProvisionError(ProvisionError):
    """Provisions that rely on each other in a circle."""

    code = "provision.cycle"

    def __init__(self, *, ids: Sequence[str]) -> None:
        super().__init__(id=ids[0], reason=f"it relies on itself: {' -> '.join(ids)}")
        self.ids = tuple(ids)


class ConditionError(TvsError, ValueError):
    """A condition that cannot mean anything, such as ``lt`` on a boolean fact."""

    code = "condition.invalid"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TooComplexError(TvsError, ValueError):
    """An analysis whose full answer would be larger than the stated limit; a part of it is never passed off as all."""

    code = "analysis.too_complex"

    def __init__(self, *, what: str, limit: int) -> None:
        super().__init__(f"{what} has more than {limit} results; raise limit= to see them all.")
        self.what = what
        self.limit = limit


class DateError(TvsError, ValueError):
    """Something that should be a date, a partial date or a date argument and is not."""

    code = "date.invalid"

    def __init__(self, *, where: str, expected: str) -> None:
        super().__init__(f"{where}: expected {expected}.")
        self.where = where
        self.expected = expected


class CodeError(TvsError, ValueError):
    """A code that its closed list does not have."""

    code = "code.unknown"

    def __init__(self, *, code_list: str, suggestion: str | None = None) -> None:
        super().__init__(f"Not a code of the list '{code_list}'{_hint(suggestion)}")
        self.code_list = code_list
        self.suggestion = suggestion


class RecordError(TvsError, ValueError):
    """A record that contradicts itself; ``problem`` says where."""

    code = "record.invalid"

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.path}: {problem.message} [{problem.code}]")
        self.problem = problem

    def __str__(self) -> str:
        return self.message


class ConvertError(TvsError, ValueError):
    """A document that cannot be read at all, such as text that is not JSON."""

    code = "convert.unreadable"

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem

    def __str__(self) -> str:
        return self.message


class FileFormatError(TvsError, ValueError):
    """A file that is empty, binary or not of the form expected."""

    code = "file.format"

    def __init__(self, *, name: str, expected: str) -> None:
        super().__init__(f"{name}: expected {expected}{'' if expected.endswith('?') else '.'}")
        self.name = name
        self.expected = expected


class FrameError(TvsError, TypeError):
    """A table whose columns cannot be read as facts; ``problems`` lists every one."""

    code = "frame.invalid"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("The table cannot be evaluated: " + "; ".join(map(str, problems)))
        self.problems = tuple(problems)


class _Group(TvsError, ExceptionGroup[TvsError]):  # noqa: N818 - a group is not one error
    """Several errors found in one go; works with both ``except`` and ``except*``."""

    def __new__(cls, message: str, errors: Sequence[TvsError]) -> Self:
        return super().__new__(cls, message, errors)

    def __init__(self, message: str, errors: Sequence[TvsError]) -> None:
        Exception.__init__(self, message, errors)

    def __str__(self) -> str:
        return "\n".join([f"{self.message} [{self.code}]", *(f"  {error}" for error in self.exceptions)])

    def derive(self, excs: Sequence[TvsError], /) -> _Group:  # type: ignore[override]
        return type(self)(self.message, excs)


class InvalidFacts(_Group):
    """Several facts that cannot be used; each is one of the fact errors."""

    code = "fact.several"


class InvalidRecord(_Group):
    """A document that is not the record asked for; ``problems`` lists every reason with its path."""

    code = "record.several"

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem found, in document order."""
        return tuple(e.problem for e in self.exceptions if isinstance(e, RecordError))
