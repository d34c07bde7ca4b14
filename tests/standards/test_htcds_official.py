"""
The reader knows the standard whole: its fields, lists, countries and the spreadsheets it ships.

Where the standard's own files stand beside the checkout they are read; the rest holds without them.
"""

from __future__ import annotations

import csv
import importlib
import io
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tvs_core.codes.country import Country
from tvs_core.standards import htcds
from tvs_core.standards.htcds import FIELDS
from tvs_core.standards.htcds._fields import SURVEY, TEMPLATE, Kind

HERE = Path(__file__).parent
STANDARD = HERE.parents[2] / "shared" / "standards"
SPECIFICATION = STANDARD / "htcds-2.0.yaml"
WORKBOOKS = sorted(path for path in STANDARD.glob("official/HTCDS_Excel*.xls*"))
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DEFECTS = {"Mailing Street", "Mailing City", "Mailing Zip/Postal Code", "Mailing Country"}


def empty_template() -> list[list[str]]:
    """Return the two heading rows of the template as the sample carries them, and a thousand counters."""
    with (HERE / "data" / "htcds_multi.csv").open(newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        headings = [next(rows), next(rows)]
    return headings + [[str(number)] + [""] * 38 for number in range(1, 1001)]


def first_sheet(path: Path) -> list[list[str]]:
    """Return the cells of the first sheet of a workbook as text, as a spreadsheet exports them."""
    with zipfile.ZipFile(path) as workbook:
        strings = ElementTree.fromstring(workbook.read("xl/sharedStrings.xml"))
        texts = ["".join(t.text or "" for t in item.iter(f"{MAIN}t")) for item in strings.findall(f"{MAIN}si")]
        sheet = ElementTree.fromstring(workbook.read("xl/worksheets/sheet1.xml"))
    rows: list[dict[int, str]] = []
    for row in sheet.iter(f"{MAIN}row"):
        rows.append({})
        for cell in row.findall(f"{MAIN}c"):
            value = cell.findtext(f"{MAIN}v")
            if value is not None:
                rows[-1][column_number(cell.get("r", ""))] = texts[int(value)] if cell.get("t") == "s" else value
    width = max(max(row, default=0) for row in rows) + 1
    return [[row.get(index, "") for index in range(width)] for row in rows]


def column_number(reference: str) -> int:
    """Return the number of a column from a reference like AB12, counted from nought."""
    number = 0
    for letter in re.sub(r"\d", "", reference):
        number = number * 26 + ord(letter) - 64
    return number - 1


def specification() -> dict[str, Any] | None:
    """Return the reading of the standard that stands beside the checkout, if it does."""
    if not SPECIFICATION.exists():
        return None
    content: dict[str, Any] = importlib.import_module("yaml").safe_load(SPECIFICATION.read_text(encoding="utf-8"))
    return content


@pytest.mark.parametrize("source", ["sample", *WORKBOOKS], ids=str)
def test_read_empty_template_has_no_case_and_knows_every_heading(source: str | Path) -> None:
    """An export of an empty template is a thousand counters under headings that are all known."""
    rows = empty_template() if source == "sample" else first_sheet(Path(source))
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    done = htcds.read(io.StringIO(out.getvalue(), newline=""))
    assert (len(done.cases), done.rows, done.rows_without_data) == (0, 1000, 1000)
    assert {problem.code for problem in done.problems} == {"note.heading"}
    assert {problem.column for problem in done.problems} == DEFECTS


@pytest.mark.parametrize("source", ["sample", *WORKBOOKS], ids=str)
def test_read_template_columns_are_the_fields_of_their_labels(source: str | Path) -> None:
    """A word typed under each label comes out in the field of that label."""
    headings = (empty_template() if source == "sample" else first_sheet(Path(source)))[:2]
    texts = [f"text {index}" for index in range(len(headings[0]))]
    out = io.StringIO()
    csv.writer(out).writerows([*headings, texts])
    (case,) = htcds.read(io.StringIO(out.getvalue(), newline="")).cases
    identity = case.survivor.identity
    assert identity is not None
    assert identity.address is not None
    assert (identity.address.street, identity.address.city) == ("text 13", "text 14")
    assert (identity.address.region, identity.address.postal_code) == ("text 15", "text 16")
    assert (case.case_owner, case.closure_reason) == ("text 1", "text 38")
    assert ("cas_ReasonForOutgoingReferral", "text 35") in [(e.name, e.value) for e in case.extensions]


def test_fields_are_as_many_as_the_standard_counts() -> None:
    """The standard has 84 fields, three of them deprecated, and 38 of them in its template."""
    deprecated = [field.name for field in FIELDS.values() if field.deprecated]
    assert (len(FIELDS), len(deprecated), len(TEMPLATE), len(SURVEY)) == (84, 3, 38, 31)


def test_fields_are_those_of_the_specification() -> None:
    """Names, labels, lists and marks agree with the reading of the standard beside the checkout."""
    found = specification()
    if found is None:
        assert set(TEMPLATE) <= FIELDS.keys()
        return
    assert [field["name"] for field in found["fields"]] == list(FIELDS)
    for spec in found["fields"]:
        field = FIELDS[spec["name"]]
        assert ((spec["label"] or ""), spec["status"] == "DEPRECATED") == (field.label, field.deprecated)
        if spec.get("code_list"):
            values = [(entry["code"], entry["label"]) for entry in found["code_lists"][spec["code_list"]]]
            assert [(str(code), code.label) for code in field.codes or ()] == values
            assert (field.kind is Kind.CODES) is (spec["multi"] or field.name == "vic_ForcedLabourIndustry")
        elif spec.get("external_code_list", "").startswith("iso3166"):
            assert field.codes is Country


def test_template_and_survey_columns_are_those_of_the_specification() -> None:
    """The headings of both forms agree with the reading of the standard beside the checkout."""
    found = specification()
    if found is None:
        assert set(SURVEY) <= set(TEMPLATE)
        return
    template = [column["true_field"] for column in found["templates"]["excel_common"]["columns"]]
    survey = {question["true_field"] for question in found["templates"]["survey"]["questions"]}
    assert [name for name in template if name] == list(TEMPLATE)
    assert survey - {None} == set(SURVEY)


def test_country_labels_of_the_templates_are_read() -> None:
    """Each of the 249 labels of the templates is the country of its code."""
    found = specification()
    labels = (
        {code.label: str(code) for code in Country}
        if found is None
        else {entry["label"]: entry["code"] for entry in found["template_countries"]}
    )
    out = io.StringIO()
    csv.writer(out).writerows([["Citizenship", "Status"], *([label, "Active"] for label in labels)])
    cases = htcds.read(io.StringIO(out.getvalue(), newline="")).cases
    assert [set(case.survivor.citizenships or ()) for case in cases] == [{code} for code in labels.values()]
    assert len(cases) == 249


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("United Kingdom", "GB"),
        ("united states", "US"),
        ("NA", "NA"),
        ("na", "NA"),
    ],
)
def test_country_names_besides_the_labels_are_read(text: str, code: str) -> None:
    """The label of the templates and the current name are both the country."""
    (case,) = htcds.read(io.StringIO(f"Citizenship,Status\n{text},Active\n")).cases
    assert case.survivor.citizenships == {code}


def test_template_values_are_read_without_loss() -> None:
    """Every value the templates offer in a drop-down is read."""
    found = specification()
    offered = {"Status": ["Follow up"], "Reason for Incoming Referral": ["Migration Or Change Of Location"]}
    if found is not None:
        sheets = found["templates"]["excel_common"]["validation_sheet"].values()
        offered = {sheet["heading"]: sheet["values"] for sheet in sheets if sheet["heading"] != "Date Start"}
    for heading, values in offered.items():
        out = io.StringIO()
        csv.writer(out).writerows([["Title", heading], *(["x", value] for value in values)])
        done = htcds.read(io.StringIO(out.getvalue(), newline=""))
        assert [problem for problem in done.problems if problem.path != "$.headings"] == []
        assert [case.extensions for case in done.cases] == [()] * len(values)
