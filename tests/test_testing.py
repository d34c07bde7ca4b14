"""The vector runner reads vectors, checks them, and fails when a verdict is not the expected one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tvs_core import testing
from tvs_core.errors import ConvertError
from tvs_core.kleene import Verdict
from tvs_core.rules import condition as c
from tvs_core.rules.fact import boolean
from tvs_core.rules.provision import Provision
from tvs_core.testing import Vector, check_vector, read_vectors

RULE = Provision(id="xx.a", title="A", when=c.is_true(boolean("flag", "?"), cite="s 1"))
LINE: dict[str, Any] = {
    "id": "a-1",
    "provision": "xx.a",
    "as_of": "2026-01-01",
    "facts": {"flag": True},
    "expected": "met",
}


def written(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "vectors.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_read_vectors_yields_each_line_in_order(tmp_path: Path) -> None:
    """Blank lines are skipped, and what is optional has a default."""
    full = LINE | {"id": "a-2", "decisive": ["flag"], "why": "Because.", "source": "s 1", "expected": "undetermined"}
    first, second = read_vectors(written(tmp_path, json.dumps(LINE), "", "  ", json.dumps(full)))
    assert first == Vector(
        id="a-1", provision="xx.a", as_of=date(2026, 1, 1), facts={"flag": True}, expected=Verdict.MET
    )
    assert (second.decisive, second.why, second.expected) == (("flag",), "Because.", Verdict.UNDETERMINED)


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "5",
        '"text"',
        json.dumps({k: v for k, v in LINE.items() if k != "facts"}),
        json.dumps(LINE | {"as_of": "2026"}),
        json.dumps(LINE | {"as_of": 2026}),
        json.dumps(LINE | {"expected": "maybe"}),
        json.dumps(LINE | {"extra": 1}),
        json.dumps(LINE | {"decisive": 5}),
    ],
)
def test_read_vectors_faulty_line_is_told_with_its_row(tmp_path: Path, line: str) -> None:
    """A line that is no vector is an error that says which line, and does not repeat it."""
    vectors = read_vectors(written(tmp_path, json.dumps(LINE), line))
    assert next(vectors).id == "a-1"
    with pytest.raises(ConvertError, match="row 2, ") as caught:
        next(vectors)
    assert caught.value.problem.code == "vector.invalid"


def vector(expected: Verdict, **facts: Any) -> Vector:
    return Vector(id="v", provision="xx.a", as_of=date(2026, 1, 1), facts=facts, expected=expected, why="The law.")


def test_check_vector_right_verdict_passes() -> None:
    """Met, not met and undetermined vectors hold."""
    check_vector(vector(Verdict.MET, flag=True), RULE)
    check_vector(vector(Verdict.NOT_MET, flag=False), [RULE])
    check_vector(vector(Verdict.UNDETERMINED), RULE)


@pytest.mark.parametrize(
    ("expected", "facts"),
    [(Verdict.NOT_MET, {"flag": True}), (Verdict.MET, {}), (Verdict.UNDETERMINED, {"flag": False})],
)
def test_check_vector_wrong_verdict_fails_with_the_explanation(expected: Verdict, facts: dict[str, Any]) -> None:
    """A failure says what was expected, why, and what the rule came to."""
    with pytest.raises(AssertionError, match=rf"v: expected {expected.value}\. The law\.\nxx\.a on 2026-01-01"):
        check_vector(vector(expected, **facts), RULE)


def test_check_vector_where_deciding_differs_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two ways to a verdict are held to each other."""
    monkeypatch.setattr(testing, "decide", lambda *_, **__: Verdict.MET)
    with pytest.raises(AssertionError, match="decide differs"):
        check_vector(vector(Verdict.NOT_MET, flag=False), RULE)


def test_check_vector_without_a_rule_takes_the_library_s_own() -> None:
    """A vector names a provision of the library."""
    own = Vector(
        id="own",
        provision="gb_eaw.defence.s45.adult",
        as_of=date(2026, 1, 1),
        facts={"age_at_offence_years": 16},
        expected=Verdict.NOT_MET,
    )
    check_vector(own)
