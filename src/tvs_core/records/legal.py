"""Legal processes of the person, each with the history of its events."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tvs_core.dates import AnyDate, not_after
from tvs_core.errors import Problem
from tvs_core.kleene import Kleene
from tvs_core.records._fields import (
    CRIMINAL_OFFENCE,
    DIRECT_IDENTIFIER,
    FREE_TEXT,
    PROCESS,
    THIRD_PARTY,
    Entity,
    Record,
    in_order,
    sensitive,
)

__all__ = ["LegalEvent", "LegalProcess"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class LegalEvent(Record):
    """
    Something that happened in a legal process.

    Args:
        name: Name of the event in the definition of the process, such as ``"application_filed"``.
        occurred_on: When it happened.
        recorded_by: Who recorded it.
        note: More about it.

    >>> LegalEvent(name="application_filed")
    <LegalEvent>
    """

    name: str = attrs.field(metadata=sensitive(CRIMINAL_OFFENCE, "Name of the event in the definition."))
    occurred_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it happened."))
    recorded_by: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "Who recorded it."))
    note: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "More about it."))


@attrs.frozen(kw_only=True, repr=False)
class LegalProcess(Entity):
    """
    One legal process: an application, a prosecution, a claim.

    Whether the events are ones the process allows is for its definition to say; here they only have to be in the order
    of time wherever their dates tell.

    Args:
        id: Record number.
        definition: Id of the definition, such as ``"us.process.t_visa_application"``.
        jurisdiction: Code of the state or part of it, such as ``"US"``.
        authority: The court or authority it is before.
        file_number: Number under which it is kept there.
        opened_on: When it began.
        closed_on: When it ended.
        events: What happened, oldest first.
        representative: Who represents the person.
        note: More about it.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong, such as events out of order.
        InvalidRecord: If several things are wrong.

    >>> LegalProcess(id="L-1", definition="us.process.t_visa_application")
    <LegalProcess L-1>
    """

    definition: str = attrs.field(metadata=sensitive(CRIMINAL_OFFENCE, "Id of the definition of the process."))
    jurisdiction: str | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Code of the jurisdiction."))
    authority: str | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Court or authority it is before."))
    file_number: str | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "Number under which it is kept there.")
    )
    opened_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it began."))
    closed_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it ended."))
    events: tuple[LegalEvent, ...] = attrs.field(
        default=(), metadata=sensitive(CRIMINAL_OFFENCE, "What happened, oldest first.")
    )
    representative: str | None = attrs.field(
        default=None, metadata=sensitive(THIRD_PARTY, "Who represents the person.")
    )
    note: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "More about it."))

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "opened_on", "closed_on")
        latest: AnyDate | None = None
        for index, event in enumerate(self.events):
            if event.occurred_on is None:
                continue
            if latest is not None and not_after(latest, event.occurred_on) is Kleene.FALSE:
                message = "expected a date that is not before an earlier event; list the events oldest first"
                yield Problem(path=f"$.events[{index}].occurred_on", code="record.date_order", message=message)
            else:
                latest = event.occurred_on
