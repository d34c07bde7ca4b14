"""Rules that people look for in the law of the Netherlands and that do not exist there."""

from __future__ import annotations

from tvs_core.law.catalogue import Absence, Seen

__all__ = ["NON_PUNISHMENT_STATUTE"]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT_STATUTE = Absence(
    id="nl.absent.non_punishment_statute",
    jurisdiction="NL",
    statement=(
        "No trafficking-specific statutory rule; prosecutors apply guidelines, and the court may find "
        "guilt without punishment (Criminal Code art. 9a)."
    ),
    cite="Wetboek van Strafrecht, art. 9a",
    seen=Seen.MEMORY,
    topics=("non-punishment", "non-prosecution", "immunity", "trafficking defence"),
)
