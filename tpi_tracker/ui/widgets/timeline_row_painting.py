"""How a row of the timeline is painted: kind, words, value, and what a retracted one still says."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.models.timeline import ICONS, Column, EntryRole, TagRole
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.badge import paint_badge

ROW, TALL_ROW = 30, 50
WORDS_BEGIN = 20
"""The icon of a kind stands alone where its word would have no more room than that."""


class TimelineDelegate(QStyledItemDelegate):
    """Paints whole rows: icon and word of the kind, badge of a session, strike and chip of a retracted one."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(style.px(40), style.px(row_height(index.data(EntryRole))))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: TimelineEntry = index.data(EntryRole)
        view = self.parent()
        assert isinstance(view, QTableView)
        painter.save()
        box = QRect(option.rect)
        current = view.currentIndex().row() == index.row()
        if current and view.hasFocus():
            painter.fillRect(box, style.token("sel"))
            if index.column() == 0:
                painter.fillRect(QRect(box.left(), box.top(), style.px(3), box.height()), style.token("accent"))
        elif current:
            painter.fillRect(box, style.token("hover"))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), style.token("line"))
        turn(painter, box)
        area = QRectF(box).adjusted(0, 0, -style.px(8), -1)
        column = Column(index.column())
        if column is Column.DATE:
            area.setLeft(area.left() + style.px(16))
        getattr(self, f"_{column.name.lower()}")(painter, area, str(index.data() or ""), entry)
        if column is Column.WHAT and entry.retracted is not None:
            self._retracted(painter, area, str(index.data(TagRole)), entry.retracted.reason or "")
        painter.restore()

    def _date(self, painter: QPainter, area: QRectF, words: str, entry: TimelineEntry) -> None:
        tone = "text" if entry.retracted is None else "muted"
        _text(painter, _first_line(area, entry), words, 12, 500, tone, struck=entry.retracted is not None)

    def _kind(self, painter: QPainter, area: QRectF, words: str, entry: TimelineEntry) -> None:
        line = _first_line(area, entry)
        name, tone = ICONS[entry.kind]
        if entry.kind == "call" and entry.model_kind == "call":
            name = "phone-off"
        side = style.px(15)
        icons.paint_icon(
            painter,
            QRectF(line.left(), line.center().y() - side / 2, side, side),
            name,
            tone if entry.retracted is None else "muted",
        )
        tone = "text" if entry.retracted is None else "muted"
        room = line.adjusted(style.px(21), 0, 0, 0)
        if room.width() > style.px(WORDS_BEGIN):
            _text(painter, room, words, 12, 500, tone)

    def _what(self, painter: QPainter, area: QRectF, words: str, entry: TimelineEntry) -> None:
        struck = entry.retracted is not None
        _text(painter, _first_line(area, entry), words, 12, 400, "muted" if struck else "text", struck=struck)

    def _retracted(self, painter: QPainter, area: QRectF, tag: str, reason: str) -> None:
        """The second line of a row that no longer counts: the chip whole, and as much of the reason as has room."""
        line = area.adjusted(0, style.px(24), 0, -style.px(3))
        line.setLeft(_chip(painter, line, tag) + style.px(8))
        _text(painter, line, reason, 12, 400, "muted")

    def _value(self, painter: QPainter, area: QRectF, words: str, entry: TimelineEntry) -> None:
        if entry.retracted is not None:
            _text(painter, _first_line(area, entry), words, 12, 500, "muted", struck=True)
        elif entry.verdict is not None:
            paint_badge(painter, area.left(), area.center().y(), entry.verdict.verdict.value, final=entry.verdict.final)
        else:
            _text(painter, area, words, 12, 500, "text")

    def _author(self, painter: QPainter, area: QRectF, words: str, entry: TimelineEntry) -> None:
        _text(painter, _first_line(area, entry), words, 12, 400, "muted")


def row_height(entry: TimelineEntry) -> int:
    """30, or 50 for a retracted row, whose chip and reason stand under it."""
    return TALL_ROW if entry.retracted is not None else ROW


def _first_line(area: QRectF, entry: TimelineEntry) -> QRectF:
    return QRectF(area.left(), area.top(), area.width(), style.px(28)) if row_height(entry) > ROW else area


def _text(
    painter: QPainter, area: QRectF, words: str, size: float, weight: int, tone: str, *, struck: bool = False
) -> None:
    font: QFont = style.font(size, weight)
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(style.token(tone))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
    draw_text(painter, area, int(Qt.AlignmentFlag.AlignVCenter), shown)


def _chip(painter: QPainter, area: QRectF, words: str) -> float:
    """Paints it and tells where it ends."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(style.font(11, 600))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) - style.px(16))
    width = painter.fontMetrics().horizontalAdvance(shown) + style.px(16)
    high = style.px(20)
    box = QRectF(area.left(), area.center().y() - high / 2, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token("pending_bg"))
    painter.drawRoundedRect(box, style.px(4), style.px(4))
    painter.setPen(style.token("pending"))
    draw_text(painter, box, int(Qt.AlignmentFlag.AlignCenter), shown)
    return box.right()
