"""FHIR R4 as the bundle it stands for: two readings of the files, first who and what for, then what was done and said.

Nobody is taken for somebody by name, nothing is made up, and what is not taken is listed by type and id.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, Final, NamedTuple, Protocol

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.domain.codes import Measure, Technique
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.exchange import fhir_scores_in, fhir_sessions_in
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.fhir_files import FhirFiles
from tpi_tracker.exchange.fhir_outcomes import READ, Outcomes
from tpi_tracker.exchange.fhir_own import Own
from tpi_tracker.exchange.fhir_persons import Person, Persons, places
from tpi_tracker.exchange.fhir_rows import FhirRows
from tpi_tracker.exchange.fhir_stream import Found
from tpi_tracker.exchange.fhir_values import (
    Choices,
    Passed,
    Resource,
    Wrong,
    check,
    id_of,
    own_key,
    reference,
)

SECOND: Final = frozenset({"Observation", "Procedure", "MedicationAdministration"})
"""Types that are looked at once it is known whose they are."""
_NOT_READ: Final = "This type of resource is not taken."
_NOTHING: Final = "It holds no resource."
_IN_FHIR: Final = "fhir"
_OF_SESSION: Final = ("performed_at", "technique", "operator", "complication", "note")
_OTHERS: Final = "It names a visit of another patient."


class Stored(Protocol):
    """What the clinic has of some patients."""

    def patients(self, numbers: Iterable[str]) -> Mapping[str, Patient]:
        """With those that are marked as wrong, and those that others were merged into."""
        ...

    def problems(self, numbers: Iterable[str]) -> Iterable[Problem]: ...

    def sessions(self, problems: Iterable[str]) -> Iterable[Session]: ...

    def sites(self, sessions: Iterable[str]) -> Iterable[Site]: ...

    def scores(self, problems: Iterable[str]) -> Iterable[Score]: ...


class _Visit(NamedTuple):
    session_id: str
    sites: set[tuple[str, str]]


class Taken:
    """One reading. ``left`` are resources that are left out already, by number, and why."""

    def __init__(
        self,
        files: FhirFiles,
        stored: Stored,
        choices: Choices,
        muscles: Mapping[str, Muscle],
        left: Mapping[int, str],
        title: str,
    ) -> None:
        self._files, self._stored, self._choices, self._muscles = files, stored, choices, muscles
        self._left, self._title = left, title
        self.outcomes = Outcomes()
        self.rows = FhirRows(files.check_unchanged)
        self.unknown: dict[str, int] = {}
        """Body sites that are no muscle here, and how often."""
        self._persons = Persons(self.outcomes)
        self._own = Own(self.outcomes, self.rows, choices, left)
        self._visits: dict[str, Any] = {}
        self._problem_of: dict[str, str] = {}
        self._said: set[int] = set()
        self._sessions: dict[tuple[str, datetime, Technique], _Visit] = {}

    def run(self, progress: Callable[[int], None] | None = None) -> None:
        """Reads all of it. ``progress`` is called with the bytes read, of twice the size of the files."""
        for number, _file, found in self._files.resources(progress):
            kind = _kind(found.resource)
            self.outcomes.met(number, kind)
            self._decided(number, self._first, found, kind)
        self._settle()
        size = sum(self._files.sizes)

        def second(done: int) -> None:
            if progress is not None:
                progress(size + done)

        for number, _file, found in self._files.resources(second):
            if self.outcomes.state[number] == READ and _kind(found.resource) in SECOND:
                self._decided(number, self._second, found, found.resource["resourceType"])
        self.rows.close()
        self._said.clear()

    def _decided(self, number: int, take: Callable[[int, Found, str], None], found: Found, kind: str) -> None:
        try:
            take(number, found, kind)
        except Wrong as wrong:
            self.outcomes.refuse(number, str(wrong))
        except Passed as passed:
            self.outcomes.give_up(number, str(passed))

    def _first(self, number: int, found: Found, kind: str) -> None:
        resource = found.resource
        refused = self._left.get(number)
        if found.fault is not None:
            refused = f"It cannot be read: {found.fault}."
        if not kind:
            raise Wrong(refused) if refused is not None else Passed(_NOTHING)
        if found.method not in {None, "POST", "PUT"}:
            raise Passed("The file asks to change or delete something with it.")
        if kind == "CapabilityStatement":
            self._files.check_version(resource.get("fhirVersion"))
        if kind == "Patient":
            self._persons.add(number, found, refused or _unreadable(resource))
            return
        if self._own.met(number, found, refused):
            return
        if refused is not None:
            raise Wrong(refused)
        if kind == "Encounter":
            for name in places(found, kind):
                self._visits[name] = resource.get("subject")
            raise Passed("Visits are taken by what was done in them.")
        if kind == "Observation":
            if fhir_scores_in.scale_of(resource) is None:
                raise Passed(fhir_scores_in.NO_SCORE)
        elif kind == "Procedure":
            if own_key(resource, "treatment") is not None:
                raise Passed(_NOT_READ)
            fhir_sessions_in.technique_of(resource, self._choices)
        elif kind not in SECOND or own_key(resource, "injectate") is None:
            raise Passed(_NOT_READ)
        check(resource)

    def _settle(self) -> None:
        """Whose what is, beside what the clinic has; then the rows others hang on."""
        persons = self._persons
        numbers = {person.patient_no for person in persons.all if person.is_taken}
        self._own.put_facts(persons)
        stored = self._stored.patients(sorted(numbers))
        persons.settle(stored)
        known = sorted({person.patient_no for person in persons.all if person.is_taken and person.is_known})
        problems = [problem for problem in self._stored.problems(known) if not problem.is_retracted]
        self._own.settle(persons)
        self._choose_problems(problems)
        of = {problem.problem_id: problem.patient_no for problem in problems}
        by_session: dict[str, _Visit] = {}
        for session in self._stored.sessions(of):
            visit = by_session[session.session_id] = _Visit(session.session_id, set())
            self._sessions[of[session.problem_id], session.performed_at, session.technique] = visit
        for site in self._stored.sites(by_session):
            by_session[site.session_id].sites.add((site.muscle, str(site.side)))
        for score in self._stored.scores(of):
            value = score.not_given if score.value is None else score.value
            self._said.add(_mark(of[score.problem_id], score.taken_at, score.scale, value, score.measure))

    def _choose_problems(self, stored: Iterable[Problem]) -> None:
        """Which pain problem records belong to that name none: the imported one, else the only one."""
        of: dict[str, list[str]] = {}
        for problem in stored:
            of.setdefault(problem.patient_no, []).append(problem.problem_id)
        for problem_id, person in self._own.problems():
            known = of.setdefault(person.patient_no, [])
            if problem_id not in known:
                known.append(problem_id)
        for number, known in of.items():
            if _imported(number) in known:
                self._problem_of[number] = _imported(number)
            elif len(known) == 1:
                self._problem_of[number] = known[0]

    def _problem(self, person: Person, owner: int) -> str:
        """The pain problem of a record that names none; made where there is not exactly one."""
        number = person.patient_no
        if number not in self._problem_of:
            key = _imported(number)
            self.rows.add("problems", {"problem_id": key, "patient_no": number, "title": self._title}, owner)
            self._problem_of[number] = key
        return self._problem_of[number]

    def _second(self, number: int, found: Found, kind: str) -> None:
        resource = found.resource
        person = self._persons.of(resource)
        self._check_visit(resource, person)
        if self._own.take(number, resource, person):
            return
        if kind == "Observation":
            self._score(number, resource, person)
        elif kind == "Procedure":
            self._treated(number, resource, person)

    def _check_visit(self, resource: Resource, person: Person) -> None:
        """A visit of one patient and a subject that is another: somebody mixed them up."""
        visit = self._visits.get(reference(resource.get("encounter")))
        if visit is not None:
            try:
                of = self._persons.named(visit)
            except Passed:
                return
            if of is not person and of.patient_no != person.patient_no:
                raise Wrong(_OTHERS)

    def _score(self, number: int, resource: Resource, person: Person) -> None:
        values = fhir_scores_in.score(resource, self._choices)
        mark = _mark(person.patient_no, values["taken_at"], values["scale"], values["value"], values["measure"])
        if mark in self._said:
            return
        values["row_id"] = _row_id(person, resource, "")
        values["problem_id"] = self._problem(person, number)
        self.rows.add("scores", values, number)
        self._said.add(mark)

    def _treated(self, number: int, resource: Resource, person: Person) -> None:
        made = fhir_sessions_in.procedure(resource, self._choices, self._muscles)
        key = person.patient_no, made.performed_at, made.technique
        visit = self._sessions.get(key)
        rows: list[tuple[str, dict[str, Any]]] = []
        if visit is None:
            visit = _Visit(_session_id(*key), set())
            values = {
                name: getattr(made, name) for name in ("performed_at", "technique", "operator", "complication", "note")
            }
            values |= {"session_id": visit.session_id, "problem_id": self._problem(person, number)}
            rows.append(("sessions", values))
        elif made.note or made.complication:
            self.outcomes.warn(number, "Its session is there already; note and complication of this one are not taken.")
        for site in made.sites:
            where = site["muscle"], str(site["side"])
            if where not in visit.sites:
                row_id = _row_id(person, resource, "/".join(where))
                rows.append(("sites", site | {"session_id": visit.session_id, "row_id": row_id}))
        for title, values in rows:
            self.rows.add(title, values, number)
        visit.sites.update((site["muscle"], str(site["side"])) for site in made.sites)
        self._sessions[key] = visit
        self._tell_places(number, made)

    def _tell_places(self, number: int, made: fhir_sessions_in.Treated) -> None:
        for place in made.unknown:
            self.unknown[place] = self.unknown.get(place, 0) + 1
            self.outcomes.warn(number, f"{shown(place)} is no muscle here; its session is taken without it.")
        for muscle in made.without_side:
            self.outcomes.warn(number, f"The side of {muscle} is not said; its session is taken without it.")


def _kind(resource: Any) -> str:
    kind = resource.get("resourceType") if isinstance(resource, dict) else None
    return kind if isinstance(kind, str) else ""


def _unreadable(resource: Resource) -> str | None:
    """Why a patient may not be read at all."""
    try:
        check(resource)
    except (Wrong, Passed) as said:
        return str(said)
    return None


def _imported(number: str) -> str:
    return f"{number}/{_IN_FHIR}"


def _session_id(number: str, at: datetime, technique: Technique) -> str:
    ending = "" if technique is Technique.INJECTION else f"/{technique}"
    return f"{number}/{_IN_FHIR}/{at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}{ending}"


def _row_id(person: Person, resource: Resource, more: str) -> str | None:
    """The same for the same resource in every import; None for one without an id."""
    key = id_of(resource)
    if not key:
        return None
    said = "\0".join((person.patient_no, resource["resourceType"], key, more))
    return f"{_IN_FHIR}/{blake2b(said.encode('utf-8', 'surrogatepass'), digest_size=12).hexdigest()}"


def _mark(number: str, at: datetime, scale: str, value: Any, measure: Measure | None) -> int:
    """What two records of one score share, whatever their ids."""
    said = measure or (Measure.NOW if scale in PAIN_SCALES else None)
    return hash((number, at, scale, value, said))
