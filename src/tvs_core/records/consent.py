"""Consent to the passing on of data: who gave it, how, for what, to whom, about what and until when."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from tvs_core.codes.consent import (
    ConsentCapacity,
    ConsentDecision,
    ConsentForm,
    ConsentGiver,
    ConsentTopic,
    DataScope,
    Purpose,
)
from tvs_core.dates import AnyDate
from tvs_core.errors import Problem
from tvs_core.records._fields import (
    CRIMINAL_OFFENCE,
    FREE_TEXT,
    PROCESS,
    QUASI_IDENTIFIER,
    THIRD_PARTY,
    Entity,
    in_order,
    sensitive,
)

__all__ = ["Consent"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Consent(Entity):
    """
    A decision about the passing on of data.

    The record holds what was decided, valid or not; whether it allows a disclosure is for `tvs_core.privacy` to say.
    Services never depend on it.

    Args:
        id: Record number.
        decision: Given or refused.
        giver: Who decided, seen from the survivor.
        giver_id: Record number of the giver, where it is not the survivor.
        giver_is_alleged_abuser: Whether the giver is alleged to have abused the person; ``None`` is not known.
        capacity: Whether the giver was able to decide.
        form: Written, verbal or assent.
        language: Language it was explained in, as an ISO 639 code.
        interpreter_used: Whether an interpreter was used.
        minor_agreed: For a minor, whether the minor agreed besides a parent or guardian.
        minor_may_consent_alone: For a minor, whether the law lets the minor decide alone.
        minor_legal_ground: The law that lets the minor decide alone.
        obtained_by: Who obtained it.
        obtained_on: When.
        valid_from: First day on which it counts.
        valid_until: Last day on which it counts.
        withdrawn_on: When it was withdrawn.
        purposes: What it is for; ``None`` is not known, an empty set is none.
        recipients: Ids or names of the organisations that may receive; ``None`` is not known, an empty set is none.
        data_scope: Parts of the case it covers.
        excluded_scope: Parts of the case it leaves out.
        withheld_from: Ids or names of organisations that must not receive anything.
        explained: What was explained.
        legal_basis: Legal basis, in words.
        document_reference: Where the signed paper is.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong, such as an end before the start.
        InvalidRecord: If several things are wrong.

    >>> Consent(id="C-1", decision=ConsentDecision.GIVEN, giver=ConsentGiver.SELF)
    <Consent C-1>
    """

    decision: ConsentDecision = attrs.field(
        metadata=sensitive(PROCESS, "Given or refused.", htcds=("con_Consent", "vic_AgreementToManagePersonalData"))
    )
    giver: ConsentGiver | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Who decided."))
    giver_id: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "Record number of the giver."))
    giver_is_alleged_abuser: bool | None = attrs.field(
        default=None, metadata=sensitive(CRIMINAL_OFFENCE, "Whether the giver is alleged to have abused the person.")
    )
    capacity: ConsentCapacity | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether the giver was able to decide.")
    )
    form: ConsentForm | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Written, verbal or assent."))
    language: str | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Language it was explained in.")
    )
    interpreter_used: bool | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether an interpreter was used.")
    )
    minor_agreed: bool | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Whether the minor agreed too."))
    minor_may_consent_alone: bool | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether the law lets the minor decide alone.")
    )
    minor_legal_ground: str | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "The law that lets the minor decide alone.")
    )
    obtained_by: str | None = attrs.field(default=None, metadata=sensitive(THIRD_PARTY, "Who obtained it."))
    obtained_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When."))
    valid_from: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "First day on which it counts."))
    valid_until: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Last day on which it counts."))
    withdrawn_on: AnyDate | None = attrs.field(default=None, metadata=sensitive(PROCESS, "When withdrawn."))
    purposes: frozenset[Purpose] | None = attrs.field(default=None, metadata=sensitive(PROCESS, "What it is for."))
    recipients: frozenset[str] | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Who may receive."))
    data_scope: frozenset[DataScope] | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Parts of the case it covers.")
    )
    excluded_scope: frozenset[DataScope] | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Parts of the case it leaves out.")
    )
    withheld_from: frozenset[str] | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Who must not receive anything.")
    )
    explained: frozenset[ConsentTopic] | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "What was explained.")
    )
    legal_basis: str | None = attrs.field(default=None, metadata=sensitive(PROCESS, "Legal basis, in words."))
    document_reference: str | None = attrs.field(
        default=None, metadata=sensitive(FREE_TEXT, "Where the signed paper is.")
    )

    def _problems(self) -> Iterable[Problem]:
        yield from in_order(self, "valid_from", "valid_until")
        yield from in_order(self, "obtained_on", "valid_until")
        yield from in_order(self, "obtained_on", "withdrawn_on")
        if self.decision is ConsentDecision.REFUSED and self.withdrawn_on is not None:
            message = "expected no withdrawal of a consent that was refused; correct the decision or the date"
            yield Problem(path="$.withdrawn_on", code="record.contradiction", message=message)
        if self.recipients is not None and self.withheld_from is not None and self.recipients & self.withheld_from:
            message = "expected nobody who also may receive; take each name out of one of the two"
            yield Problem(path="$.withheld_from", code="record.contradiction", message=message)
