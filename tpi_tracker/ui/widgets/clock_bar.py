"""Says over every page that the computer's clock may be wrong, until it is put away."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.clock_doubt import Way, moved_at_work
from tpi_tracker.render.told import told_words
from tpi_tracker.services import clock_words
from tpi_tracker.ui import style
from tpi_tracker.ui.boot_clock import Clocks, clocks
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

EVERY_MS: Final = 30_000


class ClockBar(QWidget):
    """Hidden when nothing speaks against the clock; never scrolls away. It looks every half a minute whether the clock
    went on as one does that nobody can set."""

    def __init__(self, clinic: "Clinic", clock: Clocks | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self._clinic, self._steady = clinic, clock or clocks()
        self.put_away = OutlineButton(self.tr("The clock is right"), name="clock_is_right")
        self.note = Note("caution", beside=self.put_away, name="clock_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
        column.addWidget(self.note)
        self.put_away.clicked.connect(self._believe)
        doubt = clinic.clock_doubt
        if doubt is not None:
            self.note.say(*map(told_words, clock_words.words(doubt)))
        self.setVisible(doubt is not None)
        self._begin()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        if not clinic.is_demo:  # its clock may be one that stands
            self._timer.start()

    def look(self) -> None:
        """See whether the clock was moved since the log-in, or since it was last said to be right."""
        moved = moved_at_work(self._began, self._steady.boot() - self._began_steady, self._clinic.now())
        counts_sleep = self._steady.boot is not self._steady.awake
        if moved is not None and (moved.way is Way.BEHIND or counts_sleep):  # else it may have slept
            self.note.say(*map(told_words, clock_words.moved(moved)))
            self.show()

    def _believe(self) -> None:
        self._begin()
        self.hide()

    def _begin(self) -> None:
        self._began, self._began_steady = self._clinic.now(), self._steady.boot()
