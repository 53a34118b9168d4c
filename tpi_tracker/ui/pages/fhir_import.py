"""FHIR of another system on its way in: file, a look at what comes and what does not, and done, with a way back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tpi_tracker.services import fhir_import
from tpi_tracker.services.fhir_import import FhirReport, NotABundle
from tpi_tracker.ui import ask
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.import_wizard import ImportWizard
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.no_return import PointOfNoReturn
from tpi_tracker.ui.places import FhirPlace, Place
from tpi_tracker.ui.widgets.fhir_preview import FhirPreview

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

FILE, LOOK, DONE = range(3)


class FhirImportPage(ImportWizard):
    """What is taken and what is not is looked at before anything is stored."""

    NAME = "Import FHIR"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._report: FhirReport | None = None
        self._muscles: dict[str, str] = {}
        self.preview = FhirPreview()
        self._lay_out(
            self.tr("Choose a file, or drop it here"),
            self.tr(
                "FHIR R4 in JSON: patients, pain scores and trigger point treatments of another system."
                " Nothing is stored before you have seen what comes in."
            ),
            self.preview,
        )
        self.preview.save.clicked.connect(self._save_list)
        self.preview.without.toggled.connect(self._arrange)
        self.preview.again.clicked.connect(self._look_again)
        self._show(FILE)

    def open_place(self, place: Place) -> None:
        self.place = place
        if isinstance(place, FhirPlace) and place.path and self._job is None:
            self._open(Path(place.path))

    def first_focus(self) -> None:
        if self.steps.currentIndex() == FILE:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.next.isEnabled():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        at = self.steps.currentIndex()
        titles = {FILE: self.tr("The file"), LOOK: self.tr("A look at what comes in"), DONE: self.tr("Done")}
        words = self.tr("Step {step} of {steps}: {title}").format(step=at + 1, steps=3, title=titles[at])
        self._say_step(words)
        is_busy, report = self._job is not None, self._report
        self.back.setVisible(at == LOOK)
        self.next.setVisible(at != FILE)
        may = at != LOOK or (
            report is not None and report.accepted > 0 and (not report.refused or self.preview.without.isChecked())
        )
        self._offer_next(self.tr("Another file") if at == DONE else self.tr("Import"), may=may)
        for button in (self.back, self.choose, self.preview.again, self.preview.save):
            button.setEnabled(not is_busy)

    def _choose(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(fhir_import.ENDINGS))
        ask.open_file(self, self.tr("Choose a file"), f"FHIR ({kinds})", self._chosen)

    def _open(self, path: Path) -> None:
        self._path, self._muscles = path, {}
        self.preview.time.set_value(None)
        self._look()

    def _look_again(self) -> None:
        self._muscles |= self.preview.choices()
        self._look()

    def _look(self) -> None:
        self._work(partial(fhir_import.import_fhir, dry_run=True), done=self._looked, has_progress=True)

    def _looked(self, report: FhirReport) -> None:
        self._report = report
        self.preview.without.setChecked(False)
        self.preview.show_report(report)
        self._show(LOOK)

    def _next(self) -> None:
        if self.steps.currentIndex() == DONE:
            self._report = None
            self._begin_anew()
            return
        self._muscles |= self.preview.choices()
        self._point = PointOfNoReturn()
        without = self.preview.without.isChecked()
        call = partial(fhir_import.import_fhir, without_refused=without, decided=self._point.pass_it)
        self._work(call, done=self._imported, has_progress=True, lane="save")

    def _imported(self, report: FhirReport) -> None:
        if not report.imported:
            self._looked(report)
            return
        self._report = report
        said = self.tr("{count} stored").format(count=report.accepted)
        left = self.tr("{there} were there already, {not_taken} were not taken, {refused} were left out.")
        self.done.say(said, left.format(there=report.already_there, not_taken=report.not_taken, refused=report.refused))
        self._show(DONE)
        self.hub.tell(report.changes, self)
        self.say(said, report.undo)

    def _back(self) -> None:
        self.fault.hide()
        self._show(FILE)

    def _save_list(self) -> None:
        ask.save_file(self, self.tr("Save the list"), "not-taken.csv", "CSV (*.csv)", self._write_list)

    def _write_list(self, target: Path | None) -> None:
        if target is None or self._path is None or self._report is None:
            return
        call = partial(fhir_import.save_untaken, report=self._report, target=target)
        self._work(call, done=self._saved_list)

    def _saved_list(self, count: int) -> None:
        self.say(self.tr("{count} listed").format(count=count))
        self._arrange()

    def _work(self, function: Any, *, done: Any, has_progress: bool = False, lane: Any = "file") -> None:
        """Of this clinic and file; what takes long goes by what a person has chosen."""
        if has_progress:
            try:
                choices = fhir_import.choices_of(self.clinic, self._muscles, self.preview.time.value() or "")
            except NotABundle as wrong:
                self._failed(wrong)
                return
            function = partial(function, choices=choices)
        self._run(function, self.clinic, self._path, done=done, has_progress=has_progress, lane=lane)
