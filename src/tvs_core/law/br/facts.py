"""
Facts that only Brazilian law asks for, and the general ones it reads.

The first belong here; the second are declared in `tvs_core.law.facts` and passed on to the modules beside this one.
"""

from __future__ import annotations

from tvs_core.law.facts import (
    cooperates_with_authorities,
    is_foreign_national,
    is_recognized_victim,
)
from tvs_core.rules.fact import boolean

__all__ = [
    "cooperates_with_authorities",
    "is_foreign_national",
    "is_recognized_victim",
    "required_documents_presented",
    "victim_of_rights_violation_worsened_by_migration_status",
    "victim_of_slave_labour",
]


def __dir__() -> list[str]:
    return __all__


victim_of_slave_labour = boolean("victim_of_slave_labour", "Was the person held in slave labour?")

victim_of_rights_violation_worsened_by_migration_status = boolean(
    "victim_of_rights_violation_worsened_by_migration_status",
    "Was the person a victim of another rights violation made worse by their migration status?",
)

required_documents_presented = boolean(
    "required_documents_presented",
    "Have the documents that the ordinance asks for been presented (with its allowances)?",
)
