"""Takes the open clinic off the window: to lock it, to end the program, to give the window to a patient."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread

if TYPE_CHECKING:
    from tpi_tracker.services.backups import Source
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.sealed_drafts import Sealed
    from tpi_tracker.ui.handing_over import Handed, HandingOver
    from tpi_tracker.ui.locking import Typed
    from tpi_tracker.ui.main_window import MainWindow
    from tpi_tracker.ui.places import Place
    from tpi_tracker.ui.workspace import Workspace


class Locker(QObject):
    """Owns what outlives a lock: where the same user goes on, and drafts that could be written nowhere."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._was_at: list[Place] = []
        self._whose: tuple[Path, str] | None = None
        self.held: HandingOver | None = None
        """The time in which a patient holds the device."""
        self._source: Source | None = None
        """What the backup after the lock is made of, until it is under way."""
        self._closes_after = False
        self.sealed: list[Sealed] = []
        """Readable only once their clinic is open again."""

    def unlocked(self, clinic: "Clinic") -> None:
        """Somebody unlocked: another user, or one of another clinic, begins at Today."""
        whose = (clinic.folder, clinic.user.user_id)
        if self._whose != whose:
            self._whose, self._was_at = whose, []

    def take_places(self) -> "list[Place]":
        """Where the user was, once."""
        places, self._was_at = self._was_at, []
        return places

    def lock(self, reason: str) -> None:
        """Nothing of a patient is seen any more; then drafts are kept and the clinic is closed beside the window."""
        taken = self._take()
        if taken is None:
            return
        clinic, typed, is_open = taken
        if is_open:
            self.close(clinic, typed)
        self._window.locked.emit(reason)
        for fault in typed.faults:
            raise fault

    def ran_out(self, why: str) -> None:
        """The idle lock's time is over."""
        from tpi_tracker.ui import locking

        self.lock(locking.reason_words(why, self._window.settings.idle_minutes))

    def close(self, clinic: "Clinic", typed: "Typed") -> None:
        """Behind what is on the screen now: the drafts are kept, the clinic is closed."""
        from tpi_tracker.ui import locking

        jobs = self._window.jobs
        self._source = locking.source_of(clinic)
        self._window.repaint()  # before anything else is done
        jobs.cancel_all()
        jobs.run(self._window, locking.close_down, clinic, typed, jobs, done=self._closed, must=True)

    def waits_for_save(self) -> bool:
        """Whether the window that is to be closed waits for the answer to a save; it closes once that was told."""
        from tpi_tracker.ui.under_way import under_way

        ways = under_way(self._window.jobs)
        if ways.is_any and not self._closes_after:
            self._closes_after = True
            ways.over.connect(self._close, Qt.ConnectionType.QueuedConnection)
        return ways.is_any

    def _close(self) -> None:
        if self._closes_after:
            self._closes_after = False
            self._window.close()

    def end(self) -> None:
        """The program ends: the same, at once and in the caller."""
        taken = self._take(ends=True)
        if taken is None:
            return
        from tpi_tracker.ui import locking

        clinic, typed, is_open = taken
        self._window.jobs.cancel_all()
        if is_open:
            self._source = locking.source_of(clinic)
            self._closed(locking.close_down(clinic, typed, self._window.jobs, "logout"))

    def keep_drafts(self) -> None:
        """The session may end at any moment: what was typed is kept now, and everything goes on."""
        from tpi_tracker.ui import locking

        if self.held is not None:
            self._hold(locking.keep(self.held.clinic, self.held.drafts()))
        elif self._window.workspace is not None:
            typed = locking.typed_in(self._window.workspace)
            self._hold(locking.keep(self._window.workspace.clinic, typed.drafts))

    def set_aside(self) -> None:
        """The pages go, the clinic stays open; drafts are kept in its file, else sealed until the next unlock."""
        workspace = self._window.workspace
        if workspace is not None:
            from tpi_tracker.ui import locking

            clinic, typed, jobs = workspace.clinic, self._take_workspace(workspace), self._window.jobs
            jobs.cancel_all()
            jobs.run(self._window, locking.keep_left, clinic, typed, jobs, done=self._hold, lane="draft", must=True)
            for fault in typed.faults:
                raise fault

    def hand_over(self, handed: "Handed") -> None:
        """Give the window to the patient, with these questions and nothing else."""
        from tpi_tracker.ui.handing_over import HandingOver

        workspace = self._window.workspace
        if workspace is not None:
            clinic = workspace.clinic
            self.set_aside()
            self.held = HandingOver(self._window, clinic, handed)

    def end_handover(self) -> "Workspace":
        """Back to the clinic, where it was left."""
        assert self.held is not None
        clinic = self.held.clinic
        self._take_held()
        return self._window.show_again(clinic)

    def _take(self, *, ends: bool = False) -> "tuple[Clinic, Typed, bool] | None":
        """Whatever shows something of a patient goes: its clinic, what was typed, whether the clinic is still open."""
        from tpi_tracker.ui.locking import Typed

        if self.held is not None:
            clinic, typed, is_open = self.held.clinic, Typed(self.held.drafts()), not self.held.is_over
            self._take_held()
            return clinic, typed, is_open
        if self._window.workspace is not None:
            workspace = self._window.workspace
            return workspace.clinic, self._take_workspace(workspace, ends=ends), True
        return None

    def _take_held(self) -> None:
        if self.held is not None:
            self._window.idle.stop()
            self.held.take_away()
            self.held = None

    def _take_workspace(self, workspace: "Workspace", *, ends: bool = False) -> "Typed":
        """What was typed, and what went wrong while the forms were asked. The pages are hidden at once, and gone at the
        next turn of the loop. In a loop within another (a question was open) that turn may be far: there they leave
        the window now, though without a parent all of them are styled anew. Where it ``ends`` they go with it."""
        from tpi_tracker.ui import clipboard, locking
        from tpi_tracker.ui.under_way import under_way

        clipboard.clear()
        self._was_at = locking.places_of(workspace)
        typed = locking.typed_in(workspace)
        self._window.idle.stop()
        under_way(self._window.jobs).forget()
        locking.cover(self._window)
        locking.quiet(workspace)
        self._window.take_out(workspace)
        if not ends and QThread.currentThread().loopLevel() > 1:
            workspace.setParent(None)
        self._window.workspace = None
        return typed

    def _closed(self, sealed: "Sealed | None") -> None:
        from tpi_tracker.ui import locking

        self._hold(sealed)
        source, self._source = self._source, None
        if source is not None:
            self._window.jobs.run(self._window, locking.back_up, source, lane="file", must=True)
        self._window.put_down.emit()

    def _hold(self, sealed: "Sealed | None") -> None:
        if sealed is not None:
            self.sealed.append(sealed)
