"""A line into which a scanner may type: the separator between the parts of a code is kept, where a line drops it."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from tpi_tracker.domain.gs1 import GS, LONGEST

SHOWN_GS = "\u241d"
"""How the separator is seen in the line; ``gs1.parse`` knows it."""


class CodeEdit(QLineEdit):
    """A scanner that is a keyboard sends the separator as Ctrl+] or as the character itself."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == GS:
            if len(self.text()) < LONGEST:
                self.insert(SHOWN_GS)
            event.accept()
        else:
            super().keyPressEvent(event)
