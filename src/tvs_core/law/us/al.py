"""
Alabama: until when trafficking of an adult can be prosecuted.

Authority: Code of Alabama 13A-6-158.
    https://instalawyer.io/laws/code-of-alabama/section-13a-6-158-limitation-period
    Compared on 2026-11-22: all citations read in the text.
History: 1 July 2010 (first day not checked).
Not modelled: tolling for minors and for crimes that could not be discovered; civil time.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "age_at_victimization_years": 18,
...     "date_freed_from_trafficking": "2021-11-22",
...     "indictment_date": "2026-11-22",
... }
>>> tvs.decide("us.al.prosecution_limitation", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, ge, within
from tvs_core.rules.provision import Duration, Provision, primary, since

__all__ = [
    "PROSECUTION_LIMITATION",
]


def __dir__() -> list[str]:
    return __all__


PROSECUTION_LIMITATION = Provision(
    id="us.al.prosecution_limitation",
    title="Alabama 13A-6-158(a)(1): prosecution for trafficking of an adult",
    kind="limitation_period",
    jurisdiction="US-AL",
    authority=(
        primary(
            "Ala. Code 13A-6-158", "https://instalawyer.io/laws/code-of-alabama/section-13a-6-158-limitation-period"
        ),
    ),
    in_force=since("2010-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        ge(f.age_at_victimization_years, 18, id="adult", cite="13A-6-158(a)(1)"),
        within(
            f.indictment_date, after=f.date_freed_from_trafficking, years=5, id="five_years", cite="13A-6-158(a)(1)"
        ),
    ),
    effect="The prosecution is timely.",
    durations=(
        Duration(
            what="limitation",
            value=5,
            unit="years",
            start="date the victim was removed or escaped",
            cite="13A-6-158(a)(1)",
            runs_from="date_freed_from_trafficking",
        ),
    ),
    not_modelled=(
        "Minor victims: tolled to age 19 (a)(2).",
        (
            "Suspended while the crime could not reasonably be discovered because of trauma, isolation or lack of "
            "services (a)(3)."
        ),
        (
            "Civil time runs from discovery of both the act and the defendant's role, majority, end of disability, or "
            "the last act of a series (b)."
        ),
    ),
    notes="Example of a State rule that runs from freedom, not from the act. First day of force not checked.",
)
