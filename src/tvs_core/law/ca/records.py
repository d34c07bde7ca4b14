"""
Criminal records: suspension and expungement.

Authority: Criminal Records Act, R.S.C. 1985, c. C-47; Expungement of Historically Unjust Convictions Act, S.C.
    2018, c. 11.
    https://laws-lois.justice.gc.ca/eng/acts/C-47/section-4.html
    Compared on 2026-11-22: all citations read in the text.
History: 13 March 2012 and 17 February 2023.
Not modelled: good conduct and measurable benefit, which the Board weighs.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "current_record_suspension_periods_apply": True,
...     "prosecuted_by": "summary",
...     "years_since_sentence_fully_completed": 5,
...     "convicted_of_cra_schedule_1_offence": False,
...     "indictable_convictions_with_two_years_or_more": 0,
... }
>>> tvs.decide("ca.record_suspension.eligibility", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, gt, is_true, one_of, unless
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "EXPUNGEMENT_BAWDY_HOUSE",
    "RECORD_SUSPENSION",
]


def __dir__() -> list[str]:
    return __all__


RECORD_SUSPENSION = Provision(
    id="ca.record_suspension.eligibility",
    title="When a record suspension may be applied for",
    kind="non_punishment",
    jurisdiction="CA",
    authority=(
        primary(
            "Criminal Records Act, R.S.C. 1985, c. C-47, ss. 3, 4, 4.1, Sch. 1",
            "https://laws-lois.justice.gc.ca/eng/acts/C-47/section-4.html",
        ),
    ),
    in_force=since("2012-03-13"),
    verified_on=date(2026, 11, 22),
    decision_maker="Parole Board of Canada",
    discretionary=True,
    when=all_of(
        # For older offences courts have applied the shorter periods of their time.
        is_true(f.current_record_suspension_periods_apply, id="current_rules", cite="S.C. 2012, c. 1, ss. 115, 161"),
        any_of(
            all_of(
                one_of(f.prosecuted_by, ["indictment"], id="indictable", cite="Criminal Records Act 4(1)(a)"),
                ge(f.years_since_sentence_fully_completed, 10, id="ten_years", cite="Criminal Records Act 4(1)(a)"),
                title="Prosecuted by indictment",
            ),
            all_of(
                one_of(f.prosecuted_by, ["summary"], id="summary", cite="Criminal Records Act 4(1)(b)"),
                ge(f.years_since_sentence_fully_completed, 5, id="five_years", cite="Criminal Records Act 4(1)(b)"),
                title="Summary conviction",
            ),
            title="Waiting period",
        ),
        any_of(
            unless(
                is_true(f.convicted_of_cra_schedule_1_offence, id="schedule_1", cite="Criminal Records Act 4(2)(a)")
            ),
            is_true(f.cra_schedule_1_exception_shown, id="schedule_1_exception", cite="Criminal Records Act 4(3), (4)"),
            title="Not shut out by Schedule 1",
        ),
        unless(
            gt(
                f.indictable_convictions_with_two_years_or_more,
                3,
                id="more_than_three",
                cite="Criminal Records Act 4(2)(b)",
            )
        ),
    ),
    effect=(
        "The person may apply; the Board then looks at good conduct and, for indictable offences, measurable "
        "benefit and repute of justice (s. 4.1)."
    ),
    durations=(
        Duration(
            what="waiting period, indictable",
            value=10,
            unit="years",
            start="end of the whole sentence including fines",
            cite="Criminal Records Act 4(1)(a)",
        ),
        Duration(
            what="waiting period, summary",
            value=5,
            unit="years",
            start="end of the whole sentence including fines",
            cite="Criminal Records Act 4(1)(b)",
        ),
    ),
    not_modelled=("Possession of cannabis has its own fee-free track (4(3.1)).",),
    notes=(
        "For offences before 2012-03-13 courts have held that the earlier, shorter periods still govern (P.H. v. "
        "Canada, 2020 FC 393, memory). Schedule 1 includes 279.011, 279.02(2), 286.1(2), 286.2(2) and 286.3(2): a "
        "survivor convicted of procuring another child is shut out unless the 4(3) exception is shown."
    ),
)

EXPUNGEMENT_BAWDY_HOUSE = Provision(
    id="ca.expungement.bawdy_house",
    title="Expungement of old bawdy-house convictions (schedule item 7)",
    kind="non_punishment",
    jurisdiction="CA",
    authority=(
        primary(
            "Expungement of Historically Unjust Convictions Act, S.C. 2018, c. 11, ss. 7, 12-13, Sch. item 7",
            "https://laws-lois.justice.gc.ca/eng/acts/E-21.5/",
        ),
        primary("SOR/2023-29, s. 2", "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2023-29/"),
    ),
    in_force=since("2023-02-17"),
    verified_on=date(2026, 11, 22),
    decision_maker="Parole Board of Canada",
    discretionary=False,
    when=all_of(
        is_true(f.conviction_listed_in_expungement_schedule_item_7, id="listed", cite="S.C. 2018, c. 11, Sch. item 7"),
        # Not drafted for people who were sold in a brothel.
        is_true(f.bawdy_house_for_indecency_not_prostitution, id="indecency", cite="SOR/2023-29, s. 2(a)"),
        is_true(f.consensual_sexual_activity_at_place, id="consensual", cite="SOR/2023-29, s. 2(a)"),
        unless(is_true(f.exchanged_money_for_sexual_services_there, id="money", cite="SOR/2023-29, s. 2(b)")),
    ),
    effect="The Board must order expungement; the person is deemed never to have been convicted.",
    notes=(
        "Drafted for the historic policing of gay bathhouses and clubs. It does not reach people convicted "
        "because they were sold in a brothel."
    ),
)
