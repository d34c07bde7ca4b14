"""
The statutory defences: section 45 in England and Wales, section 22 in Northern Ireland.

Authority: Modern Slavery Act 2015 s45 and Sch 4; 2015 c.2 (NI) s22.
    https://www.legislation.gov.uk/ukpga/2015/30/section/45
    Compared on 2026-11-22: of 11 citations, 9 read in the text, 2 known from a reliable account.
History: England and Wales 31 July 2015; Northern Ireland 14 January 2015, widened exceptions since 28 April 2022.
Not modelled: common law duress, which stays open for every offence that allows it.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "age_at_offence_years": 24,
...     "compelled_to_commit_offence": True,
...     "compulsion_part_of_slavery_or_exploitation_conduct": True,
...     "no_realistic_alternative_for_reasonable_person": True,
...     "offence_listed_in_msa_schedule_4": False,
...     "offence_date": "2024-04-04",
... }
>>> tvs.decide("gb_eaw.defence.s45.adult", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, eq, ge, is_false, is_true, lt, one_of, unless
from tvs_core.rules.provision import Provision, between, primary, secondary, since

__all__ = [
    "S22_ADULT",
    "S22_ADULT_2015",
    "S22_CHILD",
    "S22_CHILD_2015",
    "S45_ACQUITTAL",
    "S45_ADULT",
    "S45_CHILD",
    "S45_SCHEDULE_4_EXCLUSION",
]


def __dir__() -> list[str]:
    return __all__


S45_ADULT = Provision(
    id="gb_eaw.defence.s45.adult",
    title="Section 45 defence: person aged 18 or over",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "Modern Slavery Act 2015 s45(1)-(3), (5)-(7)", "https://www.legislation.gov.uk/ukpga/2015/30/section/45"
        ),
        primary("SI 2015/1476 reg 2(d), (i)", "https://www.legislation.gov.uk/uksi/2015/1476"),
        secondary(
            "R v Joseph [2017] EWCA Crim 36 (not retrospective)",
            "https://caselaw.nationalarchives.gov.uk/ewca/crim/2017/36",
        ),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or magistrates (earlier: prosecutor at charge)",
    standard_of_proof=(
        "evidential burden on the defence; prosecution must disprove at least one element beyond "
        "reasonable doubt (R v MK [2018] EWCA Crim 667)"
    ),
    discretionary=False,
    when=all_of(
        ge(f.age_at_offence_years, 18, id="adult", cite="MSA 2015 s45(1)(a)"),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="MSA 2015 s45(1)(b), (2)"),
        any_of(
            # Compulsion may come from a person or from circumstances.
            is_true(
                f.compulsion_part_of_slavery_or_exploitation_conduct,
                id="part_of_conduct",
                cite="MSA 2015 s45(1)(c), (3)(a)",
            ),
            is_true(
                f.compulsion_direct_consequence_of_victimhood,
                id="direct_consequence",
                cite="MSA 2015 s45(1)(c), (3)(b)",
            ),
            title="Compulsion attributable to the exploitation",
        ),
        is_true(f.no_realistic_alternative_for_reasonable_person, id="no_alternative", cite="MSA 2015 s45(1)(d), (5)"),
        unless(is_true(f.offence_listed_in_msa_schedule_4, id="schedule_4", cite="MSA 2015 s45(7), Sch 4")),
        # The defence is not retrospective (R v Joseph).
        ge(
            f.offence_date,
            "2015-07-31",
            id="commencement",
            cite="SI 2015/1476 reg 2(d); R v Joseph [2017] EWCA Crim 36",
        ),
    ),
    effect="The person is not guilty of the offence.",
    notes=(
        "Compulsion may come from another person or from circumstances (s45(2)). 'Relevant characteristics' are "
        "only age, sex and physical or mental illness or disability. 'Act' includes an omission (s45(6)). "
        "'Relevant exploitation' is s3 exploitation attributable to being or having been trafficked. No NRM "
        "decision is required, and a conclusive grounds decision is not evidence at trial "
        "(gb_eaw.evidence.conclusive_grounds_decision). For offences before 31 July 2015 see "
        "gb_eaw.appeal.unsafe_conviction_pre_2015; for Schedule 4 offences see "
        "gb_eaw.non_prosecution.cps_guidance stage 4 and duress."
    ),
)

S45_CHILD = Provision(
    id="gb_eaw.defence.s45.child",
    title="Section 45 defence: person under 18",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary("Modern Slavery Act 2015 s45(4)-(7)", "https://www.legislation.gov.uk/ukpga/2015/30/section/45"),
        primary("SI 2015/1476 reg 2(d), (i)", "https://www.legislation.gov.uk/uksi/2015/1476"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury, magistrates or youth court (earlier: prosecutor at charge)",
    standard_of_proof=(
        "evidential burden on the defence; prosecution must disprove at least one element beyond reasonable doubt"
    ),
    discretionary=False,
    when=all_of(
        # The age at the act counts, not at trial; no compulsion is needed.
        lt(f.age_at_offence_years, 18, id="child", cite="MSA 2015 s45(4)(a)"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_consequence", cite="MSA 2015 s45(4)(b)"),
        # Northern Ireland's defence for a child has no such element.
        is_true(f.reasonable_person_would_do_same_act, id="reasonable_person", cite="MSA 2015 s45(4)(c), (5)"),
        unless(is_true(f.offence_listed_in_msa_schedule_4, id="schedule_4", cite="MSA 2015 s45(7), Sch 4")),
        ge(f.offence_date, "2015-07-31", id="commencement", cite="SI 2015/1476 reg 2(d)"),
    ),
    effect="The child is not guilty of the offence.",
    notes=(
        "No compulsion element. There is still a reasonable-person element in England and Wales; Northern "
        "Ireland's child limb has none. The age that matters is at the act, not at trial. Schedule 4 applies to "
        "children too."
    ),
)

# Adverse. The codes are those of Schedule 4; attempts and helping count as the offence itself (para 37).
S45_SCHEDULE_4_EXCLUSION = Provision(
    id="gb_eaw.defence.s45.schedule_4_exclusion",
    title="Offence excluded from the section 45 defence (Schedule 4)",
    kind="non_punishment",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "Modern Slavery Act 2015 s45(7)-(8), Sch 4 paras 1-37",
            "https://www.legislation.gov.uk/ukpga/2015/30/schedule/4",
        ),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="court or prosecutor",
    discretionary=False,
    adverse=True,
    when=any_of(
        one_of(
            f.charged_offence_code,
            [
                "cl_false_imprisonment",
                "cl_kidnapping",
                "cl_manslaughter",
                "cl_murder",
                "cl_perverting_course_of_justice",
                "cl_piracy",
                "oapa_1861_s4",
                "oapa_1861_s16",
                "oapa_1861_s18",
                "oapa_1861_s20",
                "oapa_1861_s21",
                "oapa_1861_s22",
                "oapa_1861_s23",
                "oapa_1861_s27",
                "oapa_1861_s28",
                "oapa_1861_s29",
                "oapa_1861_s30",
                "oapa_1861_s31",
                "oapa_1861_s32",
                "oapa_1861_s35",
                "oapa_1861_s37",
                "oapa_1861_s38",
                "esa_1883_s2",
                "esa_1883_s3",
                "esa_1883_s4",
                "ilpa_1929_s1",
                "cypa_1933_s1",
                "poa_1936_s2",
                "infanticide_1938_s1",
                "firearms_1968_s5",
                "firearms_1968_s16",
                "firearms_1968_s16a",
                "firearms_1968_s17_1",
                "firearms_1968_s17_2",
                "firearms_1968_s18",
                "theft_1968_s8",
                "theft_1968_s10",
                "theft_1968_s21",
                "ia_1971_s25",
                "tha_1982_s1",
                "avsa_1982_s1",
                "avsa_1982_s2",
                "avsa_1982_s3",
                "avsa_1982_s4",
                "mha_1983_s127",
                "caa_1984_s1",
                "caa_1984_s2",
                "poa_1986_s1",
                "poa_1986_s2",
                "cja_1988_s134",
                "rta_1988_s1",
                "rta_1988_s3a",
                "amsa_1990_s1",
                "amsa_1990_s9",
                "amsa_1990_s10",
                "amsa_1990_s11",
                "amsa_1990_s12",
                "amsa_1990_s13",
                "channel_tunnel_1994_part2",
                "pha_1997_s4",
                "pha_1997_s4a",
                "cda_1998_s29",
                "cda_1998_s31_1_a_b",
                "ta_2000_s54",
                "ta_2000_s56",
                "ta_2000_s57",
                "ta_2000_s59",
                "icca_2001_s51",
                "icca_2001_s52",
                "atcsa_2001_s47",
                "atcsa_2001_s50",
                "atcsa_2001_s113",
                "fgma_2003_s1",
                "fgma_2003_s2",
                "fgma_2003_s3",
                "soa_2003_s1",
                "soa_2003_s2",
                "soa_2003_s3",
                "soa_2003_s4",
                "soa_2003_s5",
                "soa_2003_s6",
                "soa_2003_s7",
                "soa_2003_s8",
                "soa_2003_s9",
                "soa_2003_s10",
                "soa_2003_s13",
                "soa_2003_s14",
                "soa_2003_s15",
                "soa_2003_s16",
                "soa_2003_s17",
                "soa_2003_s18",
                "soa_2003_s19",
                "soa_2003_s25",
                "soa_2003_s26",
                "soa_2003_s30",
                "soa_2003_s31",
                "soa_2003_s32",
                "soa_2003_s33",
                "soa_2003_s34",
                "soa_2003_s35",
                "soa_2003_s36",
                "soa_2003_s37",
                "soa_2003_s38",
                "soa_2003_s39",
                "soa_2003_s40",
                "soa_2003_s41",
                "soa_2003_s47",
                "soa_2003_s48",
                "soa_2003_s49",
                "soa_2003_s50",
                "soa_2003_s61",
                "soa_2003_s62",
                "soa_2003_s63",
                "soa_2003_s64",
                "soa_2003_s65",
                "soa_2003_s66",
                "soa_2003_s67",
                "soa_2003_s67a",
                "soa_2003_s70",
                "dvcva_2004_s5",
                "ta_2006_s5",
                "ta_2006_s6",
                "ta_2006_s9",
                "ta_2006_s10",
                "ta_2006_s11",
                "msa_2015_s1",
                "msa_2015_s2",
            ],
            id="listed",
            cite="MSA 2015 Sch 4 (see code_lists.msa_2015_schedule_4)",
        ),
        all_of(
            # Ordinary burglary to steal is not listed.
            eq(f.charged_offence_code, "theft_1968_s9", id="burglary", cite="MSA 2015 Sch 4 para 14"),
            is_true(f.burglary_intent_gbh_or_unlawful_damage, id="burglary_intent", cite="MSA 2015 Sch 4 para 14"),
            title="Burglary",
        ),
        all_of(
            eq(f.charged_offence_code, "theft_1968_s12a", id="vehicle_taking", cite="MSA 2015 Sch 4 para 14"),
            is_true(f.vehicle_taking_accident_caused_death, id="vehicle_death", cite="MSA 2015 Sch 4 para 14"),
            title="Aggravated vehicle-taking",
        ),
        all_of(
            eq(f.charged_offence_code, "cda_1971_s1", id="damage", cite="MSA 2015 Sch 4 para 15"),
            is_true(f.criminal_damage_by_fire_or_endangering_life, id="damage_type", cite="MSA 2015 Sch 4 para 15"),
            title="Arson, or endangering life",
        ),
        all_of(
            eq(f.charged_offence_code, "cema_1979_s170", id="import", cite="MSA 2015 Sch 4 para 17"),
            is_true(f.prohibited_goods_indecent_or_obscene, id="import_goods", cite="MSA 2015 Sch 4 para 17"),
            title="Importing indecent or obscene goods",
        ),
    ),
    effect=(
        "The section 45 defence is not available (set offence_listed_in_msa_schedule_4 to true). Duress, the CPS "
        "public interest stage, abuse of process and sentence mitigation remain."
    ),
    notes=(
        "met is ADVERSE. Attempts, conspiracies, aiding, abetting, counselling, procuring and encouraging or "
        "assisting a listed offence are also excluded (para 37): give the underlying offence. Drug offences, "
        "identity documents, theft, fraud, s47 assault, common assault, affray and knife possession are NOT "
        "listed. s20 wounding, robbery, s25 facilitation and perverting the course of justice ARE. Ordinary "
        "burglary to steal is not listed. See the watchlist for 2026 additions."
    ),
)

S45_ACQUITTAL = Provision(
    id="gb_eaw.defence.s45.acquittal",
    title="Burden of proof on the section 45 defence (R v MK)",
    kind="procedure",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        secondary(
            "R v MK; R v Gega [2018] EWCA Crim 667", "https://caselaw.nationalarchives.gov.uk/ewca/crim/2018/667"
        ),
    ),
    in_force=since("2018-03-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or magistrates",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.section_45_issue_raised_on_evidence, id="raised", cite="R v MK [2018] EWCA Crim 667"),
        # The burden is on the prosecution for every element (R v MK).
        is_false(
            f.prosecution_disproved_an_element_beyond_reasonable_doubt,
            id="not_disproved",
            cite="R v MK [2018] EWCA Crim 667",
        ),
    ),
    effect="The defendant must be acquitted.",
    notes=(
        "Applies to s45(1) and s45(4) alike. Before MK juries were told the defendant had to prove part of the "
        "defence; that was wrong. The evidence raising the issue need not come from the defendant."
    ),
)

S22_ADULT_2015 = Provision(
    id="gb_nir.defence.s22.adult",
    title="Northern Ireland defence: adult (to 27 April 2022)",
    kind="non_punishment",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        primary(
            "2015 c.2 (NI) s22(1)-(5), (8)-(9) as enacted",
            "https://www.legislation.gov.uk/nia/2015/2/section/22/enacted",
        ),
    ),
    in_force=between("2015-01-14", "2022-04-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or magistrates' court",
    standard_of_proof="not settled by NI authority found; MK reasoning expected to apply",
    discretionary=False,
    when=all_of(
        ge(f.age_at_offence_years, 18, id="adult", cite="2015 c.2 (NI) s22(1)(a) ('over the age of 18')"),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="2015 c.2 (NI) s22(1)(b), (3)"),
        any_of(
            is_true(
                f.compulsion_part_of_slavery_or_exploitation_conduct,
                id="part_of_conduct",
                cite="2015 c.2 (NI) s22(4)(a)",
            ),
            is_true(
                f.compulsion_direct_consequence_of_victimhood, id="direct_consequence", cite="2015 c.2 (NI) s22(4)(b)"
            ),
            title="Compulsion attributable to the exploitation",
        ),
        is_true(
            f.no_realistic_alternative_for_reasonable_person, id="no_alternative", cite="2015 c.2 (NI) s22(1)(d), (2)"
        ),
        any_of(
            is_false(
                f.offence_triable_on_indictment,
                id="summary_only",
                cite="2015 c.2 (NI) s22(9) (only offences punishable on indictment are excluded)",
            ),
            all_of(
                is_false(f.offence_punishable_with_life, id="not_life", cite="2015 c.2 (NI) s22(9)"),
                # Excluded by the maximum sentence, not by a list: exactly five years is excluded.
                lt(
                    f.offence_max_imprisonment_years,
                    5,
                    id="under_5_years",
                    cite="2015 c.2 (NI) s22(9) ('at least 5 years' excluded)",
                ),
                title="Punishable with less than five years",
            ),
            one_of(
                f.ni_excepted_offence_code,
                [
                    "mda_1971_s4_2_class_b",
                    "mda_1971_s4_2_class_c",
                    "mda_1971_s5_2_class_b",
                    "mda_1971_s6_2",
                    "ia_1971_s26a_3_listed",
                    "fca_1981_s1_to_s4",
                    "iaa_1999_s106",
                    "ida_2010_s4",
                ],
                id="excepted",
                cite="2015 c.2 (NI) s22(9)(a)-(e) as enacted",
            ),
            title="Not an excluded offence",
        ),
        ge(f.offence_date, "2015-01-14", id="commencement", cite="2015 c.2 (NI) s28(2)"),
    ),
    effect="The person is not guilty of the offence.",
    notes=(
        "Excluded by seriousness (max of 5 years or more, or life) rather than by a list: an offence whose "
        "maximum is exactly 5 years is excluded. Theft, fraud and supplying drugs are therefore outside it. The "
        "choice of version should follow the offence date."
    ),
)

S22_ADULT = Provision(
    id="gb_nir.defence.s22.adult",
    title="Northern Ireland defence: adult (from 28 April 2022: Class A production and possession added)",
    kind="non_punishment",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        primary(
            (
                "2015 c.2 (NI) s22 as amended by Justice (Sexual Offences and Trafficking Victims) Act (NI) 2022 "
                "ss22, 30(1)(a)"
            ),
            "https://www.legislation.gov.uk/nia/2022/19/section/22",
        ),
    ),
    in_force=since("2022-04-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="jury or magistrates' court",
    standard_of_proof="not settled by NI authority found; MK reasoning expected to apply",
    discretionary=False,
    when=all_of(
        ge(f.age_at_offence_years, 18, id="adult", cite="2015 c.2 (NI) s22(1)(a) ('over the age of 18')"),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="2015 c.2 (NI) s22(1)(b), (3)"),
        any_of(
            is_true(
                f.compulsion_part_of_slavery_or_exploitation_conduct,
                id="part_of_conduct",
                cite="2015 c.2 (NI) s22(4)(a)",
            ),
            is_true(
                f.compulsion_direct_consequence_of_victimhood, id="direct_consequence", cite="2015 c.2 (NI) s22(4)(b)"
            ),
            title="Compulsion attributable to the exploitation",
        ),
        is_true(
            f.no_realistic_alternative_for_reasonable_person, id="no_alternative", cite="2015 c.2 (NI) s22(1)(d), (2)"
        ),
        any_of(
            is_false(f.offence_triable_on_indictment, id="summary_only", cite="2015 c.2 (NI) s22(9)"),
            all_of(
                is_false(f.offence_punishable_with_life, id="not_life", cite="2015 c.2 (NI) s22(9)"),
                # Excluded by the maximum sentence, not by a list: exactly five years is excluded.
                lt(f.offence_max_imprisonment_years, 5, id="under_5_years", cite="2015 c.2 (NI) s22(9)"),
                title="Punishable with less than five years",
            ),
            one_of(
                f.ni_excepted_offence_code,
                [
                    "mda_1971_s4_2_class_a",
                    "mda_1971_s4_2_class_b",
                    "mda_1971_s4_2_class_c",
                    "mda_1971_s5_2_class_a",
                    "mda_1971_s5_2_class_b",
                    "mda_1971_s6_2",
                    "ia_1971_s26a_3_listed",
                    "fca_1981_s1_to_s4",
                    "iaa_1999_s106",
                    "ida_2010_s4",
                ],
                id="excepted",
                cite="2015 c.2 (NI) s22(9)(a)-(e) as amended",
            ),
            title="Not an excluded offence",
        ),
        ge(f.offence_date, "2015-01-14", id="commencement", cite="2015 c.2 (NI) s28(2)"),
    ),
    effect="The person is not guilty of the offence.",
    notes=(
        "'Over the age of 18' is read as having reached 18, since 'child' means under 18 (s25(1)). No "
        "transitional provision was found for the 2022 amendments; use the offence date as the law-as-of date and "
        "take advice for earlier acts."
    ),
)

S22_CHILD_2015 = Provision(
    id="gb_nir.defence.s22.child",
    title="Northern Ireland defence: child (to 27 April 2022)",
    kind="non_punishment",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        primary("2015 c.2 (NI) s22(6)-(9) as enacted", "https://www.legislation.gov.uk/nia/2015/2/section/22/enacted"),
    ),
    in_force=between("2015-01-14", "2022-04-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="child", cite="2015 c.2 (NI) ss22(6)(a), 25(1)"),
        # No compulsion and no reasonable person for a child.
        is_true(
            f.offence_direct_consequence_of_trafficking, id="direct_consequence", cite="2015 c.2 (NI) s22(6)(b), (7)"
        ),
        any_of(
            is_false(f.offence_triable_on_indictment, id="summary_only", cite="2015 c.2 (NI) s22(9)"),
            all_of(
                is_false(f.offence_punishable_with_life, id="not_life", cite="2015 c.2 (NI) s22(9)"),
                # Exactly five years is excluded.
                lt(f.offence_max_imprisonment_years, 5, id="under_5_years", cite="2015 c.2 (NI) s22(9)"),
                title="Punishable with less than five years",
            ),
            one_of(
                f.ni_excepted_offence_code,
                [
                    "mda_1971_s4_2_class_b",
                    "mda_1971_s4_2_class_c",
                    "mda_1971_s5_2_class_b",
                    "mda_1971_s6_2",
                    "ia_1971_s26a_3_listed",
                    "fca_1981_s1_to_s4",
                    "iaa_1999_s106",
                    "ida_2010_s4",
                ],
                id="excepted",
                cite="2015 c.2 (NI) s22(9)",
            ),
            title="Not an excluded offence",
        ),
        ge(f.offence_date, "2015-01-14", id="commencement", cite="2015 c.2 (NI) s28(2)"),
    ),
    effect="The child is not guilty of the offence.",
    notes=(
        "No compulsion and no reasonable-person element (contrast MSA s45(4)(c)). For children 'relevant "
        "exploitation' covers only s3(2)-(5) of the NI Act (s22(7))."
    ),
)

S22_CHILD = Provision(
    id="gb_nir.defence.s22.child",
    title="Northern Ireland defence: child (from 28 April 2022)",
    kind="non_punishment",
    jurisdiction="GB-NIR",
    extent=("GB-NIR",),
    authority=(
        primary(
            "2015 c.2 (NI) s22(6)-(9) as amended by 2022 c.19 (NI) s22",
            "https://www.legislation.gov.uk/nia/2022/19/section/22",
        ),
    ),
    in_force=since("2022-04-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 18, id="child", cite="2015 c.2 (NI) ss22(6)(a), 25(1)"),
        # No compulsion and no reasonable person for a child.
        is_true(
            f.offence_direct_consequence_of_trafficking, id="direct_consequence", cite="2015 c.2 (NI) s22(6)(b), (7)"
        ),
        any_of(
            is_false(f.offence_triable_on_indictment, id="summary_only", cite="2015 c.2 (NI) s22(9)"),
            all_of(
                is_false(f.offence_punishable_with_life, id="not_life", cite="2015 c.2 (NI) s22(9)"),
                # Exactly five years is excluded.
                lt(f.offence_max_imprisonment_years, 5, id="under_5_years", cite="2015 c.2 (NI) s22(9)"),
                title="Punishable with less than five years",
            ),
            one_of(
                f.ni_excepted_offence_code,
                [
                    "mda_1971_s4_2_class_a",
                    "mda_1971_s4_2_class_b",
                    "mda_1971_s4_2_class_c",
                    "mda_1971_s5_2_class_a",
                    "mda_1971_s5_2_class_b",
                    "mda_1971_s6_2",
                    "ia_1971_s26a_3_listed",
                    "fca_1981_s1_to_s4",
                    "iaa_1999_s106",
                    "ida_2010_s4",
                ],
                id="excepted",
                cite="2015 c.2 (NI) s22(9) as amended",
            ),
            title="Not an excluded offence",
        ),
        ge(f.offence_date, "2015-01-14", id="commencement", cite="2015 c.2 (NI) s28(2)"),
    ),
    effect="The child is not guilty of the offence.",
    notes="As the earlier version, with Class A production and possession added to the exceptions.",
)
