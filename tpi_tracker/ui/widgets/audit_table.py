"""The table of the audit's entries: rows painted like the other tables', heads in line with the cells."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.models import audit_rows as columns
from tpi_tracker.ui.models.audit_rows import AuditRows
from tpi_tracker.ui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex

ROW = 30
_WIDTHS = {
    columns.WHEN: 168,
    columns.WHO: 120,
    columns.ACTION: 128,
    columns.KIND: 140,
    columns.PATIENT: 88,
}
_GRAVE = frozenset({"retract", "failed_login", "login_blocked", "break_glass", "acknowledge"})
"""What a reader of the audit should not overlook."""


def _room(area: QRect, column: int) -> QRectF:
    """Where the words of a cell, or of its head, stand."""
    return QRectF(area).adjusted(style.px(16 if column == columns.WHEN else 8), 0, -style.px(8), 0)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "AuditTable") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(40), style.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, AuditRows)
        entry = model.entry(index.row())
        if entry is None:
            return
        area, column = QRectF(option.rect), index.column()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, style.token("sel"))
            if column == columns.WHEN:
                bar = "accent" if self._view.hasFocus() else "edge"
                painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token(bar))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), style.token("line"))
        grave = column == columns.ACTION and entry.action in _GRAVE
        painter.setFont(style.font(13, 600 if grave else 500 if column == columns.ACTION else 400))
        painter.setPen(style.token("alert" if grave else "muted" if column == columns.REASON else "text"))
        room = _room(option.rect, column)
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, int(room.width()) + 2
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class _Head(QHeaderView):
    """Names 11/500, each in line with the cells below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(style.px(30))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802  # Qt's own name
        painter.save()
        painter.fillRect(rect, style.token("surface"))
        painter.fillRect(QRectF(rect.x(), rect.bottom(), rect.width(), 1), style.token("line"))
        painter.setFont(style.font(11, 500))
        painter.setPen(style.token("muted"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = _room(rect, section)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class AuditTable(RowTable):
    """Up and down walk; at the last rows the next part is asked for."""

    moved = Signal(int)
    """Another row is current."""
    near_end = Signal()

    def __init__(self, model: AuditRows, parent: QWidget | None = None) -> None:
        super().__init__("audit_entries", QCoreApplication.translate("AuditTable", "Entries of the audit"), ROW, parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Head(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(style.px(84))
        for column, width in _WIDTHS.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, style.px(width))
        head.setSectionResizeMode(columns.REASON, QHeaderView.ResizeMode.Stretch)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  # Qt's own name
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.moved.emit(current.row())

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - style.px(10 * ROW):
            self.near_end.emit()
