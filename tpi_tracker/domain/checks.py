"""What a record cannot say beside the others: dates that contradict each other, instants that have not come yet.

A record's own ranges are checked where its field is defined; here stand the sentences that need a second record or
the clock. Every function returns all that is wrong, empty when nothing is; ``refuse`` turns that into ``Refused``.
The services and the importer ask the same questions.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import DAY, local_date
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Workup

OLDEST_BIRTH = date(1900, 1, 1)
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Clock(NamedTuple):
    """The instant of the check and the clinic's zone, in which dates are read."""

    now: datetime
    zone: ZoneInfo

    @property
    def today(self) -> date:
        return local_date(self.now, self.zone)

    def is_ahead(self, instant: datetime) -> bool:
        """More than a day after now: a typing error, not a clock that runs fast."""
        return instant - self.now > DAY


def refuse(problems: Iterable[DomainError]) -> None:
    """Raises ``Refused`` when there is anything in ``problems``."""
    found = list(problems)
    if found:
        raise Refused(found)


def day_words(day: date) -> str:
    """07-Sep-2026."""
    return f"{day.day:02d}-{MONTHS[day.month - 1]}-{day.year:04d}"


def of_patient(patient: Patient, clock: Clock) -> list[DomainError]:
    """What is wrong with a patient beside the record's own ranges."""
    return of_birth(patient.birth_date, clock)


def of_birth(day: date, clock: Clock) -> list[DomainError]:
    """Born in the future, or before anybody who can sit in a clinic."""
    if day > clock.today:
        return [DomainError("birth_date", f"The date of birth {day_words(day)} is in the future.")]
    if day < OLDEST_BIRTH:
        return [DomainError("birth_date", f"The date of birth {day_words(day)} is before 1900.")]
    return []


def of_problem(problem: Problem, born: date, clock: Clock) -> list[DomainError]:
    """The onset lies between birth and today."""
    return _between("onset_date", "The onset", problem.onset_date, born, clock)


def of_session(session: Session, born: date, clock: Clock) -> list[DomainError]:
    """The session lies between birth and tomorrow."""
    return _instant("performed_at", "The session", session.performed_at, born, clock)


def of_score(score: Score, born: date, clock: Clock, session: Session | None = None) -> list[DomainError]:
    """The score lies between birth and tomorrow; ``session``, the one it names, is of the same problem."""
    problems = _instant("taken_at", "The score", score.taken_at, born, clock)
    if session is not None and session.problem_id != score.problem_id:
        problems.append(DomainError("session_id", "The session belongs to another pain problem."))
    return problems


def of_follow_up(follow_up: FollowUp, born: date, clock: Clock, session: Session | None = None) -> list[DomainError]:
    """A follow-up comes on the day of its session or after, and never before birth."""
    if session is None:
        if follow_up.due_on < born:
            return [_before_birth("due_on", "The follow-up", follow_up.due_on, born)]
        return []
    if session.problem_id != follow_up.problem_id:
        return [DomainError("session_id", "The session belongs to another pain problem.")]
    performed = local_date(session.performed_at, clock.zone)
    if follow_up.due_on < performed:
        sentence = f"The follow-up on {day_words(follow_up.due_on)} is before its session on {day_words(performed)}."
        return [DomainError("due_on", sentence)]
    return []


def of_call(call: Call, born: date, clock: Clock) -> list[DomainError]:
    """A call was made between birth and tomorrow."""
    return _instant("called_at", "The call", call.called_at, born, clock)


def of_treatment(treatment: Treatment, born: date, clock: Clock) -> list[DomainError]:
    """What was tried before began between birth and today and ended after it began."""
    problems = _between("started_on", "The treatment", treatment.started_on, born, clock)
    return problems + _order("ended_on", "The treatment", treatment.started_on, treatment.ended_on, "ended", "began")


def of_plan_step(step: PlanStep, born: date) -> list[DomainError]:
    """A step may start later than today; it is reviewed and ends on the day it starts or after."""
    problems = [_before_birth("started_on", "The step", step.started_on, born)] if step.started_on < born else []
    problems += _order("review_on", "The step", step.started_on, step.review_on, "is reviewed", "starts")
    return problems + _order("ended_on", "The step", step.started_on, step.ended_on, "ended", "starts")


def of_workup(workup: Workup, born: date, clock: Clock) -> list[DomainError]:
    """A workup opens between birth and tomorrow and is concluded on the day it opens or after."""
    problems = _between("opened_on", "The workup", workup.opened_on, born, clock, DAY.days)
    return problems + _order(
        "concluded_on", "The workup", workup.opened_on, workup.concluded_on, "is concluded", "opened"
    )


def of_complication(complication: Complication, born: date, clock: Clock) -> list[DomainError]:
    """A complication was noticed between birth and tomorrow and is over on the day it was noticed or after."""
    noticed = complication.noticed_at
    found = [] if noticed is None else _instant("noticed_at", "The complication", noticed, born, clock)
    day = None if noticed is None else local_date(noticed, clock.zone)
    return found + _order("resolved_on", "The complication", day, complication.resolved_on, "is over", "was noticed")


def of_addendum(addendum: Addendum, born: date, clock: Clock) -> list[DomainError]:
    """An addendum was written between birth and tomorrow."""
    return _instant("written_at", "The addendum", addendum.written_at, born, clock)


def of_document(document: Document, born: date, clock: Clock, problem_id: str | None = None) -> list[DomainError]:
    """A result or a picture is of a day between birth and tomorrow; ``problem_id``, that of what it is about, is its
    own."""
    if problem_id is not None and problem_id != document.problem_id:
        return [DomainError("problem_id", "What the document is about belongs to another pain problem.")]
    return _between("taken_on", "The document", document.taken_on, born, clock, DAY.days)


def of_exposure(exposure: Exposure, born: date, clock: Clock) -> list[DomainError]:
    """A drug was given between birth and tomorrow."""
    return _between("given_on", "The drug", exposure.given_on, born, clock, DAY.days)


def _instant(field: str, what: str, instant: datetime, born: date, clock: Clock) -> list[DomainError]:
    if clock.is_ahead(instant):
        shown = instant.astimezone(clock.zone)
        sentence = f"{what} on {day_words(shown.date())} at {shown:%H:%M} is in the future."
        return [DomainError(field, sentence)]
    day = local_date(instant, clock.zone)
    return [_before_birth(field, what, day, born)] if day < born else []


def _between(field: str, what: str, day: date | None, born: date, clock: Clock, ahead: int = 0) -> list[DomainError]:
    if day is None:
        return []
    if day < born:
        return [_before_birth(field, what, day, born)]
    if (day - clock.today).days > ahead:
        return [DomainError(field, f"{what} on {day_words(day)} is in the future.")]
    return []


def _order(field: str, what: str, start: date | None, end: date | None, ends: str, starts: str) -> list[DomainError]:
    if start is None or end is None or end >= start:
        return []
    return [DomainError(field, f"{what} {ends} on {day_words(end)}, before it {starts} on {day_words(start)}.")]


def _before_birth(field: str, what: str, day: date, born: date) -> DomainError:
    return DomainError(field, f"{what} on {day_words(day)} is before the patient's birth on {day_words(born)}.")
