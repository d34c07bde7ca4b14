"""Every single change of a provision's tree, for the test that vectors notice each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import attrs

from tvs_core.dates import Period
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op, Reliance

_FLIPPED = {Join.ALL: Join.ANY, Join.ANY: Join.ALL}


def mutants(node: Condition) -> Iterator[tuple[str, Condition]]:
    """Yield a name and a tree for each single change: drop, flip, negate, move a boundary by one, drop a code."""
    if isinstance(node, Leaf):
        yield f"negate {node.id}", Group(join=Join.NOT, children=(node,))
        yield from _moved(node)
        return
    if isinstance(node, Reliance):
        yield f"negate {node.id}", Group(join=Join.NOT, children=(node,))
        return
    if node.join in _FLIPPED and len(node.children) > 1:
        yield f"flip {node.join.value} of {_names(node)}", attrs.evolve(node, join=_FLIPPED[node.join])
        for i, child in enumerate(node.children):
            rest = node.children[:i] + node.children[i + 1 :]
            yield f"drop {_names(child)}", attrs.evolve(node, children=rest)
    for i, child in enumerate(node.children):
        for name, changed in mutants(child):
            yield name, attrs.evolve(node, children=(*node.children[:i], changed, *node.children[i + 1 :]))


def _names(node: Condition) -> str:
    return "(" + ", ".join(map(_names, node.children)) + ")" if isinstance(node, Group) else node.id


def _moved(leaf: Leaf) -> Iterator[tuple[str, Leaf]]:
    value = leaf.value
    if isinstance(value, frozenset):
        if len(value) > 1:
            for code in sorted(value):
                yield f"drop code {code} of {leaf.id}", attrs.evolve(leaf, value=value - {code})
    elif isinstance(value, Period):
        for unit, n in value.units().items():
            for by in (-1, 1):
                yield f"move {leaf.id} by {by} {unit}", attrs.evolve(leaf, value=attrs.evolve(value, **{unit: n + by}))
    elif isinstance(value, date):
        for by in (-1, 1):
            yield f"move {leaf.id} by {by} day", attrs.evolve(leaf, value=value + timedelta(by))
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        for by in (-1, 1):
            yield f"move {leaf.id} by {by}", attrs.evolve(leaf, value=value + by)
    edges = {Op.LT: Op.LE, Op.LE: Op.LT, Op.GT: Op.GE, Op.GE: Op.GT}
    if leaf.op in edges and leaf.other is not None:
        yield f"move the edge of {leaf.id}", attrs.evolve(leaf, op=edges[leaf.op])
