"""Setting a failure flag aside: a written reason and the day it ends."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.record import Record
from tpi_tracker.services import findings, patient_view
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import DismissPlace, Place
from tpi_tracker.ui.widgets.date_fields import DateField
from tpi_tracker.ui.widgets.line_fields import TextField
from tpi_tracker.ui.widgets.text import Text

USUAL = timedelta(weeks=12)


class DismissDialog(SheetForm):
    """The flag is quiet until that day, or until its evidence changes."""

    NAME = "Dismiss failure flag"
    FORM = "dismissal"
    amended: Finding | None
    speaks_by = ("rules/failure", "rules/response")
    SIZE = (560, 380)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._shown_name = ""
        self._met: Record | None = None
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

    def open_place(self, place: Place) -> None:
        """Go on with what was typed about this very finding; turn back where it is not a live flag any more."""
        assert isinstance(place, DismissPlace)
        self.place = place
        view = patient_view.view(self.clinic, place.patient_no)
        problem = view.problem(place.problem_id)
        finding = problem.finding if problem is not None else None
        if problem is None or finding is None or finding.key != place.row_id or not finding.is_live:
            self.turn_back(self.tr("The flag is no longer there to be dismissed"), place.draft_id)
            return
        self.amended = finding
        self._shown_name = view.patient.shown_name
        self.set_titles(self.tr("Dismiss failure flag"), problem.problem.title)
        self.name_patient(view.patient)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"row_id": place.row_id},
        )
        self.first_focus()

    def draft_content(self) -> dict[str, Any]:
        assert isinstance(self.place, DismissPlace)
        return super().draft_content() | {"row_id": self.place.row_id}

    def writing(self) -> Callable[[], Saved]:
        assert self.amended is not None
        until = self._until.value() or self.clinic.today()
        reason, version = self._reason.value() or "", self.amended.version
        return partial(findings.dismiss, self.clinic, self.amended.key, reason, until, version=version)

    def written(self, saved: Saved) -> None:
        self.hub.tell(saved.changes, self)
        self.say(self.tr("Flag of {name} dismissed").format(name=self._shown_name), saved.undo)
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        self._met = conflict.theirs
        super().meet(conflict)

    def _settled(self, saved: Saved | None) -> None:
        """Theirs stands. The reason that was typed stays as well, for the flag as it is now."""
        if saved is not None or not isinstance(self._met, Finding):
            super()._settled(saved)
            return
        self.amended = self._met
        self.trouble.say(
            self.tr("Their change was kept, yours was not written"),
            self.tr("Your reason is still here: dismiss the flag as it is now, or leave."),
            "caution",
        )
        self.trouble.show()
        self.first_focus()
