"""
Provisions as JSON: the same keys as a provision in Python, and conditions in the shape people write them.

A condition is an object with one of ``all``, ``any``, ``not``, ``at_least`` (with ``of``), ``score_at_least`` (with
``of``, each part with a ``weight``), ``provision``, or ``fact`` with one test: ``is``, ``eq``, ``ne``, ``lt``, ``le``,
``gt``, ``ge``, ``in`` or ``within``. ``{"fact": name}`` in the place of a value means another fact; so does text that
names a declared fact, compared with a number or date. Nothing is ignored: a key that does not belong is a problem.

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

from tvs_core.dates import Period
from tvs_core.rules._jsonreader import SCHEMA_VERSION, Reader
from tvs_core.rules.condition import Condition, Join, Leaf, Reliance
from tvs_core.rules.fact import Fact, FactType
from tvs_core.rules.provision import Authority, Duration, InForce, NotEncoded, Particular, Provision, check_names

__all__ = ["condition_to_dict", "dumps", "loads", "provision_to_dict"]


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
        # Text beside a fact that takes codes is a code.
        name = leaf.other.name
        return {leaf.op.value: {"fact": name} if leaf.fact.type is FactType.CODE else name}
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
        elif value != field.default or field.name == "kind":
            data[field.name] = _plain(value)
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

    Raises:
        ProvisionError: If two different facts share a name.

    >>> from tvs_core.rules import Provision, boolean, is_true
    >>> rule = Provision(id="xx.a", title="A", when=is_true(boolean("b", "?"), cite="s 1"))
    >>> loads(dumps([rule])) == (rule,)
    True
    """
    listed = tuple(provisions)
    facts = dict.fromkeys(fact for provision in listed for fact in provision.facts)
    check_names(listed[0].id if listed else "?", facts)
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

    >>> from tvs_core.errors import InvalidRecord
    >>> try:
    ...     loads('{"schema_version": "1", "provisions": [{"id": "xx.a", "titel": "A"}]}')
    ... except InvalidRecord as error:
    ...     print(error.problems[0])
    $.provisions[0].titel: unknown key; did you mean 'title'? [rule.key]
    """
    reader = Reader(dict(vocabulary or {}))
    provisions = reader.document(text)
    reader.raise_problems()
    return provisions
