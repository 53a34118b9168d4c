"""A form's unsaved content, kept through a crash; never part of a verdict, chart or export."""

from typing import Any, ClassVar

from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.text import Key


class Draft(Record):
    """``content`` is whatever the form needs to show itself again, as plain JSON values."""

    KIND: ClassVar[str] = "draft"
    KEY: ClassVar[str] = "draft_id"

    draft_id: Key
    user_id: Key
    form: Key
    patient_no: Key | None = None
    problem_id: Key | None = None
    updated_at: Instant
    content: dict[str, Any]
