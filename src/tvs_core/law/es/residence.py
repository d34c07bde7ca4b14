"""
Restoration and reflection period, and residence in exceptional circumstances.

Authority: Ley Organica 4/2000, art. 59 bis.
    https://www.boe.es/buscar/act.php?id=BOE-A-2000-544
    Compared on 2026-11-22: all citations read in the text.
History: 29 July 2011; ninety days since 12 August 2015 (thirty before, not encoded).
Not modelled: the victim's children, to whom the period extends.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_foreign_national": True,
...     "lawfully_resident": False,
...     "reasonable_grounds_victim": True,
...     "public_order_or_security_ground": False,
...     "victim_status_improperly_invoked": False,
... }
>>> tvs.decide("es.reflection_period", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.es import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_true, unless
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "EXCEPTIONAL_RESIDENCE",
    "REFLECTION_PERIOD",
    "REFLECTION_PERIOD_LENGTH",
]


def __dir__() -> list[str]:
    return __all__


REFLECTION_PERIOD = Provision(
    id="es.reflection_period",
    title="Spain: restoration and reflection period",
    kind="immigration_relief",
    jurisdiction="ES",
    authority=(
        primary("Ley Organica 4/2000, art. 59 bis(2)-(3)", "https://www.boe.es/buscar/act.php?id=BOE-A-2000-544"),
    ),
    in_force=since("2015-08-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent administrative authority",
    standard_of_proof="reasonable_grounds",
    discretionary=False,
    when=all_of(
        is_true(f.is_foreign_national, id="foreign", cite="LO 4/2000, art. 59 bis(2)"),
        unless(is_true(f.lawfully_resident, id="regular", cite="LO 4/2000, art. 59 bis(2)")),
        is_true(f.reasonable_grounds_victim, id="grounds", cite="LO 4/2000, art. 59 bis(2)"),
        unless(is_true(f.public_order_or_security_ground, id="public_order", cite="LO 4/2000, art. 59 bis(3)")),
        unless(is_true(f.victim_status_improperly_invoked, id="improper", cite="LO 4/2000, art. 59 bis(3)")),
    ),
    effect=(
        "Temporary stay; no irregular-stay proceedings are opened, and pending ones or removal are suspended, "
        "both during identification and during the period; extension is considered at the end."
    ),
    durations=(
        Duration(what="minimum period", value=90, unit="days", start="grant", cite="LO 4/2000, art. 59 bis(2)"),
    ),
    notes=(
        "Extends to the victim's minor or disabled children in Spain. Applies to minors, with best interests "
        "first (59 bis(5)). The version from 2011-07-29 to 2015-08-11 set 30 days (memory)."
    ),
)

REFLECTION_PERIOD_LENGTH = Provision(
    id="es.reflection_period.length",
    title="Spain: was the period long enough?",
    kind="state_obligation",
    jurisdiction="ES",
    authority=(primary("Ley Organica 4/2000, art. 59 bis(2)", "https://www.boe.es/buscar/act.php?id=BOE-A-2000-544"),),
    in_force=since("2015-08-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent administrative authority",
    discretionary=False,
    when=all_of(
        ge(f.reflection_days_granted, 90, id="ninety_days", cite="LO 4/2000, art. 59 bis(2)"),
    ),
    effect="The period respects the statutory minimum.",
)

EXCEPTIONAL_RESIDENCE = Provision(
    id="es.exceptional_residence",
    title="Spain: exemption from administrative liability and exceptional residence",
    kind="immigration_relief",
    jurisdiction="ES",
    authority=(primary("Ley Organica 4/2000, art. 59 bis(4)", "https://www.boe.es/buscar/act.php?id=BOE-A-2000-544"),),
    in_force=since("2011-07-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent administrative authority",
    discretionary=True,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="LO 4/2000, art. 59 bis(4)"),
        any_of(
            is_true(f.cooperates_with_authorities, id="cooperation", cite="LO 4/2000, art. 59 bis(4)"),
            # An alternative to cooperation.
            is_true(f.personal_situation_warrants_residence, id="personal", cite="LO 4/2000, art. 59 bis(4)"),
            title="Cooperation or personal situation",
        ),
    ),
    effect=(
        "The person may be declared exempt and choose assisted return or a residence and work permit for "
        "exceptional circumstances."
    ),
    notes="Personal situation is an alternative to cooperation. A provisional permit may be given meanwhile.",
)
