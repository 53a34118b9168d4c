"""The head of the session form: its number, when, by whom, how the needle was guided, and whether a draft is kept."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import Guidance
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.session_cells import Cell, DottedRing, FaultLine
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.date_text import widest_date
from tpi_tracker.ui.widgets.text import Text


class DraftChip(QFrame):
    """`Draft, kept`: what was typed outlives a crash, and counts for nothing until it is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", "pending")
        self.setObjectName("draft_chip")
        self.setFixedHeight(style.px(22))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(style.px(8), 0, style.px(10), 0))
        row.setSpacing(style.px(6))
        self._icon = DottedRing(14)
        self._text = Text("", 12, 600, "pending")
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.hide()

    def say(self, text: str, tone: str = "pending") -> None:
        """Show a word, or nothing."""
        self._text.setText(text)
        self._text.set_tone(tone)
        style.set_tone(self, tone)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        return self._text.text()


class SessionHeader(QWidget):
    """Number, date and time (a field like any other), draft state; operator and guidance at the right."""

    changed = Signal()

    def __init__(self, operators: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", 18, 600, name="session_title")
        self.when = Cell(self.tr("Date and time"), "performed_at")
        self.when.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.when.setFont(style.font(13, 400))
        width = widest_date(QFontMetrics(style.font(13)), "{} 14:32")
        self.when.setFixedWidth(width + style.px(22))
        self.draft = DraftChip()
        self.operator = Choice()
        self.operator.setObjectName("operator")
        self.operator.setMinimumWidth(style.px(112))
        self.operator.setMaximumWidth(style.px(170))
        self.operator.addItem(self.tr("not recorded"), "")
        for name in operators:
            self._offer_operator(name)
        self.guidance = Choice()
        self.guidance.setObjectName("guidance")
        self.guidance.setMinimumWidth(style.px(116))
        self.guidance.addItem(self.tr("not recorded"), "")
        for guidance, word in (
            (Guidance.PALPATION, self.tr("palpation")),
            (Guidance.ULTRASOUND, self.tr("ultrasound")),
            (Guidance.OTHER, self.tr("other")),
        ):
            self.guidance.addItem(word, guidance.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(style.px(8))
        left = QHBoxLayout()
        left.setSpacing(style.px(6))
        left.addWidget(self.title)
        left.addWidget(self.when)
        left.addWidget(self.draft)
        self._beside = QHBoxLayout()
        left.addLayout(self._beside)
        left.addStretch()
        right = QHBoxLayout()
        right.setSpacing(style.px(8))
        for label, editor in ((self.tr("Operator"), self.operator), (self.tr("Guidance"), self.guidance)):
            editor.setAccessibleName(label)
            caption = Text(label, 12, tone="muted")
            caption.setBuddy(editor)
            right.addWidget(caption)
            right.addWidget(editor)
        right.addStretch()
        self._row.addLayout(left, 1)
        self._row.addLayout(right)
        column.addLayout(self._row)
        self.fault = FaultLine()
        column.addWidget(self.fault)
        self.when.textChanged.connect(self._edited)
        self.operator.activated.connect(self._edited)
        self.guidance.activated.connect(self._edited)

    def show_content(self, when: str, operator: str, guidance: str) -> None:
        self.when.setText(when)
        self._offer_operator(operator)
        self.operator.setCurrentIndex(max(self.operator.findData(operator), 0))
        self.guidance.setCurrentIndex(max(self.guidance.findData(guidance), 0))

    def add_beside(self, widget: QWidget) -> None:
        """After the title and what stands with it."""
        self._beside.addWidget(widget)

    def set_compact(self, compact: bool) -> None:
        """Operator and guidance under the title."""
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if compact else QBoxLayout.Direction.LeftToRight)

    def show_fault(self, sentence: str) -> QWidget:
        self.fault.add(self.when, sentence)
        return self.when

    def clear_faults(self) -> None:
        self.fault.drop()

    def _offer_operator(self, name: str) -> None:
        if name and self.operator.findData(name) < 0:
            self.operator.addItem(name, name)

    def _edited(self) -> None:
        self.clear_faults()
        self.changed.emit()
