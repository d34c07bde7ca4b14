"""Provisions have an identity, days and authority; versions neither overlap nor leave undeclared gaps."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import attrs
import pytest

from tvs_core.errors import DateError, NotEncodedError, NotInForceError, ProvisionError
from tvs_core.rules import condition as c
from tvs_core.rules.fact import boolean, day, integer
from tvs_core.rules.provision import (
    InForce,
    NotEncoded,
    Provision,
    Seen,
    always,
    between,
    check_leaves,
    check_names,
    check_versions,
    memory,
    primary,
    secondary,
    since,
    version_on,
)

FLAG = boolean("flag", "?")
WHEN = c.is_true(FLAG, cite="s 1")


def version(in_force: InForce, **details: Any) -> Provision:
    return Provision(id="xx.rule", title="Rule", when=WHEN, in_force=in_force, **details)


@pytest.mark.parametrize("details", [{"id": ""}, {"title": ""}, {"in_force": between("2020-01-02", "2020-01-01")}])
def test_provision_without_identity_or_ending_before_it_starts_is_refused(details: dict[str, Any]) -> None:
    """A provision has an id and a title, and days in order."""
    with pytest.raises(ProvisionError, match="is refused"):
        Provision(**{"id": "xx.rule", "title": "Rule", "when": WHEN} | details)


@pytest.mark.parametrize("text", ["", "2020", "2020-01", "2020-13-01", "20200101", "2020-W01-1", "2020-01-01~", "x"])
def test_since_and_between_other_than_a_whole_day_are_refused(text: str) -> None:
    """The days of a law are whole days, written one way."""
    with pytest.raises(DateError):
        since(text)
    with pytest.raises(DateError):
        between("2020-01-01", text)


def test_in_force_covers_its_first_and_last_day() -> None:
    """The day before and the day after are outside; an open end is open."""
    span = between("2020-01-02", "2020-01-03")
    assert [span.covers(date(2020, 1, n)) for n in range(1, 5)] == [False, True, True, False]
    assert between(None, "2020-01-03").covers(date.min)
    assert since("2020-01-02").covers(date.max)
    assert always().covers(date.min)
    assert (str(span), str(always())) == ("2020-01-02 to 2020-01-03", "… to …")


def test_authority_says_how_it_was_seen() -> None:
    """A citation says whether its text was read."""
    cited = [make("Act s 1", "https://example.org") for make in (primary, secondary, memory)]
    assert [a.seen for a in cited] == [Seen.PRIMARY, Seen.SECONDARY, Seen.MEMORY]
    assert {a.url for a in cited} == {"https://example.org"}


def test_provision_lists_what_it_reads_and_relies_on() -> None:
    """Facts, leaves and reliances come in the order of the text, each once."""
    settled = boolean("settled", "?", settled_by="xx.other")
    own = boolean("own", "?", settled_by="xx.rule")
    when = c.all_of(
        WHEN, c.provision("xx.other", cite="s 2"), c.is_true(settled, cite="s 3"), c.is_true(own, cite="s 4")
    )
    rule = Provision(id="xx.rule", title="Rule", when=when)
    assert [fact.name for fact in rule.facts] == ["flag", "settled", "own"]
    assert [leaf.id for leaf in rule.leaves] == ["flag", "settled", "own"]
    assert rule.relies_on == ("xx.other",)


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        (c.all_of(WHEN, WHEN), "leaf ids are used twice: flag"),
        (c.all_of(WHEN, c.provision("flag", cite="s 2")), "leaf ids are used twice: flag"),
        (c.is_true(FLAG, cite=""), "leaves cite nothing: flag"),
        (c.any_of(WHEN, c.provision("xx.other", cite="")), "leaves cite nothing: xx.other"),
        (c.all_of(WHEN, c.lt(integer("flag", "?"), 1, cite="s 2", id="b")), "the name 'flag' stands for two different"),
        (
            c.all_of(WHEN, c.is_true(boolean("flag", "!"), cite="s 2", id="b")),
            "the name 'flag' stands for two different",
        ),
    ],
)
def test_check_leaves_faulty_leaf_is_refused_with_the_reason(when: c.Condition, reason: str) -> None:
    """Each leaf is told apart, cites its words, and means one fact by a name."""
    rule = Provision(id="xx.rule", title="Rule", when=when)
    for check in (check_leaves, lambda faulty: check_versions([faulty])):
        with pytest.raises(ProvisionError, match=r"Provision 'xx\.rule' is refused") as caught:
            check(rule)
        assert reason in caught.value.reason


def test_check_names_same_fact_twice_is_accepted() -> None:
    """Two equal facts are one."""
    check_names("xx.rule", [FLAG, boolean("flag", "?"), day("d", "?")])
    check_leaves(Provision(id="xx.rule", title="Rule", when=c.all_of(WHEN, c.is_false(FLAG, cite="s 2", id="not"))))


def test_check_versions_returns_oldest_first() -> None:
    """The order in which versions are given does not matter."""
    first, second = version(between(None, "2019-12-31")), version(between("2020-01-01", "2020-12-31"))
    third = version(since("2022-01-01"), gap_before="It was repealed and brought back.")
    assert check_versions([third, first, second]) == (first, second, third)


@pytest.mark.parametrize(
    ("spans", "reason"),
    [
        ([], "got none"),
        ([since("2020-01-01"), since("2021-01-01")], "versions overlap"),
        ([always(), since("2021-01-01")], "versions overlap"),
        ([between("2020-01-01", "2021-01-01"), since("2021-01-01")], "versions overlap"),
        ([between(None, "2020-01-01"), between(None, "2021-01-01")], "versions overlap"),
        ([between("2020-01-01", "2020-12-31"), since("2021-01-02")], "no version covers the days between"),
    ],
)
def test_check_versions_overlapping_or_apart_are_refused(spans: list[InForce], reason: str) -> None:
    """A day has one version, or a reason for having none."""
    with pytest.raises(ProvisionError, match=reason):
        check_versions([version(span) for span in spans])


def test_check_versions_of_different_provisions_or_facts_are_refused() -> None:
    """Versions are of one provision, and a name keeps its meaning from one to the next."""
    first = version(between(None, "2019-12-31"))
    with pytest.raises(ProvisionError, match=r"expected the versions of one provision, got xx\.other, xx\.rule"):
        check_versions([first, Provision(id="xx.other", title="Other", when=WHEN, in_force=since("2020-01-01"))])
    changed = c.is_true(boolean("flag", "?", settled_by="xx.other"), cite="s 1")
    with pytest.raises(ProvisionError, match="stands for two different facts"):
        check_versions([first, Provision(id="xx.rule", title="Rule", when=changed, in_force=since("2020-01-01"))])


def test_version_on_each_day_is_the_version_or_says_why_there_is_none() -> None:
    """Not in force, not encoded and in force are three answers."""
    missing = NotEncoded(during=between("2019-01-01", "2019-12-31"), reason="The text of 2019 was not found.")
    first, second = version(between("2020-01-01", "2020-12-31"), not_encoded=(missing,)), version(since("2021-01-01"))
    versions = check_versions([first, second])
    assert version_on(versions, date(2020, 12, 31)) is first
    assert version_on(versions, date(2021, 1, 1)) is second
    with pytest.raises(NotEncodedError, match=r"The text of 2019 was not found\.") as unknown:
        version_on(versions, date(2019, 12, 31))
    assert unknown.value.as_of == date(2019, 12, 31)
    with pytest.raises(NotInForceError) as absent:
        version_on(versions, date(2018, 12, 31))
    assert absent.value.id == "xx.rule"


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v)), attrs.evolve])
def test_provision_copied_or_pickled_is_equal_and_finds_itself_in_a_set(again: Any) -> None:
    """A copy is the same provision, also after its hash was remembered."""
    rule = version(since("2020-01-01"), authority=(primary("Act s 1"),), verified_on=date(2026, 11, 20))
    seen = {rule}
    assert again(rule) == rule
    assert again(rule) in seen
