"""
Immunity, duress, and charges that wait for a refugee claim.

Authority: Criminal Code, ss. 17 and 286.5; R. v. Ryan, 2013 SCC 3; IRPA, s. 133.
    https://laws-lois.justice.gc.ca/eng/acts/C-46/section-286.5.html
    Compared on 2026-11-22: of 7 citations, 3 read in the text, 2 known from a reliable account, 2 from memory.
History: IRPA s. 133 since 28 June 2002; Ryan since 18 January 2013; own sexual services since 6 December 2014.
Not modelled: nothing in Canadian law excuses a person because they were trafficked; that is why duress is here.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"offence_section_charged": "CC 286.2", "benefit_from_own_sexual_services": True}
>>> tvs.decide("ca.np.own_sexual_services_immunity", facts, as_of=date(2026, 11, 22))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, one_of, unless
from tvs_core.rules.provision import Provision, memory, primary, secondary, since

__all__ = [
    "DURESS_PARTY",
    "DURESS_S17",
    "IRPA_133_DEFERRAL",
    "OWN_SEXUAL_SERVICES_IMMUNITY",
]


def __dir__() -> list[str]:
    return __all__


OWN_SEXUAL_SERVICES_IMMUNITY = Provision(
    id="ca.np.own_sexual_services_immunity",
    title="Immunity for one's own sexual services",
    kind="non_punishment",
    jurisdiction="CA",
    authority=(primary("Criminal Code, s. 286.5", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-286.5.html"),),
    in_force=since("2014-12-06"),
    verified_on=date(2026, 11, 22),
    decision_maker="prosecutor and criminal court",
    discretionary=False,
    when=any_of(
        all_of(
            one_of(f.offence_section_charged, ["CC 286.2"], id="benefit_charge", cite="Criminal Code 286.5(1)(a)"),
            is_true(f.benefit_from_own_sexual_services, id="own_benefit", cite="Criminal Code 286.5(1)(a)"),
            title="Benefit from own services",
        ),
        all_of(
            one_of(f.offence_section_charged, ["CC 286.4"], id="advertising_charge", cite="Criminal Code 286.5(1)(b)"),
            is_true(f.advertisement_of_own_sexual_services, id="own_advertisement", cite="Criminal Code 286.5(1)(b)"),
            title="Advertising own services",
        ),
        all_of(
            one_of(
                f.offence_section_charged,
                ["CC 286.1", "CC 286.2", "CC 286.3", "CC 286.4"],
                id="commodification_charge",
                cite="Criminal Code 286.5(2)",
            ),
            is_true(f.charged_as_party_or_inchoate, id="party_or_inchoate", cite="Criminal Code 286.5(2)"),
            is_true(f.offence_relates_to_own_sexual_services, id="own_services", cite="Criminal Code 286.5(2)"),
            title="Party to, or attempt at, such an offence",
        ),
    ),
    effect="The person may not be prosecuted.",
    notes=(
        "Does not cover s. 213 (traffic, or communicating next to a school ground, playground or daycare), "
        "trafficking charges, or procuring or benefiting from other people's services: survivors pushed into "
        "recruiting or handling money for others get no help here."
    ),
)

DURESS_PARTY = Provision(
    id="ca.np.duress_party",
    title="Duress at common law (parties)",
    kind="non_punishment",
    jurisdiction="CA",
    authority=(
        secondary("R. v. Ryan, 2013 SCC 3", "https://decisions.scc-csc.ca/scc-csc/scc-csc/en/item/12807/index.do"),
        memory("Criminal Code, s. 8(3)", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-8.html"),
    ),
    in_force=since("2013-01-18"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="air of reality, then disproof by the Crown beyond reasonable doubt",
    discretionary=False,
    when=all_of(
        unless(
            is_true(
                f.is_principal_offender,
                id="principal",
                cite="R. v. Ryan, 2013 SCC 3 (common law defence is for parties)",
            )
        ),
        is_true(f.threat_of_death_or_bodily_harm, id="threat", cite="R. v. Ryan, 2013 SCC 3, para. 55"),
        # The threat has to be made in order to have the offence done; fear of an abuser is not enough.
        is_true(f.compelled_to_commit_offence, id="compelled", cite="R. v. Ryan, 2013 SCC 3, paras. 2, 29-33"),
        is_true(
            f.reasonably_believed_threat_would_be_carried_out, id="belief", cite="R. v. Ryan, 2013 SCC 3, para. 55"
        ),
        is_false(f.safe_avenue_of_escape_available, id="no_escape", cite="R. v. Ryan, 2013 SCC 3, paras. 55, 65"),
        is_true(
            f.close_temporal_connection_between_threat_and_harm,
            id="temporal",
            cite="R. v. Ryan, 2013 SCC 3, paras. 55, 66-69",
        ),
        is_true(f.proportionality_of_harm, id="proportion", cite="R. v. Ryan, 2013 SCC 3, paras. 55, 70-74"),
        unless(
            is_true(
                f.party_to_conspiracy_or_association_knowing_risk_of_threats,
                id="association",
                cite="R. v. Ryan, 2013 SCC 3, paras. 55, 75-80",
            )
        ),
    ),
    effect="Full defence: acquittal.",
    notes=(
        "The threat must be made in order to force the offence: general fear of an abuser is not duress (Ryan). "
        "The knowing-association limit is subjective, and is the usual obstacle for survivors said to have joined "
        "a gang; someone trafficked into the group did not join it. Paragraph numbers of Ryan are from memory."
    ),
)

DURESS_S17 = Provision(
    id="ca.np.duress_s17",
    title="Duress under section 17 (principals)",
    kind="non_punishment",
    jurisdiction="CA",
    authority=(
        primary("Criminal Code, s. 17", "https://laws-lois.justice.gc.ca/eng/acts/C-46/section-17.html"),
        memory("R. v. Ruzic, 2001 SCC 24"),
        secondary("R. v. Ryan, 2013 SCC 3", "https://decisions.scc-csc.ca/scc-csc/scc-csc/en/item/12807/index.do"),
    ),
    in_force=since("2013-01-18"),
    verified_on=date(2026, 11, 22),
    decision_maker="criminal court",
    standard_of_proof="air of reality, then disproof by the Crown beyond reasonable doubt",
    discretionary=False,
    when=all_of(
        is_true(f.is_principal_offender, id="principal", cite="Criminal Code 17"),
        is_true(
            f.threat_of_death_or_bodily_harm, id="threat", cite="Criminal Code 17; R. v. Ryan, 2013 SCC 3, para. 43"
        ),
        is_true(f.compelled_to_commit_offence, id="compelled", cite="Criminal Code 17; R. v. Ryan, 2013 SCC 3"),
        is_true(
            f.reasonably_believed_threat_would_be_carried_out,
            id="belief",
            cite="Criminal Code 17; R. v. Ryan, 2013 SCC 3, para. 64",
        ),
        is_false(f.safe_avenue_of_escape_available, id="no_escape", cite="R. v. Ryan, 2013 SCC 3, paras. 46-47"),
        is_true(
            f.close_temporal_connection_between_threat_and_harm,
            id="temporal",
            cite="R. v. Ryan, 2013 SCC 3, paras. 46-47",
        ),
        is_true(f.proportionality_of_harm, id="proportion", cite="R. v. Ryan, 2013 SCC 3, paras. 46-47"),
        unless(
            is_true(
                f.party_to_conspiracy_or_association_knowing_risk_of_threats, id="association", cite="Criminal Code 17"
            )
        ),
        unless(is_true(f.offence_excluded_by_s17, id="excluded", cite="Criminal Code 17 (list of excluded offences)")),
    ),
    effect="The person is excused.",
    notes=(
        "The words requiring an immediate threat by someone present no longer apply (Ruzic): a trafficker's "
        "threat against family abroad can count. Drug importation, theft and document offences are not on the "
        "excluded list; robbery, arson, assault causing bodily harm and abduction are."
    ),
)

IRPA_133_DEFERRAL = Provision(
    id="ca.np.irpa_133_deferral",
    title="No charge for entry-related document offences while a refugee claim is pending",
    kind="non_punishment",
    jurisdiction="CA",
    authority=(primary("IRPA, s. 133", "https://laws-lois.justice.gc.ca/eng/acts/I-2.5/section-133.html"),),
    in_force=since("2002-06-28"),
    verified_on=date(2026, 11, 22),
    decision_maker="prosecutor",
    discretionary=False,
    when=all_of(
        # Protects refugee claimants, not trafficked persons as such.
        is_true(f.has_claimed_refugee_protection, id="claim", cite="IRPA 133"),
        is_true(f.came_from_country_claim_is_against, id="origin", cite="IRPA 133"),
        is_true(
            f.offence_listed_in_irpa_133,
            id="listed",
            cite="IRPA 133 (IRPA 122, 124(1)(a), 127; Criminal Code 57, 340(c), 354, 366, 368, 374, 403)",
        ),
        is_true(f.offence_relates_to_coming_into_canada, id="entry", cite="IRPA 133"),
        is_true(f.refugee_claim_pending_or_protection_conferred, id="status", cite="IRPA 133"),
    ),
    effect="No charge may be laid while the claim is undecided, nor if protection is conferred.",
    notes=(
        "A refused claim lifts the bar. It protects refugee claimants, not trafficked persons as such: someone "
        "who holds a trafficking permit and made no claim is not covered."
    ),
)
