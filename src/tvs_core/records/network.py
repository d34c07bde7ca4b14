"""Organisations and their part in networks."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tvs_core.codes.network import MembershipRole, OrganizationType
from tvs_core.codes.services import ServiceType
from tvs_core.dates import AnyDate
from tvs_core.errors import Problem
from tvs_core.records._fields import LOCATION, PROCESS, PUBLIC, Entity, in_order, sensitive
from tvs_core.records.place import Place

__all__ = ["NetworkMembership", "Organization"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Organization(Entity):
    """
    A body that works with survivors or decides about them.

    Args:
        id: Record number.
        name: What it is called.
        type: Which kind of body it is.
        address: Where it is; mark the place confidential if it must stay secret.
        phone: Main telephone number.
        email: Main e-mail address.
        website: Address of its website.
        services: Services it gives; ``None`` is not known.
        victim_service_provider: Whether its records are under the confidentiality of victim services.
        missing: Why fields hold nothing.

    >>> Organization(id="ORG-1", name="Example Shelter", type=OrganizationType.NGO)
    <Organization ORG-1>
    """

    name: str | None = attrs.field(default=None, metadata=sensitive(PUBLIC, "What it is called.", htcds="org_Name"))
    type: OrganizationType | None = attrs.field(
        default=None, metadata=sensitive(PUBLIC, "Which kind of body it is.", htcds="org_Type")
    )
    address: Place | None = attrs.field(default=None, metadata=sensitive(LOCATION, "Where it is."))
    phone: str | None = attrs.field(
        default=None, metadata=sensitive(PUBLIC, "Main telephone number.", htcds="org_Phone")
    )
    email: str | None = attrs.field(default=None, metadata=sensitive(PUBLIC, "Main e-mail address."))
    website: str | None = attrs.field(default=None, metadata=sensitive(PUBLIC, "Address of its website."))
    services: frozenset[ServiceType] | None = attrs.field(
        default=None, metadata=sensitive(PUBLIC, "Services it gives.")
    )
    victim_service_provider: bool | None = attrs.field(
        default=None, metadata=sensitive(PUBLIC, "Whether victim-service confidentiality covers its records.")
    )


@attrs.frozen(kw_only=True, repr=False)
class NetworkMembership(Entity):
    """
    The part an organisation has in a network, from one day to another.

    Args:
        id: Record number.
        network: Name or id of the network.
        organization_id: Id of the organisation.
        role: The part it has.
        joined_on: When it joined.
        left_on: When it left.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If it left before it joined.

    >>> NetworkMembership(id="M-1", network="task-force", organization_id="ORG-1")
    <NetworkMembership M-1>
    """

    network: str = attrs.field(metadata=sensitive(PROCESS, "Name or id of the network."))
    organization_id: str = attrs.field(metadata=sensitive(PROCESS, "The organisation.", refers_to="organizations"))
    role: MembershipRole | None = attrs.field(default=None, metadata=sensitive(PROCESS, "The part it has."))
    joined_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it joined."))
    left_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When it left."))

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "joined_on", "left_on")
