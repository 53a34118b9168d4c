"""Facts as label and value beneath each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.text import Text


class FactRows(QWidget):
    """Labels ``label_width`` wide in muted words, values beside them, long ones broken into lines."""

    def __init__(self, label_width: float = 132, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.px(8))
        self._grid.setVerticalSpacing(style.px(6))
        self._grid.setColumnMinimumWidth(0, style.px(label_width))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Text, Text]] = []

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """``(label, value, tone)`` for each row."""
        while len(self._rows) < len(facts):
            label, value = Text("", 12, tone="muted"), Text("", 12, 500, wrap=True)
            place = len(self._rows)
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(value, place, 1)
            self._rows.append((label, value))
        for place, (label, value) in enumerate(self._rows):
            is_shown = place < len(facts)
            label.setVisible(is_shown)
            value.setVisible(is_shown)
            if is_shown:
                label.setText(facts[place][0])
                value.setText(facts[place][1])
                value.set_tone(facts[place][2])
                value.setAccessibleName(f"{facts[place][0]}: {facts[place][1]}")

    def facts(self) -> list[tuple[str, str]]:
        """What is shown: label and value."""
        return [(label.text(), value.text()) for label, value in self._rows if not value.isHidden()]
