"""What was tried for a problem before and what is taken now: the list, and the form that records or ends one."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import TreatmentKind
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.tried import is_current, treatment_said
from tpi_tracker.render.wording import say, word
from tpi_tracker.services import patients, problems, treatments
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.sessions import new_id
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import Place, TreatmentsPlace
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import ChoiceField, LineField, MonthField, values_of
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text


def kinds() -> list[tuple[TreatmentKind, str]]:
    """Every kind of treatment with its word."""
    return [(kind, word("treatment", kind)) for kind in TreatmentKind]


class TreatmentsDialog(SheetForm):
    """Stays open after a save, as several are told in a row; Esc closes it."""

    NAME = "Treatments"
    FORM = "treatment"
    amended: Treatment | None
    SIZE = (680, 560)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._save_id = new_id()
        tr = self.tr
        self._rows = QWidget()
        self.body.addWidget(self._rows)
        self.body.addWidget(Rule())
        self._what = Text(tr("New treatment"), 13, 600, name="treatment_what")
        self.body.addWidget(self._what)
        today, month = self.clinic.today(), tr("Feb 2026")
        yes_no = [("yes", tr("yes")), ("no", tr("no"))]
        self._kind = ChoiceField(tr("Kind"), kinds(), name="kind", nothing=tr("Choose a kind"))
        self._name = LineField(tr("Name"), name="name", placeholder=tr("gabapentin 300 mg at night"))
        self._started = MonthField(tr("Start"), name="started_on", today=today, placeholder=month)
        self._ended = MonthField(tr("End"), name="ended_on", today=today, placeholder=month)
        self._helped = ChoiceField(tr("Helped"), yes_no, name="helped", nothing=tr("not recorded"))
        self._note = LineField(tr("Note"), name="note")
        self.add_fields((self._kind, self._name, self._started, self._ended, self._helped, self._note))
        self.body.addLayout(FieldLine((self._kind, self._name), (2, 3)))
        self.body.addLayout(FieldLine((self._started, self._ended, self._helped)))
        self.body.addWidget(self._note)
        self.body.addStretch()
        self.cancel_button.set_text(tr("Close"))

    def open_place(self, place: Place) -> None:
        """Show the problem's treatments; put the named one into the form."""
        assert isinstance(place, TreatmentsPlace)
        self.place = place
        patient, problem = patients.get(self.clinic, place.patient_no), problems.get(self.clinic, place.problem_id)
        if problem.patient_no != place.patient_no:
            raise Missing(Treatment, place.problem_id)
        self.set_titles(self.tr("Treatments"), problem.title)
        self.name_patient(patient)
        listed = self._show()
        named = next((row for row in listed if row.key == place.row_id), None)
        if place.row_id is not None and named is None:
            self.turn_back(self.tr("The treatment is no longer there"), place.draft_id)
            return
        self._edit(named)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"row_id": place.row_id},
        )
        self.first_focus()

    def draft_content(self) -> dict[str, Any]:
        return super().draft_content() | {"row_id": self.amended.key if self.amended else None}

    def first_focus(self) -> None:
        """A new one begins with its kind; one that is changed with its end."""
        (self._kind if self.amended is None else self._ended).editor.setFocus()

    def edit(self, treatment: Treatment) -> None:
        """Put a treatment into the form."""
        self._edit(treatment)
        self.first_focus()

    def writing(self) -> Callable[[], Saved]:
        assert isinstance(self.place, TreatmentsPlace)
        values = values_of(self.fields.values())
        values["helped"] = None if values["helped"] is None else values["helped"] == "yes"
        if self.amended is not None:
            return partial(treatments.amend, self.clinic, self.amended.changed(**values))
        made = Treatment.checked({"problem_id": self.place.problem_id, **values})
        return partial(treatments.add, self.clinic, made, save_id=self._save_id)

    def written(self, saved: Saved) -> None:
        assert isinstance(saved.record, Treatment)
        if self.keeper is not None:
            self.keeper.discard()
        self.hub.tell(saved.changes, self)
        self.say(self.tr("Treatment saved"), saved.undo)
        self._edit(None)
        self._show()
        self.foot_words.setText(self.tr("Saved: {what}").format(what=say(treatment_said(saved.record))))
        self.first_focus()

    def _edit(self, treatment: Treatment | None) -> None:
        self.amended, self._save_id = treatment, new_id()
        self._what.setText(self.tr("New treatment") if treatment is None else self.tr("Change treatment"))
        for name, field in self.fields.items():
            value = getattr(treatment, name) if treatment is not None else None
            field.set_value({True: "yes", False: "no"}.get(value) if isinstance(value, bool) else value)
            field.show_error(None)

    def _show(self) -> tuple[Treatment, ...]:
        assert isinstance(self.place, TreatmentsPlace)
        listed = treatments.of_problem(self.clinic, self.place.problem_id)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(2))
        if not listed:
            column.addWidget(Text(self.tr("None recorded yet: what was tried, what is taken now."), 12, tone="muted"))
        for treatment in listed:
            column.addWidget(_Line(treatment, self, is_current=is_current(treatment, self.clinic.today())))
        self._rows = swap(self.body, self._rows, fresh)
        return listed


class _Line(QWidget):
    """One treatment in words, with *Edit*; one that goes on says so."""

    def __init__(self, treatment: Treatment, dialog: TreatmentsDialog, *, is_current: bool) -> None:
        super().__init__()
        self._treatment, self._dialog = treatment, dialog
        said = say(treatment_said(treatment))
        self.setAccessibleName(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(said[:1].upper() + said[1:], 13, 500, "text" if is_current else "muted", wrap=True))
        if treatment.note:
            words.addWidget(Text(treatment.note, 12, tone="muted", wrap=True))
        row.addLayout(words, 1)
        translate = QCoreApplication.translate
        if is_current:
            row.addWidget(Text(translate("TreatmentsDialog", "goes on"), 12, 500, "good"))
        edit = WordButton(translate("TreatmentsDialog", "Edit"))
        edit.setAccessibleDescription(said)
        edit.clicked.connect(self._edit)
        row.addWidget(edit)

    def _edit(self) -> None:
        self._dialog.edit(self._treatment)
