"""
Facts that only the policy of the OSCE asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    compelled_to_commit_offence,
    involved_in_unlawful_activity,
    is_trafficking_victim,
    offence_direct_consequence_of_trafficking,
)

__all__ = [
    "compelled_to_commit_offence",
    "involved_in_unlawful_activity",
    "is_trafficking_victim",
    "offence_direct_consequence_of_trafficking",
]


def __dir__() -> list[str]:
    return __all__
