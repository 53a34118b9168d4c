"""Closing a note: it is signed by who gave the session, and what is learned later stands beside it as an addendum."""

from datetime import datetime, time, timedelta
from typing import Final, NamedTuple

from ulid import ULID

from tpi_tracker.domain import checks
from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.session import Session
from tpi_tracker.services import drafts, retracting, rights, seen
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store import unsigned
from tpi_tracker.store.database import Reader
from tpi_tracker.store.errors import Conflict

SIGNED: Final = "This note is signed and stays as it is. Add what is to be said as an addendum."


class OfNote(NamedTuple):
    """A session with its patient, problem and addenda, oldest first."""

    patient: Patient
    problem: Problem
    session: Session
    addenda: tuple[Addendum, ...]


class Open(NamedTuple):
    """What of yesterday is not closed: sessions that wait for the user's signature, and drafts of sessions."""

    unsigned: tuple[unsigned.Waiting, ...]
    drafts: int


def is_own(clinic: Clinic, session: Session) -> bool:
    """Whether the user gave the session, or wrote it where no operator is recorded."""
    return (session.operator or session.author) == clinic.user.name


def of_session(clinic: Clinic, session_id: str) -> OfNote:
    """What there is to sign or to add to. Raises ``Missing``."""
    with clinic.reading() as reader:
        session = _kept(reader, session_id)
        problem = problem_of(reader, session.problem_id)
        written = sorted(reader.all(Addendum, session_id=session_id), key=_written)
        return OfNote(patient_of(reader, problem.patient_no), problem, session, tuple(written))


def refuse_signed(session: Session) -> None:
    """Raises ``Refused`` for a note that is closed."""
    if session.signed_at is not None:
        raise Refused([DomainError("signed_at", SIGNED)])


def refuse_signed_now(reader: Reader, session_id: str) -> None:
    """Raises ``Conflict`` where the note of a session was closed since: what was signed is not taken back under it."""
    session = reader.get(Session, session_id)
    if session is not None and session.signed_at is not None:
        raise Conflict(session)


@retried
def sign(clinic: Clinic, session_id: str, *, shown: Seen | None = None) -> Saved:
    """Closes the note of a session. There is no undo: what is wrong in it is said in an addendum.

    Raises ``Refused`` for somebody else's session or a note that is signed, ``Missing``, and ``ChangedSince`` when the
    session is not what was ``shown`` (``seen.of``): a signature is put under what was read.
    """
    with clinic.writing(Right.SIGN) as writer:
        stored = _kept(writer, session_id)
        refuse_signed(stored)
        seen.refuse_changed(writer, stored, shown)
        if not is_own(clinic, stored):
            who = stored.operator or stored.author or ""
            raise Refused([DomainError("signed_by", f"Only {who}, who gave the session, signs its note.")])
        values = {"signed_at": clinic.now(), "signed_by": clinic.user.user_id}
        kept = writer.amend(stored.changed(**values), reason="signed")
        changes = writer.changes
    return Saved(kept, changes)


@retried
def add(clinic: Clinic, session_id: str, text: str, *, save_id: str | None = None) -> Saved:
    """Adds a later word to a signed note. Raises ``Refused`` without words, or for a note that is still open."""
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Addendum)) is not None:
            return before
        session = _kept(writer, session_id)
        if session.signed_at is None:
            raise Refused([DomainError("text", "This note is not signed yet: change the note itself.")])
        if not text.strip():
            raise Refused([DomainError("text", "Write what is to be added.")])
        values = {"session_id": session_id, "written_at": clinic.now(), "text": text.strip()}
        addendum = Addendum.checked(values)
        born = patient_of(writer, problem_of(writer, session.problem_id).patient_no).birth_date
        checks.refuse(checks.of_addendum(addendum, born, clock_of(clinic)))
        steps = Steps(writer)
        kept = steps.insert(addendum)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, ()))


def retract(clinic: Clinic, row_id: str, reason: str, *, shown: Seen | None = None) -> Saved:
    """Marks an addendum as entered in error. Raises as ``retracting.retract``."""
    return retracting.retract(clinic, Right.RECORD_CARE, Addendum, row_id, reason, shown)


def open_of_yesterday(clinic: Clinic) -> Open:
    """What the user left open yesterday; nothing for who signs no notes."""
    if not rights.allows(clinic, Right.SIGN):
        return Open((), 0)
    today = datetime.combine(clinic.today(), time(), clinic.zone)
    yesterday = datetime.combine(clinic.today() - timedelta(days=1), time(), clinic.zone)
    with clinic.reading() as reader:
        waiting = tuple(unsigned.of(reader, clinic.user.name, yesterday, today))
    begun = [draft for draft in drafts.drafts(clinic) if draft.form == "session"]
    return Open(waiting, sum(yesterday <= draft.updated_at < today for draft in begun))


def new_id() -> str:
    """The key of a save: a ULID."""
    return str(ULID())


def _kept(reader: Reader, session_id: str) -> Session:
    session = reader.get(Session, session_id)
    if session is None or session.is_retracted:
        raise Missing(Session, session_id)
    return session


def _written(addendum: Addendum) -> datetime:
    return addendum.written_at
