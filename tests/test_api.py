"""The verbs of the facade take a provision or its id, facts or a case, and a day."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import Any

import pytest

import tvs_core as tvs
from tvs_core.errors import DateError, FactTypeError, NotInForceError, UnknownFactError, UnknownProvisionError
from tvs_core.records import Case, Finding, Survivor
from tvs_core.rules import condition as c
from tvs_core.rules.fact import integer
from tvs_core.rules.provision import Provision, between, since

AS_OF = date(2026, 3, 1)
ADULT = "gb_eaw.defence.s45.adult"
VERBS = [tvs.evaluate, tvs.decide]


def verdict(outcome: Any) -> tvs.Verdict:
    found = outcome if isinstance(outcome, tvs.Verdict) else outcome.verdict
    assert isinstance(found, tvs.Verdict)
    return found


@pytest.mark.parametrize("verb", VERBS)
def test_verb_takes_an_id_a_provision_and_all_versions(verb: Any) -> None:
    """However a provision is named, it is the same rule."""
    facts = {"age_at_offence_years": 16}
    versions = tvs.law.get(ADULT)
    for rule in (ADULT, versions, list(versions), tvs.law.get(ADULT, as_of=AS_OF)):
        assert verdict(verb(rule, facts, as_of=AS_OF)) is tvs.Verdict.NOT_MET
    assert verdict(verb(ADULT, {}, as_of=AS_OF)) is tvs.Verdict.UNDETERMINED
    assert verdict(verb(ADULT, {}, as_of=date(2000, 1, 1))) is tvs.Verdict.NOT_IN_FORCE


@pytest.mark.parametrize("verb", VERBS)
def test_verb_takes_a_case_and_derives_its_facts(verb: Any) -> None:
    """A case works wherever a mapping of facts does, with the ages of its jurisdiction."""
    offence = Finding(id="F-1", fact="offence_date", value=date(2026, 2, 28))
    case = Case(id="C-1", survivor=Survivor(id="S-1", born_on=date(2009, 1, 1)), findings=(offence,))
    assert verdict(verb(ADULT, case, as_of=AS_OF)) is tvs.Verdict.NOT_MET
    leap = Case(id="C-2", survivor=Survivor(id="S-2", born_on=date(2008, 2, 29)), findings=(offence,))
    # English law counts a year as complete on 1 March, so this person was still a child on 28 February.
    assert verdict(verb(ADULT, leap, as_of=AS_OF)) is tvs.Verdict.NOT_MET
    facts = tvs.facts_of(leap, as_of=AS_OF)
    assert verdict(verb(ADULT, facts, as_of=AS_OF)) is tvs.Verdict.UNDETERMINED


@pytest.mark.parametrize("verb", VERBS)
def test_verb_with_a_rule_of_your_own_needs_no_registry(verb: Any) -> None:
    """Ten lines make a rule; its own facts and the library's may stand beside each other."""
    age = integer("my_age_years", "How old?", unit="years")
    rule = Provision(id="my.rule", title="Mine", when=c.lt(age, 25, cite="Policy 1"))
    assert verdict(verb(rule, {"my_age_years": 24, "offence_date": "2020"}, as_of=AS_OF)) is tvs.Verdict.MET
    with pytest.raises(UnknownFactError) as caught:
        verb(rule, {"my_age_year": 24}, as_of=AS_OF)
    assert caught.value.suggestion == "my_age_years"
    case = Case(id="C-1", survivor=Survivor(id="S-1"))
    assert verdict(verb(rule, case, as_of=AS_OF)) is tvs.Verdict.UNDETERMINED


@pytest.mark.parametrize("as_of", [datetime(2026, 3, 1), "2026-03-01", None])
@pytest.mark.parametrize("verb", VERBS)
def test_verb_with_other_than_a_day_is_refused(verb: Any, as_of: Any) -> None:
    """There is no default day and no guessing of one."""
    for facts in ({}, Case(id="C-1", survivor=Survivor(id="S-1"))):
        with pytest.raises(DateError, match="as_of"):
            verb(ADULT, facts, as_of=as_of)
    with pytest.raises(TypeError):
        verb(ADULT, {})


@pytest.mark.parametrize("facts", [None, [], "facts", 5, [("age", 5)]])
@pytest.mark.parametrize("verb", VERBS)
def test_verb_with_other_than_facts_or_a_case_is_refused(verb: Any, facts: Any) -> None:
    """What is neither a mapping nor a case is a mistake."""
    with pytest.raises(FactTypeError, match="expected a Case or a mapping"):
        verb(ADULT, facts, as_of=AS_OF)


@pytest.mark.parametrize("verb", VERBS)
def test_verb_with_a_misspelt_id_suggests_the_right_one(verb: Any) -> None:
    """A wrong id is answered with the nearest."""
    with pytest.raises(UnknownProvisionError) as caught:
        verb("gb_eaw.defence.s45.adlt", {}, as_of=AS_OF)
    assert caught.value.suggestion == ADULT


def test_law_get_with_a_day_gives_the_version_or_says_why_not() -> None:
    """Every version, the version of a day, or that there was none."""
    old, new = tvs.law.get("us.t_visa.principal")
    assert tvs.law.get("us.t_visa.principal", as_of=date(2024, 8, 27)) is old
    assert tvs.law.get("us.t_visa.principal", as_of=date(2024, 8, 28)) is new
    with pytest.raises(NotInForceError):
        tvs.law.get(ADULT, as_of=date(2000, 1, 1))


def test_evaluate_versions_of_your_own_applies_the_one_in_force() -> None:
    """A changed policy is another version of the same rule."""
    age = integer("my_age_years", "How old?", unit="years")
    old = Provision(id="my.r", title="R", when=c.lt(age, 18, cite="1"), in_force=between(None, "2019-12-31"))
    new = Provision(id="my.r", title="R", when=c.lt(age, 25, cite="1"), in_force=since("2020-01-01"))
    facts = {"my_age_years": 20}
    assert tvs.decide([new, old], facts, as_of=date(2019, 12, 31)) is tvs.Verdict.NOT_MET
    assert tvs.decide([new, old], facts, as_of=date(2020, 1, 1)) is tvs.Verdict.MET


def test_facade_names_are_there_and_others_are_not() -> None:
    """Every public name loads on first use; a wrong one says so."""
    assert dir(tvs) == sorted(tvs.__all__)
    for name in tvs.__all__:
        assert getattr(tvs, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        tvs.nothing  # noqa: B018
    assert sys.modules["tvs_core.law"] is tvs.law
