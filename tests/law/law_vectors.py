"""The vectors of every provision, carried with the tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tvs_core.testing import Vector, read_vectors

HERE = Path(__file__).parent


@cache
def all_vectors() -> tuple[Vector, ...]:
    """Every vector of every file below this folder."""
    return tuple(vector for path in sorted(HERE.rglob("*.jsonl")) for vector in read_vectors(path))


@cache
def vectors_by_provision() -> dict[str, list[Vector]]:
    """The vectors of each provision."""
    found: dict[str, list[Vector]] = {}
    for vector in all_vectors():
        found.setdefault(vector.provision, []).append(vector)
    return found
