"""
The trafficking and slavery offences of the three United Kingdom jurisdictions.

Authority: Modern Slavery Act 2015 ss1-5; 2015 asp 12 ss1-3 (Scotland); 2015 c.2 (NI) ss2-3.
    https://www.legislation.gov.uk/ukpga/2015/30/section/1
    Compared on 2026-11-22: all citations read in the text.
History: Northern Ireland 14 January 2015, England and Wales 31 July 2015, Scotland 31 May 2016.
Not modelled: sentencing, and the territorial rules of Northern Ireland for people who are not UK nationals.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "travel_arranged_or_facilitated": True,
...     "perpetrator_intended_to_exploit": True,
...     "exploitation_within_statutory_definition": True,
...     "part_of_action_in_uk": True,
...     "exploitation_conduct_start_date": "2023-05-05",
... }
>>> tvs.decide("gb_eaw.crime.human_trafficking", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, ge, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "EXPLOITATION",
    "HUMAN_TRAFFICKING_EAW",
    "HUMAN_TRAFFICKING_NIR",
    "HUMAN_TRAFFICKING_SCT",
    "OFFENCE_WITH_INTENT_TO_TRAFFIC",
    "SLAVERY_SERVITUDE_FORCED_LABOUR",
]


def __dir__() -> list[str]:
    return __all__


SLAVERY_SERVITUDE_FORCED_LABOUR = Provision(
    id="gb_eaw.crime.slavery_servitude_forced_labour",
    title="Slavery, servitude and forced or compulsory labour (MSA 2015 s1)",
    kind="criminal_definition",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 s1", "https://www.legislation.gov.uk/ukpga/2015/30/section/1"),
        primary("SI 2015/1476 regs 2(a), 5, 8", "https://www.legislation.gov.uk/uksi/2015/1476"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown Court or magistrates' court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(f.held_in_slavery_or_servitude, id="holding", cite="MSA 2015 s1(1)(a)"),
            is_true(f.required_to_perform_forced_or_compulsory_labour, id="forced_labour", cite="MSA 2015 s1(1)(b)"),
            title="Slavery or servitude, or forced labour",
        ),
        is_true(f.perpetrator_knew_or_ought_to_have_known, id="knowledge", cite="MSA 2015 s1(1)(a)-(b)"),
        ge(
            f.exploitation_conduct_start_date,
            "2015-07-31",
            id="commencement",
            cite="SI 2015/1476 regs 2(a), 5(1)(b), 8 (wholly on or after 31 July 2015)",
        ),
    ),
    effect=(
        "Offence under s1; on indictment up to life imprisonment, summarily up to the general limit in a "
        "magistrates' court (s5(1), (4))."
    ),
    not_modelled=(
        "Regard may be had to personal circumstances (child, family, illness) and to the work done (s1(4)).",
    ),
    notes=(
        "Consent to any of the acts does not prevent the finding, for adult or child (s1(5)). Terms follow "
        "Article 4 ECHR (s1(2)). Where it is unclear which side of 31 July 2015 the conduct fell, reg 5 presumes "
        "the earlier offence (Coroners and Justice Act 2009 s71)."
    ),
)

EXPLOITATION = Provision(
    id="gb_eaw.crime.exploitation",
    title="Meaning of exploitation (MSA 2015 s3)",
    kind="criminal_definition",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(primary("Modern Slavery Act 2015 s3", "https://www.legislation.gov.uk/ukpga/2015/30/section/3"),),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=any_of(
        is_true(f.exploitation_slavery_or_forced_labour, id="slavery", cite="MSA 2015 s3(2)"),
        is_true(f.exploitation_sexual_offence, id="sexual", cite="MSA 2015 s3(3)"),
        is_true(f.exploitation_organ_removal, id="organs", cite="MSA 2015 s3(4)"),
        all_of(
            is_true(f.force_threats_or_deception_used_to_induce, id="coercion", cite="MSA 2015 s3(5)"),
            is_true(f.purpose_services_or_benefits, id="services", cite="MSA 2015 s3(5)(a)-(c)"),
            title="Services or benefits by force, threats or deception",
        ),
        all_of(
            # A child used to carry drugs comes in here, or through coercion; forced crime is not named.
            is_true(f.used_or_attempted_use_for_services_or_benefits, id="used", cite="MSA 2015 s3(6)"),
            is_true(f.chosen_because_child_ill_disabled_or_family, id="chosen", cite="MSA 2015 s3(6)(a)"),
            is_true(f.comparator_likely_to_refuse, id="comparator", cite="MSA 2015 s3(6)(b)"),
            title="Services or benefits from a child or vulnerable person",
        ),
    ),
    effect=(
        "The person is 'exploited' for the purposes of s2 (and, when attributable to trafficking, it is 'relevant "
        "exploitation' for s45)."
    ),
    notes=(
        "Closed list. Forced criminality is not named: it comes in through s3(2), s3(5) or s3(6) (for example a "
        "child used to carry drugs is used to provide services or benefits). The victim-definition Regulations "
        "2022 (gb.victim.human_trafficking) do not repeat the s3(6) limb."
    ),
)

HUMAN_TRAFFICKING_EAW = Provision(
    id="gb_eaw.crime.human_trafficking",
    title="Human trafficking (MSA 2015 s2)",
    kind="criminal_definition",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 s2", "https://www.legislation.gov.uk/ukpga/2015/30/section/2"),
        primary("SI 2015/1476 regs 2(a), 6, 8", "https://www.legislation.gov.uk/uksi/2015/1476"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown Court or magistrates' court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        # Journeys inside one country count, and no means is needed.
        is_true(f.travel_arranged_or_facilitated, id="travel", cite="MSA 2015 s2(1), (3), (5)"),
        any_of(
            is_true(f.perpetrator_intended_to_exploit, id="intends", cite="MSA 2015 s2(4)(a)"),
            is_true(f.perpetrator_knew_or_ought_exploitation_likely, id="ought_to_know", cite="MSA 2015 s2(4)(b)"),
            title="With a view to exploitation",
        ),
        is_true(f.exploitation_within_statutory_definition, id="exploitation", cite="MSA 2015 ss2(1), 3"),
        any_of(
            is_true(f.perpetrator_is_uk_national, id="uk_national", cite="MSA 2015 s2(6)"),
            is_true(f.part_of_action_in_uk, id="act_in_uk", cite="MSA 2015 s2(7)(a)"),
            is_true(f.travel_into_out_of_or_within_uk, id="uk_travel", cite="MSA 2015 s2(7)(b)"),
            title="Link with the United Kingdom",
        ),
        ge(f.exploitation_conduct_start_date, "2015-07-31", id="commencement", cite="SI 2015/1476 regs 2(a), 6, 8"),
    ),
    effect="Offence under s2; on indictment up to life imprisonment (s5(1)).",
    notes=(
        "The victim's consent to the travel is irrelevant, adult or child (s2(2)). Travel includes journeys "
        "inside one country (s2(5)(c)), so county-lines journeys count. No means (force, deception) element. The "
        "exploitation need not have happened. Compare the means element for adults in "
        "gb.victim.human_trafficking."
    ),
)

OFFENCE_WITH_INTENT_TO_TRAFFIC = Provision(
    id="gb_eaw.crime.offence_with_intent_to_traffic",
    title="Committing an offence with intent to commit human trafficking (MSA 2015 s4)",
    kind="criminal_definition",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 ss4, 5(2)-(3)", "https://www.legislation.gov.uk/ukpga/2015/30/section/4"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown Court or magistrates' court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.committed_other_offence_intending_trafficking, id="offence", cite="MSA 2015 s4"),
        ge(f.exploitation_conduct_start_date, "2015-07-31", id="commencement", cite="SI 2015/1476 reg 2(a)"),
    ),
    effect="Offence under s4; up to 10 years, or life where committed by kidnapping or false imprisonment (s5(2)-(3)).",
    notes="Section 4 is NOT in Schedule 4, so the s45 defence is open for it, unlike s1 and s2.",
)

HUMAN_TRAFFICKING_SCT = Provision(
    id="gb_sct.crime.human_trafficking",
    title="Human trafficking (Scotland)",
    kind="criminal_definition",
    jurisdiction="GB-SCT",
    extent=("GB-SCT",),
    authority=(
        primary(
            "Human Trafficking and Exploitation (Scotland) Act 2015 (asp 12) ss1-3",
            "https://www.legislation.gov.uk/asp/2015/12/section/1",
        ),
    ),
    in_force=since("2016-05-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="High Court of Justiciary or sheriff court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        # Unlike in the rest of the United Kingdom, no travel is needed.
        is_true(f.trafficking_relevant_action, id="action", cite="2015 asp 12 s1(1)(a), (2)"),
        any_of(
            is_true(f.perpetrator_intended_to_exploit, id="intends", cite="2015 asp 12 s1(4)(a)"),
            is_true(f.perpetrator_knew_or_ought_exploitation_likely, id="ought_to_know", cite="2015 asp 12 s1(4)(b)"),
            title="With a view to exploitation",
        ),
        is_true(f.exploitation_within_statutory_definition, id="exploitation", cite="2015 asp 12 s3"),
        any_of(
            is_true(f.perpetrator_is_uk_national, id="uk_national", cite="2015 asp 12 s2(2)(a)"),
            is_true(f.perpetrator_habitually_resident_in_scotland, id="habitual", cite="2015 asp 12 s2(2)(b)"),
            is_true(f.perpetrator_is_uk_incorporated_body, id="uk_body", cite="2015 asp 12 s2(2)(c)"),
            is_true(f.part_of_action_in_uk, id="act_in_uk", cite="2015 asp 12 s2(3)(a)"),
            is_true(f.travel_into_out_of_or_within_uk, id="uk_travel", cite="2015 asp 12 s2(3)(b)"),
            title="Link with the United Kingdom",
        ),
    ),
    effect="Offence of human trafficking; on indictment up to life imprisonment, a fine, or both (s1(6)).",
    notes=(
        "Unlike England and Wales and Northern Ireland, no travel is required: recruitment, harbouring, receiving "
        "or exchange of control is enough. Consent is irrelevant (s1(3)). Commencement 31 May 2016 (consistent "
        "with the consolidated text's first revision date; SSI not re-read)."
    ),
)

HUMAN_TRAFFICKING_NIR = Provision(
    id="gb_nir.crime.human_trafficking",
    title="Human trafficking (Northern Ireland)",
    kind="criminal_definition",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        primary(
            (
                "Human Trafficking and Exploitation (Criminal Justice and Support for Victims) Act (NI) 2015 (c. "
                "2) ss2-3"
            ),
            "https://www.legislation.gov.uk/nia/2015/2/section/2",
        ),
    ),
    in_force=since("2015-01-14"),
    verified_on=date(2026, 11, 22),
    decision_maker="Crown Court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.travel_arranged_or_facilitated, id="travel", cite="2015 c.2 (NI) s2(1)-(2)"),
        any_of(
            is_true(f.perpetrator_intended_to_exploit, id="intends", cite="2015 c.2 (NI) s2(3)(a)"),
            is_true(f.perpetrator_knew_or_ought_exploitation_likely, id="ought_to_know", cite="2015 c.2 (NI) s2(3)(b)"),
            title="With a view to exploitation",
        ),
        is_true(f.exploitation_within_statutory_definition, id="exploitation", cite="2015 c.2 (NI) s3"),
    ),
    effect="Offence under s2 (indictable only; up to life imprisonment).",
    not_modelled=("Territorial rules for non-UK nationals follow the same pattern as MSA s2(6)-(7) (not encoded).",),
    notes=(
        "In operation the day after Royal Assent of 13 January 2015 (s28(2)). Prosecution does not depend on the "
        "victim reporting or maintaining a statement (s14)."
    ),
)
