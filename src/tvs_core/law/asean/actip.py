"""
The ASEAN Convention Against Trafficking in Persons: non-punishment.

Authority: ACTIP, art. 14(7).
    https://asean.org/asean-convention-against-trafficking-in-persons-especially-women-and-children/
    Compared on 2026-11-22: all citations from memory.
History: in force since 8 March 2017.
Not modelled: the rest of the Convention, whose definition follows the Palermo Protocol.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_trafficking_victim": True,
...     "involved_in_unlawful_activity": True,
...     "unlawful_act_directly_related_to_trafficking": True,
... }
>>> tvs.decide("asean.actip.non_punishment", facts, as_of=date(2017, 3, 8))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.asean import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "NON_PUNISHMENT",
]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT = Provision(
    id="asean.actip.non_punishment",
    title="Consider not holding victims liable for directly related unlawful acts",
    kind="non_punishment",
    jurisdiction="ASEAN",
    instrument="actip",
    strength="consider",
    authority=(
        memory(
            "ACTIP Art 14(7)",
            "https://asean.org/asean-convention-against-trafficking-in-persons-especially-women-and-children/",
        ),
    ),
    in_force=since("2017-03-08"),
    verified_on=date(2026, 11, 22),
    discretionary=True,
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="ACTIP Art 14(7)"),
        is_true(f.involved_in_unlawful_activity, id="involved", cite="ACTIP Art 14(7)"),
        is_true(f.unlawful_act_directly_related_to_trafficking, id="related", cite="ACTIP Art 14(7)"),
    ),
    effect=(
        "The Party considers, subject to its own law and policies and in appropriate cases, not holding the "
        "person criminally or administratively liable."
    ),
    notes=(
        "A relation test rather than compulsion; administrative liability is expressly covered. The definition "
        "(Art 2) and the child rule follow Palermo."
    ),
)
