"""One page of a document: turned over, enlarged and turned by keys. What is white on paper is white here, always."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.render.wording import pct
from tpi_tracker.ui import style
from tpi_tracker.ui.accessible import announce

STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""How wide the page is, in widths of the room there is for it."""

_EDGE = 12
_RESTS_MS = 150


class _Sheet(QWidget):
    """The picture itself, as large as it is told to be."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()
        self.setProperty("spoken", "graphic")
        self.setObjectName("document_page")

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.picture.isNull():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self.picture)
            painter.setPen(style.token("edge"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageView(QScrollArea):
    """Page Up and Page Down go from page to page, Home and End to the first and last, arrows move the page; plus, minus
    and 0 (the whole page) change its size, R turns it."""

    wanted = Signal(int, int, int)
    """A page is to be drawn: its number from 0, its width in pixels of the screen, quarter turns."""
    told = Signal()
    """Page, size or turn changed: ``words`` and ``size_words`` say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.count = 0
        self.shown: int | None = None
        """The page that can be seen, from 0; None while there is none."""
        self._asked = self._turn = self._drawn_turn = 0
        self._zoom: float | None = 1.0
        self.setProperty("spoken", "document")
        self.setObjectName("document_view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self.setMinimumHeight(style.px(160))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(style.px(_EDGE), style.px(_EDGE), style.px(_EDGE), style.px(_EDGE))
        self._sheet = _Sheet()
        column.addWidget(self._sheet, 0, Qt.AlignmentFlag.AlignCenter)
        self.setWidget(holder)
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(_RESTS_MS)
        self._rests.timeout.connect(self._ask)

    def begin(self, title: str, count: int, *, whole: bool) -> None:
        """A document of ``count`` pages; ``whole``: a page is seen whole at first, as a photo is."""
        self.title, self.count = title, count
        self.shown, self._asked, self._turn = None, 0, 0
        self._zoom = None if whole else 1.0
        self._ask()

    def clear(self) -> None:
        """No document."""
        self.count = 0
        self.clear_page()

    def clear_page(self) -> None:
        """The page is not to be seen: no other stands in its place."""
        self.shown = None
        self._sheet.picture = QImage()
        self._sheet.setFixedSize(1, 1)
        self._tell()

    def show_page(self, page: int, turn: int, picture: QImage) -> None:
        """What was wanted is here."""
        is_new = page != self.shown
        self.shown, self._drawn_turn = page, turn
        self._sheet.picture = picture
        self._lay_out()
        if is_new:
            self.verticalScrollBar().setValue(0)
        self._tell()
        if is_new:
            announce(self, self.words())

    def words(self) -> str:
        """``Page 2 of 12``; empty while there is none."""
        if self.shown is None:
            return ""
        told = self.tr("Page {place} of {count}", None, self.count)
        return told.format(place=self.shown + 1, count=self.count)

    def size_words(self) -> str:
        """``125 %`` of the width there is."""
        room = self._room().width()
        return pct(100 * self._sheet.width() / room) if room > 0 and self.shown is not None else ""

    def go(self, page: int) -> None:
        """Show another page, the first or last one where there are no more."""
        page = max(0, min(page, self.count - 1))
        if self.count and page != self._asked:
            self._asked = page
            self._ask()

    def next_page(self) -> None:
        self.go(self._asked + 1)

    def previous_page(self) -> None:
        self.go(self._asked - 1)

    def larger(self) -> None:
        self._step(1)

    def smaller(self) -> None:
        self._step(-1)

    def fit(self) -> None:
        """The whole page; once more: the whole width."""
        self._set_zoom(1.0 if self._zoom is None else None)

    def turn(self) -> None:
        """A quarter clockwise."""
        if self.count:
            self._turn = (self._turn + 1) % 4
            self._ask()

    def is_first(self) -> bool:
        return self._asked <= 0

    def is_last(self) -> bool:
        return self._asked >= self.count - 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what the key means here; False where it means nothing."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        match Qt.Key(event.key()):
            case Qt.Key.Key_PageDown:
                self.next_page()
            case Qt.Key.Key_PageUp:
                self.previous_page()
            case Qt.Key.Key_Home:
                self.go(0)
            case Qt.Key.Key_End:
                self.go(self.count - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.larger()
            case Qt.Key.Key_Minus:
                self.smaller()
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_R:
                self.turn()
            case _:
                return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.count:
            self._lay_out()
            self._tell()
            self._rests.start()

    def _step(self, by: int) -> None:
        room = self._room().width()
        if self.shown is None or room <= 0:
            return
        now = self._sheet.width() / room
        steps = [step for step in STEPS if (step > now + 0.01 if by > 0 else step < now - 0.01)]
        if steps:
            self._set_zoom(steps[0] if by > 0 else steps[-1])

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._lay_out()
        self._tell()
        self._rests.start()

    def _room(self) -> QSize:
        """What is seen of the area when both bars are there, less the edge around the page."""
        bar, edge = self.verticalScrollBar().sizeHint().width(), 2 * style.px(_EDGE)
        return QSize(self.width() - bar - edge, self.height() - edge)

    def _ask(self) -> None:
        if self.count and self._room().width() > 0:
            width = self._room().width() if self._zoom is None else round(self._room().width() * self._zoom)
            self.wanted.emit(self._asked, max(1, round(width * self.devicePixelRatioF())), self._turn)

    def _lay_out(self) -> None:
        """The page in its size: at once, from the picture there is; a sharper one comes."""
        picture, room = self._sheet.picture, self._room()
        if picture.isNull() or room.width() <= 0:
            return
        width = float(room.width()) if self._zoom is None else room.width() * self._zoom
        high = picture.height() / picture.width()
        if self._zoom is None:
            width = min(width, room.height() / high)
        self._sheet.setFixedSize(max(1, round(width)), max(1, round(width * high)))
        self._sheet.update()

    def _tell(self) -> None:
        self._sheet.setAccessibleName(self.words())
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.words())
        self.told.emit()
