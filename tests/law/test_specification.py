"""
The encoded law says what its specification says, word for word where words decide.

`specification.json` holds a digest of every version as it was compared with the specification, so that a change to a
rule is a visible change to that file. Where the specification stands beside the checkout it is read instead.
`python tests/law/test_specification.py` records the digests anew.
"""

from __future__ import annotations

import datetime
import hashlib
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

import tvs_core as tvs
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op
from tvs_core.rules.provision import Provision

HERE = Path(__file__).parent
DIGESTS = HERE / "specification.json"
SPECIFICATION = HERE.parents[2] / "shared" / "law"
FIELDS = ("title", "kind", "effect", "decision_maker", "standard_of_proof", "discretionary", "instrument", "strength")

#: Versions in which the law was found to say something else than the specification, and the text that shows it.
CORRECTED = {
    "us.az.vacatur 2017-08-09": "A.R.S. 13-909(A) before L. 2024: offences before 24 July 2014 only",
    "us.az.vacatur 2024-09-14": "A.R.S. 13-909(A) as amended by L. 2024, chs. 195 and 255: without that limit",
}

VECTOR_FILES = sorted(HERE.glob("*/**/*.jsonl"))


def shape_of(condition: Condition) -> dict[str, Any]:
    """Return a condition in the shape of the specification."""
    if isinstance(condition, Group):
        parts = [shape_of(child) for child in condition.children]
        return {condition.join.value: parts[0] if condition.join is Join.NOT else parts}
    assert isinstance(condition, Leaf)
    test: Any = condition.value if condition.other is None else condition.other.name
    name = condition.op.value
    if condition.op is Op.WITHIN:
        period: Any = condition.value
        spans = (("years", period.years), ("months", period.months), ("days", period.days))
        test = {unit: number for unit, number in spans if number} | {"after": test}
    elif condition.op in (Op.IN, Op.CONTAINS):
        name, test = "in", sorted(test)
    return {"id": condition.id, "fact": condition.fact.name, name: test, "cite": condition.cite}


def normal(node: dict[str, Any]) -> dict[str, Any]:
    """Return a node of the specification with its lists of codes in one order."""
    if "fact" in node:
        return {key: sorted(map(str, value)) if key == "in" else value for key, value in node.items()}
    return {key: normal(part) if key == "not" else [normal(p) for p in part] for key, part in node.items()}


def encoded(version: Provision) -> dict[str, Any]:
    """Return what decides in a version: its condition, its dates, what follows, and what it rests on."""
    return {
        "condition": shape_of(version.when),
        "in_force": [version.in_force.start, version.in_force.end],
        "authority": [[a.cite, a.url, a.seen.value] for a in version.authority],
        "durations": [[d.what, d.value, d.unit, d.start, d.cite] for d in version.durations],
        **{field: getattr(version, field) for field in FIELDS},
    }


def specified(entry: dict[str, Any]) -> dict[str, Any]:
    """Return the same of an entry of the specification."""
    return {
        "condition": normal(entry["condition"]),
        "in_force": [entry["in_force"]["from"], entry["in_force"]["to"]],
        "authority": [[a["cite"], a.get("url"), a["seen"]] for a in entry["authority"]],
        "durations": [[d["what"], d["value"], d["unit"], d["from"], d["cite"]] for d in entry.get("durations") or ()],
        **{field: entry.get(field) for field in FIELDS},
    }


def digest(content: dict[str, Any]) -> str:
    """Return a short name of the content; two contents share it only if they are equal."""
    text = json.dumps(content, sort_keys=True, default=datetime.date.isoformat, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def encoded_digests() -> dict[str, str]:
    return {f"{v.id} {v.in_force.start}": digest(encoded(v)) for v in tvs.law.find()}


def specified_digests() -> dict[str, str]:
    """Read the specification beside the checkout, or what was recorded when it was last compared."""
    if not SPECIFICATION.is_dir():
        recorded: dict[str, str] = json.loads(DIGESTS.read_text(encoding="utf-8"))
        return recorded
    yaml = importlib.import_module("yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    files = [yaml.load(path.read_text(encoding="utf-8"), loader) for path in sorted(SPECIFICATION.glob("*.yaml"))]
    entries = [entry for file in files for entry in file["provisions"]]
    return {f"{e['id']} {e['in_force']['from']}": digest(specified(e)) for e in entries}


def test_encoded_law_compared_with_specification_is_equal() -> None:
    """Every version of every provision is encoded, none besides, and each has the content specified or corrected."""
    encoded, specified = encoded_digests(), specified_digests()
    assert {key: encoded[key] for key in encoded.keys() - CORRECTED.keys()} == {
        key: specified[key] for key in specified.keys() - CORRECTED.keys()
    }


@pytest.mark.parametrize("key", CORRECTED)
def test_corrected_version_is_encoded_under_a_specified_id(key: str) -> None:
    """A correction changes what a provision says, or divides it; it never makes up or drops one."""
    assert key in encoded_digests()
    assert key.partition(" ")[0] in {specified.partition(" ")[0] for specified in specified_digests()}


def test_recorded_digests_compared_with_encoded_law_are_current() -> None:
    """The digests that stand in for the specification are those of the law as encoded."""
    assert json.loads(DIGESTS.read_text(encoding="utf-8")) == encoded_digests()


@pytest.mark.parametrize("path", VECTOR_FILES, ids=lambda path: str(path.relative_to(HERE).with_suffix("")))
def test_vectors_of_a_module_name_its_provisions_only(path: Path) -> None:
    """Each file of vectors stands where its module stands, and covers every provision of it."""
    module = importlib.import_module(".".join(("tvs_core.law", *path.relative_to(HERE).with_suffix("").parts)))
    provisions = {value.id for value in vars(module).values() if isinstance(value, Provision)}
    vectors = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {vector["provision"] for vector in vectors} == provisions
    assert len({vector["id"] for vector in vectors}) == len(vectors)


if __name__ == "__main__":
    DIGESTS.write_text(json.dumps(encoded_digests(), indent=1, sort_keys=True) + "\n", encoding="utf-8")
