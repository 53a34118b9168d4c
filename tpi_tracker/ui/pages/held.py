"""What the patient sees: one question a screen, large, and nothing else. It knows the questions and no clinic."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.questionnaire import Choice
from tpi_tracker.services.handover import RELIEF, Handover, Question
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton, WordButton
from tpi_tracker.ui.widgets.large_keys import LEAST, LargeKey, LargeKeys, large
from tpi_tracker.ui.widgets.line_fields import PasswordField
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text

WHO: Final = "who"
ASK: Final = "ask"
LAST: Final = "last"
STAFF: Final = "staff"
THANKS: Final = "thanks"
_WIDE: Final = 980


class HeldPage(QWidget):
    """First whether it is the right person, then the questions, then whether to hand in, then thanks."""

    answered = Signal()
    """``given`` changed."""
    handed_in = Signal()
    wrong_person = Signal()
    password_given = Signal(str)
    """Somebody of the clinic wants to go back."""
    put_down = Signal()
    """After the thanks: somebody of the clinic takes the device."""

    def __init__(self, handover: Handover, given: Mapping[str, str | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("held_page")
        self.setAccessibleName(self.tr("Questions for the patient"))
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._handover = handover
        self._questions = handover.questions
        self.given: dict[str, str | None] = dict(given)
        self.stage, self._before, self.place = WHO, WHO, 0
        self.keys: LargeKeys | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(16), style.px(24), style.px(16))
        outer.setSpacing(style.px(12))
        outer.addLayout(self._build_head())
        self._middle = ScrollBody()
        self._line = QHBoxLayout()
        self._line.addStretch()
        self._line.addStretch()
        self._middle.column.addLayout(self._line, 1)
        outer.addWidget(self._middle, 1)
        outer.addLayout(self._build_foot())
        self._shown: QWidget | None = None
        self._show()

    # ---- what is on the screen ----

    def question(self) -> Question | None:
        """The question that is asked."""
        return self._questions[self.place] if self.stage == ASK else None

    def say_thanks(self, words: str = "") -> None:
        """All is done; nothing can be answered any more."""
        self._thanks = words or self.tr("Thank you. Please give the device back.")
        self._go(THANKS)

    def say_wrong(self, sentence: str) -> None:
        """Why somebody of the clinic cannot go back now."""
        if self.stage == STAFF:
            self.password.show_error(sentence)
            self.password.edit.clear()
            self.set_busy(False)
            self.password.edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While something is looked at or kept."""
        for button in (self.next, self.back, self.skip, self.staff):
            button.setEnabled(not busy)

    def first_focus(self) -> None:
        """Where the keyboard is of use."""
        if self.stage == STAFF:
            self.password.edit.setFocus()
        elif self.keys is not None and self.stage == ASK:
            self.keys.setFocus()
        else:
            self.next.setFocus()

    # ---- building ----

    def _build_head(self) -> QVBoxLayout:
        who = self.tr("{name} · born {year}").format(name=self._handover.first_name, year=self._handover.born)
        self._who = Text(who, 15, 600, elide=True, name="held_who")
        self._progress = Text("", 15, tone="muted", name="held_progress")
        self._bar = _Progress()
        line = QHBoxLayout()
        line.addWidget(self._who, 1)
        line.addWidget(self._progress)
        head = QVBoxLayout()
        head.setSpacing(style.px(8))
        head.addLayout(line)
        head.addWidget(self._bar)
        return head

    def _build_foot(self) -> QHBoxLayout:
        self.staff = large(WordButton(self.tr("For the clinic"), name="held_staff", tone="muted"))
        self.back = large(OutlineButton(self.tr("Back"), name="held_back"))
        self.skip = large(OutlineButton(self.tr("Leave out"), name="held_skip"))
        self.next = large(FilledButton(self.tr("Next"), name="held_next"), 600)
        self.staff.clicked.connect(self._ask_staff)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._leave_out)
        self.next.clicked.connect(self._go_on)
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        foot.addWidget(self.staff)
        foot.addStretch()
        for button in (self.back, self.skip, self.next):
            foot.addWidget(button)
        return foot

    def _show(self) -> None:
        """Build the middle anew for the screen that is to be seen."""
        self.keys = None
        made = QWidget(self._middle.widget())
        made.setMaximumWidth(max(style.px(_WIDE), 11 * LEAST + 100))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(12))
        column.addStretch(2)
        getattr(self, f"_show_{self.stage}")(column)
        column.addStretch(3)
        if self._shown is not None:
            self._line.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = made
        self._line.insertWidget(1, made, 10)
        made.show()  # at once: what is not seen yet gets no keyboard
        self._middle.verticalScrollBar().setValue(0)
        self._show_frame()
        self.first_focus()

    def _show_who(self, column: QVBoxLayout) -> None:
        words = self.tr("Are you {name}, born in {year}?")
        self._say(column, words.format(name=self._handover.first_name, year=self._handover.born))
        count = len(self._questions)
        more = self.tr("{count} short questions for today. You may leave out any of them.", None, count)
        self._say_more(column, more.format(count=count))

    def _show_ask(self, column: QVBoxLayout) -> None:
        made = column.parentWidget()
        question = self._questions[self.place]
        title, asks, ends = self._words(question)
        if asks:
            self._say_more(column, asks)
        self._say(column, title)
        self.keys = LargeKeys(question.choices, title)
        self.keys.set_value(self.given.get(question.key))
        self.keys.changed.connect(self._answer)
        self.keys.submitted.connect(self._submit)
        column.addWidget(self.keys)
        if ends is not None:
            line = QHBoxLayout()
            line.addWidget(Text(f"{question.choices[0].text}: {ends[0]}", 14, tone="muted"))
            line.addStretch()
            line.addWidget(Text(f"{question.choices[-1].text}: {ends[1]}", 14, tone="muted"))
            column.addLayout(line)
        self.refuse = LargeKey(Choice("", self.tr("I would rather not answer this"), 0), "", made or self)
        self.refuse.setObjectName("held_refuse")
        self.refuse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.refuse.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.refuse.setChecked(question.key in self.given and self.given[question.key] is None)
        self.refuse.clicked.connect(self._refuse)
        column.addWidget(self.refuse, 0, Qt.AlignmentFlag.AlignHCenter)

    def _show_last(self, column: QVBoxLayout) -> None:
        self._say(column, self.tr("That was the last question."))
        left = sum(question.key not in self.given for question in self._questions)
        if left:
            self._say_more(
                column, self.tr("{count} left out. You can go back, or hand in.", None, left).format(count=left)
            )
        else:
            self._say_more(column, self.tr("You can still go back, or hand in your answers."))

    def _show_staff(self, column: QVBoxLayout) -> None:
        self._say(column, self.tr("For the clinic only"))
        self._say_more(column, self.tr("The password of who handed the device over ends this."))
        self.password = PasswordField(self.tr("Password"), name="held_password", height=LEAST)
        self.password.edit.returnPressed.connect(self._go_on)
        column.addWidget(self.password)

    def _show_thanks(self, column: QVBoxLayout) -> None:
        self._say(column, self._thanks)

    def _show_frame(self) -> None:
        """Head and foot as the screen has them."""
        number, total = self.place + 1, len(self._questions)
        asks, staff, thanks = self.stage == ASK, self.stage == STAFF, self.stage == THANKS
        self._who.setVisible(self.stage in {ASK, LAST})
        shown = self.tr("Question {number} of {total}").format(number=number, total=total) if asks else ""
        self._progress.setText(shown)
        done = {WHO: 0, ASK: self.place, LAST: total}.get(self.stage, total)
        self._bar.show_part(done / max(1, total))
        self._bar.setVisible(not staff and not thanks)
        self.staff.setVisible(not staff and not thanks)
        self.back.setVisible(not thanks)
        self.skip.setVisible(asks)
        self.back.set_text(self.tr("No") if self.stage == WHO else self.tr("Back"))
        words = {
            WHO: self.tr("Yes"),
            LAST: self.tr("Hand in"),
            STAFF: self.tr("End"),
            THANKS: self.tr("For the clinic"),
        }
        self.next.set_text(words.get(self.stage, self.tr("Next")))
        question = self.question()
        self.next.setEnabled(question is None or question.key in self.given)
        self.setAccessibleDescription(shown)

    def _say(self, column: QVBoxLayout, words: str) -> None:
        text = Text(words, 26, 600, wrap=True, name="held_question")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)

    def _say_more(self, column: QVBoxLayout, words: str) -> None:
        text = Text(words, 16, tone="muted", wrap=True, name="held_more")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)

    def _words(self, question: Question) -> tuple[str, str, tuple[str, str] | None]:
        """The question, what stands above it, the words at the ends of its numbers."""
        own = {
            "pain.now": self.tr("How much pain do you have right now?"),
            "pain.average": self.tr("How much pain do you have on average?"),
            "pain.worst": self.tr("How much pain do you have at its worst?"),
            "pain.least": self.tr("How much pain do you have at its least?"),
        }
        if question.key in own:
            return own[question.key], "", (self.tr("no pain"), self.tr("worst pain imaginable"))
        if question.key == RELIEF:
            title = self.tr("How much of your pain has the treatment taken away?")
            return title, "", (self.tr("none of it"), self.tr("all of it"))
        return question.text, question.asks, question.ends

    # ---- what happens ----

    def _go(self, stage: str, place: int | None = None) -> None:
        self.stage = stage
        if place is not None:
            self.place = place
        self._show()

    def _answer(self) -> None:
        question = self.question()
        if question is None or self.keys is None:
            return
        value = self.keys.value()
        if value is None:
            self.given.pop(question.key, None)
        else:
            self.given[question.key] = value
        self.refuse.setChecked(False)
        self._show_frame()
        self.answered.emit()

    def _refuse(self) -> None:
        question = self.question()
        if question is None or self.keys is None:
            return
        if self.refuse.isChecked():
            self.keys.set_value(None)
            self.given[question.key] = None
        else:
            self.given.pop(question.key, None)
        self._show_frame()
        self.answered.emit()

    def _submit(self) -> None:
        if self.next.isEnabled():
            self._go_on()

    def _leave_out(self) -> None:
        question = self.question()
        if question is not None and self.given.pop(question.key, self) is not self:
            self.answered.emit()
        self._after_question()

    def _go_on(self) -> None:
        if self.stage == WHO:
            self._go(ASK, 0)
        elif self.stage == ASK:
            self._after_question()
        elif self.stage == LAST:
            self.set_busy(True)
            self.handed_in.emit()
        elif self.stage == THANKS:
            self.put_down.emit()
        elif self.password.value() is not None:
            self.set_busy(True)
            self.password_given.emit(self.password.value())

    def _after_question(self) -> None:
        if self.place + 1 < len(self._questions):
            self._go(ASK, self.place + 1)
        else:
            self._go(LAST)

    def _go_back(self) -> None:
        if self.stage == WHO:
            self.wrong_person.emit()
        elif self.stage == STAFF:
            self._go(self._before)
        elif self.stage == LAST:
            self._go(ASK, len(self._questions) - 1)
        elif self.place:
            self._go(ASK, self.place - 1)
        else:
            self._go(WHO)

    def _ask_staff(self) -> None:
        self._before = self.stage
        self._go(STAFF)


class _Progress(QWidget):
    """A thin bar; what it says stands in words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(style.px(6))

    def show_part(self, part: float) -> None:
        """From 0 to 1."""
        self._part = part
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            area, radius = QRectF(self.rect()), self.height() / 2
            painter.setBrush(style.token("pending_bg"))
            painter.drawRoundedRect(area, radius, radius)
            if self._part:
                area.setWidth(max(area.width() * self._part, 2 * radius))
                painter.setBrush(style.token("accent"))
                painter.drawRoundedRect(area, radius, radius)
