"""
Article 4 of the European Convention on Human Rights: what it forbids and what States owe.

Authority: ECHR art. 4, as read by the European Court of Human Rights.
    https://www.echr.coe.int/documents/d/echr/convention_ENG
    Compared on 2026-11-22: of 9 citations, 1 read in the text, 8 known from a reliable account.
History: the article since 3 September 1953; each duty is dated by the judgment that stated it, and reaches back in
    time.
Not modelled: the duty to have laws that punish what the article forbids (Siliadin; C.N. v United Kingdom); the burden
    a measure puts on the authorities, which is part of what is appropriate.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "prosecuted": True,
...     "credible_suspicion_of_trafficking": True,
...     "authorities_knew_or_ought_to_have_known": True,
...     "assessed_by_qualified_person_before_prosecution_decision": False,
... }
>>> tvs.decide("coe.echr.art4.prosecution_breach", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.coe import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, unless
from tvs_core.rules.provision import Provision, primary, secondary, since

__all__ = [
    "ART4_FORCED_LABOUR",
    "ART4_INVESTIGATION_DUTY_BREACH",
    "ART4_LOST_EARNINGS_BREACH",
    "ART4_OPERATIONAL_DUTY_BREACH",
    "ART4_PROSECUTION_BREACH",
    "ART4_SERVITUDE",
]


def __dir__() -> list[str]:
    return __all__


ART4_FORCED_LABOUR = Provision(
    id="coe.echr.art4.forced_labour",
    title="Forced or compulsory labour under ECHR Article 4(2)-(3)",
    kind="criminal_definition",
    jurisdiction="COE",
    instrument="echr",
    strength="case_law",
    authority=(
        primary("ECHR Art 4(2)-(3)", "https://www.echr.coe.int/documents/d/echr/convention_ENG"),
        secondary(
            (
                "Van der Mussele v Belgium (8919/80, 23 Nov 1983); Siliadin v France (73316/01, 26 July 2005) "
                "paras 111-120; Chowdury v Greece (21884/15, 30 Mar 2017) paras 90-97"
            ),
            "https://hudoc.echr.coe.int/",
        ),
    ),
    in_force=since("1953-09-03"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.work_or_service_exacted, id="exacted", cite="ECHR Art 4(2), read with C29 Art 2(1)"),
        is_true(f.menace_of_penalty, id="menace", cite="Siliadin paras 116-118"),
        is_false(f.offered_self_voluntarily, id="involuntary", cite="Chowdury paras 96-97"),
        unless(
            # Drawn otherwise than in Convention No 29: no court conviction is needed here.
            is_true(f.work_in_ordinary_course_of_detention, id="detention", cite="ECHR Art 4(3)(a)"),
            is_true(f.service_of_military_character, id="military", cite="ECHR Art 4(3)(b)"),
            is_true(f.emergency_work, id="emergency", cite="ECHR Art 4(3)(c)"),
            is_true(f.normal_civic_obligation_work, id="civic", cite="ECHR Art 4(3)(d)"),
            title="The exceptions",
        ),
    ),
    effect="The work falls under Art 4(2); States owe the positive obligations below.",
    notes=(
        "Differs from C29: detention work needs no court conviction but must be in the ordinary course of lawful "
        "detention; substitute civilian service is covered; no communal-service exception. Restriction of "
        "movement is not an element (Chowdury)."
    ),
)

ART4_SERVITUDE = Provision(
    id="coe.echr.art4.servitude",
    title="Servitude: aggravated forced labour felt to be permanent",
    kind="criminal_definition",
    jurisdiction="COE",
    instrument="echr",
    strength="case_law",
    authority=(
        secondary(
            (
                "ECHR Art 4(1); Siliadin v France paras 123-129; C.N. and V. v France (67724/09, 11 Oct 2012) "
                "paras 89-92"
            ),
            "https://hudoc.echr.coe.int/",
        ),
    ),
    in_force=since("1953-09-03"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.subjected_to_forced_labour, id="forced_labour", cite="C.N. and V. v France para 91"),
        is_true(f.labour_especially_serious_form, id="serious", cite="Siliadin paras 123-124"),
        is_true(f.condition_perceived_as_permanent, id="permanent", cite="C.N. and V. v France para 91"),
    ),
    effect="The person is held in servitude.",
)

ART4_OPERATIONAL_DUTY_BREACH = Provision(
    id="coe.echr.art4.operational_duty_breach",
    title="Breach of the duty to take operational measures",
    kind="state_obligation",
    jurisdiction="COE",
    not_modelled=(
        (
            "The duty to have laws that punish servitude and forced labour (Siliadin; C.N. v United Kingdom) is a "
            "different one."
        ),
    ),
    instrument="echr",
    strength="case_law",
    authority=(
        secondary(
            "Rantsev v Cyprus and Russia (25965/04, 7 Jan 2010) paras 286-287",
            "https://www.bailii.org/eu/cases/ECHR/2010/22.html",
        ),
        secondary(
            "Chowdury v Greece paras 110-115; V.C.L. and A.N. v UK (77587/12, 74603/12, 16 Feb 2021) paras 152-153",
            "https://www.bailii.org/eu/cases/ECHR/2021/132.html",
        ),
    ),
    in_force=since("2010-01-07"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.credible_suspicion_of_trafficking, id="suspicion", cite="Rantsev para 286"),
        is_true(f.authorities_knew_or_ought_to_have_known, id="knowledge", cite="Rantsev para 286"),
        is_false(f.authorities_took_appropriate_measures, id="failure", cite="Rantsev paras 286-287"),
    ),
    effect="Article 4 is breached by failure to protect an identified person at real and immediate risk.",
    notes="Must not impose an impossible or disproportionate burden; that is part of 'appropriate measures'.",
)

ART4_INVESTIGATION_DUTY_BREACH = Provision(
    id="coe.echr.art4.investigation_duty_breach",
    title="Breach of the duty to investigate",
    kind="state_obligation",
    jurisdiction="COE",
    instrument="echr",
    strength="case_law",
    authority=(
        secondary("S.M. v Croatia [GC] (60561/14, 25 June 2020) paras 308-320, 324-325", "https://hudoc.echr.coe.int/"),
        secondary(
            "T.V. v Spain (22512/21, 10 Oct 2024); B.B. v Slovakia (48587/21, 24 Oct 2024)",
            "https://www.bailii.org/eu/cases/ECHR/2024/795.html",
        ),
    ),
    in_force=since("2010-01-07"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(
            f.credible_suspicion_of_trafficking,
            id="arguable",
            cite="S.M. paras 324-325 (arguable claim, prima facie evidence)",
        ),
        is_true(f.authorities_knew_or_ought_to_have_known, id="knowledge", cite="S.M. paras 313-314"),
        is_false(f.effective_investigation_conducted, id="failure", cite="S.M. paras 315-320"),
    ),
    effect="Article 4 is breached in its procedural limb.",
    notes=(
        "No complaint by the victim is needed. Only significant shortcomings, capable of undermining the outcome, "
        "count. Includes cooperation with other States."
    ),
)

ART4_PROSECUTION_BREACH = Provision(
    id="coe.echr.art4.prosecution_breach",
    title="Prosecuting a potential victim in breach of Article 4",
    kind="non_punishment",
    jurisdiction="COE",
    instrument="echr",
    strength="case_law",
    authority=(
        secondary(
            "V.C.L. and A.N. v United Kingdom (77587/12, 74603/12, 16 Feb 2021) paras 158-162",
            "https://www.bailii.org/eu/cases/ECHR/2021/132.html",
        ),
    ),
    in_force=since("2021-02-16"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.prosecuted, cite="V.C.L. para 159"),
        is_true(f.credible_suspicion_of_trafficking, id="suspicion", cite="V.C.L. para 160"),
        is_true(f.authorities_knew_or_ought_to_have_known, id="knowledge", cite="V.C.L. para 160"),
        any_of(
            # Either failure is enough: no assessment, or departing from it without clear reasons.
            is_false(
                f.assessed_by_qualified_person_before_prosecution_decision,
                id="no_assessment",
                cite="V.C.L. paras 160-161",
            ),
            all_of(
                is_true(f.assessment_concluded_victim, id="found_victim", cite="V.C.L. para 162"),
                is_false(
                    f.prosecutor_gave_clear_reasons_consistent_with_definition, id="no_reasons", cite="V.C.L. para 162"
                ),
                title="Assessment set aside without clear reasons",
            ),
            title="How the duty was missed",
        ),
    ),
    effect=(
        "The prosecution is at odds with the duty to protect; it may also make the trial unfair (Art 6(1)), and a "
        "guilty plea given without full awareness is no waiver."
    ),
    notes=(
        "There is no general ban on prosecuting victims. The assessment must apply the international definition, "
        "and for a child must not look for force or coercion. The prosecutor is not bound by the assessment but "
        "needs clear reasons consistent with the definition. Pinpoints are from memory; the holding was seen in "
        "the Court's legal summary."
    ),
)

ART4_LOST_EARNINGS_BREACH = Provision(
    id="coe.echr.art4.lost_earnings_breach",
    title="No possibility to claim earnings taken by the trafficker",
    kind="compensation",
    jurisdiction="COE",
    instrument="echr",
    strength="case_law",
    authority=(
        secondary(
            "Krachunova v Bulgaria (18269/18, 28 Nov 2023) paras 161-177, 178-199",
            "https://www.bailii.org/eu/cases/ECHR/2023/938.html",
        ),
    ),
    in_force=since("2023-11-28"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.is_trafficking_victim, id="victim", cite="Krachunova paras 145-157"),
        is_true(f.earnings_taken_by_trafficker, id="taken", cite="Krachunova paras 161-177"),
        is_false(f.national_law_allows_claim_for_lost_earnings, id="barred", cite="Krachunova paras 178-199"),
    ),
    effect=(
        "Article 4 is breached: the State must enable victims to claim lost earnings from traffickers, even where "
        "they come from sex work that is unlawful or said to be against good morals."
    ),
    notes=(
        "Pinpoints from memory (para 161 confirmed by commentary). The State is not required to pay, only to make "
        "the claim against the trafficker possible."
    ),
)
