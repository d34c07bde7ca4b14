"""
The Crime Victims' Rights Act: who holds its rights, and two of them.

Authority: 18 USC 3771.
    https://www.law.cornell.edu/uscode/text/18/3771
    Compared on 2026-11-22: of 4 citations, 2 read in the text, 2 from memory.
History: since 30 October 2004.
Not modelled: how each right is exercised in court.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"harmed_directly_and_proximately_by_federal_offence": True}
>>> tvs.decide("us.fed.cvra.crime_victim", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, unless, within
from tvs_core.rules.provision import Duration, Provision, memory, primary, since

__all__ = [
    "CRIME_VICTIM",
    "NOT_EXCLUDED",
    "REOPEN_PLEA_OR_SENTENCE",
    "REPRESENTATIVE",
]


def __dir__() -> list[str]:
    return __all__


CRIME_VICTIM = Provision(
    id="us.fed.cvra.crime_victim",
    title="Who holds Crime Victims' Rights Act rights",
    kind="victim_right",
    jurisdiction="US",
    authority=(primary("18 USC 3771(a), (e)(2)(A)", "https://www.law.cornell.edu/uscode/text/18/3771"),),
    in_force=since("2004-10-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court; Department of Justice",
    standard_of_proof="preponderance",
    discretionary=False,
    when=all_of(
        is_true(f.harmed_directly_and_proximately_by_federal_offence, id="harmed", cite="18 USC 3771(e)(2)(A)"),
    ),
    effect=(
        "Ten rights: protection from the accused; notice of proceedings, release or escape; not to be excluded; "
        "to be heard on release, plea, sentencing, parole; to confer with the prosecutor; full and timely "
        "restitution; no unreasonable delay; fairness, dignity and privacy; timely information on plea or "
        "deferred prosecution agreements; information on rights and services with ombudsman contact."
    ),
    notes=(
        "Rights (9) and (10) were added 2015-05-29. A person accused of the crime may not obtain relief (d)(1). "
        "No freestanding enforcement before charges are filed: In re Wild, 994 F.3d 1244 (11th Cir. 2021) (en "
        "banc). Being a co-defendant in a different offence does not by itself remove victim status."
    ),
)

REPRESENTATIVE = Provision(
    id="us.fed.cvra.representative",
    title="Who may exercise CVRA rights for a minor, incapacitated or deceased victim",
    kind="victim_right",
    jurisdiction="US",
    authority=(memory("18 USC 3771(e)(2)(B)", "https://www.law.cornell.edu/uscode/text/18/3771"),),
    in_force=since("2004-10-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        is_true(f.harmed_directly_and_proximately_by_federal_offence, id="harmed", cite="18 USC 3771(e)(2)(A)"),
        any_of(
            lt(f.age_now_years, 18, id="minor", cite="18 USC 3771(e)(2)(B)"),
            is_true(f.victim_incompetent_incapacitated_or_deceased, id="incapacity", cite="18 USC 3771(e)(2)(B)"),
            title="Why somebody else acts",
        ),
        unless(is_true(f.proposed_representative_is_defendant, id="defendant", cite="18 USC 3771(e)(2)(B)")),
    ),
    effect=(
        "Legal guardian, estate representative, family member or another suitable person appointed by the court "
        "may assume the rights."
    ),
    notes="Same bar on the defendant acting as representative in 18 USC 1593(c).",
)

NOT_EXCLUDED = Provision(
    id="us.fed.cvra.not_excluded",
    title="Right not to be excluded from public court proceedings",
    kind="victim_right",
    jurisdiction="US",
    authority=(primary("18 USC 3771(a)(3), (b)(1)", "https://www.law.cornell.edu/uscode/text/18/3771"),),
    in_force=since("2004-10-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court",
    standard_of_proof="clear and convincing evidence to exclude",
    discretionary=False,
    when=all_of(
        is_true(f.harmed_directly_and_proximately_by_federal_offence, id="harmed", cite="18 USC 3771(e)(2)(A)"),
        # The court has to find this by clear and convincing evidence.
        unless(is_true(f.testimony_would_be_materially_altered, id="altered", cite="18 USC 3771(a)(3)")),
    ),
    effect=(
        "The victim may attend; the court must first consider alternatives to exclusion and state reasons on the "
        "record."
    ),
    notes="The burden is on the party seeking exclusion; unknown findings do not exclude the victim in practice.",
)

REOPEN_PLEA_OR_SENTENCE = Provision(
    id="us.fed.cvra.reopen_plea_or_sentence",
    title="Motion to reopen a plea or sentence for a CVRA violation",
    kind="procedure",
    jurisdiction="US",
    authority=(memory("18 USC 3771(d)(5)", "https://www.law.cornell.edu/uscode/text/18/3771"),),
    in_force=since("2004-10-30"),
    verified_on=date(2026, 11, 22),
    decision_maker="district court; court of appeals",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.right_asserted_before_or_during_proceeding_and_denied, id="asserted", cite="18 USC 3771(d)(5)(A)"),
        within(
            f.mandamus_petition_filed_date,
            after=f.right_denied_date,
            days=14,
            id="mandamus_14_days",
            cite="18 USC 3771(d)(5)(B)",
        ),
        unless(
            all_of(
                is_true(f.decision_concerns_plea, id="plea", cite="18 USC 3771(d)(5)(C)"),
                is_true(f.accused_pleaded_to_highest_offence_charged, id="highest", cite="18 USC 3771(d)(5)(C)"),
                title="Plea to the highest offence charged",
            )
        ),
    ),
    effect="The plea or sentence may be reopened. This paragraph does not limit the right to restitution.",
    durations=(
        Duration(
            what="mandamus petition",
            value=14,
            unit="days",
            start="denial of the right",
            cite="18 USC 3771(d)(5)(B)",
            runs_from="right_denied_date",
        ),
        Duration(
            what="court of appeals decision on mandamus",
            value=72,
            unit="hours",
            start="filing of the petition (parties may stipulate otherwise with leave)",
            cite="18 USC 3771(d)(3)",
            runs_from="mandamus_petition_filed_date",
        ),
        Duration(
            what="maximum stay of the district court proceeding",
            value=5,
            unit="days",
            start="stay",
            cite="18 USC 3771(d)(3)",
        ),
    ),
    notes="A denied right is never ground for a new trial (d)(5).",
)
