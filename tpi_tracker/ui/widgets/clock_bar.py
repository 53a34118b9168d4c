"""Says over every page that the computer's clock may be wrong, until it is put away."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.services import clock_words
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class ClockBar(QWidget):
    """Hidden when nothing speaks against the clock; never scrolls away."""

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.put_away = OutlineButton(self.tr("The clock is right"), name="clock_is_right")
        self.note = Note("caution", beside=self.put_away, name="clock_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
        column.addWidget(self.note)
        self.put_away.clicked.connect(self.hide)
        doubt = clinic.clock_doubt
        if doubt is not None:
            self.note.say(*clock_words.words(doubt))
        self.setVisible(doubt is not None)
