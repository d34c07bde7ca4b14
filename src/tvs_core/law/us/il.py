"""
Illinois: vacatur of prostitution convictions, and immunity of minors.

Authority: 725 ILCS 5/116-2.1; 720 ILCS 5/11-14(d).
    https://www.metrofamily.org/legal-aid/human-trafficking-initiative/enacted-laws/
    Compared on 2026-11-22: of 2 citations, 1 known from a reliable account, 1 from memory; less deeply than federal
    law, so that local counsel has to confirm it.
History: 1 January 2012 and 20 August 2010.
Not modelled: automatic expungement of old felony prostitution convictions (P.A. 102-639).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "il_offence_listed_116_2_1": True,
...     "victim_of_state_trafficking_offence": True,
...     "offence_consequence_of_trafficking": True,
...     "ceased_or_sought_services_due_diligence": True,
... }
>>> tvs.decide("us.il.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Duration, Provision, memory, secondary, since

__all__ = [
    "MINOR_IMMUNITY",
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.il.vacatur",
    title="Illinois 725 ILCS 5/116-2.1: vacate a prostitution conviction",
    kind="non_punishment",
    jurisdiction="US-IL",
    authority=(memory("725 ILCS 5/116-2.1", "https://www.ilga.gov/legislation/ilcs/ilcs.asp"),),
    in_force=since("2012-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="circuit court",
    standard_of_proof="court's discretion on credible evidence",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="725 ILCS 5/116-2.1(a)"),
        is_true(f.il_offence_listed_116_2_1, id="listed", cite="725 ILCS 5/116-2.1(a)"),
        any_of(
            is_true(
                f.victim_of_state_trafficking_offence, id="state_victim", cite="725 ILCS 5/116-2.1(a); 720 ILCS 5/10-9"
            ),
            is_true(f.victim_of_severe_trafficking, id="federal_victim", cite="725 ILCS 5/116-2.1(a)"),
            title="Victim under State or federal law",
        ),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="725 ILCS 5/116-2.1(a), (b)"),
        is_true(f.ceased_or_sought_services_due_diligence, id="diligence", cite="725 ILCS 5/116-2.1(a)(1)"),
    ),
    effect="The court may vacate the conviction.",
    notes=(
        "Prostitution offences only. P.A. 102-639 (2021-08-27) added automatic expungement of old felony "
        "prostitution convictions for everyone. Broader bills of 2023-2025 (SB 1597, SB 2361) were only seen as "
        "introduced."
    ),
)

MINOR_IMMUNITY = Provision(
    id="us.il.minor_immunity",
    title="Illinois: under-18s are immune from prosecution for prostitution",
    kind="non_punishment",
    jurisdiction="US-IL",
    authority=(
        secondary(
            "720 ILCS 5/11-14(d)", "https://www.metrofamily.org/legal-aid/human-trafficking-initiative/enacted-laws/"
        ),
    ),
    in_force=since("2010-08-20"),
    verified_on=date(2026, 11, 22),
    decision_maker="law enforcement",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        # No proof of trafficking is needed.
        is_true(f.under_18_at_apprehension, id="under_18", cite="720 ILCS 5/11-14(d)"),
        is_true(f.prostitution_offence, id="prostitution", cite="720 ILCS 5/11-14(d)"),
    ),
    effect=(
        "Immune from prosecution for prostitution; temporary protective custody; report to the child-welfare "
        "department, which starts an investigation within 24 hours."
    ),
    durations=(
        Duration(
            what="start of child abuse or neglect investigation",
            value=24,
            unit="hours",
            start="report",
            cite="720 ILCS 5/11-14(d)",
        ),
    ),
    notes="No proof of trafficking is needed.",
)
