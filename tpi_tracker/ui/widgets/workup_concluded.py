"""What stands over a concluded workup: when and how it ended, and the two ways on."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.render.wording import date_words
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note


class ConcludedNote(Note):
    """Hides itself over an open workup. Reopening goes on with the answers that are kept, a new one starts empty."""

    reopened = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate
        self.reopen = OutlineButton(words("ConcludedNote", "Reopen workup"), "undo", name="reopen_workup")
        self.begin = OutlineButton(words("ConcludedNote", "New workup"), "add", name="new_workup")
        super().__init__("good", action=(self.reopen, self.begin), name="concluded_note", parent=parent)
        self.reopen.clicked.connect(self.reopened)
        self.begin.clicked.connect(self.new_wanted)

    def show_view(self, view: WorkupView, *, read_only: bool) -> None:
        """Bring the words up to date."""
        day = view.workup.concluded_on
        self.setVisible(day is not None)
        if day is not None:
            title = self.tr("Workup concluded {day}").format(day=date_words(day))
            kept = self.tr("The answers stand as they were kept. Reopening is noted in the history.")
            self.say(f"{title}: {view.workup.conclusion}" if view.workup.conclusion else title, kept)
        for button in (self.reopen, self.begin):
            button.setVisible(not read_only)
