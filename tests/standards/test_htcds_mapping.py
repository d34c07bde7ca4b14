"""What values are taken to say about facts: every value has a line, and silence says nothing."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

import tvs_core as tvs
from tvs_core.codes import AtLeast
from tvs_core.codes.case import FindingBasis, TraffickingStatus
from tvs_core.codes.control import ControlMethod, PerpetratorRole, RecruitmentMethod
from tvs_core.codes.exploitation import EventPhase, ExploitationType, ForcedLabourIndustry, SexualExploitationType
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
    "vic_MethodOfRecruitment": RecruitmentMethod,
    "vic_MethodsOfControl": ControlMethod,
    "vic_TypeOfExploitation": ExploitationType,
    "vic_ForcedLabourIndustry": ForcedLabourIndustry,
    "vic_TypeOfSexExploitation": SexualExploitationType,
    "per_RoleInProcess": PerpetratorRole,
    "hte_Type": EventPhase,
}
SETS = {"trafficking_acts", "trafficking_means", "exploitation_purposes", "child_labour_forms"}
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
    assert [str(code) for code in LISTS[field] if not lines_of(field, code) + lines_of(field, "*")] == []


def test_lines_fields_and_values_are_those_of_the_standard() -> None:
    """No line is about a field or a value that does not exist."""
    unknown = [
        line
        for line in LINES
        if line.field not in htcds.FIELDS or (line.field in LISTS and line.value not in [*LISTS[line.field], "*"])
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
    """A finding needs a value that means the fact or is a kind of it; a no is never concluded but from one box."""
    assert line.why.endswith(".")
    assert not (line.code is not None and line.asserts is not None)
    assert (line.fact in SETS) is (line.code is not None)
    if line.makes_finding:
        assert line.grade in (Grade.EXACT, Grade.NARROWER)
    if line.asserts is False:
        assert (line.field, line.value) in SAYS_NO


def _name(line: Line) -> str:
    return f"{line.value}-{line.fact}-{line.code}"


ASSERTING = [line for line in LINES if line.field in LISTS and line.makes_finding]


@pytest.mark.parametrize("line", ASSERTING, ids=_name)
def test_read_value_with_an_asserting_line_makes_its_finding(line: Line) -> None:
    """What a line says is found on the case, with the value it rests on; of a set it says one code and no more."""
    value = next(iter(LISTS[line.field])) if line.value == "*" else line.value
    (case,) = read(**{line.field: value, "cas_Status": "Active"}).cases
    (finding,) = [finding for finding in case.findings if finding.fact == line.fact]
    assert finding.value == (True if line.code is None else AtLeast({line.code}))
    assert finding.source == f"HTCDS 2.0 {line.field}" + ("" if line.value == "*" else f": {line.value}")


@pytest.mark.parametrize("line", [line for line in LINES if line.code and not line.makes_finding], ids=_name)
def test_read_value_that_does_not_imply_the_code_makes_no_finding_of_it(line: Line) -> None:
    """A code that a value only may stand for is written down in the map and never said of a person."""
    assert line.code is not None
    found = findings(**{line.field: line.value, "cas_Status": "Active"}).get(line.fact or "")
    assert not isinstance(found, AtLeast) or line.code not in found.codes


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


CODED = {
    "vic_MethodOfRecruitment": "AtWork",
    "vic_MethodsOfControl": "FalsePromises",
    "vic_TypeOfExploitation": "Servitude",
    "vic_ForcedLabourIndustry": "F_Construction",
    "vic_TypeOfSexExploitation": "Prostitution",
    "per_RoleInProcess": "Transporter",
    "hte_Type": "Recruitment",
}


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("ActualVictimOfTrafficking", {"trafficking_acts", "trafficking_means", "exploitation_purposes"}),
        ("", {"trafficking_acts", "trafficking_means", "exploitation_purposes"}),
        ("PossibleVictimOfTrafficking", {"trafficking_means"}),
        ("NotAVictimOfTrafficking", set()),
    ],
)
def test_read_codes_respect_how_far_the_person_was_determined_a_victim(status: str, expected: set[str]) -> None:
    """Acts and forms of exploitation nobody has verified stay on the record alone."""
    assert findings(vic_TraffickingStatus=status, **CODED).keys() & SETS == expected


def test_read_codes_of_one_fact_make_one_finding_of_all_of_them() -> None:
    """What several fields imply for one fact is one set that names them all and denies no other."""
    (case,) = read(**CODED, cas_Status="Active").cases
    found = {finding.fact: finding for finding in case.findings}
    assert len(found) == len(case.findings)
    assert found["trafficking_acts"].value == AtLeast({"recruitment", "transportation"})
    assert found["trafficking_means"].value == AtLeast({"deception"})
    assert found["exploitation_purposes"].value == AtLeast(
        {"servitude", "forced_labour_or_services", "exploitation_of_prostitution"}
    )
    assert found["exploitation_purposes"].source == (
        "HTCDS 2.0 vic_TypeOfExploitation: Servitude; HTCDS 2.0 vic_ForcedLabourIndustry; "
        "HTCDS 2.0 vic_TypeOfSexExploitation: Prostitution"
    )
    assert found["exploitation_purposes"].basis is FindingBasis.INFERENCE


def test_read_leaves_the_sets_of_the_record_open() -> None:
    """A set of the record would have to be whole, and no form says that nothing else happened."""
    (experience,) = read(**CODED, cas_Status="Active").cases[0].experiences
    assert (experience.acts, experience.means, experience.purposes) == (None, None, None)


def test_read_child_labour_forms_are_never_concluded() -> None:
    """No value says how old the person was at the time, not even the one for child labour."""
    every = "; ".join(ExploitationType), "; ".join(SexualExploitationType)
    found = findings(vic_TypeOfExploitation=every[0], vic_TypeOfSexExploitation=every[1], vic_AgeWhenTrafficked="15")
    assert "exploitation_purposes" in found
    assert "child_labour_forms" not in found


@pytest.mark.parametrize(
    ("cells", "verdict"),
    [
        ({"vic_MethodOfRecruitment": "AtWork", "vic_MethodsOfControl": "FalsePromises"}, Verdict.UNDETERMINED),
        ({**CODED, "vic_MethodsOfControl": ""}, Verdict.UNDETERMINED),
        ({**CODED, "vic_MethodsOfControl": "", "vic_AgeWhenTrafficked": "17"}, Verdict.MET),
        ({**CODED, "vic_MethodOfRecruitment": "", "hte_Type": "", "per_RoleInProcess": ""}, Verdict.UNDETERMINED),
        (CODED, Verdict.MET),
        ({**CODED, "vic_TraffickingStatus": "PossibleVictimOfTrafficking"}, Verdict.UNDETERMINED),
        ({**CODED, "vic_TraffickingStatus": "NotAVictimOfTrafficking"}, Verdict.UNDETERMINED),
    ],
)
def test_decide_definition_of_trafficking_where_the_record_supports_it(cells: dict[str, str], verdict: Verdict) -> None:
    """Act, means and purpose on the record meet the definition; what is missing leaves it open."""
    facts = tvs.facts_of(read(**cells).cases[0], as_of=AS_OF)
    assert tvs.decide("un.palermo.definition", facts, as_of=AS_OF) is verdict


@pytest.mark.parametrize("field", LISTS)
def test_decide_no_tick_and_no_missing_tick_says_not_met(field: str) -> None:
    """Whatever one value of a list is, and whatever else is not ticked, no provision is "not met" for it."""
    against: set[tuple[str, str]] = set()
    for code in LISTS[field]:
        facts = tvs.facts_of(read(**{field: code, "cas_Status": "Active"}).cases[0], as_of=AS_OF)
        against.update((str(code), id) for id in not_met(facts))
    assert against == set()


def not_met(facts: tvs.FactSet) -> set[str]:
    """Return the provisions that are not met."""
    found: set[str] = set()
    for provision in tvs.law.find(as_of=AS_OF):
        try:
            if tvs.decide(provision.id, facts, as_of=AS_OF) is Verdict.NOT_MET:
                found.add(provision.id)
        except NotEncodedError:
            continue
    return found


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
    assert covered["WithholdsDocuments", "trafficking_means: other_coercion"] == ("narrower", 1, 1)
    assert covered["FalsePromises", "means_fraud"] == ("exact", 1, 1)


@pytest.mark.parametrize("name", ["single", "multi", "survey"])
def test_decide_imported_case_is_not_met_only_by_ages(name: str) -> None:
    """No tick, and no missing tick, ever leads to "not met": only ages that are recorded do."""
    against: set[str] = set()
    for case in htcds.read(DATA / f"htcds_{name}.csv", date_order="mdy").cases:
        facts = tvs.facts_of(case, as_of=AS_OF)
        for id in not_met(facts):
            against.update(tvs.evaluate(id, facts, as_of=AS_OF).decisive)
    assert against
    assert [fact for fact in against if "age" not in fact and fact not in ("is_child", "date_of_birth")] == []
