"""
California: vacatur, defences, evidence, civil action and compensation.

Authority: Penal Code 236.14, 236.15, 236.23 and 647(b); Evidence Code 1161; Civil Code 52.5; Government Code 13953.
    https://legalfix.com/statutes/state-codes/california/code-pen/part-1/title-8/chapter-8/section-236-14
    Compared on 2026-11-22: of 10 citations, 5 read in the text, 3 known from a reliable account, 2 from memory; less
    deeply than federal law, so that local counsel has to confirm it.
History: vacatur of 1 January 2017, rewritten on 1 January 2022.
Not modelled: how the court weighs the evidence; the defence of Penal Code 236.24 for victims of intimate partner and
    sexual violence.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "arrested_for_offence": True,
...     "ca_violent_felony_667_5c": False,
...     "victim_of_state_trafficking_offence": True,
...     "offence_direct_consequence_of_trafficking": True,
...     "lacked_required_criminal_intent": True,
... }
>>> tvs.decide("us.ca.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, within
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "AFFIRMATIVE_DEFENSE",
    "CIVIL_LIMITATION",
    "COMPENSATION_FILING_LIMIT",
    "EVIDENCE_1161",
    "MINOR_IMMUNITY",
    "VACATUR",
    "VACATUR_2017",
    "VACATUR_IPV_SEXUAL_VIOLENCE",
]


def __dir__() -> list[str]:
    return __all__


VACATUR_2017 = Provision(
    id="us.ca.vacatur",
    title="California Penal Code 236.14 (2017-2021)",
    kind="non_punishment",
    jurisdiction="US-CA",
    authority=(
        primary(
            "Penal Code 236.14 (2017)",
            "https://legalfix.com/statutes/state-codes/california/code-pen/part-1/title-8/chapter-8/section-236-14",
        ),
    ),
    in_force=between("2017-01-01", "2021-12-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="superior court",
    standard_of_proof="clear_and_convincing",
    discretionary=True,
    when=all_of(
        any_of(
            is_true(f.arrested_for_offence, id="arrested", cite="Penal Code 236.14(a)"),
            is_true(f.convicted_of_offence, id="convicted", cite="Penal Code 236.14(a)"),
            is_true(f.adjudicated_delinquent, id="adjudicated", cite="Penal Code 236.14(a), (j)"),
            title="Record to be cleared",
        ),
        is_false(f.ca_violent_felony_667_5c, id="nonviolent", cite="Penal Code 236.14(a), (t)"),
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="Penal Code 236.14(a)"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="Penal Code 236.14(a)"),
        is_true(f.made_within_reasonable_time, id="reasonable_time", cite="Penal Code 236.14(l) (2017)"),
    ),
    effect="Conviction, arrest or adjudication vacated; records sealed and destroyed. Victim restitution stays owed.",
    notes=(
        "In re Tabitha B. (Cal. Ct. App. 2018, A153213, unpublished) affirmed a denial: a history of exploitation "
        "is not enough without a direct result."
    ),
)

VACATUR = Provision(
    id="us.ca.vacatur",
    title="California Penal Code 236.14 (since AB 124 and AB 262)",
    kind="non_punishment",
    jurisdiction="US-CA",
    authority=(
        primary("Penal Code 236.14", "https://lawserver.com/law/state/california/codes/california_penal_code_236-14"),
    ),
    in_force=since("2022-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="superior court",
    standard_of_proof="clear_and_convincing",
    discretionary=True,
    when=all_of(
        any_of(
            is_true(f.arrested_for_offence, id="arrested", cite="Penal Code 236.14(a)"),
            is_true(f.convicted_of_offence, id="convicted", cite="Penal Code 236.14(a)"),
            is_true(f.adjudicated_delinquent, id="adjudicated", cite="Penal Code 236.14(a)"),
            title="Record to be cleared",
        ),
        is_false(f.ca_violent_felony_667_5c, id="nonviolent", cite="Penal Code 236.14(a)"),
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="Penal Code 236.14(a)"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="Penal Code 236.14(a)"),
        # The court has to find that the person lacked the intent, not only the causal link.
        is_true(f.lacked_required_criminal_intent, id="intent", cite="Penal Code 236.14(a)"),
    ),
    effect=(
        "The court must find that the person lacked the intent and vacate the conviction as invalid for legal "
        "defect; arrest and court records sealed and destroyed."
    ),
    durations=(
        Duration(
            what="prosecutor response", value=45, unit="days", start="receipt of service", cite="Penal Code 236.14(c)"
        ),
        Duration(
            what="agencies destroy records",
            value=90,
            unit="days",
            start="court order (or one year from arrest if later)",
            cite="Penal Code 236.14(k)",
        ),
    ),
    notes=(
        "May be made at any time after leaving the trafficking or seeking services. Unpaid fines or probation "
        "terms are no reason to refuse to hear it; victim restitution stays owed. Petitioner may appear by "
        "counsel. 'Nonviolent' = not in 667.5(c); serious but non-violent felonies are eligible."
    ),
)

VACATUR_IPV_SEXUAL_VIOLENCE = Provision(
    id="us.ca.vacatur_ipv_sexual_violence",
    title="California Penal Code 236.15: victims of intimate partner or sexual violence",
    kind="non_punishment",
    jurisdiction="US-CA",
    authority=(secondary("Penal Code 236.15", "https://opencalaccess.org/leginfo/bill_info/20250AB63399INT"),),
    in_force=since("2022-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="superior court",
    standard_of_proof="clear_and_convincing",
    discretionary=True,
    when=all_of(
        any_of(
            is_true(f.arrested_for_offence, id="arrested", cite="Penal Code 236.15(a)"),
            is_true(f.convicted_of_offence, id="convicted", cite="Penal Code 236.15(a)"),
            is_true(f.adjudicated_delinquent, id="adjudicated", cite="Penal Code 236.15(a)"),
            title="Record to be cleared",
        ),
        is_false(f.ca_violent_felony_667_5c, id="nonviolent", cite="Penal Code 236.15(a)"),
        is_true(f.ca_victim_of_ipv_or_sexual_violence, id="victim", cite="Penal Code 236.15(a)"),
        # Read here as a direct result of the violence: keep a separate case record.
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="Penal Code 236.15(a)"),
        is_true(f.lacked_required_criminal_intent, id="intent", cite="Penal Code 236.15(a)"),
    ),
    effect="As 236.14.",
    notes=(
        "Here offence_direct_consequence_of_trafficking is read as direct result of the intimate partner or "
        "sexual violence; use a separate case record."
    ),
)

AFFIRMATIVE_DEFENSE = Provision(
    id="us.ca.affirmative_defense",
    title="California Penal Code 236.23: coerced as a direct result of trafficking",
    kind="non_punishment",
    jurisdiction="US-CA",
    authority=(
        secondary("Penal Code 236.23", "https://law.justia.com/cases/california/court-of-appeal/2021/e073980.html"),
        primary(
            "In re D.C., 60 Cal.App.5th 915 (2021)",
            "https://law.justia.com/cases/california/court-of-appeal/2021/e073980.html",
        ),
    ),
    in_force=since("2017-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial or juvenile court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.charged_with_offence, id="charged", cite="Penal Code 236.23(a)"),
        is_true(f.was_trafficking_victim_when_offence_committed, id="victim_at_time", cite="Penal Code 236.23(a)"),
        is_true(f.compelled_to_commit_offence, id="coerced", cite="Penal Code 236.23(a)"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="Penal Code 236.23(a)"),
        is_true(f.reasonable_fear_of_harm, id="fear", cite="Penal Code 236.23(a)"),
        is_false(f.ca_serious_felony_1192_7c, id="not_serious", cite="Penal Code 236.23(a)"),
        is_false(f.ca_violent_felony_667_5c, id="not_violent", cite="Penal Code 236.23(a)"),
        is_false(f.ca_human_trafficking_offence_236_1, id="not_ht", cite="Penal Code 236.23(a)"),
    ),
    effect="Complete defence; if it succeeds, records are sealed and the person is released from penalties.",
    notes=(
        "In In re D.C. the court read the defence too narrowly; the appeal court reversed for a new hearing "
        "rather than finding the defence proved. Not an element of 236.14 vacatur. Parallel defence for intimate "
        "partner or sexual violence: 236.24."
    ),
)

EVIDENCE_1161 = Provision(
    id="us.ca.evidence_1161",
    title="California: commercial sex acts resulting from trafficking are inadmissible to prove liability",
    kind="victim_right",
    jurisdiction="US-CA",
    authority=(
        primary("Evidence Code 1161(a)", "https://cetient.com/opinion/4094905/malchinsky-v-mutual-life-ins-co"),
        secondary(
            "In re N.C., 4 Cal.App.5th 1235 (2016)",
            "https://e.casetext.com/case/people-v-north-carolina-in-re-carolina",
        ),
    ),
    in_force=since("2012-11-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial or juvenile court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="Evidence Code 1161(a)"),
        is_true(f.commercial_sex_act_result_of_trafficking, id="result", cite="Evidence Code 1161(a)"),
    ),
    effect="The evidence may not be used to prove the victim's criminal liability for the commercial sex act.",
    notes="The claimant must show victim status for the act charged: In re Aarica S., 223 Cal.App.4th 1480 (2014).",
)

MINOR_IMMUNITY = Provision(
    id="us.ca.minor_immunity",
    title="California: prostitution law does not apply to a child who is offered or given payment",
    kind="non_punishment",
    jurisdiction="US-CA",
    authority=(
        memory(
            "Penal Code 647(b)(5) (SB 1322 of 2016)",
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=647",
        ),
    ),
    in_force=since("2017-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="law enforcement; juvenile court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="Penal Code 647(b)(5)"),
        is_true(f.prostitution_offence, id="prostitution", cite="Penal Code 647(b)(5)"),
    ),
    effect="No offence; the child may be adjudged a dependent child and taken into temporary custody for protection.",
    notes="Applies without proof of trafficking. Other offences are not covered: use 236.23 or 236.14.",
)

CIVIL_LIMITATION = Provision(
    id="us.ca.civil.limitation",
    title="California Civil Code 52.5: seven years from freedom, or ten from majority",
    kind="limitation_period",
    jurisdiction="US-CA",
    authority=(primary("Civil Code 52.5(c)", "https://codes.findlaw.com/ca/civil-code/civ-sect-52-5/"),),
    in_force=since("2016-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=any_of(
        within(
            f.claim_filed_date,
            after=f.date_freed_from_trafficking,
            years=7,
            id="seven_years",
            cite="Civil Code 52.5(c)",
        ),
        all_of(
            lt(f.age_at_victimization_years, 18, id="minor", cite="Civil Code 52.5(c)"),
            any_of(
                within(
                    f.claim_filed_date,
                    after=f.date_victim_turned_18,
                    years=10,
                    id="ten_from_18",
                    cite="Civil Code 52.5(c)",
                ),
                lt(f.claim_filed_date, f.date_victim_turned_18, id="before_18", cite="Civil Code 52.5(c)"),
                title="Time from the 18th birthday",
            ),
            title="Person under 18 then",
        ),
        is_true(f.equitable_tolling_applies, id="tolling", cite="Civil Code 52.5(d)"),
    ),
    effect="The action is timely.",
    durations=(
        Duration(
            what="limitation",
            value=7,
            unit="years",
            start="date freed",
            cite="Civil Code 52.5(c)",
            runs_from="date_freed_from_trafficking",
        ),
        Duration(
            what="limitation for minors",
            value=10,
            unit="years",
            start="18th birthday",
            cite="Civil Code 52.5(c)",
            runs_from="date_victim_turned_18",
        ),
    ),
    not_modelled=("Disability, delayed discovery and threats toll time.",),
    notes=(
        "Before 2016 (AB 15): five and eight years. Up to three times actual damages or 10,000 US dollars, "
        "whichever is greater. Stayed during a criminal action."
    ),
)

COMPENSATION_FILING_LIMIT = Provision(
    id="us.ca.compensation.filing_limit",
    title="California Victim Compensation Board: filing limit",
    kind="procedure",
    jurisdiction="US-CA",
    authority=(
        memory(
            "Government Code 13953",
            "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=13953",
        ),
    ),
    in_force=since("2020-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="California Victim Compensation Board",
    standard_of_proof="none",
    discretionary=True,
    when=any_of(
        within(
            f.compensation_claim_filed_date,
            after=f.crime_date,
            years=7,
            id="seven_from_crime",
            cite="Government Code 13953(a)",
        ),
        all_of(
            lt(f.age_at_victimization_years, 18, id="minor", cite="Government Code 13953(a)"),
            any_of(
                within(
                    f.compensation_claim_filed_date,
                    after=f.date_victim_turned_18,
                    years=7,
                    id="seven_from_18",
                    cite="Government Code 13953(a)",
                ),
                lt(
                    f.compensation_claim_filed_date,
                    f.date_victim_turned_18,
                    id="before_18",
                    cite="Government Code 13953(a)",
                ),
                title="Time from the 18th birthday",
            ),
            title="Person under 18 then",
        ),
        within(
            f.compensation_claim_filed_date,
            after=f.crime_discovered_date,
            years=7,
            id="seven_from_discovery",
            cite="Government Code 13953(a)",
        ),
        is_true(f.good_cause_for_late_filing, id="good_cause", cite="Government Code 13953(b)"),
    ),
    effect="The application is in time.",
    notes="From memory; verify.",
)
