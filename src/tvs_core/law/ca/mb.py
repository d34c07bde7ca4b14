"""
Manitoba: protection orders and the tort of trafficking.

Authority: The Child Sexual Exploitation and Human Trafficking Act, C.C.S.M. c. C94.
    https://web2.gov.mb.ca/laws/statutes/ccsm/c094.php
    Compared on 2026-11-22: all citations read in the text.
History: since 30 April 2012.
Not modelled: the respondent's application to set aside.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "applicant_eligible_under_provincial_act": True,
...     "respondent_committed_ht_or_child_sexual_exploitation": True,
...     "believes_conduct_will_continue_or_resume": True,
...     "protection_needed_from_likely_continuation": True,
...     "order_needed_without_delay": True,
... }
>>> tvs.decide("ca.mb.protection_order", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "HT_TORT",
    "PROTECTION_ORDER",
]


def __dir__() -> list[str]:
    return __all__


PROTECTION_ORDER = Provision(
    id="ca.mb.protection_order",
    title="Manitoba protection order",
    kind="protection_measure",
    jurisdiction="CA-MB",
    authority=(
        primary(
            "The Child Sexual Exploitation and Human Trafficking Act, C.C.S.M. c. C94, ss. 1-10",
            "https://web2.gov.mb.ca/laws/statutes/ccsm/c094.php",
        ),
        primary("Manitoba Justice, information page", "https://www.gov.mb.ca/justice/crown/csehtact.html"),
    ),
    in_force=since("2012-04-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="judicial justice of the peace",
    standard_of_proof="balance_of_probabilities",
    discretionary=True,
    when=all_of(
        is_true(f.applicant_eligible_under_provincial_act, id="applicant", cite="C.C.S.M. c. C94, s. 3(1)"),
        is_true(
            f.respondent_committed_ht_or_child_sexual_exploitation,
            id="conduct",
            cite="C.C.S.M. c. C94, ss. 1(2), 1(3), 6",
        ),
        is_true(
            f.believes_conduct_will_continue_or_resume,
            id="continue",
            cite="C.C.S.M. c. C94, s. 6 (elements from memory)",
        ),
        is_true(
            f.protection_needed_from_likely_continuation, id="need", cite="C.C.S.M. c. C94, s. 6 (elements from memory)"
        ),
        is_true(f.order_needed_without_delay, id="urgent", cite="C.C.S.M. c. C94, s. 6 (elements from memory)"),
    ),
    effect="Order, made without notice if so applied for, forbidding contact, following or coming near named places.",
    durations=(
        Duration(
            what="term of the order, unless set longer",
            value=3,
            unit="years",
            start="date of the order",
            cite="C.C.S.M. c. C94, s. 7(4)-(6)",
        ),
    ),
    notes=(
        "The respondent may apply to set aside and bears the onus (s. 10); the order is not stayed meanwhile (s. "
        "10(2)). The 20-day limit for that application is from memory. Trafficking here means listed acts done "
        "with force, threat, fraud, deception, intimidation, abuse of power or trust, or repeated supply of a "
        "drug."
    ),
)

HT_TORT = Provision(
    id="ca.mb.ht_tort",
    title="Manitoba: tort of human trafficking",
    kind="compensation",
    jurisdiction="CA-MB",
    authority=(primary("C.C.S.M. c. C94, ss. 18-19", "https://web2.gov.mb.ca/laws/statutes/ccsm/c094.php"),),
    in_force=since("2012-04-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="Court of King's Bench",
    standard_of_proof="balance_of_probabilities",
    discretionary=False,
    when=all_of(
        is_true(f.defendant_engaged_in_trafficking, id="defendant", cite="C.C.S.M. c. C94, s. 18"),
    ),
    effect="Action by the person trafficked without proof of damage; damages and account of profits.",
)
