"""What was added to a note after it was signed."""

from typing import ClassVar

from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Name


class Addendum(Row):
    """A later word to a signed session; the note itself stays as it was signed."""

    KIND: ClassVar[str] = "addendum"

    session_id: Key
    written_at: Instant
    text: Name
