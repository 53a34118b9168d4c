"""Says over every page that nothing can be entered, and why."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class ReadOnlyBar(QWidget):
    """Hidden while the clinic can be written to."""

    audit_asked = Signal()

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self.open_audit = OutlineButton(self.tr("Open the audit"), name="open_audit_from_bar")
        self.note = Note("caution", beside=self.open_audit, name="read_only_note")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
        column.addWidget(self.note)
        self.open_audit.clicked.connect(self.audit_asked)
        self.show_state()

    def show_state(self, *, over_audit: bool = False) -> None:
        """Look again whether anything can be entered. ``over_audit``: the page below says why by itself."""
        fault = self._clinic.caution
        if fault is not None:
            self.note.say(fault.what, f"{fault.safe} {fault.todo}", "alert")
        else:
            self.note.say(
                self.tr("Open for reading only"),
                self.tr("Nothing can be entered, and what is looked at is not noted in the audit."),
                "caution",
            )
        self.open_audit.setVisible(fault is not None and rights.allows(self._clinic, Right.AUDIT))
        self.setVisible(self._clinic.read_only and not (over_audit and fault is not None))
