"""
CEDAW General Recommendation No 38: women and girls are not to be punished.

Authority: Convention on the Elimination of All Forms of Discrimination against Women, art. 6; CEDAW/C/GC/38, para
    98.
    https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-elimination-all-forms-discrimination-against-women
    Compared on 2026-11-22: of 2 citations, 1 read in the text, 1 from memory.
History: adopted 20 November 2020.
Not modelled: the rest of the Recommendation.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_trafficking_victim": True, "is_female": True, "charge_concerns_irregular_entry_or_stay": True}
>>> tvs.decide("un.cedaw.gr38_non_punishment", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "GR38_NON_PUNISHMENT",
]


def __dir__() -> list[str]:
    return __all__


GR38_NON_PUNISHMENT = Provision(
    id="un.cedaw.gr38_non_punishment",
    title="Women and girls: no arrest, charge, detention, prosecution or penalty",
    kind="non_punishment",
    jurisdiction="UN",
    instrument="cedaw",
    strength="soft_law",
    authority=(
        primary(
            "CEDAW Art 6",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-elimination-all-forms-discrimination-against-women",
        ),
        memory(
            "CEDAW General Recommendation No 38 (CEDAW/C/GC/38), para 98",
            "https://www.ohchr.org/en/documents/general-comments-and-recommendations/general-recommendation-no38-2020-trafficking-women",
        ),
    ),
    in_force=since("2020-11-20"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="GR 38 para 98"),
        is_true(f.is_female, id="female", cite="CEDAW Arts 1, 6"),
        any_of(
            is_true(f.charge_concerns_irregular_entry_or_stay, id="status", cite="GR 38 para 98"),
            all_of(
                is_true(f.involved_in_unlawful_activity, id="involved", cite="GR 38 para 98"),
                is_true(f.offence_direct_consequence_of_trafficking, id="consequence", cite="GR 38 para 98"),
                title="Consequence of trafficking",
            ),
            title="Status offence, or consequence of trafficking",
        ),
    ),
    effect=(
        "The person should not be arrested, charged, detained, prosecuted or penalised for irregular entry or "
        "stay, lack of papers, or unlawful activity that is a direct consequence of her situation as a victim."
    ),
    notes=(
        "Interpretation by the treaty body of Art 6. The paragraph number is from memory; the adoption date (20 "
        "November 2020) was seen on the OHCHR page."
    ),
)
