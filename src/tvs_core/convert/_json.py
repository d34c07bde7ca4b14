"""JSON text to plain data, refusing what standard JSON does not allow and never quoting what was read."""

from __future__ import annotations

import json
import typing
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from tvs_core.errors import ConvertError, Problem

__all__ = ["RepeatedKeys", "parse", "unreadable"]


class RepeatedKeys(dict[str, object]):
    """An object in which a key stands twice; which of the values is meant cannot be told."""

    repeated: tuple[str, ...]


def unreadable(code: str, message: str) -> ConvertError:
    """Build the error of a document of which nothing can be read."""
    return ConvertError(Problem(path="$", code=code, message=message))


def parse(text: str | bytes) -> object:
    """
    Return the plain data of a JSON document.

    Raises:
        ConvertError: If it is empty, not UTF-8, not JSON or nested too deeply.
    """
    body = _decode(text) if isinstance(text, bytes) else text.removeprefix("\ufeff")
    if not body.strip():
        raise unreadable("json.empty", "expected a JSON document, found nothing")
    if "\0" in body:
        raise unreadable("file.binary", "expected JSON text, found binary data")
    try:
        return _DECODER.decode(body)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, character {error.colno}"
        problem = "json.syntax", f"expected JSON; it breaks off or goes wrong at {place}"
    except RecursionError:
        problem = "json.depth", "expected JSON that is not nested this deeply"
    except ValueError:
        problem = "json.number", "expected numbers of a sensible length, without NaN or Infinity"
    # Raised here, where no other exception is at hand, so that none is chained that holds what was read.
    raise unreadable(*problem)


def _decode(data: bytes) -> str:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise unreadable("file.encoding", "expected text in UTF-8, found UTF-16; save the file as UTF-8")
    try:
        return data.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError:
        pass
    raise unreadable("file.encoding", "expected text in UTF-8")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    marked = RepeatedKeys(plain)
    keys = [key for key, _ in pairs]
    marked.repeated = tuple(key for key in plain if keys.count(key) > 1)
    return marked


def _refuse(_: str) -> typing.NoReturn:
    raise ValueError


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_refuse)
