"""Moving a session or a score to the pain problem or the patient it belongs to: both patients in sight."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.render.wording import date_words, say
from tpi_tracker.services import moves, patient_view, patients, seen
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.moves import Target
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.seen import Seen
from tpi_tracker.ui import style
from tpi_tracker.ui.finding_words import notice_of
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.models.timeline import TimelineModel
from tpi_tracker.ui.places import MovePlace, Place
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import LineField, TextField
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient

ANOTHER = "another patient"


class MoveDialog(SheetForm):
    """Another problem of the patient is one choice; another patient is found by number, and looked at beside this one
    before anything moves."""

    NAME = "Move"
    FORM = "move"
    SIZE = (860, 480)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tr = self.tr
        self._seen: Seen = {}
        self._patient: Patient | None = None
        self._target: Target | None = None
        self._what = Text("", 13, 600, wrap=True, name="moved_record")
        self.where = ChoiceField(tr("Goes to"), (), name="problem_id", nothing=tr("choose"))
        self.number = LineField(tr("Clinic number of the right patient"), name="patient_no")
        self.find_button = OutlineButton(tr("Show both"), "patients", name="show_both")
        self.find_button.clicked.connect(self._find)
        self.number.edit.returnPressed.connect(self._find)
        self.there = ChoiceField(tr("Pain problem there"), (), name="there", nothing=tr("choose"))
        self._reason = TextField(tr("Reason"), name="reason", placeholder=tr("entered for the wrong patient"))
        self.add_fields((self.where, self.number, self.there, self._reason))
        self._leaves, self.leaves_banner = self._side(tr("It leaves"), "leaves")
        self._comes, self.comes_banner = self._side(tr("It goes to"), "comes")
        self.checked = TickBox("", name="identity_checked")
        self.body.addWidget(self._what)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addWidget(self.number, 1)
        row.addWidget(self.find_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.where)
        self.body.addLayout(row)
        for widget in (self._leaves, self._comes, self.there, self.checked, self._reason):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.where.changed.connect(self._where_chosen)
        self.save_button.set_text(tr("Move"))
        self.foot_words.setText(tr("The history of both keeps where it was"))
        self._show_other(False)

    def _side(self, title: str, name: str) -> tuple[Card, PatientBanner]:
        card = Card(title, name=f"{name}_card")
        banner = PatientBanner(None, self.clinic.today())
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(banner)
        return card, banner

    def open_place(self, place: Place) -> None:
        assert isinstance(place, MovePlace)
        self.place = place
        try:
            self._seen = seen.of(self.clinic, place.kind, place.row_id)
        except Missing:
            self._seen = {}
        view = patient_view.view(self.clinic, place.patient_no)
        problem = view.problem(place.problem_id)
        found = None
        if problem is not None and problem.problem.problem_id == place.problem_id:
            rows = (row for row in problem.timeline if (row.model_kind, row.key) == (place.kind, place.row_id))
            found = next((row for row in rows if row.retracted is None), None)
        if problem is None or found is None:
            self.turn_back(self.tr("The record is no longer there to be moved"), place.draft_id)
            return
        self._patient = view.patient
        model = TimelineModel(self.clinic.zone)
        words = (date_words(model.day(found)), say(found.title), model.value_words(found))
        self._what.setText(" · ".join(part for part in words if part))
        title = self.tr("Move a session") if place.kind == "session" else self.tr("Move a score")
        self.set_titles(title, self.tr("Now at {problem}").format(problem=problem.problem.title))
        self.name_patient(view.patient)
        others = [each.problem for each in view.problems if each.problem.problem_id != place.problem_id]
        listed = [(each.problem_id, each.title) for each in others]
        self.where.set_options([*listed, (ANOTHER, self.tr("another patient"))])
        self.leaves_banner.set_patient(view.patient)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"kind": place.kind, "row_id": place.row_id},
        )
        if self.where.value() == ANOTHER:
            self._where_chosen()
        self.first_focus()

    def began_from(self) -> Seen:
        return self._seen

    def go_on_from(self, began: Any) -> None:
        self._seen = began

    def draft_content(self) -> dict[str, Any]:
        assert isinstance(self.place, MovePlace)
        return super().draft_content() | {"kind": self.place.kind, "row_id": self.place.row_id}

    def writing(self) -> Callable[[], Saved] | None:
        assert isinstance(self.place, MovePlace)
        goes_to, reason = self.where.value(), self._reason.value() or ""
        missing: list[DomainError] = []
        if goes_to == ANOTHER:
            if self._target is None:
                self._find()
                return None
            goes_to = self.there.value()
            if goes_to is None:
                missing.append(DomainError("there", self.tr("Which pain problem of that patient?")))
            if not self.checked.isChecked():
                missing.append(DomainError("patient_no", self.tr("Look at both patients and tick that it is right.")))
        elif goes_to is None:
            missing.append(DomainError("problem_id", self.tr("Where does it belong?")))
        if not reason:
            missing.append(DomainError("reason", self.tr("Say why it is moved: the history keeps it.")))
        if missing:
            raise Refused(missing)
        move = moves.session if self.place.kind == "session" else moves.score
        return partial(move, self.clinic, self.place.row_id, goes_to, reason=reason, shown=self._seen)

    def written(self, saved: Saved) -> None:
        assert self._patient is not None
        self.hub.tell(saved.changes, self)
        to = self._target.patient if self._target is not None else self._patient
        self.said.emit(notice_of(self.tr("Moved to {name}").format(name=to.shown_name), saved.undo, saved.turns))
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        """It was changed meanwhile: what was read is no longer what would move."""
        self.trouble.say(
            self.tr("It was changed meanwhile by {author}").format(author=conflict.theirs.author or ""),
            self.tr("Nothing was moved. Close this, look at it as it is now, and move it then."),
            "alert",
        )
        self.trouble.show()

    def _where_chosen(self) -> None:
        other = self.where.value() == ANOTHER
        self._show_other(other)
        if other and self._target is None and self.isVisible():
            self.number.editor.setFocus()

    def _show_other(self, other: bool) -> None:
        self.number.setVisible(other)
        self.find_button.setVisible(other)
        found = other and self._target is not None
        for widget in (self._leaves, self._comes, self.there, self.checked):
            widget.setVisible(found)

    def _find(self) -> None:
        number = "".join((self.number.value() or "").split())
        self._target = None
        self._show_other(True)
        if not number:
            self._say_number(self.tr("Type the clinic number."))
        elif self._patient is not None and patients.same_number(number, self._patient.patient_no):
            self._say_number(self.tr("That is this very patient."))
        else:
            look = partial(moves.target, self.clinic, number)
            self.jobs.run(self, look, done=self._show_target, failed=self._not_found, latest="move")

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, Missing):
            self._say_number(self.tr("There is no patient of that number."))
        else:
            self.not_written(error)

    def _say_number(self, sentence: str) -> None:
        self.show_problems([DomainError("patient_no", sentence)])
        self.number.editor.setFocus()

    def _show_target(self, found: Target) -> None:
        if self._patient is not None and found.patient.patient_no == self._patient.patient_no:
            self._say_number(self.tr("That is this very patient."))
            return
        self.show_problems([])
        self._target = found
        self.comes_banner.set_patient(found.patient)
        self.there.set_options([(each.problem_id, each.title) for each in found.problems])
        if len(found.problems) == 1:
            self.there.set_value(found.problems[0].problem_id)
        self.checked.setChecked(False)
        said = self.tr("It belongs to {name}, I looked at both").format(name=found.patient.shown_name)
        self.checked.setText(self.tr("I looked at both patients: it belongs to the second"))
        self.checked.setAccessibleName(said)
        self._show_other(True)
        self.there.editor.setFocus()
