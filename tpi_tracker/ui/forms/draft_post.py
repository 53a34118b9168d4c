"""Carries a form's drafts to the file beside the window: a disk that is slow must not hold who is typing."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs

if TYPE_CHECKING:
    from tpi_tracker.ui.hub import ChangeHub

log = logging.getLogger("tpi_tracker")


class DraftPost(QObject):
    """The newest draft of one form wins, whatever is still under way; none comes after the form was saved."""

    sent = Signal()
    """What was sent is kept."""
    failed = Signal(object)
    """Why it is not kept."""

    def __init__(self, parent: QObject, clinic: Clinic, jobs: Jobs) -> None:
        super().__init__(parent)
        self._clinic, self._jobs = clinic, jobs
        self._order = threading.Lock()
        self._number = self._newest = self._dropped = self._under_way = 0

    @property
    def is_under_way(self) -> bool:
        """Whether something was sent of which nothing is known yet."""
        return self._under_way > 0

    def send(self, draft: Draft) -> None:
        """Keep it soon; ``sent`` or ``failed`` says what became of it."""
        self._number += 1
        self._under_way += 1
        self._jobs.run(
            self, self._write, self._number, draft, done=self._is_sent, failed=self._is_not, lane="draft", must=True
        )

    def put(self, draft: Draft) -> None:
        """Keep it now where drafts are gathered, which writes nothing; else soon."""
        if not drafts.is_gathering():
            self.send(draft)
            return
        self._number += 1
        self._newest = self._number
        drafts.keep(self._clinic, draft)

    def discard(self, draft_id: str, hub: "ChangeHub | None" = None) -> None:
        """Nothing that was sent is kept any more. One that cannot be removed now stays listed on Today. ``hub`` is
        told once it is gone."""
        drop = self.dropping(draft_id)
        self._newest = self._dropped = self._number
        run_beside(drop, self._jobs, hub)

    def dropping(self, draft_id: str) -> Callable[[], None]:
        """What removes the draft, to be called beside the window: nothing that was sent before is kept after it."""
        self._number += 1
        return partial(self._drop, self._number, draft_id)

    def _drop(self, number: int, draft_id: str) -> None:
        with self._order:
            self._newest = max(self._newest, number)
            self._dropped = max(self._dropped, number)
            drop(self._clinic, draft_id)

    def _write(self, number: int, draft: Draft) -> int:
        with self._order:
            if number > self._newest:
                drafts.keep(self._clinic, draft)
                self._newest = max(self._newest, number)
        return number

    def _is_sent(self, number: int) -> None:
        self._under_way -= 1
        if number > self._dropped:
            self.sent.emit()

    def _is_not(self, error: Exception) -> None:
        self._under_way -= 1
        self.failed.emit(error)


def drop(clinic: Clinic, draft_id: str) -> None:
    """Remove a draft; one that cannot be removed now stays listed on Today."""
    try:
        drafts.discard(clinic, draft_id)
    except Exception as error:
        if calm(error) is None:
            raise
        log.warning("a draft could not be discarded: %s", type(error).__name__)


def run_beside(dropping: Callable[[], None], jobs: Jobs, hub: "ChangeHub | None") -> None:
    """Remove a draft beside the window; pages that list drafts look again."""

    def told(_nothing: None) -> None:
        if hub is not None:
            hub.tell(Changes(frozenset({Draft.KIND})))

    jobs.run(hub or jobs, dropping, done=told, lane="draft", must=True)
