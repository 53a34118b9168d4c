"""What the window says quietly at its foot."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Notice:
    """One line, shown for 8 s. ``undo`` takes the write back and returns the ``Changes`` of doing so.

    ``tone`` is ``good`` for what was saved, ``caution`` or ``alert`` for what needs an eye, ``pending`` for the rest.
    """

    text: str
    undo: Callable[[], Any] | None = None
    tone: str = "good"
