"""
No punishment for offences that flow from exploitation.

Authority: Law of 22 May 2019; former Criminal Code, art. 433quinquies § 5.
    https://legalworld.wolterskluwer.be/fr/nouvelles/moniteur/pas-de-sanction-pour-les-victimes-de-traite-des-etres-humains/
    Compared on 2026-11-22: all citations known from a reliable account.
History: since 1 July 2019.
Not modelled: the numbering of the new Criminal Code.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_recognized_victim": True, "offence_direct_consequence_of_trafficking": True}
>>> tvs.decide("be.np.direct_consequence", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.be import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "DIRECT_CONSEQUENCE",
]


def __dir__() -> list[str]:
    return __all__


DIRECT_CONSEQUENCE = Provision(
    id="be.np.direct_consequence",
    title="Belgium: no punishment for offences flowing from exploitation",
    kind="non_punishment",
    jurisdiction="BE",
    authority=(
        secondary(
            "Law of 22 May 2019; former Criminal Code, art. 433quinquies § 5",
            "https://legalworld.wolterskluwer.be/fr/nouvelles/moniteur/pas-de-sanction-pour-les-victimes-de-traite-des-etres-humains/",
        ),
    ),
    in_force=since("2019-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="Criminal Code (former), art. 433quinquies § 5"),
        # Bars punishment, not prosecution.
        is_true(
            f.offence_direct_consequence_of_trafficking,
            id="direct",
            cite="Criminal Code (former), art. 433quinquies § 5",
        ),
    ),
    effect="No penalty is incurred.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
    notes=(
        "Bars punishment, not prosecution. The new Criminal Code replaced the old numbering in April 2026 "
        "(memory): cite the new article once verified."
    ),
)
