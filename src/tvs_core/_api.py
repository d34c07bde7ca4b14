"""The facade's verbs: they accept a provision or its id, and a case or a mapping of facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, cast

from tvs_core import law
from tvs_core.errors import FactTypeError
from tvs_core.kleene import Verdict
from tvs_core.rules.compile import Rule, check_as_of, compile_rule
from tvs_core.rules.evaluate import Result
from tvs_core.rules.provision import Provision

if TYPE_CHECKING:
    from tvs_core.records import Case

__all__ = ["decide", "evaluate"]

ProvisionLike: TypeAlias = "str | Provision | Sequence[Provision]"
FactsLike: TypeAlias = "Mapping[str, object] | Case"


def evaluate(provision: ProvisionLike, facts: FactsLike, /, *, as_of: date) -> Result:
    """
    Return the verdict of a provision on some facts, with the explained tree behind it.

    Args:
        provision: The id of a provision, a provision of your own, or all versions of one.
        facts: Values by fact name, absent and ``None`` being unknown; or a `Case`, whose facts are derived.
        as_of: The day whose law applies. There is no default: the library never reads the clock.

    Returns:
        A `Result`: ``verdict``, ``missing``, ``decisive``, ``steps``, ``notices``.

    Raises:
        UnknownProvisionError: If no jurisdiction has that id.
        UnknownFactError: If a fact name is misspelt.
        FactTypeError: If a value has the wrong type; nothing is coerced.
        FactValueError: If a value is not possible.
        InvalidFacts: If there are several such problems; it groups them.
        NotEncodedError: If the law of that day is not encoded.

    >>> from datetime import date
    >>> facts = {"compelled_to_commit_offence": None, "age_at_offence_years": 16}
    >>> evaluate("gb_eaw.defence.s45.adult", facts, as_of=date(2026, 3, 1)).verdict
    <Verdict.NOT_MET>
    """
    rule = rule_of(provision)
    return rule.evaluate(_mapping(facts, as_of, rule), as_of)


def decide(provision: ProvisionLike, facts: FactsLike, /, *, as_of: date) -> Verdict:
    """
    Return the verdict only, from a compiled form of the provision; takes and raises what `evaluate` does.

    >>> from datetime import date
    >>> decide("gb_eaw.defence.s45.adult", {}, as_of=date(2026, 3, 1))
    <Verdict.UNDETERMINED>
    """
    rule = _RULES.get(provision) if type(provision) is str else None
    if rule is None:
        rule = rule_of(provision)
    return rule.decide(_mapping(facts, as_of, rule), as_of)


_RULES: dict[str, Rule] = {}


def rule_of(provision: ProvisionLike) -> Rule:
    """Return the compiled rule behind an id, a provision or its versions."""
    if isinstance(provision, str):
        rule = _RULES.get(provision)
        if rule is None:
            rule = _RULES[provision] = law.registry.rule(provision)
        return rule
    versions = (provision,) if isinstance(provision, Provision) else tuple(provision)
    return compile_rule(versions, law.registry)


def _mapping(facts: object, as_of: date, rule: Rule) -> Mapping[str, object]:
    if type(facts) is dict or isinstance(facts, Mapping):
        return cast("Mapping[str, object]", facts)
    from tvs_core.facts import facts_of
    from tvs_core.records import Case

    if not isinstance(facts, Case):
        raise FactTypeError(
            name="facts", expected="a Case or a mapping of values by fact name", got=type(facts).__name__
        )
    check_as_of(as_of)
    jurisdiction = law.registry.jurisdiction_of(rule.id)
    return facts_of(facts, as_of=as_of, leap_day=jurisdiction.leap_day if jurisdiction else None)
