"""
Witnesses and complainants: special measures and anonymity.

Authority: Youth Justice and Criminal Evidence Act 1999 ss16-17; Sexual Offences (Amendment) Act 1992.
    https://www.legislation.gov.uk/ukpga/2015/30/section/46
    Compared on 2026-11-22: all citations read in the text.
History: since 31 July 2015.
Not modelled: which measure suits the witness, and lifting of the restriction by a judge.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "is_witness_in_proceedings": True,
...     "is_complainant_in_proceedings": True,
...     "proceedings_offence_type": "msa_2015_s1_or_s2",
...     "declined_eligibility_for_special_measures": False,
... }
>>> tvs.decide("gb_eaw.special_measures.eligibility", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.gb import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, lt, one_of, unless
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "ANONYMITY",
    "SPECIAL_MEASURES_ELIGIBILITY",
]


def __dir__() -> list[str]:
    return __all__


SPECIAL_MEASURES_ELIGIBILITY = Provision(
    id="gb_eaw.special_measures.eligibility",
    title="Automatic eligibility for special measures (YJCEA 1999 ss16-17)",
    kind="victim_right",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "Youth Justice and Criminal Evidence Act 1999 ss16(1)(a), 17(4); MSA 2015 s46(2)",
            "https://www.legislation.gov.uk/ukpga/2015/30/section/46",
        ),
        primary("SI 2015/1476 regs 2(e), 3(b)", "https://www.legislation.gov.uk/uksi/2015/1476"),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="trial court",
    discretionary=False,
    when=all_of(
        is_true(f.is_witness_in_proceedings, id="witness", cite="YJCEA 1999 ss16(1), 17(4)"),
        any_of(
            lt(f.age_at_hearing_years, 18, id="child_witness", cite="YJCEA 1999 s16(1)(a), (3)"),
            all_of(
                is_true(f.is_complainant_in_proceedings, id="complainant", cite="YJCEA 1999 s17(4)"),
                one_of(
                    f.proceedings_offence_type,
                    ["msa_2015_s1_or_s2", "aitca_2004_s4", "sexual_offence"],
                    id="offence",
                    cite=(
                        "YJCEA 1999 s17(4) as amended by MSA s46(2); SI 2015/1476 reg 3(b) (old offences keep the "
                        "old reference)"
                    ),
                ),
                unless(is_true(f.declined_eligibility_for_special_measures, id="declined", cite="YJCEA 1999 s17(4)")),
                title="Complainant in a listed offence",
            ),
            title="Child, or complainant",
        ),
    ),
    effect=(
        "The witness is eligible for screens, live link, evidence in private, video-recorded evidence, "
        "intermediary and aids as appropriate, without proving fear or distress."
    ),
    not_modelled=("Other adult witnesses need the s17(1) fear-or-distress test or s16 disorder or disability.",),
    notes=(
        "Private hearing under s25(4)(a) and the age presumption in s33(6)(d) also cover MSA ss1-2 cases. "
        "Northern Ireland: Criminal Evidence (NI) Order 1999 art 5(4) as amended by 2015 c.2 (NI) s24."
    ),
)

ANONYMITY = Provision(
    id="gb_eaw.anonymity",
    title="Lifelong anonymity of trafficking complainants (Sexual Offences (Amendment) Act 1992 ss1-2)",
    kind="confidentiality",
    jurisdiction="GB-EAW",
    extent=("GB-EAW",),
    authority=(
        primary(
            "Sexual Offences (Amendment) Act 1992 ss1, 3, 5; s2(1)(db) inserted by MSA 2015 Sch 5 para 4",
            "https://www.legislation.gov.uk/ukpga/1992/34",
        ),
    ),
    in_force=since("2015-07-31"),
    verified_on=date(2026, 11, 22),
    decision_maker="publisher; court",
    discretionary=False,
    when=all_of(
        is_true(f.trafficking_or_sexual_offence_alleged, id="allegation", cite="SOAA 1992 ss1(1), 2(1)(db)"),
        is_true(f.publication_would_identify_person, id="identifies", cite="SOAA 1992 s1(1)-(3A)"),
        unless(is_true(f.written_consent_to_identification_given, id="consent", cite="SOAA 1992 s5(2)-(3)")),
    ),
    effect="Publication of identifying matter is prohibited during the person's lifetime; breach is an offence.",
    not_modelled=("A judge may lift the restriction in narrow cases (s3).",),
    notes=(
        "Covers every MSA s2 allegation (and attempts, conspiracies and so on), for any kind of exploitation, but "
        "not s1 alone. Identifying matter includes name, address, school, workplace and pictures (s1(3A)). "
        "Consent of a person under 16, or obtained by interference with peace or comfort, is no defence (s5(3)). "
        "Northern Ireland: the same Act covers s2 of the NI Act (s2(3)(hc)), from 14 January 2015."
    ),
)
