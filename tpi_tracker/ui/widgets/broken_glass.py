"""Charts that were opened in an emergency: told to administrators above the list of today until one has seen it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.services import emergency
from tpi_tracker.ui import style
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_day, shown_no
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.swap import swap

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.emergency import Broken


class BrokenGlass(QWidget):
    """A note for each, with *Seen*; not there while there is none."""

    seen = Signal()
    """Somebody has looked at one: there is one less."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("broken_glass")
        self.setAccessibleName(self.tr("Charts opened in an emergency"))
        self._clinic, self._jobs = clinic, jobs
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(0, 0, style.px(24), 0))
        self._notes = QWidget()
        self._column.addWidget(self._notes)
        self.hide()

    def show_broken(self, broken: "Sequence[Broken]") -> None:
        """All that nobody has seen, the oldest first."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        for one in broken:
            column.addWidget(self._note(one))
        self._notes = swap(self._column, self._notes, fresh)
        self.setVisible(bool(broken))

    def _note(self, one: "Broken") -> Note:
        at = one.at.astimezone(self._clinic.zone)
        said = self.tr("{author} opened the chart of {patient} in an emergency").format(
            author=one.author, patient=shown_no(one.patient_no)
        )
        seen = OutlineButton(self.tr("Seen"), name=f"seen_{one.entry}")
        seen.setProperty("entry", one.entry)
        seen.clicked.connect(self._saw)
        return Note("caution", said, f"{shown_day(at.date())}, {at:%H:%M}: {one.reason}", beside=seen)

    def _saw(self) -> None:
        entry = int(self.sender().property("entry"))
        self._jobs.run(self, emergency.seen, self._clinic, entry, done=self._was_seen)

    def _was_seen(self, _nothing: None) -> None:
        self.seen.emit()
