"""
The Protocol of 2014 to the Forced Labour Convention: no punishment, and remedies.

Authority: ILO Protocol of 2014 to Convention No 29, arts. 1, 3 and 4.
    https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029
    Compared on 2026-11-22: all citations read in the text.
History: in force since 9 November 2016.
Not modelled: prevention duties (art. 2).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "subjected_to_forced_labour": True,
...     "involved_in_unlawful_activity": True,
...     "compelled_to_commit_offence": True,
...     "offence_direct_consequence_of_forced_labour": True,
... }
>>> tvs.decide("ilo.p29.non_prosecution", facts, as_of=date(2016, 11, 9))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ilo import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "NON_PROSECUTION",
    "REMEDIES",
]


def __dir__() -> list[str]:
    return __all__


NON_PROSECUTION = Provision(
    id="ilo.p29.non_prosecution",
    title="Authorities entitled not to prosecute or penalise victims of forced labour",
    kind="non_punishment",
    jurisdiction="ILO",
    instrument="ilo_p029",
    strength="mandatory",
    authority=(
        primary(
            "ILO Protocol of 2014 to C29, Art 4(2)",
            "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029",
        ),
    ),
    in_force=since("2016-11-09"),
    verified_on=date(2026, 11, 22),
    decision_maker="competent national authorities (police, prosecutors, courts, administrative bodies)",
    discretionary=True,
    when=all_of(
        is_true(f.subjected_to_forced_labour, id="victim", cite="P29 Art 4(2)"),
        is_true(f.involved_in_unlawful_activity, id="involved", cite="P29 Art 4(2)"),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="P29 Art 4(2)"),
        is_true(f.offence_direct_consequence_of_forced_labour, id="consequence", cite="P29 Art 4(2)"),
    ),
    effect="Competent authorities must be entitled not to prosecute or impose penalties.",
    notes=(
        "Covers all unlawful activities, not only crimes. A power, not an immunity; subject to the basic "
        "principles of the legal system."
    ),
)

REMEDIES = Provision(
    id="ilo.p29.remedies",
    title="Access to remedies irrespective of presence or status",
    kind="compensation",
    jurisdiction="ILO",
    instrument="ilo_p029",
    strength="mandatory",
    authority=(
        primary(
            "ILO Protocol of 2014 to C29, Arts 1(1), 3 and 4(1)",
            "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029",
        ),
    ),
    in_force=since("2016-11-09"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.subjected_to_forced_labour, id="victim", cite="P29 Art 4(1)"),
    ),
    effect=(
        "Access to appropriate and effective remedies such as compensation, whether or not the person is in the "
        "country and whatever their legal status; also identification, release, protection, recovery and "
        "rehabilitation (Art 3)."
    ),
)
