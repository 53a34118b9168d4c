"""The clinic's data out of the program, as the command ``export`` writes them: for a spreadsheet, another system, or
research."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.domain.errors import Refused
from tpi_tracker.render.told import told_words
from tpi_tracker.services import confirming, outgoing
from tpi_tracker.services.outgoing import ExportReport, TargetRefused
from tpi_tracker.ui import ask
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.jobs import Job
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import PasswordField
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

_ENDINGS = {"xlsx": ".xlsx", "csv": ".zip", "fhir": ".json", "research": ".zip"}


class ExportDataSheet(SheetForm):
    """All of the clinic, in one file that is whole or not there; the password is asked for once more."""

    NAME = "Export data"
    SIZE = (600, 460)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tr = self.tr
        self._job: Job | None = None
        self.set_titles(tr("Export data"), tr("All of the clinic, in one file"))
        words = {
            "xlsx": tr("A workbook (XLSX)"),
            "csv": tr("Tables (CSV in a zip)"),
            "fhir": tr("FHIR R4 for another system"),
            "research": tr("Tables for research, without names"),
        }
        self.kind = ChoiceField(tr("What"), list(words.items()), name="export_kind", value="xlsx")
        self.hidden = TickBox(tr("Without names, with other numbers and days"), name="export_hidden")
        self.password = PasswordField(tr("Your password"), name="export_password")
        warning = Text(
            tr("Outside the program nothing protects the file: keep it where only those may read it who should."),
            12.5,
            tone="muted",
            wrap=True,
        )
        for part in (self.kind, self.hidden, self.password, warning):
            self.body.addWidget(part)
        self.progress = Text("", 12, tone="muted", wrap=True, name="export_progress")
        self.stop = OutlineButton(tr("Stop"), name="export_stop")
        self.stop.clicked.connect(self._stop)
        self.stop.hide()
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self.body.addLayout(row)
        self.body.addStretch()
        self.save_button.set_text(tr("Export"))
        self.cancel_button.set_text(tr("Close"))
        self.foot_words.setText("")

    def open_place(self, place: Place) -> None:
        self.place = place
        self.first_focus()

    def first_focus(self) -> None:
        self.kind.setFocus()

    def writing(self) -> None:
        """There is no record to write: the key of *Save* asks where the file goes."""
        self.save()

    def save(self) -> None:
        if self._job is not None:
            return
        self.trouble.hide()
        self.password.show_error(None)
        if not self.password.text():
            self.password.show_error(self.tr("Type your password: all of the clinic goes out."))
            self.password.setFocus()
            return
        kind = self.kind.value() or "xlsx"
        ending = _ENDINGS[kind]
        name = f"{kind}-{self.clinic.today().isoformat()}{ending}"
        ask.save_file(self, self.tr("Export data"), name, f"*{ending}", self._export)

    def _export(self, path: Path | None) -> None:
        if path is None:
            return
        call = partial(
            _exported, self.clinic, self.password.text(), path, self.kind.value() or "xlsx", self.hidden.isChecked()
        )
        self.password.set_text("")
        self._arrange(True)
        job = self.jobs.run(self, call, done=self._told, failed=self._not_written, lane="save", progress=self._advanced)
        if self.stop.isVisibleTo(self):
            self._job = job

    def _arrange(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self.stop.setVisible(busy)
        self.save_button.setEnabled(not busy)
        self.progress.setText(self.tr("Writing…") if busy else "")

    def _advanced(self, steps: int, whole: int) -> None:
        self.progress.setText(self.tr("{percent} % done").format(percent=100 * steps // max(whole, 1)))

    def _told(self, result: tuple[str, ExportReport]) -> None:
        name, report = result
        self._arrange(False)
        written = self.tr("{name} is written: {rows} rows in {parts} parts.")
        self.progress.setText(written.format(name=name, rows=report.rows, parts=len(report.files)))
        self.say(self.tr("Exported as {name}").format(name=name))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._arrange(False)
        self.progress.setText(self.tr("Stopped; a file is there only if it was finished before."))

    def _not_written(self, error: Exception) -> None:
        self._arrange(False)
        if isinstance(error, Refused):
            self.password.show_error(told_words(error.problems[0].sentence))
            self.password.setFocus()
        elif isinstance(error, TargetRefused):
            self.trouble.say(told_words(str(error)), "", "alert")
            self.trouble.show()
        elif calm(error) is not None:
            self.not_written(error)
        else:
            raise error


def _exported(
    clinic: "Clinic", password: str, path: Path, kind: str, hidden: bool, progress: outgoing.Progress
) -> tuple[str, ExportReport]:
    confirming.confirm(clinic, password)
    report = outgoing.export_bundle(clinic, path, format=kind, deidentified=hidden, force=True, progress=progress)
    return path.name, report
