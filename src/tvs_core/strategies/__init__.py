"""
Hypothesis strategies for records, facts and conditions.

They are registered with Hypothesis through its entry point, so that ``from_type(Case)`` draws consistent cases. Drawn
records obey every invariant: dates are in order, ids are unique and references lead somewhere.

>>> from hypothesis import find
>>> find(survivors(), lambda survivor: True)
<Survivor S-0>
"""

from __future__ import annotations

_BY_TYPE = {
    "Case": "cases",
    "CaseComment": "comments",
    "Consent": "consents",
    "Contact": "contacts",
    "Finding": "findings",
    "Identity": "identities",
    "IdentityDocument": "identity_documents",
    "IndicatorObservation": "observations",
    "LegalEvent": "legal_events",
    "LegalProcess": "legal_processes",
    "Missing": "missing_fields",
    "Need": "needs",
    "NetworkMembership": "memberships",
    "Organization": "organizations",
    "Perpetrator": "perpetrators",
    "Place": "places",
    "Referral": "referrals",
    "ServiceEpisode": "service_episodes",
    "SourceValue": "source_values",
    "Survivor": "survivors",
    "TraffickingEvent": "trafficking_events",
    "TraffickingExperience": "experiences",
}


def _register() -> None:  # pyright: ignore[reportUnusedFunction] - the entry point
    """
    Tell Hypothesis how to draw the library's types.

    Hypothesis calls it at the end of its own import, which may be the import below: so it stands before that import,
    and looks its strategies up only when one is drawn from.
    """
    from hypothesis import strategies

    from tvs_core import records
    from tvs_core.dates import Between, PartialDate
    from tvs_core.rules.condition import Group, Leaf
    from tvs_core.rules.fact import Fact
    from tvs_core.rules.provision import Provision

    def register(kind: type, function: str) -> None:
        strategies.register_type_strategy(kind, lambda _: globals()[function]())

    for name, function in _BY_TYPE.items():
        register(getattr(records, name), function)
    register(PartialDate, "partial_dates")
    register(Between, "betweens")
    register(Fact, "vocabulary_facts")
    register(Leaf, "leaf_conditions")
    register(Group, "group_conditions")
    register(Provision, "provisions")


from tvs_core.strategies._records import (  # noqa: E402
    cases,
    comments,
    consents,
    contacts,
    experiences,
    findings,
    identities,
    identity_documents,
    legal_events,
    legal_processes,
    memberships,
    missing_fields,
    needs,
    observations,
    organizations,
    perpetrators,
    places,
    referrals,
    service_episodes,
    source_values,
    survivors,
    trafficking_events,
)
from tvs_core.strategies._rules import (  # noqa: E402
    VOCABULARY,
    conditions,
    fact_values,
    facts,
    group_conditions,
    leaf_conditions,
    provisions,
    vocabulary_facts,
)
from tvs_core.strategies._values import any_dates, betweens, finding_values, partial_dates  # noqa: E402

__all__ = [
    "VOCABULARY",
    "any_dates",
    "betweens",
    "cases",
    "comments",
    "conditions",
    "consents",
    "contacts",
    "experiences",
    "fact_values",
    "facts",
    "finding_values",
    "findings",
    "group_conditions",
    "identities",
    "identity_documents",
    "leaf_conditions",
    "legal_events",
    "legal_processes",
    "memberships",
    "missing_fields",
    "needs",
    "observations",
    "organizations",
    "partial_dates",
    "perpetrators",
    "places",
    "provisions",
    "referrals",
    "service_episodes",
    "source_values",
    "survivors",
    "trafficking_events",
    "vocabulary_facts",
]


def __dir__() -> list[str]:
    return __all__
