"""What an import says of records that were entered in error here: they come back, where they were not read anew."""

from tpi_tracker.domain.record import Record
from tpi_tracker.services.import_report import ImportReport
from tpi_tracker.services.import_undo import ImportSteps


class BackAgain:
    """That half of a ``Loose``. ``_steps`` are those of the import, None where it only looks; ``inner`` its report."""

    inner: ImportReport
    _steps: ImportSteps | None

    def __init__(self) -> None:
        self._gone: dict[tuple[str, str], Record] = {}

    def is_gone(self, stored: Record) -> bool:
        """Whether a stored record was taken back; it is then remembered for ``back``."""
        if stored.is_retracted:
            self._gone[stored.KIND, stored.key] = stored
        return stored.is_retracted

    def back(self, records: list[Record]) -> list[Record]:
        """Those that are new. Where the import is kept, those that were gone count again, with what is said now."""
        if not self._gone:
            return records
        new = []
        for record in records:
            stored = self._gone.pop((record.KIND, record.key), None) if record.key else None
            if stored is None:
                new.append(record)
            elif self._steps is not None and not self.inner.refusals:
                self._steps.bring_back(stored, record)
        return new
