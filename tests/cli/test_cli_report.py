"""The report stands on its own, reads without colour or pictures, and gives nobody away."""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from tvs_core.cli._assess import Assessor, choose
from tvs_core.cli._cmd_demo import DEMO_DAY, DEMO_PROVISIONS
from tvs_core.cli._report import html_report
from tvs_core.errors import Problem

ROWS = [
    json.loads(line)
    for line in files("tvs_core.cli").joinpath("demo", "facts.ndjson").read_text(encoding="utf-8").splitlines()
]
VOID = {"meta", "rect", "br", "link"}


class Page(HTMLParser):
    """Checks that elements nest, and gathers what a test asks about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.starts: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.starts.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.starts.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.starts if name == tag]


@pytest.fixture(scope="module")
def assessor() -> Assessor:
    assessor = Assessor(choose(ids=DEMO_PROVISIONS, as_of=DEMO_DAY), trees=True)
    for row in ROWS:
        assessor.assess(row["id"], row["facts"])
    return assessor


@pytest.fixture(scope="module")
def text(assessor: Assessor) -> str:
    return html_report(assessor.tally)


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_report_elements_nest_and_ids_are_unique(page: Page) -> None:
    """A page that is not well formed looks different everywhere."""
    assert page.open == []
    ids = [attrs["id"] for _, attrs in page.starts if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {f"#{id}" for id in ids} >= {attrs["href"] for attrs in page.all("a")}


def test_report_loads_nothing(page: Page, text: str) -> None:
    """It can be opened on a machine without network, and sends nothing anywhere."""
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.starts}
    assert not any(name.startswith("on") or name == "src" for _, attrs in page.starts for name in attrs)
    assert all((attrs["href"] or "").startswith("#") for attrs in page.all("a"))
    assert "@import" not in text
    assert set(re.findall(r"url\((.*?)\)", text)) == {"#hatch"}


def test_report_names_no_record_and_no_value(text: str) -> None:
    """A report is passed on; a record is not."""
    for row in ROWS:
        assert row["id"] not in text
    assert not re.search(r"201[0-9]-0[3-9]-[0-3][0-9]", text.replace("2015-07-31", ""))


def test_report_is_read_without_eyes_on_the_chart(page: Page) -> None:
    """The picture has words, and a table with scopes and a caption has the same numbers."""
    assert page.all("html") == [{"lang": "en"}]
    pictures = [attrs for attrs in page.all("svg") if attrs.get("aria-hidden") != "true"]
    assert [attrs.get("role") for attrs in pictures] == ["img"]
    assert "table" in (pictures[0]["aria-label"] or "")
    assert len(page.all("caption")) == len(page.all("table"))
    assert {attrs.get("scope") for attrs in page.all("th")} == {"row", "col"}


def test_report_has_every_number_of_the_tally(page: Page, assessor: Assessor) -> None:
    """The table, the chart and the trees say what was counted."""
    words = " ".join(page.words)
    for each in assessor.tally.provisions:
        assert each.chosen.title in words
        assert each.chosen.id in words
        for node in each.tree:
            parts = [
                f"{n:,} {word}" for n, word in zip(node.counts.values(), ("yes", "no", "not known"), strict=False) if n
            ]
            assert " · ".join(parts) in words


def test_report_marks_what_is_against_the_person_and_sources_not_read(page: Page) -> None:
    """Met is not always good news, and not every source was read itself."""
    words = " ".join(page.words)
    assert "Met is against the person" in words
    assert "When these conditions are met, that is against the person." in words
    assert "Rests in part on texts that were not read themselves" in words


def test_report_calls_nobody_eligible_and_is_no_advice() -> None:
    """Nobody is called eligible or ineligible by a machine; words of the law itself are another matter."""
    assessor = Assessor(choose(ids=["un.palermo.definition"], as_of=DEMO_DAY), trees=True)
    for row in ROWS:
        assessor.assess(row["id"], row["facts"])
    text = html_report(assessor.tally)
    assert "eligible" not in text.lower()
    assert "Legal information, not legal advice" in text


def test_report_tells_of_problems_by_code_and_not_by_value() -> None:
    """What went wrong is said; whom it concerns is not."""
    assessor = Assessor(choose(ids=["un.palermo.definition"], as_of=DEMO_DAY), trees=True)
    assessor.assess("P-7", {"age_at_victimization_years": "Maria"})
    assessor.tally.remarks.append(Problem(path="$.headings", code="heading.unknown", message="<odd> & new"))
    assessor.tally.notes.append("Looked at <some> only.")
    text = html_report(assessor.tally)
    assert Page(text).open == []
    assert "1 row put aside and not assessed." in text
    assert "fact.type" in text
    assert "&lt;odd&gt; &amp; new" in text
    assert "Looked at &lt;some&gt; only." in text
    assert "Maria" not in text
    assert "P-7" not in text


def test_report_of_a_provision_that_was_not_law_says_so() -> None:
    """A bar for "not law that day" has its own look and its own word."""
    assessor = Assessor(choose(ids=["un.palermo.definition"], as_of=date(1990, 1, 1)), trees=True)
    assessor.assess("a", {})
    text = html_report(assessor.tally)
    assert Page(text).open == []
    assert "This was not law on that day." in text
    assert text.count("Not law that day") == 2
    assert "stroke-dasharray" in text


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        ("#1d2b30", "#fbfaf6"),
        ("#55646b", "#fbfaf6"),
        ("#55646b", "#ffffff"),
        ("#7a3d12", "#ffffff"),
        ("#1f6b73", "#ffffff"),
        ("#ffffff", "#1f6b73"),
        ("#1d2b30", "#c5ced3"),
        ("#1d2b30", "#e0bd62"),
    ],
)
def test_report_colours_have_enough_contrast(text: str, ink: str, paper: str) -> None:
    """Text reads at 4.5 to 1 or better, as WCAG 2 asks at level AA."""
    assert ink in text
    assert paper in text
    assert _contrast(ink, paper) >= 4.5
