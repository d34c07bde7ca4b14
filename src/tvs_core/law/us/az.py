"""
Arizona: vacatur of prostitution convictions.

Authority: A.R.S. 13-909.
    https://www.azleg.gov/ars/13/00909.htm
    Compared on 2026-11-22: the text as amended in 2024 and the Senate's fact sheet on the amendment, in copies.
History: 9 August 2017, for offences before 24 July 2014 only; for any date of offence since 14 September 2024 (L. 2024,
    chs. 195 and 255).
Not modelled: the hearing that an objecting prosecutor is owed.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "az_prostitution_13_3214": True,
...     "offence_date": "2016-05-01",
...     "victim_of_sex_trafficking": True,
...     "offence_direct_consequence_of_trafficking": True,
...     "proof_level_met": "clear_and_convincing",
... }
>>> tvs.decide("us.az.vacatur", facts, as_of=date(2024, 9, 13))
<Verdict.NOT_MET>
>>> tvs.decide("us.az.vacatur", facts, as_of=date(2024, 9, 14))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true, lt, one_of
from tvs_core.rules.provision import Provision, between, secondary, since

__all__ = [
    "VACATUR",
    "VACATUR_2017",
]


def __dir__() -> list[str]:
    return __all__


# The law says more than the specification did: until 2024 the date of the offence was a condition.
VACATUR_2017 = Provision(
    id="us.az.vacatur",
    title="Arizona A.R.S. 13-909 (2017-2024: offences before 24 July 2014)",
    kind="non_punishment",
    jurisdiction="US-AZ",
    authority=(
        secondary("A.R.S. 13-909 before L. 2024, chs. 195 and 255", "https://www.azleg.gov/ars/13/00909.htm"),
        secondary(
            "Arizona State Senate, fact sheet for H.B. 2623 (2024)",
            "https://azleg.gov/legtext/56leg/2R/summary/S.2623JUD.DOCX.htm",
        ),
    ),
    in_force=between("2017-08-09", "2024-09-13"),
    verified_on=date(2026, 11, 22),
    decision_maker="convicting court",
    standard_of_proof="clear_and_convincing",
    discretionary=False,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="A.R.S. 13-909(A)"),
        is_true(f.az_prostitution_13_3214, id="listed", cite="A.R.S. 13-909(A)"),
        lt(f.offence_date, "2014-07-24", id="before_2014", cite="A.R.S. 13-909(A) (2017)"),
        is_true(f.victim_of_sex_trafficking, id="victim", cite="A.R.S. 13-909(A); 13-1307"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="A.R.S. 13-909(A)"),
        one_of(f.proof_level_met, ["clear_and_convincing"], id="proof", cite="A.R.S. 13-909(A)"),
    ),
    effect=(
        "The court must vacate the conviction, release the person from penalties and disabilities, and have it noted "
        "that the conviction was vacated and the person was the victim of a crime. It is no historical prior felony."
    ),
    not_modelled=("If the prosecutor objects there is a hearing; if not, the court may do without one.",),
    notes="For later offences the affirmative defence of 13-3214 had to be raised at trial.",
)

VACATUR = Provision(
    id="us.az.vacatur",
    title="Arizona A.R.S. 13-909 (since 2024: whenever the offence was committed)",
    kind="non_punishment",
    jurisdiction="US-AZ",
    authority=(
        secondary("A.R.S. 13-909", "https://www.azleg.gov/ars/13/00909.htm"),
        secondary(
            "L. 2024, chs. 195 and 255 (Arizona State Senate, fact sheet for H.B. 2623)",
            "https://azleg.gov/legtext/56leg/2R/summary/S.2623JUD.DOCX.htm",
        ),
    ),
    in_force=since("2024-09-14"),
    verified_on=date(2026, 11, 22),
    decision_maker="convicting court",
    standard_of_proof="clear_and_convincing",
    discretionary=False,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="A.R.S. 13-909(A)"),
        is_true(f.az_prostitution_13_3214, id="listed", cite="A.R.S. 13-909(A)"),
        is_true(f.victim_of_sex_trafficking, id="victim", cite="A.R.S. 13-909(A); 13-1307, 13-3212"),
        is_true(f.offence_direct_consequence_of_trafficking, id="direct_result", cite="A.R.S. 13-909(A)"),
        one_of(f.proof_level_met, ["clear_and_convincing"], id="proof", cite="A.R.S. 13-909(A)"),
    ),
    effect=(
        "The court must vacate the conviction, release the person from penalties and disabilities, and have it noted "
        "that the conviction was vacated and the person was the victim of a crime. It is no historical prior felony."
    ),
    not_modelled=("If the prosecutor objects there is a hearing; if not, the court may do without one.",),
    notes="Like ordinances of cities and towns count. Only for a fingerprint card need the conviction be named.",
)
