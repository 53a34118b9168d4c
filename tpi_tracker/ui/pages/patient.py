"""The patient: who, which problem, the curve first, the verdict with its reason beside it, the timeline below."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.domain.rights import Right
from tpi_tracker.render.chart_layout import panels_height
from tpi_tracker.services import patient_view, patients, provenance, rights
from tpi_tracker.services.exposures import Given
from tpi_tracker.services.patient_view import PatientView, ProblemView
from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.evidence import EvidenceDialog
from tpi_tracker.ui.dialogs.flag_history import FlagHistoryDialog
from tpi_tracker.ui.dialogs.history import HistoryDialog
from tpi_tracker.ui.entry_places import act_place
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.patient_curve import PatientCurve
from tpi_tracker.ui.places import (
    DismissPlace,
    EditPatientPlace,
    EditProblemPlace,
    HandOverPlace,
    InstrumentPlace,
    NewProblemPlace,
    PatientPlace,
    Place,
    ScorePlace,
    SessionPlace,
    TreatmentsPlace,
    WorkupPlace,
)
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.buttons import FilledButton, IconButton, OutlineButton
from tpi_tracker.ui.widgets.chart_card import ChartCard
from tpi_tracker.ui.widgets.note import Empty
from tpi_tracker.ui.widgets.patient_side import SIDE, PatientSide
from tpi_tracker.ui.widgets.problem_picker import ProblemPicker
from tpi_tracker.ui.widgets.timeline import TimelineCard

NARROW = 1290
"""Under this width the right column goes under the left one."""
CHART_HEIGHT = 386
FEWEST_ROWS, MOST_ROWS = 6, 12


class PatientPage(Page):
    """Reads the whole patient at once; a change of this patient reads again."""

    NAME = "Patient"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._view: PatientView | None = None
        self._problem_id: str | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outer.addWidget(self._scroll)
        self._build()

    # ---- the page's life ----

    def open_place(self, place: Place) -> None:
        assert isinstance(place, PatientPlace)
        self.place = place
        if place.problem_id is not None:
            self._problem_id = place.problem_id
        self.refresh()
        if place.at is not None:
            self._timeline.view.choose(place.at)
            self._timeline.view.setFocus()

    def refresh(self) -> None:
        """Read the patient again and show everything anew."""
        if self.place is None:
            return
        view = patient_view.view(self.clinic, self._patient_no())
        self._view = view
        problem = view.problem(self._problem_id)
        self._problem_id = problem.problem.problem_id if problem else None
        self._show_banner(view)
        locked = not rights.writes(self.clinic, Right.RECORD_CARE)
        self._first_problem.setVisible(not locked)
        self._picker.show_problems(view.problems, self._problem_id, self.clinic.today(), locked=locked)
        self._side.show_alike(view)
        for widget in (self._chart, self._timeline):
            widget.setVisible(problem is not None)
        self._nothing.setVisible(problem is None)
        self._session_button.setEnabled(problem is not None)
        self._score_button.setEnabled(problem is not None)
        self._repeat_button.setEnabled(problem is not None and bool(problem.sessions))
        if problem is not None:
            self._show_problem(problem, view.given)

    def on_changes(self, changes: Changes) -> None:
        if self._view is not None and self._view.patient.patient_no in changes.patients:
            self.refresh()

    def title(self) -> str:
        return self._view.patient.shown_name if self._view else self.tr("Patient")

    def subject(self) -> tuple[str | None, str | None]:
        return getattr(self.place, "patient_no", None), self._problem_id

    def leads_to(self) -> Sequence[type[Place]]:
        """The next patient; and first the workup, where one is open or a flag asks for it."""
        problem = self.problem()
        if problem is not None and (problem.open_workup or (problem.finding and problem.finding.is_live)):
            return WorkupPlace, PatientPlace
        return (PatientPlace,)

    def first_focus(self) -> None:
        """The problem; whoever went from a row of the timeline comes back to that row."""
        if self.focusWidget() is self._timeline.view and self._timeline.view.entry() is not None:
            self._timeline.view.setFocus()
            return
        chosen = next((tab for tab in self._picker.tabs() if tab.isChecked()), None)
        if chosen is not None:
            chosen.setFocus()
        elif self._view is not None and not self._view.problems:
            self._first_problem.setFocus()

    def view(self) -> PatientView | None:
        """What is shown."""
        return self._view

    def problem(self) -> ProblemView | None:
        """The problem that is shown."""
        return self._view.problem(self._problem_id) if self._view and self._view.problems else None

    # ---- building ----

    def _build(self) -> None:
        holder = QWidget()
        holder.setProperty("kind", "clear")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._columns.setContentsMargins(style.px(24), style.px(12), style.px(24), style.px(10))
        self._columns.setSpacing(style.px(16))
        left = QVBoxLayout()
        left.setSpacing(style.px(10))
        self._picker = ProblemPicker()
        self._picker.chosen.connect(self._choose_problem)
        self._picker.add_wanted.connect(self._add_problem)
        self._picker.edit_wanted.connect(self._edit_problem)
        self._chart = ChartCard()
        self._chart.setFixedHeight(style.px(CHART_HEIGHT))
        self._chart.chart.stepped.connect(self._stepped)
        self._chart.chart.record_wanted.connect(self._record_score)
        self._chart.chart.handed_out.connect(self._note_picture)
        self._curve = PatientCurve(self, self._chart, self.subject)
        self._timeline = TimelineCard(self.clinic.zone)
        self._timeline.view.history_wanted.connect(self._show_history)
        self._timeline.questionnaire_wanted.connect(self._record_questionnaire)
        self._timeline.view.act_wanted.connect(self._act_on)
        self._first_problem = OutlineButton(self.tr("Add problem"), "add", name="first_problem")
        self._first_problem.clicked.connect(self._add_problem)
        self._nothing = Empty(
            "injection",
            self.tr("No pain problem yet"),
            self.tr("Sessions and scores belong to a problem: what hurts, where, since when."),
            self._first_problem,
        )
        left.addWidget(self._picker)
        left.addWidget(self._chart)
        left.addWidget(self._timeline, 1)
        left.addWidget(self._nothing, 1)
        self._side = self._build_side()
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidget(holder)
        self._repeat_button = OutlineButton(self.tr("Repeat last"), "repeat", name="repeat_last", keys="Ctrl+R")
        self._score_button = OutlineButton(self.tr("Score"), "score", name="record_score", keys="Ctrl+D")
        self._score_button.setAccessibleName(self.tr("Record score"))
        self._session_button = FilledButton(self.tr("New session"), "injection", name="new_session", keys="Ctrl+N")
        self._repeat_button.clicked.connect(self._repeat_last)
        self._score_button.clicked.connect(self._record_score)
        self._session_button.clicked.connect(self._new_session)
        self._banner = self._build_banner()
        self._outer.insertWidget(0, self._banner)

    def _build_banner(self) -> PatientBanner:
        edit = IconButton(self.tr("Edit patient"), "draft", size=24, icon_size=16, name="edit_patient")
        edit.clicked.connect(self._edit_patient)
        hand = IconButton(self.tr("Hand over to patient"), "body", size=24, icon_size=16, name="hand_over")
        hand.clicked.connect(self._hand_over)
        needed: list[tuple[QWidget, Right]] = [
            (edit, Right.WRITE_IDENTITY),
            (hand, Right.RECORD_SCORE),
            (self._repeat_button, Right.RECORD_CARE),
            (self._score_button, Right.RECORD_SCORE),
            (self._session_button, Right.RECORD_CARE),
        ]
        actions = [button for button, right in needed if rights.writes(self.clinic, right)]
        for button, _ in needed:
            if button not in actions:
                button.setParent(self)
                button.hide()
        return PatientBanner(None, self.clinic.today(), actions)

    def _build_side(self) -> PatientSide:
        side = PatientSide(self.clinic)
        self._alike, self._verdict, self._finding = side.alike, side.verdict, side.finding
        self._risk, self._next, self._coverage, self._given = side.risk, side.next, side.coverage, side.given
        self._verdict.evidence_wanted.connect(self._show_evidence)
        self._finding.workup_wanted.connect(self._open_workup)
        self._finding.dismiss_wanted.connect(self._dismiss)
        self._finding.history_wanted.connect(self._show_flag_history)
        side.went.connect(self.go)
        self._next.treatments_wanted.connect(self._open_treatments)
        side.setFixedWidth(style.px(SIDE))
        return side

    # ---- showing ----

    def _show_banner(self, view: PatientView) -> None:
        self._banner.set_patient(view.patient, self.clinic.today())
        self.titled.emit(view.patient.shown_name)

    def _show_problem(self, view: ProblemView, given: Given) -> None:
        more = round(panels_height(len(view.chart.panels), style.look().scale))
        self._chart.setFixedHeight(style.px(CHART_HEIGHT) + more)
        assert self._view is not None
        self._curve.show(view, self._view.patient)
        self._timeline.show_entries(
            view.timeline,
            self._counts(view),
            locked=not rights.writes(self.clinic, Right.RECORD_CARE),
            signs=rights.writes(self.clinic, Right.SIGN),
        )
        self._side.show_problem(view, given)
        self._fit()

    def _counts(self, view: ProblemView) -> str:
        scores, sessions = len(view.scores), len(view.sessions)
        parts = [
            self.tr("1 score") if scores == 1 else self.tr("{count} scores", None, scores).format(count=scores),
            self.tr("1 session")
            if sessions == 1
            else self.tr("{count} sessions", None, sessions).format(count=sessions),
        ]
        scored, due = view.completeness.scored, view.completeness.due
        if due:
            parts.append(self.tr("{scored} of {due} due follow-ups scored", None, due).format(scored=scored, due=due))
        return " · ".join(parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < style.px(NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)
            if narrow:
                self._side.setMinimumWidth(0)
                self._side.setMaximumWidth(16777215)
                self._columns.setAlignment(self._side, Qt.AlignmentFlag(0))
            else:
                self._side.setFixedWidth(style.px(SIDE))
                self._columns.setAlignment(self._side, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def _fit(self) -> None:
        narrow = self._columns.direction() is QBoxLayout.Direction.TopToBottom
        self._timeline.setMinimumHeight(self._timeline.natural_height(MOST_ROWS if narrow else FEWEST_ROWS))

    def provenance(self) -> Sequence[Provenance]:
        problem = self.problem()
        return super().provenance() if problem is None else provenance.of_problem(self.clinic, problem)

    # ---- going ----

    def _choose_problem(self, problem_id: str) -> None:
        self._problem_id = problem_id
        self.refresh()

    def _stepped(self, key: str) -> None:
        if key:
            self._timeline.view.choose(key)

    def _patient_no(self) -> str:
        return str(getattr(self.place, "patient_no", ""))

    def _add_problem(self) -> None:
        self.go(NewProblemPlace(self._patient_no()))

    def _edit_problem(self, problem_id: str) -> None:
        self.go(EditProblemPlace(self._patient_no(), problem_id))

    def _edit_patient(self) -> None:
        self.go(EditPatientPlace(self._patient_no()))

    def _new_session(self) -> None:
        if self._problem_id is not None:
            self.go(SessionPlace(self._patient_no(), self._problem_id))

    def _repeat_last(self) -> None:
        if self._problem_id is not None:
            self.go(SessionPlace(self._patient_no(), self._problem_id, repeat=True))

    def _note_picture(self, how: str) -> None:
        if isinstance(self.place, PatientPlace):
            self.jobs.run(self, patients.curve_taken, self.clinic, self.place.patient_no, how)

    def _record_score(self) -> None:
        if self._problem_id is not None:
            self.go(ScorePlace(self._patient_no(), self._problem_id))

    def _record_questionnaire(self) -> None:
        if self._problem_id is not None:
            self.go(InstrumentPlace(self._patient_no(), self._problem_id))

    def _hand_over(self) -> None:
        if self._problem_id is not None:
            self.go(HandOverPlace(self._patient_no(), self._problem_id))

    def _open_workup(self) -> None:
        problem = self.problem()
        if problem is not None:
            self.go(WorkupPlace(self._patient_no(), problem.problem.problem_id))

    def _open_treatments(self) -> None:
        if self._problem_id is not None:
            self.go(TreatmentsPlace(self._patient_no(), self._problem_id))

    def _act_on(self, act: str, entry: TimelineEntry) -> None:
        place = act_place(act, self._patient_no(), self._problem_id or "", entry)
        if place is not None:
            self.go(place)

    def _show_history(self, entry: TimelineEntry) -> None:
        problem = self.problem()
        if entry.model_kind == Finding.KIND:
            self._show_flag(entry.key)
        elif self._view is not None and problem is not None:
            dialog = HistoryDialog(self.clinic, self.jobs, self.hub, self)
            dialog.show_entry(self._view.patient, problem.problem, entry)
            self._open_sheet(dialog)

    def _show_flag_history(self) -> None:
        problem = self.problem()
        if problem is not None and problem.finding is not None:
            self._show_flag(problem.finding.key)

    def _show_flag(self, key: str) -> None:
        problem = self.problem()
        if self._view is not None and problem is not None:
            dialog = FlagHistoryDialog(self.clinic, self.jobs, self.hub, self)
            dialog.show_flag(self._view.patient, problem.problem, key)
            self._open_sheet(dialog)

    def _show_evidence(self) -> None:
        problem = self.problem()
        if self._view is not None and problem is not None and problem.last_session is not None:
            dialog = EvidenceDialog(self.clinic, self.jobs, self.hub, self)
            dialog.show_verdict(self._view.patient, problem, problem.last_session)
            dialog.record_chosen.connect(self._timeline.view.choose)
            self._open_sheet(dialog)

    def _dismiss(self) -> None:
        problem = self.problem()
        if problem is not None and problem.finding is not None:
            self.go(DismissPlace(self._patient_no(), problem.problem.problem_id, problem.finding.key))

    def _open_sheet(self, sheet: Sheet) -> None:
        sheet.said.connect(self.said)
        sheet.finished.connect(self.first_focus)
        sheet.open()
