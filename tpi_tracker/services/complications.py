"""What went wrong after a needle: made with the session that names it, its course added when it is known."""

from collections.abc import Sequence
from typing import NamedTuple

from tpi_tracker.domain import checks
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.session import Session
from tpi_tracker.render.wording import STORED, word
from tpi_tracker.services import retracting
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader
from tpi_tracker.store.errors import Conflict

KINDS = (
    "vasovagal",
    "bleeding",
    "allergic",
    "pneumothorax",
    "toxicity",
    "infection",
    "nerve",
    "other",
)
"""What can be chosen; a kind from elsewhere is kept as it is."""


class OfSession(NamedTuple):
    """What the form of a complication is about."""

    patient: Patient
    problem: Problem
    session: Session
    complications: tuple[Complication, ...]


def kind_of(text: str | None) -> str | None:
    """The kind that a session's words name; None for none, for nothing recorded and for words of another program."""
    said = (text or "").strip().casefold()
    return next((kind for kind in KINDS if said in {kind, word("complication", kind, STORED).casefold()}), None)


def of_session(session: Session) -> Complication | None:
    """The complication that a session's own field names, as it begins: its course comes later."""
    kind = kind_of(session.complication)
    return None if kind is None else Complication(session_id=session.session_id, kind=kind)


def about(clinic: Clinic, session_id: str) -> OfSession:
    """A session with its patient and complications. Raises ``Missing``."""
    with clinic.reading() as reader:
        session, problem, patient = _owner(reader, session_id)
        return OfSession(patient, problem, session, tuple(reader.all(Complication, session_id=session_id)))


@retried
def keep(clinic: Clinic, complication: Complication, *, reason: str | None = None, save_id: str | None = None) -> Saved:
    """Keeps a new complication, or a new version of a kept one. Raises ``Refused``, or ``Conflict``."""
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Complication)) is not None:
            return before
        steps = Steps(writer)
        kept, problem = put(clinic, steps, complication, reason)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, (problem.problem_id,)))


def retract(clinic: Clinic, row_id: str, reason: str, *, shown: Seen | None = None) -> Saved:
    """Marks a complication as entered in error. Raises as ``retracting.retract``."""
    return retracting.retract(clinic, Right.RECORD_CARE, Complication, row_id, reason, shown, _problem_of)


def settle(steps: Steps, before: Session, after: Session, reason: str) -> None:
    """After a correction of a session's own field: the kind it no longer names is marked, the new one is added.

    A kind whose course somebody wrote stays: it is a record of its own by then.
    """
    was, now = kind_of(before.complication), kind_of(after.complication)
    if was == now:
        return
    stored: Sequence[Complication] = steps.writer.all(Complication, session_id=after.session_id)
    for row in stored:
        if row.kind == was and row.version == 1 and row.course is None:
            steps.retract(row, reason)
    begun = of_session(after)
    if begun is not None and all(row.kind != begun.kind for row in stored):
        steps.insert(begun)


def put(
    clinic: Clinic, steps: Steps, complication: Complication, reason: str | None = None
) -> tuple[Complication, Problem]:
    """Keeps it within a write under way, new or as a new version. Raises ``Refused``, or ``Conflict``, also where the
    session was taken back: what belongs to one would count on without it."""
    session, problem, patient = _owner(steps.writer, complication.session_id)
    if session.is_retracted:
        raise Conflict(session)
    checks.refuse(checks.of_complication(complication, patient.birth_date, clock_of(clinic)))
    stored = steps.writer.get(Complication, complication.key) if complication.key else None
    kept = steps.insert(complication) if stored is None else steps.amend(stored, complication, reason)
    return kept, problem


def _owner(reader: Reader, session_id: str) -> tuple[Session, Problem, Patient]:
    session = reader.get(Session, session_id)
    if session is None:
        raise Missing(Session, session_id)
    problem = problem_of(reader, session.problem_id)
    return session, problem, patient_of(reader, problem.patient_no)


def _problem_of(reader: Reader, complication: Complication) -> tuple[str]:
    _, problem, _ = _owner(reader, complication.session_id)
    return (problem.problem_id,)
