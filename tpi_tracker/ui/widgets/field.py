"""What every field has: the label above, the editor, what is wrong below it.

A field's ``name`` is the record's field it fills, so that ``Refused`` can be shown at the right place.
"""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.widgets.text import Text


class Field(QWidget):
    """A label, an editor and a line for what is wrong. The editor's accessible name equals the label."""

    changed = Signal()
    """The user changed the content."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        name: str = "",
        hint: str = "",
        label_hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.editor = editor
        plain = label.replace("&&", "\0").replace("&", "").replace("\0", "&")
        editor.setAccessibleName(plain)
        if name:
            editor.setObjectName(name)
            self.setObjectName(f"{name}_field")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        top = QHBoxLayout()
        top.setSpacing(style.px(6))
        self.label = QLabel(label)
        self.label.setFont(style.font(12, 600))
        self.label.setBuddy(editor)
        self._hint: Text | None = None
        self._top = top
        top.addWidget(self.label)
        top.addStretch()
        if not label_hidden:
            column.addLayout(top)
        else:
            self.label.setParent(self)
            self.label.hide()
        column.addWidget(editor)
        if hint:
            self.hint.setText(hint)
        self._column = column
        self._error: _Wrong | None = None
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def hint(self) -> Text:
        """The small words beside the label; made when there are some."""
        if self._hint is None:
            self._hint = Text("", 11, tone="muted", parent=self)
            self._hint.stackUnder(self.editor)  # read before the editor, as it is seen
            if self.label.isVisibleTo(self):
                self._top.insertWidget(1, self._hint)
            else:
                self._hint.hide()
        return self._hint

    def show_error(self, sentence: str | None) -> None:
        """Say what is wrong under the field; None when nothing is."""
        if sentence and self._error is None:
            self._error = _Wrong(self)
            self._column.addWidget(self._error)
        if self._error is not None:
            self._error.sentence.setText(told_words(sentence or ""))
            self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(self.error())
        if bool(self.editor.property("wrong")) != bool(sentence):
            self.editor.setProperty("wrong", bool(sentence))
            style.redress(self.editor)

    def error(self) -> str:
        """What is said to be wrong, or nothing."""
        return "" if self._error is None else self._error.sentence.text()

    @abstractmethod
    def value(self) -> Any:
        """What is entered, None when nothing is. Raises ``DomainError`` when it cannot be read."""

    @abstractmethod
    def set_value(self, value: Any) -> None:
        """Show ``value``; None empties the field."""

    @abstractmethod
    def text(self) -> str:
        """What is entered, as it was typed (for drafts)."""

    @abstractmethod
    def set_text(self, text: str) -> None:
        """Put back what was typed."""

    def kept(self) -> str:
        """What a draft keeps: a key, or what was typed; no words of the program, which change with the language."""
        return self.text()

    def put_back(self, kept: str) -> None:
        """Show what ``kept`` gave, in the language that is on now."""
        self.set_text(kept)

    def set_read_only(self, read_only: bool) -> None:
        """Show the content as plain text without a frame."""
        self.editor.setEnabled(not read_only)

    def _changed(self, *_: object) -> None:
        if self.error():
            self.show_error(None)
        self.changed.emit()


class _Wrong(QWidget):
    """The line below a field; made when the first thing is wrong, as most fields never need it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.px(4))
        sign = QLabel()
        sign.setFixedSize(style.square(14))
        icons.dress(sign, "warning", "alert", 14)
        self.sentence = Text("", 12, 600, "alert", wrap=True)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
