"""
Visas of the trafficking framework, and Special Benefit for their holders.

Authority: Migration Regulations 1994 (Cth); Social Security Act 1991 (Cth), s 729.
    https://guides.dss.gov.au/guide-social-security-law/9/1/2/130
    Compared on 2026-11-22: of 8 citations, 7 read in the text, 1 from memory.
History: framework of 1 July 2009, simplified in 2015.
Not modelled: health, character and security checks; the other rules of Special Benefit.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "physically_present_in_country": True,
...     "is_suspected_victim_afp": True,
...     "holds_substantive_visa": False,
... }
>>> tvs.decide("au.visa.bridging_f_initial", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.au import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, unless, within
from tvs_core.rules.provision import Duration, Provision, memory, primary, since

__all__ = [
    "BRIDGING_F_ASSISTANCE",
    "BRIDGING_F_INITIAL",
    "REFERRED_STAY_852",
    "SPECIAL_BENEFIT_BRIDGING_F",
]


def __dir__() -> list[str]:
    return __all__


BRIDGING_F_INITIAL = Provision(
    id="au.visa.bridging_f_initial",
    title="Bridging F visa (subclass 060): recovery and reflection",
    kind="immigration_relief",
    jurisdiction="AU",
    authority=(
        primary(
            "Social Security Guide 9.1.2.130 and 9.2.1.20",
            "https://guides.dss.gov.au/guide-social-security-law/9/1/2/130",
        ),
        primary(
            "Changes to the People Trafficking Visa Framework, 1 July 2009 (client summary)",
            "http://www.immi.gov.au/legislation/amendments/2009/090701/lc01072009-08.htm",
        ),
        memory(
            "Migration Regulations 1994 (Cth), reg 2.20(14), 2.20B, Sch 2 Subclass 060",
            "https://www.legislation.gov.au/F1996B03551/latest",
        ),
    ),
    in_force=since("2009-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Department of Home Affairs on AFP advice",
    discretionary=True,
    when=all_of(
        is_true(f.physically_present_in_country, id="present", cite="Social Security Guide 9.1.2.130"),
        # The community referral does not by itself open the visa.
        is_true(f.is_suspected_victim_afp, id="suspected", cite="Social Security Guide 9.1.2.130"),
        unless(
            is_true(
                f.holds_substantive_visa,
                id="other_visa",
                cite="client summary of 1 July 2009 (only those without a valid visa need one)",
            )
        ),
    ),
    effect="Lawful stay for recovery and reflection, with access to Special Benefit.",
    durations=(
        Duration(
            what="visa period from 1 July 2009, renewable once",
            value=45,
            unit="days",
            start="grant",
            cite="client summary of 1 July 2009",
        ),
        Duration(
            what="initial period overall", value=90, unit="days", start="grant", cite="Social Security Guide 9.1.2.130"
        ),
    ),
    not_required=("cooperates_with_authorities",),
    notes=(
        "The regulations' present wording of the period was not seen; two 45-day visas and a 90-day initial "
        "period describe the same total. The ARP does not by itself open the visa: AFP (or another agency) must "
        "suspect trafficking. A person with another visa keeps it."
    ),
)

BRIDGING_F_ASSISTANCE = Provision(
    id="au.visa.bridging_f_assistance",
    title="Bridging F visa while assisting criminal justice",
    kind="immigration_relief",
    jurisdiction="AU",
    authority=(
        primary(
            "Migration Regulations 1994 (Cth), reg 1.03 (assistance notice), inserted by Reg No 103 of 2015",
            "https://www.ato.gov.au/law/view/document?DocID=REG%2F20150103%2FSch1-Cl1&PiT=99991231235958",
        ),
        primary(
            "Social Security Guide 9.1.2.130 (longer temporary stay)",
            "https://guides.dss.gov.au/guide-social-security-law/9/1/2/130",
        ),
    ),
    in_force=since("2015-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Department of Home Affairs",
    discretionary=True,
    when=all_of(
        is_true(f.physically_present_in_country, id="present", cite="reg 1.03 (assistance notice)"),
        is_true(f.assistance_notice_in_force, id="notice", cite="reg 1.03 (assistance notice)"),
    ),
    effect="Longer temporary stay while the notice stands.",
    not_modelled=("The notice also needs arrangements for the cost of stay.",),
    notes=(
        "Criminal justice stay visas under Migration Act Part 2 Div 4 were the earlier tool. Commencement day "
        "from memory."
    ),
)

REFERRED_STAY_852 = Provision(
    id="au.visa.referred_stay_852",
    title="Referred Stay (Permanent) visa, subclass 852: valid application",
    kind="immigration_relief",
    jurisdiction="AU",
    authority=(
        primary(
            "Migration Regulations 1994 (Cth), reg 2.07AK(1)-(3)",
            "http://classic.austlii.edu.au/au/legis/cth/consol_reg/mr1994227/s2.07ak.html",
        ),
        primary("Social Security Guide 9.1.2.130", "https://guides.dss.gov.au/guide-social-security-law/9/1/2/130"),
    ),
    in_force=since("2015-11-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="Minister",
    discretionary=True,
    when=all_of(
        is_true(f.physically_present_in_country, id="present", cite="reg 2.07AK(3)(a)"),
        is_true(f.minister_certificate_in_force, id="certificate", cite="reg 2.07AK(3)(b)-(d)"),
        # A survivor who is herself investigated in the same inquiry is shut out.
        unless(is_true(f.subject_of_that_investigation, id="subject", cite="reg 2.07AK(3)(e)(i)")),
        unless(is_true(f.subject_of_resulting_prosecution, id="prosecuted", cite="reg 2.07AK(3)(e)(ii)")),
        is_true(f.would_be_in_danger_on_return, id="danger", cite="reg 2.07AK(3)(f)"),
        is_true(f.offer_of_stay_made, id="offer", cite="reg 2.07AK(3)(g)"),
        any_of(
            within(
                f.written_acceptance_date,
                after=f.offer_received_date,
                days=28,
                id="accepted_28",
                cite="reg 2.07AK(3)(h)(i)",
            ),
            is_true(
                f.accepted_within_alternative_period, id="accepted_other", cite="reg 2.07AK(3)(h)(ii) (text not seen)"
            ),
            title="Acceptance in time",
        ),
    ),
    effect="Application taken to be valid; permanent visa follows after health, character and security checks.",
    durations=(
        Duration(
            what="time to accept the offer in writing",
            value=28,
            unit="days",
            start="receipt of the offer",
            cite="reg 2.07AK(3)(h)(i)",
            runs_from="offer_received_date",
        ),
    ),
    notes=(
        "The certificate needs a contribution to, and close cooperation with, an investigation; no prosecution or "
        "conviction need follow. A survivor who is herself investigated in the same inquiry is shut out. Older "
        "texts say Attorney-General where this one says Minister. Year of the simplification from memory."
    ),
)

SPECIAL_BENEFIT_BRIDGING_F = Provision(
    id="au.special_benefit.bridging_f",
    title="Special Benefit for Bridging F holders",
    kind="service_entitlement",
    jurisdiction="AU",
    authority=(
        primary(
            "Social Security Guide 9.2.1.20; Social Security Act 1991 (Cth), s 729(2)(f)(v)",
            "http://guides.dss.gov.au/guide-social-security-law/9/2/1/20",
        ),
    ),
    in_force=since("2004-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Services Australia",
    discretionary=False,
    when=all_of(
        is_true(f.holds_bridging_f_visa, id="holder", cite="Social Security Guide 9.2.1.20"),
    ),
    effect=(
        "Residence and waiting-period rules are met for Special Benefit; family payments may follow. Other "
        "qualification rules still apply."
    ),
)
