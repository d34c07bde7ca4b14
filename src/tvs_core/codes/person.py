"""Who the person is: gender, civil status, schooling, and how to reach them."""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = ["ContactKind", "DocumentKind", "EducationLevel", "Gender", "MaritalStatus"]


def __dir__() -> list[str]:
    return __all__


_HTCDS = "IOM, HTCDS 2.0"

_ISCED = "HTCDS 2.0, from ISCED 2011"

_OWN = "tvs_core"


class Gender(Code):
    """How the person expresses or holds their gender."""

    FEMININE = "Feminine", "Feminine", "Woman or girl.", _HTCDS
    MASCULINE = "Masculine", "Masculine", "Man or boy.", _HTCDS
    TRANSGENDER_FEMININE = (
        "TransgenderFeminine",
        "Transgender Feminine",
        "Woman or girl who was taken for male at birth.",
        _HTCDS,
    )
    TRANSGENDER_MASCULINE = (
        "TransgenderMasculine",
        "Transgender Masculine",
        "Man or boy who was taken for female at birth.",
        _HTCDS,
    )
    NON_CONFORMING = "NonConforming", "Non-Conforming", "Neither only feminine nor only masculine.", _HTCDS
    NON_SPECIFIED_UNKNOWN = (
        "NonSpecifiedUnknown",
        "Not Specified/Unknown",
        "Not specified or not known: the value the standard itself has for it.",
        _HTCDS,
    )


class MaritalStatus(Code):
    """Civil status of the person."""

    SINGLE = "Single", "Single", "Never married.", _HTCDS
    MARRIED = "Married", "Married", "Married.", _HTCDS
    WIDOWED = "Widowed", "Widowed", "The spouse has died.", _HTCDS
    DIVORCED = "Divorced", "Divorced", "The marriage was dissolved.", _HTCDS
    SEPARATED = "Separated", "Separated", "Married and living apart.", _HTCDS
    REGISTERED_PARTNERSHIP = "RegisteredPartnership", "Registered Partnership", "In a registered partnership.", _HTCDS


class EducationLevel(Code):
    """The highest level of schooling reached."""

    EARLY_CHILDHOOD_EDUCATION = "EarlyChildhoodEducation", "Early Childhood Education", "Before primary school.", _ISCED
    PRIMARY_EDUCATION = "PrimaryEducation", "Primary Education", "Primary school.", _ISCED
    LOWER_SECONDARY_EDUCATION = (
        "LowerSecondaryEducation",
        "Lower Secondary Education",
        "First stage of secondary school.",
        _ISCED,
    )
    UPPER_SECONDARY_EDUCATION = (
        "UpperSecondaryEducation",
        "Upper Secondary Education",
        "Second stage of secondary school.",
        _ISCED,
    )
    POST_SECONDARY_NON_TERTIARY_EDUCATION = (
        "PostSecondaryNonTertiaryEducation",
        "Post-secondary Non-tertiary Education",
        "After secondary school, below the tertiary level.",
        _ISCED,
    )
    SHORT_CYCLE_TERTIARY_EDUCATION = (
        "ShortCycleTertiaryEducation",
        "Short-cycle Tertiary Education",
        "Short tertiary course, mostly vocational.",
        _ISCED,
    )
    BACHELORS_OR_EQUIVALENT_LEVEL = (
        "BachelorsOrEquivalentLevel",
        "Bachelor’s or Equivalent Level",
        "First degree.",
        _ISCED,
    )
    MASTERS_OR_EQUIVALENT_LEVEL = "MastersOrEquivalentLevel", "Master’s or Equivalent Level", "Second degree.", _ISCED
    DOCTORAL_OR_EQUIVALENT_LEVEL = (
        "DoctoralOrEquivalentLevel",
        "Doctoral or Equivalent Level",
        "Advanced research degree.",
        _ISCED,
    )


class ContactKind(Code):
    """A way to reach somebody."""

    EMAIL = "email", "E-mail", "An e-mail address.", _OWN
    HOME_PHONE = "home_phone", "Home telephone", "A telephone at home.", _OWN
    MOBILE_PHONE = "mobile_phone", "Mobile telephone", "A telephone the person carries.", _OWN
    MESSAGING = "messaging", "Messaging account", "An account of a messaging service or social network.", _OWN
    THROUGH_OTHER = "through_other", "Through somebody else", "A person or office that passes messages on.", _OWN


class DocumentKind(Code):
    """A paper or number that identifies somebody."""

    NATIONAL_IDENTITY = (
        "national_identity",
        "National identity number",
        "An identity card or number issued by a state.",
        _OWN,
    )
    PASSPORT = "passport", "Passport", "A passport.", _OWN
    RESIDENCE_PERMIT = "residence_permit", "Residence permit", "A visa or residence permit.", _OWN
    BIRTH_CERTIFICATE = "birth_certificate", "Birth certificate", "A certificate of birth.", _OWN
    SOCIAL_SECURITY = (
        "social_security",
        "Social security number",
        "A number of the social security or tax system.",
        _OWN,
    )
    CASE_NUMBER = (
        "case_number",
        "Case number elsewhere",
        "The number of the person in another system, such as an alien registration number.",
        _OWN,
    )
    OTHER = "other", "Other document", "Any other identifying document.", _OWN
