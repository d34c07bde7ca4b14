"""
The source of deciding functions: one plain Python function for each version of a rule.

Names, codes and dates enter that function as constants, never as source text, so a rule loaded from JSON cannot inject
code.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op, Reliance, holds, reliances
from tvs_core.rules.evaluate import join
from tvs_core.rules.fact import Fact, FactType, FactValue, Unknown, check_value

__all__ = ["Decider", "Writer"]

Decider: TypeAlias = Callable[[Mapping[str, object], date], bool | None]


class Writer:
    """
    Writes the deciding function of one condition.

    Args:
        condition: The condition.
        facts: The facts it reads, in the order of the text.
        links: The deciding function of each provision it relies on, by id.
    """

    def __init__(self, condition: Condition, facts: tuple[Fact, ...], links: Mapping[str, Decider]) -> None:
        self.condition = condition
        self.facts = facts
        self.links = links
        self.lines: list[str] = []
        self.names: dict[str, object] = {"date": date, "holds": holds, "check": _known_value}
        self.variables: dict[str, str] = {}
        self.count = 0

    def function(self) -> Decider:
        """Return the function: facts and a day in, a truth value out, ``None`` for unknown."""
        for fact in self.facts:
            self._load(fact)
        result = self._truth(self.condition, top=True)
        body = "\n    ".join(["get = facts.get", *self.lines, f"return {result}"])
        source = f"def decide(facts, as_of):\n    {body}\n"
        exec(compile(source, f"<rule {len(self.lines)} lines>", "exec"), self.names)
        decider: Decider = self.names["decide"]  # type: ignore[assignment]
        return decider

    def _constant(self, value: object) -> str:
        name = f"k{len(self.names)}"
        self.names[name] = value
        return name

    def _assign(self, expression: str) -> str:
        name = f"t{self.count}"
        self.count += 1
        self.lines.append(f"{name} = {expression}")
        return name

    def _load(self, fact: Fact) -> None:
        name = self._constant(fact.name)
        v = self._assign(f"get({name})")
        self.variables[fact.name] = v
        checked = {
            FactType.BOOLEAN: f"{v} is not True and {v} is not False and {v} is not None",
            FactType.INTEGER: f"{v} is not None and type({v}) is not int",
            FactType.DATE: f"{v} is not None and type({v}) is not date",
            FactType.CODE: f"{v} is not None and (type({v}) is not str or {v} not in {self._codes(fact)})",
        }.get(fact.type, f"{v} is not None")
        self.lines.append(f"if {checked}: {v} = check({self._constant(fact)}, {v})")
        if fact.linked is not None and fact.linked in self.links:
            settled = f"{self._constant(self.links[fact.linked])}(facts, as_of)"
            settled += " or None" if fact.met_by is not None else ""
            self.lines.append(f"if {v} is None and {name} not in facts: {v} = {settled}")

    def _codes(self, fact: Fact) -> str:
        # Without a closed list only the type is asked: a text is in the tuple of itself.
        return self._constant(frozenset(fact.codes)) if fact.codes else f"({self.variables[fact.name]},)"

    def _truth(self, node: Condition, *, top: bool = False) -> str:
        if isinstance(node, Leaf):
            return self._assign(self._leaf(node))
        if isinstance(node, Reliance):
            return self._assign(f"{self._constant(self.links[node.provision_id])}(facts, as_of)")
        # A provision relied on is looked at even when it cannot matter any more: its facts may have wrong types.
        if top and node.join is Join.ALL and not any(reliances(self.condition)):
            return self._all_at_once(node)
        parts = [self._truth(child) for child in node.children]
        return self._assign(self._group(node, parts))

    def _all_at_once(self, node: Group) -> str:
        parts: list[str] = []
        for child in node.children:
            parts.append(self._truth(child))
            self.lines.append(f"if {parts[-1]} is False: return False")
        return self._assign(f"None if {_some(parts, 'None')} else True")

    def _group(self, node: Group, parts: list[str]) -> str:
        if node.join is Join.NOT:
            return f"None if {parts[0]} is None else not {parts[0]}"
        if node.join is Join.ALL:
            return f"False if {_some(parts, 'False')} else None if {_some(parts, 'None')} else True"
        if node.join is Join.ANY:
            return f"True if {_some(parts, 'True')} else None if {_some(parts, 'None')} else False"
        return f"{self._constant(functools.partial(_counted, node))}({', '.join(parts)})"

    def _leaf(self, leaf: Leaf) -> str:
        v = self.variables[leaf.fact.name]
        if leaf.op is Op.IS:
            return v if leaf.value is True else f"None if {v} is None else not {v}"
        exact = {FactType.INTEGER: "int", FactType.DATE: "date"}.get(leaf.fact.type)
        symbol = {Op.EQ: "==", Op.NE: "!=", Op.LT: "<", Op.LE: "<=", Op.GT: ">", Op.GE: ">="}.get(leaf.op)
        if leaf.other is not None:
            return f"holds({self._constant(leaf)}, {v}, {self.variables[leaf.other.name]})"
        if leaf.op is Op.IN:
            return f"None if {v} is None else {v} in {self._constant(leaf.value)}"
        if exact is None or symbol is None:
            return f"None if {v} is None else holds({self._constant(leaf)}, {v})"
        test = f"{v} {symbol} {self._constant(leaf.value)}"
        return f"None if {v} is None else {test} if type({v}) is {exact} else holds({self._constant(leaf)}, {v})"


def _known_value(fact: Fact, given: object) -> FactValue:
    value = check_value(fact, given)
    return None if isinstance(value, Unknown) else value


def _some(parts: list[str], value: str) -> str:
    return " or ".join(f"{part} is {value}" for part in parts) or "False"


def _counted(node: Group, *truths: bool | None) -> bool | None:
    return join(node, truths)
