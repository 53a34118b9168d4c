"""A document with its tools: pages, size and turning by button as by key; what is waited for, why nothing is seen."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.document_words import not_shown
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.page_drawing import Content, PageDrawing
from tpi_tracker.ui.widgets.buttons import IconButton
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.page_view import PageView
from tpi_tracker.ui.widgets.text import Text

_SOON_MS = 150


class DocumentPanel(QWidget):
    """``tools`` takes more buttons. The keyboard belongs into ``view``."""

    seen = Signal()
    """A page is seen."""
    unseen = Signal(str)
    """Why nothing is seen: a reason of ``CannotShow``; ``unread`` where the bytes could not be had."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._is_photo = "", False
        self.view = PageView(self)
        self.drawing = PageDrawing(jobs, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        self.tools = Flow(style.px(14), style.px(6))
        self._make_tools()
        column.addLayout(self.tools)
        self.note = Note("alert", name="document_fault")
        self.note.hide()
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._say_waiting)
        self.view.wanted.connect(self._ask)
        self.view.told.connect(self._tell)
        self.drawing.opened.connect(self._opened)
        self.drawing.drawn.connect(self._drawn)
        self.drawing.refused.connect(self._refused)
        self.drawing.failed.connect(self._failed)
        self.clear()

    def open(self, read: Callable[[], Content], title: str, *, is_photo: bool) -> None:
        """Show what ``read`` gives, which is called beside the window."""
        self.clear()
        self._title, self._is_photo = title, is_photo
        self.view.title = title
        self.view.setAccessibleName(title)
        self._soon.start()
        self.drawing.open(read)

    def clear(self) -> None:
        """Nothing is shown any more."""
        self._soon.stop()
        self.note.hide()
        self.view.clear()
        self._tell()

    def end(self) -> None:
        """The process that draws ends."""
        self._soon.stop()
        self.drawing.close()

    def _make_tools(self) -> None:
        tr, view = self.tr, self.view
        self.before = IconButton(tr("Previous page (Page Up)"), "previous", size=28, icon_size=16, name="page_before")
        self.after = IconButton(tr("Next page (Page Down)"), "next", size=28, icon_size=16, name="page_after")
        self.smaller = IconButton(tr("Smaller (-)"), "minus", size=28, icon_size=16, name="page_smaller")
        self.larger = IconButton(tr("Larger (+)"), "add", size=28, icon_size=16, name="page_larger")
        self.fit = IconButton(tr("Whole page or full width (0)"), "fit", size=28, icon_size=16, name="page_fit")
        self.turn = IconButton(tr("Turn to the right (R)"), "turn", size=28, icon_size=16, name="page_turn")
        self.words = Text("", 12.5, name="page_words")
        self.size_text = Text("", 12.5, tone="muted", name="page_size")
        self.before.clicked.connect(view.previous_page)
        self.after.clicked.connect(view.next_page)
        self.smaller.clicked.connect(view.smaller)
        self.larger.clicked.connect(view.larger)
        self.fit.clicked.connect(view.fit)
        self.turn.clicked.connect(view.turn)
        for group in (
            (self.before, self.words, self.after),
            (self.smaller, self.size_text, self.larger, self.fit),
            (self.turn,),
        ):
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(style.px(6))
            for widget in group:
                row.addWidget(widget)
            self.tools.addWidget(box)

    def _opened(self, count: int) -> None:
        self.view.begin(self._title, count, whole=self._is_photo)

    def _ask(self, page: int, width: int, turn: int) -> None:
        if not self._soon.isActive():
            self._soon.start()
        self.drawing.ask(page, width, turn)
        self._tell()

    def _drawn(self, page: int, turn: int, picture: QImage) -> None:
        self._soon.stop()
        self.note.hide()
        self.view.show_page(page, turn, picture)
        self.seen.emit()

    def _refused(self, reason: str) -> None:
        told = not_shown(reason)
        self._say_fault(told.what, told.todo)
        self.unseen.emit(reason)

    def _failed(self, error: Exception) -> None:
        told = calm(error)
        if told is None:
            raise error
        self._say_fault(told.what, told.rest)
        self.unseen.emit("unread")

    def _say_fault(self, what: str, todo: str) -> None:
        self._soon.stop()
        self.view.clear_page()
        self.note.say(what, todo, "alert")
        self.note.show()
        self._tell()

    def _say_waiting(self) -> None:
        self.words.setText(self.tr("The page is drawn …"))

    def _tell(self) -> None:
        view = self.view
        there = view.count > 0
        if not self._soon.isActive() or view.shown is not None:
            self.words.setText(view.words())
        self.size_text.setText(view.size_words())
        for button, is_on in (
            (self.before, there and not view.is_first()),
            (self.after, there and not view.is_last()),
            (self.smaller, there),
            (self.larger, there),
            (self.fit, there),
            (self.turn, there),
        ):
            if button.hasFocus() and not is_on:
                view.setFocus()
            button.setEnabled(is_on)
