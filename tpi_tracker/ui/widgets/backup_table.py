"""The table of backups: rows painted like those of lots, the state with its own colour and sign."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.models import backup_rows as columns
from tpi_tracker.ui.models.backup_rows import BackupRows
from tpi_tracker.ui.widgets.row_table import RowTable

Index = QModelIndex | QPersistentModelIndex

ROW = 34
_WIDTHS = {
    columns.MADE: 158,
    columns.AGE: 96,
    columns.REASON: 170,
    columns.PATIENTS: 80,
    columns.SIZE: 84,
    columns.STATE: 168,
}
_NUMBERS = {columns.PATIENTS, columns.SIZE}


def _room(area: QRect, column: int) -> QRectF:
    left = style.px(16 if column in {columns.MADE, columns.PLACE, columns.STATE} else 8)
    return QRectF(area).adjusted(left, 0, -style.px(8), 0)


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "BackupTable") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(40), style.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, BackupRows)
        row, column, area = index.row(), index.column(), QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, style.token("sel"))
            if column == columns.MADE:
                bar = "accent" if self._view.hasFocus() else "edge"
                painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token(bar))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), style.token("line"))
        tone = "text" if column == columns.MADE else "muted"
        room = _room(option.rect, column)
        if column == columns.STATE:
            damaged = model.is_damaged(row)
            tone = "alert" if damaged else "good" if model.is_checked(row) else "muted"
            size = style.px(14)
            sign = icons.pixmap("warning" if damaged else "check", tone, 14)
            painter.drawPixmap(int(room.x()), int(room.center().y() - size / 2), sign)
            room = room.adjusted(size + style.px(6), 0, 0, 0)
        painter.setFont(style.font(13, 600 if column == columns.MADE or tone == "alert" else 400))
        painter.setPen(style.token(tone))
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


class BackupTable(RowTable):
    """Up and down walk; the buttons over it are about the current row."""

    def __init__(self, model: BackupRows, parent: QWidget | None = None) -> None:
        super().__init__("backups", QCoreApplication.translate("BackupTable", "Backups of this clinic"), ROW, parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Head(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(style.px(80))
        for column, width in _WIDTHS.items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, style.px(width))
        head.setSectionResizeMode(columns.PLACE, QHeaderView.ResizeMode.Stretch)
