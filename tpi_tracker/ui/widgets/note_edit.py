"""The editor of several lines, which keeps a text as it is: Qt's own turns no-break spaces into blanks on the way."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QPlainTextEdit

_PARAGRAPH = "\N{PARAGRAPH SEPARATOR}"


class NoteEdit(QPlainTextEdit):
    """What is shown and not touched is given back exactly; of what is typed only line ends are made one kind."""

    too_long = Signal()
    """What was pasted would have been longer than a text may be: nothing of it was taken."""

    def __init__(self) -> None:
        super().__init__()
        self._given = ""

    def setPlainText(self, text: str) -> None:  # noqa: N802  # Qt's name
        self._given = text
        super().setPlainText(text)

    def toPlainText(self) -> str:  # noqa: N802  # Qt's name
        document = self.document()
        return document.toRawText().replace(_PARAGRAPH, "\n") if document.isModified() else self._given

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  # Qt's name
        """A paste of megabytes would hold the window for seconds, to be refused at the save."""
        from tpi_tracker.domain.text import MAX_TEXT  # brings the validation library, which the start does without

        if source.hasText() and self.document().characterCount() + len(source.text()) > MAX_TEXT:
            self.too_long.emit()
        else:
            super().insertFromMimeData(source)
