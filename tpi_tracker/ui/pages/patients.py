"""Patients: one field finds anybody; names first, the rest a moment later."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import patient_lists, patients, rights
from tpi_tracker.services.patient_lists import Which
from tpi_tracker.services.saving import Missing
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.found_patients import FoundPatients
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import (
    NewPatientPlace,
    PaperListPlace,
    PatientPlace,
    PatientsPlace,
    Place,
    ScorePlace,
    SessionPlace,
)
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.mix_up_note import MixUpNote
from tpi_tracker.ui.widgets.note import Empty, Note
from tpi_tracker.ui.widgets.patient_facts import PatientFacts
from tpi_tracker.ui.widgets.patient_search import Search, several_words
from tpi_tracker.ui.widgets.patient_table import PatientTable
from tpi_tracker.ui.widgets.patient_table_foot import PatientTableFoot
from tpi_tracker.ui.widgets.recent_patients import RecentPatients
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.side_column import SideColumn
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.patients import AlikePatient, Recent, SearchResult
    from tpi_tracker.services.summaries import PatientSummary

MOST = 50
LOW = 400
"""Below this height the list needs the room of what is said about the field."""
AT_ONCE = 16
"""Rows whose summaries are read together: those on the screen."""
NARROW = 1180


class _Beside(NamedTuple):
    patient: "Patient"
    alike: "tuple[AlikePatient, ...]"


def _beside(clinic: "Clinic", patient_no: str) -> _Beside | None:
    """The card's content, in the database lane."""
    try:
        patient = patients.get(clinic, patient_no)
    except Missing:
        return None
    return _Beside(patient, patients.look_alikes(clinic, patient))


class PatientsPage(Page):
    """The field has the keyboard; up and down walk the rows, Enter opens, Ctrl+Return opens in the background."""

    NAME = "Patients"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._filter = "all"
        self._result: SearchResult | None = None
        self._beside: _Beside | None = None
        self._opens_when_found = False
        self._is_chosen = False
        """Whether the user went to a row since something was typed: of several that fit alike Enter opens none else."""
        self._is_current = False
        """Whether the rows are of what is typed, and not of what stood there a moment before."""
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(style.px(24), style.px(16), style.px(24), style.px(16))
        self._columns.setSpacing(style.px(16))
        self._columns.addLayout(self._make_left(), 1)
        self._columns.addWidget(self._make_side())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._read_summaries)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(60)
        self._settle.timeout.connect(self._read_beside)

    def open_place(self, place: Place) -> None:
        self.place = place
        if isinstance(place, PatientsPlace) and place.text:
            self.field.setText(place.text)
        if isinstance(place, PatientsPlace) and place.which is not None:
            self.field.clear()
            self._filter = place.which
            self.filter.choose(place.which)
        self.refresh()

    def refresh(self) -> None:
        self._search()
        self.jobs.run(self, patients.recents, self.clinic, done=self._show_recents, latest="recents")

    def on_changes(self, changes: "Changes") -> None:
        self.model.forget_summaries()
        self.refresh()

    def first_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
        self.jobs.run(self, patients.recents, self.clinic, done=self._show_recents, latest="recents")

    def subject(self) -> tuple[str | None, str | None]:
        found = self.table.found()
        if found is None:
            return None, None
        summary = self.model.summary(found.patient_no)
        return found.patient_no, summary.problem_id if summary is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.table.open_current(in_background=True)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self.width() >= style.px(900))
        self._hints.setVisible(self.width() >= style.px(700) and self.height() >= style.px(LOW))
        self._side.setFixedWidth(style.px(300 if self.width() >= style.px(NARROW) else 260))

    def _make_left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(style.px(8))
        self.field = SearchField(self.tr("Find patient"), self.tr("Name, birth date, clinic no. or phone"), large=True)
        self.field.textEdited.connect(self._search)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self._clear)
        left.addWidget(self.field)
        self._hints = QWidget()
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hint = Text("", 12, tone="muted", elide=True)
        hint.setText(self.tr("Name fragments in any order, birth date (14.7.65, 1965-07-14), clinic no. or phone"))
        hints.addWidget(hint, 1)
        hints.addWidget(Text(self.tr("accents and case do not matter"), 12, tone="muted"))
        left.addWidget(self._hints)
        row = QHBoxLayout()
        kinds = [("all", self.tr("All")), ("flagged", self.tr("Flagged")), ("due", self.tr("Due this week"))]
        if not rights.allows(self.clinic, Right.READ_CHART):
            del kinds[1]
        self.filter = Segments(kinds, self.tr("Which patients"))
        self.filter.chosen.connect(self._choose_filter)
        row.addWidget(self.filter)
        row.addStretch()
        self._papers = OutlineButton(self.tr("Reports of these"), "report", name="paper_list")
        self._papers.clicked.connect(self._go_papers)
        row.addWidget(self._papers)
        if not rights.allows(self.clinic, Right.EXPORT):
            self._papers.hide()
        new = FilledButton(self.tr("New patient"), "add", name="new_patient")
        new.clicked.connect(self._new)
        row.addWidget(new)
        new.setEnabled(rights.writes(self.clinic, Right.WRITE_IDENTITY))
        left.addLayout(row)
        card = Card(name="patients_card")
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        card.close_up()
        card.body.setContentsMargins(1, 1, 1, 1)
        self.model = FoundPatients(self.clinic.today(), self)
        self.table = PatientTable(self.model)
        self.table.follow(self.field)
        self.table.opened.connect(self._open)
        self.table.typed.connect(self._typed_in_table)
        self.table.current_changed.connect(self._row_changed)
        self._fault = Note("alert")
        self._fault.hide()
        self._nobody_button = OutlineButton(self.tr("New patient"), "add")
        self._nobody_button.clicked.connect(self._new)
        self._nobody = Empty("patients", self.tr("Nobody found"), "", self._nobody_button)
        self._nobody.hide()
        self._foot = PatientTableFoot()
        card.body.addWidget(self._fault)
        card.body.addWidget(self.table)
        card.body.addWidget(self._nobody)
        card.body.addWidget(self._foot)
        left.addWidget(card)
        left.addStretch(1)
        return left

    def _make_side(self) -> QWidget:
        self._side = SideColumn()
        self.facts = PatientFacts(self.clinic.today())
        self.facts.hide()
        may = [rights.writes(self.clinic, right) for right in (Right.RECORD_SCORE, Right.RECORD_CARE)]
        self.facts.offer(chart=rights.allows(self.clinic, Right.READ_CHART), score=may[0], session=may[1])
        self.facts.open_asked.connect(self.table.open_current)
        self.facts.repeat_asked.connect(self._repeat)
        self.facts.score_asked.connect(self._score)
        self.alike = MixUpNote()
        self.recent = RecentPatients()
        self.recent.chosen.connect(self._open_recent)
        for widget in (self.facts, self.alike, self.recent):
            self._side.cards.addWidget(widget)
        self._side.cards.addStretch(1)
        return self._side

    def _search(self, _text: str = "") -> None:
        self._opens_when_found = self._is_chosen = self._is_current = False
        self._foot.say_several("")
        text = self.field.text().strip()
        search = (
            Search(self.clinic, text, MOST) if text else partial(patient_lists.listed, self.clinic, Which(self._filter))
        )
        self.jobs.run(self, search, done=self._show, failed=self._failed, lane="typing", latest="search")

    def _show(self, result: "SearchResult") -> None:
        self._fault.hide()
        self._result, self._is_current = result, True
        self._show_rows()
        self._pause.start()

    def _read_summaries(self) -> None:
        """What stands beside the names, a screen's worth at a time: a key pressed meanwhile waits for no more."""
        unread = self.model.unread()[:AT_ONCE]
        if unread:
            self.jobs.run(self, patients.summaries, self.clinic, unread, done=self._add, latest="summaries")

    def _show_rows(self) -> None:
        if self._result is None:
            return
        held = self.table.found()
        is_typed = bool(self.field.text().strip())
        rows = [row for row in self._result.rows if not is_typed or self._passes(row.patient_no)]
        self.model.show(rows)
        count = self.model.rowCount()
        self.table.setVisible(count > 0)
        self._nobody.setVisible(count == 0)
        if not count:
            self._say_nobody()
        else:
            row = self.model.row_of(held.patient_no) if held is not None and not self.field.text() else -1
            # Of similar ones none is chosen: Enter never opens a guess.
            self.table.choose(max(row, -1 if rows[0].is_similar else 0))
        similar = sum(row.is_similar for row in rows)
        self._foot.show_count(count - similar, self._result.total_patients, similar)
        self._row_changed()
        if self._opens_when_found and count > similar:
            self._opens_when_found = False
            self._take()

    def _passes(self, patient_no: str) -> bool:
        summary = self.model.summary(patient_no)
        if self._filter == "all" or summary is None:
            return True
        if self._filter == "flagged":
            return summary.finding_kind is not None
        days = (summary.next_due - self.clinic.today()).days if summary.next_due is not None else None
        return days is not None and days <= 7

    def _add(self, summaries: "dict[str, PatientSummary]") -> None:
        self.model.add_summaries(summaries)
        if summaries:
            self._read_summaries()
        if self._filter != "all":
            self._show_rows()
        else:
            self._show_beside()

    def _say_nobody(self) -> None:
        if self._result is not None and self._result.total_patients == 0:
            self._nobody.say(
                self.tr("No patients yet"), self.tr("Register the first one (Ctrl+Shift+N), or import a bundle.")
            )
        elif self._filter != "all":
            self._nobody.say(self.tr("Nobody here"), self.tr("No patient of this search passes the filter."))
        else:
            self._nobody.say(
                self.tr("Nobody found"),
                self.tr("Try fewer letters, the birth date or the clinic number, or register a new patient."),
            )

    def _row_changed(self) -> None:
        self._settle.start()

    def _read_beside(self) -> None:
        found = self.table.found() if self.table.isVisible() else None
        if found is None:
            self.facts.hide()
            self.alike.hide()
            return
        self.jobs.run(self, _beside, self.clinic, found.patient_no, done=self._take_beside, latest="beside")

    def _take_beside(self, beside: _Beside | None) -> None:
        self._beside = beside
        self._show_beside()

    def _show_beside(self) -> None:
        beside, found = self._beside, self.table.found()
        if beside is None or found is None or beside.patient.patient_no != found.patient_no:
            return
        self.facts.show_patient(beside.patient, self.model.summary(found.patient_no))
        self.facts.show()
        self.alike.show_alike(beside.patient, beside.alike)

    def _show_recents(self, recents: "tuple[Recent, ...]") -> None:
        self.recent.show_recents(recents, self.clinic.today(), self.clinic.zone)

    def _choose_filter(self, key: str) -> None:
        self._filter = key
        self._search()

    def _move(self, step: int) -> None:
        self._is_chosen = True
        self.table.move(step)

    def _take(self) -> None:
        result = self._result
        if not self._is_current or result is None:
            self._opens_when_found = True
        elif result.best > 1 and not self._is_chosen:
            self._is_chosen = True
            self._foot.say_several(several_words(result, MOST))
            self.table.setFocus()
        else:
            self.table.open_current()

    def _clear(self) -> None:
        self.field.clear()
        self._search()

    def _typed_in_table(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and self.subject()[1] is not None:
            patient_no, problem_id = self.subject()
            self.go(ScorePlace(str(patient_no), str(problem_id), digit=event.text()))
            return
        self.field.setFocus()
        self.field.setText(event.text())
        self._search()

    def _open(self, patient_no: str, _in_background: bool) -> None:
        typed = self.field.text().strip()
        if typed and self._result is not None:
            self.jobs.run(self, patients.found, self.clinic, patient_no, typed, len(self._result.rows))
        self.go(PatientPlace(patient_no))

    def _go_papers(self) -> None:
        self.go(PaperListPlace(self.model.numbers()))

    def _open_recent(self, patient_no: str) -> None:
        self.go(PatientPlace(patient_no))

    def _repeat(self) -> None:
        patient_no, problem_id = self.subject()
        if patient_no is not None and problem_id is not None:
            self.go(SessionPlace(patient_no, problem_id, repeat=True))

    def _score(self) -> None:
        patient_no, problem_id = self.subject()
        if patient_no is not None and problem_id is not None:
            self.go(ScorePlace(patient_no, problem_id))

    def _new(self) -> None:
        self.go(NewPatientPlace())

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self._fault.say(said.what, said.rest, "alert")
        self._fault.show()
