"""
Chapter 77: document servitude, its exemption for victims, and benefiting from a venture.

Authority: 18 USC 1592 and 1593A.
    https://www.law.cornell.edu/uscode/text/18/1592
    Compared on 2026-11-22: of 3 citations, 2 read in the text, 1 from memory.
History: 28 October 2000; section 1593A as amended on 21 December 2018.
Not modelled: fines, forfeiture and attempt.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"victim_of_severe_trafficking": True, "conduct_caused_by_or_incident_to_trafficking": True}
>>> tvs.decide("us.fed.document_servitude.victim_exemption", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, unless
from tvs_core.rules.provision import Duration, Provision, memory, primary, since

__all__ = [
    "BENEFITING_1593A",
    "DOCUMENT_SERVITUDE",
    "DOCUMENT_SERVITUDE_VICTIM_EXEMPTION",
]


def __dir__() -> list[str]:
    return __all__


DOCUMENT_SERVITUDE_VICTIM_EXEMPTION = Provision(
    id="us.fed.document_servitude.victim_exemption",
    title="Document-servitude offence does not apply to a trafficking victim's own conduct",
    kind="non_punishment",
    jurisdiction="US",
    authority=(primary("18 USC 1592(b)", "https://www.law.cornell.edu/uscode/text/18/1592"),),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="prosecutor; trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        # A severe form of trafficking is needed here, unlike in 18 USC 28 and 3771A.
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="18 USC 1592(b)"),
        is_true(f.conduct_caused_by_or_incident_to_trafficking, id="link", cite="18 USC 1592(b)"),
    ),
    effect="18 USC 1592(a) does not apply to that conduct (no offence).",
    notes=(
        "The only offence-level non-punishment clause in chapter 77. Needs a SEVERE form of trafficking, unlike "
        "3771A and 18 USC 28."
    ),
)

DOCUMENT_SERVITUDE = Provision(
    id="us.fed.document_servitude.offence",
    title="Document servitude",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(primary("18 USC 1592(a)", "https://www.law.cornell.edu/uscode/text/18/1592"),),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.documents_taken_or_withheld, id="documents", cite="18 USC 1592(a)"),
        any_of(
            is_true(f.in_course_of_or_intent_to_traffick, id="in_course_or_intent", cite="18 USC 1592(a)(1), (2)"),
            is_true(f.to_restrict_movement_of_severe_victim, id="restrict_movement", cite="18 USC 1592(a)(3)"),
            title="In aid of trafficking",
        ),
        unless(
            all_of(
                # These two facts are about the accused, not about the owner of the documents.
                is_true(f.victim_of_severe_trafficking, id="exempt_victim", cite="18 USC 1592(b)"),
                is_true(f.conduct_caused_by_or_incident_to_trafficking, id="exempt_link", cite="18 USC 1592(b)"),
                title="A victim's own conduct",
            )
        ),
    ),
    effect="Offence: fine or up to 5 years' imprisonment, or both. Obstruction of enforcement is punished alike (c).",
    durations=(Duration(what="maximum imprisonment", value=5, unit="years", start="sentence", cite="18 USC 1592(a)"),),
    notes=(
        "In this entry victim_of_severe_trafficking and conduct_caused_by_or_incident_to_trafficking describe the "
        "ACCUSED, not the owner of the documents."
    ),
)

BENEFITING_1593A = Provision(
    id="us.fed.benefiting_1593a",
    title="Benefiting from a venture that violates the trafficking chapter",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(memory("18 USC 1593A", "https://www.law.cornell.edu/uscode/text/18/1593A"),),
    in_force=since("2018-12-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.defendant_knowingly_benefited, id="benefit", cite="18 USC 1593A"),
        is_true(f.benefit_from_participation_in_venture, id="participation", cite="18 USC 1593A"),
        is_true(f.venture_violated_chapter_77, id="venture", cite="18 USC 1593A"),
        is_true(f.defendant_knew_or_recklessly_disregarded, id="mens_rea", cite="18 USC 1593A"),
    ),
    effect="Punished in the same manner as a completed violation of the section violated.",
    notes=(
        "Criminal mens rea (knowledge or reckless disregard) is higher than the civil 'should have known' of "
        "1595. From 2008-12-23 to 2018-12-20 the section covered a shorter list of sections (1581(a), 1592, "
        "1595(a))."
    ),
)
