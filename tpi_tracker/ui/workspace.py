"""The unlocked clinic: rail, top bar, tabs, the page in front, status line, and what the keys do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.tongue import isolated, spoken
from tpi_tracker.ui import attaching, places
from tpi_tracker.ui.actions import Actions
from tpi_tracker.ui.allowed import commands_of
from tpi_tracker.ui.audit_check import ACKNOWLEDGED, AUDIT, AuditCheck
from tpi_tracker.ui.backup_clock import BackupClock
from tpi_tracker.ui.backup_words import status_words
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.letter_line import LetterLine
from tpi_tracker.ui.log_watch import LogWatch
from tpi_tracker.ui.looked_at import LookedAt
from tpi_tracker.ui.navigation import Navigator
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.plain_places import PLAIN
from tpi_tracker.ui.role_words import role_words
from tpi_tracker.ui.rule_at import rule_at
from tpi_tracker.ui.taking_back import TakingBack
from tpi_tracker.ui.widgets.clock_bar import ClockBar
from tpi_tracker.ui.widgets.folder_watch import FolderWatch
from tpi_tracker.ui.widgets.patient_tabs import PatientTabs, TabFacts
from tpi_tracker.ui.widgets.rail import Rail
from tpi_tracker.ui.widgets.read_only_bar import ReadOnlyBar
from tpi_tracker.ui.widgets.search_popup import SearchPopup
from tpi_tracker.ui.widgets.server_watch import ServerWatch
from tpi_tracker.ui.widgets.status_line import StatusLine
from tpi_tracker.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.backup_state import BackupState
    from tpi_tracker.services.clinic import Clinic


class Workspace(QWidget):
    """Lives from unlock to lock. Everything that holds something of a patient is a child of it and goes with it."""

    lock_asked = Signal()
    work_asked = Signal(object)
    """Work that needs the clinic closed, such as a restore."""
    preferences_changed = Signal()
    """What the user prefers on this computer was changed in Settings."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clinic, self.jobs = clinic, jobs
        self.hub = ChangeHub(self)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = Rail(
            (
                ("today", self.tr("Today"), "today"),
                ("patients", self.tr("Patients"), "patients"),
                ("settings", self.tr("Settings"), "settings"),
            )
        )
        self.top = TopBar(is_demo=clinic.is_demo, offers_new=rights.writes(clinic, Right.WRITE_IDENTITY))
        self.read_only = ReadOnlyBar(clinic, self)
        self.tabs = PatientTabs()
        self.stack = QStackedWidget()
        self.status = StatusLine(self._user_words(), clinic.profile.name)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.read_only)
        right.addWidget(ClockBar(clinic))
        self.gone = FolderWatch(clinic, jobs)
        right.addWidget(self.gone)
        self.server = ServerWatch(clinic, jobs, self.hub)
        right.addWidget(self.server)
        right.addWidget(self.tabs)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.drops = attaching.Drops(self)
        self.navigator = Navigator(clinic, jobs, self.hub, self.stack, self)
        self.popup = SearchPopup(clinic, jobs, self.top.search, self)
        self.actions_of_window = Actions(self, commands_of(clinic))
        self.status.set_quiet(self.tr("All changes saved"))
        self.taking_back = TakingBack(self.stack, self.status, jobs, self.hub)
        self.letter_line = LetterLine(clinic, jobs, self.status)
        self.backups = BackupClock(clinic, jobs, self.hub, self)
        self.log_watch = LogWatch(clinic, jobs, self)
        self._connect()
        self._looked_at = LookedAt(clinic, jobs, self.navigator)
        self._audit_check = AuditCheck(clinic, jobs, self.hub, self)
        QTimer.singleShot(0, self.backups, self.backups.begin)

    def go(self, place: Place) -> None:
        """Show a place."""
        self.navigator.open(place)

    def page(self) -> Page | None:
        """The page in front."""
        return self.navigator.page()

    def do(self, key: str) -> None:
        """Carry out a command of ``actions.commands`` by its key."""
        plain = PLAIN.get(key)
        if plain is not None:
            self.go(plain())
        else:
            getattr(self, f"do_{key}")()

    def do_find(self) -> None:
        if self.top.search.isVisible():
            self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.top.search.selectAll()
        else:
            page = self.page()
            if page is not None:
                page.first_focus()

    def do_today(self) -> None:
        self.go(places.TodayPlace())

    def ask_own_password(self) -> None:
        """The user's password was given by somebody else: it is changed first, or the clinic is locked again."""
        self.do("own_password")
        sheet = self.navigator.sheet()
        if sheet is not None:
            sheet.rejected.connect(self.lock_asked, Qt.ConnectionType.QueuedConnection)

    def do_attach(self) -> None:
        attaching.begin(self)

    def do_audit(self) -> None:
        self.go(places.AuditPlace())

    def do_backups(self) -> None:
        self.go(places.BackupsPlace())

    def do_new_patient(self) -> None:
        self.go(places.NewPatientPlace())

    def do_merge(self) -> None:
        page = self.page()
        patient_no = page.subject()[0] if page is not None else None
        self.go(places.MergePlace(patient_no) if patient_no is not None else places.PatientsPlace())

    def do_session(self) -> None:
        self.about_problem(places.SessionPlace)

    def do_repeat(self) -> None:
        self.about_problem(places.SessionPlace, repeat=True)

    def do_score(self) -> None:
        self.about_problem(places.ScorePlace)

    def do_instrument(self) -> None:
        self.about_problem(places.InstrumentPlace)

    def do_hand_over(self) -> None:
        self.about_problem(places.HandOverPlace)

    def do_workup(self) -> None:
        self.about_problem(places.WorkupPlace)

    def do_treatments(self) -> None:
        self.about_problem(places.TreatmentsPlace)

    def do_report(self) -> None:
        self.about_problem(places.ReportPlace)

    def do_letter_line(self) -> None:
        if not self.letter_line.copy(self.page()):
            self.do_find()

    def do_follow_up(self) -> None:
        page = self.page()
        if page is not None and hasattr(page, "start_score"):
            page.start_score()
        else:
            self.do_score()

    def do_next_due(self) -> None:
        was_there = isinstance(self.navigator.place(), places.TodayPlace)
        self.do_today()
        page = self.page()
        if was_there and page is not None and hasattr(page, "next_due"):
            page.next_due()

    def do_close_tab(self) -> None:
        tab = self.navigator.current_tab()
        if tab is not None:
            self.navigator.close_tab(tab.patient_no)

    def do_next_tab(self) -> None:
        numbers = [tab.patient_no for tab in self.navigator.tabs()]
        current = self.navigator.current_tab()
        if numbers:
            here = numbers.index(current.patient_no) + 1 if current is not None else 0
            self.navigator.show_tab(numbers[here % len(numbers)])

    def do_next_section(self) -> None:
        self._go_section(1)

    def do_previous_section(self) -> None:
        self._go_section(-1)

    def do_undo(self) -> None:
        self.taking_back.ask()

    def do_lock(self) -> None:
        self.lock_asked.emit()

    def do_palette(self) -> None:
        palette = Palette(self, commands_of(self.clinic), self.clinic, self.jobs)
        palette.chosen.connect(self.do, Qt.ConnectionType.QueuedConnection)
        palette.patient_chosen.connect(self._open_patient, Qt.ConnectionType.QueuedConnection)
        palette.found.connect(self._note_found)
        palette.open()

    def do_keys(self) -> None:
        KeySheet(self, commands_of(self.clinic)).open()

    def do_sources(self) -> None:
        page = self.page()
        if page is None or self.navigator.sheet() is not None:
            return
        from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog

        dialog = ProvenanceDialog(self, page.provenance(), self.clinic.today(), rule_at(self.focusWidget()))
        dialog.catalogue_asked.connect(self._open_entry, Qt.ConnectionType.QueuedConnection)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.navigator.back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.do)
        self.rail.lock_asked.connect(self.lock_asked)
        self.top.commands_asked.connect(self.do_palette)
        self.top.new_patient_asked.connect(self.do_new_patient)
        self.actions_of_window.asked.connect(self.do)
        self.popup.chosen.connect(self._open_patient)
        self.popup.found.connect(self._note_found)
        self.read_only.audit_asked.connect(self.do_audit)
        self.read_only.backups_asked.connect(self.do_backups)
        self.read_only.close_asked.connect(self.lock_asked)
        self.tabs.chosen.connect(self.navigator.show_tab)
        self.tabs.close_asked.connect(self.navigator.close_tab)
        self.navigator.coming.connect(self._make_room)
        self.navigator.moved.connect(self._moved)
        self.navigator.tabs_changed.connect(self._show_tabs)
        self.navigator.said.connect(self.status.show_notice)
        self.gone.back.connect(self._is_back)
        self.log_watch.told.connect(self.status.show_notice)
        self.taking_back.done.connect(self._taken_back)
        self.hub.changed.connect(self._written)
        self.navigator.work_asked.connect(self.work_asked)
        self.backups.told.connect(self._show_backup)
        self.backups.blocked.connect(self._ask_about_backup)
        if self.clinic.server is not None:
            from tpi_tracker.ui.other_seats import OtherSeats

            self.other_seats = OtherSeats(self.clinic, self.hub, self)

    def _go_section(self, step: int) -> None:
        page = self.page()
        if page is not None and hasattr(page, "go_section"):
            page.go_section(step)

    def _open_entry(self, entry_key: str) -> None:
        self.go(places.CataloguePlace(entry_key))

    def about_problem(self, kind: type[Place], **more: object) -> None:
        """Go to a place that needs a problem: that of the page in front, else the patient is opened to choose one."""
        page = self.page()
        patient_no, problem_id = page.subject() if page is not None else (None, None)
        if patient_no is None:
            self.do_find()
            return
        if problem_id is None and kind is not places.ReportPlace:
            self.go(places.PatientPlace(patient_no))
            opened = self.page()
            problem_id = opened.subject()[1] if opened is not None else None
            if problem_id is None:
                self.status.show_notice(Notice(self.tr("Choose or add a pain problem first"), tone="caution"))
                return
        self.go(kind(patient_no=patient_no, problem_id=problem_id, **more))  # type: ignore[call-arg]  # by its fields

    def _open_patient(self, patient_no: str) -> None:
        self.go(places.PatientPlace(patient_no))

    def _note_found(self, patient_no: str, typed: str, results: int) -> None:
        self._looked_at.found(patient_no, typed, results)

    def _make_room(self, is_patients: bool) -> None:
        """Show or hide the tabs before the page comes, so that it is laid out once, at its own height."""
        if self.tabs.isHidden() is is_patients:
            self.tabs.setVisible(is_patients)
            self.layout().activate()

    def _moved(self, place: Place) -> None:
        of_rail: dict[type[Place], str] = {
            places.TodayPlace: "today",
            places.PatientsPlace: "patients",
            places.SettingsPlace: "settings",
            **dict.fromkeys((places.CataloguePlace, places.LotsPlace, places.AuditPlace), "settings"),
            **dict.fromkeys((places.BackupsPlace, places.UsersPlace), "settings"),
            **dict.fromkeys((places.ImportPlace, places.FhirPlace), "settings"),
        }
        self.rail.choose(of_rail.get(type(place), "patients"))
        searches = isinstance(place, places.PatientsPlace)
        page = self.page()
        self.top.show_title(page.title() if searches and page is not None else None)
        self._show_read_only()
        self._show_tabs()

    def _show_read_only(self) -> None:
        self.read_only.show_state(over_audit=isinstance(self.navigator.place(), places.AuditPlace))

    def _show_tabs(self) -> None:
        current = self.navigator.current_tab()
        for tab in self.navigator.tabs():
            tab.name = tab.name or self._name_of(tab.patient_no)
        listed = [TabFacts(tab.patient_no, tab.name, bool(tab.drafting)) for tab in self.navigator.tabs()]
        self.tabs.show_tabs(listed, current.patient_no if current is not None else None)
        self.tabs.setVisible(current is not None)

    def _name_of(self, patient_no: str) -> str:
        from tpi_tracker.services import patients
        from tpi_tracker.services.saving import Missing

        try:
            return patients.get(self.clinic, patient_no).shown_name
        except Missing:
            return patient_no

    def _user_words(self) -> str:
        return spoken().comma.join((isolated(self.clinic.user.name), role_words(self.clinic.user.role)))

    def _written(self, changes: "Changes", origin: object) -> None:
        if "preferences" in changes.kinds:
            self.preferences_changed.emit()
            return
        if AUDIT in changes.kinds:
            self._show_read_only()
            return
        if ACKNOWLEDGED in changes.kinds:
            self.lock_asked.emit()  # every page was built for reading only: the next log-in builds them anew
            return
        if changes.kinds and changes.kinds <= {"backup", "draft"}:
            if "backup" in changes.kinds and origin is not self.backups:
                self.backups.look()
            return
        self.backups.count(changes)
        self.status.last.written()
        self.status.set_quiet(self.tr("All changes saved {time}").format(time=f"{self.clinic.now():%H:%M}"))

    def _show_backup(self, state: "BackupState") -> None:
        self.status.show_backup(*status_words(self.clinic, state))

    def _ask_about_backup(self, state: "BackupState") -> None:
        """Two days without a backup, and the one just tried did not succeed: work does not go on unsaid."""
        from tpi_tracker.ui.widgets.backup_warning import ask_about_missing

        ask_about_missing(self, self.clinic, self.jobs, state, self.do_backups)

    def _is_back(self) -> None:
        self.status.show_notice(Notice(self.tr("The clinic's folder is back"), tone="good"))
        page = self.page()
        if page is not None:
            page.first_focus()

    def _taken_back(self, had_focus: bool) -> None:
        page = self.page()
        if had_focus and page is not None:
            page.first_focus()
