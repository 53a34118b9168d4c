"""The table of the sessions in which a lot was used: rows painted like the patients', heads in line with the cells."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.models import lot_rows as columns
from tpi_tracker.ui.models.lot_rows import LotRows
from tpi_tracker.ui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex

ROW = 34
_WIDTHS = {
    columns.DATE: 120,
    columns.NAME: 200,
    columns.BORN: 110,
    columns.NUMBER: 96,
    columns.DRUG: 140,
    columns.AMOUNT: 100,
    columns.VOLUME: 84,
    columns.EXPIRY: 170,
}
_NUMBERS = {columns.AMOUNT, columns.VOLUME}


def _room(area: QRect, column: int) -> QRectF:
    """Where the words of a cell, or of its head, stand."""
    left = style.px(16 if column in {columns.DATE, columns.EXPIRY} else 8)
    return QRectF(area).adjusted(left, 0, -style.px(8), 0)


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "LotTable") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(40), style.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, LotRows)
        use = model.use(index.row())
        if use is None:
            return
        area, column = QRectF(option.rect), index.column()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, style.token("sel"))
            if column == columns.DATE:
                bar = "accent" if self._view.hasFocus() else "edge"
                painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token(bar))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), style.token("line"))
        expired = column == columns.EXPIRY and use.was_expired
        painter.setFont(style.font(13, 600 if column == columns.NAME or expired else 400))
        painter.setPen(style.token("alert" if expired else "text"))
        room = _room(option.rect, column)
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, int(room.width()) + 2
        )
        painter.drawText(room, _side(column), words)
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
        painter.drawText(room, _side(section), shown)
        painter.restore()


class LotTable(RowTable):
    """Up and down walk, Enter or a double click opens the patient at the session."""

    opened = Signal(int)
    """The row."""

    def __init__(self, model: LotRows, parent: QWidget | None = None) -> None:
        super().__init__("lot_uses", QCoreApplication.translate("LotTable", "Sessions with this lot"), ROW, parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Head(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(style.px(84))
        for column, width in _WIDTHS.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, style.px(width))
        head.setSectionResizeMode(columns.SITES, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open_index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
