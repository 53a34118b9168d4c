"""Setting a failure flag aside: a written reason and the day it ends."""

from datetime import timedelta
from typing import Any

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import findings
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.widgets.date_fields import DateField
from tpi_tracker.ui.widgets.line_fields import TextField
from tpi_tracker.ui.widgets.text import Text

USUAL = timedelta(weeks=12)


class DismissDialog(SheetForm):
    """The flag is quiet until that day, or until its evidence changes."""

    NAME = "Dismiss failure flag"
    SIZE = (560, 380)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._finding: Finding | None = None
        self._shown_name = ""
        self.body.addWidget(
            Text(
                self.tr("The flag is quiet until that day, or until a score or session changes what it rests on."),
                12,
                tone="muted",
                wrap=True,
            )
        )
        self._reason = TextField(self.tr("Reason"), name="dismissal_reason")
        self._until = DateField(self.tr("Quiet until"), name="dismissed_until", today=self.clinic.today())
        self._until.set_value(self.clinic.today() + USUAL)
        self.add_fields((self._reason, self._until))
        self.body.addWidget(self._reason)
        self.body.addWidget(self._until)
        self.body.addStretch()
        self.save_button.set_text(self.tr("Dismiss"))

    def show_finding(self, patient: Patient, problem: Problem, finding: Finding) -> None:
        """Dismiss this finding of that problem."""
        self._finding = finding
        self._shown_name = patient.shown_name
        self.set_titles(self.tr("Dismiss failure flag"), problem.title)
        self.name_patient(patient)
        self._reason.editor.setFocus()

    def write(self) -> None:
        assert self._finding is not None
        until = self._until.value()
        saved = findings.dismiss(
            self.clinic, self._finding.key, self._reason.value() or "", until or self.clinic.today()
        )
        self.say(self.tr("Flag of {name} dismissed").format(name=self._shown_name), saved.undo)
        self.hub.tell(saved.changes, self)
        self.finish()
