"""A table that is read: how its columns lie, its head in line with the cells, and how a cell is painted.

The tables of the audit, of backups, lots and patients are this one; each names its columns and how a cell looks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.date_text import widest_date
from tpi_tracker.ui.widgets.row_table import RowTable
from tpi_tracker.ui.widgets.under_row import LINE, lines_for, paint, those_without_room

Index = QModelIndex | QPersistentModelIndex
LEAST_WIDE = 140
UP = 4
"""How much nearer to its row the line below it stands."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Lengths in the design's pixels. ``first`` bears the bar of the current row; ``wide`` takes the room that is left
    (None: the table shares it out itself). Columns that are ``set_off`` begin after a wider gap, as the first does.
    ``dates`` are wide enough for every date of the language. Where there is no room for all, those of ``under`` stand
    below their row, the first of them first."""

    widths: Mapping[int, float]
    first: int
    wide: int | None = None
    set_off: frozenset[int] = field(default=frozenset())
    numbers: frozenset[int] = field(default=frozenset())
    dates: frozenset[int] = field(default=frozenset())
    under: tuple[int, ...] = ()
    row: float = 34
    head: float = 30
    least: float = 80


class Look(NamedTuple):
    """How the words of a cell are painted; ``sign`` is an icon before them."""

    tone: str = "text"
    weight: int = 400
    sign: str = ""


class PaintedTable(RowTable):
    """Up and down walk. Subclasses say how a cell looks (``look``); who paints otherwise sets another delegate."""

    def __init__(self, name: str, label: str, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(name, label, columns.row, parent)
        self.columns = columns
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Head(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._under: tuple[int, ...] = ()

    def lay_columns(self) -> None:
        """Once there is a model: each column at its width."""
        head = self.horizontalHeader()
        head.setMinimumSectionSize(style.px(self.columns.least))
        for column, width in self.section_widths().items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)
        if self.columns.wide is not None:
            head.setSectionResizeMode(self.columns.wide, QHeaderView.ResizeMode.Stretch)
            self._find_room()

    def section_widths(self) -> dict[int, int]:
        """Each column's width in the window's pixels, that of dates by the language that is on."""
        date = widest_date(QFontMetrics(style.font(13)))
        return {
            column: max(style.px(width), date + style.px(24 if column == self.columns.first else 16) + 2)
            if column in self.columns.dates
            else style.px(width)
            for column, width in self.columns.widths.items()
        }

    def _find_room(self) -> None:
        """Put under the rows what has no room beside the rest; the bar at the side is there or may come."""
        wide = self.columns.wide
        if wide is None or self.model() is None:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        widths = self.section_widths()
        widths[wide] = style.px(max(self.columns.least, LEAST_WIDE))
        under = those_without_room(room, widths, self.columns.under)
        if under == self._under:
            return
        self._under = under
        head = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column in under)
        for column, width in self.section_widths().items():
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)
        shown = [column for column in range(self.model().columnCount()) if column not in under]
        head.setSectionResizeMode(wide if wide in shown else shown[-1], QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(style.px(self.columns.row + LINE * lines_for(under)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._under or self.model() is None:
            return
        with QPainter(self.viewport()) as painter:
            first = max(0, self.rowAt(event.rect().top()))
            for row in range(first, self.model().rowCount()):
                top = self.rowViewportPosition(row) + style.px(self.columns.row - UP)
                if top > event.rect().bottom():
                    break
                area = QRect(0, top, self.viewport().width(), style.px(LINE * lines_for(self._under)))
                paint(painter, self, row, area, self._under)

    def under(self) -> tuple[int, ...]:
        """The columns that stand under their rows now."""
        return self._under

    def first_line(self, area: QRect) -> QRect:
        """Where the columns beside each other stand in a cell's ``area``."""
        if not self._under:
            return area
        return QRect(area.x(), area.y(), area.width(), style.px(self.columns.row))

    def look(self, index: Index) -> Look | None:
        """How a cell is painted; None leaves it empty."""
        return Look()

    def room(self, area: QRect, column: int) -> QRectF:
        """Where the words of a cell, or of its head, stand."""
        wide = column == self.columns.first or column in self.columns.set_off
        return QRectF(area).adjusted(style.px(16 if wide else 8), 0, -style.px(8), 0)

    def side(self, column: int) -> int:
        """Numbers stand at the right."""
        side = Qt.AlignmentFlag.AlignRight if column in self.columns.numbers else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def is_in_use(self) -> bool:
        """Whether the bar of the current row shows that keys go to it."""
        return self.hasFocus()

    def paint_bar(self, painter: QPainter, area: QRectF) -> None:
        """The bar at the left of the current row."""
        tone = "accent" if self.is_in_use() else "edge"
        painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token(tone))


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: PaintedTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(40), style.px(self._view.columns.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, column, area = self._view, index.column(), QRectF(option.rect)
        look = view.look(index)
        if look is None:
            return
        painter.save()
        turn(painter, area)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, style.token("sel"))
            if column == view.columns.first:
                view.paint_bar(painter, area)
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), style.token("line"))
        room = view.room(view.first_line(option.rect), column)
        if look.sign:
            size = style.px(14)
            top = int(room.center().y() - size / 2)
            painter.drawPixmap(int(room.x()), top, icons.pixmap(look.sign, look.tone, 14))
            room = room.adjusted(size + style.px(6), 0, 0, 0)
        painter.setFont(style.font(13, look.weight))
        painter.setPen(style.token(look.tone))
        words = str(index.data() or "")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()) + 2)
        draw_text(painter, room, view.side(column), shown)
        painter.restore()


class _Head(QHeaderView):
    """Names 11/500, each in line with the cells below."""

    def __init__(self, view: PaintedTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setFixedHeight(style.px(view.columns.head))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802  # Qt's own name
        painter.save()
        turn(painter, rect)
        painter.fillRect(rect, style.token("surface"))
        painter.fillRect(QRectF(rect.x(), rect.bottom(), rect.width(), 1), style.token("line"))
        painter.setFont(style.font(11, 500))
        painter.setPen(style.token("muted"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = self._view.room(rect, section)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        draw_text(painter, room, self._view.side(section), shown)
        painter.restore()
