"""What happened to the person: acts, means, purposes, forms of exploitation, places, dates and who did it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tvs_core.codes.case import StatusDecisionMaker, TraffickingStatus
from tvs_core.codes.control import (
    ControlMethod,
    PerpetratorRole,
    Platform,
    RecruiterRelation,
    RecruitmentMethod,
    TraffickerRelationship,
    Vulnerability,
)
from tvs_core.codes.exploitation import (
    EventPhase,
    ExploitationPurpose,
    ExploitationType,
    ForcedLabourIndustry,
    SexualExploitationType,
    TraffickingAct,
    TraffickingMeans,
)
from tvs_core.dates import AnyDate, Between
from tvs_core.errors import Problem
from tvs_core.records._fields import (
    CRIMINAL_OFFENCE,
    FREE_TEXT,
    LOCATION,
    PROCESS,
    QUASI_IDENTIFIER,
    SPECIAL_CATEGORY,
    Entity,
    Record,
    in_order,
    in_range,
    sensitive,
)
from tvs_core.records.place import Place

__all__ = ["Perpetrator", "TraffickingEvent", "TraffickingExperience"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Perpetrator(Entity):
    """
    Somebody alleged or found to have taken part in the trafficking.

    Args:
        id: Record number.
        name: Name of the person or body.
        roles: Parts played; ``None`` is not known.
        role_details: More about the part played.
        organization: Name of the body the perpetrator belongs to.
        missing: Why fields hold nothing.

    >>> Perpetrator(id="P-1", roles=frozenset({PerpetratorRole.EXPLOITER}))
    <Perpetrator P-1>
    """

    name: str | None = attrs.field(default=None, metadata=sensitive(CRIMINAL_OFFENCE, "Name of the person or body."))
    roles: frozenset[PerpetratorRole] | None = attrs.field(
        default=None, metadata=sensitive(CRIMINAL_OFFENCE, "Parts played.", htcds="per_RoleInProcess")
    )
    role_details: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "More about the part played.", htcds="per_RoleDetails")
    )
    organization: str | None = attrs.field(
        default=None, metadata=sensitive(CRIMINAL_OFFENCE, "Body they belong to.", htcds="per_Organisation")
    )


@attrs.frozen(kw_only=True, repr=False)
class TraffickingEvent(Record):
    """
    One event of the experience, as a historic trafficking event of HTCDS.

    Args:
        phase: Recruitment, transit or exploitation.
        occurred_on: When.
        place: Where.
        description: What happened.

    >>> TraffickingEvent(phase=EventPhase.TRANSIT)
    <TraffickingEvent>
    """

    phase: EventPhase | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "Phase of trafficking.", htcds="hte_Type")
    )
    occurred_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(LOCATION, "When.", htcds="hte_Date"))
    place: Place | None = attrs.field(default=None, metadata=sensitive(LOCATION, "Where."))
    description: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "What happened.", htcds="hte_Description")
    )


@attrs.frozen(kw_only=True, repr=False)
class TraffickingExperience(Entity):
    """
    One course of trafficking, or possible trafficking, of the person.

    In every set of codes ``None`` is not known and an empty set is a known "none".

    Args:
        id: Record number.
        acts: What was done with the person.
        means: How it was done.
        purposes: What it was meant for.
        exploitation_types: Forms of exploitation experienced.
        sexual_exploitation_types: Forms of sexual exploitation experienced.
        industries: Industries of forced labour.
        control_methods: Ways in which the person was kept under control.
        recruitment_methods: Settings or channels of recruitment.
        recruitment_platforms: Websites and apps used to find the person.
        exploitation_platforms: Websites and apps used to exploit the person.
        trafficker_relationship: Whether the person knew the trafficker.
        recruiter_relations: Who the recruiters were to the person.
        started_on: When it began.
        ended_on: When it ended.
        ongoing: Whether it goes on; ``None`` is not known.
        age_years_at_start: Age when it began, exact or between two bounds.
        recruitment_places: Where the person was recruited.
        transit_places: Where the person passed through.
        exploitation_places: Where the person was exploited.
        events: Events, in the order told.
        perpetrators: Who took part.
        status: How far the person was determined to be a victim.
        status_decided_by: The kind of body that determined it.
        status_decided_on: When it was determined.
        vulnerabilities: Circumstances that were used.
        vulnerability_details: More about them.
        description: What happened, in words.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong, such as an end before the start.
        InvalidRecord: If several things are wrong.

    >>> TraffickingExperience(id="E-1", means=frozenset({TraffickingMeans.DECEPTION}))
    <TraffickingExperience E-1>
    """

    acts: frozenset[TraffickingAct] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "What was done with the person.")
    )
    means: frozenset[TraffickingMeans] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "How it was done.")
    )
    purposes: frozenset[ExploitationPurpose] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "What it was meant for.")
    )
    exploitation_types: frozenset[ExploitationType] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "Forms of exploitation.", htcds="vic_TypeOfExploitation")
    )
    sexual_exploitation_types: frozenset[SexualExploitationType] | None = attrs.field(
        default=None,
        metadata=sensitive(SPECIAL_CATEGORY, "Forms of sexual exploitation.", htcds="vic_TypeOfSexExploitation"),
    )
    industries: frozenset[ForcedLabourIndustry] | None = attrs.field(
        default=None,
        metadata=sensitive(SPECIAL_CATEGORY, "Industries of forced labour.", htcds="vic_ForcedLabourIndustry"),
    )
    control_methods: frozenset[ControlMethod] | None = attrs.field(
        default=None,
        metadata=sensitive(SPECIAL_CATEGORY, "Ways of keeping the person under control.", htcds="vic_MethodsOfControl"),
    )
    recruitment_methods: frozenset[RecruitmentMethod] | None = attrs.field(
        default=None,
        metadata=sensitive(SPECIAL_CATEGORY, "Settings or channels of recruitment.", htcds="vic_MethodOfRecruitment"),
    )
    recruitment_platforms: frozenset[Platform] | None = attrs.field(
        default=None,
        metadata=sensitive(
            SPECIAL_CATEGORY, "Websites and apps used to recruit.", htcds="vic_RecruitmentWebsitesAndApps"
        ),
    )
    exploitation_platforms: frozenset[Platform] | None = attrs.field(
        default=None,
        metadata=sensitive(
            SPECIAL_CATEGORY, "Websites and apps used to exploit.", htcds="vic_ExploitationWebsitesAndApps"
        ),
    )
    trafficker_relationship: TraffickerRelationship | None = attrs.field(
        default=None,
        metadata=sensitive(
            SPECIAL_CATEGORY, "Whether the person knew the trafficker.", htcds="vic_RelationshipToTrafficker"
        ),
    )
    recruiter_relations: frozenset[RecruiterRelation] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "Who the recruiters were to the person.")
    )
    started_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(QUASI_IDENTIFIER, "When it began."))
    ended_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(QUASI_IDENTIFIER, "When it ended."))
    ongoing: bool | None = attrs.field(default=None, metadata=sensitive(SPECIAL_CATEGORY, "Whether it goes on."))
    age_years_at_start: int | Between | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Age when it began.", htcds="vic_AgeWhenTrafficked")
    )
    recruitment_places: tuple[Place, ...] = attrs.field(
        default=(), metadata=sensitive(LOCATION, "Where recruited.", htcds="vic_LocationOfRecruitment")
    )
    transit_places: tuple[Place, ...] = attrs.field(default=(), metadata=sensitive(LOCATION, "Where passed through."))
    exploitation_places: tuple[Place, ...] = attrs.field(
        default=(), metadata=sensitive(LOCATION, "Where exploited.", htcds="vic_LocationOfExploitation")
    )
    events: tuple[TraffickingEvent, ...] = attrs.field(
        default=(), metadata=sensitive(SPECIAL_CATEGORY, "Events, in the order told.")
    )
    perpetrators: tuple[Perpetrator, ...] = attrs.field(
        default=(), metadata=sensitive(CRIMINAL_OFFENCE, "Who took part.")
    )
    status: TraffickingStatus | None = attrs.field(
        default=None,
        metadata=sensitive(SPECIAL_CATEGORY, "How far determined to be a victim.", htcds="vic_TraffickingStatus"),
    )
    status_decided_by: StatusDecisionMaker | None = attrs.field(
        default=None,
        metadata=sensitive(
            SPECIAL_CATEGORY, "Kind of body that determined it.", htcds="vic_TraffickingStatusDecisionMakingOrg"
        ),
    )
    status_decided_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "When it was determined.")
    )
    vulnerabilities: frozenset[Vulnerability] | None = attrs.field(
        default=None, metadata=sensitive(SPECIAL_CATEGORY, "Circumstances that were used.", htcds="vic_Vulnerabilities")
    )
    vulnerability_details: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "More about them.", htcds="vic_DetailsOfVulnerabilities")
    )
    description: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "What happened, in words."))

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "started_on", "ended_on")
        yield from in_range(self, "age_years_at_start", 0, 130)
        if self.ongoing and self.ended_on is not None:
            message = "expected no end, because 'ongoing' says that it goes on; correct one of the two"
            yield Problem(path="$.ended_on", code="record.contradiction", message=message)
