"""Fields: the label above, the editor 30 high, what is wrong below it.

A field's ``name`` is the record's field it fills, so that ``Refused`` can be shown at the right place.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.widgets.date_text import parse_date, parse_time, shown_date, shown_time
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
        self.hint = Text(hint, 11, tone="muted")
        self.hint.setVisible(bool(hint))
        top.addWidget(self.label)
        top.addWidget(self.hint)
        top.addStretch()
        if not label_hidden:
            column.addLayout(top)
        else:
            self.label.setParent(self)
            self.label.hide()
            self.hint.setParent(self)
            self.hint.hide()
        column.addWidget(editor)
        self._error = QWidget(self)
        line = QHBoxLayout(self._error)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.px(4))
        sign = QLabel()
        sign.setFixedSize(style.square(14))
        icons.dress(sign, "warning", "alert", 14)
        self._sentence = Text("", 12, 600, "alert", wrap=True)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sentence, 1)
        self._error.hide()
        column.addWidget(self._error)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_error(self, sentence: str | None) -> None:
        """Say what is wrong under the field; None when nothing is."""
        self._sentence.setText(sentence or "")
        self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence or "")
        if bool(self.editor.property("wrong")) != bool(sentence):
            self.editor.setProperty("wrong", bool(sentence))
            style.redress(self.editor)

    def error(self) -> str:
        """What is said to be wrong, or nothing."""
        return self._sentence.text()

    def value(self) -> Any:
        """What is entered, None when nothing is. Raises ``DomainError`` when it cannot be read."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show ``value``; None empties the field."""
        raise NotImplementedError

    def text(self) -> str:
        """What is entered, as it was typed (for drafts)."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Put back what was typed."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Show the content as plain text without a frame."""
        self.editor.setEnabled(not read_only)

    def _changed(self, *_: object) -> None:
        if self.error():
            self.show_error(None)
        self.changed.emit()


class LineField(Field):
    """One line of text; blanks around it do not count."""

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
        self.edit = QLineEdit()
        self.edit.setFont(style.font(13))
        self.edit.setFixedHeight(style.px(height))
        self.edit.setPlaceholderText(placeholder)
        super().__init__(label, self.edit, name=name, hint=hint or unit, label_hidden=label_hidden, parent=parent)
        self.set_value(value)
        self.edit.textEdited.connect(self._changed)

    def value(self) -> Any:
        return self.edit.text().strip() or None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else str(value))

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

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
        typed = self.edit.text().strip().replace("\u00a0", "").replace(" ", "").replace(",", ".")
        if not typed:
            return None
        try:
            return int(typed) if self._whole else float(typed)
        except ValueError:
            raise self._unreadable() from None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else f"{value:g}")

    def _unreadable(self) -> Exception:
        from tpi_tracker.domain.errors import DomainError

        kind = self.tr("a whole number") if self._whole else self.tr("a number")
        return DomainError(
            self.name, self.tr("“{typed}” is not {kind}.").format(typed=self.edit.text().strip(), kind=kind)
        )


class DateField(LineField):
    """A date in any usual form, shown as ``14-Jul-1965`` once it is left. ``today`` reads two-digit years."""

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        value: date | None = None,
        today: date,
        hint: str = "",
        placeholder: str = "",
        height: float = 30,
        label_hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._today = today
        super().__init__(
            label,
            name=name,
            value=None,
            placeholder=placeholder,
            hint=hint,
            height=height,
            label_hidden=label_hidden,
            parent=parent,
        )
        self.set_value(value)
        self.edit.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        typed = self.edit.text().strip()
        if not typed:
            return None
        try:
            return parse_date(typed, self._today)
        except ValueError:
            from tpi_tracker.domain.errors import DomainError

            raise DomainError(
                self.name, self.tr("“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.").format(typed=typed)
            ) from None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else shown_date(value))

    def _tidy(self) -> None:
        try:
            day = parse_date(self.edit.text(), self._today)
        except ValueError:
            return
        self.edit.setText(shown_date(day))


class TimeField(LineField):
    """A date and a 24 h time where the clinic is, without offset: ``23-Nov-2026 14:32``; a time alone means today."""

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        value: datetime | None = None,
        today: date,
        hint: str = "",
        height: float = 30,
        label_hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._today = today
        super().__init__(
            label, name=name, value=None, hint=hint, height=height, label_hidden=label_hidden, parent=parent
        )
        self.set_value(value)
        self.edit.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        typed = self.edit.text().strip()
        if not typed:
            return None
        try:
            return parse_time(typed, self._today)
        except ValueError:
            from tpi_tracker.domain.errors import DomainError

            raise DomainError(
                self.name, self.tr("“{typed}” is not a date and time such as 23-Nov-2026 14:32.").format(typed=typed)
            ) from None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else shown_time(value))

    def _tidy(self) -> None:
        try:
            instant = parse_time(self.edit.text(), self._today)
        except ValueError:
            return
        self.edit.setText(shown_time(instant))


class Choice(QComboBox):
    """A drop-down, painted like the other fields."""

    def __init__(self, height: float = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(style.font(13))
        self.setFixedHeight(style.px(height))
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        focused, wrong = self.hasFocus(), bool(self.property("wrong"))
        enabled = self.isEnabled()
        style.paint_frame(
            painter,
            self.rect(),
            ground="surface" if enabled else "bg",
            frame="alert" if wrong else "accent" if focused else "edge" if enabled else "line",
            width=2.0 if focused or wrong else 1.0,
        )
        painter.setFont(self.font())
        text = self.currentText() or self.placeholderText()
        painter.setPen(style.token("text" if enabled and self.currentText() else "muted"))
        room = QRectF(self.rect()).adjusted(style.px(9), 0, -style.px(24), 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.setPen(
            QPen(style.token("muted"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        middle = QPointF(self.width() - style.px(13), self.height() / 2 + 0.5)
        reach, drop = style.px(4), style.px(2)
        painter.drawPolyline(
            QPolygonF([middle + QPointF(-reach, -drop), middle + QPointF(0, drop), middle + QPointF(reach, -drop)])
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(56), super().minimumSizeHint().height())


class ChoiceField(Field):
    """One of ``(key, label)``; with ``nothing`` a first line of that wording stands for "not recorded" (None)."""

    def __init__(
        self,
        label: str,
        options: Iterable[tuple[Any, str]],
        *,
        name: str = "",
        value: Any = None,
        nothing: str | None = None,
        hint: str = "",
        height: float = 30,
        label_hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.edit = Choice(height)
        super().__init__(label, self.edit, name=name, hint=hint, label_hidden=label_hidden, parent=parent)
        self._nothing = nothing
        self.set_options(options)
        self.set_value(value)
        self.edit.activated.connect(self._changed)

    def set_options(self, options: Iterable[tuple[Any, str]]) -> None:
        """Offer other choices; keeps the one chosen when it is among them."""
        held = self.edit.currentData()
        self.edit.clear()
        if self._nothing is not None:
            self.edit.addItem(self._nothing, None)
        for key, words in options:
            self.edit.addItem(words, key)
        self.set_value(held)

    def value(self) -> Any:
        return self.edit.currentData()

    def set_value(self, value: Any) -> None:
        for place in range(self.edit.count()):
            if self.edit.itemData(place) == value:
                self.edit.setCurrentIndex(place)
                return
        self.edit.setCurrentIndex(0 if self._nothing is not None or self.edit.count() else -1)

    def text(self) -> str:
        key = self.edit.currentData()
        return "" if key is None else str(key)

    def set_text(self, text: str) -> None:
        for place in range(self.edit.count()):
            if str(self.edit.itemData(place) or "") == text:
                self.edit.setCurrentIndex(place)
                return


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
        self.edit = QPlainTextEdit()
        self.edit.setFont(style.font(13))
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFixedHeight(style.px(14 + 17 * lines))
        super().__init__(label, self.edit, name=name, hint=hint, parent=parent)
        self.set_value(value)
        self.edit.textChanged.connect(self._changed)

    def value(self) -> Any:
        return self.edit.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self.edit.setPlainText("" if value is None else str(value))

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)
        self.edit.setProperty("plain", read_only)
        style.redress(self.edit)


def values_of(fields: Iterable[Field]) -> dict[str, Any]:
    """What the fields hold, by name. Raises ``Refused`` with every field that cannot be read."""
    from tpi_tracker.domain.errors import DomainError, Refused

    values: dict[str, Any] = {}
    wrong: list[DomainError] = []
    for field in fields:
        try:
            values[field.name] = field.value()
        except DomainError as error:
            wrong.append(error)
    if wrong:
        raise Refused(wrong)
    return values


def show_refused(fields: Iterable[Field] | Mapping[str, Field], problems: Iterable[Any]) -> list[Any]:
    """Show each ``DomainError`` at its field, clear the others, focus the first; returns those without a field."""
    listed = list(fields.values()) if isinstance(fields, Mapping) else list(fields)
    said = {problem.field: problem for problem in problems}
    first: Field | None = None
    for field in listed:
        problem = said.pop(field.name, None)
        field.show_error(problem.sentence if problem is not None else None)
        if problem is not None and first is None:
            first = field
    if first is not None:
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
    return list(said.values())
