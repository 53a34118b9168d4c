"""The line for a letter from anywhere in the window: read beside it, entered in the audit, put on the clipboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tpi_tracker.services import patient_view, patients
from tpi_tracker.services.saving import Missing
from tpi_tracker.tongue import isolated
from tpi_tracker.ui import clipboard
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class LetterLine(QObject):
    """Copies what became of the last session in one line, without a word of whose it is; ``status`` says what was
    copied, or why nothing was."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, status: StatusLine) -> None:
        super().__init__(status)
        self._clinic, self._jobs, self._status = clinic, jobs, status

    def copy(self, page: Page | None) -> bool:
        """Of the problem the page is about, else of the one its patient was last seen for; False where no patient is
        in front."""
        patient_no, problem_id = page.subject() if page is not None else (None, None)
        if patient_no is None:
            return False
        self._jobs.run(
            self,
            _line,
            self._clinic,
            patient_no,
            problem_id,
            done=self._show,
            failed=self._failed,
            latest="letter_line",
        )
        return True

    def _show(self, copied: tuple[str, str]) -> None:
        name, line = copied
        if line:
            clipboard.put_text(line)
            said = self.tr("Copied for a letter about {name}: {line}").format(name=isolated(name), line=line)
            self._status.show_notice(Notice(said))
        else:
            said = self.tr("Nothing to copy: no session has a score before it and one after it")
            self._status.show_notice(Notice(said, tone="caution"))

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self._status.show_notice(Notice(f"{said.what} {said.rest}", tone="alert"))


def _line(clinic: "Clinic", patient_no: str, problem_id: str | None) -> tuple[str, str]:
    """Whose it is, and the line, entered as an export; empty where there is no result to tell."""
    from tpi_tracker.render.chart_words import letter_line

    try:
        view = patient_view.view(clinic, patient_no)
    except Missing:
        return "", ""
    found = view.problem(problem_id)
    line = letter_line(found.chart) if found is not None else ""
    if line:
        patients.curve_taken(clinic, patient_no, "clipboard", what="line for a letter")
    return view.patient.shown_name, line
