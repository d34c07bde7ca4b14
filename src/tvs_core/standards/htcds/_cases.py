"""From what a row says to a case: each value to its place in the records, nothing added that the row does not say."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, cast

from tvs_core.codes._base import AtLeast
from tvs_core.codes.case import FindingBasis, StatusDecisionMaker
from tvs_core.codes.consent import ConsentDecision
from tvs_core.codes.network import ReferralDirection, WithoutConsent
from tvs_core.codes.person import ContactKind, DocumentKind
from tvs_core.records import (
    Case,
    CaseComment,
    Consent,
    Contact,
    Finding,
    Identity,
    IdentityDocument,
    Missing,
    Organization,
    Perpetrator,
    Place,
    Referral,
    SourceValue,
    Survivor,
    TraffickingEvent,
    TraffickingExperience,
)
from tvs_core.records.finding import FindingValue
from tvs_core.standards.htcds._cells import Cells
from tvs_core.standards.htcds.mapping import Line, lines_of

__all__ = ["SOURCE", "build_case"]

SOURCE = "htcds-2.0"

# Where a field goes that is a field of its record under another name.
_SURVIVOR = {
    "prs_Birthdate": "born_on",
    "prs_Gender": "gender",
    "prs_Citizenship": "citizenships",
    "prs_MaritalStatus": "marital_status",
    "prs_NumberOfChildren": "children_count",
    "prs_PrimaryLanguage": "primary_language",
    "prs_HighestLevelOfEducation": "education",
    "prs_Title": "occupation",
    "prs_Deceased": "deceased",
}
# Acts, means and purposes are no fields of the standard, and as sets of the record they would have to be whole: what
# the ticks imply of them is a finding, and the record leaves them open.
_EXPERIENCE = {
    "vic_TraffickingStatus": "status",
    "vic_TraffickingStatusDecisionMakingOrg": "status_decided_by",
    "vic_RelationshipToTrafficker": "trafficker_relationship",
    "vic_AgeWhenTrafficked": "age_years_at_start",
    "vic_RecruitmentWebsitesAndApps": "recruitment_platforms",
    "vic_MethodOfRecruitment": "recruitment_methods",
    "vic_MethodsOfControl": "control_methods",
    "vic_TypeOfExploitation": "exploitation_types",
    "vic_ForcedLabourIndustry": "industries",
    "vic_TypeOfSexExploitation": "sexual_exploitation_types",
    "vic_ExploitationWebsitesAndApps": "exploitation_platforms",
    "vic_Vulnerabilities": "vulnerabilities",
    "vic_DetailsOfVulnerabilities": "vulnerability_details",
}
_IDENTITY = {
    "prs_Salutation": "salutation",
    "prs_FirstName": "given_name",
    "prs_MiddleName": "middle_name",
    "prs_SecondName": "family_name",
}
_CONTACTS = {
    "prs_Email": ContactKind.EMAIL,
    "prs_HomePhone": ContactKind.HOME_PHONE,
    "prs_MobilePhone": ContactKind.MOBILE_PHONE,
}
_CASE = {"cas_Status": "status", "cas_ReasonForCaseClosure": "closure_reason", "cas_CaseOwner": "case_owner"}
_INCOMING = {
    "cas_IncomingReferralDate": "accepted_on",
    "cas_ReferringPrimaryCaseWorker": "from_worker",
    "cas_ReasonForIncomingReferral": "reason",
    "cas_IncomingReferralDetails": "details",
}
_OUTGOING = {
    "cas_OutgoingReferralDate": "made_on",
    "cas_ReferredPrimaryCaseWorker": "to_worker",
    "cas_ReasonForOutgoingReferral": "reason",
    "cas_OutgoingReferralDetails": "details",
}
_PERPETRATOR = {
    "per_RoleInProcess": "roles",
    "per_RoleDetails": "role_details",
    "per_Organisation": "organization",
}
_EVENT = {"hte_Type": "phase", "hte_Date": "occurred_on", "hte_Description": "description"}
_PLACE = ("Street", "City", "State", "PostalCode", "Country", "Latitude", "Longitude")
_PLACE_FIELD = dict(
    zip(_PLACE, ("street", "city", "region", "postal_code", "country", "latitude", "longitude"), strict=True)
)

_OFFICIAL = frozenset(
    {
        StatusDecisionMaker.POLICE,
        StatusDecisionMaker.COURT_OR_PROSECUTION,
        StatusDecisionMaker.NON_POLICE_GOVERNMENTAL_ORGANIZATION,
    }
)


def build_case(ident: str, cells: Cells) -> tuple[Case, dict[Line, bool]]:
    """
    Return the case, and the lines of the map that its values meet, with whether each made a finding.

    Raises:
        RecordError: If the values contradict each other, or the id cannot be one.
        InvalidRecord: If several things are wrong.
    """
    survivor = _entity(Survivor, f"{ident}-P", cells, _SURVIVOR, **_personal(cells))
    experiences = _experiences(ident, cells)
    organizations, referrals = _referrals(ident, cells)
    findings, lines = _findings(ident, cells)
    comment = cells.values.get("cco_CaseComment")
    case = Case(
        id=ident,
        survivor=survivor,
        experiences=experiences,
        organizations=organizations,
        referrals=referrals,
        consents=_consents(ident, cells),
        findings=findings,
        comments=(CaseComment(id=f"{ident}-K1", text=str(comment)),) if comment else (),
        missing=_missing(cells, _CASE | {"con_Consent": "consents"}),
        extensions=tuple(_extensions(cells)),
        **_picked(cells, _CASE),
    )
    return case, lines


def _picked(cells: Cells, places: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, target in places.items():
        value = cells.values.get(name)
        if value is not None:
            found[target] = frozenset(value) if isinstance(value, tuple) else value
    return found


def _missing(cells: Cells, places: dict[str, str]) -> tuple[Missing, ...]:
    return tuple(Missing(field=places[name], reason=reason) for name, reason in cells.missing.items() if name in places)


def _entity(cls: type[Any], ident: str, cells: Cells, places: dict[str, str], **more: object) -> Any:
    values: dict[str, object] = {**_picked(cells, places), **more}
    return cls(id=ident, missing=_missing(cells, places), **values)


def _personal(cells: Cells) -> dict[str, Any]:
    values = cells.values
    contacts = tuple(Contact(kind=kind, value=str(values[name])) for name, kind in _CONTACTS.items() if name in values)
    number = values.get("prs_IdentityNumber")
    documents = (IdentityDocument(kind=DocumentKind.NATIONAL_IDENTITY, number=str(number)),) if number else ()
    address = _place(cells, "prs_Mailing")
    names = _picked(cells, _IDENTITY)
    more: dict[str, Any] = {}
    if names or contacts or documents or address:
        more["identity"] = Identity(contacts=contacts, documents=documents, address=address, **names)
    if "prs_SecondaryLanguage" in values:
        more["other_languages"] = (str(values["prs_SecondaryLanguage"]),)
    return more


def _place(cells: Cells, prefix: str) -> Place | None:
    found = _picked(cells, {prefix + part: name for part, name in _PLACE_FIELD.items()})
    return Place(**found) if found else None


def _experiences(ident: str, cells: Cells) -> tuple[TraffickingExperience, ...]:
    more: dict[str, Any] = {}
    for name, target in (
        ("vic_LocationOfRecruitment", "recruitment_places"),
        ("vic_LocationOfExploitation", "exploitation_places"),
    ):
        if name in cells.values:
            more[target] = (Place(name=str(cells.values[name])),)
    event, place = _picked(cells, _EVENT), _place(cells, "hte_")
    if event or place:
        more["events"] = (TraffickingEvent(place=place, **event),)
    perpetrator = _picked(cells, _PERPETRATOR)
    if perpetrator:
        more["perpetrators"] = (Perpetrator(id=f"{ident}-X1", **perpetrator),)
    experience = cast(
        "TraffickingExperience", _entity(TraffickingExperience, f"{ident}-E1", cells, _EXPERIENCE, **more)
    )
    said = more or experience.missing or any(name in cells.values for name in _EXPERIENCE)
    return (experience,) if said else ()


def _referrals(ident: str, cells: Cells) -> tuple[tuple[Organization, ...], tuple[Referral, ...]]:
    organizations: list[Organization] = []
    referrals: list[Referral] = []
    for number, name, places, direction, target in (
        (1, "cas_ReferringOrganisation", _INCOMING, ReferralDirection.INCOMING, "from_organization_id"),
        (2, "cas_ReferredOrganisation", _OUTGOING, ReferralDirection.OUTGOING, "to_organization_id"),
    ):
        values = _picked(cells, places)
        missing = _missing(cells, places)
        if name in cells.values:
            organizations.append(Organization(id=f"{ident}-O{number}", name=str(cells.values[name])))
            values[target] = organizations[-1].id
        if not values and not missing:
            continue
        if direction is ReferralDirection.OUTGOING:
            # The one tick of the form is about the interview, so it is not the consent a referral rests on.
            values["without_consent"] = WithoutConsent.NOT_RECORDED
        referrals.append(Referral(id=f"{ident}-R{number}", direction=direction, missing=missing, **values))
    place = _place(cells, "org_Shipping")
    own = _picked(cells, {"org_Name": "name", "org_Type": "type", "org_Phone": "phone"})
    if own or place:
        organizations.append(Organization(id=f"{ident}-O3", address=place, **own))
    return tuple(organizations), tuple(referrals)


def _consents(ident: str, cells: Cells) -> tuple[Consent, ...]:
    said = cells.values.get("con_Consent")
    if said is None:
        return ()
    return (Consent(id=f"{ident}-C1", decision=ConsentDecision.GIVEN if said else ConsentDecision.REFUSED),)


def _findings(ident: str, cells: Cells) -> tuple[tuple[Finding, ...], dict[Line, bool]]:
    status = cells.values.get("vic_TraffickingStatus")
    met: dict[Line, bool] = {}
    by_fact: dict[str, list[tuple[Line, object]]] = {}
    for name, value in cells.values.items():
        for line in _lines(name, value):
            met[line] = line.makes_finding and status not in line.not_if_status
            if line.fact is not None and met[line]:
                by_fact.setdefault(line.fact, []).append((line, value))
    recorded_on = _survey_day(cells) if by_fact else None
    findings = tuple(
        Finding(
            id=f"{ident}-F{number}",
            fact=fact,
            value=_said(because),
            recorded_on=recorded_on,
            basis=_basis(because[0][0], cells),
            source="; ".join(dict.fromkeys(_source(line) for line, _ in because)),
        )
        for number, (fact, because) in enumerate(by_fact.items(), start=1)
    )
    return findings, met


def _said(because: list[tuple[Line, object]]) -> FindingValue:
    line, value = because[0]
    if line.code is not None:
        # What is not ticked may be so all the same.
        return AtLeast({line.code for line, _ in because if line.code is not None})
    return cast("FindingValue", value) if line.asserts is None else line.asserts


def _source(line: Line) -> str:
    return f"HTCDS 2.0 {line.field}" if line.value == "*" else f"HTCDS 2.0 {line.field}: {line.value}"


def _lines(name: str, value: object) -> tuple[Line, ...]:
    if isinstance(value, tuple):
        codes = cast("tuple[object, ...]", value)
        return tuple(line for code in codes for line in lines_of(name, str(code))) + lines_of(name, "*")
    if value is True:
        return lines_of(name, "true") + lines_of(name, "*")
    return (lines_of(name, value) if isinstance(value, str) else ()) + lines_of(name, "*")


def _basis(line: Line, cells: Cells) -> FindingBasis:
    if line.field != "vic_TraffickingStatus":
        return FindingBasis.INFERENCE
    decided_by = cells.values.get("vic_TraffickingStatusDecisionMakingOrg")
    return FindingBasis.OFFICIAL_DECISION if decided_by in _OFFICIAL else FindingBasis.ASSESSMENT


def _survey_day(cells: Cells) -> date | None:
    for name, text, _ in cells.kept:
        if name == "start" and (match := re.match(r"\d{4}-\d{2}-\d{2}(?=T)", text)):
            try:
                return date.fromisoformat(match[0])
            except ValueError:
                return None
    return None


_HAS_MISSING = frozenset({*_SURVIVOR, *_EXPERIENCE, *_CASE, *_INCOMING, *_OUTGOING, "con_Consent"})


def _extensions(cells: Cells) -> list[SourceValue]:
    kept = [SourceValue(source=SOURCE, name=name, value=text, reason=why) for name, text, why in cells.kept]
    for name, reason in cells.missing.items():
        if name not in _HAS_MISSING:
            kept.append(SourceValue(source=SOURCE, name=name, value=reason.label, reason=_SAYS_MISSING))
    return kept


_SAYS_MISSING = "says why the value is missing, in a field whose record has no place for the reason"
