"""
Exemption from punishment.

Authority: Codigo Penal, art. 177 bis(11).
    https://www.boe.es/buscar/act.php?id=BOE-A-1995-25444
    Compared on 2026-11-22: all citations from memory.
History: since 23 December 2010.
Not modelled: general defences, which remain.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_recognized_victim": True,
...     "committed_in_situation_of_exploitation": True,
...     "offence_direct_consequence_of_trafficking": True,
...     "proportionality_between_situation_and_offence": True,
... }
>>> tvs.decide("es.np.177bis_11", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.es import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "ART_177BIS_11",
]


def __dir__() -> list[str]:
    return __all__


ART_177BIS_11 = Provision(
    id="es.np.177bis_11",
    title="Spain: exemption from punishment",
    kind="non_punishment",
    jurisdiction="ES",
    authority=(memory("Codigo Penal, art. 177 bis(11)", "https://www.boe.es/buscar/act.php?id=BOE-A-1995-25444"),),
    in_force=since("2010-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="Codigo Penal, art. 177 bis(11)"),
        is_true(f.committed_in_situation_of_exploitation, id="situation", cite="Codigo Penal, art. 177 bis(11)"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct", cite="Codigo Penal, art. 177 bis(11)"),
        is_true(
            f.proportionality_between_situation_and_offence, id="proportion", cite="Codigo Penal, art. 177 bis(11)"
        ),
    ),
    effect="Exempt from punishment for the offence; general defences remain.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
    notes="Text from memory. The direct link is with the violence, intimidation, deception or abuse suffered.",
)
