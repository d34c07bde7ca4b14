"""
The trafficking duress defence, and what was added with it.

Authority: 18 USC 28; Pub. L. 119-73, sec. 4; Dixon v. United States, 548 U.S. 1 (2006).
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section28
    Compared on 2026-11-22: of 5 citations, 3 read in the text, 1 known from a reliable account, 1 from memory.
History: 18 USC 28 since 23 January 2026; common-law duress as the Supreme Court left it on 22 June 2006.
Not modelled: whether 18 USC 28 also asks for a causal link, which no decision has settled.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "offence_is_federal": True,
...     "offence_is_crime_of_violence_16a": False,
...     "charged_with_offence": True,
...     "was_trafficking_victim_when_offence_committed": True,
... }
>>> tvs.decide("us.fed.trafficking_duress_defense", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, unless
from tvs_core.rules.provision import Provision, memory, primary, secondary, since

__all__ = [
    "DURESS_COMMON_LAW",
    "DURESS_DEFENSE_MITIGATION_PRESERVED",
    "DURESS_DEFENSE_SEAL",
    "GRANTS_FOR_POST_CONVICTION_RELIEF",
    "TRAFFICKING_DURESS_DEFENSE",
]


def __dir__() -> list[str]:
    return __all__


# The enacted text has no rebuttable presumption and no clear-and-convincing standard: both were in the bill only.
TRAFFICKING_DURESS_DEFENSE = Provision(
    id="us.fed.trafficking_duress_defense",
    title="Trafficking duress defence in a federal prosecution (18 USC 28)",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        primary("18 USC 28(a), (b)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section28"),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof=(
        "not stated in the Act; default for federal affirmative defences is preponderance (Dixon v. "
        "United States, 548 U.S. 1 (2006))"
    ),
    discretionary=False,
    when=all_of(
        is_true(f.offence_is_federal, id="federal", cite="18 USC 28(a)(1)"),
        any_of(
            # Only an offence that is both violent and against a child is outside.
            is_false(f.offence_is_crime_of_violence_16a, id="level_a", cite="18 USC 28(a)(1); 3771A(a)(5)"),
            is_false(f.offence_had_child_victim, id="not_child_victim", cite="18 USC 28(a)(1); 3771A(a)(6)"),
            title="Level A or level B offence",
        ),
        is_true(f.charged_with_offence, id="charged", cite="18 USC 28(b)"),
        is_true(f.was_trafficking_victim_when_offence_committed, id="victim_at_time", cite="18 USC 28(b)"),
    ),
    effect=(
        "The defendant may establish duress by demonstrating that they were a victim of trafficking when the "
        "offence was committed."
    ),
    not_modelled=(
        (
            "Whether a causal link or the other common-law duress elements must still be shown was not settled by any "
            "decision found for this file."
        ),
    ),
    notes=(
        "The enacted text contains NO rebuttable presumption and NO clear-and-convincing standard: both were in "
        "H.R. 1379 as introduced and were removed. Not available for a violent offence with a child victim."
    ),
)

DURESS_COMMON_LAW = Provision(
    id="us.fed.duress_common_law",
    title="Common-law duress in a federal prosecution (remains available beside 18 USC 28)",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        memory("Dixon v. United States, 548 U.S. 1 (2006)", "https://www.law.cornell.edu/supct/html/05-7053.ZO.html"),
    ),
    in_force=since("2006-06-22"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or trial court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.offence_is_federal, id="federal", cite="Dixon, 548 U.S. at 7"),
        is_true(
            f.duress_threat_imminent_and_grave,
            id="threat",
            cite="United States v. Bailey, 444 U.S. 394, 409-410 (1980)",
        ),
        is_true(f.duress_no_reasonable_legal_alternative, id="no_alternative", cite="Bailey, 444 U.S. at 410"),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="Bailey, 444 U.S. at 409"),
        unless(
            is_true(
                f.recklessly_entered_coercive_situation,
                id="reckless",
                cite="circuit pattern instructions (e.g. 11th Cir.)",
            )
        ),
    ),
    effect="Complete defence if proved by the defendant.",
    notes=(
        "Until 2026-01-22 this was the only federal trafficking-related duress route. Evidence of trafficking or "
        "battering is admissible on imminence and reasonableness in several circuits (e.g. United States v. "
        "Dingwall, 6 F.4th 744 (7th Cir. 2021))."
    ),
)

DURESS_DEFENSE_SEAL = Provision(
    id="us.fed.duress_defense.seal",
    title="Sealing of the record of the trafficking duress defence",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        primary("18 USC 28(c)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section28"),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.trafficking_duress_defence_raised, id="raised", cite="18 USC 28(c)"),
        is_true(f.seal_motion_made, id="moved", cite="18 USC 28(c)"),
        # The statutory seal ends with a conviction.
        is_false(f.conviction_entered, id="not_convicted", cite="18 USC 28(c)"),
    ),
    effect="The related record or part of the proceeding is placed under seal until a conviction is entered.",
    notes="On conviction the statutory seal ends; consider Fed. R. Crim. P. 49.1 and a separate protective order.",
)

DURESS_DEFENSE_MITIGATION_PRESERVED = Provision(
    id="us.fed.duress_defense.mitigation_preserved",
    title="Failing to raise, or losing, the defence does not bar mitigation or federal victim aid",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        primary("18 USC 28(d), (e)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section28"),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing or post-conviction court; agency running the federal programme",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="18 USC 28(d)"),
        is_true(f.offence_is_federal, id="federal", cite="18 USC 28(a)(1)"),
        any_of(
            is_false(f.offence_is_crime_of_violence_16a, id="level_a", cite="18 USC 28(a)(1); 3771A(a)(5)"),
            is_false(f.offence_had_child_victim, id="not_child_victim", cite="18 USC 28(a)(1); 3771A(a)(6)"),
            title="Level A or level B offence",
        ),
    ),
    effect=(
        "Trafficking and duress may still be argued in mitigation at sentencing or in post-conviction "
        "proceedings, and the person may not be disqualified for that reason from a federally funded programme "
        "for trafficking victims."
    ),
    notes="Protects against forfeiture only; it does not create the mitigation standard.",
)

GRANTS_FOR_POST_CONVICTION_RELIEF = Provision(
    id="us.fed.tsra.grants_post_conviction",
    title="OJP and OVW legal-representation grants may pay for post-conviction relief",
    kind="service_entitlement",
    jurisdiction="US",
    authority=(secondary("Pub. L. 119-73, sec. 4", "https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm"),),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="Office of Justice Programs; Office on Violence Against Women",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.grant_may_fund_legal_representation, id="grant", cite="Pub. L. 119-73, sec. 4"),
    ),
    effect=(
        "The awarding office may not forbid the recipient to use the grant for representation in post-conviction "
        "relief."
    ),
    notes="Reverses the earlier OVC and OVW award condition that barred vacatur and expungement representation.",
)
