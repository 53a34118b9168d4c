"""How a user takes an own save back: the same steps, the other way round, in one audited transaction."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import findings
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE, retried
from tpi_tracker.store.database import Writer

R = TypeVar("R", bound=Record)


class Steps:
    """The inserts, amendments and retractions of one save. Writes through the ``Writer`` of its transaction."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self._inserted: list[Record] = []
        self._amended: list[tuple[Record, int]] = []

    def insert(self, record: R) -> R:
        """Keeps a new record."""
        kept = self.writer.insert(record)
        self._inserted.append(kept)
        return kept

    def insert_many(self, records: Sequence[Record]) -> list[Record]:
        """Keeps new records in one go."""
        kept = self.writer.insert_many(records) if records else []
        self._inserted += kept
        return kept

    def amend(self, before: R, after: R, reason: str | None = None) -> R:
        """Keeps a new version; ``before`` is the record as it is kept now, ``after`` what it becomes."""
        kept = self.writer.amend(after, reason=reason)
        self._amended.append((before, kept.version))
        return kept

    def retract(self, before: Record, reason: str) -> None:
        """Marks a record as entered in error; ``before`` is the record as it is kept now."""
        kept = self.writer.retract(type(before), before.key, reason=reason)
        if kept.version != before.version:
            self._amended.append((before, kept.version))

    def take_back(self, writer: Writer) -> None:
        """Gives what was amended or retracted its former values and marks what was inserted as entered in error.

        Goes on the versions the save made: a later change by somebody else raises ``Conflict``.
        """
        stands: dict[tuple[str, str], int] = {}
        for before, version in reversed(self._amended):
            base = stands.get((before.KIND, before.key), version)
            kept = writer.amend(before.model_copy(update={"version": base}), reason=UNDONE)
            stands[kept.KIND, kept.key] = kept.version
        for record in reversed(self._inserted):
            base = stands.get((record.KIND, record.key), record.version)
            writer.retract(type(record), record.key, reason=UNDONE, version=base)


def undo_of(clinic: Clinic, right: Right, steps: Steps, problem_ids: Iterable[str]) -> Callable[[], Changes]:
    """A call that takes the save back, with the right the save itself needed, and looks at the findings of its
    problems again."""
    problems = tuple(problem_ids)

    @retried
    def undo() -> Changes:
        with clinic.writing(right) as writer:
            steps.take_back(writer)
            for problem_id in problems:
                findings.refresh(writer, clinic, problem_id)
            return writer.changes

    return undo
