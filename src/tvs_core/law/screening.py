"""
Which forms of relief are met, open or closed for a person, across jurisdictions, and what to ask next.

Provisions that work against the person when they are met, such as bars and exclusions, are never mixed with relief:
they are listed apart. An open form of relief comes before others when fewer answers could be enough to meet it.

>>> facts = {"age_at_offence_years": 16, "offence_date": "2024-04-04"}
>>> screening = screen_relief(facts, "GB-EAW", date(2026, 3, 1), kinds=["non_punishment"])
>>> [relief.id for relief in screening.closed]
['gb_eaw.defence.s45.adult', 'gb_eaw.appeal.unsafe_conviction_pre_2015']
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from tvs_core import law
from tvs_core.errors import NotEncodedError, Problem, UnknownNameError, suggest
from tvs_core.kleene import Verdict
from tvs_core.law._given import FactsLike, Given, not_encoded_parts, provisions_of
from tvs_core.law._plain import html_table
from tvs_core.law.catalogue import Absence
from tvs_core.rules.analyse import Question, questions
from tvs_core.rules.compile import check_as_of
from tvs_core.rules.condition import Group, Join, Leaf
from tvs_core.rules.evaluate import Result, Step, join
from tvs_core.rules.provision import Provision
from tvs_core.rules.render import NOT_ADVICE

__all__ = ["RELIEF", "Relief", "Screening", "screen_relief"]


def __dir__() -> list[str]:
    return __all__


#: Kinds of provision that give something to the person.
RELIEF = (
    "immigration_relief",
    "service_entitlement",
    "protection_measure",
    "compensation",
    "non_punishment",
    "victim_right",
    "confidentiality",
)


@attrs.frozen(kw_only=True)
class Relief:
    """
    One form of relief with its result.

    Args:
        result: What its conditions come to.
        enough: Names of facts whose answers, if they come out its way, are enough to meet it; empty unless it is open.
    """

    result: Result
    enough: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Id of the provision."""
        return self.result.id

    @property
    def title(self) -> str:
        """Title of the provision."""
        return self.result.title

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return self.result.verdict

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, without the values of the facts."""
        return {
            "provision": self.id,
            "title": self.title,
            "verdict": self.verdict.value,
            "missing": list(self.result.missing),
            "enough": list(self.enough),
            "notices": [attrs.asdict(notice) for notice in self.result.notices],
        }


@attrs.frozen(kw_only=True)
class Screening:
    """
    All forms of relief of some jurisdictions on the facts of one person.

    Args:
        as_of: The day whose law was applied.
        jurisdictions: Codes of the jurisdictions.
        met: Forms of relief whose conditions are met.
        open: Those that cannot be decided yet, fewest answers needed first.
        closed: Those whose conditions are not met.
        adverse: Provisions that are against the person when they are met.
        not_in_force: Ids of provisions that were not law on that day.
        not_encoded: Id and reason of provisions whose law of that day is not encoded.
        questions: What to ask next for relief, the question that tells most first.
        adverse_questions: What else is open only because of provisions against the person.
        absences: Rules people look for that do not exist there.
        without_own_law: Parts of states whose own law is not encoded; the law of the whole state was applied.
        problems: What is wrong with the records of the case; the facts concerned are taken as unknown.
    """

    as_of: date
    jurisdictions: tuple[str, ...]
    met: tuple[Relief, ...]
    open: tuple[Relief, ...]
    closed: tuple[Relief, ...]
    adverse: tuple[Relief, ...]
    not_in_force: tuple[str, ...]
    not_encoded: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]
    adverse_questions: tuple[Question, ...]
    absences: tuple[Absence, ...]
    without_own_law: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def next_question(self) -> Question | None:
        """The question to ask next; ``None`` when no answer could change anything."""
        return self.questions[0] if self.questions else None

    def __str__(self) -> str:
        return "\n".join(_lines(self))

    def _repr_html_(self) -> str:
        rows = [(group, relief.title, _answers(relief)) for group, found in _groups(self) for relief in found]
        asked = [(question.question, str(len(question.opens))) for question in self.questions[:10]]
        table = html_table(("", "Relief", "Answers that could be enough"), rows)
        return table + html_table(("Ask next", "open provisions it bears on"), asked) + f"<p>{NOT_ADVICE}</p>"

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready data, without the values of the facts."""
        lists = {name: [relief.to_dict() for relief in getattr(self, name)] for name in _LISTS}
        return {
            "as_of": self.as_of.isoformat(),
            "jurisdictions": list(self.jurisdictions),
            **lists,
            "not_in_force": list(self.not_in_force),
            "not_encoded": dict(self.not_encoded),
            "questions": [{"fact": q.fact, "question": q.question, "opens": list(q.opens)} for q in self.questions],
            "adverse_questions": [q.fact for q in self.adverse_questions],
            "absences": [absence.id for absence in self.absences],
            "without_own_law": list(self.without_own_law),
            "problems": [str(problem) for problem in self.problems],
        }


_LISTS = ("met", "open", "closed", "adverse")
_ADVERSE = {
    Verdict.MET: "met, which is against the person",
    Verdict.NOT_MET: "not met, so it does not stand against the person",
    Verdict.UNDETERMINED: "cannot be decided yet; if met, it is against the person",
}


def screen_relief(
    case: FactsLike,
    jurisdictions: Iterable[str] | str | None,
    as_of: date,
    *,
    kinds: Iterable[str] = RELIEF,
) -> Screening:
    """
    Return which forms of relief are met, open or closed, and what to ask next across all of them.

    Answering a question that is listed never opens a form of relief again that was decided before.

    Args:
        case: A case, or a mapping of facts.
        jurisdictions: Codes of states, parts of states or bodies; a part brings the law of its whole state with it,
            a whole state that of all its parts. ``None`` means every jurisdiction.
        as_of: The day whose law applies.
        kinds: Kinds of provision to look at. Provisions against the person are listed apart, whatever their kind.

    Raises:
        UnknownNameError: If no jurisdiction has such a code, or no provision is of such a kind.

    >>> screening = screen_relief({"is_foreign_national": False}, ["AR"], date(2026, 3, 1))
    >>> [relief.id for relief in screening.open]
    ['ar.np.direct_result', 'ar.np.immigration', 'ar.right.remain']
    """
    check_as_of(as_of)
    codes = None if jurisdictions is None else (jurisdictions,) if isinstance(jurisdictions, str) else (*jurisdictions,)
    versions = provisions_of(codes)
    wanted = _known_kinds(kinds)
    relief = screen(case, [v for v in versions if v.kind in wanted and not v.adverse], as_of)
    adverse = screen(case, [v for v in versions if v.adverse], as_of)
    asked = questions([item.result for item in relief.of(Verdict.UNDETERMINED)])
    others = questions([item.result for item in adverse.of(Verdict.UNDETERMINED)])
    names = {question.fact for question in asked}
    return Screening(
        as_of=as_of,
        jurisdictions=codes or tuple(law.registry.jurisdictions()),
        met=relief.of(Verdict.MET),
        open=tuple(sorted(relief.of(Verdict.UNDETERMINED), key=lambda item: len(item.enough))),
        closed=relief.of(Verdict.NOT_MET),
        adverse=adverse.of(*_ADVERSE),
        not_in_force=tuple(item.id for item in (*relief.of(_OUT), *adverse.of(_OUT))),
        not_encoded=(*relief.not_encoded, *adverse.not_encoded),
        questions=asked,
        adverse_questions=tuple(question for question in others if question.fact not in names),
        absences=tuple(dict.fromkeys(item for code in codes or (None,) for item in law.absences(jurisdiction=code))),
        without_own_law=not_encoded_parts(codes),
        problems=relief.problems,
    )


_OUT = Verdict.NOT_IN_FORCE


def _known_kinds(kinds: Iterable[str]) -> frozenset[str]:
    wanted = frozenset(kinds)
    known = {version.kind for version in law.find()} if wanted - set(RELIEF) else set(RELIEF)
    for kind in sorted(wanted - known):
        raise UnknownNameError(what="kind of provision", name=kind, suggestion=suggest(kind, known))
    return wanted


@attrs.frozen
class _Screened:
    items: tuple[Relief, ...]
    not_encoded: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]

    def of(self, *verdicts: Verdict) -> tuple[Relief, ...]:
        return tuple(item for item in self.items if item.verdict in verdicts)


def screen(case: FactsLike, versions: Iterable[Provision], as_of: date) -> _Screened:
    """Return the results of every provision that has one of some versions."""
    given = Given(case)
    items: list[Relief] = []
    unknown: list[tuple[str, str]] = []
    for id in dict.fromkeys(version.id for version in versions):
        try:
            result = law.registry.rule(id).evaluate(given.for_provision(id, as_of), as_of)
        except NotEncodedError as error:
            unknown.append((id, error.reason))
            continue
        items.append(Relief(result=result, enough=tuple(enough(result.steps, True))))
    return _Screened(tuple(items), tuple(unknown), given.problems)


def enough(step: Step, wanted: bool) -> dict[str, None]:
    """
    Return facts whose answers, if they come out that way, are enough to bring an open step out as wanted.

    It is a shortest list part by part; nothing is returned for a step that is decided.
    """
    if step.verdict is not Verdict.UNDETERMINED:
        return {}
    node = step.node
    if isinstance(node, Leaf):
        return {fact.name: None for fact in node.facts}
    if not isinstance(node, Group):
        return enough(step.children[0], wanted) if step.children else {}
    if node.join is Join.NOT:
        return enough(step.children[0], not wanted)
    parts = [child for child in step.children if child.verdict is Verdict.UNDETERMINED]
    if node.join in (Join.ALL, Join.ANY):
        lists = [enough(part, wanted) for part in parts]
        if (node.join is Join.ALL) is wanted:
            return {name: None for names in lists for name in names}
        return min(filter(None, lists), key=len, default=dict[str, None]())
    return _enough_counted(step, node, wanted)


def _enough_counted(step: Step, node: Group, wanted: bool) -> dict[str, None]:
    """Settle the cheapest parts first until the count or score is decided."""
    truths = [{Verdict.MET: True, Verdict.NOT_MET: False}.get(child.verdict) for child in step.children]
    weights = node.weights or (1,) * len(truths)
    needed = {i: enough(step.children[i], (weights[i] > 0) is wanted) for i, t in enumerate(truths) if t is None}
    found: dict[str, None] = {}
    remaining = iter(sorted(needed, key=lambda i: len(needed[i])))
    while join(node, truths) is not wanted:
        i = next(remaining)
        truths[i] = (weights[i] > 0) is wanted
        found |= needed[i]
    return found


def _groups(screening: Screening) -> list[tuple[str, tuple[Relief, ...]]]:
    return [
        ("Conditions met", screening.met),
        ("Cannot be decided yet, fewest answers first", screening.open),
        ("Conditions not met", screening.closed),
    ]


def _answers(relief: Relief) -> str:
    count = len(relief.enough)
    return f"{count} {'answer' if count == 1 else 'answers'} could be enough" if count else ""


def _lines(screening: Screening) -> Iterable[str]:
    yield f"Relief under the law of {', '.join(screening.jurisdictions)} on {screening.as_of}"
    for heading, found in _groups(screening):
        yield f"{heading} ({len(found)}):"
        for relief in found:
            answers = _answers(relief)
            yield f"  - {relief.title} ({relief.id}){f': {answers}' if answers else ''}"
    if screening.adverse:
        yield "Apart from these, provisions that are against the person when they are met:"
        yield from (f"  - {item.title} ({item.id}): {_ADVERSE[item.verdict]}" for item in screening.adverse)
    if screening.questions:
        yield "Ask next, most telling first:"
        for question in screening.questions[:5]:
            yield f"  - {question.question} ({question.fact}; bears on {len(question.opens)})"
    yield from (
        f"The own law of {code} is not encoded; that of the state was applied." for code in screening.without_own_law
    )
    yield from (f"Records: {problem}" for problem in screening.problems)
    yield from (f"Does not exist: {absence}" for absence in screening.absences)
    yield from (f"Not encoded for that day: {id} ({reason})" for id, reason in screening.not_encoded)
    yield NOT_ADVICE
