"""Observations of indicators: what was seen, asked or not asked, item by item of a screening instrument."""

from __future__ import annotations

import attrs

from tvs_core.codes.case import InformationSource, ObservationState
from tvs_core.dates import AnyDate
from tvs_core.records._fields import FREE_TEXT, PROCESS, SPECIAL_CATEGORY, THIRD_PARTY, Entity, sensitive

__all__ = ["IndicatorObservation"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class IndicatorObservation(Entity):
    """
    Whether one indicator was there.

    Args:
        id: Record number.
        instrument: Id of the screening instrument, such as ``"raft"``.
        item: Id of the item in it.
        state: Observed, absent or unknown.
        observed_on: When.
        observed_by: Who recorded it.
        source: Who it comes from.
        note: More about it.
        missing: Why fields hold nothing.

    >>> IndicatorObservation(id="O-1", instrument="raft", item="1", state=ObservationState.UNKNOWN)
    <IndicatorObservation O-1>
    """

    instrument: str = attrs.field(metadata=sensitive(PROCESS, "Id of the screening instrument."))
    item: str = attrs.field(metadata=sensitive(SPECIAL_CATEGORY, "Id of the item in the instrument."))
    state: ObservationState = attrs.field(metadata=sensitive(SPECIAL_CATEGORY, "Observed, absent or unknown."))
    observed_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When."))
    observed_by: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "Who recorded it."))
    source: InformationSource | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Who it comes from."))
    note: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "More about it."))
