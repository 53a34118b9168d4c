"""Work beside the user interface thread: lanes for keys, the database and files, each doing one thing at a time.

A result belongs to its owner: when the owner is gone, or the job was cancelled or superseded, the result is dropped.
"""

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Literal, get_args

import shiboken6
from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

log = logging.getLogger("tpi_tracker")

Lane = Literal["typing", "database", "file", "draft", "save", "papers", "pages"]
"""``typing`` answers a key and never waits behind a longer reading; ``draft`` keeps what is typed, soon; ``save`` keeps
what was saved, in the order it was; ``papers`` are many, and nothing waits behind them; ``pages`` are those of a
document that was attached, which may take its time."""


class Job:
    """A handle on work under way. A function that takes ``progress`` is stopped at its next report after ``cancel``."""

    def __init__(
        self,
        owner: QObject,
        done: Callable[[Any], Any] | None,
        failed: Callable[[Exception], Any] | None,
        progress: Callable[[int, int], Any] | None,
        must: bool = False,
    ) -> None:
        self.must = must
        self.owner = owner
        self.done = done
        self.failed = failed
        self.progress = progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Drop the result; stop the work at its next report of progress."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def is_wanted(self) -> bool:
        return not self._cancelled.is_set() and shiboken6.isValid(self.owner)


class Cancelled(Exception):
    """Raised inside a function at a report of progress after its job was cancelled."""


_lanes_made: list["Jobs"] = []
"""Lanes with threads stay until the program ends: were the last to hold them a thread of their own, it would have to
wait for itself."""


class Jobs(QObject):
    """Runs functions in a lane and hands the result back on the user interface thread.

    ``inline`` runs everything at once in the caller, for tests.
    """

    _ended = Signal(object, object, object)
    _advanced = Signal(object, int, int)
    busy_changed = Signal(int)
    """How many jobs are under way."""

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        if not inline:
            _lanes_made.append(self)
        self._under_way: set[Job] = set()
        self._latest: dict[tuple[int, str], Job] = {}
        self._pools: dict[str, QThreadPool] = {}
        for lane in get_args(Lane):
            pool = QThreadPool(self)
            pool.setMaxThreadCount(1)
            self._pools[lane] = pool
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
        lane: Lane = "database",
        progress: Callable[[int, int], Any] | None = None,
        latest: str | None = None,
        must: bool = False,
    ) -> Job:
        """Call ``function(*args)`` in ``lane``; then ``done(result)`` or ``failed(error)`` here, while ``owner`` lives.

        With ``progress`` the function gets a keyword ``progress`` to call with ``(steps done, steps in all)``.
        ``latest`` names a question of this owner: asking it again drops the answer to the one before.
        What ``must`` be done is done also after ``cancel``; only its result is dropped.
        Without ``failed`` an error goes to the program's crash note.
        """
        job = Job(owner, done, failed, progress, must)
        if latest is not None:
            place = (id(owner), latest)
            earlier = self._latest.get(place)
            if earlier is not None:
                earlier.cancel()
            self._latest[place] = job
        self._under_way.add(job)
        self.busy_changed.emit(len(self._under_way))

        def report(steps: int, total: int) -> None:
            if job.is_cancelled:
                raise Cancelled
            if self._inline:
                self._report(job, steps, total)
            else:
                self._advanced.emit(job, steps, total)

        def call() -> Any:
            return function(*args, progress=report) if progress is not None else function(*args)

        if self._inline:
            try:
                result, error = call(), None
            except Exception as caught:
                result, error = None, caught
            self._finish(job, result, error)
        else:
            self._pools[lane].start(partial(self.work, job, call))
        return job

    def work(self, job: Job, call: Callable[[], Any]) -> None:
        """Runs in the lane's thread."""
        result: Any = None
        error: Exception | None = None
        if job.must or not job.is_cancelled:
            try:
                result = call()
            except Exception as caught:
                error = caught
        if shiboken6.isValid(self):
            self._ended.emit(job, result, error)

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait until every lane is empty, before the clinic is closed. Results still arrive through the event loop."""
        emptied = [pool.waitForDone(milliseconds) for pool in self._pools.values()]
        return all(emptied)

    def wait_for(self, lane: Lane) -> None:
        """Wait in another lane's job until this one is empty."""
        self._pools[lane].waitForDone()

    def wait_beside(self, lane: Lane) -> None:
        """Wait in a job of ``lane`` until the other lanes are empty."""
        for name, pool in self._pools.items():
            if name != lane:
                pool.waitForDone()

    def cancel_all(self) -> None:
        """Drop every result that is still to come."""
        for job in self._under_way:
            job.cancel()

    @property
    def is_idle(self) -> bool:
        return not self._under_way

    def _report(self, job: Job, steps: int, total: int) -> None:
        if job.is_wanted and job.progress is not None:
            job.progress(steps, total)

    def _finish(self, job: Job, result: Any, error: Exception | None) -> None:
        self._under_way.discard(job)
        for place in [place for place, latest in self._latest.items() if latest is job]:
            del self._latest[place]
        self.busy_changed.emit(len(self._under_way))
        if not job.is_wanted:
            if error is not None and not isinstance(error, Cancelled):
                log.error("a job nobody waits for failed: %s", type(error).__name__)
            return
        if error is None:
            if job.done is not None:
                job.done(result)
        elif isinstance(error, Cancelled):
            return
        elif job.failed is not None:
            job.failed(error)
        else:
            raise error
