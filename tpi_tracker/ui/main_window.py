"""The window: the gate (unlock, first start) or the unlocked clinic, and what moves between them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QStackedWidget

from tpi_tracker.settings import Settings
from tpi_tracker.ui import clipboard
from tpi_tracker.ui.idle import IdleLock
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.unlock import KnownUser, UnlockPage

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.sealed_drafts import Sealed
    from tpi_tracker.ui.locking import Left
    from tpi_tracker.ui.pages.first_start import FirstStartPage
    from tpi_tracker.ui.places import Place
    from tpi_tracker.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """Says nothing of a patient in its title. What opens and closes clinics lies in ``app``."""

    unlock_asked = Signal(object)
    folder_chosen = Signal(object)
    demo_asked = Signal()
    made = Signal(object)
    other_asked = Signal()
    back_asked = Signal()
    locked = Signal(str)
    """The clinic was put away; the reason in words, for the unlock page."""
    put_down = Signal()
    """What the lock left to do is done: drafts are kept, the clinic is closed."""
    work_asked = Signal(object)
    """Work that needs the clinic closed, such as a restore."""
    closing = Signal()
    painted = Signal()
    """The window is on the screen for the first time."""

    def __init__(self, settings: Settings, jobs: Jobs) -> None:
        super().__init__()
        self.settings, self.jobs = settings, jobs
        self.setObjectName("main_window")
        self.setWindowTitle(self.tr("TPI Tracker"))
        self.setMinimumSize(720, 520)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._gate: UnlockPage | FirstStartPage | None = None
        self._frame: QScrollArea | None = None
        self.workspace: Workspace | None = None
        self._is_painted = False
        self._was_at: list[Place] = []
        self._whose: tuple[Path, str] | None = None
        self.sealed: list[Sealed] = []
        """Drafts that could be written nowhere when a clinic was locked: readable only once it is open again."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.idle = IdleLock(app, settings.idle_minutes, self)
        self.idle.ran_out.connect(self._idle)
        self.resize(QSize(*settings.window_size))
        if settings.window_is_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def show_unlock(
        self, clinics: Sequence[tuple[Path, str]], users: Sequence[KnownUser], reason: str = ""
    ) -> UnlockPage:
        """The gate of a clinic that exists."""
        page = UnlockPage(clinics, users, reason)
        page.unlock_asked.connect(self.unlock_asked)
        page.folder_changed.connect(self.folder_chosen)
        page.other_asked.connect(self.other_asked)
        self._put_gate(page)
        return page

    def show_first_start(self, folder: Path, *, can_go_back: bool = False) -> "FirstStartPage":
        """The gate of an empty computer; a new clinic would lie in ``folder``."""
        from tpi_tracker.ui.pages.first_start import FirstStartPage

        page = FirstStartPage(folder, self.jobs, can_go_back=can_go_back)
        page.open_asked.connect(self.folder_chosen)
        page.demo_asked.connect(self.demo_asked)
        page.made.connect(self.made)
        page.back_asked.connect(self.back_asked)
        self._put_gate(page)
        return page

    def gate(self) -> "UnlockPage | FirstStartPage | None":
        """The unlock or first start page while the clinic is closed."""
        return self._gate

    def show_clinic(self, clinic: "Clinic") -> "Workspace":
        """The unlocked clinic, where the same user left it (or Today)."""
        whose = (clinic.folder, clinic.user.user_id)
        if self._whose != whose:
            self._whose, self._was_at = whose, []
        self.idle.begin()
        return self._show(clinic)

    def _show(self, clinic: "Clinic") -> "Workspace":
        from tpi_tracker.ui.places import TodayPlace
        from tpi_tracker.ui.workspace import Workspace

        workspace = Workspace(clinic, self.jobs)
        workspace.lock_asked.connect(self.lock)
        workspace.work_asked.connect(self.work_asked)
        workspace.preferences_changed.connect(self._prefer, Qt.ConnectionType.QueuedConnection)
        self.idle.left.connect(workspace.status.set_left)
        self.workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self._drop_gate()
        places, self._was_at = self._was_at, []
        for place in places or [TodayPlace()]:
            workspace.go(place)
        self.idle.set_minutes(self.settings.idle_minutes)
        self.idle.start()
        return workspace

    def lock(self, reason: str = "") -> None:
        """Keep drafts, put every page away, close the clinic, forget the key, show the gate."""
        workspace = self.workspace
        if workspace is None:
            return
        from tpi_tracker.ui import locking

        self._was_at = locking.places_of(workspace)
        typed = locking.typed_in(workspace)
        self._put_away()
        self.repaint()  # nothing of a patient is on the screen before anything else is done
        self.jobs.cancel_all()
        self.jobs.run(self, locking.close_down, workspace.clinic, typed.drafts, self.jobs, done=self._hold, must=True)
        self.locked.emit(reason if isinstance(reason, str) and reason else self.tr("Locked. Drafts are kept."))
        for fault in typed.faults:
            raise fault

    def rebuild(self) -> None:
        """Build the pages anew, for another text size; the clinic stays open."""
        if self.workspace is None:
            return
        from tpi_tracker.ui import locking

        clinic = self.workspace.clinic
        self._was_at = locking.places_of(self.workspace)
        self.workspace.navigator.keep_drafts()
        self._put_away()
        self.jobs.cancel_all()
        self.jobs.wait()
        self._show(clinic)

    def fit_on_screen(self) -> None:
        """A window that is larger than the screen, its frame counted, is shown maximised instead."""
        room = self.screen().availableSize()
        frame = QSize(2, 24)
        if self.width() + frame.width() > room.width() or self.height() + frame.height() > room.height():
            self.resize(self.size().boundedTo(room - QSize(40, 80)))
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def come_forward(self) -> None:
        """Raise this window: the program was started again."""
        self.setWindowState((self.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and self.workspace is None:
            from tpi_tracker.ui.dialogs.keys import KeySheet

            KeySheet(self).open()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.window_is_maximised = self.isMaximized()
        if not self.isMaximized():
            self.settings.window_size = [self.width(), self.height()]
        if self.workspace is not None:
            from tpi_tracker.ui import locking

            clinic, typed = self.workspace.clinic, locking.typed_in(self.workspace)
            self._put_away()
            self.jobs.cancel_all()
            self._hold(locking.close_down(clinic, typed.drafts, self.jobs))
        self.closing.emit()
        event.accept()

    def _page_painted(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._has_appeared)

    def _has_appeared(self) -> None:
        from tpi_tracker.ui.window_icon import window_icon

        self.setWindowIcon(window_icon())
        self.painted.emit()

    def _prefer(self) -> None:
        from tpi_tracker.ui import preferences

        preferences.take_up(self)

    def _idle(self, why: str) -> None:
        from tpi_tracker.ui import locking

        self.lock(locking.reason_words(why, self.settings.idle_minutes))

    def _put_away(self) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        from tpi_tracker.ui import locking

        self.idle.stop()
        locking.cover(self)
        locking.quiet(workspace)
        clipboard.clear()
        self._stack.removeWidget(workspace)
        workspace.setParent(None)
        workspace.deleteLater()
        self.workspace = None

    def _hold(self, left: "Left") -> None:
        from tpi_tracker.ui import locking

        locking.hold(self, left)
        self.put_down.emit()

    def _put_gate(self, page: "UnlockPage | FirstStartPage") -> None:
        self._drop_gate()
        page.painted.connect(self._page_painted)
        self._gate, self._frame = page, QScrollArea()
        self._frame.setWidgetResizable(True)
        self._frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._frame)
        self._stack.setCurrentWidget(self._frame)
        self._frame.setWidget(page)  # last: a page that moves with its frame is styled twice
        page.first_focus()

    def _drop_gate(self) -> None:
        if self._frame is not None:
            self._stack.removeWidget(self._frame)
            self._frame.deleteLater()
        self._gate = self._frame = None
