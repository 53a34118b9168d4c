"""One checklist item: its name, how it is asked, when it was answered, and the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import STATES, Item, ItemKind
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.technical import Proposal
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import day_words, say
from tpi_tracker.ui import style
from tpi_tracker.ui.review_words import review_sentence
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.document_mark import DocumentMark
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.study_words import figures_words, study_words
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.typed_line import TypedLine


class AnswerRow(QWidget):
    """A row 24 high; the answer is kept at once. Results and reasons open a second line, what is said of it a third.

    Arrows go along the answers, Space or Return gives one; the given answer once more takes it back to "not asked".
    A proposal from the records marks its answer, and the keyboard comes there first: Space accepts it, with what it
    rests on as the note.
    """

    answered = Signal(str, object, object)
    """Item key, ``ItemState``, a mapping of result, concordant, reason, note."""
    cleared = Signal(str)
    typed = Signal()
    """The text of a result or a reason is being typed: it is not kept yet."""

    def __init__(self, item: Item, *, label_width: float = 150, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._shown: WorkupItem | None = None
        self._proposal: Proposal | None = None
        self._is_typed = False
        self._goes_on = False
        """An answer was given here: where it wants words the keyboard goes to them."""
        self._prompt = self._wrong = ""
        self._count_words = ""
        self.setObjectName(item.key.replace(".", "_"))
        self.setAccessibleName(item.label)
        self._label_width = label_width
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.px(1), 0, style.px(1))
        column.setSpacing(style.px(2))
        column.addLayout(self._answer_line())
        self._more: QWidget | None = None
        self._column = column
        self._said: Text | None = None
        self._is_narrow = self._is_locked = False
        self.show_answer(None)

    def _answer_line(self) -> QBoxLayout:
        item = self.item
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(style.px(8))
        asked, answer = QHBoxLayout(), QHBoxLayout()
        self._label = Text(item.label, 12.5, wrap=True)
        self._label.setFixedWidth(style.px(self._label_width))
        self._how = Text(item.how, 12, tone="muted", elide=True)
        self._tip = "\n".join(
            part
            for part in (item.detail, *map(study_words, item.studies), f"{item.source}. {review_sentence(item.review)}")
            if part
        )
        self._how.setToolTip(self._tip)
        self._label.setToolTip(self._tip)
        self._date = Text("", 11.5, tone="muted")
        self._date.setFixedWidth(style.px(52))
        self._date.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = {
            ItemState.ABSENT: self.tr("absent"),
            ItemState.PRESENT: self.tr("present"),
            ItemState.ORDERED: self.tr("ordered"),
            ItemState.RESULTED: self.tr("counted") if item.kind is ItemKind.COUNT else self.tr("resulted"),
            ItemState.NOT_DONE: self.tr("not done"),
        }
        options = [(state.value, words[state]) for state in STATES[item.kind]]
        self.segments = Segments(options, item.label, value=options[0][0], height=24, padding=9, asks=True)
        self.segments.choose(None)
        self.segments.chosen.connect(self._chosen)
        for line in (asked, answer):
            line.setSpacing(style.px(8))
        asked.addWidget(self._label)
        asked.addWidget(self._how, 1)
        answer.addStretch()
        self._answer = answer
        self._mark: DocumentMark | None = None
        answer.addWidget(self._date)
        answer.addWidget(self.segments)
        self._lines.addLayout(asked, 1)
        self._lines.addLayout(answer)
        return self._lines

    @property
    def has_mark(self) -> bool:
        return self._mark is not None

    @property
    def document_mark(self) -> DocumentMark:
        """Left of the answer; made where it is first needed, as most rows never need it."""
        if self._mark is None:
            self._mark = DocumentMark(self.item.key, self.item.label, self)
            self._answer.insertWidget(1, self._mark)
        return self._mark

    def _second_line(self) -> QWidget:
        """The line for a result or a reason; made when it is first needed, as most rows never need it."""
        made = QWidget()
        self._more_line = more = QHBoxLayout(made)
        more.setSpacing(style.px(8))
        self._text = TypedLine()
        self._text.setFont(style.font(12))
        self._text.setFixedHeight(style.px(26))
        self._text.textEdited.connect(self._edited)
        self._text.editingFinished.connect(self._finished)
        more.addWidget(self._text, 2)
        self._asks = Text(f"{self.item.asks}?" if self.item.asks else "", 12, tone="muted", elide=True, name="asks")
        self._asks.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._asks.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        more.addWidget(self._asks, 3)
        self._concordant = Segments(
            self._concordance_words(), self.item.asks or self.item.label, height=24, padding=8, asks=True
        )
        self._concordant.choose(None)
        self._concordant.chosen.connect(self._finished)
        more.addWidget(self._concordant)
        self._column.insertWidget(1, made)
        self._more = made
        self.set_narrow(self._is_narrow)
        self.set_locked(self._is_locked)
        return made

    def _concordance_words(self) -> list[tuple[str, str]]:
        if self.item.asks.startswith("Matches"):
            return [("yes", self.tr("matches")), ("no", self.tr("does not match"))]
        return [("yes", self.tr("yes")), ("no", self.tr("no"))]

    def show_answer(self, row: WorkupItem | None) -> None:
        """What is kept of the item; None is "not asked"."""
        self._shown = row
        self.segments.choose(row.state.value if row else None)
        self._label.setFont(style.font(12.5, 600 if row and row.state is ItemState.PRESENT else 400))
        self._date.setText(day_words(row.date) if row and row.date else "")
        self.segments.setToolTip(self.tr("The same answer once more clears it") if row is not None else "")
        wants_text = row is not None and row.state in {ItemState.RESULTED, ItemState.NOT_DONE}
        self._is_typed = self._is_typed and wants_text
        if row is not None and wants_text:
            self._show_text(row, self._more or self._second_line())
            held = self.window().focusWidget()
            if self._goes_on and held is not None and self.isAncestorOf(held):
                self._text.setFocus()
        elif self._more is not None:
            self._more.hide()
        self._goes_on = False
        self._say()

    def _show_text(self, row: WorkupItem, more: QWidget) -> None:
        more.show()
        resulted = row.state is ItemState.RESULTED
        is_count = self.item.kind is ItemKind.COUNT
        count = self.tr("Points, 0 to {highest}").format(highest=self.item.highest)
        hint = count if is_count else self.tr("Result")
        self._text.setPlaceholderText(hint if resulted else self.tr("Not done because"))
        name = (self.tr("Points") if is_count else self.tr("Result")) if resulted else self.tr("Reason")
        self._text.setAccessibleName(f"{name}, {self.item.label}")
        if not self._text.hasFocus() and not self._is_typed:
            self._text.setText(_kept_text(row) or "")
        asked = resulted and self.item.kind is ItemKind.INVESTIGATION
        self._concordant.setVisible(asked)
        self._asks.setVisible(asked)
        self._concordant.choose(None if row.concordant is None else "yes" if row.concordant else "no")

    def show_beside(
        self, proposal: Proposal | None = None, prompt: Sentence | None = None, count: Sentence | None = None
    ) -> None:
        """What stands under the answer: what the records propose, marked as long as nothing is answered; what is to
        be thought of (a test that is too early), which blocks nothing; a count against its cut-off."""
        self._proposal = proposal
        wanted = proposal.state if proposal is not None and self._shown is None else None
        self.segments.propose(wanted.value if wanted is not None else None)
        self._prompt = say(prompt) if prompt is not None else ""
        self._count_words = say(count) if count is not None else ""
        self._say()

    def show_wrong(self, sentence: str) -> None:
        """Why what was typed is not kept; it stays in the field."""
        self._wrong = sentence
        self._say()

    def said(self) -> str:
        """The words of the line under the answer; nothing where there is none."""
        return "" if self._said is None or self._said.isHidden() else self._said.text()

    def _say(self) -> None:
        row, parts = self._shown, [figures_words(self.item.studies), self._count_words]
        if row is not None and row.note:
            parts.append(row.note)
        elif row is None and self._proposal is not None:
            parts.append(self.tr("From the records: {basis}").format(basis=basis_words(self._proposal.basis)))
        parts += [self._prompt, self._wrong]
        words = ". ".join(part.rstrip(".") for part in parts if part)
        if words and self._said is None:
            self._said = Text("", 11.5, wrap=True, name="said_of_it")
            self._said.setToolTip(self._tip)
            self._column.addWidget(self._said)
            self.set_narrow(self._is_narrow)
        if self._said is not None:
            self._said.setText(f"{words}." if words else "")
            self._said.set_tone("alert" if self._wrong else "caution" if self._prompt else "muted")
            self._said.setVisible(bool(words))
        told = self.tr("not asked") if row is None else self.segments.segment(row.state.value).text()
        self.setAccessibleDescription(". ".join(part for part in (told, words) if part))

    def unfinished(self) -> str | None:
        """The text that was typed and not left yet; None when all is kept."""
        return self._text.text() if self._is_typed else None

    def put_back(self, text: str) -> None:
        """Go on with an unfinished text, where the answer still wants one."""
        if self._more is not None and not self._more.isHidden():
            self._text.setText(text)
            self._is_typed = True

    def focus_text(self) -> None:
        """Put the keyboard where the text goes on."""
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """The answer under the question, both in the full width."""
        self._is_narrow = narrow
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(down if narrow else across)
        self._lines.setSpacing(style.px(2 if narrow else 8))
        left = 0 if narrow else style.px(self._label_width + 8)
        if self._more is not None:
            self._more_line.setContentsMargins(margins(left, 0, 0, style.px(2)))
        if self._said is not None:
            self._said.setContentsMargins(margins(left, 0, 0, style.px(2)))

    def set_locked(self, locked: bool) -> None:
        """A concluded workup is read, not changed."""
        self._is_locked = locked
        self.segments.setEnabled(not locked)
        if self._more is not None:
            self._text.setEnabled(not locked)
            self._concordant.setEnabled(not locked)

    def _chosen(self, key: str) -> None:
        state = ItemState(key)
        if self._shown is not None and self._shown.state is state:
            self.cleared.emit(self.item.key)
            return
        proposal = self._proposal if self._shown is None else None
        accepted = proposal is not None and proposal.state is state
        note = {"note": basis_words(proposal.basis)} if proposal is not None and accepted else {}
        self._goes_on = True
        self.answered.emit(self.item.key, state, note)

    def _edited(self) -> None:
        self._is_typed = True
        if self._wrong:
            self.show_wrong("")
        self.typed.emit()

    def _finished(self, *_: object) -> None:
        row = self._shown
        if row is None:
            return
        text = self._text.text().strip() or None
        concordant = {"yes": True, "no": False}.get(self._concordant.value() or "")
        if row.state is ItemState.RESULTED and (text, concordant) != (row.result, row.concordant):
            self.answered.emit(self.item.key, row.state, {"result": text, "concordant": concordant, "note": row.note})
        elif row.state is ItemState.NOT_DONE and text != row.reason:
            self.answered.emit(self.item.key, row.state, {"reason": text, "note": row.note})
        if self._is_typed and self._shown is not None and text == _kept_text(self._shown):
            self._is_typed = False
            self.typed.emit()


def basis_words(basis: Sequence[Sentence]) -> str:
    """What a proposal rests on, in one line."""
    words = "; ".join(say(sentence) for sentence in basis)
    return words[:1].upper() + words[1:]


def _kept_text(row: WorkupItem) -> str | None:
    return row.result if row.state is ItemState.RESULTED else row.reason
