"""Prints the curve that is shown: set in a lane, entered in the audit, then the printer is asked for."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from tpi_tracker.services import reports
from tpi_tracker.services.handed_over import paper_name
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.printing import ask_printer, print_paper

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper


class CurvePrinting(QObject):
    """One for a page that shows a curve. ``subject`` gives patient and problem, ``aligned`` how the curve lies."""

    def __init__(
        self, page: Page, subject: Callable[[], tuple[str | None, str | None]], aligned: Callable[[], bool]
    ) -> None:
        super().__init__(page)
        self._page, self._subject, self._aligned = page, subject, aligned
        self._printer: Any = None
        self._paper: Paper | None = None
        self._whose: tuple[str, str] = ("", "")

    def ask(self) -> None:
        """Set the paper of what is shown now."""
        patient_no, problem_id = self._subject()
        if not patient_no or not problem_id:
            return
        self._whose = (patient_no, problem_id)
        call = partial(reports.curve, self._page.clinic, patient_no, problem_id, aligned=self._aligned())
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
