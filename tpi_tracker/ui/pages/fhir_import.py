"""FHIR of another system on its way in: file, a look at what comes and what does not, and done, with a way back."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.services import fhir_import
from tpi_tracker.services.fhir_import import FhirReport, NotABundle
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Job, Jobs
from tpi_tracker.ui.no_return import UNDER_WAY, PointOfNoReturn
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.pages.spreadsheet import scrolled
from tpi_tracker.ui.places import FhirPlace, Place
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.fhir_preview import FhirPreview
from tpi_tracker.ui.widgets.note import Empty, Note
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

FILE, LOOK, DONE = range(3)


class FhirImportPage(Page):
    """Nothing is stored before the last button, and everything or nothing then."""

    NAME = "Import FHIR"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._path: Path | None = None
        self._report: FhirReport | None = None
        self._muscles: dict[str, str] = {}
        self._job: Job | None = None
        self._point: PointOfNoReturn | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(16))
        outer.setSpacing(style.px(10))
        outer.addWidget(Text(self.tr("Import FHIR"), 20, 600))
        self.step = Text("", 12, tone="muted", wrap=True, name="import_step")
        outer.addWidget(self.step)
        self.fault = Note("alert", name="import_fault")
        self.fault.hide()
        outer.addWidget(self.fault)
        self.preview = FhirPreview()
        self.steps = QStackedWidget()
        self.choose = OutlineButton(self.tr("Choose a file"), name="choose_file")
        self.choose.clicked.connect(self._choose)
        begin = Empty(
            "report",
            self.tr("Choose a file, or drop it here"),
            self.tr(
                "FHIR R4 in JSON: patients, pain scores and trigger point treatments of another system."
                " Nothing is stored before you have seen what comes in."
            ),
            self.choose,
        )
        self.done = Empty("check", "")
        for part in (begin, self.preview, self.done):
            self.steps.addWidget(scrolled(part))
        outer.addWidget(self.steps, 1)
        outer.addLayout(self._foot())
        self.preview.save.clicked.connect(self._save_list)
        self.preview.without.toggled.connect(self._arrange)
        self.preview.again.clicked.connect(self._look_again)
        self._show(FILE)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self.progress = Text("", 12, tone="muted", name="import_progress")
        self.stop = OutlineButton(self.tr("Stop"), name="import_stop")
        self.back = OutlineButton(self.tr("Back"), name="import_back")
        self.next = FilledButton(self.tr("Import"), name="import_next")
        foot.addWidget(self.progress)
        foot.addWidget(self.stop)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        self.stop.clicked.connect(self._stop)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        self.stop.hide()
        return foot

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

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._arrange()
        if self.isVisible():
            self.first_focus()

    def _arrange(self) -> None:
        at = self.steps.currentIndex()
        titles = {FILE: self.tr("The file"), LOOK: self.tr("A look at what comes in"), DONE: self.tr("Done")}
        words = self.tr("Step {step} of {steps}: {title}").format(step=at + 1, steps=3, title=titles[at])
        self.step.setText(f"{words} · {self._path.name}" if self._path is not None else words)
        is_busy, report = self._job is not None, self._report
        self.back.setVisible(at == LOOK)
        self.next.setVisible(at != FILE)
        self.next.setText(self.tr("Another file") if at == DONE else self.tr("Import"))
        self.next.setAccessibleName(self.next.text())
        may = at != LOOK or (
            report is not None and report.accepted > 0 and (not report.refused or self.preview.without.isChecked())
        )
        self.next.setEnabled(may and not is_busy)
        for button in (self.back, self.choose, self.preview.again, self.preview.save):
            button.setEnabled(not is_busy)

    def _choose(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(fhir_import.ENDINGS))
        ask.open_file(self, self.tr("Choose a file"), f"FHIR ({kinds})", self._chosen)

    def _chosen(self, path: Path | None) -> None:
        if path is not None:
            self._open(path)

    def _open(self, path: Path) -> None:
        self._path, self._muscles = path, {}
        self.preview.time.set_value(None)
        self._look()

    def _look_again(self) -> None:
        self._muscles |= self.preview.choices()
        self._look()

    def _look(self) -> None:
        self._run(partial(fhir_import.import_fhir, dry_run=True), done=self._looked, has_progress=True)

    def _looked(self, report: FhirReport) -> None:
        self._report = report
        self.preview.without.setChecked(False)
        self.preview.show_report(report)
        self._show(LOOK)

    def _next(self) -> None:
        if self.steps.currentIndex() == DONE:
            self._path, self._report = None, None
            self.fault.hide()
            self._show(FILE)
            return
        self._muscles |= self.preview.choices()
        self._point = PointOfNoReturn()
        without = self.preview.without.isChecked()
        call = partial(fhir_import.import_fhir, without_refused=without, decided=self._point.pass_it)
        self._run(call, done=self._imported, has_progress=True, lane="save")

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
        self._run(call, done=self._saved_list)

    def _saved_list(self, count: int) -> None:
        self.say(self.tr("{count} listed").format(count=count))
        self._arrange()

    def _run(self, function: Any, *, done: Any, has_progress: bool = False, lane: Any = "file") -> None:
        self.fault.hide()
        more: dict[str, Any] = {}
        if has_progress:
            try:
                choices = fhir_import.choices_of(self.clinic, self._muscles, self.preview.time.value() or "")
            except NotABundle as wrong:
                self._failed(wrong)
                return
            function = partial(function, choices=choices)
            more["progress"] = self._advanced
        self.progress.setText(self.tr("Reading the file…"))
        self.progress.show()
        self.stop.setVisible(has_progress)
        self._job = UNDER_WAY
        self._arrange()
        job = self.jobs.run(
            self,
            function,
            self.clinic,
            self._path,
            done=partial(self._ended, done),
            failed=self._failed,
            lane=lane,
            **more,
        )
        if self._job is UNDER_WAY:
            self._job = job

    def _advanced(self, steps: int, whole: int) -> None:
        self.progress.setText(self.tr("{percent} % done").format(percent=100 * steps // max(whole, 1)))

    def _ended(self, done: Any, result: Any) -> None:
        self._free()
        done(result)

    def _free(self) -> None:
        self._job = self._point = None
        self.progress.setText("")
        self.stop.hide()

    def _stop(self) -> None:
        if self._point is not None and not self._point.stop():
            self.say(self.tr("It is being stored already; undo it afterwards"), tone="caution")
            return
        if self._job is not None:
            self._job.cancel()
        self._free()
        self._arrange()
        self.say(self.tr("Stopped; nothing was stored"), tone="pending")

    def _failed(self, error: Exception) -> None:
        self._free()
        self._arrange()
        if isinstance(error, NotABundle):
            self.fault.say(told_words(str(error)), "", "alert")
        else:
            said = calm(error)
            if said is None:
                raise error
            self.fault.say(said.what, said.rest, "alert")
        self.fault.show()
        self.first_focus()  # the button that was pressed was shut meanwhile
