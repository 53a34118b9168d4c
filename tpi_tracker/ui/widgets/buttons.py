"""Buttons: one filled a page, the others outlined or a plain word in the accent."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tpi_tracker.ui import icons, style


class Button(QPushButton):
    """A button 32 high, its accessible name the words on it. ``keys`` are shown in the tooltip, not made a shortcut."""

    KIND = "outline"
    WEIGHT = 400
    TONE = "text"

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        *,
        name: str = "",
        keys: str = "",
        tone: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.KIND)
        if tone is not None:
            self.setProperty("tone", tone)
        self.setFont(style.font(13, self.WEIGHT))
        self.setFixedHeight(style.px(32))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text.replace("&", ""))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if name:
            self.setObjectName(name)
        if keys:
            native = QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.setToolTip(native or keys)
        if icon is not None:
            icons.dress(self, icon, tone or self.TONE, 18)

    def set_text(self, text: str) -> None:
        """Change the words and the accessible name with them."""
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)


class FilledButton(Button):
    """The one main action of a page."""

    KIND = "filled"
    WEIGHT = 600
    TONE = "on_accent"


class OutlineButton(Button):
    """Any other action."""


class WordButton(Button):
    """A plain accent word, for what lies near and weighs little."""

    KIND = "word"
    WEIGHT = 500
    TONE = "accent"


class IconButton(Button):
    """A small button that shows its icon alone; ``text`` is its name and its tooltip."""

    KIND = "icon"
    TONE = "muted"

    def __init__(
        self,
        text: str,
        icon: str,
        *,
        size: float = 24,
        icon_size: float = 14,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", name=name, parent=parent)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFixedSize(style.square(size))
        icons.dress(self, icon, self.TONE, icon_size)
