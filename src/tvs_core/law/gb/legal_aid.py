"""
Civil legal aid for victims in England and Wales.

Authority: Legal Aid, Sentencing and Punishment of Offenders Act 2012 Sch 1 paras 32 and 32A.
    https://www.legislation.gov.uk/ukpga/2015/30/section/47
    Compared on 2026-11-22: of 3 citations, 2 read in the text, 1 from memory.
History: since 31 July 2015.
Not modelled: the means and merits tests, which are one question here; exceptional case funding.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "legal_aid_matter_is_leave_to_enter_or_remain": True,
...     "has_positive_reasonable_grounds_decision": True,
...     "has_negative_conclusive_grounds_decision": False,
...     "legal_aid_means_and_merits_met": True,
... }
>>> tvs.decide("gb_eaw.legal_aid.immigration", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, unless
from tvs_core.rules.provision import Provision, memory, primary, since

__all__ = [
    "DAMAGES_EMPLOYMENT",
    "IMMIGRATION",
]


def __dir__() -> list[str]:
    return __all__


IMMIGRATION = Provision(
    id="gb_eaw.legal_aid.immigration",
    title="Civil legal aid for leave applications by victims (LASPO Sch 1 paras 32(1), 32A(1))",
    kind="service_entitlement",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "Legal Aid, Sentencing and Punishment of Offenders Act 2012 Sch 1 Pt 1 para 32A (inserted by MSA s47)",
            "https://www.legislation.gov.uk/ukpga/2015/30/section/47",
        ),
        memory("LASPO 2012 Sch 1 Pt 1 para 32", "https://www.legislation.gov.uk/ukpga/2012/10/schedule/1"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Legal Aid Agency (Director of Legal Aid Casework)",
    discretionary=False,
    when=all_of(
        is_true(f.legal_aid_matter_is_leave_to_enter_or_remain, id="matter", cite="LASPO Sch 1 paras 32(1), 32A(1)"),
        any_of(
            is_true(f.is_recognized_victim, id="recognised", cite="LASPO Sch 1 paras 32(1)(a), 32A(1)(a)"),
            all_of(
                # Nothing is in scope before a positive reasonable grounds decision.
                is_true(
                    f.has_positive_reasonable_grounds_decision,
                    id="positive_rg",
                    cite="LASPO Sch 1 paras 32(1)(b), 32A(1)(b), (6)",
                ),
                unless(
                    is_true(
                        f.has_negative_conclusive_grounds_decision,
                        id="negative_cg",
                        cite="LASPO Sch 1 paras 32(1)(b), 32A(1)(b)",
                    )
                ),
                title="Reasonable grounds, and nothing negative since",
            ),
            title="Decision about the person",
        ),
        is_true(f.legal_aid_means_and_merits_met, id="means_merits", cite="LASPO ss11, 21"),
    ),
    effect="Immigration advice and representation on leave to enter or remain is in scope of legal aid.",
    notes=(
        "Nothing before a positive reasonable grounds decision: pre-NRM advice is only available as an add-on or "
        "by exceptional case funding, and NABA 2022 ss66-67 (add-on advice) were not among the provisions "
        "commenced on 30 January 2023 (see watchlist). A negative CG under judicial review still counts as "
        "negative unless quashed."
    ),
)

DAMAGES_EMPLOYMENT = Provision(
    id="gb_eaw.legal_aid.damages_employment",
    title="Civil legal aid for damages and employment claims by victims (LASPO Sch 1 paras 32(2)-(3), 32A(2)-(3))",
    kind="service_entitlement",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "LASPO 2012 Sch 1 Pt 1 para 32A(2)-(3) (inserted by MSA s47)",
            "https://www.legislation.gov.uk/ukpga/2015/30/section/47",
        ),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="Legal Aid Agency",
    discretionary=False,
    when=all_of(
        is_true(f.legal_aid_matter_is_damages_or_employment_claim, id="matter", cite="LASPO Sch 1 para 32A(2)-(3)"),
        is_true(
            f.credible_evidence_of_victim_status,
            id="victim",
            cite="LASPO Sch 1 para 32A(2)-(3) ('an individual who is a victim')",
        ),
        is_true(f.legal_aid_means_and_merits_met, id="means_merits", cite="LASPO ss11, 21"),
    ),
    effect="Legal aid for a claim in employment law or for damages arising from the exploitation.",
    notes=(
        "No NRM decision is required by the words of these limbs. Also available to personal representatives. "
        "Criminal injuries compensation applications are not covered."
    ),
)
