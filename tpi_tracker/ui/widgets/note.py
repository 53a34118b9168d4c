"""Notes in place: what happened, what is safe, what to do. And the empty and the waiting states."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.widgets.text import Text

_ICONS = {"alert": "warning", "caution": "warning", "good": "check", "pending": "lock"}


class Note(QFrame):
    """``tone``: ``alert``, ``caution``, ``good`` or ``pending`` (grey). ``actions`` are buttons below the text."""

    def __init__(
        self,
        tone: str = "caution",
        title: str = "",
        text: str = "",
        action: QWidget | Sequence[QWidget] = (),
        *,
        icon: str | None = None,
        beside: QWidget | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", tone)
        if name:
            self.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        row.setSpacing(style.px(8))
        self._icon = QLabel()
        self._icon.setFixedSize(style.square(16))
        self._forced_icon = icon
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(style.px(2))
        self._title = Text(title, 13 if not text else 12.5, 600, tone, wrap=True)
        self._text = Text(text, 12, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        actions = [action] if isinstance(action, QWidget) else list(action)
        if actions:
            line = QHBoxLayout()
            line.setContentsMargins(0, style.px(4), 0, 0)
            line.setSpacing(style.px(8))
            for button in actions:
                line.addWidget(button)
            line.addStretch()
            column.addLayout(line)
        column.addStretch()
        row.addLayout(column, 1)
        if beside is not None:
            row.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(title, text, tone)

    def say(self, title: str, text: str = "", tone: str | None = None) -> None:
        """Change the words, and the tone when given."""
        if tone is not None:
            style.set_tone(self, tone)
            self._title.set_tone(tone)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title.removesuffix('.')}. {text}" if title and text else title or text)
        now = str(self.property("tone"))
        icons.dress(self._icon, self._forced_icon or _ICONS.get(now, "warning"), now, 16)

    def title(self) -> str:
        return self._title.text()

    def text(self) -> str:
        return self._text.text()


class Empty(QWidget):
    """Nothing here yet: an icon, one sentence, what to do next with its key, one outlined button."""

    def __init__(
        self, icon: str, title: str, text: str = "", button: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(24), style.px(24), style.px(24))
        column.setSpacing(style.px(6))
        column.addStretch()
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        icons.dress(picture, icon, "muted", 32)
        column.addWidget(picture)
        self.title = Text(title, 14, 600, wrap=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        self.text = Text(text, 12, tone="muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        self.text.setVisible(bool(text))
        if button is not None:
            column.addSpacing(style.px(4))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setAccessibleName(f"{title}. {text}")

    def say(self, title: str, text: str = "") -> None:
        """Change the words."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}")


class StillBars(QWidget):
    """Something is being read: after 150 ms, three still bars and a word. Nothing moves."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(16), style.px(12), style.px(16), style.px(12))
        column.setSpacing(style.px(10))
        for width in (370, 288, 329):
            bar = QFrame()
            bar.setProperty("kind", "still")
            bar.setFixedHeight(style.px(14))
            bar.setMaximumWidth(style.px(width))
            column.addWidget(bar)
        self._text = Text(text, 12, tone="muted")
        column.addWidget(self._text)
        column.addStretch()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, text: str = "") -> None:
        """Appear in 150 ms unless ``end`` is called before."""
        self._text.setText(text)
        self._timer.start()

    def end(self) -> None:
        """What was awaited is here."""
        self._timer.stop()
        self.hide()
