"""Needs, the services given for them, and referrals."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tvs_core.codes.network import (
    EpisodeEnd,
    EpisodeStatus,
    NeedPriority,
    NeedStatus,
    ReferralDirection,
    ReferralReason,
    ReferralStatus,
    WithoutConsent,
)
from tvs_core.codes.services import ServiceType, SupportPlanType
from tvs_core.dates import AnyDate
from tvs_core.errors import Problem
from tvs_core.records._fields import (
    FREE_TEXT,
    LOCATION,
    PROCESS,
    SPECIAL_CATEGORY,
    THIRD_PARTY,
    Entity,
    in_order,
    in_range,
    sensitive,
)
from tvs_core.records.place import Place

__all__ = ["Need", "Referral", "ServiceEpisode"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Need(Entity):
    """
    Something the person needs.

    Args:
        id: Record number.
        service_type: The kind of service that would meet it.
        status: Where it stands.
        priority: How soon it has to be met.
        identified_on: When it was identified.
        resolved_on: When it was met or went away.
        stated_by_survivor: Whether the person named it; ``None`` is not known.
        details: More about it.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If it is resolved before it is identified.

    >>> Need(id="N-1", service_type=ServiceType.EMERGENCY_SHELTER)
    <Need N-1>
    """

    service_type: ServiceType = attrs.field(metadata=sensitive(SPECIAL_CATEGORY, "Kind of service that would meet it."))
    status: NeedStatus | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Where it stands."))
    priority: NeedPriority | None = attrs.field(default=None, metadata=sensitive(PROCESS, "How soon it has to be met."))
    identified_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When identified."))
    resolved_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When met or gone."))
    stated_by_survivor: bool | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether the person named it.")
    )
    details: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "More about it."))

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "identified_on", "resolved_on")


@attrs.frozen(kw_only=True, repr=False)
class ServiceEpisode(Entity):
    """
    One service given, or offered, from its start to its end.

    Args:
        id: Record number.
        service_type: The kind of service.
        support_plan_type: The kind of support plan it falls under in HTCDS.
        status: Where it stands.
        provider_id: Id of the organisation that gives it.
        need_ids: Ids of the needs it is for.
        referral_id: Id of the referral it came from.
        offered_on: When it was offered.
        started_on: When it began.
        planned_end_on: When it is due to end.
        ended_on: When it ended.
        end_reason: Why it ended.
        contact_count: Number of sessions, nights or other contacts.
        worker: Who gives it.
        place: Where it is given.
        objectives: What it is meant to achieve.
        action_plan: What is to be done.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong, such as an end before the start.
        InvalidRecord: If several things are wrong.

    >>> ServiceEpisode(id="V-1", service_type=ServiceType.COUNSELLING, status=EpisodeStatus.ACTIVE)
    <ServiceEpisode V-1>
    """

    service_type: ServiceType = attrs.field(metadata=sensitive(SPECIAL_CATEGORY, "Kind of service."))
    support_plan_type: SupportPlanType | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "Kind of support plan.", htcds="spl_Type")
    )
    status: EpisodeStatus | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Where it stands."))
    provider_id: str | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Organisation that gives it.", refers_to="organizations")
    )
    need_ids: tuple[str, ...] = attrs.field(
        default=(), metadata=sensitive(PROCESS, "Needs it is for.", refers_to="needs")
    )
    referral_id: str | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Referral it came from.", refers_to="referrals")
    )
    offered_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When offered."))
    started_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it began."))
    planned_end_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "When due to end.", htcds="spl_PlannedEndDate")
    )
    ended_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "When it ended.", htcds="spl_ActualEndDate")
    )
    end_reason: EpisodeEnd | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Why it ended."))
    contact_count: int | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Number of contacts."))
    worker: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "Who gives it."))
    place: Place | None = attrs.field(default=None, metadata=sensitive(LOCATION, "Where it is given."))
    objectives: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "What it is meant to achieve.", htcds="spl_Objectives")
    )
    action_plan: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "What is to be done.", htcds="spl_ActionPlan")
    )

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "offered_on", "started_on")
        yield from in_order(self, "started_on", "planned_end_on")
        yield from in_order(self, "started_on", "ended_on")
        yield from in_range(self, "contact_count", 0, 1_000_000)
        if self.ended_on is not None and self.status in (EpisodeStatus.PLANNED, EpisodeStatus.DECLINED):
            message = "expected no end of a service that is planned or was declined; correct the end or the status"
            yield Problem(path="$.ended_on", code="record.contradiction", message=message)


@attrs.frozen(kw_only=True, repr=False)
class Referral(Entity):
    """
    The sending of a case or person from one organisation to another.

    An outgoing referral that is not merely planned names the consent it rests on, or says why it was made without one.

    Args:
        id: Record number.
        direction: Incoming or outgoing, seen from the organisation that keeps the case.
        from_organization_id: Id of the organisation that sends.
        to_organization_id: Id of the organisation that receives.
        from_worker: Case worker at the sender.
        to_worker: Case worker at the receiver.
        reason: Why.
        service_types: Services asked for; ``None`` is not known.
        need_ids: Ids of the needs it is for.
        status: What became of it.
        made_on: When it was made.
        accepted_on: When the receiver accepted it.
        closed_on: When it came to an end.
        consent_id: Id of the consent it rests on.
        without_consent: Why it was made without one.
        details: More about it.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong, such as a missing consent.
        InvalidRecord: If several things are wrong.

    >>> Referral(id="R-1", direction=ReferralDirection.OUTGOING, consent_id="C-1")
    <Referral R-1>
    """

    direction: ReferralDirection = attrs.field(metadata=sensitive(PROCESS, "Incoming or outgoing."))
    from_organization_id: str | None = attrs.field(
        default=None,
        metadata=sensitive(
            PROCESS, "Organisation that sends.", htcds="cas_ReferringOrganisation", refers_to="organizations"
        ),
    )
    to_organization_id: str | None = attrs.field(
        default=None,
        metadata=sensitive(
            PROCESS, "Organisation that receives.", htcds="cas_ReferredOrganisation", refers_to="organizations"
        ),
    )
    from_worker: str | None = attrs.field(
        default=None,
        metadata=sensitive(THIRD_PARTY, "Case worker at the sender.", htcds="cas_ReferringPrimaryCaseWorker"),
    )
    to_worker: str | None = attrs.field(
        default=None,
        metadata=sensitive(THIRD_PARTY, "Case worker at the receiver.", htcds="cas_ReferredPrimaryCaseWorker"),
    )
    reason: ReferralReason | None = attrs.field(
        default=None,
        metadata=sensitive(PROCESS, "Why.", htcds=("cas_ReasonForIncomingReferral", "cas_ReasonForOutgoingReferral")),
    )
    service_types: frozenset[ServiceType] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "Services asked for.")
    )
    need_ids: tuple[str, ...] = attrs.field(
        default=(), metadata=sensitive(PROCESS, "Needs it is for.", refers_to="needs")
    )
    status: ReferralStatus | None = attrs.field(default=None, metadata=sensitive(PROCESS, "What became of it."))
    made_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "When made.", htcds="cas_OutgoingReferralDate")
    )
    accepted_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "When accepted.", htcds="cas_IncomingReferralDate")
    )
    closed_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it came to an end."))
    consent_id: str | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Consent it rests on.", refers_to="consents")
    )
    without_consent: WithoutConsent | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Why it was made without a consent.")
    )
    details: str | None = attrs.field(
        default=None,
        metadata=sensitive(
            FREE_TEXT, "More about it.", htcds=("cas_IncomingReferralDetails", "cas_OutgoingReferralDetails")
        ),
    )

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "made_on", "accepted_on")
        yield from in_order(self, "made_on", "closed_on")
        yield from in_order(self, "accepted_on", "closed_on")
        sent = self.direction is ReferralDirection.OUTGOING and self.status is not ReferralStatus.PLANNED
        if sent and self.consent_id is None and self.without_consent is None:
            message = "expected the id of the consent the referral rests on, or the reason in 'without_consent'"
            yield Problem(path="$.consent_id", code="record.consent", message=message)
        if self.consent_id is not None and self.without_consent is not None:
            message = "expected no reason, because a consent is named; take out one of the two"
            yield Problem(path="$.without_consent", code="record.contradiction", message=message)
