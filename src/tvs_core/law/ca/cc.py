"""
Criminal Code: exploitation, trafficking and the offences around it.

Authority: Criminal Code, R.S.C. 1985, c. C-46, ss. 279.01 to 279.04 and 786(2).
    https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.04.html
    Compared on 2026-11-22: of 9 citations, 8 read in the text, 1 known from a reliable account.
History: trafficking since 25 November 2005; under 18 since 29 June 2010; exploitation as worded since 28 June 2012,
    and in 2005 in other words that are not encoded.
Not modelled: minimum sentences, some of which courts have held invalid.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "recruited_transported_transferred_received_held_concealed_or_harboured": True,
...     "purpose_of_exploiting_or_facilitating_exploitation": True,
... }
>>> tvs.decide("ca.cc.trafficking", facts, as_of=date(2026, 5, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, le, lt, unless
from tvs_core.rules.provision import Duration, Particular, Provision, primary, secondary, since

__all__ = [
    "EXPLOITATION",
    "MATERIAL_BENEFIT_TRAFFICKING",
    "SUMMARY_LIMITATION",
    "TRAFFICKING",
    "TRAFFICKING_PRESUMPTION",
    "TRAFFICKING_UNDER_18",
    "WITHHOLDING_DOCUMENTS",
]


def __dir__() -> list[str]:
    return __all__


EXPLOITATION = Provision(
    id="ca.cc.exploitation",
    title="Exploitation for the trafficking offences",
    kind="criminal_definition",
    jurisdiction="CA",
    authority=(
        primary(
            "Criminal Code, R.S.C. 1985, c. C-46, s. 279.04",
            "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.04.html",
        ),
        primary(
            "R. v. T.J.F., 2024 SCC 38 (case in brief)", "https://www.scc-csc.ca/case-dossier/cb/2024/40749-eng.aspx"
        ),
    ),
    in_force=since("2012-06-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=any_of(
        all_of(
            is_true(
                f.caused_to_provide_or_offer_labour_or_service, id="labour_or_service", cite="Criminal Code 279.04(1)"
            ),
            # What could be expected, not whether the person was in fact afraid; deception alone is a factor.
            is_true(
                f.conduct_could_reasonably_be_expected_to_cause_safety_fear_if_refused,
                id="objective_safety",
                cite="Criminal Code 279.04(1)",
            ),
            title="Labour or services",
        ),
        all_of(
            is_true(f.caused_organ_or_tissue_removal, id="organ", cite="Criminal Code 279.04(3)"),
            is_true(
                f.organ_removal_by_deception_force_threat_or_coercion, id="organ_means", cite="Criminal Code 279.04(3)"
            ),
            title="Removal of an organ or tissue",
        ),
    ),
    effect=(
        "The person is exploited for ss. 279.01 to 279.03. The test looks at what the conduct could reasonably be "
        "expected to make the person believe; whether they were in fact afraid is not the test, and safety is "
        "not confined to physical safety."
    ),
    factors=(
        Particular(
            text="force or another kind of coercion was used or threatened",
            cite="Criminal Code 279.04(2)(a)",
            fact="used_or_threatened_force_or_coercion",
        ),
        Particular(text="deception was used", cite="Criminal Code 279.04(2)(b)", fact="used_deception"),
        Particular(
            text="a position of trust, power or authority was abused",
            cite="Criminal Code 279.04(2)(c)",
            fact="abused_position_of_trust_power_or_authority",
        ),
    ),
    notes=(
        "Deception alone satisfies 279.04(1) only if the objective safety element is also met; it is a factor, "
        "not an alternative route. Safety may be another known person's. Whether pay was received, or the work is "
        "lawful, does not matter."
    ),
)

TRAFFICKING = Provision(
    id="ca.cc.trafficking",
    title="Trafficking in persons",
    kind="criminal_definition",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 279.01(1)-(2)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.01.html"),
        secondary(
            "R. v. Gallone, 2019 ONCA 663, para. 47; R. v. Sinclair, 2020 ONCA 61 (meaning of influence)",
            "https://sherloc.unodc.org/cld/case-law-doc/traffickingpersonscrimetype/can/2020/r._v._sinclair.html",
        ),
    ),
    in_force=since("2005-11-25"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(
                f.recruited_transported_transferred_received_held_concealed_or_harboured,
                id="handling",
                cite="Criminal Code 279.01(1)",
            ),
            is_true(
                f.exercised_control_direction_or_influence_over_movements, id="control", cite="Criminal Code 279.01(1)"
            ),
            title="Act",
        ),
        is_true(f.purpose_of_exploiting_or_facilitating_exploitation, id="purpose", cite="Criminal Code 279.01(1)"),
    ),
    effect=(
        "Indictable offence. No movement, border crossing or illicit means need be proved; one listed act with "
        "the exploitative purpose is enough, and the exploitation need not have happened. Consent to the activity "
        "is no answer (279.01(2))."
    ),
    durations=(
        Duration(
            what="maximum imprisonment", value=14, unit="years", start="sentence", cite="Criminal Code 279.01(1)(b)"
        ),
        Duration(
            what="minimum imprisonment in the text",
            value=4,
            unit="years",
            start="sentence",
            cite="Criminal Code 279.01(1)(b) (since 2014-12-06)",
        ),
        Duration(
            what="minimum imprisonment in the text with kidnapping, aggravated assault or death (maximum life)",
            value=5,
            unit="years",
            start="sentence",
            cite="Criminal Code 279.01(1)(a) (since 2014-12-06)",
        ),
    ),
    notes=(
        "Elements unchanged since 2005; the minimum sentences date from 2014-12-06 and have been held invalid by "
        "some courts, so never present them as certain. See ca.pending.protecting_victims_act."
    ),
)

TRAFFICKING_UNDER_18 = Provision(
    id="ca.cc.trafficking_under_18",
    title="Trafficking of a person under 18",
    kind="criminal_definition",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 279.011", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.011.html"),
    ),
    in_force=since("2010-06-29"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        any_of(
            is_true(
                f.recruited_transported_transferred_received_held_concealed_or_harboured,
                id="handling",
                cite="Criminal Code 279.011(1)",
            ),
            is_true(
                f.exercised_control_direction_or_influence_over_movements, id="control", cite="Criminal Code 279.011(1)"
            ),
            title="Act",
        ),
        # The Code asks for the safety-based purpose even where the victim is a child.
        is_true(f.purpose_of_exploiting_or_facilitating_exploitation, id="purpose", cite="Criminal Code 279.011(1)"),
        lt(f.age_at_victimization_years, 18, id="under_18", cite="Criminal Code 279.011(1)"),
    ),
    effect="Indictable offence; consent of the child is not valid.",
    durations=(
        Duration(
            what="maximum imprisonment", value=14, unit="years", start="sentence", cite="Criminal Code 279.011(1)(b)"
        ),
        Duration(
            what="minimum imprisonment in the text",
            value=5,
            unit="years",
            start="sentence",
            cite="Criminal Code 279.011(1)(b)",
        ),
        Duration(
            what="minimum imprisonment in the text with aggravating acts (maximum life)",
            value=6,
            unit="years",
            start="sentence",
            cite="Criminal Code 279.011(1)(a)",
        ),
    ),
    notes=(
        "Unlike the Palermo definition, the Code still asks for the safety-based exploitation purpose where the "
        "victim is a child; a child who was not made to fear for safety may fall outside 279.011 but inside "
        "286.1(2), 286.2(2) or 286.3(2). Before 2010-06-29 children were covered by 279.01."
    ),
)

TRAFFICKING_PRESUMPTION = Provision(
    id="ca.cc.trafficking_presumption",
    title="Presumption from living with an exploited person",
    kind="procedure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 279.01(3)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.01.html"),
    ),
    in_force=since("2019-06-21"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    discretionary=False,
    when=all_of(
        # A co-victim who shares a home is not caught.
        is_false(f.accused_is_exploited, id="not_exploited", cite="Criminal Code 279.01(3)"),
        is_true(f.accused_lives_with_or_habitually_with_exploited_person, id="company", cite="Criminal Code 279.01(3)"),
        unless(is_true(f.evidence_to_the_contrary_raised, id="contrary", cite="Criminal Code 279.01(3)")),
    ),
    effect=(
        "Proof that the accused exercised control, direction or influence over the person's movements for the "
        "exploitative purpose, unless there is evidence to the contrary."
    ),
    notes=(
        "The presumption does not reach someone who is exploited too: for a co-victim accused because they shared "
        "a home with another victim, the first element fails."
    ),
)

MATERIAL_BENEFIT_TRAFFICKING = Provision(
    id="ca.cc.material_benefit_trafficking",
    title="Material benefit from trafficking",
    kind="criminal_definition",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 279.02", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.02.html"),
    ),
    in_force=since("2005-11-25"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.received_financial_or_material_benefit, id="benefit", cite="Criminal Code 279.02(1), (2)"),
        is_true(f.benefit_derived_from_trafficking_offence, id="source", cite="Criminal Code 279.02(1), (2)"),
        is_true(f.knew_source_of_benefit, id="knowledge", cite="Criminal Code 279.02(1), (2)"),
    ),
    effect=(
        "Offence: up to 10 years by indictment, or summary (adult victim); up to 14 years with a 2-year minimum "
        "in the text (victim under 18)."
    ),
    notes="Hybrid since 2019-09-19 where the victim is an adult.",
)

WITHHOLDING_DOCUMENTS = Provision(
    id="ca.cc.withholding_documents",
    title="Withholding or destroying documents for trafficking",
    kind="criminal_definition",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 279.03", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-279.03.html"),
    ),
    in_force=since("2005-11-25"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="beyond_reasonable_doubt",
    discretionary=False,
    when=all_of(
        is_true(f.concealed_removed_withheld_or_destroyed_document, id="act", cite="Criminal Code 279.03(1), (2)"),
        is_true(
            f.document_is_travel_identity_or_status_document_of_another,
            id="document",
            cite="Criminal Code 279.03(1), (2)",
        ),
        is_true(
            f.for_purpose_of_committing_or_facilitating_trafficking, id="purpose", cite="Criminal Code 279.03(1), (2)"
        ),
    ),
    effect=(
        "Offence: up to 5 years by indictment, or summary (adult victim); up to 10 years with a 1-year minimum in "
        "the text (victim under 18)."
    ),
    notes=(
        "The document need not be Canadian, nor genuine. An employer's keeping of a passport without the "
        "trafficking purpose is outside this section."
    ),
)

SUMMARY_LIMITATION = Provision(
    id="ca.cc.summary_limitation",
    title="Summary offences: time to start proceedings",
    kind="limitation_period",
    jurisdiction="CA",
    authority=(primary("Criminal Code, s. 786(2)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-786.html"),),
    in_force=since("2019-09-19"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=False,
    when=any_of(
        le(f.months_since_events_summary_offence, 12, id="in_time", cite="Criminal Code 786(2)"),
        is_true(f.both_sides_agree_to_late_start, id="agreement", cite="Criminal Code 786(2)"),
    ),
    effect="Summary proceedings may be started.",
    durations=(
        Duration(
            what="time limit",
            value=12,
            unit="months",
            start="when the subject matter arose",
            cite="Criminal Code 786(2)",
        ),
    ),
    notes=(
        "No limit for indictable offences: trafficking is always indictable. Hybrid counts (279.02(1), 279.03(1)) "
        "can be saved by electing indictment."
    ),
)
