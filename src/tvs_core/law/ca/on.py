"""
Ontario: restraining orders, the tort of trafficking, and claims without a time limit.

Authority: Prevention of and Remedies for Human Trafficking Act, 2017; Limitations Act, 2002, s. 16.
    https://www.ontario.ca/laws/statute/17p12
    Compared on 2026-11-22: of 8 citations, 6 read in the text, 1 known from a reliable account, 1 from memory.
History: 2016 (limitation), 2017 (tort), 2018 (orders without notice), as amended on 3 June 2021;
    the order as it stood from 2017 is not encoded.
Not modelled: the days a respondent has to ask that an order made without notice be set aside.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "applicant_is_victim_or_possible_victim": True,
...     "respondent_resides_in_ontario": True,
...     "statutory_ground_for_order_shown": True,
... }
>>> tvs.decide("ca.on.restraining_order", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Duration, Provision, memory, primary, secondary, since

__all__ = [
    "HT_TORT",
    "NO_LIMITATION",
    "RESTRAINING_ORDER",
    "RESTRAINING_ORDER_WITHOUT_NOTICE",
]


def __dir__() -> list[str]:
    return __all__


RESTRAINING_ORDER = Provision(
    id="ca.on.restraining_order",
    title="Ontario human trafficking restraining order",
    kind="protection_measure",
    jurisdiction="CA-ON",
    authority=(
        primary(
            "Prevention of and Remedies for Human Trafficking Act, 2017, S.O. 2017, c. 12, Sched. 2, ss. 1-5",
            "https://www.ontario.ca/laws/statute/17p12",
        ),
        primary(
            "Ministry of the Attorney General, Free legal support for human trafficking survivors",
            "https://www.attorneygeneral.jus.gov.on.ca/english/ovss/human_trafficking.php",
        ),
        primary("O. Reg. 346/18", "https://www.ontario.ca/laws/regulation/r18346"),
    ),
    in_force=since("2021-06-03"),
    verified_on=date(2026, 11, 22),
    decision_maker="Ontario Court of Justice",
    discretionary=True,
    when=all_of(
        any_of(
            is_true(
                f.applicant_is_victim_or_possible_victim,
                id="victim",
                cite="S.O. 2017, c. 12, Sched. 2, ss. 2, 3(1) para. 1",
            ),
            is_true(
                f.applicant_has_lawful_custody_or_customary_care_of_child_victim,
                id="custody",
                cite="S.O. 2017, c. 12, Sched. 2, s. 3(1) para. 2, (1.1)",
            ),
            is_true(
                f.applicant_acts_with_written_consent_in_form,
                id="consent",
                cite="S.O. 2017, c. 12, Sched. 2, s. 3(1) para. 3",
            ),
            is_true(
                f.applicant_is_prescribed_person, id="prescribed", cite="S.O. 2017, c. 12, Sched. 2, s. 3(1) para. 4"
            ),
            title="Applicant",
        ),
        is_true(
            f.respondent_resides_in_ontario, id="respondent_in_ontario", cite="Ministry page (text of s. 4 not seen)"
        ),
        is_true(
            f.statutory_ground_for_order_shown, id="ground", cite="S.O. 2017, c. 12, Sched. 2, s. 4 (text not seen)"
        ),
    ),
    effect="Order limiting what the respondent may do, where they may go and whom they may contact; police enforce it.",
    durations=(
        Duration(
            what="longest term of the order, renewable",
            value=3,
            unit="years",
            start="date of the order",
            cite="S.O. 2017, c. 12, Sched. 2, s. 5 (ministry page)",
        ),
    ),
    fee=0,
    notes=(
        "Human trafficking means conduct in Criminal Code 279.01 to 279.03; no charge or conviction is needed (s. "
        "1). A child is under 18 (s. 2). Possible victims may apply. The trafficking need not have happened in "
        "Ontario. Only the opening sections, the table of contents and agency guidance were read; check ss. 4 to "
        "6 before relying on the ground. First version in force 2017-06-01 to 2021-06-02, without paragraph 4 and "
        "subsection (1.1)."
    ),
)

RESTRAINING_ORDER_WITHOUT_NOTICE = Provision(
    id="ca.on.restraining_order.without_notice",
    title="Ontario: order without notice",
    kind="procedure",
    jurisdiction="CA-ON",
    authority=(
        primary(
            "S.O. 2017, c. 12, Sched. 2, s. 6 (heading: immediate or imminent danger)",
            "https://www.ontario.ca/laws/statute/17p12",
        ),
        primary(
            "O. Reg. 346/18, s. 9 (setting aside, varying an order made without notice)",
            "https://www.ontario.ca/laws/regulation/r18346",
        ),
        primary(
            "In the matter of an ex parte application, 2021 ONCJ 499", "https://www.minicounsel.ca/on/oncj/2021/499"
        ),
    ),
    in_force=since("2018-04-26"),
    verified_on=date(2026, 11, 22),
    decision_maker="Ontario Court of Justice",
    discretionary=True,
    when=all_of(
        is_true(
            f.statutory_ground_for_order_shown, id="ground", cite="S.O. 2017, c. 12, Sched. 2, s. 4 (text not seen)"
        ),
        is_true(f.immediate_or_imminent_danger, id="danger", cite="S.O. 2017, c. 12, Sched. 2, s. 6 (heading)"),
    ),
    effect=(
        "Order made before the respondent is told; the respondent is served and may then ask to set it aside or "
        "vary it."
    ),
    not_modelled=("The number of days the respondent has was not seen; do not hard-code one.",),
)

HT_TORT = Provision(
    id="ca.on.ht_tort",
    title="Ontario: civil action for human trafficking",
    kind="compensation",
    jurisdiction="CA-ON",
    authority=(
        memory(
            "S.O. 2017, c. 12, Sched. 2, Part III (action; powers of court)",
            "https://www.ontario.ca/laws/statute/17p12",
        ),
    ),
    in_force=since("2017-06-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Superior Court of Justice",
    standard_of_proof="balance_of_probabilities",
    discretionary=False,
    when=all_of(
        is_true(f.is_victim_of_ht_as_defined_on, id="victim", cite="S.O. 2017, c. 12, Sched. 2, ss. 1, 16"),
        is_true(f.defendant_engaged_in_trafficking, id="defendant", cite="S.O. 2017, c. 12, Sched. 2, s. 16"),
    ),
    effect="Action without proof of damage; damages, account of profits, injunction or other order.",
    notes=(
        "Part and section headings seen, text from memory. Part IV (coerced debts, S.O. 2023, c. 16) awaited "
        "proclamation when last seen (consolidation of late 2024)."
    ),
)

NO_LIMITATION = Provision(
    id="ca.on.no_limitation",
    title="Ontario: no limitation period for certain sexual and dependent-relationship claims",
    kind="limitation_period",
    jurisdiction="CA-ON",
    authority=(
        secondary(
            "Limitations Act, 2002, S.O. 2002, c. 24, Sched. B, s. 16(1)(h), (h.1), (h.2), (1.1), (1.3)",
            "https://www.ontario.ca/laws/statute/02l24",
        ),
    ),
    in_force=since("2016-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court",
    discretionary=False,
    when=any_of(
        is_true(f.claim_based_on_sexual_assault, id="sexual_assault", cite="Limitations Act, 2002, 16(1)(h)"),
        all_of(
            is_true(
                f.claim_based_on_other_sexual_misconduct,
                id="sexual_misconduct",
                cite="Limitations Act, 2002, 16(1)(h.1)",
            ),
            any_of(
                is_true(f.claimant_minor_at_time, id="minor_1", cite="Limitations Act, 2002, 16(1)(h.1)"),
                is_true(
                    f.defendant_had_charge_trust_or_authority,
                    id="trust",
                    cite="Limitations Act, 2002, 16(1)(h.1)(i), (ii)",
                ),
                is_true(
                    f.claimant_dependent_on_defendant, id="dependent_1", cite="Limitations Act, 2002, 16(1)(h.1)(iii)"
                ),
                title="Claimant a minor or dependent",
            ),
            title="Other sexual misconduct",
        ),
        all_of(
            is_true(f.claim_based_on_assault, id="assault", cite="Limitations Act, 2002, 16(1)(h.2)"),
            any_of(
                is_true(f.claimant_minor_at_time, id="minor_2", cite="Limitations Act, 2002, 16(1)(h.2)"),
                is_true(
                    f.intimate_relationship_with_defendant, id="intimate", cite="Limitations Act, 2002, 16(1)(h.2)(i)"
                ),
                is_true(
                    f.claimant_dependent_on_defendant, id="dependent_2", cite="Limitations Act, 2002, 16(1)(h.2)(ii)"
                ),
                title="Claimant a minor, intimate or dependent",
            ),
            title="Assault",
        ),
    ),
    effect=(
        "No limitation period applies, whenever the act happened and even if an earlier period had run out "
        "(unless already dismissed or settled)."
    ),
    notes=(
        "Labour trafficking without assault or sexual misconduct is left to the basic two-year period and "
        "discoverability. Position of trust matters for sexual misconduct (h.1), not for plain assault (h.2)."
    ),
)
