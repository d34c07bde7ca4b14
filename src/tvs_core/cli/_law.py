"""Provisions as text: lists, one provision in full, and what changed between two days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import attrs

from tvs_core import law
from tvs_core.cli._errors import jurisdiction_code
from tvs_core.errors import UnknownNameError, suggest
from tvs_core.rules.analyse import diff
from tvs_core.rules.condition import Leaf, Reliance
from tvs_core.rules.evaluate import source_notices
from tvs_core.rules.provision import Authority, Particular, Provision
from tvs_core.rules.render import ADVERSE, NOT_ADVICE, describe, outline, words

__all__ = ["Listed", "diff_lines", "listed", "show_lines"]

_SEEN = {
    "primary": "its own text was read",
    "secondary": "a reliable account was read",
    "memory": "not read again for this encoding",
}


@attrs.frozen
class Listed:
    """One provision in a list."""

    id: str
    jurisdiction: str
    kind: str
    in_force: tuple[str, ...]
    title: str
    adverse: bool


def listed(*, jurisdiction: str | None = None, kind: str | None = None, as_of: date | None = None) -> list[Listed]:
    """
    Return the provisions of a jurisdiction and kind, one entry an id, with the dates of its versions.

    Raises:
        UsageError: If there is no such jurisdiction.
        UnknownNameError: If there is no provision of that kind.

    >>> [entry.id for entry in listed(jurisdiction="ar", kind="non_punishment")]
    ['ar.np.direct_result', 'ar.np.immigration']
    """
    code = None if jurisdiction is None else jurisdiction_code(jurisdiction)
    versions: dict[str, list[Provision]] = {}
    for provision in law.find(jurisdiction=code, kind=kind, as_of=as_of):
        versions.setdefault(provision.id, []).append(provision)
    if not versions and kind is not None:
        kinds = {provision.kind for provision in law.find(jurisdiction=code)}
        if kind not in kinds:
            raise UnknownNameError(what="kind of provision", name=kind, suggestion=suggest(kind, kinds))
    return [_listed(found) for found in versions.values()]


def _listed(versions: Sequence[Provision]) -> Listed:
    newest = versions[-1]
    spans = tuple(str(version.in_force) for version in versions)
    return Listed(newest.id, newest.jurisdiction, newest.kind, spans, newest.title, newest.adverse)


def show_lines(versions: Sequence[Provision], *, as_of: date | None = None) -> Iterator[str]:
    """
    Yield one provision in full: the version in force on a day, or the newest one.

    Raises:
        NotInForceError: If no version was in force on that day.
        NotEncodedError: If the law of that day is not encoded.
    """
    version = versions[-1] if as_of is None else law.registry.on(versions[0].id, as_of)
    yield version.title
    yield f"{version.id}  ({version.jurisdiction}, {words(version.kind)})"
    if version.adverse:
        yield ADVERSE
    yield ""
    yield "Versions"
    for each in versions:
        yield f"  {each.in_force}{'  (shown here)' if each is version and len(versions) > 1 else ''}"
        yield from (f"  not encoded: {gap.during}: {gap.reason}" for gap in each.not_encoded)
        if each.gap_before:
            yield f"  none before it for a time: {each.gap_before}"
    yield ""
    yield "Authority"
    yield from (f"  {_authority(each)}" for each in version.authority)
    yield ""
    yield "Condition"
    yield from (f"  {line}" for line in outline(version.when).splitlines())
    yield from _consequences(version)
    yield from _limits(version, as_of)
    yield ""
    yield NOT_ADVICE


def _authority(authority: Authority) -> str:
    url = f"  {authority.url}" if authority.url else ""
    return f"{authority.cite}  [{authority.seen.value}: {_SEEN[authority.seen.value]}]{url}"


def _consequences(version: Provision) -> Iterator[str]:
    yield from _section("Effect when met", [version.effect] if version.effect else [])
    decided = [f"by {version.decision_maker}"] if version.decision_maker else []
    if version.standard_of_proof:
        decided.append(f"standard of proof: {words(version.standard_of_proof)}")
    if version.discretionary is not None:
        decided.append("may still be refused when met" if version.discretionary else "no discretion when met")
    yield from _section("Decided", decided)
    yield from _section(
        "Durations", [f"{d.what}: {d.value} {words(d.unit)} from {d.start} ({d.cite})" for d in version.durations]
    )
    yield from _section("Rights that follow", _particulars(version.rights))
    yield from _section("Circumstances weighed", _particulars(version.factors))
    yield from _section("Calculation", _particulars(version.calculation))
    yield from _section("Not required", [words(name) for name in version.not_required])


def _limits(version: Provision, as_of: date | None) -> Iterator[str]:
    yield from _section("Not modelled", version.not_modelled)
    yield from _section("Notes", [version.notes] if version.notes else [])
    if as_of is not None:
        notices = source_notices(version, as_of) + law.registry.notices(version, as_of)
        yield from _section("Notices", [notice.message for notice in notices])
    yield from _section("Last compared with its sources", [str(version.verified_on)] if version.verified_on else [])


def _particulars(particulars: Iterable[Particular]) -> list[str]:
    return [f"{each.text} ({each.cite})" if each.cite else each.text for each in particulars]


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    for index, line in enumerate(lines):
        if index == 0:
            yield ""
            yield heading
        yield f"  {line}"


def diff_lines(id: str, first: date, second: date) -> Iterator[str]:
    """
    Yield what changed in a provision from one day to another, test by test.

    Raises:
        UnknownProvisionError: If no jurisdiction has that id.
        NotInForceError: If no version was in force on one of the days.
        NotEncodedError: If the law of one of the days is not encoded.

    >>> lines = list(diff_lines("us.t_visa.principal", date(2024, 8, 27), date(2024, 8, 28)))
    >>> lines[1]
    'from the version 2017-01-18 to 2024-08-27 to the version 2024-08-28 to …'
    """
    old, new = law.get(id, as_of=first), law.get(id, as_of=second)
    yield id
    if old is new:
        yield f"no change: both days have the version {old.in_force}"
        return
    yield f"from the version {old.in_force} to the version {new.in_force}"
    found = diff(old, new)
    yield from _section("Added", [f"+ {_test(part)}" for part in found.added])
    yield from _section("Removed", [f"- {_test(part)}" for part in found.removed])
    yield from _section("Changed", [f"~ {_test(a)}  ->  {_test(b)}" for a, b in found.changed])
    yield from _section("Cited otherwise", [f"  {_test(a)}  ->  ({b.cite})" for a, b in found.recited])
    if found.regrouped:
        yield from _section("Joined otherwise", ["the same tests stand in another order or group"])
    yield from _section(
        "Other parts that differ", [", ".join(words(name) for name in found.fields)] * bool(found.fields)
    )


def _test(part: Leaf | Reliance) -> str:
    what = describe(part) if isinstance(part, Leaf) else f"provision {part.provision_id} is met"
    return f"{part.id}: {what} ({part.cite})"
