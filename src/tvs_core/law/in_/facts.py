"""
Facts that only Indian law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.rules.fact import boolean

__all__ = [
    "offence_murder_or_capital_offence_against_state",
    "placed_self_in_situation_voluntarily",
    "threat_causing_reasonable_fear_of_instant_death",
]


def __dir__() -> list[str]:
    return __all__


threat_causing_reasonable_fear_of_instant_death = boolean(
    "threat_causing_reasonable_fear_of_instant_death",
    "Did threats make the person reasonably fear being killed at once if they refused?",
)

offence_murder_or_capital_offence_against_state = boolean(
    "offence_murder_or_capital_offence_against_state",
    "Is the offence murder, or one against the State that carries death?",
    sensitivity=Sensitivity.CRIMINAL_OFFENCE,
)

placed_self_in_situation_voluntarily = boolean(
    "placed_self_in_situation_voluntarily",
    "Had the person put themselves in that situation by choice, or from fear of something short of death?",
)
