"""Code lists are closed, complete, defined, and found by name."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys

import pytest

from tvs_core import codes
from tvs_core.codes import Code
from tvs_core.errors import CodeError, UnknownNameError

#: How many codes the lists taken from a standard have; a lost or added code shows here.
SIZES = {
    "case_status": 4,
    "control_method": 16,
    "country": 249,
    "education_level": 9,
    "event_phase": 3,
    "exploitation_type": 11,
    "forced_labour_industry": 21,
    "gender": 6,
    "marital_status": 6,
    "organization_type": 9,
    "perpetrator_role": 15,
    "platform": 15,
    "recruitment_method": 10,
    "referral_reason": 3,
    "service_group": 8,
    "service_type": 51,
    "sexual_exploitation_type": 4,
    "status_decision_maker": 5,
    "support_plan_type": 9,
    "trafficker_relationship": 3,
    "trafficking_status": 3,
    "vulnerability": 12,
}


@pytest.mark.parametrize("name", codes.names())
def test_list_every_code_has_label_definition_and_source(name: str) -> None:
    """A code that does not say what it means and where it comes from cannot be used with care."""
    for code in codes.get(name):
        assert code.label.strip() == code.label != ""
        assert code.definition.endswith((".", ")"))
        assert code.source


@pytest.mark.parametrize("name", codes.names())
def test_list_codes_are_distinct_and_equal_their_text(name: str) -> None:
    """Codes compare with plain text, so two codes of a list never share theirs, nor their label."""
    members = list(codes.get(name))
    assert len(members) == len(codes.get(name).__members__) == len({code.label for code in members})
    assert all(code == code.value == str(code) for code in members)


@pytest.mark.parametrize(("name", "size"), SIZES.items())
def test_list_from_a_standard_has_as_many_codes_as_the_standard(name: str, size: int) -> None:
    """No code of a standard's list is lost."""
    assert len(codes.get(name)) == size


def test_names_every_list_of_the_package_is_registered() -> None:
    """A list that is defined can be found by name and imported from the package."""
    defined: set[type[Code]] = set()
    for module in pkgutil.iter_modules(codes.__path__, "tvs_core.codes."):
        values = vars(importlib.import_module(module.name)).values()
        defined |= {v for v in values if isinstance(v, type) and issubclass(v, Code) and v is not Code}
    assert {codes.get(name) for name in codes.names()} == defined
    assert {cls.__name__ for cls in defined} | {"AtLeast", "Code", "get", "names", "parse"} == set(codes.__all__)
    assert all(getattr(codes, cls.__name__) is cls for cls in defined)


def test_public_names_are_sorted_and_unknown_ones_an_error() -> None:
    """The package lists what it has and nothing else."""
    assert codes.__all__ == sorted(codes.__all__)
    assert dir(codes) == codes.__all__
    with pytest.raises(AttributeError, match="no attribute 'Colour'"):
        codes.Colour  # noqa: B018


def test_import_of_codes_loads_no_list() -> None:
    """Each list is paid for by who uses it."""
    script = "import sys, json, tvs_core.codes; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = {name for name in json.loads(done.stdout) if name.startswith("tvs_core.codes.")}
    assert loaded == {"tvs_core.codes._base"}


def test_get_unknown_list_suggests_the_nearest() -> None:
    """A misspelt list name is an error that helps."""
    with pytest.raises(UnknownNameError, match="did you mean 'gender'"):
        codes.get("gendr")


def test_parse_known_code_returns_the_member() -> None:
    """Text of a code becomes the code."""
    assert codes.parse("country", "NA") is codes.Country.NA


def test_parse_unknown_code_names_list_and_nearest_but_not_the_text() -> None:
    """What was given may be anything, so it is not repeated."""
    with pytest.raises(CodeError) as caught:
        codes.parse("organization_type", "LawEnforcment-7731")
    assert str(caught.value) == (
        "Not a code of the list 'organization_type'; did you mean 'LawEnforcement'? [code.unknown]"
    )


def test_trafficking_lists_hold_the_codes_of_the_facts() -> None:
    """A set of codes on a record is a value of the fact of the same meaning."""
    from tvs_core.law import facts

    pairs = (
        (facts.trafficking_acts, codes.TraffickingAct),
        (facts.trafficking_means, codes.TraffickingMeans),
        (facts.exploitation_purposes, codes.ExploitationPurpose),
    )
    for fact, code_list in pairs:
        assert list(fact.codes) == [code.value for code in code_list]


def test_missing_reasons_are_the_unknowns_of_the_engine() -> None:
    """A reason recorded in a record can be handed to the engine as it is."""
    from tvs_core.rules.fact import Unknown

    assert {reason.value for reason in codes.MissingReason} == {unknown.value for unknown in Unknown}


def test_service_type_group_and_source_are_set() -> None:
    """Every service belongs to a group, and every group has a service."""
    assert {service.group for service in codes.ServiceType} == set(codes.ServiceGroup)
    assert repr(codes.ServiceType.HOTLINE) == "<ServiceType.HOTLINE>"


@pytest.mark.parametrize("code", list(codes.Country))
def test_country_is_two_capital_letters(code: codes.Country) -> None:
    """Codes are those of ISO 3166-1 alpha-2."""
    assert code.isascii()
    assert code.isupper()
    assert len(code) == 2
