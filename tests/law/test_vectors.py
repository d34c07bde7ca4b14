"""Every vector gives its verdict, by evaluation and by decision."""

from __future__ import annotations

import collections

import pytest
from law_vectors import all_vectors

from tvs_core.testing import Vector, check_vector


@pytest.mark.parametrize("vector", all_vectors(), ids=lambda vector: vector.id)
def test_law_vector_gives_expected_verdict(vector: Vector) -> None:
    """The provision comes out as the law says it does on these facts."""
    check_vector(vector)


def test_law_vector_ids_are_unique() -> None:
    """An id names one vector, so that a failure can be found."""
    counts = collections.Counter(vector.id for vector in all_vectors())
    assert [name for name, count in counts.items() if count > 1] == []
