"""Rows of a table that is read and not written in: each stands for one thing, in columns named at the head."""

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.tongue import spoken

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class ReadRows(QAbstractTableModel, Generic[Row]):
    """``cell_words`` says each cell; a row's first cell tells assistive technology the whole row."""

    heads: tuple[str, ...] = ()
    """What stands over each column."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Iterable[Row]) -> None:
        """Put further rows below."""
        more = list(rows)
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()

    def shown(self, row: int) -> Row | None:
        """What a row stands for; nothing where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def cell_words(self, shown: Row, row: int, column: int) -> str:
        """What a cell says; the thing's own words, where nothing else is given."""
        return str(shown)

    def tip_words(self, shown: Row, row: int, column: int) -> str:
        """What a cell says to the mouse: the same, where nothing else is given."""
        return self.cell_words(shown, row, column)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        shown = self.shown(row) if index.isValid() else None
        if shown is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell_words(shown, row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip_words(shown, row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column:
                return self.cell_words(shown, row, column)
            told = (self.cell_words(shown, row, each) for each in range(len(self.heads)))
            return spoken().comma.join(words for words in told if words)
        return None
