"""A new password, typed twice, with what is to be said of it while it is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.line_fields import PasswordField
from tpi_tracker.ui.widgets.text import Text


class NewPassword(QWidget):
    """``names`` gives the names of the clinic and the user, which a password may not be made of."""

    def __init__(
        self,
        names: Callable[[], Sequence[str]],
        *,
        label: str = "",
        height: float = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = names
        self.password = PasswordField(
            label or self.tr("Password"), name="new_password", height=height, hint=self.tr("a sentence is good")
        )
        self.again = PasswordField(self.tr("Password again"), name="password_again", height=height)
        self.words = Text("", 12, tone="muted", wrap=True, name="password_words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(10))
        first = QVBoxLayout()
        first.setSpacing(style.px(3))
        first.addWidget(self.password)
        first.addWidget(self.words)
        column.addLayout(first)
        column.addWidget(self.again)
        self.password.changed.connect(self._say)
        self._say()

    def value(self) -> str:
        """What was typed."""
        return str(self.password.value() or "")

    def clear(self) -> None:
        """Forget both."""
        for field in (self.password, self.again):
            field.set_value(None)
            field.show_error(None)
        self._say()

    def is_good(self) -> bool:
        """Whether it is taken; says what is wrong at the field and goes there."""
        from tpi_tracker.services import password_rules

        reasons = password_rules.faults(self.value(), *self._names())
        differ = self.again.value() != self.password.value()
        self.password.show_error(reasons[0] if reasons else None)
        self.words.setVisible(not reasons)
        self.again.show_error(self.tr("The two passwords differ.") if differ else None)
        if reasons or differ:
            (self.password if reasons else self.again).edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return not reasons and not differ

    def _say(self) -> None:
        from tpi_tracker.domain import passwords

        self.words.show()
        typed = self.value()
        count = passwords.length(typed)
        if count < passwords.SHORTEST:
            self._tell(self._how_many_more(count), "muted")
            return
        from tpi_tracker.services import password_rules

        reasons = password_rules.faults(typed, *self._names())
        if reasons:
            self._tell(reasons[0], "caution")
        else:
            self._tell(self.tr("Good: {count} characters", None, count).format(count=count), "good")

    def _how_many_more(self, count: int) -> str:
        from tpi_tracker.domain import passwords

        left = passwords.SHORTEST - count
        if not count:
            return self.tr("At least {count} characters; anything that can be typed or pasted", None, left).format(
                count=left
            )
        if left == 1:
            return self.tr("1 more character")
        return self.tr("{count} more characters", None, left).format(count=left)

    def _tell(self, words: str, tone: str) -> None:
        self.words.setText(words)
        self.words.set_tone(tone)
