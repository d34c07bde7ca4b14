"""
Testimonial aids and publication bans.

Authority: Criminal Code, ss. 486.1 to 486.4 and 715.1.
    https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.1.html
    Compared on 2026-11-22: all citations read in the text.
History: as amended on 23 July 2015 and 26 October 2023.
Not modelled: the factors a judge weighs for witnesses who are not entitled to an aid.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "age_at_hearing_years": 17,
...     "application_made_by_prosecutor_or_witness": True,
...     "order_would_interfere_with_administration_of_justice": False,
... }
>>> tvs.decide("ca.testimony.support_person_mandatory", facts, as_of=date(2026, 5, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "NO_PERSONAL_CROSS_LISTED_OFFENCES",
    "NO_PERSONAL_CROSS_UNDER_18",
    "OUTSIDE_COURTROOM_DISCRETIONARY",
    "OUTSIDE_COURTROOM_MANDATORY",
    "PUBLICATION_BAN_MANDATORY",
    "PUBLICATION_BAN_OWN_STORY",
    "RECORDED_STATEMENT_UNDER_18",
    "SUPPORT_PERSON_DISCRETIONARY",
    "SUPPORT_PERSON_MANDATORY",
]


def __dir__() -> list[str]:
    return __all__


SUPPORT_PERSON_MANDATORY = Provision(
    id="ca.testimony.support_person_mandatory",
    title="Support person: witness under 18 or with a disability",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 486.1(1)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.1.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="judge or justice",
    discretionary=False,
    when=all_of(
        any_of(
            lt(f.age_at_hearing_years, 18, id="under_18", cite="Criminal Code 486.1(1)"),
            is_true(f.witness_has_mental_or_physical_disability, id="disability", cite="Criminal Code 486.1(1)"),
            title="Who is entitled",
        ),
        is_true(f.application_made_by_prosecutor_or_witness, id="application", cite="Criminal Code 486.1(1)"),
        unless(
            is_true(
                f.order_would_interfere_with_administration_of_justice, id="interference", cite="Criminal Code 486.1(1)"
            )
        ),
    ),
    effect="The court must allow a support person of the witness's choice close by.",
    notes=(
        "Age is age when testifying. Another witness may not normally be the support person (486.1(4)). No "
        "adverse inference (486.1(6))."
    ),
)

SUPPORT_PERSON_DISCRETIONARY = Provision(
    id="ca.testimony.support_person_discretionary",
    title="Support person: other witnesses",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 486.1(2)-(3)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.1.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="judge or justice",
    discretionary=True,
    when=all_of(
        is_true(f.application_made_by_prosecutor_or_witness, id="application", cite="Criminal Code 486.1(2)"),
        is_true(
            f.order_facilitates_full_candid_account_or_interest_of_justice, id="helps", cite="Criminal Code 486.1(2)"
        ),
    ),
    effect=(
        "The court may allow a support person; factors in 486.1(3) include age, disability, the offence, the "
        "relationship and risk of intimidation."
    ),
    notes="The test no longer asks whether the aid is necessary (changed in 2015).",
)

OUTSIDE_COURTROOM_MANDATORY = Provision(
    id="ca.testimony.outside_courtroom_mandatory",
    title="Testimony by video link or behind a screen: witness under 18, or with difficulty communicating",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 486.2(1), (5)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.2.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="judge or justice",
    discretionary=False,
    when=all_of(
        any_of(
            lt(f.age_at_hearing_years, 18, id="under_18", cite="Criminal Code 486.2(1)"),
            is_true(
                f.disability_may_make_communicating_evidence_difficult, id="difficulty", cite="Criminal Code 486.2(1)"
            ),
            title="Who is entitled",
        ),
        is_true(f.application_made_by_prosecutor_or_witness, id="application", cite="Criminal Code 486.2(1)"),
        unless(
            is_true(
                f.order_would_interfere_with_administration_of_justice, id="interference", cite="Criminal Code 486.2(1)"
            )
        ),
    ),
    effect=(
        "The court must order testimony outside the court room or behind a device; the accused, judge and jury "
        "must be able to watch (486.2(5))."
    ),
    notes=(
        "The disability limb is narrower than in 486.1(1): the disability must be one that may make communicating "
        "evidence hard."
    ),
)

OUTSIDE_COURTROOM_DISCRETIONARY = Provision(
    id="ca.testimony.outside_courtroom_discretionary",
    title="Testimony by video link or behind a screen: other witnesses",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 486.2(2)-(3)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.2.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="judge or justice",
    discretionary=True,
    when=all_of(
        is_true(f.application_made_by_prosecutor_or_witness, id="application", cite="Criminal Code 486.2(2)"),
        is_true(
            f.order_facilitates_full_candid_account_or_interest_of_justice, id="helps", cite="Criminal Code 486.2(2)"
        ),
    ),
    effect="The court may make the order.",
    notes="Adult trafficking survivors use this limb.",
)

NO_PERSONAL_CROSS_UNDER_18 = Provision(
    id="ca.testimony.no_personal_cross_under_18",
    title="Accused may not personally cross-examine a witness under 18",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 486.3(1)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.3.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="judge or justice",
    discretionary=False,
    when=all_of(
        lt(f.age_at_hearing_years, 18, id="under_18", cite="Criminal Code 486.3(1)"),
        is_true(f.application_made_by_prosecutor_or_witness, id="application", cite="Criminal Code 486.3(1)"),
        unless(is_true(f.justice_requires_personal_cross_examination, id="required", cite="Criminal Code 486.3(1)")),
    ),
    effect="Order made and counsel appointed to cross-examine.",
)

NO_PERSONAL_CROSS_LISTED_OFFENCES = Provision(
    id="ca.testimony.no_personal_cross_listed_offences",
    title="Accused may not personally cross-examine the victim: harassment and sexual assault charges",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 486.3(2)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.3.html"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="judge or justice",
    discretionary=False,
    when=all_of(
        # Trafficking is not on this list.
        is_true(f.charge_is_264_271_272_or_273, id="listed", cite="Criminal Code 486.3(2)"),
        is_true(f.witness_is_victim, id="victim", cite="Criminal Code 486.3(2)"),
        is_true(f.application_made_by_prosecutor_or_witness, id="application", cite="Criminal Code 486.3(2)"),
        unless(is_true(f.justice_requires_personal_cross_examination, id="required", cite="Criminal Code 486.3(2)")),
    ),
    effect="Order made and counsel appointed to cross-examine.",
    notes=(
        "Trafficking (279.01) is not in this list: an adult survivor in a case charged only as trafficking relies "
        "on the discretionary 486.3(3)."
    ),
)

RECORDED_STATEMENT_UNDER_18 = Provision(
    id="ca.testimony.recorded_statement_under_18",
    title="Video statement of a victim or witness under 18 at the time",
    kind="protection_measure",
    jurisdiction="CA",
    authority=(primary("Criminal Code, s. 715.1", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-715.1.html"),),
    in_force=since("2006-01-02"),
    verified_on=date(2026, 11, 22),
    decision_maker="judge",
    discretionary=False,
    when=all_of(
        # Age at the offence, not at trial: a survivor now 22 may still use it.
        lt(f.age_at_incident_years, 18, id="under_18", cite="Criminal Code 715.1(1)"),
        is_true(f.recording_made_within_reasonable_time, id="timely", cite="Criminal Code 715.1(1)"),
        is_true(f.witness_adopts_recording, id="adopted", cite="Criminal Code 715.1(1)"),
        unless(
            is_true(
                f.order_would_interfere_with_administration_of_justice, id="interference", cite="Criminal Code 715.1(1)"
            )
        ),
    ),
    effect="The recording is admissible.",
    notes="Age is age when the offence is said to have happened, not at trial: a survivor now 22 may still use it.",
)

PUBLICATION_BAN_MANDATORY = Provision(
    id="ca.publication_ban.mandatory",
    title="Publication ban in trafficking and sexual-offence cases, on application",
    kind="confidentiality",
    jurisdiction="CA",
    authority=(
        primary(
            "Criminal Code, s. 486.4(1), (2), (3.1), (3.2)",
            "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.4.html",
        ),
    ),
    in_force=since("2014-12-06"),
    verified_on=date(2026, 11, 22),
    decision_maker="presiding judge or justice",
    discretionary=False,
    when=all_of(
        is_true(f.charge_listed_in_486_4, id="listed", cite="Criminal Code 486.4(1)(a), (b)"),
        is_true(
            f.publication_ban_applied_for_by_victim_prosecutor_or_young_witness,
            id="application",
            cite="Criminal Code 486.4(2)(b)",
        ),
    ),
    effect="The court must ban publication of anything that could identify the victim or witness.",
    notes=(
        "Listed offences include 279.01 to 279.03 and 286.1 to 286.3. Since 2023-10-26 the court must ask whether "
        "the victim wishes the ban, and the victim may have it varied or revoked (486.51)."
    ),
)

PUBLICATION_BAN_OWN_STORY = Provision(
    id="ca.publication_ban.own_story",
    title="A protected person may tell their own story",
    kind="confidentiality",
    jurisdiction="CA",
    authority=(
        primary(
            "Criminal Code, s. 486.4(4)(b), (5)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-486.4.html"
        ),
    ),
    in_force=since("2023-10-26"),
    verified_on=date(2026, 11, 22),
    decision_maker="court",
    discretionary=False,
    when=all_of(
        is_true(f.order_in_force_protects_person, id="protected", cite="Criminal Code 486.4(4)(b)"),
        # The survivor's own disclosure is never a breach.
        is_true(f.disclosure_only_about_self, id="own", cite="Criminal Code 486.4(4)(b)"),
        unless(
            is_true(
                f.intentionally_or_recklessly_identified_other_protected_person,
                id="others",
                cite="Criminal Code 486.4(4)(b)",
            )
        ),
    ),
    effect="The ban does not apply to that disclosure, in any forum and for any purpose.",
    notes=(
        "Start date is Royal Assent of S.C. 2023, c. 28 (memory for the day). Case-management software must not "
        "treat the survivor's own disclosure as a breach."
    ),
)
