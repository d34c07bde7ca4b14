"""
Trafficking and victim services: typed records, the law as inspectable rules, exchange with the field's standards.

It gives legal information, never legal advice, and it says "not met" only when no unknown fact could change that.

>>> import tvs_core as tvs
>>> from datetime import date
>>> result = tvs.evaluate("ca.vtip_trp.initial", {}, as_of=date(2026, 3, 1))
>>> result.verdict
<Verdict.UNDETERMINED>
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tvs_core import codes, convert, dates, errors, facts, frames, kleene, law, records, rules, standards
    from tvs_core._api import decide, evaluate
    from tvs_core._version import __version__
    from tvs_core.dates import PartialDate
    from tvs_core.facts import Fact, FactSet, Finding, facts_of
    from tvs_core.kleene import Kleene, Verdict
    from tvs_core.law.ageing import ageing_out
    from tvs_core.law.comparison import compare
    from tvs_core.law.consequences import consequences
    from tvs_core.law.defences import defences
    from tvs_core.law.screening import screen_relief
    from tvs_core.records import Case, Consent, Identity, Survivor
    from tvs_core.rules.evaluate import Result, Step
    from tvs_core.rules.provision import Provision
    from tvs_core.rules.render import explain

_FAMILIES = frozenset(
    {"codes", "convert", "dates", "errors", "facts", "frames", "kleene", "law", "records", "rules", "standards"}
)
_NAMES = {
    "Case": "tvs_core.records",
    "Consent": "tvs_core.records",
    "Fact": "tvs_core.facts",
    "FactSet": "tvs_core.facts",
    "Finding": "tvs_core.facts",
    "Identity": "tvs_core.records",
    "Kleene": "tvs_core.kleene",
    "PartialDate": "tvs_core.dates",
    "Provision": "tvs_core.rules.provision",
    "Result": "tvs_core.rules.evaluate",
    "Step": "tvs_core.rules.evaluate",
    "Survivor": "tvs_core.records",
    "Verdict": "tvs_core.kleene",
    "__version__": "tvs_core._version",
    "ageing_out": "tvs_core.law.ageing",
    "compare": "tvs_core.law.comparison",
    "consequences": "tvs_core.law.consequences",
    "decide": "tvs_core._api",
    "defences": "tvs_core.law.defences",
    "evaluate": "tvs_core._api",
    "explain": "tvs_core.rules.render",
    "facts_of": "tvs_core.facts",
    "screen_relief": "tvs_core.law.screening",
}

__all__ = [
    "Case",
    "Consent",
    "Fact",
    "FactSet",
    "Finding",
    "Identity",
    "Kleene",
    "PartialDate",
    "Provision",
    "Result",
    "Step",
    "Survivor",
    "Verdict",
    "__version__",
    "ageing_out",
    "codes",
    "compare",
    "consequences",
    "convert",
    "dates",
    "decide",
    "defences",
    "errors",
    "evaluate",
    "explain",
    "facts",
    "facts_of",
    "frames",
    "kleene",
    "law",
    "records",
    "rules",
    "screen_relief",
    "standards",
]


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    # Importing the package loads nothing: each name pays for itself on first use.
    if name in _FAMILIES:
        return importlib.import_module(f"{__name__}.{name}")
    if name in _NAMES:
        value = getattr(importlib.import_module(_NAMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
