"""Consent: who gave it, how, for what, about what, and what was explained."""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = ["ConsentCapacity", "ConsentDecision", "ConsentForm", "ConsentGiver", "ConsentTopic", "DataScope", "Purpose"]


def __dir__() -> list[str]:
    return __all__


_PRIVACY = "tvs_core, after 34 USC 12291(b)(2), GDPR, IOM data protection principles and Primero"


class ConsentDecision(Code):
    """What the person decided."""

    GIVEN = "given", "Given", "Consent was given.", _PRIVACY
    REFUSED = "refused", "Refused", "Consent was refused.", _PRIVACY


class ConsentForm(Code):
    """The form in which a consent was given."""

    WRITTEN = "written", "Written", "Signed on paper or electronically.", _PRIVACY
    VERBAL = "verbal", "Verbal", "Spoken, and noted by a worker.", _PRIVACY
    ASSENT = "assent", "Assent", "Agreement of a person who cannot consent in law.", _PRIVACY


class ConsentGiver(Code):
    """Who gave the consent, seen from the survivor."""

    SELF = "self", "The survivor", "The person themselves.", _PRIVACY
    PARENT = "parent", "Parent", "A parent.", _PRIVACY
    GUARDIAN = "guardian", "Guardian", "A guardian appointed by law.", _PRIVACY
    CAREGIVER = "caregiver", "Caregiver", "Somebody who looks after the person in fact.", _PRIVACY
    LEGAL_REPRESENTATIVE = (
        "legal_representative",
        "Legal representative",
        "A lawyer or person holding a power of attorney.",
        _PRIVACY,
    )
    PUBLIC_AUTHORITY = "public_authority", "Public authority", "An authority with custody of the person.", _PRIVACY


class ConsentCapacity(Code):
    """Whether the giver was able to decide."""

    ABLE = "able", "Able", "Understood and was free to decide.", _PRIVACY
    ABLE_WITH_SUPPORT = (
        "able_with_support",
        "Able with support",
        "Understood with help, such as an interpreter or advocate.",
        _PRIVACY,
    )
    NOT_ABLE = "not_able", "Not able", "Could not understand or was not free to decide.", _PRIVACY


class ConsentTopic(Code):
    """Something explained before the consent was given."""

    INTERVIEW = "interview", "The interview", "What the interview is.", _PRIVACY
    INTERVIEW_PURPOSE = "interview_purpose", "Purpose of the interview", "What the interview is for.", _PRIVACY
    DATA_USE = "data_use", "Use of the data", "What the data are and may be used for.", _PRIVACY
    RESEARCH_USE = "research_use", "Use for research", "That data which do not identify may serve research.", _PRIVACY
    ACCESS_RIGHT = "access_right", "Right of access", "The right to ask for one's data.", _PRIVACY
    RETENTION = "retention", "Retention", "How long the data are kept.", _PRIVACY
    WITHDRAWAL = "withdrawal", "Withdrawal", "How to withdraw.", _PRIVACY
    REFUSAL = "refusal", "Refusal", "That help does not depend on saying yes.", _PRIVACY


class Purpose(Code):
    """What personal data are passed on for."""

    SERVICE_PROVISION = "service_provision", "Service provision", "To give the person a service.", _PRIVACY
    REFERRAL = "referral", "Referral", "To bring the person to another provider.", _PRIVACY
    CASE_COORDINATION = (
        "case_coordination",
        "Case coordination",
        "To coordinate providers that work with the person.",
        _PRIVACY,
    )
    SAFETY = "safety", "Safety", "To keep the person or others safe.", _PRIVACY
    HEALTH_CARE = "health_care", "Health care", "To treat the person.", _PRIVACY
    LEGAL_REPRESENTATION = (
        "legal_representation",
        "Legal representation",
        "To advise or represent the person.",
        _PRIVACY,
    )
    IMMIGRATION = "immigration", "Immigration", "To apply for or keep a status.", _PRIVACY
    CRIMINAL_JUSTICE = "criminal_justice", "Criminal justice", "To investigate or prosecute.", _PRIVACY
    COMPENSATION = "compensation", "Compensation", "To claim compensation or restitution.", _PRIVACY
    FAMILY_TRACING = "family_tracing", "Family tracing", "To find or reunite family.", _PRIVACY
    BENEFITS = "benefits", "Benefits", "To apply for benefits or housing.", _PRIVACY
    OVERSIGHT = "oversight", "Oversight", "To account to a funder or regulator.", _PRIVACY
    RESEARCH = "research", "Research", "To do research.", _PRIVACY
    LEGAL_DUTY = "legal_duty", "Legal duty", "To fulfil a duty to report or a court order.", _PRIVACY


class DataScope(Code):
    """A part of a case that a consent may cover or leave out."""

    IDENTITY = "identity", "Identity", "Names, contacts and document numbers.", _PRIVACY
    DEMOGRAPHICS = (
        "demographics",
        "Personal details",
        "Date of birth, gender, citizenship, language and the like.",
        _PRIVACY,
    )
    LOCATION = "location", "Location", "Where the person lives, lived or can be found.", _PRIVACY
    EXPERIENCE = "experience", "Experience", "What happened to the person.", _PRIVACY
    INDICATORS = "indicators", "Indicators", "Answers to screening instruments.", _PRIVACY
    NEEDS_AND_SERVICES = "needs_and_services", "Needs and services", "Needs, services and referrals.", _PRIVACY
    HEALTH = "health", "Health", "Physical and mental health.", _PRIVACY
    LEGAL = "legal", "Legal", "Legal processes and decisions.", _PRIVACY
    FINDINGS = "findings", "Findings", "Recorded facts.", _PRIVACY
    NOTES = "notes", "Notes", "Free text.", _PRIVACY
