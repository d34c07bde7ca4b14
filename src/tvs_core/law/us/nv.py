"""
Nevada: vacatur and sealing.

Authority: NRS 179.247.
    https://instalawyer.io/laws/nevada-revised-statutes/chapter-179-special-proceedings-nrs-179247-vacating-judgment
    Compared on 2026-11-22: all citations read in the text; less deeply than federal law, so that local counsel has to
    confirm it.
History: 1 October 2017.
Not modelled: juvenile records (NRS 62E.275).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "nv_crime_of_violence": False,
...     "victim_of_trafficking": True,
...     "offence_consequence_of_trafficking": True,
...     "ceased_or_sought_services_due_diligence": True,
... }
>>> tvs.decide("us.nv.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.nv.vacatur",
    title="Nevada NRS 179.247",
    kind="non_punishment",
    jurisdiction="US-NV",
    authority=(
        primary(
            "NRS 179.247",
            "https://instalawyer.io/laws/nevada-revised-statutes/chapter-179-special-proceedings-nrs-179247-vacating-judgment",
        ),
    ),
    in_force=since("2017-10-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="court of conviction, or district court for several petitions",
    standard_of_proof="not stated; preponderance in practice",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="NRS 179.247(2)"),
        is_false(f.nv_crime_of_violence, id="nonviolent", cite="NRS 179.247(2)(b)"),
        any_of(
            is_true(f.victim_of_trafficking, id="federal_victim", cite="NRS 179.247(4)(b)(1)"),
            is_true(f.victim_of_state_trafficking_offence, id="state_victim", cite="NRS 179.247(4)(b)(2)"),
            title="Victim under State or federal law",
        ),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="NRS 179.247(4)(b)"),
        is_true(f.ceased_or_sought_services_due_diligence, id="diligence", cite="NRS 179.247(4)(c)"),
    ),
    effect="The court may vacate the judgment and seal the record.",
    notes=(
        "victim_of_state_trafficking_offence = involuntary servitude (NRS 200.463, 200.4631). Prostitution only "
        "if the person was not alleged to be a customer. Juvenile counterpart NRS 62E.275 (short list). AB 488 of "
        "2025 (all offences, appointed counsel, retroactive) was seen only as introduced."
    ),
)
