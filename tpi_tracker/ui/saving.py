"""Saves beside the window: it goes on, however slow the disk or the network is, and the answer is always told."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.services.saving import is_unknown
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.under_way import under_way

if TYPE_CHECKING:
    from tpi_tracker.ui.hub import ChangeHub

SAID_AFTER_MS: Final = 150
"""A save that is faster is not seen."""


class Pending(NamedTuple):
    """A save whose answer nobody may be there to hear: the draft it would make needless, and whether it was kept."""

    draft_id: str | None
    kept: threading.Event


class Saving(QObject):
    """The saves of one form or page, one at a time. ``owner`` is what is shut meanwhile; on a page it may be a part.

    The call of a save is made in the lane of saves and touches no widget. It is made once, and once more under the same
    save id each time the connection to a server was lost and is back: the answer is always *saved* or *not saved*.
    """

    told = Signal(str)
    """What goes on, once it takes long enough to be said; nothing when the answer is there."""

    def __init__(self, owner: QWidget, jobs: Jobs, hub: "ChangeHub") -> None:
        super().__init__(owner)
        self._owner, self._jobs, self._hub = owner, jobs, hub
        self._under_way = under_way(jobs)
        self._call: Callable[[], Any] | None = None
        self._done: Callable[[Any], Any] | None = None
        self._failed: Callable[[Exception], Any] | None = None
        self._pending = Pending(None, threading.Event())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAID_AFTER_MS)
        self._timer.timeout.connect(self._say_slow)
        self._said = ""
        hub.server_back.connect(self._try_again)

    @property
    def is_under_way(self) -> bool:
        """Whether something is being saved of which the answer is not known yet."""
        return self._call is not None

    def pending(self) -> Pending | None:
        """The save that is under way, for whoever closes the clinic before its answer."""
        return self._pending if self.is_under_way else None

    def begin(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], Any],
        failed: Callable[[Exception], Any],
        *,
        draft_id: str | None = None,
        drop: Callable[[], Any] | None = None,
    ) -> None:
        """Save, then ``done(what call gave)`` or ``failed(error)``. While one is under way nothing else is begun.

        ``drop`` removes the draft, beside the window too, once the save was kept.
        """
        if self.is_under_way:
            return
        self._pending = Pending(draft_id, threading.Event())
        self._call, self._done, self._failed = _Save(call, drop, self._pending.kept), done, failed
        self._timer.start()
        self._run()

    def _run(self) -> None:
        assert self._call is not None
        self._under_way.begin(self._owner)
        self._jobs.run(self, self._call, done=self._answered, failed=self._is_not, lane="save", must=True)

    def _answered(self, result: Any) -> None:
        self._end(self._done, result)

    def _is_not(self, error: Exception) -> None:
        if is_unknown(error) and self._hub.lose_server(error):
            self._under_way.wait(self._owner)
            self._say(QCoreApplication.translate("saving", "Not saved yet: waiting for the server"))
            return
        self._end(self._failed, error)

    def _try_again(self) -> None:
        if self.is_under_way:
            self._run()

    def _end(self, then: Callable[[Any], Any] | None, what: Any) -> None:
        self._call = self._done = self._failed = None
        self._timer.stop()
        self._say("")
        self._under_way.known()
        try:
            if then is not None:
                then(what)
        finally:
            if not self.is_under_way:
                self._under_way.end(self._owner)

    def _say_slow(self) -> None:
        self._say(QCoreApplication.translate("saving", "Saving…"))

    def _say(self, words: str) -> None:
        if words != self._said:
            self._said = words
            self.told.emit(words)


class _Save:
    """Runs in the lane of saves."""

    def __init__(self, call: Callable[[], Any], drop: Callable[[], Any] | None, kept: threading.Event) -> None:
        self._call, self._drop, self._kept = call, drop, kept

    def __call__(self) -> Any:
        result = self._call()
        self._kept.set()
        if self._drop is not None:
            self._drop()
        return result
