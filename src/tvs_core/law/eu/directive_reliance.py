"""
When a person can rely on the amended Anti-Trafficking Directive.

Authority: TFEU art. 288 and the case law on direct effect; Directive (EU) 2024/1712, arts. 2 and 3.
    https://eur-lex.europa.eu/eli/dir/2024/1712/oj
    Compared on 2026-11-22: of 2 citations, 1 known from a reliable account, 1 from memory.
History: from 14 July 2024, the day the amendment came into force.
Not modelled: reading national law in conformity with the Directive, and damages against the State.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "member_state_bound_by_directive": True,
...     "relevant_date": "2026-07-16",
...     "directive_provision_unconditional_and_precise": True,
...     "relied_on_against_state_body": True,
...     "reliance_would_create_or_aggravate_criminal_liability": False,
... }
>>> tvs.decide("eu.directive_reliance", facts, as_of=date(2026, 7, 16))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.eu import facts as f
from tvs_core.rules.condition import all_of, any_of, gt, is_true, unless
from tvs_core.rules.provision import Provision, memory, secondary, since

__all__ = [
    "RELIANCE",
]


def __dir__() -> list[str]:
    return __all__


RELIANCE = Provision(
    id="eu.directive_reliance",
    title="Can a person rely on the amended Directive now?",
    kind="procedure",
    jurisdiction="EU",
    instrument="eu_treaties",
    strength="case_law",
    authority=(
        memory(
            "TFEU Art 288; Case 148/78 Ratti; Case 8/81 Becker; Case 152/84 Marshall; Case 80/86 Kolpinghuis",
            "https://eur-lex.europa.eu/eli/treaty/tfeu_2016/art_288/oj",
        ),
        secondary(
            "Directive (EU) 2024/1712 Arts 2-3 (transposition by 15 July 2026; in force 14 July 2024)",
            "https://eur-lex.europa.eu/eli/dir/2024/1712/oj",
        ),
    ),
    in_force=since("2024-07-14"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.member_state_bound_by_directive, id="bound", cite="Protocols 21 and 22 TEU/TFEU"),
        any_of(
            is_true(f.national_law_transposes_standard, id="transposed", cite="TFEU Art 288(3)"),
            all_of(
                # The deadline is the end of 15 July 2026, so reliance starts the day after.
                gt(f.relevant_date, "2026-07-15", id="deadline_passed", cite="Dir (EU) 2024/1712 Art 2(1); Ratti"),
                is_true(f.directive_provision_unconditional_and_precise, id="precise", cite="Becker"),
                is_true(f.relied_on_against_state_body, id="vertical", cite="Marshall"),
                # A directive alone never makes anyone a criminal.
                unless(
                    is_true(
                        f.reliance_would_create_or_aggravate_criminal_liability,
                        id="no_criminal_liability",
                        cite="Kolpinghuis",
                    )
                ),
                title="Direct effect against the State",
            ),
            title="Transposed, or direct effect",
        ),
    ),
    effect=(
        "The amended standard can be relied on, through national law or (after the deadline) directly against the "
        "State."
    ),
    notes=(
        "Between 14 July 2024 and 15 July 2026 inclusive the amended text was law but States were still free as "
        "to when to transpose. After the deadline national law must also be read in conformity with it as far as "
        "possible. 'Not met' still leaves the 2011 standard."
    ),
)
