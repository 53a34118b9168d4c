"""Fields that are typed into: a line, a password, a number, several lines."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.field import Field
from tpi_tracker.ui.widgets.line_bounds import bound, cut_words
from tpi_tracker.ui.widgets.note_edit import NoteEdit
from tpi_tracker.ui.widgets.typed_line import TypedLine

_MARKS = str.maketrans({",": ".", "\N{ARABIC DECIMAL SEPARATOR}": "."} | dict.fromkeys(" \u00a0\u202f\u200e"))
"""Both decimal marks are read in every language; blanks between thousands are none of the number."""


class LineField(Field):
    """One line of text; blanks around it do not count. What is shown and not touched is given back exactly: on its way
    into Qt a text loses a mark U+FEFF at its beginning."""

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        value: str | None = None,
        placeholder: str = "",
        hint: str = "",
        unit: str = "",
        height: float = 30,
        label_hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = TypedLine()
        self.edit.setFont(style.font(13))
        self.edit.setFixedHeight(style.px(height))
        self.edit.setPlaceholderText(placeholder)
        self._set_to = self._came_as = ""
        super().__init__(label, self.edit, name=name, hint=hint or unit, label_hidden=label_hidden, parent=parent)
        self.set_value(value)
        self.edit.textEdited.connect(self._changed)
        bound(self.edit)
        # Queued: the same paste says after it that the text was edited, which takes the sentence away again.
        self.edit.inputRejected.connect(self._say_cut, Qt.ConnectionType.QueuedConnection)

    def _say_cut(self) -> None:
        if len(self.edit.text()) >= self.edit.maxLength():
            self.show_error(cut_words(self.edit.maxLength()))

    def value(self) -> Any:
        return self.text().strip() or None

    def set_value(self, value: Any) -> None:
        self.set_text("" if value is None else str(value))

    def text(self) -> str:
        text = self.edit.text()
        return self._set_to if text == self._came_as else text

    def set_text(self, text: str) -> None:
        self.edit.setText(text)
        self._set_to, self._came_as = text, self.edit.text()

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)
        self.edit.setProperty("plain", read_only)
        style.redress(self.edit)


class PasswordField(LineField):
    """A line whose letters do not show."""

    def __init__(
        self, label: str, *, name: str = "", hint: str = "", height: float = 30, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, name=name, hint=hint, height=height, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> Any:
        return self.edit.text() or None


class NumberField(LineField):
    """A number, right-aligned; comma and point both separate decimals. The range is checked by the record, not here."""

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        value: float | None = None,
        whole: bool = False,
        hint: str = "",
        unit: str = "",
        height: float = 30,
        placeholder: str = "",
        label_hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._whole = whole
        super().__init__(
            label,
            name=name,
            value=None,
            placeholder=placeholder,
            hint=hint,
            unit=unit,
            height=height,
            label_hidden=label_hidden,
            parent=parent,
        )
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.set_value(value)

    def value(self) -> Any:
        typed = self.edit.text().strip().translate(_MARKS)
        if not typed:
            return None
        try:
            return int(typed) if self._whole else float(typed)
        except ValueError:
            raise self._unreadable() from None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else spoken().figure(f"{value:g}"))

    def _unreadable(self) -> Exception:
        from tpi_tracker.domain.errors import DomainError

        kind = self.tr("a whole number") if self._whole else self.tr("a number")
        return DomainError(
            self.name, self.tr("“{typed}” is not {kind}.").format(typed=self.edit.text().strip(), kind=kind)
        )


class TextField(Field):
    """Several lines of text."""

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        value: str | None = None,
        lines: int = 3,
        hint: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = NoteEdit()
        self.edit.setFont(style.font(13))
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFixedHeight(style.px(14 + 17 * lines))
        super().__init__(label, self.edit, name=name, hint=hint, parent=parent)
        self.set_value(value)
        self.edit.textChanged.connect(self._changed)
        self.edit.too_long.connect(self._say_too_long)

    def _say_too_long(self) -> None:
        from tpi_tracker.domain.text import MAX_TEXT  # brings the validation library, which the start does without

        most = f"{MAX_TEXT:,}".replace(",", "\N{NO-BREAK SPACE}")
        self.show_error(self.tr("A text has at most {most} characters. Nothing of it was pasted.").format(most=most))

    def value(self) -> Any:
        return self.edit.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self.edit.setPlainText("" if value is None else str(value))

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)
        from PySide6.QtGui import QTextCursor  # only forms with several lines need it

        self.edit.moveCursor(QTextCursor.MoveOperation.End)  # where typing goes on

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)
        self.edit.setProperty("plain", read_only)
        style.redress(self.edit)
