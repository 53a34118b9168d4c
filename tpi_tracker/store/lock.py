"""One writer for a clinic folder: an operating system's lock that ends with the process that holds it."""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

from tpi_tracker.store.errors import LockedByOther, calmly

LOCK_NAME = "clinic.lock"


class WriteLock:
    """Held by whoever may write to the clinic in this folder: the window, or a command that writes."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / LOCK_NAME
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        return self._handle is not None

    def take(self) -> Self:
        """Takes the lock at once or raises LockedByOther; also the disk's faults."""
        if self._handle is not None:
            return self
        with calmly():
            handle = os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise LockedByOther from None
        self._handle = handle
        return self

    def release(self) -> None:
        """Gives the lock back. The file stays: removing it would let two take it at once."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            os.close(handle)

    def __enter__(self) -> Self:
        return self.take()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def is_free(folder: Path) -> bool:
    """Whether nobody may be writing to the clinic in this folder now."""
    lock = WriteLock(folder)
    try:
        lock.take()
    except LockedByOther:
        return False
    lock.release()
    return True


if os.name == "nt":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # on Windows alone

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
