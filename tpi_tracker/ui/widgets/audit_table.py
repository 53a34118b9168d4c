"""The table of the audit's entries, which is read in parts."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.models import audit_rows as columns
from tpi_tracker.ui.models.audit_rows import AuditRows
from tpi_tracker.ui.widgets.painted_table import Columns, Index, Look, PaintedTable

COLUMNS = Columns(
    widths={
        columns.WHEN: 168,
        columns.WHO: 120,
        columns.ACTION: 150,
        columns.KIND: 140,
        columns.PATIENT: 88,
    },
    first=columns.WHEN,
    wide=columns.REASON,
    under=(columns.REASON, columns.KIND, columns.PATIENT),
    row=30,
    least=84,
)
_GRAVE = frozenset({"retract", "failed_login", "login_blocked", "break_glass", "acknowledge"})
"""What a reader of the audit should not overlook."""


class AuditTable(PaintedTable):
    """At the last rows the next part is asked for."""

    moved = Signal(int)
    """Another row is current."""
    near_end = Signal()

    def __init__(self, model: AuditRows, parent: QWidget | None = None) -> None:
        label = QCoreApplication.translate("AuditTable", "Entries of the audit")
        super().__init__("audit_entries", label, COLUMNS, parent)
        self.setModel(model)
        self.lay_columns()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def look(self, index: Index) -> Look | None:
        model, column = self.model(), index.column()
        assert isinstance(model, AuditRows)
        entry = model.shown(index.row())
        if entry is None:
            return None
        if column == columns.ACTION:
            return Look("alert", 600) if entry.action in _GRAVE else Look(weight=500)
        return Look("muted" if column == columns.REASON else "text")

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  # Qt's own name
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.moved.emit(current.row())

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - style.px(10 * COLUMNS.row):
            self.near_end.emit()
