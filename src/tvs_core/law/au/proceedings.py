"""
Complainants and witnesses, and reparation.

Authority: Crimes Act 1914 (Cth), ss 15Y to 15YR and 21B.
    https://ato.gov.au/law/view/document?DocID=PAC%2F19140012%2F15YAA&PiT=99991231235958
    Compared on 2026-11-22: of 4 citations, 2 read in the text, 1 known from a reliable account, 1 from memory.
History: 2013; audio recordings since 11 December 2024.
Not modelled: which protection the court orders, and the amount of reparation.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "proceeding_for_div_270_or_271_offence": True,
...     "current_age_years": 30,
...     "is_victim_or_alleged_victim_of_charged_offence": True,
...     "declined_vulnerable_complainant_status": False,
... }
>>> tvs.decide("au.crimes_act.vulnerable_adult_complainant", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.au import facts as f
from tvs_core.rules.condition import all_of, ge, is_true, unless
from tvs_core.rules.provision import Provision, memory, primary, secondary, since

__all__ = [
    "IDENTITY_OFFENCE",
    "RECORDED_INTERVIEW",
    "REPARATION_ORDER",
    "VULNERABLE_ADULT_COMPLAINANT",
]


def __dir__() -> list[str]:
    return __all__


VULNERABLE_ADULT_COMPLAINANT = Provision(
    id="au.crimes_act.vulnerable_adult_complainant",
    title="Vulnerable adult complainant",
    kind="protection_measure",
    jurisdiction="AU",
    authority=(
        primary(
            "Crimes Act 1914 (Cth), ss 15Y(2), 15YAA",
            "https://ato.gov.au/law/view/document?DocID=PAC%2F19140012%2F15YAA&PiT=99991231235958",
        ),
    ),
    in_force=since("2013-06-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=False,
    when=all_of(
        is_true(f.proceeding_for_div_270_or_271_offence, id="offence", cite="Crimes Act 15Y(2)"),
        ge(f.current_age_years, 18, id="adult", cite="Crimes Act 15YAA(1)"),
        is_true(f.is_victim_or_alleged_victim_of_charged_offence, id="victim", cite="Crimes Act 15YAA(1)"),
        # Automatic unless the person opts out.
        unless(is_true(f.declined_vulnerable_complainant_status, id="opted_out", cite="Crimes Act 15YAA(2)")),
    ),
    effect=(
        "Protections follow without an application: limits on cross-examination, closed-circuit television, "
        "support person, closed court (ss 15YG-15YQ)."
    ),
    notes="Status is automatic unless the person opts out. Children have their own limb in 15Y(1).",
)

RECORDED_INTERVIEW = Provision(
    id="au.crimes_act.recorded_interview",
    title="Recorded police interview as evidence in chief",
    kind="protection_measure",
    jurisdiction="AU",
    authority=(
        primary(
            "Crimes Act 1914 (Cth), s 15YM(1), (1A), as amended by Act No 114 of 2024",
            "https://ato.gov.au/law/view/document?DocID=PAC%2F19140012%2F15YM&PiT=99991231235958",
        ),
    ),
    in_force=since("2024-12-11"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=True,
    when=all_of(
        is_true(
            f.is_child_witness_or_vulnerable_adult_complainant_or_special_witness,
            id="person",
            cite="Crimes Act 15YM(1A)",
        ),
        is_true(f.interview_conducted_by_constable_or_prescribed_person, id="interviewer", cite="Crimes Act 15YM(1)"),
    ),
    effect="Video or audio recording may be admitted as evidence in chief.",
    notes=(
        "Audio was added on 2024-12-11. The groups in (1A) were read only through the reference in (1) and the "
        "explanatory memorandum."
    ),
)

IDENTITY_OFFENCE = Provision(
    id="au.crimes_act.identity_offence",
    title="Publishing the identity of a protected person is an offence",
    kind="confidentiality",
    jurisdiction="AU",
    authority=(memory("Crimes Act 1914 (Cth), s 15YR", "https://www.legislation.gov.au/C1914A00012/latest"),),
    in_force=since("2013-06-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    discretionary=False,
    when=all_of(
        is_true(
            f.is_child_witness_or_vulnerable_adult_complainant_or_special_witness,
            id="person",
            cite="Crimes Act 15YR(1)",
        ),
        is_true(f.publication_identifies_protected_person, id="identifies", cite="Crimes Act 15YR(1)"),
        unless(is_true(f.court_leave_or_exception_for_publication, id="leave", cite="Crimes Act 15YR(1), (3)")),
    ),
    effect="The publication is an offence.",
    notes=(
        "Applies by law, with no order needed; contrast Canada. Changes in 2024 to let complainants speak were "
        "not verified."
    ),
)

REPARATION_ORDER = Provision(
    id="au.reparation_21b",
    title="Reparation order",
    kind="compensation",
    jurisdiction="AU",
    authority=(
        secondary(
            "Crimes Act 1914 (Cth), ss 19B, 21B",
            "https://csd.njca.com.au/principles-practice/7-ancillary-order/reparation/",
        ),
    ),
    in_force=since("2013-03-08"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    discretionary=True,
    when=all_of(
        is_true(f.offender_convicted_or_discharged, id="outcome", cite="Crimes Act 21B(1)"),
        is_true(f.loss_or_expense_by_reason_of_offence, id="loss", cite="Crimes Act 21B(1)(d)"),
    ),
    effect="The court may order reparation to the person, in money or otherwise.",
    notes=(
        "Enforced through civil processes. Widened in 2013 so that individuals' loss by reason of the offence is "
        "covered (memory)."
    ),
)
