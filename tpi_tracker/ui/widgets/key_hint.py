"""A key as a small framed label, right of what it does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from tpi_tracker.ui import style


class KeyHint(QLabel):
    """``Ctrl+F`` in a frame, as the system and the language write it. Decoration: it takes no clicks, and assistive
    technology reads the shortcut elsewhere."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        native = QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(native or keys, parent)
        self.setProperty("kind", "key")
        self.setFont(style.font(11, 500))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(style.px(19))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
