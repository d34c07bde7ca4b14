"""
The worst forms of child labour.

Authority: ILO Convention No 182 (1999), arts. 2 and 3.
    https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C182
    Compared on 2026-11-22: all citations read in the text.
History: in force since 19 November 2000.
Not modelled: what work is hazardous, which each State lists after consultation (art. 4).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"age_at_victimization_years": 17, "child_labour_forms": ["illicit_activities"]}
>>> tvs.decide("ilo.c182.worst_forms", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ilo import facts as f
from tvs_core.rules.condition import all_of, contains, lt
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "WORST_FORMS",
]


def __dir__() -> list[str]:
    return __all__


WORST_FORMS = Provision(
    id="ilo.c182.worst_forms",
    title="Worst forms of child labour",
    kind="criminal_definition",
    jurisdiction="ILO",
    instrument="ilo_c182",
    strength="mandatory",
    authority=(
        primary(
            "ILO Convention No 182 Arts 2-3",
            "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C182",
        ),
    ),
    in_force=since("2000-11-19"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        lt(f.age_at_victimization_years, 18, id="under_18", cite="C182 Art 2"),
        contains(
            f.child_labour_forms,
            [
                "slavery_or_similar",
                "sale_or_trafficking",
                "debt_bondage",
                "serfdom",
                "forced_or_compulsory_labour",
                "forced_recruitment_for_armed_conflict",
                "prostitution",
                "pornography",
                "illicit_activities",
                "hazardous_work",
            ],
            id="form",
            cite="C182 Art 3(a)-(d)",
        ),
    ),
    effect=(
        "Prohibition and elimination as a matter of urgency; removal, rehabilitation, free basic education (Art 7(2))."
    ),
    not_modelled=("Hazardous work (d) is defined by national law after consultation (Art 4).",),
    notes=(
        "Use of a child for illicit activities (such as producing or trafficking drugs) is itself a worst form: "
        "treat the child as a victim."
    ),
)
