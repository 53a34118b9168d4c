"""Fields for a date, and for a date with a time."""

from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.widgets.date_text import parse_date, parse_time, shown_date, shown_time
from tpi_tracker.ui.widgets.line_fields import LineField


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
