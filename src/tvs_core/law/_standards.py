"""Rights of survivors and obligations of states in international and European law, with what grounds each."""

from __future__ import annotations

from datetime import date

from tvs_core.law.treaties import Ground, Standard

RIGHTS = (
    Standard(
        kind="right",
        id="safety",
        title="Safety and protection from harm, retaliation and intimidation",
        statement=(
            "To be kept safe from traffickers, before, during and after any proceedings, whether or not the "
            "person is a witness; family and supporters included where needed."
        ),
        grounds=(
            Ground("palermo", ("6(5)", "9(1)(b)"), "best_efforts"),
            Ground("untoc", ("24", "25(1)"), "best_efforts"),
            Ground("cets197", ("12(2)", "28", "30(b)", "33"), "mandatory"),
            Ground("eu_atd", ("12(3)", "12(4)", "15"), "mandatory"),
            Ground("eu_vrd", ("6(5)", "18", "19", "22", "23"), "mandatory"),
            Ground("eu_rpd", ("7(2)",), "mandatory"),
            Ground("opsc", ("8(1)(f)", "8(5)"), "mandatory"),
            Ground("echr", ("4 (operational measures: Rantsev 286-287)",), "case_law"),
            Ground("ohchr_principles", ("Principle 8", "Guideline 6"), "soft_law"),
        ),
        provisions=(
            "un.palermo.physical_safety",
            "un.untoc.witness_protection",
            "coe.cets197.protection_from_retaliation",
            "eu.atd.protection_in_proceedings",
            "coe.echr.art4.operational_duty_breach",
        ),
    ),
    Standard(
        kind="right",
        id="information",
        title="Information about rights, services and proceedings in a language the person understands",
        statement=(
            "To be told, from first contact, about rights, help, proceedings, the recovery period and "
            "international protection."
        ),
        grounds=(
            Ground("palermo", ("6(2)(a)", "6(3)(b)"), "mandatory_in_appropriate_cases"),
            Ground("cets197", ("12(1)(d)", "15(1)"), "mandatory"),
            Ground("eu_atd", ("11(5)", "11(6)"), "mandatory"),
            Ground("eu_vrd", ("3", "4", "5", "6"), "mandatory"),
            Ground("eu_rpd", ("5",), "mandatory"),
            Ground("opsc", ("8(1)(b)",), "mandatory"),
            Ground("ohchr_principles", ("Guideline 4(8)", "Guideline 9"), "soft_law"),
        ),
        provisions=("un.palermo.information_and_participation", "coe.cets197.information_and_legal_aid"),
    ),
    Standard(
        kind="right",
        id="legal_assistance",
        title="Legal assistance and legal aid",
        statement=(
            "To get legal advice without delay and a lawyer, free of charge where means are lacking, "
            "including to claim compensation."
        ),
        grounds=(
            Ground("palermo", ("6(2)(b)",), "mandatory_in_appropriate_cases"),
            Ground("cets197", ("12(1)(e)", "15(2)"), "mandatory"),
            Ground("eu_atd", ("12(2)", "15(2)"), "mandatory"),
            Ground("eu_vrd", ("13",), "mandatory"),
            Ground("ohchr_principles", ("Principle 9", "Guideline 4(8)"), "soft_law"),
        ),
        provisions=(
            "coe.cets197.information_and_legal_aid",
            "eu.atd.legal_representation",
            "eu.atd.child_legal_counselling",
        ),
    ),
    Standard(
        kind="right",
        id="non_punishment",
        title="Not to be punished for acts compelled by or caused by trafficking",
        statement=(
            "Not to be prosecuted, detained or penalised for unlawful acts the person was compelled to "
            "commit, or that follow directly from being trafficked, including irregular entry and stay."
        ),
        grounds=(
            Ground("cets197", ("26",), "mandatory", test="compelled; any unlawful activity; no penalty"),
            Ground(
                "eu_atd",
                ("8",),
                "mandatory",
                test=(
                    "compelled and direct consequence; crimes only until 13 July 2024, any unlawful activity from 14 "
                    "July 2024; no prosecution or penalty"
                ),
            ),
            Ground(
                "ilo_p029",
                ("4(2)",),
                "mandatory",
                test=(
                    "compelled and direct consequence of forced labour; any unlawful activity; no prosecution or "
                    "penalty"
                ),
            ),
            Ground("actip", ("14(7)",), "consider", test="directly related; no criminal or administrative liability"),
            Ground(
                "ohchr_principles",
                ("Principle 7", "Guidelines 2(5)-(6), 4(5), 5(5), 8(3)"),
                "soft_law",
                test="direct consequence; status offences without causation; no detention, charge or prosecution",
            ),
            Ground("cedaw", ("6; GR 38 para 98",), "soft_law", test="direct consequence; women and girls"),
            Ground("osce_policy", ("2013 recommendations",), "soft_law", test="compelled or direct consequence"),
            Ground("smuggling_protocol", ("5",), "mandatory", test="having been the object of smuggling"),
            Ground(
                "echr",
                ("4 and 6 (V.C.L. and A.N. 158-162)",),
                "case_law",
                test="prompt qualified assessment before prosecution; clear reasons to depart",
            ),
        ),
        provisions=(
            "coe.cets197.non_punishment",
            "eu.atd.non_prosecution",
            "ilo.p29.non_prosecution",
            "asean.actip.non_punishment",
            "un.ohchr.non_punishment",
            "un.cedaw.gr38_non_punishment",
            "osce.non_punishment",
            "un.smuggling.migrant_non_liability",
            "coe.echr.art4.prosecution_breach",
        ),
    ),
    Standard(
        kind="right",
        id="privacy_confidentiality",
        title="Privacy, confidentiality and data protection",
        statement=(
            "To have identity, private life and personal data protected; for children a ban on publishing identity."
        ),
        grounds=(
            Ground("palermo", ("6(1)", "10(3)"), "mandatory_in_appropriate_cases"),
            Ground("untoc", ("24(2)(a)",), "best_efforts"),
            Ground("cets197", ("11", "30(a)", "34(3)-(4)"), "mandatory"),
            Ground("eu_vrd", ("8(1)", "21"), "mandatory"),
            Ground("eu_atd", ("12(4)(d)", "13(3)"), "mandatory"),
            Ground("crc", ("16", "40(2)(b)(vii)"), "mandatory"),
            Ground("opsc", ("8(1)(e)",), "mandatory"),
            Ground("echr", ("8",), "mandatory"),
        ),
        provisions=("un.palermo.privacy", "coe.cets197.privacy", "coe.cets197.child_identity_publication_ban"),
    ),
    Standard(
        kind="right",
        id="participation",
        title="Participation: to be heard and supported in proceedings",
        statement=(
            "To have views and concerns presented and considered, with support from an organisation of one's "
            "choice, without prejudice to the defence; help is consensual and informed."
        ),
        grounds=(
            Ground("palermo", ("6(2)(b)",), "mandatory_in_appropriate_cases"),
            Ground("untoc", ("25(3)",), "mandatory"),
            Ground("cets197", ("12(1)(e)", "12(7)", "27(2)-(3)"), "mandatory"),
            Ground("eu_atd", ("11(5)", "12(2)"), "mandatory"),
            Ground("eu_vrd", ("10", "11", "14"), "mandatory"),
            Ground("crc", ("12",), "mandatory"),
            Ground("opsc", ("8(1)(c)",), "mandatory"),
        ),
        provisions=(
            "un.palermo.information_and_participation",
            "coe.cets197.ngo_support",
            "coe.cets197.complaint_in_state_of_residence",
        ),
    ),
    Standard(
        kind="right",
        id="compensation",
        title="Compensation, restitution and effective remedies",
        statement=(
            "To claim compensation from traffickers, including lost earnings, and to have access to State "
            "schemes, whatever the person's status or presence."
        ),
        grounds=(
            Ground("palermo", ("6(6)",), "mandatory"),
            Ground("untoc", ("14(2)", "25(2)"), "mandatory"),
            Ground("cets197", ("15(3)-(4)", "23(3)"), "mandatory"),
            Ground("ilo_p029", ("1(1)", "4(1)"), "mandatory"),
            Ground("eu_atd", ("12(2)", "17"), "mandatory"),
            Ground("eu_vrd", ("16",), "mandatory"),
            Ground("eu_cd", ("1", "2", "12(2)"), "mandatory"),
            Ground("eu_esd", ("6", "13"), "mandatory"),
            Ground("opsc", ("8(1)(g)", "9(4)"), "mandatory"),
            Ground("echr", ("4 (Krachunova)",), "case_law"),
            Ground("ohchr_principles", ("Principle 17", "Guideline 9"), "soft_law"),
        ),
        provisions=(
            "un.palermo.compensation_possibility",
            "un.untoc.asset_return_for_compensation",
            "coe.cets197.compensation",
            "ilo.p29.remedies",
            "eu.atd.compensation",
            "eu.vrd.decision_on_compensation",
            "eu.cd.state_compensation",
            "eu.cd.adequacy",
            "coe.echr.art4.lost_earnings_breach",
        ),
    ),
    Standard(
        kind="right",
        id="healthcare",
        title="Healthcare",
        statement=("To receive at least emergency treatment whatever the status, and necessary treatment beyond that."),
        grounds=(
            Ground("palermo", ("6(3)(c)",), "consider"),
            Ground("cets197", ("12(1)(b)", "12(3)", "12(7)"), "mandatory"),
            Ground("eu_atd", ("11(5)", "11(7)"), "mandatory"),
            Ground("eu_rpd", ("7(1)", "9(2)"), "mandatory"),
            Ground("crc", ("24", "39"), "mandatory"),
        ),
        provisions=(
            "coe.cets197.assistance_basic",
            "coe.cets197.assistance_lawfully_resident",
            "eu.atd.assistance",
            "un.palermo.recovery_services",
        ),
    ),
    Standard(
        kind="right",
        id="housing",
        title="Safe accommodation and subsistence",
        statement="To have appropriate and secure accommodation and means of subsistence.",
        grounds=(
            Ground("palermo", ("6(3)(a)", "6(4)"), "consider"),
            Ground("cets197", ("12(1)(a)", "12(7)"), "mandatory"),
            Ground("eu_atd", ("11(5)", "11(5a)"), "mandatory"),
            Ground("eu_rpd", ("7(1)",), "mandatory"),
            Ground("eu_vrd", ("9(3)(a)",), "mandatory"),
        ),
        provisions=("coe.cets197.assistance_basic", "eu.atd.assistance", "un.palermo.recovery_services"),
    ),
    Standard(
        kind="right",
        id="psychological_care",
        title="Psychological care and recovery",
        statement="To receive psychological help and time to recover.",
        grounds=(
            Ground("palermo", ("6(3)",), "consider"),
            Ground("cets197", ("12(1)", "12(1)(a)", "13(1)"), "mandatory"),
            Ground("eu_atd", ("11(5)", "14(1)"), "mandatory"),
            Ground("eu_rpd", ("7(1)",), "mandatory"),
            Ground("ilo_p029", ("3",), "mandatory"),
            Ground("crc", ("39",), "mandatory"),
            Ground("opsc", ("9(3)", "10(2)"), "mandatory"),
        ),
        provisions=("coe.cets197.assistance_basic", "coe.cets197.recovery_period", "eu.atd.assistance"),
    ),
    Standard(
        kind="right",
        id="interpretation",
        title="Interpretation and translation",
        statement="To understand and be understood, at help services and in proceedings.",
        grounds=(
            Ground("palermo", ("6(3)(b)",), "consider"),
            Ground("cets197", ("12(1)(c)-(d)", "15(1)"), "mandatory"),
            Ground("eu_atd", ("11(5)",), "mandatory"),
            Ground("eu_rpd", ("7(3)",), "mandatory"),
            Ground("eu_vrd", ("3", "5(2)-(3)", "7"), "mandatory"),
        ),
        provisions=("coe.cets197.assistance_basic", "eu.atd.assistance"),
    ),
    Standard(
        kind="right",
        id="recovery_and_residence",
        title="Recovery period and residence",
        statement=(
            "Not to be removed while identification or recovery is under way, and to be able to stay where "
            "personal situation or cooperation requires it."
        ),
        grounds=(
            Ground("palermo", ("7",), "consider"),
            Ground("cets197", ("10(2)", "13", "14"), "mandatory"),
            Ground("eu_rpd", ("6", "8", "9-12"), "mandatory"),
            Ground("eu_atd", ("11(6)", "11a"), "mandatory"),
            Ground("eu_esd", ("13(4)",), "mandatory"),
            Ground("ohchr_principles", ("Principle 9", "Principle 11"), "soft_law"),
        ),
        provisions=(
            "un.palermo.stay",
            "coe.cets197.non_removal",
            "coe.cets197.recovery_period",
            "coe.cets197.removal_barred_during_recovery",
            "coe.cets197.residence_permit",
            "coe.cets197.residence_permit_child",
            "eu.rpd.reflection_period",
            "eu.rpd.removal_barred",
            "eu.rpd.residence_permit",
            "eu.atd.international_protection",
        ),
    ),
    Standard(
        kind="right",
        id="safe_return",
        title="Safe, dignified and preferably voluntary return; no refoulement",
        statement=(
            "If returned, to be returned safely and with dignity, with account taken of proceedings; never to "
            "a place of persecution or serious harm."
        ),
        grounds=(
            Ground("palermo", ("8", "14(1)"), "mandatory"),
            Ground("cets197", ("16", "40(4)"), "mandatory"),
            Ground("eu_atd", ("11(6)", "11a", "16(2)"), "mandatory"),
            Ground("opsc", ("10(2)",), "mandatory"),
            Ground("ohchr_principles", ("Principle 11", "Guideline 6(7)"), "soft_law"),
            Ground("echr", ("2", "3", "4"), "case_law"),
        ),
        provisions=(
            "un.palermo.return_conditions",
            "un.palermo.acceptance_by_home_state",
            "un.palermo.travel_documents",
            "coe.cets197.return_conditions",
            "coe.cets197.child_return_barred",
            "un.ohchr.alternatives_to_return",
        ),
    ),
    Standard(
        kind="right",
        id="non_discrimination",
        title="Non-discrimination",
        statement=(
            "To enjoy every right without discrimination, including on the ground of being a victim of "
            "trafficking, of nationality or of residence status."
        ),
        grounds=(
            Ground("palermo", ("14(2)",), "mandatory"),
            Ground("cets197", ("3", "17"), "mandatory"),
            Ground("eu_vrd", ("1(1)",), "mandatory"),
            Ground("eu_charter", ("21",), "mandatory"),
            Ground("echr", ("14",), "mandatory"),
            Ground("crc", ("2",), "mandatory"),
            Ground("cedaw", ("1", "2", "6"), "mandatory"),
            Ground("ohchr_principles", ("Principle 3",), "soft_law"),
        ),
        provisions=("eu.vrd.support_without_complaint",),
    ),
    Standard(
        kind="right",
        id="family_unity",
        title="Family life and family unity",
        statement=(
            "To keep or restore family ties where that is safe and wanted, and to have family members protected."
        ),
        grounds=(
            Ground("cets197", ("10(4)(c)", "28(1)(d)"), "mandatory"),
            Ground("crc", ("9", "10", "20", "22(2)"), "mandatory"),
            Ground("echr", ("8",), "mandatory"),
            Ground("eu_charter", ("7", "24"), "mandatory"),
            Ground("eu_rpd", ("10(c)",), "mandatory"),
            Ground("eu_atd", ("14(3)", "16"), "mandatory"),
        ),
        provisions=("coe.cets197.unaccompanied_child", "coe.cets197.protection_from_retaliation"),
    ),
    Standard(
        kind="right",
        id="child_specific",
        title="Child-specific protection",
        statement=(
            "As a child, or as someone who may be a child: best interests first, presumption of age, "
            "guardian, education, adapted procedures, durable solution."
        ),
        grounds=(
            Ground("crc", ("3", "12", "20", "34", "35", "36", "39", "40"), "mandatory"),
            Ground("opsc", ("3", "8", "9(3)-(4)"), "mandatory"),
            Ground("palermo", ("3(c)-(d)", "6(4)"), "mandatory"),
            Ground("ilo_c182", ("3", "7(2)"), "mandatory"),
            Ground("cets197", ("5(5)", "10(3)-(4)", "11(2)", "12(1)(f)", "14(2)", "16(7)", "28(3)", "30"), "mandatory"),
            Ground("eu_atd", ("2(5)-(6)", "9(2)", "13", "14", "15", "16"), "mandatory"),
            Ground("eu_vrd", ("1(2)", "22(4)", "24"), "mandatory"),
            Ground("eu_charter", ("24",), "mandatory"),
            Ground("acrwc", ("15", "27", "29"), "mandatory"),
            Ground("ohchr_principles", ("Principle 10", "Guideline 8"), "soft_law"),
        ),
        provisions=(
            "coe.cets197.age_presumption",
            "coe.cets197.unaccompanied_child",
            "coe.cets197.residence_permit_child",
            "coe.cets197.child_return_barred",
            "eu.atd.child_age_presumption",
            "eu.atd.child_guardian",
            "eu.atd.child_legal_counselling",
            "eu.vrd.child_specific_needs",
            "un.opsc.child_victim_protection",
            "eu.atd.limitation_child",
        ),
    ),
    Standard(
        kind="right",
        id="assistance_not_conditional",
        title="Help that does not depend on cooperation",
        statement="To receive assistance whether or not the person testifies or cooperates.",
        grounds=(
            Ground("cets197", ("12(6)",), "mandatory"),
            Ground("eu_atd", ("11(3)",), "mandatory"),
            Ground("eu_vrd", ("8(5)",), "mandatory"),
            Ground("ohchr_principles", ("Principle 8",), "soft_law"),
        ),
        provisions=(
            "coe.cets197.assistance_condition_unlawful",
            "eu.atd.assistance_condition_unlawful",
            "eu.vrd.support_without_complaint",
            "un.ohchr.assistance_unconditional",
        ),
    ),
    Standard(
        kind="right",
        id="work_and_education",
        title="Access to work, training and education",
        statement="To be able to work, train and study on the conditions of national law; education for children.",
        grounds=(
            Ground("palermo", ("6(3)(d)", "6(4)"), "consider"),
            Ground("cets197", ("12(1)(f)", "12(4)", "16(5)"), "mandatory"),
            Ground("eu_rpd", ("10(b)", "11", "12"), "mandatory"),
            Ground("eu_atd", ("14(1)",), "mandatory"),
            Ground("ilo_c182", ("7(2)(c)",), "mandatory"),
        ),
        provisions=("coe.cets197.labour_market_access",),
    ),
)

OBLIGATIONS = (
    Standard(
        kind="obligation",
        id="criminalise",
        title="Criminalise trafficking and related conduct with adequate penalties",
        statement=(
            "Make trafficking, attempt, complicity and organising crimes, for natural and legal persons, with "
            "effective penalties and confiscation."
        ),
        grounds=(
            Ground("palermo", ("5",), "mandatory"),
            Ground("untoc", ("5", "6", "10", "11", "12", "34(2)"), "mandatory"),
            Ground("cets197", ("18", "20", "21", "22", "23", "24"), "mandatory"),
            Ground("eu_atd", ("2", "3", "4", "5", "6", "7"), "mandatory"),
            Ground("ilo_c29", ("25",), "mandatory"),
            Ground("opsc", ("3",), "mandatory"),
            Ground("slavery_1956", ("1", "3", "5", "6"), "mandatory"),
            Ground("echr", ("4 (Siliadin 89, 112; C.N. v UK 66-82)",), "case_law"),
            Ground("eu_charter", ("5(3)",), "mandatory"),
            Ground("arab_charter", ("10",), "mandatory"),
            Ground("maputo", ("4(2)(g)",), "mandatory"),
        ),
    ),
    Standard(
        kind="obligation",
        id="criminalise_knowing_use",
        title="Knowing use of a victim's services",
        statement=(
            "Consider (Council of Europe) or enact (EU, by 15 July 2026) an offence of knowingly using "
            "services of a victim."
        ),
        grounds=(
            Ground("cets197", ("19",), "consider"),
            Ground("eu_atd", ("18a",), "mandatory", since=date(2024, 7, 14)),
        ),
    ),
    Standard(
        kind="obligation",
        id="identify",
        title="Identify victims",
        statement=(
            "Have trained and qualified people identify victims early, adults and children, with support "
            "organisations, through a formal referral mechanism in the EU."
        ),
        grounds=(
            Ground("cets197", ("10",), "mandatory"),
            Ground("eu_atd", ("11(4)", "13(2)"), "mandatory"),
            Ground("ilo_p029", ("3",), "mandatory"),
            Ground("palermo", ("10(1)",), "mandatory_in_appropriate_cases"),
            Ground("ohchr_principles", ("Guideline 2",), "soft_law"),
            Ground("echr", ("4 (L.E. v Greece; V.C.L. 160)",), "case_law"),
        ),
    ),
    Standard(
        kind="obligation",
        id="assist",
        title="Assist victims",
        statement="Provide recovery help that is consensual, informed and not conditional on cooperation.",
        grounds=(
            Ground("palermo", ("6(3)-(4)",), "consider"),
            Ground("untoc", ("25(1)",), "best_efforts"),
            Ground("cets197", ("12", "13(2)"), "mandatory"),
            Ground("eu_atd", ("11", "14", "16"), "mandatory"),
            Ground("ilo_p029", ("3",), "mandatory"),
            Ground("actip", ("14(10)",), "mandatory_in_appropriate_cases"),
        ),
    ),
    Standard(
        kind="obligation",
        id="protect",
        title="Protect victims and witnesses; take operational measures",
        statement="Protect from known, real and immediate risk; protect in proceedings; do not re-victimise.",
        grounds=(
            Ground("palermo", ("6(1)", "6(5)", "9(1)(b)"), "best_efforts"),
            Ground("untoc", ("24", "25"), "best_efforts"),
            Ground("cets197", ("11", "13", "16", "28", "30"), "mandatory"),
            Ground("eu_atd", ("12", "15"), "mandatory"),
            Ground("eu_vrd", ("18-24",), "mandatory"),
            Ground("echr", ("4 (Rantsev 286-287)",), "case_law"),
        ),
    ),
    Standard(
        kind="obligation",
        id="investigate_and_prosecute",
        title="Investigate and prosecute effectively",
        statement=(
            "Investigate of the State's own motion, promptly and independently, following obvious leads and "
            "cooperating across borders; do not depend on the victim."
        ),
        grounds=(
            Ground("cets197", ("1(1)(b)", "27(1)", "29(1)"), "mandatory"),
            Ground("eu_atd", ("9", "10"), "mandatory"),
            Ground("echr", ("4 (Rantsev 288-289; S.M. 308-320)",), "case_law"),
            Ground("palermo", ("4", "10"), "mandatory"),
            Ground("ohchr_principles", ("Principle 2", "Guideline 5"), "soft_law"),
        ),
    ),
    Standard(
        kind="obligation",
        id="not_punish",
        title="Provide for non-punishment",
        statement=(
            "Have rules that let (or require) authorities not to prosecute or penalise victims for compelled "
            "or directly caused acts."
        ),
        grounds=(
            Ground("cets197", ("26",), "mandatory"),
            Ground("eu_atd", ("8",), "mandatory"),
            Ground("ilo_p029", ("4(2)",), "mandatory"),
            Ground("actip", ("14(7)",), "consider"),
            Ground("ohchr_principles", ("Principle 7",), "soft_law"),
            Ground("cedaw", ("6; GR 38 para 98",), "soft_law"),
        ),
    ),
    Standard(
        kind="obligation",
        id="train",
        title="Train officials and practitioners",
        statement="Regular, specialised, child- and gender-sensitive training for all who may meet victims.",
        grounds=(
            Ground("palermo", ("10(2)",), "mandatory"),
            Ground("untoc", ("29",), "mandatory"),
            Ground("cets197", ("10(1)", "29(1)", "29(3)"), "mandatory"),
            Ground("eu_atd", ("9(3)", "18b"), "mandatory"),
            Ground("eu_vrd", ("25",), "mandatory"),
            Ground("opsc", ("8(4)",), "mandatory"),
        ),
    ),
    Standard(
        kind="obligation",
        id="cooperate_with_ngos",
        title="Cooperate with civil society",
        statement=(
            "Work with non-governmental and other organisations in prevention, identification, help and proceedings."
        ),
        grounds=(
            Ground("palermo", ("6(3)", "9(3)", "10(2)"), "mandatory_in_appropriate_cases"),
            Ground("cets197", ("5(6)", "12(5)", "16(5)", "27(3)", "35"), "mandatory"),
            Ground("eu_atd", ("11(4)", "18", "19"), "mandatory"),
            Ground("ilo_p029", ("1(2)", "6"), "mandatory"),
        ),
    ),
    Standard(
        kind="obligation",
        id="data_and_monitoring",
        title="Collect data, coordinate, and have an independent monitor",
        statement=(
            "National coordination, statistics, national rapporteur or equivalent, action plans, cooperation "
            "with GRETA."
        ),
        grounds=(
            Ground(
                "cets197",
                ("5(1)", "29(2)", "29(4)", "36-38"),
                "mandatory",
                note="national rapporteur: only to consider (29(4))",
            ),
            Ground(
                "eu_atd",
                ("19", "19a", "19b"),
                "mandatory",
                note=(
                    "national anti-trafficking coordinators; independent bodies optional; annual statistics; national "
                    "action plans by 15 July 2028 (article numbers and date from memory)"
                ),
            ),
            Ground("palermo", ("9(2)",), "best_efforts"),
            Ground("untoc", ("28",), "consider"),
            Ground("ilo_p029", ("1(2)",), "mandatory"),
            Ground("eu_vrd", ("28",), "mandatory"),
            Ground("ohchr_principles", ("Guideline 3",), "soft_law"),
        ),
    ),
    Standard(
        kind="obligation",
        id="prevent",
        title="Prevent trafficking and discourage demand",
        statement=(
            "Comprehensive prevention, lowering vulnerability, safe migration channels, and measures against demand."
        ),
        grounds=(
            Ground("palermo", ("9", "11", "12", "13"), "mandatory"),
            Ground("cets197", ("5", "6", "7", "8", "9"), "mandatory"),
            Ground("eu_atd", ("18",), "mandatory"),
            Ground("ilo_p029", ("1", "2"), "mandatory"),
            Ground("ilo_c182", ("1", "6", "7(2)"), "mandatory"),
            Ground("crc", ("35",), "mandatory"),
            Ground("cedaw", ("6",), "mandatory"),
            Ground("maputo", ("4(2)(g)",), "mandatory"),
            Ground("acrwc", ("29",), "mandatory"),
        ),
    ),
    Standard(
        kind="obligation",
        id="supply_chains",
        title="Address forced labour and trafficking in supply chains",
        statement=(
            "Support due diligence by public and private sectors; corporate due diligence and product bans in the EU."
        ),
        grounds=(
            Ground("ilo_p029", ("2(e)",), "mandatory"),
            Ground("cets197", ("22",), "mandatory", note="corporate liability"),
            Ground("eu_atd", ("5", "6"), "mandatory", note="liability of and sanctions on legal persons"),
            Ground(
                "eu_csddd",
                ("1", "2", "7-16", "37", "Annex Part I points 11-12"),
                "mandatory",
                note=(
                    "as amended to 18 March 2026: scope over 5 000 employees and over EUR 1 500 million net worldwide "
                    "turnover; transpose by 26 July 2028; apply from 26 July 2029"
                ),
            ),
            Ground(
                "eu_flr",
                ("3",),
                "mandatory",
                note="ban on products made with forced labour applies from 14 December 2027 (memory)",
            ),
            Ground("eu_esd", ("3", "6", "9", "13"), "mandatory"),
        ),
    ),
    Standard(
        kind="obligation",
        id="international_cooperation",
        title="Cooperate internationally",
        statement="Mutual legal assistance, extradition, exchange of information, repatriation, asset return.",
        grounds=(
            Ground("palermo", ("8", "10", "13"), "mandatory"),
            Ground("untoc", ("13", "14", "16", "18", "19", "27"), "mandatory"),
            Ground("cets197", ("16", "27(2)", "31", "32", "33", "34"), "mandatory"),
            Ground("ilo_p029", ("5",), "mandatory"),
            Ground("opsc", ("4", "5", "6", "10"), "mandatory"),
            Ground("eu_atd", ("10", "11(4)", "20"), "mandatory"),
            Ground("eu_vrd", ("17", "26"), "mandatory"),
            Ground("actip", ("12", "18", "19", "20"), "mandatory"),
        ),
    ),
    Standard(
        kind="obligation",
        id="compensate",
        title="Make compensation available",
        statement="Provide a legal route to compensation and, in Europe, a scheme of last resort.",
        grounds=(
            Ground("palermo", ("6(6)",), "mandatory"),
            Ground("untoc", ("14(2)", "25(2)"), "mandatory"),
            Ground("cets197", ("15(3)-(4)",), "mandatory"),
            Ground("eu_atd", ("17",), "mandatory"),
            Ground("eu_cd", ("12(2)",), "mandatory"),
            Ground("echr", ("4 (Krachunova)",), "case_law"),
        ),
    ),
    Standard(
        kind="obligation",
        id="due_diligence_and_rights_centred",
        title="Human rights at the centre; no adverse effect on rights",
        statement="Measures must not harm the rights of trafficked people, migrants or refugees.",
        grounds=(
            Ground("ohchr_principles", ("Principles 1-3", "Guideline 1"), "soft_law"),
            Ground("palermo", ("2(b)", "14"), "mandatory"),
            Ground("cets197", ("1(1)(b)", "5(3)", "40(4)"), "mandatory"),
        ),
    ),
)
