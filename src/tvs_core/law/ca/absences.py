"""Rules that people look for in the law of Canada and that do not exist there."""

from __future__ import annotations

from tvs_core.law.catalogue import Absence, Seen

__all__ = ["ONTARIO_CICB", "REFLECTION_PERIOD_STATUTE", "STATUTORY_NON_PUNISHMENT", "VACATUR"]


def __dir__() -> list[str]:
    return __all__


STATUTORY_NON_PUNISHMENT = Absence(
    id="ca.absent.statutory_non_punishment",
    jurisdiction="CA",
    statement=(
        "No federal or provincial statute gives trafficked persons a general immunity or a "
        "trafficking-specific defence. What exists: IRPA 133 deferral for refugee claimants, Criminal "
        "Code 286.5 for own sexual services, duress, prosecutorial discretion, sentencing mitigation."
    ),
    cite="Criminal Code (current to 2026-06-17), no such section found; Criminal Code 286.5; IRPA 133",
    seen=Seen.PRIMARY,
    topics=("non-punishment", "non-prosecution", "immunity", "trafficking defence", "affirmative defence"),
    instead=("ca.np.irpa_133_deferral", "ca.np.own_sexual_services_immunity", "ca.np.duress_party", "ca.np.duress_s17"),
)

VACATUR = Absence(
    id="ca.absent.vacatur",
    jurisdiction="CA",
    statement=(
        "No vacatur for convictions resulting from trafficking. The expungement Act is limited to its "
        "schedule, and its 2023 criteria exclude bawdy-houses kept for prostitution and people who "
        "exchanged money for sexual services there. Remaining routes: appeal out of time, record "
        "suspension, royal prerogative, miscarriage-of-justice review."
    ),
    cite=(
        "Expungement of Historically Unjust Convictions Act, S.C. 2018, c. 11, ss. 3, 6, 23-25 and "
        "Schedule; SOR/2023-29, ss. 2-4"
    ),
    seen=Seen.PRIMARY,
    topics=(
        "vacatur",
        "vacate",
        "vacating a conviction",
        "set aside conviction",
        "expungement",
        "criminal record relief",
    ),
    instead=("ca.record_suspension.eligibility", "ca.expungement.bawdy_house"),
)

REFLECTION_PERIOD_STATUTE = Absence(
    id="ca.absent.reflection_period_statute",
    jurisdiction="CA",
    statement=(
        "No statutory recovery and reflection period: the period is delivered through a discretionary "
        "temporary resident permit under Ministerial Instructions, so there is no automatic bar on "
        "removal while it is considered."
    ),
    cite="IRPA 24(1), 24(3)",
    seen=Seen.PRIMARY,
    topics=("reflection period", "recovery period", "recovery and reflection", "bar on removal"),
    instead=("ca.vtip_trp.initial",),
)

ONTARIO_CICB = Absence(
    id="ca.absent.ontario_cicb",
    jurisdiction="CA",
    statement=(
        "Ontario no longer takes new criminal injuries compensation claims (the Board stopped accepting "
        "applications after 2019-09-30); short-term help runs through the Victim Quick Response Program+."
    ),
    cite="Compensation for Victims of Crime Act (Ontario), repealed; programme guidance",
    seen=Seen.MEMORY,
    topics=("criminal injuries compensation", "compensation board", "ontario compensation"),
)
