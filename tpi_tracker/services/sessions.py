"""What a user does with injection sessions: record with all that belongs to one, correct, repeat, take back."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar

from ulid import ULID

from tpi_tracker.domain import checks
from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.followup import FollowUp, of_scores
from tpi_tracker.domain.instant import day_number, local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import catalogue, closing, complications, confirming, findings, judging, safety, seen, signing
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import patient_of, problem_of
from tpi_tracker.services.saving import Missing, Saved, already_saved, clock_of, retried
from tpi_tracker.services.scores import days_of
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader
from tpi_tracker.store.errors import Conflict

R = TypeVar("R", bound=Row)

BASELINE_LEFT_OUT = "Give a baseline score, or say why there is none."


@dataclass(frozen=True)
class SessionEntry:
    """A session with all that is typed beside it.

    ``follow_ups`` are the dates to ask again; None takes the clinic's schedule, an empty tuple asks never. ``checks``
    are the answers and overrides before the needle. ``safety_call``: whether to ask after some days if all is well;
    None leaves it as it is.
    """

    session: Session
    sites: tuple[Site, ...] = ()
    injectates: tuple[Injectate, ...] = ()
    baseline: Score | None = None
    post_score: Score | None = None
    follow_ups: tuple[date, ...] | None = None
    checks: tuple[SafetyCheck, ...] = ()
    safety_call: bool | None = None


class SessionConflict(Conflict):
    """A session, or a part of it, was changed since it was read: as it was ``opened``, as it is ``kept`` now (None
    where it was taken back) and as it was ``typed``."""

    def __init__(self, stored: Session, opened: SessionEntry, kept: SessionEntry | None, typed: SessionEntry) -> None:
        super().__init__(stored, typed.session)
        self.stored, self.opened, self.kept, self.typed = stored, opened, kept, typed


def marks_of(entry: SessionEntry) -> dict[str, Any]:
    """Which versions an entry was read with: plain values, equal where nobody wrote in between."""

    def of_rows(rows: Iterable[Row]) -> dict[str, int]:
        return {row.key: row.version for row in rows}

    def of_score(score: Score | None) -> list[Any] | None:
        return None if score is None else [score.key, score.version]

    return {
        "session": entry.session.version,
        "sites": of_rows(entry.sites),
        "injectates": of_rows(entry.injectates),
        "checks": of_rows(entry.checks),
        "baseline": of_score(entry.baseline),
        "post_score": of_score(entry.post_score),
        "follow_ups": [day.isoformat() for day in entry.follow_ups or ()],
        "safety_call": bool(entry.safety_call),
    }


def new_id() -> str:
    """The key of a session made in the program: a ULID."""
    return str(ULID())


def default_follow_ups(clinic: Clinic, performed_at: datetime) -> tuple[date, ...]:
    """The dates on which the clinic's schedule asks after a session of that instant."""
    return closing.due_dates(local_date(performed_at, clinic.zone), catalogue.rules().schedule)


@retried
def record(clinic: Clinic, entry: SessionEntry, *, save_id: str | None = None) -> Saved:
    """Keeps a session, its sites, injectates, scores and follow-ups; cancels what is still due of the former ones.

    Raises ``Refused`` with every field that is wrong; ``baseline`` names the missing baseline, ``sites`` no site,
    ``allergy_reason`` and ``dose_reason`` what is overridden without a reason.
    """
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Session)) is not None:
            return before
        check(writer, clinic, entry)
        steps = Steps(writer)
        session = keep_new(clinic, steps, entry)
        turns, told = findings.refresh(writer, clinic, session.problem_id)
        verdict = judging.verdict_of(told, clinic, session)
        writer.remember({"key": session.key})
        changes = writer.changes
    return Saved(session, changes, verdict, undo_of(clinic, Right.RECORD_CARE, steps, (session.problem_id,)), turns)


def keep_new(clinic: Clinic, steps: Steps, entry: SessionEntry) -> Session:
    """Writes a session that was checked, with all that belongs to it; the findings are the caller's to look at."""
    session = steps.insert(entry.session)
    dates = entry.follow_ups if entry.follow_ups is not None else default_follow_ups(clinic, session.performed_at)
    began = complications.of_session(session)
    calls = [safety.safety_call(session, clinic)] if entry.safety_call else []
    steps.insert_many(
        [
            *_parts(entry, session),
            *([began] if began is not None else []),
            *(_follow_up(session, day) for day in dates),
            *calls,
        ]
    )
    closing.after_session(clinic, steps, session, days_of(clinic, (entry.baseline, entry.post_score)))
    return session


@retried
def amend(clinic: Clinic, entry: SessionEntry, *, reason: str, opened: SessionEntry | None = None) -> Saved:
    """Keeps the corrected session: rows left out are marked as entered in error, new ones are added.

    ``entry`` is what ``entry_of`` gave, changed; ``follow_ups`` None leaves the dates as they are. ``opened`` is what
    it gave, unchanged: with it a row that somebody added or took away since is seen too. Raises ``Refused``, or
    ``Conflict`` when the session was changed since (``SessionConflict`` with ``opened``).
    """
    with clinic.writing(Right.RECORD_CARE) as writer:
        stored = _stored(writer, entry.session.session_id)
        if stored is not None:
            signing.refuse_signed(stored.session)
        if opened is not None and (stored is None or marks_of(stored) != marks_of(opened)):
            raise SessionConflict(_kept(writer, entry.session.session_id), opened, stored, entry)
        if stored is None:
            raise Missing(Session, entry.session.session_id)
        check(writer, clinic, entry)
        steps = Steps(writer)
        session = entry.session
        if _differs(stored.session, session) or session.version != stored.session.version:
            session = steps.amend(stored.session, session, reason)
        _exchange(steps, stored.sites, entry.sites, reason)
        _exchange(steps, stored.injectates, entry.injectates, reason)
        _exchange(steps, _scores_in(stored), _linked(entry, session), reason)
        _exchange(steps, stored.checks, entry.checks, reason)
        complications.settle(steps, stored.session, session, reason)
        if entry.safety_call is not None and entry.safety_call is not stored.safety_call:
            _settle_safety_call(clinic, steps, session, reason, wanted=entry.safety_call)
        if entry.follow_ups is not None:
            _reschedule(steps, session, entry.follow_ups, reason)
        closing.settle(
            clinic,
            steps,
            session.problem_id,
            days_of(clinic, _linked(entry, session)),
            days_of(clinic, _scores_in(stored)),
        )
        turns, told = findings.refresh(writer, clinic, session.problem_id)
        verdict = judging.verdict_of(told, clinic, session)
        changes = writer.changes
    upon = partial(signing.refuse_signed_now, session_id=session.session_id)
    undo = undo_of(clinic, Right.RECORD_CARE, steps, (session.problem_id,), upon=upon)
    return Saved(session, changes, verdict, undo, turns)


@retried
def retract(clinic: Clinic, session_id: str, *, reason: str, shown: Seen | None = None) -> Saved:
    """Marks a session and all recorded with it as entered in error; the former session's calls are due again.

    ``shown`` is what the user saw of it (``seen.of``): raises ``ChangedSince`` when it, or what goes with it, is
    another now.
    """
    with clinic.writing(Right.RECORD_CARE) as writer:
        seen.refuse_changed(writer, _kept(writer, session_id), shown)
        stored = _stored(writer, session_id)
        if stored is None:
            raise Missing(Session, session_id)
        confirming.to_retract(clinic, stored.session)
        steps = Steps(writer)
        follow_ups = writer.all(FollowUp, session_id=session_id)
        noticed = writer.all(Complication, session_id=session_id)
        rows = (*stored.sites, *stored.injectates, *stored.checks, *noticed, *_scores_in(stored), *follow_ups)
        rows += tuple(writer.all(Addendum, session_id=session_id))
        for row in (*rows, *writer.all(Document, session_id=session_id), stored.session):
            steps.retract(row, reason)
        closing.restore_former(steps, stored.session)
        closing.settle(clinic, steps, stored.session.problem_id, (), days_of(clinic, _scores_in(stored)))
        turns, _ = findings.refresh(writer, clinic, stored.session.problem_id)
        changes = writer.changes
    return Saved(
        stored.session,
        changes,
        undo=undo_of(clinic, Right.RECORD_CARE, steps, (stored.session.problem_id,)),
        turns=turns,
    )


def entry_of(clinic: Clinic, session_id: str) -> SessionEntry:
    """A session with all that belongs to it, for the form that corrects it. Raises ``Missing``."""
    with clinic.reading() as reader:
        entry = _stored(reader, session_id)
    if entry is None:
        raise Missing(Session, session_id)
    return entry


def last_of(clinic: Clinic, problem_id: str) -> SessionEntry | None:
    """The latest session of a problem with all that belongs to it, to be repeated; None where there is none yet."""
    with clinic.reading() as reader:
        sessions = reader.all(Session, problem_id=problem_id)
        if not sessions:
            return None
        return _stored(reader, max(sessions, key=lambda session: session.performed_at).session_id)


def _kept(reader: Reader, session_id: str) -> Session:
    """The session's own record, taken back or not."""
    session = reader.get(Session, session_id)
    if session is None:
        raise Missing(Session, session_id)
    return session


def _stored(reader: Reader, session_id: str) -> SessionEntry | None:
    session = reader.get(Session, session_id)
    if session is None or session.is_retracted:
        return None
    scores = sorted(reader.all(Score, session_id=session_id), key=lambda score: score.taken_at)
    before = [score for score in scores if score.taken_at <= session.performed_at]
    after = [score for score in scores if score.taken_at > session.performed_at]
    hours = catalogue.rules().response.procedural_hours
    first = after[0] if after and (after[0].taken_at - session.performed_at).total_seconds() <= hours * 3600 else None
    planned = [f for f in reader.all(FollowUp, session_id=session_id) if f.status is not FollowUpStatus.CANCELLED]
    return SessionEntry(
        session,
        tuple(reader.all(Site, session_id=session_id)),
        tuple(reader.all(Injectate, session_id=session_id)),
        before[-1] if before else None,
        first,
        tuple(sorted(follow_up.due_on for follow_up in of_scores(planned))),
        tuple(reader.all(SafetyCheck, session_id=session_id)),
        any(not follow_up.asks_score for follow_up in planned),
    )


def check(reader: Reader, clinic: Clinic, entry: SessionEntry) -> None:
    """Raises ``Refused`` with every field of the entry that is wrong."""
    session, clock = entry.session, clock_of(clinic)
    problem = problem_of(reader, session.problem_id)
    patient: Patient = patient_of(reader, problem.patient_no)
    found = checks.of_session(session, patient.birth_date, clock)
    if not entry.sites:
        found.append(DomainError("sites", "Add at least one muscle."))
    for name, score in (("baseline", entry.baseline), ("post_score", entry.post_score)):
        if score is not None:
            of_score = checks.of_score(score, patient.birth_date, clock)
            found += [DomainError(name, problem.sentence) for problem in of_score]
    if entry.baseline is not None and entry.baseline.taken_at > session.performed_at:
        found.append(DomainError("baseline", "The baseline is taken before the injection."))
    if entry.post_score is not None and entry.post_score.taken_at <= session.performed_at:
        found.append(DomainError("post_score", "The post score is taken after the injection."))
    found += safety.refusals(reader, clinic, patient, session, entry.injectates, entry.checks)
    if entry.baseline is None and not session.baseline_reason and not _has_baseline(reader, session):
        found.append(DomainError("baseline", BASELINE_LEFT_OUT))
    for day in entry.follow_ups or ():
        follow_up = _follow_up(session, day)
        of_day = checks.of_follow_up(follow_up, patient.birth_date, clock, session)
        found += [DomainError("follow_ups", problem.sentence) for problem in of_day]
    if found:
        raise Refused(found)


def _has_baseline(reader: Reader, session: Session) -> bool:
    """Whether a score of the last days, recorded on its own, serves as the baseline."""
    oldest = catalogue.rules().response.baseline_max_age_days
    return any(
        score.value is not None
        and score.scale in PAIN_SCALES
        and score.taken_at <= session.performed_at
        and day_number(score.taken_at, session.performed_at) <= oldest
        for score in reader.all(Score, problem_id=session.problem_id)
    )


def _parts(entry: SessionEntry, session: Session) -> list[Row]:
    """The rows under a session, carrying its key."""
    key = {"session_id": session.session_id}
    return [
        *(site.model_copy(update=key) for site in entry.sites),
        *(injectate.model_copy(update=key) for injectate in entry.injectates),
        *(check.model_copy(update=key) for check in entry.checks),
        *_linked(entry, session),
    ]


def _linked(entry: SessionEntry, session: Session) -> list[Score]:
    keys = {"session_id": session.session_id, "problem_id": session.problem_id}
    return [score.model_copy(update=keys) for score in _scores_in(entry)]


def _scores_in(entry: SessionEntry) -> tuple[Score, ...]:
    return tuple(score for score in (entry.baseline, entry.post_score) if score is not None)


def _follow_up(session: Session, day: date) -> FollowUp:
    return FollowUp(problem_id=session.problem_id, due_on=day, session_id=session.session_id)


def _differs(before: Row | Session, after: Row | Session) -> bool:
    left_out = {"recorded_at", "author", "version", "record_status"}
    return before.model_dump(exclude=left_out) != after.model_dump(exclude=left_out)


def _exchange(steps: Steps, before: Sequence[R], after: Iterable[R], reason: str) -> None:
    """Amends rows that changed, adds those without a key, marks those left out."""
    known = {row.key: row for row in before}
    for row in after:
        if row.key not in known:
            steps.insert(row)
            continue
        stored = known.pop(row.key)
        if _differs(stored, row):
            steps.amend(stored, row, reason)
    for row in known.values():
        steps.retract(row, reason)


def _reschedule(steps: Steps, session: Session, dates: tuple[date, ...], reason: str) -> None:
    stored = {f.due_on: f for f in of_scores(steps.writer.all(FollowUp, session_id=session.session_id))}
    for day, follow_up in stored.items():
        if day not in dates and follow_up.status is FollowUpStatus.DUE:
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.CANCELLED), reason)
        elif day in dates and follow_up.status is FollowUpStatus.CANCELLED:
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.DUE), reason)
    steps.insert_many([_follow_up(session, day) for day in dates if day not in stored])


def _settle_safety_call(clinic: Clinic, steps: Steps, session: Session, reason: str, *, wanted: bool) -> None:
    """The offered call is made due, or one that nobody made yet is cancelled."""
    stored = [f for f in steps.writer.all(FollowUp, session_id=session.session_id) if not f.asks_score]
    if wanted:
        again = next((call for call in stored if call.status is FollowUpStatus.CANCELLED), None)
        if again is None:
            steps.insert(safety.safety_call(session, clinic))
        else:
            steps.amend(again, again.changed(status=FollowUpStatus.DUE), reason)
        return
    for call in stored:
        if call.status in {FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE}:
            steps.amend(call, call.changed(status=FollowUpStatus.CANCELLED), reason)
