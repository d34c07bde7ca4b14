"""
Evaluate provisions over whole tables: pandas, Polars (eager and lazy), PyArrow and DuckDB, through narwhals.

Facts are columns. A null is unknown, and so is a fact without a column; neither is ever taken for false. The verdicts
are those that `tvs_core.decide` gives for each row, taken as a mapping of its columns; so a fact that another provision
can settle is settled by it where the table has no such column, while a null in a column stays unknown.

Reading:

- Columns are found by the names of the fact, or by the *columns* argument. Where a concept has two names and the table
  both columns, a value under either is taken, and two that differ are an error. Other columns are the caller's own:
  they pass through. One whose name is nearly that of a fact raises a warning, and a table in which no column is a fact
  that the provisions read is refused.
- Column types are checked: booleans are booleans, not 0 and 1. Whole numbers may be held as floats, as pandas does
  when some are missing; NaN and NaT are unknown. A moment is not a day, except that pandas, which has no days, may
  hold days as midnights without a time zone. Categorical columns are read as text. A column with no value at all is
  unknown whatever its type.
- Dates may be ISO 8601 text. Partial dates (``2019-05``, ``2019``, ``2019~``) are read from tables in memory only.
- pandas columns of Python objects (`datetime.date`, `decimal.Decimal`, lists and sets of codes) are read one value at
  a time.
- A list of codes is the whole set: an empty one is a known "none". A set of which only some codes are known
  (`tvs_core.codes.AtLeast`) cannot be a value of a column and is refused; evaluate such records one by one.
- Values are checked before anything is computed: a code outside its closed list, a fraction where a whole number
  belongs or text that is not a date is an error, as it is for a single case.

A lazy table stays lazy. Where the type of a column does not already guarantee its values (codes, floats, text dates,
lists), one aggregation over those columns alone runs first; booleans, whole numbers and dates cost nothing.

>>> import polars as pl
>>> from datetime import date
>>> cases = pl.DataFrame({"case": ["a", "b"], "compelled_to_commit_offence": [None, False]})
>>> table = evaluate_frame(cases, ["gb_eaw.defence.s45.adult"], as_of=date(2026, 3, 1))
>>> table["gb_eaw.defence.s45.adult"].to_list()
['undetermined', 'not_met']
"""

from __future__ import annotations

import difflib
import functools
import importlib
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from tvs_core import law
from tvs_core._api import ProvisionLike, rule_of
from tvs_core.errors import (
    FrameError,
    NotEncodedError,
    NotInForceError,
    Problem,
    UnknownFactError,
    suggest,
)
from tvs_core.rules.compile import Rule, check_as_of
from tvs_core.rules.fact import Fact
from tvs_core.rules.provision import Provision, check_names, version_on

try:
    import narwhals.stable.v2 as nw
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "tvs_core.frames needs narwhals; install it with: pip install 'tvs-core[frames]'", name=error.name
    ) from error

from tvs_core.rules.columns import UNKNOWN, VERDICTS, Masks, masks, verdict, verdict_number
from tvs_core.rules.tables import FactTable, Frame

if TYPE_CHECKING:
    from narwhals.stable.v2.typing import IntoFrameT

__all__ = ["evaluate_frame"]


def __dir__() -> list[str]:
    return __all__


def evaluate_frame(
    frame: IntoFrameT,
    provisions: ProvisionLike | Iterable[ProvisionLike],
    /,
    *,
    as_of: date,
    columns: Mapping[str, str] | None = None,
    suffix: str = "",
) -> IntoFrameT:
    """
    Return the table with one more column for each provision: the verdict of each row, as text.

    Args:
        frame: A pandas, Polars, PyArrow, DuckDB, Spark or narwhals table, in memory or lazy; it is not changed.
        provisions: Ids of provisions, provisions of your own, or tuples of versions; one or several.
        as_of: The day whose law applies, the same for every row.
        columns: Column name by fact name, for columns that are not named after their fact.
        suffix: Put after the provision id in the name of a verdict column, to tell two days apart.

    Returns:
        The same kind of table, with the caller's columns first and in each new column ``"met"``, ``"not_met"``,
        ``"undetermined"`` or ``"not_in_force"``.

    Raises:
        FrameError: If the table cannot be read; ``problems`` lists every reason by column.
        UnknownProvisionError: If no jurisdiction has an id.
        UnknownFactError: If *columns* names something that is no fact.
        NotEncodedError: If the law of that day is not encoded.

    Warns:
        UserWarning: If a column is named nearly like a fact that the provisions read and that has no column.

    >>> import pandas as pd
    >>> table = pd.DataFrame({"coerced": [True, None]})
    >>> id = "gb_eaw.defence.s45.adult"
    >>> names = {"compelled_to_commit_offence": "coerced"}
    >>> evaluate_frame(table, id, as_of=date(2026, 3, 1), columns=names)[id].to_list()
    ['undetermined', 'undetermined']
    """
    check_as_of(as_of)
    plan = _Plan(_rules(provisions), as_of)
    own = _narwhals(frame)
    if not plan.rules:
        return frame
    own_names = own.columns if isinstance(own, nw.DataFrame) else own.collect_schema().names()
    names = [rule.id + suffix for rule in plan.rules]
    problems = [
        Problem(path=name, code="frame.column_taken", message="the table already has it; give a suffix")
        for name in names
        if name in own_names
    ]
    found, unclear = _match(plan.facts, own_names, columns or {})
    table = FactTable(own, found)
    problems += unclear + table.problems
    if problems:
        raise FrameError(problems)
    result = (
        plan.evaluate_lazily(table, own, names)
        if isinstance(own, nw.LazyFrame)
        else plan.evaluate_now(table, own, names)
    )
    return cast("IntoFrameT", _like(frame, result))


def _narwhals(frame: object) -> Frame:
    try:
        return cast("Frame", nw.from_native(cast("Any", frame)))
    except TypeError:
        message = f"expected a pandas, Polars, PyArrow, DuckDB or Spark table, got {type(frame).__name__}"
        raise FrameError([Problem(path="$", code="frame.type", message=message)]) from None


def _like(frame: object, result: Frame) -> object:
    """Return the result as the caller's kind of table, which may be narwhals of another stability than ours."""
    native = result.to_native()
    module = type(frame).__module__.removesuffix(".dataframe")
    return importlib.import_module(module).from_native(native) if module.partition(".")[0] == "narwhals" else native


def _rules(provisions: ProvisionLike | Iterable[ProvisionLike]) -> list[Rule]:
    """Return one rule for each id; provisions of one id are its versions."""
    items = [provisions] if isinstance(provisions, str | Provision) else list(provisions)
    versions: dict[str, list[Provision]] = {}
    rules: dict[str, Rule] = {}
    for item in items:
        if isinstance(item, str):
            rules[item] = rule_of(item)
        else:
            for version in [item] if isinstance(item, Provision) else item:
                versions.setdefault(version.id, []).append(version)
    return list((rules | {id: rule_of(tuple(dict.fromkeys(found))) for id, found in versions.items()}).values())


class _Plan:
    """What has to be computed on a day: the rules asked for, after those they rely on, and the facts they read."""

    def __init__(self, rules: list[Rule], as_of: date) -> None:
        self.rules = rules
        self.versions: dict[Rule, Provision | None] = {}
        for rule in rules:
            # A rule asked for must be encoded on that day; one relied on is unknown when it is not.
            if self._version(rule, as_of) is None:
                self.versions[rule] = None
            else:
                self._add(rule, as_of)
        self.facts = tuple(dict.fromkeys(fact for v in self.versions.values() if v is not None for fact in v.facts))
        if rules:
            check_names(rules[0].id, self.facts)

    @staticmethod
    def _version(rule: Rule, as_of: date) -> Provision | None:
        try:
            return version_on(rule.versions, as_of)
        except NotInForceError:
            return None

    def _add(self, rule: Rule, as_of: date) -> None:
        if rule in self.versions:
            return
        try:
            version = self._version(rule, as_of)
        except NotEncodedError:
            version = None
        for id in version.relies_on if version else ():
            self._add(rule.links()[id], as_of)
        self.versions[rule] = version

    def evaluate_lazily(self, table: FactTable, own: nw.LazyFrame[Any], names: Sequence[str]) -> nw.LazyFrame[Any]:
        """Return the caller's columns and the verdicts, as a query."""
        working, found = self._masks(table.frame, table)
        outside = nw.lit(VERDICTS[-1])
        verdicts = [verdict(found[rule]) if self.versions[rule] else outside for rule in self.rules]
        # The new columns are never read again: Spark would take the dots in their names for fields of a structure.
        selected = working.select(
            *own.collect_schema(), *(each.alias(name) for each, name in zip(verdicts, names, strict=True))
        )
        return cast("nw.LazyFrame[Any]", selected)

    def evaluate_now(self, table: FactTable, own: nw.DataFrame[Any], names: Sequence[str]) -> nw.DataFrame[Any]:
        """Return the caller's table with the verdicts."""
        # Polars plans a query better than it evaluates eagerly: parts in parallel, and what repeats only once.
        frame = cast("nw.DataFrame[Any]", table.frame)
        working, found = self._masks(frame.lazy() if frame.implementation.is_polars() else frame, table)
        outside = nw.lit(len(VERDICTS) - 1, dtype=nw.UInt8)
        numbers = [verdict_number(found[rule]) if self.versions[rule] else outside for rule in self.rules]
        counted = working.with_columns(*(each.alias(name) for each, name in zip(numbers, names, strict=True)))
        counted = counted.select(*names)
        counted = counted.collect() if isinstance(counted, nw.LazyFrame) else counted
        words = nw.Series.from_iterable("verdict", VERDICTS, nw.String(), backend=own.implementation)
        return own.with_columns(*(words[counted[name]].alias(name) for name in names))

    def _masks(self, frame: Frame, table: FactTable) -> tuple[Frame, dict[Rule, Masks]]:
        found: dict[Rule, Masks] = {}
        shared = {link for rule in self.versions for link in self._links(rule).values()}
        for rule, version in self.versions.items():
            if version is None:
                found[rule] = UNKNOWN
                continue
            linked = {id: found[link] for id, link in self._links(rule).items()}
            result = masks(version.when, table.column, functools.partial(_masks_of, linked))
            if rule in shared:
                frame, result = _stored(frame, table, result)
            found[rule] = result
        return frame, found

    def _links(self, rule: Rule) -> dict[str, Rule]:
        version = self.versions[rule]
        if version is None:
            return {}
        return {id: rule.links()[id] for id in version.relies_on}


def _masks_of(linked: Mapping[str, Masks], id: str) -> Masks:
    return linked.get(id, UNKNOWN)


def _stored(frame: Frame, table: FactTable, result: Masks) -> tuple[Frame, Masks]:
    """Keep masks that others build upon in columns of their own, so that they are computed once."""
    kept = {table.free_name(): mask for mask in result}
    named = [name if isinstance(mask, bool) else nw.col(name) for name, mask in kept.items()]
    added = [mask.alias(name) for name, mask in kept.items() if not isinstance(mask, bool)]
    both = [mask if isinstance(mask, bool) else name for mask, name in zip(result, named, strict=True)]
    return (frame.with_columns(*added) if added else frame), Masks(*cast("list[nw.Expr]", both))


def _match(
    facts: Sequence[Fact], own: Sequence[str], columns: Mapping[str, str]
) -> tuple[dict[Fact, list[str]], list[Problem]]:
    """Find the columns of each fact: those its names are mapped to, or else those that bear one of its names."""
    by_name: dict[str, list[Fact]] = {}
    for fact in facts:
        for name in fact.names:
            by_name.setdefault(name, []).append(fact)
    found: dict[Fact, list[str]] = {}
    problems: list[Problem] = []
    for name, column in columns.items():
        if name not in by_name and law.registry.fact(name) is None:
            raise UnknownFactError(name=name, suggestion=suggest(name, by_name))
        if column not in own:
            hint = suggest(column, own)
            message = f"the table has no such column for the fact '{name}'" + (f"; is it '{hint}'?" if hint else "")
            problems.append(Problem(path=column, code="frame.column_missing", message=message))
            continue
        for fact in by_name.get(name, ()):
            if column not in found.setdefault(fact, []):
                found[fact].append(column)
    for fact in facts:
        named = [name for name in fact.names if name in own]
        if named and fact not in found:
            found[fact] = named
    if facts and not found and not problems:
        example = ", ".join(fact.name for fact in facts[:5])
        message = f"no column is a fact that the provisions read (such as {example}); name them in columns="
        problems.append(Problem(path="$", code="frame.no_facts", message=message))
    _warn_of_near_names([fact.name for fact in facts if fact not in found], own, by_name)
    return found, problems


def _warn_of_near_names(wanted: Sequence[str], own: Sequence[str], by_name: Mapping[str, object]) -> None:
    for column in own:
        name = str(column).strip().lower().replace(" ", "_").replace("-", "_")
        near = difflib.get_close_matches(name, wanted, n=1, cutoff=0.85) if column not in by_name else []
        if near and law.registry.fact(column) is None:
            text = (
                f"Column '{column}' is no fact and passes through; if it is the fact '{near[0]}', say so in columns=."
            )
            warnings.warn(text, stacklevel=4)
