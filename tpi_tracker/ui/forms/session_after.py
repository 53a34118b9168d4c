"""After the needle: post score, follow-up dates, and the last row with consent, complication, needle and note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tpi_tracker.render.wording import word
from tpi_tracker.services import complications
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.session_cells import FaultLine
from tpi_tracker.ui.forms.session_content import ScoreContent
from tpi_tracker.ui.forms.session_score import ScoreEntry
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.date_chips import DateChips
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox


class AfterCard(Card):
    """Post score inside the anaesthetic window, and when to ask again."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, name="after", parent=parent)
        self.setAccessibleName(self.tr("Post score and follow-ups"))
        self.score = ScoreEntry(self.tr("Post score"), "post_score")
        self._due = Text("", 12, tone="muted")
        self.follow_ups = DateChips(self.tr("Follow-ups"))
        left = QVBoxLayout()
        left.setSpacing(style.px(4))
        top = QHBoxLayout()
        top.addWidget(Text(self.tr("Post score"), 13, 600))
        top.addStretch()
        top.addWidget(self._due)
        left.addLayout(top)
        left.addWidget(self.score)
        right = QVBoxLayout()
        right.setSpacing(style.px(6))
        head = QHBoxLayout()
        head.setSpacing(style.px(8))
        head.addWidget(Text(self.tr("Follow-ups"), 13, 600))
        head.addWidget(Text(self.tr("phone"), 12, tone="muted"))
        head.addStretch()
        right.addLayout(head)
        right.addWidget(self.follow_ups)
        right.addStretch()
        self._rule = Rule(vertical=True)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(style.px(16))
        self._sides.addLayout(left, 3)
        self._sides.addWidget(self._rule)
        self._sides.addLayout(right, 4)
        self.body.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        self.body.setSpacing(style.px(4))
        self.body.addLayout(self._sides)
        self.fault = FaultLine()
        self.body.addWidget(self.fault)
        self.score.changed.connect(self._edited)
        self.score.entered.connect(self.entered)
        self.score.unread.connect(self.show_fault)
        self.follow_ups.changed.connect(self._edited)

    def set_compact(self, compact: bool) -> None:
        """Follow-ups under the post score instead of beside it."""
        down = QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if compact else QBoxLayout.Direction.LeftToRight)
        self._rule.setVisible(not compact)

    def show_content(self, score: ScoreContent) -> None:
        self.score.show_content(score)

    def say_due(self, text: str) -> None:
        """When the post score is due, or when it was taken."""
        self._due.setText(text)

    def show_fault(self, sentence: str, *, of_dates: bool = False) -> QWidget:
        """Say what is wrong with the post score or with the follow-ups; returns where to go."""
        chips = self.follow_ups.chips()
        editor = chips[0] if of_dates and chips else self.score.editor()
        self.fault.add(editor, sentence)
        return editor

    def clear_faults(self) -> None:
        self.fault.drop()

    def _edited(self) -> None:
        self.clear_faults()
        self.changed.emit()


class LastRow(QWidget):
    """Consent, complication, needle, note: one open row under the cards."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.consent = TickBox(self.tr("Consent"), name="consent", weight=600)
        self.consent.setToolTip(self.tr("Not ticked: not recorded"))
        self.complication = Choice()
        self.complication.setObjectName("complication")
        self.complication.setFixedWidth(style.px(176))
        self.complication.addItem(self.tr("not recorded"), "")
        for said in (self.tr("none"), *(word("complication", kind) for kind in complications.KINDS)):
            self.complication.addItem(said, said)
        self.complication.view().setMinimumWidth(style.px(190))
        self.needle = self._line("needle", 104)
        self.needle.setPlaceholderText(self.tr("27 G, 40 mm"))
        self.note = self._line("note", 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(style.px(8))
        column.addLayout(self._row)
        self.fault = FaultLine()
        column.addWidget(self.fault)
        self._row.addWidget(self.consent)
        self._row.addSpacing(style.px(4))
        for label, editor, stretch in (
            (self.tr("Complication"), self.complication, 0),
            (self.tr("Needle"), self.needle, 0),
            (self.tr("Note"), self.note, 1),
        ):
            caption = Text(label, 12, tone="muted")
            caption.setBuddy(editor)
            editor.setAccessibleName(label)
            pair = QHBoxLayout()
            pair.setSpacing(style.px(8))
            pair.addWidget(caption)
            pair.addWidget(editor, 1)
            self._row.addLayout(pair, stretch)
        self.consent.toggled.connect(self._changed)
        self.complication.activated.connect(self._changed)
        self.needle.textChanged.connect(self._changed)
        self.note.textChanged.connect(self._changed)

    def set_compact(self, compact: bool) -> None:
        """One below the other."""
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if compact else QBoxLayout.Direction.LeftToRight)

    def show_content(self, consent: bool | None, complication: str, needle: str, note: str) -> None:
        self._is_no_consent = consent is False
        self.consent.setChecked(consent is True)
        if self.complication.findData(complication) < 0:
            self.complication.addItem(complication, complication)
        self.complication.setCurrentIndex(self.complication.findData(complication))
        self.needle.setText(needle)
        self.note.setText(note)

    def show_fault(self, field: str, sentence: str) -> QWidget:
        """Say what is wrong with ``needle``, ``note`` or ``complication``; returns where to go."""
        editor = {"needle": self.needle, "complication": self.complication}.get(field, self.note)
        self.fault.add(editor, sentence)
        return editor

    def clear_faults(self) -> None:
        self.fault.drop()

    def consent_value(self) -> bool | None:
        """True when ticked; what was recorded as no stays no; else not recorded."""
        if self.consent.isChecked():
            return True
        return False if getattr(self, "_is_no_consent", False) else None

    def complication_text(self) -> str:
        return self.complication.currentData() or ""

    def _line(self, name: str, width: int) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setFont(style.font(13))
        edit.setFixedHeight(style.px(30))
        if width:
            edit.setFixedWidth(style.px(width))
        else:
            edit.setMinimumWidth(style.px(80))
        return edit

    def _changed(self) -> None:
        self.clear_faults()
        self.changed.emit()
