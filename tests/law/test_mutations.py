"""Each single change of a provision is noticed by some vector."""

from __future__ import annotations

import attrs
import pytest
from law_vectors import vectors_by_provision
from mutations import mutants

from tvs_core import law
from tvs_core.rules.compile import Rule
from tvs_core.rules.provision import Provision

#: Changes that no facts can tell from the original, and why.
EQUIVALENT = {
    ("us.ca.civil.limitation", "move the edge of before_18"): "the period that follows begins on the same birthday",
    ("us.ca.compensation.filing_limit", "move the edge of before_18"): "the period begins on the same birthday",
    ("us.fed.civil_1595.limitation", "move the edge of before_18"): "the period begins on the same birthday",
    ("us.ny.civil.limitation", "move the edge of before_18"): "the period begins on the same birthday",
    ("us.tx.compensation.filing_limit", "move the edge of before_18"): "the period begins on the same birthday",
    ("us.fed.restitution.liability_period", "move the edge of before_release"): "the period begins on the same release",
    (
        "us.fed.confidentiality.release_consent",
        "drop minor",
    ): "an adult who signs is covered by the first ground, or with a guardian by the guardian's",
    (
        "us.fed.confidentiality.release_consent",
        "move minor by 1",
    ): "an adult who signs is covered by the first ground, or with a guardian by the guardian's",
    (
        "us.fl.expunction",
        "drop code clear_and_convincing of proof_p",
    ): "the higher proof meets the other ground, which asks for less besides",
}

PROVISIONS = law.find()


def _name(provision: Provision) -> str:
    return f"{provision.id}@{provision.in_force.start}"


@pytest.mark.parametrize("provision", PROVISIONS, ids=_name)
def test_law_provision_changed_once_is_noticed(provision: Provision) -> None:
    """Dropping, negating, flipping or moving any one thing changes the verdict of a vector."""
    vectors = [v for v in vectors_by_provision()[provision.id] if provision.in_force.covers(v.as_of)]
    survivors = []
    for name, tree in mutants(provision.when):
        changed = Rule((attrs.evolve(provision, when=tree),), law.registry)
        if not any(changed.decide(v.facts, v.as_of) is not v.expected for v in vectors):
            survivors.append(name)
    assert [name for name in survivors if (provision.id, name) not in EQUIVALENT] == []


def test_law_equivalent_changes_still_exist() -> None:
    """A change listed as equivalent is one the mutation test still makes, so the list does not rot."""
    made = {(p.id, name) for p in PROVISIONS for name, _ in mutants(p.when) if p.id in {id for id, _ in EQUIVALENT}}
    assert set(EQUIVALENT) - made == set()
