"""
Protective orders for victims and witnesses, and witness security.

Authority: 18 USC 1514 and 3521.
    https://www.law.cornell.edu/uscode/text/18/1514
    Compared on 2026-11-22: of 5 citations, 3 read in the text, 1 known from a reliable account, 1 from memory.
History: 12 October 1982; amended on 1 December 2009 and 7 December 2012.
Not modelled: the respondent's motion to dissolve an order.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "government_attorney_applied": True,
...     "is_victim_or_witness_in_federal_criminal_case": True,
...     "reasonable_grounds_of_harassment": True,
... }
>>> tvs.decide("us.fed.1514.tro", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true, lt, within
from tvs_core.rules.provision import Duration, Provision, memory, primary, secondary, since

__all__ = [
    "PROTECTIVE_ORDER",
    "PROTECTIVE_ORDER_FOR_MINOR",
    "RENEWAL",
    "TEMPORARY_RESTRAINING_ORDER",
    "WITNESS_SECURITY",
]


def __dir__() -> list[str]:
    return __all__


TEMPORARY_RESTRAINING_ORDER = Provision(
    id="us.fed.1514.tro",
    title="Temporary restraining order against harassment of a victim or witness",
    kind="protection_measure",
    jurisdiction="US",
    authority=(primary("18 USC 1514(a)", "https://www.law.cornell.edu/uscode/text/18/1514"),),
    in_force=since("2009-12-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="reasonable grounds (without notice: reasonable probability that the government will prevail)",
    discretionary=False,
    when=all_of(
        is_true(f.government_attorney_applied, id="applicant", cite="18 USC 1514(a)(1)"),
        is_true(f.is_victim_or_witness_in_federal_criminal_case, id="protected", cite="18 USC 1514(a)(1)"),
        is_true(f.reasonable_grounds_of_harassment, id="grounds", cite="18 USC 1514(a)(1)"),
    ),
    effect="The court must issue a TRO.",
    durations=(
        Duration(what="TRO", value=14, unit="days", start="issuance", cite="18 USC 1514(a)(2)(C)"),
        Duration(
            what="extension for good cause",
            value=14,
            unit="days",
            start="expiry of the first period",
            cite="18 USC 1514(a)(2)(C)",
        ),
    ),
    notes=(
        "Only the government can apply: the victim asks the prosecutor. Adverse party may move to dissolve on two "
        "days' notice (weekends and holidays excluded). Before 2009-12-01 the periods were 10 days."
    ),
)

PROTECTIVE_ORDER = Provision(
    id="us.fed.1514.protective_order",
    title="Protective order after a hearing",
    kind="protection_measure",
    jurisdiction="US",
    authority=(primary("18 USC 1514(b)(1), (3)-(5)", "https://www.law.cornell.edu/uscode/text/18/1514"),),
    in_force=since("2012-12-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.government_attorney_applied, id="applicant", cite="18 USC 1514(b)(1)"),
        is_true(f.is_victim_or_witness_in_federal_criminal_case, id="protected", cite="18 USC 1514(b)(1)"),
        is_true(f.harassment_proved_by_preponderance, id="proved", cite="18 USC 1514(b)(1)"),
    ),
    effect="The court must issue a protective order; breach is punishable by up to 5 years.",
    durations=(
        Duration(what="maximum duration", value=3, unit="years", start="issuance", cite="18 USC 1514(b)(5)"),
        Duration(
            what="maximum duration for a minor",
            value=3,
            unit="years",
            start="issuance, or until the 18th birthday if later",
            cite="18 USC 1514(b)(5)",
        ),
    ),
    notes=(
        "Since 2012 the court may also act on its own motion and the order reaches investigations. Renewal: "
        "us.fed.1514.renewal."
    ),
)

PROTECTIVE_ORDER_FOR_MINOR = Provision(
    id="us.fed.1514.minor",
    title="Protective order for a minor victim or witness",
    kind="protection_measure",
    jurisdiction="US",
    authority=(primary("18 USC 1514(b)(2)", "https://www.law.cornell.edu/uscode/text/18/1514"),),
    in_force=since("2012-12-07"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="evidence of reasonable likelihood",
    discretionary=False,
    when=all_of(
        lt(f.age_now_years, 18, id="minor", cite="18 USC 1514(b)(2)"),
        is_true(f.is_victim_or_witness_in_federal_criminal_case, id="protected", cite="18 USC 1514(b)(2)"),
        is_true(f.conduct_likely_to_deter_minor_witness, id="likely", cite="18 USC 1514(b)(2)"),
    ),
    effect="The court must issue an order prohibiting harassment or intimidation of the minor.",
    durations=(
        Duration(
            what="hearing after an emergency ex parte order",
            value=14,
            unit="days",
            start="application or issuance of the order",
            cite="18 USC 1514(b)(2)",
        ),
    ),
    notes="Lower threshold than for adults; emergency ex parte order possible in exigent circumstances.",
)

RENEWAL = Provision(
    id="us.fed.1514.renewal",
    title="Renewing a federal protective order",
    kind="procedure",
    jurisdiction="US",
    authority=(secondary("18 USC 1514(b)(5)", "https://www.law.cornell.edu/uscode/text/18/1514"),),
    in_force=since("1982-10-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        # Written from the motion: expiry falls on or at most ninety days after it.
        within(
            f.protective_order_expiry_date,
            after=f.renewal_motion_date,
            days=90,
            id="inside_90_days",
            cite="18 USC 1514(b)(5)",
        ),
    ),
    effect="The motion is made inside the 90 days before expiry.",
    durations=(Duration(what="window", value=90, unit="days", start="before expiry", cite="18 USC 1514(b)(5)"),),
    notes="Written from the motion date: expiry must fall on or after the motion and no more than 90 days after it.",
)

WITNESS_SECURITY = Provision(
    id="us.fed.witness_security",
    title="Witness relocation and protection",
    kind="protection_measure",
    jurisdiction="US",
    authority=(memory("18 USC 3521(a)", "https://www.law.cornell.edu/uscode/text/18/3521"),),
    in_force=since("1984-10-12"),
    verified_on=date(2026, 11, 22),
    decision_maker="Attorney General",
    standard_of_proof="none",
    discretionary=True,
    when=all_of(
        is_true(f.matter_is_organized_or_serious_offence, id="serious_case", cite="18 USC 3521(a)(1)"),
        is_true(f.attorney_general_finds_witness_at_risk, id="at_risk", cite="18 USC 3521(a)(1)"),
    ),
    effect="Relocation and other protection of the witness, potential witness and close family.",
    notes=(
        "The Attorney General's decision is not judicially reviewable (3521(f)). 22 USC 7105(c)(1)(C) is the "
        "softer duty for victims in custody."
    ),
)
