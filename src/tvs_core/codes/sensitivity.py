"""How a piece of data about a survivor has to be handled."""

from __future__ import annotations

from tvs_core.codes._base import Code

__all__ = ["Sensitivity"]


def __dir__() -> list[str]:
    return __all__


_HTCDS = "IOM, HTCDS 2.0 field standards, with the handling this library gives each field"


class Sensitivity(Code):
    """
    The handling a field or fact needs, from open to closed.

    >>> Sensitivity.DIRECT_IDENTIFIER.label
    'Direct identifier'
    """

    PUBLIC = "public", "Public", "May be published: the public details of an organisation, the text of the law.", _HTCDS
    PROCESS = "process", "Process", "About the work, not the person: statuses, dates of steps, record keeping.", _HTCDS
    THIRD_PARTY = "third_party", "Third party", "About a worker, relative or other person than the survivor.", _HTCDS
    QUASI_IDENTIFIER = (
        "quasi_identifier",
        "Quasi-identifier",
        "Singles a person out together with a few others: age, sex, citizenship, language.",
        _HTCDS,
    )
    LOCATION = "location", "Location", "Where a person lives, lived, works or can be found.", _HTCDS
    SPECIAL_CATEGORY = (
        "special_category",
        "Special category",
        "Reveals victimisation, health, sex life, origin or belief (GDPR Article 9 and what must be kept like it).",
        "Regulation (EU) 2016/679, art. 9",
    )
    CRIMINAL_OFFENCE = (
        "criminal_offence",
        "Criminal offence data",
        "Reveals an accusation, arrest, charge or conviction.",
        "Regulation (EU) 2016/679, art. 10",
    )
    FREE_TEXT = (
        "free_text",
        "Free text",
        "May hold anything, so it is kept like the most sensitive thing in it.",
        _HTCDS,
    )
    DIRECT_IDENTIFIER = (
        "direct_identifier",
        "Direct identifier",
        "Names, contacts, document numbers, exact date of birth: tells who somebody is on its own.",
        "45 CFR 164.514(b)(2)(i); 34 USC 12291(a)(25)",
    )
