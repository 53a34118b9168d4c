"""A complication of a session: what it was, when it was noticed, how bad, what happened, when it was over."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ulid import ULID

from tpi_tracker.domain.codes import Severity
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.instant import fixed, local_date
from tpi_tracker.render.wording import date_words, word
from tpi_tracker.services import complications, followups
from tpi_tracker.services.complications import OfSession
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.ui.dialogs.call_conflict import CallConflictDialog
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import ComplicationPlace, Place
from tpi_tracker.ui.widgets.date_fields import DateField, TimeField
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import ChoiceField, TextField, values_of


class ComplicationForm(SheetForm):
    """Its course may be added as it goes on; what is left empty is not recorded."""

    NAME = "Complication"
    FORM = "complication"
    amended: Complication | None
    speaks_by = ("safety",)
    SIZE = (620, 460)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._about: OfSession | None = None
        self._save_id = str(ULID())
        self._of_conflict: Saved | None = None
        self._closing: Callable[..., Saved] | None = None
        self._over_theirs = False
        tr, today = self.tr, self.clinic.today()
        kinds = [(kind, word("complication", kind)) for kind in complications.KINDS]
        severities = [(severity.value, word("severity", severity.value)) for severity in Severity]
        self._kind = ChoiceField(tr("Complication"), kinds, name="kind", nothing=tr("choose"))
        self._severity = ChoiceField(tr("Severity"), severities, name="severity", nothing=tr("not recorded"))
        example = tr("such as 23-Nov-2026 14:32")
        self._noticed = TimeField(tr("Noticed"), name="noticed_at", today=today, placeholder=example)
        self._resolved = DateField(tr("Over on"), name="resolved_on", today=today, placeholder=tr("not over"))
        self._course = TextField(tr("What happened"), name="course", lines=5)
        self.add_fields((self._kind, self._severity, self._noticed, self._resolved, self._course))
        self.body.addLayout(FieldLine((self._kind, self._severity), (3, 2)))
        self.body.addLayout(FieldLine((self._noticed, self._resolved), (3, 2)))
        self.body.addWidget(self._course)
        self.body.addStretch()

    def open_place(self, place: Place) -> None:
        assert isinstance(place, ComplicationPlace)
        self.place = place
        try:
            about = self._about = complications.about(self.clinic, place.session_id)
        except Missing:
            self.turn_back(self.tr("The session is no longer there"), place.draft_id)
            return
        self.amended = self._meant(about, place.row_id)
        if place.row_id is not None and self.amended is None:
            self.turn_back(self.tr("The record is no longer there to be corrected"), place.draft_id)
            return
        on = date_words(local_date(about.session.performed_at, self.clinic.zone))
        self.set_titles(
            self.tr("Complication"), self.tr("session of {date}, {title}").format(date=on, title=about.problem.title)
        )
        self.name_patient(about.patient)
        if self.amended is not None:
            self._show(self.amended)
        key = self.amended.key if self.amended is not None else ""
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"session_id": place.session_id, "row_id": key},
        )
        self.first_focus()

    def draft_content(self) -> dict[str, Any]:
        key = self.amended.key if self.amended is not None else ""
        return super().draft_content() | {
            "session_id": getattr(self.place, "session_id", ""),
            "row_id": key,
            "follow_up": getattr(self.place, "follow_up", None) or "",
        }

    def first_focus(self) -> None:
        """What happened, where the kind is known already."""
        (self._course if self.amended is not None else self._kind).editor.setFocus()

    def writing(self) -> Callable[[], Saved]:
        assert isinstance(self.place, ComplicationPlace)
        values = values_of(self.fields.values())
        if values["kind"] is None:
            raise Refused([DomainError("kind", self.tr("Which complication was it?"))])
        if values["noticed_at"] is not None:
            values["noticed_at"] = fixed(values["noticed_at"].replace(tzinfo=self.clinic.zone))
        if self.amended is not None:
            meant = self.amended.changed(**values)
        else:
            meant = Complication.checked(values | {"session_id": self.place.session_id})
        if self.place.follow_up is not None:
            self._closing = partial(followups.reached, self.clinic, self.place.follow_up, meant, save_id=self._save_id)
            return partial(self._closing, over_theirs=self._over_theirs)
        return partial(complications.keep, self.clinic, meant, save_id=self._save_id)

    def written(self, saved: Saved) -> None:
        assert isinstance(self.place, ComplicationPlace)
        said = self.tr("Complication kept")
        if self.place.follow_up is not None:
            said = self.tr("Complication kept, the safety call is closed")
        self.hub.tell(saved.changes, self)
        self.say(said, saved.undo)
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        """A safety call that another seat closed meanwhile shows who did and how; a complication its fields."""
        if isinstance(conflict.theirs, FollowUp) and self._closing is not None:
            said = self.tr("complaint: {kind}").format(kind=word("complication", str(self._kind.value())))
            CallConflictDialog(
                self, self.clinic, conflict, said, self._close_all_the_same, super()._settled, self.meet
            ).open()
        else:
            super().meet(conflict)

    def _close_all_the_same(self) -> Saved:
        assert self._closing is not None
        self._over_theirs = True
        return self._closing(over_theirs=True)

    def _settled(self, saved: Saved | None) -> None:
        """Two changes of it were brought to one; the safety call that told of it is closed with what is kept."""
        assert isinstance(self.place, ComplicationPlace)
        if self.place.follow_up is not None and self.amended is not None:
            self._of_conflict = saved
            self._closing = partial(self._close_call, self.place, self.amended.key)
            self.begin(partial(self._closing, over_theirs=self._over_theirs), self._call_closed)
        else:
            super()._settled(saved)

    def _close_call(self, place: ComplicationPlace, key: str, *, over_theirs: bool) -> Saved:
        """Beside the window, with what is kept by now."""
        assert place.follow_up is not None
        about = complications.about(self.clinic, place.session_id)
        kept = next((each for each in about.complications if each.key == key), None)
        return followups.reached(self.clinic, place.follow_up, kept, save_id=self._save_id, over_theirs=over_theirs)

    def _call_closed(self, closed: Saved) -> None:
        self.hub.tell(closed.changes, self)
        super()._settled(self._of_conflict)

    def _meant(self, about: OfSession, row_id: str | None) -> Complication | None:
        """The one that is named, else the one the session began without a course."""
        if row_id is not None:
            return next((each for each in about.complications if each.key == row_id), None)
        begun = [each for each in about.complications if each.course is None and each.severity is None]
        return begun[0] if len(begun) == 1 else None

    def _show(self, complication: Complication) -> None:
        kind = complication.kind
        if kind not in complications.KINDS:
            known = [(each, word("complication", each)) for each in complications.KINDS]
            self._kind.set_options([*known, (kind, kind.replace("_", " "))])
        self._kind.set_value(kind)
        self._severity.set_value(complication.severity.value if complication.severity else None)
        noticed = complication.noticed_at
        self._noticed.set_value(noticed.astimezone(self.clinic.zone) if noticed is not None else None)
        self._resolved.set_value(complication.resolved_on)
        self._course.set_value(complication.course)
