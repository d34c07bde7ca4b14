"""What contradicts what between the fields of a record, and between the records of a case."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tvs_core.codes import (
    ConsentDecision,
    EpisodeStatus,
    MissingReason,
    ReferralDirection,
    ReferralStatus,
    ServiceType,
    WithoutConsent,
)
from tvs_core.dates import Between, PartialDate
from tvs_core.errors import InvalidRecord, RecordError
from tvs_core.records import (
    Case,
    Consent,
    Finding,
    LegalEvent,
    LegalProcess,
    Need,
    NetworkMembership,
    Organization,
    Place,
    Record,
    Referral,
    ServiceEpisode,
    Survivor,
    TraffickingExperience,
)

MAY, JUNE, YEAR = date(2020, 5, 1), date(2020, 6, 1), PartialDate.parse("2020")
SHELTER = ServiceType.EMERGENCY_SHELTER

#: Class, its required fields, and each pair of dates of which the second is not before the first.
ORDERED: list[tuple[type[Record], dict[str, Any], str, str]] = [
    (TraffickingExperience, {}, "started_on", "ended_on"),
    (Need, {"service_type": SHELTER}, "identified_on", "resolved_on"),
    (ServiceEpisode, {"service_type": SHELTER}, "offered_on", "started_on"),
    (ServiceEpisode, {"service_type": SHELTER}, "started_on", "planned_end_on"),
    (ServiceEpisode, {"service_type": SHELTER}, "started_on", "ended_on"),
    (Referral, {"direction": ReferralDirection.INCOMING}, "made_on", "accepted_on"),
    (Referral, {"direction": ReferralDirection.INCOMING}, "made_on", "closed_on"),
    (Referral, {"direction": ReferralDirection.INCOMING}, "accepted_on", "closed_on"),
    (LegalProcess, {"definition": "xx.process.claim"}, "opened_on", "closed_on"),
    (NetworkMembership, {"network": "N", "organization_id": "ORG-1"}, "joined_on", "left_on"),
    (Consent, {"decision": ConsentDecision.GIVEN}, "valid_from", "valid_until"),
    (Consent, {"decision": ConsentDecision.GIVEN}, "obtained_on", "valid_until"),
    (Consent, {"decision": ConsentDecision.GIVEN}, "obtained_on", "withdrawn_on"),
    (Case, {"survivor": Survivor(id="S-1")}, "opened_on", "closed_on"),
]
IDS = [f"{cls.__name__}-{later}" for cls, _, _, later in ORDERED]


@pytest.mark.parametrize(("cls", "fields", "earlier", "later"), ORDERED, ids=IDS)
def test_dates_certainly_out_of_order_raise_at_the_later(
    cls: type[Record], fields: dict[str, Any], earlier: str, later: str
) -> None:
    """What ends before it starts is refused, and the message names both dates."""
    with pytest.raises(RecordError) as caught:
        cls(**{"id": "X-1", **fields, earlier: JUNE, later: MAY})
    assert caught.value.problem.path == f"$.{later}"
    assert caught.value.problem.code == "record.date_order"
    assert earlier in caught.value.problem.message


@pytest.mark.parametrize(("cls", "fields", "earlier", "later"), ORDERED, ids=IDS)
@pytest.mark.parametrize(("first", "last"), [(MAY, MAY), (JUNE, YEAR), (YEAR, MAY), (None, MAY), (JUNE, None)])
def test_dates_that_may_be_in_order_are_accepted(
    cls: type[Record], fields: dict[str, Any], earlier: str, later: str, first: Any, last: Any
) -> None:
    """The same day is in order, and a partial or absent date that leaves it open contradicts nothing."""
    record = cls(**{"id": "X-1", **fields, earlier: first, later: last})
    assert getattr(record, later) == last


def test_experience_ongoing_with_an_end_raises() -> None:
    """What goes on has no end."""
    with pytest.raises(RecordError, match="'ongoing' says that it goes on"):
        TraffickingExperience(id="E-1", ongoing=True, ended_on=MAY)


@pytest.mark.parametrize("age", [-1, 131, Between(-1, 5), Between(120, 131)])
def test_experience_impossible_age_raises(age: Any) -> None:
    """Ages of no living person are mistakes."""
    with pytest.raises(RecordError, match="from 0 to 130"):
        TraffickingExperience(id="E-1", age_years_at_start=age)


@pytest.mark.parametrize(("field", "value"), [("latitude", 90.5), ("latitude", -91), ("longitude", 181)])
def test_place_coordinate_off_the_globe_raises(field: str, value: float) -> None:
    """Coordinates lie on the globe."""
    with pytest.raises(RecordError, match=rf"\$\.{field}"):
        Place(**{field: value})


@pytest.mark.parametrize("status", [EpisodeStatus.PLANNED, EpisodeStatus.DECLINED])
def test_episode_that_never_began_with_an_end_raises(status: EpisodeStatus) -> None:
    """A service that was not given did not end."""
    with pytest.raises(RecordError, match="planned or was declined"):
        ServiceEpisode(id="V-1", service_type=SHELTER, status=status, ended_on=MAY)


def test_episode_needs_no_consent() -> None:
    """Services never depend on consent to the passing on of data."""
    refused = Consent(id="C-1", decision=ConsentDecision.REFUSED)
    episode = ServiceEpisode(id="V-1", service_type=SHELTER, status=EpisodeStatus.ACTIVE)
    case = Case(id="CASE-1", survivor=Survivor(id="S-1"), consents=(refused,), episodes=(episode,))
    assert case.episodes == (episode,)


@pytest.mark.parametrize("status", [None, *(s for s in ReferralStatus if s is not ReferralStatus.PLANNED)])
def test_referral_sent_without_consent_or_reason_raises(status: ReferralStatus | None) -> None:
    """Nobody is referred on behind their back; where the status is not known it counts as sent."""
    with pytest.raises(RecordError) as caught:
        Referral(id="R-1", direction=ReferralDirection.OUTGOING, status=status)
    assert caught.value.problem.code == "record.consent"


@pytest.mark.parametrize(
    "fields",
    [
        {"direction": ReferralDirection.INCOMING},
        {"direction": ReferralDirection.OUTGOING, "status": ReferralStatus.PLANNED},
        {"direction": ReferralDirection.OUTGOING, "consent_id": "C-1"},
        {"direction": ReferralDirection.OUTGOING, "without_consent": WithoutConsent.DANGER_TO_LIFE},
    ],
)
def test_referral_that_needs_no_further_consent_is_accepted(fields: dict[str, Any]) -> None:
    """Incoming, planned, covered and justified referrals are records like any other."""
    assert Referral(id="R-1", **fields).id == "R-1"


def test_referral_with_consent_and_reason_for_none_raises() -> None:
    """Either there was consent or there was not."""
    with pytest.raises(RecordError, match="a consent is named"):
        Referral(
            id="R-1",
            direction=ReferralDirection.OUTGOING,
            consent_id="C-1",
            without_consent=WithoutConsent.LEGAL_DUTY,
        )


def test_process_events_out_of_order_raise_at_the_event() -> None:
    """A history is told oldest first wherever its dates tell."""
    events = (
        LegalEvent(name="a", occurred_on=JUNE),
        LegalEvent(name="b"),
        LegalEvent(name="c", occurred_on=MAY),
    )
    with pytest.raises(RecordError) as caught:
        LegalProcess(id="L-1", definition="xx.process.claim", events=events)
    assert caught.value.problem.path == "$.events[2].occurred_on"


def test_process_events_that_may_be_in_order_are_accepted() -> None:
    """Partial dates that overlap contradict nothing."""
    events = (LegalEvent(name="a", occurred_on=JUNE), LegalEvent(name="b", occurred_on=YEAR))
    assert LegalProcess(id="L-1", definition="xx.process.claim", events=events).events == events


def test_consent_refused_and_withdrawn_raises() -> None:
    """What was never given cannot be withdrawn."""
    with pytest.raises(RecordError, match="was refused"):
        Consent(id="C-1", decision=ConsentDecision.REFUSED, withdrawn_on=MAY)


def test_consent_recipient_that_must_not_receive_raises() -> None:
    """The same name cannot be on both lists."""
    with pytest.raises(RecordError, match=r"\$\.withheld_from"):
        Consent(
            id="C-1",
            decision=ConsentDecision.GIVEN,
            recipients=frozenset({"ORG-1"}),
            withheld_from=frozenset({"ORG-1", "ORG-2"}),
        )


def test_finding_with_value_and_reason_for_not_knowing_raises() -> None:
    """What is known has no reason for being unknown."""
    with pytest.raises(RecordError, match="the value is known"):
        Finding(id="F-1", fact="x", value=False, unknown_because=MissingReason.DECLINED)


def _case(**collections: Any) -> Case:
    return Case(id="CASE-1", survivor=Survivor(id="S-1"), **collections)


def test_case_duplicate_ids_in_a_collection_raise_each() -> None:
    """Two needs cannot share an id, but a need and a consent can."""
    need, consent = Need(id="1", service_type=SHELTER), Consent(id="1", decision=ConsentDecision.GIVEN)
    assert _case(needs=(need,), consents=(consent,)).needs == (need,)
    with pytest.raises(InvalidRecord) as caught:
        _case(needs=(need, need, need))
    assert [(p.path, p.code) for p in caught.value.problems] == [
        ("$.needs[1].id", "record.duplicate_id"),
        ("$.needs[2].id", "record.duplicate_id"),
    ]


INCOMING = ReferralDirection.INCOMING


@pytest.mark.parametrize(
    ("collections", "path"),
    [
        ({"owning_organization_id": "?"}, "$.owning_organization_id"),
        (
            {"episodes": (ServiceEpisode(id="V-1", service_type=SHELTER, provider_id="?"),)},
            "$.episodes[0].provider_id",
        ),
        (
            {"episodes": (ServiceEpisode(id="V-1", service_type=SHELTER, need_ids=("?",)),)},
            "$.episodes[0].need_ids[0]",
        ),
        (
            {"episodes": (ServiceEpisode(id="V-1", service_type=SHELTER, referral_id="?"),)},
            "$.episodes[0].referral_id",
        ),
        ({"referrals": (Referral(id="R-1", direction=INCOMING, consent_id="?"),)}, "$.referrals[0].consent_id"),
        ({"referrals": (Referral(id="R-1", direction=INCOMING, need_ids=("?",)),)}, "$.referrals[0].need_ids[0]"),
        (
            {"referrals": (Referral(id="R-1", direction=INCOMING, from_organization_id="?"),)},
            "$.referrals[0].from_organization_id",
        ),
        (
            {"memberships": (NetworkMembership(id="M-1", network="N", organization_id="?"),)},
            "$.memberships[0].organization_id",
        ),
    ],
)
def test_case_reference_to_nothing_raises_at_the_reference(collections: dict[str, Any], path: str) -> None:
    """Every id that a record refers to is in the case."""
    with pytest.raises(RecordError) as caught:
        _case(**collections)
    assert caught.value.problem.path == path
    assert caught.value.problem.code == "record.reference"


def test_case_references_that_lead_somewhere_are_accepted() -> None:
    """A whole case holds together."""
    case = _case(
        owning_organization_id="ORG-1",
        organizations=(Organization(id="ORG-1"),),
        needs=(Need(id="N-1", service_type=SHELTER),),
        consents=(Consent(id="C-1", decision=ConsentDecision.GIVEN),),
        referrals=(
            Referral(
                id="R-1",
                direction=ReferralDirection.OUTGOING,
                to_organization_id="ORG-1",
                consent_id="C-1",
                need_ids=("N-1",),
            ),
        ),
        episodes=(
            ServiceEpisode(id="V-1", service_type=SHELTER, provider_id="ORG-1", referral_id="R-1", need_ids=("N-1",)),
        ),
        memberships=(NetworkMembership(id="M-1", network="N", organization_id="ORG-1"),),
    )
    assert case.referrals[0].consent_id == "C-1"


def test_case_experience_before_birth_raises() -> None:
    """Nobody is trafficked before being born."""
    survivor = Survivor(id="S-1", born_on=PartialDate.parse("2001"))
    experience = TraffickingExperience(id="E-1", started_on=date(2000, 12, 31))
    with pytest.raises(RecordError, match="date of birth"):
        Case(id="CASE-1", survivor=survivor, experiences=(experience,))


def test_case_experience_in_the_year_of_birth_is_accepted() -> None:
    """What a partial date of birth leaves open contradicts nothing."""
    survivor = Survivor(id="S-1", born_on=PartialDate.parse("2001"))
    experience = TraffickingExperience(id="E-1", started_on=PartialDate.parse("2001"))
    assert Case(id="CASE-1", survivor=survivor, experiences=(experience,)).experiences == (experience,)
