"""How long single events hold the user interface thread of a program that a journey drives, and where.

Run as a script it is the program with this instrument in it: every event that the loop hands out is timed from the
outside, with the clock on the wall and with the thread's own processor time, which other work on the machine leaves
alone. A thread beside it looks where the window stands when an event takes long. Figures, kinds of event, class and
function names are kept, never a value; ``HOLDS`` in the environment names the folder they are kept in.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from tests.pace import PACE_MS, paced, stretch

HOLDS = "TPI_TRACKER_JOURNEY_HOLDS"
PLANTED = "TPI_TRACKER_JOURNEY_PLANTED_HOLD"
"""Seconds of work for the thread that the first key pressed costs: the control."""
LOOK_S, KEEP_S = 0.010, 0.5
MOST_MS, MOST_OPENING_MS = 10 * 50.0, 6 * 300.0
"""Milliseconds of work: ten times what a key may take, and six times what the content of a place may where the event
opens one. The factors are for processor time itself, which a machine with other work on it stretches too (caches, two
threads to a core); the budgets are measured in tests/benchmarks. ``tests/pace.py`` stretches the limit where the
machine is slow right after a hold."""
LOOKED_AT_MS = 60.0
"""Milliseconds of work from which the place is looked for."""
MOST_KEPT = 8
CHANGES_PLACE = ("tpi_tracker.ui.navigation.",)
"""Where a place is opened."""


class Hold(NamedTuple):
    """One event: milliseconds of work and on the wall, what it was, and where the thread stood while it took long."""

    work: float
    wall: float
    what: str
    where: str = ""
    opens: bool = False
    """Whether a place was opened in it."""
    pace: float = 1.0
    """How many times longer the machine took for the same work right after it than one with nothing else to do."""

    @property
    def limit(self) -> float:
        """The most milliseconds of work it may take."""
        return (MOST_OPENING_MS if self.opens else MOST_MS) * stretch(self.pace)

    def __str__(self) -> str:
        told = f"{self.work:.0f} ms of work ({self.wall:.0f} on the wall, pace {self.pace})"
        return f"{told}, {self.what}, {self.where or 'not looked at'}"


class Holds(NamedTuple):
    """All events of one run of the program."""

    count: int
    work_p95: float
    wall_p95: float
    longest: tuple[Hold, ...]
    """The longest by their work, the longest first."""

    def __str__(self) -> str:
        worst = f"; longest {self.longest[0]}" if self.longest else ""
        return f"{self.count:,} events, p95 {self.work_p95:.1f} ms of work ({self.wall_p95:.1f} on the wall){worst}"


def too_long(runs: list[Holds]) -> list[str]:
    """The holds that are over their limit, in words."""
    holds = [hold for run in runs for hold in run.longest]
    return [str(hold) for hold in holds if hold.work > hold.limit]


def read(folder: Path) -> list[Holds]:
    """What the programs that ran with this ``folder`` kept, in the order of their starts."""
    found = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("holds-*.json"))]
    return [
        Holds(each["count"], each["work_p95"], each["wall_p95"], tuple(Hold(*hold) for hold in each["longest"]))
        for each in found
    ]


class Instrument:
    """Times the events of the thread it is made in; ``begin`` and ``end`` enclose one, also one within another."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"holds-{time.time_ns():020d}-{os.getpid()}.json"
        self.thread = threading.get_ident()
        self.is_in_event = False
        self._began = (0.0, 0.0)
        self._turn = 0
        self._seen: tuple[int, str, bool] = (0, "", False)
        self._works: list[float] = []
        self._walls: list[float] = []
        self._works_ordered: list[float] = []
        self._walls_ordered: list[float] = []
        self._longest: list[Hold] = []
        self._ended = threading.Event()
        self._clock = time.pthread_getcpuclockid(self.thread)
        self._beside = threading.Thread(target=self._watch, name="holds", daemon=True)
        self._beside.start()

    def begin(self) -> None:
        """The loop hands out an event."""
        self._turn += 1
        self._began = (time.thread_time(), time.perf_counter())
        self.is_in_event = True

    def end(self, what: Callable[[], str]) -> None:
        """It was handled. ``what`` it was is asked for where it was long."""
        self.is_in_event = False
        work, wall = (time.thread_time() - self._began[0]) * 1000, (time.perf_counter() - self._began[1]) * 1000
        self._works.append(work)
        self._walls.append(wall)
        if len(self._longest) < MOST_KEPT or work > self._longest[-1].work:
            turn, where, opens = self._seen
            seen = (where, opens) if turn == self._turn else ("", False)
            pace = round(paced() / PACE_MS, 2) if work > LOOKED_AT_MS else 1.0
            self._longest.append(Hold(round(work, 1), round(wall, 1), what(), *seen, pace))
            self._longest.sort(reverse=True)
            del self._longest[MOST_KEPT:]

    def finish(self) -> None:
        """The program ends: keep the last figures."""
        self._ended.set()
        self._beside.join()
        self._keep()

    def _watch(self) -> None:
        kept = time.monotonic()
        while not self._ended.wait(LOOK_S):
            turn, began = self._turn, self._began[0]
            if self.is_in_event and (time.clock_gettime(self._clock) - began) * 1000 > LOOKED_AT_MS:
                self._look(turn)
            if time.monotonic() - kept > KEEP_S:  # one that is killed leaves what it had by then
                self._keep()
                kept = time.monotonic()

    def _look(self, turn: int) -> None:
        """Where it stands the first time, and whether it opens a place at any time."""
        frame, names = sys._current_frames().get(self.thread), []
        while frame is not None:
            names.append(f"{frame.f_globals.get('__name__', '')}.{frame.f_code.co_name}:{frame.f_lineno}")
            frame = frame.f_back
        first, *rest = names or [""]
        opens = any(name.startswith(CHANGES_PLACE) for name in names)
        where = " < ".join([first, *[name for name in rest if name.startswith("tpi_tracker")][:6]])
        if self._seen[0] == turn:
            where, opens = self._seen[1], opens or self._seen[2]
        self._seen = (turn, where, opens)

    def _keep(self) -> None:
        count = len(self._walls)  # of both: it is added to after the other
        for ordered, told in ((self._works_ordered, self._works), (self._walls_ordered, self._walls)):
            ordered += told[len(ordered) : count]
            ordered.sort()  # quick: all but the last are in order
        p95 = int(count * 0.95)
        content = {
            "count": count,
            "work_p95": self._works_ordered[p95] if count else 0.0,
            "wall_p95": self._walls_ordered[p95] if count else 0.0,
            "longest": [list(hold) for hold in list(self._longest)],
        }
        beside = self._path.with_suffix(".part")
        beside.write_text(json.dumps(content), "utf-8")
        beside.replace(self._path)


def put_in(instrument: Instrument, planted_s: float = 0.0) -> None:
    """Every application made from now on is timed. ``planted_s`` seconds of work are done at its first key."""
    from PySide6 import QtWidgets
    from PySide6.QtCore import QEvent

    plain = QtWidgets.QApplication.notify

    class Timed(QtWidgets.QApplication):
        is_planted = bool(planted_s)

        def notify(self, receiver: Any, event: Any) -> bool:
            if instrument.is_in_event or threading.get_ident() != instrument.thread:
                return plain(self, receiver, event)  # sent while another is handled, and part of it
            instrument.begin()
            try:
                if self.is_planted and event.type() == QEvent.Type.KeyPress:
                    self.is_planted = False
                    work_for(planted_s)
                return plain(self, receiver, event)
            finally:
                instrument.end(lambda: f"{event.type().name} of {type(receiver).__name__}")

    QtWidgets.QApplication = Timed  # type: ignore[misc]  # before anything of the program imports it


def work_for(seconds: float) -> None:
    """Hold the thread with work of its own, whatever else the machine does."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def main() -> int:
    """The program, timed."""
    del sys.path[0]  # this folder's modules are none of the program's
    instrument = Instrument(Path(os.environ[HOLDS]))
    put_in(instrument, float(os.environ.get(PLANTED, "0")))
    from tpi_tracker.__main__ import main as program

    try:
        return program()
    finally:
        instrument.finish()


if __name__ == "__main__":
    sys.exit(main())
