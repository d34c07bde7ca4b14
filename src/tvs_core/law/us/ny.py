"""
New York: vacatur, defences, civil action and compensation.

Authority: CPL 440.10(1)(i) and 170.80; Penal Law 230.01; Social Services Law 483-bb; Executive Law 625.
    http://criminaljustice.ny.gov/legalservices/c332.htm
    Compared on 2026-11-22: of 10 citations, 4 read in the text, 2 known from a reliable account, 4 from memory; less
    deeply than federal law, so that local counsel has to confirm it.
History: vacatur of 13 August 2010, opened to every offence on 16 November 2021; claims limit changed on 31 December
    2025.
Not modelled: what a court may do besides vacating (440.10(6)), and proceedings in the youth part.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "victim_of_trafficking": True,
...     "offence_consequence_of_trafficking": True,
... }
>>> tvs.decide("us.ny.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, within
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "AFFIRMATIVE_DEFENSE_PROSTITUTION",
    "CIVIL_LIMITATION",
    "COMPENSATION_FILING_LIMIT",
    "COMPENSATION_FILING_LIMIT_1990",
    "MINOR_16_17",
    "VACATUR",
    "VACATUR_2010",
]


def __dir__() -> list[str]:
    return __all__


VACATUR_2010 = Provision(
    id="us.ny.vacatur",
    title="New York CPL 440.10(1)(i) (2010-2021: prostitution arresting charge)",
    kind="non_punishment",
    jurisdiction="US-NY",
    authority=(
        primary(
            "CPL 440.10(1)(i) (L. 2010, ch. 332, as amended)", "http://criminaljustice.ny.gov/legalservices/c332.htm"
        ),
        primary(
            "People v P.V., 64 Misc 3d 344 (Crim Ct Queens 2019)",
            "https://nycourts.gov/Reporter/3dseries/2019/2019_29126.htm",
        ),
    ),
    in_force=between("2010-08-13", "2021-11-15"),
    verified_on=date(2026, 11, 22),
    decision_maker="court in which the judgment was entered",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="CPL 440.10(1)"),
        # The charge at arrest counted, not the charge of conviction.
        is_true(f.arresting_charge_prostitution_or_loitering, id="arresting_charge", cite="CPL 440.10(1)(i)"),
        any_of(
            is_true(
                f.victim_of_state_trafficking_offence,
                id="state_victim",
                cite="CPL 440.10(1)(i); Penal Law 230.34, 135.35",
            ),
            is_true(f.victim_of_trafficking, id="federal_victim", cite="CPL 440.10(1)(i)"),
            title="Victim under State or federal law",
        ),
        any_of(
            is_true(f.offence_consequence_of_trafficking, id="result", cite="CPL 440.10(1)(i)"),
            is_true(f.is_recognized_victim, id="documented", cite="CPL 440.10(1)(i)(ii)"),
            title="Result of trafficking, or presumed from documents",
        ),
        is_true(f.ceased_or_sought_services_due_diligence, id="diligence", cite="CPL 440.10(1)(i)(i)"),
    ),
    effect=(
        "The court must vacate the judgment and dismiss the accusatory instrument, and may take further "
        "appropriate action (440.10(6))."
    ),
    notes=(
        "The ARRESTING charge counts, not the charge of conviction: a weapon conviction after a "
        "loitering-for-prostitution arrest was vacated (People v. L.G., 41 Misc 3d 428 (2013)); a conviction "
        "after an assault arrest was not (People v P.V. (2019)). Official documentation creates a rebuttable "
        "presumption of the causal link."
    ),
)

VACATUR = Provision(
    id="us.ny.vacatur",
    title="New York CPL 440.10(1)(i) (since the START Act: any offence)",
    kind="non_punishment",
    jurisdiction="US-NY",
    authority=(
        memory(
            "CPL 440.10(1)(i), (6) as amended by L. 2021, ch. 629",
            "https://www.nysenate.gov/legislation/laws/CPL/440.10",
        ),
        primary("2021 A.459 / S.674 (bill text)", "https://nysenate.gov/legislation/bills/2021/A459"),
    ),
    in_force=since("2021-11-16"),
    verified_on=date(2026, 11, 22),
    decision_maker="court in which the judgment was entered (consolidation across courts with consent)",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="CPL 440.10(1)"),
        any_of(
            is_true(f.victim_of_state_trafficking_offence, id="state_victim", cite="CPL 440.10(1)(i)"),
            is_true(f.victim_of_trafficking, id="federal_victim", cite="CPL 440.10(1)(i)"),
            title="Victim under State or federal law",
        ),
        any_of(
            is_true(f.offence_consequence_of_trafficking, id="result", cite="CPL 440.10(1)(i)"),
            # Official documentation creates a presumption; it is never required.
            is_true(f.is_recognized_victim, id="documented", cite="CPL 440.10(1)(i)(i)"),
            title="Result of trafficking, or presumed from documents",
        ),
    ),
    effect="Judgment vacated on the merits and accusatory instrument dismissed; motion papers are confidential.",
    notes=(
        "No list of excluded offences. The due-diligence and arresting-charge requirements of the earlier text "
        "are gone (text from memory of the current section; bill text read only in part). Documentation creates a "
        "presumption but is not required."
    ),
)

AFFIRMATIVE_DEFENSE_PROSTITUTION = Provision(
    id="us.ny.affirmative_defense_prostitution",
    title="New York: trafficking is an affirmative defence to prostitution",
    kind="non_punishment",
    jurisdiction="US-NY",
    authority=(memory("Penal Law 230.01", "https://www.nysenate.gov/legislation/laws/PEN/230.01"),),
    in_force=since("2016-01-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.prostitution_offence, id="prostitution", cite="Penal Law 230.01"),
        is_true(f.charged_with_offence, id="charged", cite="Penal Law 230.01"),
        any_of(
            is_true(f.victim_of_state_trafficking_offence, id="state_victim", cite="Penal Law 230.01"),
            is_true(f.victim_of_trafficking, id="federal_victim", cite="Penal Law 230.01"),
            title="Victim under State or federal law",
        ),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="Penal Law 230.01"),
    ),
    effect="Complete defence.",
    notes="Loitering for prostitution (240.37) was repealed 2021-02-02.",
)

MINOR_16_17 = Provision(
    id="us.ny.minor_16_17",
    title="New York CPL 170.80: 16- and 17-year-olds charged with prostitution",
    kind="non_punishment",
    jurisdiction="US-NY",
    authority=(
        secondary("CPL 170.80", "https://www.law.com/newyorklawjournal/almID/1202654224437"),
        primary("People v Samatha R., 2011 NY Slip Op 52540(U)", "http://print.casetext.com/case/people-v-samatha-r"),
    ),
    in_force=since("2014-01-10"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="none",
    discretionary=True,
    when=all_of(
        is_true(f.ny_16_or_17_at_offence, id="age", cite="CPL 170.80"),
        is_true(f.prostitution_offence, id="prostitution", cite="CPL 170.80"),
        is_true(f.charged_with_offence, id="charged", cite="CPL 170.80"),
    ),
    effect=(
        "The court may, with the young person's consent, treat them as a person in need of supervision and "
        "provide services; after a plea or verdict the conviction is replaced and records sealed."
    ),
    notes=(
        "For under-16s Family Court Act 311.4 (substitution of a PINS petition). Since 2018-2019 most 16- and "
        "17-year-olds start in the youth part or Family Court (Raise the Age)."
    ),
)

CIVIL_LIMITATION = Provision(
    id="us.ny.civil.limitation",
    title="New York civil action for trafficking: fifteen years",
    kind="limitation_period",
    jurisdiction="US-NY",
    authority=(
        secondary(
            "Social Services Law 483-bb(c); CPLR 212(e) (L. 2021, ch. 311)", "https://legiscan.com/NY/text/S00672/2021"
        ),
    ),
    in_force=since("2021-07-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=any_of(
        within(
            f.claim_filed_date, after=f.date_victimization_ended, years=15, id="fifteen_years", cite="L. 2021, ch. 311"
        ),
        all_of(
            lt(f.age_at_victimization_years, 18, id="minor", cite="L. 2021, ch. 311"),
            any_of(
                within(
                    f.claim_filed_date,
                    after=f.date_victim_turned_18,
                    years=15,
                    id="fifteen_from_18",
                    cite="L. 2021, ch. 311",
                ),
                lt(f.claim_filed_date, f.date_victim_turned_18, id="before_18", cite="L. 2021, ch. 311"),
                title="Time from the 18th birthday",
            ),
            title="Person under 18 then",
        ),
    ),
    effect="The action is timely.",
    durations=(
        Duration(
            what="limitation",
            value=15,
            unit="years",
            start="end of the victimisation (or 18th birthday)",
            cite="SSL 483-bb(c)",
            runs_from="date_victimization_ended",
        ),
    ),
    notes="Previously ten years. Reaches those who advanced or profited, or should have known they did.",
)

COMPENSATION_FILING_LIMIT_1990 = Provision(
    id="us.ny.compensation.filing_limit",
    title="New York Office of Victim Services: filing limit",
    kind="procedure",
    jurisdiction="US-NY",
    authority=(
        memory("Executive Law 625(2) (before 2025-12-31)", "https://www.nysenate.gov/legislation/laws/EXC/625"),
    ),
    in_force=between("1990-01-01", "2025-12-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="Office of Victim Services",
    standard_of_proof="none",
    discretionary=True,
    when=any_of(
        within(
            f.compensation_claim_filed_date, after=f.crime_date, years=1, id="one_year", cite="Executive Law 625(2)"
        ),
        is_true(f.good_cause_for_late_filing, id="good_cause", cite="Executive Law 625(2)"),
    ),
    effect="The application is in time.",
    notes="One year from the crime (or discovery, or death); extension for good cause.",
)

COMPENSATION_FILING_LIMIT = Provision(
    id="us.ny.compensation.filing_limit",
    title="New York Office of Victim Services: filing limit (Fair Access to Victim Compensation Act)",
    kind="procedure",
    jurisdiction="US-NY",
    authority=(
        memory(
            "Executive Law 625(2) as amended by L. 2023, ch. 702", "https://www.nysenate.gov/legislation/laws/EXC/625"
        ),
    ),
    in_force=since("2025-12-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Office of Victim Services",
    standard_of_proof="none",
    discretionary=True,
    when=any_of(
        within(
            f.compensation_claim_filed_date, after=f.crime_date, years=3, id="three_years", cite="Executive Law 625(2)"
        ),
        is_true(f.good_cause_for_late_filing, id="good_cause", cite="Executive Law 625(2)"),
    ),
    effect="The application is in time.",
    notes=(
        "The same Act removes the police-report requirement and allows other proof of the crime. From memory; "
        "verify before use."
    ),
)
