"""
Act done under threat of instant death; no trafficking-specific rule exists.

Authority: Bharatiya Nyaya Sanhita, 2023, s. 32.
    Compared on 2026-11-22: all citations known from a reliable account.
History: since 1 July 2024 (formerly Indian Penal Code, s. 94).
Not modelled: fear of anything short of instant death, which the section does not reach.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "threat_causing_reasonable_fear_of_instant_death": True,
...     "offence_murder_or_capital_offence_against_state": False,
...     "placed_self_in_situation_voluntarily": False,
... }
>>> tvs.decide("in.np.compulsion_by_threats", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.in_ import facts as f
from tvs_core.rules.condition import all_of, is_true, unless
from tvs_core.rules.provision import Provision, secondary, since

__all__ = [
    "COMPULSION_BY_THREATS",
]


def __dir__() -> list[str]:
    return __all__


COMPULSION_BY_THREATS = Provision(
    id="in.np.compulsion_by_threats",
    title="India: act done under threat of instant death",
    kind="non_punishment",
    jurisdiction="IN",
    authority=(secondary("Bharatiya Nyaya Sanhita, 2023, s. 32 (formerly Indian Penal Code, s. 94)"),),
    in_force=since("2024-07-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    discretionary=False,
    when=all_of(
        # Fear of beating, of harm to family or of debt is not enough.
        is_true(f.threat_causing_reasonable_fear_of_instant_death, id="threat", cite="BNS s. 32"),
        unless(is_true(f.offence_murder_or_capital_offence_against_state, id="excluded", cite="BNS s. 32")),
        unless(is_true(f.placed_self_in_situation_voluntarily, id="self_placed", cite="BNS s. 32, proviso")),
    ),
    effect="The act is not an offence.",
    notes=(
        "Very narrow: fear of beating, of harm to family, or of debt is not enough. Stated here because no "
        "trafficking-specific rule exists (see in.absent.non_punishment)."
    ),
)
