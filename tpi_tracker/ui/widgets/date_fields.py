"""Fields for a date, and for a date with a time."""

from datetime import date, datetime
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.date_text import (
    kept_words,
    parse_counted,
    parse_date,
    parse_day,
    parse_month,
    parse_time,
    shown_date,
    shown_time,
    turned_round,
    unbroken,
    words_again,
)
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.text import Text

SHOWN: Final = 40
"""Letters of what was typed that a refusal shows again."""


class _MomentField(LineField):
    """A line that is read as a date (or more) and shown in the program's own form once it is left."""

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
            return self._parse(typed)
        except ValueError:
            from tpi_tracker.domain.errors import DomainError

            raise DomainError(self.name, self._why_not(typed)) from None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else self._shown(value))

    def kept(self) -> str:
        return kept_words(self.text())

    def put_back(self, kept: str) -> None:
        self.set_text(words_again(kept))

    def _tidy(self) -> None:
        try:
            read = self._parse(self.edit.text())
        except ValueError:
            return
        self.edit.setText(self._shown(read))

    def _why_not(self, typed: str) -> str:
        """What is wrong with it; of day and month in the other order which figure is no month, and what was meant."""
        turned = turned_round(typed, self._today)
        if turned is None or turned.month <= 12:
            return self._refusal(typed).format(typed=typed if len(typed) <= SHOWN else f"{typed[:SHOWN]}…")
        if turned.is_month_first:
            said = self.tr("{number} is no month; month first: {figures}?")
        else:
            said = self.tr("{number} is no month; day first: {figures}?")
        return said.format(number=turned.month, figures=turned.figures)

    def _parse(self, typed: str) -> date:
        return parse_date(typed, self._today)

    def _shown(self, value: Any) -> str:
        return shown_date(value)

    def _refusal(self, typed: str) -> str:
        return self.tr("“{typed}” is not a date such as 14-Jul-1965 or 14.7.1965.")


class BirthField(_MomentField):
    """A date of birth in any usual form, shown as ``14-Jul-1965`` once it is left; never counted from today.

    Left, it says why it cannot be read, and how figures were read that are a date in the other order too.
    """

    _remark: Text | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._remark = Text("", 12, tone="muted", wrap=True, name=f"{self.name}_remark")
        self._remark.hide()
        self._column.addWidget(self._remark)
        self.edit.textEdited.connect(self._say_nothing)

    def remark(self) -> str:
        """How what was typed was read, where it could be read otherwise."""
        return "" if self._remark is None else self._remark.text()

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self._say_how("")

    def set_value(self, value: Any) -> None:
        super().set_value(value)
        self._say_how("")

    def _tidy(self) -> None:
        typed = self.edit.text().strip()
        super()._tidy()
        self._look_at(typed)

    def _look_at(self, typed: str) -> None:
        try:
            self._parse(typed)
        except ValueError:
            if typed and not self.error():  # what was cut off of a paste stays said
                self.show_error(self._why_not(typed))
            return
        turned = turned_round(typed, self._today)
        if turned is not None and (turned.is_month_first or not turned.is_usual or spoken().month_first):
            if turned.is_month_first:
                said = self.tr("{typed} was read month first. Day first it would be {other}.")
            else:
                said = self.tr("{typed} was read day first. Month first it would be {other}.")
            self._say_how(said.format(typed=typed, other=unbroken(shown_date(turned.other))))

    def _say_nothing(self) -> None:
        self._say_how("")

    def _say_how(self, sentence: str) -> None:
        if self._remark is not None and sentence != self._remark.text():
            self._remark.setText(sentence)
            self._remark.setVisible(bool(sentence))
            self.editor.setAccessibleDescription(sentence or self.error())


class DateField(_MomentField):
    """A day near today in a few keys (``t``, ``+6w``, ``14jul``) or a date in any usual form, shown as
    ``07-Sep-2026`` once it is left."""

    def _parse(self, typed: str) -> date:
        return parse_day(typed, self._today)


class MonthField(DateField):
    """A date that may be a month without a day, as histories are told: ``Feb 2026`` is shown as ``01-Feb-2026``. A day
    near today in a few keys (``y``, ``-6w``, ``14jul``) is one here too."""

    def _parse(self, typed: str) -> date:
        try:
            return parse_counted(typed, self._today)
        except ValueError:
            return parse_month(typed, self._today)

    def _refusal(self, typed: str) -> str:
        return self.tr("“{typed}” is not a date such as 14-Feb-2026, nor a month such as Feb 2026 or 2/2026.")


class TimeField(_MomentField):
    """A date and a 24 h time where the clinic is, without offset: ``23-Nov-2026 14:32``; a time alone means today.

    The seconds of an instant that is shown count as long as nobody changes what the field says.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._exact: datetime | None = None
        super().__init__(*args, **kwargs)

    def set_value(self, value: Any) -> None:
        self.hold(value)
        super().set_value(value)

    def hold(self, exact: datetime | None) -> None:
        """The instant behind what is shown, when the text is put back by itself (a draft)."""
        self._exact = exact.replace(tzinfo=None) if exact is not None else None

    def exact(self) -> datetime | None:
        """The instant behind what was shown, for a draft."""
        return self._exact

    def value(self) -> Any:
        if self._exact is not None and self.edit.text() == shown_time(self._exact):
            return self._exact
        return super().value()

    def _parse(self, typed: str) -> datetime:
        return parse_time(typed, self._today)

    def _shown(self, value: Any) -> str:
        return shown_time(value)

    def _refusal(self, typed: str) -> str:
        try:
            day = parse_day(typed, self._today)
        except ValueError:
            return self.tr("“{typed}” is not a date and time such as 23-Nov-2026 14:32.")
        example = self.tr("“{typed}” has no time. Write the time after the date, such as {day} 14:32.")
        return example.replace("{day}", shown_date(day))
