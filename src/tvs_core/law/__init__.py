"""
The law, one folder a jurisdiction, found by looking and imported on demand.

>>> from datetime import date
>>> from tvs_core import law
>>> law.get("gb_eaw.defence.s45.adult", as_of=date(2026, 3, 1)).jurisdiction
'GB-EAW'
"""

from __future__ import annotations

from datetime import date
from typing import overload

from tvs_core.rules.fact import Fact
from tvs_core.rules.provision import Provision
from tvs_core.rules.registry import Jurisdiction, Registry

__all__ = ["facts_by_name", "find", "get", "jurisdictions", "registry"]


def __dir__() -> list[str]:
    return __all__


#: Every provision of the library, and of packages that join through the entry point group ``tvs_core.law``.
registry = Registry("tvs_core.law", "tvs_core.law")


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
