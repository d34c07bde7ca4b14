"""
The Trafficking Survivors Relief Act: vacatur, expungement and mitigation in federal cases.

Authority: 18 USC 3771A; Pub. L. 119-73.
    https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm
    Compared on 2026-11-22: of 12 citations, 3 read in the text, 9 known from a reliable account.
History: enacted 23 January 2026; reaches earlier convictions and arrests too.
Not modelled: what the court weighs when it may grant; weekends and holidays in the court's periods.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "offence_is_federal": True,
...     "offence_is_crime_of_violence_16a": False,
...     "victim_of_trafficking": True,
...     "offence_direct_consequence_of_trafficking": True,
... }
>>> tvs.decide("us.fed.3771a.vacate_level_a", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, within
from tvs_core.rules.provision import Duration, Provision, primary, secondary, since

__all__ = [
    "AFFIDAVIT_SUFFICIENT",
    "CONFIDENTIALITY",
    "EXPUNGE_ARREST_LEVEL_A",
    "EXPUNGE_ARREST_LEVEL_B",
    "MANDATORY_HEARING",
    "MITIGATION_COVERED_PRISONER",
    "MOTION_CONTENTS",
    "RENEWAL_AFTER_DENIAL",
    "VACATE_LEVEL_A",
]


def __dir__() -> list[str]:
    return __all__


VACATE_LEVEL_A = Provision(
    id="us.fed.3771a.vacate_level_a",
    title="Vacatur of a federal conviction for a level A (non-violent) offence",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        primary("18 USC 3771A(a), (b)(1)(A)", "https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm"),
        secondary(
            "18 USC 3771A(b)(4)(A), (c), (i)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A",
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court that imposed the sentence",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="18 USC 3771A(b)(1)(A)"),
        is_true(f.offence_is_federal, id="federal", cite="18 USC 3771A(a)(4)"),
        # No exclusion for a child victim at level A; it sits in level B only.
        is_false(
            f.offence_is_crime_of_violence_16a,
            id="level_a_not_violent",
            cite="18 USC 3771A(a)(5), (a)(8); 18 USC 16(a)",
        ),
        is_true(f.victim_of_trafficking, id="victim", cite="18 USC 3771A(a)(7); 22 USC 7102(17)"),
        is_true(
            f.offence_direct_consequence_of_trafficking, id="direct_result", cite="18 USC 3771A(b)(1)(A), (b)(4)(A)(ii)"
        ),
    ),
    effect=(
        "The court may grant; on granting it must at once vacate the conviction, set aside the verdict and enter "
        "a judgment of acquittal, and order expunged from official records all references to the arrest, the "
        "proceedings and their results; the conviction no longer counts as one under federal law and the person "
        "is restored to the status held before the arrest. Fines and restitution orders need not be changed."
    ),
    notes=(
        "(1) No exclusion for a child victim at level A: the child-victim exclusion sits only in the level B "
        "definition (a)(6)(B). Earlier bills (e.g. S.104, 115th Cong.) excluded child-victim offences altogether; "
        "do not copy that. (2) The enacted Act has NO level C: that term appears only in H.R. 1379 and other "
        "earlier bills. (3) Violent crime means 18 USC 16(a) (elements clause); the 16(b) residual clause and the "
        "JJDPA definition in earlier bills are not used. (4) victim of trafficking is 22 USC 7102(17): a person "
        "subjected to a severe form of trafficking OR to sex trafficking under 7102(12), which needs no force, "
        "fraud or coercion. (5) Applies to convictions before, on or after enactment (i). (6) No one else need "
        "have been arrested or convicted (b)(6). (7) No time limit for filing appears in the section. (8) An "
        "attorney may file for the person."
    ),
)

EXPUNGE_ARREST_LEVEL_A = Provision(
    id="us.fed.3771a.expunge_arrest_level_a",
    title="Expungement of a federal arrest record for a level A offence",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        primary("18 USC 3771A(b)(1)(B)", "https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm"),
        secondary(
            "18 USC 3771A(b)(4)(B), (d)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A",
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court for the district and division of the place of arrest",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.arrested_for_offence, id="arrested", cite="18 USC 3771A(b)(1)(B)"),
        is_true(f.offence_is_federal, id="federal", cite="18 USC 3771A(a)(4)"),
        is_false(f.offence_is_crime_of_violence_16a, id="level_a_not_violent", cite="18 USC 3771A(a)(5), (a)(8)"),
        is_true(f.victim_of_trafficking, id="victim", cite="18 USC 3771A(a)(7)"),
        # Looser than the direct result asked for vacatur.
        is_true(f.conduct_directly_related_to_trafficking, id="directly_related", cite="18 USC 3771A(b)(1)(B)"),
    ),
    effect=(
        "The court may grant; on granting it must at once order expunged from official records all references to "
        "the arrest, any proceedings and their results; the arrest no longer counts under federal law."
    ),
    notes=(
        "The nexus is 'directly related to', looser than 'direct result'. Court differs from the vacatur motion: "
        "place of arrest, not sentencing court."
    ),
)

EXPUNGE_ARREST_LEVEL_B = Provision(
    id="us.fed.3771a.expunge_arrest_level_b",
    title="Expungement of a federal arrest record for a level B (violent, no child victim) offence",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        secondary("18 USC 3771A(a)(6), (b)(1)(C)", "https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm"),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court for the district and division of the place of arrest",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.arrested_for_offence, id="arrested", cite="18 USC 3771A(b)(1)(C)"),
        is_true(f.offence_is_federal, id="federal", cite="18 USC 3771A(a)(4)"),
        is_true(f.offence_is_crime_of_violence_16a, id="violent", cite="18 USC 3771A(a)(6)(A), (a)(8)"),
        is_false(f.offence_had_child_victim, id="no_child_victim", cite="18 USC 3771A(a)(6)(B)"),
        is_true(f.victim_of_trafficking, id="victim", cite="18 USC 3771A(a)(7)"),
        is_true(f.conduct_directly_related_to_trafficking, id="directly_related", cite="18 USC 3771A(b)(1)(C)(i)"),
        any_of(
            is_true(f.acquitted_of_offence, id="acquitted", cite="18 USC 3771A(b)(1)(C)(ii)(I)"),
            is_true(f.charges_not_pursued_or_dismissed, id="dropped", cite="18 USC 3771A(b)(1)(C)(ii)(II)"),
            all_of(
                is_true(f.charges_reduced_to_level_a_offence, id="reduced", cite="18 USC 3771A(b)(1)(C)(ii)(III)(aa)"),
                is_true(
                    f.reduced_charge_ended_without_standing_conviction,
                    id="reduced_cleared",
                    cite="18 USC 3771A(b)(1)(C)(ii)(III)(bb)",
                ),
                title="Reduced, and the lesser charge cleared",
            ),
            title="How the charge ended",
        ),
    ),
    effect="Same expungement order as for a level A arrest.",
    notes=(
        "Arrests for a crime of violence with a child victim are neither level A nor level B: no expungement "
        "under the Act. A level B CONVICTION can never be vacated under 3771A; the only relief is sentence "
        "mitigation (us.fed.3771a.mitigation_covered_prisoner). If a violent charge was reduced to level A and "
        "ended in a conviction, first obtain vacatur of that conviction, then expunge the level B arrest."
    ),
)

MITIGATION_COVERED_PRISONER = Provision(
    id="us.fed.3771a.mitigation_covered_prisoner",
    title="Reduction of a prison term for a covered prisoner (level A or level B conviction)",
    kind="non_punishment",
    jurisdiction="US",
    authority=(
        primary("18 USC 3771A(a)(2)", "https://www.congress.gov/119/plaws/publ73/PLAW-119publ73.htm"),
        secondary(
            "18 USC 3771A(e)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A"
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="United States district court that imposed the sentence",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="18 USC 3771A(a)(2)(A)"),
        is_true(f.offence_is_federal, id="federal", cite="18 USC 3771A(a)(4)"),
        any_of(
            # Only an offence that is both violent and against a child is outside.
            is_false(f.offence_is_crime_of_violence_16a, id="level_a", cite="18 USC 3771A(a)(5)"),
            is_false(f.offence_had_child_victim, id="not_child_victim", cite="18 USC 3771A(a)(6)"),
            title="Level A or level B offence",
        ),
        is_true(f.sentenced_to_imprisonment, id="imprisonment_imposed", cite="18 USC 3771A(a)(2)(B)"),
        # People already released are covered too.
        is_true(f.is_or_was_imprisoned_under_sentence, id="imprisoned", cite="18 USC 3771A(a)(2)(C)"),
        is_true(f.victim_of_trafficking, id="victim", cite="18 USC 3771A(a)(7), (e)(1)(D)"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="18 USC 3771A(e)(1)(D)"),
    ),
    effect=(
        "On motion of the prisoner or the Director of the Bureau of Prisons, or on its own motion, after notice "
        "to the government and after weighing 18 USC 3553(a), danger to any person and the community or victims, "
        "the court may reduce the prison term."
    ),
    notes=(
        "The any-branch means: every non-violent federal offence, or a violent one without a child victim. Only "
        "'violent AND child victim' is outside. 'Covered prisoner' includes people already released from the term "
        "(enacted text adds 'or was previously'). CVRA rights (3771) of the offence's victims apply; the "
        "government must make a particularised inquiry. 18 USC 28(d): not having raised, or having lost, the "
        "duress defence is no bar. Pub. L. 119-73, sec. 8: the Act does not override crime victims' rights."
    ),
)

MOTION_CONTENTS = Provision(
    id="us.fed.3771a.motion_contents",
    title="What a 3771A motion must contain",
    kind="procedure",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3771A(b)(2)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A"
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.motion_in_writing, id="written", cite="18 USC 3771A(b)(2)(A)"),
        is_true(f.motion_describes_supporting_evidence, id="evidence", cite="18 USC 3771A(b)(2)(B)"),
        is_true(f.motion_states_offence, id="offence", cite="18 USC 3771A(b)(2)(C)"),
        is_true(f.motion_includes_document_copies, id="copies", cite="18 USC 3771A(b)(2)(D)"),
    ),
    effect="The motion is complete. A motion denied for a curable deficiency must be allowed time for cure (b)(7)(C).",
    notes="Official documentation of victim status is not required. No fee of any kind may be charged (g).",
)

MANDATORY_HEARING = Provision(
    id="us.fed.3771a.mandatory_hearing",
    title="Hearing is mandatory when the government opposes in time",
    kind="procedure",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3771A(b)(3)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A"
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.motion_under_3771a_filed, id="filed", cite="18 USC 3771A(b)(1)"),
        within(
            f.opposition_filed_date,
            after=f.motion_filed_date,
            days=30,
            id="opposed_in_time",
            cite="18 USC 3771A(b)(3)(A)(i)",
        ),
    ),
    effect="The court must hold a hearing.",
    durations=(
        Duration(
            what="government opposition",
            value=30,
            unit="days",
            start="date the motion is filed",
            cite="18 USC 3771A(b)(3)(A)(i)",
            runs_from="motion_filed_date",
        ),
        Duration(
            what="mandatory hearing",
            value=15,
            unit="days",
            start="date the opposition is filed",
            cite="18 USC 3771A(b)(3)(A)(ii)",
            runs_from="opposition_filed_date",
        ),
        Duration(
            what="discretionary hearing when unopposed",
            value=45,
            unit="days",
            start="date the motion is filed",
            cite="18 USC 3771A(b)(3)(B)",
            runs_from="motion_filed_date",
        ),
    ),
    not_modelled=("The Act states no consequence if the government or court misses a date.",),
    notes=(
        "The text runs the 15 days from the date the motion is filed; because opposition may come on day 30 it is "
        "read as the opposition motion. Unopposed: the court may, but need not, hold a hearing within 45 days."
    ),
)

AFFIDAVIT_SUFFICIENT = Provision(
    id="us.fed.3771a.affidavit_sufficient",
    title="A provider's or clinician's affidavit can be enough by itself",
    kind="procedure",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3771A(b)(5)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A"
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.affidavit_from_provider_or_clinician, id="affidavit", cite="18 USC 3771A(b)(5)(A)"),
        is_true(f.affidavit_found_credible, id="credible", cite="18 USC 3771A(b)(5)(B)(i)"),
        is_false(f.other_evidence_readily_available, id="nothing_else", cite="18 USC 3771A(b)(5)(B)(ii)"),
    ),
    effect="The affidavit or sworn testimony is sufficient evidence to vacate or expunge.",
    notes=(
        "The court must consider such an affidavit in every case; it may also consider any other credible "
        "evidence, including law-enforcement testimony that the movant coerced other victims."
    ),
)

RENEWAL_AFTER_DENIAL = Provision(
    id="us.fed.3771a.renewal_after_denial",
    title="After a denial: final unless new evidence or a curable defect",
    kind="procedure",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3771A(b)(7), (8)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A",
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.motion_denied, id="denied", cite="18 USC 3771A(b)(7)(A)"),
        any_of(
            is_true(f.new_and_compelling_evidence, id="new_evidence", cite="18 USC 3771A(b)(7)(A)"),
            is_true(f.denial_due_to_curable_deficiency, id="curable", cite="18 USC 3771A(b)(7)(C)"),
            title="Why it can be renewed",
        ),
    ),
    effect=(
        "A renewed or cured motion may be pursued. Reasons for denial must be in writing; an order either way may "
        "be appealed under 28 USC 1291."
    ),
    notes=(
        "The Act does not say whether the 14-day criminal or the 30/60-day civil appeal period governs (Fed. R. "
        "App. P. 4): treat 14 days as the safe date."
    ),
)

CONFIDENTIALITY = Provision(
    id="us.fed.3771a.confidentiality",
    title="3771A papers are filed under seal and may not identify the movant publicly",
    kind="confidentiality",
    jurisdiction="US",
    authority=(
        secondary(
            "18 USC 3771A(g), (h)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section3771A"
        ),
    ),
    in_force=since("2026-01-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court; all federal officers and employees (5 USC 2105)",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.motion_under_3771a_filed, id="filed", cite="18 USC 3771A(h)(1)"),
    ),
    effect=(
        "Motion, papers, pleadings and orders are filed under seal; an officer or employee may not make available "
        "anything in their custody that identifies the movant; no filing, service, copy or processing fee."
    ),
    notes="Sealing is automatic for 3771A papers, unlike 18 USC 28(c), where a motion is needed.",
)
