"""The survivor, and the identity that can be left out whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from tvs_core.codes.country import Country
from tvs_core.codes.person import ContactKind, DocumentKind, EducationLevel, Gender, MaritalStatus
from tvs_core.dates import AnyDate, Between
from tvs_core.errors import Problem
from tvs_core.records._fields import (
    DIRECT_IDENTIFIER,
    FREE_TEXT,
    LOCATION,
    PROCESS,
    QUASI_IDENTIFIER,
    Entity,
    Record,
    in_range,
    sensitive,
)
from tvs_core.records.place import Place

__all__ = ["Contact", "Identity", "IdentityDocument", "Survivor"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Contact(Record):
    """
    A way to reach the person, and whether it is safe to use.

    Args:
        kind: Telephone, e-mail and so on.
        value: The number or address itself.
        safe: Whether the person said that it is safe to use; ``None`` is not known.
        note: When and how to use it.

    >>> Contact(kind=ContactKind.MOBILE_PHONE, value="+10000000000", safe=True)
    <Contact>
    """

    kind: ContactKind = attrs.field(metadata=sensitive(PROCESS, "Kind of contact."))
    value: str = attrs.field(
        metadata=sensitive(
            DIRECT_IDENTIFIER, "The number or address.", htcds=("prs_Email", "prs_HomePhone", "prs_MobilePhone")
        )
    )
    safe: bool | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether the person said it is safe to use.")
    )
    note: str | None = attrs.field(default=None, metadata=sensitive(FREE_TEXT, "When and how to use it."))


@attrs.frozen(kw_only=True, repr=False)
class IdentityDocument(Record):
    """
    A paper or number that identifies the person.

    Args:
        kind: Passport, identity number and so on.
        number: The number, as text.
        country: The country that issued it.
        held_by_other: Whether somebody else keeps it from the person; ``None`` is not known.

    >>> IdentityDocument(kind=DocumentKind.PASSPORT, number="X0000000", country=Country.PL)
    <IdentityDocument>
    """

    kind: DocumentKind = attrs.field(metadata=sensitive(PROCESS, "Kind of document."))
    number: str | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "The number.", htcds="prs_IdentityNumber")
    )
    country: Country | None = attrs.field(default=None, metadata=sensitive(QUASI_IDENTIFIER, "Country that issued it."))
    held_by_other: bool | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "Whether somebody else keeps it from the person.")
    )


@attrs.frozen(kw_only=True, repr=False)
class Identity(Record):
    """
    Who the person is to the outside: names, contacts, address and documents.

    Args:
        salutation: Courtesy title.
        given_name: Given name.
        middle_name: Middle name or names.
        family_name: Family name.
        other_names: Names the person is or was also known by.
        contacts: Ways to reach the person.
        address: Postal address.
        documents: Papers and numbers.

    >>> Identity(given_name="Luz", family_name="Ejemplo")
    <Identity>
    """

    salutation: str | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Courtesy title.", htcds="prs_Salutation")
    )
    given_name: str | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "Given name.", htcds="prs_FirstName")
    )
    middle_name: str | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "Middle name or names.", htcds="prs_MiddleName")
    )
    family_name: str | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "Family name.", htcds="prs_SecondName")
    )
    other_names: tuple[str, ...] = attrs.field(
        default=(), metadata=sensitive(DIRECT_IDENTIFIER, "Names the person is or was also known by.")
    )
    contacts: tuple[Contact, ...] = attrs.field(
        default=(), metadata=sensitive(DIRECT_IDENTIFIER, "Ways to reach the person.")
    )
    address: Place | None = attrs.field(default=None, metadata=sensitive(LOCATION, "Postal address."))
    documents: tuple[IdentityDocument, ...] = attrs.field(
        default=(), metadata=sensitive(DIRECT_IDENTIFIER, "Papers and numbers.")
    )


@attrs.frozen(kw_only=True, repr=False)
class Survivor(Entity):
    """
    The person a case is about.

    Args:
        id: Record number; never a name or a document number.
        identity: Names, contacts and documents; left out where they are not needed.
        born_on: Date of birth, which may be partial.
        age_years: Age where no date of birth is known, exact or between two bounds.
        age_recorded_on: The day on which that age was true.
        gender: Gender.
        citizenships: Countries of citizenship; an empty set is a person known to be stateless.
        residence_country: Country of habitual residence.
        marital_status: Civil status.
        children_count: Number of children.
        primary_language: Main language, as an ISO 639 code.
        other_languages: Further languages, as ISO 639 codes.
        interpreter_needed: Whether the person needs an interpreter.
        education: Highest schooling reached.
        occupation: Job or position.
        deceased: Whether the person is known to have died.
        missing: Why fields hold nothing.

    Raises:
        RecordError: If one thing is wrong.
        InvalidRecord: If several things are wrong.

    >>> Survivor(id="S-1", citizenships=frozenset({Country.MX, Country.ES}))
    <Survivor S-1>
    """

    identity: Identity | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "Names, contacts and documents.")
    )
    born_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(DIRECT_IDENTIFIER, "Date of birth.", htcds="prs_Birthdate")
    )
    age_years: int | Between | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Age where no date of birth is known.")
    )
    age_recorded_on: AnyDate | None = attrs.field(
        default=None, metadata=sensitive(PROCESS, "The day on which that age was true.")
    )
    gender: Gender | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Gender.", htcds="prs_Gender")
    )
    citizenships: frozenset[Country] | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Countries of citizenship.", htcds="prs_Citizenship")
    )
    residence_country: Country | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Country of habitual residence.")
    )
    marital_status: MaritalStatus | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Civil status.", htcds="prs_MaritalStatus")
    )
    children_count: int | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Number of children.", htcds="prs_NumberOfChildren")
    )
    primary_language: str | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Main language (ISO 639).", htcds="prs_PrimaryLanguage")
    )
    other_languages: tuple[str, ...] = attrs.field(
        default=(), metadata=sensitive(QUASI_IDENTIFIER, "Further languages (ISO 639).", htcds="prs_SecondaryLanguage")
    )
    interpreter_needed: bool | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Whether the person needs an interpreter.")
    )
    education: EducationLevel | None = attrs.field(
        default=None,
        metadata=sensitive(QUASI_IDENTIFIER, "Highest schooling reached.", htcds="prs_HighestLevelOfEducation"),
    )
    occupation: str | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Job or position.", htcds="prs_Title")
    )
    deceased: bool | None = attrs.field(
        default=None, metadata=sensitive(QUASI_IDENTIFIER, "Whether the person has died.", htcds="prs_Deceased")
    )

    def _problems(self) -> Iterable[Problem]:
        yield from in_range(self, "age_years", 0, 130)
        yield from in_range(self, "children_count", 0, 100)
        yield from _language_problems(self)


def _language_problems(survivor: Survivor) -> Iterator[Problem]:
    named = [("$.primary_language", survivor.primary_language)]
    named += [(f"$.other_languages[{index}]", code) for index, code in enumerate(survivor.other_languages)]
    for path, code in named:
        if code is not None and not (len(code) in (2, 3) and code.isascii() and code.isalpha() and code.islower()):
            message = "expected a language code of ISO 639: two or three small letters, like 'es' or 'spa'"
            yield Problem(path=path, code="record.language", message=message)
