"""The registry finds folders by looking, refuses what it cannot accept with the reason, and loads the rest."""

from __future__ import annotations

import importlib.metadata
import itertools
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from tvs_core.errors import (
    NotInForceError,
    ProvisionError,
    UnknownFactError,
    UnknownNameError,
    UnknownProvisionError,
)
from tvs_core.kleene import Verdict
from tvs_core.rules.registry import Jurisdiction, Registry

AS_OF = date(2026, 3, 1)
NUMBERS = itertools.count()
JURISDICTION = """
    from tvs_core.rules.registry import Jurisdiction
    JURISDICTION = Jurisdiction(code="{code}", name="{code} land")
"""
RULE = """
    from tvs_core.rules import *
    from {package}.facts import flag
    {name} = Provision(
        id="{id}", title="Rule", jurisdiction="{code}", kind="protection",
        authority=(primary("Act s 1"),), when=is_true(flag, cite="s 1"), {more}
    )
"""

Make = Callable[[dict[str, str]], Registry]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Write a package of jurisdiction folders and return a registry of it."""
    package = f"catalogue_{next(NUMBERS)}"
    root = tmp_path / package
    monkeypatch.syspath_prepend(str(tmp_path))

    def write(files: dict[str, str]) -> Registry:
        files = {"__init__.py": "", "facts.py": "from tvs_core.rules import *\nflag = boolean('flag', '?')"} | files
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text).replace("{package}", package), encoding="utf-8")
        return Registry(package, f"{package}.group")

    yield write
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]


def declared(code: str) -> str:
    return JURISDICTION.replace("{code}", code)


def a_rule(id: str, *, name: str = "RULE", code: str = "XX", more: str = "") -> str:
    text = RULE.replace("{id}", id).replace("{name}", name).replace("{code}", code)
    return text.replace("{more}", more)


GOOD = {"xx/__init__.py": declared("XX"), "xx/rules.py": a_rule("xx.rule")}


def test_registry_finds_provisions_in_the_order_of_the_files(make: Make) -> None:
    """Adding a folder is all it takes."""
    registry = make(
        GOOD
        | {"yy/__init__.py": declared("YY"), "yy/b.py": a_rule("yy.b", code="YY"), "yy/a.py": a_rule("yy.a", code="YY")}
    )
    assert [p.id for p in registry] == ["xx.rule", "yy.a", "yy.b"]
    assert list(registry.jurisdictions()) == ["XX", "YY"]
    assert registry.rule("xx.rule").decide({"flag": True}, AS_OF) is Verdict.MET
    assert registry.rule("xx.rule") is registry.rule("xx.rule")
    assert registry.load_all() == ()
    assert registry.notices(registry.versions("xx.rule")[0], AS_OF) == ()


def test_registry_imports_only_the_folder_asked_for(make: Make) -> None:
    """Looking a provision up loads its jurisdiction and no other."""
    registry = make(GOOD | {"yy/__init__.py": declared("YY"), "yy/rules.py": "raise RuntimeError"})
    package = registry.locations()["xx"].partition(".")[0]
    assert registry.versions("xx.rule")
    assert f"{package}.yy" not in sys.modules


def test_registry_versions_and_days(make: Make) -> None:
    """Every version of an id, or the one of a day."""
    first = a_rule("xx.rule", name="FIRST", more="in_force=between('2019-01-01', '2019-12-31')")
    second = a_rule("xx.rule", name="SECOND", more="in_force=since('2020-01-01')")
    registry = make({"xx/__init__.py": declared("XX"), "xx/rules.py": second, "xx/older.py": first})
    old, new = registry.versions("xx.rule")
    assert registry.on("xx.rule", date(2019, 12, 31)) is old
    assert registry.on("xx.rule", AS_OF) is new
    with pytest.raises(NotInForceError):
        registry.on("xx.rule", date(2018, 12, 31))


def test_registry_part_of_a_state_lives_in_the_folder_of_the_state(make: Make) -> None:
    """An id with the part after an underscore is found, and a code finds the law of its parts."""
    folder = {"xx/__init__.py": declared("XX"), "xx/part/__init__.py": "", "xx/rules.py": a_rule("xx.rule")}
    registry = make(folder | {"xx/part/rules.py": a_rule("xx_part.rule", code="XX-PT")})
    assert registry.versions("xx_part.rule")[0].jurisdiction == "XX-PT"
    assert registry.jurisdiction_of("xx_part.rule") == Jurisdiction(code="XX", name="XX land")
    assert registry.jurisdiction_of("my.rule") is None
    assert [p.id for p in registry.find(jurisdiction="XX")] == ["xx_part.rule", "xx.rule"]
    assert [p.id for p in registry.find(jurisdiction="XX-PT")] == ["xx_part.rule"]


def test_registry_folder_of_a_keyword_ends_in_an_underscore(make: Make) -> None:
    """India is in_, because Python cannot name a module in."""
    registry = make({"in_/__init__.py": declared("IN"), "in_/rules.py": a_rule("in.rule", code="IN")})
    assert [p.id for p in registry.find(jurisdiction="IN")] == ["in.rule"]
    assert registry.versions("in.rule")


def test_registry_find_filters_by_kind_and_day(make: Make) -> None:
    """Without a day every version, with a day those in force."""
    registry = make(GOOD | {"xx/more.py": a_rule("xx.late", more="in_force=since('2030-01-01')")})
    assert [p.id for p in registry.find(kind="protection")] == ["xx.late", "xx.rule"]
    assert [p.id for p in registry.find(as_of=AS_OF)] == ["xx.rule"]
    assert registry.find(kind="other") == ()


def test_registry_find_unknown_code_is_an_error_with_a_suggestion(make: Make) -> None:
    """A code that no folder has is a mistake, not an empty answer."""
    registry = make(GOOD)
    with pytest.raises(UnknownNameError, match="jurisdiction 'XXY'; did you mean 'XX'"):
        registry.find(jurisdiction="XXY")
    with pytest.raises(UnknownNameError):
        registry.find(jurisdiction="xy")


@pytest.mark.parametrize(
    ("id", "suggestion"), [("xx.rul", "xx.rule"), ("xy.rule", "xx.rule"), ("", None), ("nothing.like.it", None)]
)
def test_registry_unknown_id_is_an_error_with_a_suggestion(make: Make, id: str, suggestion: str | None) -> None:
    """A misspelt id is answered with the nearest one."""
    with pytest.raises(UnknownProvisionError) as caught:
        make(GOOD).versions(id)
    assert (caught.value.id, caught.value.suggestion) == (id, suggestion)


REFUSED = {
    "cites no authority": (a_rule("xx.bad").replace('authority=(primary("Act s 1"),), ', ""), "xx.bad"),
    "leaves cite nothing: flag": (a_rule("xx.bad").replace('cite="s 1"', 'cite=""'), "xx.bad"),
    "reads facts no vocabulary declares: stray": (
        a_rule("xx.bad").replace("is_true(flag,", "is_true(boolean('stray', '?'),"),
        "xx.bad",
    ),
    "reads facts no vocabulary declares: flag": (
        a_rule("xx.bad").replace("is_true(flag,", "is_true(boolean('flag', 'Another?'),"),
        "xx.bad",
    ),
    "its id does not start with the name of its folder 'xx'": (a_rule("yy.bad"), "yy.bad"),
    "versions overlap": (a_rule("xx.bad") + a_rule("xx.bad", name="B", more="in_force=since('2020-01-01')"), "xx.bad"),
    "no version covers the days between 2019-12-31 and 2021-01-01": (
        a_rule("xx.bad", more="in_force=between('2019-01-01', '2019-12-31')")
        + a_rule("xx.bad", name="B", more="in_force=since('2021-01-01')"),
        "xx.bad",
    ),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_registry_faulty_provision_is_refused_with_id_and_reason_and_the_rest_loads(make: Make, reason: str) -> None:
    """One bad provision takes no other with it, and asking for it says what is wrong."""
    text, id = REFUSED[reason]
    registry = make(GOOD | {"xx/bad.py": text})
    assert [p.id for p in registry] == ["xx.rule"]
    (problem,) = registry.load_all()
    assert (problem.path, problem.code) == (id, "provision.invalid")
    assert reason in problem.message
    if id.startswith("xx."):
        with pytest.raises(ProvisionError) as caught:
            registry.versions(id)
        assert reason in str(caught.value)


@pytest.mark.parametrize(
    "statement", ["import no_such_module", "raise ValueError('x')", "1 / 0", "def", "assert False"]
)
@pytest.mark.parametrize("file", ["bad.py", "sub/__init__.py"])
def test_registry_module_that_fails_to_import_is_reported_and_the_rest_loads(
    make: Make, statement: str, file: str
) -> None:
    """Whatever a module raises, its neighbours still load."""
    registry = make(GOOD | {f"xx/{file}": statement})
    assert [p.id for p in registry.find(jurisdiction="XX")] == ["xx.rule"]
    (problem,) = registry.load_all()
    assert problem.code == "jurisdiction.broken"
    assert problem.path.endswith(("xx.bad", "xx.sub"))


@pytest.mark.parametrize(
    "files",
    [
        {"zz/__init__.py": "raise ValueError('x')"},
        {"zz/__init__.py": ""},
        {"zz/__init__.py": declared("ZZ"), "zz/facts.py": "def"},
    ],
)
def test_registry_broken_folder_says_the_same_every_time_and_the_others_load(make: Make, files: dict[str, str]) -> None:
    """A folder that cannot be imported is left out of lists, and is an error when it is asked for."""
    for first in ("find", "names", "load", "versions"):
        registry = make(GOOD | files)
        for step in (first, "find", "names", "load", "versions"):
            if step == "find":
                assert [p.id for p in registry.find()] == ["xx.rule"]
                assert registry.fact("flag") is not None
                assert registry.fact("flagg") is None
            elif step == "names":
                assert registry.fact_names() == ["flag"]
                assert list(registry.vocabulary()) == ["flag"]
                assert "XX" in registry.jurisdictions()
            elif step == "load":
                assert [(p.path, p.code) for p in registry.load_all()] == [("zz", "jurisdiction.broken")]
            else:
                for ask in (lambda r: r.versions("zz.rule"), lambda r: r.find(jurisdiction="ZZ")):
                    with pytest.raises(ProvisionError, match="its folder cannot be imported"):
                        ask(registry)


def test_registry_misspelt_fact_beside_a_broken_folder_is_still_a_misspelt_fact(make: Make) -> None:
    """Somebody else's broken folder does not hide the mistake at hand."""
    registry = make(GOOD | {"zz/__init__.py": "raise ValueError('x')"})
    with pytest.raises(UnknownFactError, match="did you mean 'flag'"):
        registry.rule("xx.rule").decide({"flagg": True}, AS_OF)


RELIES = """
    from tvs_core.rules import *
    A = Provision(id="xx.a", title="A", authority=(primary("Act"),), when=provision("{other}", cite="s 1"))
    B = Provision(id="xx.b", title="B", authority=(primary("Act"),), when=provision("xx.a", cite="s 2"))
"""


def test_registry_circle_of_reliances_is_reported_and_the_rest_answers(make: Make) -> None:
    """Provisions that rely on each other answer with the circle; others are not touched."""
    registry = make(GOOD | {"xx/circle.py": RELIES.replace("{other}", "xx.b")})
    problems = registry.load_all()
    assert [(problem.path, problem.code) for problem in problems] == [
        ("xx.a", "provision.cycle"),
        ("xx.b", "provision.cycle"),
    ]
    assert "xx.a -> xx.b -> xx.a" in problems[0].message
    assert registry.load_all() == problems
    assert registry.rule("xx.rule").decide({"flag": False}, AS_OF) is Verdict.NOT_MET


def test_registry_reliance_that_leads_nowhere_is_reported(make: Make) -> None:
    """A reference to what does not exist is found without waiting for somebody to need it."""
    problems = make(GOOD | {"xx/nowhere.py": RELIES.replace("{other}", "xx.none")}).load_all()
    assert [(problem.path, problem.code) for problem in problems] == [
        ("xx.a", "provision.unknown"),
        ("xx.b", "provision.unknown"),
    ]


LOCAL = """
    from tvs_core.rules import *
    local = boolean("local", "?", aliases=("old_local", "flag"), settled_by="xx.rule")
"""


def test_registry_local_facts_are_found_without_loading_their_folder(make: Make) -> None:
    """A fact is found by name and alias wherever it is declared; its own name wins over another's alias."""
    registry = make(GOOD | {"xx/facts.py": LOCAL, "yy/__init__.py": declared("YY")})
    found = registry.fact("old_local")
    assert found is not None
    assert found.name == "local"
    assert registry.fact("flag") is not found
    assert registry.fact_names() == ["flag", "local", "old_local"]
    assert list(registry.vocabulary()) == ["flag", "local"]
    registry.versions("xx.rule")
    assert registry.fact("old_local") is found
    assert registry.fact("nothing") is None


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package with nothing in it."""
    name = f"bare_catalogue_{next(NUMBERS)}"
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return name


def test_registry_package_without_facts_or_folders_is_empty(bare: str) -> None:
    """A package with nothing in it has no law, and no package at all is a mistake."""
    registry = Registry(bare, "no.such.group")
    assert (list(registry), registry.fact_names(), registry.load_all()) == ([], [], ())
    with pytest.raises(ModuleNotFoundError):
        Registry("no_such_catalogue_at_all", "no.such.group").locations()


def test_registry_other_package_joins_through_its_entry_point(
    make: Make, bare: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A jurisdiction may live in a package of its own, and does not replace one that is there."""
    home = make(GOOD)
    package = home.locations()["xx"].partition(".")[0]
    guest = Registry(bare, "test.group")
    points = [importlib.metadata.EntryPoint("xx", f"{package}.xx", "test.group")]

    def entry_points(*, group: str) -> list[importlib.metadata.EntryPoint]:
        return points if group == "test.group" else []

    monkeypatch.setattr(importlib.metadata, "entry_points", entry_points)
    assert guest.locations() == {"xx": f"{package}.xx"}
    # The guest has no vocabulary of its own, so the fact its rule reads is not declared there.
    assert "reads facts no vocabulary declares" in guest.load_all()[0].message
    both = Registry(package, "test.group")
    points.append(importlib.metadata.EntryPoint("yy", "elsewhere.yy", "test.group"))
    assert both.locations() == {"xx": f"{package}.xx", "yy": "elsewhere.yy"}
    assert [p.id for p in both.find()] == ["xx.rule"]


def test_registry_module_that_imports_a_neighbours_provision_does_not_double_it(make: Make) -> None:
    """The same object seen from two modules is one version."""
    registry = make(GOOD | {"xx/uses.py": "from {package}.xx.rules import RULE"})
    assert len(registry.versions("xx.rule")) == 1
    assert registry.load_all() == ()
