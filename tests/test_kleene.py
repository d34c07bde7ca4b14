"""Three-valued truth obeys its algebra, by trying every value."""

from __future__ import annotations

import itertools
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tvs_core import kleene
from tvs_core.kleene import Kleene, Verdict

T, F, U = Kleene.TRUE, Kleene.FALSE, Kleene.UNKNOWN
PAIRS = list(itertools.product(Kleene, repeat=2))
TRIPLES = list(itertools.product(Kleene, repeat=3))
VALUES = st.sampled_from(Kleene)
WEIGHTS = st.integers(-3, 3) | st.sampled_from([0.1, 0.2, 0.7, -0.3, 1.5])


def refinements(value: Kleene) -> tuple[Kleene, ...]:
    """What a value may turn out to be when more is known."""
    return (T, F) if value is U else (value,)


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_and_any_values_is_the_strong_table(a: Kleene, b: Kleene) -> None:
    """A conjunction is what every way to know the rest agrees on."""
    outcomes = {x is T and y is T for x in refinements(a) for y in refinements(b)}
    assert (a & b) is (Kleene.of(outcomes.pop()) if len(outcomes) == 1 else U)


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_or_any_values_is_the_strong_table(a: Kleene, b: Kleene) -> None:
    """An alternative is what every way to know the rest agrees on."""
    outcomes = {x is T or y is T for x in refinements(a) for y in refinements(b)}
    assert (a | b) is (Kleene.of(outcomes.pop()) if len(outcomes) == 1 else U)


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_operators_any_two_values_commute_absorb_and_obey_de_morgan(a: Kleene, b: Kleene) -> None:
    """The laws of two values hold, unknown included."""
    assert (a & b) is (b & a)
    assert (a | b) is (b | a)
    assert (a & (a | b)) is a
    assert (a | (a & b)) is a
    assert ~(a & b) is (~a | ~b)
    assert ~(a | b) is (~a & ~b)


@pytest.mark.parametrize(("a", "b", "c"), TRIPLES)
def test_operators_any_three_values_associate_and_distribute(a: Kleene, b: Kleene, c: Kleene) -> None:
    """The laws of three values hold, unknown included."""
    assert ((a & b) & c) is (a & (b & c))
    assert ((a | b) | c) is (a | (b | c))
    assert (a & (b | c)) is ((a & b) | (a & c))
    assert (a | (b & c)) is ((a | b) & (a | c))


@pytest.mark.parametrize("a", Kleene)
def test_operators_one_value_idempotent_and_negation_is_its_own_inverse(a: Kleene) -> None:
    """A value joined with itself is itself, and two negations cancel."""
    assert (a & a) is a
    assert (a | a) is a
    assert ~~a is a


@pytest.mark.parametrize(("a", "b"), PAIRS)
def test_operators_refined_values_never_reverse_a_decided_one(a: Kleene, b: Kleene) -> None:
    """What was decided while something was unknown stays so when it becomes known."""
    for x, y in itertools.product(refinements(a), refinements(b)):
        assert (a & b) in (U, x & y)
        assert (a | b) in (U, x | y)
        assert ~a in (U, ~x)


def test_all_of_and_any_of_nothing_are_true_and_false() -> None:
    """An empty conjunction requires nothing, and an empty alternative offers nothing."""
    assert kleene.all_of([]) is T
    assert kleene.any_of([]) is F


@given(st.lists(VALUES, max_size=5))
def test_all_of_and_any_of_fold_the_operators_in_any_order(values: list[Kleene]) -> None:
    """The order of the parts does not matter."""
    assert kleene.all_of(values) is kleene.all_of(reversed(values))
    assert kleene.any_of(values) is kleene.any_of(reversed(values))
    assert kleene.all_of(values) is ~kleene.any_of(~value for value in values)


@given(st.integers(-1, 6), st.lists(VALUES, max_size=5))
def test_at_least_equals_trying_every_completion(n: int, values: list[Kleene]) -> None:
    """Counting is decided exactly when every way to know the rest gives the same answer."""
    outcomes = {sum(v is T for v in full) >= n for full in itertools.product(*map(refinements, values))}
    assert kleene.at_least(n, values) is (Kleene.of(outcomes.pop()) if len(outcomes) == 1 else U)


@given(st.lists(st.tuples(WEIGHTS, VALUES), max_size=5), WEIGHTS | st.sampled_from([0.3, 0.8]))
def test_score_at_least_equals_trying_every_completion(weighted: list[tuple[float, Kleene]], threshold: float) -> None:
    """A score is decided exactly when every way to know the rest gives the same answer, to the last decimal."""
    weights = [Decimal(str(weight)) for weight, _ in weighted]
    outcomes = {
        sum(w for w, v in zip(weights, full, strict=True) if v is T) >= Decimal(str(threshold))
        for full in itertools.product(*(refinements(value) for _, value in weighted))
    }
    expected = Kleene.of(outcomes.pop()) if len(outcomes) == 1 else U
    assert kleene.score_at_least(threshold, weighted) is expected


def test_score_at_least_fractions_add_up_as_written() -> None:
    """0.7 and 0.1 reach 0.8, which they do not as binary fractions."""
    assert kleene.score_at_least(0.8, [(0.7, T), (0.1, T)]) is T
    assert kleene.score_at_least(Decimal("0.8"), [(Decimal("0.7"), T), (0.1, U)]) is U


@pytest.mark.parametrize("other", [True, False, None, 1, "true"])
def test_operators_plain_value_is_refused(other: Any) -> None:
    """A boolean that slipped in is an error, and never taken for true or unknown."""
    with pytest.raises(TypeError):
        _ = T & other
    with pytest.raises(TypeError):
        _ = F | other
    with pytest.raises(TypeError):
        kleene.all_of([T, other])
    with pytest.raises(TypeError, match="expected a Kleene value"):
        kleene.at_least(1, [T, other])


@pytest.mark.parametrize("value", [*Kleene, *Verdict])
def test_truth_value_in_an_if_is_refused(value: Kleene | Verdict) -> None:
    """No verdict can be used as a condition, because undetermined is neither."""
    with pytest.raises(TypeError, match=f"x is {type(value).__name__}.{value.name}"):
        bool(value)
    assert repr(value) == f"<{type(value).__name__}.{value.name}>"
    assert pickle.loads(pickle.dumps(value)) is value


@pytest.mark.parametrize(
    ("given_", "truth", "verdict"), [(True, T, "met"), (False, F, "not_met"), (None, U, "undetermined")]
)
def test_of_boolean_and_none_gives_truth_and_verdict(given_: bool | None, truth: Kleene, verdict: str) -> None:
    """None is unknown, in both directions."""
    assert Kleene.of(given_) is truth
    assert truth.optional is given_
    assert Verdict.of(given_).value == verdict


def test_kleene_lists_its_public_names() -> None:
    """What dir() shows is what is public."""
    assert dir(kleene) == sorted(kleene.__all__)
