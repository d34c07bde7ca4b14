"""Each command, as a person or a script meets it: what it prints where, what it writes, and its exit code."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import tvs_core
from cli_runs import DAY, Ran, read_ndjson
from tvs_core.cli._cmd_assess import pick_file
from tvs_core.cli._cmd_data import record_types
from tvs_core.cli._console import to_day
from tvs_core.cli._errors import UsageError

Tvs = Callable[..., Ran]
FactsFile = Callable[..., str]
T_VISA = ("-p", "us.t_visa.principal", "--as-of", DAY)
GOOD = {"id": "P-1", "facts": {"age_at_victimization_years": 16, "is_us_citizen_or_national": True}}
OPEN = {"id": "P-2", "facts": {"is_us_citizen_or_national": None}}
BAD = {"id": "P-3", "facts": {"is_admissible": "Maria"}}
CASE = '{"schema_version": "1", "id": "C-1", "survivor": {"id": "S-1", "gender": "Feminine"}}'


def test_help_teaches_with_commands_that_exist(tvs: Tvs) -> None:
    """What help shows can be typed: every command is there, with words for every exit code."""
    ran = tvs("--help")
    assert ran.code == 0
    for word in ("demo", "assess", "explain", "law", "convert", "schema", "Exit codes", "never legal advice"):
        assert word in ran.stdout
    assert tvs("assess", "--help").code == 0


def test_examples_of_the_help_run_as_they_stand(tvs: Tvs) -> None:
    """Whoever copies the examples in their order gets what they promise."""
    shown = tvs("--help").stdout
    examples = re.findall(r"^ {3}tvs (.+?) *$", shown, re.MULTILINE)
    assert len(examples) >= 9
    for example in examples:
        assert tvs(*example.split()).code == 0, example
    assert {path.name for path in Path().iterdir()} == {
        "sample",
        "demo.html",
        "gb.html",
        "verdicts.csv",
        "cases.ndjson",
    }


def test_assess_without_out_prints_the_summary_alone(tvs: Tvs, facts_file: FactsFile) -> None:
    """A person gets a table with the verdicts and what to ask; nothing is written."""
    ran = tvs("assess", facts_file(GOOD, OPEN), *T_VISA)
    assert ran.code == 0
    assert "T-1 nonimmigrant status (principal)" in ran.stdout
    assert re.search(r"Met +Not met +Undetermined", ran.stdout)
    expected = tvs_core.evaluate("us.t_visa.principal", OPEN["facts"], as_of=to_day(DAY))  # type: ignore[arg-type]
    assert expected.missing[0] in ran.stdout
    assert "Undetermined is not a no" in ran.stdout
    assert "not legal advice" in ran.stdout
    assert ran.stderr == ""
    assert [path.name for path in Path().iterdir()] == ["facts.ndjson"]


def test_assess_to_standard_output_prints_lines_there_and_the_summary_beside(tvs: Tvs, facts_file: FactsFile) -> None:
    """A pipe gets the results and nothing else."""
    ran = tvs("assess", facts_file(GOOD, OPEN), *T_VISA, "--out", "-")
    first, second = (json.loads(line) for line in ran.stdout.splitlines())
    assert first == {"id": "P-1", "verdicts": {"us.t_visa.principal": "not_met"}, "missing": {}}
    expected = tvs_core.evaluate("us.t_visa.principal", OPEN["facts"], as_of=to_day(DAY))  # type: ignore[arg-type]
    assert second["missing"] == {"us.t_visa.principal": list(expected.missing)}
    assert "2 records assessed" in ran.stderr


def test_assess_partly_bad_file_uses_the_good_rows_and_puts_the_bad_aside(tvs: Tvs, facts_file: FactsFile) -> None:
    """Nothing is lost: a bad row is in the other file, with its reasons and as it was."""
    ran = tvs("assess", facts_file(GOOD, BAD, b"nonsense\n", OPEN), *T_VISA, "--out", "out.ndjson")
    assert ran.code == 1
    assert [row["id"] for row in read_ndjson("out.ndjson")] == ["P-1", "P-2"]
    rejected = read_ndjson("out.rejected.ndjson")
    assert [row["row"] for row in rejected] == [2, 3]
    assert json.loads(rejected[0]["line"]) == BAD
    assert [problem["code"] for row in rejected for problem in row["problems"]] == ["fact.type", "json.syntax"]
    assert "2 rows put aside" in ran.stdout
    assert "out.rejected.ndjson" in ran.stdout
    assert "Maria" not in ran.stdout + ran.stderr


def test_assess_without_out_shows_bad_rows_on_standard_error(tvs: Tvs, facts_file: FactsFile) -> None:
    """Without a file to write to, the first reasons are shown and the rest counted."""
    rows = [{"id": n, "facts": {"is_admissible": "Maria"}} for n in range(25)]
    ran = tvs("assess", facts_file(GOOD, *rows), *T_VISA)
    assert ran.code == 1
    assert ran.stderr.count("[fact.type]") == 20
    assert "row 2, $.facts.is_admissible" in ran.stderr
    assert "5 more rows put aside are not shown" in ran.stdout
    assert "Maria" not in ran.stdout + ran.stderr


def test_assess_reads_standard_input(tvs: Tvs) -> None:
    """A dash is standard input, guessed like a file."""
    ran = tvs("assess", "-", *T_VISA, "--out", "-", input=json.dumps(GOOD).encode())
    assert ran.code == 0
    assert json.loads(ran.stdout)["id"] == "P-1"


def test_assess_takes_several_provisions_however_they_are_given(tvs: Tvs, facts_file: FactsFile) -> None:
    """Repeated, separated by commas or by blanks: the order asked for is the order given."""
    file = facts_file(GOOD)
    ids = ["us.t_visa.principal", "un.palermo.definition"]
    for form in (["-p", ids[0], "-p", ids[1]], ["--provision", ",".join(ids)], ["--provision", *ids]):
        ran = tvs("assess", file, *form, "--as-of", DAY, "--out", "-")
        assert list(json.loads(ran.stdout)["verdicts"]) == ids
    ran = tvs("assess", "--provision", *ids, file, "--as-of", DAY, "--out", "-")
    assert list(json.loads(ran.stdout)["verdicts"]) == ids


def test_assess_by_jurisdiction_writes_a_table_and_a_report(tvs: Tvs, facts_file: FactsFile) -> None:
    """One run gives the verdicts for a spreadsheet and a page for a reader."""
    ran = tvs("assess", facts_file(GOOD), "-j", "ca", "--as-of", DAY, "-o", "out.csv", "-r", "out.html")
    assert ran.code == 0
    header = Path("out.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    ids = [p.id for p in tvs_core.law.find(jurisdiction="CA", as_of=to_day(DAY))]
    assert header == ["id", *(column for id in ids for column in (id, f"{id}:missing"))]
    assert Path("out.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_assess_before_the_law_says_not_in_force(tvs: Tvs, facts_file: FactsFile) -> None:
    """A day before the law is an answer, not an error."""
    ran = tvs("assess", facts_file(GOOD), "-p", "us.t_visa.principal", "--as-of", "1990-01-01", "--out", "-")
    assert ran.code == 0
    assert json.loads(ran.stdout) == {"id": "P-1", "verdicts": {"us.t_visa.principal": "not_in_force"}, "missing": {}}
    assert "Not law that day" in ran.stderr


def test_assess_cases_and_their_conflicting_findings(tvs: Tvs) -> None:
    """Findings that contradict each other leave the fact unknown, and somebody is told."""
    case = json.loads(CASE)
    case["findings"] = [
        {"id": "F-1", "fact": "is_us_citizen_or_national", "value": True},
        {"id": "F-2", "fact": "is_us_citizen_or_national", "value": False},
    ]
    Path("cases.ndjson").write_text(json.dumps(case) + "\n", encoding="utf-8")
    ran = tvs("assess", "cases.ndjson", *T_VISA, "--out", "out.ndjson")
    assert ran.code == 1
    assert read_ndjson("out.ndjson")[0]["verdicts"] == {"us.t_visa.principal": "undetermined"}
    assert "finding.conflict" in ran.stderr
    assert "1 record assessed, but not everything in them could be used." in ran.stdout


def test_assess_case_with_a_misspelt_fact_is_put_aside(tvs: Tvs) -> None:
    """A finding about a fact that nobody knows is a spelling error."""
    case = json.loads(CASE)
    case["findings"] = [{"id": "F-1", "fact": "is_us_citizen", "value": True}]
    Path("cases.ndjson").write_text(json.dumps(case) + "\n", encoding="utf-8")
    ran = tvs("assess", "cases.ndjson", *T_VISA, "--out", "out.ndjson")
    assert ran.code == 1
    (row,) = read_ndjson("out.rejected.ndjson")
    assert row["problems"][0]["code"] == "fact.unknown"
    assert json.loads(row["line"]) == case


def test_assess_table_tells_of_headings_and_cells_it_cannot_read(tvs: Tvs) -> None:
    """A row is used for what it says, and what was left unread is told with row and column."""
    Path("t.csv").write_text("Birthdate,Gender,Mood\n1996-03-14,Feminine,x\n,Maria,\n", encoding="utf-8")
    ran = tvs("assess", "t.csv", "-p", "un.crc.child", "--as-of", DAY, "--out", "out.ndjson")
    assert ran.code == 1
    assert [row["id"] for row in read_ndjson("out.ndjson")] == ["row-0002", "row-0003"]
    assert "heading.unknown" in ran.stdout
    assert "row 3, column Gender" in ran.stderr
    assert "Maria" not in ran.stdout + ran.stderr


def test_assess_table_options_reach_the_reader(tvs: Tvs) -> None:
    """Ids come from the column named, and dates in the order said."""
    Path("t.csv").write_text("No,Birthdate,Gender\nA-9,5/2/2010,Feminine\n", encoding="utf-8")
    ran = tvs(
        "assess", "t.csv", "-p", "un.crc.child", "--as-of", DAY, "-o", "-", "--id-column", "No", "--date-order", "dmy"
    )
    assert json.loads(ran.stdout)["id"] == "A-9"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["facts.ndjson", "--as-of", DAY], "say what to assess"),
        (["facts.ndjson", *T_VISA, "-j", "US"], "not both"),
        (["facts.ndjson", "-p", "us.t_visa.principle", "--as-of", DAY], "did you mean 'us.t_visa.principal'?"),
        (["facts.ndjson", "-p", "zz", "--as-of", DAY], "`tvs law list`"),
        (["facts.ndjson", "-j", "ZZ", "--as-of", DAY], "GB-EAW"),
        (["facts.ndjson", "-k", "nonpunishment", "--as-of", DAY], "did you mean 'non_punishment'?"),
        (["facts.ndjson", "-j", "US", "--as-of", "1700-01-01"], "nothing of that selection was law"),
        (["facts.ndjson", "-p", "us.t_visa.principal", "--as-of", "2026-02-30"], "--as-of"),
        (["facts.ndjson", "-p", "us.t_visa.principal", "--as-of", "2026"], "--as-of"),
        (["facts.ndjson", "-p", "us.t_visa.principal"], "--as-of"),
        (["nowhere.ndjson", *T_VISA], "nowhere.ndjson: No such file"),
        ([".", *T_VISA], "directory"),
        (["a.ndjson", "b.ndjson", *T_VISA], "expected one FILE"),
        (["facts.ndjson", *T_VISA, "--from", "ctdc"], "ctdc"),
        (["facts.ndjson", *T_VISA, "--date-order", "dmy"], "htcds"),
        (["facts.ndjson", *T_VISA, "--out", "out.txt"], ".parquet"),
        (["facts.ndjson", *T_VISA, "--out", "no/out.csv"], "no/out.csv"),
        (["facts.ndjson", *T_VISA, "--out", "facts.ndjson"], "would replace the input"),
        (["facts.ndjson", *T_VISA, "--report", "facts.ndjson"], "would replace the input"),
        (["facts.ndjson", *T_VISA, "--out", "x.csv", "--report", "./x.csv"], "would replace --out"),
        (["facts.ndjson", *T_VISA, "--report", "-"], "--report"),
        (["facts.ndjson", *T_VISA, "--report", "no/r.html"], "no/r.html"),
    ],
)
def test_assess_that_cannot_run_says_why_and_writes_nothing(
    tvs: Tvs, facts_file: FactsFile, arguments: list[str], message: str
) -> None:
    """Every mistake has a message that names it, exit code 2, and leaves the directory as it was."""
    facts_file(GOOD)
    ran = tvs("assess", *arguments)
    assert ran.code == 2
    assert message in re.sub(r"\s+", " ", ran.stderr.replace("│", ""))
    assert ran.stdout == ""
    assert "Traceback" not in ran.stderr
    assert [path.name for path in Path().iterdir()] == ["facts.ndjson"]


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04", b'{"age_at_offence_years": 3}\n'])
def test_assess_file_that_is_none_says_what_it_is(tvs: Tvs, content: bytes) -> None:
    """Empty, binary or of no clear form: said in one line."""
    Path("odd.ndjson").write_bytes(content)
    ran = tvs("assess", "odd.ndjson", *T_VISA)
    assert ran.code == 2
    assert ran.stderr.startswith("tvs: odd.ndjson: ")
    assert ran.stderr.count("\n") == 1


def test_assess_rejected_rows_never_replace_the_input(tvs: Tvs, facts_file: FactsFile) -> None:
    """Mended rows are often fed back under the name they were given."""
    ran = tvs("assess", facts_file(GOOD, name="x.rejected.ndjson"), *T_VISA, "--out", "x.ndjson")
    assert ran.code == 2
    assert read_ndjson("x.rejected.ndjson") == [GOOD]


def test_explain_says_why_and_what_to_ask(tvs: Tvs) -> None:
    """Facts alone, a row of facts and a case are all understood."""
    facts = OPEN["facts"]
    for content in (json.dumps(facts), json.dumps(OPEN), CASE):
        Path("one.json").write_text(content, encoding="utf-8")
        ran = tvs("explain", "us.t_visa.principal", "one.json", "--as-of", DAY)
        assert ran.code == 0
        assert "cannot be decided until more is known" in ran.stdout
        assert "Is the person a citizen or national of the United States?" in ran.stdout


def test_explain_hides_values_unless_asked(tvs: Tvs) -> None:
    """An explanation travels further than the record."""
    facts = json.dumps({"t_application_filing_date": "2023-04-05"}).encode()
    arguments = ("explain", "us.t_visa.principal", "-", "--as-of", DAY, "--style", "trace")
    assert "2023-04-05" not in tvs(*arguments, input=facts).stdout
    assert "2023-04-05" in tvs(*arguments, "--values", input=facts).stdout


def test_explain_as_data_is_the_result(tvs: Tvs) -> None:
    """A program gets the whole tree."""
    ran = tvs("explain", "un.palermo.definition", "-", "--as-of", DAY, "--style", "json", input=b"{}")
    expected = tvs_core.evaluate("un.palermo.definition", {}, as_of=to_day(DAY)).to_dict()
    assert json.loads(ran.stdout) == json.loads(json.dumps(expected))


def test_explain_one_record_of_many(tvs: Tvs, facts_file: FactsFile) -> None:
    """A record is found by its id, among facts and among cases."""
    file = facts_file(GOOD, OPEN)
    assert "are not met" in tvs("explain", "us.t_visa.principal", file, "--record", "P-1", "--as-of", DAY).stdout
    Path("cases.ndjson").write_text(CASE + "\n", encoding="utf-8")
    assert tvs("explain", "un.crc.child", "cases.ndjson", "--record", "C-1", "--as-of", DAY).code == 0
    ran = tvs("explain", "us.t_visa.principal", file, "--record", "P-9", "--as-of", DAY)
    assert (ran.code, ran.stderr) == (2, "tvs: Unknown record 'P-9'. [name.unknown]\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "json.empty"),
        (b"[1]", "a JSON object of facts"),
        (b'{"facts": 1}', "under 'facts'"),
        (b'{"is_admissible": true, "is_admissible": false}', "each fact once"),
        (b'{"id": 1, "facts": {}}\n{"id": 2, "facts": {}}\n', "--record"),
        (b'{"is_admissible": "Maria"}', "fact.type"),
        (b'{"is_admisible": true}', "did you mean 'is_admissible'?"),
        (b'{"survivor": {"name": "Maria"}}', "schema_version.missing"),
        (b" " * 5_000_000, "far longer"),
    ],
)
def test_explain_of_something_else_says_what_was_expected(tvs: Tvs, content: bytes, message: str) -> None:
    """Every mistake is named, and no value is repeated."""
    Path("one.json").write_bytes(content)
    ran = tvs("explain", "us.t_visa.principal", "one.json", "--as-of", DAY)
    assert ran.code == 2
    assert message in ran.stderr
    assert "Maria" not in ran.stderr


def test_convert_there_and_back_changes_nothing(tvs: Tvs) -> None:
    """A table becomes cases, and lines and lists of cases are the same cases."""
    Path("t.csv").write_text("Birthdate,Gender\n1996-03-14,Feminine\n2001,Masculine\n", encoding="utf-8")
    for source, target in (("t.csv", "a.ndjson"), ("a.ndjson", "b.json"), ("b.json", "c.ndjson")):
        ran = tvs("convert", source, target)
        assert (ran.code, ran.stdout) == (0, f"2 cases written: {target}\n")
    assert Path("a.ndjson").read_bytes() == Path("c.ndjson").read_bytes()
    assert len(json.loads(Path("b.json").read_text(encoding="utf-8"))) == 2
    assert Path("a.ndjson").stat().st_mode & 0o077 == 0


def test_convert_puts_aside_what_is_no_case(tvs: Tvs) -> None:
    """Lines, lists and tables all report the rows that hold no case, and go on."""
    other = json.loads(CASE) | {"id": "C-2"}
    Path("a.ndjson").write_text(f"{CASE}\nnonsense\n{CASE}\n{json.dumps(other)}\n", encoding="utf-8")
    ran = tvs("convert", "a.ndjson", "b.json")
    assert (ran.code, len(json.loads(Path("b.json").read_text(encoding="utf-8")))) == (1, 2)
    assert [row["row"] for row in read_ndjson("b.rejected.ndjson")] == [2, 3]
    Path("c.json").write_text(f'[{CASE}, {{"id": 1}}, {CASE}, {json.dumps(other)}]', encoding="utf-8")
    assert tvs("convert", "c.json", "d.ndjson").code == 1
    assert [row["id"] for row in read_ndjson("d.ndjson")] == ["C-1", "C-2"]
    rejected = read_ndjson("d.rejected.ndjson")
    assert [row["row"] for row in rejected] == [2, 3]
    assert [row["problems"][0]["code"] for row in rejected] == ["schema_version.missing", "file.duplicate_id"]


def test_convert_tells_of_cells_it_cannot_read(tvs: Tvs) -> None:
    """Every problem is counted, the first ones shown."""
    Path("t.csv").write_text("Birthdate,Gender,Odd\n" + "2001,Maria,\n" * 30, encoding="utf-8")
    ran = tvs("convert", "t.csv", "a.ndjson")
    assert ran.code == 1
    assert "row 2, column Gender" in ran.stderr
    assert "and 11 more problems." in ran.stdout
    assert "Maria" not in ran.stdout + ran.stderr


def test_convert_of_nothing_writes_nothing_but_brackets(tvs: Tvs) -> None:
    """A list without cases is still a list."""
    Path("a.json").write_text("[]", encoding="utf-8")
    assert tvs("convert", "a.json", "b.json").code == 0
    assert json.loads(Path("b.json").read_text(encoding="utf-8")) == []
    assert tvs("convert", "a.json", "c.ndjson").code == 0
    assert Path("c.ndjson").read_bytes() == b""


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("a.ndjson", "a.ndjson", "would replace IN"),
        ("a.ndjson", "b.csv", ".ndjson or .json"),
        ("a.xlsx", "b.ndjson", "HTCDS"),
        ("none.ndjson", "b.ndjson", "No such file"),
        ("none.json", "b.ndjson", "No such file"),
        ("none.csv", "b.ndjson", "No such file"),
        ("bad.json", "b.ndjson", "json.syntax"),
        ("bad.csv", "b.ndjson", "HTCDS 2.0"),
    ],
)
def test_convert_that_cannot_run_says_why(tvs: Tvs, source: str, target: str, message: str) -> None:
    """Nothing is written when nothing can be read."""
    Path("a.ndjson").write_text(CASE + "\n", encoding="utf-8")
    Path("bad.json").write_text("{", encoding="utf-8")
    Path("bad.csv").write_text("one,two\n1,2\n", encoding="utf-8")
    before = sorted(path.name for path in Path().iterdir())
    ran = tvs("convert", source, target)
    assert ran.code == 2
    assert message in ran.stderr
    assert sorted(path.name for path in Path().iterdir()) == before


@pytest.mark.parametrize("name", sorted(record_types()))
def test_schema_of_every_record_is_a_schema(tvs: Tvs, name: str) -> None:
    """Every record that can be written has a schema, whatever the case of its name."""
    ran = tvs("schema", name.lower())
    assert ran.code == 0
    schema: dict[str, Any] = json.loads(ran.stdout)
    Draft202012Validator.check_schema(schema)
    assert schema["title"] == name


def test_schema_of_something_else_says_what_there_is(tvs: Tvs) -> None:
    """A near miss gets a hint, anything else the list."""
    assert "did you mean 'Survivor'?" in tvs("schema", "Surviver").stderr
    ran = tvs("schema", "zzz")
    assert ran.code == 2
    assert "Case, CaseComment" in ran.stderr


def test_law_list_into_a_pipe_is_one_line_each(tvs: Tvs) -> None:
    """Lines with tabs are for other programs."""
    ran = tvs("law", "list", "--jurisdiction", "AR", "--kind", "non_punishment")
    assert [line.split("\t")[:3] for line in ran.stdout.splitlines()] == [
        ["ar.np.direct_result", "AR", "non_punishment"],
        ["ar.np.immigration", "AR", "non_punishment"],
    ]


def test_law_list_on_a_terminal_is_a_table(tvs: Tvs, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person sees columns and what is against the person."""
    from rich.console import Console

    from tvs_core.cli._cmd_law import _table
    from tvs_core.cli._law import listed

    console = Console(width=100, record=True, file=open("/dev/null", "w"))  # noqa: SIM115
    with console.file:
        console.print(_table(listed(jurisdiction="GB", kind="procedure")))
    text = console.export_text()
    assert "gb.nrm.disqualification" in text
    assert "met is against the person" in text


def test_law_show_and_diff(tvs: Tvs) -> None:
    """The commands print what the library says of a provision."""
    assert "Condition" in tvs("law", "show", "un.palermo.definition").stdout
    assert "2017 to 2024 rule" in tvs("law", "show", "us.t_visa.principal", "--as-of", "2020-01-01").stdout
    assert "economic_only" in tvs("law", "diff", "us.t_visa.principal", "2024-08-27", "2024-08-28").stdout
    ran = tvs("law", "diff", "us.t_visa.principal", "2024-08-27", "soon")
    assert (ran.code, ran.stdout) == (2, "")
    assert "second DATE" in ran.stderr
    assert tvs("law", "show", "us.t_visa.principal", "--as-of", "1990-01-01").code == 2
    assert "did you mean" in tvs("law", "show", "us.t_visa.principl").stderr


def test_demo_runs_the_main_job_and_explains_one_record(tvs: Tvs) -> None:
    """The first thing anybody runs works anywhere and writes nothing unasked."""
    ran = tvs("demo")
    assert ran.code == 0
    assert "30 records assessed" in ran.stdout
    assert "cannot be decided until more is known" in ran.stdout
    assert "tvs demo --save sample" in ran.stdout
    assert ran.stderr == ""
    assert list(Path().iterdir()) == []


def test_demo_saves_samples_once(tvs: Tvs) -> None:
    """Files of somebody's own are never overwritten."""
    assert tvs("demo", "--save", "deep/sample").code == 0
    assert {path.name for path in Path("deep/sample").iterdir()} == {"facts.ndjson", "htcds.csv", "person.json"}
    ran = tvs("demo", "--save", "deep/sample")
    assert ran.code == 2
    assert "is there already" in ran.stderr


def test_demo_samples_are_clean_and_invented(tvs: Tvs) -> None:
    """Numbers and addresses are of the kind that belongs to nobody, and the reader finds nothing wrong."""
    tvs("demo", "--save", "s")
    table = Path("s/htcds.csv").read_text(encoding="utf-8")
    assert set(re.findall(r"\+\d{7}", table)) == {"+1202555"}
    assert {mail.rpartition("@")[2] for mail in re.findall(r"\S+@[\w.]+", table.replace(",", " "))} == {"example.org"}
    assert tvs("convert", "s/htcds.csv", "c.ndjson").stdout.startswith("30 cases")
    assert tvs("assess", "s/facts.ndjson", "-j", "UN", "--as-of", DAY).code == 0


def test_version_is_printed(tvs: Tvs) -> None:
    """Whoever reports a fault can say of what."""
    assert tvs("--version").stdout == f"tvs-core {tvs_core.__version__}\n"


def test_pick_file_tells_ids_from_the_file(tmp_path: Path) -> None:
    """A shell hands over what follows the first id as if it were files."""
    file = tmp_path / "facts.ndjson"
    file.write_text("x")
    assert pick_file([str(file)], ["a.b,c.d"]) == (["a.b", "c.d"], str(file))
    assert pick_file(["c.d", str(file)], ["a.b"]) == (["a.b", "c.d"], str(file))
    assert pick_file(["-", "c.d"], ["a.b"]) == (["a.b", "c.d"], "-")
    for arguments, provisions in ((["x", "y"], []), ([str(file), "-"], ["a.b"])):
        with pytest.raises(UsageError):
            pick_file(arguments, provisions)
