"""
What the law does not have, does not have yet, or leaves open, and how to ask for a rule by words.

Asking for a rule that does not exist is answered, and not met with silence: the answer says so, cites where one would
look for it, and names what there is instead.

>>> print(lookup("CA", "vacatur").absences[0].statement[:58])
No vacatur for convictions resulting from trafficking. The
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

import attrs

from tvs_core import law
from tvs_core.errors import UnknownNameError, UnknownProvisionError, suggest
from tvs_core.law._plain import plain
from tvs_core.law.catalogue import Absence, Pending, PendingKind, RecordRelief
from tvs_core.rules.evaluate import Notice
from tvs_core.rules.provision import Provision

__all__ = ["Answer", "absences", "lookup", "pending", "record_relief"]


def __dir__() -> list[str]:
    return __all__


def absences(*, jurisdiction: str | None = None, topic: str | None = None) -> tuple[Absence, ...]:
    """
    Return rules that people look for and that do not exist.

    Args:
        jurisdiction: Only those of this state, given by its code.
        topic: Only those about this, in words.

    Raises:
        UnknownNameError: If no jurisdiction has that code.

    >>> [absence.id for absence in absences(jurisdiction="CA", topic="vacatur")]
    ['ca.absent.vacatur']
    """
    words = _tokens(topic or "")
    found = (item for item in _listed("absences", jurisdiction) if isinstance(item, Absence))
    return tuple(item for item in found if all(_mentions(_absence_words(item), word) for word in words))


def pending(
    *, jurisdiction: str | None = None, provision: str | None = None, kind: PendingKind | str | None = None
) -> tuple[Pending, ...]:
    """
    Return amendments not taken in, rules not in force, open questions and notes.

    Args:
        jurisdiction: Only those of this state (with its parts) or this part.
        provision: Only those that affect the provision of this id.
        kind: Only those of this kind, such as ``"amendment"``.

    Raises:
        UnknownNameError: If no jurisdiction has that code, or there is no such kind.

    >>> [item.id for item in pending(provision="ca.cvbr.standing")]
    ['ca.pending.protecting_victims_act']
    """
    wanted = _kind(kind)
    if jurisdiction is None and provision is not None:
        jurisdiction = provision.partition(".")[0].partition("_")[0].upper()
    return tuple(
        item
        for item in _listed("pending", jurisdiction)
        if isinstance(item, Pending)
        and wanted in (None, item.kind)
        and (provision is None or provision in item.affects)
    )


def _kind(kind: PendingKind | str | None) -> PendingKind | None:
    if not isinstance(kind, str):
        return kind
    try:
        return PendingKind(kind)
    except ValueError:
        kinds = [member.value for member in PendingKind]
        raise UnknownNameError(what="kind", name=kind, suggestion=suggest(kind, kinds)) from None


def record_relief(*, state: str | None = None) -> tuple[RecordRelief, ...]:
    """
    Return relief from criminal records in the States of the United States, side by side and in brief.

    Args:
        state: Only this State, such as ``"US-NY"``.

    Raises:
        UnknownNameError: If that State is not in the table.

    >>> record_relief(state="US-TX")[0].relief
    'nondisclosure only'
    """
    from tvs_core.law.us.record_relief import STATES

    found = tuple(row for row in STATES if state in (None, row.state))
    if not found:
        states = [row.state for row in STATES]
        raise UnknownNameError(what="State", name=str(state), suggestion=suggest(str(state), states))
    return found


def _listed(module: str, jurisdiction: str | None) -> Iterator[Absence | Pending]:
    folders = list(law.registry.locations())
    if jurisdiction is not None:
        head = jurisdiction.partition("-")[0].lower()
        folders = [name for name in folders if name.rstrip("_") == head]
        if not folders:
            known = law.registry.jurisdictions()
            raise UnknownNameError(what="jurisdiction", name=jurisdiction, suggestion=suggest(jurisdiction, known))
    for folder in folders:
        for item in _of_folder(folder, module):
            code = item.jurisdiction
            if jurisdiction is None or code == jurisdiction or code.startswith(f"{jurisdiction}-"):
                yield item
            elif jurisdiction.startswith(f"{code}-"):
                # What holds in the whole state holds in its part.
                yield item


@functools.lru_cache(maxsize=512)
def _of_folder(folder: str, module: str) -> tuple[Absence | Pending, ...]:
    name = f"{law.registry.locations()[folder]}.{module}"
    if importlib.util.find_spec(name) is None:
        return ()
    values = vars(importlib.import_module(name)).values()
    return tuple(value for value in values if isinstance(value, Absence | Pending))


@functools.lru_cache(maxsize=8192)
def notices(id: str, as_of: date) -> tuple[Notice, ...]:
    """Return what a reader of a provision's result has to know of changes not taken in and of open questions."""
    folder = next((f for f in (id.partition(".")[0], id.partition(".")[0].partition("_")[0]) if f in _folders()), None)
    if folder is None:
        return ()
    return tuple(
        Notice(_NOTICE[item.kind], _notice(item))
        for item in _of_folder(_folders()[folder], "pending")
        if isinstance(item, Pending)
        and id in item.affects
        and (item.settled_through is None or as_of > item.settled_through)
    )


@functools.lru_cache(maxsize=1)
def _folders() -> dict[str, str]:
    return {name.rstrip("_"): name for name in law.registry.locations()}


_NOTICE = {
    PendingKind.AMENDMENT: "law.pending_amendment",
    PendingKind.NOT_IN_FORCE: "law.not_in_force",
    PendingKind.OPEN_QUESTION: "law.open_question",
    PendingKind.NOTE: "law.note",
}


def _notice(item: Pending) -> str:
    start = {
        PendingKind.AMENDMENT: "An amendment is not taken in",
        PendingKind.NOT_IN_FORCE: "A rule that is not in force, or not known to be, may change this",
        PendingKind.OPEN_QUESTION: "An open question",
        PendingKind.NOTE: "A note",
    }[item.kind]
    through = f" after {item.settled_through}" if item.settled_through else ""
    return f"{start}{through}: {item}"


@attrs.frozen(kw_only=True)
class Answer:
    """
    What the library has about some words in one jurisdiction.

    Args:
        jurisdiction: Its code.
        words: What was asked for.
        provisions: Provisions that match, newest version each.
        absences: Rules that expressly do not exist.
        pending: Amendments, rules not in force and open questions that match.
        instead: Provisions that come nearest to what does not exist.
    """

    jurisdiction: str
    words: str
    provisions: tuple[Provision, ...] = ()
    absences: tuple[Absence, ...] = ()
    pending: tuple[Pending, ...] = ()
    instead: tuple[Provision, ...] = ()

    def __str__(self) -> str:
        lines = [f"'{self.words}' in {self.jurisdiction}:"]
        lines += [f"  does not exist in law: {absence}" for absence in self.absences]
        lines += [f"  nearest to it: {p.title} ({p.id})" for p in self.instead]
        lines += [f"  {p.title} ({p.id})" for p in self.provisions if p not in self.instead]
        lines += [f"  {item.kind.value.replace('_', ' ')}: {item}" for item in self.pending]
        if len(lines) == 1:
            lines.append("  nothing is recorded under these words; that does not mean that there is no such law.")
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data."""
        return {
            "jurisdiction": self.jurisdiction,
            "words": self.words,
            "provisions": [{"id": p.id, "title": p.title, "kind": p.kind} for p in self.provisions],
            "absences": [plain(attrs.asdict(item, recurse=False)) for item in self.absences],
            "instead": [p.id for p in self.instead],
            "pending": [plain(attrs.asdict(item, recurse=False)) for item in self.pending],
        }


def lookup(jurisdiction: str, words: str) -> Answer:
    """
    Return what there is about some words in a jurisdiction: provisions, rules that do not exist, changes to come.

    Every word has to be found in the title, id, kind, effect or topics of what is returned.

    Args:
        jurisdiction: Code of a state, a part of one, or a body.
        words: What is asked for, such as ``"recovery period"``.

    Raises:
        UnknownNameError: If no jurisdiction has that code.

    >>> answer = lookup("CA", "vacatur")
    >>> [provision.id for provision in answer.instead]
    ['ca.record_suspension.eligibility', 'ca.expungement.bawdy_house']
    """
    asked = _tokens(words)
    newest = {p.id: p for p in law.find(jurisdiction=jurisdiction)}
    provisions = tuple(p for p in newest.values() if asked and all(_mentions(_provision_words(p), w) for w in asked))
    missing = absences(jurisdiction=jurisdiction, topic=words) if asked else ()
    state = {p.id: p for p in law.find(jurisdiction=jurisdiction.partition("-")[0])} if missing else {}
    return Answer(
        jurisdiction=jurisdiction,
        words=words,
        provisions=provisions,
        absences=missing,
        pending=tuple(
            item
            for item in pending(jurisdiction=jurisdiction)
            if asked and all(_mentions(_tokens(f"{item.id} {item.what} {item.instrument or ''}"), w) for w in asked)
        ),
        instead=tuple(state[id] for id in dict.fromkeys(i for item in missing for i in item.instead) if id in state),
    )


def answer_to(error: UnknownProvisionError) -> UnknownProvisionError:
    """Return the error for an unknown id with what is known of it: that there is no such rule, or not yet."""
    head, _, rest = error.id.partition(".")
    name = head.partition("_")[0]
    asked = _tokens(rest.removeprefix("absent."))
    if name not in _folders() or not asked:
        return error
    for item in _of_folder(_folders()[name], "absences"):
        if isinstance(item, Absence) and all(_mentions(_absence_words(item), word) for word in asked):
            nearest = f" Nearest to it: {', '.join(item.instead)}." if item.instead else ""
            return UnknownProvisionError(id=error.id, answer=f"No such rule exists: {item}{nearest}")
    for item in _of_folder(_folders()[name], "pending"):
        if item.id == error.id:
            return UnknownProvisionError(id=error.id, answer=f"It is not encoded as law: {item}")
    return error


_WORD = re.compile(r"\w+")
_SMALL = frozenset({"a", "an", "and", "for", "from", "in", "of", "on", "or", "the", "to", "with"})


def _tokens(text: str) -> tuple[str, ...]:
    words = _WORD.findall(text.casefold().replace("_", " ").replace("-", " "))
    return tuple(word for word in words if word not in _SMALL)


def _mentions(words: Iterable[str], asked: str) -> bool:
    """Return whether a word is there, or another of the same stem: ``vacate`` finds ``vacatur``."""
    stem = asked[: max(4, len(asked) - 3)]
    return any(word == asked or (len(asked) >= 4 and word.startswith(stem)) for word in words)


@functools.lru_cache(maxsize=256)
def _absence_words(item: Absence) -> tuple[str, ...]:
    return _tokens(f"{item.id} {' '.join(item.topics)}")


def _provision_words(provision: Provision) -> tuple[str, ...]:
    return _tokens(f"{provision.id} {provision.title} {provision.kind} {provision.effect}")
