"""
Victim impact statements and restitution.

Authority: Criminal Code, ss. 722 and 737.1 to 741.
    https://laws-lois.justice.gc.ca/eng/acts/C-46/section-722.html
    Compared on 2026-11-22: all citations read in the text.
History: bodily and psychological harm since 25 November 2005; the rest since 23 July 2015.
Not modelled: the amount.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"offender_convicted_or_discharged": True}
>>> tvs.decide("ca.restitution.duty_to_consider", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "BODILY_OR_PSYCHOLOGICAL_HARM",
    "DUTY_TO_CONSIDER",
    "ENFORCEMENT",
    "VICTIM_IMPACT_STATEMENT",
]


def __dir__() -> list[str]:
    return __all__


VICTIM_IMPACT_STATEMENT = Provision(
    id="ca.vis",
    title="Victim impact statement must be considered",
    kind="victim_right",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 722(1), (5)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-722.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    discretionary=False,
    when=all_of(
        is_true(f.offender_convicted_or_discharged, id="outcome", cite="Criminal Code 722(1)"),
        is_true(f.impact_statement_prepared_and_filed, id="statement", cite="Criminal Code 722(1), (4)"),
    ),
    effect=(
        "The court must consider it, and on request let the victim present it with a support person, by screen or "
        "video link, or in another suitable way."
    ),
)

DUTY_TO_CONSIDER = Provision(
    id="ca.restitution.duty_to_consider",
    title="Court must consider restitution",
    kind="compensation",
    jurisdiction="CA",
    authority=(primary("Criminal Code, s. 737.1", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-737.1.html"),),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    discretionary=False,
    when=all_of(
        is_true(f.offender_convicted_or_discharged, id="outcome", cite="Criminal Code 737.1(1)"),
    ),
    effect=(
        "The court must consider restitution, ask whether victims had the chance to seek it, and give reasons if "
        "a victim's request is not granted."
    ),
    notes="Form 34.1. Consideration is mandatory; the order is not.",
)

BODILY_OR_PSYCHOLOGICAL_HARM = Provision(
    id="ca.restitution.bodily_or_psychological_harm",
    title="Restitution for bodily or psychological harm",
    kind="compensation",
    jurisdiction="CA",
    authority=(
        primary(
            "Criminal Code, ss. 738(1)(b), 739.1", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-738.html"
        ),
    ),
    in_force=since("2005-11-25"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    discretionary=True,
    when=all_of(
        is_true(f.offender_convicted_or_discharged, id="outcome", cite="Criminal Code 738(1)"),
        is_true(f.bodily_or_psychological_harm_from_offence, id="harm", cite="Criminal Code 738(1)(b)"),
        # Pecuniary loss only; pain and suffering need a civil claim.
        is_true(f.pecuniary_loss_readily_ascertainable, id="amount", cite="Criminal Code 738(1)(b)"),
    ),
    effect=(
        "The court may order payment of up to all pecuniary loss caused by the harm, including lost income or support."
    ),
    notes=(
        "Only pecuniary loss: pain and suffering needs a civil claim. Inability to pay does not bar an order "
        "(739.1). Restitution comes before forfeiture and fines (740). Psychological harm was added by S.C. 2005, "
        "c. 43, s. 7; the ability-to-pay rule dates from 2015-07-23."
    ),
)

ENFORCEMENT = Provision(
    id="ca.restitution.enforcement",
    title="Unpaid restitution becomes a civil judgment",
    kind="compensation",
    jurisdiction="CA",
    authority=(
        primary(
            "Criminal Code, s. 741(1); CVBR, s. 17", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-741.html"
        ),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="civil court registry",
    discretionary=False,
    when=all_of(
        is_true(f.restitution_amount_unpaid_by_due_date, id="unpaid", cite="Criminal Code 741(1)"),
    ),
    effect="The beneficiary may file the order and enforce the unpaid amount as a civil judgment anywhere in Canada.",
)
