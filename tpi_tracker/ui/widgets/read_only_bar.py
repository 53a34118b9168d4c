"""Says over every page that nothing can be entered, and why: a backup, a broken audit, a folder that takes nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class ReadOnlyBar(QWidget):
    """Hidden while the clinic can be written to; never scrolls away."""

    audit_asked = Signal()
    backups_asked = Signal()
    close_asked = Signal()

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self._clinic = clinic
        self._made_at = getattr(clinic, "made_at", None)  # of a backup that is open
        self.open_audit = OutlineButton(self.tr("Open the audit"), name="open_audit_from_bar")
        self.open_backups = OutlineButton(self.tr("Open backups"), "backup", name="banner_backups")
        self.close_backup = OutlineButton(self.tr("Close it"), name="close_backup")
        buttons = (self.open_backups, self.close_backup) if self._made_at is not None else ()
        icon = "backup" if self._made_at is not None else None
        self.note = Note("caution", "", "", buttons, icon=icon, beside=self.open_audit, name="read_only_note")
        for left_over in () if buttons else (self.open_backups, self.close_backup):
            left_over.setParent(self)
            left_over.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
        column.addWidget(self.note)
        self.open_audit.clicked.connect(self.audit_asked)
        self.open_backups.clicked.connect(self.backups_asked)
        self.close_backup.clicked.connect(self.close_asked)
        self.show_state()

    def show_state(self, *, over_audit: bool = False) -> None:
        """Look again whether anything can be entered. ``over_audit``: the page below says why by itself."""
        fault = self._clinic.caution
        if fault is not None:
            self.note.say(fault.what, f"{fault.safe} {fault.todo}", "alert")
        elif self._made_at is not None:
            made = shown_time(self._made_at.astimezone(self._clinic.zone))
            self.note.say(
                self.tr("Backup of {time}, for reading only").format(time=made),
                self.tr("What was entered later is not here, and nothing can be entered."),
                "caution",
            )
        else:
            words = self.tr("Nothing can be entered, and what is looked at is not noted in the audit.")
            place = self._clinic.place_fault
            if place is not None:
                words = f"{place.what} {words} {place.todo}"
            self.note.say(self.tr("Open for reading only"), words, "caution")
        self.open_audit.setVisible(fault is not None and rights.allows(self._clinic, Right.AUDIT))
        self.setVisible(self._clinic.read_only and not (over_audit and fault is not None))
