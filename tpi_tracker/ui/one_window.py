"""One window a clinic folder: a second start raises the first and ends.

The first holds ``window.lock`` in the folder and watches ``raise.lock``; a second start that cannot have the lock
writes to that file. No network module is needed, and the lock of a program that died is taken over.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

log = logging.getLogger("tpi_tracker")


class OneWindow(QObject):
    """``raise_asked``: somebody started the program again."""

    raise_asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._ask = folder / "raise.lock"
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Whether this is the first window; else the first has been asked to come to the front.

        A folder that cannot be written to holds nobody back: what is written there is guarded by the clinic's own lock.
        """
        if self._lock.isLocked():
            return True
        if not self._lock.tryLock(0):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                self._call_first()
                return False
            log.info("the folder takes no window lock")
            return True
        try:
            self._ask.write_text("", encoding="ascii")
        except OSError:
            log.info("the folder takes no request to raise the window")
            return True
        self._watcher = QFileSystemWatcher([str(self._ask)], self)
        self._watcher.fileChanged.connect(self._asked)
        return True

    def release(self) -> None:
        """Let another window be the first."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._lock.isLocked():
            self._lock.unlock()
            self._ask.unlink(missing_ok=True)

    def _call_first(self) -> None:
        try:
            with self._ask.open("a", encoding="ascii") as file:
                file.write("!")
        except OSError:
            log.warning("the first window could not be asked to come to the front")

    def _asked(self, path: str) -> None:
        if self._watcher is not None and path not in self._watcher.files():
            self._watcher.addPath(path)
        self.raise_asked.emit()
