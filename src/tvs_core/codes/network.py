"""Organisations, their part in a network, and what happens to referrals, needs and services."""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = [
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
]


def __dir__() -> list[str]:
    return __all__


_HTCDS = "IOM, HTCDS 2.0"

_OWN = "tvs_core"

_PRIVACY = "tvs_core, after 34 USC 12291(b)(2), GDPR, IOM data protection principles and Primero"


class OrganizationType(Code):
    """Which kind of body an organisation is."""

    NGO = "NGO", "NGO", "A non-governmental organisation.", _HTCDS
    LAW_ENFORCEMENT = "LawEnforcement", "Law Enforcement", "Police or another body that enforces the law.", _HTCDS
    HEALTH_SERVICE_ORGANISATION = (
        "HealthServiceOrganisation",
        "Health Service Organisation",
        "A hospital, clinic or other health service.",
        _HTCDS,
    )
    CENTRAL_GOVERNMENT_ORGANISATION = (
        "CentralGovernmentOrganisation",
        "Central Government Organisation",
        "An authority of the state.",
        _HTCDS,
    )
    LOCAL_GOVERNMENT_ORGANISATION = (
        "LocalGovernmentOrganisation",
        "Local Government Organisation",
        "An authority of a region or municipality.",
        _HTCDS,
    )
    IMMIGRATION_SERVICE = "ImmigrationService", "Immigration Service", "A border or immigration authority.", _HTCDS
    LEGAL_SERVICE = "LegalService", "Legal Service", "A law firm, legal aid office or other legal service.", _HTCDS
    CORPORATE_BUSINESS = "CorporateBusiness", "Corporate Business", "A company.", _HTCDS
    SCHOOL_OR_COLLEGE = "SchoolOrCollege", "School or College", "A school, college or university.", _HTCDS


class MembershipRole(Code):
    """The part an organisation has in a network."""

    LEAD = "lead", "Lead", "Leads or coordinates the network.", _OWN
    MEMBER = "member", "Member", "Takes part in it.", _OWN
    SUBRECIPIENT = "subrecipient", "Subrecipient", "Is funded through another member.", _OWN
    OBSERVER = "observer", "Observer", "Attends without taking part in cases.", _OWN


class ReferralDirection(Code):
    """Which way a referral goes, seen from the organisation that keeps the case."""

    INCOMING = "incoming", "Incoming", "The case came from another organisation.", _OWN
    OUTGOING = "outgoing", "Outgoing", "The case or person was sent on to another organisation.", _OWN


class ReferralReason(Code):
    """Why a case was sent on."""

    ADDITIONAL_SERVICES_REQUIRED = (
        "AdditionalServicesRequired",
        "Additional Services Required",
        "The person needs services the sender does not give.",
        _HTCDS,
    )
    MIGRATION_OR_CHANGE_OF_LOCATION = (
        "MigrationOrChangeOfLocation",
        "Migration or Change of Location",
        "The person moves to another place.",
        _HTCDS,
    )
    OTHER = "Other", "Other", "A reason that fits none of the other values.", _HTCDS


class ReferralStatus(Code):
    """What became of a referral."""

    PLANNED = "planned", "Planned", "Not made yet.", _OWN
    MADE = "made", "Made", "Made, with no answer yet.", _OWN
    ACCEPTED = "accepted", "Accepted", "The receiver took it on.", _OWN
    WAITING_LIST = "waiting_list", "Waiting list", "The receiver will take it on later.", _OWN
    REFUSED = "refused", "Refused", "The receiver did not take it on.", _OWN
    DECLINED = "declined", "Declined", "The person did not want it.", _OWN
    COMPLETED = "completed", "Completed", "The person was received and helped.", _OWN
    LAPSED = "lapsed", "Lapsed", "Nothing came of it.", _OWN


class WithoutConsent(Code):
    """Why a referral was made without a consent on file."""

    DANGER_TO_LIFE = "danger_to_life", "Danger to life", "Life or limb was in immediate danger.", _PRIVACY
    CHILD_PROTECTION = "child_protection", "Child protection", "A child had to be protected.", _PRIVACY
    LEGAL_DUTY = "legal_duty", "Legal duty", "A law or court order required it.", _PRIVACY
    SELF_REFERRAL = "self_referral", "Made by the person", "The person went there themselves.", _PRIVACY
    NO_PERSONAL_DATA = (
        "no_personal_data",
        "No personal data",
        "Nothing that identifies the person was passed on.",
        _PRIVACY,
    )
    NOT_RECORDED = "not_recorded", "Not recorded", "The source does not say whether there was consent.", _PRIVACY


class NeedStatus(Code):
    """Where a need stands."""

    OPEN = "open", "Open", "Nothing has been done yet.", _OWN
    IN_PROGRESS = "in_progress", "In progress", "Help has begun.", _OWN
    MET = "met", "Met", "The need is met.", _OWN
    UNMET = "unmet", "Unmet", "It could not be met.", _OWN
    DECLINED = "declined", "Declined", "The person does not want help with it.", _OWN
    NO_LONGER_NEEDED = "no_longer_needed", "No longer needed", "It has gone away.", _OWN


class NeedPriority(Code):
    """How soon a need has to be met, by the person's own account first."""

    IMMEDIATE = "immediate", "Immediate", "Today: danger, or no food or shelter.", _OWN
    HIGH = "high", "High", "Within days.", _OWN
    MEDIUM = "medium", "Medium", "Within weeks.", _OWN
    LOW = "low", "Low", "Later.", _OWN


class EpisodeStatus(Code):
    """Where a service stands."""

    PLANNED = "planned", "Planned", "Agreed and not begun.", _OWN
    ACTIVE = "active", "Active", "Going on.", _OWN
    SUSPENDED = "suspended", "Suspended", "Interrupted for a time.", _OWN
    COMPLETED = "completed", "Completed", "Ended as planned.", _OWN
    ENDED_EARLY = "ended_early", "Ended early", "Ended before the plan was fulfilled.", _OWN
    DECLINED = "declined", "Declined", "Offered, and the person did not want it.", _OWN


class EpisodeEnd(Code):
    """Why a service ended."""

    GOALS_MET = "goals_met", "Goals met", "What was agreed was reached.", _OWN
    PERSON_CHOSE = "person_chose", "The person chose to end it", "The person no longer wanted it.", _OWN
    MOVED = "moved", "Moved", "The person moved away.", _OWN
    REFERRED_ON = "referred_on", "Referred on", "Another provider took over.", _OWN
    LOST_CONTACT = "lost_contact", "Lost contact", "The person could not be reached.", _OWN
    NO_LONGER_ELIGIBLE = (
        "no_longer_eligible",
        "No longer within the terms",
        "The terms of the service no longer covered the person.",
        _OWN,
    )
    FUNDING_ENDED = "funding_ended", "Funding ended", "There was no more money for it.", _OWN
    DIED = "died", "Died", "The person died.", _OWN
    OTHER = "other", "Other", "A reason that fits none of the other values.", _OWN
