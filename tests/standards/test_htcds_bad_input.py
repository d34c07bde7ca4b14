"""Files that are not what they should be: a clear, located error or report each, and no good row lost."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tvs_core.errors import FileFormatError, Problem, UnknownNameError
from tvs_core.standards import htcds
from tvs_core.standards.imported import Imported

HEADINGS = "prs_FirstName,prs_Birthdate,prs_Gender,vic_MethodsOfControl,cas_IncomingReferralDetails"
GOOD = "Ama,1999-05-04,Feminine,FalsePromises,none so far"


def written(path: Path, *lines: str, encoding: str = "utf-8", newline: str = "\n") -> Path:
    """Write lines to a file as bytes."""
    path.write_bytes("".join(line + newline for line in lines).encode(encoding))
    return path


def read_lines(*lines: str) -> Imported:
    """Read lines as a file under the machine names."""
    return htcds.read(io.StringIO("\n".join((HEADINGS, *lines)) + "\n"))


def losses(done: Imported) -> list[tuple[str, int | None, str | None]]:
    """Return code, row and column of every problem that is more than a note."""
    return [(problem.code, problem.row, problem.column) for problem in done.losses]


# ---- files that are no table of the standard at all


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b"   \n", b"\xef\xbb\xbf"])
def test_read_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    """A file without any text says that it is empty."""
    path = tmp_path / "empty.csv"
    path.write_bytes(content)
    with pytest.raises(FileFormatError, match=r"empty\.csv: expected a table with a heading row; the file is empty"):
        htcds.read(path)


def test_read_workbook_in_place_of_csv_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """A workbook is recognised and the message says how to get a CSV file out of it."""
    path = tmp_path / "cases.xlsx"
    with zipfile.ZipFile(path, "w") as workbook:
        workbook.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(FileFormatError, match=r"workbook.*save the sheet as CSV UTF-8"):
        htcds.read(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old workbook"),
        (b"%PDF-1.7 x", "PDF"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"prs_Gender\x00\x01\x02,x\n", "binary data"),
    ],
)
def test_read_binary_file_is_refused_by_its_kind(tmp_path: Path, content: bytes, words: str) -> None:
    """Binary files are named for what they are."""
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with pytest.raises(FileFormatError, match=words):
        htcds.read(path)


@pytest.mark.parametrize("text", ["PK\x03\x04\udc99", "prs_Gender\x00\n"])
def test_read_binary_stream_is_refused(text: str) -> None:
    """A workbook that comes in through a pipe is recognised too."""
    with pytest.raises(FileFormatError, match="the stream: expected CSV text; this is binary data"):
        htcds.read(io.StringIO(text))


def test_read_utf16_without_its_mark_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """UTF-16 that does not say so cannot be told from binary data, and can be stated."""
    path = written(tmp_path / "a.csv", HEADINGS, GOOD, encoding="utf-16-le")
    with pytest.raises(FileFormatError, match="UTF-16 without its mark"):
        htcds.read(path)
    assert len(htcds.read(path, encoding="utf-16-le").cases) == 1


def test_read_file_without_headings_of_the_standard_is_refused_without_repeating_it() -> None:
    """A table of something else is refused, and nothing of its text is repeated."""
    with pytest.raises(FileFormatError, match="headings of HTCDS") as caught:
        htcds.read(io.StringIO("Zofia,Probna,1996\nOksana,Testenko,2001\n"))
    assert "Zofia" not in str(caught.value)
    assert "Probna" not in str(caught.value)


def test_read_file_with_only_misspelt_headings_is_refused_with_suggestions() -> None:
    """When no heading is right, the nearest ones are named."""
    with pytest.raises(FileFormatError, match="did you mean Birthdate"):
        htcds.read(io.StringIO("Brithdate,Gendre\n1999-05-04,Feminine\n"))


def test_read_heading_row_longer_than_any_record_is_refused(tmp_path: Path) -> None:
    """A first line of a hundred megabytes is not taken into memory whole."""
    path = tmp_path / "long.csv"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(b"x" * 1_000_000)
    with pytest.raises(FileFormatError, match="row 1 is longer than 1000000 characters"):
        htcds.read(path)


def test_read_file_with_headings_and_no_rows_is_an_empty_import() -> None:
    """Headings alone are no error: there is nothing to read."""
    done = htcds.read(io.StringIO(HEADINGS + "\n"))
    assert (done.rows, done.cases, done.rejected) == (0, (), ())


# ---- ways of writing a table


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_read_any_encoding_line_end_and_delimiter_gives_the_same_case(
    tmp_path: Path, encoding: str, newline: str, delimiter: str
) -> None:
    """Byte order marks, line ends and delimiters are found out."""
    lines = [line.replace(",", delimiter) for line in (HEADINGS, GOOD)]
    done = htcds.read(written(tmp_path / "a.csv", *lines, encoding=encoding, newline=newline))
    assert done.cases == read_lines(GOOD).cases
    assert done.losses == ()


def test_read_stated_delimiter_that_is_wrong_is_refused() -> None:
    """A delimiter that is stated is not second-guessed."""
    with pytest.raises(FileFormatError, match="headings of HTCDS"):
        htcds.read(io.StringIO("Birthdate,Gender\n1994,Feminine\n"), delimiter=";")


def test_read_latin1_bytes_put_only_their_row_aside(tmp_path: Path) -> None:
    """A row with bytes that are not UTF-8 is put aside; the rows around it are read."""
    path = tmp_path / "latin.csv"
    path.write_bytes(f"{HEADINGS}\n{GOOD}\n".encode() + "José,1994,,,\n".encode("latin-1") + f"{GOOD}\n".encode())
    done = htcds.read(path)
    assert [case.id for case in done.cases] == ["row-0002", "row-0004"]
    assert losses(done) == [("row.encoding", 3, "A")]
    assert [row.row for row in done.rejected] == [3]


def test_read_latin1_file_with_its_encoding_stated_is_read(tmp_path: Path) -> None:
    """With the encoding stated the same bytes are letters."""
    path = written(tmp_path / "latin.csv", HEADINGS, "José,1994,,,", encoding="latin-1")
    identity = htcds.read(path, encoding="latin-1").cases[0].survivor.identity
    assert identity is not None
    assert identity.given_name == "José"


def test_read_nul_after_the_start_puts_only_its_row_aside(tmp_path: Path) -> None:
    """A zero byte far into the file does not end it."""
    path = tmp_path / "nul.csv"
    rows = [GOOD] * 400
    path.write_bytes("\n".join((HEADINGS, *rows, "A\x00ma,1994,,,", GOOD)).encode() + b"\n")
    done = htcds.read(path)
    assert (len(done.cases), losses(done)) == (401, [("row.encoding", 402, "A")])


def test_read_utf16_cut_in_half_a_letter_puts_only_its_row_aside(tmp_path: Path) -> None:
    """An odd number of bytes costs the last row and no other."""
    path = tmp_path / "cut.csv"
    path.write_bytes((HEADINGS + "\n" + GOOD + "\n" + GOOD).encode("utf-16")[:-1])
    done = htcds.read(path)
    assert [case.id for case in done.cases] == ["row-0002"]
    assert [row.row for row in done.rejected] == [3]


# ---- headings


def test_read_misspelt_heading_is_reported_with_a_suggestion_and_its_cells_kept() -> None:
    """A heading that is nearly right is not guessed at, and its cells are not lost."""
    done = htcds.read(io.StringIO("Brithdate,Gender,Status\n1994,Feminine,Active\n"))
    (problem,) = [p for p in done.problems if p.code == "heading.unknown"]
    assert (problem.row, problem.column) == (1, "Brithdate")
    assert "did you mean 'Birthdate'" in problem.message
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("Brithdate", "1994")]
    assert done.cases[0].survivor.born_on is None


def test_read_missing_headings_are_named_in_one_report() -> None:
    """What a file has no column for is said once, by name."""
    done = htcds.read(io.StringIO("Birthdate,Gender\n1994,Feminine\n"))
    (problem,) = [p for p in done.problems if p.code == "note.heading_missing"]
    assert problem.message.startswith("36 headings")
    assert "'Consent'" in problem.message
    assert "'Birthdate'" not in problem.message


def test_read_repeated_heading_reads_the_first_and_keeps_the_second() -> None:
    """Of two columns of one heading the first is read, and the second is neither read nor lost."""
    done = htcds.read(io.StringIO("Gender,Status,gender\nFeminine,Active,Masculine\n"))
    assert done.cases[0].survivor.gender == "Feminine"
    assert ("heading.repeated", 1, "gender") in losses(done)
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("gender", "Masculine")]


def test_read_extra_column_is_reported_once_and_kept_with_each_case() -> None:
    """Columns of one's own are reported once and stay with every case."""
    done = htcds.read(io.StringIO("Gender,Status,Shelter bed\nFeminine,Active,12\nMasculine,Active,14\n"))
    assert losses(done) == [("heading.unknown", 1, "Shelter bed")]
    assert [[(e.name, e.value) for e in case.extensions] for case in done.cases] == [
        [("Shelter bed", "12")],
        [("Shelter bed", "14")],
    ]


def test_read_cell_under_no_heading_is_reported_and_kept() -> None:
    """Text under an empty heading is kept under the letter of its column."""
    done = htcds.read(io.StringIO("Gender,Status,,\nFeminine,Active,,left over\n"))
    assert losses(done) == [("cell.no_heading", 2, "D")]
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("D", "left over")]


def test_read_label_of_several_fields_is_not_guessed_at() -> None:
    """A label that several fields share is reported with the way out."""
    done = htcds.read(io.StringIO("Gender,Status,Type\nFeminine,Active,Legal\n"))
    assert ("heading.ambiguous", 1, "Type") in losses(done)
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("Type", "Legal")]


def test_read_deprecated_field_is_read_kept_and_reported() -> None:
    """Fields that the standard keeps for old files are read."""
    done = htcds.read(io.StringIO("Gender,Vulnerabilities\nFeminine,Poverty; Migration\n"))
    assert done.cases[0].experiences[0].vulnerabilities == {"Poverty", "Migration"}
    assert "note.heading_deprecated" in [problem.code for problem in done.notes]


def test_read_field_that_no_record_has_is_kept_and_reported() -> None:
    """A support plan has no record here, so its text is kept."""
    done = htcds.read(io.StringIO("prs_Gender,spl_Type\nFeminine,Legal\n"))
    assert [(e.name, e.value) for e in done.cases[0].extensions] == [("spl_Type", "Legal")]
    assert "note.heading_kept" in [problem.code for problem in done.notes]


def test_read_group_names_before_survey_names_are_looked_through() -> None:
    """Survey tools put the name of a group before the name of a question."""
    done = htcds.read(io.StringIO("person/prs_Gender,case-cas_Status\nFeminine,Active\n"))
    assert (done.cases[0].survivor.gender, done.cases[0].status) == ("Feminine", "Active")


def test_read_version_02_heading_and_values_are_read_as_their_successors() -> None:
    """Nationality became citizenship, and old values with one successor are read as it."""
    done = htcds.read(io.StringIO("prs_Nationality,prs_Gender\nPoland,Female\n"))
    assert (done.cases[0].survivor.citizenships, done.cases[0].survivor.gender) == ({"PL"}, "Feminine")
    assert "note.other_name" in [problem.code for problem in done.notes]


# ---- rows


def test_read_row_with_too_many_cells_is_put_aside_and_the_others_are_read() -> None:
    """A comma without quotation marks shifts the cells, so the row is not believed."""
    done = read_lines(GOOD, "Ama,1999-05-04,Feminine,,told us a lot, and more", GOOD)
    assert [case.id for case in done.cases] == ["row-0002", "row-0004"]
    assert losses(done) == [("row.too_many_cells", 3, None)]
    assert done.rejected[0].cells[-1] == " and more"


def test_read_row_with_empty_cells_beyond_the_headings_is_read() -> None:
    """Delimiters at the end of a row are no cells."""
    assert read_lines(GOOD + ",,").losses == ()


def test_read_row_without_its_last_empty_cells_is_read_and_noted() -> None:
    """Spreadsheets leave out the empty cells at the end of a row."""
    done = read_lines("Ama,1999-05-04", GOOD)
    assert len(done.cases) == 2
    assert [(p.code, p.row) for p in done.notes if p.row == 2] == [("note.row_short", 2)]


@pytest.mark.parametrize("tail", ["Ama,1999-05", "Ama,1999-05-04,Fem", 'Ama,1999-05-04,,,"cut in the mid'])
def test_read_file_cut_off_puts_its_last_row_aside(tail: str) -> None:
    """What a cut leaves of a last row is not believed."""
    done = htcds.read(io.StringIO("\n".join((HEADINGS, GOOD, tail))))
    assert [case.id for case in done.cases] == ["row-0002"]
    assert losses(done) == [("file.truncated", 3, None)]


def test_read_last_row_without_a_line_end_is_read() -> None:
    """A whole last row needs no line end."""
    assert len(htcds.read(io.StringIO(HEADINGS + "\n" + GOOD)).cases) == 1


def test_read_lost_quotation_mark_costs_one_row() -> None:
    """The rows that a lost quotation mark would swallow are read again."""
    done = read_lines(GOOD, 'Ama,1999-05-04,,,"never closed', GOOD, GOOD, GOOD)
    assert [case.id for case in done.cases] == ["row-0002", "row-0004", "row-0005", "row-0006"]
    assert [row.row for row in done.rejected] == [3]


def test_read_rest_of_a_broken_row_does_not_become_a_case() -> None:
    """Lines left over from a broken row are put aside until a row has all its cells again."""
    done = read_lines(GOOD, 'Ama,1999-05-04,,,"first line', 'second line" and "more', "third line", GOOD)
    assert [case.id for case in done.cases] == ["row-0002", "row-0006"]
    assert [row.row for row in done.rejected] == [3, 4, 5]


def test_read_line_of_a_hundred_megabytes_costs_one_row(tmp_path: Path) -> None:
    """A line longer than any record is passed over without being held, and the rows after it are read."""
    path = tmp_path / "long.csv"
    with path.open("wb") as file:
        file.write(f"{HEADINGS}\n{GOOD}\n".encode())
        for _ in range(100):
            file.write(b"x" * 1_000_000)
        file.write(f"\n{GOOD}\n".encode())
    done = htcds.read(path)
    assert [case.id for case in done.cases] == ["row-0002", "row-0004"]
    assert losses(done) == [("row.too_long", 3, None)]


def test_read_cell_longer_than_a_cell_can_be_costs_one_row() -> None:
    """A cell beyond the limit of the reader is put aside with its row."""
    done = read_lines(GOOD, f"Ama,1994,,,{'x' * 200_000}", GOOD)
    assert [case.id for case in done.cases] == ["row-0002", "row-0004"]
    assert [row.row for row in done.rejected] == [3]


def test_read_record_of_many_lines_longer_than_any_record_is_kept_aside() -> None:
    """A record that grows beyond all bounds over many lines and cells is given up, and the rows after it are read."""
    lines = ['"a', *[f'{"x" * 90_000}","'] * 12, '"']
    done = read_lines(GOOD, *lines, GOOD)
    assert (len(done.cases), losses(done)[0]) == (2, ("row.too_long", 3, None))
    assert sum(len(cell) for cell in done.rejected[0].cells) > 1_000_000


def test_read_row_with_bad_quoting_far_into_the_file_costs_that_row() -> None:
    """Quotation marks that do not pair up are reported with the row, wherever it stands."""
    done = read_lines(*[GOOD] * 20, 'Ama,1994,,,"he said "yes" twice"', *[GOOD] * 20)
    assert (len(done.cases), losses(done)) == (40, [("row.quoting", 22, None)])


def test_read_blank_rows_are_counted_and_do_not_move_the_numbers() -> None:
    """Rows keep the numbers a spreadsheet shows."""
    done = read_lines("", GOOD, ",,,,", GOOD)
    assert [case.id for case in done.cases] == ["row-0003", "row-0005"]
    assert (done.rows, done.rows_without_data) == (4, 2)


def test_read_blank_rows_above_the_headings_are_passed_over() -> None:
    """The headings are the first row that is not blank."""
    done = htcds.read(io.StringIO(f"\n\n{HEADINGS}\n{GOOD}\n"))
    assert [case.id for case in done.cases] == ["row-0004"]


# ---- ids


IDS = "Case no,prs_Gender,prs_Birthdate\n"


def test_read_id_column_names_the_cases() -> None:
    """Case ids are taken from the column stated, found by its heading."""
    done = htcds.read(io.StringIO(IDS + "A-1,Feminine,1994\nA-2,Masculine,1995\n"), id_column="case NO")
    assert [case.id for case in done.cases] == ["A-1", "A-2"]


def test_read_duplicate_and_missing_ids_put_their_rows_aside() -> None:
    """The second row with an id, and a row without one, are put aside with the reason."""
    text = IDS + "A-1,Feminine,1994\nA-1,Masculine,1995\n,Masculine,1996\nA-2,Masculine,1997\n"
    done = htcds.read(io.StringIO(text), id_column="Case no")
    assert [case.id for case in done.cases] == ["A-1", "A-2"]
    reasons = [(p.code, p.row, p.column) for row in done.rejected for p in row.reasons]
    assert reasons == [("row.duplicate_id", 3, "Case no"), ("row.no_id", 4, "Case no")]


def test_read_id_column_that_is_not_there_is_an_error_with_a_suggestion() -> None:
    """A misspelt name of the id column is told at once."""
    with pytest.raises(UnknownNameError, match="did you mean 'Case no'"):
        htcds.read(io.StringIO(IDS), id_column="Caseno")


def test_read_id_that_cannot_be_one_puts_its_row_aside() -> None:
    """An id with a line break in it is refused by the record, which is reported with the row."""
    done = htcds.read(io.StringIO(IDS + '"A\n1",Feminine,1994\n'), id_column="Case no")
    assert [(p.code, p.row) for p in done.rejected[0].reasons] == [("record.id", 2)]


def test_read_id_prefix_stands_before_the_row_number() -> None:
    """Files that are read together can be told apart by a prefix."""
    done = htcds.read(io.StringIO(f"{HEADINGS}\n{GOOD}\n"), id_prefix="2026-")
    assert [case.id for case in done.cases] == ["2026-0002"]


def test_stream_closes_the_file_when_it_is_left_early(tmp_path: Path) -> None:
    """A file that is not read to its end is closed, so nothing warns about it."""
    rows = htcds.stream(written(tmp_path / "a.csv", HEADINGS, GOOD, GOOD))
    next(rows)
    rows.close()  # type: ignore[attr-defined]
    assert list(rows) == []


def test_read_every_problem_of_a_row_has_row_and_column() -> None:
    """Whatever is wrong with a cell is located."""
    done = read_lines("Unknown,99/99/2020,Femnine,False promises; x,")
    found: list[Problem] = [problem for problem in done.problems if problem.row == 2]
    assert {problem.column for problem in found} == {
        "prs_FirstName",
        "prs_Birthdate",
        "prs_Gender",
        "vic_MethodsOfControl",
    }
