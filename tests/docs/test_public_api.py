"""What is public, what is documented and what was agreed are the same."""

from __future__ import annotations

import inspect

import api_pages
import pytest

from golden_files import golden

MODULES = api_pages.public_modules()
PAGES = dict(api_pages.pages())


def test_public_names_are_those_of_the_golden_list() -> None:
    """A change of the public surface is a visible change of a file; UPDATE_GOLDEN=1 writes it anew."""
    names = "".join(f"{module}: {name}\n" for module in MODULES for name in api_pages.public_names(MODULES[module]))
    assert names == golden("api.txt", names)


@pytest.mark.parametrize("module", MODULES)
def test_public_module_declares_names_that_exist_and_lists_exactly_them(module: str) -> None:
    """Every public module has an ``__all__`` without doubles, and ``dir`` shows what stands in it."""
    names = api_pages.public_names(MODULES[module])
    assert dir(MODULES[module]) == sorted(set(names))
    assert len(names) == len(set(names))
    assert [name for name in names if not hasattr(MODULES[module], name)] == []


@pytest.mark.parametrize("module", MODULES)
def test_public_name_has_an_entry_on_the_page_of_its_module(module: str) -> None:
    """Public is documented: each name is described on the page, or a link there leads to its description."""
    page = PAGES[f"reference/api/{module}"]
    for name in api_pages.public_names(MODULES[module]):
        described = api_pages.home(MODULES[module], name, MODULES)
        if described == module:
            assert f":: {module}.{name}\n" in page
        else:
            assert f"`{name}" in page
            assert described in MODULES or described.startswith("tvs_core.law.")


@pytest.mark.parametrize("module", MODULES)
def test_public_class_and_function_has_a_docstring(module: str) -> None:
    """A page of the reference never shows a name without a word about it."""
    values = {name: getattr(MODULES[module], name) for name in api_pages.public_names(MODULES[module])}
    described = {name: value for name, value in values.items() if inspect.isclass(value) or inspect.isroutine(value)}
    assert [name for name, value in described.items() if not value.__doc__] == []
