"""Records as plain data, and tables as HTML."""

from __future__ import annotations

import enum
import html
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, cast

from tvs_core.dates import PartialDate


def plain(value: object) -> Any:
    """
    Return a value as JSON-ready data: dates as ISO 8601 text, members of enumerations by value.

    >>> plain({"on": date(2026, 3, 1), "ids": ("a",)})
    {'on': '2026-03-01', 'ids': ['a']}
    """
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(item) for item in cast("Iterable[object]", value)]
    return value


def html_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """
    Return a table as HTML, every cell escaped and line breaks kept.

    >>> html_table(["a"], [["1 < 2"]])
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1 &lt; 2</td></tr></tbody></table>'
    """
    heads = "".join(f"<th>{_cell(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{_cell(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def _cell(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")
