"""
The special permit for social protection.

Authority: Decreto legislativo 286/1998, art. 18.
    https://legislationline.org/taxonomy/term/12748
    Compared on 2026-11-22: all citations known from a reliable account.
History: since 2 September 1998.
Not modelled: loss of the permit by leaving the programme.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "violence_or_serious_exploitation_found": True,
...     "concrete_danger_from_escaping_or_statements": True,
...     "joins_assistance_and_integration_programme": True,
... }
>>> tvs.decide("it.residence.art18", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.it import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Duration, Provision, secondary, since

__all__ = [
    "RESIDENCE_ART_18",
]


def __dir__() -> list[str]:
    return __all__


RESIDENCE_ART_18 = Provision(
    id="it.residence.art18",
    title="Italy: special residence permit for social protection",
    kind="immigration_relief",
    jurisdiction="IT",
    authority=(
        secondary("D.Lgs. 286/1998, art. 18(1)-(4)", "https://legislationline.org/taxonomy/term/12748"),
        secondary(
            "Provincia autonoma di Trento, Residence permit for special cases",
            "https://www.cinformi.it/eng/Info-forms/Residence-permit/Residence-permit-for-special-cases",
        ),
    ),
    in_force=since("1998-09-02"),
    verified_on=date(2026, 11, 22),
    decision_maker="Questore",
    discretionary=True,
    when=all_of(
        # No complaint is needed on the social route.
        is_true(f.violence_or_serious_exploitation_found, id="exploitation", cite="D.Lgs. 286/1998, art. 18(1)"),
        is_true(f.concrete_danger_from_escaping_or_statements, id="danger", cite="D.Lgs. 286/1998, art. 18(1)"),
        is_true(f.joins_assistance_and_integration_programme, id="programme", cite="D.Lgs. 286/1998, art. 18(1)"),
    ),
    effect="Permit with access to work and study, convertible.",
    durations=(
        Duration(what="first permit", value=6, unit="months", start="issue", cite="D.Lgs. 286/1998, art. 18(4)"),
        Duration(what="renewal", value=1, unit="years", start="renewal", cite="D.Lgs. 286/1998, art. 18(4)"),
    ),
    not_required=("cooperates_with_authorities",),
    notes=(
        "Two routes: judicial (proposal or opinion of the prosecutor) and social (report by local services or a "
        "registered body). No complaint is needed on the social route. Leaving the programme can end the permit."
    ),
)
