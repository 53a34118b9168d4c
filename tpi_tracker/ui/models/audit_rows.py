"""Entries of the audit as rows of a table, the newest first; further parts are put below."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.render.audit_words import action_words, kind_words
from tpi_tracker.services.audit_rows import AuditRow
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.date_text import shown_no, shown_time

Index = QModelIndex | QPersistentModelIndex

WHEN, WHO, ACTION, KIND, PATIENT, REASON = range(6)


class AuditRows(QAbstractTableModel):
    """Whole rows; nothing is written here."""

    def __init__(self, zone: ZoneInfo, parent: Any = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rows: list[AuditRow] = []
        self._heads = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("What was done"),
            self.tr("Of what"),
            self.tr("Clinic no."),
            self.tr("Reason"),
        )

    def show_rows(self, rows: Sequence[AuditRow]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[AuditRow]) -> None:
        """Put older entries below."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def entry(self, row: int) -> AuditRow | None:
        """What a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(entry, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == WHEN:
                words = (self._words(entry, column) for column in range(len(self._heads)))
                return spoken().comma.join(word for word in words if word)
            return self._words(entry, index.column())
        return None

    def _words(self, entry: AuditRow, column: int) -> str:
        if column == WHEN:
            return shown_time(entry.at.astimezone(self._zone))
        if column == PATIENT:
            return shown_no(entry.patient_no) if entry.patient_no else ""
        return {
            WHO: entry.author,
            ACTION: action_words(entry.action),
            KIND: kind_words(entry.kind),
            REASON: entry.reason or "",
        }[column]
