"""Local anaesthetic or steroid given elsewhere: date, drug, milligrams, procedure."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ulid import ULID

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.patient import Exposure
from tpi_tracker.services import exposures, patients, seen
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.seen import ChangedSince, Seen
from tpi_tracker.ui.dialogs.retract_conflict import RetractConflictDialog
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import ExposurePlace, Place
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_fields import DateField
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import ChoiceField, LineField, NumberField, values_of
from tpi_tracker.ui.widgets.text import Text


class ExposureForm(SheetForm):
    """Milligrams left empty are not known: the sums name the drug and count nothing for it."""

    NAME = "Given elsewhere"
    FORM = "exposure"
    amended: Exposure | None
    speaks_by = ("dose", "steroid")
    SIZE = (600, 340)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._save_id = str(ULID())
        self._write: Callable[..., Saved]
        tr = self.tr
        self._on = DateField(tr("Date"), name="given_on", today=self.clinic.today())
        self._drug = ChoiceField(tr("Drug"), exposures.drugs(), name="drug", nothing=tr("choose"))
        self._mg = NumberField(tr("Dose (mg)"), name="mg", placeholder=tr("not known"))
        self._procedure = LineField(
            tr("Procedure"), name="procedure", placeholder=tr("nerve block, joint injection, dentist")
        )
        self._reason = LineField(tr("Reason for the correction"), name="reason", placeholder=tr("what was wrong"))
        self.wrong_button = OutlineButton(tr("Entered in error"), name="entered_in_error")
        self.wrong_button.clicked.connect(self._entered_in_error)
        self.add_fields((self._on, self._drug, self._mg, self._procedure, self._reason))
        self.body.addLayout(FieldLine((self._on, self._drug, self._mg), (3, 4, 2)))
        self.body.addWidget(self._procedure)
        self.body.addWidget(self._reason)
        self.body.addWidget(
            Text(
                tr("Counts in the dose of the same day and in the steroid of twelve months."),
                12,
                tone="muted",
                wrap=True,
            )
        )
        self.body.addWidget(self.wrong_button)
        self.body.addStretch()
        for widget in (self._reason, self.wrong_button):
            widget.hide()

    def open_place(self, place: Place) -> None:
        assert isinstance(place, ExposurePlace)
        self.place = place
        self.name_patient(patients.get(self.clinic, place.patient_no))
        self._on.set_value(self.clinic.today())
        if place.row_id is not None:
            try:
                self.amended = exposures.get(self.clinic, place.row_id)
            except Missing:
                self.turn_back(self.tr("The record is no longer there to be corrected"), place.draft_id)
                return
            for name in ("given_on", "drug", "mg", "procedure"):
                self.fields[name].set_value(getattr(self.amended, name))
            for widget in (self._reason, self.wrong_button):
                widget.show()
        self.begin_drafts(
            patient_no=place.patient_no,
            draft_id=place.draft_id,
            about={"row_id": place.row_id} if place.row_id is not None else None,
        )
        self.first_focus()

    def draft_content(self) -> dict[str, Any]:
        row_id = getattr(self.place, "row_id", None)
        return super().draft_content() | ({"row_id": row_id} if row_id is not None else {})

    def writing(self) -> Callable[[], Saved]:
        assert isinstance(self.place, ExposurePlace)
        values = values_of(self.fields.values())
        reason = values.pop("reason")
        missing = [
            DomainError(name, sentence)
            for name, sentence in (
                ("given_on", self.tr("When was it given?")),
                ("drug", self.tr("Which drug was it?")),
            )
            if values[name] is None
        ]
        if missing:
            raise Refused(missing)
        if self.amended is not None:
            return partial(exposures.keep, self.clinic, self.amended.changed(**values), reason=reason)
        made = Exposure.checked(values | {"patient_no": self.place.patient_no})
        return partial(exposures.keep, self.clinic, made, save_id=self._save_id)

    def written(self, saved: Saved) -> None:
        self._end(saved, self.tr("Given elsewhere: kept"))

    def _entered_in_error(self) -> None:
        reason = self._reason.value()
        if reason is None:
            self.show_problems([DomainError("reason", self.tr("A retraction needs a reason."))])
            self._reason.edit.setFocus()
        elif self.amended is not None:
            shown = seen.versions((self.amended,))
            self._write = partial(exposures.retract, self.clinic, self.amended.key, reason)
            self.begin(partial(self._write, shown=shown), self._retracted)

    def meet(self, conflict: Conflict) -> None:
        if isinstance(conflict, ChangedSince):
            RetractConflictDialog(self, self.clinic, conflict, self._all_the_same, self._settled).open()
        else:
            super().meet(conflict)

    def _all_the_same(self, shown: Seen) -> Saved:
        return self._write(shown=shown)

    def _retracted(self, saved: Saved) -> None:
        self._end(saved, self.tr("Marked as entered in error"))

    def _end(self, saved: Saved, said: str) -> None:
        self.hub.tell(saved.changes, self)
        self.say(said, saved.undo)
        self.finish()
