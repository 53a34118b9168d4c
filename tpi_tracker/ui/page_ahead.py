"""A page made ahead: while someone reads one patient, the empty page of the next is built, so that opening it is quick.

A page in waiting has never seen a place: nothing of a patient is in it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.page import Page

PAUSE = 100
"""Milliseconds after a page was painted: what came with it is done by then."""


class PageAhead(QObject):
    """Keeps one page of ``kind`` ready. ``make`` builds it as a hidden child of the stack."""

    def __init__(self, make: Callable[[type[Page]], Page], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._kind: type[Page] | None = None
        self._page: Page | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._build)

    def take(self, kind: type[Page]) -> Page | None:
        """The page in waiting, when it is one of ``kind``."""
        if kind is not self._kind:
            return None
        self._timer.stop()
        page, self._page = self._page, None
        return page

    def expect(self, kind: type[Page]) -> None:
        """Build a page of ``kind`` soon."""
        self._kind = kind
        if self._page is None:
            self._timer.start()

    def follow(self, page: Page) -> None:
        """Build another one like ``page`` once that has been painted."""
        self._kind = type(page)
        if self._page is None:
            page.installEventFilter(self)

    def is_ready(self) -> bool:
        """Whether a page waits."""
        return self._page is not None

    def _build(self) -> None:
        if self._page is None and self._kind is not None:
            self._page = self._make(self._kind)
            for widget in self._page.findChildren(QWidget):
                widget.ensurePolished()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # Posted: the pause begins when the whole page is painted, not with its ground.
            QMetaObject.invokeMethod(self._timer, "start", Qt.ConnectionType.QueuedConnection)
        return False
