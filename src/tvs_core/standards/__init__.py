"""
Exchange with the data standards of the field: one module each, loaded when it is first asked for.

>>> from tvs_core import standards
>>> standards.htcds.FIELDS["prs_Gender"].label
'Gender'
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tvs_core.standards import htcds, imported
    from tvs_core.standards.imported import Imported

__all__ = ["Imported", "htcds", "imported"]


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    if name in __all__:
        if name == "Imported":
            return importlib.import_module(f"{__name__}.imported").Imported
        return importlib.import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
