"""Rules that people look for in the law of Brazil and that do not exist there."""

from __future__ import annotations

from tvs_core.law.catalogue import Absence, Seen

__all__ = ["NON_PUNISHMENT"]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT = Absence(
    id="br.absent.non_punishment",
    jurisdiction="BR",
    statement=(
        "No trafficking-specific non-punishment rule found in Lei 13.344/2016; irresistible coercion "
        "(Criminal Code art. 22) is general."
    ),
    cite="Lei 13.344/2016; Codigo Penal, art. 22",
    seen=Seen.MEMORY,
    topics=("non-punishment", "non-prosecution", "immunity", "trafficking defence"),
)
