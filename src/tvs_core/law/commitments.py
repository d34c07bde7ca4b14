"""
Which instruments bind a state on a day, and which rights and obligations rest on them there.

A result here says that an instrument binds a state and that a right rests on it. Treaties and directives bind states:
what a person can enforce is for national law, and for the provisions of this library, to say.

Where nothing is recorded about a state and an instrument, whether it binds is unknown and never "no".

>>> [right.id for right in rights("US", date(2026, 3, 1)) if right.strength == "mandatory"][:3]
['safety', 'information', 'non_punishment']
"""

from __future__ import annotations

from datetime import date

from tvs_core.dates import is_day
from tvs_core.errors import DateError, UnknownNameError, suggest
from tvs_core.kleene import Kleene
from tvs_core.law.treaties import Bond, Bonds, Grounded, Instrument, Standard, Standing

__all__ = ["MEMBERS", "binding", "instruments", "obligations", "rights"]


def __dir__() -> list[str]:
    return __all__


#: First and last day of the application of European Union law in each state that is or was a member.
MEMBERS: dict[str, tuple[date, date]] = {
    **dict.fromkeys(("BE", "DE", "FR", "IT", "LU", "NL"), (date(1958, 1, 1), date.max)),
    **dict.fromkeys(("DK", "IE"), (date(1973, 1, 1), date.max)),
    "GB": (date(1973, 1, 1), date(2020, 12, 31)),
    "GR": (date(1981, 1, 1), date.max),
    **dict.fromkeys(("ES", "PT"), (date(1986, 1, 1), date.max)),
    **dict.fromkeys(("AT", "FI", "SE"), (date(1995, 1, 1), date.max)),
    **dict.fromkeys(("CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"), (date(2004, 5, 1), date.max)),
    **dict.fromkeys(("BG", "RO"), (date(2007, 1, 1), date.max)),
    "HR": (date(2013, 7, 1), date.max),
}


def instruments(*, type: str | None = None) -> tuple[Instrument, ...]:
    """
    Return the instruments of international and European law on trafficking.

    Args:
        type: Only those of this type: ``treaty``, ``directive``, ``regulation``, ``eu_primary_law``, ``soft_law``.

    Raises:
        UnknownNameError: If there is no such type.

    >>> [instrument.id for instrument in instruments(type="regulation")]
    ['eu_flr']
    """
    from tvs_core.law._instruments import INSTRUMENTS

    types = {instrument.type for instrument in INSTRUMENTS}
    if type is not None and type not in types:
        raise UnknownNameError(what="type of instrument", name=type, suggestion=suggest(type, types))
    return tuple(instrument for instrument in INSTRUMENTS if type in (None, instrument.type))


def binding(state: str, as_of: date) -> Bonds:
    """
    Return which instruments bind a state on a day.

    Args:
        state: ISO 3166 code of a state, or ``"EU"``; a part of a state, such as ``"GB-SCT"``, stands for the state.
        as_of: The day.

    Returns:
        `Bonds`: iterate for the instruments that bind; see ``unknown`` for those of which nothing is recorded.

    Raises:
        UnknownNameError: If there is no such state.
        DateError: If *as_of* is not a day.

    >>> "palermo" in binding("GB", date(2006, 3, 10)), "palermo" in binding("GB", date(2006, 3, 11))
    (False, True)
    """
    code = _state(state)
    if not is_day(as_of):
        raise DateError(where="as_of", expected="a datetime.date")
    return Bonds(state=code, as_of=as_of, all=tuple(_bond(instrument, code, as_of) for instrument in instruments()))


def rights(state: str, as_of: date) -> tuple[Grounded, ...]:
    """
    Return the rights of survivors, each with what grounds it in a state on a day.

    A right that no instrument grounds there on that day is returned too; its ``strength`` is ``None``.

    Args:
        state: ISO 3166 code of a state, or ``"EU"``.
        as_of: The day.

    Raises:
        UnknownNameError: If there is no such state.

    >>> right = {right.id: right for right in rights("GB", date(2026, 3, 1))}["non_punishment"]
    >>> [ground.instrument for ground in right.binding]
    ['cets197', 'ilo_p029', 'smuggling_protocol', 'echr']
    """
    from tvs_core.law._standards import RIGHTS

    return _grounded(RIGHTS, state, as_of)


def obligations(state: str, as_of: date) -> tuple[Grounded, ...]:
    """
    Return the obligations that states have, each with what binds this state to it on a day.

    An obligation that no instrument lays on it on that day is returned too; its ``strength`` is ``None``.

    Args:
        state: ISO 3166 code of a state, or ``"EU"``.
        as_of: The day.

    Raises:
        UnknownNameError: If there is no such state.

    >>> duty = {duty.id: duty for duty in obligations("AU", date(2026, 3, 1))}["not_punish"]
    >>> [(ground.instrument, ground.strength) for ground in duty.binding]
    [('ilo_p029', 'mandatory')]
    """
    from tvs_core.law._standards import OBLIGATIONS

    return _grounded(OBLIGATIONS, state, as_of)


def _grounded(standards: tuple[Standard, ...], state: str, as_of: date) -> tuple[Grounded, ...]:
    bonds = binding(state, as_of)
    by_id = {bond.instrument.id: bond for bond in bonds.all}
    return tuple(
        Grounded(
            standard=standard,
            state=bonds.state,
            as_of=as_of,
            grounds=tuple(
                (ground, by_id[ground.instrument])
                for ground in standard.grounds
                if ground.since is None or ground.since <= as_of
            ),
        )
        for standard in standards
    )


def _state(state: str) -> str:
    code = state.partition("-")[0]
    if code == "EU":
        return code
    from tvs_core.codes.country import Country

    if code not in {country.value for country in Country}:
        names = [*(country.value for country in Country), "EU"]
        raise UnknownNameError(what="state", name=state, suggestion=suggest(code.upper(), names))
    return code


def _bond(instrument: Instrument, state: str, as_of: date) -> Bond:
    standing = instrument.standing(state)
    bound, why, since, until = _binds(instrument, standing, state, as_of)
    return Bond(
        instrument=instrument,
        state=state,
        as_of=as_of,
        bound=bound,
        why=why,
        since=since,
        until=until,
        seen=None if standing is None else standing.seen,
    )


_Answer = tuple[Kleene, str, date | None, date | None]


def _binds(instrument: Instrument, standing: Standing | None, state: str, as_of: date) -> _Answer:
    start = instrument.entry_into_force
    if instrument.type == "soft_law" or start is None:
        return Kleene.FALSE, "it recommends and binds nobody", None, None
    if as_of < start:
        return Kleene.FALSE, f"in force from {start} only", start, None
    if instrument.is_union_law:
        return _union_law(instrument, standing, state, as_of, start)
    if standing is None:
        return Kleene.UNKNOWN, "nothing is recorded about this state", None, None
    if not standing.party:
        why = f"signed on {standing.signed} and not ratified" if standing.signed else "not a party"
        return Kleene.FALSE, why, None, None
    since = standing.entry_into_force
    if since is not None:
        if as_of < since:
            return Kleene.FALSE, f"binds it from {since} only", since, None
        return Kleene.TRUE, f"since {since}", since, None
    assert standing.consent is not None
    since = max(standing.consent, start)
    if as_of < since:
        return Kleene.FALSE, f"consented on {standing.consent}", since, None
    return Kleene.TRUE, f"consented on {standing.consent}; the first day on which it bound is not recorded", None, None


def _union_law(instrument: Instrument, standing: Standing | None, state: str, as_of: date, start: date) -> _Answer:
    if state == "EU":
        return Kleene.TRUE, f"law of the Union since {start}; its duties fall on the Member States", start, None
    if state not in MEMBERS:
        return Kleene.FALSE, "not a Member State", None, None
    joined, left = MEMBERS[state]
    if state in instrument.outside:
        return Kleene.FALSE, "this act does not bind that Member State", None, None
    if standing is not None and standing.bound_to is not None:
        left = standing.bound_to
    if as_of > left:
        return Kleene.FALSE, f"bound until {left} only", None, left
    if as_of < joined:
        return Kleene.FALSE, f"a Member State from {joined} only", joined, None
    until = None if left == date.max else left
    if instrument.id in ("eu_treaties", "eu_charter"):
        return Kleene.TRUE, "as a Member State", max(joined, start), until
    if state == "GB" and standing is None:
        return Kleene.UNKNOWN, "it could choose to take part, and its choice is not recorded", None, until
    chosen = state in ("IE", "GB") and standing is not None
    deadline = instrument.transposition_deadline
    if chosen and deadline is not None and as_of < deadline:
        return Kleene.UNKNOWN, "it chose to take part; from which day is not recorded", None, until
    return Kleene.TRUE, "as a Member State", None if chosen else max(joined, start), until
