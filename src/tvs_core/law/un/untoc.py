"""
The Convention against Transnational Organized Crime: groups, serious crime, witnesses, victims, assets.

Authority: United Nations Convention against Transnational Organized Crime, arts. 2, 14, 24 and 25.
    https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18
    Compared on 2026-11-22: all citations read in the text.
History: in force since 29 September 2003.
Not modelled: means at a State's disposal, which limit the duties to protect and assist.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "group_member_count": 3,
...     "structured_group": True,
...     "group_existed_for_period_of_time": True,
...     "group_acts_in_concert_for_serious_or_convention_offences": True,
...     "group_seeks_material_benefit": True,
... }
>>> tvs.decide("un.untoc.organized_criminal_group", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "ASSET_RETURN_FOR_COMPENSATION",
    "ORGANIZED_CRIMINAL_GROUP",
    "SERIOUS_CRIME",
    "VICTIM_ASSISTANCE",
    "WITNESS_PROTECTION",
]


def __dir__() -> list[str]:
    return __all__


ORGANIZED_CRIMINAL_GROUP = Provision(
    id="un.untoc.organized_criminal_group",
    title="Organised criminal group",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="untoc",
    strength="mandatory",
    authority=(
        primary(
            "UNTOC Art 2(a), (c)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18",
        ),
    ),
    in_force=since("2003-09-29"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        ge(f.group_member_count, 3, id="three", cite="UNTOC Art 2(a)"),
        is_true(f.structured_group, id="structured", cite="UNTOC Art 2(a), (c)"),
        is_true(f.group_existed_for_period_of_time, id="period", cite="UNTOC Art 2(a)"),
        is_true(f.group_acts_in_concert_for_serious_or_convention_offences, id="concert", cite="UNTOC Art 2(a)"),
        is_true(f.group_seeks_material_benefit, id="benefit", cite="UNTOC Art 2(a)"),
    ),
    effect="The group counts as an organised criminal group for UNTOC and its Protocols.",
    notes="No formal roles, continuity of membership or developed structure are needed (Art 2(c)).",
)

SERIOUS_CRIME = Provision(
    id="un.untoc.serious_crime",
    title="Serious crime",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="untoc",
    strength="mandatory",
    authority=(
        primary(
            "UNTOC Art 2(b)", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18"
        ),
    ),
    in_force=since("2003-09-29"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        # The maximum the law allows counts, not the sentence passed.
        ge(f.maximum_penalty_years, 4, id="four_years", cite="UNTOC Art 2(b)"),
    ),
    effect="The offence is a serious crime: the maximum, not the actual, penalty decides.",
)

WITNESS_PROTECTION = Provision(
    id="un.untoc.witness_protection",
    title="Protection of witnesses, including victims who are witnesses",
    kind="protection_measure",
    jurisdiction="UN",
    instrument="untoc",
    strength="best_efforts",
    authority=(
        primary(
            "UNTOC Art 24(1)-(4)",
            "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18",
        ),
    ),
    in_force=since("2003-09-29"),
    verified_on=date(2026, 11, 22),
    when=any_of(
        is_true(f.gives_or_will_give_testimony, id="witness", cite="UNTOC Art 24(1), (4)"),
        is_true(f.is_relative_or_close_to_witness, id="relative", cite="UNTOC Art 24(1)"),
    ),
    effect=(
        "Within its means the State gives effective protection from retaliation or intimidation, such as "
        "relocation, non-disclosure of identity and whereabouts, and testimony by video link, without prejudice "
        "to the defence."
    ),
)

VICTIM_ASSISTANCE = Provision(
    id="un.untoc.victim_assistance",
    title="Assistance and protection of victims of Convention offences",
    kind="service_entitlement",
    jurisdiction="UN",
    instrument="untoc",
    strength="best_efforts",
    authority=(
        primary(
            "UNTOC Art 25(1)", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18"
        ),
    ),
    in_force=since("2003-09-29"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="UNTOC Art 25(1); Palermo Protocol Art 1(3)"),
    ),
    effect=(
        "Within its means the State assists and protects the person, especially where retaliation or intimidation "
        "is threatened."
    ),
)

ASSET_RETURN_FOR_COMPENSATION = Provision(
    id="un.untoc.asset_return_for_compensation",
    title="Priority to returning confiscated proceeds so that victims can be compensated",
    kind="compensation",
    jurisdiction="UN",
    instrument="untoc",
    strength="consider",
    authority=(
        primary(
            "UNTOC Art 14(2)", "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12&chapter=18"
        ),
    ),
    in_force=since("2003-09-29"),
    verified_on=date(2026, 11, 22),
    discretionary=True,
    when=all_of(
        is_true(f.confiscated_on_request_of_victims_state, id="foreign_request", cite="UNTOC Art 14(2); Art 13"),
        is_true(f.requesting_state_asks_return, id="asked", cite="UNTOC Art 14(2)"),
    ),
    effect=(
        "The confiscating State gives priority consideration, as far as its law permits, to returning the "
        "proceeds so that the requesting State can compensate victims or restore property."
    ),
)
