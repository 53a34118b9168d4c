"""The pages of one document, drawn beside the window by a process that ends with its owner."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from tpi_tracker.render.document_pages import SECONDS, CannotShow, DocumentPages
from tpi_tracker.ui.jobs import Cancelled, Jobs

if TYPE_CHECKING:
    from tpi_tracker.ui.jobs import Job

Content = tuple[str, bytes]
"""Media type and bytes."""


class PageDrawing(QObject):
    """``open`` first, then ``ask``; answers come as signals. A process that ended is started again by the next page."""

    opened = Signal(int)
    """How many pages it has."""
    drawn = Signal(int, int, QImage)
    """Page from 0, quarter turns, the picture."""
    refused = Signal(str)
    """``CannotShow.reason``: the whole document, or the page that was asked for, is not shown."""
    failed = Signal(object)
    """The error of who gave the bytes."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._held = _Held()
        self._job: Job | None = None
        self.destroyed.connect(self._held.end)

    def open(self, read: Callable[[], Content]) -> None:
        """``read`` gives the document; it is called beside the window. The one before is let go of."""
        self._held.end()
        self._held = _Held()
        self.destroyed.connect(self._held.end)
        self._run(_open, self._held, read, done=self.opened.emit)

    def ask(self, page: int, width: int, turn: int = 0) -> None:
        """Draw a page ``width`` pixels wide; an earlier question that is not answered yet is dropped."""
        self._run(_draw, self._held, page, width, turn, done=self._give)

    def close(self) -> None:
        """End the process at once, whatever it is doing."""
        if self._job is not None:
            self._job.cancel()
        self._held.end()

    def process(self) -> DocumentPages:
        """The process that draws; begun where there is none. Raises Cancelled after ``close``."""
        return self._held.begin()

    def _run(self, function: Callable[..., object], *args: object, done: Callable[..., object]) -> None:
        self._job = self._jobs.run(self, function, *args, done=done, failed=self._not_done, lane="pages", latest="page")

    def _give(self, answer: "tuple[int, int, QImage]") -> None:
        self.drawn.emit(*answer)

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, CannotShow):
            self.refused.emit(error.reason)
        else:
            self.failed.emit(error)


class _Held:
    """The document and its process, shared between the window and the thread that waits for pages."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: DocumentPages | None = None
        self._is_over = False
        self.content: Content = ("", b"")

    @contextmanager
    def in_use(self) -> Iterator[DocumentPages]:
        """The process, for one answer. Raises Cancelled when ``end`` came in between: nobody waits for it."""
        try:
            yield self.begin()
        except CannotShow:
            if self._is_over:
                raise Cancelled from None
            raise

    def begin(self) -> DocumentPages:
        """A process that has the document, or is to be given it. Raises Cancelled once all is over."""
        with self._lock:
            if self._is_over:
                raise Cancelled
            if self._pages is None or not self._pages.is_open:
                self._pages = DocumentPages(SECONDS)
            return self._pages

    def end(self) -> None:
        """From any thread: nothing is drawn any more."""
        with self._lock:
            self._is_over = True
            self.content = ("", b"")
            if self._pages is not None:
                self._pages.close()


def _open(held: _Held, read: Callable[[], Content]) -> int:
    held.content = read()
    with held.in_use() as pages:
        return pages.open(*held.content)


def _draw(held: _Held, page: int, width: int, turn: int) -> tuple[int, int, QImage]:
    with held.in_use() as pages:
        if not pages.count:
            pages.open(*held.content)
        found = pages.page(page, width, turn)
    seen = QImage(found.pixels, found.width, found.height, found.width * 3, QImage.Format.Format_RGB888)
    return page, turn, seen.copy()  # its own pixels: those of ``found`` go with it
