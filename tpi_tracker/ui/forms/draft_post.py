"""Carries a form's drafts to the file beside the window: a disk that is slow must not hold who is typing."""

import logging
import threading

from PySide6.QtCore import QObject, Signal

from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs

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
        """Keep it now. Raises the world's faults."""
        self._number += 1
        if drafts.is_gathering():  # nothing is written here, and nothing is waited for
            self._newest = self._number
            drafts.keep(self._clinic, draft)
        else:
            self._write(self._number, draft)

    def discard(self, draft_id: str) -> None:
        """Nothing that was sent is kept any more. One that cannot be removed now stays listed on Today."""
        self._number += 1
        self._dropped = self._number
        with self._order:
            self._newest = self._number
            try:
                drafts.discard(self._clinic, draft_id)
            except Exception as error:
                if calm(error) is None:
                    raise
                log.warning("a draft could not be discarded: %s", type(error).__name__)

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
