"""The curve of a patient's page: what the card shows of a problem, and its way to the printer.

The paper is set in a lane and entered in the audit before it is printed.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.treated import treated_sites
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import reports, rights
from tpi_tracker.services.handed_over import paper_name
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.printing import ask_printer, print_paper
from tpi_tracker.ui.widgets.chart_card import ChartCard

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper


class PatientCurve(QObject):
    """One for a page with a ``card``. ``subject`` gives the patient and the problem that are shown."""

    def __init__(self, page: Page, card: ChartCard, subject: Callable[[], tuple[str | None, str | None]]) -> None:
        super().__init__(page)
        self._page, self._card, self._subject = page, card, subject
        self._printer: Any = None
        self._paper: Paper | None = None
        self._whose: tuple[str, str] = ("", "")
        card.chart.print_wanted.connect(self.ask)
        card.chart.out.can_print = rights.allows(page.clinic, Right.REPORT)

    def show(self, view: ProblemView, patient: Patient) -> None:
        """The problem's curve and its treated sites; whose they are is said only where it is asked for."""
        out = self._card.chart.out
        self._card.show_spec(view.chart, paper_name(self._page.clinic, patient.patient_no, "pain"))
        out.whose = f"{patient.shown_name}, {date_words(patient.birth_date)}, {patient.patient_no}"
        self._card.show_sites(treated_sites(view.sessions), view.problem.region, view.problem.side)

    def ask(self) -> None:
        """Set the paper of what is shown now."""
        patient_no, problem_id = self._subject()
        if not patient_no or not problem_id:
            return
        self._whose = (patient_no, problem_id)
        call = partial(reports.curve, self._page.clinic, patient_no, problem_id, aligned=self._card.is_aligned())
        self._page.jobs.run(self._page, call, done=self._ask_printer, failed=self._failed)

    def _ask_printer(self, paper: "Paper") -> None:
        self._paper = paper
        name = paper_name(self._page.clinic, self._whose[0], "curve")
        self._printer = ask_printer(self._page, f"{name}.pdf", self._chosen)

    def _chosen(self) -> None:
        self.print_on(self._printer)

    def print_on(self, printer: Any) -> None:
        """Print the paper that was set, once the audit holds it."""
        if self._paper is not None:
            note = partial(reports.note, self._page.clinic, *self._whose, "print", report=reports.CURVE)
            sent = partial(self._print, self._paper, printer)
            self._page.jobs.run(self._page, note, done=sent, failed=self._failed, lane="save", must=True)

    def _print(self, paper: "Paper", printer: Any, _nothing: None) -> None:
        print_paper(paper, printer)
        self._page.say(self.tr("Curve sent to the printer"))

    def _failed(self, error: Exception) -> None:
        told = calm(error)
        self._page.say(told.what if told is not None else self.tr("The curve could not be printed."), tone="alert")
