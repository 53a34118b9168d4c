"""Result documents of a patient: an MRI report or a photo kept in the clinic, encrypted as all else in it."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from ulid import ULID

from tpi_tracker.domain import checks
from tpi_tracker.domain.document import MOST_BYTES, Document, Media
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Workup
from tpi_tracker.exchange.document_bytes import NotTaken, media_of, misnamed
from tpi_tracker.services import retracting
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, clock_of, refuse_stale, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store import documents as kept_bytes
from tpi_tracker.store.database import Reader, Writer
from tpi_tracker.store.documents import DocumentDamaged
from tpi_tracker.store.errors import Conflict

__all__ = [
    "MOST_BYTES",
    "DocumentDamaged",
    "DocumentDraft",
    "DocumentRow",
    "Look",
    "Media",
    "attach",
    "content",
    "look",
    "new_id",
    "of_problem",
    "retitle",
    "retract",
]

OTHER_CONTENT = "Another document is kept under this key: attach this one anew."


@dataclass(frozen=True, slots=True)
class DocumentDraft:
    """A document about to be attached, to a session or to an item of a workup: one of the two.

    ``document_id``: made by whoever attaches (``new_id``), so that a save tried again is the same document; None makes
    one. ``title``: the clinic's words. ``taken_on``: the day of the result or picture, None when it is not known.
    """

    document_id: str | None
    patient_no: str
    problem_id: str
    title: str
    content: bytes
    session_id: str | None = None
    workup_id: str | None = None
    item_key: str | None = None
    taken_on: date | None = None

    def __repr__(self) -> str:
        """The key alone: nothing of a patient may reach a log."""
        return f"DocumentDraft(document_id={self.document_id!r})"


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What is known of an attached document without its bytes; ``size`` in bytes, ``version`` for ``retitle``."""

    document_id: str
    patient_no: str
    problem_id: str
    session_id: str | None
    workup_id: str | None
    item_key: str | None
    title: str
    media: Media
    size: int
    sha256: str
    taken_on: date | None
    added_at: datetime
    added_by: str
    is_retracted: bool
    version: int = 1

    def __repr__(self) -> str:
        """The key alone: nothing of a patient may reach a log."""
        return f"DocumentRow(document_id={self.document_id!r})"


class Look(NamedTuple):
    """What a chosen file is; ``said``: a sentence where its name says something else."""

    media: Media
    said: str | None


def new_id() -> str:
    """The key of a document made in the program: a ULID."""
    return str(ULID())


def look(content: bytes, file_name: str = "") -> Look:
    """What a file is that somebody chose, before it is attached. Raises ``Refused`` at ``content`` with what is taken
    and how to get there."""
    media = _media(content)
    return Look(media, misnamed(file_name, media) if file_name else None)


@retried
def attach(clinic: Clinic, draft: DocumentDraft) -> str:
    """Keeps the document with its record in one transaction; its key.

    The same document once more under the same key changes nothing. Raises ``Refused`` with every field that is wrong
    (``content`` for the file itself), ``Missing``, and ``Conflict`` where the session was taken back.
    """
    media = _media(draft.content)
    document = Document.checked(
        {
            "document_id": draft.document_id or new_id(),
            "problem_id": draft.problem_id,
            "session_id": draft.session_id,
            "workup_id": draft.workup_id,
            "item": draft.item_key,
            "title": draft.title.strip(),
            "media": media,
            "size": len(draft.content),
            "sha256": hashlib.sha256(draft.content).hexdigest(),
            "taken_on": draft.taken_on,
        }
    )
    with clinic.writing(Right.RECORD_CARE) as writer:
        there = writer.get(Document, document.document_id)
        if there is not None:
            if there.sha256 != document.sha256 or there.problem_id != document.problem_id:
                raise Refused([DomainError("document_id", OTHER_CONTENT)])
            return there.document_id
        patient = _owner(writer, draft.patient_no, document)
        checks.refuse(checks.of_document(document, patient.birth_date, clock_of(clinic)))
        writer.insert(document)
        kept_bytes.keep(writer, document.document_id, draft.content)
    return document.document_id


def of_problem(clinic: Clinic, patient_no: str, problem_id: str) -> list[DocumentRow]:
    """The documents of a problem without their bytes, in the order they were attached; those taken back come last."""
    with clinic.reading(patient_no=patient_no) as reader:
        _problem(reader, patient_no, problem_id)
        found = [
            _row(each, _first(reader, each), patient_no)
            for each in reader.all(Document, with_retracted=True, problem_id=problem_id)
        ]
    return sorted(found, key=_is_last)


def content(clinic: Clinic, patient_no: str, document_id: str) -> bytes:
    """The bytes of a document as they were attached; the audit notes who opened it.

    Raises ``Missing``, also for a document of another patient, and ``DocumentDamaged`` for other bytes than those.
    """
    with clinic.reading(patient_no=patient_no) as reader:
        document = reader.get(Document, document_id)
        if document is None:
            raise Missing(Document, document_id)
        _problem(reader, patient_no, document.problem_id)
        found = kept_bytes.content(reader, document)
    if not clinic.read_only:
        with clinic.writing(Right.READ_IDENTITY) as writer:
            writer.log("read", Document.KIND, document_id, patient_no)
    return found


@retried
def retitle(
    clinic: Clinic,
    document_id: str,
    title: str,
    *,
    taken_on: date | None,
    reason: str | None = None,
    shown: int | None = None,
) -> Saved:
    """Gives a document another title and day; ``shown`` is the version that was seen. Its bytes never change.

    Raises ``Refused``, ``Missing``, and ``Conflict`` when somebody changed it since.
    """
    with clinic.writing(Right.RECORD_CARE) as writer:
        stored = writer.get(Document, document_id)
        if stored is None:
            raise Missing(Document, document_id)
        named = stored.changed(title=title.strip(), taken_on=taken_on)
        refuse_stale(stored, shown, named)
        if stored.is_retracted:
            raise Conflict(stored, named)
        patient = patient_of(writer, problem_of(writer, stored.problem_id).patient_no)
        checks.refuse(checks.of_document(named, patient.birth_date, clock_of(clinic)))
        steps = Steps(writer)
        kept = steps.amend(stored, named, reason)
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, ()))


def retract(clinic: Clinic, document_id: str, reason: str, *, shown: Seen | None = None) -> Saved:
    """Marks a document as entered in error; its bytes stay. Raises as ``retracting.retract``."""
    return retracting.retract(clinic, Right.RECORD_CARE, Document, document_id, reason, shown)


def _media(content: bytes) -> Media:
    try:
        return media_of(content)
    except NotTaken as refusal:
        raise Refused([DomainError("content", str(refusal))]) from None


def _owner(writer: Writer, patient_no: str, document: Document) -> Patient:
    """Whose it is, after a look at all it names. Raises ``Missing``, and ``Conflict`` where that was taken back."""
    patient, problem = _problem(writer, patient_no, document.problem_id)
    above: Session | Workup | None
    if document.session_id is not None:
        above = writer.get(Session, document.session_id)
    else:
        above = writer.get(Workup, document.workup_id or "")
    if above is None or above.problem_id != problem.problem_id:
        model, key = (Session, document.session_id) if document.session_id else (Workup, document.workup_id)
        raise Missing(model, key or "")
    for record in (problem, above):
        if record.is_retracted:
            raise Conflict(record)
    return patient


def _problem(reader: Reader, patient_no: str, problem_id: str) -> tuple[Patient, Problem]:
    problem = problem_of(reader, problem_id)
    if problem.patient_no != patient_no:
        raise Missing(Problem, problem_id)
    return patient_of(reader, patient_no), problem


def _first(reader: Reader, document: Document) -> Document:
    """The record as it was attached: who corrected its title is not who added it."""
    if document.version == 1:
        return document
    first = reader.history(Document, document.document_id)[0].record
    return first if isinstance(first, Document) else document


def _row(document: Document, first: Document, patient_no: str) -> DocumentRow:
    assert first.recorded_at is not None
    return DocumentRow(
        document_id=document.document_id,
        patient_no=patient_no,
        problem_id=document.problem_id,
        session_id=document.session_id,
        workup_id=document.workup_id,
        item_key=document.item,
        title=document.title,
        media=document.media,
        size=document.size,
        sha256=document.sha256,
        taken_on=document.taken_on,
        added_at=first.recorded_at,
        added_by=first.author or "",
        is_retracted=document.is_retracted,
        version=document.version,
    )


def _is_last(row: DocumentRow) -> bool:
    return row.is_retracted
