"""What comes next: pathway steps with a start, a review and an end."""

from datetime import date, timedelta
from typing import NamedTuple

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import catalogue, retracting
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing, Saved, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store import reviews as store_reviews


class ReviewRow(NamedTuple):
    """A running step whose review has come or comes soon. ``is_late``: its day has passed."""

    row_id: str
    patient_no: str
    shown_name: str
    problem_id: str
    problem_title: str
    pathway: str
    review_on: date
    is_late: bool


class ReviewList(NamedTuple):
    """The earliest reviews up to the end of the listed days, and how many there are."""

    rows: tuple[ReviewRow, ...]
    total: int


def reviews(clinic: Clinic, *, most: int = 10) -> ReviewList:
    """The steps to be looked at again: overdue, today, and in the days that Today lists ahead."""
    day = clinic.today()
    last = day + timedelta(days=catalogue.rules().schedule.list_days_ahead)
    with clinic.reading() as reader:
        found = store_reviews.until(reader, last, most)
        total = store_reviews.count(reader, last) if len(found) == most else len(found)
    rows = tuple(
        ReviewRow(
            row.row_id,
            row.patient_no,
            f"{row.family_name.upper()}, {row.given_name}",
            row.problem_id,
            row.problem_title,
            row.pathway.value,
            row.review_on,
            row.review_on < day,
        )
        for row in found
    )
    return ReviewList(rows, total)


@retried
def add(clinic: Clinic, step: PlanStep, *, save_id: str | None = None) -> Saved:
    """Records a pathway step. Raises ``Refused`` where its dates run backwards."""
    _check(step)
    with clinic.writing(Right.JUDGE, save_id) as writer:
        if writer.get(Problem, step.problem_id) is None:
            raise Missing(Problem, step.problem_id)
        if writer.already is not None and (known := writer.get(PlanStep, writer.already["key"])) is not None:
            return Saved(known, Changes())
        steps = Steps(writer)
        kept = steps.insert(step)
        writer.remember({"key": kept.key})
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.JUDGE, steps, ()))


def proposed_review(started_on: date) -> date:
    """The day on which a step that starts then is proposed to be looked at again."""
    return started_on + timedelta(weeks=catalogue.rules().plan.review_after_weeks)


@retried
def amend(clinic: Clinic, step: PlanStep, *, reason: str | None = None) -> Saved:
    """A step's review, end or response changed. Raises ``Refused``, or ``Conflict`` on a stale version."""
    _check(step)
    with clinic.writing(Right.JUDGE) as writer:
        before = writer.get(PlanStep, step.key)
        if before is None:
            raise Missing(PlanStep, step.key)
        steps = Steps(writer)
        kept = steps.amend(before, step, reason)
        changes = writer.changes
    return Saved(kept, changes, undo=undo_of(clinic, Right.JUDGE, steps, ()))


def retract(clinic: Clinic, row_id: str, *, reason: str, shown: Seen | None = None) -> Saved:
    """Marks a step as entered in error. Raises as ``retracting.retract``."""
    return retracting.retract(clinic, Right.JUDGE, PlanStep, row_id, reason, shown)


def of_problem(clinic: Clinic, problem_id: str) -> tuple[PlanStep, ...]:
    """The problem's steps, oldest start first."""
    with clinic.reading() as reader:
        return tuple(sorted(reader.all(PlanStep, problem_id=problem_id), key=lambda step: step.started_on))


def _check(step: PlanStep) -> None:
    problems = [
        DomainError(field, f"The {word} lies before the start.")
        for field, word, day in (("review_on", "review", step.review_on), ("ended_on", "end", step.ended_on))
        if day is not None and day < step.started_on
    ]
    if problems:
        raise Refused(problems)
