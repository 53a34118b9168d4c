"""Which follow-ups a write answers, re-opens or cancels (clinical rules, section 7)."""

from collections.abc import Iterable
from datetime import date

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.schedule import due_dates, windows
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.undoing import Steps
from tpi_tracker.store.database import Writer

__all__ = ["cancel_former", "due_dates", "restore_former", "settle"]

OPEN = {FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE}


def settle(clinic: Clinic, steps: Steps, problem_id: str, days: Iterable[date]) -> None:
    """Looks again at the follow-ups in whose window one of ``days`` falls: a score there makes them done, none due.

    ``days`` are the clinic's dates of the scores that were added, moved or taken away; other follow-ups stay as they
    are, so what an import calls done stays done.
    """
    touched = set(days)
    if not touched:
        return
    writer = steps.writer
    scored = {
        local_date(score.taken_at, clinic.zone)
        for score in writer.all(Score, problem_id=problem_id)
        if score.value is not None
    }
    for follow_up, first, last in _windows(clinic, writer, problem_id):
        if not any(first <= day <= last for day in touched):
            continue
        is_answered = any(first <= day <= last for day in scored)
        if is_answered and follow_up.status in OPEN:
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.DONE), "scored")
        elif not is_answered and follow_up.status is FollowUpStatus.DONE:
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.DUE), "its score was taken away")


def cancel_former(clinic: Clinic, steps: Steps, session: Session) -> None:
    """Cancels what is still due of the problem's sessions before ``session``, unless a later session exists."""
    former = _sessions_before(steps.writer, session)
    for follow_up in steps.writer.all(FollowUp, problem_id=session.problem_id):
        is_former = follow_up.session_id is None or follow_up.session_id in former
        if is_former and follow_up.status in OPEN:
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.CANCELLED), _reason(session))
    later = [
        s for s in steps.writer.all(Session, problem_id=session.problem_id) if s.performed_at > session.performed_at
    ]
    if later:
        for follow_up in steps.writer.all(FollowUp, session_id=session.session_id):
            steps.amend(follow_up, follow_up.changed(status=FollowUpStatus.CANCELLED), _reason(later[-1]))


def restore_former(writer: Writer, session: Session) -> None:
    """Makes due again what ``session`` cancelled, when it turns out to be entered in error."""
    for follow_up in writer.all(FollowUp, problem_id=session.problem_id, status=FollowUpStatus.CANCELLED):
        last = writer.history(FollowUp, follow_up.key)[-1]
        if last.reason == _reason(session):
            writer.amend(follow_up.changed(status=FollowUpStatus.DUE), reason="the later session was entered in error")


def _reason(session: Session) -> str:
    return f"session {session.session_id} came"


def _sessions_before(writer: Writer, session: Session) -> set[str]:
    return {
        former.session_id
        for former in writer.all(Session, problem_id=session.problem_id)
        if former.performed_at < session.performed_at
    }


def _windows(clinic: Clinic, writer: Writer, problem_id: str) -> Iterable[tuple[FollowUp, date, date]]:
    """Each follow-up with the first and last day on which a score answers it."""
    performed = {
        session.session_id: local_date(session.performed_at, clinic.zone)
        for session in writer.all(Session, problem_id=problem_id)
    }
    groups: dict[str | None, list[FollowUp]] = {}
    for follow_up in writer.all(FollowUp, problem_id=problem_id):
        groups.setdefault(follow_up.session_id, []).append(follow_up)
    rule = catalogue.rules().schedule
    for session_id, group in groups.items():
        group.sort(key=lambda follow_up: follow_up.due_on)
        begin = performed.get(session_id) if session_id else None
        for follow_up, window in zip(group, windows([f.due_on for f in group], begin, rule), strict=True):
            yield follow_up, window.first, window.last
