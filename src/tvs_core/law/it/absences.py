"""Rules that people look for in the law of Italy and that do not exist there."""

from __future__ import annotations

from tvs_core.law.catalogue import Absence, Seen

__all__ = ["NON_PUNISHMENT", "REFLECTION_STATUTE"]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT = Absence(
    id="it.absent.non_punishment",
    jurisdiction="IT",
    statement=(
        "No trafficking-specific non-punishment rule found in Italian law; the general state of necessity "
        "(Criminal Code art. 54) is used."
    ),
    cite="Codice penale, art. 54",
    seen=Seen.MEMORY,
    topics=("non-punishment", "non-prosecution", "immunity", "trafficking defence"),
)

REFLECTION_STATUTE = Absence(
    id="it.absent.reflection_statute",
    jurisdiction="IT",
    statement=("No statutory reflection period with a fixed length was found; article 18 permits are relied on."),
    cite="D.Lgs. 286/1998, art. 18",
    seen=Seen.MEMORY,
    topics=("reflection period", "recovery period", "recovery and reflection"),
    instead=("it.residence.art18",),
)
