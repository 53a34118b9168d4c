"""What comes next for a problem."""

from datetime import date
from typing import ClassVar

from tpi_tracker.domain.codes import Pathway
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text


class PlanStep(Row):
    """One pathway begun or intended, with the day it is to be looked at again."""

    KIND: ClassVar[str] = "plan_step"

    problem_id: Key
    pathway: Pathway
    started_on: date
    review_on: date | None = None
    ended_on: date | None = None
    response: Text | None = None
    detail: Text | None = None
    note: Text | None = None
