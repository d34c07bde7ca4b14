"""
Continued presence, and parole for relatives of a person who has it.

Authority: 22 USC 7105(c)(3); 28 CFR 1100.35; 8 USC 1229b(b)(6).
    https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105
    Compared on 2026-11-22: of 7 citations, 6 read in the text, 1 known from a reliable account.
History: as amended on 23 December 2008; the text of 28 October 2000 is not encoded.
Not modelled: agency practice on how long it lasts, beyond the durations noted.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "federal_law_enforcement_cp_application_filed": True,
...     "victim_of_severe_trafficking": True,
...     "may_be_potential_witness": True,
...     "unmanageable_security_or_public_safety_risk": False,
... }
>>> tvs.decide("us.continued_presence", facts, as_of=date(2026, 3, 2))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, eq, is_true, lt, one_of, unless
from tvs_core.rules.provision import Duration, Provision, primary, secondary, since

__all__ = [
    "CIVIL_ACTION",
    "CONTINUED_PRESENCE",
    "FAMILY_PAROLE",
]


def __dir__() -> list[str]:
    return __all__


CONTINUED_PRESENCE = Provision(
    id="us.continued_presence",
    title="Continued presence",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(c)(3)(A)(i)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
        primary("28 CFR 1100.35", "https://www.ecfr.gov/current/title-28/section-1100.35"),
        secondary(
            "U.S. Department of State, federal resources for trafficking victims (duration of continued presence)",
            "https://www.state.gov/humantrafficking-federal-resources-for-trafficking-victims/",
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="DHS (ICE, Center for Countering Human Trafficking)",
    standard_of_proof="law enforcement identification as a victim; no application by the survivor",
    discretionary=True,
    when=all_of(
        # Only law enforcement can ask for it; the survivor cannot.
        is_true(
            f.federal_law_enforcement_cp_application_filed,
            id="application",
            cite="22 USC 7105(c)(3)(A)(i); 28 CFR 1100.35(a)",
        ),
        is_true(f.victim_of_severe_trafficking, id="victim", cite="22 USC 7105(c)(3)(A)(i)"),
        is_true(f.may_be_potential_witness, id="witness", cite="22 USC 7105(c)(3)(A)(i)"),
        unless(is_true(f.unmanageable_security_or_public_safety_risk, id="risk", cite="28 CFR 1100.35(c)(2)(iv)")),
    ),
    effect="DHS may let the person remain, usually with work authorization; opens HHS certification.",
    durations=(
        Duration(
            what="initial period",
            value=2,
            unit="years",
            start="grant",
            cite="DHS practice as published by the State Department",
        ),
        Duration(
            what="renewal, up to",
            value=2,
            unit="years",
            start="end of the previous period",
            cite="DHS practice as published by the State Department",
        ),
    ),
    notes=(
        "Only law enforcement can apply: state and local agencies go through a federal one. The two-year period "
        "is practice, not statute (it used to be one year); recheck it. It gives no status of its own and can be "
        "revoked. It must not be used as a reward for cooperation. Ask early: it needs no finished statement from "
        "the survivor."
    ),
)

CIVIL_ACTION = Provision(
    id="us.continued_presence.civil_action",
    title="Continued presence while a civil action against the trafficker is pending",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "22 USC 7105(c)(3)(A)(iii)-(iv)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105",
        ),
        primary("18 USC 1595", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section1595"),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="DHS",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(
            f.federal_law_enforcement_cp_application_filed, id="application", cite="22 USC 7105(c)(3)(A)(i), (iii)"
        ),
        is_true(f.victim_of_severe_trafficking, id="victim", cite="22 USC 7105(c)(3)(A)(i), (iii)"),
        is_true(f.may_be_potential_witness, id="witness", cite="22 USC 7105(c)(3)(A)(i), (iii)"),
        is_true(f.civil_action_18usc1595_filed, id="action", cite="22 USC 7105(c)(3)(A)(iii)"),
        unless(is_true(f.civil_action_concluded, id="concluded", cite="22 USC 7105(c)(3)(A)(iii)")),
        is_true(f.exercised_due_diligence_in_civil_action, id="diligence", cite="22 USC 7105(c)(3)(A)(iii)"),
        unless(is_true(f.inadmissible_on_ground_listed_7105c3Aiv, id="barred", cite="22 USC 7105(c)(3)(A)(iv)")),
    ),
    effect="DHS must let the person remain until the action is concluded.",
    notes=(
        "Mandatory ('shall') once the person is one for whom federal law enforcement applied. Lack of due "
        "diligence allows revocation. The listed bars are 212(a)(2)(A)(i)(II), (2)(B), (2)(C), (2)(E), (2)(H), "
        "(2)(I), (3)(A)(i), (3)(A)(iii), (3)(B) and (3)(C)."
    ),
)

FAMILY_PAROLE = Provision(
    id="us.family_parole",
    title="Parole for relatives of a person with continued presence",
    kind="immigration_relief",
    jurisdiction="US",
    authority=(
        primary(
            "8 USC 1229b(b)(6)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1229b"
        ),
        primary(
            "22 USC 7105(c)(3)(B)", "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7105"
        ),
    ),
    in_force=since("2008-12-23"),
    verified_on=date(2026, 11, 22),
    decision_maker="DHS",
    standard_of_proof="none",
    discretionary=True,
    when=all_of(
        is_true(f.continued_presence_granted, id="cp", cite="8 USC 1229b(b)(6)(A)"),
        is_true(
            f.law_enforcement_written_parole_request, id="request", cite="8 USC 1229b(b)(6)(A); 22 USC 7105(c)(3)(B)"
        ),
        any_of(
            one_of(
                f.family_member_relationship, ["spouse", "child"], id="nuclear", cite="8 USC 1229b(b)(6)(A)(i)(I)-(II)"
            ),
            all_of(
                lt(
                    f.principal_age_at_cp_application_years,
                    21,
                    id="principal_under_21",
                    cite="8 USC 1229b(b)(6)(A)(i)(I)",
                ),
                any_of(
                    eq(f.family_member_relationship, "parent", id="parent", cite="8 USC 1229b(b)(6)(A)(i)(I)"),
                    all_of(
                        eq(f.family_member_relationship, "sibling", id="sibling", cite="8 USC 1229b(b)(6)(A)(i)(I)"),
                        is_true(f.family_member_unmarried, id="sibling_unmarried", cite="8 USC 1229b(b)(6)(A)(i)(I)"),
                        lt(
                            f.family_member_age_at_cp_application_years,
                            18,
                            id="sibling_under_18",
                            cite="8 USC 1229b(b)(6)(A)(i)(I)",
                        ),
                        title="Unmarried sibling under 18",
                    ),
                    title="Parent or young sibling",
                ),
                title="Survivor under 21",
            ),
            all_of(
                one_of(
                    f.family_member_relationship,
                    ["parent", "sibling"],
                    id="parent_or_sibling",
                    cite="8 USC 1229b(b)(6)(A)(ii)",
                ),
                is_true(
                    f.family_member_faces_present_danger_of_retaliation, id="danger", cite="8 USC 1229b(b)(6)(A)(ii)"
                ),
                title="Relative in present danger",
            ),
            title="Which relative",
        ),
        unless(
            is_true(f.family_member_knowingly_complicit_in_trafficking, id="complicit", cite="8 USC 1229b(b)(6)(C)(i)")
        ),
        unless(is_true(f.family_member_criminal_or_security_bar, id="bar", cite="8 USC 1229b(b)(6)(C)(ii)")),
    ),
    effect=(
        "DHS may parole the relative into the United States until the family T application is decided, or, if "
        "none is filed, until continued presence or the civil action ends."
    ),
    notes=(
        "Ages are taken on the date law enforcement applied for continued presence; the danger route for a parent "
        "or sibling has no age limit. 'child' here means unmarried and under 21."
    ),
)
