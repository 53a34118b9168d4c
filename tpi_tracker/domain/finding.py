"""A dated finding of treatment failure, with the evidence it rests on."""

from datetime import date
from typing import ClassVar

from tpi_tracker.domain.codes import FindingKind, FindingStatus
from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text

PAST = frozenset({FindingStatus.SUPERSEDED, FindingStatus.WITHDRAWN})
"""What becomes of a finding whose criteria hold no longer."""


class Finding(Row):
    """Stored when the failure criteria hold (clinical rules, section 3).

    ``sessions`` and ``scores`` are keys joined by ``;``: the last N sessions and their scores of the chosen pair.
    ``evidence_hash`` covers kind, session ids, baseline, procedural and judged scores.
    """

    KIND: ClassVar[str] = "finding"

    problem_id: Key
    kind: FindingKind
    since: Instant
    status: FindingStatus = FindingStatus.OPEN
    sessions: Text
    scores: Text
    evidence_hash: Key
    rule_version: Key
    workup_id: Key | None = None
    dismissed_until: date | None = None
    dismissal_reason: Text | None = None

    @property
    def session_ids(self) -> tuple[str, ...]:
        return tuple(self.sessions.split(";")) if self.sessions else ()

    @property
    def is_current(self) -> bool:
        """Whether the failure criteria still hold for this finding."""
        return self.status not in PAST

    @property
    def is_live(self) -> bool:
        """Whether it is a flag that asks for something: neither set aside nor concluded."""
        return self.status in {FindingStatus.OPEN, FindingStatus.IN_WORKUP}
