"""The session form: all cards in the order of work, and what the map, the facts and the curve say beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.dose import SessionDose
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.render.wording import date_words, word
from tpi_tracker.services import catalogue
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_entry, session_facts, session_reading
from tpi_tracker.ui.forms.session_after import AfterCard, LastRow
from tpi_tracker.ui.forms.session_before_needle import BeforeNeedleCard
from tpi_tracker.ui.forms.session_content import SessionContent
from tpi_tracker.ui.forms.session_dates import FollowUpDates
from tpi_tracker.ui.forms.session_entry import Fault, FormAbout
from tpi_tracker.ui.forms.session_header import SessionHeader
from tpi_tracker.ui.forms.session_injectate import InjectateCard
from tpi_tracker.ui.forms.session_preview import preview
from tpi_tracker.ui.forms.session_score import BaselineCard
from tpi_tracker.ui.forms.session_sites import SitesCard
from tpi_tracker.ui.widgets.body_map import BodyMap
from tpi_tracker.ui.widgets.body_regions import RegionKey
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.chart import ChartWidget
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.note import Note

WIDE, LEFT, RIGHT = 1280, 812, 492
"""Width from which the map stands beside the rows, and the two columns."""
ROOMY = 770
"""Width of the left column from which a row needs one line."""
QUIET = 180
"""Milliseconds without a key before facts and curve follow."""


class SessionForm(QWidget):
    """``content`` and ``show_content`` are all a page needs. ``changed`` is told at once, whatever was typed."""

    changed = Signal()
    completed = Signal()
    """The last entry in the order of work is whole: the form may be saved."""

    def __init__(
        self,
        patient: Patient,
        view: ProblemView,
        about: FormAbout,
        operators: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._patient, self._view, self._about = patient, view, about
        self._carried_from: str | None = None
        self._exact_at: str | None = None
        self._clock = ""
        """The time of day that was shown last, for a date typed alone."""
        self._is_filling = False
        problem = view.problem
        self.header = SessionHeader(operators)
        self.flag = Note("caution", icon="flag", name="failure_note")
        self.baseline = BaselineCard()
        self.sites = SitesCard(problem.region, problem.side, self._used())
        self.injectate = InjectateCard()
        self.after = AfterCard()
        self._dates = FollowUpDates(self.after.follow_ups, _settled(view, about))
        self.last = LastRow()
        region = word("region", problem.region.value) if problem.region else ""
        self.map = BodyMap(_muscle_name, problem.region, problem.side, region[:1].upper() + region[1:])
        self.facts = BeforeNeedleCard()
        self.curve = ChartWidget(compact=True)
        self.curve.setAccessibleName(self.tr("Preview"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET)
        self._later.timeout.connect(self._follow)
        self._place()
        self._connect()
        self._say_flag()
        self.map.show_earlier(self._earlier())

    # Content

    def content(self) -> SessionContent:
        """Everything in the form, as it stands."""
        pair = self.baseline.score.content()
        return SessionContent(
            performed_at=self._when(),
            exact_at=self._exact_at,
            operator=self.header.operator.currentData() or "",
            technique=self.injectate.technique.value() or "injection",
            guidance=self.header.guidance.currentData() or "",
            baseline=pair,
            baseline_reason=self.baseline.reason_text(),
            sites=self.sites.sites(),
            injectates=self.injectate.injectates(),
            post_score=self.after.score.content(),
            follow_ups=tuple(day.isoformat() for day in self.after.follow_ups.days()),
            consent=self.last.consent_value(),
            complication=self.last.complication_text(),
            needle=self.last.needle.text(),
            note=self.last.note.text(),
            carried_from=self._carried_from,
            quick=self.sites.quick.text(),
            safety=replace(self.facts.answers(), dose_reason=self.injectate.foot.reason.reason()),
        )

    def show_content(self, content: SessionContent) -> None:
        """Show what was kept, carried over or is to be corrected."""
        self._is_filling = True
        self._carried_from, self._exact_at = content.carried_from, content.exact_at
        carried = date.fromisoformat(content.carried_from) if content.carried_from else None
        self._clock = content.performed_at[-5:]
        self.header.show_content(content.performed_at, content.operator, content.guidance)
        self.baseline.show_content(content.baseline, content.baseline_reason)
        self.sites.show_sites(content.sites, carried)
        self.sites.quick.set_text(content.quick)
        self.injectate.show_injectates(content.injectates, content.technique)
        chosen = tuple(date.fromisoformat(day) for day in content.follow_ups)
        self.after.show_content(content.post_score)
        self._dates.show(self._day(), chosen)
        self.last.show_content(content.consent, content.complication, content.needle, content.note)
        self.facts.show_answers(content.safety)
        self.injectate.foot.reason.set_reason(content.safety.dose_reason)
        self._is_filling = False
        self._show_marks()
        self._follow()

    def offer_usual_dates(self) -> None:
        """The clinic's schedule from the day of the session."""
        self._dates.offer_usual()

    # Faults

    def show_faults(self, faults: Iterable[Fault]) -> list[QWidget]:
        """Say each at its field; gives the fields in the order of work."""
        self.clear_faults()
        return [self._show_fault(fault) for fault in faults]

    def clear_faults(self) -> None:
        for part in (self.header, self.baseline, self.sites, self.injectate, self.facts, self.after, self.last):
            part.clear_faults()

    def _show_fault(self, fault: Fault) -> QWidget:
        kind, _, rest = fault.where.partition(".")
        place, _, field = rest.partition(".")
        if kind == "site":
            return self.sites.show_fault(int(place), field, fault.sentence)
        if kind == "injectate":
            return self.injectate.show_fault(int(place), field, fault.sentence)
        if kind == "quick":
            return self.sites.quick.show_fault(fault.sentence)
        if kind == "dose_reason":
            return self.injectate.foot.reason.show_fault(fault.sentence)
        if kind == "allergy_reason":
            return self.facts.allergy.show_fault(fault.sentence)
        if kind == "sites":
            self.sites.fault.add(self.sites.rows()[-1].muscle, fault.sentence)
            return self.sites.rows()[-1].muscle
        if kind in {"baseline", "baseline_reason"}:
            return self.baseline.show_fault(fault.sentence)
        if kind in {"post_score", "follow_ups"}:
            return self.after.show_fault(fault.sentence, of_dates=kind == "follow_ups")
        if kind in {"needle", "note", "complication"}:
            return self.last.show_fault(kind, fault.sentence)
        return self.header.show_fault(fault.sentence)

    # Making

    def _place(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(7))
        for part in (self.header, self.flag, self.baseline, self.sites, self.injectate, self.after, self.last):
            column.addWidget(part)
        column.addStretch(1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(style.px(7))
        map_card = Card(padding=12, name="map_card")
        map_card.setAccessibleName(self.tr("Body map"))
        map_card.body.addWidget(self.map)
        map_card.body.setContentsMargins(style.px(12), style.px(9), style.px(12), style.px(6))
        self.map.canvas.setMinimumHeight(style.px(210))
        curve_card = Card(self.tr("Preview"), self.tr("what saving adds to the curve"), padding=12, name="preview_card")
        curve_card.body.addWidget(self.curve)
        curve_card.body.setContentsMargins(style.px(8), 0, style.px(8), style.px(6))
        self.curve.setFixedHeight(style.px(112))
        side.addWidget(map_card, 1)
        side.addWidget(self.facts)
        side.addWidget(curve_card)
        self._left, self._right = left, right
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(style.px(24), style.px(6), style.px(24), style.px(4))
        self._columns.setSpacing(style.px(12))
        self._columns.addWidget(left, LEFT)
        self._columns.addWidget(right, RIGHT)

    def _connect(self) -> None:
        for part in (self.header, self.baseline, self.sites, self.injectate, self.facts, self.after, self.last):
            part.changed.connect(self._edited)
        self.injectate.changed.connect(self._show_dose)
        self.header.when.editingFinished.connect(self._tidy_when)
        self.header.when.textChanged.connect(self._when_changed)
        self.baseline.entered.connect(self.sites.start)
        self.baseline.pair_changed.connect(self.after.score.set_pair)
        self.sites.lit.connect(self.map.light)
        self.sites.all_confirmed.connect(self._to_post_score)
        self.sites.done.connect(self._to_injectate)
        self.sites.drugs_named.connect(self.injectate.take_drugs)
        self.injectate.lots_confirmed.connect(self._to_post_score)
        self.after.score.entered.connect(self._to_follow_ups)
        self.last.note.returnPressed.connect(self.completed)
        self.map.picked.connect(self.sites.take_pick)
        self.map.canvas.asked.connect(self._tell_muscle)

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
        self.facts.show_facts(session_facts.facts(self._patient, content, day, self._about.past))
        self._say_due(content)
        self.curve.set_spec(preview(self._view, content, self._about))

    def dose(self) -> SessionDose | None:
        """The sum of the components as they are typed."""
        return self.injectate.dose(self._about.past, self._day() or self._about.today, self._patient.weight_kg)

    def _show_dose(self) -> None:
        """The meter follows each key."""
        if not self._is_filling:
            day = self._day() or self._about.today
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

    def _day(self) -> date | None:
        try:
            return local_date(self._performed(), self._about.zone)
        except session_reading.Unread:
            return None

    def _performed(self) -> datetime:
        return session_reading.read_shown(self._when(), self._exact_at, self._about.zone, self._about.today)

    def _when(self) -> str:
        """Date and time as typed; a date alone keeps the time that was shown."""
        text = self.header.when.text()
        try:
            return f"{shown_date(session_reading.read_day(text, self._about.today))} {self._clock}"
        except session_reading.Unread:
            return text

    def _when_changed(self) -> None:
        self.after.clear_faults()
        day = self._day()
        if day is not None and not self._is_filling:
            self._dates.move_to(day)

    def _tidy_when(self) -> None:
        """What was typed in any usual form is shown in ours."""
        try:
            at = self._performed()
        except session_reading.Unread as error:
            self.header.show_fault(str(error))
            return
        shown = session_reading.instant_words(at, self._about.zone)
        self._clock = shown[-5:]
        if shown != self.header.when.text():
            self.header.when.setText(shown)

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

    # What is known of the problem

    def _used(self) -> Counter[str]:
        return Counter(
            site.muscle
            for held in self._view.sessions
            if held.session.session_id != self._about.session_id
            for site in held.sites
        )

    def _earlier(self) -> set[RegionKey]:
        return {
            RegionKey(site.muscle, site.side)
            for held in self._view.sessions
            if held.session.session_id != self._about.session_id
            for site in held.sites
        }

    def _say_flag(self) -> None:
        finding = self._view.finding
        shown = finding is not None and finding.is_live
        self.flag.setVisible(shown)
        if finding is None or not shown:
            return
        since = date_words(finding.since.astimezone(self._about.zone).date())
        kind = word("finding", finding.kind.value)
        said = self.tr("Failure flag open since {date} ({kind}).").format(date=since, kind=kind)
        workup = self._view.open_workup
        if workup is not None:
            said += " " + self.tr("Workup {answered} of {needed}.").format(
                answered=workup.answered, needed=workup.needed
            )
        else:
            said += " " + self.tr("No workup yet.")
        self.flag.say(said)

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
        compact = room < style.px(ROOMY)
        for part in (self.header, self.baseline, self.sites, self.injectate, self.after, self.last):
            part.set_compact(compact)


def _settled(view: ProblemView, about: FormAbout) -> set[date]:
    """Follow-ups of the session that are no longer due: a call made does not move."""
    own = (each for each in view.follow_ups if each.session_id == about.session_id)
    return {follow_up.due_on for follow_up in own if follow_up.status is not FollowUpStatus.DUE}


def _muscle_name(key: str) -> str:
    muscle = catalogue.muscle(key)
    return muscle.name if muscle else key.replace("_", " ")
