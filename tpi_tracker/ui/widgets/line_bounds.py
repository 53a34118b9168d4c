"""No line swallows a paste of megabytes, and none cuts one without saying so."""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tpi_tracker.ui.widgets.refusal_tip import RefusalTip

LONGEST = 20_000
"""As many characters as a text may have (``domain.text.MAX_TEXT``, which the start does without)."""

QT_LONGEST = 32_767
"""Where Qt cuts a line by itself, in silence."""

_BOUNDED = "bounded"


def cut_words(most: int) -> str:
    """What is said where a line took only a part of what was pasted or typed."""
    shown = f"{most:,}".replace(",", "\N{NO-BREAK SPACE}")
    said = QCoreApplication.translate(
        "line_bounds", "A line takes {most} characters. What came after them was cut off; the clipboard still holds it."
    )
    return said.format(most=shown)


def bound(edit: QLineEdit) -> bool:
    """Bounds a line that has no bound of its own; whether it had none."""
    if edit.property(_BOUNDED) or edit.maxLength() != QT_LONGEST:
        return False
    edit.setProperty(_BOUNDED, True)
    # A bound sets the text anew: what was selected to be typed over, and where the cursor stood, must stay.
    cursor, start, length = edit.cursorPosition(), edit.selectionStart(), len(edit.selectedText())
    edit.setMaxLength(LONGEST)
    edit.setCursorPosition(cursor)
    if start >= 0:
        edit.setSelection(start, length)
    return True


class LineBounds(QObject):
    """Every line of the window is bounded when the keyboard comes to it, and says at its edge what was cut."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._tips: WeakKeyDictionary[QLineEdit, RefusalTip] = WeakKeyDictionary()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit) and bound(now):
            # Queued: the same paste says after it that the text was edited, which takes the sentence away again.
            now.inputRejected.connect(self._say, Qt.ConnectionType.QueuedConnection)
            now.textEdited.connect(self._take_away)

    def _say(self) -> None:
        edit = self.sender()
        if isinstance(edit, QLineEdit) and len(edit.text()) >= edit.maxLength():
            tip = self._tips[edit] = self._tips.get(edit) or RefusalTip(edit)
            tip.say(cut_words(edit.maxLength()))

    def _take_away(self) -> None:
        edit = self.sender()
        if isinstance(edit, QLineEdit) and (tip := self._tips.get(edit)) is not None:
            tip.say("")
