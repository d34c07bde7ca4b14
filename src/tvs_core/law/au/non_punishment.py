"""
Duress, and the decision not to prosecute.

Authority: Criminal Code (Cth), s 10.2; Prosecution Policy of the Commonwealth.
    https://www.legislation.gov.au/C2004A04868/latest
    Compared on 2026-11-22: all citations from memory.
History: 15 December 2001 and 1 January 2008.
Not modelled: State offences, which follow State law.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "threat_will_be_carried_out_unless_offence_committed": True,
...     "reasonable_way_to_render_threat_ineffective": False,
...     "conduct_reasonable_response_to_threat": True,
...     "voluntarily_associating_to_carry_out_such_conduct": False,
... }
>>> tvs.decide("au.np.duress", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.au import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, unless
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "DURESS",
    "PROSECUTION_POLICY",
]


def __dir__() -> list[str]:
    return __all__


DURESS = Provision(
    id="au.np.duress",
    title="Duress",
    kind="non_punishment",
    jurisdiction="AU",
    authority=(
        memory(
            "Criminal Code (Cth), s 10.2; burden ss 13.3, 13.4", "https://www.legislation.gov.au/C2004A04868/latest"
        ),
    ),
    in_force=since("2001-12-15"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="evidential burden on the person; prosecution then disproves beyond reasonable doubt",
    discretionary=False,
    when=all_of(
        is_true(
            f.threat_will_be_carried_out_unless_offence_committed, id="threat", cite="Criminal Code (Cth) 10.2(2)(a)"
        ),
        is_false(f.reasonable_way_to_render_threat_ineffective, id="no_way_out", cite="Criminal Code (Cth) 10.2(2)(b)"),
        is_true(
            f.conduct_reasonable_response_to_threat, id="reasonable_response", cite="Criminal Code (Cth) 10.2(2)(c)"
        ),
        unless(
            is_true(
                f.voluntarily_associating_to_carry_out_such_conduct,
                id="association",
                cite="Criminal Code (Cth) 10.2(3)",
            )
        ),
    ),
    effect="Not criminally responsible for the federal offence.",
    notes=(
        "Any kind of threat may count and no offence is excluded, which is wider than Canada; but the response "
        "must be reasonable. State offences (for example cannabis cultivation) follow state law. Text from "
        "memory."
    ),
)

PROSECUTION_POLICY = Provision(
    id="au.np.prosecution_policy",
    title="Federal prosecution not started or not continued",
    kind="non_punishment",
    jurisdiction="AU",
    authority=(
        memory(
            "Prosecution Policy of the Commonwealth, paras 2.4-2.10",
            "https://www.cdpp.gov.au/prosecution-process/prosecution-policy",
        ),
    ),
    in_force=since("2008-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Commonwealth Director of Public Prosecutions",
    discretionary=True,
    when=any_of(
        # Either test failing is enough.
        unless(
            is_true(
                f.reasonable_prospects_of_conviction,
                id="prospects",
                cite="Prosecution Policy of the Commonwealth, paras 2.4-2.7",
            )
        ),
        unless(
            is_true(
                f.public_interest_requires_prosecution,
                id="public_interest",
                cite="Prosecution Policy of the Commonwealth, paras 2.8-2.10",
            )
        ),
    ),
    effect="No prosecution, or discontinuance.",
    notes=(
        "Either test failing is enough. The policy does not name trafficking victims; coercion, vulnerability and "
        "willingness to assist come in as public-interest factors. Not enforceable by the person. Version date "
        "approximate."
    ),
)
