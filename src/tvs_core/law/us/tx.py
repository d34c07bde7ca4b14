"""
Texas: nondisclosure, protective orders and compensation; there is no vacatur.

Authority: Government Code 411.0728; Code of Criminal Procedure ch. 7B and art. 56B.053; In re B.W. (Tex. 2010).
    https://freedomnetworkusa.org/srp_states/tx/
    Compared on 2026-11-22: of 4 citations, 3 known from a reliable account, 1 from memory; less deeply than federal
    law, so that local counsel has to confirm it.
History: nondisclosure of 1 September 2019.
Not modelled: juvenile records (Family Code 54.04012 and 58.251 ff.), and the defence of Penal Code 43.02(d).

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "tx_offence_listed_411_0728": True,
...     "offence_committed_solely_as_victim": True,
...     "tx_assistance_requested_by_authorities": False,
...     "one_year_since_completion": True,
...     "convicted_of_later_offence": False,
... }
>>> tvs.decide("us.tx.nondisclosure", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.us import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt, unless, within
from tvs_core.rules.provision import Provision, memory, secondary, since

__all__ = [
    "COMPENSATION_FILING_LIMIT",
    "MINOR_UNDER_14",
    "NONDISCLOSURE",
    "PROTECTIVE_ORDER",
]


def __dir__() -> list[str]:
    return __all__


# Sealing only: no vacatur of adult convictions was found in Texas law.
NONDISCLOSURE = Provision(
    id="us.tx.nondisclosure",
    title="Texas Government Code 411.0728: order of nondisclosure (no vacatur)",
    kind="non_punishment",
    jurisdiction="US-TX",
    authority=(secondary("Tex. Gov't Code 411.0728 (2019, SB 20)", "https://freedomnetworkusa.org/srp_states/tx/"),),
    in_force=since("2019-09-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="convicting court",
    standard_of_proof="preponderance",
    discretionary=True,
    when=all_of(
        is_true(f.tx_offence_listed_411_0728, id="listed", cite="Gov't Code 411.0728(a)(1)"),
        is_true(f.offence_committed_solely_as_victim, id="solely", cite="Gov't Code 411.0728(b)"),
        any_of(
            is_false(f.tx_assistance_requested_by_authorities, id="not_asked", cite="Gov't Code 411.0728(a)(2)"),
            is_true(f.tx_assistance_given_or_excused, id="helped_or_excused", cite="Gov't Code 411.0728(a)(2)(A), (B)"),
            title="Assistance, if asked",
        ),
        is_true(f.one_year_since_completion, id="one_year", cite="Gov't Code 411.0728(b-1)"),
        unless(is_true(f.convicted_of_later_offence, id="later", cite="Gov't Code 411.074")),
    ),
    effect="The record is not disclosed to the public; criminal-justice and some licensing bodies still see it.",
    notes=(
        "Sealing only: no vacatur of adult convictions was found in Texas law as of this file. Juvenile records: "
        "Family Code 54.04012 and 58.251 ff. Penal Code 43.02(d) gives a defence to prostitution for trafficking "
        "victims."
    ),
)

MINOR_UNDER_14 = Provision(
    id="us.tx.minor_under_14",
    title="Texas: a child under 14 cannot be adjudicated for prostitution",
    kind="non_punishment",
    jurisdiction="US-TX",
    authority=(
        secondary(
            "In re B.W., 313 S.W.3d 818 (Tex. 2010)",
            "https://docslib.org/doc/5996219/child-victim-or-prostitute-justice-through-immunity-for-prostituted-children",
        ),
    ),
    in_force=since("2010-06-18"),
    verified_on=date(2026, 11, 22),
    decision_maker="juvenile court",
    standard_of_proof="none",
    discretionary=False,
    when=all_of(
        lt(f.age_at_offence_years, 14, id="under_14", cite="In re B.W., 313 S.W.3d 818"),
        is_true(f.prostitution_offence, id="prostitution", cite="In re B.W."),
    ),
    effect="No delinquency adjudication: a child under 14 cannot legally consent to sex.",
    notes=(
        "From 14 to 16 other Texas rules (conduct indicating a need for supervision; trafficking diversion under "
        "Family Code 54.0326) apply."
    ),
)

PROTECTIVE_ORDER = Provision(
    id="us.tx.protective_order",
    title="Texas Code of Criminal Procedure chapter 7B: protective order for a trafficking victim",
    kind="protection_measure",
    jurisdiction="US-TX",
    authority=(
        secondary(
            "Tex. Code Crim. Proc. art. 7B.001, 7B.003, 7B.007",
            "https://capitol.texas.gov/tlodocs/82R/billtext/html/HB02329F.htm",
        ),
    ),
    in_force=since("2011-09-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="district, juvenile, statutory county or constitutional county court",
    standard_of_proof="reasonable grounds",
    discretionary=False,
    when=all_of(
        is_true(f.applicant_is_victim_parent_guardian_or_prosecutor, id="applicant", cite="art. 7B.001"),
        is_true(f.reasonable_grounds_applicant_is_trafficking_victim, id="grounds", cite="art. 7B.003"),
    ),
    effect=(
        "The court must issue a protective order; it may last for life or a shorter stated time. Temporary ex "
        "parte order possible on a clear and present danger."
    ),
    notes=(
        "No relationship with the offender is required and no criminal case need be pending. Chapter numbering "
        "changed in 2021 (from 7A and 7B.01 ff.)."
    ),
)

COMPENSATION_FILING_LIMIT = Provision(
    id="us.tx.compensation.filing_limit",
    title="Texas Crime Victims' Compensation: filing limit",
    kind="procedure",
    jurisdiction="US-TX",
    authority=(
        memory("Tex. Code Crim. Proc. art. 56B.053", "https://statutes.capitol.texas.gov/Docs/CR/htm/CR.56B.htm"),
    ),
    in_force=since("2021-01-01"),
    verified_on=date(2026, 11, 22),
    decision_maker="Texas Attorney General",
    standard_of_proof="none",
    discretionary=True,
    when=any_of(
        within(f.compensation_claim_filed_date, after=f.crime_date, years=3, id="three_years", cite="art. 56B.053(a)"),
        is_true(f.good_cause_for_late_filing, id="good_cause", cite="art. 56B.053(b)"),
        all_of(
            lt(f.age_at_victimization_years, 18, id="minor", cite="art. 56B.053(c)"),
            any_of(
                within(
                    f.compensation_claim_filed_date,
                    after=f.date_victim_turned_18,
                    years=3,
                    id="three_from_18",
                    cite="art. 56B.053(c)",
                ),
                lt(f.compensation_claim_filed_date, f.date_victim_turned_18, id="before_18", cite="art. 56B.053(c)"),
                title="Time from the 18th birthday",
            ),
            title="Person under 18 then",
        ),
    ),
    effect="The application is in time.",
    notes="From memory; verify, in particular the rule for minors.",
)
