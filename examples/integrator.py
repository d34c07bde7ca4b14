"""
An integrator's job: an HTCDS spreadsheet becomes cases, problems and NDJSON, and nothing is lost on the way.

Run it from anywhere: ``python examples/integrator.py [OUTPUT_FOLDER]``. The people in the sample are invented.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

import tvs_core as tvs
from tvs_core.standards import htcds

SHEET = Path(__file__).parent / "data" / "htcds.csv"


def convert(sheet: Path, folder: Path) -> None:
    """Read a sheet, write the cases and the problems, and check that the cases come back as they were."""
    imported = htcds.read(sheet, date_order="mdy", id_column="Case ID")
    print(imported)
    for problem in imported.losses:
        print(f"  look at {problem}")
    kinds = Counter(problem.code for problem in imported.notes)
    print(
        "  read all the same:", ", ".join(f"{code} x{count}" for code, count in sorted(kinds.items())) or "nothing odd"
    )

    cases, problems = folder / "cases.ndjson", folder / "problems.ndjson"
    tvs.convert.write_ndjson(cases, imported.cases)
    with problems.open("w", encoding="utf-8") as file:
        for problem in imported.problems:
            found = {"row": problem.row, "column": problem.column, "code": problem.code, "message": problem.message}
            file.write(json.dumps(found) + "\n")

    with tvs.convert.read_ndjson(cases) as reading:
        same = tuple(reading) == imported.cases
    print(f"wrote {cases.name} and {problems.name}; read back {'the same cases' if same else 'OTHER CASES'}")


def main() -> None:
    """Convert the sample into the folder given, or into one that is removed again."""
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        folder.mkdir(parents=True, exist_ok=True)
        convert(SHEET, folder)
        return
    with tempfile.TemporaryDirectory() as temporary:
        convert(SHEET, Path(temporary))


if __name__ == "__main__":
    main()
