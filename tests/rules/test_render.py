"""Explanations say why, show no values unless asked, and can do no harm in a page."""

from __future__ import annotations

import html.parser
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tvs_core.errors import UnknownNameError
from tvs_core.rules import condition as c
from tvs_core.rules import evaluate
from tvs_core.rules.compile import Rule
from tvs_core.rules.evaluate import Notice, Result
from tvs_core.rules.fact import Fact, Unknown, boolean, code, code_set, day, decimal, integer
from tvs_core.rules.provision import Provision, memory, primary, since
from tvs_core.rules.render import describe, explain, headline, outline, questions, to_html, to_mermaid

AS_OF = date(2026, 3, 1)
VICTIM = boolean("victim_of_trafficking", "Was the person trafficked?")
BARRED = boolean("barred_from_relief", "Is there a bar?")
AGE = integer("age_years", "How old is the person?", unit="years")
OTHER_AGE = integer("other_age_years", "?")
AMOUNT = decimal("amount", "How much?")
DAY, OTHER_DAY = day("offence_date", "When?"), day("report_date", "When was it reported?")
RELATION = code("relation", "?", ["step_child", "child"])
MEANS = code_set("trafficking_means", "Which means?", ["threat_of_force", "fraud"])


def result(when: c.Condition, facts: dict[str, Any], **details: Any) -> Result:
    return evaluate(Provision(**{"id": "xx.help", "title": "Help", "when": when} | details), facts, as_of=AS_OF)


@pytest.mark.parametrize(
    ("leaf", "text"),
    [
        (c.is_true(VICTIM, cite="s"), "victim of trafficking"),
        (c.is_false(VICTIM, cite="s"), "not: victim of trafficking"),
        (c.eq(AGE, 18, cite="s"), "age years: is 18"),
        (c.ne(AGE, 18, cite="s"), "age years: is not 18"),
        (c.lt(AGE, 18, cite="s"), "age years: less than 18"),
        (c.le(AGE, 18, cite="s"), "age years: at most 18"),
        (c.gt(AGE, 18, cite="s"), "age years: more than 18"),
        (c.ge(AGE, OTHER_AGE, cite="s"), "age years: at least other age years"),
        (c.ge(AMOUNT, Decimal("0.30"), cite="s"), "amount: at least 0.30"),
        (c.eq(DAY, "2020-01-01", cite="s"), "offence date: is 2020-01-01"),
        (c.ne(DAY, "2020-01-01", cite="s"), "offence date: is not 2020-01-01"),
        (c.lt(DAY, "2020-01-01", cite="s"), "offence date: before 2020-01-01"),
        (c.le(DAY, "2020-01-01", cite="s"), "offence date: on or before 2020-01-01"),
        (c.gt(DAY, "2020-01-01", cite="s"), "offence date: after 2020-01-01"),
        (c.ge(DAY, OTHER_DAY, cite="s"), "offence date: on or after report date"),
        (c.eq(RELATION, "step_child", cite="s"), "relation: is step child"),
        (c.one_of(RELATION, ["step_child", "child"], cite="s"), "relation: one of child, step child"),
        (c.contains(MEANS, ["threat_of_force"], cite="s"), "trafficking means: at least one of threat of force"),
        (c.within(OTHER_DAY, after=DAY, months=1, cite="s"), "report date: within 1 month after offence date"),
        (
            c.within(OTHER_DAY, after=DAY, days=30, last_day_counts=False, cite="s"),
            "report date: within 30 days after offence date, the last day not counted",
        ),
    ],
)
def test_describe_says_in_words_what_a_test_requires(leaf: c.Leaf, text: str) -> None:
    """A test reads as words, whatever it tests."""
    assert describe(leaf) == text


TREE = c.all_of(
    c.is_true(VICTIM, cite="s 1"),
    c.any_of(c.lt(AGE, 18, cite="s 2"), c.contains(MEANS, ["fraud"], cite="s 3"), title="Means", cite="s 2-3"),
    c.unless(c.is_true(BARRED, cite="s 4")),
    c.at_least(1, c.eq(RELATION, "child", cite="s 5")),
    c.score_at_least(1, {c.ge(AMOUNT, 5, cite="s 6"): 1}),
)
DETAILS: dict[str, Any] = {
    "authority": (primary("Act 1/2020 s 1", "https://example.org"), memory("Rules r 2")),
    "effect": "Help is given.",
    "decision_maker": "The agency",
    "standard_of_proof": "balance_of_probabilities",
    "discretionary": True,
    "adverse": True,
    "not_modelled": ("Good faith.",),
}
MET = {
    "victim_of_trafficking": True,
    "age_years": 17,
    "barred_from_relief": False,
    "relation": "child",
    "amount": 5,
}


def test_explain_plain_met_says_what_settled_it_and_what_follows() -> None:
    """The short form for anybody, with its warnings."""
    assert explain(result(TREE, MET, **DETAILS)).splitlines() == [
        "Help: the conditions are met (law of 2026-03-01).",
        "When these conditions are met, that is against the person.",
        "What settled it:",
        "  - victim of trafficking: yes",
        "  - age years: less than 18: yes",
        "  - barred from relief: no",
        "  - relation: is child: yes",
        "  - amount: at least 5: yes",
        "What follows: Help is given.",
        "The agency may still decide otherwise.",
        "Note: Rests in part on texts that were not read themselves: Rules r 2 (memory).",
        "Legal information, not legal advice; the decision maker decides.",
    ]


def test_explain_plain_of_a_benefit_says_that_it_may_be_refused() -> None:
    """Discretion cuts the other way where the provision is for the person."""
    kind = {"discretionary": True, "adverse": False}
    assert "The decision maker may still refuse." in explain(result(TREE, MET, **kind)).splitlines()
    assert "may still" not in explain(result(TREE, MET | {"amount": 4}, **kind))
    legal = explain(result(TREE, MET, **kind), style="legal")
    assert "Discretionary: it may be refused although the conditions are met." in legal.splitlines()


def test_explain_plain_open_says_what_to_ask() -> None:
    """Undetermined is not a refusal: it says what is missing, as a question."""
    found = result(c.all_of(c.is_true(VICTIM, cite="s 1"), c.lt(AGE, 18, cite="s 2")), {"age_years": Unknown.DECLINED})
    assert explain(found).splitlines() == [
        "Help: the conditions cannot be decided until more is known (law of 2026-03-01).",
        "What to ask next, most telling first:",
        "  - Was the person trafficked? (victim_of_trafficking)",
        "  - How old is the person? (age_years)",
        "Legal information, not legal advice; the decision maker decides.",
    ]
    assert questions(found) == [
        ("victim_of_trafficking", "Was the person trafficked?"),
        ("age_years", "How old is the person?"),
    ]


def test_explain_plain_names_the_test_that_settled_it_and_not_another_of_the_same_fact() -> None:
    """Of two tests of one fact, the one that decided is shown."""
    young_or_old = c.any_of(c.lt(AGE, 18, cite="s 1", id="young"), c.ge(AGE, 65, cite="s 2", id="old"))
    text = explain(result(young_or_old, {"age_years": 16}))
    assert "age years: less than 18: yes" in text
    assert "at least 65" not in text


def test_explain_plain_of_a_day_without_law_says_so() -> None:
    """What was not law is neither met nor failed."""
    text = explain(result(TREE, MET, in_force=since("2030-01-01")))
    assert text.splitlines()[0] == "Help: this was not law on that day (law of 2026-03-01)."
    assert explain(result(TREE, MET, in_force=since("2030-01-01")), style="legal").splitlines()[1] == (
        "- provision xx.help: not in force"
    )


def test_explain_legal_gives_every_citation_in_the_order_of_the_text() -> None:
    """The long form has authority, standard, tree, effect and what is not modelled."""
    text = explain(result(TREE, MET | {"barred_from_relief": None}, **DETAILS), style="legal")
    assert text.splitlines() == [
        "Help: the conditions cannot be decided until more is known (law of 2026-03-01).",
        "xx.help, version in force … to …",
        "Authority: Act 1/2020 s 1 (primary) https://example.org",
        "Authority: Rules r 2 (memory)",
        "Decided by: The agency",
        "Standard of proof: balance of probabilities",
        "When these conditions are met, that is against the person.",
        "- all of these: not known",
        "  - victim of trafficking: yes [s 1]",
        "  - Means: at least one of these: yes [s 2-3]",
        "    - age years: less than 18: yes [s 2]",
        "    - trafficking means: at least one of fraud: not known [s 3]",
        "  - none of these: not known",
        "    - barred from relief: not known [s 4]",
        "  - at least 1 of these: yes",
        "    - relation: is child: yes [s 5]",
        "  - a score of at least 1 from these: yes",
        "    - amount: at least 5: yes [s 6]",
        "Effect when met: Help is given.",
        "Discretionary: it need not be applied although the conditions are met.",
        "Not modelled: Good faith.",
        "To ask: Is there a bar? (barred_from_relief)",
        "Note: Rests in part on texts that were not read themselves: Rules r 2 (memory).",
        "Legal information, not legal advice; the decision maker decides.",
    ]


def test_explain_trace_has_one_line_a_node() -> None:
    """The form for developers: ids, marks and citations."""
    text = explain(result(TREE, {"victim_of_trafficking": False, "age_years": 30}), style="trace")
    assert text.splitlines()[:4] == [
        "xx.help on 2026-03-01: not_met",
        "[ ] all: all of these",
        "  [ ] victim_of_trafficking: victim of trafficking (s 1)",
        "  [?] Means: at least one of these (s 2-3)",
    ]


def test_explain_unknown_style_is_an_error() -> None:
    """A style that is not there is a mistake."""
    style: Any = "fancy"
    with pytest.raises(UnknownNameError, match="Unknown style 'fancy'"):
        explain(result(TREE, {}), style=style)


SECRET: dict[str, Any] = {
    "victim_of_trafficking": True,
    "age_years": 7777,
    "trafficking_means": ["fraud"],
    "offence_date": "1987-06",
    "amount": 8888.5,
}
READS_ALL = c.all_of(
    c.is_true(VICTIM, cite="s 1"),
    c.gt(AGE, 17, cite="s 2"),
    c.contains(MEANS, ["fraud", "threat_of_force"], cite="s 3"),
    c.lt(DAY, "2020-01-01", cite="s 4"),
    c.gt(AMOUNT, 1, cite="s 5"),
    c.unless(c.is_true(BARRED, cite="s 6")),
)


@pytest.mark.parametrize("style", ["plain", "legal", "trace"])
def test_explain_shows_values_only_when_asked(style: Any) -> None:
    """An explanation travels further than the record it is about."""
    found = result(READS_ALL, SECRET | {"barred_from_relief": False})
    quiet = explain(found, style=style) + to_html(found)
    assert not re.search(r"7777|8888|1987", quiet)
    shown = explain(found, style=style, values=True)
    for value in (
        "recorded: yes",
        "recorded: 7777",
        "recorded: fraud",
        "recorded: 1987-06",
        "recorded: 8888.5",
        "recorded: no",
    ):
        assert value in shown
    assert "recorded: 7777" in to_html(found, values=True)
    nothing = result(c.unless(c.contains(MEANS, ["fraud"], cite="s 1")), {"trafficking_means": []})
    assert "recorded: none" in explain(nothing, style=style, values=True)
    some = result(c.contains(MEANS, ["fraud"], cite="s 1"), {"trafficking_means": {"at_least": ["fraud"]}})
    assert "recorded: at least fraud" in explain(some, style=style, values=True)


@pytest.mark.parametrize("style", ["legal", "trace"])
def test_explain_shows_why_a_fact_is_not_known(style: Any) -> None:
    """A reason for not knowing is no secret and no answer."""
    assert "(declined)" in explain(result(READS_ALL, {"age_years": Unknown.DECLINED}), style=style)


def test_explain_never_calls_anybody_eligible() -> None:
    """Conditions are met or not; people are not graded."""
    for facts in (MET, {}, {"victim_of_trafficking": False}):
        for style in ("plain", "legal", "trace"):
            assert "eligib" not in explain(result(TREE, facts, **DETAILS), style=style).lower()


def test_explain_settled_fact_shows_the_provision_below_it() -> None:
    """What settled a fact that nobody recorded is part of the explanation."""

    class Shelf:
        def fact(self, name: str) -> Fact | None:
            return BARRED if name == BARRED.name else None

        def fact_names(self) -> list[str]:
            return [BARRED.name]

        def rule(self, id: str) -> Rule:
            when = c.is_true(BARRED, cite="s 9")
            return Rule((Provision(id="xx.bar", title="Bar", when=when, authority=(memory("Act s 9"),)),), self)

        def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
            return (Notice("test", "A notice."),)

    settled = boolean("bar_applies", "?", settled_by="xx.bar")
    rule = Rule((Provision(id="xx.help", title="Help", when=c.is_false(settled, cite="s 1")),), Shelf())
    found = rule.evaluate({"barred_from_relief": True}, AS_OF)
    assert explain(found, style="legal").splitlines()[2:5] == [
        "- not: bar applies: no [s 1]",
        "  - provision xx.bar: yes [Act s 9]",
        "    - barred from relief: yes [s 9]",
    ]
    assert "Note: A notice." in explain(found, style="legal")
    assert "  - barred from relief: yes" in explain(found).splitlines()


def test_headline_is_title_and_verdict() -> None:
    """One sentence for a list."""
    assert headline(result(TREE, MET)) == "Help: the conditions are met (law of 2026-03-01)."


class Tags(html.parser.HTMLParser):
    """Collects the tags and attributes of a page, and checks that they are balanced."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.seen.add(tag)
        self.names |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


EVIL = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&\n"


def test_to_html_hostile_text_is_shown_and_never_markup() -> None:
    """Titles, questions, citations, codes and notices of a stranger's rule cannot run in a page."""
    word = code(f"word{EVIL}", EVIL)
    when = c.all_of(
        c.is_true(boolean(f"flag{EVIL}", EVIL), cite=EVIL),
        c.any_of(c.eq(word, EVIL, cite=EVIL), title=EVIL, cite=EVIL),
        c.unless(c.contains(code_set("means", EVIL), [EVIL], cite=EVIL)),
    )
    rule = Provision(id=EVIL, title=EVIL, when=when, authority=(memory(EVIL),), adverse=True, effect=EVIL)
    page = to_html(evaluate(rule, {f"word{EVIL}": EVIL}, as_of=AS_OF), values=True)
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    assert tags.seen <= {"div", "p", "strong", "ul", "ol", "li", "span", "small", "code", "em", "details", "summary"}
    assert tags.names <= {"class", "open"}
    assert "&lt;script&gt;" in page


def test_to_html_opens_what_is_not_met_and_folds_what_is() -> None:
    """A reader sees first what is still open."""
    page = to_html(result(c.all_of(c.any_of(c.is_true(VICTIM, cite="s 1"))), {"victim_of_trafficking": True}))
    assert "<details><summary>" in page
    assert "<details open><summary>" in to_html(result(c.all_of(c.is_true(VICTIM, cite="s 1")), {}))
    assert "against the person" in to_html(result(TREE, {}, adverse=True))
    assert "What to ask next" not in page


def test_outline_lists_a_condition_with_and_without_citations() -> None:
    """A condition reads as an indented list, in the order of the text."""
    tree = c.all_of(TREE, c.provision("xx.other", cite="s 7"))
    assert outline(tree).splitlines()[:5] == [
        "- all of these:",
        "  - all of these:",
        "    - victim of trafficking (s 1)",
        "    - Means: at least one of these (s 2-3):",
        "      - age years: less than 18 (s 2)",
    ]
    assert outline(tree).splitlines()[-1] == "  - provision xx.other is met (s 7)"
    assert "(s " not in outline(tree, cite=False)


def test_to_mermaid_draws_each_part_once_and_keeps_to_its_lines() -> None:
    """Every statement of a diagram stays one line, whatever the text holds."""
    rule = Provision(id="xx.a", title='A "quoted"\nn9["evil"]', when=c.all_of(TREE, c.provision("xx.b", cite="s 7")))
    lines = to_mermaid(rule).splitlines()
    assert lines[0] == "flowchart LR"
    assert lines[1] == '  n0["A &quot;quoted&quot; n9[&quot;evil&quot;]"] --> n1'
    assert any(line.endswith('["xx.b<br/><small>s 7</small>"]') for line in lines)
    statement = re.compile(r'  n\d+(\["[^"]*"\]( --> n\d+)?|\{\{"[^"]*"\}\}| --> n\d+)')
    assert all(statement.fullmatch(line) for line in lines[1:])
    assert sum(" --> " in line for line in lines) == len(list(c.walk(rule.when)))


def test_describe_names_all_codes_or_the_first_and_how_many_more() -> None:
    """A long list is told in full where the law is shown, and in short where a result is explained."""
    letters = code("letter", "?", [chr(97 + i) for i in range(20)])
    test = c.one_of(letters, letters.codes, cite="s 1")
    assert describe(test).endswith("s, t")
    assert describe(test, most=3) == "letter: one of a, b, c and 17 more"
    rule = Provision(id="xx.r", title="R", when=test)
    assert "and 8 more" in explain(evaluate(rule, {}, as_of=AS_OF), style="trace")
