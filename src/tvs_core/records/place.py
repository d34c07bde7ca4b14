"""Places: an address, a town or only a country, with the mark that it must stay secret."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tvs_core.codes.country import Country
from tvs_core.errors import Problem
from tvs_core.records._fields import LOCATION, PROCESS, QUASI_IDENTIFIER, Record, in_range, sensitive

__all__ = ["Place"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Place(Record):
    """
    A place, as exactly as it is known.

    Args:
        name: What the place is called, where it has a name.
        street: Street line.
        city: Town or city.
        region: State, province or other first division of the country.
        postal_code: Postal code.
        country: Country.
        latitude: North-south coordinate in degrees.
        longitude: East-west coordinate in degrees.
        confidential: Whether it must never be passed on, as the address of a shelter; ``None`` is not known.

    Raises:
        RecordError: If a coordinate is out of range.

    >>> Place(city="Testville", country=Country.PL)
    <Place>
    """

    name: str | None = attrs.field(
        default=None,
        metadata=sensitive(
            LOCATION, "Name of the place.", htcds=("vic_LocationOfRecruitment", "vic_LocationOfExploitation")
        ),
    )
    street: str | None = attrs.field(
        default=None,
        metadata=sensitive(LOCATION, "Street line.", htcds=("prs_MailingStreet", "org_ShippingStreet", "hte_Street")),
    )
    city: str | None = attrs.field(
        default=None,
        metadata=sensitive(LOCATION, "Town or city.", htcds=("prs_MailingCity", "org_ShippingCity", "hte_City")),
    )
    region: str | None = attrs.field(
        default=None,
        metadata=sensitive(
            LOCATION, "State or province.", htcds=("prs_MailingState", "org_ShippingState", "hte_State")
        ),
    )
    postal_code: str | None = attrs.field(
        default=None,
        metadata=sensitive(
            LOCATION, "Postal code.", htcds=("prs_MailingPostalCode", "org_ShippingPostalCode", "hte_PostalCode")
        ),
    )
    country: Country | None = attrs.field(
        default=None,
        metadata=sensitive(
            QUASI_IDENTIFIER, "Country.", htcds=("prs_MailingCountry", "org_ShippingCountry", "hte_Country")
        ),
    )
    latitude: float | None = attrs.field(
        default=None,
        metadata=sensitive(
            LOCATION,
            "North-south coordinate in degrees.",
            htcds=("prs_MailingLatitude", "org_ShippingLatitude", "hte_Latitude"),
        ),
    )
    longitude: float | None = attrs.field(
        default=None,
        metadata=sensitive(
            LOCATION,
            "East-west coordinate in degrees.",
            htcds=("prs_MailingLongitude", "org_ShippingLongitude", "hte_Longitude"),
        ),
    )
    confidential: bool | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether the place must never be passed on.")
    )

    def _problems(self) -> Iterable[Problem]:
        yield from in_range(self, "latitude", -90, 90)
        yield from in_range(self, "longitude", -180, 180)
