"""What cells may hold: every label of every list, dates as they come, ticks, numbers, languages and degrees."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tvs_core.codes._base import Code
from tvs_core.codes.case import MissingReason
from tvs_core.codes.control import ControlMethod
from tvs_core.codes.country import Country
from tvs_core.codes.exploitation import ForcedLabourIndustry
from tvs_core.dates import AnyDate, PartialDate
from tvs_core.records import Case
from tvs_core.standards import htcds
from tvs_core.standards.htcds import FIELDS
from tvs_core.standards.imported import Imported

CODED = [field for field in FIELDS.values() if field.codes and field.name != "spl_Type"]


def table(*rows: dict[str, str]) -> Imported:
    """Read rows given as cells by heading."""
    out = io.StringIO()
    writer = csv.DictWriter(out, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return htcds.read(io.StringIO(out.getvalue(), newline=""))


def codes_in(case: Case) -> set[str]:
    """Return every code anywhere in a case but those the reader itself puts there."""
    found: set[str] = set()
    stack: list[object] = [case]
    while stack:
        item = stack.pop()
        if isinstance(item, Code):
            found.add(str(item))
        elif isinstance(item, tuple | frozenset):
            stack.extend(item)
        elif hasattr(item, "__attrs_attrs__"):
            stack.extend(getattr(item, attribute.name) for attribute in item.__attrs_attrs__)
    return found


@pytest.mark.parametrize("field", CODED, ids=[field.name for field in CODED])
def test_read_every_label_and_code_of_a_list_reaches_the_case(field: htcds.Field) -> None:
    """Each value of the standard is read under its label and under its code, and ends up in a record."""
    codes = list(field.codes or ())
    done = table(*({field.name: text, "prs_Title": "x"} for code in codes for text in (code.label, str(code))))
    assert {problem.path for problem in done.problems} == {"$.headings"}
    assert [
        code in codes_in(case) for code, case in zip([c for c in codes for _ in "12"], done.cases, strict=True)
    ] == [True] * (2 * len(codes))


@settings(deadline=None)
@given(st.lists(st.sampled_from(ForcedLabourIndustry), min_size=1, unique=True), st.sampled_from(["; ", ";", " ; "]))
def test_read_any_industries_joined_by_semicolons_come_apart_again(
    industries: list[ForcedLabourIndustry], delimiter: str
) -> None:
    """Labels that hold the delimiter themselves are told from the delimiter between labels."""
    done = table({"Forced Labour Industry": delimiter.join(i.label for i in industries), "Status": "Active"})
    assert done.cases[0].experiences[0].industries == set(industries)
    assert done.losses == ()


@settings(deadline=None)
@given(st.sets(st.sampled_from(Country), min_size=1))
def test_read_any_countries_joined_by_semicolons_come_apart_again(countries: set[Country]) -> None:
    """Labels that are part of other labels, as Niger of Nigeria, do not get in each other's way."""
    done = table({"Citizenship": "; ".join(sorted(c.label for c in countries)), "Status": "Active"})
    assert done.cases[0].survivor.citizenships == countries


@settings(deadline=None)
@given(st.sets(st.sampled_from(ControlMethod), min_size=1))
def test_read_any_codes_joined_by_spaces_come_apart_in_a_survey(methods: set[ControlMethod]) -> None:
    """The survey tool puts spaces between codes."""
    done = table({"vic_Methods_of_Control": " ".join(sorted(methods)), "__version__": "v"})
    assert done.cases[0].experiences[0].control_methods == methods
    assert done.losses == ()


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")).filter(str.strip))
def test_read_any_text_in_a_list_is_read_kept_or_missing(text: str) -> None:
    """Whatever stands in a cell is read, or kept, or a word for not knowing, or nothing but delimiters."""
    (case,) = table({"Methods of Control": text, "Status": "Active"}).cases
    experience = case.experiences[0] if case.experiences else None
    read = experience is not None and bool(experience.control_methods or experience.missing)
    assert read or case.extensions or not text.replace(";", "").strip()


DATES: list[tuple[str, AnyDate]] = [
    ("1996-03-14", date(1996, 3, 14)),
    ("3/14/1996", date(1996, 3, 14)),
    ("14/3/1996", date(1996, 3, 14)),
    ("14.03.1996", date(1996, 3, 14)),
    ("14-03-1996", date(1996, 3, 14)),
    ("1996/3/14", date(1996, 3, 14)),
    ("5/5/2021", date(2021, 5, 5)),
    ("1996-03", PartialDate.parse("1996-03")),
    ("1996", PartialDate.parse("1996")),
    ("1996~", PartialDate.parse("1996~")),
    ("2/3/2021", PartialDate(date(2021, 2, 3), date(2021, 3, 2))),
    ("1996-03-14 00:00:00", date(1996, 3, 14)),
    ("1996-03-14T09:30:00.000+02:00", date(1996, 3, 14)),
    ("35138", date(1996, 3, 14)),
    ("35138.5", date(1996, 3, 14)),
    ("10000", date(1927, 5, 18)),
    ("14 March 1996", date(1996, 3, 14)),
    ("Mar 14, 1996", date(1996, 3, 14)),
    ("14-Mar-1996", date(1996, 3, 14)),
    ("March 1996", PartialDate.parse("1996-03")),
    ("2/29/1992", date(1992, 2, 29)),
]


@pytest.mark.parametrize(("text", "expected"), DATES, ids=[text for text, _ in DATES])
def test_read_date_in_any_usual_form_is_that_date(text: str, expected: AnyDate) -> None:
    """Dates are read as far as they are certain, and no further."""
    assert table({"Birthdate": text, "Status": "Active"}).cases[0].survivor.born_on == expected


@pytest.mark.parametrize(
    "text",
    [
        "3/14/96",
        "2/30/1992",
        "1996-13-01",
        "31.02.1996",
        "60",
        "0999",
        "12/5",
        "spring",
        "14 Mär 1996",
        "14 Foo 1996",
        "14 Mar 15 1996",
        "99999999",
    ],
)
def test_read_date_that_cannot_be_read_is_kept_as_text_and_reported(text: str) -> None:
    """A date that is none, that has two digits for the year, or that the calendar lacks, is not guessed at."""
    done = table({"Birthdate": text, "Status": "Active"})
    case = done.cases[0]
    assert case.survivor.born_on is None
    assert [(e.name, e.value) for e in case.extensions] == [("prs_Birthdate", text)]
    assert [(p.code, p.row, p.column) for p in done.losses] == [("cell.date", 2, "Birthdate")]


@pytest.mark.parametrize(("order", "text"), [("mdy", "14/3/1996"), ("dmy", "3/14/1996")])
def test_read_date_against_the_order_stated_is_kept_as_text_and_reported(order: str, text: str) -> None:
    """What the order stated forbids is not read in the other order."""
    done = htcds.read(io.StringIO(f"Birthdate,Status\n{text},Active\n"), date_order=order)
    assert done.cases[0].survivor.born_on is None
    assert [(p.code, p.row, p.column) for p in done.losses] == [("cell.date_order", 2, "Birthdate")]


@settings(deadline=None)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_read_any_day_written_with_slashes_holds_that_day(day: date) -> None:
    """Without the order stated the reading never leaves out the day that was meant."""
    born = table({"Birthdate": f"{day.month}/{day.day}/{day.year}", "Status": "Active"}).cases[0].survivor.born_on
    assert born is not None
    low, high = (born.earliest, born.latest) if isinstance(born, PartialDate) else (born, born)
    assert low <= day <= high


def test_read_date_order_that_is_none_is_an_error() -> None:
    """An order of day and month is one of two."""
    with pytest.raises(ValueError, match="ymd"):
        htcds.read(io.StringIO("Birthdate,Status\n1994,Active\n"), date_order="ymd")


@pytest.mark.parametrize(
    ("text", "given"), [("Yes", True), ("TRUE", True), ("1", True), ("No", False), ("FALSE", False), ("0", False)]
)
def test_read_consent_in_any_usual_form_is_given_or_refused(text: str, given: bool) -> None:
    """Ticks come as yes and no, true and false, one and nought."""
    (consent,) = table({"Consent": text, "Status": "Active"}).cases[0].consents
    assert (consent.decision == "given") is given


def test_read_consent_that_is_neither_is_kept_as_text_and_reported() -> None:
    """Anything else is no consent and no refusal."""
    done = table({"Consent": "signed by mother", "Status": "Active"})
    assert done.cases[0].consents == ()
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("con_Consent", "signed by mother")]
    assert [p.code for p in done.losses] == ["cell.tick"]


@pytest.mark.parametrize(("text", "deceased"), [("Yes", True), ("No", None), ("FALSE", None)])
def test_read_deceased_box_that_is_not_ticked_says_nothing(text: str, deceased: bool | None) -> None:
    """The standard ticks it when a death is known; an empty box is not the news that somebody lives."""
    case = table({"Deceased": text, "Status": "Active"}).cases[0]
    assert case.survivor.deceased is deceased
    assert [f.value for f in case.findings] == ([False] if deceased else [])


@pytest.mark.parametrize(
    ("heading", "text", "code"),
    [
        ("vic_AgeWhenTrafficked", "17 years", "cell.number"),
        ("vic_AgeWhenTrafficked", "-3", "cell.number"),
        ("vic_AgeWhenTrafficked", "250", "cell.number"),
        ("prs_NumberOfChildren", "101", "cell.number"),
        ("prs_MailingLatitude", "91", "cell.degrees"),
        ("prs_MailingLongitude", "12,5", "cell.degrees"),
        ("prs_PrimaryLanguage", "Spanish (Mexico)", "cell.language"),
        ("prs_MailingCountry", "Atlantis", "cell.not_a_value"),
        ("vic_TypeOfExploitation", "ForcedMilitaryService", "cell.no_single_value"),
        ("vic_MethodsOfControl", "MethodsOfControlThreats", "cell.no_single_value"),
        ("prs_Gender", "Transgender/NonConforming", "cell.no_single_value"),
    ],
)
def test_read_cell_that_cannot_be_read_is_kept_as_text_and_reported(heading: str, text: str, code: str) -> None:
    """What a field cannot hold is kept under its name and reported where it stands."""
    done = table({heading: text, "cas_Status": "Active"})
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [(heading, text)]
    assert [(p.code, p.row, p.column) for p in done.losses] == [(code, 2, heading)]


def test_read_numbers_degrees_and_languages_reach_their_records() -> None:
    """The other kinds of cells are read where they are what they should be."""
    cells = {
        "vic_AgeWhenTrafficked": "17.0",
        "prs_NumberOfChildren": "2",
        "prs_MailingLatitude": "-22.5",
        "prs_PrimaryLanguage": "SPA",
        "prs_SecondaryLanguage": "es",
        "prs_IdentityNumber": "X-1",
        "org_Name": "Example Shelter",
        "hte_City": "Testville",
        "per_RoleDetails": "drove the van",
        "cco_CaseComment": "called back",
    }
    done = table(cells)
    case = done.cases[0]
    assert done.losses == ()
    assert case.survivor.identity is not None
    assert case.survivor.identity.address is not None
    assert (case.experiences[0].age_years_at_start, case.survivor.children_count) == (17, 2)
    assert case.survivor.identity.address.latitude == -22.5
    assert (case.survivor.primary_language, case.survivor.other_languages) == ("spa", ("es",))
    assert [document.number for document in case.survivor.identity.documents] == ["X-1"]
    assert [organization.name for organization in case.organizations] == ["Example Shelter"]
    assert [event.place.city for event in case.experiences[0].events if event.place] == ["Testville"]
    assert [perpetrator.role_details for perpetrator in case.experiences[0].perpetrators] == ["drove the van"]
    assert [comment.text for comment in case.comments] == ["called back"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("unknown", MissingReason.NOT_KNOWN),
        ("Declined", MissingReason.DECLINED),
        ("not asked", MissingReason.NOT_ASKED),
        ("N/A", MissingReason.NOT_RECORDED),
    ],
)
def test_read_word_for_missing_says_why(text: str, reason: MissingReason) -> None:
    """Words for not knowing are told apart by their reason."""
    survivor = table({"Birthdate": text, "Status": "Active"}).cases[0].survivor
    assert [(missing.field, missing.reason) for missing in survivor.missing] == [("born_on", reason)]


def test_read_word_for_missing_where_no_record_says_why_is_kept() -> None:
    """Where a record has no place for the reason, the case keeps it."""
    done = table({"Mailing Country": "unknown", "Status": "Active"})
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("prs_MailingCountry", "Not known")]


def test_read_na_in_a_list_that_is_not_of_countries_is_missing() -> None:
    """NA is Namibia only where countries are asked for."""
    survivor = table({"Marital Status": "NA", "Citizenship": "NA"}).cases[0].survivor
    assert (survivor.marital_status, survivor.citizenships) == (None, {"NA"})


def test_read_value_of_an_old_version_that_says_more_is_read_and_kept() -> None:
    """A value whose successor is Other would lose what it said, so its text is kept besides."""
    done = table({"Type of Exploitation": "IllicitActivities", "Status": "Active"})
    assert done.cases[0].experiences[0].exploitation_types == {"Other"}
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("vic_TypeOfExploitation", "IllicitActivities")]


def test_read_codes_with_spaces_between_in_a_template_are_read_and_noted() -> None:
    """Codes pasted from the survey tool into a template are told apart."""
    done = table({"Methods of Control": "DebtBondage FalsePromises", "Status": "Active"})
    assert done.cases[0].experiences[0].control_methods == {"DebtBondage", "FalsePromises"}
    assert "note.delimiter" in [problem.code for problem in done.notes]


def test_read_survey_start_that_is_no_day_dates_nothing() -> None:
    """A start that the calendar lacks leaves the findings without a date."""
    done = table({"start": "2022-13-01T09:00", "vic_Methods_of_Control": "FalsePromises"})
    assert {finding.recorded_on for finding in done.cases[0].findings} == {None}


def test_read_none_in_a_list_is_not_taken_for_an_empty_list() -> None:
    """The word None could mean that nothing was used or that nothing was noted, so it is kept for a person to read."""
    done = table({"Methods of Control": "None", "Status": "Active"})
    assert done.cases[0].experiences == ()
    assert [p.code for p in done.losses] == ["cell.not_a_value"]


def test_read_near_miss_of_a_label_is_reported_with_the_label() -> None:
    """A typing error is met with the label that was probably meant."""
    done = table({"Methods of Control": "Debt bondge", "Status": "Active"})
    assert "did you mean 'Debt bondage'" in done.losses[0].message


def test_read_id_column_is_not_reported_as_a_strange_heading() -> None:
    """A column named for its ids is read as ids, so it is neither kept with the case nor called unknown."""
    done = htcds.read(io.StringIO("Our number,Gender,Birthdate\nA-7,Feminine,1994\n"), id_column="our number")
    assert [case.id for case in done.cases] == ["A-7"]
    assert [problem.code for problem in done.problems if problem.column == "Our number"] == []
    assert done.cases[0].extensions == ()
