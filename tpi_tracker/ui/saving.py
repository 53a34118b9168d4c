"""Saves beside the window: it goes on, however slow the disk or the network is, and the answer is always told."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.services.saving import is_unknown
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.under_way import under_way

if TYPE_CHECKING:
    from tpi_tracker.ui.forms.drafting import DraftKeeper
    from tpi_tracker.ui.hub import ChangeHub

SAID_AFTER_MS: Final = 150
"""A save that is faster is not seen."""


class Pending(NamedTuple):
    """A save whose answer nobody may be there to hear: the draft it would make needless, and whether it was kept."""

    draft_id: str | None
    kept: threading.Event


class Saving(QObject):
    """The saves of one form or page, in their order. ``owner`` is what is shut meanwhile; on a page it may be a part.

    The call of a save is made in the lane of saves and touches no widget. It is made once, and once more under the same
    save id each time the connection to a server was lost and is back: the answer is always *saved* or *not saved*.
    """

    told = Signal(str)
    """What goes on, once it takes long enough to be said; nothing when the answer is there."""

    def __init__(self, owner: QWidget, jobs: Jobs, hub: "ChangeHub") -> None:
        super().__init__(owner)
        self._owner, self._jobs, self._hub = owner, jobs, hub
        self._under_way = under_way(jobs)
        self._saves: list[_Save] = []
        self._lost: list[_Save] = []
        """Those of the saves that wait for the server."""
        self._said = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAID_AFTER_MS)
        self._timer.timeout.connect(self._say_slow)
        hub.server_back.connect(self._try_again)

    @property
    def is_under_way(self) -> bool:
        """Whether something is being saved of which the answer is not known yet."""
        return bool(self._saves)

    def pending(self) -> tuple[Pending, ...]:
        """What is under way, for whoever closes the clinic before the answer."""
        return tuple(save.pending for save in self._saves)

    def begin(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], Any],
        failed: Callable[[Exception], Any],
        *,
        keeper: "DraftKeeper | None" = None,
        draft_id: str | None = None,
        drop: Callable[[], Any] | None = None,
    ) -> None:
        """Save, then ``done(what call gave)`` or ``failed(error)``. A form asks ``is_under_way`` first: it saves once.

        Once the save was kept the draft is removed, beside the window too: that of ``keeper``, or by ``drop``.
        """
        if keeper is not None:
            draft_id, drop = keeper.draft_id, keeper.dropping()
        save = _Save(call, done, failed, drop, Pending(draft_id, threading.Event()), keeper)
        if not self._saves:
            self._timer.start()
        self._saves.append(save)
        self._run(save)

    def _run(self, save: "_Save") -> None:
        self._under_way.begin(self._owner)
        failed = partial(self._is_not, save)
        self._jobs.run(self, save, done=partial(self._end, save, save.done), failed=failed, lane="save", must=True)

    def _is_not(self, save: "_Save", error: Exception) -> None:
        if is_unknown(error) and not save.pending.kept.is_set() and self._hub.lose_server(error):
            self._lost.append(save)
            self._under_way.wait(self._owner)
            self._say(QCoreApplication.translate("saving", "Not saved yet: waiting for the server"))
            return
        self._end(save, save.failed, error)

    def _try_again(self) -> None:
        lost, self._lost = self._lost, []
        for save in lost:
            self._run(save)

    def _end(self, save: "_Save", then: Callable[[Any], Any], what: Any) -> None:
        self._saves.remove(save)
        if not self._saves:
            self._timer.stop()
            self._say("")
            self._under_way.known()
        if save.keeper is not None:
            save.keeper.ended(saved=save.pending.kept.is_set())
        try:
            then(what)
        finally:
            if not self._saves:
                self._under_way.end(self._owner)

    def _say_slow(self) -> None:
        self._under_way.is_long(self._owner)
        self._say(QCoreApplication.translate("saving", "Saving…"))

    def _say(self, words: str) -> None:
        if words != self._said:
            self._said = words
            self.told.emit(words)


@dataclass(frozen=True, eq=False)
class _Save:
    """Called in the lane of saves."""

    call: Callable[[], Any]
    done: Callable[[Any], Any]
    failed: Callable[[Exception], Any]
    drop: Callable[[], Any] | None
    pending: Pending
    keeper: "DraftKeeper | None"

    def __call__(self) -> Any:
        result = self.call()
        self.pending.kept.set()
        if self.drop is not None:
            self.drop()
        return result
