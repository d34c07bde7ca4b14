"""The law is listed, shown and compared as it is encoded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cli_runs import Ran
from tvs_core import law
from tvs_core.cli._errors import UsageError
from tvs_core.cli._law import diff_lines, listed, show_lines
from tvs_core.errors import NotInForceError, UnknownNameError, UnknownProvisionError
from tvs_core.rules import Provision

Tvs = Callable[..., Ran]


def test_list_has_every_provision_once_with_its_versions() -> None:
    """Nothing that is encoded is left out of the list."""
    entries = listed()
    assert len({entry.id for entry in entries}) == len(entries)
    assert sum(len(entry.in_force) for entry in entries) == len(law.find())


def test_list_of_a_jurisdiction_kind_and_day_is_what_find_gives() -> None:
    """The three filters narrow together."""
    entries = listed(jurisdiction="us", kind="immigration_relief", as_of=date(2020, 1, 1))
    found = law.find(jurisdiction="US", kind="immigration_relief", as_of=date(2020, 1, 1))
    assert [entry.id for entry in entries] == [provision.id for provision in found]
    assert entries[0].jurisdiction.startswith("US")


def test_list_of_what_there_is_not_is_an_error_and_of_what_was_not_law_is_empty() -> None:
    """A misspelt filter is told from an empty answer."""
    with pytest.raises(UsageError):
        listed(jurisdiction="ZZ")
    with pytest.raises(UnknownNameError):
        listed(kind="relief")
    assert listed(kind="immigration_relief", as_of=date(1900, 1, 1)) == []


def test_show_has_everything_a_careful_reader_needs() -> None:
    """Versions, authority with how it was seen, condition with pinpoints, effect, durations, limits, no advice."""
    text = "\n".join(show_lines(law.get("us.t_visa.principal")))
    version = law.get("us.t_visa.principal")[-1]
    assert version.title in text
    assert "2017-01-18 to 2024-08-27" in text
    assert "2024-08-28 to …  (shown here)" in text
    for authority in version.authority:
        assert f"{authority.cite}  [{authority.seen.value}" in text
        assert str(authority.url) in text
    for leaf in version.leaves:
        assert f"({leaf.cite})" in text
    for duration in version.durations:
        assert f"{duration.what}: {duration.value} {duration.unit} from {duration.start} ({duration.cite})" in text
    assert version.effect in text
    assert version.notes in text
    assert "not legal advice" in text


def test_show_on_a_day_shows_that_version_with_its_notices() -> None:
    """The old rule is read as it was, and that its sources were not read themselves is said."""
    text = "\n".join(show_lines(law.get("us.t_visa.principal"), as_of=date(2020, 1, 1)))
    assert "2017 to 2024 rule" in text.splitlines()[0]
    assert "2017-01-18 to 2024-08-27  (shown here)" in text
    assert "Notices" in text
    with pytest.raises(NotInForceError):
        list(show_lines(law.get("us.t_visa.principal"), as_of=date(1990, 1, 1)))


@pytest.mark.parametrize("provision", law.find(), ids=lambda provision: f"{provision.id}@{provision.in_force.start}")
def test_show_of_every_version_tells_all_of_its_limits(provision: Provision) -> None:
    """What is not modelled, what is against the person and when it was last compared are never left out."""
    day = provision.in_force.start or provision.in_force.end
    text = "\n".join(show_lines(law.get(provision.id), as_of=day))
    assert all(limit in text for limit in provision.not_modelled)
    assert provision.adverse == ("that is against the person" in text)
    assert str(provision.verified_on) in text or provision.verified_on is None


def test_diff_shows_what_the_new_version_added_removed_and_cites_otherwise() -> None:
    """The 2024 rule on T status dropped one bar and asks for a report to an agency with jurisdiction."""
    lines = list(diff_lines("us.t_visa.principal", date(2024, 8, 27), date(2024, 8, 28)))
    added = lines[lines.index("Added") : lines.index("Removed")]
    removed = lines[lines.index("Removed") : lines.index("Cited otherwise")]
    assert any("reported_to_agency_with_jurisdiction".replace("_", " ") in line for line in added)
    assert any(line.startswith("  - economic_only") for line in removed)


def test_diff_of_days_with_one_version_says_that_nothing_changed() -> None:
    """No change is an answer."""
    lines = list(diff_lines("us.t_visa.principal", date(2025, 1, 1), date(2026, 1, 1)))
    assert lines[1].startswith("no change")


def test_diff_with_a_day_before_the_law_or_an_unknown_id_is_an_error() -> None:
    """There is nothing to compare with."""
    with pytest.raises(NotInForceError):
        list(diff_lines("us.t_visa.principal", date(1990, 1, 1), date(2026, 1, 1)))
    with pytest.raises(UnknownProvisionError):
        list(diff_lines("us.t_visa.princpal", date(2024, 1, 1), date(2026, 1, 1)))


def test_compare_sets_provisions_side_by_side_with_their_verdicts(tvs: Tvs, tmp_path: Path) -> None:
    """Each provision is a column, and on given facts each says what it comes to."""
    facts = tmp_path / "facts.json"
    facts.write_text('{"has_positive_reasonable_grounds_decision": false}', encoding="utf-8")
    ids = ["gb.nrm.recovery_period", "de.reflection_period"]
    done = tvs("law", "compare", *ids, "--as-of", "2026-03-01", "--facts", str(facts))
    assert done.code == 0
    assert "gb.nrm.recovery_period: conditions not met" in done.stdout
    assert "de.reflection_period: conditions undetermined" in done.stdout
    table = tvs("law", "compare", *ids, "--as-of", "2026-03-01", "--markdown")
    assert table.stdout.startswith("| | gb.nrm.recovery_period | de.reflection_period |")


def test_compare_of_an_unknown_provision_suggests_one(tvs: Tvs) -> None:
    """A misspelt id is told, and nothing is compared."""
    done = tvs("law", "compare", "gb.nrm.recovery_perid", "--as-of", "2026-03-01")
    assert done.code == 2
    assert "gb.nrm.recovery_period" in done.stderr


def test_ask_for_what_does_not_exist_says_so_and_what_there_is_instead(tvs: Tvs) -> None:
    """Asking for Canadian vacatur is answered with what the law has and has not."""
    done = tvs("law", "ask", "ca", "vacatur")
    assert done.code == 0
    assert "does not exist in law" in done.stdout
    assert "ca.record_suspension.eligibility" in done.stdout


def test_ask_for_words_nobody_recorded_claims_nothing(tvs: Tvs) -> None:
    """Finding nothing is not the same as there being nothing."""
    done = tvs("law", "ask", "GB", "zebra", "crossing")
    assert "that does not mean that there is no such law" in done.stdout
