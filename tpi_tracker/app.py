"""The one place that builds the window and connects it with the services.

At start Qt alone is imported; what opens a clinic is imported by a thread once the window is on the screen.
"""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from tpi_tracker import log, paths, settings
from tpi_tracker.render.told import told_words
from tpi_tracker.ui import accessible, at_the_gate, speaking, style, traces, warming
from tpi_tracker.ui.chart_engine import chart_engine
from tpi_tracker.ui.clinic_places import NoClinic, beside, folder_of, holds_clinic, names_and_users, places_of
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.one_window import OneWindow
from tpi_tracker.ui.pages.unlock import KnownUser, UnlockPage, UnlockRequest
from tpi_tracker.ui.recovering import Recovering

if TYPE_CHECKING:
    from datetime import date

    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.where import Where
    from tpi_tracker.ui.watchdog import Watchdog

DONE, FAULT = 0, 1


def run(data_dir: "Where | None" = None, user: str | None = None, language: str | None = None) -> int:
    """The window, until it is closed; returns the exit code. A second window of a folder raises the first: 0."""
    program = _Program(data_dir, user, language)
    return program.run() if program.is_first() else DONE


def run_demo(
    data_dir: Path | None = None,
    language: str | None = None,
    headless_check: bool = False,
    today: "date | None" = None,
) -> int:
    """The window on a synthetic clinic, already unlocked. ``headless_check`` opens every page once and ends."""
    if headless_check:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    program = _Program(data_dir, None, language, demo_today=today)
    if headless_check:
        return program.check_every_page()
    return program.run(demo=True)


class _Program(QObject):
    """Owns the application, the window and the lanes; moves between gate and clinic."""

    def __init__(
        self, data_dir: "Where | None", user: str | None, language: str | None, *, demo_today: "date | None" = None
    ) -> None:
        self._app = style.application()
        super().__init__()
        if isinstance(data_dir, Path):
            paths.keep_everything_in(data_dir)
        self._folder: Where = (
            paths.data_folder(data_dir) if data_dir is None or isinstance(data_dir, Path) else data_dir
        )
        self._demo_folder = data_dir.absolute() if isinstance(data_dir, Path) else paths.cache_folder() / "demo"
        self._user, self._language, self._demo_today = user, language, demo_today
        self._app.setApplicationName("TPI Tracker")
        self._app.setApplicationDisplayName("TPI Tracker")
        self._app.setDesktopFileName("tpi-tracker")
        self._one = OneWindow(folder_of(self._folder), self)
        self._settings = settings.load()
        self._clinics: list[Where] = []
        self._warms_up = False
        self._watchdog: Watchdog | None = None

    def is_first(self) -> bool:
        """Whether no other window shows this folder; if one does it has been raised."""
        return not self._one.folder.is_dir() or self._one.take()

    def run(self, *, demo: bool = False) -> int:
        """Show the gate (or the demo) and work until the window is closed."""
        self._build()
        self.window.painted.connect(self._settle)
        if demo:
            self._show_first_start()
            self._open_demo(self._demo_folder)
        else:
            self._warms_up = True
            self._show_gate()
        self.window.fit_on_screen()
        self.window.show()
        self._app.commitDataRequest.connect(self._session_ends)
        code = int(self._app.exec())
        self._end()
        return code

    def check_every_page(self) -> int:
        """Open every page of the demo once, off-screen. Raises what any of them raises."""
        self._build(watch=False)
        from tpi_tracker.ui.every_page import open_every_page

        self._opened(_demo(self._demo_folder, self._demo_today))
        self.window.show()
        open_every_page(self.window, self._app)
        self.window.close()
        self._end()
        return DONE

    def _build(self, *, watch: bool = True) -> None:
        try:
            log.start_log(paths.state_folder())
        except OSError:
            log.LOGGER.info("the log could not be begun")
        if watch:
            log.note_crashes(self._crashed)
        accessible.name_choices()
        speaking.speak(self._app, speaking.chosen(self._language, self._settings.language))
        style.apply(self._app, self._settings.theme, self._settings.font_scale, self._settings.contrast)
        self._jobs = Jobs(self)
        self.window = MainWindow(self._settings, self._jobs)
        self.window.unlock_asked.connect(self._unlock)
        self.window.folder_chosen.connect(self._choose_folder)
        self.window.demo_asked.connect(self._try_demo)
        self.window.made.connect(self._opened)
        self.window.restored.connect(self._unlocked)
        self.window.other_asked.connect(self._show_first_start)
        self.window.back_asked.connect(self._show_gate)
        self.window.locked.connect(self._show_gate)
        self._one.raise_asked.connect(self.window.come_forward)
        self._recovering = Recovering(self.window, self._jobs, self)
        self._recovering.opened.connect(self._opened)

    def _end(self) -> None:
        if self._watchdog is not None:
            self._watchdog.stop()
        self._jobs.cancel_all()
        self._jobs.wait()
        traces.end()
        self._keep_settings()
        self._one.release()

    def _keep_settings(self) -> None:
        try:
            # The folder of the last file was kept by the question that asked for it.
            self._settings.export_folder = settings.load().export_folder
            settings.save(self._settings)
        except OSError:
            log.LOGGER.info("the settings could not be kept")

    def _show_gate(self, reason: str = "") -> None:
        """Unlock where there is a clinic, else the first start."""
        known = places_of(self._settings.recent_clinics)
        found = [folder for folder in dict.fromkeys([self._folder, *known]) if holds_clinic(folder)]
        if not found and self._folder in known:
            found = [self._folder]  # its drive is gone: that is said, and nothing new is offered in its place
        if not found:
            self._show_first_start()
            return
        self._clinics = found
        user = self._user or self._settings.last_users.get(str(found[0]), "")
        users = [KnownUser(user, user)] if user else []
        page = self.window.show_unlock([(folder, folder.name) for folder in found], users, reason)
        if "tpi_tracker.services.opening" in sys.modules:
            self._read_users(page)
        if isinstance(found[0], Path) and (found[0] / "demo.toml").exists():
            self._fill_in_demo(page, found[0])

    def _fill_in_demo(self, page: UnlockPage, folder: Path) -> None:
        """A demo that was locked opens again with Enter."""
        from tpi_tracker.services import demo

        known = demo.credentials(folder)
        if known is not None:
            page.show_users([KnownUser(known[0], known[0])], known[0])
            page.password.set_value(known[1])

    def _show_first_start(self) -> None:
        here = self._folder
        folder = here if isinstance(here, Path) and not holds_clinic(here) else beside(here)
        self.window.show_first_start(folder, can_go_back=holds_clinic(self._folder))

    def _settle(self) -> None:
        """The window is on the screen: do what nobody had to wait for."""
        import signal

        from tpi_tracker.ui.system_lock import LocksWithSystem
        from tpi_tracker.ui.watchdog import Watchdog

        traces.begin(self._app)
        chart_engine().load_beside(self._jobs)
        gc.enable()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        self._watchdog = Watchdog(self)
        self._watchdog.start()
        LocksWithSystem(self.window).begin(self.window)
        if self._warms_up:
            self._warm_up()

    def _warm_up(self) -> None:
        self._jobs.run(self, warming.import_services, done=self._warm, lane="file")

    def _warm(self, _nothing: None) -> None:
        page = self.window.gate()
        if isinstance(page, UnlockPage):
            self._read_users(page)

    def _read_users(self, page: UnlockPage) -> None:
        self._jobs.run(
            page, names_and_users, tuple(self._clinics), page.folder(), done=_Fill(page, self), failed=self._gate_fault
        )

    def last_user(self, folder: "Where") -> str | None:
        """Whom the unlock page offers first."""
        return self._user or self._settings.last_users.get(str(folder))

    def _choose_folder(self, folder: "Where") -> None:
        if not holds_clinic(folder):
            self._gate_fault(NoClinic())
            return
        self._folder = folder
        self._clinics = [folder, *(known for known in self._clinics if known != folder)]
        page = self.window.gate()
        if not isinstance(page, UnlockPage):
            page = self.window.show_unlock([(known, known.name) for known in self._clinics], [])
        self._read_users(page)

    def _unlock(self, request: UnlockRequest) -> None:
        self._jobs.run(
            self,
            at_the_gate.open_asked,
            request,
            tuple(self.window.locker.sealed),
            done=self._unlocked,
            failed=self._gate_fault,
        )

    def _unlocked(self, opened: "tuple[Clinic, str | None]") -> None:
        clinic, new_recovery = opened
        self._opened(clinic)
        if new_recovery is not None and self.window.workspace is not None:
            from tpi_tracker.ui.dialogs.recovery_key import RecoveryKeySheet

            RecoveryKeySheet(clinic, self._jobs, new_recovery, self.window).open()

    def _opened(self, clinic: "Clinic") -> None:
        place: Where = getattr(clinic, "home", clinic.where)  # of a backup that is open to read: its clinic's
        self._folder = place
        if not clinic.is_demo:
            self._settings.remember_clinic(place)
            self._settings.last_users[str(place)] = clinic.user.name
            self._keep_settings()
            self._show_alone(folder_of(place))
        self.window.show_clinic(clinic)
        self._jobs.run(self.window, _in_turn, clinic, done=self._look_at_findings)

    def _look_at_findings(self, clinic: "Clinic") -> None:
        """Once Today has been read, and beside what is read after it."""
        if not clinic.read_only:
            self._jobs.run(self.window, _look_at_findings, clinic, done=self._looked, lane="file")
            self._recovering.look(clinic)

    def _show_alone(self, folder: Path) -> None:
        """Be the window of ``folder``; the clinic's own write lock already keeps every other program out."""
        if self._one.folder != folder:
            self._one.release()
            self._one = OneWindow(folder, self)
            self._one.raise_asked.connect(self.window.come_forward)
        self._one.take()

    def _looked(self, changes: Any) -> None:
        if changes.kinds and self.window.workspace is not None:
            self.window.workspace.hub.tell(changes)
        self._jobs.run(self.window, warming.import_charts, done=self._prepare, lane="file")

    def _prepare(self, _nothing: None) -> None:
        if self.window.workspace is not None:
            from tpi_tracker.ui.give_back import GiveBack

            self.window.workspace.navigator.prepare()
            GiveBack(self._jobs, self.window.workspace).soon()

    def _try_demo(self) -> None:
        self._open_demo(paths.cache_folder() / "demo")

    def _open_demo(self, folder: Path) -> None:
        from tpi_tracker.ui.pages.first_start import FirstStartPage

        page = self.window.gate()
        if isinstance(page, FirstStartPage):
            page.set_busy(True, self.tr("Making the demo clinic…"))
        self._jobs.run(self, _demo, folder, self._demo_today, done=self._opened, failed=self._gate_fault)

    def _stop(self, _number: int, _frame: object) -> None:
        """Somebody ends the program from outside: drafts are kept, the clinic is closed."""
        QTimer.singleShot(0, self.window, self.window.end)

    def _session_ends(self, _manager: object) -> None:
        self.window.locker.keep_drafts()

    def _crashed(self, _kind: str) -> None:
        """Something nobody caught: it is in the log; the user is told calmly, whatever thread it was in."""
        QTimer.singleShot(0, self.window, self._tell_of_crash)

    def _tell_of_crash(self) -> None:
        if self.window.workspace is not None:
            from tpi_tracker.ui.notice import Notice

            said = self.tr("Something went wrong and was noted in the log. What is saved is safe.")
            self.window.workspace.status.show_notice(Notice(said, tone="alert"))

    def _gate_fault(self, error: Exception) -> None:
        from tpi_tracker.ui.faults import calm
        from tpi_tracker.ui.pages.first_start import FirstStartPage

        said = calm(error)
        problems: list[Any] = getattr(error, "problems", [])  # a new password that is refused
        page = self.window.gate()
        if (said is None and not problems) or not isinstance(page, UnlockPage | FirstStartPage):
            raise error
        what, rest = (said.what, said.rest) if said is not None else (told_words(problems[0].sentence), "")
        page.show_fault(what, rest)
        if isinstance(page, UnlockPage):
            page.wait(getattr(error, "seconds", 0.0))
            self._recovering.offer(page, error)


class _Fill:
    """Puts clinic names and users into an unlock page once they have been read."""

    def __init__(self, page: UnlockPage, program: _Program) -> None:
        self._page, self._program = page, program

    def __call__(self, read: "tuple[list[tuple[Where, str]], list[KnownUser]]") -> None:
        names, users = read
        self._page.show_clinics(names)
        wanted = self._program.last_user(self._page.folder())
        chosen = next((user.user_id for user in users if wanted and user.words.startswith(wanted)), None)
        self._page.show_users(users, chosen)


def _in_turn(clinic: "Clinic") -> "Clinic":
    """Ends when all that was asked for before it has been read."""
    return clinic


def _look_at_findings(clinic: "Clinic") -> Any:
    from tpi_tracker.services import findings

    return findings.refresh_all(clinic)


def _demo(folder: Path, today: "date | None") -> "Clinic":
    from tpi_tracker.services import demo

    return demo.demo(folder, today=today)
