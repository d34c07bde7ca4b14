"""
Maryland: vacatur.

Authority: Criminal Procedure 8-302.
    http://print.casetext.com/statute/code-of-maryland/article-criminal-procedure/title-8-other-postconviction-review/subtitle-3-newly-discovered-evidence/section-8-302-motion-to-vacate-judgment-for-acts-of-prostitution-committed-under-duress
    Compared on 2026-11-22: all citations read in the text; less deeply than federal law, so that local counsel has to
    confirm it.
History: 1 October 2020.
Not modelled: the choice between vacating, modifying and a new trial.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "convicted_of_offence": True,
...     "md_qualifying_offence_8_302": True,
...     "md_acted_under_duress_of_trafficking_act": True,
... }
>>> tvs.decide("us.md.vacatur", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "VACATUR",
]


def __dir__() -> list[str]:
    return __all__


VACATUR = Provision(
    id="us.md.vacatur",
    title="Maryland Criminal Procedure 8-302",
    kind="non_punishment",
    jurisdiction="US-MD",
    authority=(
        primary(
            "Md. Code, Crim. Proc. 8-302",
            "http://print.casetext.com/statute/code-of-maryland/article-criminal-procedure/title-8-other-postconviction-review/subtitle-3-newly-discovered-evidence/section-8-302-motion-to-vacate-judgment-for-acts-of-prostitution-committed-under-duress",
        ),
    ),
    in_force=since("2020-10-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="court of conviction",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.convicted_of_offence, id="convicted", cite="Crim. Proc. 8-302(b)"),
        is_true(f.md_qualifying_offence_8_302, id="listed", cite="Crim. Proc. 8-302(a)(2)"),
        is_true(f.md_acted_under_duress_of_trafficking_act, id="duress", cite="Crim. Proc. 8-302(b)"),
    ),
    effect="Judgment vacated, modified or new trial; case then eligible for expungement.",
    notes=(
        "The qualifying list includes prostitution, simple drug possession, misdemeanor theft, trespass, false "
        "ID, disorderly conduct and some driving offences."
    ),
)
