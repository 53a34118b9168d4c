"""What the window says quietly at its foot."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Notice:
    """One line, shown for 8 s. ``undo`` takes the write back, beside the window, and returns the ``Changes`` of that.

    ``is_here``: it changes what is in front and writes nothing; it is called in the window's thread.

    ``tone`` is ``good`` for what was saved, ``caution`` or ``alert`` for what needs an eye, ``pending`` for the rest.
    """

    text: str
    undo: Callable[[], Any] | None = None
    tone: str = "good"
    is_here: bool = False
    stays: str = ""
    """Of a save that cannot be taken back: why, and what to do instead. Ctrl+Z says it."""
