"""What people read is compared, word for word, with explanations that were read and approved."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import tvs_core as tvs
from golden_files import FOLDER, golden
from tvs_core.dates import Between
from tvs_core.facts import Unknown
from tvs_core.rules.render import Style, outline, to_html, to_mermaid

DAY = date(2026, 3, 1)
ADULT_DEFENCE = "gb_eaw.defence.s45.adult"
RECOVERY = "gb.nrm.recovery_period"
INJURY = "gb_eaw.limitation.personal_injury"
DEFENCE_MET: dict[str, Any] = {
    "age_at_offence_years": 24,
    "compelled_to_commit_offence": True,
    "compulsion_part_of_slavery_or_exploitation_conduct": True,
    "no_realistic_alternative_for_reasonable_person": True,
    "offence_listed_in_msa_schedule_4": False,
    "offence_date": "2024-04-04",
}

SETTLING: dict[str, Any] = {
    "act_recruit_harbor_transport_provide_obtain": True,
    "purpose_commercial_sex_act": True,
    "age_at_victimization_years": 16,
}

#: Name of the file, provision, facts, day, style.
CASES: list[tuple[str, str, dict[str, Any], date, Style]] = [
    ("open_plain", "us.t_visa.principal", {}, DAY, "plain"),
    ("open_legal", "us.t_visa.principal", {"victim_of_severe_trafficking": True}, DAY, "legal"),
    ("open_trace", "us.t_visa.principal", {"age_at_victimization_years": Between(17, 18)}, DAY, "trace"),
    ("met_plain", ADULT_DEFENCE, DEFENCE_MET, DAY, "plain"),
    ("not_met_legal", ADULT_DEFENCE, DEFENCE_MET | {"age_at_offence_years": 16}, DAY, "legal"),
    ("declined_plain", ADULT_DEFENCE, DEFENCE_MET | {"compelled_to_commit_offence": Unknown.DECLINED}, DAY, "plain"),
    ("not_in_force_plain", ADULT_DEFENCE, DEFENCE_MET, date(2015, 7, 30), "plain"),
    ("settled_legal", "us.continued_presence", SETTLING, DAY, "legal"),
    ("period_legal", INJURY, {"limitation_start_date": "2025-01", "claim_issue_date": "2028-01-31"}, DAY, "legal"),
    ("adverse_plain", "gb.cics.conviction_bar", {"unspent_conviction_sentence": "service_detention"}, DAY, "plain"),
    ("codes_legal", "eu.atd.definition", {"trafficking_means": {"at_least": ["fraud"]}}, DAY, "legal"),
    ("old_version_plain", RECOVERY, {"has_positive_reasonable_grounds_decision": True}, date(2022, 12, 12), "plain"),
]


@pytest.mark.parametrize(("name", "provision", "facts", "as_of", "style"), CASES, ids=[case[0] for case in CASES])
def test_explanation_reads_as_approved(
    name: str, provision: str, facts: dict[str, Any], as_of: date, style: Style
) -> None:
    """A changed wording, question or order of the text is a difference for a reviewer to read."""
    text = tvs.explain(tvs.evaluate(provision, facts, as_of=as_of), style=style) + "\n"
    assert text == golden(f"explanations/{name}.txt", text)


def test_page_and_pictures_read_as_approved() -> None:
    """The HTML, the outline and the diagram of one provision."""
    result = tvs.evaluate(ADULT_DEFENCE, DEFENCE_MET | {"compelled_to_commit_offence": None}, as_of=DAY)
    version = tvs.law.get(ADULT_DEFENCE, as_of=DAY)
    for name, text in (
        ("page.html", to_html(result).replace("<li>", "\n<li>") + "\n"),
        ("outline.md", outline(version.when) + "\n"),
        ("diagram.mmd", to_mermaid(version) + "\n"),
    ):
        assert text == golden(f"explanations/{name}", text)


def test_golden_explanations_are_all_compared() -> None:
    """No approved file lies about that nothing is compared with."""
    files = {path.name for path in (FOLDER / "explanations").iterdir()}
    assert files == {f"{case[0]}.txt" for case in CASES} | {"page.html", "outline.md", "diagram.mmd"}
