"""
Pennsylvania: vacatur of six minor offences, and safe harbor for children.

Authority: 18 Pa.C.S. 3019(d) to (g) and 3065.
    https://cseinstitute.org/new-pennsylvania-law-can-help-trafficking-survivors-seek-justice
    Compared on 2026-11-22: of 2 citations, 1 read in the text, 1 known from a reliable account; less deeply than
    federal law, so that local counsel has to confirm it.
History: 2 September 2014 and 23 December 2018.
Not modelled: offences besides prostitution that safe harbor sends to the child-welfare agency.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "pa_offence_listed_3019": True,
...     "prosecutor_consents": True,
...     "victim_of_state_trafficking_offence": True,
...     "offence_direct_consequence_of_trafficking": True,
... }
>>> tvs.decide("us.pa.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt
from tvs_core.rules.provision import Provision, primary, secondary, since

__all__ = [
    "MINOR_SAFE_HARBOR",
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.pa.vacatur",
    title="Pennsylvania 18 Pa.C.S. 3019(d)-(g)",
    kind="non_punishment",
    jurisdiction="US-PA",
    authority=(
        primary(
            "18 Pa.C.S. 3019(d)-(g) (Act 105 of 2014)",
            "https://cseinstitute.org/new-pennsylvania-law-can-help-trafficking-survivors-seek-justice",
        ),
    ),
    in_force=since("2014-09-02"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="not stated; preponderance in practice",
    discretionary=False,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="18 Pa.C.S. 3019(d)(1)"),
        is_true(f.pa_offence_listed_3019, id="listed", cite="18 Pa.C.S. 3019(d)(1)"),
        # Without the prosecutor's consent the motion is not considered.
        is_true(f.prosecutor_consents, id="consent", cite="18 Pa.C.S. 3019(d)(2)(ii)"),
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="18 Pa.C.S. 3019(f)(2)"),
        any_of(
            is_true(
                f.offence_direct_consequence_of_trafficking, id="direct_result", cite="18 Pa.C.S. 3019(d)(1), (f)(2)"
            ),
            is_true(f.is_recognized_victim, id="documented", cite="18 Pa.C.S. 3019(e)"),
            title="Direct result of trafficking, or presumed from documents",
        ),
    ),
    effect="The court must grant: conviction vacated and records expunged.",
    notes=(
        "Prosecutor consent is a condition of being considered: without it the motion fails. Six minor offence "
        "types only. Bills to widen the list (2022-2024 sessions) were not confirmed as enacted."
    ),
)

MINOR_SAFE_HARBOR = Provision(
    id="us.pa.minor_safe_harbor",
    title="Pennsylvania Safe Harbor (Act 130 of 2018)",
    kind="non_punishment",
    jurisdiction="US-PA",
    authority=(
        secondary(
            "18 Pa.C.S. 3065; 42 Pa.C.S. 6328",
            "https://cseinstitute.org/cse-institute-attends-ceremonial-signing-of-safe-harbor-law",
        ),
    ),
    in_force=since("2018-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="law enforcement; juvenile court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="18 Pa.C.S. 3001 (sexually exploited child)"),
        is_true(f.prostitution_offence, id="prostitution", cite="18 Pa.C.S. 3065(b)"),
    ),
    effect=(
        "Not prosecuted or adjudicated delinquent for prostitution; referral to the county child-welfare agency. "
        "Some other offences that directly result from exploitation are to be referred as well."
    ),
    notes="Exact effective date and section numbers from memory.",
)
