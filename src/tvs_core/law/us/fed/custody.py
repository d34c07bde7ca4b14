"""
What Congress said of victims in federal custody, and that they should not be penalised.

Authority: 22 USC 7101(b)(19) and 7105(c)(1).
    https://www.law.cornell.edu/uscode/text/22/7101
    Compared on 2026-11-22: all citations from memory.
History: since 28 October 2000.
Not modelled: what is practicable, which limits every duty here.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"victim_of_severe_trafficking": True, "punished_for_act_directly_resulting_from_trafficking": True}
>>> tvs.decide("us.fed.tvpa.non_punishment_finding", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "APPROPRIATE_FACILITY",
    "NON_PUNISHMENT_FINDING",
    "SAFETY_PROTECTION",
]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT_FINDING = Provision(
    id="us.fed.tvpa.non_punishment_finding",
    title="TVPA finding: victims should not be penalised only for acts that directly result from trafficking",
    kind="state_obligation",
    jurisdiction="US",
    authority=(memory("22 USC 7101(b)(19)", "https://www.law.cornell.edu/uscode/text/22/7101"),),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="federal agencies and prosecutors (policy)",
    standard_of_proof="none",
    discretionary=True,
    when=all_of(
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="22 USC 7101(b)(19)"),
        is_true(f.punished_for_act_directly_resulting_from_trafficking, id="punished", cite="22 USC 7101(b)(19)"),
    ),
    effect=(
        "Congressional finding that such incarceration, fine or penalty is inappropriate. Examples given: false "
        "documents, entering without documents, working without documents."
    ),
    notes="A finding, not an enforceable right. Use it in advocacy with prosecutors, not as a rule of decision.",
)

APPROPRIATE_FACILITY = Provision(
    id="us.fed.custody.appropriate_facility",
    title="Victims in federal custody: no detention in a facility inappropriate to a crime victim",
    kind="victim_right",
    jurisdiction="US",
    authority=(memory("22 USC 7105(c)(1)(A)", "https://www.law.cornell.edu/uscode/text/22/7105"),),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="custodial federal agency",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="22 USC 7105(c)(1)"),
        is_true(f.in_federal_custody, id="federal_custody", cite="22 USC 7105(c)(1)"),
    ),
    effect=(
        "To the extent practicable: not detained in facilities inappropriate to crime-victim status; receives "
        "necessary medical care and other assistance (c)(1)(B); has access to information about rights and "
        "translation (c)(2)."
    ),
    notes="'To the extent practicable' qualifies everything in (c)(1). Regulations at 28 CFR 1100.29-1100.37.",
)

SAFETY_PROTECTION = Provision(
    id="us.fed.custody.safety_protection",
    title="Victims in federal custody: protection from reprisal and non-disclosure of identity",
    kind="protection_measure",
    jurisdiction="US",
    authority=(memory("22 USC 7105(c)(1)(C)", "https://www.law.cornell.edu/uscode/text/22/7105"),),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="custodial federal agency",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_severe_trafficking, id="severe_victim", cite="22 USC 7105(c)(1)"),
        is_true(f.in_federal_custody, id="federal_custody", cite="22 USC 7105(c)(1)"),
        is_true(f.safety_at_risk_or_recapture_danger, id="risk", cite="22 USC 7105(c)(1)(C)"),
    ),
    effect=(
        "Protection of the person and family from intimidation and reprisals; names and identifying information "
        "are not disclosed to the public."
    ),
    notes="See also us.fed.witness_security and us.fed.1514.*.",
)
