"""Which follow-ups a write answers, re-opens or cancels (clinical rules, section 7)."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.followup import Call, FollowUp, of_scores
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.schedule import due_dates, windows
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE
from tpi_tracker.services.undoing import Steps
from tpi_tracker.store.database import Reader, Writer
from tpi_tracker.store.reader import Version

__all__ = ["after_session", "answered_on", "due_dates", "restore_former", "settle"]

RESTORED = "the later session was entered in error"
_CAME = re.compile(r"session \S+ came")
_STANDING = {"version", "author", "recorded_at"}
OPEN = {FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE}


def settle(
    clinic: Clinic,
    steps: Steps,
    problem_id: str,
    added: Iterable[date],
    removed: Iterable[date] = (),
    *,
    taken_from: Iterable[Score] = (),
) -> None:
    """Looks again at the follow-ups in whose window one of these days falls: a score there makes them done, none due.

    ``added`` are the clinic's dates of scores that are there now, ``removed`` those of scores that were moved or taken
    away. ``taken_from`` are scores that no longer count here: a call that brought one closed its own follow-up, however
    late it was made. Other follow-ups stay as they are, so what an import calls done stays done.
    """
    came, gone = set(added), set(removed)
    if came or gone:
        writer = steps.writer
        follow_ups = writer.all(FollowUp, problem_id=problem_id)
        if follow_ups:
            uncalled = _uncalled(writer, problem_id, {score.taken_at for score in taken_from})
            _settle(clinic, steps, follow_ups, writer.all(Session, problem_id=problem_id), came, gone, uncalled)


def _uncalled(writer: Writer, problem_id: str, instants: set[datetime]) -> frozenset[date]:
    """The due dates that were called for at these instants and have no score of a call any more."""
    if not instants:
        return frozenset()
    made = writer.all(Call, problem_id=problem_id, result=CallResult.SCORED)
    standing = {score.taken_at for score in writer.all(Score, problem_id=problem_id) if score.value is not None}
    answered = {call.due_on for call in made if call.called_at in standing}
    return frozenset(call.due_on for call in made if call.called_at in instants) - answered


def after_session(clinic: Clinic, steps: Steps, session: Session, added: Iterable[date]) -> None:
    """What a new session changes: its scores answer follow-ups, and what is still due of former sessions is cancelled.

    A session that is entered after a later one has nothing due itself.
    """
    writer = steps.writer
    follow_ups = writer.all(FollowUp, problem_id=session.problem_id)
    sessions = writer.all(Session, problem_id=session.problem_id)
    settled = _settle(clinic, steps, follow_ups, sessions, set(added), set())
    former = {other.session_id for other in sessions if other.performed_at < session.performed_at}
    later = [other for other in sessions if other.performed_at > session.performed_at]
    for follow_up in settled:
        is_former = follow_up.session_id is None or follow_up.session_id in former
        if follow_up.status in OPEN and (is_former or (later and follow_up.session_id == session.session_id)):
            cause = session if is_former else later[-1]
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.CANCELLED), _reason(cause))


def _settle(
    clinic: Clinic,
    steps: Steps,
    follow_ups: Sequence[FollowUp],
    sessions: Sequence[Session],
    came: set[date],
    gone: set[date],
    uncalled: frozenset[date] = frozenset(),
) -> list[FollowUp]:
    """The follow-ups as they are afterwards. Scores are read only where one that is gone may have answered."""
    scored: set[date] | None = None
    settled = []
    for follow_up, first, last in _windows(clinic, follow_ups, sessions):
        kept = follow_up
        if any(first <= day <= last for day in came):
            if follow_up.status in OPEN:
                kept = steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.DONE), "scored")
        elif follow_up.status is FollowUpStatus.DONE and (
            follow_up.due_on in uncalled or any(first <= day <= last for day in gone)
        ):
            if scored is None:
                scored = _scored_days(clinic, steps.writer, follow_up.problem_id)
            if not any(first <= day <= last for day in scored):
                later = _later_than(follow_up.session_id, sessions)
                if later is None:
                    due = follow_up.changed(status=FollowUpStatus.DUE)
                    kept = steps.amend(follow_up, due, "its score was taken away")
                else:
                    cancelled = follow_up.changed(status=FollowUpStatus.CANCELLED)
                    kept = steps.amend(follow_up, cancelled, _reason(later))
        settled.append(kept)
    return settled


def _later_than(session_id: str | None, sessions: Sequence[Session]) -> Session | None:
    """The session that came after this one and so ended its calls."""
    own = next((session for session in sessions if session.session_id == session_id), None)
    if own is None:
        return None
    later = [session for session in sessions if session.performed_at > own.performed_at]
    return min(later, key=lambda session: session.performed_at, default=None)


def answered_on(clinic: Clinic, reader: Reader, problem_id: str, day: date) -> tuple[date, ...]:
    """The due dates of the follow-ups that a score on that day would answer."""
    follow_ups = reader.all(FollowUp, problem_id=problem_id)
    sessions = reader.all(Session, problem_id=problem_id)
    return tuple(
        follow_up.due_on
        for follow_up, first, last in _windows(clinic, follow_ups, sessions)
        if follow_up.status in OPEN and first <= day <= last
    )


def restore_former(steps: Steps, session: Session) -> None:
    """Makes due again what ``session`` cancelled, when it turns out to be entered in error or to belong elsewhere.

    A call that another later session ends as well stays ended, until that one is taken away too.
    """
    writer = steps.writer
    sessions = [other for other in writer.all(Session, problem_id=session.problem_id) if other.key != session.key]
    counting = {_reason(other) for other in sessions}
    for follow_up in writer.all(FollowUp, problem_id=session.problem_id, status=FollowUpStatus.CANCELLED):
        own = next((other for other in sessions if other.session_id == follow_up.session_id), session)
        if any(other.performed_at > own.performed_at for other in sessions):
            continue
        cause = _cause(writer.history(FollowUp, follow_up.key))
        if cause is not None and _CAME.fullmatch(cause) and cause not in counting:
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.DUE), RESTORED)


def _cause(versions: Sequence[Version]) -> str | None:
    """Why a record stands as it does. What was undone gave it a former state back, and with that the former cause."""
    causes: list[str | None] = []
    contents = [each.record.model_dump(exclude=_STANDING) if each.record else None for each in versions]
    for place, version in enumerate(versions):
        cause = version.reason
        if cause == UNDONE:
            before = (each for each in reversed(range(place - 1)) if contents[each] == contents[place])
            cause = next((causes[each] for each in before), cause)
        causes.append(cause)
    return causes[-1] if causes else None


def _reason(session: Session) -> str:
    return f"session {session.session_id} came"


def _scored_days(clinic: Clinic, writer: Writer, problem_id: str) -> set[date]:
    scores = writer.all(Score, problem_id=problem_id)
    return {local_date(score.taken_at, clinic.zone) for score in scores if score.value is not None}


def _windows(
    clinic: Clinic, follow_ups: Sequence[FollowUp], sessions: Sequence[Session]
) -> Iterable[tuple[FollowUp, date, date]]:
    """Each follow-up that asks for a score with the first and last day on which one answers it."""
    performed = {session.session_id: local_date(session.performed_at, clinic.zone) for session in sessions}
    groups: dict[str | None, list[FollowUp]] = {}
    for follow_up in of_scores(follow_ups):
        groups.setdefault(follow_up.session_id, []).append(follow_up)
    rule = catalogue.rules().schedule
    for session_id, group in groups.items():
        group.sort(key=_due_on)
        begin = performed.get(session_id) if session_id else None
        for follow_up, window in zip(group, windows([f.due_on for f in group], begin, rule), strict=True):
            yield follow_up, window.first, window.last


def _due_on(follow_up: FollowUp) -> date:
    return follow_up.due_on
