"""The backups of a clinic as rows: when, why, how many patients, how large, where, and whether it is whole."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from tpi_tracker.render.wording import count_words
from tpi_tracker.ui.backup_words import age_words, reason_words, size_words
from tpi_tracker.ui.models.read_rows import ReadRows
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.backups import Listed

MADE, AGE, REASON, PATIENTS, SIZE, PLACE, STATE = range(7)


class BackupRows(ReadRows["Listed"]):
    """The newest first; what a check found of a file stays while the page is open."""

    def __init__(self, zone: ZoneInfo, beside: Path, parent: Any = None) -> None:
        super().__init__(parent)
        self._zone, self._beside = zone, beside
        self._now: datetime | None = None
        self._checked: dict[Path, str] = {}
        self.heads = (
            self.tr("Made"),
            self.tr("Age"),
            self.tr("Why"),
            self.tr("Patients"),
            self.tr("Size"),
            self.tr("Where"),
            self.tr("State"),
        )

    def show_backups(self, rows: "Sequence[Listed]", now: datetime) -> None:
        """Show other backups; what was found of a file before still counts."""
        self._now = now
        self.show_rows(rows)

    def show_checked(self, faults: Mapping[Path, str]) -> None:
        """What a check found of each file: its fault, or nothing."""
        self._checked.update(faults)
        if self._rows:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._rows) - 1, STATE))

    def is_damaged(self, row: int) -> bool:
        """Whether it cannot be read, or a check found a fault."""
        one = self.shown(row)
        return one is not None and (one.manifest is None or bool(self._checked.get(one.path)))

    def is_checked(self, row: int) -> bool:
        """Whether every byte was read since the page was opened."""
        one = self.shown(row)
        return one is not None and self._checked.get(one.path) == ""

    def tip_words(self, shown: "Listed", row: int, column: int) -> str:
        return shown.fault or self._checked.get(shown.path) or str(shown.path)

    def cell_words(self, shown: "Listed", row: int, column: int) -> str:
        made_at = shown.made_at.astimezone(self._zone)
        manifest = shown.manifest
        if column == MADE:
            return shown_time(made_at)
        if column == AGE:
            return age_words(made_at, self._now) if self._now is not None else ""
        if column == SIZE:
            return size_words(shown.size)
        if column == PLACE:
            return self.tr("beside the clinic") if shown.path.parent == self._beside else shown.path.parent.name
        if column == STATE:
            if self.is_damaged(row):
                return self.tr("damaged")
            return self.tr("verified") if self.is_checked(row) else self.tr("verified when made")
        if manifest is None:
            return ""
        return (
            reason_words(manifest.reason.value) if column == REASON else count_words(manifest.counts.get("patient", 0))
        )
