"""
Closed code lists of the field; every code has a label, a definition and a source.

A code equals its own text. The lists of HTCDS 2.0 keep the codes of the standard; the lists that facts use keep the
codes of the facts. A list is loaded when it is first asked for.

>>> get("gender")("TransgenderFeminine").label
'Transgender Feminine'
>>> parse("country", "ZW").label
'Zimbabwe'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tvs_core.codes._base import AtLeast, Code
from tvs_core.errors import CodeError, UnknownNameError, suggest

if TYPE_CHECKING:
    from tvs_core.codes.case import (
        CaseStatus,
        FindingBasis,
        InformationSource,
        MissingReason,
        ObservationState,
        StatusDecisionMaker,
        TraffickingStatus,
    )
    from tvs_core.codes.consent import (
        ConsentCapacity,
        ConsentDecision,
        ConsentForm,
        ConsentGiver,
        ConsentTopic,
        DataScope,
        Purpose,
    )
    from tvs_core.codes.control import (
        ControlMethod,
        PerpetratorRole,
        Platform,
        RecruiterRelation,
        RecruitmentMethod,
        TraffickerRelationship,
        Vulnerability,
    )
    from tvs_core.codes.country import Country
    from tvs_core.codes.exploitation import (
        ChildLabourForm,
        EventPhase,
        ExploitationPurpose,
        ExploitationType,
        ForcedLabourIndustry,
        SexualExploitationType,
        TraffickingAct,
        TraffickingMeans,
    )
    from tvs_core.codes.network import (
        EpisodeEnd,
        EpisodeStatus,
        MembershipRole,
        NeedPriority,
        NeedStatus,
        OrganizationType,
        ReferralDirection,
        ReferralReason,
        ReferralStatus,
        WithoutConsent,
    )
    from tvs_core.codes.person import ContactKind, DocumentKind, EducationLevel, Gender, MaritalStatus
    from tvs_core.codes.sensitivity import Sensitivity
    from tvs_core.codes.services import ServiceGroup, ServiceType, SupportPlanType

__all__ = [
    "AtLeast",
    "CaseStatus",
    "ChildLabourForm",
    "Code",
    "ConsentCapacity",
    "ConsentDecision",
    "ConsentForm",
    "ConsentGiver",
    "ConsentTopic",
    "ContactKind",
    "ControlMethod",
    "Country",
    "DataScope",
    "DocumentKind",
    "EducationLevel",
    "EpisodeEnd",
    "EpisodeStatus",
    "EventPhase",
    "ExploitationPurpose",
    "ExploitationType",
    "FindingBasis",
    "ForcedLabourIndustry",
    "Gender",
    "InformationSource",
    "MaritalStatus",
    "MembershipRole",
    "MissingReason",
    "NeedPriority",
    "NeedStatus",
    "ObservationState",
    "OrganizationType",
    "PerpetratorRole",
    "Platform",
    "Purpose",
    "RecruiterRelation",
    "RecruitmentMethod",
    "ReferralDirection",
    "ReferralReason",
    "ReferralStatus",
    "Sensitivity",
    "ServiceGroup",
    "ServiceType",
    "SexualExploitationType",
    "StatusDecisionMaker",
    "SupportPlanType",
    "TraffickerRelationship",
    "TraffickingAct",
    "TraffickingMeans",
    "TraffickingStatus",
    "Vulnerability",
    "WithoutConsent",
    "get",
    "names",
    "parse",
]

_MODULES = {
    "case": (
        "CaseStatus",
        "FindingBasis",
        "InformationSource",
        "MissingReason",
        "ObservationState",
        "StatusDecisionMaker",
        "TraffickingStatus",
    ),
    "consent": (
        "ConsentCapacity",
        "ConsentDecision",
        "ConsentForm",
        "ConsentGiver",
        "ConsentTopic",
        "DataScope",
        "Purpose",
    ),
    "control": (
        "ControlMethod",
        "PerpetratorRole",
        "Platform",
        "RecruiterRelation",
        "RecruitmentMethod",
        "TraffickerRelationship",
        "Vulnerability",
    ),
    "country": ("Country",),
    "exploitation": (
        "ChildLabourForm",
        "EventPhase",
        "ExploitationPurpose",
        "ExploitationType",
        "ForcedLabourIndustry",
        "SexualExploitationType",
        "TraffickingAct",
        "TraffickingMeans",
    ),
    "network": (
        "EpisodeEnd",
        "EpisodeStatus",
        "MembershipRole",
        "NeedPriority",
        "NeedStatus",
        "OrganizationType",
        "ReferralDirection",
        "ReferralReason",
        "ReferralStatus",
        "WithoutConsent",
    ),
    "person": ("ContactKind", "DocumentKind", "EducationLevel", "Gender", "MaritalStatus"),
    "sensitivity": ("Sensitivity",),
    "services": ("ServiceGroup", "ServiceType", "SupportPlanType"),
}
_HOME = {name: module for module, classes in _MODULES.items() for name in classes}


def list_name(cls: type[Code] | str) -> str:
    """Return the name of a list: its class name in snake case."""
    text = cls if isinstance(cls, str) else cls.__name__
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in text).lstrip("_")


_CLASS = {list_name(name): name for name in _HOME}


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> object:
    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"tvs_core.codes.{module}"), name)
    globals()[name] = value
    return value


def names() -> tuple[str, ...]:
    """
    Return the name of every code list.

    >>> names()[:3]
    ('case_status', 'child_labour_form', 'consent_capacity')
    """
    return tuple(sorted(_CLASS))


def get(name: str) -> type[Code]:
    """
    Return a code list by its name.

    Args:
        name: The name in snake case, such as ``"service_type"``.

    Raises:
        UnknownNameError: If there is no such list.

    >>> [code.value for code in get("event_phase")]
    ['Recruitment', 'Transit', 'Exploitation']
    """
    cls = _CLASS.get(name)
    if cls is None:
        raise UnknownNameError(what="code list", name=name, suggestion=suggest(name, _CLASS))
    value: type[Code] = getattr(import_module(f"tvs_core.codes.{_HOME[cls]}"), cls)
    return value


def parse(name: str, text: str) -> Code:
    """
    Return the code of a list that has this text.

    Args:
        name: Name of the list.
        text: The code itself, spelt as in the list.

    Raises:
        UnknownNameError: If there is no such list.
        CodeError: If the list has no such code; the message names the nearest code, never the text given.

    >>> parse("case_status", "Actve")
    Traceback (most recent call last):
    tvs_core.errors.CodeError: Not a code of the list 'case_status'; did you mean 'Active'? [code.unknown]
    """
    codes = {code.value: code for code in get(name)}
    found = codes.get(text)
    if found is None:
        raise CodeError(code_list=name, suggestion=suggest(text, codes))
    return found
