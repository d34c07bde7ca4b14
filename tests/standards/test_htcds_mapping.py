"""What values are taken to say about facts: every value has a line, and silence says nothing."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

import tvs_core as tvs
from tvs_core.codes.case import FindingBasis, TraffickingStatus
from tvs_core.codes.control import ControlMethod
from tvs_core.codes.exploitation import ExploitationType, SexualExploitationType
from tvs_core.errors import NotEncodedError
from tvs_core.kleene import Verdict
from tvs_core.rules.fact import check_value
from tvs_core.standards import htcds
from tvs_core.standards.htcds.mapping import LINES, Grade, Line, lines_of
from tvs_core.standards.imported import Imported

DATA = Path(__file__).parent / "data"
AS_OF = date(2026, 3, 1)
LISTS = {
    "vic_TraffickingStatus": TraffickingStatus,
    "vic_MethodsOfControl": ControlMethod,
    "vic_TypeOfExploitation": ExploitationType,
    "vic_TypeOfSexExploitation": SexualExploitationType,
}
# The age is the value itself; the box for a death is the only line that says no, and only when it is ticked.
SAYS_NO = [("prs_Deceased", "true")]


def read(**cells: str) -> Imported:
    """Read one row given as cells by machine name."""
    return htcds.read(io.StringIO(",".join(cells) + "\n" + ",".join(f'"{text}"' for text in cells.values()) + "\n"))


def findings(**cells: str) -> dict[str, object]:
    """Return the findings of one row."""
    return {finding.fact: finding.value for finding in read(**cells).cases[0].findings}


@pytest.mark.parametrize("field", LISTS)
def test_lines_every_value_of_a_mapped_list_has_one(field: str) -> None:
    """No value of a mapped list is passed over: where nothing follows, a line says so."""
    assert [str(code) for code in LISTS[field] if not lines_of(field, code)] == []


def test_lines_fields_and_values_are_those_of_the_standard() -> None:
    """No line is about a field or a value that does not exist."""
    unknown = [
        line
        for line in LINES
        if line.field not in htcds.FIELDS or (line.field in LISTS and line.value not in list(LISTS[line.field]))
    ]
    assert unknown == []


@pytest.mark.parametrize("line", [line for line in LINES if line.fact], ids=lambda line: f"{line.value}-{line.fact}")
def test_lines_facts_are_facts_of_the_law_and_take_what_is_asserted(line: Line) -> None:
    """A line names a fact that the law has, a code that the fact has, and a value that the fact takes."""
    assert line.fact is not None
    fact = tvs.law.registry.fact(line.fact)
    assert fact is not None
    assert fact.name == line.fact
    if line.code is not None:
        assert line.code in fact.codes
    if line.asserts is not None:
        assert check_value(fact, line.asserts) is line.asserts


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.field}-{line.value}-{line.fact}-{line.code}")
def test_lines_only_what_the_value_implies_is_asserted(line: Line) -> None:
    """A finding needs a value that means the fact or is a kind of it; a set of codes and a no are never concluded."""
    assert line.why.endswith(".")
    if line.makes_finding:
        assert line.grade in (Grade.EXACT, Grade.NARROWER)
        assert line.code is None
    if line.asserts is False:
        assert (line.field, line.value) in SAYS_NO


@pytest.mark.parametrize("line", [line for line in LINES if line.field in LISTS and line.makes_finding], ids=str)
def test_read_value_with_an_asserting_line_makes_its_finding(line: Line) -> None:
    """What a line says is found on the case, with the value it rests on."""
    (case,) = read(**{line.field: line.value, "cas_Status": "Active"}).cases
    (finding,) = [finding for finding in case.findings if finding.fact == line.fact]
    assert finding.value is True
    assert finding.source is not None
    assert f"{line.field}: {line.value}" in finding.source


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("ActualVictimOfTrafficking", {"earnings_taken_by_trafficker", "subjected_to_forced_labour"}),
        ("PossibleVictimOfTrafficking", {"earnings_taken_by_trafficker"}),
        ("NotAVictimOfTrafficking", set()),
    ],
)
def test_read_findings_respect_how_far_the_person_was_determined_a_victim(status: str, expected: set[str]) -> None:
    """Forms of exploitation nobody has verified are recorded and not concluded from, nor what was found to be none."""
    found = findings(
        vic_TraffickingStatus=status, vic_MethodsOfControl="TakesEarnings", vic_TypeOfExploitation="ForcedLabour"
    )
    assert expected == found.keys() & {"earnings_taken_by_trafficker", "subjected_to_forced_labour"}


def test_read_not_a_victim_never_says_that_the_person_is_none() -> None:
    """A determination by a body of any kind is no fact against the person."""
    assert findings(vic_TraffickingStatus="NotAVictimOfTrafficking", cas_Status="Closed") == {}


@pytest.mark.parametrize(
    ("body", "basis"),
    [
        ("Police", FindingBasis.OFFICIAL_DECISION),
        ("CourtOrProsecution", FindingBasis.OFFICIAL_DECISION),
        ("NGO", FindingBasis.ASSESSMENT),
        ("", FindingBasis.ASSESSMENT),
    ],
)
def test_read_determination_rests_on_the_body_that_made_it(body: str, basis: FindingBasis) -> None:
    """A determination of an authority is an official decision, any other an assessment; neither is recognition."""
    (case,) = read(vic_TraffickingStatus="ActualVictimOfTrafficking", vic_TraffickingStatusDecisionMakingOrg=body).cases
    found = {finding.fact: finding.basis for finding in case.findings}
    assert found["is_trafficking_victim"] is basis
    assert "is_recognized_victim" not in found


def test_read_age_when_trafficked_is_the_age_of_the_fact() -> None:
    """The age in years goes over as it is."""
    assert findings(vic_AgeWhenTrafficked="16", cas_Status="Active") == {"age_at_victimization_years": 16}


def test_read_several_values_for_one_fact_make_one_finding() -> None:
    """Two threats are one finding that names both values."""
    (case,) = read(vic_MethodsOfControl="PhysicalThreats; ThreatsLawEnforcement", cas_Status="Active").cases
    (finding,) = [finding for finding in case.findings if finding.fact == "threat_used"]
    sources = ("PhysicalThreats", "ThreatsLawEnforcement")
    assert finding.source == "; ".join(f"HTCDS 2.0 vic_MethodsOfControl: {value}" for value in sources)


def test_read_coverage_tells_what_was_not_concluded() -> None:
    """Values that made no finding are counted with the reason."""
    done = read(vic_MethodsOfControl="WithholdsDocuments; FalsePromises", cas_Status="Active")
    covered = {(item.value, item.fact): (item.grade, item.cases, item.findings) for item in done.coverage}
    assert covered["WithholdsDocuments", "documents_taken_or_withheld"] == ("broader", 1, 0)
    assert covered["WithholdsDocuments", "trafficking_means: other_coercion"] == ("narrower", 1, 0)
    assert covered["FalsePromises", "means_fraud"] == ("exact", 1, 1)


@pytest.mark.parametrize("name", ["single", "multi", "survey"])
def test_decide_imported_case_is_not_met_only_by_ages(name: str) -> None:
    """No tick, and no missing tick, ever leads to "not met": only ages that are recorded do."""
    against: set[str] = set()
    for case in htcds.read(DATA / f"htcds_{name}.csv", date_order="mdy").cases:
        facts = tvs.facts_of(case, as_of=AS_OF)
        for provision in tvs.law.find(as_of=AS_OF):
            try:
                if tvs.decide(provision.id, facts, as_of=AS_OF) is Verdict.NOT_MET:
                    against.update(tvs.evaluate(provision.id, facts, as_of=AS_OF).decisive)
            except NotEncodedError:
                continue
    assert against
    assert [fact for fact in against if "age" not in fact and fact not in ("is_child", "date_of_birth")] == []
