"""Rules that people look for in the law of Australia and that do not exist there."""

from __future__ import annotations

from tvs_core.law.catalogue import Absence, Seen

__all__ = ["NATIONAL_COMPENSATION_SCHEME", "STATUTORY_NON_PUNISHMENT", "VACATUR"]


def __dir__() -> list[str]:
    return __all__


STATUTORY_NON_PUNISHMENT = Absence(
    id="au.absent.statutory_non_punishment",
    jurisdiction="AU",
    statement=(
        "No Commonwealth, state or territory provision found that bars prosecution or punishment of "
        "trafficked persons as such. What exists: duress (Criminal Code 10.2), the prosecution policy's "
        "public-interest test, and sentencing mitigation."
    ),
    cite="Criminal Code (Cth), Divs 270-271, no such section; Prosecution Policy of the Commonwealth",
    seen=Seen.MEMORY,
    topics=("non-punishment", "non-prosecution", "immunity", "defence", "trafficking defence"),
    instead=("au.np.duress", "au.np.prosecution_policy"),
)

NATIONAL_COMPENSATION_SCHEME = Absence(
    id="au.absent.national_compensation_scheme",
    jurisdiction="AU",
    statement=(
        "No national compensation scheme for victims of federal offences. Court reparation (Crimes Act "
        "21B), state and territory financial assistance schemes with their own time limits and "
        "act-of-violence tests, and civil or Fair Work claims are the routes."
    ),
    cite="Crimes Act 1914 (Cth) s 21B; state and territory victims' assistance statutes",
    seen=Seen.MEMORY,
    topics=("compensation scheme", "state compensation", "criminal injuries compensation"),
)

VACATUR = Absence(
    id="au.absent.vacatur",
    jurisdiction="AU",
    statement=(
        "No trafficking-specific vacatur. Commonwealth spent convictions (Crimes Act Part VIIC) and "
        "pardons are general."
    ),
    cite="Crimes Act 1914 (Cth) Part VIIC",
    seen=Seen.MEMORY,
    topics=("vacatur", "vacate", "expungement", "criminal record relief", "set aside conviction"),
)
