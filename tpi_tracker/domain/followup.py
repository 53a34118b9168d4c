"""When to ask again, and each attempt to ask."""

from datetime import date
from typing import ClassVar

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


class Call(Row):
    """One attempt to reach the patient for the follow-up of ``due_on``."""

    KIND: ClassVar[str] = "call"

    problem_id: Key
    due_on: date
    called_at: Instant
    result: CallResult
    caller: Text | None = None
    note: Text | None = None
