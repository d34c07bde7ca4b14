"""
Explanations of results and pictures of conditions, as text, Markdown, HTML or a Mermaid diagram.

Values of facts stay out unless asked for, because an explanation travels further than the record it is about.
Nobody is called eligible or ineligible: conditions are met, are not met, or cannot be decided yet.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Literal

from tvs_core.codes._base import AtLeast
from tvs_core.dates import Period
from tvs_core.errors import UnknownNameError
from tvs_core.kleene import Verdict
from tvs_core.rules.condition import Condition, Group, Join, Leaf, Op
from tvs_core.rules.evaluate import Result, Step, decisive_steps
from tvs_core.rules.fact import Fact, FactType, FactValue, Unknown
from tvs_core.rules.provision import Provision

__all__ = ["describe", "explain", "outline", "to_html", "to_mermaid"]

Style = Literal["plain", "legal", "trace"]


def __dir__() -> list[str]:
    return __all__


_SENTENCE = {
    Verdict.MET: "the conditions are met",
    Verdict.NOT_MET: "the conditions are not met",
    Verdict.UNDETERMINED: "the conditions cannot be decided until more is known",
    Verdict.NOT_IN_FORCE: "this was not law on that day",
}
_WORD = {
    Verdict.MET: "yes",
    Verdict.NOT_MET: "no",
    Verdict.UNDETERMINED: "not known",
    Verdict.NOT_IN_FORCE: "not in force",
}
_MARK = {Verdict.MET: "[x]", Verdict.NOT_MET: "[ ]", Verdict.UNDETERMINED: "[?]", Verdict.NOT_IN_FORCE: "[-]"}
_JOINED = {Join.ALL: "all of these", Join.ANY: "at least one of these", Join.NOT: "unless"}
_COMPARED = {
    Op.EQ: "is",
    Op.NE: "is not",
    Op.LT: "less than",
    Op.LE: "at most",
    Op.GT: "more than",
    Op.GE: "at least",
}
_DATED = {
    Op.EQ: "is",
    Op.NE: "is not",
    Op.LT: "before",
    Op.LE: "on or before",
    Op.GT: "after",
    Op.GE: "on or after",
}
# A statute's schedule can list over a hundred offences; an explanation names some and the law pages all.
_CODES_NAMED = 12
ADVERSE = "When these conditions are met, that is against the person."
NOT_ADVICE = "Legal information, not legal advice; the decision maker decides."


def words(name: str) -> str:
    """
    Return a fact or code name as words.

    >>> words("age_at_offence_years")
    'age at offence years'
    """
    return name.replace("_", " ")


def describe(leaf: Leaf, *, most: int | None = None) -> str:
    """
    Return what a test requires, in words.

    Args:
        leaf: The test.
        most: How many codes to name at most; without it all are named.

    >>> from tvs_core.rules.condition import lt
    >>> from tvs_core.rules.fact import integer
    >>> describe(lt(integer("age_at_offence_years", "How old?", unit="years"), 18, cite="s 45(4)"))
    'age at offence years: less than 18'
    """
    name = words(leaf.fact.name)
    if leaf.op is Op.IS:
        return name if leaf.value is True else f"not: {name}"
    if leaf.op is Op.IN or leaf.op is Op.CONTAINS:
        assert isinstance(leaf.value, frozenset)
        named = sorted(leaf.value)[:most]
        rest = len(leaf.value) - len(named)
        codes = ", ".join(words(code) for code in named) + (f" and {rest} more" if rest else "")
        return f"{name}: {'one of' if leaf.op is Op.IN else 'at least one of'} {codes}"
    if leaf.op is Op.WITHIN:
        assert isinstance(leaf.value, Period)
        assert leaf.other is not None
        edge = "" if leaf.value.last_day_counts else ", the last day not counted"
        return f"{name}: within {leaf.value} after {words(leaf.other.name)}{edge}"
    compared = _DATED if leaf.fact.type is FactType.DATE else _COMPARED
    against = words(leaf.other.name) if leaf.other is not None else words(str(leaf.value))
    return f"{name}: {compared[leaf.op]} {against}"


def _joined(group: Group) -> str:
    if group.join is Join.AT_LEAST:
        return f"at least {group.threshold} of these"
    if group.join is Join.SCORE:
        return f"a score of at least {group.threshold} from these"
    return _JOINED[group.join]


def _titled(group: Group) -> str:
    return f"{group.title}: {_joined(group)}" if group.title else _joined(group)


def _label(step: Step) -> str:
    node = step.node
    if isinstance(node, Leaf):
        return describe(node, most=_CODES_NAMED)
    if isinstance(node, Group):
        joined = "none of these" if node.join is Join.NOT else _joined(node)
        return f"{node.title}: {joined}" if node.title else joined
    return f"provision {step.id}"


def explain(result: Result, *, style: Style = "plain", values: bool = False) -> str:
    """
    Return why a provision came out as it did.

    Args:
        result: What `evaluate` returned.
        style: ``"plain"`` for anybody, ``"legal"`` with every citation, ``"trace"`` with one line a node.
        values: Whether to show the values of the facts; they may identify a person.

    Raises:
        UnknownNameError: If there is no such style.

    >>> from tvs_core.rules import Provision, boolean, evaluate, is_true
    >>> from datetime import date
    >>> asked = boolean("help_asked_for", "Has the person asked for help?")
    >>> rule = Provision(id="xx.help", title="Help on request", when=is_true(asked, cite="s 1"))
    >>> print(explain(evaluate(rule, {}, as_of=date(2026, 3, 1)), style="trace"))
    xx.help on 2026-03-01: undetermined
    [?] help_asked_for: help asked for (s 1)
    """
    if style == "plain":
        return "\n".join(_plain(result, values))
    if style == "legal":
        return "\n".join(_legal(result, values))
    if style == "trace":
        return "\n".join(_trace(result, values))
    raise UnknownNameError(what="style", name=style)  # pyright: ignore[reportUnreachable]


def headline(result: Result) -> str:
    """Return title and verdict as one sentence."""
    return f"{result.title}: {_SENTENCE[result.verdict]} (law of {result.as_of})."


def questions(result: Result) -> list[tuple[str, str]]:
    """Return name and question of each missing fact, in the order to ask."""
    known = {fact.name: fact for fact in _facts_of(result.steps)}
    return [(name, known[name].question if name in known else words(name)) for name in result.missing]


def _facts_of(root: Step) -> Iterator[Fact]:
    for step in root.walk():
        if isinstance(step.node, Leaf):
            yield from step.node.facts


def _plain(result: Result, values: bool) -> Iterator[str]:
    yield headline(result)
    provision = result.provision
    if provision is not None and provision.adverse:
        yield ADVERSE
    decided = dict.fromkeys(decisive_steps(result.steps))
    if decided:
        yield "What settled it:"
        for step in decided:
            yield f"  - {_label(step)}: {_WORD[step.verdict]}{_value(step, result, values)}"
    if result.missing:
        yield "What to ask next, most telling first:"
        for name, question in questions(result):
            yield f"  - {question} ({name})"
    if result.verdict is Verdict.MET and provision is not None:
        if provision.effect:
            yield f"What follows: {provision.effect}"
        if provision.discretionary:
            still = "decide otherwise" if provision.adverse else "refuse"
            yield f"{provision.decision_maker or 'The decision maker'} may still {still}."
    for notice in result.notices:
        yield f"Note: {notice.message}"
    yield NOT_ADVICE


def _legal(result: Result, values: bool) -> Iterator[str]:
    yield headline(result)
    provision = result.provision
    if provision is not None:
        yield f"{result.id}, version in force {provision.in_force}"
        for authority in provision.authority:
            yield f"Authority: {authority.cite} ({authority.seen.value}) {authority.url or ''}".rstrip()
        if provision.decision_maker:
            yield f"Decided by: {provision.decision_maker}"
        if provision.standard_of_proof:
            yield f"Standard of proof: {words(provision.standard_of_proof)}"
        if provision.adverse:
            yield ADVERSE
    yield from _tree(result.steps, result, values)
    if provision is not None:
        if provision.effect:
            yield f"Effect when met: {provision.effect}"
        if provision.discretionary:
            still = "need not be applied" if provision.adverse else "may be refused"
            yield f"Discretionary: it {still} although the conditions are met."
        yield from (f"Not modelled: {text}" for text in provision.not_modelled)
    yield from (f"To ask: {question} ({name})" for name, question in questions(result))
    yield from (f"Note: {notice.message}" for notice in result.notices)
    yield NOT_ADVICE


def _tree(step: Step, result: Result, values: bool, depth: int = 0) -> Iterator[str]:
    cite = f" [{step.citation}]" if step.citation else ""
    yield f"{'  ' * depth}- {_label(step)}: {_WORD[step.verdict]}{_value(step, result, values)}{cite}"
    for child in step.children:
        yield from _tree(child, result, values, depth + 1)


def _trace(result: Result, values: bool) -> Iterator[str]:
    yield f"{result.id} on {result.as_of}: {result.verdict.value}"

    def lines(step: Step, depth: int) -> Iterator[str]:
        cite = f" ({step.citation})" if step.citation else ""
        # A group is known by its title, which need not be said twice.
        label = _label(step).removeprefix(f"{step.id}: ")
        yield f"{'  ' * depth}{_MARK[step.verdict]} {step.id}: {label}{_value(step, result, values)}{cite}"
        for child in step.children:
            yield from lines(child, depth + 1)

    yield from lines(result.steps, 0)


def _value(step: Step, result: Result, values: bool) -> str:
    if step.fact is None:
        return ""
    value = result.values.get(step.fact)
    if isinstance(value, Unknown):
        return f" ({words(value.value)})"
    return f" (recorded: {_show(value)})" if values and value is not None else ""


def _show(value: FactValue) -> str:
    if value is True or value is False:
        return "yes" if value else "no"
    if isinstance(value, AtLeast):
        return f"at least {', '.join(sorted(value.codes))}"
    if isinstance(value, frozenset):
        return ", ".join(sorted(value)) or "none"
    return str(value)


def to_html(result: Result, *, values: bool = False) -> str:
    """
    Return the explanation as an HTML fragment without scripts, styles of its own, or network.

    >>> from tvs_core.rules import Provision, boolean, evaluate, is_true
    >>> from datetime import date
    >>> asked = boolean("help_asked_for", "Has the person asked for help?")
    >>> rule = Provision(id="xx.help", title="Help on request", when=is_true(asked, cite="s 1"))
    >>> to_html(evaluate(rule, {"help_asked_for": True}, as_of=date(2026, 3, 1)))[:42]
    '<div class="tvs-result tvs-met"><p><strong'
    """
    verdict = result.verdict.value
    parts = [f'<div class="tvs-result tvs-{verdict}"><p><strong>{html.escape(headline(result))}</strong></p>']
    if result.provision is not None and result.provision.adverse:
        parts.append(f"<p>{ADVERSE}</p>")
    parts.append(f"<ul>{_html_step(result.steps, result, values)}</ul>")
    if result.missing:
        items = "".join(f"<li>{html.escape(q)} <code>{html.escape(name)}</code></li>" for name, q in questions(result))
        parts.append(f"<p>What to ask next, most telling first:</p><ol>{items}</ol>")
    parts.extend(f"<p><em>Note: {html.escape(notice.message)}</em></p>" for notice in result.notices)
    parts.append(f"<p><small>{NOT_ADVICE}</small></p></div>")
    return "".join(parts)


def _html_step(step: Step, result: Result, values: bool) -> str:
    cite = f" <small>{html.escape(step.citation)}</small>" if step.citation else ""
    label = html.escape(_label(step) + _value(step, result, values))
    verdict = step.verdict.value
    body = f'<span class="tvs-{verdict}">{_WORD[step.verdict]}</span> {label}{cite}'
    if not step.children:
        return f"<li>{body}</li>"
    inner = "".join(_html_step(child, result, values) for child in step.children)
    state = "" if step.verdict is Verdict.MET else " open"
    return f"<li><details{state}><summary>{body}</summary><ul>{inner}</ul></details></li>"


def outline(condition: Condition, *, cite: bool = True) -> str:
    """
    Return a condition as an indented Markdown list, in the order of the text.

    >>> from tvs_core.rules import all_of, boolean, is_true, unless
    >>> a, b = boolean("referred", "?"), boolean("excluded", "?")
    >>> print(outline(all_of(is_true(a, cite="s 1"), unless(is_true(b, cite="s 2")))))
    - all of these:
      - referred (s 1)
      - unless:
        - excluded (s 2)
    """
    return "\n".join(_outline(condition, 0, cite))


def _outline(node: Condition, depth: int, cite: bool) -> Iterator[str]:
    pad = "  " * depth
    source = f" ({node.cite})" if cite and node.cite else ""
    if isinstance(node, Group):
        yield f"{pad}- {_titled(node)}{source}:"
        for child in node.children:
            yield from _outline(child, depth + 1, cite)
    else:
        label = describe(node) if isinstance(node, Leaf) else f"provision {node.provision_id} is met"
        yield f"{pad}- {label}{source}"


def to_mermaid(provision: Provision) -> str:
    """
    Return the condition of a provision as a Mermaid flowchart.

    >>> from tvs_core.rules import Provision, boolean, is_true
    >>> rule = Provision(id="xx.a", title="A", when=is_true(boolean("b", "?"), cite="s 1"))
    >>> print(to_mermaid(rule))
    flowchart LR
      n0["A"] --> n1
      n1["b<br/><small>s 1</small>"]
    """
    lines = ["flowchart LR", f'  n0["{_quoted(provision.title)}"] --> n1']
    count = 0

    def draw(node: Condition) -> int:
        nonlocal count
        count += 1
        mine = count
        cite = f"<br/><small>{_quoted(node.cite)}</small>" if node.cite else ""
        if isinstance(node, Group):
            lines.append(f'  n{mine}{{{{"{_quoted(_titled(node))}{cite}"}}}}')
            for child in node.children:
                lines.append(f"  n{mine} --> n{draw(child)}")
        else:
            label = describe(node) if isinstance(node, Leaf) else node.provision_id
            lines.append(f'  n{mine}["{_quoted(label)}{cite}"]')
        return mine

    draw(provision.when)
    return "\n".join(lines)


def _quoted(text: str) -> str:
    # A line break would end the statement of the diagram.
    return html.escape(" ".join(text.split()), quote=True)
