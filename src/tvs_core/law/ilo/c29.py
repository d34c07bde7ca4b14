"""
Forced or compulsory labour under the Forced Labour Convention.

Authority: ILO Convention No 29 (1930), art. 2; Protocol of 2014, arts. 1(3) and 7.
    https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C029
    Compared on 2026-11-22: all citations read in the text.
History: in force since 1 May 1932; the definition was reaffirmed in 2014 and the transitional exceptions were
    deleted.
Not modelled: none of the five exceptions goes beyond the questions asked here; what is a normal civic duty is
    national law.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "work_or_service_exacted": True,
...     "menace_of_penalty": True,
...     "offered_self_voluntarily": False,
...     "military_service_purely_military_work": False,
...     "normal_civic_obligation_work": False,
...     "work_consequence_of_court_conviction": False,
...     "emergency_work": False,
...     "minor_communal_service": False,
... }
>>> tvs.decide("ilo.c29.forced_labour", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ilo import facts as f
from tvs_core.rules.condition import all_of, is_false, is_true, unless
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "FORCED_LABOUR",
]


def __dir__() -> list[str]:
    return __all__


FORCED_LABOUR = Provision(
    id="ilo.c29.forced_labour",
    title="Forced or compulsory labour",
    kind="criminal_definition",
    jurisdiction="ILO",
    instrument="ilo_c29",
    strength="mandatory",
    authority=(
        primary(
            "ILO Convention No 29 Art 2(1)-(2)",
            "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C029",
        ),
        primary(
            "ILO Protocol of 2014 Art 1(3) (definition reaffirmed); Art 7 (transitional provisions deleted)",
            "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029",
        ),
    ),
    in_force=since("1932-05-01"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.work_or_service_exacted, id="exacted", cite="C29 Art 2(1)"),
        is_true(f.menace_of_penalty, id="menace", cite="C29 Art 2(1)"),
        # An agreement at the start does not make the work voluntary for its whole length.
        is_false(f.offered_self_voluntarily, id="involuntary", cite="C29 Art 2(1)"),
        unless(
            is_true(f.military_service_purely_military_work, id="military", cite="C29 Art 2(2)(a)"),
            is_true(f.normal_civic_obligation_work, id="civic", cite="C29 Art 2(2)(b)"),
            all_of(
                is_true(f.work_consequence_of_court_conviction, id="conviction", cite="C29 Art 2(2)(c)"),
                is_true(f.under_public_authority_supervision, id="public_control", cite="C29 Art 2(2)(c)"),
                # Prison work hired out to a private party falls back under the Convention.
                is_false(f.placed_at_disposal_of_private_parties, id="not_private", cite="C29 Art 2(2)(c)"),
                title="Sentence of a court",
            ),
            is_true(f.emergency_work, id="emergency", cite="C29 Art 2(2)(d)"),
            all_of(
                is_true(f.minor_communal_service, id="communal", cite="C29 Art 2(2)(e)"),
                is_true(f.community_right_to_be_consulted, id="consulted", cite="C29 Art 2(2)(e)"),
                title="Minor communal services",
            ),
            title="The exceptions",
        ),
    ),
    effect=(
        "The work is forced or compulsory labour: a listed purpose in every trafficking definition, and illegal "
        "extraction must be a crime with adequate penalties strictly enforced (C29 Art 25)."
    ),
    notes=(
        "Menace of a penalty covers loss of rights, withheld wages and threats of denunciation. Initial agreement "
        "does not make the work voluntary for its whole length (Chowdury v Greece). Military exception: purely "
        "military work only. ECHR Art 4(3) has a differently drawn list: see coe.echr.art4.forced_labour."
    ),
)
