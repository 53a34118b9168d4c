"""A new pain problem, or the corrected one: what hurts, where, since when, and what it does to the day."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import patients, problems
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.ui.forms.onset import OnsetField
from tpi_tracker.ui.forms.problem_words import patterns, regions, sides
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import EditProblemPlace, NewProblemPlace, PatientPlace, Place
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import ChoiceField, Field, LineField, values_of
from tpi_tracker.ui.widgets.text import Text

QUESTIONS = (
    "off_work_due_to_pain",
    "social_activity_reduced",
    "analgesics_no_relief",
    "widespread_pain",
    "conservative_care_failed",
)


class ProblemForm(SheetForm):
    """What is not asked stays ``not asked``: it is neither yes nor no."""

    NAME = "New problem"
    FORM = "problem"
    amended: Problem | None
    SIZE = (680, 520)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._problem_id = problems.new_id()
        self._build()

    def open_place(self, place: Place) -> None:
        assert isinstance(place, NewProblemPlace | EditProblemPlace)
        self.place = place
        patient = patients.get(self.clinic, place.patient_no)
        self.name_patient(patient)
        if isinstance(place, EditProblemPlace):
            self.amended = problems.get(self.clinic, place.problem_id)
            if self.amended.patient_no != place.patient_no:
                raise Missing(Problem, place.problem_id)
            self.set_titles(self.tr("Edit problem"), self.amended.title)
            self._show(self.amended)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=self.amended.problem_id if self.amended else None,
            draft_id=place.draft_id,
        )
        self.first_focus()

    def writing(self) -> Callable[[], Saved]:
        assert isinstance(self.place, NewProblemPlace | EditProblemPlace)
        values = values_of(self.fields.values())
        for name in QUESTIONS:
            values[name] = None if values[name] is None else values[name] == "yes"
        if self.amended is not None:
            return partial(problems.amend, self.clinic, self.amended.changed(**values))
        keys = {"problem_id": self._problem_id, "patient_no": self.place.patient_no}
        return partial(problems.add, self.clinic, Problem.checked(keys | values), save_id=self._problem_id)

    def written(self, saved: Saved) -> None:
        assert isinstance(self.place, NewProblemPlace | EditProblemPlace)
        assert isinstance(saved.record, Problem)
        words = self.tr("{title} saved") if self.amended else self.tr("{title} added")
        self.hub.tell(saved.changes, self)
        self.say(words.format(title=saved.record.title), saved.undo)
        if self.keeper is not None:
            self.keeper.discard()
        self.go(PatientPlace(self.place.patient_no, saved.record.problem_id))
        self.accept()

    def _build(self) -> None:
        tr = self.tr
        not_recorded, not_asked = tr("not recorded"), tr("not asked")
        self._title = LineField(tr("Title"), name="title", placeholder=tr("Left shoulder blade"))
        self._region = ChoiceField(tr("Region"), regions(), name="region", nothing=not_recorded)
        self._side = ChoiceField(tr("Side"), sides(), name="side", nothing=not_recorded)
        self._onset = OnsetField(tr("Onset"), name="onset_date", today=self.clinic.today())
        self._pattern = ChoiceField(tr("Pattern"), patterns(), name="pattern", nothing=not_asked)
        self._icd10 = LineField(tr("ICD-10"), name="icd10")
        yes_no = [("yes", tr("yes")), ("no", tr("no"))]
        labels = (
            tr("Off work because of the pain"),
            tr("Social activity reduced"),
            tr("Analgesics give no relief"),
            tr("Widespread pain"),
            tr("Conservative care failed"),
        )
        asked: list[Field] = [
            ChoiceField(label, yes_no, name=name, nothing=not_asked)
            for name, label in zip(QUESTIONS, labels, strict=True)
        ]
        self.add_fields((self._title, self._region, self._side, self._onset, self._pattern, self._icd10, *asked))
        self.body.addWidget(self._title)
        self.body.addLayout(FieldLine((self._region, self._side)))
        self.body.addLayout(FieldLine((self._onset, self._pattern, self._icd10), (3, 2, 1)))
        self.body.addWidget(
            Text(tr("Listed with higher risk of failure: what is left empty counts as not asked"), 12, 600)
        )
        self.body.addLayout(FieldLine(asked[:3]))
        self.body.addLayout(FieldLine((*asked[3:], Text(""))))
        self.body.addStretch()

    def _show(self, problem: Problem) -> None:
        for name, field in self.fields.items():
            value = getattr(problem, name)
            field.set_value({True: "yes", False: "no"}.get(value) if isinstance(value, bool) else value)
