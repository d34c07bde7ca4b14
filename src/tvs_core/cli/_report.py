"""
The report: one self-contained HTML page, without scripts or network, that says what a whole job came to.

It holds counts, questions and law, and nothing of any record: no id, no value, no file name. Every colour is doubled by
a pattern or a word, and every picture by a table.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files

from tvs_core._version import __version__
from tvs_core.cli._assess import ProvisionTally, Tally, TreeNode
from tvs_core.cli._summary import (
    HEADINGS,
    NOT_ASKED,
    UNDETERMINED_IS_NOT_NO,
    counted,
    only_against,
    question_rows,
    shown_verdicts,
    trouble_lines,
)
from tvs_core.kleene import Verdict
from tvs_core.rules.render import ADVERSE, NOT_ADVICE

__all__ = ["html_report"]

_QUESTIONS = 25
_WIDTH = 900
_FILLS = {
    Verdict.MET: ("#1f6b73", "#ffffff"),
    Verdict.NOT_MET: ("#c5ced3", "#1d2b30"),
    Verdict.UNDETERMINED: ("url(#hatch)", "#1d2b30"),
    Verdict.NOT_IN_FORCE: ("#ffffff", "#1d2b30"),
}
_PATTERN = (
    '<svg class="off" aria-hidden="true"><defs>'
    '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="8" height="8" fill="#f3dfa8"/><rect width="2.5" height="8" fill="#e0bd62"/></pattern></defs></svg>'
)
_ANSWERS = {
    Verdict.MET: "yes",
    Verdict.NOT_MET: "no",
    Verdict.UNDETERMINED: "not known",
    Verdict.NOT_IN_FORCE: "not law that day",
}


def html_report(tally: Tally) -> str:
    """
    Return the page.

    Args:
        tally: The job in numbers, with its trees counted.
    """
    title = f"What {counted(tally.records, 'record')} came to under the law of {tally.plan.as_of}"
    parts = [
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(title)}</title><style>{_style()}</style></head><body>",
        _PATTERN,
        f"<header><h1>{_text(title)}</h1>{_lede(tally)}</header><main>",
        _key_numbers(tally),
        _chart(tally),
        _provision_table(tally),
        _questions(tally),
        _troubles(tally),
        *(f"<p>{_text(note)}</p>" for note in tally.notes),
        "<section><h2>Each provision, part by part</h2>",
        "<p>How many records came to yes, no or not known at each part of the condition, in the order of the text.</p>",
        *(_article(each, tally) for each in tally.provisions),
        f"</section></main>{_footer()}</body></html>\n",
    ]
    return "".join(parts)


def _text(value: object) -> str:
    return html.escape(str(value), quote=True)


def _style() -> str:
    return files("tvs_core.cli").joinpath("report.css").read_text(encoding="utf-8")


def _lede(tally: Tally) -> str:
    provisions = counted(len(tally.provisions), "provision")
    return (
        f'<p class="lede">Each record was held against {provisions}. The conditions of a provision are met, are not '
        f"met, or stay undetermined while something is not known. {UNDETERMINED_IS_NOT_NO}</p>"
        f'<p class="soft">{NOT_ADVICE}</p>'
    )


def _key_numbers(tally: Tally) -> str:
    undetermined = sum(each.counts[Verdict.UNDETERMINED] for each in tally.provisions)
    verdicts = tally.records * len(tally.provisions)
    numbers = {
        "Records assessed": f"{tally.records:,}",
        "Rows put aside": f"{tally.rejected:,}",
        "Provisions": f"{len(tally.provisions):,}",
        "Verdicts still open": f"{undetermined / verdicts:.0%}" if verdicts else "none",
        "Open questions": f"{len(tally.missing):,}",
    }
    return '<dl class="key">' + "".join(f"<div><dt>{k}</dt><dd>{v}</dd></div>" for k, v in numbers.items()) + "</dl>"


def _chart(tally: Tally) -> str:
    rows: list[str] = []
    for index, each in enumerate(tally.provisions):
        top = 54 * index
        title = each.chosen.title if len(each.chosen.title) < 108 else each.chosen.title[:105].rstrip() + "…"
        mark = " (met is against the person)" if each.adverse else ""
        rows.append(f'<text x="0" y="{top + 14}" font-size="14" fill="#1d2b30">{_text(title + mark)}</text>')
        rows.append(_bar(each.counts, top + 22, _WIDTH, 22, labels=True))
    height = 54 * len(tally.provisions) + 4
    legend = "".join(
        f'<li><svg viewBox="0 0 28 18" aria-hidden="true">{_segment(verdict, 1, 1, 26, 16)}</svg>'
        f"{HEADINGS[verdict]}</li>"
        for verdict in shown_verdicts(tally)
    )
    return (
        '<section><h2>At a glance</h2><figure aria-describedby="numbers">'
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="Stacked bars: the share of records in which each '
        f'provision is met, not met or undetermined. The table that follows has the same numbers.">'
        f'{"".join(rows)}</svg></figure><ul class="legend">{legend}</ul></section>'
    )


def _bar(counts: Mapping[Verdict, int], top: int, width: int, height: int, *, labels: bool) -> str:
    total = sum(counts.values())
    if not total:
        return f'<rect x="0.5" y="{top + 0.5}" width="{width - 1}" height="{height - 1}" fill="none" stroke="#55646b"/>'
    parts: list[str] = []
    start = 0.0
    for verdict in HEADINGS:
        span = width * counts[verdict] / total
        if span:
            parts.append(_segment(verdict, start, top, span, height))
        if labels and span > 14 + 9 * len(f"{counts[verdict]:,}"):
            place = f'x="{start + 9:.1f}" y="{top + 15.5}" font-size="13" font-weight="600"'
            halo = ' stroke="#f7e9c4" stroke-width="4" paint-order="stroke"' if verdict is Verdict.UNDETERMINED else ""
            parts.append(f'<text {place} fill="{_FILLS[verdict][1]}"{halo}>{counts[verdict]:,}</text>')
        start += span
    return "".join(parts)


def _segment(verdict: Verdict, x: float, y: float, width: float, height: float) -> str:
    dash = ' stroke-dasharray="3 2"' if verdict is Verdict.NOT_IN_FORCE else ""
    size = f'width="{max(width - 1, 0.5):.1f}" height="{height - 1:.1f}"'
    fill = _FILLS[verdict][0]
    return f'<rect x="{x + 0.5:.1f}" y="{y + 0.5:.1f}" {size} fill="{fill}" stroke="#55646b"{dash}/>'


def _provision_table(tally: Tally) -> str:
    shown = shown_verdicts(tally)
    head = "".join(f'<th scope="col" class="n">{HEADINGS[verdict]}</th>' for verdict in shown)
    rows: list[str] = []
    for index, each in enumerate(tally.provisions):
        name = f'<a href="#p{index}">{_text(each.chosen.title)}</a><code>{_text(each.chosen.id)}</code>{_mark(each)}'
        cells = "".join(_count_cell(each.counts[verdict], tally.records) for verdict in shown)
        rows.append(f'<tr><th scope="row">{name}</th>{cells}</tr>')
    return (
        '<section><h2>Verdicts</h2><div class="scroll"><table id="numbers">'
        f"<caption>Number and share of the {counted(tally.records, 'record')} for each provision, law of "
        f'{tally.plan.as_of}.</caption><thead><tr><th scope="col">Provision</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div></section>"
    )


def _count_cell(count: int, records: int) -> str:
    share = f"<small>{count / records:.0%}</small>" if records and count else ""
    return f'<td class="n">{count:,}{share}</td>'


def _mark(each: ProvisionTally) -> str:
    return '<span class="against">Met is against the person</span>' if each.adverse else ""


def _questions(tally: Tally) -> str:
    questions = question_rows(tally)
    if not questions:
        return ""
    body = "".join(
        f'<tr><th scope="row">{_text(each.question)}<code>{_text(each.name)}</code></th>'
        f'{_count_cell(each.records, tally.records)}<td class="n">{each.provisions:,}</td></tr>'
        for each in questions[:_QUESTIONS]
    )
    more, against = len(questions) - _QUESTIONS, only_against(tally)
    rest = f'<p class="soft">And {counted(more, "more question")}.</p>' if more > 0 else ""
    if against:
        rest += f'<p class="soft">{NOT_ASKED.format(counted(against, "open fact"))}</p>'
    return (
        "<section><h2>What to ask next</h2><p>Ask only what is needed and safe to ask; a person may decline any "
        'question.</p><div class="scroll"><table><caption>The facts most often missing where a verdict is still open.'
        '</caption><thead><tr><th scope="col">Question</th><th scope="col" class="n">Records</th>'
        f'<th scope="col" class="n">Provisions</th></tr></thead><tbody>{body}</tbody></table></div>{rest}</section>'
    )


def _troubles(tally: Tally) -> str:
    if not tally.has_problems:
        return ""
    lines = [f"<p>{_text(line)}</p>" for line in trouble_lines(tally)]
    if tally.reasons:
        body = "".join(
            f'<tr><th scope="row">{_text(code)}</th><td class="n">{count:,}</td></tr>'
            for code, count in tally.reasons.most_common()
        )
        lines.append(
            '<table><caption>Reasons, by code.</caption><thead><tr><th scope="col">Code</th>'
            f'<th scope="col" class="n">Records</th></tr></thead><tbody>{body}</tbody></table>'
        )
    return f"<section><h2>Problems in the data</h2>{''.join(lines)}</section>"


def _article(each: ProvisionTally, tally: Tally) -> str:
    index = tally.provisions.index(each)
    version = each.chosen.provision
    parts = [
        f'<article id="p{index}"><h3>{_text(each.chosen.title)}</h3><code>{_text(each.chosen.id)}</code> {_mark(each)}'
    ]
    if version is None:
        return "".join([*parts, "<p>This was not law on that day.</p></article>"])
    facts = [f"Law of {_text(version.jurisdiction)}, version in force {_text(version.in_force)}"]
    facts += [f"{_text(authority.cite)} ({authority.seen.value})" for authority in version.authority]
    if version.decision_maker:
        facts.append(f"Decided by: {_text(version.decision_maker)}")
    parts.append(f'<ul class="facts">{"".join(f"<li>{fact}</li>" for fact in facts)}</ul>')
    if each.adverse:
        parts.append(f"<p>{ADVERSE}</p>")
    parts.append(f'<ul class="tree">{"".join(_nested(each.tree))}</ul>')
    if version.effect:
        parts.append(f"<p>What follows when met: {_text(version.effect)}</p>")
    if version.discretionary:
        parts.append("<p>The decision maker may still refuse when the conditions are met.</p>")
    parts.extend(f'<p class="notice">Not modelled: {_text(text)}</p>' for text in version.not_modelled)
    parts.extend(f'<p class="notice">{_text(notice.message)}</p>' for notice in each.notices(tally.plan.as_of))
    return "".join([*parts, "</article>"])


def _nested(nodes: Sequence[TreeNode]) -> Iterator[str]:
    depth = 0
    for index, node in enumerate(nodes):
        while depth > node.depth:
            yield "</ul></li>"
            depth -= 1
        yield f"<li>{_node(node)}"
        below = index + 1 < len(nodes) and nodes[index + 1].depth > node.depth
        if below:
            yield "<ul>"
            depth += 1
        else:
            yield "</li>"
    yield "</ul></li>" * depth


def _node(node: TreeNode) -> str:
    cite = f" <small>{_text(node.cite)}</small>" if node.cite else ""
    kind = ' class="group"' if node.is_group else ""
    counts = " · ".join(f"{count:,} {_ANSWERS[verdict]}" for verdict, count in node.counts.items() if count)
    inner = _bar(node.counts, 0, 112, 12, labels=False)
    bar = f'<svg viewBox="0 0 112 12" preserveAspectRatio="none" aria-hidden="true">{inner}</svg>'
    return (
        f'<div class="node"><span{kind}>{_text(node.label)}{cite}</span><span class="counts">{counts}</span>{bar}</div>'
    )


def _footer() -> str:
    return (
        f"<footer><p>{NOT_ADVICE} Where an encoding and the law differ, the law wins.</p>"
        "<p>This page holds counts only: nothing in it comes from a single record except that it was counted. "
        "Small counts can still point at a person; think before you pass it on.</p>"
        f"<p>tvs_core {_text(__version__)}</p></footer>"
    )
