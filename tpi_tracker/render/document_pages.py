"""A document's pages as pixels, drawn by a process of its own that never sees the clinic.

A PDF is a program of sorts, and a library that reads it has faults. So neither the window nor the process that holds
the key opens one: the bytes go to a child by a pipe, pixels come back, and nothing touches the disk.
"""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Final, NamedTuple

from tpi_tracker.paths import PACKAGE
from tpi_tracker.render.document_child import MOST_PAGE, MOST_SECONDS, parts, put

FLAG: Final = "--document-pages"
"""What a frozen program, which knows no modules by name, is started with to be the child."""

SECONDS: Final = MOST_SECONDS + 5.0
"""What is waited for an answer: a little longer than the child itself takes, which knows best why it ends."""


class CannotShow(Exception):
    """``reason``: ``broken``, ``password``, ``large``, ``kind``; ``slow`` or ``gone`` where the child was ended
    or ended by itself."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Page(NamedTuple):
    """``pixels`` are rows of red, green, blue from the top, ``width * height * 3`` bytes."""

    width: int
    height: int
    pixels: bytes


class DocumentPages:
    """One document in a child of its own. Each method waits for the child, at most ``seconds``; ``close`` may come from
    any thread at any time."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """Starts the child, which has no document yet."""
        self.count = 0
        self._seconds = seconds
        self._slow = False
        self._child = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(PACKAGE.parent), *filter(None, sys.path)])},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        self._in, self._out = self._child.stdin, self._child.stdout
        self._answers = self._read()

    def open(self, media: str, content: bytes) -> int:
        """Hands ``content`` over, once; the number of its pages. Raises CannotShow, which ends the child."""
        try:
            self.count = int(self._ask(media.encode("ascii"), content)["pages"])
        except CannotShow:
            self.close()
            raise
        return self.count

    def page(self, number: int, width: int, turn: int = 0) -> Page:
        """Page ``number`` from 0, ``width`` pixels wide after ``turn`` quarter turns clockwise; fewer pixels where the
        page is so high that it would have more than 40 million. Raises CannotShow, IndexError."""
        if not 0 <= number < self.count:
            raise IndexError(number)
        head = self._ask(json.dumps([number, max(1, width), turn % 4]).encode("ascii"))
        columns, rows = int(head["width"]), int(head["height"])
        pixels = self._next()  # they are made already: this is a matter of copying
        if not 0 < columns * rows <= MOST_PAGE * 1.01 or len(pixels) != columns * rows * 3:
            self.close()
            raise CannotShow("broken")  # the child was taken over: nothing it says is believed
        return Page(columns, rows, pixels)

    def close(self) -> None:
        """Ends the child at once, also in the middle of an answer: who waits for it gets CannotShow."""
        self._child.kill()
        self._child.wait()
        self._out.close()
        with suppress(OSError):  # what was not said any more
            self._in.close()

    @property
    def is_open(self) -> bool:
        return self._child.poll() is None

    def _ask(self, *said: bytes) -> dict[str, int]:
        watch = threading.Timer(self._seconds, self._end_slow)
        watch.daemon = True
        watch.start()
        try:
            for part in said:
                put(self._in, part)
            self._in.flush()
            head: dict[str, int] = json.loads(self._next())
        except (OSError, ValueError) as error:
            raise CannotShow(self._why()) from error
        finally:
            watch.cancel()
        if "refused" in head:
            raise CannotShow(str(head["refused"]))
        return head

    def _end_slow(self) -> None:
        self._slow = True
        self._child.kill()

    def _read(self) -> Iterator[bytes]:
        return parts(self._out)

    def _next(self) -> bytes:
        try:
            part = next(self._answers, None)
        except (OSError, ValueError):  # closed by another thread in the middle of it
            part = None
        if part is None:
            raise CannotShow(self._why())
        return part

    def _why(self) -> str:
        """Why the child ended: faulthandler ends what is too slow with 1, as nothing else does."""
        code = self._child.wait()
        self.close()
        return "slow" if self._slow or code == 1 else "gone"


def command() -> list[str]:
    """How the child is started: this very Python, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-P", "-m", "tpi_tracker.render.document_child"]
