"""
Reflection period and residence permit.

Authority: Aufenthaltsgesetz, §§ 25(4a) and 59(7).
    https://www.gesetze-im-internet.de/aufenthg_2004/__59.html
    Compared on 2026-11-22: all citations read in the text.
History: 26 November 2011 and 1 August 2015.
Not modelled: the discretion to refuse, lift or shorten the period.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "obliged_to_leave_enforceably": True,
...     "reasonable_grounds_victim": True,
...     "public_order_or_security_ground": False,
...     "voluntarily_renewed_contact_with_traffickers": False,
... }
>>> tvs.decide("de.reflection_period", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.de import facts as f
from tvs_core.rules.condition import all_of, ge, is_true, unless
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "REFLECTION_PERIOD",
    "REFLECTION_PERIOD_LENGTH",
    "RESIDENCE_PERMIT",
]


def __dir__() -> list[str]:
    return __all__


REFLECTION_PERIOD = Provision(
    id="de.reflection_period",
    title="Germany: departure period for decision (recovery and reflection)",
    kind="immigration_relief",
    jurisdiction="DE",
    authority=(primary("AufenthG, § 59(7)", "https://www.gesetze-im-internet.de/aufenthg_2004/__59.html"),),
    in_force=since("2011-11-26"),
    verified_on=date(2026, 11, 22),
    decision_maker="immigration authority",
    discretionary=False,
    when=all_of(
        is_true(f.obliged_to_leave_enforceably, id="leave", cite="AufenthG § 59(1), (7)"),
        is_true(f.reasonable_grounds_victim, id="indications", cite="AufenthG § 59(7) sentence 1"),
        # Lets the authority refuse or shorten the period; it does not have to.
        unless(is_true(f.public_order_or_security_ground, id="public_order", cite="AufenthG § 59(7) sentence 3 no. 1")),
        unless(
            is_true(
                f.voluntarily_renewed_contact_with_traffickers,
                id="renewed_contact",
                cite="AufenthG § 59(7) sentence 3 no. 2",
            )
        ),
    ),
    effect="A departure period long enough to decide whether to testify, and information about programmes for victims.",
    durations=(
        Duration(
            what="minimum period",
            value=3,
            unit="months",
            start="date set by the authority",
            cite="AufenthG § 59(7) sentence 2",
        ),
    ),
    notes=(
        "The two exceptions let the authority refuse, lift or shorten the period; they do not oblige it. Read in "
        "the 2022 consolidation; start date of the three-month minimum from memory. Covers victims under § 25(4b) "
        "(labour exploitation) too."
    ),
)

REFLECTION_PERIOD_LENGTH = Provision(
    id="de.reflection_period.length",
    title="Germany: was the period long enough?",
    kind="state_obligation",
    jurisdiction="DE",
    authority=(primary("AufenthG, § 59(7) sentence 2", "https://www.gesetze-im-internet.de/aufenthg_2004/__59.html"),),
    in_force=since("2011-11-26"),
    verified_on=date(2026, 11, 22),
    decision_maker="immigration authority",
    discretionary=False,
    when=all_of(
        ge(f.reflection_months_granted, 3, id="three_months", cite="AufenthG § 59(7) sentence 2"),
    ),
    effect="The period respects the statutory minimum.",
)

RESIDENCE_PERMIT = Provision(
    id="de.residence_permit",
    title="Germany: residence permit for trafficking victims as witnesses",
    kind="immigration_relief",
    jurisdiction="DE",
    authority=(primary("AufenthG, § 25(4a)", "https://www.gesetze-im-internet.de/aufenthg_2004/__25.html"),),
    in_force=since("2015-08-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="immigration authority",
    discretionary=True,
    when=all_of(
        is_true(
            f.is_recognized_victim, id="victim", cite="AufenthG § 25(4a) sentence 1 (offences in StGB §§ 232-233a)"
        ),
        is_true(
            f.presence_considered_appropriate_for_proceedings, id="presence", cite="AufenthG § 25(4a) sentence 2 no. 1"
        ),
        is_true(f.broken_off_contact_with_accused, id="no_contact", cite="AufenthG § 25(4a) sentence 2 no. 2"),
        is_true(f.willing_to_testify, id="willing", cite="AufenthG § 25(4a) sentence 2 no. 3"),
    ),
    effect=(
        "A permit should be issued; after the case it should be extended for humanitarian or personal reasons or "
        "public interest."
    ),
    notes=(
        "Depends on the criminal case, so a victim who cannot testify falls outside it. Work is not automatic but "
        "can be allowed. The soll wording dates from 2015 (memory)."
    ),
)
