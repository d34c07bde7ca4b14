"""Strategies for records; what they draw obeys every invariant."""

from __future__ import annotations

import string
from collections.abc import Callable
from typing import Any, TypeVar, cast

import attrs
from hypothesis import strategies as st

from tvs_core.codes.network import EpisodeStatus, ReferralDirection, ReferralStatus, WithoutConsent
from tvs_core.dates import AnyDate, before, not_after
from tvs_core.kleene import Kleene
from tvs_core.records import (
    Case,
    CaseComment,
    Consent,
    Contact,
    Finding,
    Identity,
    IdentityDocument,
    IndicatorObservation,
    LegalEvent,
    LegalProcess,
    Missing,
    Need,
    NetworkMembership,
    Organization,
    Perpetrator,
    Place,
    Record,
    Referral,
    ServiceEpisode,
    SourceValue,
    Survivor,
    TraffickingEvent,
    TraffickingExperience,
)
from tvs_core.strategies._fields import NESTED, fields_of, in_order, simple

RecordT = TypeVar("RecordT", bound=Record)


def places() -> st.SearchStrategy[Place]:
    """Draw places."""
    return simple(Place, "")


def contacts() -> st.SearchStrategy[Contact]:
    """Draw contacts."""
    return simple(Contact, "")


def identity_documents() -> st.SearchStrategy[IdentityDocument]:
    """Draw identity documents."""
    return simple(IdentityDocument, "")


def identities() -> st.SearchStrategy[Identity]:
    """Draw identities."""
    return simple(Identity, "")


def missing_fields() -> st.SearchStrategy[Missing]:
    """Draw reasons why a field holds nothing."""
    return simple(Missing, "")


@st.composite
def survivors(draw: st.DrawFn) -> Survivor:
    """Draw survivors."""
    drawn = draw(fields_of(Survivor, "S"))
    languages = st.text(string.ascii_lowercase, min_size=2, max_size=3)
    if "primary_language" in drawn:
        drawn["primary_language"] = draw(languages)
    if "other_languages" in drawn:
        drawn["other_languages"] = tuple(draw(st.lists(languages, max_size=2)))
    return Survivor(**drawn)


def perpetrators() -> st.SearchStrategy[Perpetrator]:
    """Draw perpetrators."""
    return simple(Perpetrator, "P")


def trafficking_events() -> st.SearchStrategy[TraffickingEvent]:
    """Draw events of a trafficking experience."""
    return simple(TraffickingEvent, "")


@st.composite
def experiences(draw: st.DrawFn) -> TraffickingExperience:
    """Draw trafficking experiences."""
    drawn = draw(fields_of(TraffickingExperience, "E"))
    in_order(drawn, ("started_on", "ended_on"))
    if "ended_on" in drawn and drawn.get("ongoing"):
        del drawn["ongoing"]
    return TraffickingExperience(**drawn)


def observations() -> st.SearchStrategy[IndicatorObservation]:
    """Draw observations of indicators; instrument and item are any text."""
    return simple(IndicatorObservation, "O")


def needs() -> st.SearchStrategy[Need]:
    """Draw needs."""
    return simple(Need, "N", ("identified_on", "resolved_on"))


@st.composite
def service_episodes(draw: st.DrawFn) -> ServiceEpisode:
    """Draw service episodes that refer to nothing."""
    drawn = draw(fields_of(ServiceEpisode, "V", ("provider_id", "need_ids", "referral_id")))
    in_order(drawn, ("offered_on", "started_on"), ("started_on", "planned_end_on"), ("started_on", "ended_on"))
    if drawn.get("status") in (EpisodeStatus.PLANNED, EpisodeStatus.DECLINED):
        drawn.pop("ended_on", None)
    return ServiceEpisode(**drawn)


@st.composite
def referrals(draw: st.DrawFn) -> Referral:
    """Draw referrals that refer to nothing; each says why it was made without a consent, where it has to."""
    references = ("from_organization_id", "to_organization_id", "need_ids", "consent_id")
    drawn = draw(fields_of(Referral, "R", references))
    in_order(drawn, ("made_on", "accepted_on"), ("made_on", "closed_on"), ("accepted_on", "closed_on"))
    sent = drawn["direction"] is ReferralDirection.OUTGOING and drawn.get("status") is not ReferralStatus.PLANNED
    if sent and "without_consent" not in drawn:
        drawn["without_consent"] = draw(st.sampled_from(list(WithoutConsent)))
        drawn["missing"] = tuple(m for m in drawn.get("missing", ()) if m.field != "without_consent")
    return Referral(**drawn)


def legal_events() -> st.SearchStrategy[LegalEvent]:
    """Draw events of a legal process."""
    return simple(LegalEvent, "")


@st.composite
def legal_processes(draw: st.DrawFn) -> LegalProcess:
    """Draw legal processes with their events in order; definitions are any text."""
    drawn = draw(fields_of(LegalProcess, "L"))
    in_order(drawn, ("opened_on", "closed_on"))
    events: list[LegalEvent] = []
    latest: AnyDate | None = None
    for event in drawn.get("events", ()):
        on = event.occurred_on
        if on is not None and latest is not None and not_after(latest, on) is Kleene.FALSE:
            continue
        latest = on or latest
        events.append(event)
    if events:
        drawn["events"] = tuple(events)
    else:
        drawn.pop("events", None)
    return LegalProcess(**drawn)


def organizations() -> st.SearchStrategy[Organization]:
    """Draw organisations."""
    return simple(Organization, "ORG")


@st.composite
def memberships(draw: st.DrawFn) -> NetworkMembership:
    """Draw memberships of networks; inside a case they refer to an organisation of the case."""
    drawn = draw(fields_of(NetworkMembership, "M"))
    in_order(drawn, ("joined_on", "left_on"))
    return NetworkMembership(**drawn)


@st.composite
def consents(draw: st.DrawFn) -> Consent:
    """Draw consents, valid and not."""
    drawn = draw(fields_of(Consent, "C"))
    in_order(drawn, ("valid_from", "valid_until"), ("obtained_on", "valid_until"), ("obtained_on", "withdrawn_on"))
    if drawn["decision"] == "refused":
        drawn.pop("withdrawn_on", None)
    if "recipients" in drawn and "withheld_from" in drawn:
        drawn["withheld_from"] -= drawn["recipients"]
    return Consent(**drawn)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Draw findings; names of facts are any text."""
    drawn = draw(fields_of(Finding, "F"))
    if "value" in drawn:
        drawn.pop("unknown_because", None)
    return Finding(**drawn)


def comments() -> st.SearchStrategy[CaseComment]:
    """Draw comments."""
    return simple(CaseComment, "K")


def source_values() -> st.SearchStrategy[SourceValue]:
    """Draw values kept aside from a source."""
    return simple(SourceValue, "")


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


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw cases: consistent, with references that lead somewhere."""
    drawn = draw(fields_of(Case, "CASE", ("owning_organization_id",), fewest=2, most=12))
    in_order(drawn, ("opened_on", "closed_on"))
    for name in _COLLECTIONS:
        unique = {record.id: record for record in drawn.get(name, ())}
        if unique:
            drawn[name] = tuple(unique.values())
        else:
            drawn.pop(name, None)
    _refer(draw, drawn)
    born = drawn["survivor"].born_on
    if born is not None and "experiences" in drawn:
        drawn["experiences"] = tuple(
            attrs.evolve(e, started_on=None) if e.started_on and before(e.started_on, born) is Kleene.TRUE else e
            for e in drawn["experiences"]
        )
    return Case(**drawn)


def _refer(draw: st.DrawFn, drawn: dict[str, Any]) -> None:
    """Let the records of a case refer to each other, or to nothing where there is nothing to refer to."""
    if "memberships" in drawn and "organizations" not in drawn:
        drawn["organizations"] = (draw(organizations()),)
        drawn["missing"] = tuple(m for m in drawn.get("missing", ()) if m.field != "organizations")
    ids = {name: [record.id for record in drawn.get(name, ())] for name in _COLLECTIONS}

    def one(name: str) -> str | None:
        named = draw(st.booleans())
        return draw(st.sampled_from(ids[name])) if named and ids[name] else None

    owner = one("organizations")
    if owner is not None and "owning_organization_id" not in {missing.field for missing in drawn.get("missing", ())}:
        drawn["owning_organization_id"] = owner
    for name, choose in _REFERRING.items():
        if name in drawn:
            drawn[name] = tuple(choose(record, one) for record in drawn[name])
    if "memberships" in drawn:
        chosen = draw(st.sampled_from(ids["organizations"]))
        drawn["memberships"] = tuple(attrs.evolve(m, organization_id=chosen) for m in drawn["memberships"])


def _referring(referral: Referral, one: Callable[[str], str | None]) -> Referral:
    changed = _keeping(referral, to_organization_id=one("organizations"))
    consent = one("consents")
    named = {missing.field for missing in referral.missing}
    if consent is None or "consent_id" in named:
        return changed
    return attrs.evolve(changed, consent_id=consent, without_consent=None)


def _given(episode: ServiceEpisode, one: Callable[[str], str | None]) -> ServiceEpisode:
    return _keeping(episode, provider_id=one("organizations"), referral_id=one("referrals"))


def _keeping(record: RecordT, **changes: object) -> RecordT:
    """Change fields, save those that the record says are missing."""
    named = {missing.field for missing in getattr(record, "missing", ())}
    kept = {name: value for name, value in changes.items() if value is not None and name not in named}
    return cast("RecordT", attrs.evolve(cast("Any", record), **kept))


_REFERRING: dict[str, Callable[[Any, Callable[[str], str | None]], Any]] = {"referrals": _referring, "episodes": _given}

NESTED.update(
    {
        CaseComment: comments,
        Consent: consents,
        Contact: contacts,
        Finding: findings,
        Identity: identities,
        IdentityDocument: identity_documents,
        IndicatorObservation: observations,
        LegalEvent: legal_events,
        LegalProcess: legal_processes,
        Missing: missing_fields,
        Need: needs,
        NetworkMembership: memberships,
        Organization: organizations,
        Perpetrator: perpetrators,
        Place: places,
        Referral: referrals,
        ServiceEpisode: service_episodes,
        SourceValue: source_values,
        Survivor: survivors,
        TraffickingEvent: trafficking_events,
        TraffickingExperience: experiences,
    }
)
