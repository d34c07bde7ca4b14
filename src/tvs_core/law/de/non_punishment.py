"""
Refraining from prosecution of a victim who reports.

Authority: Strafprozessordnung, § 154c(2).
    https://www.gesetze-im-internet.de/stpo/__154c.html
    Compared on 2026-11-22: all citations read in the text.
History: since 19 February 2005 (from memory).
Not modelled: the prosecutor's discretion.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_recognized_victim": True,
...     "reported_offence_to_authorities": True,
...     "own_offence_became_known_through_report": True,
...     "own_offence_is_less_serious_category": True,
...     "gravity_requires_punishment": False,
... }
>>> tvs.decide("de.np.report_based", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.de import facts as f
from tvs_core.rules.condition import all_of, is_true, unless
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "REPORT_BASED",
]


def __dir__() -> list[str]:
    return __all__


REPORT_BASED = Provision(
    id="de.np.report_based",
    title="Germany: refraining from prosecution of a victim who reports",
    kind="non_punishment",
    jurisdiction="DE",
    authority=(primary("StPO, § 154c(2)", "https://www.gesetze-im-internet.de/stpo/__154c.html"),),
    in_force=since("2005-02-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="public prosecutor",
    discretionary=True,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="StPO § 154c(2)"),
        is_true(f.reported_offence_to_authorities, id="reported", cite="StPO § 154c(2)"),
        is_true(f.own_offence_became_known_through_report, id="known", cite="StPO § 154c(2)"),
        is_true(f.own_offence_is_less_serious_category, id="less_serious", cite="StPO § 154c(2) (Vergehen)"),
        unless(is_true(f.gravity_requires_punishment, id="gravity", cite="StPO § 154c(2)")),
    ),
    effect="The prosecutor may refrain from prosecuting.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
    notes=(
        "Needs no causal link between trafficking and the offence, but does need a report by the victim, and "
        "covers only less serious offences. The text seen names trafficking under StGB § 232 with coercion and "
        "extortion. Start date from memory."
    ),
)
