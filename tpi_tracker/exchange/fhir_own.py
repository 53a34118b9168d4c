"""What this program wrote as FHIR, read back with all that FHIR carries of it: known by its own identifiers."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from tpi_tracker.domain.score import PAIN_SCALES
from tpi_tracker.exchange import fhir_people_in, fhir_scores_in, fhir_sessions_in
from tpi_tracker.exchange.fhir_outcomes import Outcomes
from tpi_tracker.exchange.fhir_persons import HANGS_ON, Person, Persons, places
from tpi_tracker.exchange.fhir_rows import FhirRows
from tpi_tracker.exchange.fhir_stream import Found
from tpi_tracker.exchange.fhir_values import (
    Choices,
    Passed,
    Resource,
    Wrong,
    check,
    first_reference,
    own_key,
    reference,
    standing,
)

_ERROR: Final = "It was entered in error."
_OTHERS: Final = "It belongs to the pain problem of another patient."
_FACTS: Final = frozenset({"AllergyIntolerance", "MedicationStatement", "Observation"})
_BY_HAND: Final = "What another system says of allergies and drugs is not taken: enter it by hand."
_UNTAKEN: Final = "What it belongs to is not taken."


class _Part(NamedTuple):
    """A problem or a session that waits for its patient: what it says, and where it leads."""

    number: int
    names: list[str]
    values: dict[str, Any]
    subject: Any
    problem: str
    refused: str | None


class _Known(NamedTuple):
    """A problem or session that is taken."""

    key: str
    person: Person
    problem_id: str
    number: int


class Own:
    """``met`` in the first reading, ``settle`` after it, ``take`` in the second."""

    def __init__(self, outcomes: Outcomes, rows: FhirRows, choices: Choices, left: Mapping[int, str]) -> None:
        self._outcomes, self._rows, self._choices = outcomes, rows, choices
        self._waiting: dict[str, list[_Part]] = {"problems": [], "sessions": []}
        self._facts: list[tuple[int, Resource, Any]] = []
        self._criteria: dict[str, tuple[int, dict[str, bool]]] = {}
        self._known: dict[str, _Known | str] = {}
        """By reference; a sentence for one that is refused or not taken."""

    def met(self, number: int, found: Found, refused: str | None) -> bool:
        """Whether it is one that is decided here. Raises ``Wrong`` and ``Passed``."""
        resource = found.resource
        kind = resource["resourceType"]
        if kind == "Condition" and (key := own_key(resource, "problem")) is not None:
            self._wait("problems", number, found, refused, key, fhir_people_in.problem)
            return True
        if kind == "Encounter" and (key := own_key(resource, "session")) is not None:
            self._wait("sessions", number, found, refused, key, self._session)
            return True
        if refused is not None:
            return False
        if kind in _FACTS and (fact := fhir_people_in.fact(resource)) is not None:
            self._facts.append((number, {"id": resource.get("id"), "fact": fact}, resource.get(_subject(kind))))
            return True
        if kind == "Observation" and (found_there := fhir_scores_in.trigger_point(resource)) is not None:
            if resource.get("status") == "entered-in-error":
                raise Passed(_ERROR)
            self._criteria[first_reference(resource.get("partOf"))] = number, found_there
            return True
        return False

    def _session(self, resource: Resource, key: str) -> dict[str, Any]:
        return fhir_sessions_in.own_session(resource, key, self._choices)

    def _wait(
        self,
        title: str,
        number: int,
        found: Found,
        refused: str | None,
        key: str,
        values_of: Callable[[Resource, str], dict[str, Any]],
    ) -> None:
        resource, names = found.resource, places(found, found.resource["resourceType"])
        self._known |= dict.fromkeys(names, HANGS_ON)
        if refused is not None:
            raise Wrong(refused)
        check(resource)
        if resource.get("status") == "entered-in-error" or _is_wrong(resource):
            self._known |= dict.fromkeys(names, _UNTAKEN)
            raise Passed(_ERROR)
        values = values_of(resource, key) | standing(resource)
        to = first_reference(resource.get("reasonReference"))
        self._waiting[title].append(_Part(number, names, values, resource.get("subject"), to, refused))

    def problems(self) -> Iterator[tuple[str, Person]]:
        """The pain problems that are taken, and whose."""
        for known in self._known.values():
            if isinstance(known, _Known) and known.key == known.problem_id:
                yield known.key, known.person

    def settle(self, persons: Persons) -> None:
        """Writes patients, problems and sessions."""
        for person in persons.all:
            if person.is_taken and not person.is_known:
                try:
                    self._rows.add("patients", person.values, person.entry)
                except Wrong as wrong:
                    person.is_refused = True
                    self._outcomes.refuse(person.entry, str(wrong))
        for title in ("problems", "sessions"):
            for part in self._waiting[title]:
                try:
                    self._put(title, part, persons)
                except Wrong as wrong:
                    self._outcomes.refuse(part.number, str(wrong))
                except Passed as passed:
                    self._known |= dict.fromkeys(part.names, _UNTAKEN)
                    self._outcomes.give_up(part.number, str(passed))

    def _put(self, title: str, part: _Part, persons: Persons) -> None:
        person = persons.of({"subject": part.subject})
        if title == "problems":
            known = _Known(part.values["problem_id"], person, part.values["problem_id"], part.number)
            values = part.values | {"patient_no": person.patient_no}
        else:
            problem = self._named(part.problem, person, "Its pain problem is not in the file.")
            known = _Known(part.values["session_id"], person, problem.key, part.number)
            values = part.values | {"problem_id": problem.key}
        self._rows.add(title, values, part.number)
        self._known |= dict.fromkeys(part.names, known)

    def _named(self, leads: str, person: Person, missing: str) -> _Known:
        """The problem or session a reference leads to. Raises ``Passed`` and ``Wrong``."""
        if leads not in self._known:
            raise Passed(missing)
        known = self._known[leads]
        if isinstance(known, str):
            raise Passed(known) if known == _UNTAKEN else Wrong(known)
        if known.person.patient_no != person.patient_no:
            raise Wrong(_OTHERS)
        return known

    def put_facts(self, persons: Persons) -> None:
        """Gives each patient what stands beside it."""
        allergies: dict[int, list[tuple[int, str]]] = {}
        for number, said, subject in self._facts:
            try:
                person = persons.of({"subject": subject})
                name, value = said["fact"]
                place = fhir_people_in.place_of(said["id"], person.values["patient_no"], name)
                if place is None:
                    raise Passed(_BY_HAND)
            except (Wrong, Passed) as untaken:
                self._outcomes.give_up(number, str(untaken))
                continue
            if name == "allergies" and place >= 0:
                allergies.setdefault(id(person), []).append((place, value))
                person.values["allergies"] = "; ".join(each for _, each in sorted(allergies[id(person)]))
            else:
                person.values[name] = value
            self._outcomes.rides(number, person.entry)
        self._facts.clear()

    def take(self, number: int, resource: Resource, person: Person) -> bool:
        """Whether it is a score, site or ingredient this program wrote; it is kept then."""
        kind = resource["resourceType"]
        if kind == "Observation" and (key := own_key(resource, "score")) is not None:
            self._score(number, resource, person, key)
        elif kind == "Procedure" and (key := own_key(resource, "site")) is not None:
            self._under_session(number, resource, person, "sites", key, fhir_sessions_in.own_site(resource))
        elif kind == "Procedure" and reference(resource.get("encounter")) in self._known:
            session = self._named(reference(resource.get("encounter")), person, "")
            self._outcomes.rides(number, session.number)
        elif kind == "MedicationAdministration" and (key := own_key(resource, "injectate")) is not None:
            self._under_session(number, resource, person, "injectates", key, fhir_sessions_in.own_injectate(resource))
        else:
            return False
        return True

    def _score(self, number: int, resource: Resource, person: Person, key: str) -> None:
        values = fhir_scores_in.score(resource, self._choices)
        problem = self._named(first_reference(resource.get("focus")), person, "Its pain problem is not in the file.")
        session = self._known.get(reference(resource.get("encounter")))
        values |= {
            "row_id": key,
            "problem_id": problem.key,
            "session_id": session.key if isinstance(session, _Known) else None,
        }
        if values["scale"] not in PAIN_SCALES:
            values["measure"] = None
        self._rows.add("scores", values | standing(resource), number)

    def _under_session(
        self, number: int, resource: Resource, person: Person, title: str, key: str, values: dict[str, Any]
    ) -> None:
        if resource.get("status") != "completed":
            raise Passed(_ERROR)
        leads = reference(resource.get("encounter" if title == "sites" else "context"))
        session = self._named(leads, person, "Its visit is not in the file.")
        values |= {"session_id": session.key, "row_id": key} | standing(resource)
        rider = None
        if title == "sites":
            for name in (f"urn:uuid:{resource.get('id')}", f"Procedure/{resource.get('id')}"):
                if name in self._criteria:
                    rider, found = self._criteria.pop(name)
                    values |= found
        self._rows.add(title, values, number)
        if rider is not None:
            self._outcomes.rides(rider, number)


def _subject(kind: str) -> str:
    return "patient" if kind == "AllergyIntolerance" else "subject"


def _is_wrong(resource: Resource) -> bool:
    states = resource.get("verificationStatus")
    codes = states.get("coding") if isinstance(states, dict) else None
    return any(isinstance(each, dict) and each.get("code") == "entered-in-error" for each in codes or ())
