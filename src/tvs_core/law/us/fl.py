"""
Florida: expunction, and no prostitution offence by a minor.

Authority: Florida Statutes 943.0583 and 796.07.
    https://www.flsenate.gov/laws/statutes/2013/943.0583
    Compared on 2026-11-22: of 2 citations, 1 read in the text, 1 from memory; less deeply than federal law, so that
    local counsel has to confirm it.
History: 1 October 2014 and 1 October 2016.
Not modelled: the court's discretion, since the section gives no right to expunction.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "arrested_for_offence": True,
...     "victim_of_state_trafficking_offence": True,
...     "was_trafficking_victim_when_offence_committed": True,
...     "offence_part_of_trafficking_scheme_or_at_direction": True,
...     "fl_offence_listed_775_084_1_b_1": False,
...     "ceased_or_sought_services_due_diligence": True,
...     "is_recognized_victim": True,
...     "proof_level_met": "preponderance",
... }
>>> tvs.decide("us.fl.expunction", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, one_of
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "EXPUNCTION",
    "MINOR_IMMUNITY",
]


def __dir__() -> list[str]:
    return __all__


EXPUNCTION = Provision(
    id="us.fl.expunction",
    title="Florida 943.0583: human trafficking victim expunction",
    kind="non_punishment",
    jurisdiction="US-FL",
    authority=(
        primary("Fla. Stat. 943.0583; Fla. R. Crim. P. 3.693", "https://www.flsenate.gov/laws/statutes/2013/943.0583"),
    ),
    in_force=since("2014-10-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="court in the circuit of arrest",
    standard_of_proof=(
        "preponderance with the documentation presumption; clear_and_convincing without official documentation"
    ),
    discretionary=True,
    when=all_of(
        any_of(
            is_true(f.arrested_for_offence, id="arrested", cite="Fla. Stat. 943.0583(3)"),
            is_true(f.convicted_of_offence, id="convicted", cite="Fla. Stat. 943.0583(3)"),
            title="Record to be cleared",
        ),
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="Fla. Stat. 943.0583(1)(c)"),
        is_true(f.was_trafficking_victim_when_offence_committed, id="victim_at_time", cite="Fla. Stat. 943.0583(3)"),
        is_true(f.offence_part_of_trafficking_scheme_or_at_direction, id="scheme", cite="Fla. Stat. 943.0583(3)"),
        is_false(f.fl_offence_listed_775_084_1_b_1, id="not_listed", cite="Fla. Stat. 943.0583(3)"),
        is_true(f.ceased_or_sought_services_due_diligence, id="diligence", cite="Fla. Stat. 943.0583(4)"),
        any_of(
            all_of(
                is_true(f.is_recognized_victim, id="documented", cite="Fla. Stat. 943.0583(5)"),
                one_of(
                    f.proof_level_met,
                    ["preponderance", "clear_and_convincing"],
                    id="proof_p",
                    cite="Fla. Stat. 943.0583(3)",
                ),
                title="With official documentation",
            ),
            # Without official documentation the proof has to be clear and convincing.
            one_of(f.proof_level_met, ["clear_and_convincing"], id="proof_cc", cite="Fla. Stat. 943.0583(5)"),
            title="Proof",
        ),
    ),
    effect=(
        "The court may order the record expunged; a conviction is deemed vacated for a substantive defect. No "
        "fee; one petition may cover several cases."
    ),
    notes=(
        "The section 'confers no right' to expunction. Definition of victim includes a person trafficked under "
        "federal law. The current text of subsection (3) may allow listed violent offences that did not end in "
        "conviction: verify. A 2024 bill (SB 1736) to lower the proof rule was not confirmed as enacted."
    ),
)

MINOR_IMMUNITY = Provision(
    id="us.fl.minor_immunity",
    title="Florida: prostitution offence applies only to persons aged 18 or over",
    kind="non_punishment",
    jurisdiction="US-FL",
    authority=(
        memory(
            "Fla. Stat. 796.07(2)(e), 796.001",
            "http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0700-0799/0796/Sections/0796.07.html",
        ),
    ),
    in_force=since("2016-10-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="law enforcement",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="under_18", cite="Fla. Stat. 796.07(2)(e)"),
        is_true(f.prostitution_offence, id="prostitution", cite="Fla. Stat. 796.07(2)(e)"),
    ),
    effect="No offence by the minor; child-welfare response.",
    notes="Adults who exploit minors are dealt with under other laws (796.001).",
)
