"""What every folder of law must be: the contract that makes adding a country adding a folder."""

from __future__ import annotations

import collections
import importlib
import pkgutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from law_vectors import vectors_by_provision

from tvs_core import law
from tvs_core.kleene import Verdict
from tvs_core.rules import jsonform
from tvs_core.rules.analyse import contradictions
from tvs_core.rules.condition import Leaf
from tvs_core.rules.evaluate import Step
from tvs_core.rules.provision import Provision
from tvs_core.rules.registry import Jurisdiction

HERE = Path(__file__).parent
FOLDERS = sorted(law.registry.locations())
PROVISIONS = law.find()
IDS = sorted({provision.id for provision in PROVISIONS})


def _name(provision: Provision) -> str:
    return f"{provision.id}@{provision.in_force.start}"


def test_law_catalogue_loads_with_nothing_refused() -> None:
    """Every provision of every folder is accepted and every reference resolves."""
    assert law.registry.load_all() == ()


def test_law_catalogue_holds_the_whole_specification() -> None:
    """The number of provisions, versions and facts is the published one."""
    assert (len(IDS), len(PROVISIONS), len(law.facts_by_name())) == (415, 459, 1003)


@pytest.mark.parametrize("folder", FOLDERS)
def test_law_folder_declares_its_jurisdiction_and_nothing_else(folder: str) -> None:
    """The package of a jurisdiction holds one constant, whose code is the folder's name."""
    module = importlib.import_module(law.registry.locations()[folder])
    declared = [name for name, value in vars(module).items() if isinstance(value, Jurisdiction)]
    assert declared == ["JURISDICTION"]
    assert module.JURISDICTION.code.lower() == folder.rstrip("_")


@pytest.mark.parametrize("folder", FOLDERS)
def test_law_folder_has_vectors_named_like_its_modules(folder: str) -> None:
    """Each module with provisions has a vector file of the same stem beside the tests."""
    package = importlib.import_module(law.registry.locations()[folder])
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(found.name)
        if any(isinstance(value, Provision) for value in vars(module).values()):
            relative = found.name.removeprefix("tvs_core.law.").replace(".", "/")
            assert (HERE / f"{relative}.jsonl").is_file(), relative


@pytest.mark.parametrize("provision", PROVISIONS, ids=_name)
def test_law_provision_says_who_whose_and_on_what_authority(provision: Provision) -> None:
    """Identity, authority, effect and verification are never left empty."""
    assert provision.kind
    assert provision.jurisdiction
    assert provision.effect
    assert provision.authority
    assert provision.verified_on is not None
    assert all(leaf.cite for leaf in provision.leaves)


@pytest.mark.parametrize("provision", PROVISIONS, ids=_name)
def test_law_provision_can_be_met(provision: Provision) -> None:
    """No part of a provision asks for what no facts can give."""
    assert contradictions(provision) == ()


def test_law_provisions_survive_json() -> None:
    """Writing the whole catalogue as JSON and reading it back gives equal provisions."""
    assert jsonform.loads(jsonform.dumps(PROVISIONS), vocabulary=law.facts_by_name()) == PROVISIONS


def test_law_facts_are_read_or_say_that_they_are_context() -> None:
    """A declared fact is read by a provision, settles one elsewhere, or is noted as context only."""
    read = {fact.name for provision in PROVISIONS for fact in provision.facts}
    listed = {name for provision in PROVISIONS for name in provision.not_required}
    weighed = {factor.fact for provision in PROVISIONS for factor in provision.factors}
    unread = {n for n, f in law.facts_by_name().items() if n not in read | listed | weighed and not f.note}
    assert unread == CONTEXT


def _leaf_verdicts(step: Step) -> set[tuple[str, Verdict]]:
    return {(s.id, s.verdict) for s in step.walk() if isinstance(s.node, Leaf)}


@pytest.mark.parametrize("provision", PROVISIONS, ids=_name)
def test_law_leaf_is_met_failed_and_unknown_in_some_vector(provision: Provision) -> None:
    """Each cited test comes out each way in some vector."""
    seen: set[tuple[str, Verdict]] = set()
    for vector in vectors_by_provision()[provision.id]:
        if provision.in_force.covers(vector.as_of):
            seen |= _leaf_verdicts(law.registry.rule(provision.id).evaluate(vector.facts, vector.as_of).steps)
    wanted = {(leaf.id, v) for leaf in provision.leaves for v in (Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED)}
    assert wanted - seen == set()


@pytest.mark.parametrize("id", IDS)
def test_law_day_has_one_version_or_none(id: str) -> None:
    """On the day before, of and after each boundary exactly one version applies, or the rule was not law."""
    versions = law.get(id)
    edges = {day for v in versions for day in (v.in_force.start, v.in_force.end) if day is not None}
    for edge in edges:
        for day in (edge - timedelta(1), edge, edge + timedelta(1)):
            covering = [version for version in versions if version.in_force.covers(day)]
            assert len(covering) <= 1
            verdict = law.registry.rule(id).decide({}, day)
            assert (verdict is Verdict.NOT_IN_FORCE) == (not covering)


def test_law_every_provision_answers_today() -> None:
    """Every provision gives a verdict, or says it is not law, on the day its encoding was verified."""
    counts = collections.Counter(law.registry.rule(id).decide({}, date(2026, 11, 22)) for id in IDS)
    assert counts.total() == len(IDS)
    assert counts[Verdict.MET] + counts[Verdict.NOT_MET] == 0


#: Facts recorded for context: what other facts are worked out from, or what expressly does not matter.
CONTEXT = {"conviction_date", "conviction_spent_date", "sentence_completed_date", "victim_consented"}
