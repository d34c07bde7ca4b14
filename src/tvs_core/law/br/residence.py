"""
Residence for victims of trafficking, slave labour or rights violations.

Authority: Lei 13.445/2017, art. 30; Portaria Interministerial MJSP/MTE 46 of 2024.
    https://lex.com.br/portaria-interministerial-mjsp-e-mte-no-46-de-8-de-abril-de-2024
    Compared on 2026-11-22: all citations read in the text.
History: since 8 April 2024.
Not modelled: the list of documents and the length of the authorisation.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_foreign_national": True, "victim_of_slave_labour": True, "required_documents_presented": True}
>>> tvs.decide("br.residence", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.br import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "RESIDENCE",
]


def __dir__() -> list[str]:
    return __all__


RESIDENCE = Provision(
    id="br.residence",
    title="Brazil: residence for victims of trafficking, slave labour or rights violations",
    kind="immigration_relief",
    jurisdiction="BR",
    authority=(
        primary(
            "Lei 13.445/2017, art. 30(II)(g); Portaria Interministerial MJSP/MTE 46, 8 April 2024, arts. 1-3, 5",
            "https://lex.com.br/portaria-interministerial-mjsp-e-mte-no-46-de-8-de-abril-de-2024",
        ),
    ),
    in_force=since("2024-04-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="Policia Federal",
    discretionary=False,
    when=all_of(
        is_true(f.is_foreign_national, id="migrant", cite="Portaria Interministerial 46/2024, art. 1"),
        any_of(
            is_true(f.is_recognized_victim, id="trafficked", cite="Portaria Interministerial 46/2024, art. 3(I)"),
            is_true(f.victim_of_slave_labour, id="slave_labour", cite="Portaria Interministerial 46/2024, art. 1"),
            is_true(
                f.victim_of_rights_violation_worsened_by_migration_status,
                id="rights_violation",
                cite="Portaria Interministerial 46/2024, art. 1",
            ),
            title="Ground",
        ),
        is_true(f.required_documents_presented, id="documents", cite="Portaria Interministerial 46/2024, arts. 2, 5"),
    ),
    effect="Residence authorisation; the request may be lodged at any Federal Police unit.",
    not_required=("cooperates_with_authorities",),
    notes=(
        "Earlier ordinances (2017, 2020) required a request by public authorities. Length and the document list "
        "were not read to the end."
    ),
)
