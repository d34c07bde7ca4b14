"""
The Compensation Directive: a State scheme, and a fair and appropriate amount.

Authority: Directive 2004/80/EC, arts. 1, 2 and 12(2).
    https://www.bailii.org/eu/cases/EUECJ/2020/C12919.html
    Compared on 2026-11-22: of 4 citations, 2 read in the text, 2 from memory.
History: in force and to be applied since 1 July 2005.
Not modelled: whether a scheme covers trafficking without physical violence, and whether the offender must be sued
    first.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"member_state_bound_by_directive": True, "violent_intentional_crime_in_member_state": True}
>>> tvs.decide("eu.cd.state_compensation", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.eu import facts as f
from tvs_core.rules.condition import all_of, is_true, unless
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "ADEQUACY",
    "STATE_COMPENSATION",
]


def __dir__() -> list[str]:
    return __all__


STATE_COMPENSATION = Provision(
    id="eu.cd.state_compensation",
    title="State compensation scheme for violent intentional crime",
    kind="compensation",
    jurisdiction="EU",
    instrument="eu_cd",
    strength="mandatory",
    authority=(
        memory("Directive 2004/80/EC Arts 1, 2, 12(2)", "https://eur-lex.europa.eu/eli/dir/2004/80/oj"),
        primary(
            "CJEU C-129/19 BV [GC], 16 July 2020, EU:C:2020:566 (residents too)",
            "https://www.bailii.org/eu/cases/EUECJ/2020/C12919.html",
        ),
    ),
    in_force=since("2005-07-01"),
    transposition_deadline=date(2005, 7, 1),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.member_state_bound_by_directive, id="bound", cite="Dir 2004/80 (Denmark not bound)"),
        is_true(f.violent_intentional_crime_in_member_state, id="crime", cite="Dir 2004/80 Art 12(2)"),
    ),
    effect=(
        "The Member State where the crime was committed must have a scheme giving fair and appropriate "
        "compensation; a victim living in another Member State may apply through an authority at home (Arts 1-3)."
    ),
    not_modelled=(
        "Whether trafficking without physical violence counts is national law, but see eu.atd.compensation.",
        "Whether the scheme is subsidiary to the offender is national law.",
    ),
    notes="Residence in the State of the crime does not exclude (C-129/19).",
)

ADEQUACY = Provision(
    id="eu.cd.adequacy",
    title="Fair and appropriate amount",
    kind="compensation",
    jurisdiction="EU",
    instrument="eu_cd",
    strength="case_law",
    authority=(
        primary(
            "Directive 2004/80/EC Art 12(2); CJEU C-129/19 BV, operative part 2",
            "https://www.bailii.org/eu/cases/EUECJ/2020/C12919.html",
        ),
        memory(
            "CJEU C-126/23 Burdene, 7 Nov 2024 (automatic exclusion of some relatives)",
            "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A62023CJ0126",
        ),
    ),
    in_force=since("2005-07-01"),
    transposition_deadline=date(2005, 7, 1),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(
            f.award_takes_account_of_seriousness_of_consequences, id="seriousness", cite="C-129/19 operative part 2"
        ),
        is_true(f.award_is_appropriate_contribution_to_harm, id="contribution", cite="C-129/19 operative part 2"),
        unless(is_true(f.claimant_excluded_without_regard_to_own_harm, id="automatic_exclusion", cite="C-126/23")),
    ),
    effect="The award can count as fair and appropriate.",
    notes="Full reparation is not required and a scale is allowed, but not a flat rate blind to the consequences.",
)
