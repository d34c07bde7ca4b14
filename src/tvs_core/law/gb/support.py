"""
Assistance and support in England and Wales, Scotland and Northern Ireland.

Authority: Modern Slavery Act 2015 s50A; 2015 asp 12 s9; 2015 c.2 (NI) s18.
    https://www.legislation.gov.uk/ukpga/2022/36/section/64
    Compared on 2026-11-22: of 8 citations, 6 read in the text, 2 known from a reliable account.
History: Northern Ireland 14 January 2015 (slavery victims since 28 April 2022); Scotland 1 April 2018; England and
    Wales by statute since 30 January 2023.
Not modelled: support that an authority may, but need not, give.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "has_positive_reasonable_grounds_decision": True,
...     "in_recovery_period": True,
...     "support_necessary_for_recovery": True,
...     "disqualified_from_protection": False,
... }
>>> tvs.decide("gb_eaw.support.recovery", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_false, is_true, unless, within
from tvs_core.rules.provision import Duration, Provision, between, primary, secondary, since

__all__ = [
    "ADULT_NIR",
    "ADULT_NIR_2015",
    "ADULT_SCT",
    "MOVE_ON",
    "RECOVERY",
]


def __dir__() -> list[str]:
    return __all__


RECOVERY = Provision(
    id="gb_eaw.support.recovery",
    title="Assistance and support during the recovery period (MSA 2015 s50A)",
    kind="service_entitlement",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "Modern Slavery Act 2015 s50A (inserted by Nationality and Borders Act 2022 s64)",
            "https://www.legislation.gov.uk/ukpga/2022/36/section/64",
        ),
        primary("SI 2023/33 regs 1(4), 3(e)", "https://www.legislation.gov.uk/uksi/2023/33"),
    ),
    in_force=since("2023-01-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="Secretary of State (victim care contract)",
    discretionary=False,
    when=all_of(
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="MSA 2015 s50A(1)"),
        is_true(f.in_recovery_period, id="in_period", cite="MSA 2015 s50A(1), (7)"),
        is_true(f.support_necessary_for_recovery, id="necessary", cite="MSA 2015 s50A(2)"),
        unless(is_true(f.disqualified_from_protection, id="disqualified", cite="MSA 2015 s50A(5)")),
    ),
    effect=(
        "The Secretary of State must secure the necessary assistance and support (adults: victim care contract; "
        "children: local authority)."
    ),
    notes=(
        "Harm may be physical, psychological or social and must arise from the conduct behind the reasonable "
        "grounds decision. Before 30 January 2023 support rested on guidance under s49. For a further decision "
        "under s62 support is discretionary (s50A(3)-(4))."
    ),
)

MOVE_ON = Provision(
    id="gb_eaw.support.move_on",
    title="Move-on support after a positive conclusive grounds decision and recovery needs assessment",
    kind="service_entitlement",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            (
                "Home Office, Support in England and Wales after a positive conclusive grounds decision (22 "
                "January 2026)"
            ),
            "https://www.gov.uk/government/publications/support-for-confirmed-victims-of-modern-slavery",
        ),
        secondary(
            "Recovery Needs Assessment guidance", "https://www.gov.uk/government/publications/recovery-needs-assessment"
        ),
    ),
    in_force=since("2019-09-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Home Office (Single Competent Authority)",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="recognised", cite="Home Office 22 January 2026"),
        is_true(f.in_government_funded_victim_support, id="in_support", cite="Home Office 22 January 2026"),
        any_of(
            within(
                f.assessment_date,
                after=f.conclusive_grounds_decision_date,
                days=45,
                id="minimum",
                cite="Home Office 22 January 2026 (at least 45 days)",
            ),
            is_true(f.recovery_needs_assessment_extends_support, id="rna", cite="Recovery Needs Assessment guidance"),
            title="Length of support",
        ),
    ),
    effect=(
        "Support continues for a move-on period of at least 45 days, longer where a recovery needs assessment says so."
    ),
    durations=(
        Duration(
            what="minimum move-on period",
            value=45,
            unit="days",
            start="positive conclusive grounds decision",
            cite="Home Office 22 January 2026",
            runs_from="conclusive_grounds_decision_date",
        ),
        Duration(
            what="support after a negative conclusive grounds decision",
            value=9,
            unit="working_days",
            start="negative decision",
            cite="Statutory Guidance (memory; check)",
            runs_from="conclusive_grounds_decision_date",
        ),
    ),
    notes=(
        "Taking part in the recovery needs assessment is voluntary; a further assessment can be made before the "
        "agreed time ends."
    ),
)

ADULT_SCT = Provision(
    id="gb_sct.support.adult",
    title="Support and assistance for adult victims (Scotland, 90 days)",
    kind="service_entitlement",
    jurisdiction="GB-SCT",
    extent=("GB-SCT",),
    authority=(
        primary(
            "Human Trafficking and Exploitation (Scotland) Act 2015 s9",
            "https://www.legislation.gov.uk/asp/2015/12/section/9",
        ),
        secondary(
            "Support for Victims Regulations 2018 (in force 1 April 2018); Scottish Government circular March 2018",
            "https://www.gov.scot/publications/human-trafficking-and-exploitation-scotland-act-2015-march-2018-circular/",
        ),
    ),
    in_force=since("2018-04-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Scottish Ministers",
    discretionary=False,
    when=all_of(
        ge(f.current_age_years, 18, id="adult", cite="2015 asp 12 s9(1)"),
        is_true(f.has_positive_reasonable_grounds_decision, id="positive_rg", cite="2015 asp 12 s9(1), (6)(a)"),
        is_true(f.consents_to_support, id="consents", cite="2015 asp 12 s9(5)(a)"),
        # Ends with the earlier of decision and ninety days, the opposite of the recovery period.
        is_false(
            f.conclusive_grounds_decided_before_assessment_date, id="cg_not_decided", cite="2015 asp 12 s9(2)(b)(ii)"
        ),
        # Ninety days beginning with the determination end on the eighty-ninth day after it.
        within(
            f.assessment_date,
            after=f.reasonable_grounds_decision_date,
            days=89,
            id="within_90_days",
            cite="2015 asp 12 s9(2)(a), (b)(i); 2018 Regulations (90 days, beginning on the decision date)",
        ),
    ),
    effect="The Scottish Ministers must secure the support considered necessary for the adult's needs.",
    durations=(
        Duration(
            what="relevant period",
            value=90,
            unit="days",
            start="beginning on the date of the reasonable grounds determination",
            cite="2015 asp 12 s9(2); 2018 Regulations",
            runs_from="reasonable_grounds_decision_date",
            last_day_counts=False,
        ),
    ),
    not_modelled=(
        (
            "Before the decision, after 90 days while the conclusive decision is awaited, and afterwards, support MAY "
            "be given (s9(3))."
        ),
    ),
    notes=(
        "Ends on the EARLIER of 90 days and the conclusive determination (contrast the later-of rule in NABA "
        "s61). Never conditional on helping an investigation (s9(5)(b)). The same 90 days applies by the 2018 "
        "Regulations to s4 (slavery) victims under s10 (memory)."
    ),
)

ADULT_NIR_2015 = Provision(
    id="gb_nir.support.adult",
    title="Assistance and support (Northern Ireland, trafficking victims only, to 27 April 2022)",
    kind="service_entitlement",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(primary("2015 c.2 (NI) s18 as enacted", "https://www.legislation.gov.uk/nia/2015/2/section/18"),),
    in_force=between("2015-01-14", "2022-04-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="Department of Justice (NI)",
    discretionary=False,
    when=all_of(
        ge(f.current_age_years, 18, id="adult", cite="2015 c.2 (NI) s18(2)(a)"),
        is_true(f.nrm_reference_made_or_about_to_be_made, id="referred", cite="2015 c.2 (NI) s18(2)(b)"),
        is_true(f.trafficked_rather_than_slavery_only, id="trafficking", cite="2015 c.2 (NI) ss17-18 as enacted"),
        is_true(f.consents_to_support, id="agrees", cite="2015 c.2 (NI) s18(5)(b)"),
        unless(is_true(f.has_negative_reasonable_grounds_decision, id="negative_rg", cite="2015 c.2 (NI) s18(3)(a)")),
        any_of(
            is_false(
                f.conclusive_grounds_decided_before_assessment_date, id="cg_pending", cite="2015 c.2 (NI) s18(3)(b)"
            ),
            all_of(
                is_true(f.is_recognized_victim, id="recognised", cite="2015 c.2 (NI) s18(3) closing words"),
                within(
                    f.assessment_date,
                    after=f.reasonable_grounds_decision_date,
                    days=45,
                    id="within_45_days",
                    cite="2015 c.2 (NI) s18(3)-(4)",
                ),
                title="Recognised before the period ended",
            ),
            is_true(f.department_extends_support, id="extended", cite="2015 c.2 (NI) s18(9)"),
            title="Period of support",
        ),
    ),
    effect="The Department must provide assistance and support; unconditional on acting as a witness (s18(5)(a)).",
    durations=(
        Duration(
            what="relevant period",
            value=45,
            unit="days",
            start="date of the reasonable grounds determination",
            cite="2015 c.2 (NI) s18(4)",
            runs_from="reasonable_grounds_decision_date",
        ),
    ),
    notes="Where age is uncertain the Department's reasonable belief that the person is 18 or over is enough.",
)

ADULT_NIR = Provision(
    id="gb_nir.support.adult",
    title="Assistance and support (Northern Ireland, from 28 April 2022: slavery victims too, extendable)",
    kind="service_entitlement",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        primary(
            "2015 c.2 (NI) s18 as amended by Justice (Sexual Offences and Trafficking Victims) Act (NI) 2022 s21",
            "https://www.legislation.gov.uk/nia/2022/19/section/21",
        ),
    ),
    in_force=since("2022-04-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="Department of Justice (NI)",
    discretionary=False,
    when=all_of(
        ge(f.current_age_years, 18, id="adult", cite="2015 c.2 (NI) s18(2)(a)"),
        is_true(f.nrm_reference_made_or_about_to_be_made, id="referred", cite="2015 c.2 (NI) s18(2)(b)"),
        is_true(f.consents_to_support, id="agrees", cite="2015 c.2 (NI) s18(5)(b)"),
        unless(is_true(f.has_negative_reasonable_grounds_decision, id="negative_rg", cite="2015 c.2 (NI) s18(3)(a)")),
        any_of(
            is_false(
                f.conclusive_grounds_decided_before_assessment_date, id="cg_pending", cite="2015 c.2 (NI) s18(3)(b)"
            ),
            all_of(
                is_true(f.is_recognized_victim, id="recognised", cite="2015 c.2 (NI) s18(3) closing words"),
                within(
                    f.assessment_date,
                    after=f.reasonable_grounds_decision_date,
                    days=45,
                    id="within_45_days",
                    cite="2015 c.2 (NI) s18(3)-(4)",
                ),
                title="Recognised before the period ended",
            ),
            is_true(
                f.department_extends_support, id="extended", cite="2015 c.2 (NI) s18(4) ('or such longer period'), (9)"
            ),
            title="Period of support",
        ),
    ),
    effect="The Department must provide assistance and support to trafficking and slavery victims.",
    durations=(
        Duration(
            what="relevant period",
            value=45,
            unit="days",
            start="date of the reasonable grounds determination (or longer if the Department thinks necessary)",
            cite="2015 c.2 (NI) s18(4) as amended",
            runs_from="reasonable_grounds_decision_date",
        ),
    ),
    notes=(
        "'Qualifying victim' now covers slavery, servitude and forced labour (s18(11)). Further periods may be up "
        "to 12 months or longer (s18(9))."
    ),
)
