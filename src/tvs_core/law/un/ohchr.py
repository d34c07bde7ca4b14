"""
The OHCHR Recommended Principles and Guidelines on Human Rights and Human Trafficking.

Authority: E/2002/68/Add.1, Principles 7, 8, 9 and 11.
    https://www.ohchr.org/sites/default/files/Documents/Publications/Traffickingen.pdf
    Compared on 2026-11-22: all citations from memory.
History: issued 20 May 2002; soft law, used by courts and States to read the binding texts.
Not modelled: the other Principles and Guidelines.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"is_trafficking_victim": True, "charge_concerns_irregular_entry_or_stay": True}
>>> tvs.decide("un.ohchr.non_punishment", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true
from tvs_core.rules.provision import Provision, memory, since

__all__ = [
    "ALTERNATIVES_TO_RETURN",
    "ASSISTANCE_UNCONDITIONAL",
    "NON_PUNISHMENT",
    "STAY_DURING_PROCEEDINGS",
]


def __dir__() -> list[str]:
    return __all__


NON_PUNISHMENT = Provision(
    id="un.ohchr.non_punishment",
    title=(
        "No detention, charge or prosecution for status offences or for acts that are a direct consequence of "
        "trafficking"
    ),
    kind="non_punishment",
    jurisdiction="UN",
    instrument="ohchr_principles",
    strength="soft_law",
    authority=(
        memory(
            "OHCHR Recommended Principles (E/2002/68/Add.1), Principle 7",
            "https://www.ohchr.org/sites/default/files/Documents/Publications/Traffickingen.pdf",
        ),
        memory(
            "OHCHR Recommended Guidelines 2(5)-(6), 4(5), 5(5) and 8(3)",
            "https://www.ohchr.org/sites/default/files/Documents/Publications/Traffickingen.pdf",
        ),
    ),
    in_force=since("2002-05-20"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Principle 7"),
        any_of(
            # Status offences need no causal link, and nothing here asks for compulsion.
            is_true(f.charge_concerns_irregular_entry_or_stay, id="status", cite="Principle 7, first limb"),
            all_of(
                is_true(f.involved_in_unlawful_activity, id="involved", cite="Principle 7, second limb"),
                is_true(f.offence_direct_consequence_of_trafficking, id="consequence", cite="Principle 7, second limb"),
                title="Consequence of trafficking",
            ),
            title="Status offence, or consequence of trafficking",
        ),
    ),
    effect="The person should not be detained, charged or prosecuted.",
    notes=(
        "A causation test: compulsion is not required, and status offences need no causal link. Contrast the "
        "compulsion tests of CETS 197 Art 26 and Directive 2011/36/EU Art 8. Not binding by itself; States and "
        "courts use it to read the binding provisions. The document was seen only in part; the wording of "
        "Principle 7 is from memory."
    ),
)

ASSISTANCE_UNCONDITIONAL = Provision(
    id="un.ohchr.assistance_unconditional",
    title="Protection and care not conditional on cooperation",
    kind="service_entitlement",
    jurisdiction="UN",
    instrument="ohchr_principles",
    strength="soft_law",
    authority=(
        memory(
            "OHCHR Recommended Principles, Principle 8",
            "https://www.ohchr.org/sites/default/files/Documents/Publications/Traffickingen.pdf",
        ),
    ),
    in_force=since("2002-05-20"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Principle 8"),
    ),
    effect=(
        "Protection from further harm and adequate physical and psychological care, which must not depend on the "
        "person's ability or willingness to cooperate in legal proceedings."
    ),
)

STAY_DURING_PROCEEDINGS = Provision(
    id="un.ohchr.stay_during_proceedings",
    title="Protection and temporary residence during proceedings",
    kind="immigration_relief",
    jurisdiction="UN",
    instrument="ohchr_principles",
    strength="soft_law",
    authority=(
        memory(
            "OHCHR Recommended Principles, Principle 9",
            "https://www.ohchr.org/sites/default/files/Documents/Publications/Traffickingen.pdf",
        ),
    ),
    in_force=since("2002-05-20"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Principle 9"),
        is_true(f.legal_proceedings_pending, id="proceedings", cite="Principle 9"),
    ),
    effect=(
        "Legal and other assistance for as long as proceedings against suspected traffickers last, with "
        "protection and temporary residence permits."
    ),
)

ALTERNATIVES_TO_RETURN = Provision(
    id="un.ohchr.alternatives_to_return",
    title="Legal alternatives where return is dangerous",
    kind="protection_measure",
    jurisdiction="UN",
    instrument="ohchr_principles",
    strength="soft_law",
    authority=(
        memory(
            "OHCHR Recommended Principles, Principle 11",
            "https://www.ohchr.org/sites/default/files/Documents/Publications/Traffickingen.pdf",
        ),
    ),
    in_force=since("2002-05-20"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Principle 11"),
        is_true(f.serious_risk_on_return, id="risk", cite="Principle 11"),
    ),
    effect=(
        "The person should be offered legal alternatives to repatriation. Otherwise return must be safe and, as "
        "far as possible, voluntary."
    ),
)
