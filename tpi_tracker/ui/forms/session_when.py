"""When the session was: date and time as they are typed, read in any usual form and shown in ours."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from tpi_tracker.domain.instant import local_date
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_entry import FormAbout
from tpi_tracker.ui.forms.session_header import SessionHeader
from tpi_tracker.ui.widgets.date_text import shown_date


class SessionWhen(QObject):
    """``exact_at`` is the ISO instant that the text began as; ``day_named`` tells the day when the text names one."""

    day_named = Signal(date)

    def __init__(self, header: SessionHeader, about: FormAbout) -> None:
        super().__init__(header)
        self._header, self._about = header, about
        self.exact_at: str | None = None
        self._clock = ""
        """The time of day that was shown last, for a date typed alone."""
        header.when.editingFinished.connect(self._tidy)
        header.when.textChanged.connect(self._changed)

    def begin(self, shown: str, exact_at: str | None) -> None:
        """What the form opens with; ``shown`` is put into the field by the header."""
        self.exact_at, self._clock = exact_at, shown[-5:]

    def text(self) -> str:
        """Date and time as typed; a date alone keeps the time that was shown."""
        text = self._header.when.text()
        try:
            return f"{shown_date(session_reading.read_day(text, self._about.today))} {self._clock}"
        except session_reading.Unread:
            return text

    def day(self) -> date | None:
        """The calendar date; None while it cannot be read."""
        try:
            return local_date(self._performed(), self._about.zone)
        except session_reading.Unread:
            return None

    def at(self) -> datetime | None:
        """The instant; None while it cannot be read."""
        try:
            return self._performed()
        except session_reading.Unread:
            return None

    def _performed(self) -> datetime:
        return session_reading.read_shown(self.text(), self.exact_at, self._about.zone, self._about.today)

    def _changed(self) -> None:
        day = self.day()
        if day is not None:
            self.day_named.emit(day)

    def _tidy(self) -> None:
        try:
            at = self._performed()
        except session_reading.Unread as error:
            self._header.show_fault(str(error))
            return
        shown = session_reading.instant_words(at, self._about.zone)
        self._clock = shown[-5:]
        if shown != self._header.when.text():
            self._header.when.setText(shown)
