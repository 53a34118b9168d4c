"""A correction that met another's: the question which is to stand, and theirs told above the form that goes on."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.session_conflict import SessionConflictDialog
from tpi_tracker.ui.dialogs.whole_conflict import Line
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.saving import Saved
    from tpi_tracker.services.sessions import SessionConflict
    from tpi_tracker.ui.page import Page

MOST = 4
"""Lines of theirs above the form; the question has them all, and saving asks it again."""

LONGEST = 160
"""Letters of one of them."""


class Meeting:
    """``above`` holds ``note``, above the form; ``settled`` is given what was kept, None for theirs as it is."""

    def __init__(self, page: Page, settled: Callable[[Saved | None], Any]) -> None:
        self._page, self._settled = page, settled
        self.note = Note("caution", name="their_change", parent=page)
        self.note.hide()
        self.above = QHBoxLayout()
        self.above.setContentsMargins(style.px(24), 0, style.px(24), 0)
        self.above.addWidget(self.note)

    def ask(self, conflict: SessionConflict, reason: str) -> None:
        """Show both; nothing is written before somebody chooses."""
        SessionConflictDialog(self._page, self._page.clinic, conflict, reason, self._settled, self._tell).open()

    def _tell(self, title: str, lines: list[Line]) -> None:
        told = [
            shorten(
                f"{line.label}: {line.theirs.replace(chr(10), ', ')}", LONGEST, placeholder=" \N{HORIZONTAL ELLIPSIS}"
            )
            for line in lines
            if line.theirs != line.mine
        ]
        if len(told) > MOST:
            count = len(told) - MOST
            say = QCoreApplication.translate("session_form", "and {count} more", None, count)
            told = [*told[:MOST], say.format(count=count)]
        self.note.say(f"{title}.", "\n".join(told), "caution")
        self.note.show()
