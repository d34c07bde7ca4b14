"""
Reflection period and temporary humanitarian permit.

Authority: Vreemdelingenwet 2000, art. 8(k); Vreemdelingencirculaire 2000, B8/3.
    https://english.wegwijzermensenhandel.nl/Protection/Residence_status/index.aspx
    Compared on 2026-11-22: all citations known from a reliable account.
History: since 1 June 2013.
Not modelled: continued residence after the case.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_foreign_national": True, "lawfully_resident": False, "reasonable_grounds_victim": True}
>>> tvs.decide("nl.reflection_period", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.nl import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, le, unless
from tvs_core.rules.provision import Duration, Provision, secondary, since

__all__ = [
    "REFLECTION_PERIOD",
    "REFLECTION_PERIOD_LENGTH",
    "RESIDENCE_PERMIT",
]


def __dir__() -> list[str]:
    return __all__


REFLECTION_PERIOD = Provision(
    id="nl.reflection_period",
    title="Netherlands: reflection period",
    kind="immigration_relief",
    jurisdiction="NL",
    authority=(
        secondary(
            "Vreemdelingenwet 2000, art. 8(k); Vreemdelingencirculaire 2000, B8/3",
            "https://english.wegwijzermensenhandel.nl/Protection/Residence_status/index.aspx",
        ),
    ),
    in_force=since("2013-06-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Immigration and Naturalisation Service",
    discretionary=False,
    when=all_of(
        is_true(f.is_foreign_national, id="foreign", cite="Vc 2000, B8/3"),
        unless(is_true(f.lawfully_resident, id="resident", cite="Vc 2000, B8/3")),
        is_true(f.reasonable_grounds_victim, id="indications", cite="Vc 2000, B8/3"),
    ),
    effect="Departure is suspended while the person decides whether to report or otherwise cooperate.",
    durations=(
        Duration(what="maximum period", value=3, unit="months", start="start of the period", cite="Vc 2000, B8/3"),
    ),
    notes=(
        "A maximum, where Germany and Spain set a minimum. The slightest sign is enough in practice. Start date "
        "is that of the B8/3 renumbering (memory)."
    ),
)

REFLECTION_PERIOD_LENGTH = Provision(
    id="nl.reflection_period.length",
    title="Netherlands: is the period within the maximum?",
    kind="state_obligation",
    jurisdiction="NL",
    authority=(
        secondary(
            "Vreemdelingencirculaire 2000, B8/3",
            "https://english.wegwijzermensenhandel.nl/Protection/Residence_status/index.aspx",
        ),
    ),
    in_force=since("2013-06-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Immigration and Naturalisation Service",
    discretionary=False,
    when=all_of(
        # A maximum, where Germany and Spain set a minimum.
        le(f.reflection_months_granted, 3, id="three_months", cite="Vc 2000, B8/3"),
    ),
    effect="The period is within the policy maximum.",
)

RESIDENCE_PERMIT = Provision(
    id="nl.residence_permit",
    title="Netherlands: temporary humanitarian residence permit",
    kind="immigration_relief",
    jurisdiction="NL",
    authority=(
        secondary(
            "Vreemdelingenbesluit 2000, art. 3.48(1); Vc 2000, B8/3",
            "https://english.wegwijzermensenhandel.nl/Protection/Residence_status/index.aspx",
        ),
    ),
    in_force=since("2013-06-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Immigration and Naturalisation Service",
    discretionary=False,
    when=any_of(
        all_of(
            is_true(f.cooperates_with_authorities, id="cooperates", cite="Vb 2000, art. 3.48(1)"),
            is_true(f.investigation_or_prosecution_ongoing, id="case_on", cite="Vb 2000, art. 3.48(1)"),
            title="Cooperation",
        ),
        all_of(
            is_true(f.prevented_from_cooperating_by_threat_illness_or_age, id="unable", cite="Vc 2000, B8/3"),
            is_true(f.supporting_police_or_medical_statement, id="statement", cite="Vc 2000, B8/3"),
            title="Unable to cooperate",
        ),
    ),
    effect="Permit for the length of the investigation and proceedings (or on the hardship limb).",
    notes=(
        "Ends with the case; continued residence on humanitarian grounds is a separate application. Exploitation "
        "abroad can count."
    ),
)
