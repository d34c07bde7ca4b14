"""The base of every closed code list: a string enumeration whose members carry label, definition and source."""

from __future__ import annotations

import enum
from typing import Self

__all__ = ["Code"]


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
