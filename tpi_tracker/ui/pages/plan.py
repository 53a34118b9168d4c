"""The plan of a problem: pathway steps with start, review and response, and the form that adds or ends one."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import Pathway
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.offers import cautions_of
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.tried import tried
from tpi_tracker.services import catalogue, patient_view, plans, rights, seen
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.services.saving import Saved
from tpi_tracker.services.sessions import new_id
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.drafting import DraftKeeper
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import BackPlace, Place, PlanPlace, TreatmentsPlace
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.fields import ChoiceField, DateField, Field, LineField
from tpi_tracker.ui.widgets.needle_caution import NeedleCaution
from tpi_tracker.ui.widgets.note import Empty
from tpi_tracker.ui.widgets.plan_step_line import PlanStepLine
from tpi_tracker.ui.widgets.red_flag_first import RedFlagFirst
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.tried_line import TriedLine
from tpi_tracker.ui.widgets.workup_conclusion import caution_words


class PlanPage(Page):
    """Running steps first, ended ones below; every step also stands on the chart."""

    NAME = "Plan"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self.saving = Saving(self, self.jobs, self.hub)
        self.saving.told.connect(self.say_saving)
        self._banner: PatientBanner | None = None
        self._editing: PlanStep | None = None
        self._patient: Patient | None = None
        self._proposed: date | None = None
        self._save_id = new_id()
        self._keeper: DraftKeeper | None = None
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(style.px(24), style.px(12), style.px(24), style.px(16))
        self._column.setSpacing(style.px(12))
        head = QHBoxLayout()
        head.setSpacing(style.px(10))
        head.addWidget(Text(self.tr("Plan"), 18, 600))
        self._second = Text("", 13, tone="muted")
        head.addWidget(self._second)
        head.addStretch()
        self._back = OutlineButton(self.tr("Back"), name="plan_back", keys="Esc")
        self._back.clicked.connect(self._go_back)
        head.addWidget(self._back)
        self._column.addLayout(head)
        self._red_flags: QWidget = QWidget()
        self._red_flags.hide()
        self._column.addWidget(self._red_flags)
        self._list = Card(self.tr("Steps"), name="plan_steps")
        self._rows = QWidget()
        self._list.body.addWidget(self._rows)
        self._before = Card(self.tr("Tried and taken"), name="plan_before")
        self.tried = TriedLine()
        self.tried.asked.connect(self._go_treatments)
        self._before.body.addWidget(self.tried)
        for card in (self._before, self._list, self._form_card()):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            self._column.addWidget(card)
        self._column.addStretch()
        scroll.setWidget(holder)
        self._outer.addWidget(scroll, 1)

    def open_place(self, place: Place) -> None:
        """Show the problem's plan; begin or amend the step that is named."""
        assert isinstance(place, PlanPlace)
        self.place = place
        self._edit(None)
        self.refresh()
        if place.pathway is not None:
            self._fields["pathway"].set_value(place.pathway)
            self._propose_review()
            self._say_caution()
        if place.row_id is not None:
            self._edit(self._step(place.row_id))
        self._begin_drafts(place)

    def title(self) -> str:
        return self.tr("Plan")

    def first_focus(self) -> None:
        """What is still to be said: a pathway that is given is left alone, as a letter typed there changes it."""
        if self._form.isHidden():
            self._back.setFocus()
            return
        named = "response" if self._editing else "pathway" if self._fields["pathway"].value() is None else "detail"
        self._fields[named].setFocus()

    def refresh(self) -> None:
        """Read the steps again."""
        place = self.place
        if not isinstance(place, PlanPlace):
            return
        view = patient_view.view(self.clinic, place.patient_no)
        problem = view.problem(place.problem_id)
        if self._banner is None:
            self._banner = PatientBanner(view.patient, self.clinic.today())
            self._outer.insertWidget(0, self._banner)
        else:
            self._banner.set_patient(view.patient)
        self._second.setText(problem.problem.title if problem else "")
        self._patient = view.patient
        self._say_caution()
        self._say_red_flags(problem)
        self.tried.show_tried(tried(problem.treatments if problem else (), self.clinic.today()))
        self._fill(plans.of_problem(self.clinic, place.problem_id))

    def _say_red_flags(self, problem: ProblemView | None) -> None:
        """A red flag of the workup under way is said over the steps; nothing is blocked here."""
        workup = problem.open_workup if problem is not None else None
        present = [checklist().by_key[key] for key in workup.gate.present] if workup is not None else []
        fresh = RedFlagFirst(present, closed=False) if present else QWidget()
        self._red_flags = swap(self._column, self._red_flags, fresh)
        self._red_flags.setVisible(bool(present))

    def on_changes(self, changes: Changes) -> None:
        if isinstance(self.place, PlanPlace) and self.place.patient_no in changes.patients:
            self.refresh()

    def keep_draft(self) -> None:
        if self._keeper is not None:
            self._keeper.keep_if_touched()

    def draft_content(self) -> dict[str, Any]:
        """What was typed, and the step it changes."""
        typed = {name: field.kept() for name, field in self._fields.items()}
        return typed | {"row_id": self._editing.key if self._editing else None}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what was typed, and the step it changes."""
        row_id = content.get("row_id")
        self._edit(self._step(row_id) if row_id else None)
        for name, field in self._fields.items():
            field.put_back(str(content.get(name, "")))
        self._review_typed()
        self._say_caution()

    def _begin_drafts(self, place: PlanPlace) -> None:
        """A draft of this problem's plan is taken up again, unless a certain step or pathway was asked for."""
        of = {"patient_no": place.patient_no, "problem_id": place.problem_id}
        self._keeper = DraftKeeper(self, self.clinic, "plan", **of, began_from=self._began_from)
        self._keeper.kept.connect(self.drafted)
        if place.row_id is None and place.pathway is None:
            self._form.second.setText(self._keeper.take_up())
            if self._editing is not None and self._keeper.seen is not None:
                self._editing = seen.as_it_was(self.clinic, self._editing, self._keeper.seen)

    def _began_from(self) -> int | None:
        return self._editing.version if self._editing is not None else None

    def _step(self, row_id: str) -> PlanStep | None:
        assert isinstance(self.place, PlanPlace)
        return next((s for s in plans.of_problem(self.clinic, self.place.problem_id) if s.key == row_id), None)

    def _propose_review(self) -> None:
        """Fill in a review for a new step, as long as nobody typed one; it says that it is proposed."""
        review = self._fields["review_on"]
        if self._editing is not None or (review.text() and self._proposed is None):
            return
        try:
            started_on = self._fields["started_on"].value()
        except DomainError:
            return
        wanted = started_on is not None and self._fields["pathway"].value() is not None
        self._proposed = plans.proposed_review(started_on) if wanted else None
        review.set_value(self._proposed)
        weeks = catalogue.rules().plan.review_after_weeks
        review.hint.setText(self.tr("proposed: start + {weeks} weeks").format(weeks=weeks) if wanted else "")

    def _say_caution(self) -> None:
        key = self._fields["pathway"].value()
        if self._patient is not None:
            pathway = checklist().pathway(key) if key else None
            self._caution.show_for(pathway, self._patient)
            age = self._patient.age_on(self.clinic.today())
            told = [caution_words(caution) for caution in cautions_of(pathway, age)] if pathway else []
            self._thought_of.setText("\n".join(told))
            self._thought_of.setVisible(bool(told))

    def _review_typed(self) -> None:
        self._proposed = None
        self._fields["review_on"].hint.setText("")

    def _typed(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()

    def _form_card(self) -> Card:
        self._form = Card(self.tr("New step"), name="plan_form")
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(12))
        grid.setVerticalSpacing(style.px(8))
        today = self.clinic.today()
        pathways = [(pathway.key, pathway.title) for pathway in checklist().pathways]
        self._fields: dict[str, Field] = {
            "pathway": ChoiceField(self.tr("Pathway"), pathways, name="pathway", nothing=self.tr("Choose a pathway")),
            "detail": LineField(self.tr("Detail"), name="detail"),
            "started_on": DateField(self.tr("Start"), name="started_on", value=today, today=today),
            "review_on": DateField(self.tr("Review"), name="review_on", today=today),
            "ended_on": DateField(self.tr("End"), name="ended_on", today=today),
            "response": LineField(self.tr("Response"), name="response"),
        }
        grid.addWidget(self._fields["pathway"], 0, 0, 1, 3)
        grid.addWidget(self._fields["detail"], 0, 3, 1, 3)
        for place, name in enumerate(("started_on", "review_on", "ended_on")):  # a third each: dates are read at a look
            grid.addWidget(self._fields[name], 1, 2 * place, 1, 2)
        grid.addWidget(self._fields["response"], 2, 0, 1, 6)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for field in self._fields.values():
            field.changed.connect(self._typed)
        for name in ("pathway", "started_on"):
            self._fields[name].changed.connect(self._propose_review)
        self._fields["review_on"].changed.connect(self._review_typed)
        self._form.body.addLayout(grid)
        self._caution = NeedleCaution()
        self._form.body.addWidget(self._caution)
        self._thought_of = Text("", 12, tone="caution", wrap=True, name="pathway_caution")
        self._thought_of.hide()
        self._form.body.addWidget(self._thought_of)
        self._fields["pathway"].changed.connect(self._say_caution)
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self._cancel = OutlineButton(self.tr("Cancel"), name="plan_cancel")
        self._cancel.clicked.connect(self._cancelled)
        self._save = FilledButton(self.tr("Save step"), "check", name="save_step", keys="Ctrl+Return")
        self._save.setShortcut("Ctrl+Return")
        self._save.clicked.connect(self._saved)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        self._form.body.addLayout(foot)
        if not rights.writes(self.clinic, Right.JUDGE):
            self._form.hide()
        return self._form

    def _fill(self, steps: tuple[PlanStep, ...]) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        if not steps:
            column.addWidget(Empty("plan", self.tr("No step yet"), self.tr("Choose a pathway below and save it.")))
        ordered = sorted(steps, key=_order)
        for place, step in enumerate(ordered):
            if place:
                column.addWidget(Rule())
            line = PlanStepLine(step, self.clinic.today(), may_edit=rights.writes(self.clinic, Right.JUDGE))
            line.edit_wanted.connect(self.edit)
            column.addWidget(line)
        self._rows = swap(self._list.body, self._rows, fresh)

    def edit(self, step: PlanStep) -> None:
        """Put a step into the form."""
        self._edit(step)
        self._fields["response"].setFocus()

    def _edit(self, step: PlanStep | None) -> None:
        self._editing = step
        self._review_typed()
        self._save_id = new_id()
        self._form.set_title(self.tr("New step") if step is None else self.tr("Change step"))
        values = step.model_dump() if step else {"started_on": self.clinic.today()}
        for name, field in self._fields.items():
            field.show_error(None)
            value = values.get(name)
            field.set_value(value.value if isinstance(value, Pathway) else value)
        self._say_caution()

    def _cancelled(self) -> None:
        self._edit(None)
        self._let_draft_go()

    def _let_draft_go(self) -> None:
        if self._keeper is not None:
            self._keeper.discard()

    def _saved(self) -> None:
        assert isinstance(self.place, PlanPlace)
        values: dict[str, Any] = {}
        problems: list[DomainError] = []
        for name, field in self._fields.items():
            field.show_error(None)
            try:
                values[name] = field.value()
            except DomainError as error:
                problems.append(error)
        if values["pathway"] is None:
            problems.append(DomainError("pathway", self.tr("Choose a pathway first.")))
        try:
            if problems:
                raise Refused(problems)
            if self._editing is None:
                step = PlanStep.checked({"problem_id": self.place.problem_id, **values})
                call = partial(plans.add, self.clinic, step, save_id=self._save_id)
            else:
                call = partial(plans.amend, self.clinic, self._editing.changed(**values))
        except Refused as refused:
            self._not_saved(refused)
        else:
            if not self.saving.is_under_way:
                self.saving.begin(call, self._settled, self._not_saved, keeper=self._keeper)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Refused):
            wrong = [problem for problem in error.problems if problem.field in self._fields]
            for problem in wrong:
                self._fields[problem.field].show_error(problem.sentence)
            if wrong:
                self._fields[wrong[0].field].setFocus()
        elif isinstance(error, Conflict):
            ConflictDialog(self, self.clinic, error, self._settled).open()
        else:
            said = calm(error)
            if said is None:
                raise error
            self.say(f"{said.what} {said.rest}", tone="alert")

    def _settled(self, saved: "Saved | None") -> None:
        """A step is kept: what was typed, what was chosen of two changes, or (None) somebody else's."""
        self._edit(None)
        self._let_draft_go()
        self.first_focus()
        if saved is None:
            self.refresh()
            self.say(self.tr("Their change was kept, yours was not written"))
        else:
            self.hub.tell(saved.changes, self)
            self.say(self.tr("Step saved"), saved.undo)

    def _go_treatments(self) -> None:
        if isinstance(self.place, PlanPlace):
            self.go(TreatmentsPlace(self.place.patient_no, self.place.problem_id))

    def _go_back(self) -> None:
        self.go(BackPlace())


def _order(step: PlanStep) -> tuple[bool, Any]:
    return (step.ended_on is not None, step.started_on)
