"""The fields of HTCDS 2.0, as data: name, label, what a cell holds, and what the standard says of it besides."""

from __future__ import annotations

import enum

import attrs

from tvs_core.codes._base import Code
from tvs_core.codes.case import CaseStatus, StatusDecisionMaker, TraffickingStatus
from tvs_core.codes.control import (
    ControlMethod,
    PerpetratorRole,
    Platform,
    RecruitmentMethod,
    TraffickerRelationship,
    Vulnerability,
)
from tvs_core.codes.country import Country
from tvs_core.codes.exploitation import EventPhase, ExploitationType, ForcedLabourIndustry, SexualExploitationType
from tvs_core.codes.network import OrganizationType, ReferralReason
from tvs_core.codes.person import EducationLevel, Gender, MaritalStatus
from tvs_core.codes.services import SupportPlanType

__all__ = ["ALIASES", "FIELDS", "NO_RECORD", "SURVEY", "TEMPLATE", "Field", "Kind"]


class Kind(enum.Enum):
    """What a cell of a field holds."""

    TEXT = "text"
    NAME = "a name"
    DATE = "a date"
    NUMBER = "a whole number"
    DEGREES = "degrees of latitude or longitude"
    LANGUAGE = "a language"
    TICK = "yes or no"
    PHONE = "a telephone number"
    CODE = "one value of a list"
    CODES = "values of a list"


@attrs.frozen
class Field:
    """
    One field of the standard.

    Args:
        name: Its machine name.
        label: The heading a person reads.
        kind: What its cells hold.
        codes: The code list of a coded field.
        deprecated: Whether version 2.0 keeps it only for old files.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    codes: type[Code] | None = None
    deprecated: bool = False


_ORGANISATION = (
    Field("org_Name", "Organisation Name"),
    Field("org_ShippingCity", "Shipping City"),
    Field("org_ShippingCountry", "Shipping Country", Kind.CODE, Country),
    Field("org_ShippingState", "Shipping State/Province"),
    Field("org_ShippingStreet", "Shipping Street"),
    Field("org_ShippingPostalCode", "Shipping Zip/Postal Code"),
    Field("org_ShippingLongitude", "Longitude", Kind.DEGREES),
    Field("org_ShippingLatitude", "Latitude", Kind.DEGREES),
    Field("org_Phone", "Phone", Kind.PHONE),
    Field("org_Type", "Type", Kind.CODE, OrganizationType),
)
_PERSON = (
    Field("prs_Salutation", "Salutation"),
    Field("prs_FirstName", "First Name", Kind.NAME),
    Field("prs_MiddleName", "Middle Name", Kind.NAME),
    Field("prs_SecondName", "Second Name", Kind.NAME),
    Field("prs_Birthdate", "Birthdate", Kind.DATE),
    Field("prs_Gender", "Gender", Kind.CODE, Gender),
    Field("prs_Deceased", "Deceased", Kind.TICK),
    Field("prs_MaritalStatus", "Marital Status", Kind.CODE, MaritalStatus),
    Field("prs_NumberOfChildren", "Number of Children", Kind.NUMBER),
    Field("prs_PrimaryLanguage", "Primary Language", Kind.LANGUAGE),
    Field("prs_SecondaryLanguage", "Secondary Language", Kind.LANGUAGE),
    Field("prs_HighestLevelOfEducation", "Highest Level of Education", Kind.CODE, EducationLevel),
    Field("prs_Citizenship", "Citizenship", Kind.CODES, Country),
    Field("prs_IdentityNumber", "Identity Number"),
    Field("prs_Title", "Title"),
    Field("prs_Email", "Email"),
    Field("prs_HomePhone", "Home Phone", Kind.PHONE),
    Field("prs_MobilePhone", "Mobile Phone", Kind.PHONE),
    Field("prs_MailingCity", "Mailing City"),
    Field("prs_MailingCountry", "Mailing Country", Kind.CODE, Country),
    Field("prs_MailingState", "Mailing State/Province"),
    Field("prs_MailingStreet", "Mailing Street"),
    Field("prs_MailingPostalCode", "Mailing Zip/Postal Code"),
    Field("prs_MailingLongitude", "Longitude", Kind.DEGREES),
    Field("prs_MailingLatitude", "Latitude", Kind.DEGREES),
)
_VICTIM = (
    Field("vic_AgreementToManagePersonalData", "Agreement to Manage Personal Data", Kind.TICK, deprecated=True),
    Field("vic_TraffickingStatus", "Trafficking Status", Kind.CODE, TraffickingStatus),
    Field(
        "vic_TraffickingStatusDecisionMakingOrg",
        "Trafficking Status Decision Making Organization",
        Kind.CODE,
        StatusDecisionMaker,
    ),
    Field("vic_RelationshipToTrafficker", "Relationship to Trafficker", Kind.CODE, TraffickerRelationship),
    Field("vic_AgeWhenTrafficked", "Age when Trafficked", Kind.NUMBER),
    Field("vic_RecruitmentWebsitesAndApps", "Recruitment Websites and Apps", Kind.CODES, Platform),
    Field("vic_MethodOfRecruitment", "Method of Recruitment", Kind.CODES, RecruitmentMethod),
    Field("vic_LocationOfRecruitment", "Location of Recruitment"),
    Field("vic_MethodsOfControl", "Methods of Control", Kind.CODES, ControlMethod),
    Field("vic_TypeOfExploitation", "Type of Exploitation", Kind.CODES, ExploitationType),
    # One value in the standard, several in the macro workbook and in the survey form: read as several.
    Field("vic_ForcedLabourIndustry", "Forced Labour Industry", Kind.CODES, ForcedLabourIndustry),
    Field("vic_TypeOfSexExploitation", "Type of Sex Exploitation", Kind.CODES, SexualExploitationType),
    Field("vic_LocationOfExploitation", "Location of Exploitation"),
    Field("vic_ExploitationWebsitesAndApps", "Exploitation Websites and Apps", Kind.CODES, Platform),
    Field("vic_Vulnerabilities", "Vulnerabilities", Kind.CODES, Vulnerability, deprecated=True),
    Field("vic_DetailsOfVulnerabilities", "Details Of Vulnerabilities", deprecated=True),
)
_OTHERS = (
    Field("per_RoleInProcess", "Role in Process", Kind.CODES, PerpetratorRole),
    Field("per_RoleDetails", "Role Details"),
    Field("per_Organisation", ""),
)
_CASE = (
    Field("cas_Status", "Status", Kind.CODE, CaseStatus),
    Field("cas_ReasonForCaseClosure", "Reason for Case Closure"),
    Field("cas_CaseOwner", "Case Owner"),
    Field("cas_ReferringOrganisation", "Referring Organisation"),
    Field("cas_IncomingReferralDate", "Incoming Referral Date", Kind.DATE),
    Field("cas_ReferringPrimaryCaseWorker", "Referring Primary Case Worker"),
    Field("cas_ReasonForIncomingReferral", "Reason for Incoming Referral", Kind.CODE, ReferralReason),
    Field("cas_IncomingReferralDetails", "Incoming Referral Details"),
    Field("cas_ReferredOrganisation", "Referred Organisation"),
    Field("cas_ReferredPrimaryCaseWorker", "Referred Primary Case Worker"),
    Field("cas_ReasonForOutgoingReferral", "Reason for Outgoing Referral", Kind.CODE, ReferralReason),
    Field("cas_OutgoingReferralDate", "Outgoing Referral Date", Kind.DATE),
    Field("cas_OutgoingReferralDetails", "Outgoing Referral Details"),
    Field("cco_CaseComment", "Case Comment"),
    Field("hte_Longitude", "Longitude", Kind.DEGREES),
    Field("hte_Latitude", "Latitude", Kind.DEGREES),
    Field("hte_City", "City"),
    Field("hte_Country", "Country", Kind.CODE, Country),
    Field("hte_State", "State"),
    Field("hte_Street", "Street"),
    Field("hte_PostalCode", "PostalCode"),
    Field("hte_Date", "Date", Kind.DATE),
    Field("hte_Type", "Type", Kind.CODE, EventPhase),
    Field("hte_Description", "Description"),
    Field("spl_Objectives", "Objectives"),
    Field("spl_ActionPlan", "Action Plan"),
    Field("spl_PlannedEndDate", "Planned End Date", Kind.DATE),
    Field("spl_ActualEndDate", "Actual End Date", Kind.DATE),
    Field("spl_Type", "Type", Kind.CODE, SupportPlanType),
    Field("con_Consent", "Consent", Kind.TICK),
)

FIELDS = {field.name: field for group in (_ORGANISATION, _PERSON, _VICTIM, _OTHERS, _CASE) for field in group}

# The 38 headings of the three workbooks, in their order, under the labels a person types under.
TEMPLATE = (
    "cas_CaseOwner",
    "prs_Salutation",
    "prs_FirstName",
    "prs_SecondName",
    "con_Consent",
    "prs_Birthdate",
    "prs_Gender",
    "prs_Citizenship",
    "prs_Title",
    "prs_Email",
    "prs_HomePhone",
    "prs_MobilePhone",
    "prs_MailingStreet",
    "prs_MailingCity",
    "prs_MailingState",
    "prs_MailingPostalCode",
    "prs_MailingCountry",
    "vic_TraffickingStatus",
    "vic_TraffickingStatusDecisionMakingOrg",
    "vic_MethodOfRecruitment",
    "vic_LocationOfRecruitment",
    "vic_MethodsOfControl",
    "vic_TypeOfExploitation",
    "vic_ForcedLabourIndustry",
    "vic_TypeOfSexExploitation",
    "vic_LocationOfExploitation",
    "cas_Status",
    "cas_ReferringOrganisation",
    "cas_IncomingReferralDate",
    "cas_ReferringPrimaryCaseWorker",
    "cas_ReasonForIncomingReferral",
    "cas_IncomingReferralDetails",
    "cas_ReferredOrganisation",
    "cas_ReferredPrimaryCaseWorker",
    "cas_ReasonForOutgoingReferral",
    "cas_OutgoingReferralDate",
    "cas_OutgoingReferralDetails",
    "cas_ReasonForCaseClosure",
)
_NOT_IN_SURVEY = frozenset(
    {
        "cas_CaseOwner",
        "cas_ReasonForCaseClosure",
        "cas_ReferredOrganisation",
        "cas_ReferredPrimaryCaseWorker",
        "cas_ReasonForOutgoingReferral",
        "cas_OutgoingReferralDate",
        "cas_OutgoingReferralDetails",
    }
)
SURVEY = tuple(name for name in TEMPLATE if name not in _NOT_IN_SURVEY)

# Fields that no record has a place for: a support plan has no type of service, and the old tick is not a consent.
NO_RECORD = frozenset(
    {
        "spl_Objectives",
        "spl_ActionPlan",
        "spl_PlannedEndDate",
        "spl_ActualEndDate",
        "spl_Type",
        "vic_AgreementToManagePersonalData",
    }
)

# Headings that older versions and the shipped files spell otherwise.
ALIASES = {
    "vic_TraffickinStatusDecisionMakingOrg": "vic_TraffickingStatusDecisionMakingOrg",
    "prs_First_Name": "prs_FirstName",
    "prs_Second_Name": "prs_SecondName",
    "vic_Methods_of_Control": "vic_MethodsOfControl",
    "prs_Nationality": "prs_Citizenship",
    "Nationality": "prs_Citizenship",
}
