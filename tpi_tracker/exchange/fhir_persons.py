"""Whose a resource is: the patients of a FHIR file by every way in which a resource may name them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.muscle_names import folded
from tpi_tracker.domain.patient import Patient
from tpi_tracker.exchange import fhir_people_in
from tpi_tracker.exchange.fhir_outcomes import Outcomes
from tpi_tracker.exchange.fhir_stream import Found
from tpi_tracker.exchange.fhir_values import Passed, Resource, Wrong, id_of, parts, reference, text

HANGS_ON: Final = "What it belongs to is refused."
_UNTAKEN: Final = "The patient it belongs to is not taken."
_NOBODY: Final = "It does not say which patient it belongs to."
_ELSEWHERE: Final = "The patient it belongs to is not in the file."
_WITHIN: Final = "The patient it belongs to stands only inside it, without a record of its own."
_TWO: Final = "The way it names its patient leads to two of the file."
_KEPT: Final = ("sex", "phone", "weight_kg", "allergies", "anticoagulant", "pregnant", "diabetes", "contact")


@dataclass(slots=True, eq=False)
class Person:
    """A patient of the file. ``patient_no`` is the one it has in the clinic, ``is_known`` whether it is there."""

    entry: int
    values: dict[str, Any]
    patient_no: str = ""
    is_refused: bool = False
    is_untaken: bool = False
    is_known: bool = False

    @property
    def is_taken(self) -> bool:
        return not (self.is_refused or self.is_untaken)


class Persons:
    """Filled first, then asked. ``settle`` compares them with each other and with the clinic."""

    def __init__(self, outcomes: Outcomes) -> None:
        self.all: list[Person] = []
        self._outcomes = outcomes
        self._by_reference: dict[str, Person | None] = {}
        self._by_identifier: dict[str, Person | None] = {}

    def add(self, number: int, found: Found, refused: str | None) -> None:
        """Takes a Patient as it stands in the file; ``refused`` is why it is left out already."""
        person = Person(number, {})
        self.all.append(person)
        try:
            if refused is not None:
                raise Wrong(refused)
            person.values = fhir_people_in.patient(found.resource)
            _check(person.values)
            person.patient_no = person.values["patient_no"]
        except Wrong as wrong:
            self._refuse(person, str(wrong))
        except Passed as passed:
            person.is_untaken = True
            self._outcomes.give_up(number, str(passed))
        for name in places(found, "Patient"):
            self._name(self._by_reference, name, person)
        for name in fhir_people_in.identifiers(found.resource):
            self._name(self._by_identifier, name, person)

    def _name(self, index: dict[str, Person | None], name: str, person: Person) -> None:
        """The same patient written twice is one; two that differ under one name are nobody."""
        there = index.setdefault(name, person)
        if there is not None and there.values != person.values:
            index[name] = None

    def _refuse(self, person: Person, sentence: str) -> None:
        person.is_refused = True
        self._outcomes.refuse(person.entry, sentence)

    def of(self, resource: Resource, name: str = "subject") -> Person:
        """Whose it is. Raises ``Passed`` and ``Wrong``."""
        person = self.named(resource.get(name))
        if person.is_refused:
            raise Wrong(HANGS_ON)
        if person.is_untaken:
            raise Passed(_UNTAKEN)
        return person

    def named(self, said: Any) -> Person:
        """The patient a reference leads to, taken or not. Raises ``Passed``."""
        if not isinstance(said, dict):
            raise Passed(_NOBODY)
        leads = reference(said)
        if leads.startswith("#"):
            raise Passed(_WITHIN)
        index, key = self._by_reference, leads
        if leads.startswith("Patient?identifier="):
            index, key = self._by_identifier, leads.removeprefix("Patient?identifier=")
        elif not leads:
            by = next(parts(said.get("identifier")), {})
            index, key = self._by_identifier, f"{text(by.get('system'))}|{text(by.get('value'))}"
            if key == "|":
                raise Passed(_NOBODY)
        if key not in index:
            raise Passed(_ELSEWHERE)
        person = index[key]
        if person is None:
            raise Passed(_TWO)
        return person

    def settle(self, stored: Mapping[str, Patient]) -> None:
        """Two of the same number have to be one person, and one whose number is here has to be that patient."""
        by_number: dict[str, list[Person]] = {}
        for person in self.all:
            if person.is_taken:
                by_number.setdefault(person.patient_no, []).append(person)
        for number, same in by_number.items():
            if any(_who(person.values) != _who(same[0].values) for person in same):
                for person in same:
                    self._refuse(person, "The file has the record number for two patients.")
                continue
            there = stored.get(number)
            for person in same if there is not None else same[1:]:
                if there is None:
                    person.is_known = True  # the first of them brings the row
                else:
                    self._compare(person, there, stored)

    def _compare(self, person: Person, there: Patient, stored: Mapping[str, Patient]) -> None:
        if _who(person.values) != _who(there.model_dump()):
            self._refuse(
                person, "The record number is that of a patient here with another name or another date of birth."
            )
            return
        if there.is_retracted:
            return
        person.is_known = True
        for name in _KEPT:
            said = person.values.get(name)
            if said is not None and said != getattr(there, name):
                self._outcomes.warn(person.entry, f"It says something else of {name} than the clinic; that is kept.")
        seen: set[str] = set()
        while (further := stored.get(there.merged_into or "")) is not None and there.patient_no not in seen:
            seen.add(there.patient_no)
            there = further
        person.patient_no = there.patient_no


def _check(values: Mapping[str, Any]) -> None:
    """Raises ``Wrong`` for what no patient's record may hold: the clinic is asked about the number before the rows are
    read as others are."""
    try:
        Patient.checked({name: value for name, value in values.items() if value is not None})
    except Refused as refused:
        raise Wrong(refused.problems[0].sentence) from None


def places(found: Found, kind: str) -> list[str]:
    """Every way in which a reference may lead to a resource: its full address, and type and id."""
    said = [found.full_url] if found.full_url else []
    if id_of(found.resource):
        said.append(f"{kind}/{id_of(found.resource)}")
        if not found.full_url:
            said.append(f"urn:uuid:{id_of(found.resource)}")
    return said


def _who(values: Mapping[str, Any]) -> tuple[str, str, Any]:
    """What two records of one person share: the family name, the first given name, the day of birth."""
    given = folded(values["given_name"]).split()
    return folded(values["family_name"]), given[0] if given else "", values["birth_date"]
