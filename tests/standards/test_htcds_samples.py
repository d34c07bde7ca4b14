"""What a correct reader makes of the awkward cells of three invented files, one imitating each form of the standard."""

from __future__ import annotations

import datetime
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tvs_core.codes.case import MissingReason
from tvs_core.codes.consent import ConsentDecision
from tvs_core.codes.person import ContactKind
from tvs_core.dates import PartialDate
from tvs_core.errors import Problem
from tvs_core.records import Case
from tvs_core.standards import htcds
from tvs_core.standards.imported import Imported

DATA = Path(__file__).parent / "data"
HEADING_ROWS = {"single": 2, "multi": 2, "survey": 1}


@pytest.fixture(scope="module")
def files() -> dict[str, Imported]:
    """Read each sample once, with no order of day and month stated."""
    return {name: htcds.read(DATA / f"htcds_{name}.csv") for name in HEADING_ROWS}


def file_row(name: str, data_row: int) -> int:
    """Return the number of a data row as a spreadsheet shows it."""
    return data_row + HEADING_ROWS[name]


def case_of(files: dict[str, Imported], name: str, data_row: int) -> Case:
    """Return the case read from a data row."""
    wanted = f"row-{file_row(name, data_row):04d}"
    return next(case for case in files[name].cases if case.id == wanted)


def problems_of(files: dict[str, Imported], name: str, data_row: int) -> list[Problem]:
    """Return what was reported about a data row."""
    return [problem for problem in files[name].problems if problem.row == file_row(name, data_row)]


def read_field(case: Case, field: str) -> Any:
    """Return what was read for a field of the standard, in the words of the standard."""
    survivor, identity = case.survivor, case.survivor.identity
    experience = case.experiences[0] if case.experiences else None
    incoming = next((r for r in case.referrals if r.direction == "incoming"), None)
    outgoing = next((r for r in case.referrals if r.direction == "outgoing"), None)
    address = identity.address if identity else None
    places: dict[str, tuple[Any, str]] = {
        "prs_MailingStreet": (address, "street"),
        "prs_MailingCity": (address, "city"),
        "prs_MailingPostalCode": (address, "postal_code"),
        "prs_MailingCountry": (address, "country"),
        "prs_FirstName": (identity, "given_name"),
        "prs_Birthdate": (survivor, "born_on"),
        "prs_Citizenship": (survivor, "citizenships"),
        "prs_Gender": (survivor, "gender"),
        "vic_MethodsOfControl": (experience, "control_methods"),
        "vic_TypeOfExploitation": (experience, "exploitation_types"),
        "vic_ForcedLabourIndustry": (experience, "industries"),
        "vic_TypeOfSexExploitation": (experience, "sexual_exploitation_types"),
        "vic_TraffickingStatus": (experience, "status"),
        "cas_Status": (case, "status"),
        "cas_IncomingReferralDate": (incoming, "accepted_on"),
        "cas_IncomingReferralDetails": (incoming, "details"),
        "cas_ReasonForOutgoingReferral": (outgoing, "reason"),
        "cas_OutgoingReferralDate": (outgoing, "made_on"),
    }
    record, name = places[field]
    return None if record is None else getattr(record, name)


VALUES: list[tuple[str, int, str, object]] = [
    ("single", 1, "prs_MailingStreet", "1 Sample Street"),
    ("single", 1, "prs_MailingCity", "Testville"),
    ("single", 1, "prs_MailingPostalCode", "00001"),
    ("single", 1, "prs_MailingCountry", "PL"),
    ("single", 1, "prs_Birthdate", date(1996, 3, 14)),
    ("single", 4, "cas_Status", "FollowUp"),
    ("single", 5, "cas_ReasonForOutgoingReferral", "MigrationOrChangeOfLocation"),
    ("single", 6, "vic_MethodsOfControl", {"DebtBondage"}),
    ("single", 7, "vic_ForcedLabourIndustry", {"T_ActivitiesOfHouseholdsAsEmployers"}),
    ("single", 8, "prs_Gender", "Masculine"),
    ("single", 9, "prs_Birthdate", date(1992, 2, 29)),
    ("single", 9, "cas_IncomingReferralDetails", 'Needs:\n- "safe" room, ground floor\n- interpreter; French'),
    ("single", 11, "prs_Citizenship", {"TW"}),
    ("single", 11, "vic_TraffickingStatus", "PossibleVictimOfTrafficking"),
    ("single", 12, "prs_Citizenship", {"CD"}),
    ("single", 14, "prs_Birthdate", PartialDate.parse("1994")),
    ("single", 14, "prs_Citizenship", {"NA"}),
    ("single", 14, "prs_MailingCountry", "NA"),
    ("single", 15, "prs_Birthdate", date(1985, 11, 5)),
    ("single", 15, "cas_OutgoingReferralDate", date(2020, 6, 30)),
    ("multi", 1, "prs_Citizenship", {"MX", "ES"}),
    ("multi", 1, "vic_MethodsOfControl", {"DebtBondage", "TakesEarnings", "WithholdsDocuments"}),
    (
        "multi",
        1,
        "vic_ForcedLabourIndustry",
        {"F_Construction", "G_WholesaleAndRetailTradeRepairOfMotorVehicles"},
    ),
    ("multi", 1, "vic_TypeOfSexExploitation", {"Prostitution", "Pornography"}),
    ("multi", 2, "prs_Citizenship", {"NE", "NG"}),
    ("multi", 2, "vic_ForcedLabourIndustry", {"E_WaterSupplySewerageWasteManagement"}),
    (
        "multi",
        3,
        "vic_ForcedLabourIndustry",
        {"T_ActivitiesOfHouseholdsAsEmployers", "S_OtherServiceActivities"},
    ),
    ("multi", 4, "vic_MethodsOfControl", {"FalsePromises"}),
    ("multi", 6, "vic_MethodsOfControl", {"PsychologicalAbuse", "SexualAbuse", "PsychoactiveSubstance"}),
    (
        "multi",
        7,
        "vic_ForcedLabourIndustry",
        {
            "A_AgricultureForestryAndFishing",
            "E_WaterSupplySewerageWasteManagement",
            "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
            "O_PublicAdministrationAndDefence",
        },
    ),
    ("multi", 8, "vic_TypeOfExploitation", {"ForcedMarriage", "Servitude"}),
    ("multi", 9, "prs_Citizenship", {"BR"}),
    ("multi", 11, "vic_ForcedLabourIndustry", {"C_Manufacturing", "F_Construction"}),
    ("multi", 12, "prs_Citizenship", {"MD", "RO"}),
    ("multi", 13, "vic_MethodsOfControl", {"PhysicalAbuse", "PhysicalThreats"}),
    ("multi", 14, "prs_Citizenship", {"FR", "IE", "GB"}),
    ("multi", 14, "prs_Birthdate", PartialDate.parse("1975")),
    ("multi", 15, "vic_MethodsOfControl", {"DebtBondage"}),
    ("multi", 15, "vic_ForcedLabourIndustry", {"O_PublicAdministrationAndDefence"}),
    ("survey", 1, "vic_MethodsOfControl", {"DebtBondage", "WithholdsDocuments"}),
    (
        "survey",
        1,
        "vic_ForcedLabourIndustry",
        {"F_Construction", "G_WholesaleAndRetailTradeRepairOfMotorVehicles"},
    ),
    ("survey", 3, "vic_MethodsOfControl", {"DebtBondage", "Other"}),
    ("survey", 4, "prs_Citizenship", {"NA"}),
]


@pytest.mark.parametrize(
    ("name", "row", "field", "expected"), VALUES, ids=[f"{name}-{row}-{field}" for name, row, field, _ in VALUES]
)
def test_read_sample_cell_is_what_a_correct_reader_makes_of_it(
    files: dict[str, Imported], name: str, row: int, field: str, expected: object
) -> None:
    """Each awkward cell of the samples is read as it was meant."""
    assert expected == read_field(case_of(files, name, row), field)


REPORTED: list[tuple[str, int, str, str]] = [
    ("single", 1, "cell.date_ambiguous", "Incoming Referral Date"),
    ("single", 3, "cell.missing", "Birthdate"),
    ("single", 3, "cell.missing", "Citizenship"),
    ("single", 3, "cell.missing", "Methods of Control"),
    ("single", 3, "cell.placeholder", "First Name"),
    ("single", 8, "note.spelling", "Gender"),
    ("single", 11, "note.code", "Trafficking Status"),
    ("single", 13, "cell.phone", "Home Phone"),
    ("multi", 4, "cell.missing", "Methods of Control"),
    ("multi", 6, "note.delimiter", "Methods of Control"),
    ("multi", 8, "note.delimiter", "Type of Exploitation"),
    ("multi", 9, "note.duplicate", "Citizenship"),
    ("multi", 11, "note.code", "Forced Labour Industry"),
    ("multi", 13, "note.spelling", "Methods of Control"),
    ("multi", 15, "cell.not_a_value", "Methods of Control"),
    ("survey", 3, "note.spacing", "vic_Methods_of_Control"),
    ("survey", 3, "note.free_text", "cas_ReasonForIncomingReferral"),
]


@pytest.mark.parametrize(
    ("name", "row", "code", "column"), REPORTED, ids=[f"{name}-{row}-{column}" for name, row, _, column in REPORTED]
)
def test_read_sample_cell_that_is_odd_is_reported_with_row_and_column(
    files: dict[str, Imported], name: str, row: int, code: str, column: str
) -> None:
    """Each oddity of the samples is reported where it stands."""
    assert (code, column) in [(problem.code, problem.column) for problem in problems_of(files, name, row)]


@pytest.mark.parametrize(
    ("name", "rows", "without_data", "cases"), [("single", 20, 5, 15), ("multi", 20, 5, 15), ("survey", 4, 0, 4)]
)
def test_read_sample_rows_are_all_accounted_for(
    files: dict[str, Imported], name: str, rows: int, without_data: int, cases: int
) -> None:
    """Rows that hold only the counter are counted and are no cases; every other row is a case."""
    done = files[name]
    assert (rows, without_data, cases, 0) == (done.rows, done.rows_without_data, len(done.cases), len(done.rejected))


def test_read_single_select_mailing_block_is_read_under_its_labels_and_reported(files: dict[str, Imported]) -> None:
    """Where machine name and label disagree, the label counts, and each column is reported."""
    reported = [problem.column for problem in files["single"].problems if problem.code == "note.heading"]
    assert reported == ["Mailing Street", "Mailing City", "Mailing Zip/Postal Code", "Mailing Country"]


@pytest.mark.parametrize("name", ["single", "multi"])
def test_read_misspelt_and_blank_machine_names_are_read_without_report(files: dict[str, Imported], name: str) -> None:
    """The misspelt name of column T and the blank one of column AJ are known defects of the form."""
    done = files[name]
    columns = {problem.column for problem in done.problems if problem.path == "$.headings"}
    assert not columns & {"Trafficking Status Decision Making Organization", "Reason for Outgoing Referral"}
    assert any(experience.status_decided_by for case in done.cases for experience in case.experiences)


@pytest.mark.parametrize(
    ("row", "decision"),
    [(1, ConsentDecision.GIVEN), (4, ConsentDecision.GIVEN), (8, None), (11, ConsentDecision.REFUSED)],
)
def test_read_consent_cell_is_given_refused_or_not_recorded(
    files: dict[str, Imported], row: int, decision: ConsentDecision | None
) -> None:
    """Yes and TRUE are given, FALSE is refused, and an empty cell is neither."""
    consents = case_of(files, "single", row).consents
    assert ([decision] if decision else []) == [consent.decision for consent in consents]


def test_read_refused_survey_holds_nothing_but_what_was_recorded(files: dict[str, Imported]) -> None:
    """A refusal with a gender makes a case of a refusal and a gender, and nothing is invented."""
    case = case_of(files, "survey", 2)
    assert [consent.decision for consent in case.consents] == [ConsentDecision.REFUSED]
    assert case.survivor.gender == "NonSpecifiedUnknown"
    assert (case.survivor.identity, case.experiences, case.referrals, case.findings) == (None, (), (), ())


@pytest.mark.parametrize(("field", "record"), [("born_on", "survivor"), ("citizenships", "survivor")])
def test_read_unknown_word_is_missing_with_its_reason(files: dict[str, Imported], field: str, record: str) -> None:
    """The word Unknown leaves the field empty and says why."""
    holder = getattr(case_of(files, "single", 3), record)
    assert getattr(holder, field) is None
    assert (field, MissingReason.NOT_KNOWN) in [(missing.field, missing.reason) for missing in holder.missing]


def test_read_unknown_word_in_a_list_is_missing_with_its_reason(files: dict[str, Imported]) -> None:
    """The word Unknown in a list of values is no empty list, which would say that there was none."""
    experience = case_of(files, "single", 3).experiences[0]
    assert experience.control_methods is None
    assert ("control_methods", MissingReason.NOT_KNOWN) in [(m.field, m.reason) for m in experience.missing]


def test_read_placeholder_name_is_kept_as_it_is_written(files: dict[str, Imported]) -> None:
    """A placeholder stays the text it is; only the report tells it apart."""
    identity = case_of(files, "single", 3).survivor.identity
    assert identity is not None
    assert identity.given_name == "Unknown"


def test_read_row_with_only_a_case_owner_is_a_case(files: dict[str, Imported]) -> None:
    """A row that holds a case owner holds something."""
    assert case_of(files, "single", 10).case_owner == "Sample Worker D"


def test_read_telephone_that_is_not_e164_is_kept_as_text(files: dict[str, Imported]) -> None:
    """A telephone number written otherwise is kept, and one without a plus is not reported."""
    identity = case_of(files, "single", 13).survivor.identity
    assert identity is not None
    assert [(contact.kind, contact.value) for contact in identity.contacts] == [
        (ContactKind.HOME_PHONE, "(202) 555-0113"),
        (ContactKind.MOBILE_PHONE, "2025550114"),
    ]
    assert [p.column for p in problems_of(files, "single", 13) if p.code == "cell.phone"] == ["Home Phone"]


def test_read_semicolon_in_a_text_field_is_no_delimiter(files: dict[str, Imported]) -> None:
    """Two organisations in one cell stay one text, because the field holds one text."""
    assert [o.name for o in case_of(files, "multi", 12).organizations] == ["Sample Clinic; Sample Union"]


def test_read_value_that_is_not_allowed_is_kept_as_text(files: dict[str, Imported]) -> None:
    """A value that the list does not have stays with the case, under the name of its field."""
    kept = [(e.source, e.name, e.value) for e in case_of(files, "multi", 15).extensions]
    assert kept == [("htcds-2.0", "vic_MethodsOfControl", "Smuggling fee")]


def test_read_reason_in_free_text_of_the_survey_is_kept_as_text(files: dict[str, Imported]) -> None:
    """The survey asks for the reason in free text, so it is no code and stays with the case."""
    kept = {e.name: e.value for e in case_of(files, "survey", 3).extensions}
    assert kept["cas_ReasonForIncomingReferral"] == "needs a school place"


@pytest.mark.parametrize(("order", "expected"), [("mdy", date(2021, 5, 2)), ("dmy", date(2021, 2, 5))])
def test_read_ambiguous_date_with_the_order_stated_is_a_day(order: str, expected: date) -> None:
    """With the order stated nothing is open and nothing is reported about it."""
    done = htcds.read(DATA / "htcds_single.csv", date_order=order)
    assert done.cases[0].referrals[0].accepted_on == expected
    assert "Incoming Referral Date" not in [problem.column for problem in done.problems if problem.row == 3]


def test_read_ambiguous_date_without_the_order_is_the_time_between(files: dict[str, Imported]) -> None:
    """Without it the date is the interval that holds both readings, and the text stays with the case."""
    case = case_of(files, "single", 1)
    assert case.referrals[0].accepted_on == PartialDate(datetime.date(2021, 2, 5), datetime.date(2021, 5, 2))
    assert [(e.name, e.value) for e in case.extensions] == [("cas_IncomingReferralDate", "5/2/2021")]


def test_read_survey_finding_is_dated_by_the_interview(files: dict[str, Imported]) -> None:
    """The survey tool records when the interview began, which is when its answers were recorded."""
    assert {finding.recorded_on for finding in case_of(files, "survey", 1).findings} == {date(2022, 3, 1)}


def test_stream_gives_the_cases_and_problems_that_read_gives(files: dict[str, Imported]) -> None:
    """Reading row by row and reading at once are the same."""
    pairs = list(htcds.stream(DATA / "htcds_multi.csv"))
    assert tuple(case for case, _ in pairs if case is not None) == files["multi"].cases
    assert tuple(problem for _, problems in pairs for problem in problems) == files["multi"].problems
