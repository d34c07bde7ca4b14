"""
Registry: finds provisions by looking at folders, so that adding a jurisdiction is adding a folder.

Nothing is imported until it is asked for: looking up ``us.…`` imports the folder ``us`` and no other. Other packages
join through an entry point group. What cannot be accepted is refused with its id and the reason, and the rest loads.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import keyword
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import ModuleType
from typing import TypeVar

import attrs

from tvs_core.dates import LeapDay
from tvs_core.errors import Problem, ProvisionError, TvsError, UnknownNameError, UnknownProvisionError, suggest
from tvs_core.rules.compile import Rule
from tvs_core.rules.evaluate import Notice
from tvs_core.rules.fact import Fact
from tvs_core.rules.provision import Provision, check_versions, version_on

__all__ = ["Jurisdiction", "Registry"]


def __dir__() -> list[str]:
    return __all__


_Found = TypeVar("_Found")

#: What somebody else's module may raise while it is imported; the other modules and folders still load.
IMPORT_ERRORS: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    LookupError,
    NameError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


@attrs.frozen(kw_only=True)
class Jurisdiction:
    """
    A state, or a body that makes law among states.

    Args:
        code: ISO 3166 code, or the usual short name of a body (``"UN"``, ``"COE"``).
        name: What a reader calls it.
        leap_day: On which day a person born on 29 February grows older there.
        parent: Code of the state it is a part of.
        parts: Code and name of each part with law of its own.
        sources: Addresses of its official texts.
    """

    code: str
    name: str
    leap_day: LeapDay = LeapDay.FEB_28
    parent: str | None = None
    parts: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()


@attrs.define
class _Folder:
    """What one jurisdiction's folder holds, once imported."""

    jurisdiction: Jurisdiction
    provisions: dict[str, tuple[Provision, ...]]
    refused: dict[str, str]
    facts: dict[str, Fact]


class Registry:
    """
    All provisions below a package, loaded folder by folder.

    Args:
        package: Dotted name of the package whose folders are jurisdictions.
        group: Entry point group through which other packages add folders.

    What was refused is listed in ``problems``.
    """

    def __init__(self, package: str, group: str) -> None:
        self._package = package
        self._group = group
        self._folders: dict[str, _Folder] = {}
        self._broken: dict[str, str] = {}
        self._rules: dict[str, Rule] = {}
        self._general: dict[str, Fact] | None = None
        self._locations: dict[str, str] | None = None
        self.problems: list[Problem] = []

    def locations(self) -> dict[str, str]:
        """Return the module name of every jurisdiction folder, without importing any."""
        if self._locations is None:
            paths = importlib.import_module(self._package).__path__
            found = {m.name: f"{self._package}.{m.name}" for m in pkgutil.iter_modules(paths) if m.ispkg}
            for point in importlib.metadata.entry_points(group=self._group):
                found.setdefault(point.name, point.value)
            self._locations = dict(sorted(found.items()))
        return self._locations

    def jurisdictions(self) -> dict[str, Jurisdiction]:
        """Return every jurisdiction by code, importing only what declares them."""
        return {j.code: j for name in self.locations() if (j := self._declared(name)) is not None}

    def versions(self, id: str) -> tuple[Provision, ...]:
        """
        Return every version of a provision, oldest first.

        Raises:
            UnknownProvisionError: If no jurisdiction has it.
            ProvisionError: If it was refused, or its folder cannot be imported.
        """
        folder = self._folder_of(id)
        if folder and id in folder.refused:
            raise ProvisionError(id=id, reason=folder.refused[id])
        found = folder.provisions.get(id) if folder else None
        if found is None:
            raise UnknownProvisionError(id=id, suggestion=suggest(id, self._nearby_ids(folder)))
        return found

    def _nearby_ids(self, folder: _Folder | None) -> Iterable[str]:
        return folder.provisions if folder else [p.id for p in self]

    def rule(self, id: str) -> Rule:
        """Return the compiled rule of a provision; see `versions` for what is raised."""
        rule = self._rules.get(id)
        if rule is None:
            rule = self._rules[id] = Rule(self.versions(id), self)
        return rule

    def jurisdiction_of(self, id: str) -> Jurisdiction | None:
        """Return the jurisdiction whose folder holds a provision, or ``None``."""
        folder = self._folder_of(id)
        return folder.jurisdiction if folder else None

    def find(
        self, *, jurisdiction: str | None = None, kind: str | None = None, as_of: date | None = None
    ) -> tuple[Provision, ...]:
        """
        Return provisions in the order of their files; without a date every version, with a date those in force.

        A jurisdiction code finds the law of the whole state and of its parts: ``"GB"`` also finds ``GB-EAW``.

        A folder that cannot be imported is left out, and listed in ``problems``, unless its own code is asked for.

        Raises:
            UnknownNameError: If no jurisdiction has that code.
            ProvisionError: If the folder of that code cannot be imported.
        """
        names = list(self.locations())
        if jurisdiction is not None:
            names = [self._name_for_code(jurisdiction)]
        found: list[Provision] = []
        for name in names:
            folder = self._load(name, strict=jurisdiction is not None)
            for versions in folder.provisions.values() if folder else ():
                for version in versions:
                    code = version.jurisdiction
                    inside = jurisdiction is None or code == jurisdiction or code.startswith(f"{jurisdiction}-")
                    if inside and kind in (None, version.kind) and (as_of is None or version.in_force.covers(as_of)):
                        found.append(version)
        return tuple(found)

    def __iter__(self) -> Iterator[Provision]:
        return iter(self.find())

    def on(self, id: str, as_of: date) -> Provision:
        """Return the version of a provision in force on a day; see `version_on` for what is raised."""
        return version_on(self.versions(id), as_of)

    def fact(self, name: str) -> Fact | None:
        """Return the fact of that name or alias in any vocabulary, or ``None``."""
        found = self._general_facts().get(name)
        if found is None:
            found = next((f.facts[name] for f in self._folders.values() if name in f.facts), None)
        if found is None:
            # A name no loaded folder has may belong to a jurisdiction that is not loaded yet.
            for folder in self.locations():
                if folder not in self._folders:
                    found = self._facts_of(folder).get(name)
                    if found is not None:
                        break
        return found

    def fact_names(self) -> list[str]:
        """Return every fact name of every vocabulary, sorted."""
        names = set(self._general_facts())
        for folder in self.locations():
            names |= self._facts_of(folder).keys()
        return sorted(names)

    def vocabulary(self) -> dict[str, Fact]:
        """Return every fact of every vocabulary by its canonical name."""
        found = {f.name: f for f in self._general_facts().values()}
        for folder in self.locations():
            found |= {f.name: f for f in self._facts_of(folder).values()}
        return dict(sorted(found.items()))

    def notices(self, provision: Provision, as_of: date) -> tuple[Notice, ...]:
        """Return what the catalogue adds to a result; a registry of plain rules adds nothing."""
        return ()

    def load_all(self) -> tuple[Problem, ...]:
        """Import every folder, resolve every reference, and return what was refused."""
        for name in self.locations():
            self._load(name, strict=False)
        for id in dict.fromkeys(provision.id for provision in self):
            self._check_references(id)
        return tuple(self.problems)

    def _check_references(self, id: str) -> None:
        try:
            self.rule(id).links()
        except TvsError as error:
            self._refuse(id, error)

    # Where a provision id lives: its first part names the folder, with the part of the state after an underscore.
    def _folder_of(self, id: str) -> _Folder | None:
        head = id.partition(".")[0]
        for name in (head, f"{head}_", head.partition("_")[0]):
            if name in self.locations():
                return self._load(name, strict=True)
        return None

    def _name_for_code(self, code: str) -> str:
        head = code.partition("-")[0].lower()
        name = f"{head}_" if keyword.iskeyword(head) else head
        if name not in self.locations():
            raise UnknownNameError(what="jurisdiction", name=code, suggestion=suggest(code, self.jurisdictions()))
        return name

    def _declared(self, name: str) -> Jurisdiction | None:
        return self._safely(name, lambda: getattr(self._package_of(name), "JURISDICTION", None))

    def _package_of(self, name: str) -> ModuleType:
        return importlib.import_module(self.locations()[name])

    def _facts_of(self, name: str) -> dict[str, Fact]:
        return self._safely(name, lambda: _facts_in(_optional(f"{self.locations()[name]}.facts"))) or {}

    def _safely(self, name: str, action: Callable[[], _Found]) -> _Found | None:
        """Return what an action on a folder gives, or ``None`` if the folder turns out to be broken."""
        if name not in self._broken:
            try:
                return action()
            except IMPORT_ERRORS as error:
                self._broken[name] = f"{type(error).__name__}: {error}"
                reason = f"the folder cannot be imported ({self._broken[name]})"
                self.problems.append(Problem(path=name, code="jurisdiction.broken", message=reason))
        return None

    def _load(self, name: str, *, strict: bool) -> _Folder | None:
        folder = self._folders.get(name) or self._safely(name, lambda: self._import(name))
        if folder is not None:
            self._folders[name] = folder
        elif strict:
            raise ProvisionError(id=name, reason=f"its folder cannot be imported ({self._broken[name]}).")
        return folder

    def _import(self, name: str) -> _Folder:
        package = self._package_of(name)
        facts = _facts_in(_optional(f"{package.__name__}.facts"))
        gathered: dict[str, list[Provision]] = {}
        for module in self._modules(package):
            for value in vars(module).values():
                if isinstance(value, Provision) and value not in gathered.get(value.id, ()):
                    gathered.setdefault(value.id, []).append(value)
        known = {fact.name: fact for fact in (*self._general_facts().values(), *facts.values())}
        accepted: dict[str, tuple[Provision, ...]] = {}
        refused: dict[str, str] = {}
        for id, versions in gathered.items():
            try:
                for version in versions:
                    _check_home(version, name, known)
                accepted[id] = check_versions(versions)
            except ProvisionError as error:
                refused[id] = error.reason
                self._refuse(id, error)
        return _Folder(package.JURISDICTION, accepted, refused, facts)

    def _modules(self, package: ModuleType) -> Iterator[ModuleType]:
        # A sub-package that fails is reported below; the walk itself must not stop at it.
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.", onerror=lambda _: None):
            if found.name.endswith(".facts"):
                continue
            try:
                yield importlib.import_module(found.name)
            except IMPORT_ERRORS as error:
                reason = f"the module cannot be imported ({type(error).__name__}: {error})"
                self.problems.append(Problem(path=found.name, code="jurisdiction.broken", message=reason))

    def _refuse(self, id: str, error: TvsError) -> None:
        problem = Problem(path=id, code=error.code, message=error.message)
        if problem not in self.problems:
            self.problems.append(problem)

    def _general_facts(self) -> dict[str, Fact]:
        if self._general is None:
            self._general = _facts_in(_optional(f"{self._package}.facts"))
        return self._general


def _optional(name: str) -> ModuleType | None:
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


def _facts_in(module: ModuleType | None) -> dict[str, Fact]:
    if module is None:
        return {}
    facts = [value for value in vars(module).values() if isinstance(value, Fact)]
    # A fact's own name wins over the same name as another's alias.
    return {name: f for f in facts for name in f.names} | {f.name: f for f in facts}


def _check_home(version: Provision, folder: str, known: Mapping[str, Fact]) -> None:
    head = version.id.partition(".")[0]
    if folder not in (head, f"{head}_", head.partition("_")[0]):
        raise ProvisionError(id=version.id, reason=f"its id does not start with the name of its folder '{folder}'.")
    undeclared = sorted({fact.name for fact in version.facts if known.get(fact.name) is not fact})
    if undeclared:
        raise ProvisionError(id=version.id, reason=f"it reads facts no vocabulary declares: {', '.join(undeclared)}.")
    if not version.authority:
        raise ProvisionError(id=version.id, reason="it cites no authority.")
