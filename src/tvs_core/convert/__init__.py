"""
Records to and from JSON: strict, complete in its reports, silent about values.

>>> from tvs_core.records import Case, Survivor
>>> text = dumps(Case(id="CASE-1", survivor=Survivor(id="S-1")))
>>> text
'{"schema_version": "1", "id": "CASE-1", "survivor": {"id": "S-1"}}'
>>> loads(text, Case)
<Case CASE-1>
"""

from __future__ import annotations

from tvs_core.convert._document import SCHEMA_VERSION, dumps, from_data, loads, to_data
from tvs_core.convert._json import parse
from tvs_core.convert._ndjson import Reading, read_lines, read_ndjson, write_ndjson
from tvs_core.convert._schema import json_schema

__all__ = [
    "SCHEMA_VERSION",
    "Reading",
    "dumps",
    "from_data",
    "json_schema",
    "loads",
    "parse",
    "read_lines",
    "read_ndjson",
    "to_data",
    "write_ndjson",
]


def __dir__() -> list[str]:
    return __all__
