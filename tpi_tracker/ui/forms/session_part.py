"""What the form of a session holds of one pain problem: its flag, baseline, sites, what comes after, and its map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.session import Site
from tpi_tracker.domain.treated import treated_sites
from tpi_tracker.render.wording import date_words, word
from tpi_tracker.services import catalogue
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.ui.forms.session_after import AfterCard
from tpi_tracker.ui.forms.session_content import PartContent, SessionContent
from tpi_tracker.ui.forms.session_dates import FollowUpDates
from tpi_tracker.ui.forms.session_entry import Fault, FormAbout
from tpi_tracker.ui.forms.session_score import BaselineCard
from tpi_tracker.ui.forms.session_sites import SitesCard
from tpi_tracker.ui.widgets.body_map import BodyMap
from tpi_tracker.ui.widgets.body_regions import RegionKey
from tpi_tracker.ui.widgets.note import Note

Entries = BaselineCard | SitesCard | AfterCard


class SessionPart:
    """The widgets of one problem; the form places them and listens to them."""

    def __init__(self, view: ProblemView, about: FormAbout) -> None:
        self.view, self.about = view, about
        problem = view.problem
        self.flag = Note("caution", icon="flag", name="failure_note")
        self.baseline = BaselineCard()
        self.sites = SitesCard(problem.region, problem.side, Counter(site.muscle for site in self._earlier()))
        self.after = AfterCard()
        self.dates = FollowUpDates(self.after.follow_ups, _settled(view, about))
        region = word("region", problem.region.value) if problem.region else ""
        self.map = BodyMap(_muscle_name, problem.region, problem.side, region[:1].upper() + region[1:])
        self.map.show_earlier({RegionKey(site.muscle, site.side) for site in self._earlier()})
        own = next((held.number for held in view.sessions if held.session.session_id == about.session_id), None)
        self.map.show_treated(treated_sites(view.sessions, own))
        self.carried_from: str | None = None
        self._flag_words = self._said_of_flag()
        workup = view.open_workup
        self.flag.say(self._flag_words, tone="alert" if workup is not None and workup.red_flags else "caution")
        self.flag.hide()  # shown once it is placed: without a parent it would be a window

    @property
    def title(self) -> str:
        """The problem's name."""
        return self.view.problem.title

    def entries(self) -> tuple[Entries, ...]:
        """Where something is typed, in the order of work."""
        return self.baseline, self.sites, self.after

    def widgets(self) -> tuple[QWidget, ...]:
        """All of them."""
        return self.flag, self.baseline, self.sites, self.after, self.map

    def set_shown(self, shown: bool) -> None:
        """In sight, or kept aside while another problem of the visit is."""
        for part in (self.baseline, self.sites, self.after, self.map):
            part.setVisible(shown)
        self.flag.setVisible(shown and bool(self._flag_words))

    def content(self) -> PartContent:
        """What is typed of this problem."""
        return PartContent(
            problem_id=self.about.problem_id,
            session_id=self.about.session_id,
            baseline=self.baseline.score.content(),
            baseline_reason=self.baseline.reason_text(),
            sites=self.sites.sites(),
            post_score=self.after.score.content(),
            follow_ups=tuple(day.isoformat() for day in self.after.follow_ups.days()),
            carried_from=self.carried_from,
            quick=self.sites.quick.text(),
        )

    def show_content(self, content: PartContent | SessionContent, day: date | None) -> None:
        """Show what was kept, carried over or is to be corrected; ``day`` is that of the session."""
        self.carried_from = content.carried_from
        carried = date.fromisoformat(content.carried_from) if content.carried_from else None
        self.baseline.show_content(content.baseline, content.baseline_reason)
        self.sites.show_sites(content.sites, carried)
        self.sites.quick.set_text(content.quick)
        self.after.show_content(content.post_score)
        self.dates.show(day, tuple(date.fromisoformat(day) for day in content.follow_ups))

    def show_fault(self, fault: Fault) -> QWidget:
        """Say it at its field (``session_visit.OWN``); gives the field."""
        kind, _, rest = fault.where.partition(".")
        if kind == "site":
            place, _, field = rest.partition(".")
            return self.sites.show_fault(int(place), field, fault.sentence)
        if kind == "quick":
            return self.sites.quick.show_fault(fault.sentence)
        if kind == "sites":
            self.sites.fault.add(self.sites.rows()[-1].muscle, fault.sentence)
            return self.sites.rows()[-1].muscle
        if kind in {"post_score", "follow_ups"}:
            return self.after.show_fault(fault.sentence, of_dates=kind == "follow_ups")
        return self.baseline.show_fault(fault.sentence)

    def _earlier(self) -> Iterator[Site]:
        """The sites of the problem's other sessions."""
        for held in self.view.sessions:
            if held.session.session_id != self.about.session_id:
                yield from held.sites

    def _said_of_flag(self) -> str:
        finding = self.view.finding
        if finding is None or not finding.is_live:
            return ""
        since = date_words(finding.since.astimezone(self.about.zone).date())
        kind = word("finding", finding.kind.value)
        said = _tr("Failure flag open since {date} ({kind}).").format(date=since, kind=kind)
        workup = self.view.open_workup
        if workup is None:
            return f"{said} {_tr('No workup yet.')}"
        answered = _tr("Workup {answered} of {needed}.").format(answered=workup.answered, needed=workup.needed)
        if workup.red_flags:
            said = f"{_tr('Red flag present: {flags}.').format(flags=', '.join(workup.red_flags))} {said}"
        return f"{said} {answered}"


def _settled(view: ProblemView, about: FormAbout) -> Iterable[date]:
    """Follow-ups of the session that are no longer due: a call made does not move."""
    own = (each for each in view.follow_ups if each.session_id == about.session_id)
    return {follow_up.due_on for follow_up in own if follow_up.status is not FollowUpStatus.DUE}


def _muscle_name(key: str) -> str:
    muscle = catalogue.muscle(key)
    return muscle.name if muscle else key.replace("_", " ")


def _tr(text: str) -> str:
    return QCoreApplication.translate("SessionForm", text)
