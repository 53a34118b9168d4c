"""The totals on a questionnaire's sheet, one number each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.questionnaire import Instrument, Total
from tpi_tracker.render.wording import number
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.fields import NumberField, show_refused


class TotalEntry(QWidget):
    """A field for each total, its range and direction beside the label."""

    changed = Signal()
    letter = Signal(str)

    def __init__(self, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"totals_{instrument.key}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(16))
        self._fields: dict[str, NumberField] = {}
        for total in instrument.totals:
            field = NumberField(total.title, name=f"total_{total.key}", hint=self._hint(total))
            field.edit.setFixedWidth(style.px(106))
            field.changed.connect(self.changed)
            field.editor.installEventFilter(self)
            self._fields[total.key] = field
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()

    def values(self) -> dict[str, float]:
        """The totals that were typed. Raises ``DomainError`` for one that is no number."""
        return {key: float(value) for key, field in self._fields.items() if (value := field.value()) is not None}

    def set_values(self, values: Mapping[str, float | None]) -> None:
        for key, field in self._fields.items():
            value = values.get(key)
            field.set_text("" if value is None else number(value).replace("\N{MINUS SIGN}", "-"))

    def texts(self) -> dict[str, str]:
        """What was typed, for a draft; empty when nothing was."""
        return {key: field.text() for key, field in self._fields.items() if field.text()}

    def set_texts(self, texts: Mapping[str, str]) -> None:
        for key, field in self._fields.items():
            field.set_text(str(texts.get(key, "")))

    def field(self, key: str) -> NumberField:
        return self._fields[key]

    def focus_first(self) -> None:
        next(iter(self._fields.values())).editor.setFocus(Qt.FocusReason.TabFocusReason)

    def show_problems(self, problems: Sequence[DomainError]) -> list[DomainError]:
        """Each at its total; gives back what belongs to none."""
        known = {field.name: field for field in self._fields.values()}
        named = [DomainError(f"total_{p.field}", p.sentence) if p.field in self._fields else p for p in problems]
        own = [problem for problem in named if problem.field in known]
        show_refused(known, own)
        return [problem for problem in named if problem not in own]

    def _hint(self, total: Total) -> str:
        direction = self.tr("higher is worse") if total.higher_is_worse else self.tr("higher is better")
        return self.tr("{low} to {high}, {direction}").format(
            low=number(total.low), high=number(total.high), direction=direction
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter is no part of a number: it is the form's."""
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.text() in {"t", "T", "r", "R"}:
                self.letter.emit(event.text().upper())
                return True
        return super().eventFilter(watched, event)
