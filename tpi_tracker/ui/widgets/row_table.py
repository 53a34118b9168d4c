"""What every table of painted rows has in common: whole rows are chosen one at a time, nothing is edited in place."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from tpi_tracker.ui import style


class RowTable(QTableView):
    """``row_height`` in the design's pixels. Tab leaves the table; there is no grid, no frame and no row header."""

    def __init__(self, name: str, label: str, row_height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "rows")
        self.setAccessibleName(label)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(style.px(row_height))
        rows.setDefaultSectionSize(style.px(row_height))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802  # Qt's own name
        """Assistive technology selects a row without making it the current one; here they are one and the same."""
        super().selectionChanged(selected, deselected)
        if not selected.isEmpty():  # the current row of a key or a click comes after its selection
            QTimer.singleShot(0, self, self._follow_selection)

    def _follow_selection(self) -> None:
        rows = self.selectionModel().selectedRows()
        if rows and rows[0].row() != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)
