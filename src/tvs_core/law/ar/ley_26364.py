"""
Law 26.364: no punishment, no immigration sanctions, a right to stay.

Authority: Ley 26.364, arts. 5 and 6 (text of Ley 26.842).
    http://servicios.infoleg.gob.ar/infolegInternet/anexos/140000-144999/140100/texact.htm
    Compared on 2026-11-22: all citations read in the text.
History: 9 May 2008; rights rewritten on 27 December 2012.
Not modelled: the other rights of art. 6.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_recognized_victim": True, "offence_direct_consequence_of_trafficking": True}
>>> tvs.decide("ar.np.direct_result", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ar import facts as f
from tvs_core.rules.condition import all_of, is_true
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "NO_IMMIGRATION_SANCTIONS",
    "NO_PUNISHMENT",
    "RIGHT_TO_REMAIN",
]


def __dir__() -> list[str]:
    return __all__


NO_PUNISHMENT = Provision(
    id="ar.np.direct_result",
    title="Argentina: victims are not punishable",
    kind="non_punishment",
    jurisdiction="AR",
    authority=(
        primary(
            "Ley 26.364, art. 5, first paragraph",
            "http://servicios.infoleg.gob.ar/infolegInternet/anexos/140000-144999/140100/texact.htm",
        ),
    ),
    in_force=since("2008-05-09"),
    verified_on=date(2026, 11, 22),
    decision_maker="court or prosecutor",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="Ley 26.364, art. 5"),
        # Any offence, with no proportionality test.
        is_true(f.offence_direct_consequence_of_trafficking, id="direct", cite="Ley 26.364, art. 5"),
    ),
    effect="Not punishable for any offence that is the direct result of having been trafficked.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
    notes=(
        "Any offence, with no proportionality test and no list of exclusions. Consent never relieves traffickers "
        "(art. 2). Start date counts eight days from publication on 2008-04-30."
    ),
)

NO_IMMIGRATION_SANCTIONS = Provision(
    id="ar.np.immigration",
    title="Argentina: no immigration sanctions",
    kind="non_punishment",
    jurisdiction="AR",
    authority=(
        primary(
            "Ley 26.364, art. 5, second paragraph",
            "http://servicios.infoleg.gob.ar/infolegInternet/anexos/140000-144999/140100/texact.htm",
        ),
    ),
    in_force=since("2008-05-09"),
    verified_on=date(2026, 11, 22),
    decision_maker="immigration authority",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="Ley 26.364, art. 5"),
        is_true(f.immigration_infringement_from_exploitation, id="infringement", cite="Ley 26.364, art. 5"),
    ),
    effect="No immigration penalty or bar applies.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
)

RIGHT_TO_REMAIN = Provision(
    id="ar.right.remain",
    title="Argentina: right to stay with documents",
    kind="victim_right",
    jurisdiction="AR",
    authority=(
        primary(
            "Ley 26.364, art. 6(g) (text of Ley 26.842)",
            "http://servicios.infoleg.gob.ar/infolegInternet/anexos/140000-144999/140100/texact.htm",
        ),
    ),
    in_force=since("2012-12-27"),
    verified_on=date(2026, 11, 22),
    decision_maker="state",
    discretionary=False,
    when=all_of(
        is_true(f.is_recognized_victim, id="victim", cite="Ley 26.364, art. 6"),
        is_true(f.wants_to_stay, id="wish", cite="Ley 26.364, art. 6(g)"),
    ),
    effect="Guaranteed stay with the documents needed, whether or not the person complains or joins the case.",
    not_modelled=(
        (
            "The text speaks of the victim, not of somebody an authority has recognised: do not record a mere lack of"
            " recognition as a no."
        ),
    ),
    not_required=("cooperates_with_authorities", "made_complaint_or_statement"),
    notes="The right to return, or for residents to emigrate, is in art. 6(h).",
)
