"""
Legal protection of trafficked persons.

Authority: Republic Act No. 9208, s. 17, as amended by Republic Act No. 10364.
    Compared on 2026-11-22: all citations from memory.
History: since 28 February 2013 (approximate).
Not modelled: the rest of the Act.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_recognized_victim": True, "offence_in_obedience_to_trafficker": True}
>>> tvs.decide("ph.np.s17", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ph import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "SECTION_17",
]


def __dir__() -> list[str]:
    return __all__


SECTION_17 = Provision(
    id="ph.np.s17",
    title="Philippines: legal protection of trafficked persons",
    kind="non_punishment",
    jurisdiction="PH",
    authority=(memory("Republic Act No. 9208, s. 17, as amended by Republic Act No. 10364"),),
    in_force=since("2013-02-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="prosecutor or court",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="RA 9208 s. 17"),
        any_of(
            is_true(f.offence_direct_consequence_of_trafficking, id="direct", cite="RA 9208 s. 17"),
            is_true(f.offence_incident_or_related_to_trafficking, id="incident", cite="RA 9208 s. 17"),
            # Wider than causation: acts in obedience to the trafficker count.
            is_true(f.offence_in_obedience_to_trafficker, id="obedience", cite="RA 9208 s. 17"),
            title="Link with the trafficking",
        ),
    ),
    effect="Not penalised for the unlawful act; consent to the exploitation does not matter.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
    notes=(
        "Wider than a pure causation rule: acts in obedience to the trafficker count. Victims in prostitution are "
        "outside Revised Penal Code art. 202. Text from memory, cross-checked only against a corrupted copy; "
        "start date approximate."
    ),
)
