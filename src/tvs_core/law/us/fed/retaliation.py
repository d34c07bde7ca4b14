"""
Retaliation and witness tampering, and retaliation for a wage complaint.

Authority: 18 USC 1512(b) and 1513(e); 29 USC 215(a)(3).
    https://www.law.cornell.edu/uscode/text/18/1513
    Compared on 2026-11-22: all citations from memory.
History: 1938 (wages), 1982 (tampering), 2002 (retaliation).
Not modelled: killing and physical force (18 USC 1512(a)), and the rules for H-2A and H-2B workers.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "actor_took_harmful_action": True,
...     "actor_intended_to_retaliate": True,
...     "truthful_information_given_to_law_enforcement": True,
... }
>>> tvs.decide("us.fed.retaliation.1513e", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Duration, Provision, memory, since

__all__ = [
    "RETALIATION_1513E",
    "RETALIATION_FLSA",
    "TAMPERING_1512B",
]


def __dir__() -> list[str]:
    return __all__


RETALIATION_1513E = Provision(
    id="us.fed.retaliation.1513e",
    title="Retaliation for information given to law enforcement, including against a job",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(memory("18 USC 1513(e)", "https://www.law.cornell.edu/uscode/text/18/1513"),),
    in_force=since("2002-07-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.actor_took_harmful_action, id="action", cite="18 USC 1513(e)"),
        is_true(f.actor_intended_to_retaliate, id="intent", cite="18 USC 1513(e)"),
        is_true(f.truthful_information_given_to_law_enforcement, id="truthful_report", cite="18 USC 1513(e)"),
    ),
    effect="Offence: fine or up to 10 years' imprisonment, or both.",
    durations=(Duration(what="maximum imprisonment", value=10, unit="years", start="sentence", cite="18 USC 1513(e)"),),
    notes=(
        "Interference with lawful employment or livelihood is expressly covered. No private right of action "
        "arises from this section."
    ),
)

TAMPERING_1512B = Provision(
    id="us.fed.tampering.1512b",
    title="Witness tampering by intimidation, threat or corrupt persuasion",
    kind="criminal_definition",
    jurisdiction="US",
    authority=(memory("18 USC 1512(b)", "https://www.law.cornell.edu/uscode/text/18/1512"),),
    in_force=since("1982-10-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.actor_used_force_threat_or_corrupt_persuasion, id="means", cite="18 USC 1512(b)"),
        is_true(f.actor_intended_to_influence_testimony_or_reporting, id="aim", cite="18 USC 1512(b)(1)-(3)"),
    ),
    effect="Offence: up to 20 years (b). An official proceeding need not be pending (f)(1).",
    durations=(Duration(what="maximum imprisonment", value=20, unit="years", start="sentence", cite="18 USC 1512(b)"),),
    notes="Killing or physical force is under 1512(a) with higher maxima.",
)

RETALIATION_FLSA = Provision(
    id="us.fed.retaliation.flsa",
    title="Employer retaliation for a wage complaint",
    kind="victim_right",
    jurisdiction="US",
    authority=(memory("29 USC 215(a)(3), 216(b)", "https://www.law.cornell.edu/uscode/text/29/215"),),
    in_force=since("1938-10-24"),
    verified_on=date(2026, 11, 22),
    decision_maker="court; Department of Labor Wage and Hour Division",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.employee_made_wage_complaint, id="complaint", cite="29 USC 215(a)(3)"),
        is_true(f.employer_took_adverse_action_because, id="adverse", cite="29 USC 215(a)(3)"),
    ),
    effect="Reinstatement, lost wages and an equal amount as liquidated damages; other legal or equitable relief.",
    notes=(
        "Applies whatever the worker's immigration status. Oral complaints count (Kasten v. Saint-Gobain, 563 "
        "U.S. 1 (2011)). H-2A and H-2B workers also have 29 CFR 501.4 and 29 CFR 503.20; federal contractors' "
        "staff 41 USC 4712 and FAR 52.222-50."
    ),
)
