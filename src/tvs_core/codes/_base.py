"""The base of every closed code list: a string enumeration whose members carry label, definition and source."""

from __future__ import annotations

import enum
from typing import Self

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


@attrs.frozen
class AtLeast:
    """
    A set of codes of which some are known and there may be others: ticks on a form, what has been told so far.

    A frozenset says of every other code that it is not in it; this says nothing about them.

    Args:
        codes: The codes known to be in the set; at least one.

    >>> AtLeast(frozenset({"deception"})).codes
    frozenset({'deception'})
    """

    codes: frozenset[str]

    def __attrs_post_init__(self) -> None:
        if not self.codes:
            raise ValueError("AtLeast names at least one code; of what holds nothing known, leave the value out")
