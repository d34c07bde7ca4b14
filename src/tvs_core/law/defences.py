"""
Which rules protect a person who is accused or convicted of an offence: defences, non-prosecution, vacatur.

The offence is described by its own facts, or named by its code; what is known of the person comes from the case.

>>> protections = defences({"age_at_offence_years": 16}, "mda_1971_s6_2", date(2026, 3, 1), jurisdictions="GB-EAW")
>>> [(bar.id, bar.verdict.value) for bar in protections.adverse]
[('gb_eaw.defence.s45.schedule_4_exclusion', 'not_met')]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs

from tvs_core import law
from tvs_core.errors import Problem, UnknownNameError, suggest
from tvs_core.kleene import Verdict
from tvs_core.law._given import FactsLike, Given, provisions_of
from tvs_core.law._plain import html_table
from tvs_core.law.catalogue import Absence, ListedOffence
from tvs_core.law.screening import Relief, screen
from tvs_core.rules.analyse import Question, questions
from tvs_core.rules.compile import check_as_of
from tvs_core.rules.fact import Fact, FactType
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import NOT_ADVICE

__all__ = ["Defences", "defences", "offence_of_code"]


def __dir__() -> list[str]:
    return __all__


#: Facts that name an offence by its code, each in the code list of its own law.
OFFENCE_CODES = ("charged_offence_code", "ni_excepted_offence_code", "offence_section_charged")


@attrs.frozen(kw_only=True)
class Defences:
    """
    The rules that protect a person in respect of one offence.

    Args:
        as_of: The day whose law was applied.
        met: Rules whose conditions are met.
        open: Rules that cannot be decided yet, fewest answers needed first.
        closed: Rules whose conditions are not met.
        adverse: Exclusions: against the person when they are met.
        not_in_force: Ids of rules that were not law on that day.
        not_encoded: Id and reason of rules whose law of that day is not encoded.
        questions: What to ask next, the question that tells most first.
        listed: What the lists of the law say of the offence, where it was named by a code.
        absences: Rules people look for that do not exist.
        problems: What is wrong with the records of the case; the facts concerned are taken as unknown.
    """

    as_of: date
    met: tuple[Relief, ...]
    open: tuple[Relief, ...]
    closed: tuple[Relief, ...]
    adverse: tuple[Relief, ...]
    not_in_force: tuple[str, ...]
    not_encoded: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]
    listed: tuple[ListedOffence, ...] = ()
    absences: tuple[Absence, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __str__(self) -> str:
        return "\n".join(_lines(self))

    def _repr_html_(self) -> str:
        rows = [(item.title, item.id, _WORDS[item.verdict]) for item in (*self.met, *self.open, *self.closed)]
        rows += [(item.title, item.id, _AGAINST[item.verdict]) for item in self.adverse]
        return html_table(("Rule", "Id", "Its conditions"), rows) + f"<p>{NOT_ADVICE}</p>"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, without the values of the facts."""
        return {
            "as_of": self.as_of.isoformat(),
            **{name: [item.to_dict() for item in getattr(self, name)] for name in ("met", "open", "closed", "adverse")},
            "not_in_force": list(self.not_in_force),
            "not_encoded": dict(self.not_encoded),
            "questions": [{"fact": q.fact, "question": q.question, "opens": list(q.opens)} for q in self.questions],
            "listed": [attrs.asdict(offence) for offence in self.listed],
            "absences": [absence.id for absence in self.absences],
            "problems": [str(problem) for problem in self.problems],
        }


_WORDS = {
    Verdict.MET: "are met",
    Verdict.UNDETERMINED: "cannot be decided yet",
    Verdict.NOT_MET: "are not met",
}
_AGAINST = {
    Verdict.MET: "are met, which is against the person",
    Verdict.UNDETERMINED: "cannot be decided yet; if met, that is against the person",
    Verdict.NOT_MET: "are not met, so this does not stand against the person",
}


def defences(
    case: FactsLike,
    offence: Mapping[str, object] | str,
    as_of: date,
    *,
    jurisdictions: Iterable[str] | str | None = None,
) -> Defences:
    """
    Return the rules of non-punishment for an offence: defences, bars to prosecution, vacatur and the like.

    What the offence says wins over what the case records of other offences. For a case, the age at the offence is
    worked out from the date of birth and the ``offence_date`` of the offence.

    Args:
        case: A case, or a mapping of facts.
        offence: Facts of the offence by name, or its code, such as ``"theft_1968_s9"``.
        as_of: The day whose law applies.
        jurisdictions: Where; ``None`` means everywhere. See `screen_relief`.

    Raises:
        UnknownNameError: If no list of offences has that code, or no jurisdiction that code.

    >>> facts = {"compelled_to_commit_offence": True, "age_at_offence_years": 24}
    >>> protections = defences(facts, "cl_murder", date(2026, 3, 1), jurisdictions="GB-EAW")
    >>> "gb_eaw.defence.s45.adult" in [rule.id for rule in protections.closed]
    True
    """
    check_as_of(as_of)
    versions = [v for v in provisions_of(jurisdictions) if v.kind == "non_punishment"]
    facts, listed = (offence, ()) if not isinstance(offence, str) else offence_of_code(offence)
    screened = screen(_joined(case, facts), versions, as_of)
    against = {version.id for version in versions if version.adverse}
    items = [item for item in screened.items if item.id not in against]
    undecided = [item for item in items if item.verdict is Verdict.UNDETERMINED]
    return Defences(
        as_of=as_of,
        met=tuple(item for item in items if item.verdict is Verdict.MET),
        open=tuple(sorted(undecided, key=lambda item: len(item.enough))),
        closed=tuple(item for item in items if item.verdict is Verdict.NOT_MET),
        adverse=tuple(i for i in screened.items if i.id in against and i.verdict is not Verdict.NOT_IN_FORCE),
        not_in_force=tuple(item.id for item in screened.items if item.verdict is Verdict.NOT_IN_FORCE),
        not_encoded=screened.not_encoded,
        questions=questions([item.result for item in undecided]),
        listed=listed,
        absences=_absences(jurisdictions),
        problems=screened.problems,
    )


def offence_of_code(code: str) -> tuple[dict[str, object], tuple[ListedOffence, ...]]:
    """
    Return the facts that a code of an offence settles, and what the lists of the law say of it.

    Raises:
        UnknownNameError: If no list of offences has the code.

    >>> facts, listed = offence_of_code("theft_1968_s9")
    >>> facts, listed[0].only_if_fact
    ({'charged_offence_code': 'theft_1968_s9'}, 'burglary_intent_gbh_or_unlawful_damage')
    """
    from tvs_core.law.gb.offences import NOT_IN_SCHEDULE_4, SCHEDULE_4

    lists = _code_facts(law.find(kind="non_punishment"))
    facts: dict[str, object] = {fact.name: code for fact in lists if code in fact.codes}
    if not facts:
        known = [known for fact in lists for known in fact.codes]
        raise UnknownNameError(what="code of an offence", name=code, suggestion=suggest(code, known))
    return facts, tuple(listed for listed in (*SCHEDULE_4, *NOT_IN_SCHEDULE_4) if listed.code == code)


def _code_facts(versions: Iterable[Provision]) -> tuple[Fact, ...]:
    read = {fact.name: fact for version in versions for fact in version.facts}
    return tuple(read[name] for name in OFFENCE_CODES if name in read and read[name].type is FactType.CODE)


def _joined(case: FactsLike, offence: Mapping[str, object]) -> FactsLike:
    given = Given(case)
    if given.case is None:
        assert isinstance(case, Mapping)
        return {**case, **offence}
    from tvs_core.records import Finding

    kept = tuple(finding for finding in given.case.findings if finding.fact not in offence)
    taken = {finding.id for finding in kept}
    added: list[Finding] = []
    for number, (fact, value) in enumerate(offence.items()):
        id = f"offence-{number}"
        while id in taken:
            id += "-"
        added.append(Finding(id=id, fact=fact, value=value))  # type: ignore[arg-type]
    return attrs.evolve(given.case, findings=(*kept, *added))


def _absences(jurisdictions: Iterable[str] | str | None) -> tuple[Absence, ...]:
    codes = (jurisdictions,) if jurisdictions is None or isinstance(jurisdictions, str) else tuple(jurisdictions)
    found = (
        item
        for code in codes
        for topic in ("non-punishment", "vacatur")
        for item in law.absences(jurisdiction=code, topic=topic)
    )
    return tuple(dict.fromkeys(found))


def _lines(found: Defences) -> Iterable[str]:
    yield f"Rules of non-punishment for the offence, law of {found.as_of}"
    for heading, items in (("met", found.met), ("cannot be decided yet", found.open), ("not met", found.closed)):
        yield f"Conditions {heading} ({len(items)}):"
        yield from (f"  - {item.title} ({item.id})" for item in items)
    if found.adverse:
        yield "Exclusions:"
        yield from (f"  - {item.title} ({item.id}): its conditions {_AGAINST[item.verdict]}" for item in found.adverse)
    for offence in found.listed:
        if offence.only_if:
            yield f"Listed in part: {offence.title}, {offence.only_if} ({offence.cite})"
    if found.questions:
        yield "Ask next, most telling first:"
        yield from (f"  - {question.question} ({question.fact})" for question in found.questions[:5])
    yield from (f"Records: {problem}" for problem in found.problems)
    yield from (f"Does not exist: {absence}" for absence in found.absences)
    yield from (f"Not encoded for that day: {id} ({reason})" for id, reason in found.not_encoded)
    yield NOT_ADVICE
