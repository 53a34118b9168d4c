"""Marking a record as entered in error: it stays readable, struck through, and no longer counts."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.render.wording import date_words, say
from tpi_tracker.services import (
    complications,
    confirming,
    documents,
    patient_view,
    plans,
    scores,
    seen,
    sessions,
    signing,
    treatments,
)
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.seen import ChangedSince, Seen
from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.dialogs.retract_conflict import RetractConflictDialog
from tpi_tracker.ui.finding_words import notice_of
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.models.timeline import TimelineModel, kind_words
from tpi_tracker.ui.places import Place, RetractPlace
from tpi_tracker.ui.widgets.line_fields import PasswordField, TextField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text


class RetractDialog(SheetForm):
    """Asks for the reason; it is shown beside the struck-through row from then on."""

    NAME = "Retract"
    FORM = "retraction"
    SIZE = (560, 380)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._entry: TimelineEntry | None = None
        self._seen: Seen = {}
        self._shown_name = ""
        self._what = Text("", 13, 600, wrap=True, name="retracted_record")
        self._effect = Note("caution", name="retract_effect")
        self._reason = TextField(self.tr("Reason"), name="reason", placeholder=self.tr("what was wrong with it"))
        self.password = PasswordField(
            self.tr("Your password"), name="password", hint=self.tr("it is another's record, or an older one")
        )
        self.password.hide()
        self.add_fields((self._reason,))
        self.body.addWidget(self._what)
        self.body.addWidget(self._effect)
        self.body.addWidget(self._reason)
        self.body.addWidget(self.password)
        self.body.addStretch()
        self.save_button.set_text(self.tr("Retract"))
        self.foot_words.setText(self.tr("Nothing is deleted; the history keeps it"))

    def open_place(self, place: Place) -> None:
        """Go on with what was typed about this very record; turn back where it cannot be retracted any more."""
        assert isinstance(place, RetractPlace)
        self.place = place
        self._seen = self._now(place)
        view = patient_view.view(self.clinic, place.patient_no)
        problem = view.problem(place.problem_id)
        found = None
        if problem is not None and problem.problem.problem_id == place.problem_id:
            rows = (row for row in problem.timeline if (row.model_kind, row.key) == (place.kind, place.row_id))
            found = next((row for row in rows if row.retracted is None), None)
        if problem is None or found is None:
            self.turn_back(self.tr("The record is no longer there to be retracted"), place.draft_id)
            return
        self._show_entry(view.patient, problem.problem, found)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"kind": place.kind, "row_id": place.row_id},
        )
        self.first_focus()

    def _now(self, place: RetractPlace) -> Seen:
        """Asked before the record is read to be shown."""
        try:
            return seen.of(self.clinic, place.kind, place.row_id)
        except Missing:
            return {}

    def began_from(self) -> Seen:
        return self._seen

    def go_on_from(self, began: Any) -> None:
        self._seen = began

    def draft_content(self) -> dict[str, Any]:
        assert isinstance(self.place, RetractPlace)
        return super().draft_content() | {"kind": self.place.kind, "row_id": self.place.row_id}

    def _show_entry(self, patient: Patient, problem: Problem, entry: TimelineEntry) -> None:
        self._entry = entry
        self.password.setVisible(confirming.asks_about(self.clinic, entry.model_kind, entry.key))
        self._shown_name = patient.shown_name
        model = TimelineModel(self.clinic.zone)
        kind = spoken().lowered(kind_words("score" if entry.model_kind == "score" else entry.kind))
        value, day = model.value_words(entry), date_words(model.day(entry))
        told = self.tr("Retract {kind} {value} of {day}") if value.isdecimal() else self.tr("Retract {kind} of {day}")
        self.set_titles(told.format(kind=kind, value=value, day=day), problem.title)
        self.name_patient(patient)
        self._what.setText(" · ".join(part for part in (day, say(entry.title), value) if part))
        if entry.model_kind == "session":
            self._effect.say(
                self.tr("Its sites, injectates, scores and follow-ups go with it"),
                self.tr("Calls that it cancelled are due again. Verdict, curve and flag follow."),
            )
        elif entry.model_kind == "treatment":
            self._effect.say(self.tr("It leaves the list of what was tried and what is taken now"))
        elif entry.title.key.startswith("timeline.instrument"):
            self._effect.say(
                self.tr("Its answers, and its other total where it has two, go with it"),
                self.tr("It leaves its panel of the chart. A follow-up that it answered is due again."),
            )
        elif entry.model_kind == "document":
            self._effect.say(self.tr("It stays to be read, struck through, and no longer counts"))
        elif entry.model_kind == "addendum":
            self._effect.say(self.tr("The note it was added to stays as it is"))
        elif entry.model_kind == "complication":
            self._effect.say(self.tr("It no longer counts; what the session's own field says stays as it is"))
        else:
            self._effect.say(
                self.tr("It leaves the curve, the verdict and every list"),
                self.tr("A follow-up that it answered is due again. The flag follows."),
            )

    def writing(self) -> Callable[[], Saved] | None:
        assert self._entry is not None
        reason = self._reason.value()
        if reason is None:
            raise Refused([DomainError("reason", self.tr("A retraction needs a reason."))])
        if not self.password.isHidden() and not self.clinic.confirmed:
            self._confirm()
            return None
        return partial(self._retract, self._entry, reason, self._seen)

    def written(self, saved: Saved) -> None:
        self.hub.tell(saved.changes, self)
        self.said.emit(
            notice_of(self.tr("Retracted for {name}").format(name=self._shown_name), saved.undo, saved.turns)
        )
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        assert isinstance(conflict, ChangedSince)
        assert self._entry is not None
        write = partial(self._retract, self._entry, self._reason.value() or "")
        RetractConflictDialog(self, self.clinic, conflict, write, self._settled).open()

    def _settled(self, saved: Saved | None) -> None:
        """It is retracted all the same, or (None) kept as they left it."""
        if saved is not None:
            self.written(saved)
        else:
            self.say(self.tr("Not retracted"), tone="pending")
            self.finish()

    def _confirm(self) -> None:
        if self.password.value() is None:
            self.password.show_error(self.tr("Type your password."))
            self.password.edit.setFocus()
            return
        self.password.show_error(None)
        self.save_button.setEnabled(False)
        self.jobs.run(
            self,
            confirming.confirm,
            self.clinic,
            self.password.value(),
            done=self._confirmed,
            failed=self._not_confirmed,
        )

    def _confirmed(self, _nothing: None) -> None:
        self.save_button.setEnabled(True)
        QTimer.singleShot(0, self, self.save)

    def _not_confirmed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if not isinstance(error, Refused):
            raise error
        self.password.show_error(error.problems[0].sentence)
        self.password.edit.selectAll()
        self.password.edit.setFocus()

    def _retract(self, entry: TimelineEntry, reason: str, shown: Seen) -> Saved:
        if entry.model_kind == "score":
            return scores.retract(self.clinic, entry.key, reason, shown=shown)
        if entry.model_kind == "session":
            return sessions.retract(self.clinic, entry.key, reason=reason, shown=shown)
        if entry.model_kind == "treatment":
            return treatments.retract(self.clinic, entry.key, reason=reason, shown=shown)
        if entry.model_kind == "addendum":
            return signing.retract(self.clinic, entry.key, reason, shown=shown)
        if entry.model_kind == "document":
            return documents.retract(self.clinic, entry.key, reason, shown=shown)
        if entry.model_kind == "complication":
            return complications.retract(self.clinic, entry.key, reason, shown=shown)
        return plans.retract(self.clinic, entry.key, reason=reason, shown=shown)
