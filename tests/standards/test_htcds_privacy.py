"""No report, error or representation repeats what a cell holds."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tvs_core.errors import TvsError
from tvs_core.standards import htcds
from tvs_core.standards.htcds import FIELDS

CANARY = "Zkanarie9"
FORMS = [
    CANARY,
    f"{CANARY} Probna",
    f"{CANARY}; Debt bondage",
    f"12/{CANARY}/1990",
    f"{CANARY}@example.org",
    f"Unknown; {CANARY}",
]


@pytest.mark.parametrize("text", FORMS)
def test_read_canary_in_every_field_is_in_no_message_or_representation(text: str) -> None:
    """Whatever field a personal text strays into, no message and no repr shows it."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*FIELDS, "Own column", ""])
    writer.writerow([text] * (len(FIELDS) + 2))
    done = htcds.read(io.StringIO(out.getvalue(), newline=""))
    said = [repr(done), str(done), repr(done.cases), repr(done.rejected), repr(done.coverage), *map(str, done.problems)]
    said += [repr(extension) for case in done.cases for extension in case.extensions]
    assert [line for line in said if CANARY in line] == []
    assert any(CANARY in extension.value for case in done.cases for extension in case.extensions)


@pytest.mark.parametrize(
    "content",
    [
        f"{CANARY},{CANARY}\n{CANARY},1994\n",
        f"Gender,Status\n{CANARY},Active,{CANARY}\n",
        f'Gender,Status\n"{CANARY},Active\n',
        f"Gender,Status\n{CANARY}\udce9,Active\n",
        f"Gender,Status\n{CANARY}",
    ],
)
def test_read_canary_in_a_broken_file_is_in_no_error_or_report(content: str) -> None:
    """Files that cannot be read and rows that are put aside are described without their text."""
    try:
        done = htcds.read(io.StringIO(content))
    except TvsError as error:
        said = f"{error} {error!r} {error.__dict__}"
    else:
        said = "\n".join([repr(done), repr(done.rejected), *map(str, done.problems)])
    assert CANARY not in said


def test_read_canary_in_an_id_column_is_in_no_report() -> None:
    """Ids that are refused or met twice are not repeated, because somebody may have used a name."""
    text = f"Case no,Gender,Status\n{CANARY},Feminine,Active\n{CANARY},Feminine,Active\n"
    done = htcds.read(io.StringIO(text), id_column="Case no")
    assert len(done.rejected) == 1
    assert [problem for problem in done.problems if CANARY in str(problem)] == []


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400))
def test_read_any_bytes_after_the_headings_never_fail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Whatever follows good headings, each row is a case, put aside, or without data."""
    path: Path = tmp_path_factory.getbasetemp() / "any_bytes.csv"
    path.write_bytes(b"Gender,Status,Birthdate\n" + b"Feminine,Active,1994\n" * 400 + data)
    done = htcds.read(path)
    assert done.rows == len(done.cases) + len(done.rejected) + done.rows_without_data
    assert len(done.cases) >= 400
