"""The law pages show every provision whole, and lead where they say."""

from __future__ import annotations

import re

import pytest
from catalogue import address, fact_label, general_facts, instrument
from law_pages import ADVERSE, Pages, label, text

from tvs_core import law
from tvs_core.rules import Provision, boolean, is_true, primary
from tvs_core.rules.render import outline

LAW = Pages()
PAGES = dict(LAW.all())
VERSIONS = list(law.registry)


def _page_of(version: Provision) -> str:
    return PAGES[LAW.home[version.id].docname]


@pytest.mark.parametrize("folder", law.registry.locations())
def test_jurisdiction_folder_has_a_page(folder: str) -> None:
    """A new folder gets its page without anybody writing one."""
    assert f"law/{folder}" in PAGES


def test_every_version_has_one_anchor() -> None:
    """Each version of each provision stands on exactly one page, under an anchor of its own."""
    anchors = re.findall(r"^\((.+)\)=$", "\n".join(PAGES.values()), re.MULTILINE)
    assert len(anchors) == len(set(map(str.lower, anchors)))
    assert {label(version, law.get(version.id)[-1]) for version in VERSIONS} <= set(anchors)


def test_every_fact_a_provision_reads_has_an_anchor() -> None:
    """The boxes of a condition link each test to the question behind it."""
    anchors = set(re.findall(r"^\((fact-.+)\)=$", "\n".join(PAGES.values()), re.MULTILINE))
    general = set(general_facts())
    for version in VERSIONS:
        folder = LAW.home[version.id].folder
        wanted = {fact_label("general" if fact in general else folder, fact) for fact in version.facts}
        assert wanted <= anchors


def test_every_page_of_provisions_says_that_it_is_not_advice() -> None:
    """Nobody can land on a law page and take it for advice."""
    silent = [name for name, page in PAGES.items() if "facts/" not in name and "not legal advice" not in page]
    assert silent == []


@pytest.mark.parametrize("version", VERSIONS, ids=lambda v: f"{v.id}-{v.in_force.start}")
def test_version_page_holds_condition_authorities_and_gaps(version: Provision) -> None:
    """The page has the condition as text, every authority with its address, and all that is not modelled."""
    page = _page_of(version)
    for line in outline(version.when).split("\n"):
        assert text(line.strip().removeprefix("- ")) in page
    for authority in version.authority:
        assert text(authority.cite) in page
        assert authority.url is None or f"<{authority.url}>" in page
    for missing in version.not_modelled:
        assert text(missing[1:]).rstrip(".") in page
    assert not version.adverse or ADVERSE in page


def test_every_provision_is_in_each_index() -> None:
    """Whoever looks by kind, by jurisdiction or by statute finds it."""
    for version in VERSIONS:
        topic = LAW.home[version.id]
        assert f"(#{version.id})" in PAGES["law/by-kind"]
        assert f"(#{version.id})" in PAGES["law/by-statute"]
        assert f"(#{version.id})" in PAGES[f"law/{topic.folder}"]
        assert f"(/law/{topic.folder}.md)" in PAGES["law/by-jurisdiction"]


def test_address_of_a_pinpoint_is_that_of_its_own_authority() -> None:
    """A pinpoint leads to the one authority that has its section, and nowhere when two could be meant."""
    rule = Provision(
        id="xx.a",
        title="A",
        when=is_true(boolean("b", "?"), cite="s 1"),
        authority=(
            primary("Modern Slavery Act 2015 s45(1)-(3)", "https://example.org/45"),
            primary("8 CFR 214.207", "https://example.org/207"),
            primary("Statute A s 9", "https://example.org/a9"),
            primary("Statute B s 9", "https://example.org/b9"),
        ),
    )
    assert address("MSA 2015 s45(1)(c)", rule) == "https://example.org/45"
    assert address("8 CFR 214.207(b)(1)", rule) == "https://example.org/207"
    assert address("8 USC 207", rule) is None
    assert address("s 9", rule) is None
    assert address("Statutory guidance", rule) is None


@pytest.mark.parametrize(
    ("cite", "expected"),
    [
        ("8 CFR 214.207(b)", "8 CFR"),
        ("Modern Slavery Act 2015 s45; Sch 4", "Modern Slavery Act 2015"),
        ("Directive 2011/36/EU Art 2(1)-(6)", "Directive 2011/36/EU"),
        ("R v LM [2010] EWCA Crim 2327", "R v LM [2010] EWCA Crim 2327"),
    ],
)
def test_instrument_of_a_citation_is_named_without_the_place(cite: str, expected: str) -> None:
    """The index by statute gathers what rests on one text."""
    assert instrument(cite) == expected


def test_text_with_markup_is_shown_as_it_is() -> None:
    """Nothing in a title or note can become a link, a tag or a heading."""
    assert text("<b>[a](b) *c* #d $e") == r"\<b\>\[a\](b) \*c\* \#d \$e"
