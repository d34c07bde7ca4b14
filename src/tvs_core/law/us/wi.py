"""
Wisconsin: a defence to any offence that is a direct result of trafficking.

Authority: Wisconsin Statutes 939.46(1m); State v. Kizer, 2022 WI 58.
    https://docs.legis.wisconsin.gov/statutes/statutes/939/iii/46
    Compared on 2026-11-22: all citations known from a reliable account; less deeply than federal law, so that local
    counsel has to confirm it.
History: 18 April 2008.
Not modelled: vacatur or expungement of prostitution convictions (973.015(2m)).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "victim_of_state_trafficking_offence": True,
...     "some_evidence_supports_trafficking_defence": True,
...     "state_disproved_defence_beyond_reasonable_doubt": False,
... }
>>> tvs.decide("us.wi.affirmative_defense", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true, unless
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "AFFIRMATIVE_DEFENSE",
]


def __dir__() -> list[str]:
    return __all__


AFFIRMATIVE_DEFENSE = Provision(
    id="us.wi.affirmative_defense",
    title="Wisconsin 939.46(1m): defence for any offence that is a direct result of trafficking",
    kind="non_punishment",
    jurisdiction="US-WI",
    authority=(
        secondary("Wis. Stat. 939.46(1m)", "https://docs.legis.wisconsin.gov/statutes/statutes/939/iii/46"),
        secondary(
            "State v. Kizer, 2022 WI 58, 403 Wis. 2d 142, 976 N.W.2d 356",
            "http://ecases.us/case/wis/c5271986/state-v-chrystul-d-kizer",
        ),
    ),
    in_force=since("2008-04-18"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof="defendant: some evidence; State then disproves beyond reasonable doubt",
    discretionary=False,
    when=all_of(
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="939.46(1m); 940.302(2), 948.051"),
        is_true(f.some_evidence_supports_trafficking_defence, id="some_evidence", cite="Kizer, 2022 WI 58"),
        unless(is_true(f.state_disproved_defence_beyond_reasonable_doubt, id="disproved", cite="Kizer, 2022 WI 58")),
    ),
    effect=(
        "Complete defence to any offence, including first-degree intentional homicide, whether or not anyone was "
        "prosecuted for the trafficking."
    ),
    notes=(
        "'Direct result' needs a logical, causal connection between the offence and the trafficking such that the "
        "offence is not the result, in significant part, of other events; it need not be immediate or "
        "foreseeable (Kizer). Vacatur or expungement of prostitution convictions: 973.015(2m)."
    ),
)
