"""The session form: all cards in the order of work, and what the map, the facts and the curve say beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.dose import SessionDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.services.sessions import new_id
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_entry, session_facts, session_visit
from tpi_tracker.ui.forms.session_after import AfterCard, LastRow
from tpi_tracker.ui.forms.session_before_needle import BeforeNeedleCard
from tpi_tracker.ui.forms.session_content import PartContent, ScoreContent, SessionContent
from tpi_tracker.ui.forms.session_entry import Fault, FormAbout
from tpi_tracker.ui.forms.session_header import SessionHeader
from tpi_tracker.ui.forms.session_injectate import InjectateCard
from tpi_tracker.ui.forms.session_opening import number_of
from tpi_tracker.ui.forms.session_part import SessionPart
from tpi_tracker.ui.forms.session_preview import preview
from tpi_tracker.ui.forms.session_score import BaselineCard
from tpi_tracker.ui.forms.session_side import SessionSide
from tpi_tracker.ui.forms.session_sites import SitesCard
from tpi_tracker.ui.forms.session_visit_bar import VisitBar
from tpi_tracker.ui.forms.session_when import SessionWhen
from tpi_tracker.ui.widgets.body_map import BodyMap
from tpi_tracker.ui.widgets.chart import ChartWidget
from tpi_tracker.ui.widgets.note import Note

WIDE, LEFT, RIGHT = 1280, 812, 492
"""Width from which the map stands beside the rows, and the two columns."""
ROOMY = 770
"""Width of the left column from which a row needs one line."""
QUIET = 180
"""Milliseconds without a key before facts and curve follow."""


class SessionForm(QWidget):
    """``content`` and ``show_content`` are all a page needs. ``changed`` is told at once, whatever was typed.

    ``parts`` are the problems of the visit, ``part`` the one that is shown."""

    changed = Signal()
    completed = Signal()
    """The last entry in the order of work is whole: the form may be saved."""
    site_removed = Signal(str)
    """The name of a site the user took away, of the problem that is shown."""

    def __init__(
        self,
        patient: Patient,
        view: ProblemView,
        about: FormAbout,
        operators: Iterable[str],
        problems: Sequence[ProblemView] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._patient, self._about = patient, about
        self._problems = {each.problem.problem_id: each for each in (view, *problems)}
        self._is_filling = self._is_compact = False
        self.header = SessionHeader(operators)
        self.when = SessionWhen(self.header, about)
        self.visit = VisitBar()
        self.header.add_beside(self.visit.add_button)
        self.part = SessionPart(view, about)
        self.parts = [self.part]
        self.injectate = InjectateCard()
        self.last = LastRow()
        self.facts = BeforeNeedleCard(about.zone, about.today)
        self.curve = ChartWidget(compact=True)
        self.curve.setAccessibleName(self.tr("Preview"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET)
        self._later.timeout.connect(self._follow)
        self._place()
        self._connect()
        self._connect_part(self.part)
        self.part.set_shown(True)
        self._show_visit()

    @property
    def baseline(self) -> BaselineCard:
        return self.part.baseline

    @property
    def sites(self) -> SitesCard:
        return self.part.sites

    @property
    def after(self) -> AfterCard:
        return self.part.after

    @property
    def map(self) -> BodyMap:
        return self.part.map

    @property
    def flag(self) -> Note:
        return self.part.flag

    # Content

    def content(self) -> SessionContent:
        """Everything in the form, as it stands."""
        own = self.part.content().own()
        if len(self.parts) == 1:
            own |= {"problem_id": "", "session_id": ""}
        return SessionContent(
            **own,
            others=tuple(part.content() for part in self.parts if part is not self.part),
            place=self.parts.index(self.part),
            performed_at=self.when.text(),
            exact_at=self.when.exact_at,
            operator=self.header.operator.currentData() or "",
            technique=self.injectate.technique.value() or "injection",
            guidance=self.header.guidance.currentData() or "",
            injectates=self.injectate.injectates(),
            consent=self.last.consent_value(),
            complication=self.last.complication_text(),
            needle=self.last.needle.text(),
            note=self.last.note.text(),
            safety=replace(self.facts.answers(), dose_reason=self.injectate.foot.reason.reason()),
        )

    def show_content(self, content: SessionContent) -> None:
        """Show what was kept, carried over or is to be corrected."""
        self._is_filling = True
        self.when.begin(content.performed_at, content.exact_at)
        self.header.show_content(content.performed_at, content.operator, content.guidance)
        for place, own in enumerate(content.each()):
            if place:
                self._append(own.problem_id, own.session_id)
            self.parts[place].show_content(own, self.when.day())
        self.injectate.show_injectates(content.injectates, content.technique)
        self.last.show_content(content.consent, content.complication, content.needle, content.note)
        self.facts.show_answers(content.safety)
        self.injectate.foot.reason.set_reason(content.safety.dose_reason)
        self._is_filling = False
        self.show_part(content.place)
        self._show_marks()
        self._follow()

    def offer_usual_dates(self) -> None:
        """The clinic's schedule from the day of the session."""
        self.part.dates.offer_usual()

    # The problems of the visit

    def add_problem(self, problem_id: str) -> None:
        """Take another of the patient's problems into the visit and go to its baseline."""
        part = self._append(problem_id, new_id())
        pair = ScoreContent(scale=part.view.chart.scale, measure=part.view.chart.measure)
        opened = PartContent(baseline=pair, post_score=pair) if part.view.chart.points else PartContent()
        self._is_filling = True
        part.show_content(opened, self.when.day())
        self._is_filling = False
        part.dates.offer_usual()
        self.show_part(len(self.parts) - 1)
        self._edited()
        self.baseline.score.setFocus(Qt.FocusReason.TabFocusReason)

    def show_part(self, place: int) -> None:
        """Show the problem at ``place`` of the visit, from 0."""
        self.part = self.parts[place]
        for part in self.parts:
            part.set_shown(part is self.part)
        self._show_visit()
        self._show_marks()
        self._follow()

    def leave_part_out(self) -> None:
        """The problem that is shown is not treated at this visit; the first one stays."""
        place = self.parts.index(self.part)
        if not place:
            return
        gone = self.parts.pop(place)
        gone.set_shown(False)
        for widget in gone.widgets():
            widget.deleteLater()
        self.show_part(place - 1)
        self._edited()
        self.baseline.score.setFocus(Qt.FocusReason.TabFocusReason)

    def titles(self) -> dict[str, str]:
        """The names of the visit's problems by their ids."""
        return {part.about.problem_id: part.title for part in self.parts}

    def _append(self, problem_id: str, session_id: str) -> SessionPart:
        about = session_visit.about_part(self._about, problem_id, session_id)
        part = SessionPart(self._problems[problem_id], about)
        self.parts.append(part)
        self._place_part(part)
        self._connect_part(part)
        part.set_shown(False)
        return part

    def _show_visit(self) -> None:
        chosen = self.titles()
        rest = () if self._about.before is not None else self._problems.items()
        self.visit.offer([(key, each.problem.title) for key, each in rest if key not in chosen])
        self.visit.show_parts([part.title for part in self.parts], self.parts.index(self.part))
        number = number_of(self.part.view, self.part.about.session_id)
        self.header.title.setText(self.tr("Session {number}").format(number=number))  # by its place in time

    # Faults

    def show_faults(self, faults: Iterable[Fault]) -> list[QWidget]:
        """Say each at its field; gives the fields in the order of work. Of the visit's problems the first that has a
        fault of its own is shown with its own; saving again tells of the next."""
        self.clear_faults()
        found = [session_visit.placed(fault) for fault in faults]
        wrong = [place for place, fault in found if session_visit.kind_of(fault.where) in session_visit.OWN]
        if wrong and self.parts.index(self.part) not in wrong:
            self.show_part(min(wrong))
        shown = self.parts.index(self.part)
        return [
            self._show_fault(fault)
            for place, fault in found
            if place == shown or session_visit.kind_of(fault.where) not in session_visit.OWN
        ]

    def clear_faults(self) -> None:
        for part in (self.header, self.baseline, self.sites, self.injectate, self.facts, self.after, self.last):
            part.clear_faults()

    def _show_fault(self, fault: Fault) -> QWidget:
        kind, _, rest = fault.where.partition(".")
        place, _, field = rest.partition(".")
        if kind in session_visit.OWN:
            return self.part.show_fault(fault)
        if kind == "injectate":
            return self.injectate.show_fault(int(place), field, fault.sentence)
        if kind == "dose_reason":
            return self.injectate.foot.reason.show_fault(fault.sentence)
        if kind == "allergy_reason":
            return self.facts.allergy.show_fault(fault.sentence)
        if kind in {"needle", "note", "complication"}:
            return self.last.show_fault(kind, fault.sentence)
        return self.header.show_fault(fault.sentence)

    # Making

    def _place(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(7))
        self._before_needle, self._after_needle = QVBoxLayout(), QVBoxLayout()
        for holder in (self._before_needle, self._after_needle):
            holder.setSpacing(style.px(7))
        column.addWidget(self.header)
        column.addWidget(self.visit)
        column.addLayout(self._before_needle)
        column.addWidget(self.injectate)
        column.addLayout(self._after_needle)
        column.addWidget(self.last)
        column.addStretch(1)
        right = self._side = SessionSide(self.facts, self.curve)
        self._left, self._right = left, right
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(style.px(24), style.px(6), style.px(24), style.px(4))
        self._columns.setSpacing(style.px(12))
        self._columns.addWidget(left, LEFT)
        self._columns.addWidget(right, RIGHT)
        self._place_part(self.part)

    def _place_part(self, part: SessionPart) -> None:
        for widget in (part.flag, part.baseline, part.sites):
            self._before_needle.addWidget(widget)
        self._after_needle.addWidget(part.after)
        self._side.add_map(part.map)
        for entry in part.entries():
            entry.set_compact(self._is_compact)

    def _connect(self) -> None:
        for part in (self.header, self.injectate, self.facts, self.last):
            part.changed.connect(self._edited)
        self.visit.add_wanted.connect(self.add_problem)
        self.visit.chosen.connect(self._part_chosen)
        self.visit.leave_out_wanted.connect(self.leave_part_out)
        self.visit.bind(self)
        self.injectate.changed.connect(self._show_dose)
        self.when.day_named.connect(self._day_named)
        self.injectate.lots_confirmed.connect(self._to_post_score)
        self.last.note.returnPressed.connect(self.completed)

    def _connect_part(self, part: SessionPart) -> None:
        for entry in part.entries():
            entry.changed.connect(self._edited)
        part.baseline.entered.connect(part.sites.start)
        part.baseline.pair_changed.connect(part.after.score.set_pair)
        part.sites.lit.connect(part.map.light)
        part.sites.all_confirmed.connect(self._to_post_score)
        part.sites.done.connect(self._to_injectate)
        part.sites.drugs_named.connect(self.injectate.take_drugs)
        part.sites.removed.connect(self.site_removed)
        part.after.score.entered.connect(self._to_follow_ups)
        part.map.picked.connect(part.sites.take_pick)
        part.map.canvas.asked.connect(self._tell_muscle)

    def _part_chosen(self, place: int) -> None:
        self.show_part(place)
        self.baseline.score.setFocus(Qt.FocusReason.TabFocusReason)

    # What follows from a change

    def _edited(self) -> None:
        if self._is_filling:
            return
        self._show_marks()
        self._later.start()
        self.changed.emit()

    def _show_marks(self) -> None:
        self.map.show_marks(self.sites.marks())

    def _follow(self) -> None:
        """Totals, facts, the time of the post score and the curve."""
        content = self.content()
        self.injectate.show_totals(content)
        day = session_entry.session_day(content, self._about)
        self.injectate.show_warnings(content, day)
        self._show_dose()
        self.facts.show_facts(session_facts.facts(self._patient, content, day, self._about.past, self.when.at()))
        self._say_due(content)
        self.curve.set_spec(preview(self.part.view, content, self.part.about))

    def dose(self) -> SessionDose | None:
        """The sum of the components as they are typed."""
        return self.injectate.dose(self._about.past, self.when.day() or self._about.today, self._patient.weight_kg)

    def _show_dose(self) -> None:
        """The meter follows each key."""
        if not self._is_filling:
            day = self.when.day() or self._about.today
            self.injectate.show_dose(self._about.past, day, self._patient.weight_kg)

    def _say_due(self, content: SessionContent) -> None:
        due = session_entry.post_due(content, self._about)
        if due is None:
            self.after.say_due("")
            return
        clock = due.astimezone(self._about.zone).strftime("%H:%M")
        if content.post_score.is_empty:
            self.after.say_due(self.tr("20 min, due {time}").format(time=clock))
        else:
            self.after.say_due(self.after.score.said() or self.tr("taken"))

    def _day_named(self, day: date) -> None:
        self.after.clear_faults()
        if not self._is_filling:
            for part in self.parts:
                part.dates.move_to(day)

    def _tell_muscle(self, key: str) -> None:
        from tpi_tracker.ui.dialogs.muscle_card import show_muscle  # only when asked: kept off the form's opening

        show_muscle(self, key)

    def _to_injectate(self) -> None:
        self.injectate.first().setFocus(Qt.FocusReason.TabFocusReason)

    def _to_follow_ups(self) -> None:
        chips = self.after.follow_ups.chips()
        (chips[0] if chips else self.last.consent).setFocus(Qt.FocusReason.TabFocusReason)

    def _to_post_score(self) -> None:
        self.after.score.setFocus(Qt.FocusReason.TabFocusReason)

    # Qt

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), style.px(620)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= style.px(WIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() is not direction:
            self._columns.setDirection(direction)
        margins = self._columns.contentsMargins()
        inner = self.width() - margins.left() - margins.right()
        room = (inner - self._columns.spacing()) * LEFT / (LEFT + RIGHT) if wide else inner
        compact = self._is_compact = room < style.px(ROOMY)
        for wide_part in (self.header, self.visit, self.injectate, self.last):
            wide_part.set_compact(compact)
        for part in self.parts:
            for entry in part.entries():
                entry.set_compact(compact)
