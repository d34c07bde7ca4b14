"""
Facts that only Italian law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    cooperates_with_authorities,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "concrete_danger_from_escaping_or_statements",
    "cooperates_with_authorities",
    "joins_assistance_and_integration_programme",
    "violence_or_serious_exploitation_found",
]


def __dir__() -> list[str]:
    return __all__


violence_or_serious_exploitation_found = boolean(
    "violence_or_serious_exploitation_found", "Have violence or serious exploitation been found?"
)

concrete_danger_from_escaping_or_statements = boolean(
    "concrete_danger_from_escaping_or_statements",
    "Is the person in danger because they tried to get away, or because of what they told the authorities?",
)

joins_assistance_and_integration_programme = boolean(
    "joins_assistance_and_integration_programme",
    "Will the person take part in the assistance and integration programme?",
)
