"""What was asked before a needle and what was made of it."""

from typing import ClassVar

from tpi_tracker.domain.codes import SafetyState
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text


class SafetyCheck(Row):
    """One check before a session: clear, noted (``note`` says what), or overridden with the reason in ``note``.

    ``concern`` names it: ``allergy``, ``anticoagulant``, ``infection``, ``pregnancy``, ``pleura``, ``lot``, ``dose``,
    ``steroid``. A check without a row was not asked.
    """

    KIND: ClassVar[str] = "safety_check"

    session_id: Key
    concern: Key
    state: SafetyState
    note: Text | None = None
