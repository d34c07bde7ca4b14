"""The base of every closed code list: a string enumeration whose members carry label, definition and source."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from typing import Self, cast

import attrs

__all__ = ["AtLeast", "Code"]


class Code(enum.StrEnum):
    """
    A member of a closed code list; equal to its own text, so that records and facts can be compared with plain strings.

    Attributes:
        label: What a person reads.
        definition: What it means, in our words.
        source: The standard, statute or paper the code comes from.
    """

    label: str
    definition: str
    source: str

    def __new__(cls, value: str, label: str = "", definition: str = "", source: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value.replace("_", " ")
        member.definition = definition
        member.source = source
        return member

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}>"


def _texts(codes: Collection[str]) -> frozenset[str]:
    given = cast("object", codes)
    if isinstance(given, Collection) and not isinstance(given, str | bytes | Mapping):
        items = cast("Collection[object]", given)
        if all(isinstance(item, str) for item in items):
            return frozenset(str.__str__(code) for code in codes)
    raise TypeError("AtLeast takes a collection of codes (text)")


@attrs.frozen
class AtLeast:
    """
    A set of codes of which some are known and there may be others: ticks on a form, what has been told so far.

    A frozenset says of every other code that it is not in it; this says nothing about them. So it can show that a test
    for codes is met, and never that it is not. In JSON it is written ``{"at_least": ["deception"]}``.

    Args:
        codes: The codes known to be in the set; at least one.

    Raises:
        TypeError: If they are no collection of texts.
        ValueError: If there are none.

    >>> AtLeast({"deception"}).codes
    frozenset({'deception'})
    """

    codes: frozenset[str] = attrs.field(converter=_texts)

    def __attrs_post_init__(self) -> None:
        if not self.codes:
            raise ValueError("AtLeast names at least one code; where none is known, leave the value out")
