"""
Ohio: expungement, with and without a prostitution-type conviction.

Authority: Ohio Revised Code 2953.36.
    https://freedomnetworkusa.org/srp_states/oh
    Compared on 2026-11-22: all citations known from a reliable account; less deeply than federal law, so that local
    counsel has to confirm it.
History: 29 October 2018; second pathway since 24 October 2024.
Not modelled: records of acquittals and dismissals (R.C. 2953.521).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "victim_of_state_trafficking_offence": True,
...     "offence_consequence_of_trafficking": True,
...     "interests_outweigh_government_need": True,
...     "oh_has_solicitation_loitering_or_prostitution_conviction": True,
...     "oh_murder_or_rape_offence": False,
...     "proof_level_met": "preponderance",
... }
>>> tvs.decide("us.oh.expungement", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, one_of
from tvs_core.rules.provision import Provision, between, secondary, since

__all__ = [
    "EXPUNGEMENT",
    "EXPUNGEMENT_2018",
]


def __dir__() -> list[str]:
    return __all__


EXPUNGEMENT_2018 = Provision(
    id="us.oh.expungement",
    title="Ohio R.C. 2953.36 (formerly 2953.38): with a prostitution-type predicate",
    kind="non_punishment",
    jurisdiction="US-OH",
    authority=(
        secondary("R.C. 2953.36(A)(1) (2953.38 before 2023-04-04)", "https://freedomnetworkusa.org/srp_states/oh"),
        secondary(
            "Ohio LSC, S.B. 214 Final Analysis (2024-08-21)",
            "https://fastdemocracy.com/bill-summary/?billsummary_id=OHB00012856&billsummary_session=135&billsummary_state=oh",
        ),
    ),
    in_force=between("2018-10-29", "2024-10-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="R.C. 2953.36(A)(1)"),
        is_true(f.oh_has_solicitation_loitering_or_prostitution_conviction, id="predicate", cite="R.C. 2953.36(A)(1)"),
        is_false(f.oh_murder_or_rape_offence, id="not_excluded", cite="R.C. 2953.36(A)(1)"),
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="R.C. 2953.36; 2905.32"),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="R.C. 2953.36(A)(1)"),
        is_true(f.interests_outweigh_government_need, id="interests", cite="R.C. 2953.36(D), (E)"),
    ),
    effect="The court orders the record expunged (destroyed, irretrievable).",
    notes="Hearing always required; 50-dollar fee unless indigent.",
)

EXPUNGEMENT = Provision(
    id="us.oh.expungement",
    title="Ohio R.C. 2953.36: second pathway without predicate (since S.B. 214)",
    kind="non_punishment",
    jurisdiction="US-OH",
    authority=(
        secondary(
            "R.C. 2953.36(A)(1), (2)",
            "https://fastdemocracy.com/bill-summary/?billsummary_id=OHB00012856&billsummary_session=135&billsummary_state=oh",
        ),
    ),
    in_force=since("2024-10-24"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance on pathway 1; clear_and_convincing on pathway 2",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="R.C. 2953.36(A)"),
        is_true(f.victim_of_state_trafficking_offence, id="victim", cite="R.C. 2953.36; 2905.32"),
        is_true(f.offence_consequence_of_trafficking, id="result", cite="R.C. 2953.36(A)"),
        is_true(f.interests_outweigh_government_need, id="interests", cite="R.C. 2953.36(D), (E)"),
        any_of(
            all_of(
                is_true(
                    f.oh_has_solicitation_loitering_or_prostitution_conviction,
                    id="predicate",
                    cite="R.C. 2953.36(A)(1)",
                ),
                is_false(f.oh_murder_or_rape_offence, id="not_excluded", cite="R.C. 2953.36(A)(1)"),
                one_of(
                    f.proof_level_met, ["preponderance", "clear_and_convincing"], id="proof_1", cite="R.C. 2953.36(E)"
                ),
                title="With a prostitution-type conviction",
            ),
            all_of(
                # The second pathway needs no predicate conviction, but more proof.
                one_of(f.offence_grade, ["misdemeanor", "felony_4", "felony_5"], id="grade", cite="R.C. 2953.36(A)(2)"),
                one_of(f.proof_level_met, ["clear_and_convincing"], id="proof_2", cite="R.C. 2953.36(A)(2)"),
                title="Without one",
            ),
            title="Pathway",
        ),
    ),
    effect="As before.",
    notes=(
        "Victim status needs no conviction of a trafficker. Records of acquittal or dismissal: R.C. 2953.521, at "
        "any time. The exact paragraph letters for the balancing test are from memory."
    ),
)
