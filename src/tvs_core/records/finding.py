"""Findings: the value of a fact, with when, by whom and on what basis it was recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeAlias

import attrs

from tvs_core.codes._base import AtLeast
from tvs_core.codes.case import FindingBasis, MissingReason
from tvs_core.dates import AnyDate, Between, PartialDate
from tvs_core.errors import Problem
from tvs_core.records._fields import FREE_TEXT, PROCESS, SPECIAL_CATEGORY, THIRD_PARTY, Entity, sensitive

__all__ = ["Finding", "FindingValue"]


def __dir__() -> list[str]:
    return __all__


FindingValue: TypeAlias = bool | int | float | Decimal | str | date | PartialDate | Between | frozenset[str] | AtLeast


@attrs.frozen(kw_only=True, repr=False)
class Finding(Entity):
    """
    The recorded value of one fact.

    Args:
        id: Record number.
        fact: Name of the fact, such as ``"age_at_offence_years"``.
        value: Its value; ``None`` records that it is not known.
        unknown_because: Why it is not known.
        recorded_on: When it was recorded.
        recorded_by: Who recorded it.
        basis: What it rests on.
        source: Where to find what it rests on.
        note: More about it.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If a reason for not knowing stands beside a value.

    >>> Finding(id="F-1", fact="victim_of_trafficking", value=True, basis=FindingBasis.OFFICIAL_DECISION)
    <Finding F-1>
    """

    fact: str = attrs.field(metadata=sensitive(PROCESS, "Name of the fact."))
    value: FindingValue | None = attrs.field(default=None, metadata=sensitive(SPECIAL_CATEGORY, "Value of the fact."))
    unknown_because: MissingReason | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Why it is not known.")
    )
    recorded_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it was recorded."))
    recorded_by: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "Who recorded it."))
    basis: FindingBasis | None = attrs.field(default=None, metadata=sensitive(PROCESS, "What it rests on."))
    source: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "Where to find what it rests on."))
    note: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "More about it."))

    def _problems(self) -> Iterable[Problem]:
        if self.value is not None and self.unknown_because is not None:
            message = "expected no reason, because the value is known; take out one of the two"
            yield Problem(path="$.unknown_because", code="record.contradiction", message=message)
