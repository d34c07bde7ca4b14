"""Where a case and the finding of trafficking stand, and where the information comes from."""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = [
    "CaseStatus",
    "FindingBasis",
    "InformationSource",
    "MissingReason",
    "ObservationState",
    "StatusDecisionMaker",
    "TraffickingStatus",
]


def __dir__() -> list[str]:
    return __all__


_HTCDS = "IOM, HTCDS 2.0"

_OWN = "tvs_core"


class CaseStatus(Code):
    """Where the case stands."""

    ACTIVE = "Active", "Active", "Work is going on.", _HTCDS
    FOLLOW_UP = "FollowUp", "Follow Up", "The main work is done and contact is kept.", _HTCDS
    CLOSED = "Closed", "Closed", "The work is over.", _HTCDS
    CLOSED_REFERRED = "ClosedReferred", "Closed Referred", "The work is over here and goes on elsewhere.", _HTCDS


class TraffickingStatus(Code):
    """How far the person has been determined to be a victim of trafficking."""

    POSSIBLE_VICTIM_OF_TRAFFICKING = (
        "PossibleVictimOfTrafficking",
        "Possible victim of trafficking",
        "There are indicators and nobody has verified them yet.",
        _HTCDS,
    )
    ACTUAL_VICTIM_OF_TRAFFICKING = (
        "ActualVictimOfTrafficking",
        "Actual victim of trafficking",
        "Determined to be a victim.",
        _HTCDS,
    )
    NOT_A_VICTIM_OF_TRAFFICKING = (
        "NotAVictimOfTrafficking",
        "Not a victim of trafficking",
        "Determined not to be a victim, yet recorded.",
        _HTCDS,
    )


class StatusDecisionMaker(Code):
    """The kind of body that made the determination."""

    POLICE = "Police", "Police", "A police force.", _HTCDS
    NGO = "NGO", "NGO", "A non-governmental organisation.", _HTCDS
    COURT_OR_PROSECUTION = "CourtOrProsecution", "Court or prosecution", "A court or prosecution service.", _HTCDS
    NON_POLICE_GOVERNMENTAL_ORGANIZATION = (
        "NonPoliceGovernmentalOrganization",
        "Non-police governmental organization",
        "An authority other than the police.",
        _HTCDS,
    )
    OTHER = "Other", "Other", "A body that fits none of the other values.", _HTCDS


class InformationSource(Code):
    """Who the information comes from."""

    SURVIVOR = "survivor", "The survivor", "The person told it.", _OWN
    CAREGIVER = "caregiver", "A caregiver", "A parent, guardian or carer told it.", _OWN
    WORKER = "worker", "A worker", "Somebody who works with the person saw or assessed it.", _OWN
    THIRD_PARTY = "third_party", "A third party", "Somebody else told it; the person may not know.", _OWN
    DOCUMENT = "document", "A document", "It was read in a document.", _OWN
    TIP = "tip", "An anonymous tip", "Somebody told it without giving a name.", _OWN
    OTHER_SYSTEM = "other_system", "Another system", "It was carried over from another system.", _OWN


class FindingBasis(Code):
    """What a finding rests on."""

    STATEMENT = "statement", "Statement", "What the person said.", _OWN
    DOCUMENT = "document", "Document", "A document that was seen.", _OWN
    OFFICIAL_DECISION = "official_decision", "Official decision", "A decision of a court or authority.", _OWN
    ASSESSMENT = "assessment", "Assessment", "A professional's assessment.", _OWN
    OBSERVATION = "observation", "Observation", "What somebody saw.", _OWN
    INFERENCE = "inference", "Inference", "Concluded from other information.", _OWN


class MissingReason(Code):
    """Why a piece of information is not there; the reason never counts as an answer."""

    NOT_ASKED = "not_asked", "Not asked", "Nobody asked.", _OWN
    DECLINED = "declined", "Declined", "The person chose not to say.", _OWN
    NOT_KNOWN = "not_known", "Not known", "The person does not know.", _OWN
    NOT_RECORDED = "not_recorded", "Not recorded", "The source holds nothing about it.", _OWN
    CONFLICTING = "conflicting", "Conflicting", "Sources contradict each other.", _OWN


class ObservationState(Code):
    """Whether a sign was there."""

    OBSERVED = "observed", "Observed", "The sign was seen, stated or answered yes.", _OWN
    ABSENT = "absent", "Absent", "It was looked for or asked about and was not there.", _OWN
    UNKNOWN = "unknown", "Unknown", "Not asked, not answered, or it could not be told; never the same as absent.", _OWN
