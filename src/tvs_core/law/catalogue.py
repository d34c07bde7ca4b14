"""
What a body of law holds besides provisions: rules people expect and that do not exist, and rules that may change.

Each jurisdiction's folder lists its own in the modules ``absences`` and ``pending``. Only the forms are declared here.

>>> Absence(
...     id="xx.absent.vacatur",
...     jurisdiction="XX",
...     statement="No conviction can be vacated because it resulted from trafficking.",
...     cite="Criminal Code, no such section",
...     seen=Seen.PRIMARY,
... ).topics
()
"""

from __future__ import annotations

import enum
from datetime import date

import attrs

from tvs_core.rules.provision import Seen

__all__ = ["Absence", "ListedOffence", "Pending", "PendingKind", "RecordRelief", "Seen"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Absence:
    """
    A rule that people expect and that a body of law does not have, with what it has instead.

    Args:
        id: Dotted name: the jurisdiction, ``absent`` and the subject.
        jurisdiction: Code of the state or body.
        statement: What does not exist, and what there is.
        cite: Where one would look for it.
        seen: Whether the text itself, a reliable account of it, or neither was read.
        topics: Words under which people ask for it.
        instead: Ids of provisions that come nearest.
    """

    id: str
    jurisdiction: str
    statement: str
    cite: str
    seen: Seen
    topics: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.statement} [{self.cite}; {self.seen.value}]"


class PendingKind(enum.Enum):
    """What kind of uncertainty about the law is recorded."""

    AMENDMENT = "amendment"
    NOT_IN_FORCE = "not_in_force"
    OPEN_QUESTION = "open_question"
    NOTE = "note"


@attrs.frozen(kw_only=True)
class Pending:
    """
    Something about the law that is not settled: an amendment to come, a rule not in force, an open question.

    Args:
        id: Dotted name, jurisdiction first.
        jurisdiction: Code of the state or body.
        kind: An amendment not yet taken in, a rule enacted or announced and not in force, an open question, or a note.
        what: What it is about.
        instrument: The act or bill.
        status: Where it stands.
        seen: Whether the text itself, a reliable account of it, or neither was read; ``None`` for a question.
        affects: Ids of provisions whose results have to be read with it.
        settled_through: Last day on which the provisions stand as encoded; later results carry a notice.
            ``None`` when every result does.
        advice: What to do about it.
    """

    id: str
    jurisdiction: str
    kind: PendingKind
    what: str
    instrument: str | None = None
    status: str | None = None
    seen: Seen | None = None
    affects: tuple[str, ...] = ()
    settled_through: date | None = None
    advice: str | None = None

    def __str__(self) -> str:
        parts = [f"{self.instrument}." if self.instrument else "", self.what, self.status or "", self.advice or ""]
        return " ".join(filter(None, parts)) + (f" [{self.seen.value}]" if self.seen else "")


@attrs.frozen(kw_only=True)
class ListedOffence:
    """
    An offence that a list of a statute names.

    Args:
        code: Code of the offence, as facts record it.
        title: What it is called.
        cite: Where it is defined, and where the list names it.
        only_if: In words, the part of the offence that the list names.
        only_if_fact: Name of the fact that tells whether it is that part.
    """

    code: str
    title: str
    cite: str = ""
    only_if: str | None = None
    only_if_fact: str | None = None


@attrs.frozen(kw_only=True)
class RecordRelief:
    """
    One state's relief from a criminal record that results from trafficking, in brief.

    Args:
        state: Code of the part of the state, such as ``"US-NY"``.
        cite: The statute.
        relief: What is granted.
        covers: Which offences it covers.
        excluded: Which it leaves out.
        nexus: How the offence has to be connected with trafficking.
        proof: To what standard.
        documentation_presumption: Whether an official document raises a presumption.
        documentation_required: Whether such a document is required.
        prosecutor_consent: Whether the prosecutor has to consent.
        confidential: Whether the proceedings are kept confidential.
        minor_rule: What holds for children.
    """

    state: str
    cite: str
    relief: str
    covers: str
    excluded: str
    nexus: str
    proof: str
    documentation_presumption: bool
    documentation_required: bool
    prosecutor_consent: str
    confidential: bool
    minor_rule: str
