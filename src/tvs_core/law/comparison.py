"""
The same question in several jurisdictions, side by side.

>>> table = compare(["gb_sct.support.adult", "gb_nir.support.adult"], as_of=date(2026, 3, 1))
>>> table["Periods"]
('relevant period: 90 days from beginning on the date of the reasonable grounds determination', 'relevant period: ...')
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import attrs

from tvs_core import law
from tvs_core.errors import NotEncodedError, NotInForceError, UnknownNameError, suggest
from tvs_core.law._given import FactsLike, Given
from tvs_core.law._plain import html_table
from tvs_core.rules.compile import check_as_of
from tvs_core.rules.evaluate import Result
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import NOT_ADVICE, outline, words

__all__ = ["Comparison", "compare"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Comparison:
    """
    A table of provisions: one column each, one row for each thing compared.

    Args:
        as_of: The day whose law is compared.
        ids: Ids of the provisions, in the order of the columns.
        rows: Name of each row with its cells.
        results: The result of each provision, where facts were given and it was law.
    """

    as_of: date
    ids: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    results: tuple[Result | None, ...] = attrs.field(default=(), repr=False)

    def __getitem__(self, row: str) -> tuple[str, ...]:
        for name, cells in self.rows:
            if name == row:
                return cells
        raise UnknownNameError(what="row", name=row, suggestion=suggest(row, [name for name, _ in self.rows]))

    def __str__(self) -> str:
        return "\n".join(_lines(self))

    def to_markdown(self) -> str:
        """Return the table as Markdown."""
        lines = [f"| | {' | '.join(self.ids)} |", "|---" * (len(self.ids) + 1) + "|"]
        for name, cells in self.rows:
            lines.append(f"| **{name}** | {' | '.join(map(_markdown, cells))} |")
        return "\n".join([*lines, "", NOT_ADVICE])

    def _repr_html_(self) -> str:
        return html_table(("", *self.ids), [(name, *cells) for name, cells in self.rows]) + f"<p>{NOT_ADVICE}</p>"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data: a mapping of rows for each provision."""
        columns = {id: {name: cells[i] for name, cells in self.rows} for i, id in enumerate(self.ids)}
        return {"as_of": self.as_of.isoformat(), "provisions": columns}


def compare(provisions: Iterable[str], *, as_of: date, facts: FactsLike | None = None) -> Comparison:
    """
    Return provisions side by side: conditions, authority, who decides, periods, how far they were verified.

    Args:
        provisions: Ids of provisions.
        as_of: The day whose law is compared. A provision that was not law then says so in its column.
        facts: A case or a mapping of facts, to see what each comes to on them.

    Raises:
        UnknownProvisionError: If no jurisdiction has such an id.

    >>> table = compare(["it.residence.art18", "es.reflection_period"], as_of=date(2026, 3, 1))
    >>> table["Jurisdiction"]
    ('IT', 'ES')
    """
    check_as_of(as_of)
    ids = tuple(dict.fromkeys(provisions))
    versions = [_version(id, as_of) for id in ids]
    given = None if facts is None else Given(facts)
    results: list[Result | None] = []
    for id, version in zip(ids, versions, strict=True):
        rule = law.registry.rule(id)
        known = given is not None and isinstance(version, Provision)
        results.append(rule.evaluate(given.for_provision(id, as_of), as_of) if given is not None and known else None)
    rows = [(name, tuple(_cell(version, write) for version in versions)) for name, write in _ROWS]
    shared = _facts_alone(versions)
    rows.append(("Facts only it reads", shared))
    if given is not None:
        rows.insert(1, ("On these facts", tuple(_outcome(result) for result in results)))
    kept = tuple((name, cells) for name, cells in rows if any(cells))
    return Comparison(as_of=as_of, ids=ids, rows=kept, results=tuple(results))


def _version(id: str, as_of: date) -> Provision | str:
    try:
        return law.get(id, as_of=as_of)
    except NotInForceError:
        return "not law on that day"
    except NotEncodedError as error:
        return f"the law of that day is not encoded: {error.reason}"


def _cell(version: Provision | str, write: Callable[[Provision], str]) -> str:
    return write(version) if isinstance(version, Provision) else version


def _outcome(result: Result | None) -> str:
    if result is None:
        return ""
    adverse = result.provision is not None and result.provision.adverse
    text = f"conditions {words(result.verdict.value)}{' (against the person when met)' if adverse else ''}"
    return f"{text}; to ask: {', '.join(map(words, result.missing))}" if result.missing else text


def _facts_alone(versions: Iterable[Provision | str]) -> tuple[str, ...]:
    read = [{fact.name for fact in v.facts} if isinstance(v, Provision) else set[str]() for v in versions]
    alone: list[str] = []
    for i, names in enumerate(read):
        others = {name for j, each in enumerate(read) if j != i for name in each}
        alone.append(", ".join(map(words, sorted(names - others))))
    return tuple(alone)


def _authority(version: Provision) -> str:
    return "\n".join(f"{authority.cite} ({authority.seen.value})" for authority in version.authority)


def _periods(version: Provision) -> str:
    return "\n".join(
        f"{period.what}: {period.value} {words(period.unit)} from {period.start}" for period in version.durations
    )


def _discretion(version: Provision) -> str:
    return {True: "may still be refused", False: "no discretion", None: ""}[version.discretionary]


def _verification(version: Provision) -> str:
    counts = {seen.value: 0 for seen in dict.fromkeys(a.seen for a in version.authority)}
    for authority in version.authority:
        counts[authority.seen.value] += 1
    text = ", ".join(f"{number} {seen}" for seen, number in counts.items())
    return f"sources: {text}; compared on {version.verified_on}" if version.verified_on else f"sources: {text}"


_ROWS: tuple[tuple[str, Callable[[Provision], str]], ...] = (
    ("Title", lambda v: v.title),
    ("Jurisdiction", lambda v: v.jurisdiction),
    ("In force", lambda v: str(v.in_force)),
    ("Conditions", lambda v: outline(v.when)),
    ("What follows", lambda v: v.effect),
    ("Against the person", lambda v: "when met" if v.adverse else ""),
    ("Authority", _authority),
    ("Decided by", lambda v: v.decision_maker or ""),
    ("Standard of proof", lambda v: words(v.standard_of_proof or "")),
    ("Discretion", _discretion),
    ("Strength", lambda v: words(v.strength or "")),
    ("Periods", _periods),
    ("Fee", lambda v: "" if v.fee is None else str(v.fee)),
    ("Not required", lambda v: ", ".join(map(words, v.not_required))),
    ("Not modelled", lambda v: "\n".join(v.not_modelled)),
    ("Verification", _verification),
)


def _lines(table: Comparison) -> Iterator[str]:
    yield f"Compared under the law of {table.as_of}:"
    for name, cells in table.rows:
        yield f"{name}:"
        for id, cell in zip(table.ids, cells, strict=True):
            first, *rest = (cell or "–").split("\n")
            yield f"  {id}: {first}" if not rest else f"  {id}:"
            yield from (f"    {line}" for line in ([first, *rest] if rest else []))
    yield NOT_ADVICE


def _markdown(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>") or "–"
