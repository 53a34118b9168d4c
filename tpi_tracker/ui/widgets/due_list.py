"""Today's list: rows with one of them open, where a digit and Enter keep a score."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.models.due_rows import ITEM, DueRows, GroupHead
from tpi_tracker.ui.widgets import due_row_painting as rows
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.followups import DueRow

Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "DueList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item = index.data(ITEM)
        if isinstance(item, GroupHead):
            height = rows.GROUP
        else:
            is_open = item is not None and item.row_id == self._view.open_follow_up()
            width = self._view.viewport().width()
            height = rows.open_height(width) if is_open else rows.row_height(width)
        return QSize(style.px(300), style.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        area = QRectF(option.rect)
        if isinstance(item, GroupHead):
            rows.paint_group(painter, area, item)
        elif item is not None and item.row_id != self._view.open_follow_up():
            rows.paint_row(
                painter,
                area,
                item,
                self._view.rows(),
                chosen=bool(option.state & QStyle.StateFlag.State_Selected),
                focused=self._view.hasFocus(),
                pointed=bool(option.state & QStyle.StateFlag.State_MouseOver),
                is_open=False,
                undoable=self._view.can_undo(item.row_id),
            )


class OpenRow(QWidget):
    """The current row: what it says, the phone number, eleven score keys, four results of a call."""

    score_asked = Signal()
    result_chosen = Signal(str)

    def __init__(self, due: "DueRow", model: DueRows, view: "DueList") -> None:
        super().__init__(view.viewport())
        self._due, self._model, self._view = due, model, view
        self.setObjectName("open_row")
        self.setAccessibleName(f"{due.shown_name}, {model.where(due)[0]}")
        self.setMouseTracking(True)
        self._column = column = QVBoxLayout(self)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(style.px(8))
        line = QHBoxLayout()
        line.setSpacing(style.px(6))
        line.addWidget(Text(self.tr("Pain now"), 12, 600))
        line.addSpacing(style.px(1))
        self.keys = ScoreKeys("small", self.tr("Pain now"), with_reasons=False)
        self.keys.submitted.connect(self.score_asked)
        self.keys.setMaximumWidth(style.px(33 * 11))
        line.addWidget(self.keys, 20)
        line.addStretch(1)
        self._lines.addLayout(line)
        line = QHBoxLayout()
        line.setSpacing(style.px(6))
        for key, word in (
            ("no_answer", self.tr("No answer")),
            ("later", self.tr("Later")),
            ("declined", self.tr("Declined")),
            ("wrong_number", self.tr("Wrong number")),
        ):
            button = OutlineButton(word, name=key)
            button.setProperty("result", key)
            button.clicked.connect(self._result)
            line.addWidget(button)
        self.hint = Text(self.tr("digit, then Enter"), 11, tone="muted", elide=True)
        line.addWidget(self.hint, 20)
        line.addStretch(1)
        self._lines.addLayout(line, 1)
        column.addLayout(self._lines)
        if due.done is not None:
            self.keys.setEnabled(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rows.paint_row(
                painter,
                QRectF(self.rect()),
                self._due,
                self._model,
                chosen=True,
                focused=True,
                pointed=False,
                is_open=True,
                undoable=False,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.width() >= style.px(880))
        above = rows.row_height(self.width())
        self._column.setContentsMargins(style.px(16), style.px(above + 4), style.px(12), style.px(6))
        in_two = rows.open_height(self.width()) > above + rows.OPEN - rows.ROW
        self._lines.setDirection(QBoxLayout.Direction.TopToBottom if in_two else QBoxLayout.Direction.LeftToRight)

    def _result(self) -> None:
        self.result_chosen.emit(str(self.sender().property("result")))


class DueList(QListView):
    """Up and down move, a digit starts a score, Enter keeps it (or opens the patient), Esc forgets the digit."""

    score_given = Signal(object, float)
    """``(DueRow, value)``"""
    result_given = Signal(object, str)
    """``(DueRow, result of the call)``"""
    open_asked = Signal(object)
    """The ``DueRow`` whose patient is to be opened."""
    opened_row = Signal()
    """Another row opened."""
    act_asked = Signal(object, str)
    """``(DueRow, "undo" or "number")``"""

    def __init__(self, model: DueRows, can_undo: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_list")
        self.setProperty("kind", "rows")
        self.setAccessibleName(self.tr("Follow-ups"))
        self._open: str | None = None
        self._row_widget: OpenRow | None = None
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

    def open_row(self) -> OpenRow | None:
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

    def reopen(self) -> None:
        """The rows were read again: put the open row's controls back."""
        self._take_away()
        due = self.current()
        self._put(due)

    def _current_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._take_away()
        self._put(self.rows().due(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        row = self._row_widget
        if key is Qt.Key.Key_Escape and row is not None and row.keys.value() is not None:
            row.keys.clear()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif row is not None and row.keys.isEnabled() and key not in _MOVES and row.keys.type_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        act = self._act_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
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
        if due is None:
            return
        if row is not None and row.keys.value() is not None:
            self._give_score()
        else:
            self.open_asked.emit(due)

    def _give_score(self) -> None:
        row, due = self._row_widget, self.current()
        if row is not None and due is not None and row.keys.value() is not None:
            self.score_given.emit(due, row.keys.value())

    def _give_result(self, result: str) -> None:
        due = self.current()
        if due is not None:
            self.result_given.emit(due, result)

    def _put(self, due: "DueRow | None") -> None:
        if due is None or due.done is not None:
            return
        self._open = due.row_id
        row = OpenRow(due, self.rows(), self)
        row.score_asked.connect(self._give_score)
        row.result_chosen.connect(self._give_result)
        self._row_widget = row
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.setIndexWidget(self.currentIndex(), row)
        self.opened_row.emit()

    def _take_away(self) -> None:
        if self._row_widget is not None:
            had_focus = self._row_widget.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
            place = self.rows().row_of(self._open or "")
            if place >= 0:
                self.setIndexWidget(self.rows().index(place, 0), None)  # type: ignore[arg-type]  # Qt takes none to take away
            self._row_widget = None
            if had_focus:
                self.setFocus()
        self._open = None
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _act_at(self, point: QPoint) -> "tuple[DueRow, str] | None":
        index = self.indexAt(point)
        due = self.rows().due(index.row())
        if due is None or due.row_id == self._open:
            return None
        area = QRectF(self.visualRect(index))
        for key, _word, box in rows.act_areas(area, due, self.can_undo(due.row_id)):
            if box.contains(point):
                return due, key
        return None

    def _double_clicked(self, index: QModelIndex) -> None:
        due = self.rows().due(index.row())
        if due is not None:
            self.open_asked.emit(due)


_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
