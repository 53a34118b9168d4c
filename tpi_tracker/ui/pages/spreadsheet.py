"""A clinic's own spreadsheet on its way in: file, columns, muscles, a look at the rows, and done, with a way back."""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.services import fhir_import, mappings, spreadsheets
from tpi_tracker.services.mappings import Content, Guess
from tpi_tracker.services.spreadsheets import NotABundle, SheetReport
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.mapping_columns import MappingColumns
from tpi_tracker.ui.forms.mapping_confirm import MappingConfirm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Job, Jobs
from tpi_tracker.ui.no_return import UNDER_WAY, PointOfNoReturn
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import FhirPlace, ImportPlace, Place
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.note import Empty, Note
from tpi_tracker.ui.widgets.sheet_preview import SheetPreview
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

log = logging.getLogger("tpi_tracker")
FILE, COLUMNS, WORDS, LOOK, DONE = range(5)


class SpreadsheetPage(Page):
    """Nothing is stored before the last button, and everything or nothing then."""

    NAME = "Import a spreadsheet"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._path: Path | None = None
        self._guess = Guess()
        self._content: Content = {}
        self._report: SheetReport | None = None
        self._job: Job | None = None
        self._point: PointOfNoReturn | None = None
        self._had_words = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(16))
        outer.setSpacing(style.px(10))
        outer.addWidget(Text(self.tr("Import a spreadsheet"), 20, 600))
        self.step = Text("", 12, tone="muted", wrap=True, name="import_step")
        outer.addWidget(self.step)
        self.fault = Note("alert", name="import_fault")
        self.fault.hide()
        outer.addWidget(self.fault)
        self.columns, self.words, self.preview = MappingColumns(), MappingConfirm(), SheetPreview()
        self.steps = QStackedWidget()
        self.choose = OutlineButton(self.tr("Choose a file"), name="choose_file")
        self.choose.clicked.connect(self._choose)
        begin = Empty(
            "report",
            self.tr("Choose a spreadsheet, or drop it here"),
            self.tr(
                "CSV, XLSX or ODS, as your clinic has it, or FHIR (JSON) of another system."
                " Nothing is stored before you have seen what comes in."
            ),
            self.choose,
        )
        self.done = Empty("check", "")
        for part in (begin, self.columns, self.words, self.preview, self.done):
            self.steps.addWidget(scrolled(part))
        outer.addWidget(self.steps, 1)
        outer.addLayout(self._foot())
        self.preview.save.clicked.connect(self._save_refused)
        self.preview.without.toggled.connect(self._arrange)
        self._show(FILE)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self.progress = Text("", 12, tone="muted", name="import_progress")
        self.stop = OutlineButton(self.tr("Stop"), name="import_stop")
        self.back = OutlineButton(self.tr("Back"), name="import_back")
        self.next = FilledButton(self.tr("Next"), name="import_next")
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
        if isinstance(place, ImportPlace) and place.path and self._job is None:
            self._open(Path(place.path))

    def first_focus(self) -> None:
        at = self.steps.currentIndex()
        if at == FILE:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at == COLUMNS and self.columns.rows:
            self.columns.rows[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at == WORDS and self.words.rows:
            (self.words.first_open() or self.words.rows[0].said).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._arrange()
        if self.isVisible():
            self.first_focus()

    def _arrange(self) -> None:
        at = self.steps.currentIndex()
        titles = {
            FILE: self.tr("The file"),
            COLUMNS: self.tr("What each column is"),
            WORDS: self.tr("Muscles and words"),
            LOOK: self.tr("A look at the rows"),
            DONE: self.tr("Done"),
        }
        words = self.tr("Step {step} of 5: {title}").format(step=at + 1, title=titles[at])
        self.step.setText(f"{words} · {self._path.name}" if self._path is not None else words)
        is_busy = self._job is not None
        self.back.setVisible(at in {COLUMNS, WORDS, LOOK})
        self.next.setVisible(at != FILE)
        self.next.setText({LOOK: self.tr("Import"), DONE: self.tr("Another file")}.get(at, self.tr("Next")))
        self.next.setAccessibleName(self.next.text())
        report = self._report
        may = at != LOOK or (
            report is not None and report.accepted > 0 and (not report.refused or self.preview.without.isChecked())
        )
        self.next.setEnabled(may and not is_busy)
        self.back.setEnabled(not is_busy)
        self.choose.setEnabled(not is_busy)

    def _choose(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(mappings.BOOKS | mappings.TABLES | fhir_import.ENDINGS))
        ask.open_file(self, self.tr("Choose a file"), f"{self.tr('Spreadsheets, FHIR')} ({kinds})", self._chosen)

    def _chosen(self, path: Path | None) -> None:
        if path is not None:
            self._open(path)

    def _open(self, path: Path) -> None:
        if fhir_import.is_fhir(path):
            self.go(FhirPlace(str(path)))
            return
        self._path = path
        self._run(mappings.guess_or_kept, self.clinic, path, done=self._guessed)

    def _guessed(self, found: tuple[Guess, bool]) -> None:
        self._guess, is_kept = found
        self._content = self._guess.content
        self.columns.show_guess(self._guess)
        notes = [told_words(note) for note in self._guess.notes]
        if is_kept:
            notes.insert(0, self.tr("These columns were imported before: they are taken for the same."))
        if notes:
            self.fault.say(" ".join(notes), "", "caution")
            self.fault.show()
        self._show(COLUMNS)

    def _next(self) -> None:
        at = self.steps.currentIndex()
        if at == COLUMNS:
            asked = self.columns.first_open()
            if asked is not None:
                asked.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            self._content = self.columns.content()
            self._run(mappings.guess, self.clinic, self._path, self._content, done=self._worded)
        elif at == WORDS:
            unseen = self.words.first_open()
            self.words.put(self._content)
            if unseen is not None:
                self.fault.say(
                    self.tr("Look at each text that is not ticked: choose what it is, or tick it."), "", "alert"
                )
                self.fault.show()
                unseen.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            self._look()
        elif at == LOOK:
            self._import()
        else:
            self._path, self._report = None, None
            self.fault.hide()
            self._show(FILE)

    def _worded(self, guess: Guess) -> None:
        self._content = guess.content
        self._had_words = self.words.show_words(guess.content)
        if self._had_words:
            self._show(WORDS)
        else:
            self._look()

    def _back(self) -> None:
        self.fault.hide()
        before = {COLUMNS: FILE, WORDS: COLUMNS, LOOK: WORDS if self._had_words else COLUMNS}
        self._show(before[self.steps.currentIndex()])

    def _look(self) -> None:
        try:
            mapping = mappings.read(self._content)
        except NotABundle as wrong:
            self._failed(wrong)
            return
        call = partial(spreadsheets.import_spreadsheet, dry_run=True)
        self._run(call, self.clinic, self._path, mapping, done=self._looked, has_progress=True)

    def _looked(self, report: SheetReport) -> None:
        self._report = report
        self.preview.without.setChecked(False)
        self.preview.show_report(report)
        self._show(LOOK)

    def _import(self) -> None:
        mapping = mappings.read(self._content)
        without = self.preview.without.isChecked()
        self._point = PointOfNoReturn()
        call = partial(spreadsheets.import_spreadsheet, without_refused=without, decided=self._point.pass_it)
        self._run(call, self.clinic, self._path, mapping, done=self._imported, has_progress=True, lane="save")

    def _imported(self, report: SheetReport) -> None:
        self._report = report
        if not report.imported:
            self.preview.show_report(report)
            self._show(LOOK)
            return
        try:
            mappings.keep(self._content, self._guess.headers)
        except OSError as error:
            log.warning("a mapping could not be kept: %s", type(error).__name__)
        said = self.tr("{count} rows imported").format(count=report.accepted)
        self.done.say(
            said,
            self.tr("{skipped} were there already, {refused} were left out.").format(
                skipped=report.skipped, refused=report.refused
            ),
        )
        self._show(DONE)
        self.hub.tell(report.changes, self)
        self.say(said, report.undo)

    def _save_refused(self) -> None:
        ask.save_file(self, self.tr("Save refused rows"), "refused-rows.csv", "CSV (*.csv)", self._write_refused)

    def _write_refused(self, target: Path | None) -> None:
        if target is None or self._path is None or self._report is None:
            return
        mapping = mappings.read(self._content)
        self._run(
            spreadsheets.save_refused, self.clinic, self._path, mapping, self._report, target, done=self._saved_refused
        )

    def _saved_refused(self, count: int) -> None:
        self.say(self.tr("{count} refused rows are saved").format(count=count))
        self._arrange()

    def _run(self, function: Any, *args: Any, done: Any, has_progress: bool = False, lane: Any = "file") -> None:
        self.fault.hide()
        self.progress.setText(self.tr("Reading the file…"))
        self.progress.show()
        self.stop.setVisible(has_progress)
        more: dict[str, Any] = {"progress": self._advanced} if has_progress else {}
        self._job = UNDER_WAY
        self._arrange()
        job = self.jobs.run(
            self, function, *args, done=partial(self._ended, done), failed=self._failed, lane=lane, **more
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


def scrolled(part: QWidget) -> QScrollArea:
    """A step of a wizard, which may be longer than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    part.setProperty("kind", "clear")
    area.setWidget(part)
    return area
