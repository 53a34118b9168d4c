"""Baseline and post score: eleven keys, or a line for the scale of 0 to 100."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from tpi_tracker.domain.codes import Measure, Scale, Source
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_cells import FaultLine, tidied
from tpi_tracker.ui.forms.session_content import ScoreContent
from tpi_tracker.ui.forms.session_reading import number_words
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.text import Text


class ScoreEntry(QWidget):
    """A pain score as it is given. ``entered``: the entry is whole, the form may move on."""

    changed = Signal()
    entered = Signal()
    unread = Signal(str)
    """The line was left and cannot be read; the sentence that says so."""

    def __init__(self, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = ScoreContent()
        self._is_filling = False
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.keys = ScoreKeys("small", name, object_name=object_name)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setObjectName(f"{object_name}_line")
        self.line.setPlaceholderText(self.tr("0 to 100"))
        self.line.setFont(style.font(13))
        self.line.setFixedSize(style.px(96), style.px(30))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addStretch()
        self._stack.addWidget(self.keys)
        self._stack.addWidget(holder)
        self.keys.changed.connect(self._changed)
        self.keys.entered.connect(self.entered)
        self.keys.installEventFilter(self)
        self.line.textChanged.connect(self._changed)
        self.line.returnPressed.connect(self.entered)
        self.line.editingFinished.connect(self._line_left)
        self.setFixedHeight(style.px(34))
        self.setMaximumWidth(style.px(420))

    def content(self) -> ScoreContent:
        """What is entered, with its scale."""
        if self._content.scale == Scale.VAS.value:
            return replace(self._content, value=self.line.text().strip(), not_given=None)
        return replace(self._content, value=number_words(self.keys.value()), not_given=self.keys.not_given())

    def show_content(self, content: ScoreContent) -> None:
        """Show a score; its scale chooses keys or line."""
        self._is_filling = True
        self._content = content
        is_line = content.scale == Scale.VAS.value
        self._stack.setCurrentIndex(1 if is_line else 0)
        self.setFocusProxy(self.line if is_line else self.keys)
        if is_line:
            self.line.setText(content.value)
        else:
            try:
                value = float(content.value) if content.value else None
                self.keys.set_value(value, content.not_given)
            except ValueError:
                self.keys.set_value(None)
        self._is_filling = False

    def editor(self) -> QWidget:
        """What is typed into: the keys, or the line of a scale of 0 to 100."""
        return self.line if self._stack.currentIndex() else self.keys

    def set_pair(self, scale: str, measure: str) -> None:
        """Another scale or measure; a number on another scale means nothing and is dropped."""
        held = self.content()
        if held.scale != scale:
            held = ScoreContent(source=held.source, row_id=held.row_id, taken_at=held.taken_at)
        self.show_content(replace(held, scale=scale, measure=measure))

    def set_source(self, source: str) -> None:
        self._content = replace(self._content, source=source)

    def said(self) -> str:
        """Why there is no number, in words."""
        reasons = {"refused": self.tr("refused"), "not_asked": self.tr("not asked")}
        return reasons.get(self.content().not_given or "", "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter after a value goes on, as a digit does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.modifiers():
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and not self.keys.awaits_zero() and not self.content().is_empty:
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _line_left(self) -> None:
        said = tidied(self.line, session_reading.read_vas)
        if said:
            self.unread.emit(said)

    def _changed(self) -> None:
        if not self._is_filling:
            self.changed.emit()


class BaselineCard(Card):
    """The score before the needle: required, or a reason why there is none."""

    changed = Signal()
    pair_changed = Signal(str, str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, name="baseline_card", parent=parent)
        self.setAccessibleName(self.tr("Baseline score"))
        self.score = ScoreEntry(self.tr("Baseline"), "baseline")
        self.pair = Choice()
        self.pair.setObjectName("baseline_pair")
        self.pair.setAccessibleName(self.tr("Measure and scale"))
        self.pair.setToolTip(self.tr("Measure and scale"))
        self.pair.setMinimumWidth(style.px(112))
        for measure in Measure:
            self._offer(Scale.NRS.value, measure.value)
        self._offer(Scale.VAS.value, Measure.NOW.value)
        self._offer(Scale.VAS.value, Measure.AVERAGE.value)
        self._offer(Scale.FACES.value, Measure.NOW.value)
        self.source = Choice()
        self.source.setObjectName("baseline_source")
        self.source.setAccessibleName(self.tr("Source"))
        self.source.setToolTip(self.tr("Source"))
        self.source.setMinimumWidth(style.px(86))
        for source, word in (
            (Source.CLINIC, self.tr("clinic")),
            (Source.PHONE, self.tr("phone")),
            (Source.PAPER, self.tr("paper")),
            (Source.SELF, self.tr("patient")),
        ):
            self.source.addItem(word, source.value)
        self.reason_button = WordButton(self.tr("Not taken, because"), name="baseline_reason_button")
        self.reason = QLineEdit()
        self.reason.setObjectName("baseline_reason")
        self.reason.setAccessibleName(self.tr("Not taken, because"))
        self.reason.setPlaceholderText(self.tr("for example: patient could not answer"))
        self.reason.setFont(style.font(13))
        self.reason.setFixedHeight(style.px(30))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(style.px(8))
        title = Text(self.tr("Baseline"), 13, 600)
        title.setMinimumWidth(style.px(60))
        self.word = Text("", 12, 600, "caution")
        keys = QHBoxLayout()
        keys.setSpacing(style.px(8))
        keys.addWidget(title)
        keys.addWidget(self.score, 100)
        keys.addWidget(self.word)
        keys.addStretch(1)
        self._halves.addLayout(keys, 1)
        of_what = QHBoxLayout()
        of_what.setSpacing(style.px(8))
        of_what.addWidget(self.pair)
        of_what.addWidget(self.source)
        of_what.addWidget(self.reason_button)
        of_what.addStretch()
        self._halves.addLayout(of_what)
        self._reason_row = QWidget()
        reason_row = QHBoxLayout(self._reason_row)
        reason_row.setContentsMargins(0, 0, 0, 0)
        reason_row.addWidget(Text(self.tr("Not taken, because"), 12, 600))
        reason_row.addWidget(self.reason, 1)
        self.body.setContentsMargins(margins(style.px(12), style.px(6), style.px(4), style.px(6)))
        self.body.setSpacing(style.px(6))
        self.body.addLayout(self._halves)
        self.body.addWidget(self._reason_row)
        self.fault = FaultLine()
        self.body.addWidget(self.fault)
        self._reason_row.hide()
        self.score.changed.connect(self._edited)
        self.score.entered.connect(self._entered)
        self.score.unread.connect(self.show_fault)
        self.pair.activated.connect(self._pair_chosen)
        self.source.activated.connect(self._source_chosen)
        self.reason.textChanged.connect(self._edited)
        self.reason.returnPressed.connect(self.entered)
        self.reason_button.clicked.connect(self._toggle_reason)

    def show_content(self, content: ScoreContent, reason: str) -> None:
        self.score.show_content(content)
        if self._place(content.scale, content.measure) < 0:
            self._offer(content.scale, content.measure)
        self.pair.setCurrentIndex(self._place(content.scale, content.measure))
        self.source.setCurrentIndex(max(self.source.findData(content.source), 0))
        self.reason.blockSignals(True)
        self.reason.setText(reason)
        self.reason.blockSignals(False)
        self._show_reason(bool(reason))
        self.word.setText(self.score.said())

    def set_compact(self, compact: bool) -> None:
        """Measure and source under the keys."""
        down = QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if compact else QBoxLayout.Direction.LeftToRight)

    def reason_text(self) -> str:
        return self.reason.text() if self._reason_row.isVisibleTo(self) else ""

    def show_fault(self, sentence: str) -> QWidget:
        self.fault.add(self.score.editor(), sentence)
        return self.score.editor()

    def clear_faults(self) -> None:
        self.fault.drop()

    def _place(self, scale: str, measure: str) -> int:
        found = [i for i in range(self.pair.count()) if tuple(self.pair.itemData(i)) == (scale, measure)]
        return found[0] if found else -1

    def _offer(self, scale: str, measure: str) -> None:
        scales = {"nrs": self.tr("NRS"), "vas": self.tr("VAS"), "faces": self.tr("faces")}
        measures = {
            "now": self.tr("now"),
            "average": self.tr("average"),
            "worst": self.tr("worst"),
            "least": self.tr("least"),
        }
        said = self.tr("{measure}, {scale}").format(
            measure=measures.get(measure, measure), scale=scales.get(scale, scale.upper())
        )
        self.pair.addItem(said, (scale, measure))

    def _pair_chosen(self) -> None:
        scale, measure = self.pair.currentData()
        self.score.set_pair(scale, measure)
        self.pair_changed.emit(scale, measure)
        self._edited()

    def _source_chosen(self) -> None:
        self.score.set_source(self.source.currentData())
        self._edited()

    def _toggle_reason(self) -> None:
        shown = not self._reason_row.isVisibleTo(self)
        self._show_reason(shown)
        (self.reason if shown else self.score).setFocus(Qt.FocusReason.TabFocusReason)
        self._edited()

    def _show_reason(self, shown: bool) -> None:
        self._reason_row.setVisible(shown)
        self.reason_button.set_text(self.tr("Taken after all") if shown else self.tr("Not taken, because"))

    def _entered(self) -> None:
        if self.score.content().not_given == "not_asked" and not self.reason.text():
            self._show_reason(True)
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit()

    def _edited(self) -> None:
        self.clear_faults()
        self.word.setText(self.score.said())
        self.changed.emit()
