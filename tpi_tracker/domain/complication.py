"""What went wrong after a needle, and what became of it."""

from datetime import date
from typing import ClassVar

from tpi_tracker.domain.codes import Severity
from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text


class Complication(Row):
    """A complication of a session and its course. ``resolved_on`` is None while it lasts or is not known to be over."""

    KIND: ClassVar[str] = "complication"

    session_id: Key
    kind: Key
    noticed_at: Instant | None = None
    severity: Severity | None = None
    course: Text | None = None
    resolved_on: date | None = None
