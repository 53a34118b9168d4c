"""The line for the last dose of an anticoagulant: a date and a time in few keys, else words that are kept as typed."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from tpi_tracker.domain import last_dose
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.widgets.date_text import shown_date, shown_time


class LastDoseLine(QLineEdit):
    """``y 20:00`` and ``-1 20:00`` become date and time when the line is left; a date alone stays a date."""

    def __init__(self, zone: ZoneInfo, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._today = zone, today
        self.setObjectName("last_dose")
        self.setAccessibleName(_tr("Last dose"))
        self.setPlaceholderText(_tr("last dose"))
        self.setToolTip(_tr("Last dose: date and time, such as y 20:00 or t 8:00; other words are kept as typed"))
        self.setFont(style.font(12))
        self.setFixedSize(style.px(146), style.px(24))
        self.editingFinished.connect(self._tidy)

    def kept(self) -> str:
        """What is typed, in the form it is kept in."""
        read = self._read()
        return self.text() if read is None else last_dose.kept(read)

    def show_kept(self, words: str) -> None:
        """Show what is kept."""
        read = last_dose.read(words)
        self.setText(words if read is None else self._words(read))

    def _tidy(self) -> None:
        read = self._read()
        if read is not None:
            self.setText(self._words(read))

    def _read(self) -> datetime | date | None:
        for way in (session_reading.read_instant, _day):
            try:
                return way(self.text(), self._zone, self._today)
            except session_reading.Unread:
                continue
        return None

    def _words(self, taken: datetime | date) -> str:
        return shown_time(taken.astimezone(self._zone)) if isinstance(taken, datetime) else shown_date(taken)


def _day(text: str, _zone: ZoneInfo, today: date) -> date:
    return session_reading.read_day(text, today)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BeforeNeedleCard", text)
