"""How a user takes an own save back: the same steps, the other way round, in one audited transaction."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, TypeVar

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services import findings
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE, retried
from tpi_tracker.store.database import Writer
from tpi_tracker.store.errors import Conflict

R = TypeVar("R", bound=Record)


_UNDER: Final[dict[type[Record], tuple[type[Record], ...]]] = {
    Patient: (Problem, Exposure),
    Problem: (Session, Score, FollowUp, Call, Workup, PlanStep, Treatment, Document),
    Session: (Site, Injectate, SafetyCheck, Score, FollowUp, Complication, Addendum, Document),
}
"""What may have been added under a new record; its own rows are marked before it."""


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

    def retract(self, before: R, reason: str) -> R:
        """Marks a record as entered in error; ``before`` is the record as it is kept now."""
        kept = self.writer.retract(type(before), before.key, reason=reason)
        if kept.version != before.version:
            self._amended.append((before, kept.version))
        return kept

    def take_back(self, writer: Writer) -> None:
        """Gives what was amended or retracted its former values and marks what was inserted as entered in error.

        Goes on the versions the save made: a later change by somebody else raises ``Conflict``, and so does what they
        added under a record that would be marked.
        """
        stands: dict[tuple[str, str], int] = {}
        for before, version in reversed(self._amended):
            base = stands.get((before.KIND, before.key), version)
            kept = writer.amend(before.model_copy(update={"version": base}), reason=UNDONE)
            stands[kept.KIND, kept.key] = kept.version
        for record in reversed(self._inserted):
            base = stands.get((record.KIND, record.key), record.version)
            under: dict[str, Any] = {record.KEY: record.key}
            for model in _UNDER.get(type(record), ()):
                for added in writer.all(model, **under):
                    raise Conflict(added)
            writer.retract(type(record), record.key, reason=UNDONE, version=base)


def undo_of(
    clinic: Clinic,
    right: Right,
    steps: Steps,
    problem_ids: Iterable[str],
    *,
    upon: Callable[[Writer], object] | None = None,
) -> Callable[[], Changes]:
    """A call that takes the save back, with the right the save itself needed, and looks at the findings of its
    problems again. ``upon`` raises where what the save wrote no longer stands free to be taken back."""
    problems = tuple(problem_ids)

    @retried
    def undo() -> Changes:
        with clinic.writing(right) as writer:
            if upon is not None:
                upon(writer)
            steps.take_back(writer)
            for problem_id in problems:
                findings.refresh(writer, clinic, problem_id)
            return writer.changes

    return undo
