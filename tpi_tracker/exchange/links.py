"""What a row must agree with beyond itself: the records it names, the clock, the words of the catalogue.

Only keys and the few facts the checks need are kept, so a bundle of a million rows passes through little memory.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from itertools import groupby

from tpi_tracker.domain import checks
from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import day_number
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import PAIN_SCALES, RANGES, Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.exchange.cells import shown

PARENTS: Mapping[type[Record], tuple[str, type[Record]]] = {
    Problem: ("patient_no", Patient),
    Exposure: ("patient_no", Patient),
    Treatment: ("problem_id", Problem),
    Session: ("problem_id", Problem),
    Score: ("problem_id", Problem),
    Answer: ("problem_id", Problem),
    FollowUp: ("problem_id", Problem),
    Call: ("problem_id", Problem),
    Workup: ("problem_id", Problem),
    PlanStep: ("problem_id", Problem),
    Document: ("problem_id", Problem),
    Injectate: ("session_id", Session),
    Site: ("session_id", Session),
    SafetyCheck: ("session_id", Session),
    Complication: ("session_id", Session),
    Addendum: ("session_id", Session),
    WorkupItem: ("workup_id", Workup),
    Hypothesis: ("workup_id", Workup),
}
"""The field by which a record names the one it belongs to, and that one's kind."""

WORDS: Mapping[type[Record], str] = {
    Patient: "patient",
    Problem: "pain problem",
    Session: "session",
    Workup: "workup",
}

_NAME_MORE: Mapping[type[Record], tuple[tuple[str, type[Record]], ...]] = {
    Score: (("session_id", Session),),
    FollowUp: (("session_id", Session),),
    Document: (("session_id", Session), ("workup_id", Workup)),
}
_NAME_A_DRUG = (Injectate, Exposure)
_NAME_A_WORD = frozenset({Site, *_NAME_A_DRUG})

WARNED = frozenset({Session, Score})
"""The kinds ``Links.warnings`` may say something of."""

KNOWN_TOTALS = frozenset(RANGES)
"""Instruments whose totals are usual; another key is taken as it is, with a warning."""

Fetch = Callable[[type[Record], list[str]], Iterable[Record]]
"""The clinic's stored records of a kind with these keys."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The keys of the clinic's catalogue."""

    muscles: frozenset[str]
    drugs: frozenset[str]


@dataclass(slots=True)
class _Awaiting:
    """A session of this bundle that has shown no baseline yet."""

    row: int
    session_id: str
    performed_at: datetime


@dataclass(slots=True)
class Links:
    """The keys known so far: of the rows read before and of the clinic. ``fetch`` asks the clinic."""

    clock: checks.Clock
    vocabulary: Vocabulary
    fetch: Fetch
    baseline_max_age_days: int = 7
    born: dict[str, date] = field(default_factory=dict)
    patient_of: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    problem_of_workup: dict[str, str] = field(default_factory=dict)
    refused: set[tuple[str, str]] = field(default_factory=set)
    _awaiting: dict[str, list[_Awaiting]] = field(default_factory=dict)
    _missing: set[tuple[type[Record], str]] = field(default_factory=set)

    def learn(self, record: Record) -> None:
        """Takes a record that others may name."""
        if isinstance(record, Patient):
            self.born[record.patient_no] = record.birth_date
        elif isinstance(record, Problem):
            self.patient_of[record.problem_id] = record.patient_no
        elif isinstance(record, Session):
            self.sessions[record.session_id] = Session.model_construct(
                session_id=record.session_id, problem_id=record.problem_id, performed_at=record.performed_at
            )
        elif isinstance(record, Workup):
            self.problem_of_workup[record.workup_id] = record.problem_id

    def prepare(self, records: Iterable[Record]) -> None:
        """Fetches what these records name and nobody has read yet, in as few questions as possible."""
        wanted: dict[type[Record], set[str]] = {Workup: set(), Session: set(), Problem: set(), Patient: set()}
        for model, same in groupby(records, key=type):
            parts = list(same)
            for name, parent in _links_of(model):
                known = self._known(parent)
                keys = {record.__dict__[name] for record in parts}
                wanted[parent].update(key for key in keys if key is not None and key not in known)
        for parent in (Workup, Session):
            for found in self._fetched(parent, wanted[parent]):
                wanted[Problem].add(found.problem_id)  # type: ignore[attr-defined]  # both belong to a problem
        for key in list(wanted[Problem]):
            if key in self.patient_of:
                wanted[Patient].add(self.patient_of[key])
        for found in self._fetched(Problem, wanted[Problem]):
            wanted[Patient].add(found.patient_no)  # type: ignore[attr-defined]  # problems belong to a patient
        for _ in self._fetched(Patient, wanted[Patient]):
            pass
        self._missing = {(parent, key) for parent, keys in wanted.items() for key in keys - self._known(parent).keys()}

    def _fetched(self, parent: type[Record], keys: Iterable[str]) -> Iterable[Record]:
        known = self._known(parent)
        missing = sorted(key for key in keys if key not in known)
        for record in self.fetch(parent, missing) if missing else ():
            self.learn(record)
            yield record

    def _known(self, parent: type[Record]) -> Mapping[str, object]:
        if parent is Problem:
            return self.patient_of
        if parent is Session:
            return self.sessions
        return self.born if parent is Patient else self.problem_of_workup

    def refuse(self, model: type[Record], key: str) -> None:
        """A row of this key was refused: rows that name it are not refused for that again."""
        if key:
            self.refused.add((model.KIND, key))

    def problems(self, record: Record) -> list[DomainError]:
        """Everything that is wrong with a record beyond itself; call ``prepare`` first."""
        if self._missing and (missing := self._nowhere(record)):
            return missing
        born = self._born_of(record)
        found = [] if born is None else self._dates(record, born)
        if record.recorded_at is not None and self.clock.is_ahead(record.recorded_at):
            found.append(DomainError("recorded_at", "The time of recording is in the future."))
        return found + self._words(record) if type(record) in _NAME_A_WORD else found

    def _nowhere(self, record: Record) -> list[DomainError]:
        return [
            DomainError(
                _field_of(record, parent), f"There is no {WORDS[parent]} {shown(key)} in the bundle or the clinic."
            )
            for parent, key in _named(record)
            if (parent, key) in self._missing and (parent.KIND, key) not in self.refused
        ]

    def problem_id(self, record: Record) -> str | None:
        """The problem a record belongs to; None for patients and exposures."""
        if isinstance(record, Problem):
            return record.problem_id
        name, parent = PARENTS.get(type(record), ("", Patient))
        if parent is Patient:
            return None
        key: str = record.__dict__[name]
        if parent is Problem:
            return key
        if parent is Session:
            session = self.sessions.get(key)
            return None if session is None else session.problem_id
        return self.problem_of_workup.get(key)

    def _born_of(self, record: Record) -> date | None:
        if isinstance(record, Patient):
            return record.birth_date
        name, parent = PARENTS[type(record)]
        key = record.__dict__[name]
        if parent is not Patient:
            key = self.patient_of.get((key if parent is Problem else self.problem_id(record)) or "")
        return self.born.get(key or "")

    def _dates(self, record: Record, born: date) -> list[DomainError]:
        clock = self.clock
        if isinstance(record, Score):
            return checks.of_score(record, born, clock, self.sessions.get(record.session_id or ""))
        if isinstance(record, FollowUp):
            return checks.of_follow_up(record, born, clock, self.sessions.get(record.session_id or ""))
        if isinstance(record, Patient):
            return checks.of_patient(record, clock)
        if isinstance(record, PlanStep):
            return checks.of_plan_step(record, born)
        if isinstance(record, Answer):
            return self._of_answer(record)
        if isinstance(record, Problem):
            return checks.of_problem(record, born, clock)
        if isinstance(record, Session):
            return checks.of_session(record, born, clock)
        if isinstance(record, Call):
            return checks.of_call(record, born, clock)
        if isinstance(record, Treatment):
            return checks.of_treatment(record, born, clock)
        if isinstance(record, Workup):
            return checks.of_workup(record, born, clock)
        if isinstance(record, Exposure):
            return checks.of_exposure(record, born, clock)
        if isinstance(record, Complication):
            return checks.of_complication(record, born, clock)
        if isinstance(record, Addendum):
            return checks.of_addendum(record, born, clock)
        if isinstance(record, Document):
            session, workup = self.sessions.get(record.session_id or ""), record.workup_id or ""
            of_workup = self.problem_of_workup.get(workup, record.problem_id)
            return checks.of_document(record, born, clock, session.problem_id if session else of_workup)
        return []

    def _of_answer(self, answer: Answer) -> list[DomainError]:
        if self.clock.is_ahead(answer.taken_at):
            return [DomainError("taken_at", "The answer's time is in the future.")]
        return []

    def _words(self, record: Record) -> list[DomainError]:
        if isinstance(record, Site) and record.muscle not in self.vocabulary.muscles:
            return [DomainError("muscle", _unknown("muscle", record.muscle, self.vocabulary.muscles))]
        if isinstance(record, _NAME_A_DRUG) and record.drug not in self.vocabulary.drugs:
            return [DomainError("drug", _unknown("drug", record.drug, self.vocabulary.drugs))]
        return []

    def warnings(self, row: int, record: Record) -> Sequence[DomainError]:
        """What a form would insist on and an import takes as it is; also notes sessions and baselines."""
        if isinstance(record, Score):
            if record.problem_id in self._awaiting:
                self._note_baseline(record)
            if record.scale in PAIN_SCALES or record.scale in KNOWN_TOTALS:
                return ()
            return [DomainError("scale", f"{shown(record.scale)} is not an instrument known here; kept as its total.")]
        if isinstance(record, Session):
            if record.baseline_reason is None and not record.is_retracted:
                waiting = _Awaiting(row, record.session_id, record.performed_at)
                self._awaiting.setdefault(record.problem_id, []).append(waiting)
            if record.consent is None:
                return [DomainError("consent", "No consent is recorded.")]
        return ()

    def _note_baseline(self, score: Score) -> None:
        waiting = self._awaiting.get(score.problem_id)
        if waiting is None or score.value is None or score.scale not in PAIN_SCALES or score.is_retracted:
            return
        left = [session for session in waiting if not self._is_baseline(score, session)]
        if left:
            self._awaiting[score.problem_id] = left
        else:
            del self._awaiting[score.problem_id]

    def _is_baseline(self, score: Score, session: _Awaiting) -> bool:
        if score.taken_at > session.performed_at:
            return False
        return day_number(score.taken_at, session.performed_at) <= self.baseline_max_age_days

    def without_baseline(self) -> list[tuple[int, DomainError]]:
        """Rows of the sessions that have neither a baseline score nor a reason; ask after the scores."""
        sentence = "No score in the week up to the session, and no reason why there is no baseline."
        rows = sorted(session.row for waiting in self._awaiting.values() for session in waiting)
        return [(row, DomainError("baseline_reason", sentence)) for row in rows]


@cache
def _links_of(model: type[Record]) -> tuple[tuple[str, type[Record]], ...]:
    """The fields in which a record of this kind names others, and their kinds."""
    own = (PARENTS[model],) if model in PARENTS else ()
    return (*own, *_NAME_MORE.get(model, ()))


def _named(record: Record) -> list[tuple[type[Record], str]]:
    links = ((parent, record.__dict__[name]) for name, parent in _links_of(type(record)))
    return [(parent, key) for parent, key in links if key is not None]


def _field_of(record: Record, parent: type[Record]) -> str:
    name, own_parent = PARENTS[type(record)]
    return name if parent is own_parent else "workup_id" if parent is Workup else "session_id"


def _unknown(what: str, key: str, known: frozenset[str]) -> str:
    nearest = get_close_matches(key.lower(), sorted(known), 1, 0.4)
    hint = f' Did you mean "{nearest[0]}"?' if nearest else ""
    return f"{shown(key)} is not a {what} known here.{hint}"
