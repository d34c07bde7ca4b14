"""Rules that people look for in the law of India and that do not exist there."""

from __future__ import annotations

from tvs_core.law.catalogue import Absence, Seen

__all__ = ["NON_PUNISHMENT"]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT = Absence(
    id="in.absent.non_punishment",
    jurisdiction="IN",
    statement=(
        "No trafficking-specific non-punishment rule found in India; prosecution of people sold in "
        "prostitution for soliciting stays possible."
    ),
    cite="Immoral Traffic (Prevention) Act 1956, s. 8",
    seen=Seen.MEMORY,
    topics=("non-punishment", "non-prosecution", "immunity", "trafficking defence"),
    instead=("in.np.compulsion_by_threats",),
)
