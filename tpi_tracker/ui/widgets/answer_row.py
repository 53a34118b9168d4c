"""One checklist item: its name, how it is asked, when it was answered, and the answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import STATES, Item, ItemKind
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import day_words
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.text import Text


class AnswerRow(QWidget):
    """A row 24 high; the answer is kept at once. Results and reasons open a second line.

    Arrows go along the answers, Space or Return gives one; the given answer once more takes it back to "not asked".
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
        self._is_typed = False
        self.setObjectName(item.key.replace(".", "_"))
        self.setAccessibleName(item.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.px(1), 0, style.px(1))
        column.setSpacing(style.px(4))
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lines.setSpacing(style.px(8))
        asked, answer = QHBoxLayout(), QHBoxLayout()
        self._label_width = label_width
        self._label = Text(item.label, 12.5, elide=True)
        self._label.setFixedWidth(style.px(label_width))
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._how = Text(item.how, 12, tone="muted", elide=True)
        tip = "\n".join(part for part in (item.detail, item.source) if part)
        self._how.setToolTip(tip)
        self._label.setToolTip(tip)
        self._date = Text("", 11.5, tone="muted")
        self._date.setFixedWidth(style.px(52))
        self._date.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = {
            ItemState.ABSENT: self.tr("absent"),
            ItemState.PRESENT: self.tr("present"),
            ItemState.ORDERED: self.tr("ordered"),
            ItemState.RESULTED: self.tr("resulted"),
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
        answer.addWidget(self._date)
        answer.addWidget(self.segments)
        self._lines.addLayout(asked, 1)
        self._lines.addLayout(answer)
        column.addLayout(self._lines)
        self._more = QWidget()
        self._more_line = more = QHBoxLayout(self._more)
        more.setContentsMargins(style.px(label_width + 8), 0, 0, style.px(2))
        more.setSpacing(style.px(8))
        self._text = QLineEdit()
        self._text.setFont(style.font(12))
        self._text.setFixedHeight(style.px(26))
        self._text.textEdited.connect(self._edited)
        self._text.editingFinished.connect(self._finished)
        more.addWidget(self._text, 1)
        self._concordant = Segments(
            [("yes", self.tr("matches")), ("no", self.tr("does not match"))],
            self.tr("Matches side, level and symptoms"),
            height=24,
            padding=8,
            asks=True,
        )
        self._concordant.choose(None)
        self._concordant.chosen.connect(self._finished)
        more.addWidget(self._concordant)
        column.addWidget(self._more)
        self.show_answer(None)

    def show_answer(self, row: WorkupItem | None) -> None:
        """What is kept of the item; None is "not asked"."""
        self._shown = row
        self.segments.choose(row.state.value if row else None)
        self._label.setFont(style.font(12.5, 600 if row and row.state is ItemState.PRESENT else 400))
        self._date.setText(day_words(row.date) if row and row.date else "")
        self.segments.setToolTip(self.tr("The same answer once more clears it") if row is not None else "")
        wants_text = row is not None and row.state in {ItemState.RESULTED, ItemState.NOT_DONE}
        self._is_typed = self._is_typed and wants_text
        self._more.setVisible(wants_text)
        if row is not None and wants_text:
            resulted = row.state is ItemState.RESULTED
            self._text.setPlaceholderText(self.tr("Result") if resulted else self.tr("Not done because"))
            name = self.tr("Result") if resulted else self.tr("Reason")
            self._text.setAccessibleName(f"{name}, {self.item.label}")
            if not self._text.hasFocus() and not self._is_typed:
                self._text.setText(_kept_text(row) or "")
            self._concordant.setVisible(resulted and self.item.kind is ItemKind.INVESTIGATION)
            self._concordant.choose(None if row.concordant is None else "yes" if row.concordant else "no")
        said = self.tr("not asked") if row is None else self.segments.segment(row.state.value).text()
        self.setAccessibleDescription(said)

    def unfinished(self) -> str | None:
        """The text that was typed and not left yet; None when all is kept."""
        return self._text.text() if self._is_typed else None

    def put_back(self, text: str) -> None:
        """Go on with an unfinished text, where the answer still wants one."""
        if not self._more.isHidden():
            self._text.setText(text)
            self._is_typed = True

    def focus_text(self) -> None:
        """Put the keyboard where the text goes on."""
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """The answer under the question, both in the full width."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(down if narrow else across)
        self._lines.setSpacing(style.px(2 if narrow else 8))
        self._more_line.setContentsMargins(0 if narrow else style.px(self._label_width + 8), 0, 0, style.px(2))

    def set_locked(self, locked: bool) -> None:
        """A concluded workup is read, not changed."""
        for widget in (self.segments, self._text, self._concordant):
            widget.setEnabled(not locked)

    def _chosen(self, key: str) -> None:
        state = ItemState(key)
        if self._shown is not None and self._shown.state is state:
            self.cleared.emit(self.item.key)
        else:
            self.answered.emit(self.item.key, state, {})
            if self._more.isVisible():
                self._text.setFocus()

    def _edited(self) -> None:
        self._is_typed = True
        self.typed.emit()

    def _finished(self, *_: object) -> None:
        row = self._shown
        if row is None:
            return
        text = self._text.text().strip() or None
        concordant = {"yes": True, "no": False}.get(self._concordant.value() or "")
        if row.state is ItemState.RESULTED and (text, concordant) != (row.result, row.concordant):
            self.answered.emit(self.item.key, row.state, {"result": text, "concordant": concordant})
        elif row.state is ItemState.NOT_DONE and text != row.reason:
            self.answered.emit(self.item.key, row.state, {"reason": text})
        if self._is_typed and self._shown is not None and text == _kept_text(self._shown):
            self._is_typed = False
            self.typed.emit()


def _kept_text(row: WorkupItem) -> str | None:
    return row.result if row.state is ItemState.RESULTED else row.reason
