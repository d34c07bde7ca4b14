"""
The engine: conditions over facts of which some are unknown, and what follows from them.

It knows nothing about trafficking or any country: a rule of your own takes ten lines and no registry.

>>> from datetime import date
>>> from tvs_core.rules import Provision, all_of, boolean, evaluate, integer, is_true, lt
>>> referred = boolean("referred", "Was the person referred to the service?")
>>> age = integer("age_years", "How old is the person?", unit="years")
>>> rule = Provision(
...     id="shelter.young_people",
...     title="Shelter for young people",
...     when=all_of(is_true(referred, cite="Policy 3.1"), lt(age, 25, cite="Policy 3.2")),
... )
>>> evaluate(rule, {"age_years": 19}, as_of=date(2026, 3, 1)).missing
('referred',)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from tvs_core.kleene import Verdict
from tvs_core.rules.compile import ALONE, Library, Rule, compile_rule
from tvs_core.rules.condition import (
    Condition,
    Group,
    Join,
    Leaf,
    Op,
    Reliance,
    all_of,
    any_of,
    at_least,
    contains,
    eq,
    ge,
    gt,
    is_false,
    is_true,
    le,
    lt,
    ne,
    one_of,
    provision,
    score_at_least,
    unless,
    within,
)
from tvs_core.rules.evaluate import Notice, Result, Step
from tvs_core.rules.fact import Fact, FactType, Unknown, boolean, code, code_set, day, decimal, integer
from tvs_core.rules.provision import (
    Authority,
    Duration,
    InForce,
    NotEncoded,
    Particular,
    Provision,
    Seen,
    always,
    between,
    memory,
    primary,
    secondary,
    since,
)
from tvs_core.rules.registry import Jurisdiction, Registry

__all__ = [
    "Authority",
    "Condition",
    "Duration",
    "Fact",
    "FactType",
    "Group",
    "InForce",
    "Join",
    "Jurisdiction",
    "Leaf",
    "Library",
    "NotEncoded",
    "Notice",
    "Op",
    "Particular",
    "Provision",
    "Registry",
    "Reliance",
    "Result",
    "Rule",
    "Seen",
    "Step",
    "Unknown",
    "all_of",
    "always",
    "any_of",
    "at_least",
    "between",
    "boolean",
    "code",
    "code_set",
    "compile_rule",
    "contains",
    "day",
    "decide",
    "decimal",
    "eq",
    "evaluate",
    "ge",
    "gt",
    "integer",
    "is_false",
    "is_true",
    "le",
    "lt",
    "memory",
    "ne",
    "one_of",
    "primary",
    "provision",
    "score_at_least",
    "secondary",
    "since",
    "unless",
    "within",
]


def __dir__() -> list[str]:
    return __all__


def evaluate(
    rule: Provision | Sequence[Provision], facts: Mapping[str, object], /, *, as_of: date, library: Library = ALONE
) -> Result:
    """
    Return the verdict of a provision with its reasons.

    Args:
        rule: A provision, or all versions of one.
        facts: Values by fact name; absent and ``None`` are unknown.
        as_of: The day whose law applies.
        library: Where other facts and provisions are looked up.

    Raises:
        UnknownFactError: If a name is not a fact the rule or the library knows.
        FactTypeError: If a value has the wrong type.
        FactValueError: If a value is not possible.
        InvalidFacts: If there are several such problems.
        NotEncodedError: If the law of that day is not encoded.
    """
    return compile_rule(_versions(rule), library).evaluate(facts, as_of)


def decide(
    rule: Provision | Sequence[Provision], facts: Mapping[str, object], /, *, as_of: date, library: Library = ALONE
) -> Verdict:
    """Return the verdict only; takes and raises what `evaluate` does."""
    return compile_rule(_versions(rule), library).decide(facts, as_of)


def _versions(rule: Provision | Sequence[Provision]) -> tuple[Provision, ...]:
    return (rule,) if isinstance(rule, Provision) else tuple(rule)
