"""
A study: one rule before and after a change of law, over a table in which many answers are missing.

Run it from anywhere: ``python examples/researcher.py``; it needs polars. The table is made up.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl

import tvs_core as tvs
from tvs_core.rules.analyse import diff

TABLE = Path(__file__).parent / "data" / "study.csv"
RULE = "ca.vtip_trp.initial"
BEFORE, AFTER = date(2024, 6, 1), date(2026, 3, 1)
SMALLEST_CELL = 5


def main() -> None:
    """Count verdicts under both versions, by site, with small numbers suppressed."""
    table = pl.read_csv(TABLE)
    old, new = (tvs.law.get(RULE, as_of=day) for day in (BEFORE, AFTER))
    change = diff(old, new)
    print(f"{RULE}: {len(change.added)} tests added, {len(change.removed)} removed between {BEFORE} and {AFTER}")

    for day, suffix in ((BEFORE, " before"), (AFTER, " after")):
        table = tvs.frames.evaluate_frame(table, RULE, as_of=day, suffix=suffix)
    for suffix in (" before", " after"):
        counts = table.group_by("site", f"{RULE}{suffix}").len().sort("site", f"{RULE}{suffix}")
        print(f"\n{suffix.strip()} (counts under {SMALLEST_CELL} are not shown)")
        for site, verdict, count in counts.iter_rows():
            print(f"  {site:8} {verdict:14} {count if count >= SMALLEST_CELL else f'<{SMALLEST_CELL}'}")

    # Leaving the open cases out, or counting them as refusals, would each give another and a wrong rate.
    verdicts = table[f"{RULE} after"]
    met, open_ = ((verdicts == word).sum() for word in ("met", "undetermined"))
    print(f"\nshare met: between {met / len(table):.0%} and {(met + open_) / len(table):.0%}, as {open_} rows are open")


if __name__ == "__main__":
    main()
