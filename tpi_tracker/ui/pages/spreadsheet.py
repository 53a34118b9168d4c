"""A clinic's own spreadsheet on its way in: file, columns, muscles, a look at the rows, and done, with a way back."""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.services import fhir_import, mappings, spreadsheets
from tpi_tracker.services.mappings import Content, Guess
from tpi_tracker.services.spreadsheets import NotABundle, SheetReport
from tpi_tracker.ui import ask
from tpi_tracker.ui.forms.mapping_columns import MappingColumns
from tpi_tracker.ui.forms.mapping_confirm import MappingConfirm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.import_wizard import ImportWizard
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.no_return import PointOfNoReturn
from tpi_tracker.ui.places import FhirPlace, ImportPlace, Place
from tpi_tracker.ui.widgets.sheet_preview import SheetPreview

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

log = logging.getLogger("tpi_tracker")
FILE, COLUMNS, WORDS, LOOK, DONE = range(5)


class SpreadsheetPage(ImportWizard):
    """Columns and words are confirmed by a person before the rows are looked at."""

    NAME = "Import a spreadsheet"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._guess = Guess()
        self._content: Content = {}
        self._report: SheetReport | None = None
        self._had_words = False
        self.columns, self.words, self.preview = MappingColumns(), MappingConfirm(), SheetPreview()
        self._lay_out(
            self.tr("Choose a spreadsheet, or drop it here"),
            self.tr(
                "CSV, XLSX or ODS, as your clinic has it, or FHIR (JSON) of another system."
                " Nothing is stored before you have seen what comes in."
            ),
            *(self.columns, self.words, self.preview),
        )
        self.preview.save.clicked.connect(self._save_refused)
        self.preview.without.toggled.connect(self._arrange)
        self._show(FILE)

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
        self._say_step(words)
        is_busy = self._job is not None
        self.back.setVisible(at in {COLUMNS, WORDS, LOOK})
        self.next.setVisible(at != FILE)
        report = self._report
        may = at != LOOK or (
            report is not None and report.accepted > 0 and (not report.refused or self.preview.without.isChecked())
        )
        words = {LOOK: self.tr("Import"), DONE: self.tr("Another file")}.get(at, self.tr("Next"))
        self._offer_next(words, may=may)
        self.back.setEnabled(not is_busy)
        self.choose.setEnabled(not is_busy)

    def _choose(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in sorted(mappings.BOOKS | mappings.TABLES | fhir_import.ENDINGS))
        ask.open_file(self, self.tr("Choose a file"), f"{self.tr('Spreadsheets, FHIR')} ({kinds})", self._chosen)

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
            self._report = None
            self._begin_anew()

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
