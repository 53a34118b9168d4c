"""What this program is: its version, its libraries with their licences, and a file for who helps."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker import __version__
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class AboutCard(Card):
    """``said`` carries what happened, for the status line."""

    said = Signal(str)

    def __init__(self, clinic: "Clinic", jobs: Jobs) -> None:
        super().__init__(self.tr("About"), f"TPI Tracker {__version__}", name="about_card")
        self._clinic, self._jobs = clinic, jobs
        self._files: dict[str, str] = {}
        self.body.addWidget(
            Text(
                self.tr("A support file holds versions, counts, settings and logs. No patient, no name, no path."),
                13,
                tone="muted",
                wrap=True,
            )
        )
        self._note = Note("alert")
        self._note.hide()
        self.body.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        self.support = OutlineButton(self.tr("Support file"), name="support_file")
        self.support.clicked.connect(self._make)
        self.licences = OutlineButton(self.tr("Licences"), name="licences")
        self.licences.clicked.connect(self._show_licences)
        row.addWidget(self.support)
        row.addWidget(self.licences)
        row.addStretch()
        self.body.addLayout(row)

    def _make(self) -> None:
        self._note.hide()
        self.support.setEnabled(False)
        self._jobs.run(self, _made, self._clinic, done=self._show, failed=self._failed, lane="file")

    def _show(self, files: dict[str, str]) -> None:
        from tpi_tracker.ui.dialogs.read_through import ReadThrough

        self.support.setEnabled(True)
        self._files = files
        dialog = ReadThrough(
            self,
            self.tr("Support file"),
            self.tr("This is all that is in it. Read it before you save it and send it to somebody."),
            files,
            label=self.tr("Save as"),
            go_on=self._ask_where,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_where(self) -> None:
        name = f"tpi-tracker-support-{self._clinic.today().isoformat()}.zip"
        ask.save_file(self, self.tr("Save the support file"), name, self.tr("Zip (*.zip)"), self._save_to)

    def _save_to(self, path: Path | None) -> None:
        if path is None:
            return
        self._jobs.run(
            self, _written, self._clinic, self._files, path, done=self._saved, failed=self._failed, lane="file"
        )

    def _saved(self, name: str) -> None:
        self.said.emit(self.tr("Support file saved as {name}").format(name=name))

    def _failed(self, error: Exception) -> None:
        self.support.setEnabled(True)
        told = calm(error)
        if told is not None:
            self._note.say(told.what, told.rest, "alert")
        elif isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
            said = self.tr("Nothing was written; choose another place.")
            self._note.say(self.tr("The support file was not saved: {reason}.").format(reason=reason), said, "alert")
        else:
            raise error
        self._note.show()

    def _show_licences(self) -> None:
        from tpi_tracker.services import licences
        from tpi_tracker.ui.dialogs.read_through import ReadThrough

        dialog = ReadThrough(
            self,
            self.tr("Licences"),
            self.tr("TPI Tracker is free software under the Apache License 2.0. It stands on these libraries."),
            {self.tr("Libraries"): licences.text()},
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _made(clinic: "Clinic") -> dict[str, str]:
    from tpi_tracker.services import support_bundle

    return support_bundle.make(clinic, folder=clinic.folder)


def _written(clinic: "Clinic", files: dict[str, str], path: Path) -> str:
    from tpi_tracker.services import handed_over, support_bundle

    handed_over.write(path, support_bundle.zipped(files))
    support_bundle.note(clinic)
    return path.name
