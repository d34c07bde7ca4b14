"""
Restitution in federal trafficking cases.

Authority: 18 USC 1593, 1594(f), 3613(b), 3663(a)(3) and 3664(d)(5).
    https://www.law.cornell.edu/uscode/text/18/1593
    Compared on 2026-11-22: of 8 citations, 4 known from a reliable account, 4 from memory.
History: 28 October 2000; transfer of forfeited assets since 29 May 2015.
Not modelled: the amount, whose steps are in calculation.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "accused_convicted_of_chapter_77_offence": True,
...     "harmed_directly_and_proximately_by_federal_offence": True,
... }
>>> tvs.decide("us.fed.restitution.mandatory", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, within
from tvs_core.rules.provision import Duration, Particular, Provision, memory, secondary, since

__all__ = [
    "AMEND_FOR_LATER_LOSSES",
    "BY_PLEA_AGREEMENT",
    "FORFEITED_ASSETS",
    "LIABILITY_PERIOD",
    "MANDATORY",
]


def __dir__() -> list[str]:
    return __all__


MANDATORY = Provision(
    id="us.fed.restitution.mandatory",
    title="Mandatory restitution for chapter 77 convictions",
    kind="compensation",
    jurisdiction="US",
    authority=(
        secondary("18 USC 1593", "https://www.law.cornell.edu/uscode/text/18/1593"),
        secondary("United States v. Edwards, 995 F.3d 342 (4th Cir. 2021)", "https://www.ca4.uscourts.gov/"),
    ),
    in_force=since("2000-10-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.accused_convicted_of_chapter_77_offence, id="conviction", cite="18 USC 1593(a)"),
        is_true(f.harmed_directly_and_proximately_by_federal_offence, id="victim", cite="18 USC 1593(c)"),
    ),
    effect="The court must order the defendant to pay the full amount of the victim's losses.",
    calculation=(
        Particular(
            text=(
                "losses: same meaning as 18 USC 2259(c)(2): costs incurred or reasonably projected, "
                "including medical, psychiatric, therapy, transport, temporary housing, child care, "
                "lost income, attorney's fees and other relevant losses"
            ),
            cite="18 USC 1593(b)(3); 2259(c)(2)",
        ),
        Particular(
            text=(
                "plus the greater of: (i) gross income or value to the defendant of the victim's "
                "services or labour; (ii) value of the victim's labour under FLSA minimum wage and "
                "overtime guarantees"
            ),
            cite="18 USC 1593(b)(3)",
        ),
        Particular(
            text=(
                "FLSA measure: where (ii) is used, an equal amount as liquidated damages is included "
                "(4th Cir.); overtime is not due where the FLSA exempts it, e.g. live-in domestic "
                "workers (Sabhnani, 2d Cir. 2010)"
            ),
            cite="Edwards, 995 F.3d 342; United States v. Sabhnani, 599 F.3d 215",
        ),
    ),
    notes=(
        "'In addition': the greater-of amount is added to losses, not an alternative to them. Before the December "
        "2018 amendments the cross-reference was to 2259(b)(3). Illegality of prostitution income does not bar "
        "recovery. If the conviction is outside chapter 77 (e.g. 18 USC 241 conspiracy, 1952), 1593 does not "
        "apply: United States v. Fu Sheng Kuo, 620 F.3d 1158 (9th Cir. 2010); use 3663A or the plea agreement. Ex "
        "post facto: restitution under the MVRA is punishment (Ellingburg v. United States, No. 24-482, "
        "2026-01-20); by the same reasoning apply the restitution statute in force at the offence."
    ),
)

BY_PLEA_AGREEMENT = Provision(
    id="us.fed.restitution.by_plea_agreement",
    title="Restitution agreed in a plea agreement although the count of conviction is outside chapter 77",
    kind="compensation",
    jurisdiction="US",
    authority=(
        memory("18 USC 3663(a)(3)", "https://www.law.cornell.edu/uscode/text/18/3663"),
        secondary(
            "In re Doe, 51 F.4th 1023 (9th Cir. 2022), amended 2023-01-18",
            "https://law.justia.com/cases/federal/appellate-courts/ca9/22-70098/22-70098-2022-09-26.html",
        ),
    ),
    in_force=since("1990-11-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.plea_agreement_provides_restitution, id="plea", cite="18 USC 3663(a)(3)"),
        is_false(f.accused_convicted_of_chapter_77_offence, id="convicted_other", cite="18 USC 3663(a)(3)"),
    ),
    effect="The court may order restitution to the extent agreed.",
    not_modelled=(
        (
            "Paragraph (a)(3) holds in any criminal case; this entry is about convictions outside chapter 77, where "
            "nothing else compels restitution."
        ),
    ),
    notes=(
        "Check plea agreements for a restitution promise and its measure (e.g. losses as defined in 18 USC 2259) "
        "before accepting that no restitution is available."
    ),
)

AMEND_FOR_LATER_LOSSES = Provision(
    id="us.fed.restitution.amend_for_later_losses",
    title="Amended restitution order for losses discovered later",
    kind="procedure",
    jurisdiction="US",
    authority=(memory("18 USC 3664(d)(5)", "https://www.law.cornell.edu/uscode/text/18/3664"),),
    in_force=since("1996-04-24"),
    verified_on=date(2026, 11, 22),
    decision_maker="sentencing court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        within(
            f.amended_restitution_petition_date,
            after=f.losses_discovered_date,
            days=60,
            id="within_60_days",
            cite="18 USC 3664(d)(5)",
        ),
        is_true(f.good_cause_for_omitting_losses, id="good_cause", cite="18 USC 3664(d)(5)"),
    ),
    effect="The court may grant an amended restitution order.",
    durations=(
        Duration(
            what="petition for amended order",
            value=60,
            unit="days",
            start="discovery of the further losses",
            cite="18 USC 3664(d)(5)",
            runs_from="losses_discovered_date",
        ),
        Duration(
            what="final determination of losses not ascertainable 10 days before sentencing",
            value=90,
            unit="days",
            start="sentencing",
            cite="18 USC 3664(d)(5)",
        ),
    ),
    notes="Missing the 90-day date does not remove the court's power (Dolan v. United States, 560 U.S. 605 (2010)).",
)

LIABILITY_PERIOD = Provision(
    id="us.fed.restitution.liability_period",
    title="How long a federal restitution order can be enforced",
    kind="limitation_period",
    jurisdiction="US",
    authority=(
        memory("18 USC 3613(b)", "https://www.law.cornell.edu/uscode/text/18/3613"),
        secondary(
            "Ellingburg v. United States, No. 24-482 (U.S. 2026-01-20)",
            "https://www.supremecourt.gov/opinions/25pdf/24-482_d1oe.pdf",
        ),
    ),
    in_force=since("1996-04-24"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court; Financial Litigation Program",
    standard_of_proof="none",
    discretionary=False,
    when=any_of(
        within(
            f.payment_demand_date,
            after=f.judgment_entry_date,
            years=20,
            id="twenty_from_judgment",
            cite="18 USC 3613(b)",
        ),
        all_of(
            any_of(
                within(
                    f.payment_demand_date,
                    after=f.defendant_release_date,
                    years=20,
                    id="twenty_from_release",
                    cite="18 USC 3613(b)",
                ),
                # While the convicted person is still in prison the debt is live.
                lt(f.payment_demand_date, f.defendant_release_date, id="before_release", cite="18 USC 3613(b)"),
                title="Up to twenty years after release",
            ),
            # For older offences only the twenty years from judgment count.
            is_false(f.offence_committed_before_1996_04_24, id="not_pre_mvra", cite="Ellingburg, slip op."),
            title="Time from release",
        ),
    ),
    effect="The liability to pay still exists (the later of 20 years from judgment and 20 years from release).",
    notes=(
        "While the person is still in prison record the projected release date: the debt is live before release. "
        "For offences before 1996-04-24 only the 20 years from judgment count (former 3613; Ellingburg). On death "
        "the estate remains liable for restitution. A victim may record an abstract of judgment as a State lien: "
        "3664(m)(1)(B)."
    ),
)

FORFEITED_ASSETS = Provision(
    id="us.fed.restitution.forfeited_assets",
    title="Forfeited trafficking assets are transferred to satisfy victim restitution",
    kind="compensation",
    jurisdiction="US",
    authority=(memory("18 USC 1594(f)", "https://www.law.cornell.edu/uscode/text/18/1594"),),
    in_force=since("2015-05-29"),
    verified_on=date(2026, 11, 22),
    decision_maker="Attorney General",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.assets_forfeited_under_1594, id="forfeited", cite="18 USC 1594(d)-(f)"),
        is_true(f.restitution_order_unpaid, id="unpaid", cite="18 USC 1594(f)(1)"),
    ),
    effect=(
        "The Attorney General must transfer forfeited assets or proceeds to satisfy restitution orders; this has "
        "priority over other claims to the assets."
    ),
    not_modelled=("Outside 1594, remission or restoration (28 CFR part 9) is discretionary.",),
)
