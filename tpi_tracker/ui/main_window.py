"""The window: the gate (unlock, first start) or the unlocked clinic, and what moves between them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QStackedWidget, QWidget

from tpi_tracker.settings import Settings
from tpi_tracker.ui.idle import IdleLock
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.key_tips import KeyTips
from tpi_tracker.ui.locker import Locker
from tpi_tracker.ui.pages.unlock import KnownUser, UnlockPage
from tpi_tracker.ui.widgets.line_bounds import LineBounds

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.where import Where
    from tpi_tracker.ui.pages.first_start import FirstStartPage
    from tpi_tracker.ui.workspace import Workspace


class MainWindow(QMainWindow):
    """Says nothing of a patient in its title. What opens and closes clinics lies in ``app``."""

    unlock_asked = Signal(object)
    folder_chosen = Signal(object)
    demo_asked = Signal()
    made = Signal(object)
    restored = Signal(object)
    """A clinic came back from its backup at the first start: it, and a new recovery key or None."""
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
        self._is_ending = False
        self._bounds = LineBounds(self)
        self.locker = Locker(self)
        self.tips = KeyTips(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.idle = IdleLock(app, settings.idle_minutes, self)
        self.idle.ran_out.connect(self.locker.ran_out)
        self.resize(QSize(*settings.window_size))
        if settings.window_is_maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def show_unlock(
        self, clinics: "Sequence[tuple[Where, str]]", users: Sequence[KnownUser], reason: str = ""
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
        page.restored.connect(self.restored)
        page.back_asked.connect(self.back_asked)
        self._put_gate(page)
        return page

    def gate(self) -> "UnlockPage | FirstStartPage | None":
        """The unlock or first start page while the clinic is closed."""
        return self._gate

    def show_clinic(self, clinic: "Clinic") -> "Workspace":
        """The unlocked clinic, where the same user left it (or Today)."""
        self.locker.unlocked(clinic)
        self.idle.begin()
        return self.show_again(clinic)

    def show_again(self, clinic: "Clinic") -> "Workspace":
        """The pages of a clinic that was only set aside."""
        from tpi_tracker.ui.places import TodayPlace
        from tpi_tracker.ui.workspace import Workspace

        workspace = Workspace(clinic, self.jobs)
        workspace.lock_asked.connect(self.lock)
        workspace.work_asked.connect(self.work_asked)
        workspace.navigator.handed_over.connect(self.locker.hand_over, Qt.ConnectionType.QueuedConnection)
        workspace.preferences_changed.connect(self._prefer, Qt.ConnectionType.QueuedConnection)
        self.idle.left.connect(workspace.status.set_left)
        self.workspace = workspace
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self._drop_gate()
        for place in self.locker.take_places() or [TodayPlace()]:
            workspace.go(place)
        if clinic.user.must_change and not clinic.read_only:
            workspace.ask_own_password()
        self.idle.set_minutes(self.settings.idle_minutes)
        self.idle.start()
        return workspace

    def lock(self, reason: str = "") -> None:
        """Keep drafts, put every page away, close the clinic, forget the key, show the gate."""
        said = reason if isinstance(reason, str) and reason else self.tr("Locked. Drafts are kept.")
        self.locker.lock(said)

    def put_in_front(self, page: QWidget) -> None:
        """A page that is neither gate nor workspace."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def take_out(self, page: QWidget) -> None:
        """It goes, and all that is on it."""
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def rebuild(self) -> None:
        """Build the pages anew, for another text size; the clinic stays open."""
        if self.workspace is not None:
            clinic = self.workspace.clinic
            self.locker.set_aside()
            self.jobs.wait()
            self.show_again(clinic)

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
        if event.key() == Qt.Key.Key_F1 and self.workspace is None and self.locker.held is None:
            from tpi_tracker.ui.dialogs.keys import KeySheet

            KeySheet(self).open()
        else:
            super().keyPressEvent(event)

    def end(self) -> None:
        """The program is to end: also while a patient holds the device."""
        self._is_ending = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.locker.held is not None and not self._is_ending:
            event.ignore()
            return
        if self.locker.waits_for_save():
            event.ignore()
            return
        if not self._is_ending and self.asks_before_closing():
            event.ignore()
            return
        if self.locker.held is None:
            self.settings.window_is_maximised = self.isMaximized()
            if not self.isMaximized():
                self.settings.window_size = [self.width(), self.height()]
        self.locker.end()
        self.closing.emit()
        event.accept()

    def asks_before_closing(self) -> bool:
        """Asks the user who closes the window while several forms are unsaved; whether there was something to ask. What
        ends the session asks nothing: drafts are kept either way."""
        if self.workspace is None:
            return False
        from tpi_tracker.ui.closing_question import ask_before_closing

        return ask_before_closing(self.workspace.navigator, self.end)

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
