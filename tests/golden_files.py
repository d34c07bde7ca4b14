"""Comparison with files under ``tests/golden``; run with ``UPDATE_GOLDEN=1`` in the environment to write them anew."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def golden(name: str, text: str) -> str:
    """Return what the golden file holds, after writing it anew if the environment asks for that."""
    path = FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8")
