"""Since when it hurts: a date, or as much of one as the patient remembers."""

import re
from contextlib import suppress
from datetime import date
from typing import Any

from tpi_tracker.domain.errors import DomainError
from tpi_tracker.ui.widgets.date_fields import DateField
from tpi_tracker.ui.widgets.date_text import month_of, shown_date, shown_month


class OnsetField(DateField):
    """Takes a date, a month (``Mar-2025``, ``2025-03``, ``3/2025``) or a year; says which day is stored for it."""

    def __init__(self, label: str, *, name: str, today: date) -> None:
        super().__init__(label, name=name, today=today, placeholder=shown_month(date(2025, 3, 1)))
        self.hint.setText(self.tr("month or year is enough"))
        self.hint.show()
        self.edit.textChanged.connect(self._explain)

    def value(self) -> Any:
        typed = self.edit.text().strip()
        if not typed:
            return None
        found = approximate(typed)
        if found is not None:
            return found
        try:
            return self._parse(typed)
        except ValueError:
            raise DomainError(
                self.name, self.tr("“{typed}” is not a date, a month such as Mar-2025 or a year.").format(typed=typed)
            ) from None

    def _tidy(self) -> None:
        if approximate(self.edit.text().strip()) is None:
            super()._tidy()

    def _explain(self, typed: str) -> None:
        found = approximate(typed.strip())
        if found is None:
            self.hint.setText(self.tr("month or year is enough"))
        else:
            self.hint.setText(self.tr("stored as {day}").format(day=shown_date(found)))


def approximate(typed: str) -> date | None:
    """The first day of a month or a year; None for anything else, a whole date among it."""
    if re.fullmatch(r"(19|20)\d\d", typed):
        return date(int(typed), 1, 1)
    if match := re.fullmatch(r"(\d{4})[-./ ](\d{1,2})", typed):
        return _first(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{1,2})[-./ ](\d{4})", typed):
        return _first(int(match[2]), int(match[1]))
    if match := re.fullmatch(r"([^\W\d_]{2,})[-./ ,\u00a0]*(\d{4})", typed):
        with suppress(ValueError):
            return _first(int(match[2]), month_of(match[1]))
    return None


def _first(year: int, month: int) -> date | None:
    return date(year, month, 1) if 1 <= month <= 12 and year >= 1 else None
