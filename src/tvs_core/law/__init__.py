"""
The law, one folder a jurisdiction, found by looking and imported on demand.

>>> from datetime import date
>>> from tvs_core import law
>>> law.get("gb_eaw.defence.s45.adult", as_of=date(2026, 3, 1)).jurisdiction
'GB-EAW'
"""

from __future__ import annotations

import importlib
from datetime import date
from typing import TYPE_CHECKING, Any, overload

from tvs_core.errors import UnknownProvisionError
from tvs_core.rules.evaluate import Notice
from tvs_core.rules.fact import Fact
from tvs_core.rules.provision import Provision
from tvs_core.rules.registry import Jurisdiction, Registry

if TYPE_CHECKING:
    from tvs_core.law.commitments import binding, instruments, obligations, rights
    from tvs_core.law.gaps import absences, lookup, pending, record_relief

_NAMES = {
    "absences": "gaps",
    "binding": "commitments",
    "instruments": "commitments",
    "lookup": "gaps",
    "obligations": "commitments",
    "pending": "gaps",
    "record_relief": "gaps",
    "rights": "commitments",
}

__all__ = [
    "absences",
    "binding",
    "facts_by_name",
    "find",
    "get",
    "instruments",
    "jurisdictions",
    "lookup",
    "obligations",
    "pending",
    "record_relief",
    "registry",
    "rights",
]


def __dir__() -> list[str]:
    return __all__


def __getattr__(name: str) -> Any:
    # The catalogues beside the provisions are loaded when one of them is asked for.
    if name in _NAMES:
        value = getattr(importlib.import_module(f"{__name__}.{_NAMES[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _LawRegistry(Registry):
    """The registry of the library's own law: it also knows what is not law, and what may change soon."""

    def versions(self, id: str) -> tuple[Provision, ...]:
        try:
            return super().versions(id)
        except UnknownProvisionError as error:
            from tvs_core.law.gaps import answer_to

            raise answer_to(error) from None

    def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
        from tvs_core.law.gaps import notices

        return notices(provision.id, as_of)


#: Every provision of the library, and of packages that join through the entry point group ``tvs_core.law``.
registry: Registry = _LawRegistry("tvs_core.law", "tvs_core.law")


@overload
def get(id: str, /) -> tuple[Provision, ...]: ...
@overload
def get(id: str, /, *, as_of: date) -> Provision: ...
def get(id: str, /, *, as_of: date | None = None) -> tuple[Provision, ...] | Provision:
    """
    Return every version of a provision, oldest first, or with a date the version in force on that day.

    Raises:
        UnknownProvisionError: If no jurisdiction has that id.
        NotInForceError: If no version was in force on that day.
        NotEncodedError: If the law existed that day in a version that is not encoded.

    >>> [str(version.in_force) for version in get("us.t_visa.principal")]
    ['2017-01-18 to 2024-08-27', '2024-08-28 to …']
    """
    return registry.versions(id) if as_of is None else registry.on(id, as_of)


def find(
    *, jurisdiction: str | None = None, kind: str | None = None, as_of: date | None = None
) -> tuple[Provision, ...]:
    """
    Return provisions of a jurisdiction (with its parts) and a kind; with a date, only the versions in force on it.

    Raises:
        UnknownNameError: If no jurisdiction has that code.

    >>> [p.id for p in find(jurisdiction="AR", kind="non_punishment", as_of=date(2026, 3, 1))]
    ['ar.np.direct_result', 'ar.np.immigration']
    """
    return registry.find(jurisdiction=jurisdiction, kind=kind, as_of=as_of)


def jurisdictions() -> dict[str, Jurisdiction]:
    """
    Return every jurisdiction by code.

    >>> jurisdictions()["GB"].parts[0]
    ('GB-EAW', 'England and Wales')
    """
    return registry.jurisdictions()


def facts_by_name() -> dict[str, Fact]:
    """
    Return the whole vocabulary of facts by canonical name; this imports the vocabulary of every jurisdiction.

    >>> facts_by_name()["age_at_offence_years"].unit
    'years'
    """
    return registry.vocabulary()
