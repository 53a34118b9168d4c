"""A line whose text may come from assistive technology: by dictation, a braille display, a switch."""

from PySide6.QtWidgets import QLineEdit, QWidget


class TypedLine(QLineEdit):
    """What is put into it from outside the program counts as typed.

    Qt lets assistive technology write by ``setText``, which says ``textChanged`` alone; a field that listens for what
    was typed would keep no draft of it and search for nothing. The program's own ``setText`` stays silent, as in Qt.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._by_program = False
        self._said = text
        self.textEdited.connect(self._note)
        self.textChanged.connect(self._hear)

    def setText(self, text: str) -> None:  # noqa: N802  # of Qt, and everybody calls it so
        self._by_program = True
        try:
            super().setText(text)
        finally:
            self._by_program, self._said = False, self.text()

    def clear(self) -> None:
        self._by_program = True
        try:
            super().clear()
        finally:
            self._by_program, self._said = False, ""

    def _note(self, text: str) -> None:
        self._said = text

    def _hear(self, text: str) -> None:
        if not self._by_program and text != self._said:
            self.textEdited.emit(text)
