"""Taking a whole import back: one transaction, one line in the audit, every record it brought marked as entered in
error."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange.layout import FILES
from tpi_tracker.exchange.links import PARENTS
from tpi_tracker.services import findings
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE, retried
from tpi_tracker.services.undoing import Steps
from tpi_tracker.store.database import Writer
from tpi_tracker.store.errors import UNCHANGED, Conflict, WorldFault

_AT_ONCE: Final = 2000


class GoneOnSince(WorldFault):
    """Work went on with what an import brought, so that the import cannot be taken back whole."""

    code = "gone_on_since"
    exit_code = 3

    def __init__(self) -> None:
        super().__init__(
            "Somebody went on working with what was imported, so it cannot be taken back as a whole.",
            UNCHANGED,
            "Mark what is wrong as entered in error, one by one.",
        )


class ImportSteps(Steps):
    """The steps of an import. Of what it brings only the keys are kept: they are very many."""

    def __init__(self, writer: Writer) -> None:
        super().__init__(writer)
        self._keys: dict[type[Record], list[str]] = {}
        self._back: dict[type[Record], list[str]] = {}

    def take(self, records: Sequence[Record]) -> None:
        """Keeps new records."""
        self.writer.take(records)
        for record in records:
            self._keys.setdefault(type(record), []).append(record.key)

    def bring_back(self, stored: Record, given: Record) -> None:
        """Gives a record that was taken back what is said of it now, and counts it again."""
        self._back.setdefault(type(stored), []).append(stored.key)
        said = {name: value for name, value in given.model_dump().items() if value is not None}
        kept = {"version": stored.version, "record_status": RecordStatus.KEPT}
        self.amend(stored, stored.model_copy(update=said | kept), reason="imported again")

    def take_back(self, writer: Writer) -> None:
        """Marks all of it as entered in error. Raises ``GoneOnSince``; then nothing is changed."""
        self._refuse_where_gone_on(writer)
        try:
            super().take_back(writer)
            for layout in reversed(FILES):
                writer.retract_all(layout.record, self._keys.get(layout.record, ()), reason=UNDONE)
        except Conflict:
            raise GoneOnSince from None

    def _refuse_where_gone_on(self, writer: Writer) -> None:
        own = {(type(record), record.key) for record in self._inserted}
        for model, (name, parent) in PARENTS.items():
            mine = {*self._keys.get(model, ()), *self._back.get(model, ())}
            for keys in _pieces(self._keys.get(parent, []) + self._back.get(parent, [])):
                below: dict[str, Any] = {name: keys}
                for record in writer.all(model, **below):
                    if record.key not in mine and (model, record.key) not in own:
                        raise GoneOnSince


def undo_of(
    clinic: Clinic, steps: ImportSteps, problem_ids: Iterable[str], sha256: str, kind: str = "spreadsheet"
) -> Callable[[], Changes]:
    """A call that takes the import back, by whoever may import."""
    problems = list(problem_ids)

    @retried
    def undo() -> Changes:
        with clinic.writing(Right.IMPORT) as writer:
            steps.take_back(writer)
            findings.refresh_many(writer, clinic, problems)
            writer.log("import_undone", kind, sha256, None, None, reason=UNDONE)
            return writer.changes

    return undo


def _pieces(keys: list[str]) -> Iterable[list[str]]:
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]
