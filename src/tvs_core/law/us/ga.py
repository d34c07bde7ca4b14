"""
Georgia: vacatur, and a defence to sexual crimes.

Authority: O.C.G.A. 17-10-21 and 16-3-6.
    https://getpocketlaw.com/law/state_georgia/section-17-10-21-vacating-of-sentence-for-trafficking-victim-defendants_9a97797af7e9
    Compared on 2026-11-22: of 3 citations, 1 read in the text, 1 known from a reliable account, 1 from memory; less
    deeply than federal law, so that local counsel has to confirm it.
History: 29 June 2020; waiting periods dropped on 9 May 2022.
Not modelled: the form, the warrants and the report that go with a petition.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "ga_trafficking_victim_16_5_46": True,
...     "offence_direct_consequence_of_trafficking": True,
... }
>>> tvs.decide("us.ga.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt
from tvs_core.rules.provision import Duration, Provision, between, memory, primary, secondary, since

__all__ = [
    "SEXUAL_CRIME_DEFENSE",
    "VACATUR",
    "VACATUR_2020",
]


def __dir__() -> list[str]:
    return __all__


VACATUR_2020 = Provision(
    id="us.ga.vacatur",
    title="Georgia O.C.G.A. 17-10-21 (2020-2022: waiting periods)",
    kind="non_punishment",
    jurisdiction="US-GA",
    authority=(
        primary(
            "O.C.G.A. 17-10-21 (2020)",
            "https://getpocketlaw.com/law/state_georgia/section-17-10-21-vacating-of-sentence-for-trafficking-victim-defendants_9a97797af7e9",
        ),
    ),
    in_force=between("2020-06-29", "2022-05-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="O.C.G.A. 17-10-21(a)(1)"),
        any_of(
            is_true(f.ga_trafficking_victim_16_5_46, id="victim", cite="O.C.G.A. 17-10-21(a)(1)"),
            is_true(f.is_recognized_victim, id="documented", cite="O.C.G.A. 17-10-21(a)(2)(D)"),
            title="Victim, or presumed from documents",
        ),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="O.C.G.A. 17-10-21(a)(1)"),
        is_true(f.ga_waiting_period_served, id="waited", cite="O.C.G.A. 17-10-21(a)(2)(B) (2020)"),
    ),
    effect="Conviction vacated; fines and fees refunded; record restricted.",
    durations=(
        Duration(what="prosecutor response", value=30, unit="days", start="service", cite="O.C.G.A. 17-10-21(a)(4)"),
    ),
    notes=(
        "Waiting period: not earlier than six months after conviction and sentence (misdemeanour) or one year "
        "after completing the sentence (felony). Documentation creates a rebuttable presumption of victim status "
        "only."
    ),
)

VACATUR = Provision(
    id="us.ga.vacatur",
    title="Georgia O.C.G.A. 17-10-21 (since 2022: no waiting period)",
    kind="non_punishment",
    jurisdiction="US-GA",
    authority=(
        secondary(
            "O.C.G.A. 17-10-21 as amended by Ga. L. 2022, p. 601", "https://freedomnetworkusa.org/srp_states/ga/"
        ),
    ),
    in_force=since("2022-05-09"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="O.C.G.A. 17-10-21(a)(1)"),
        any_of(
            is_true(f.ga_trafficking_victim_16_5_46, id="victim", cite="O.C.G.A. 17-10-21(a)(1)"),
            is_true(f.is_recognized_victim, id="documented", cite="O.C.G.A. 17-10-21(a)(2)(D)"),
            title="Victim, or presumed from documents",
        ),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="O.C.G.A. 17-10-21(a)(1)"),
    ),
    effect=(
        "Conviction vacated (without hearing if the prosecutor consents or is silent for 30 days); fines and fees "
        "refunded; record restricted."
    ),
    durations=(
        Duration(what="prosecutor response", value=30, unit="days", start="service", cite="O.C.G.A. 17-10-21(a)(4)"),
        Duration(
            what="hearing if opposed",
            value=90,
            unit="days",
            start="filing of the petition",
            cite="O.C.G.A. 17-10-21(a)(5); 35-3-37(j)(6)(C)",
            runs_from="motion_filed_date",
        ),
    ),
    not_modelled=("Outstanding warrants must be cleared and a recent GCIC report attached.",),
    notes=(
        "Any offence. Sealed petition on the Attorney General's form. O.C.G.A. 16-3-6 is the matching defence for "
        "sexual crimes. First-offender dispositions: a 2024 bill (HB 1201), enactment not confirmed."
    ),
)

SEXUAL_CRIME_DEFENSE = Provision(
    id="us.ga.sexual_crime_defense",
    title="Georgia O.C.G.A. 16-3-6: not guilty of a sexual crime committed while trafficked",
    kind="non_punishment",
    jurisdiction="US-GA",
    authority=(memory("O.C.G.A. 16-3-6", "https://cleanslateclearinghouse.org/policies/ga-cr-1/"),),
    in_force=since("2019-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial or juvenile court",
    standard_of_proof="not checked",
    discretionary=False,
    when=all_of(
        is_true(f.ga_sexual_crime_16_3_6, id="sexual_crime", cite="O.C.G.A. 16-3-6(a)"),
        any_of(
            all_of(
                lt(f.age_at_offence_years, 18, id="minor", cite="O.C.G.A. 16-3-6(b)(1)"),
                is_true(f.was_trafficking_victim_when_offence_committed, id="trafficked", cite="O.C.G.A. 16-3-6(b)(1)"),
                title="Under 18",
            ),
            is_true(f.acted_under_coercion_or_deception_while_trafficked, id="coerced", cite="O.C.G.A. 16-3-6(b)(2)"),
            title="Under 18, or coerced or deceived",
        ),
    ),
    effect="Not guilty.",
    notes=(
        "From memory of the current text (an earlier version from 2011 was narrower). Juvenile adjudications may "
        "be vacated under 15-11-32(d)."
    ),
)
