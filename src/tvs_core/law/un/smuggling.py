"""
The Smuggling of Migrants Protocol: being smuggled is not a crime of the person smuggled.

Authority: Protocol against the Smuggling of Migrants, art. 5.
    https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-b&chapter=18
    Compared on 2026-11-22: all citations read in the text.
History: in force since 28 January 2004.
Not modelled: national offences of irregular entry, which art. 6(4) leaves alone.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"was_object_of_migrant_smuggling": True, "charge_is_for_having_been_smuggled": True}
>>> tvs.decide("un.smuggling.migrant_non_liability", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "MIGRANT_NON_LIABILITY",
]


def __dir__() -> list[str]:
    return __all__


MIGRANT_NON_LIABILITY = Provision(
    id="un.smuggling.migrant_non_liability",
    title="Migrants not criminally liable for having been smuggled",
    kind="non_punishment",
    jurisdiction="UN",
    instrument="smuggling_protocol",
    strength="mandatory",
    authority=(
        primary(
            "Smuggling of Migrants Protocol Art 5",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12-b&chapter=18",
        ),
    ),
    in_force=since("2004-01-28"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.was_object_of_migrant_smuggling, id="object", cite="Smuggling Protocol Art 5"),
        is_true(f.charge_is_for_having_been_smuggled, id="same_fact", cite="Smuggling Protocol Art 5"),
    ),
    effect="No criminal prosecution under the Protocol for that fact.",
    notes=(
        "Relevant where a trafficking victim is treated as a smuggled migrant. Does not stop a State applying its "
        "own law on illegal entry (Art 6(4))."
    ),
)
