"""
Provisions as JSON: the same keys as a provision in Python, and conditions in the shape people write them.

A condition is an object with one of ``all``, ``any``, ``not``, ``at_least`` (with ``of``), ``score_at_least`` (with
``of``, each part with a ``weight``), ``provision``, or ``fact`` with one test: ``is``, ``eq``, ``ne``, ``lt``, ``le``,
``gt``, ``ge``, ``in`` or ``within``. Text compared with a number or date that names a declared fact means that fact.

>>> document = '''{"schema_version": "1",
...   "facts": [{"name": "age_years", "type": "integer", "unit": "years", "question": "How old is the person?"}],
...   "provisions": [{"id": "xx.youth", "title": "Youth service",
...                   "condition": {"fact": "age_years", "lt": 25, "cite": "Policy 2"}}]}'''
>>> loads(document)[0].when.cite
'Policy 2'
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, cast

import attrs

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.dates import Period
from tvs_core.errors import ConditionError, InvalidRecord, Problem, ProvisionError, RecordError, suggest
from tvs_core.rules import condition as build
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op, Reliance
from tvs_core.rules.fact import Fact, FactType
from tvs_core.rules.provision import (
    Authority,
    Duration,
    InForce,
    NotEncoded,
    Particular,
    Provision,
    Seen,
    check_versions,
)

__all__ = ["condition_to_dict", "dumps", "loads", "provision_to_dict"]

SCHEMA_VERSION = "1"


def __dir__() -> list[str]:
    return __all__


def condition_to_dict(node: Condition) -> dict[str, Any]:
    """
    Return a condition as JSON-ready data.

    >>> from tvs_core.rules import boolean, is_true
    >>> condition_to_dict(is_true(boolean("a", "?"), cite="s 1"))
    {'id': 'a', 'fact': 'a', 'is': True, 'cite': 's 1'}
    """
    if isinstance(node, Leaf):
        return {"id": node.id, "fact": node.fact.name, **_test_to_dict(node), "cite": node.cite}
    if isinstance(node, Reliance):
        return {"id": node.id, "provision": node.provision_id, "cite": node.cite}
    parts = [condition_to_dict(child) for child in node.children]
    data: dict[str, Any] = {name: getattr(node, name) for name in ("title", "cite") if getattr(node, name)}
    if node.join is Join.NOT:
        return data | {"not": parts[0]}
    if node.join is Join.SCORE:
        weighted = [part | {"weight": weight} for part, weight in zip(parts, node.weights, strict=True)]
        return data | {"score_at_least": node.threshold, "of": weighted}
    if node.join is Join.AT_LEAST:
        return data | {"at_least": node.threshold, "of": parts}
    return data | {node.join.value: parts}


def _test_to_dict(leaf: Leaf) -> dict[str, Any]:
    if isinstance(leaf.value, Period) and leaf.other is not None:
        edge = {} if leaf.value.last_day_counts else {"last_day_counts": False}
        return {"within": {**leaf.value.units(), "after": leaf.other.name, **edge}}
    if leaf.other is not None:
        return {leaf.op.value: leaf.other.name}
    if isinstance(leaf.value, frozenset):
        return {"in": sorted(leaf.value)}
    return {leaf.op.value: _plain(leaf.value)}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    return value


def provision_to_dict(provision: Provision) -> dict[str, Any]:
    """
    Return a provision as JSON-ready data; parts that say nothing are left out.

    >>> from tvs_core.rules import Provision, boolean, is_true
    >>> sorted(provision_to_dict(Provision(id="xx.a", title="A", when=is_true(boolean("b", "?"), cite="s 1"))))
    ['condition', 'id', 'in_force', 'kind', 'title']
    """
    data: dict[str, Any] = {}
    for field in attrs.fields(Provision):
        value = getattr(provision, field.name)
        if field.name == "when":
            data["condition"] = condition_to_dict(provision.when)
        elif field.name == "in_force":
            data["in_force"] = _span(provision.in_force)
        elif isinstance(value, tuple):
            items = [_item(item) for item in cast("tuple[object, ...]", value)]
            if items:
                data[field.name] = items
        elif value is not None and value is not False and value != "":
            data[field.name] = _plain(value)
        elif field.name == "discretionary" and value is False:
            data[field.name] = False
    return data


def _item(item: object) -> object:
    if isinstance(item, str):
        return item
    if isinstance(item, NotEncoded):
        return {"during": _span(item.during), "reason": item.reason}
    if isinstance(item, Authority):
        return {"cite": item.cite, "url": item.url, "seen": item.seen.value}
    assert isinstance(item, Duration | Particular)
    return {name: value for name, value in attrs.asdict(item).items() if value is not None}


def _span(span: InForce) -> dict[str, str | None]:
    return {
        "from": span.start.isoformat() if span.start else None,
        "to": span.end.isoformat() if span.end else None,
    }


def dumps(provisions: Iterable[Provision], /) -> str:
    """
    Return provisions, and the facts they read, as a JSON document that `loads` reads back to equal provisions.

    >>> from tvs_core.rules import Provision, boolean, is_true
    >>> rule = Provision(id="xx.a", title="A", when=is_true(boolean("b", "?"), cite="s 1"))
    >>> loads(dumps([rule])) == (rule,)
    True
    """
    listed = tuple(provisions)
    facts = dict.fromkeys(fact for provision in listed for fact in provision.facts)
    document = {
        "schema_version": SCHEMA_VERSION,
        "facts": [_fact_to_dict(fact) for fact in facts],
        "provisions": [provision_to_dict(provision) for provision in listed],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _fact_to_dict(fact: Fact) -> dict[str, Any]:
    data = {name: value for name, value in attrs.asdict(fact).items() if value not in (None, ())}
    return data | {"type": fact.type.value, "sensitivity": str(fact.sensitivity)}


def loads(text: str, /, *, vocabulary: Mapping[str, Fact] | None = None) -> tuple[Provision, ...]:
    """
    Read provisions from a JSON document.

    Args:
        text: The document: ``schema_version``, ``provisions``, and the ``facts`` that no vocabulary has.
        vocabulary: Facts declared elsewhere, such as ``law.facts_by_name()``.

    Raises:
        InvalidRecord: If anything is wrong; it lists every problem with its path.

    >>> try:
    ...     loads('{"schema_version": "1", "provisions": [{"id": "xx.a", "titel": "A"}]}')
    ... except InvalidRecord as error:
    ...     print(error.problems[0])
    $.provisions[0].titel: unknown key; did you mean 'title'? [rule.key]
    """
    reader = _Reader(dict(vocabulary or {}))
    provisions = reader.document(text)
    reader.raise_problems()
    return provisions


_PLAIN_FIELDS = {
    "id": str,
    "title": str,
    "kind": str,
    "jurisdiction": str,
    "effect": str,
    "decision_maker": str,
    "standard_of_proof": str,
    "discretionary": bool,
    "adverse": bool,
    "instrument": str,
    "strength": str,
    "fee": int,
    "gap_before": str,
    "notes": str,
}
_DATE_FIELDS = ("transposition_deadline", "verified_on", "verified_through")
_TEXT_LISTS = ("not_modelled", "not_required", "extent")
_ITEM_LISTS: dict[str, type[Authority | Duration | Particular | NotEncoded]] = {
    "authority": Authority,
    "durations": Duration,
    "factors": Particular,
    "rights": Particular,
    "calculation": Particular,
    "not_encoded": NotEncoded,
}
_KEYS = ["condition", "in_force", *_PLAIN_FIELDS, *_DATE_FIELDS, *_TEXT_LISTS, *_ITEM_LISTS]
_TESTS = ("is", "eq", "ne", "lt", "le", "gt", "ge", "in", "within")


class _Reader:
    """Reads a document and gathers every problem with its path."""

    def __init__(self, facts: dict[str, Fact]) -> None:
        self.facts = facts
        self.problems: list[Problem] = []

    def problem(self, path: str, code: str, message: str) -> None:
        self.problems.append(Problem(path=path, code=code, message=message))

    def raise_problems(self) -> None:
        if self.problems:
            errors = [RecordError(problem) for problem in self.problems]
            raise InvalidRecord(f"{len(errors)} problems in the rules document", errors)

    def document(self, text: str) -> tuple[Provision, ...]:
        try:
            data = json.loads(text)
        except json.JSONDecodeError as error:
            self.problem("$", "rule.json", f"not JSON at line {error.lineno}, column {error.colno}")
            return ()
        except RecursionError:
            self.problem("$", "rule.json", "nested too deeply to be a rules document")
            return ()
        root = self.mapping(data, "$", ["schema_version", "facts", "provisions"])
        if root.get("schema_version") != SCHEMA_VERSION:
            self.problem("$.schema_version", "rule.schema_version", f"expected the text '{SCHEMA_VERSION}'")
        for i, item in enumerate(self.listing(root.get("facts", []), "$.facts")):
            self.fact(item, f"$.facts[{i}]")
        listed = enumerate(self.listing(root.get("provisions"), "$.provisions"))
        found = [p for i, item in listed if (p := self.provision(item, f"$.provisions[{i}]"))]
        for id in dict.fromkeys(p.id for p in found):
            try:
                check_versions([p for p in found if p.id == id])
            except ProvisionError as error:
                self.problem("$.provisions", error.code, error.message)
        return tuple(found)

    def mapping(self, data: object, path: str, keys: Iterable[str]) -> dict[str, Any]:
        if not isinstance(data, dict):
            self.problem(path, "rule.type", f"expected an object, got {_kind(data)}")
            return {}
        known = list(keys)
        found = cast("dict[str, Any]", data)
        for key in found:
            if key not in known:
                close = suggest(key, known)
                hint = f"; did you mean '{close}'?" if close else ""
                self.problem(f"{path}.{key}", "rule.key", f"unknown key{hint}")
        return found

    def listing(self, data: object, path: str) -> list[Any]:
        if isinstance(data, list):
            return list(cast("Iterable[Any]", data))
        self.problem(path, "rule.type", f"expected a list, got {_kind(data)}")
        return []

    def typed(self, data: object, kind: type, path: str) -> bool:
        if type(data) is kind:
            return True
        self.problem(path, "rule.type", f"expected {_NAMES[kind]}, got {_kind(data)}")
        return False

    def day(self, data: object, path: str) -> date | None:
        if data is None:
            return None
        try:
            return date.fromisoformat(data) if isinstance(data, str) else _refuse()
        except ValueError:
            self.problem(path, "rule.date", "expected a date like 2026-05-31")
            return None

    def fact(self, data: object, path: str) -> None:
        keys = [field.name for field in attrs.fields(Fact)]
        item = self.mapping(data, path, keys)
        checks = [self.typed(item.get(key), str, f"{path}.{key}") for key in ("name", "type", "question")]
        lists = [key for key in ("codes", "aliases") if key in item]
        checks += [good for key in lists for good in self.texts(item[key], f"{path}.{key}")]
        if not all(checks) or set(item) - set(keys):
            return
        try:
            values: dict[str, Any] = {**item, **{key: tuple(item[key]) for key in lists}}
            values["type"] = FactType(item["type"])
            values["sensitivity"] = Sensitivity(item.get("sensitivity", Sensitivity.SPECIAL_CATEGORY))
            self.facts[item["name"]] = Fact(**values)
        except ValueError:
            kinds = ", ".join(kind.value for kind in FactType)
            self.problem(path, "rule.fact", f"expected a type among {kinds}, and a known sensitivity")

    def texts(self, data: object, path: str) -> list[bool]:
        return [self.typed(item, str, f"{path}[{i}]") for i, item in enumerate(self.listing(data, path))]

    def provision(self, data: object, path: str) -> Provision | None:
        before = len(self.problems)
        item = self.mapping(data, path, _KEYS)
        for key in ("id", "title", "condition"):
            if key not in item:
                self.problem(f"{path}.{key}", "rule.missing", "required")
        values: dict[str, Any] = {}
        for key, kind in _PLAIN_FIELDS.items():
            if item.get(key) is not None and self.typed(item[key], kind, f"{path}.{key}"):
                values[key] = item[key]
        values |= {key: self.day(item[key], f"{path}.{key}") for key in _DATE_FIELDS if key in item}
        for key in _TEXT_LISTS:
            if key in item and all(self.texts(item[key], f"{path}.{key}")):
                values[key] = tuple(item[key])
        for key, kind in _ITEM_LISTS.items():
            listed = enumerate(self.listing(item.get(key, []), f"{path}.{key}"))
            values[key] = tuple(self.item(entry, kind, f"{path}.{key}[{i}]") for i, entry in listed)
        if "in_force" in item:
            values["in_force"] = self.span(item["in_force"], f"{path}.in_force")
        condition = self.condition(item["condition"], f"{path}.condition") if "condition" in item else None
        if condition is None or len(self.problems) > before:
            return None
        try:
            return Provision(when=condition, **values)
        except ProvisionError as error:
            self.problem(path, error.code, error.message)
            return None

    def span(self, data: object, path: str) -> InForce:
        item = self.mapping(data, path, ["from", "to"])
        return InForce(self.day(item.get("from"), f"{path}.from"), self.day(item.get("to"), f"{path}.to"))

    def item(self, data: object, kind: type[Any], path: str) -> Any:
        fields = [field.name for field in attrs.fields(kind)]
        item = dict(self.mapping(data, path, fields))
        if kind is NotEncoded:
            return NotEncoded(
                during=self.span(item.get("during"), f"{path}.during"), reason=str(item.get("reason", ""))
            )
        if kind is Authority and "seen" in item:
            seen = {choice.value: choice for choice in Seen}
            if item["seen"] not in seen:
                self.problem(f"{path}.seen", "rule.code", f"expected one of {', '.join(seen)}")
            item["seen"] = seen.get(item["seen"], Seen.MEMORY)
        required = [f.name for f in attrs.fields(kind) if f.default is attrs.NOTHING and f.name not in item]
        for name in required:
            self.problem(f"{path}.{name}", "rule.missing", "required")
        return None if required or set(item) - set(fields) else kind(**item)

    def condition(self, data: object, path: str) -> Condition | None:
        item = self.mapping(data, path, [*_TESTS, "all", "any", "not", "at_least", "score_at_least", "of", "fact",
                                         "provision", "id", "cite", "title", "weight"])  # fmt: skip
        kinds = [key for key in ("all", "any", "not", "at_least", "score_at_least", "fact", "provision") if key in item]
        if len(kinds) != 1:
            self.problem(
                path,
                "rule.condition",
                "expected exactly one of all, any, not, at_least, score_at_least, fact, provision",
            )
            return None
        try:
            return self.node(kinds[0], item, path)
        except ConditionError as error:
            self.problem(path, error.code, error.message)
        except (TypeError, ValueError):
            self.problem(path, "rule.condition", "a part of this test has the wrong type")
        return None

    def node(self, kind: str, item: dict[str, Any], path: str) -> Condition | None:
        if kind == "fact":
            return self.leaf(item, path)
        if kind == "provision":
            target, cite = str(item["provision"]), str(item.get("cite", ""))
            return Reliance(provision_id=target, id=str(item.get("id", target)), cite=cite)
        key = "of" if kind in ("at_least", "score_at_least") else kind
        listed = [item["not"]] if kind == "not" else self.listing(item.get(key), f"{path}.{key}")
        parts = [
            self.condition(part, f"{path}.{key}" + ("" if kind == "not" else f"[{i}]")) for i, part in enumerate(listed)
        ]
        children = tuple(part for part in parts if part is not None)
        if len(children) != len(parts):
            return None
        weights = tuple(part.get("weight", 1) for part in listed) if kind == "score_at_least" else ()
        threshold = item[kind] if key == "of" else None
        titles = {name: str(item[name]) for name in ("title", "cite") if name in item}
        return Group(join=Join(kind), children=children, threshold=threshold, weights=weights, **titles)

    def leaf(self, item: dict[str, Any], path: str) -> Leaf | None:
        name = item["fact"]
        fact = self.facts.get(name) if isinstance(name, str) else None
        tests = [key for key in _TESTS if key in item]
        if fact is None:
            close = suggest(str(name), self.facts)
            self.problem(
                f"{path}.fact", "fact.unknown", "no such fact" + (f"; did you mean '{close}'?" if close else "")
            )
            return None
        if len(tests) != 1:
            self.problem(path, "rule.condition", f"expected exactly one of {', '.join(_TESTS)}")
            return None
        test, cite, id = tests[0], str(item.get("cite", "")), str(item.get("id", name))
        value = item[test]
        if test == "within":
            return self.within(fact, value, path, cite, id)
        if test == "in":
            op = Op.CONTAINS if fact.type is FactType.CODE_SET else Op.IN
            good = all(self.texts(value, f"{path}.in"))
            return Leaf(id=id, fact=fact, op=op, value=frozenset(value), cite=cite) if good else None
        if test == "is":
            return Leaf(id=id, fact=fact, op=Op.IS, value=value, cite=cite)
        compare = getattr(build, test)
        if isinstance(value, str) and value in self.facts and fact.type is not FactType.CODE:
            value = self.facts[value]
        leaf: Leaf = compare(fact, value, cite=cite, id=id)
        return leaf

    def within(self, fact: Fact, data: object, path: str, cite: str, id: str) -> Leaf | None:
        item = dict(self.mapping(data, f"{path}.within", ["years", "months", "days", "after", "last_day_counts"]))
        after = self.facts.get(str(item.pop("after", None)))
        if after is None:
            self.problem(f"{path}.within.after", "fact.unknown", "expected the name of a declared date fact")
            return None
        return build.within(fact, after=after, cite=cite, id=id, **item)


_NAMES: dict[type, str] = {str: "text", bool: "true or false", int: "a whole number"}


def _kind(data: object) -> str:
    names = {dict: "an object", list: "a list", type(None): "nothing", float: "a number"} | _NAMES
    return names.get(type(data), "something else")


def _refuse() -> date:
    raise ValueError
