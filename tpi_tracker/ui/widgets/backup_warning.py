"""What is said about backups where people work: one note on Today, and the question after two days without any."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import backup_state, rights
from tpi_tracker.ui import ask
from tpi_tracker.ui.backup_words import concern_words
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.backup_state import BackupState
    from tpi_tracker.services.clinic import Clinic


class BackupWarning(Note):
    """Hidden while there is nothing to say."""

    asked = Signal(str)
    """``try`` (a backup now), ``open`` (the page of the backups) or ``acknowledge``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        say = QCoreApplication.translate
        labels = {
            "try": say("backups", "Try again"),
            "acknowledge": say("backups", "All is there"),
            "open": say("backups", "Open backups"),
        }
        buttons = {key: OutlineButton(label, name=f"backup_{key}") for key, label in labels.items()}
        super().__init__("caution", icon="backup", action=tuple(buttons.values()), name="backup_warning", parent=parent)
        self._buttons = buttons
        for key, button in self._buttons.items():
            button.setProperty("asks", key)
            button.clicked.connect(self._ask)
        self.hide()

    def show_state(self, clinic: "Clinic", state: "BackupState") -> None:
        """Say what matters most, or nothing."""
        said = concern_words(clinic, state)
        self.setVisible(said is not None)
        if said is not None:
            self.say(said.title, said.text, said.tone)
            may = {"try": rights.writes(clinic, Right.BACKUP), "acknowledge": rights.writes(clinic, Right.RESTORE)}
            for key, button in self._buttons.items():
                button.setVisible(key in said.buttons and may.get(key, True))

    def _ask(self) -> None:
        self.asked.emit(self.sender().property("asks"))


def ask_about_missing(
    window: QWidget, clinic: "Clinic", jobs: Jobs, state: "BackupState", go: Callable[[], object]
) -> None:
    """The question that stands before further work: what is wrong, and whether to see to it or to go on."""
    said = concern_words(clinic, state)
    if said is None:
        return
    say = QCoreApplication.translate
    ask.question(
        window,
        said.title,
        said.text,
        (
            ask.Choice("go_on", say("backups", "Work on without"), is_escape=True),
            ask.Choice("open", say("backups", "Open backups"), is_main=True),
        ),
        _Answer(clinic, jobs, go),
    )


class _Answer:
    def __init__(self, clinic: "Clinic", jobs: Jobs, go: Callable[[], object]) -> None:
        self._clinic, self._jobs, self._go = clinic, jobs, go

    def __call__(self, answer: str | None) -> None:
        if answer == "open":
            self._go()
        elif self._clinic.key:  # still unlocked: that somebody works on is noted
            self._jobs.run(self._jobs, backup_state.go_on_without, self._clinic, lane="save", must=True)
