"""When to ask again, and each attempt to ask."""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar, Protocol, TypeVar

from tpi_tracker.domain.codes import CallResult, FollowUpPurpose, FollowUpStatus
from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text


class FollowUp(Row):
    """A date on which the patient is to be asked for a score, or (``purpose`` safety) for signs of a complication."""

    KIND: ClassVar[str] = "follow_up"

    problem_id: Key
    due_on: date
    session_id: Key | None = None
    status: FollowUpStatus = FollowUpStatus.DUE
    note: Text | None = None
    purpose: FollowUpPurpose = FollowUpPurpose.SCORE

    @property
    def asks_score(self) -> bool:
        """Whether a score answers it. A safety call is answered by its result alone and counts in no outcome."""
        return self.purpose is not FollowUpPurpose.SAFETY


class Call(Row):
    """One attempt to reach the patient for the follow-up of ``due_on``."""

    KIND: ClassVar[str] = "call"

    problem_id: Key
    due_on: date
    called_at: Instant
    result: CallResult
    caller: Text | None = None
    note: Text | None = None


class Dated(Protocol):
    """A follow-up, or a call for one: the date it belongs to."""

    @property
    def due_on(self) -> date: ...


class Asking(Dated, Protocol):
    """A follow-up: whether a score answers it."""

    @property
    def asks_score(self) -> bool: ...


F = TypeVar("F", bound=Asking)
C = TypeVar("C", bound=Dated)


def of_scores(follow_ups: Iterable[F]) -> list[F]:
    """Those that ask for a score: safety calls have no window and are no gap."""
    return [follow_up for follow_up in follow_ups if follow_up.asks_score]


def calls_for_scores(calls: Iterable[C], follow_ups: Iterable[Asking]) -> list[C]:
    """The attempts that asked for a score; those made for a safety call alone are left out."""
    planned = list(follow_ups)
    asked = {follow_up.due_on for follow_up in planned if follow_up.asks_score}
    safety = {follow_up.due_on for follow_up in planned if not follow_up.asks_score}
    return [call for call in calls if call.due_on in asked or call.due_on not in safety]
