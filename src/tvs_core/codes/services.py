"""
Services a survivor may need or receive: one list, with the group each belongs to.

The list is this library's own, so that the lists of different funders and systems can be mapped to it.

>>> ServiceType.EMERGENCY_SHELTER.group
<ServiceGroup.HOUSING>
"""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = ["ServiceGroup", "ServiceType", "SupportPlanType"]


def __dir__() -> list[str]:
    return __all__


_SOURCE = "tvs_core, unified from the lists of OTIP, OVC TIMS, HUD HMIS, HL7 FHIR, Primero, OSCaR, NHTH and IOM"
_HTCDS = "IOM, HTCDS 2.0, spl_Type"


class ServiceGroup(Code):
    """The family a service belongs to."""

    COORDINATION = (
        "coordination",
        "Coordination",
        "Organising help around the person: assessment, planning, referral, advocacy.",
        _SOURCE,
    )
    SAFETY = "safety", "Safety", "Keeping the person out of danger.", _SOURCE
    HOUSING = "housing", "Housing", "A safe place to stay, from one night to a home of one's own.", _SOURCE
    BASIC_NEEDS = (
        "basic_needs",
        "Basic needs",
        "Food, clothes, money, transport, childcare and staying in touch.",
        _SOURCE,
    )
    HEALTH = "health", "Health", "Care of body and mind.", _SOURCE
    LEGAL = "legal", "Legal", "Advice, representation and documents.", _SOURCE
    DEVELOPMENT = "development", "Development", "Education, work, skills and family life.", _SOURCE
    LANGUAGE_AND_RETURN = (
        "language_and_return",
        "Language and return",
        "Interpretation, return, relocation, reintegration and what fits nowhere else.",
        _SOURCE,
    )


class ServiceType(Code):
    """
    A kind of service.

    Attributes:
        group: The family it belongs to.
    """

    group: ServiceGroup

    def __init__(self, value: str, label: str, definition: str, group: ServiceGroup) -> None:
        self.group = group
        self.source = _SOURCE

    CASE_MANAGEMENT = (
        "case_management",
        "Case management",
        "Needs assessment, service plan, referral, follow-up and help with rights, by a named worker.",
        ServiceGroup.COORDINATION,
    )
    INTAKE_ORIENTATION = (
        "intake_orientation",
        "Intake and orientation",
        "First contact, explanation of rights, rules and choices.",
        ServiceGroup.COORDINATION,
    )
    NEEDS_ASSESSMENT = (
        "needs_assessment",
        "Needs assessment",
        "Structured look at needs and risks.",
        ServiceGroup.COORDINATION,
    )
    SERVICE_REFERRAL = (
        "service_referral",
        "Referral to another provider",
        "Passing the person on, with consent.",
        ServiceGroup.COORDINATION,
    )
    VICTIM_ADVOCACY = (
        "victim_advocacy",
        "Victim advocacy",
        "Speaking up for the person with agencies and services.",
        ServiceGroup.COORDINATION,
    )
    BENEFITS_ASSISTANCE = (
        "benefits_assistance",
        "Help with public benefits",
        "Applying for and keeping entitlements.",
        ServiceGroup.COORDINATION,
    )
    CRISIS_INTERVENTION = (
        "crisis_intervention",
        "Crisis intervention",
        "Immediate help in an emergency, easing distress.",
        ServiceGroup.SAFETY,
    )
    SAFETY_PLANNING = "safety_planning", "Safety planning", "Working out how to stay safe.", ServiceGroup.SAFETY
    EXTRACTION = (
        "extraction",
        "Extraction or rescue",
        "Getting the person out of the situation, mostly with authorities.",
        ServiceGroup.SAFETY,
    )
    HOTLINE = "hotline", "Hotline contact", "Call, text, chat or web contact with a helpline.", ServiceGroup.SAFETY
    PROTECTION_ORDER = (
        "protection_order",
        "Protection order help",
        "Getting a civil or criminal protective order.",
        ServiceGroup.SAFETY,
    )
    EMERGENCY_SHELTER = "emergency_shelter", "Emergency shelter", "Short stay safe place.", ServiceGroup.HOUSING
    TRANSITIONAL_HOUSING = (
        "transitional_housing",
        "Transitional housing",
        "Time-limited housing with services.",
        ServiceGroup.HOUSING,
    )
    RAPID_REHOUSING = (
        "rapid_rehousing",
        "Rapid re-housing",
        "Short or medium rent help and services.",
        ServiceGroup.HOUSING,
    )
    PERMANENT_SUPPORTIVE_HOUSING = (
        "permanent_supportive_housing",
        "Permanent supportive housing",
        "Long-term housing with services.",
        ServiceGroup.HOUSING,
    )
    RENT_UTILITIES = "rent_utilities", "Rent, deposit or utility help", "Money for housing costs.", ServiceGroup.HOUSING
    HOUSING_NAVIGATION = (
        "housing_navigation",
        "Housing search help",
        "Finding and applying for housing.",
        ServiceGroup.HOUSING,
    )
    BASIC_NECESSITIES = (
        "basic_necessities",
        "Basic necessities",
        "Food, clothing, toiletries, or money for them.",
        ServiceGroup.BASIC_NEEDS,
    )
    TRANSPORTATION = "transportation", "Transportation", "Rides, fares, tickets.", ServiceGroup.BASIC_NEEDS
    CHILDCARE = "childcare", "Childcare", "Care of the client's children, or help to get it.", ServiceGroup.BASIC_NEEDS
    FINANCIAL_ASSISTANCE = "financial_assistance", "Financial assistance", "Cash or vouchers.", ServiceGroup.BASIC_NEEDS
    COMMUNICATION_ACCESS = (
        "communication_access",
        "Phone, mail, internet",
        "Means to stay in touch safely.",
        ServiceGroup.BASIC_NEEDS,
    )
    MEDICAL_CARE = "medical_care", "Medical care", "Acute or continuing physical health care.", ServiceGroup.HEALTH
    DENTAL_CARE = "dental_care", "Dental care", "Dental treatment.", ServiceGroup.HEALTH
    SEXUAL_REPRODUCTIVE_HEALTH = (
        "sexual_reproductive_health",
        "Sexual and reproductive health care",
        "STI, pregnancy, forensic care.",
        ServiceGroup.HEALTH,
    )
    MENTAL_HEALTH_TREATMENT = (
        "mental_health_treatment",
        "Mental health treatment",
        "Therapy or psychiatry.",
        ServiceGroup.HEALTH,
    )
    COUNSELLING = (
        "counselling",
        "Counselling and emotional support",
        "Non-clinical talking support.",
        ServiceGroup.HEALTH,
    )
    SUBSTANCE_USE_TREATMENT = (
        "substance_use_treatment",
        "Substance use treatment",
        "Assessment, detoxification, treatment.",
        ServiceGroup.HEALTH,
    )
    PEER_SUPPORT = (
        "peer_support",
        "Peer or survivor support",
        "Support by people with lived experience.",
        ServiceGroup.HEALTH,
    )
    TRADITIONAL_HEALING = (
        "traditional_healing",
        "Traditional or cultural healing",
        "Healing in the person's own culture.",
        ServiceGroup.HEALTH,
    )
    HEALTH_INSURANCE = "health_insurance", "Health insurance help", "Getting and keeping cover.", ServiceGroup.HEALTH
    LEGAL_ADVICE_REPRESENTATION = (
        "legal_advice_representation",
        "Legal advice and representation",
        "A lawyer or accredited helper, any matter.",
        ServiceGroup.LEGAL,
    )
    IMMIGRATION_LEGAL = (
        "immigration_legal",
        "Immigration legal help",
        "Status, visas, continued presence and the like.",
        ServiceGroup.LEGAL,
    )
    CRIMINAL_JUSTICE_SUPPORT = (
        "criminal_justice_support",
        "Criminal justice support",
        "Court accompaniment, statements, victim rights.",
        ServiceGroup.LEGAL,
    )
    CRIMINAL_RECORD_RELIEF = (
        "criminal_record_relief",
        "Criminal record relief",
        "Vacatur, expungement, sealing.",
        ServiceGroup.LEGAL,
    )
    CIVIL_EMPLOYMENT_CLAIMS = (
        "civil_employment_claims",
        "Civil, wage and employment claims",
        "Back pay, damages, compensation.",
        ServiceGroup.LEGAL,
    )
    COMPENSATION_RESTITUTION = (
        "compensation_restitution",
        "Crime compensation and restitution",
        "Claims to a fund or through a criminal court.",
        ServiceGroup.LEGAL,
    )
    IDENTITY_DOCUMENTS = "identity_documents", "Identity documents", "Replacing papers.", ServiceGroup.LEGAL
    EDUCATION = "education", "Education", "Classes of any kind incl. language.", ServiceGroup.DEVELOPMENT
    EMPLOYMENT = (
        "employment",
        "Employment and vocational training",
        "Job search, training, placement.",
        ServiceGroup.DEVELOPMENT,
    )
    LIFE_SKILLS = "life_skills", "Life skills", "Budgeting, health, daily living.", ServiceGroup.DEVELOPMENT
    RIGHTS_TRAINING = "rights_training", "Rights-based training", "Knowing one's rights.", ServiceGroup.DEVELOPMENT
    PARENTING = "parenting", "Parenting and family support", "Parent education, family help.", ServiceGroup.DEVELOPMENT
    FAMILY_REUNIFICATION = (
        "family_reunification",
        "Family tracing and reunification",
        "Finding and bringing together family.",
        ServiceGroup.DEVELOPMENT,
    )
    INTERPRETATION = (
        "interpretation",
        "Interpretation and translation",
        "Language access of any kind, sign included.",
        ServiceGroup.LANGUAGE_AND_RETURN,
    )
    RETURN_ASSISTANCE = (
        "return_assistance",
        "Assisted voluntary return",
        "Travel and help to go home.",
        ServiceGroup.LANGUAGE_AND_RETURN,
    )
    REINTEGRATION = (
        "reintegration",
        "Reintegration support",
        "Support after return or relocation.",
        ServiceGroup.LANGUAGE_AND_RETURN,
    )
    RESETTLEMENT_RELOCATION = (
        "resettlement_relocation",
        "Relocation or resettlement",
        "Moving to a safe place or third country.",
        ServiceGroup.LANGUAGE_AND_RETURN,
    )
    FOSTER_OR_SUBSTITUTE_CARE = (
        "foster_or_substitute_care",
        "Substitute care for a child",
        "Foster, kinship, guardian.",
        ServiceGroup.LANGUAGE_AND_RETURN,
    )
    OUTREACH = (
        "outreach",
        "Outreach",
        "Contact in the community before a case exists.",
        ServiceGroup.LANGUAGE_AND_RETURN,
    )
    OTHER = "other", "Other service", "Anything else, with a text.", ServiceGroup.LANGUAGE_AND_RETURN


class SupportPlanType(Code):
    """The kind of support a plan covers."""

    EDUCATION = "Education", "Education", "Schooling or training of any kind.", _HTCDS
    FINANCIAL = "Financial", "Financial", "Money or help with money.", _HTCDS
    HEALTH = "Health", "Health", "Care of physical or mental health.", _HTCDS
    LABOUR_EXPLOITATION_REHABILITATION = (
        "LabourExploitationRehabilitation",
        "Labour Exploitation Rehabilitation",
        "Recovery from exploitation of labour.",
        _HTCDS,
    )
    LEGAL = "Legal", "Legal", "Legal advice, representation or documents.", _HTCDS
    LIVELIHOOD = "Livelihood", "Livelihood", "Earning a living: work, training, a business of one's own.", _HTCDS
    RIGHTS_BASED_TRAINING = "RightsBasedTraining", "Rights-based Training", "Learning about one's rights.", _HTCDS
    SEXUAL_EXPLOITATION_REHABILITATION = (
        "SexualExploitationRehabilitation",
        "Sexual Exploitation Rehabilitation",
        "Recovery from sexual exploitation.",
        _HTCDS,
    )
    SOCIAL_CARE = "SocialCare", "Social Care", "Social work and care, for the person or the family.", _HTCDS
