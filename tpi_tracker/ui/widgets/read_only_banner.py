"""Says over every page that the clinic is open to read only, and why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class ReadOnlyBanner(QWidget):
    """Never scrolls away."""

    backups_asked = Signal()
    close_asked = Signal()

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        say = QCoreApplication.translate
        made_at = getattr(clinic, "made_at", None)
        close = OutlineButton(say("read_only", "Close it"), name="close_backup")
        close.clicked.connect(self.close_asked)
        if made_at is not None:
            opened = OutlineButton(say("read_only", "Open backups"), "backup", name="banner_backups")
            opened.clicked.connect(self.backups_asked)
            title = say("read_only", "Backup of {time}, for reading only").format(
                time=shown_time(made_at.astimezone(clinic.zone))
            )
            text = say("read_only", "What was entered later is not here, and nothing can be entered.")
            beside = QWidget()
            row = QHBoxLayout(beside)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(style.px(8))
            row.addWidget(opened)
            row.addWidget(close)
            self.note = Note("caution", title, text, icon="backup", beside=beside, name="read_only_note")
        else:
            self.note = Note(
                "pending",
                say("read_only", "Open for reading only"),
                say("read_only", "The clinic's folder cannot be written to, so nothing can be entered or changed."),
                name="read_only_note",
            )
            close.hide()
            close.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
        column.addWidget(self.note)
