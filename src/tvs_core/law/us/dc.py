"""
District of Columbia: vacatur, and immunity of children.

Authority: D.C. Code 22-1844 and 22-2701(d).
    https://code.dccouncil.gov/us/dc/council/laws/22-279
    Compared on 2026-11-22: of 2 citations, 1 read in the text, 1 from memory; less deeply than federal law, so that
    local counsel has to confirm it.
History: 7 May 2015 and 5 April 2019.
Not modelled: arrests that ended without a conviction, which have a motion of their own.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "dc_ineligible_offence": False,
...     "victim_of_state_trafficking_offence": True,
...     "offence_direct_consequence_of_trafficking": True,
...     "proof_level_met": "clear_and_convincing",
...     "sentence_completed": True,
... }
>>> tvs.decide("us.dc.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, one_of
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "MINOR_IMMUNITY",
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.dc.vacatur",
    title="D.C. Code 22-1844",
    kind="non_punishment",
    jurisdiction="US-DC",
    authority=(
        primary(
            "D.C. Code 22-1831(5A), (5B), 22-1844 (D.C. Law 22-279)",
            "https://code.dccouncil.gov/us/dc/council/laws/22-279",
        ),
    ),
    in_force=since("2019-04-05"),
    verified_on=date(2026, 11, 22),
    decision_maker="Superior Court of the District of Columbia",
    standard_of_proof="clear_and_convincing",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="22-1844(a)"),
        is_false(f.dc_ineligible_offence, id="eligible", cite="22-1831(5A), (5B)"),
        any_of(
            is_true(f.victim_of_state_trafficking_offence, id="victim", cite="22-1844"),
            is_true(f.is_recognized_victim, id="documented", cite="22-1844 (presumption)"),
            title="Victim, or presumed from documents",
        ),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="22-1844"),
        one_of(f.proof_level_met, ["clear_and_convincing"], id="proof", cite="22-1844"),
        is_true(f.sentence_completed, id="completed", cite="22-1844"),
    ),
    effect="Conviction vacated; arrest and court records expunged or sealed. The movant's affidavit alone can suffice.",
    not_modelled=("Arrests without conviction: expungement motion.",),
    notes=(
        "Violent felonies not on the ineligible list are eligible. Minors: under 18s are immune for prostitution "
        "(22-2701(d)). Effective date from memory."
    ),
)

MINOR_IMMUNITY = Provision(
    id="us.dc.minor_immunity",
    title="D.C.: children are immune from prosecution for prostitution",
    kind="non_punishment",
    jurisdiction="US-DC",
    authority=(memory("D.C. Code 22-2701(d)", "https://code.dccouncil.gov/us/dc/council/code/sections/22-2701"),),
    in_force=since("2015-05-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="law enforcement",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="D.C. Code 22-2701(d)(1), (3)"),
        is_true(f.prostitution_offence, id="prostitution", cite="D.C. Code 22-2701(d)(1)"),
    ),
    effect="Immune from prosecution; referral to a service organisation and child-welfare agency.",
    notes="From memory (D.C. Law 20-276).",
)
