"""
The records of the field: frozen, typed, consistent, silent about whom they are about.

Three habits hold in all of them. A single value or a set of codes that is ``None`` is not known, and `Missing` may say
why. An empty set is a known "none". A tuple of records is what was recorded, and an empty one says nothing about the
world. Dates may be partial, and nothing is filled in.
"""

from __future__ import annotations

from tvs_core.records._fields import Entity, FieldNote, Missing, Record, field_notes, sensitive
from tvs_core.records.case import Case, CaseComment, SourceValue
from tvs_core.records.consent import Consent
from tvs_core.records.experience import Perpetrator, TraffickingEvent, TraffickingExperience
from tvs_core.records.finding import Finding, FindingValue
from tvs_core.records.legal import LegalEvent, LegalProcess
from tvs_core.records.network import NetworkMembership, Organization
from tvs_core.records.observation import IndicatorObservation
from tvs_core.records.place import Place
from tvs_core.records.service import Need, Referral, ServiceEpisode
from tvs_core.records.survivor import Contact, Identity, IdentityDocument, Survivor

__all__ = [
    "Case",
    "CaseComment",
    "Consent",
    "Contact",
    "Entity",
    "FieldNote",
    "Finding",
    "FindingValue",
    "Identity",
    "IdentityDocument",
    "IndicatorObservation",
    "LegalEvent",
    "LegalProcess",
    "Missing",
    "Need",
    "NetworkMembership",
    "Organization",
    "Perpetrator",
    "Place",
    "Record",
    "Referral",
    "ServiceEpisode",
    "SourceValue",
    "Survivor",
    "TraffickingEvent",
    "TraffickingExperience",
    "field_notes",
    "sensitive",
]


def __dir__() -> list[str]:
    return __all__
