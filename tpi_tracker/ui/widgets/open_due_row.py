"""The open row of today's list: where a score is typed and the result of a call is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.models.due_rows import DueRows
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets import due_row_painting as rows
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.followups import DueRow


class OpenDueRow(QWidget):
    """What the row says, the phone number, eleven score keys, four results of a call.

    It lies over its row and is a child of ``frame``, beside the list: what lies inside a list is not told to assistive
    technology. Nothing of it is seen outside the list's view.
    """

    score_asked = Signal()
    result_chosen = Signal(str)

    opened = Signal()
    """A double click asks for the patient."""

    def __init__(self, due: "DueRow", model: DueRows, view: QWidget, frame: QWidget) -> None:
        super().__init__(frame)
        self._due, self._model, self._view = due, model, view
        self.setObjectName("open_row")
        self.setAccessibleName(f"{due.shown_name}, {model.where(due)[0]}")
        self.setMouseTracking(True)
        self._column = column = QVBoxLayout(self)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(style.px(8))
        line = QHBoxLayout()
        line.setSpacing(style.px(6))
        self._label = Text(self.tr("Pain now"), 12, 600)
        line.addWidget(self._label)
        line.addSpacing(style.px(1))
        self.keys = ScoreKeys("small", self.tr("Pain now"))
        self.keys.changed.connect(self._say_typed)
        self.keys.submitted.connect(self.score_asked)
        self.keys.setMaximumWidth(style.px(33 * 11))
        line.addWidget(self.keys, 20)
        self._results: list[QWidget] = []
        self._takes_score = due.takes_score and not due.is_safety
        if not self._takes_score:
            self.keys.setEnabled(False)
            self.keys.hide()
            self._label.setText(self.tr("Result:"))
        if due.is_safety and due.takes_score:
            self._ask_if_well(line)
        line.addStretch(1)
        self._lines.addLayout(line)
        line = QHBoxLayout()
        line.setSpacing(style.px(6))
        for key, word in (
            ("no_answer", self.tr("No answer")),
            ("later", self.tr("Later")),
            ("declined", self.tr("Declined")),
            ("wrong_number", self.tr("Wrong number")),
        ):
            if due.may_call:
                self._add_result(line, key, word)
        hint = self.tr("digit, then Enter") if self._takes_score else self.tr("takes no score")
        if not due.may_call and not due.takes_score:
            self._label.hide()
            hint = self.tr("to be read only: Enter opens the patient")
        self._hinted = hint
        self.early = Text(model.early(due), 12, 600, "caution", wrap=True, name="early_call")
        self.early.hide()
        line.addWidget(self.early, 100)
        self.save = FilledButton(self.tr("Save"), name="save_score", keys="Enter")
        self.save.clicked.connect(self.score_asked)
        self.save.hide()
        line.addWidget(self.save)
        self.hint = Text(hint, 11, tone="muted", elide=True)
        line.addWidget(self.hint, 20)
        line.addStretch(1)
        self._lines.addLayout(line, 1)
        column.addLayout(self._lines)
        self._chain_focus()

    def start(self) -> None:
        """The keyboard to where the answer is given."""
        stop = self.keys if self._takes_score else self._results[0] if self._results else self._view
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_if_well(self, line: QHBoxLayout) -> None:
        """In the place of the score keys: whether the patient, once reached, has a complaint."""
        self._add_result(line, "no_complaint", self.tr("No complaint"))
        self._add_result(line, "complaint", self.tr("Complaint"))

    def _add_result(self, line: QHBoxLayout, key: str, word: str) -> None:
        button = OutlineButton(word, name=key)
        button.setProperty("result", key)
        button.clicked.connect(self._result)
        self._results.append(button)
        line.addWidget(button)

    def place(self, row: QRect, seen: QRect) -> None:
        """Lie over ``row``, cut to ``seen``; both in the frame's own pixels."""
        self.setGeometry(row)
        cut = row & seen
        self.setMask(QRegion(cut.translated(-row.topLeft())))
        self.setVisible(not cut.isEmpty())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            rows.paint_row(
                painter,
                QRectF(self.rect()),
                self._due,
                self._model,
                chosen=True,
                focused=True,
                pointed=False,
                is_open=True,
                undoable=False,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()
        above = rows.row_height(self.width())
        self._column.setContentsMargins(margins(style.px(16), style.px(above + 4), style.px(12), style.px(6)))
        in_two = rows.open_height(self.width()) > above + rows.OPEN - rows.ROW
        self._lines.setDirection(QBoxLayout.Direction.TopToBottom if in_two else QBoxLayout.Direction.LeftToRight)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._view.setFocus()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)

    def is_typed(self) -> bool:
        """Whether there is something to save: a number, or why there is none."""
        return self.keys.value() is not None or self.keys.not_given() is not None

    def say_saving(self, words: str) -> None:
        """What is typed here is being kept and takes long; no words: it is not any more."""
        if words:
            self._hinted = self.hint.text()
        self.hint.setText(words or self._hinted)
        self._show_hint(needed=bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the score keys have no use for moves in the list, as if it had been typed there."""
        if event.key() == Qt.Key.Key_Escape and not self.is_typed():
            self._view.setFocus()
        else:
            self._view.keyPressEvent(event)

    def _show_hint(self, *, needed: bool = False) -> None:
        """Beside the button that saves it would be cut, and would say the same; that a call is early is said there."""
        roomy = self.width() >= style.px(880) or not (self._takes_score or self._results)
        self.hint.setVisible(needed or (roomy and self.save.isHidden()))

    def _say_typed(self) -> None:
        """The keys show a number; a reason is said beside them."""
        reasons = {"not_asked": self.tr("Not asked"), "refused": self.tr("Refused")}
        reason = reasons.get(self.keys.not_given() or "")
        self._label.setText(reason or self.tr("Pain now"))
        self._label.set_tone("accent" if reason else "text")
        self.hint.setText(self.tr("Enter saves") if self.is_typed() else self.tr("digit, then Enter"))
        is_early = self.is_typed() and bool(self.early.text())
        self.early.setVisible(is_early)
        for result in self._results:
            result.setHidden(is_early)  # what an early score does is said in their place; Esc brings them back
        self.save.setVisible(self.is_typed())
        self._show_hint()

    def _chain_focus(self) -> None:
        """Tab goes from the list to the keys and on to the results."""
        before: QWidget = self._view
        for widget in (*((self.keys,) if self._takes_score else ()), *self._results, self.save):
            QWidget.setTabOrder(before, widget)
            before = widget

    def _result(self) -> None:
        self.result_chosen.emit(str(self.sender().property("result")))
