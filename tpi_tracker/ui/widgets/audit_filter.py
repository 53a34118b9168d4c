"""Which entries of the audit are listed: days, user, what was done, of what, clinic number."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.errors import DomainError
from tpi_tracker.render.audit_words import action_words, kind_words
from tpi_tracker.services.audit_rows import Shown
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.fields import ChoiceField, DateField, Field, LineField, read_fields, show_refused
from tpi_tracker.ui.widgets.flow import Flow

_WIDTHS = {"first": 128, "last": 128, "user": 168, "action": 168, "kind": 168, "patient": 128}


class AuditFilter(QWidget):
    """What is chosen counts at once; a typed field when it is left or with Enter."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        anyone, anything = self.tr("anyone"), self.tr("anything")
        self.first = DateField(self.tr("From day"), name="first", today=today)
        self.last = DateField(self.tr("To day"), name="last", today=today)
        self.user = ChoiceField(self.tr("Who"), (), name="user", nothing=anyone)
        self.action = ChoiceField(self.tr("What was done"), (), name="action", nothing=anything)
        self.kind = ChoiceField(self.tr("Of what"), (), name="kind", nothing=anything)
        self.patient = LineField(self.tr("Clinic no."), name="patient")
        self.fields: dict[str, Field] = {
            field.name: field for field in (self.first, self.last, self.user, self.action, self.kind, self.patient)
        }
        line = Flow(style.px(10), style.px(8), parent=self)
        line.setContentsMargins(0, 0, 0, 0)
        for name, field in self.fields.items():
            field.setFixedWidth(style.px(_WIDTHS[name]))
            line.addWidget(field)
        for typed in (self.first, self.last, self.patient):
            typed.edit.editingFinished.connect(self._ask)
        for chosen in (self.user, self.action, self.kind):
            chosen.changed.connect(self._ask)
        self._asked = Shown()

    def set_choices(self, actions: Sequence[str], kinds: Sequence[str], users: Sequence[tuple[str, str]]) -> None:
        """What may be chosen, by the words for it; what is chosen stays."""
        for field, options in (
            (self.user, list(users)),
            (self.action, [(action, action_words(action)) for action in actions]),
            (self.kind, [(kind, kind_words(kind)) for kind in kinds]),
        ):
            kept = field.value()
            field.blockSignals(True)
            field.set_options(sorted(options, key=_by_words))
            field.set_value(kept)
            field.blockSignals(False)

    def shown(self) -> Shown | None:
        """What is asked for; None while a field cannot be read, which is then said at it."""
        values, wrong = read_fields(self.fields.values())
        first, last = values.get("first"), values.get("last")
        if first is not None and last is not None and last < first:
            wrong.append(DomainError("last", self.tr("This day is before the first one.")))
        show_refused(self.fields, wrong)
        if wrong:
            return None
        patient = "".join(str(values["patient"] or "").split())
        return Shown(first, last, values["user"], values["action"], values["kind"], patient or None)

    def words(self, shown: Shown) -> str:
        """What is shown, for the paper."""
        parts = [
            self.tr("from {day}").format(day=shown_date(shown.first)) if shown.first else "",
            self.tr("to {day}").format(day=shown_date(shown.last)) if shown.last else "",
            self.user.edit.currentText() if shown.user_id else "",
            action_words(shown.action) if shown.action else "",
            kind_words(shown.kind) if shown.kind else "",
            self.tr("clinic no. {number}").format(number=shown.patient_no) if shown.patient_no else "",
        ]
        return ", ".join(part for part in parts if part) or self.tr("everything")

    def clear(self) -> None:
        """Everything again."""
        for field in self.fields.values():
            field.blockSignals(True)
            field.set_value(None)
            field.blockSignals(False)
        self._ask()

    def _ask(self) -> None:
        now = self.shown()
        if now is not None and now != self._asked:
            self._asked = now
            self.changed.emit()


def _by_words(option: tuple[str, str]) -> str:
    return option[1].casefold()
