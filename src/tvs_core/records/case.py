"""The case: everything recorded about one survivor, held together and consistent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from tvs_core.codes.case import CaseStatus, InformationSource
from tvs_core.dates import AnyDate, before
from tvs_core.errors import Problem
from tvs_core.kleene import Kleene
from tvs_core.records._fields import (
    CRIMINAL_OFFENCE,
    DIRECT_IDENTIFIER,
    FREE_TEXT,
    PROCESS,
    PUBLIC,
    SPECIAL_CATEGORY,
    THIRD_PARTY,
    Entity,
    Record,
    field_notes,
    in_order,
    sensitive,
)
from tvs_core.records.consent import Consent
from tvs_core.records.experience import TraffickingExperience
from tvs_core.records.finding import Finding
from tvs_core.records.legal import LegalProcess
from tvs_core.records.network import NetworkMembership, Organization
from tvs_core.records.observation import IndicatorObservation
from tvs_core.records.service import Need, Referral, ServiceEpisode
from tvs_core.records.survivor import Survivor

__all__ = ["Case", "CaseComment", "SourceValue"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class CaseComment(Entity):
    """
    A note by a case worker.

    Args:
        id: Record number.
        text: The note.
        written_on: When.
        written_by: By whom.
        missing: Why fields hold nothing.

    >>> CaseComment(id="K-1", text="Called back as agreed.")
    <CaseComment K-1>
    """

    text: str = attrs.field(metadata=sensitive(FREE_TEXT, "The note.", htcds="cco_CaseComment"))
    written_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When."))
    written_by: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "By whom."))


@attrs.frozen(kw_only=True, repr=False)
class SourceValue(Record):
    """
    A value of a source file that has no place in the records or could not be coded, kept as it was.

    Args:
        source: The form it comes from, such as ``"htcds-2.0"``.
        name: Name of its field or column there.
        value: The text found there.
        reason: Why it was kept aside, without quoting it.

    >>> SourceValue(source="htcds-2.0", name="prs_Gender", value="…")
    <SourceValue>
    """

    source: str = attrs.field(metadata=sensitive(PROCESS, "The form it comes from."))
    name: str = attrs.field(metadata=sensitive(PROCESS, "Name of its field or column there."))
    value: str = attrs.field(metadata=sensitive(FREE_TEXT, "The text found there."))
    reason: str | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Why it was kept aside."))


@attrs.frozen(kw_only=True, repr=False)
class Case(Entity):
    """
    Everything recorded about one survivor.

    In each collection ids are unique, and every id that a record refers to is there.

    Args:
        id: Record number of the case.
        survivor: The person.
        status: Where the case stands.
        opened_on: When it was opened.
        closed_on: When it was closed.
        closure_reason: Why it was closed.
        case_owner: The worker who keeps it.
        owning_organization_id: Id of the organisation it belongs to.
        source: Who the case comes from: the survivor, a third party, a tip.
        experiences: What happened to the person.
        observations: Indicators seen, absent or unknown.
        needs: What the person needs.
        episodes: Services given or offered.
        referrals: Referrals in and out.
        processes: Legal processes.
        organizations: Organisations that the other records refer to.
        memberships: Their part in networks.
        consents: Decisions about the passing on of data.
        findings: Recorded values of facts.
        comments: Notes of case workers.
        extensions: Values of a source that could not be coded, kept as they were.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong, such as a reference to a consent that is not there.
        InvalidRecord: If several things are wrong.

    >>> Case(id="CASE-1", survivor=Survivor(id="S-1"))
    <Case CASE-1>
    """

    survivor: Survivor = attrs.field(metadata=sensitive(DIRECT_IDENTIFIER, "The person."))
    status: CaseStatus | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Where the case stands.", htcds="cas_Status")
    )
    opened_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it was opened."))
    closed_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it was closed."))
    closure_reason: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "Why it was closed.", htcds="cas_ReasonForCaseClosure")
    )
    case_owner: str | None = attrs.field(
        default=None, metadata=sensitive(THIRD_PARTY, "The worker who keeps it.", htcds="cas_CaseOwner")
    )
    owning_organization_id: str | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "The organisation it belongs to.", refers_to="organizations")
    )
    source: InformationSource | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Who the case comes from.")
    )
    experiences: tuple[TraffickingExperience, ...] = attrs.field(
        default=(), metadata=sensitive(SPECIAL_CATEGORY, "What happened to the person.")
    )
    observations: tuple[IndicatorObservation, ...] = attrs.field(
        default=(), metadata=sensitive(SPECIAL_CATEGORY, "Indicators seen, absent or unknown.")
    )
    needs: tuple[Need, ...] = attrs.field(default=(), metadata=sensitive(SPECIAL_CATEGORY, "What the person needs."))
    episodes: tuple[ServiceEpisode, ...] = attrs.field(
        default=(), metadata=sensitive(SPECIAL_CATEGORY, "Services given or offered.")
    )
    referrals: tuple[Referral, ...] = attrs.field(default=(), metadata=sensitive(PROCESS, "Referrals in and out."))
    processes: tuple[LegalProcess, ...] = attrs.field(
        default=(), metadata=sensitive(CRIMINAL_OFFENCE, "Legal processes.")
    )
    organizations: tuple[Organization, ...] = attrs.field(
        default=(), metadata=sensitive(PUBLIC, "Organisations that the other records refer to.")
    )
    memberships: tuple[NetworkMembership, ...] = attrs.field(
        default=(), metadata=sensitive(PROCESS, "Their part in networks.")
    )
    consents: tuple[Consent, ...] = attrs.field(
        default=(), metadata=sensitive(PROCESS, "Decisions about the passing on of data.")
    )
    findings: tuple[Finding, ...] = attrs.field(
        default=(), metadata=sensitive(SPECIAL_CATEGORY, "Recorded values of facts.")
    )
    comments: tuple[CaseComment, ...] = attrs.field(default=(), metadata=sensitive(FREE_TEXT, "Notes of case workers."))
    extensions: tuple[SourceValue, ...] = attrs.field(
        default=(), metadata=sensitive(FREE_TEXT, "Values of a source that could not be coded.")
    )

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "opened_on", "closed_on")
        yield from _birth_problems(self)
        known: dict[str, set[str]] = {}
        for name in _COLLECTIONS:
            ids: set[str] = set()
            for index, record in enumerate(getattr(self, name)):
                if record.id in ids:
                    message = f"the id is used twice in '{name}'; give each record its own"
                    yield Problem(path=f"$.{name}[{index}].id", code="record.duplicate_id", message=message)
                ids.add(record.id)
            known[name] = ids
        yield from _reference_problems("$", self, known)
        for name in _COLLECTIONS:
            for index, record in enumerate(getattr(self, name)):
                yield from _reference_problems(f"$.{name}[{index}]", record, known)


_COLLECTIONS = (
    "experiences",
    "observations",
    "needs",
    "episodes",
    "referrals",
    "processes",
    "organizations",
    "memberships",
    "consents",
    "findings",
    "comments",
)


def _birth_problems(case: Case) -> Iterator[Problem]:
    born = case.survivor.born_on
    for index, experience in enumerate(case.experiences):
        started = experience.started_on
        if born is not None and started is not None and before(started, born) is Kleene.TRUE:
            message = "expected a date that is not before the survivor's date of birth; correct one of the two"
            yield Problem(path=f"$.experiences[{index}].started_on", code="record.date_order", message=message)


_REFERENCES: dict[type[Entity], tuple[tuple[str, str], ...]] = {
    cls: tuple(
        (name, note.refers_to)
        for name, note in field_notes(cls).items()
        if note.refers_to is not None and note.refers_to != "self"
    )
    for cls in (Case, ServiceEpisode, Referral, NetworkMembership)
}


def _reference_problems(path: str, record: Entity, known: dict[str, set[str]]) -> Iterator[Problem]:
    for name, collection in _REFERENCES.get(type(record), ()):
        value: str | tuple[str, ...] | None = getattr(record, name)
        single = isinstance(value, str)
        for index, ident in enumerate((value,) if isinstance(value, str) else value or ()):
            if ident not in known[collection]:
                where = f"{path}.{name}" if single else f"{path}.{name}[{index}]"
                message = f"expected the id of a record in '{collection}'; add the record or correct the id"
                yield Problem(path=where, code="record.reference", message=message)
