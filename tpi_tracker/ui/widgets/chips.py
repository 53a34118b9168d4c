"""Chips: a short fact or a count on a tint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tpi_tracker.ui import style


class Chip(QLabel):
    """``tone``: ``alert``, ``caution``, ``good``, ``pending`` (grey, also for what is not known)."""

    def __init__(
        self,
        text: str = "",
        tone: str = "pending",
        *,
        size: float = 12,
        weight: int = 600,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "chip")
        self.setProperty("tone", tone)
        self.setFont(style.font(size, weight))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(style.px(22))
        if name:
            self.setObjectName(name)

    def set_tone(self, tone: str) -> None:
        style.set_tone(self, tone)


class CountChip(Chip):
    """How many there are."""

    def __init__(self, count: int = 0, tone: str = "pending", parent: QWidget | None = None) -> None:
        super().__init__(str(count), tone, size=11, parent=parent)
        self.setFixedHeight(style.px(20))
        self.setMinimumWidth(style.px(28))

    def set_count(self, count: int) -> None:
        self.setText(str(count))
