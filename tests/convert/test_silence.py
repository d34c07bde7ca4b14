"""Nothing that a record or a document holds appears in anything the library says about it."""

from __future__ import annotations

import copy
import json
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tvs_core import records, strategies
from tvs_core.codes import Sensitivity
from tvs_core.convert import from_data, loads, to_data
from tvs_core.errors import ConvertError, InvalidRecord, RecordError
from tvs_core.records import Case, Record, field_notes

CANARY = "Qxzvkanary"
CLASSES = [c for c in vars(records).values() if isinstance(c, type) and issubclass(c, Record) and c is not Record]


def with_canaries(record: Any) -> Any:
    """The same record with a canary in every text that is not a record number, an id or a language."""
    if not isinstance(record, Record):
        return tuple(map(with_canaries, record)) if isinstance(record, tuple) else record
    changes: dict[str, Any] = {}
    for name, note in field_notes(type(record)).items():
        value = getattr(record, name)
        if isinstance(value, str) and type(value) is str:
            if note.sensitivity is not Sensitivity.PROCESS and "language" not in name:
                changes[name] = CANARY
        else:
            changes[name] = with_canaries(value)
    return attrs.evolve(record, **changes)  # type: ignore[misc]


def everything_said(error: BaseException) -> str:
    """All that a log, a traceback or a debugger's first look would show of an exception."""
    shown = ["".join(traceback.format_exception(error)), str(error), repr(error), repr(error.args)]
    shown += getattr(error, "__notes__", [])
    return "\n".join(shown)


def raised_by(action: Callable[[], object]) -> InvalidRecord | None:
    """The error an action ends in, if it ends in one; some spoilt documents are still good."""
    try:
        action()
    except InvalidRecord as error:
        return error
    return None


def positions(data: Any) -> Iterator[tuple[Any, Any]]:
    """Each place in plain data at which something stands, as its container and key."""
    for key, value in list(data.items()) if isinstance(data, dict) else list(enumerate(data)):
        yield data, key
        if isinstance(value, dict | list):
            yield from positions(value)


@settings(max_examples=40)
@given(strategies.cases())
def test_repr_and_str_of_records_hold_no_value(case: Case) -> None:
    """Printing any record, or a container of records, prints types and ids."""
    marked = with_canaries(case)
    stack: list[Any] = [marked]
    while stack:
        record = stack.pop()
        assert CANARY not in f"{record!r} {record} {[record]!r}"
        for name in field_notes(type(record)):
            value = getattr(record, name)
            stack.extend(v for v in (value if isinstance(value, tuple) else [value]) if isinstance(v, Record))


@settings(max_examples=60)
@given(strategies.cases(), st.data())
def test_errors_about_a_spoilt_document_hold_no_value(case: Case, data: st.DataObject) -> None:
    """However a document is spoilt, what is said about it quotes neither what was there nor what is there now."""
    plain = json.loads(json.dumps(to_data(with_canaries(case))))
    places = list(positions(plain))
    for container, key in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=4)):
        spoilt = data.draw(
            st.sampled_from([CANARY, [CANARY], {CANARY: CANARY}, {"date": CANARY}, {"decimal": CANARY}, 77177177, None])
        )
        if isinstance(container, dict) and data.draw(st.booleans()):
            container[f"{CANARY} {key}"] = copy.deepcopy(spoilt)
        elif isinstance(container, dict) or key < len(container):
            container[key] = copy.deepcopy(spoilt)
    error = raised_by(lambda: from_data(plain, Case))
    if error is not None:
        said = everything_said(error) + "".join(map(str, error.problems))
        assert CANARY not in said
        assert "77177177" not in said
        assert error.__cause__ is None
        assert error.__context__ is None


@settings(max_examples=40)
@given(st.text(max_size=40), st.text(max_size=40))
def test_errors_about_text_that_is_no_json_hold_no_value(before: str, after: str) -> None:
    """Text that cannot be read is located by line and character only."""
    for text in (f"{before}{CANARY}{after}", f"{before}{CANARY}{after}".encode() + b"\xff"):
        with pytest.raises((ConvertError, InvalidRecord)) as caught:
            loads(text, Case)
        assert CANARY not in everything_said(caught.value)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_errors_about_a_wrong_argument_hold_no_value(cls: type[Record]) -> None:
    """Building a record with a value of the wrong type does not quote it."""
    with pytest.raises((RecordError, InvalidRecord)) as caught:
        cls(**{name: [CANARY] for name in field_notes(cls)})
    assert CANARY not in everything_said(caught.value)
