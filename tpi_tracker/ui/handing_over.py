"""The time in which the patient holds the device: from the hand-over to the locked gate, or back by the password."""

import logging
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from ulid import ULID

from tpi_tracker.services import handover
from tpi_tracker.services.handover import Given, Handover, Made
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.held_guard import HeldGuard
from tpi_tracker.ui.locking import Typed
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.pages.held import HeldPage

if TYPE_CHECKING:
    from tpi_tracker.domain.draft import Draft
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.ui.main_window import MainWindow

log = logging.getLogger("tpi_tracker")

MOST_TRIES = 5
"""Wrong passwords in the patient's hand; then the gate, which makes wait."""


class Handed(NamedTuple):
    """What the clinician hands over: the questions, the answers there are already, and the handle that keeps them."""

    handover: Handover
    handle: "Clinic"
    draft_id: str
    given: Given


class HandingOver(QObject):
    """Owns the page of the patient and its guard. ``clinic`` is the open clinic, which the page never sees."""

    def __init__(self, window: "MainWindow", clinic: "Clinic", handed: Handed) -> None:
        super().__init__(window)
        self._window, self.clinic, self._handed = window, clinic, handed
        self._save_id = str(ULID())
        self._state = window.windowState()
        self._tries = 0
        self._reason = ""
        self.is_over = False
        """Whether the clinic is closed already and only thanks are on the screen."""
        self.page = HeldPage(handed.handover, handed.given)
        self.page.answered.connect(self._keep_draft)
        self.page.handed_in.connect(self._hand_in)
        self.page.wrong_person.connect(self._wrong_person)
        self.page.password_given.connect(self._look_at_password)
        self.page.put_down.connect(self._to_the_gate)
        window.put_in_front(self.page)
        self._guard = HeldGuard(window, self.page)
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        window.activateWindow()
        window.idle.start()
        self.page.first_focus()

    def drafts(self) -> "tuple[Draft, ...]":
        """The answers so far, as they are to be kept when the window locks or ends now."""
        if self.is_over or not self.page.given:
            return ()
        handed = self._handed
        return (handover.draft_of(self.clinic, handed.handover, self.page.given, handed.draft_id),)

    def take_away(self) -> None:
        """The page and its guard go; the window is as it was before."""
        self._guard.end()
        self._window.take_out(self.page)
        self._window.setWindowState(self._state)
        self.deleteLater()

    # ---- answers ----

    def _keep_draft(self) -> None:
        """So that a crash loses nothing; a disk that takes none is tried again with the next answer."""
        self._window.jobs.run(self, self._draft, dict(self.page.given), failed=self._not_kept, latest="draft")

    def _draft(self, given: Given) -> None:
        handover.keep_draft(self._handed.handle, self._handed.handover, given, self._handed.draft_id)

    def _not_kept(self, error: Exception) -> None:
        if calm(error) is None:
            raise error
        log.warning("the patient's answers are not kept as a draft: %s", type(error).__name__)

    def _hand_in(self) -> None:
        self._window.jobs.run(self, self._keep, dict(self.page.given), done=self._kept, failed=self._failed)

    def _keep(self, given: Given) -> Made:
        handed = self._handed
        return handover.keep(
            handed.handle,
            handed.handover,
            given,
            save_id=self._save_id,
            draft_id=handed.draft_id,
            at=self.clinic.now(),
        )

    def _kept(self, made: Made) -> None:
        words = self.tr("The patient's answers are saved.")
        if made.half:
            words = self.tr("The patient's answers are saved; a half answered questionnaire waits on Today.")
        self._end(words)

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        what = said.what if said is not None else self.tr("A fault of the program.")
        words = self.tr("The patient's answers are not saved but kept as a draft. {what}").format(what=what)
        self._end(words, drafts=self.drafts())
        if said is None:
            raise error

    def _wrong_person(self) -> None:
        self.page.given.clear()
        self._end(self.tr("It was the wrong person: nothing was asked."), self.tr("Please give the device back."))

    def _end(self, reason: str, thanks: str = "", drafts: "tuple[Draft, ...]" = ()) -> None:
        """Thanks are shown, and behind them the clinic is closed."""
        self.is_over = True
        self._reason = self.tr("{what} Locked.").format(what=reason)
        self.page.say_thanks(thanks)
        self._window.idle.stop()
        self._window.locker.close(self.clinic, Typed(drafts))

    def _to_the_gate(self) -> None:
        self._window.lock(self._reason)

    # ---- back to the clinic ----

    def _look_at_password(self, password: str) -> None:
        self._window.jobs.run(
            self, handover.check_password, self.clinic, password, done=self._is_clinician, failed=self._is_not
        )

    def _is_not(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self._tries += 1
        if self._tries >= MOST_TRIES:
            self._window.lock(
                self.tr("Locked after {count} wrong passwords.", None, self._tries).format(count=self._tries)
            )
        else:
            waits = getattr(error, "seconds", None) is not None
            self.page.say_wrong(f"{said.what} {said.todo}" if waits else said.what)

    def _is_clinician(self, _nothing: None) -> None:
        if self.page.given:
            self._window.jobs.run(
                self, self._draft, dict(self.page.given), done=self._go_back, failed=self._stay, latest="draft"
            )
        else:
            self._go_back(None)

    def _stay(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self.page.say_wrong(self.tr("The answers cannot be kept. {what}").format(what=said.what))

    def _go_back(self, _nothing: None) -> None:
        workspace = self._window.locker.end_handover()
        words = (
            self.tr("The answers so far are kept as a draft") if self.page.given else self.tr("Nothing was answered")
        )
        workspace.status.show_notice(Notice(words, tone="pending"))
