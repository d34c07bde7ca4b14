"""
Minnesota: safe harbor, and a defence for victims of trafficking.

Authority: Minnesota Statutes 260B.007 and 609.325, subd. 4.
    http://mnhttf.org/public-policy/safe-harbor/
    Compared on 2026-11-22: all citations known from a reliable account; less deeply than federal law, so that local
    counsel has to confirm it.
History: 1 August 2009 and 1 August 2014.
Not modelled: services for sexually exploited youth (No Wrong Door).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"age_at_offence_years": 17, "prostitution_offence": True}
>>> tvs.decide("us.mn.safe_harbor", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "AFFIRMATIVE_DEFENSE",
    "SAFE_HARBOR",
]


def __dir__() -> list[str]:
    return __all__


SAFE_HARBOR = Provision(
    id="us.mn.safe_harbor",
    title="Minnesota Safe Harbor: sexually exploited youth are not delinquent",
    kind="non_punishment",
    jurisdiction="US-MN",
    authority=(
        secondary(
            "Minn. Stat. 260B.007, subd. 6(c); 260C.007, subd. 31", "http://mnhttf.org/public-policy/safe-harbor/"
        ),
    ),
    in_force=since("2014-08-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="juvenile court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="Minn. Stat. 260B.007, subd. 6(c)"),
        is_true(f.prostitution_offence, id="prostitution", cite="Minn. Stat. 260B.007, subd. 6(c)"),
    ),
    effect=(
        "Excluded from the definition of delinquent child and juvenile petty offender; child in need of "
        "protection or services."
    ),
    notes=(
        "2011 law: under 16 at once, 16-17 diverted; extended to all under 18 from 2014-08-01. Services (No Wrong "
        "Door, Minn. Stat. 145.4716-145.4718) reach age 24. The former diversion section 609.093 is not current "
        "law to rely on."
    ),
)

AFFIRMATIVE_DEFENSE = Provision(
    id="us.mn.affirmative_defense",
    title="Minnesota 609.325, subd. 4: victim of labour or sex trafficking",
    kind="non_punishment",
    jurisdiction="US-MN",
    authority=(
        secondary("Minn. Stat. 609.325, subd. 4", "https://www.revisor.mn.gov/laws/2023/0/Session+Law/Chapter/27/"),
    ),
    in_force=since("2009-08-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.prostitution_offence, id="prostitution", cite="Minn. Stat. 609.325, subd. 4; 609.324"),
        is_true(f.charged_with_offence, id="charged", cite="Minn. Stat. 609.325, subd. 4"),
        any_of(
            is_true(f.victim_of_sex_trafficking, id="sex", cite="Minn. Stat. 609.325, subd. 4"),
            is_true(f.victim_of_labor_trafficking, id="labor", cite="Minn. Stat. 609.325, subd. 4"),
            title="Sex or labor trafficking",
        ),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="Minn. Stat. 609.325, subd. 4"),
    ),
    effect="Affirmative defence to a charge under 609.324.",
    notes=(
        "The defendant proves it by a preponderance. Amended 2023 (ch. 27) to follow new labour-trafficking "
        "definitions."
    ),
)
