"""
Slavery and trafficking reparation orders.

Authority: Modern Slavery Act 2015 ss8-10; 2015 c.2 (NI) s10 and Sch 2.
    https://www.legislation.gov.uk/ukpga/2015/30/section/8
    Compared on 2026-11-22: all citations read in the text.
History: Northern Ireland 14 January 2015, England and Wales 31 July 2015.
Not modelled: the offender's means and the amount.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "perpetrator_convicted_of_msa_s1_s2_or_s4": True,
...     "confiscation_order_made_for_that_offence": True,
...     "victim_suffered_harm_from_relevant_offence": True,
...     "compensation_order_made_for_same_offence": False,
...     "amount_within_confiscation_order": True,
... }
>>> tvs.decide("gb_eaw.compensation.reparation_order", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, is_false, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "REPARATION_ORDER_EAW",
    "REPARATION_ORDER_NIR",
]


def __dir__() -> list[str]:
    return __all__


REPARATION_ORDER_EAW = Provision(
    id="gb_eaw.compensation.reparation_order",
    title="Slavery and trafficking reparation order (MSA 2015 ss8-10)",
    kind="compensation",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(primary("Modern Slavery Act 2015 ss8-10", "https://www.legislation.gov.uk/ukpga/2015/30/section/8"),),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown Court (or a magistrates' court with confiscation powers)",
    discretionary=True,
    when=all_of(
        is_true(f.perpetrator_convicted_of_msa_s1_s2_or_s4, id="convicted", cite="MSA 2015 s8(1)(a), (2)(b)"),
        is_true(f.confiscation_order_made_for_that_offence, id="confiscation", cite="MSA 2015 s8(1)(b), (2)(a), (8)"),
        is_true(f.victim_suffered_harm_from_relevant_offence, id="harm", cite="MSA 2015 s9(1)-(2)"),
        is_false(f.compensation_order_made_for_same_offence, id="no_double", cite="MSA 2015 s10(1)"),
        is_true(f.amount_within_confiscation_order, id="cap", cite="MSA 2015 s9(4)"),
    ),
    effect="The court may order the offender to pay compensation to the victim, from and up to the confiscated sum.",
    not_modelled=("Means must be considered (ss8(5), 9(5)); compensation is preferred to a fine (s8(6)).",),
    notes=(
        "Whenever the power exists the court must consider an order, with or without an application, and give "
        "reasons if it makes none (s8(7)). No time limit for asking, but it depends on a confiscation order being "
        "made. If confiscation is quashed the order falls too (s10(8)-(9)). Without confiscation, an ordinary "
        "compensation order under the Sentencing Code is the route."
    ),
)

REPARATION_ORDER_NIR = Provision(
    id="gb_nir.compensation.reparation_order",
    title="Slavery and trafficking reparation order (Northern Ireland)",
    kind="compensation",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(primary("2015 c.2 (NI) s10 and Sch 2", "https://www.legislation.gov.uk/nia/2015/2/schedule/2"),),
    in_force=since("2015-01-14"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown Court",
    discretionary=True,
    when=all_of(
        # Here the sections of the Northern Ireland Act are meant.
        is_true(
            f.perpetrator_convicted_of_msa_s1_s2_or_s4,
            id="convicted",
            cite="2015 c.2 (NI) Sch 2 para 1(1)(a) (ss1, 2, 4 of the NI Act)",
        ),
        is_true(f.confiscation_order_made_for_that_offence, id="confiscation", cite="2015 c.2 (NI) Sch 2 para 1(1)(b)"),
        is_true(f.victim_suffered_harm_from_relevant_offence, id="harm", cite="2015 c.2 (NI) Sch 2 para 2(1)"),
        is_false(f.compensation_order_made_for_same_offence, id="no_double", cite="2015 c.2 (NI) Sch 2 para 3(1)"),
        is_true(f.amount_within_confiscation_order, id="cap", cite="2015 c.2 (NI) Sch 2 para 2(4)"),
    ),
    effect="The Crown Court may order compensation to the victim, up to the confiscation order.",
    notes=(
        "Same duty to consider and give reasons (Sch 2 para 1(7)); enforced like a fine (para 2(6)). The fact "
        "about conviction refers here to ss1, 2 or 4 of the NI Act."
    ),
)
