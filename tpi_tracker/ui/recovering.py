"""What the window does when a clinic does not open, and when a backup is put in its place.

Everything slow is done in the file lane, behind the backup that a lock may have begun.
"""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from tpi_tracker.render.told import told_words
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.unlock import UnlockPage, UnlockRequest

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.recovery_mode import Offers
    from tpi_tracker.services.restore import Restored
    from tpi_tracker.ui.dialogs.restore import RestoreAsked
    from tpi_tracker.ui.faults import Calm

log = logging.getLogger("tpi_tracker")

_DAMAGED = 4
"""The exit code that all damage has."""


class Recovering(QObject):
    """A child of the program. ``opened`` carries a backup that is open to read."""

    opened = Signal(object)

    def __init__(self, window: MainWindow, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._jobs = window, jobs
        self._offers: Offers | None = None
        self._asked: RestoreAsked | None = None
        window.work_asked.connect(self.restore)
        # Queued: the gate of the lock stands before anything is said on it.
        window.put_down.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def offer(self, page: UnlockPage, error: BaseException) -> None:
        """After a fault was said: what can be done about it, where something can. A server is mended where it runs."""
        page.show_offers(None)
        folder = page.folder()
        if not isinstance(folder, Path):
            return
        if getattr(error, "exit_code", None) == _DAMAGED or getattr(error, "code", "") == "disk_fault":
            self._jobs.run(page, _offers, folder, done=partial(self._show, page, folder), lane="file", latest="offers")

    def look(self, clinic: "Clinic") -> None:
        """Every page of the clinic that was just opened is looked at, beside the work."""
        self._jobs.run(self._window, _faults, clinic, done=self._looked, failed=self._not_looked, lane="file")

    def restore(self, asked: "RestoreAsked") -> None:
        """Lock, then put the backup in the clinic's place; what comes of it is said at the gate."""
        self._asked = asked
        self._window.lock(self.tr("Restoring the backup of {time}…").format(time=asked.made_at))

    def _go_on(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._run(asked)

    def _run(self, asked: "RestoreAsked") -> None:
        page = self._window.gate()
        if isinstance(page, UnlockPage):
            page.set_busy(True, self.tr("Restoring…"))
        self._jobs.run(
            self._window, _restore, asked, done=self._restored, failed=self._not_restored, lane="file", must=True
        )

    def _restored(self, done: "tuple[str, Restored]") -> None:
        made_at, restored = done
        kept = ""
        if restored.replaced is not None:
            kept = self.tr("What was there before is kept as the backup {name}.").format(name=restored.replaced.name)
        elif restored.aside is not None:
            kept = self.tr("What could not be read any more lies in {name}.").format(name=restored.aside.name)
        page = self._window.gate()
        if isinstance(page, UnlockPage):
            page.show_offers(None)
            page.folder_changed.emit(page.folder())
            page = self._window.gate()
            if isinstance(page, UnlockPage):
                page.show_fault(self.tr("The backup of {time} is in place.").format(time=made_at), kept, "good")

    def _not_restored(self, error: Exception) -> None:
        said, page = _calm(error), self._window.gate()
        if said is None or not isinstance(page, UnlockPage):
            raise error
        page.show_fault(said.what, said.rest)

    def _looked(self, faults: list[str]) -> None:
        if faults:
            log.error("the look at the start found damage")
            self._window.lock(self.tr("Locked, because the clinic's file is damaged."))
            page = self._window.gate()
            if isinstance(page, UnlockPage):
                from tpi_tracker.services import recovery_mode

                fault = recovery_mode.damage()
                page.show_fault(told_words(fault.what), told_words(f"{fault.safe} {fault.todo}"))
                self.offer(page, fault)

    def _not_looked(self, error: Exception) -> None:
        if _calm(error) is None:
            raise error
        log.warning("the look at the start could not be done: %s", type(error).__name__)

    def _show(self, page: UnlockPage, folder: Path, told: "tuple[Offers, str]") -> None:
        from tpi_tracker.ui.widgets.recovery_offer import RecoveryOffer

        self._offers, made_at = told
        if folder != page.folder() or (not made_at and not self._offers.keys_from):
            return
        shown = RecoveryOffer(made_at, self._offers.keys_from)
        shown.taken.connect(self._take)
        page.show_offers(shown)

    def _take(self, how: str) -> None:
        page, offers = self._window.gate(), self._offers
        if not isinstance(page, UnlockPage) or offers is None:
            return
        if how == "folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page.folder())))
        elif how == "keys":
            self._jobs.run(page, _keys, page.folder(), done=self._keys_back, failed=self._not_restored, lane="file")
        elif page.password.value() is None:
            page.password.show_error(self.tr("Enter the password."))
            page.first_focus()
        elif offers.newest is not None and how == "open":
            page.set_busy(True, self.tr("Opening the backup…"))
            self._jobs.run(
                page,
                _open,
                page.request(),
                offers.newest.path,
                done=self.opened.emit,
                failed=self._not_restored,
                lane="file",
            )
        elif offers.newest is not None:
            self._confirm(page, page.request(), offers.newest.path)

    def _confirm(self, page: UnlockPage, request: UnlockRequest, path: Path) -> None:
        from tpi_tracker.ui import ask

        ask.question(
            page,
            self.tr("Put the backup in the clinic's place?"),
            self.tr("What was entered since is not in it. The file that does not open is moved aside, not deleted."),
            (
                ask.Choice("no", self.tr("Cancel"), is_escape=True),
                ask.Choice("yes", self.tr("Restore"), is_main=True),
            ),
            partial(self._confirmed, request, path),
        )

    def _confirmed(self, request: UnlockRequest, path: Path, answer: str | None) -> None:
        page = self._window.gate()
        if answer == "yes" and isinstance(page, UnlockPage):
            page.set_busy(True, self.tr("Restoring…"))
            self._jobs.run(
                self._window,
                _unlock_and_restore,
                request,
                path,
                done=self._restored,
                failed=self._not_restored,
                lane="file",
                must=True,
            )

    def _keys_back(self, name: str) -> None:
        page = self._window.gate()
        if isinstance(page, UnlockPage):
            page.show_offers(None)
            page.folder_changed.emit(page.folder())
            page.show_fault(self.tr("The key file is back."), self.tr("It came from {name}.").format(name=name), "good")


def _calm(error: Exception) -> "Calm | None":
    from tpi_tracker.ui.faults import calm

    return calm(error)


def _offers(folder: Path) -> "tuple[Offers, str]":
    from tpi_tracker.services import recovery_mode
    from tpi_tracker.ui.widgets.date_text import shown_time

    found = recovery_mode.offers(folder)
    return found, "" if found.newest is None else shown_time(found.newest.made_at.astimezone())


def _faults(clinic: "Clinic") -> list[str]:
    from tpi_tracker.services import drills

    return drills.faults_at_start(clinic)


def _keys(folder: Path) -> str:
    from tpi_tracker.services import opening, recovery_mode

    return recovery_mode.put_back_keys(folder, opening.utc_now)


def _folder(request: UnlockRequest) -> Path:
    """Where the clinic lies whose backup is asked for: only folders have backups of the program's own."""
    if not isinstance(request.folder, Path):
        raise TypeError("a server has no backups of ours")
    return request.folder


def _open(request: UnlockRequest, path: Path) -> "Clinic":
    from tpi_tracker.services import recovery_mode

    return recovery_mode.open_backup(_folder(request), path, user=request.user, password=request.password)


def _restore(asked: "RestoreAsked") -> "tuple[str, Restored]":
    from tpi_tracker.services import opening, restore

    return asked.made_at, restore.restore(asked.folder, asked.unlocked, clock=opening.utc_now)


def _unlock_and_restore(request: UnlockRequest, path: Path) -> "tuple[str, Restored]":
    from tpi_tracker.services import opening, restore
    from tpi_tracker.ui.widgets.date_text import shown_time

    unlocked = restore.unlock(_folder(request), path, request.user, request.password)
    done = restore.restore(_folder(request), unlocked, clock=opening.utc_now)
    return shown_time(done.manifest.made_at.astimezone()), done
