"""The quiet line about yesterday: notes that are not signed, and drafts that were not saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.services.signing import Open
from tpi_tracker.ui import style
from tpi_tracker.ui.places import PatientPlace
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.text import Text


class OpenNotes(QWidget):
    """Not there while nothing is open."""

    went = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("open_notes")
        self._open = Open((), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(style.px(16), style.px(4), style.px(8), style.px(6)))
        row.setSpacing(style.px(8))
        self.words = Text("", 12, tone="muted", wrap=True)
        self.button = WordButton(self.tr("Show"), name="show_unsigned")
        self.button.clicked.connect(self._show_first)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def show_open(self, left: Open) -> None:
        """Say what there is of it."""
        self._open = left
        notes, drafts = len(left.unsigned), left.drafts
        said = []
        if notes:
            one = self.tr("1 note of yesterday is not signed.")
            many = self.tr("{count} notes of yesterday are not signed.", None, notes)
            said.append(one if notes == 1 else many.format(count=notes))
        if drafts:
            one = self.tr("1 session of yesterday is still a draft.")
            many = self.tr("{count} sessions of yesterday are still drafts.", None, drafts)
            said.append(one if drafts == 1 else many.format(count=drafts))
        self.words.setText(" ".join(said))
        self.setAccessibleName(" ".join(said))
        self.button.setVisible(bool(notes))
        self.setVisible(bool(said))

    def _show_first(self) -> None:
        """The oldest of them; the line names the next once it is signed."""
        first = next(iter(self._open.unsigned), None)
        if first is not None:
            self.went.emit(PatientPlace(first.patient_no, first.problem_id, at=first.session_id))
