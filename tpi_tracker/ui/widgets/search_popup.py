"""What the search field of the top bar found: a short list under it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.found_patients import FOUND, FoundPatients, similar_words
from tpi_tracker.ui.turned import draw_text, margins, turn
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no
from tpi_tracker.ui.widgets.name_painting import paint_found_name
from tpi_tracker.ui.widgets.patient_search import Recents, Search, several_words
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.patients import SearchResult

ROWS = 8


class _Row(QStyledItemDelegate):
    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(style.px(200), style.px(34))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found = index.data(FOUND)
        if found is None:
            return
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        turn(painter, area)
        if chosen:
            painter.fillRect(area, style.token("sel"))
            painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token("accent"))
        name = area.adjusted(style.px(12), 0, -style.px(290 if found.is_similar else 220), 0)
        paint_found_name(painter, name, found, on_selection=chosen)
        painter.setFont(style.font(12))
        painter.setPen(style.token("muted"))
        second = f"{shown_age(found.birth_date, self._today)} · {shown_no(found.patient_no)}"
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        draw_text(painter, area.adjusted(0, 0, -style.px(12), 0), right, second)
        if found.is_similar:
            width = painter.fontMetrics().horizontalAdvance(f"{second}   ")
            painter.setPen(style.token("caution"))
            draw_text(painter, area.adjusted(0, 0, -style.px(12) - width, 0), right, similar_words())
        painter.restore()


class SearchPopup(QFrame):
    """Lies over the page, below the field. The keyboard stays in the field."""

    chosen = Signal(str)
    """The clinic number that was taken."""
    found = Signal(str, str, int)
    """The same with what was typed and how many were found, for the audit."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, field: SearchField, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "popup")
        self.setObjectName("search_results")
        self._clinic, self._jobs, self._field = clinic, jobs, field
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.model = FoundPatients(clinic.today(), self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Patients found"))
        self.view.setItemDelegate(_Row(clinic.today(), self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._clicked)
        column.addWidget(self.view)
        self._said = Text("", 12, tone="muted")
        self._said.setContentsMargins(style.px(12), style.px(6), style.px(12), style.px(6))
        self.open = WordButton(self.tr("Open"), name="open_found", keys="Enter")
        self.open.setFixedHeight(style.px(26))
        self.open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.open.clicked.connect(self._take)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(0, 0, style.px(4), 0))
        foot.addWidget(self._said, 1)
        foot.addWidget(self.open)
        column.addLayout(foot)
        self._waits_to_open = False
        self._best = 1
        self._is_current = False
        """Whether the rows are of what is typed, and not of what stood there a moment before."""
        field.textEdited.connect(self.look)
        field.moved.connect(self._move)
        field.taken.connect(self._take)
        field.left.connect(self.close_up)
        field.installEventFilter(self)
        self.hide()

    def look(self, text: str) -> None:
        """Search for what is typed; nothing typed closes the list."""
        self._waits_to_open = self._is_current = False
        if not text.strip():
            self.hide()
            return
        search = Search(self._clinic, text, ROWS)
        self._jobs.run(self, search, done=self._show, lane="typing", latest="search")

    def look_at_recents(self) -> None:
        """Show whom the user looked at last: what the arrow down does in an empty field."""
        self._jobs.run(self, Recents(self._clinic, ROWS), done=self._show, lane="typing", latest="search")

    def close_up(self) -> None:
        """Hide the list and empty the field."""
        self.hide()
        self._field.clear()
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.FocusOut:
            self.hide()
        return False

    def _show(self, result: "SearchResult") -> None:
        self.model.show(result.rows)
        count = len(result.rows)
        self._best, self._is_current = result.best, True
        self._said.setText(self._words(result))
        self._said.set_tone("muted")
        self._said.setWordWrap(not count)
        self.open.setVisible(bool(count))
        self.view.setVisible(bool(count))
        self.view.setFixedHeight(count * style.px(34))
        if count and not result.rows[0].is_similar and result.best <= 1:
            self.view.setCurrentIndex(self.model.index(0, 0))  # of similar or equal ones none is: Enter opens no guess
        width = max(self._field.width(), style.px(460))
        self.setFixedWidth(width)
        self.adjustSize()
        window = self.parentWidget()
        if window is not None:
            self.move(self._field.mapTo(window, QPoint(0, self._field.height() + style.px(4))))
        self.raise_()
        self.show()
        if self._waits_to_open:
            self._waits_to_open = False
            self._take()

    def _words(self, result: "SearchResult") -> str:
        if not result.rows:
            if not self._field.text().strip():
                return self.tr("You looked at nobody yet.")
            return self.tr("Nobody found. Enter a part of the name, a birth date, a clinic number or a phone number.")
        if result.rows[0].is_similar:
            return self.tr("Nobody fits exactly · Down chooses a similar one, Enter opens")
        if result.best > 1:
            return several_words(result, ROWS)
        if not self._field.text().strip():
            return self.tr("Looked at last · Enter opens · Up and Down choose")
        return self.tr("Enter opens · Up and Down choose")

    def _move(self, step: int) -> None:
        if not self.isVisible() and not self._field.text().strip():
            if step > 0:
                self.look_at_recents()
            return
        row = self.view.currentIndex().row() + step
        if 0 <= row < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _take(self) -> None:
        if not self.isVisible() or not self._is_current:
            self._waits_to_open = bool(self._field.text().strip())
            return
        found = self.model.found(self.view.currentIndex().row())
        if found is None and self._best > 1:  # into the list: which of them opens is seen before it does
            self.view.setCurrentIndex(self.model.index(0, 0))
            self._said.set_tone("caution")
        elif found is not None:
            self.hide()
            if self._field.text().strip():
                self.found.emit(found.patient_no, self._field.text().strip(), self.model.rowCount())
            self._field.clear()
            self.chosen.emit(found.patient_no)

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._take()
