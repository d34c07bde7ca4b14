"""The encoded law as the pages need it: each provision with the module it stands in, and where its citations lead."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator

import attrs

from tvs_core import law
from tvs_core.rules import Jurisdiction, Provision
from tvs_core.rules.fact import Fact


@attrs.frozen(kw_only=True)
class Topic:
    """One law module: the provisions of one statute topic, by id, newest version first."""

    folder: str
    path: tuple[str, ...]
    doc: str
    provisions: tuple[tuple[Provision, ...], ...]

    @property
    def docname(self) -> str:
        """Name of its page."""
        return "/".join(("law", self.folder, *self.path))

    @property
    def title(self) -> str:
        """First sentence of the module docstring."""
        return self.doc.partition("\n\n")[0].replace("\n", " ").rstrip(".")


@attrs.frozen(kw_only=True)
class Folder:
    """One jurisdiction folder and its topics."""

    name: str
    jurisdiction: Jurisdiction
    doc: str
    topics: tuple[Topic, ...]
    facts: tuple[Fact, ...]

    @property
    def docname(self) -> str:
        """Name of its page."""
        return f"law/{self.name}"

    @property
    def names(self) -> dict[str, str]:
        """Name by code of the state and of its parts."""
        return {self.jurisdiction.code: self.jurisdiction.name, **dict(self.jurisdiction.parts)}


def folders() -> tuple[Folder, ...]:
    """Return every jurisdiction, sorted by the name a reader calls it."""
    found = [_folder(name, module) for name, module in law.registry.locations().items()]
    return tuple(sorted(found, key=lambda folder: folder.jurisdiction.name))


def _folder(name: str, module_name: str) -> Folder:
    package = importlib.import_module(module_name)
    topics = tuple(_topics(name, module_name))
    general = set(general_facts())
    own = [fact for fact in _facts_in(f"{module_name}.facts") if fact not in general]
    return Folder(
        name=name, jurisdiction=package.JURISDICTION, doc=inspect.getdoc(package) or "", topics=topics, facts=tuple(own)
    )


def general_facts() -> tuple[Fact, ...]:
    """Return the facts that several jurisdictions share, in order of declaration."""
    return _facts_in("tvs_core.law.facts")


def fact_label(folder: str, fact: Fact) -> str:
    """Return the anchor of a fact."""
    return f"fact-{folder}-{fact.name}"


def _facts_in(module_name: str) -> tuple[Fact, ...]:
    module = importlib.import_module(module_name)
    return tuple(dict.fromkeys(value for value in vars(module).values() if isinstance(value, Fact)))


def _topics(folder: str, module_name: str) -> Iterator[Topic]:
    package = importlib.import_module(module_name)
    accepted = {version for version in law.registry if version.id}
    for found in pkgutil.walk_packages(package.__path__, f"{module_name}."):
        module = importlib.import_module(found.name)
        versions: dict[str, list[Provision]] = {}
        for value in vars(module).values():
            if isinstance(value, Provision) and value in accepted:
                versions.setdefault(value.id, []).append(value)
        if versions:
            path = tuple(found.name.removeprefix(f"{module_name}.").split("."))
            grouped = tuple(tuple(reversed(law.get(id))) for id in versions)
            yield Topic(folder=folder, path=path, doc=inspect.getdoc(module) or "", provisions=grouped)


_SIGNS = re.compile(r"(?<![a-z])(?:ss?|sec|secs|sections?|arts?|articles?|paras?|paragraphs?|no)(?![a-z])|§+", re.I)
_INSIDE = re.compile(r"\([^()]*\)")


def _words(cite: str) -> list[str]:
    """Return a citation as bare words, without what is in brackets: ``8 CFR 214.207(b)(1)`` is ``8 cfr 214.207``."""
    bare = _SIGNS.sub(" ", _INSIDE.sub(" ", cite)).lower()
    return re.findall(r"[^\W_]+(?:[.-][^\W_]+)*", bare)


def _is_same(instrument: list[str], authority: list[str]) -> bool:
    """Return whether a short name (``MSA 2015``, ``Dir 2011/36``, or nothing) can stand for an authority's."""
    initials = "".join(word[0] for word in authority if word[0].isalpha() and word not in _SMALL)
    return all(
        word in authority if word[0].isdigit() else word in initials or any(w.startswith(word) for w in authority)
        for word in instrument
    )


_SMALL = frozenset({"the", "of", "on", "and", "for", "in", "to", "as", "by"})


def address(cite: str, provision: Provision) -> str | None:
    """
    Return the address of the authority that a pinpoint lies in, or ``None`` unless exactly one of them fits.

    A pinpoint fits an authority that names the same section and whose name the pinpoint repeats, shortens or leaves
    out. A link to the wrong text would be worse than none.
    """
    same = {authority.url for authority in provision.authority if authority.url and authority.cite == cite}
    words = _words(cite.partition(";")[0])
    if not same and words and words[-1][0].isdigit():
        *name, section = words
        same = {
            authority.url
            for authority in provision.authority
            for part in authority.cite.split(";")
            if authority.url and section in (whole := _words(part)) and _is_same(name, whole)
        }
    return same.pop() if len(same) == 1 else None


_SECTION = re.compile(
    r",?\s+(?:ss?\.?|secs?\.?|sections?|arts?\.?|articles?|paras?\.?|§+|Sch\.?|chs?\.?|pt\.?|vol\.?|regs?\.?)\s*\d.*",
    re.I,
)
_CODE = re.compile(
    r"\d+ (?:USC|CFR|ILCS)|[^\d(\[]*(?:Code|Law|Proc\.)(?= \d)"
    r"|[^\d(\[,]*(?:[A-Z][\w']*\.|\b[A-Z]{3})(?= \d+[A-Z]?[.:-])"
)


def instrument(cite: str) -> str:
    """
    Return the statute, treaty or guidance that a citation is to, without the place in it.

    >>> instrument("8 CFR 214.207(b)"), instrument("Modern Slavery Act 2015 s45; Sch 4")
    ('8 CFR', 'Modern Slavery Act 2015')
    """
    first = _SECTION.sub("", cite.partition(";")[0]).strip(" ,") or cite
    code = _CODE.match(first)
    return code.group(0) if code else first
