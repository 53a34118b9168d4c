"""Two further instruments: the PEG total as a number, the impression of change as seven own-worded answers."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import Button
from tpi_tracker.ui.widgets.field import Field
from tpi_tracker.ui.widgets.line_fields import NumberField


class PegField(NumberField):
    """The PEG total, 0 to 10; its three items follow with the instruments."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("PEG", name="peg", parent=parent)
        self.hint.setText(self.tr("mean of the three items, 0 to 10"))
        self.hint.show()
        self.edit.setFixedWidth(style.px(106))


class Answer(Button):
    """One of the seven; the digit before it is its key."""

    KIND = "option"

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{number}   {words}", parent=parent)
        self.number = number
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFixedHeight(style.px(28))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class PgicChoice(QWidget):
    """Seven answers in two columns; a digit from 1 to 7 chooses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(style.px(4))
        self.group = QButtonGroup(self)
        self.group.setExclusive(False)
        words = (
            self.tr("very much better"),
            self.tr("much better"),
            self.tr("a little better"),
            self.tr("no change"),
            self.tr("a little worse"),
            self.tr("much worse"),
            self.tr("very much worse"),
        )
        self.answers = [Answer(place, text) for place, text in enumerate(words, 1)]
        for place, answer in enumerate(self.answers):
            self.group.addButton(answer, answer.number)
            grid.addWidget(answer, place % 4, place // 4)

    def value(self) -> int | None:
        return next((answer.number for answer in self.answers if answer.isChecked()), None)

    def choose(self, number: int | None) -> None:
        """Choose one, or none."""
        for answer in self.answers:
            answer.setChecked(answer.number == number)
            answer.setProperty("current", answer.number == number)
            style.redress(answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in "1234567":
            self.answers[int(event.text()) - 1].click()
        else:
            super().keyPressEvent(event)


class PgicField(Field):
    """The impression of change since the treatment, 1 very much better to 7 very much worse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.choice = PgicChoice()
        super().__init__("PGIC", self.choice, name="pgic", parent=parent)
        self.hint.setText(self.tr("overall, compared with before the treatment"))
        self.hint.show()
        self.choice.group.idClicked.connect(self._chosen)

    def value(self) -> Any:
        return self.choice.value()

    def set_value(self, value: Any) -> None:
        self.choice.choose(None if value is None else int(value))

    def text(self) -> str:
        value = self.choice.value()
        return "" if value is None else str(value)

    def set_text(self, text: str) -> None:
        self.choice.choose(int(text) if text else None)

    def focus_first(self) -> None:
        """Put the keyboard on the answer chosen, else on the first."""
        chosen = self.choice.value() or 1
        self.choice.answers[chosen - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, number: int) -> None:
        is_on = self.choice.answers[number - 1].isChecked()
        self.choice.choose(number if is_on else None)
        self._changed()
