"""A strong warning with its reason in place: what is said, and why it is done all the same. Never a second dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.forms.session_cells import FaultLine
from tpi_tracker.ui.widgets.text import Text


class ReasonNote(QFrame):
    """An alert note that stays as long as what it warns of; ``label`` names the reason's field."""

    changed = Signal()

    def __init__(self, label: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", "alert")
        self.setObjectName(f"{name}_note")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        row.setSpacing(style.px(8))
        sign = QLabel()
        sign.setFixedSize(style.square(16))
        icons.dress(sign, "warning", "alert", 16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(style.px(4))
        self._said = Text("", 13, 600, "alert", wrap=True)
        column.addWidget(self._said)
        line = QHBoxLayout()
        line.setSpacing(style.px(8))
        caption = Text(label, 12)
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(label)
        self.edit.setFont(style.font(13))
        self.edit.setFixedHeight(style.px(30))
        self.edit.setMinimumWidth(style.px(120))
        caption.setBuddy(self.edit)
        line.addWidget(caption)
        line.addWidget(self.edit, 1)
        column.addLayout(line)
        self.fault = FaultLine()
        column.addWidget(self.fault)
        row.addLayout(column, 1)
        self.edit.textChanged.connect(self._edited)
        self.hide()

    def say(self, sentence: str) -> None:
        """Warn of this; an empty sentence takes the note away and keeps what was typed."""
        if sentence != self._said.text():
            self._said.setText(sentence)
            self.setAccessibleName(sentence)
            self.edit.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def said(self) -> str:
        return self._said.text()

    def reason(self) -> str:
        return self.edit.text()

    def set_reason(self, text: str) -> None:
        self.edit.setText(text)

    def show_fault(self, sentence: str) -> QWidget:
        """Say that the reason is missing; returns where to go."""
        self.fault.add(self.edit, sentence)
        return self.edit

    def clear_faults(self) -> None:
        self.fault.drop()

    def _edited(self) -> None:
        self.clear_faults()
        self.changed.emit()
