"""The backups of a clinic as rows: when, why, how many patients, how large, where, and whether it is whole."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.render.wording import count_words
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.backup_words import age_words, reason_words, size_words
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.backups import Listed

Index = QModelIndex | QPersistentModelIndex

MADE, AGE, REASON, PATIENTS, SIZE, PLACE, STATE = range(7)


class BackupRows(QAbstractTableModel):
    """Whole rows, newest first; nothing is written here."""

    def __init__(self, zone: ZoneInfo, beside: Path, parent: Any = None) -> None:
        super().__init__(parent)
        self._zone, self._beside = zone, beside
        self._rows: tuple[Listed, ...] = ()
        self._now: datetime | None = None
        self._checked: dict[Path, str] = {}
        self._heads = (
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
        self.beginResetModel()
        self._rows, self._now = tuple(rows), now
        self.endResetModel()

    def show_checked(self, faults: Mapping[Path, str]) -> None:
        """What a check found of each file: its fault, or nothing."""
        self._checked.update(faults)
        if self._rows:
            self.dataChanged.emit(self.index(0, STATE), self.index(len(self._rows) - 1, STATE))

    def backup(self, row: int) -> "Listed | None":
        """What a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def is_damaged(self, row: int) -> bool:
        """Whether it cannot be read, or a check found a fault."""
        one = self.backup(row)
        return one is not None and (one.manifest is None or bool(self._checked.get(one.path)))

    def is_checked(self, row: int) -> bool:
        """Whether every byte was read since the page was opened."""
        one = self.backup(row)
        return one is not None and self._checked.get(one.path) == ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.backup(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(one, index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return one.fault or self._checked.get(one.path) or str(one.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == MADE:
                cells = (self.index(index.row(), column) for column in range(len(self._heads)))
                return spoken().comma.join(words for cell in cells if (words := self._words(one, cell)))
            return self._words(one, index)
        return None

    def _words(self, one: "Listed", index: Index) -> str:
        made_at = one.made_at.astimezone(self._zone)
        manifest = one.manifest
        column = index.column()
        if column == MADE:
            return shown_time(made_at)
        if column == AGE:
            return age_words(made_at, self._now) if self._now is not None else ""
        if column == SIZE:
            return size_words(one.size)
        if column == PLACE:
            return self.tr("beside the clinic") if one.path.parent == self._beside else one.path.parent.name
        if column == STATE:
            if self.is_damaged(index.row()):
                return self.tr("damaged")
            return self.tr("verified") if self.is_checked(index.row()) else self.tr("verified when made")
        if manifest is None:
            return ""
        return (
            reason_words(manifest.reason.value) if column == REASON else count_words(manifest.counts.get("patient", 0))
        )
