"""One window a clinic folder: a second start raises the first and ends.

The first holds the system's lock on ``window.lock`` in the folder and watches ``raise.lock``; a second start that
cannot have the lock writes to that file. No network module is needed, and the system gives the lock of a program that
died back by itself: no number of a process is kept, which may belong to another program by now.
"""

import logging
import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

log = logging.getLogger("tpi_tracker")


class OneWindow(QObject):
    """``raise_asked``: somebody started the program again."""

    raise_asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._ask = folder / "raise.lock"
        self._path = folder / "window.lock"
        self._handle: int | None = None
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Whether this is the first window; else the first has been asked to come to the front.

        A folder that cannot be written to holds nobody back: what is written there is guarded by the clinic's own lock.
        """
        if self._handle is not None:
            return True
        try:
            self._handle = _taken(self._path)
        except OSError:
            log.info("the folder takes no window lock")
            return True
        if self._handle is None:
            self._call_first()
            return False
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
        if self._handle is not None:
            handle, self._handle = self._handle, None
            _give_back(handle, self._path)
            _remove(self._ask)

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


def _taken(path: Path) -> int | None:
    """The lock's handle; None when another window holds it. Raises OSError where no file can be made."""
    while True:
        handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return None
        try:
            if os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        except FileNotFoundError:
            log.info("the window lock went as it was taken")
        os.close(handle)  # whoever held it before removed the file just now: what was locked is no name any more


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        log.info("a lock of the window was left in the folder")


if os.name == "nt":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # on Windows alone

    def _give_back(handle: int, path: Path) -> None:
        os.close(handle)  # an open file cannot be removed here
        _remove(path)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(handle: int, path: Path) -> None:
        _remove(path)  # while it is still ours
        os.close(handle)
