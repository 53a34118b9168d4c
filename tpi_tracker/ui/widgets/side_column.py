"""The column beside a page's main work: its cards scroll on their own and never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from tpi_tracker.ui import style


class SideColumn(QScrollArea):
    """``cards`` is the layout for them; the keyboard stops at the cards, not at the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        self.cards = QBoxLayout(QBoxLayout.Direction.TopToBottom, inner)
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.cards.setSpacing(style.px(12))
        self.setWidget(inner)
