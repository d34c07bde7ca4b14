"""How people were recruited and controlled, by whom, and what made it possible."""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = [
    "ControlMethod",
    "PerpetratorRole",
    "Platform",
    "RecruiterRelation",
    "RecruitmentMethod",
    "TraffickerRelationship",
    "Vulnerability",
]


def __dir__() -> list[str]:
    return __all__


_HTCDS = "IOM, HTCDS 2.0"

_CTDC = "CTDC Data Codebook, version 6"


class ControlMethod(Code):
    """A way in which the exploiter kept control over the person."""

    PHYSICAL_THREATS = (
        "PhysicalThreats",
        "Physical threats",
        "Intent to harm the person or someone else was conveyed, openly or by implication.",
        _HTCDS,
    )
    THREATS_LAW_ENFORCEMENT = (
        "ThreatsLawEnforcement",
        "Threats of law enforcement",
        "The exploiter conveyed that the authorities would be brought in to hurt the person or somebody else.",
        _HTCDS,
    )
    THREATENS_CHILDREN_FAMILY = (
        "ThreatensChildrenFamily",
        "Threatens children/family",
        "Threats aimed at the person's children or family.",
        _HTCDS,
    )
    DEBT_BONDAGE = (
        "DebtBondage",
        "Debt bondage",
        "Work is demanded for a real or invented debt that it does not fairly reduce or whose terms have no limit.",
        _HTCDS,
    )
    FALSE_PROMISES = "FalsePromises", "False promises", "The person was lured in by deception or fraud.", _HTCDS
    PHYSICAL_ABUSE = (
        "PhysicalAbuse",
        "Physical abuse",
        "Acts meant to cause injury, pain, disability, death or trauma; sexual acts are counted under SexualAbuse.",
        _HTCDS,
    )
    SEXUAL_ABUSE = (
        "SexualAbuse",
        "Sexual abuse",
        "Unwanted sexual contact used to control the person (not as the purpose of the exploitation).",
        _HTCDS,
    )
    TAKES_EARNINGS = (
        "TakesEarnings",
        "Takes earnings",
        "Pay was taken from the person in order to control them.",
        _HTCDS,
    )
    RESTRICTS_FINANCIAL_ACCESS = (
        "RestrictsFinancialAccess",
        "Restricts financial access",
        "Access to living money or to the person's own accounts or funds was blocked or limited.",
        _HTCDS,
    )
    RESTRICTS_MEDICAL_CARE = (
        "RestrictsMedicalCare",
        "Restricts medical care",
        "Care was withheld, or allowed only when watched or accompanied by the exploiter.",
        _HTCDS,
    )
    WITHHOLDS_NECESSITIES = (
        "WithholdsNecessities",
        "Withholds necessities",
        "Food, shelter, water, hygiene, clothes or other needful things were denied or limited.",
        _HTCDS,
    )
    PSYCHOLOGICAL_ABUSE = (
        "PsychologicalAbuse",
        "Psychological abuse",
        "Emotional abuse, humiliation, play of power, or use of family or romantic ties to influence the person.",
        _HTCDS,
    )
    PSYCHOACTIVE_SUBSTANCE = (
        "PsychoactiveSubstance",
        "Psychoactive substance",
        "Substances were supplied, induced, or an existing dependency used, to control the person.",
        _HTCDS,
    )
    EXCESSIVE_WORKING_HOURS = (
        "ExcessiveWorkingHours",
        "Excessive working hours",
        "Hours far beyond what was agreed, able to isolate the person or harm their health.",
        _HTCDS,
    )
    WITHHOLDS_DOCUMENTS = (
        "WithholdsDocuments",
        "Withholds documents",
        "Access to identity, immigration, custody, court or other official papers was limited or controlled.",
        _HTCDS,
    )
    OTHER = "Other", "Other", "A control tactic that fits none of the other values.", _HTCDS


class RecruitmentMethod(Code):
    """The setting or channel through which the person was recruited."""

    AT_A_PLACE_OF_BUSINESS = (
        "AtAPlaceOfBusiness",
        "At a place of business",
        "In a shop, agency or other business.",
        _HTCDS,
    )
    AT_AN_EDUCATIONAL_INSTITUTION = (
        "AtAnEducationalInstitution",
        "At an educational institution",
        "At a school, college or university.",
        _HTCDS,
    )
    AT_WORK = "AtWork", "At work", "At the place of work.", _HTCDS
    THROUGH_ONLINE_SOCIAL_NETWORKS = (
        "ThroughOnlineSocialNetworks",
        "Through online social networks",
        "Through a social network or messaging on the internet.",
        _HTCDS,
    )
    THROUGH_AN_ONLINE_ADVERTISEMENT = (
        "ThroughAnOnlineAdvertisement",
        "Through an online advertisement",
        "Through an advertisement on the internet.",
        _HTCDS,
    )
    THROUGH_A_TELEVISION_ADVERT = (
        "ThroughATelevisionAdvert",
        "Through a television advert",
        "Through an advertisement on television.",
        _HTCDS,
    )
    THROUGH_A_NEWSPAPER_ADVERT = (
        "ThroughANewspaperAdvert",
        "Through a newspaper advert",
        "Through an advertisement in print.",
        _HTCDS,
    )
    THROUGH_FAMILY_OR_FAMILY_EVENTS = (
        "ThroughFamilyOrFamilyEvents",
        "Through family or family events",
        "Through relatives or at a family occasion.",
        _HTCDS,
    )
    THROUGH_FRIENDS_OR_SOCIAL_EVENTS = (
        "ThroughFriendsOrSocialEvents",
        "Through friends or social events",
        "Through friends or at a social occasion.",
        _HTCDS,
    )
    OTHER = "Other", "Other", "A setting that fits none of the other values.", _HTCDS


class Platform(Code):
    """A website or app through which the person was found or exploited."""

    FACEBOOK = "Facebook", "Facebook", "The Facebook website or app.", _HTCDS
    INSTAGRAM = "Instagram", "Instagram", "The Instagram website or app.", _HTCDS
    WHATS_APP = "WhatsApp", "WhatsApp", "The WhatsApp website or app.", _HTCDS
    TELEGRAM = "Telegram", "Telegram", "The Telegram website or app.", _HTCDS
    FACEBOOK_MESSENGER = "FacebookMessenger", "Facebook Messenger", "The Facebook Messenger website or app.", _HTCDS
    VIBER = "Viber", "Viber", "The Viber website or app.", _HTCDS
    SNAP_CHAT = "SnapChat", "SnapChat", "The SnapChat website or app.", _HTCDS
    LINE = "Line", "Line", "The Line website or app.", _HTCDS
    FOUR_SALE = "4Sale", "4Sale", "The 4Sale website or app.", _HTCDS
    WE_CHAT = "WeChat", "WeChat", "The WeChat website or app.", _HTCDS
    QQ = "QQ", "QQ", "The QQ website or app.", _HTCDS
    Q_ZONE = "QZone", "QZone", "The QZone website or app.", _HTCDS
    TIK_TOK = "TikTok", "TikTok", "The TikTok website or app.", _HTCDS
    TWITTER = "Twitter", "Twitter", "The Twitter website or app.", _HTCDS
    OTHER = "Other", "Other", "A website or app that is not listed.", _HTCDS


class TraffickerRelationship(Code):
    """Whether the person knew the trafficker before."""

    FAMILIAL = "Familial", "Familial", "The trafficker is a relative.", _HTCDS
    ACQUAINTED = "Acquainted", "Acquainted", "The person knew the trafficker.", _HTCDS
    UNAQUAINTED = "Unaquainted", "Unaquainted", "The person did not know the trafficker.", _HTCDS


class RecruiterRelation(Code):
    """Who the recruiter was to the person."""

    INTIMATE_PARTNER = "intimate_partner", "Intimate partner", "A spouse, partner or lover.", _CTDC
    FRIEND = "friend", "Friend", "A friend or acquaintance.", _CTDC
    FAMILY = "family", "Family", "A relative.", _CTDC
    OTHER = "other", "Other", "Somebody who fits none of the other values, strangers included.", _CTDC


class PerpetratorRole(Code):
    """The part somebody played in the trafficking."""

    TRAVELLING_PARTNER = "TravellingPartner", "Travelling Partner", "Travelled with the person.", _HTCDS
    TRANSPORTER = "Transporter", "Transporter", "Moved the person.", _HTCDS
    RECRUITER_OR_INTERMEDIARY = (
        "RecruiterOrIntermediary",
        "Recruiter Or Intermediary",
        "Drew the person in or brought others together.",
        _HTCDS,
    )
    BROKER_TRAVEL_AGENT = "BrokerTravelAgent", "Broker Travel Agent", "Arranged travel or papers.", _HTCDS
    TRANSFERRED_INDIVIDUAL = "TransferredIndividual", "Transferred Individual", "Handed the person over.", _HTCDS
    HARBOURED_INDIVIDUAL = "HarbouredIndividual", "Harboured Individual", "Housed or hid the person.", _HTCDS
    SOLD_INDIVIDUAL = "SoldIndividual", "Sold Individual", "Sold the person.", _HTCDS
    BOUGHT_INDIVIDUAL = "BoughtIndividual", "Bought Individual", "Bought the person.", _HTCDS
    RECEIVED_INDIVIDUAL = "ReceivedIndividual", "Received Individual", "Took the person in.", _HTCDS
    CONTROLLED_INDIVIDUAL = "ControlledIndividual", "Controlled Individual", "Kept the person under control.", _HTCDS
    SMUGGLER = "Smuggler", "Smuggler", "Took the person across a border unlawfully.", _HTCDS
    ABUSER = "Abuser", "Abuser", "Abused the person.", _HTCDS
    KIDNAPPER = "Kidnapper", "Kidnapper", "Took the person away by force.", _HTCDS
    EXPLOITER = "Exploiter", "Exploiter", "Gained from the exploitation.", _HTCDS
    OTHER = "Other", "Other", "A part that fits none of the other values.", _HTCDS


class Vulnerability(Code):
    """A circumstance that made the person easier to exploit; the standard keeps the list for old files only."""

    ADDICTION = "Addiction", "Addiction", "Dependence on a substance or habit.", _HTCDS
    SOCIAL_GROUP = "SocialGroup", "Social Group", "Belonging to a group that others put down.", _HTCDS
    DISCRIMINATION = "Discrimination", "Discrimination", "Being treated worse for who one is.", _HTCDS
    POVERTY = "Poverty", "Poverty", "Lack of money for a decent life.", _HTCDS
    DISABILITY_AND_PHYSICAL_HEALTH = (
        "DisabilityAndPhysicalHealth",
        "Disability and physical health",
        "A disability or poor physical health.",
        _HTCDS,
    )
    MENTAL_HEALTH = "MentalHealth", "Mental health", "Poor mental health.", _HTCDS
    MIGRATION = "Migration", "Migration", "Being on the move or without secure status.", _HTCDS
    HOMELESSNESS = "Homelessness", "Homelessness", "Having no safe place to live.", _HTCDS
    ABUSE_SOCIAL_MEDIA = "AbuseSocialMedia", "Abuse - social media", "Abuse through social media.", _HTCDS
    ABUSE_PHYSICAL = "AbusePhysical", "Abuse - physical", "Physical abuse.", _HTCDS
    EDUCATION = "Education", "Education", "Little or broken schooling.", _HTCDS
    WORK_ENVIRONMENT = "WorkEnvironment", "Work environment", "Unsafe or unregulated work.", _HTCDS
