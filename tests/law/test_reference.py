"""The library agrees with an independent reading of the law, where that stands beside the checkout."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

from law_vectors import all_vectors

from tvs_core import decide

ORACLE = Path(__file__).parents[3] / "shared" / "law" / "reference.py"
FACT_SETS = 25


def _cases() -> list[tuple[str, date, dict[str, object], str]]:
    """Random fact sets with the oracle's verdicts; without the oracle the carried vectors, which it checked before."""
    if ORACLE.is_file():
        command = [sys.executable, str(ORACLE), "--random", str(FACT_SETS), "--seed", "20261122"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        return [(r["provision"], date.fromisoformat(r["as_of"]), r["facts"], r["expected"]) for r in rows]
    return [(v.provision, v.as_of, dict(v.facts), v.expected.value) for v in all_vectors()]


def test_law_agrees_with_the_independent_reading() -> None:
    """Deciding gives the verdict of a second, plain evaluator on every fact set."""
    cases = _cases()
    wrong = [(id, str(day)) for id, day, facts, expected in cases if decide(id, facts, as_of=day).value != expected]
    assert wrong == []
    assert len(cases) >= 4456
