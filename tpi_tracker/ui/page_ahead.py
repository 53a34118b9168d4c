"""Pages made ahead: while someone reads one page, the empty one that may come next is built, so that it opens quickly.

A page in waiting has never seen a place: nothing of a patient is in it.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import Place

PAUSE = 100
"""Milliseconds after a page was painted, and after a key: what came with it is done by then."""
_TOUCHES = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


class PageAhead(QObject):
    """Keeps a page ready for each expected kind of place, built one at a time, never while keys are being pressed.

    ``make`` builds the page of a kind of place as a hidden child of the stack.
    """

    def __init__(self, make: Callable[[type[Place]], Page], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._kinds: list[type[Place]] = []
        self._pages: dict[type[Place], Page] = {}
        self._window: QObject | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._build)

    def take(self, kind: type[Place]) -> Page | None:
        """The page that waits for a place of ``kind``, if it is still as it would be made now."""
        page = self._pages.pop(kind, None)
        if page is not None and not page.is_fresh():
            page.deleteLater()
            return None
        return page

    def expect(self, *kinds: type[Place]) -> None:
        """Build the pages for these kinds of place soon, the first one first."""
        self._kinds = list(dict.fromkeys([*kinds, *self._kinds]))
        if not self.is_ready():
            self._wait()

    def follow(self, page: Page, *kinds: type[Place]) -> None:
        """Build the pages for ``kinds``, and those that are expected already, once ``page`` has been painted."""
        self._kinds = list(dict.fromkeys([*kinds, *self._kinds]))
        self._timer.stop()
        if not self.is_ready():
            page.installEventFilter(self)

    def is_ready(self) -> bool:
        """Whether a page waits for every expected kind of place."""
        return all(kind in self._pages for kind in self._kinds)

    @Slot()
    def _wait(self) -> None:
        """Begin the pause; a key that is pressed in it begins it anew."""
        self._timer.start()
        window = QGuiApplication.focusWindow()
        if window is not None and window is not self._window:
            self._listen_no_more()
            self._window = window
            window.installEventFilter(self)

    def _listen_no_more(self) -> None:
        if self._window is not None and shiboken6.isValid(self._window):  # that of a sheet goes with the sheet
            self._window.removeEventFilter(self)
        self._window = None

    def _build(self) -> None:
        kind = next((kind for kind in self._kinds if kind not in self._pages), None)
        if kind is not None:
            page = self._pages[kind] = self._make(kind)
            page.prepare()
            for widget in page.findChildren(QWidget):
                widget.ensurePolished()
        if self.is_ready():
            self._listen_no_more()
        else:
            self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() in _TOUCHES and self._timer.isActive():
                self._timer.start()
        elif event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # Posted: the pause begins when the whole page is painted, not with its ground.
            QMetaObject.invokeMethod(self, "_wait", Qt.ConnectionType.QueuedConnection)
        return False
