"""
What values of HTCDS say about facts of the law, line by line, each line with its grade and the reason for it.

Only a line that is exact, or whose value is narrower than the fact and so implies it, makes a finding. Every other
line is there to be read: it says what was *not* concluded. A value that is not ticked says nothing at all, so no line
concludes anything from its absence: of a fact that is a set of codes the ticks give the codes that are known to be in
it (`tvs_core.codes.AtLeast`), and what is not ticked may be in it too. All codes a case implies for one fact make one
finding. Acts, forms of exploitation and industries that nobody has verified yet are not concluded from, nor is
anything of what was found to be none. The worst forms of child labour are never concluded: no value says how old the
person was at the time.

Source: IOM, HTCDS 2.0 (2021), value definitions; the facts are those of the law; the grades are ours.

>>> line = lines_of("vic_MethodsOfControl", "FalsePromises")[0]
>>> line.fact, line.asserts, line.grade.value
('means_fraud', True, 'exact')
>>> [(line.fact, line.code) for line in lines_of("vic_ForcedLabourIndustry", "*")]
[('exploitation_purposes', 'forced_labour_or_services')]
>>> [line.grade.value for line in lines_of("vic_TraffickingStatus", "NotAVictimOfTrafficking")]
['none']
"""

from __future__ import annotations

import enum

import attrs

__all__ = ["LINES", "Grade", "Line", "lines_of"]


def __dir__() -> list[str]:
    return __all__


class Grade(enum.Enum):
    """
    How the value of the standard relates to the fact.

    ``EXACT`` means the same; ``NARROWER`` is a kind of it and implies it; ``BROADER`` also covers what is not it;
    ``LOSSY`` overlaps without implying; ``NONE`` has nothing to say about it that may be relied on.
    """

    EXACT = "exact"
    NARROWER = "narrower"
    BROADER = "broader"
    LOSSY = "lossy"
    NONE = "none"


@attrs.frozen(cache_hash=True)
class Line:
    """
    One line of the map.

    Args:
        field: Field of the standard.
        value: Its value; ``"*"`` is any value the field holds.
        fact: Name of the fact, or ``None`` where there is no fact for it.
        grade: How the two relate.
        why: The reason for the grade, in one sentence.
        code: The code of a set fact that the value stands for; the finding says that it is in the set.
        asserts: What the finding says of any other fact; exact ``"*"`` lines without it assert the value itself.
        not_if_status: Trafficking statuses beside which no finding is made: what nobody has verified, or what was
            determined not to be trafficking, is recorded and not concluded from.
    """

    field: str
    value: str
    fact: str | None
    grade: Grade
    why: str
    code: str | None = None
    asserts: bool | None = None
    not_if_status: tuple[str, ...] = ()

    @property
    def makes_finding(self) -> bool:
        """Whether a case with this value gets a finding, its trafficking status allowing."""
        if self.code is not None:
            return self.grade in (Grade.EXACT, Grade.NARROWER)
        return self.asserts is not None or (self.value == "*" and self.grade is Grade.EXACT)


_STATUS = "vic_TraffickingStatus"
_RECRUITED = "vic_MethodOfRecruitment"
_CONTROL = "vic_MethodsOfControl"
_TYPE = "vic_TypeOfExploitation"
_INDUSTRY = "vic_ForcedLabourIndustry"
_SEX = "vic_TypeOfSexExploitation"
_ROLE = "per_RoleInProcess"
_PHASE = "hte_Type"
_ACTS = "trafficking_acts"
_MEANS = "trafficking_means"
_PURPOSE = "exploitation_purposes"
_CHILD_LABOUR = "child_labour_forms"

_NOT_VICTIM = "NotAVictimOfTrafficking"
_UNVERIFIED = ("PossibleVictimOfTrafficking", _NOT_VICTIM)
_NOT_IF = {
    _STATUS: (),
    _RECRUITED: _UNVERIFIED,
    _CONTROL: (_NOT_VICTIM,),
    _TYPE: _UNVERIFIED,
    _INDUSTRY: _UNVERIFIED,
    _SEX: _UNVERIFIED,
    _ROLE: _UNVERIFIED,
    _PHASE: _UNVERIFIED,
}

_EXACT, _NARROWER, _BROADER, _LOSSY, _NONE = Grade.EXACT, Grade.NARROWER, Grade.BROADER, Grade.LOSSY, Grade.NONE


def _says(field: str, value: str, fact: str, grade: Grade, why: str) -> Line:
    return Line(field, value, fact, grade, why, asserts=True, not_if_status=_NOT_IF[field])


def _set(field: str, value: str, fact: str, code: str, grade: Grade, why: str) -> Line:
    return Line(field, value, fact, grade, why, code=code, not_if_status=_NOT_IF[field])


_STATUS_LINES = (
    _says(
        _STATUS,
        "ActualVictimOfTrafficking",
        "is_trafficking_victim",
        _EXACT,
        "Determined to be a victim; the fact does not ask by whom.",
    ),
    _says(
        _STATUS,
        "ActualVictimOfTrafficking",
        "may_be_trafficking_victim",
        _NARROWER,
        "Who was determined to be a victim may have been trafficked.",
    ),
    Line(
        _STATUS,
        "ActualVictimOfTrafficking",
        "is_recognized_victim",
        _BROADER,
        "The fact asks for formal recognition by a competent authority, and any body can make this determination.",
    ),
    Line(
        _STATUS,
        "ActualVictimOfTrafficking",
        "victim_of_severe_trafficking",
        _BROADER,
        "The fact is a term of one country's law, and the standard does not say under which law it was determined.",
    ),
    _says(
        _STATUS,
        "PossibleVictimOfTrafficking",
        "may_be_trafficking_victim",
        _EXACT,
        "There are indicators that nobody has verified.",
    ),
    Line(
        _STATUS,
        "PossibleVictimOfTrafficking",
        "reasonable_grounds_victim",
        _BROADER,
        "Indicators alone are not yet the grounds on which an authority decides.",
    ),
    Line(
        _STATUS,
        "NotAVictimOfTrafficking",
        "is_trafficking_victim",
        _NONE,
        "A body that is not named may have decided so wrongly or under a narrower law: never taken for a fact.",
    ),
)

_ACT_LINES = (
    _set(_RECRUITED, "*", _ACTS, "recruitment", _NARROWER, "Whatever the setting was, the person was recruited."),
    _set(_ROLE, "Transporter", _ACTS, "transportation", _EXACT, "Somebody moved the person."),
    _set(
        _ROLE,
        "TravellingPartner",
        _ACTS,
        "transportation",
        _LOSSY,
        "Who travels along need not be the one who moves the person.",
    ),
    _set(
        _ROLE,
        "RecruiterOrIntermediary",
        _ACTS,
        "recruitment",
        _BROADER,
        "An intermediary may have brought others together without recruiting the person.",
    ),
    _set(
        _ROLE,
        "BrokerTravelAgent",
        _ACTS,
        "transportation",
        _LOSSY,
        "Travel or papers were arranged, which does not say that the person was moved.",
    ),
    _set(_ROLE, "TransferredIndividual", _ACTS, "transfer", _EXACT, "Somebody handed the person over."),
    _set(_ROLE, "HarbouredIndividual", _ACTS, "harbouring", _EXACT, "Somebody housed or hid the person."),
    _set(
        _ROLE,
        "SoldIndividual",
        _ACTS,
        "exchange_or_transfer_of_control",
        _NARROWER,
        "Who sells a person passes on control over them.",
    ),
    _set(
        _ROLE,
        "BoughtIndividual",
        _ACTS,
        "exchange_or_transfer_of_control",
        _NARROWER,
        "Who buys a person takes over control of them.",
    ),
    _set(_ROLE, "ReceivedIndividual", _ACTS, "receipt", _EXACT, "Somebody took the person in."),
    Line(_ROLE, "ControlledIndividual", None, _NONE, "It is not said how the person was kept under control."),
    _set(
        _ROLE,
        "Smuggler",
        _ACTS,
        "transportation",
        _LOSSY,
        "The crossing of a border may have been arranged without moving the person.",
    ),
    Line(_ROLE, "Abuser", None, _NONE, "It is not said what the abuse was, nor what for."),
    _set(_ROLE, "Kidnapper", _MEANS, "abduction", _NARROWER, "The person was taken away by force."),
    Line(_ROLE, "Exploiter", None, _NONE, "It is not said what the exploitation was."),
    Line(_ROLE, "Other", None, _NONE, "The standard does not say what it was."),
    _set(_PHASE, "Recruitment", _ACTS, "recruitment", _EXACT, "An event in which the person was recruited."),
    _set(
        _PHASE,
        "Transit",
        _ACTS,
        "transportation",
        _LOSSY,
        "The person was on the way; it is not said that somebody moved them.",
    ),
    Line(_PHASE, "Exploitation", None, _NONE, "It is not said what the exploitation was."),
)

_CONTROL_LINES = (
    _says(_CONTROL, "PhysicalThreats", "threat_used", _NARROWER, "Intent to harm was conveyed, which is a threat."),
    _says(
        _CONTROL,
        "PhysicalThreats",
        "used_or_threatened_force_or_coercion",
        _NARROWER,
        "Harm was threatened, which is one of the things the fact lists.",
    ),
    Line(
        _CONTROL,
        "PhysicalThreats",
        "threat_of_serious_harm_or_restraint",
        _BROADER,
        "The standard does not say how serious the harm was.",
    ),
    _set(_CONTROL, "PhysicalThreats", _MEANS, "threat_or_use_of_force", _NARROWER, "A threat of physical harm."),
    _says(_CONTROL, "ThreatsLawEnforcement", "threat_used", _NARROWER, "Bringing in the authorities was threatened."),
    _says(
        _CONTROL,
        "ThreatsLawEnforcement",
        "abuse_or_threatened_abuse_of_legal_process",
        _EXACT,
        "The law was threatened in order to control the person, which it is not meant for.",
    ),
    _says(
        _CONTROL,
        "ThreatsLawEnforcement",
        "used_or_threatened_force_or_coercion",
        _NARROWER,
        "A threat is pressure, which the fact asks for.",
    ),
    _set(_CONTROL, "ThreatsLawEnforcement", _MEANS, "other_coercion", _NARROWER, "Pressure other than force."),
    _says(_CONTROL, "ThreatensChildrenFamily", "threat_used", _NARROWER, "Threats were made."),
    _says(
        _CONTROL,
        "ThreatensChildrenFamily",
        "used_or_threatened_force_or_coercion",
        _NARROWER,
        "A threat is pressure, which the fact asks for.",
    ),
    _set(
        _CONTROL,
        "ThreatensChildrenFamily",
        _MEANS,
        "other_coercion",
        _LOSSY,
        "A threat of force or another one: the standard does not say which.",
    ),
    Line(
        _CONTROL,
        "DebtBondage",
        "services_pledged_as_security_for_debt",
        _BROADER,
        "Work demanded for a debt need not have been pledged as security for it.",
    ),
    Line(
        _CONTROL,
        "DebtBondage",
        "held_or_returned_to_servitude_to_work_off_debt",
        _BROADER,
        "A debt used to control does not show by itself that the person could not leave.",
    ),
    _set(_CONTROL, "DebtBondage", _MEANS, "other_coercion", _NARROWER, "Pressure by a debt."),
    _set(
        _CONTROL,
        "DebtBondage",
        _PURPOSE,
        "practices_similar_to_slavery",
        _LOSSY,
        "It is such a practice in the 1956 Convention, but here it is recorded as a means and not as the aim.",
    ),
    _says(_CONTROL, "FalsePromises", "means_fraud", _EXACT, "The person was lured in by deception or fraud."),
    _set(_CONTROL, "FalsePromises", _MEANS, "deception", _NARROWER, "Untrue things were promised."),
    _says(_CONTROL, "PhysicalAbuse", "means_force", _EXACT, "Acts meant to injure are physical force."),
    _says(
        _CONTROL,
        "PhysicalAbuse",
        "physical_restraint_or_injury_or_threat_of_it",
        _NARROWER,
        "The person was hurt, which is one of the things the fact lists.",
    ),
    _says(_CONTROL, "PhysicalAbuse", "coercion_used", _NARROWER, "Force was used, which the fact counts as coercion."),
    _says(_CONTROL, "PhysicalAbuse", "used_or_threatened_force_or_coercion", _NARROWER, "Force was used."),
    _set(_CONTROL, "PhysicalAbuse", _MEANS, "threat_or_use_of_force", _NARROWER, "Force was used."),
    Line(
        _CONTROL,
        "SexualAbuse",
        "means_force",
        _BROADER,
        "Sexual contact used to control can be forced or come about by pressure: the standard does not say which.",
    ),
    _says(
        _CONTROL,
        "SexualAbuse",
        "used_or_threatened_force_or_coercion",
        _NARROWER,
        "Unwanted sexual contact used to control is force or pressure.",
    ),
    _set(
        _CONTROL,
        "SexualAbuse",
        _MEANS,
        "threat_or_use_of_force",
        _LOSSY,
        "Force or other pressure: it is not said which.",
    ),
    _says(
        _CONTROL,
        "TakesEarnings",
        "earnings_taken_by_trafficker",
        _EXACT,
        "Pay was taken from the person in order to control them.",
    ),
    _set(_CONTROL, "TakesEarnings", _MEANS, "other_coercion", _NARROWER, "Pressure by control of money."),
    _set(_CONTROL, "RestrictsFinancialAccess", _MEANS, "other_coercion", _NARROWER, "Pressure by control of money."),
    _set(_CONTROL, "RestrictsMedicalCare", _MEANS, "other_coercion", _BROADER, "May be neglect rather than pressure."),
    _set(_CONTROL, "WithholdsNecessities", _MEANS, "other_coercion", _BROADER, "May be neglect rather than pressure."),
    _says(
        _CONTROL,
        "PsychologicalAbuse",
        "coercion_used",
        _NARROWER,
        "Psychological pressure is one of the things the fact lists.",
    ),
    _says(
        _CONTROL,
        "PsychologicalAbuse",
        "used_or_threatened_force_or_coercion",
        _NARROWER,
        "Psychological abuse used to control is pressure.",
    ),
    _set(_CONTROL, "PsychologicalAbuse", _MEANS, "other_coercion", _NARROWER, "Pressure other than force."),
    _set(
        _CONTROL,
        "PsychoactiveSubstance",
        _MEANS,
        "abuse_of_position_of_vulnerability",
        _LOSSY,
        "An existing dependence may have been used, or substances given: the standard does not say which.",
    ),
    Line(
        _CONTROL,
        "ExcessiveWorkingHours",
        None,
        _NONE,
        "A condition of the work; no fact of the law is about hours.",
    ),
    Line(
        _CONTROL,
        "WithholdsDocuments",
        "documents_taken_or_withheld",
        _BROADER,
        "The fact asks for passports and identity papers; the value also covers custody, court and other papers.",
    ),
    Line(
        _CONTROL,
        "WithholdsDocuments",
        "act_on_identity_documents_of_another",
        _BROADER,
        "The fact asks for passports and identity papers; the value also covers custody, court and other papers.",
    ),
    _set(_CONTROL, "WithholdsDocuments", _MEANS, "other_coercion", _NARROWER, "Pressure by control of documents."),
    Line(_CONTROL, "Other", None, _NONE, "The standard does not say what it was."),
)

_AGE_UNSAID = "The fact is about a child, and the value does not say how old the person was then."
_TYPE_LINES = (
    _says(_TYPE, "ForcedLabour", "subjected_to_forced_labour", _EXACT, "Forced labour was experienced."),
    _says(_TYPE, "ForcedLabour", "victim_of_labor_trafficking", _EXACT, "The exploitation was forced work."),
    Line(
        _TYPE,
        "ForcedLabour",
        "required_to_perform_forced_or_compulsory_labour",
        _BROADER,
        "The fact is a term of human rights law that is decided on all the circumstances.",
    ),
    _set(_TYPE, "ForcedLabour", _PURPOSE, "forced_labour_or_services", _EXACT, "The same thing."),
    _set(_TYPE, "ForcedLabour", _CHILD_LABOUR, "forced_or_compulsory_labour", _BROADER, _AGE_UNSAID),
    Line(
        _TYPE,
        "SexualExploitation",
        "victim_of_sex_trafficking",
        _BROADER,
        "The fact asks for commercial sex; sexual exploitation can be without any payment.",
    ),
    _set(
        _TYPE,
        "SexualExploitation",
        _PURPOSE,
        "other_sexual_exploitation",
        _LOSSY,
        "Prostitution or another form: only the type of sex exploitation tells.",
    ),
    _set(
        _TYPE,
        "ChildLabour",
        _CHILD_LABOUR,
        "hazardous_work",
        _LOSSY,
        "Child labour is wider than its worst forms, and the standard does not say which form it was.",
    ),
    Line(
        _TYPE,
        "ForcedMarriage",
        "caused_forced_marriage",
        _BROADER,
        "The fact is a term of one country's law with tests of its own.",
    ),
    _set(_TYPE, "ForcedMarriage", _PURPOSE, "forced_marriage", _EXACT, "The same thing."),
    Line(
        _TYPE,
        "Servitude",
        "held_in_slavery_or_servitude",
        _BROADER,
        "The fact is a term of human rights law that is decided on all the circumstances.",
    ),
    _set(_TYPE, "Servitude", _PURPOSE, "servitude", _EXACT, "The same thing."),
    _set(
        _TYPE,
        "ForcedMilitaryByNonStateActors",
        _PURPOSE,
        "forced_labour_or_services",
        _NARROWER,
        "Forced service for an armed group is forced service.",
    ),
    _set(
        _TYPE,
        "ForcedMilitaryByNonStateActors",
        _CHILD_LABOUR,
        "forced_recruitment_for_armed_conflict",
        _BROADER,
        _AGE_UNSAID,
    ),
    _set(_TYPE, "OrganRemoval", _PURPOSE, "removal_of_organs", _EXACT, "The same thing."),
    _set(_TYPE, "ForcedBegging", _PURPOSE, "begging", _NARROWER, "Forced begging is begging for the gain of others."),
    _set(
        _TYPE,
        "ForcedAdoption",
        _PURPOSE,
        "illegal_adoption",
        _LOSSY,
        "An adoption can be forced and follow the law, or break it and not be forced.",
    ),
    _set(_TYPE, "Surrogacy", _PURPOSE, "surrogacy", _EXACT, "Recorded as a form of exploitation, as the code asks."),
    Line(
        _TYPE,
        "Other",
        "other_exploitation_recognised_in_national_law",
        _LOSSY,
        "The standard does not say what it was, nor whether a national law recognises it.",
    ),
    _set(
        _INDUSTRY,
        "*",
        _PURPOSE,
        "forced_labour_or_services",
        _NARROWER,
        "The field names the industry of the forced labour, so there was some.",
    ),
    _says(_SEX, "Prostitution", "victim_of_sex_trafficking", _NARROWER, "Prostitution is commercial sex."),
    _set(_SEX, "Prostitution", _PURPOSE, "exploitation_of_prostitution", _EXACT, "The same thing."),
    _set(_SEX, "Prostitution", _CHILD_LABOUR, "prostitution", _BROADER, _AGE_UNSAID),
    _set(_SEX, "Pornography", _PURPOSE, "other_sexual_exploitation", _NARROWER, "One of its forms."),
    _set(_SEX, "Pornography", _CHILD_LABOUR, "pornography", _BROADER, _AGE_UNSAID),
    _set(_SEX, "RemoteInteractiveServices", _PURPOSE, "other_sexual_exploitation", _NARROWER, "One of its forms."),
    _set(_SEX, "PrivateSexualServices", _PURPOSE, "other_sexual_exploitation", _NARROWER, "One of its forms."),
)

_PERSON_LINES = (
    Line(
        "vic_AgeWhenTrafficked",
        "*",
        "age_at_victimization_years",
        _EXACT,
        "Both are the age in years when the trafficking first happened.",
    ),
    Line(
        "prs_Birthdate",
        "*",
        "date_of_birth",
        _NONE,
        "Kept on the survivor's record, from which ages are worked out; not a finding.",
    ),
    Line(
        "prs_Deceased",
        "true",
        "victim_is_alive",
        _EXACT,
        "Ticked when the person is known to have died.",
        asserts=False,
    ),
    Line(
        "prs_Gender",
        "*",
        "is_female",
        _LOSSY,
        "The standard records how gender is expressed or held; the fact asks about a woman or girl in law.",
    ),
    Line(
        "con_Consent",
        "*",
        None,
        _NONE,
        "One tick for an interview is no consent to anything the law asks for.",
    ),
)

LINES: tuple[Line, ...] = _STATUS_LINES + _ACT_LINES + _CONTROL_LINES + _TYPE_LINES + _PERSON_LINES
"""Every line, in the order of the fields and lists of the standard."""

_INDEX: dict[tuple[str, str], tuple[Line, ...]] = {}
for _line in LINES:
    _INDEX[_line.field, _line.value] = (*_INDEX.get((_line.field, _line.value), ()), _line)


def lines_of(field: str, value: str) -> tuple[Line, ...]:
    """
    Return the lines about one value of one field.

    Args:
        field: Field of the standard, such as ``"vic_MethodsOfControl"``.
        value: The value, or ``"*"`` for the lines about any value of the field.

    >>> [line.code for line in lines_of("vic_TypeOfExploitation", "OrganRemoval")]
    ['removal_of_organs']
    """
    return _INDEX.get((field, value), ())
