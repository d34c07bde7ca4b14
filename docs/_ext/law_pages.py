"""
Sphinx extension: writes one page a statute topic from the encoded law, and indexes by kind, jurisdiction and statute.

The pages are Markdown below ``law/``, written anew before each build and kept out of version control. The diagram of a
condition is made by the ``tvs-condition`` directive of ``condition_boxes``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
from catalogue import Folder, Topic, fact_label, folders, general_facts, instrument
from sphinx.application import Sphinx
from sphinx.util import logging

from tvs_core import law
from tvs_core.law.catalogue import Absence, Pending
from tvs_core.law.treaties import Standing
from tvs_core.rules import Duration, Particular, Provision, Seen
from tvs_core.rules.fact import Fact
from tvs_core.rules.render import ADVERSE, outline, words

_log = logging.getLogger(__name__)

_NOT_ADVICE = (
    ":::{admonition} Legal information, not legal advice\n:class: tvs-not-advice\n"
    "These pages say what the library tests and where the test comes from.\n"
    "They decide nothing about anybody: a decision maker does, on evidence, and often with a discretion.\n"
    "What is left out of a rule is listed under it, and [the limits](/explanation/limits.md) hold for all.\n:::\n"
)
_SEEN = {
    Seen.PRIMARY: "text read",
    Seen.SECONDARY: "known from a reliable account",
    Seen.MEMORY: "not read again for this encoding",
}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")


def text(value: object) -> str:
    """Return plain text as Markdown that shows it as it is."""
    flat = " ".join(str(value).split())
    return re.sub(r"^([-+]|\d+[.)])(\s)", r"\\\1\2", _SPECIAL.sub(r"\\\1", flat))


def sentence(value: str) -> str:
    """Return text as one sentence of Markdown, with a capital and a full stop."""
    flat = text(value)
    return flat[:1].upper() + flat[1:] + ("" if flat.endswith((".", "!", "?")) else ".")


def link(title: str, target: str) -> str:
    """Return a Markdown link."""
    return f"[{text(title)}]({target})"


def label(version: Provision, newest: Provision) -> str:
    """Return the anchor of a version; the newest has the id of the provision."""
    return version.id if version is newest else f"{version.id}-{version.in_force.start or 'first'}"


def span(version: Provision) -> str:
    """Return the days a version is law, in words."""
    start, end = version.in_force.start, version.in_force.end
    if start is None:
        return f"until {end}" if end else "no dates of its own"
    return f"{start} to {end}" if end else f"since {start}"


class Pages:
    """Every law page as Markdown by document name."""

    def __init__(self) -> None:
        self.folders = folders()
        self.home = {versions[0].id: topic for f in self.folders for topic in f.topics for versions in topic.provisions}
        self.relied_on_by: dict[str, set[str]] = defaultdict(set)
        for version in law.registry:
            for id in version.relies_on:
                self.relied_on_by[id].add(version.id)
        self.names = {code: name for folder in self.folders for code, name in folder.names.items()}

    def all(self) -> Iterator[tuple[str, str]]:
        """Yield name and text of every page."""
        for folder in self.folders:
            yield folder.docname, self.folder_page(folder)
            yield f"law/facts/{folder.name}", facts_page(folder.jurisdiction.name, folder.name, folder.facts)
            for topic in folder.topics:
                yield topic.docname, self.topic_page(topic)
        yield "law/facts/general", facts_page("several jurisdictions", "general", general_facts())
        yield "law/instruments", instruments_page()
        yield "law/record-relief", relief_page(self.names)
        yield "law/by-jurisdiction", self.by_jurisdiction()
        yield "law/by-kind", self.by_kind()
        yield "law/by-statute", self.by_statute()

    def topic_page(self, topic: Topic) -> str:
        """Return the page of one law module."""
        notes, _, example = topic.doc.partition(">>> ")
        paragraphs = notes.strip().split("\n\n")[1:]
        parts = [f"# {text(topic.title)}\n", _NOT_ADVICE]
        for paragraph in paragraphs:
            parts.append("\n".join(_field(line) for line in re.split(r"\n(?=\S)", paragraph)) + "\n")
        parts.extend(self._provision(versions) for versions in topic.provisions)
        if example:
            parts.append(f"## In Python\n\n```python\n>>> {example.rstrip()}\n```\n")
        return "\n".join(parts)

    def _provision(self, versions: tuple[Provision, ...]) -> str:
        newest, *older = versions
        parts = [f"({newest.id})=\n## {text(newest.title)}\n", *self._version(newest)]
        for version in older:
            parts.append(f"({label(version, newest)})=\n### Earlier version: {text(version.title)}\n")
            parts.extend(self._version(version))
        return "\n".join(parts)

    def _version(self, version: Provision) -> Iterator[str]:
        if version.adverse:
            yield f":::{{admonition}} Against the person\n:class: warning\n{ADVERSE}\n:::\n"
        yield "\n".join(f"- **{name}:** {value}" for name, value in self._identity(version)) + "\n"
        yield f"```{{tvs-condition}} {version.id}\n:day: {version.in_force.start or version.in_force.end or ''}\n```\n"
        plain = "\n".join(text_line(line) for line in outline(version.when).split("\n"))
        yield f"<details><summary>The condition as text</summary>\n\n{plain}\n\n</details>\n"
        if version.effect:
            yield f"**When it is met:** {sentence(version.effect)}\n"
        yield from _list("Lengths of time", map(_duration, version.durations))
        yield from _list("Rights that follow", map(_particular, version.rights))
        yield from _list("Circumstances to weigh", map(_particular, version.factors))
        yield from _list("How the amount is worked out", map(_particular, version.calculation))
        yield from _list("Not required", (f"`{name}`" for name in version.not_required))
        nothing = ("Nothing is recorded for this provision; [the limits](/explanation/limits.md) hold.",)
        yield from _list("Not modelled", map(sentence, version.not_modelled) if version.not_modelled else nothing)
        yield from _list("Days not encoded", (f"{x.during}: {sentence(x.reason)}" for x in version.not_encoded))
        if version.gap_before:
            yield f"**Before this version:** {sentence(version.gap_before)}\n"
        if version.notes:
            yield f"**Notes:** {sentence(version.notes)}\n"
        yield from _list("Not settled", map(_pending, law.pending(provision=version.id)))
        yield from _list("Authority", map(_authority, version.authority))
        yield from _list("Relies on", (self._link(id) for id in version.relies_on))
        yield from _list("Relied on by", (self._link(id) for id in sorted(self.relied_on_by[version.id])))

    def _identity(self, version: Provision) -> Iterator[tuple[str, str]]:
        yield "Id", f"`{version.id}`"
        yield "Kind", words(version.kind)
        places = ", ".join(self.names.get(code, code) for code in version.extent)
        yield "Law of", self.names[version.jurisdiction] + (f" (extends to {text(places)})" if places else "")
        yield "In force", span(version)
        if version.decision_maker:
            yield "Decided by", text(version.decision_maker)
        if version.standard_of_proof:
            yield "Standard of proof", text(words(version.standard_of_proof))
        if version.discretionary is not None:
            yield "Discretion", "may be refused although met" if version.discretionary else "none once met"
        if version.strength:
            yield "Strength of the duty", text(words(version.strength))
        if version.transposition_deadline:
            yield "To be carried into national law by", str(version.transposition_deadline)
        if version.fee is not None:
            yield "Fee", str(version.fee)
        if version.verified_on:
            through = version.verified_through
            yield (
                "Compared with its sources on",
                f"{version.verified_on}" + (f" (text up to {through})" if through else ""),
            )

    def _link(self, id: str) -> str:
        return link(law.get(id)[-1].title, f"#{id}") if id in self.home else f"`{id}`"

    def folder_page(self, folder: Folder) -> str:
        """Return the page of one jurisdiction."""
        place = folder.jurisdiction
        intro = folder.doc.replace("\n\n", "\0").replace("\n", " ").replace("\0", "\n\n")
        parts = [f"# {text(place.name)}\n", _NOT_ADVICE, f"{text_block(intro)}\n"]
        parts.extend(_list("Official sources", (f"<{url}>" for url in place.sources)))
        codes = ", ".join(f"{text(name)} `{code}`" for code, name in folder.names.items())
        parts.append(f"Codes: {codes}.\n")
        parts.append(f"The [facts these provisions ask for](/law/facts/{folder.name}.md) are listed apart.\n")
        for topic in folder.topics:
            parts.append(f"## {link(topic.title, f'/{topic.docname}.md')}\n")
            parts.append(self._rows(versions[0] for versions in topic.provisions))
        for title, items in (
            (
                "Rules that people look for and that do not exist",
                map(self._absence, law.absences(jurisdiction=place.code)),
            ),
            ("What is not settled", map(_pending, law.pending(jurisdiction=place.code))),
        ):
            rows = [f"- {item}" for item in items]
            if rows:
                parts.append(f"## {title}\n\n" + "\n".join(rows) + "\n")
        entries = [topic.docname for topic in folder.topics] + [f"law/facts/{folder.name}"]
        parts.append(_toctree(entries))
        return "\n".join(parts)

    def _absence(self, absence: Absence) -> str:
        nearest = ", ".join(self._link(id) for id in absence.instead)
        source = f"({text(absence.cite)}; {_SEEN[absence.seen]})"
        return f"{sentence(absence.statement)} {source}" + (f" Nearest: {nearest}." if nearest else "")

    def _rows(self, versions: Iterable[Provision]) -> str:
        rows = [f"- {self._link(v.id)}, {span(v)}" + (" (against the person)" if v.adverse else "") for v in versions]
        return "\n".join(rows) + "\n"

    def by_jurisdiction(self) -> str:
        """Return the index by jurisdiction."""
        parts = ["# The law by jurisdiction\n", _NOT_ADVICE, "| Jurisdiction | Topics | Provisions |\n|---|---|---|"]
        for folder in self.folders:
            count = sum(len(topic.provisions) for topic in folder.topics)
            name = link(folder.jurisdiction.name, f"/{folder.docname}.md")
            parts.append(f"| {name} | {len(folder.topics)} | {count} |")
        parts.append("\n" + _toctree([*(folder.docname for folder in self.folders), "law/facts/general"]))
        return "\n".join(parts)

    def by_kind(self) -> str:
        """Return the index by kind."""
        kinds: dict[str, dict[str, list[Provision]]] = defaultdict(lambda: defaultdict(list))
        for id, topic in self.home.items():
            version = law.get(id)[-1]
            kinds[version.kind][self._place(topic)].append(version)
        parts = ["# The law by kind\n", _NOT_ADVICE]
        for kind in sorted(kinds):
            parts.append(f"(kind-{kind})=\n## {words(kind).capitalize()}\n\n`{kind}`\n")
            for place in sorted(kinds[kind]):
                parts.append(f"**{text(place)}**\n\n{self._rows(kinds[kind][place])}")
        return "\n".join(parts)

    def _place(self, topic: Topic) -> str:
        return next(folder.jurisdiction.name for folder in self.folders if folder.name == topic.folder)

    def by_statute(self) -> str:
        """Return the index by statute, treaty, case or guidance."""
        found: dict[str, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
        for version in law.registry:
            for authority in version.authority:
                found[self.names[version.jurisdiction]][instrument(authority.cite)][version.id] = None
        parts = [
            "# The law by statute\n",
            _NOT_ADVICE,
            "Statutes, treaties, cases and guidance that provisions rest on.\n",
        ]
        for place in sorted(found):
            parts.append(f"## {text(place)}\n")
            for name in sorted(found[place], key=str.casefold):
                parts.append(f"- {text(name)}")
                parts.extend(f"  - {self._link(id)}" for id in found[place][name])
            parts.append("")
        return "\n".join(parts)


def facts_page(place: str, folder: str, facts: Iterable[Fact]) -> str:
    """Return the page that lists the facts of one vocabulary."""
    parts = [
        f"# Facts of the law of {text(place)}\n",
        'A fact that is not given is unknown, and unknown is never "not met".\n',
        "The library asks; it does not decide whether an answer is true.\n",
    ]
    for fact in sorted(facts, key=lambda fact: fact.name):
        parts.append(f"({fact_label(folder, fact)})=\n`{fact.name}`\n: {sentence(fact.question)}")
        parts.append(f"  Takes {text(fact.expected)}; handled as {words(fact.sensitivity.value)}.")
        if fact.derives_from:
            parts.append(f"  Can be computed from {text(fact.derives_from)}.")
        if fact.note:
            parts.append(f"  {sentence(fact.note)}")
        parts.append("")
    return "\n".join(parts)


def instruments_page() -> str:
    """Return the page of international and European instruments, and what is recorded about who is bound."""
    parts = [
        "# International and European instruments\n",
        _NOT_ADVICE,
        "Treaties and directives bind states; what a person can enforce is for national law to say.",
        "A state that is not listed under an instrument is not recorded, which does not mean that it is not bound.\n",
    ]
    for item in law.instruments():
        parts.append(f"## {text(item.title)}\n\n`{item.id}`, {text(words(item.type))}\n")
        dates = (("Adopted", item.adopted), ("In force", item.entry_into_force), ("Rule", item.entry_rule))
        parts.extend(_list("Dates", (f"{name}: {text(value)}" for name, value in dates if value)))
        parts.extend(_list("Standing", (_standing(code, state) for code, state in item.status)))
        if item.notes:
            parts.append(f"**Notes:** {sentence(item.notes)}\n")
    return "\n".join(parts)


def _standing(code: str, state: Standing) -> str:
    party = "party" if state.party else "not a party"
    since = f" since {state.entry_into_force}" if state.entry_into_force else ""
    since += f" until {state.bound_to}" if state.bound_to else ""
    notes = f"; {text(state.notes)}" if state.notes else ""
    return f"`{code}`: {party}{since} ({_SEEN[state.seen]}{notes})"


def relief_page(names: Mapping[str, str]) -> str:
    """Return the page that compares relief from criminal records in the States of the United States."""
    parts = [
        "# Relief from criminal records in the United States\n",
        _NOT_ADVICE,
        "Relief from a criminal record that results from trafficking, State by State and in brief.\n",
    ]
    for item in law.record_relief():
        rows = [(field.name, getattr(item, field.name)) for field in attrs.fields(type(item)) if field.name != "state"]
        parts.append(f"## {text(names[item.state])}\n")
        parts.extend(f"- **{words(name).capitalize()}:** {text(words(_plain(value)))}" for name, value in rows)
        parts.append("")
    return "\n".join(parts)


def _plain(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def text_line(line: str) -> str:
    """Return one line of an outline, its list marker kept."""
    marker, body = line[: line.index("- ") + 2], line[line.index("- ") + 2 :]
    return marker + text(body)


def text_block(value: str) -> str:
    """Return paragraphs of plain text as Markdown."""
    return "\n\n".join(text(paragraph) for paragraph in value.split("\n\n"))


def _field(line: str) -> str:
    flat = " ".join(line.split())
    name, colon, rest = flat.partition(": ")
    shown = " ".join(f"<{word}>" if word.startswith("http") else text(word) for word in rest.split())
    return f"- **{text(name)}:** {shown}" if colon else f"- {text(flat)}"


def _list(title: str, items: Iterable[str]) -> Iterator[str]:
    rows = [f"- {item}" for item in items]
    if rows:
        yield f"**{title}:**\n\n" + "\n".join(rows) + "\n"


def _duration(duration: Duration) -> str:
    length = f"{duration.value} {words(duration.unit)}"
    edge = "" if duration.last_day_counts else "; the last day does not count"
    return f"{sentence(duration.what)} {text(length)} from {text(duration.start)} ({text(duration.cite)}){edge}."


def _pending(item: Pending) -> str:
    seen = f" ({_SEEN[item.seen]})" if item.seen else ""
    said = [part for part in (item.instrument, item.what, item.status, item.advice) if part]
    return f"{words(item.kind.value).capitalize()}: {' '.join(map(sentence, said))}{seen}"


def _particular(item: Particular) -> str:
    return f"{sentence(item.text)} ({text(item.cite)})"


def _authority(authority: Any) -> str:
    name = link(authority.cite, f"<{authority.url}>") if authority.url else text(authority.cite)
    return f"{name}: {_SEEN[authority.seen]}."


def _toctree(docnames: Iterable[str]) -> str:
    return "```{toctree}\n:hidden:\n:titlesonly:\n\n" + "\n".join(f"/{name}" for name in docnames) + "\n```\n"


def _write(app: Sphinx) -> None:
    for problem in law.registry.load_all():
        _log.warning("law: %s", problem)
    written = set()
    for name, page in Pages().all():
        path = Path(app.srcdir, f"{name}.md")
        written.add(path)
        if not path.exists() or path.read_text(encoding="utf-8") != page:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page, encoding="utf-8")
    for path in Path(app.srcdir, "law").rglob("*.md"):
        if path not in written and path != Path(app.srcdir, "law", "index.md"):
            path.unlink()


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the pages before Sphinx looks for them."""
    app.connect("builder-inited", _write)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}
