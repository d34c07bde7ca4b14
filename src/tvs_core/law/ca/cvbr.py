"""
The Canadian Victims Bill of Rights: who may use it, and information on request.

Authority: Canadian Victims Bill of Rights, S.C. 2015, c. 13, s. 2.
    https://laws-lois.justice.gc.ca/eng/acts/C-23.7/
    Compared on 2026-11-22: all citations read in the text.
History: since 23 July 2015.
Not modelled: how each right is given effect; complaint is the only remedy.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {
...     "suffered_harm_or_loss_from_offence": True,
...     "offence_within_cvbr_definition": True,
...     "charged_or_found_guilty_of_same_offence": False,
...     "physically_present_in_country": True,
... }
>>> tvs.decide("ca.cvbr.standing", facts, as_of=date(2026, 5, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.ca import facts as f
from tvs_core.rules.condition import all_of, any_of, is_true, unless
from tvs_core.rules.provision import Particular, Provision, primary, since

__all__ = [
    "INFORMATION_ON_REQUEST",
    "STANDING",
]


def __dir__() -> list[str]:
    return __all__


STANDING = Provision(
    id="ca.cvbr.standing",
    title="Who may use the Canadian Victims Bill of Rights",
    kind="victim_right",
    jurisdiction="CA",
    authority=(
        primary(
            "Canadian Victims Bill of Rights, S.C. 2015, c. 13, s. 2, ss. 2, 4, 19(2)",
            "https://laws-lois.justice.gc.ca/eng/acts/C-23.7/",
        ),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="each federal justice body; no cause of action (s. 28)",
    discretionary=False,
    when=all_of(
        is_true(f.suffered_harm_or_loss_from_offence, id="harm", cite="CVBR 2 (victim)"),
        is_true(f.offence_within_cvbr_definition, id="offence", cite="CVBR 2 (offence)"),
        # Only for that same offence; standing for the trafficking offence stays.
        unless(is_true(f.charged_or_found_guilty_of_same_offence, id="accused", cite="CVBR 4")),
        any_of(
            is_true(f.physically_present_in_country, id="present", cite="CVBR 19(2)"),
            is_true(f.citizen_or_permanent_resident, id="citizen_pr", cite="CVBR 19(2)"),
            title="Link with Canada",
        ),
    ),
    effect="Holds the rights listed.",
    rights=(
        Particular(text="general information, on request", cite="CVBR 6"),
        Particular(text="information on investigation and proceedings, on request", cite="CVBR 7"),
        Particular(text="information on release and review hearings, on request", cite="CVBR 8"),
        Particular(text="security considered", cite="CVBR 9"),
        Particular(text="reasonable and necessary protection from intimidation and retaliation", cite="CVBR 10"),
        Particular(text="privacy considered", cite="CVBR 11"),
        Particular(text="to ask that identity be protected", cite="CVBR 12"),
        Particular(text="to ask for testimonial aids", cite="CVBR 13"),
        Particular(text="to give views and have them considered", cite="CVBR 14"),
        Particular(text="to present an impact statement", cite="CVBR 15"),
        Particular(text="to have restitution considered", cite="CVBR 16"),
        Particular(text="to enter unpaid restitution as a civil judgment", cite="CVBR 17"),
        Particular(text="to complain", cite="CVBR 25-26"),
    ),
    notes=(
        "A foreign victim loses standing on leaving Canada. The Act gives no right to enter or stay and cannot "
        "delay removal (s. 24). Complaint is the only remedy (ss. 25-29). A survivor charged with the same "
        "offence has no standing for it, but keeps standing for the trafficking offence."
    ),
)

INFORMATION_ON_REQUEST = Provision(
    id="ca.cvbr.information_on_request",
    title="Information about the case, on request",
    kind="victim_right",
    jurisdiction="CA",
    authority=(
        primary("Canadian Victims Bill of Rights, ss. 6-8", "https://laws-lois.justice.gc.ca/eng/acts/C-23.7/"),
    ),
    in_force=since("2015-07-23"),
    verified_on=date(2026, 11, 22),
    verified_through=date(2026, 6, 17),
    decision_maker="justice body",
    discretionary=False,
    when=all_of(
        is_true(f.suffered_harm_or_loss_from_offence, id="harm", cite="CVBR 2"),
        unless(is_true(f.charged_or_found_guilty_of_same_offence, id="accused", cite="CVBR 4")),
        any_of(
            is_true(f.physically_present_in_country, id="present", cite="CVBR 19(2)"),
            is_true(f.citizen_or_permanent_resident, id="citizen_pr", cite="CVBR 19(2)"),
            title="Link with Canada",
        ),
        is_true(f.victim_requested_information, id="asked", cite="CVBR 6-8"),
    ),
    effect="Entitled to the information in ss. 6 to 8.",
    notes="Secondary sources say S.C. 2026, c. 19 moves toward proactive information; not verified.",
)
