"""
The Optional Protocol on the sale of children, child prostitution and child pornography.

Authority: Optional Protocol to the Convention on the Rights of the Child, arts. 2, 3, 8 and 9.
    https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child
    Compared on 2026-11-22: all citations read in the text.
History: in force since 18 January 2002.
Not modelled: sexual abuse material (art. 2(c)), and the forms of sale that must be crimes (art. 3(1)).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "age_at_victimization_years": 4,
...     "child_transferred_to_another": True,
...     "remuneration_or_consideration_given": True,
... }
>>> tvs.decide("un.opsc.sale_of_child", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, is_true, lt
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "CHILD_PROSTITUTION",
    "CHILD_VICTIM_PROTECTION",
    "SALE_OF_CHILD",
]


def __dir__() -> list[str]:
    return __all__


SALE_OF_CHILD = Provision(
    id="un.opsc.sale_of_child",
    title="Sale of a child",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="opsc",
    strength="mandatory",
    authority=(
        primary(
            "OPSC Art 2(a)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child",
        ),
    ),
    in_force=since("2002-01-18"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        lt(f.age_at_victimization_years, 18, id="child", cite="CRC Art 1; OPSC Art 2(a)"),
        is_true(f.child_transferred_to_another, id="transfer", cite="OPSC Art 2(a)"),
        is_true(f.remuneration_or_consideration_given, id="consideration", cite="OPSC Art 2(a)"),
    ),
    effect="The act is a sale of a child; no exploitative purpose and no means are needed.",
    not_modelled=("The forms that must be crimes are in Art 3(1).",),
    notes=(
        "Distinct from trafficking: a sale needs consideration but no exploitation; child trafficking needs "
        "exploitation but no consideration."
    ),
)

CHILD_PROSTITUTION = Provision(
    id="un.opsc.child_prostitution",
    title="Use of a child in sexual activities for consideration",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="opsc",
    strength="mandatory",
    authority=(
        primary(
            "OPSC Art 2(b), Art 3(1)(b)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child",
        ),
    ),
    in_force=since("2002-01-18"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        lt(f.age_at_victimization_years, 18, id="child", cite="CRC Art 1; OPSC Art 2(b)"),
        is_true(f.child_used_in_sexual_activities, id="use", cite="OPSC Art 2(b)"),
        is_true(f.remuneration_or_consideration_given, id="consideration", cite="OPSC Art 2(b)"),
    ),
    effect=(
        "Offering, obtaining, procuring or providing a child for this must be a crime; the child is a victim, "
        "never an offender."
    ),
    notes="Instrument term: 'child prostitution'. In records prefer 'sexual exploitation of a child'.",
)

CHILD_VICTIM_PROTECTION = Provision(
    id="un.opsc.child_victim_protection",
    title="Protection of child victims in the criminal process",
    kind="victim_right",
    jurisdiction="UN",
    instrument="opsc",
    strength="mandatory",
    authority=(
        primary(
            "OPSC Art 8(1)-(6), Art 9(3)-(4)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/optional-protocol-convention-rights-child-sale-children-child",
        ),
    ),
    in_force=since("2002-01-18"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="OPSC Art 8(1)"),
        is_true(f.is_child, id="child", cite="OPSC Art 8(1)"),
    ),
    effect=(
        "Adapted procedures, information, hearing of views, support, privacy, safety, no undue delay; best "
        "interests a primary consideration; uncertainty about age must not stop an investigation; access to "
        "compensation from those legally responsible."
    ),
)
