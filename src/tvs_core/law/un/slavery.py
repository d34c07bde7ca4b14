"""
The Slavery Conventions: slavery, debt bondage, serfdom, servile marriage, delivery of a child.

Authority: Slavery Convention 1926, art. 1; Supplementary Convention 1956, arts. 1 and 7.
    https://www.ohchr.org/en/instruments-mechanisms/instruments/slavery-convention
    Compared on 2026-11-22: all citations read in the text.
History: 9 March 1927 (slavery) and 30 April 1957 (the practices similar to it).
Not modelled: duties to abolish; only what each practice is.

>>> from datetime import date
>>> import tvs_core as tvs
>>> facts = {"powers_attaching_to_ownership_exercised": True}
>>> tvs.decide("un.slavery.slavery", facts, as_of=date(2026, 11, 1))
<Verdict.MET>
"""

from __future__ import annotations

from datetime import date

from tvs_core.law.un import facts as f
from tvs_core.rules.condition import all_of, any_of, is_false, is_true, lt
from tvs_core.rules.provision import Provision, primary, since

__all__ = [
    "CHILD_DELIVERED_FOR_EXPLOITATION",
    "DEBT_BONDAGE",
    "SERFDOM",
    "SERVILE_MARRIAGE",
    "SLAVERY",
]


def __dir__() -> list[str]:
    return __all__


SLAVERY = Provision(
    id="un.slavery.slavery",
    title="Slavery",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="slavery_1926",
    strength="mandatory",
    authority=(
        primary(
            "Slavery Convention 1926 Art 1(1); Supplementary Convention 1956 Art 7(a)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/slavery-convention",
        ),
    ),
    in_force=since("1927-03-09"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.powers_attaching_to_ownership_exercised, id="ownership", cite="Slavery Convention Art 1(1)"),
    ),
    effect=(
        "The status or condition is slavery, whether or not ownership is legally possible (any or all of the "
        "powers is enough)."
    ),
    notes=(
        "Rome Statute Art 7(2)(c) uses the same test for enslavement and adds the exercise of such power in the "
        "course of trafficking in persons."
    ),
)

DEBT_BONDAGE = Provision(
    id="un.slavery.debt_bondage",
    title="Debt bondage",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="slavery_1956",
    strength="mandatory",
    authority=(
        primary(
            "Supplementary Convention 1956 Art 1(a)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/supplementary-convention-abolition-slavery-slave-trade-and",
        ),
    ),
    in_force=since("1957-04-30"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.services_pledged_as_security_for_debt, id="pledge", cite="1956 Convention Art 1(a)"),
        any_of(
            is_false(f.reasonable_value_applied_to_debt, id="not_applied", cite="1956 Convention Art 1(a)"),
            is_false(f.services_limited_and_defined, id="not_limited", cite="1956 Convention Art 1(a)"),
            title="What makes it bondage",
        ),
    ),
    effect="A practice similar to slavery (a listed purpose in the trafficking definitions).",
    notes="The pledge may also be of the services of a person under the debtor's control.",
)

SERFDOM = Provision(
    id="un.slavery.serfdom",
    title="Serfdom",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="slavery_1956",
    strength="mandatory",
    authority=(
        primary(
            "Supplementary Convention 1956 Art 1(b)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/supplementary-convention-abolition-slavery-slave-trade-and",
        ),
    ),
    in_force=since("1957-04-30"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        is_true(f.bound_to_live_and_labour_on_anothers_land, id="bound", cite="1956 Convention Art 1(b)"),
        is_true(f.determinate_service_to_landholder, id="service", cite="1956 Convention Art 1(b)"),
        is_false(f.free_to_change_status, id="not_free", cite="1956 Convention Art 1(b)"),
    ),
    effect="A practice similar to slavery, with or without reward.",
)

SERVILE_MARRIAGE = Provision(
    id="un.slavery.servile_marriage",
    title="Servile marriage",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="slavery_1956",
    strength="mandatory",
    authority=(
        primary(
            "Supplementary Convention 1956 Art 1(c)(i)-(iii)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/supplementary-convention-abolition-slavery-slave-trade-and",
        ),
    ),
    in_force=since("1957-04-30"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        # The text of 1956 protects women only.
        is_true(f.is_female, id="woman", cite="1956 Convention Art 1(c)"),
        any_of(
            all_of(
                is_true(
                    f.promised_or_given_in_marriage_for_consideration, id="given", cite="1956 Convention Art 1(c)(i)"
                ),
                is_false(f.right_to_refuse_marriage, id="no_refusal", cite="1956 Convention Art 1(c)(i)"),
                title="Given in marriage for consideration",
            ),
            is_true(f.wife_transferable_for_value, id="transferable", cite="1956 Convention Art 1(c)(ii)"),
            is_true(f.widow_liable_to_be_inherited, id="inherited", cite="1956 Convention Art 1(c)(iii)"),
            title="Practice",
        ),
    ),
    effect="A practice similar to slavery.",
    notes=(
        "The 1956 text speaks only of women. Modern forced marriage of men is reached by national law or, in the "
        "EU from 14 July 2024, by eu.atd.definition."
    ),
)

CHILD_DELIVERED_FOR_EXPLOITATION = Provision(
    id="un.slavery.child_delivered_for_exploitation",
    title="Child delivered for exploitation",
    kind="criminal_definition",
    jurisdiction="UN",
    instrument="slavery_1956",
    strength="mandatory",
    authority=(
        primary(
            "Supplementary Convention 1956 Art 1(d)",
            "https://www.ohchr.org/en/instruments-mechanisms/instruments/supplementary-convention-abolition-slavery-slave-trade-and",
        ),
    ),
    in_force=since("1957-04-30"),
    verified_on=date(2026, 11, 22),
    when=all_of(
        lt(f.age_at_victimization_years, 18, id="under_18", cite="1956 Convention Art 1(d)"),
        is_true(f.child_delivered_by_parent_or_guardian, id="delivered", cite="1956 Convention Art 1(d)"),
        is_true(f.purpose_of_exploiting_child_or_labour, id="purpose", cite="1956 Convention Art 1(d)"),
    ),
    effect="A practice similar to slavery, whether or not anything was paid.",
)
