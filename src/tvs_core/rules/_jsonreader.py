"""Reads provisions from a JSON document, gathering every problem with its path."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, cast

import attrs

from tvs_core.codes.sensitivity import Sensitivity
from tvs_core.dates import whole_day
from tvs_core.errors import ConditionError, DateError, InvalidRecord, Problem, ProvisionError, RecordError, suggest
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

__all__ = ["SCHEMA_VERSION", "Reader"]

SCHEMA_VERSION = "1"

_PLAIN_FIELDS: dict[str, type] = {
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
#: Parts of items that are not text.
_ITEM_TYPES: dict[str, tuple[type, ...]] = {
    "value": (int, str),
    "last_day_counts": (bool,),
    "seen": (Seen,),
    "during": (InForce,),
}
_FACT_TEXTS = ("unit", "sensitivity", "derives_from", "settled_by", "met_by", "canonical", "note")

_TESTS = ("is", "eq", "ne", "lt", "le", "gt", "ge", "in", "within")
_KINDS = ("all", "any", "not", "at_least", "score_at_least", "fact", "provision")
_COUNTING = ("at_least", "score_at_least")
_NODE_KEYS = (*_KINDS, *_TESTS, "of", "id", "cite", "title", "weight")


class Reader:
    """Reads one document; after it, `raise_problems` raises if anything was wrong."""

    def __init__(self, facts: dict[str, Fact]) -> None:
        self.facts = facts
        self.problems: list[Problem] = []

    def problem(self, path: str, code: str, message: str) -> None:
        self.problems.append(Problem(path=path, code=code, message=message))

    def raise_problems(self) -> None:
        if self.problems:
            errors = [RecordError(problem) for problem in self.problems]
            count = "1 problem" if len(errors) == 1 else f"{len(errors)} problems"
            raise InvalidRecord(f"{count} in the rules document", errors)

    def document(self, text: str) -> tuple[Provision, ...]:
        try:
            return self.provisions(json.loads(text, object_pairs_hook=self.once))
        except json.JSONDecodeError as error:
            self.problem("$", "rule.json", f"not JSON at line {error.lineno}, column {error.colno}")
        except RecursionError:
            self.problem("$", "rule.json", "nested too deeply to be a rules document")
        except ValueError:
            # Python refuses to read a number of thousands of digits.
            self.problem("$", "rule.json", "a number has too many digits")
        return ()

    def once(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            self.problem("$", "rule.key", "a key stands twice in one object")
        return found

    def provisions(self, data: object) -> tuple[Provision, ...]:
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

    # Each of these reads one shape; what is wrong becomes a problem, and what is returned only has to be harmless.

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

    def typed(self, data: object, path: str, *kinds: type) -> bool:
        if type(data) in kinds:
            return True
        expected = " or ".join(_NAMES[kind] for kind in kinds)
        self.problem(path, "rule.type", f"expected {expected}, got {_kind(data)}")
        return False

    def texts(self, data: object, path: str) -> list[bool]:
        return [self.typed(item, f"{path}[{i}]", str) for i, item in enumerate(self.listing(data, path))]

    def day(self, data: object, path: str) -> date | None:
        if data is None:
            return None
        try:
            if isinstance(data, str):
                return whole_day(data)
        except DateError:
            pass
        self.problem(path, "rule.date", "expected a date like 2026-05-31")
        return None

    def span(self, data: object, path: str) -> InForce:
        item = self.mapping(data, path, ["from", "to"])
        return InForce(self.day(item.get("from"), f"{path}.from"), self.day(item.get("to"), f"{path}.to"))

    def required(self, item: Mapping[str, object], keys: Iterable[str], path: str) -> bool:
        absent = [key for key in keys if item.get(key) is None]
        for key in absent:
            self.problem(f"{path}.{key}", "rule.missing", "required")
        return not absent

    def fact(self, data: object, path: str) -> None:
        keys = [field.name for field in attrs.fields(Fact)]
        before = len(self.problems)
        item = {key: value for key, value in self.mapping(data, path, keys).items() if value is not None}
        self.required(item, ("name", "type", "question"), path)
        for key in ("name", "type", "question", *_FACT_TEXTS):
            if key in item:
                self.typed(item[key], f"{path}.{key}", str)
        lists = [key for key in ("codes", "aliases") if key in item]
        for key in lists:
            self.texts(item[key], f"{path}.{key}")
        if len(self.problems) > before:
            return
        try:
            values: dict[str, Any] = {**item, **{key: tuple(item[key]) for key in lists}}
            values["type"] = FactType(item["type"])
            values["sensitivity"] = Sensitivity(item.get("sensitivity", Sensitivity.SPECIAL_CATEGORY))
        except ValueError:
            kinds = ", ".join(kind.value for kind in FactType)
            self.problem(path, "rule.fact", f"expected a type among {kinds}, and a known sensitivity")
            return
        fact = Fact(**values)
        if self.facts.setdefault(fact.name, fact) != fact:
            self.problem(f"{path}.name", "rule.fact", "the name is that of another fact; a name has one meaning")

    def provision(self, data: object, path: str) -> Provision | None:
        before = len(self.problems)
        item = self.mapping(data, path, _KEYS)
        self.required(item, ("id", "title", "condition"), path)
        values: dict[str, Any] = {}
        for key, kind in _PLAIN_FIELDS.items():
            if item.get(key) is not None and self.typed(item[key], f"{path}.{key}", kind):
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
        condition = None if item.get("condition") is None else self.condition(item["condition"], f"{path}.condition")
        if condition is None or len(self.problems) > before:
            return None
        try:
            return Provision(when=condition, **values)
        except ProvisionError as error:
            self.problem(path, error.code, error.message)
            return None

    def item(self, data: object, kind: type[Any], path: str) -> Any:
        fields = attrs.fields(kind)
        names = [field.name for field in fields]
        before = len(self.problems)
        item = {key: value for key, value in self.mapping(data, path, names).items() if value is not None}
        if "during" in item:
            item["during"] = self.span(item["during"], f"{path}.during")
        if "seen" in item and item["seen"] in [choice.value for choice in Seen]:
            item["seen"] = Seen(item["seen"])
        self.required(item, [field.name for field in fields if field.default is attrs.NOTHING], path)
        for name, value in item.items():
            if name in names:
                self.typed(value, f"{path}.{name}", *_ITEM_TYPES.get(name, (str,)))
        return kind(**item) if len(self.problems) == before else None

    def condition(self, data: object, path: str, *, weighted: bool = False) -> Condition | None:
        item = self.mapping(data, path, _NODE_KEYS)
        kinds = [key for key in _KINDS if key in item]
        if len(kinds) != 1:
            self.problem(path, "rule.condition", f"expected exactly one of {', '.join(_KINDS)}")
            return None
        kind = kinds[0]
        single = kind in ("fact", "provision")
        beside = {kind, "cite", "id" if single else "title"}
        beside |= {"of"} if kind in _COUNTING else set(_TESTS) if kind == "fact" else set()
        for key in [key for key in _NODE_KEYS if key in item and key not in beside]:
            if key != "weight" or not weighted:
                self.problem(f"{path}.{key}", "rule.key", f"does not belong beside '{kind}'")
        texts = [key for key in ("id", "cite", "title", "provision") if key in item]
        right = [self.typed(item[key], f"{path}.{key}", str) for key in texts]
        if not all(right):
            return None
        try:
            return self.leaf(item, path) if kind == "fact" else self.node(kind, item, path)
        except ConditionError as error:
            self.problem(path, error.code, error.message)
        except (TypeError, ValueError):
            self.problem(path, "rule.condition", "a part of this test has the wrong type")
        return None

    def node(self, kind: str, item: dict[str, Any], path: str) -> Condition | None:
        if kind == "provision":
            target: str = item["provision"]
            return Reliance(provision_id=target, id=item.get("id", target), cite=item.get("cite", ""))
        key = "of" if kind in _COUNTING else kind
        listed = [item["not"]] if kind == "not" else self.listing(item.get(key), f"{path}.{key}")
        places = [f"{path}.{key}" + ("" if kind == "not" else f"[{i}]") for i in range(len(listed))]
        scored = kind == "score_at_least"
        parts = [self.condition(part, place, weighted=scored) for part, place in zip(listed, places, strict=True)]
        children = tuple(part for part in parts if part is not None)
        if len(children) != len(parts):
            return None
        weights = tuple(part.get("weight", 1) for part in listed) if scored else ()
        threshold = item[kind] if key == "of" else None
        titles = {name: item[name] for name in ("title", "cite") if name in item}
        return Group(join=Join(kind), children=children, threshold=threshold, weights=weights, **titles)

    def leaf(self, item: dict[str, Any], path: str) -> Leaf | None:
        fact = self.named(item["fact"], f"{path}.fact")
        tests = [key for key in _TESTS if key in item]
        if len(tests) != 1:
            self.problem(path, "rule.condition", f"expected exactly one of {', '.join(_TESTS)}")
        if fact is None or len(tests) != 1:
            return None
        test, cite, id = tests[0], item.get("cite", ""), item.get("id", fact.name)
        value = item[test]
        if test == "within":
            return self.within(fact, value, f"{path}.within", cite, id)
        if test == "in":
            op = Op.CONTAINS if fact.type is FactType.CODE_SET else Op.IN
            # Anything but a list has become a problem, and no codes at all are refused by the leaf.
            good = all(self.texts(value, f"{path}.in")) and type(value) is list
            return Leaf(id=id, fact=fact, op=op, value=frozenset(cast("list[str]", value)), cite=cite) if good else None
        if test == "is":
            return Leaf(id=id, fact=fact, op=Op.IS, value=value, cite=cite)
        if type(value) is dict:
            other = self.mapping(cast("object", value), f"{path}.{test}", ["fact"])
            value = self.named(other.get("fact"), f"{path}.{test}.fact")
            if value is None:
                return None
        elif isinstance(value, str) and value in self.facts and fact.type is not FactType.CODE:
            value = self.facts[value]
        compare = getattr(build, test)
        leaf: Leaf = compare(fact, value, cite=cite, id=id)
        return leaf

    def named(self, name: object, path: str) -> Fact | None:
        fact = self.facts.get(name) if isinstance(name, str) else None
        if fact is None:
            close = suggest(name, self.facts) if isinstance(name, str) else None
            self.problem(path, "fact.unknown", "no such fact" + (f"; did you mean '{close}'?" if close else ""))
        return fact

    def within(self, fact: Fact, data: object, path: str, cite: str, id: str) -> Leaf | None:
        item = dict(self.mapping(data, path, ["years", "months", "days", "after", "last_day_counts"]))
        after = self.named(item.pop("after", None), f"{path}.after")
        edge = self.typed(item.get("last_day_counts", True), f"{path}.last_day_counts", bool)
        return build.within(fact, after=after, cite=cite, id=id, **item) if after is not None and edge else None


_NAMES: dict[type, str] = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    Seen: f"one of {', '.join(choice.value for choice in Seen)}",
    InForce: "an object",
}


def _kind(data: object) -> str:
    names = {dict: "an object", list: "a list", type(None): "nothing", float: "a number"} | _NAMES
    return names.get(type(data), "something else")
