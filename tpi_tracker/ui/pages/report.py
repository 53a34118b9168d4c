"""The report before it is handed over: its pages as they will be, saved as PDF or printed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.rights import Right
from tpi_tracker.render.told import told_words
from tpi_tracker.services import access, bundles, handed_over, papers, patient_view, reports, rights
from tpi_tracker.services.papers import ABOUT_NOBODY, PaperKind, Wanted
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.identity_check import when_it_is
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import BackPlace, Place, ReportPlace
from tpi_tracker.ui.printing import ask_printer, print_paper
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.note import Empty, Note, StillBars
from tpi_tracker.ui.widgets.paper_choice import PaperChoice
from tpi_tracker.ui.widgets.paper_sheet import PaperSheet
from tpi_tracker.ui.widgets.section_picker import SectionPicker
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.render.typesetting import Paper

PAGE_WIDTH = 760
"""Width of a page in the preview at scale 1, in pixels."""

A4_INCHES = 210 / 25.4


class ReportPage(Page):
    """Report kind and problem above, the pages below. What was saved or printed is entered in the audit."""

    NAME = "Report"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._paper: Paper | None = None
        self._patient: Patient | None = None
        self._wanted: Wanted | None = None
        self._picks = False
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._banner: PatientBanner | None = None
        self._outer.addLayout(self._head())
        self._note = Note("caution", name="report_note")
        self._note.hide()
        self._fault = Note("alert", name="report_fault")
        self._fault.hide()
        notes = QVBoxLayout()
        notes.setContentsMargins(style.px(24), 0, style.px(24), style.px(8))
        notes.addWidget(self._note)
        notes.addWidget(self._fault)
        self._outer.addLayout(notes)
        self._waiting = StillBars()
        self._outer.addWidget(self._waiting)
        self._empty = Empty("report", self.tr("Nothing to report yet"), self.tr("The patient has no pain problem yet."))
        self._empty.hide()
        self._outer.addWidget(self._empty, 1)
        self._scroll = QScrollArea()
        self._scroll.setProperty("spoken", "document")
        self._scroll.setObjectName("report_pages")
        self._scroll.setAccessibleName(self.tr("Pages"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        holder = QWidget()
        self._pages = QVBoxLayout(holder)
        self._pages.setContentsMargins(style.px(24), style.px(8), style.px(24), style.px(24))
        self._pages.setSpacing(style.px(16))
        self._scroll.setWidget(holder)
        self.sections = SectionPicker()
        self.sections.changed.connect(self._make)
        self.sections.hide()
        for area in (self._scroll, self.sections):
            area.setMinimumHeight(style.px(24))  # of large letters on a low screen the buttons stay whole
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._scroll, 1)
        beside.addWidget(self.sections)
        self._outer.addLayout(beside, 1)

    def _head(self) -> Flow:
        head = Flow(style.px(12), style.px(6), last_at_right=True)
        head.setContentsMargins(style.px(24), style.px(8), style.px(24), style.px(8))
        self.choice = PaperChoice()
        self.choice.changed.connect(self._make)
        head.addWidget(self.choice)
        self.pick = OutlineButton(self.tr("Contents"), name="report_contents")
        self.pick.clicked.connect(self._show_sections)
        head.addWidget(self.pick)
        self._count = Text("", 12, tone="muted")
        head.addWidget(self._count)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(12))
        self.back = OutlineButton(self.tr("Back"), name="report_back", keys="Esc")
        self.print = OutlineButton(self.tr("Print"), name="report_print")
        self.save = FilledButton(self.tr("Save PDF"), "report", name="report_save", keys="Ctrl+Return")
        self.save.setShortcut("Ctrl+Return")
        self.everything = OutlineButton(self.tr("Everything of this patient"), name="report_everything")
        self.everything.clicked.connect(self._check_then_ask_all)
        self.back.clicked.connect(self._go_back)
        self.print.clicked.connect(self._check_then_ask_printer)
        self.save.clicked.connect(self._check_then_ask_file)
        for button in (self.back, self.everything, self.print, self.save):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        if not rights.allows(self.clinic, Right.EXPORT):
            self.everything.hide()
        head.addWidget(buttons)
        return head

    # ---- life of the page ----

    def open_place(self, place: Place) -> None:
        """Show the report of the patient that is named."""
        assert isinstance(place, ReportPlace)
        self.place = place
        view = patient_view.view(self.clinic, place.patient_no)
        self._patient = view.patient
        if self._banner is None:
            self._banner = PatientBanner(view.patient, self.clinic.today())
            self._outer.insertWidget(0, self._banner)
        else:
            self._banner.set_patient(view.patient)
        self.choice.show_patient(view, place.problem_id)
        self._make()

    def title(self) -> str:
        return self.tr("Report")

    def first_focus(self) -> None:
        self.save.setFocus()

    def refresh(self) -> None:
        """Set the report again."""
        if self.place is not None:
            self.open_place(self.place)

    def on_changes(self, changes: Changes) -> None:
        if isinstance(self.place, ReportPlace) and self.place.patient_no in changes.patients:
            self.refresh()

    # ---- the paper ----

    def _make(self) -> None:
        if not isinstance(self.place, ReportPlace):
            return
        self._paper = None
        self._fault.hide()
        self._allow(False)
        wanted = self.choice.wanted(self.place.patient_no)
        self.sections.show_kind(wanted.kind)
        wanted = replace(wanted, sections=self.sections.sections(), deidentified=self.sections.is_about_nobody())
        self.pick.setVisible(wanted.kind in ABOUT_NOBODY)
        self.sections.setVisible(wanted.kind in ABOUT_NOBODY and self._picks)
        has_problem = wanted.problem_id is not None
        self._empty.setVisible(not has_problem)
        self._scroll.setVisible(has_problem)
        if not has_problem:
            self._empty.say(self.tr("Nothing to report yet"), self.tr("The patient has no pain problem yet."))
            self._count.setText("")
            return
        self._wanted = wanted
        self._waiting.begin(self.tr("The report is set"))
        ratio = self.devicePixelRatioF()
        self.jobs.run(
            self,
            _set_pages,
            self.clinic,
            wanted,
            style.px(PAGE_WIDTH) / A4_INCHES * ratio,
            done=self._show,
            failed=self._failed,
            latest="report",
        )

    def _show_sections(self) -> None:
        self._picks = not self._picks
        self.sections.setVisible(self._picks)
        self._outer.activate()
        self._fit_sheets()
        (self.sections.nobody if self._picks else self.pick).setFocus()

    def _show(self, made: "tuple[Paper, list[bytes]]") -> None:
        self._paper, pictures = made
        self._waiting.end()
        while (item := self._pages.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, picture in enumerate(pictures, 1):
            self._pages.addWidget(self._sheet(picture, place, len(pictures)), 0, Qt.AlignmentFlag.AlignHCenter)
        self._pages.addStretch()
        self._fit_sheets()
        self._scroll.verticalScrollBar().setValue(0)
        self._count.setText(self.tr("{count} pages", None, len(pictures)).format(count=len(pictures)))
        self._say_missing(self._paper.missing_glyphs)
        self._allow(True)

    def _sheet(self, picture: bytes, place: int, count: int) -> PaperSheet:
        label = self.tr("Page {place} of {count}", None, count).format(place=place, count=count)
        return PaperSheet(picture, self.devicePixelRatioF(), name=f"report_page_{place}", label=label)

    def _fit_sheets(self) -> None:
        """The pages are never wider than what can be seen of them."""
        room = self._scroll.width() - 2 * style.px(24) - self._scroll.verticalScrollBar().sizeHint().width()
        for sheet in self._scroll.findChildren(PaperSheet):
            sheet.fit(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._outer.activate()
        self._fit_sheets()

    def _say_missing(self, missing: tuple[str, ...]) -> None:
        self._note.setVisible(bool(missing))
        if missing:
            shown = ", ".join(f"U+{ord(character):04X}" for character in missing[:12])
            self._note.say(
                self.tr("No font on this computer has {count} of the characters used.", None, len(missing)).format(
                    count=len(missing)
                ),
                self.tr(
                    "On the paper each stands as its code in brackets: {shown}. Install a font for that script "
                    "(for example the Noto fonts) and start the program again."
                ).format(shown=shown),
                "caution",
            )

    def _failed(self, error: Exception) -> None:
        self._waiting.end()
        if isinstance(error, reports.NothingToReport):
            self._scroll.hide()
            self._count.setText("")
            self._empty.say(self.tr("Nothing to report yet"), told_words(str(error)))
            self._empty.show()
            return
        told = calm(error)
        self._fault.say(
            told.what if told else self.tr("The report could not be made."),
            told.rest if told else self.tr("All records are kept. What went wrong is in the log."),
        )
        self._fault.show()
        if told is None:  # a fault of the program: what it was is noted where every such fault is
            raise error

    def _allow(self, allowed: bool) -> None:
        self.save.setEnabled(allowed)
        self.print.setEnabled(allowed)

    def _go_back(self) -> None:
        self.go(BackPlace())

    # ---- out of the program ----

    def file_name(self) -> str:
        """What it is, a sign for the patient, and the date: neither name nor clinic number."""
        number = self.place.patient_no if isinstance(self.place, ReportPlace) else ""
        wanted = self._wanted if self._wanted is not None else Wanted(PaperKind.RESPONSE, number)
        return f"{papers.file_name(self.clinic, wanted)}.pdf"

    def _check_then_ask_file(self) -> None:
        if self._paper is not None and self._patient is not None:
            when_it_is(self, self._patient, self.tr("The report is saved as a file."), self._ask_file)

    def _check_then_ask_printer(self) -> None:
        if self._paper is not None and self._patient is not None:
            when_it_is(self, self._patient, self.tr("The report is printed."), self._ask_printer)

    def _check_then_ask_all(self) -> None:
        if self._patient is not None:
            when_it_is(self, self._patient, self.tr("Everything of the patient is saved as a file."), self._ask_all)

    def _ask_all(self) -> None:
        if isinstance(self.place, ReportPlace):
            name = access.file_name(self.clinic, self.place.patient_no)
            ask.save_file(self, self.tr("Everything of this patient"), name, self.tr("Zip (*.zip)"), self._save_all)

    def _save_all(self, path: Path | None) -> None:
        if path is None or not isinstance(self.place, ReportPlace):
            return
        self._fault.hide()
        self._waiting.begin(self.tr("Everything of the patient is put together"))
        self.everything.setEnabled(False)
        call = partial(_hand_out, self.clinic, path, self.place.patient_no)
        self.jobs.run(self, call, done=self._all_saved, failed=self._all_not_saved, lane="file", must=True)

    def _all_saved(self, name: str) -> None:
        self._waiting.end()
        self.everything.setEnabled(True)
        self.say(self.tr("Everything of the patient saved as {name}").format(name=name))

    def _all_not_saved(self, error: Exception) -> None:
        self._waiting.end()
        self.everything.setEnabled(True)
        if isinstance(error, bundles.TargetRefused):
            self._fault.say(told_words(str(error)), self.tr("Nothing was written; choose another place."))
            self._fault.show()
        else:
            self._failed(error)

    def _ask_file(self) -> None:
        if self._paper is not None:
            ask.save_file(self, self.tr("Save PDF"), self.file_name(), self.tr("PDF (*.pdf)"), self._save_to)

    def _save_to(self, path: Path | None) -> None:
        if path is None or self._paper is None:
            return
        call = partial(_save_pdf, path, self._paper, self._audit("export"))
        self.jobs.run(self, call, done=self._file_saved, failed=self._file_not_saved, lane="save", must=True)

    def _file_saved(self, name: str) -> None:
        self._fault.hide()
        self.say(self.tr("Report saved as {name}").format(name=name))

    def _file_not_saved(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            self._failed(error)
            return
        self._fault.say(
            self.tr("The PDF was not saved: {reason}.").format(reason=error.strerror or type(error).__name__),
            self.tr("The report is kept here. Choose another place and save again."),
        )
        self._fault.show()

    def _ask_printer(self) -> None:
        if self._paper is None:
            return
        self._printer = ask_printer(self, self.file_name(), self._print_chosen)

    def _print_chosen(self) -> None:
        self.print_on(self._printer)

    def print_on(self, printer: Any) -> None:
        """Print the paper that is shown."""
        if self._paper is None:
            return
        sent = partial(self._print_noted, self._paper, printer)
        self.jobs.run(self, self._audit("print"), done=sent, failed=self._failed, lane="save", must=True)

    def _print_noted(self, paper: "Paper", printer: Any, _nothing: None) -> None:
        print_paper(paper, printer)
        self.say(self.tr("Report sent to the printer"))

    def _audit(self, how: str) -> "Callable[..., None]":
        assert self._wanted is not None
        return partial(papers.note, self.clinic, self._wanted, how)


def _save_pdf(path: Path, paper: "Paper", note: "Callable[..., None]") -> str:
    """The entry of the audit first: no file is there without one. A file that was not written gets a second."""
    note()
    try:
        handed_over.write(path, paper.pdf)
    except OSError:
        note(failed=True)
        raise
    return path.name


def _hand_out(clinic: Any, path: Path, patient_no: str) -> str:
    access.hand_out(clinic, path, patient_no, force=True)
    return path.name


def _set_pages(clinic: Any, wanted: Wanted, ppi: float) -> "tuple[Paper, list[bytes]]":
    paper = papers.make(clinic, wanted, handed_over=False)
    return paper, paper.pages_png(ppi)
