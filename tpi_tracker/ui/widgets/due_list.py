"""Today's list: rows with one of them open, where a digit and Enter keep a score."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.models.due_rows import ITEM, DueRows, GroupHead, More
from tpi_tracker.ui.turned import turned_point
from tpi_tracker.ui.widgets import due_row_painting as rows
from tpi_tracker.ui.widgets.open_due_row import OpenDueRow

if TYPE_CHECKING:
    from tpi_tracker.services.followups import DueRow

Index = QModelIndex | QPersistentModelIndex


class Typed(NamedTuple):
    """What was typed into the row of a follow-up; ``awaits_zero``: a ``1`` that may become 10."""

    follow_up: str
    value: float | None
    not_given: str | None
    awaits_zero: bool


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "DueList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model, row = self._view.rows(), index.row()
        if isinstance(model.item(row), GroupHead):
            height = rows.GROUP
        else:
            opened = self._view.open_follow_up()
            width = self._view.viewport().width()
            is_open = opened is not None and model.key(row) == opened
            height = rows.open_height(width) if is_open else rows.row_height(width)
        return QSize(style.px(300), style.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = self._view.hasFocus()
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if isinstance(item, GroupHead):
            rows.paint_group(painter, area, item)
        elif isinstance(item, More):
            rows.paint_more(painter, area, self._view.rows().more_words(item), chosen, focused, pointed)
        elif item is None:
            rows.paint_unread(painter, area)
        elif item.row_id != self._view.open_follow_up():
            rows.paint_row(
                painter,
                area,
                item,
                self._view.rows(),
                chosen=chosen,
                focused=focused,
                pointed=pointed,
                is_open=False,
                undoable=self._view.can_undo(item.row_id),
            )


class DueList(QListView):
    """Up and down move, a digit starts a score, Enter keeps it (or opens the patient), Esc forgets the digit."""

    score_given = Signal(object, object, object)
    """``(DueRow, value, not_given)``: a number, or why there is none."""
    result_given = Signal(object, str)
    """``(DueRow, result of the call)``"""
    open_asked = Signal(object)
    """The ``DueRow`` whose patient is to be opened."""
    opened_row = Signal()
    """Another row opened."""
    act_asked = Signal(object, str)
    """``(DueRow, "undo" or "number")``"""
    more_asked = Signal(str)
    """The group of which more rows are to be shown."""
    reading_asked = Signal(list)
    """The keys of follow-ups that are in sight, or near it, and were not read yet."""

    def __init__(self, model: DueRows, can_undo: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_list")
        self.setProperty("kind", "rows")
        self.setAccessibleName(self.tr("Follow-ups"))
        self._open: str | None = None
        self._row_widget: OpenDueRow | None = None
        self._asked: list[str] = []
        self.can_undo = can_undo
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentChanged.connect(self._current_moved)

    def sizeHint(self) -> QSize:
        """As high as its rows, so that the card ends with them."""
        model, width = self.rows(), self.viewport().width()
        heads = model.head_count()
        shut = style.px(rows.row_height(width))
        height = heads * style.px(rows.GROUP) + (model.rowCount() - heads) * shut
        if self._open is not None and model.row_of(self._open) >= 0:
            height += style.px(rows.open_height(width)) - shut
        return QSize(style.px(600), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(300), min(self.sizeHint().height(), style.px(260)))

    def rows(self) -> DueRows:
        model = self.model()
        assert isinstance(model, DueRows)
        return model

    def open_follow_up(self) -> str | None:
        """The key of the follow-up whose row is open."""
        return self._open

    def open_row(self) -> OpenDueRow | None:
        return self._row_widget

    def current(self) -> "DueRow | None":
        """The follow-up of the current row."""
        return self.rows().due(self.currentIndex().row())

    def make_current(self, row: int) -> None:
        """Make a row current; it opens."""
        index = self.rows().index(row, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def typed(self) -> "Typed | None":
        """What stands in the open row and is not saved."""
        row = self._row_widget
        if row is None or self._open is None or not row.is_typed():
            return None
        return Typed(self._open, row.keys.value(), row.keys.not_given(), row.keys.awaits_zero())

    def type_again(self, typed: "Typed | None") -> None:
        """Put back what was typed, when the row that is open now is the one it was typed into."""
        row = self._row_widget
        if row is None or typed is None or typed.follow_up != self._open:
            return
        if typed.awaits_zero:
            row.keys.type_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1"))
        else:
            row.keys.set_value(typed.value, typed.not_given)

    def reopen(self) -> None:
        """The rows were read again: put the open row's controls back."""
        self._take_away()
        self._put(self.rows().need(self.currentIndex().row()))

    def in_sight(self) -> list[str]:
        """The keys of the follow-ups in sight and of a screen above and below."""
        height = self.viewport().height()
        first = self.indexAt(QPoint(1, 1)).row()
        last = self.indexAt(QPoint(1, height - 1)).row()
        model = self.rows()
        first, last = max(first, 0), last if last >= 0 else model.rowCount() - 1
        span = last - first + 1
        near = range(max(0, first - span), min(model.rowCount(), last + span + 1))
        return [key for row in near if (key := model.key(row)) is not None]

    def _current_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._take_away()
        self._put(self.rows().need(current.row()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        wanted = self.rows().unread(self.in_sight())
        if wanted and wanted != self._asked:
            self.reading_asked.emit(wanted)
        self._asked = wanted

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._lay_open_row()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._lay_open_row()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._lay_open_row()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_open_row()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._row_widget is not None:
            self._row_widget.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row = self._row_widget
        if key is Qt.Key.Key_Escape and row is not None and row.is_typed():
            row.keys.clear()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif row is not None and row.keys.isEnabled() and key not in _MOVES and row.keys.type_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """A letter never leads to another patient, whose row would take the next digit."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        act = self._act_at(event.position().toPoint())
        more = self.rows().item(self.indexAt(event.position().toPoint()).row())
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and isinstance(more, More):
            self.more_asked.emit(more.group)
        if act is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        due, key = act
        if key == "score":
            self.setFocus()
        elif key == "no_answer":
            self.result_given.emit(due, key)
        else:
            self.act_asked.emit(due, key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        act = self._act_at(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if act else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _enter(self) -> None:
        row, due = self._row_widget, self.current()
        more = self.rows().item(self.currentIndex().row())
        if isinstance(more, More):
            self.more_asked.emit(more.group)
        if due is None:
            return
        if row is not None and row.is_typed():
            self._give_score()
        elif row is None or not row.keys.refusal():
            self.open_asked.emit(due)

    def _give_score(self) -> None:
        row, due = self._row_widget, self.current()
        if row is not None and due is not None and row.is_typed():
            self.score_given.emit(due, row.keys.value(), row.keys.not_given())

    def _give_result(self, result: str) -> None:
        due = self.current()
        if due is not None:
            self.result_given.emit(due, result)

    def _put(self, due: "DueRow | None") -> None:
        if due is None or due.done is not None:
            return
        self._open = due.row_id
        row = OpenDueRow(due, self.rows(), self, self.parentWidget() or self)
        row.score_asked.connect(self._give_score)
        row.result_chosen.connect(self._give_result)
        row.opened.connect(self._open_current)
        self._row_widget = row
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self._lay_open_row()
        self.opened_row.emit()

    def _take_away(self) -> None:
        row, self._row_widget, self._open = self._row_widget, None, None
        if row is not None:
            focused = self.window().focusWidget()
            if focused is not None and row.isAncestorOf(focused):
                self.setFocus()
            row.hide()
            row.deleteLater()
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _lay_open_row(self) -> None:
        """Over its row, wherever that was scrolled to."""
        row = self._row_widget
        frame = row.parentWidget() if row is not None else None
        if row is None or frame is None or not self.isVisibleTo(frame):
            return
        view = self.viewport()
        place, corner = self.visualRect(self.currentIndex()), view.mapTo(frame, QPoint())
        row.place(place.translated(corner), view.rect().translated(corner))

    def _act_at(self, point: QPoint) -> "tuple[DueRow, str] | None":
        index = self.indexAt(point)
        due = self.rows().due(index.row())
        if due is None or due.row_id == self._open:
            return None
        area = QRectF(self.visualRect(index))
        for key, _word, box in rows.act_areas(area, due, self.can_undo(due.row_id)):
            if box.contains(turned_point(QPointF(point), area)):
                return due, key
        return None

    def _double_clicked(self, _index: QModelIndex) -> None:
        self._open_current()

    def _open_current(self) -> None:
        due = self.current()
        if due is not None:
            self.open_asked.emit(due)


_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
