"""
Test vectors: facts, a day and the verdict they must give, for this library's rules and for your own.

A vector file holds one JSON object a line: ``id``, ``provision``, ``as_of``, ``facts``, ``expected``, and optionally
``decisive``, ``why`` and ``source``.

>>> from tvs_core.rules import Provision, boolean, is_true
>>> rule = Provision(id="xx.a", title="A", when=is_true(boolean("b", "?"), cite="s 1"))
>>> vector = Vector(id="a-1", provision="xx.a", as_of=date(2026, 1, 1), facts={"b": True}, expected=Verdict.MET)
>>> check_vector(vector, [rule])
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import attrs

from tvs_core._api import decide, evaluate
from tvs_core.errors import ConvertError, Problem
from tvs_core.kleene import Verdict
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import explain

__all__ = ["Vector", "check_vector", "read_vectors"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Vector:
    """
    One expected verdict.

    Args:
        id: Stable name, used as the test id.
        provision: Id of the provision.
        as_of: The day whose law applies.
        facts: Values by fact name.
        expected: The verdict they must give.
        decisive: Names of facts that settle it, as its author saw it.
        why: Why the law says so.
        source: Where the case comes from.
    """

    id: str
    provision: str
    as_of: date
    facts: Mapping[str, Any]
    expected: Verdict
    decisive: tuple[str, ...] = ()
    why: str = ""
    source: str = ""


def read_vectors(path: str | Path) -> Iterator[Vector]:
    """
    Yield the vectors of a file, in order.

    Raises:
        ConvertError: If a line is not a vector, with its row.
    """
    with Path(path).open(encoding="utf-8") as lines:
        for row, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                data = json.loads(line)
                values = data | {"as_of": date.fromisoformat(data["as_of"]), "expected": Verdict(data["expected"])}
                yield Vector(**values | {"decisive": tuple(data.get("decisive") or ())})
            except (KeyError, TypeError, ValueError):
                keys = ", ".join(field.name for field in attrs.fields(Vector))
                message = f"expected a JSON object with the keys {keys}"
                raise ConvertError(Problem(path="$", code="vector.invalid", message=message, row=row)) from None


def check_vector(vector: Vector, rule: Provision | Sequence[Provision] | None = None, /) -> None:
    """
    Assert that evaluating and deciding both give the expected verdict, and that its facts are reported as deciding it.

    Args:
        vector: The vector.
        rule: The provision or its versions; without it the library's own provision of that id.

    Raises:
        AssertionError: If the verdict differs; the message is the explanation.
    """
    target = vector.provision if rule is None else rule
    result = evaluate(target, vector.facts, as_of=vector.as_of)
    explanation = f"{vector.id}: expected {vector.expected.value}. {vector.why}\n{explain(result, style='trace')}"
    assert result.verdict is vector.expected, explanation
    assert decide(target, vector.facts, as_of=vector.as_of) is result.verdict, f"{vector.id}: decide differs"
    assert (result.verdict is Verdict.UNDETERMINED) == bool(result.missing), f"{vector.id}: missing facts"
