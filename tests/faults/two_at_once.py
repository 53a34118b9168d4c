"""Two programs on one clinic: at the same instant, after one that died, and beside another tool that holds the file.

Each try lets two processes open the clinic at one signal. Exactly one may get it and save; the other is told so. One in
two of the winners is then killed, and the next start has to have the clinic within two seconds. Beside that: threads of
one program that read and write at once, a tool that holds the database, and a reader that never ends.
"""

import contextlib
import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

import tests.faults.visits as visits
from tests.faults.rooms import Room, cheap_passwords, clinic_in, faults_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tpi_tracker.store import engine
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import LockedByOther
from tpi_tracker.store.lock import WriteLock

NEXT_START_S: Final = 2
PATIENCE_S: Final = 60
MOST_LOG: Final = 64 << 20
BATCH: Final = 25
SAVES_BESIDE_READER: Final = 60


class Rival:
    """A process that opens the clinic when it is told to, saves one session and holds the clinic until it ends."""

    def __init__(self, room: Room, name: str, act: Callable[[Room, str], None]) -> None:
        may_go, self._go = os.pipe()
        self._hear, said = os.pipe()
        self.name = name
        self.child = os.fork()
        if self.child == 0:
            signal.alarm(PATIENCE_S)
            self._live(room, act, may_go, said)
        os.close(may_go)
        os.close(said)

    def _live(self, room: Room, act: Callable[[Room, str], None], may_go: int, said: int) -> None:
        word = "done"
        try:
            os.read(may_go, 1)
            act(room, self.name)
        except LockedByOther:
            word = "locked"
        except BaseException as error:  # told to the harness, which counts it
            word = f"{type(error).__name__}: {error}".replace("\n", " ")
        os.write(said, f"{word}\n".encode())
        os.read(may_go, 1)
        os._exit(0)

    def go(self) -> None:
        os.write(self._go, b"g")

    def answer(self) -> str:
        heard = b""
        while not heard.endswith(b"\n"):
            more = os.read(self._hear, 4096)
            if not more:
                return "died"
            heard += more
        return heard.decode().strip()

    def end(self, *, by_force: bool = False) -> None:
        if by_force:
            os.kill(self.child, signal.SIGKILL)
        with contextlib.suppress(BrokenPipeError):
            os.write(self._go, b"e")
        os.close(self._go)
        os.waitpid(self.child, 0)
        os.close(self._hear)


_HELD: list[object] = []


def open_and_save(room: Room, name: str) -> None:
    clinic = room.open()
    _HELD.append(clinic)
    visits.save(clinic, name)


def race(room: Room, number: int, chance: random.Random, tally: Tally) -> set[str]:
    """One try; the sessions that were said to be saved."""
    rivals = [Rival(room, f"{number}-{which}", open_and_save) for which in "ab"]
    for rival in rivals:
        rival.go()
    answers = {rival.name: rival.answer() for rival in rivals}
    winners = [name for name, answer in answers.items() if answer == "done"]
    losers = [name for name, answer in answers.items() if answer == "locked"]
    if len(winners) != 1 or len(losers) != 1:
        tally.wrong("not one writer", str(answers))
    die = chance.random() < 0.5
    for rival in rivals:
        rival.end(by_force=die and rival.name in winners)
    if die:
        tally.seen["next starts after a kill"] += 1
        start = time.monotonic()
        try:
            room.open().close()
        except LockedByOther as fault:
            tally.wrong("held by the dead", str(fault))
        if time.monotonic() - start > NEXT_START_S:
            tally.wrong("next start too late", f"{time.monotonic() - start:.1f} s")
    return set(winners)


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    with work_place() as place:
        template = clinic_in(place / "template")
        left = lane.share(count)
        while left:
            room, said = template.copied_to(place / f"room-{left}"), {"first"}
            for number in range(min(BATCH, left)):
                said |= race(room, number, chance, tally)
                tally.tries += 1
                left -= 1
            faults, stored = faults_in(room)
            for fault in faults:
                tally.wrong("not whole", fault)
            if stored != said:
                tally.wrong("lost", str(sorted(said ^ stored)))
            shutil.rmtree(room.root)
        if lane.number == 0:
            for beside in (threads, held_by_a_tool, reader_that_never_ends):
                beside(template.copied_to(place / beside.__name__), tally)
            room, caught = template.copied_to(place / "control"), Tally()
            with without_lock():
                for number in range(4):
                    race(room, number, chance, caught)
            tally.control("without the write lock", bool(caught.bad["not one writer"]))
    return tally


def threads(room: Room, tally: Tally) -> None:
    """Three threads that save and three that read: nobody is told of the other, and all of it is there."""
    clinic, faults = room.open(), list[str]()

    def save(name: str) -> None:
        try:
            for number in range(10):
                visits.save(clinic, f"{name}-{number}")
        except Exception as error:  # what is looked for
            faults.append(f"{type(error).__name__}: {error}")

    def read(_name: str) -> None:
        try:
            for _ in range(20):
                visits.kept(clinic)
        except Exception as error:  # what is looked for
            faults.append(f"{type(error).__name__}: {error}")

    running = [threading.Thread(target=act, args=(f"{n}",)) for n in range(3) for act in (save, read)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    stored, half = visits.kept(clinic)
    clinic.close()
    tally.seen["saves of three threads"] += 30
    for fault in [*faults, *half]:
        tally.wrong("told of another thread", fault)
    if len(stored) != 31:
        tally.wrong("lost", f"{len(stored)} of 31 sessions")


def held_by_a_tool(room: Room, tally: Tally) -> None:
    """Another tool holds the database: the save waits, says so calmly, and goes through when it is free."""
    before = dict(engine.SETTINGS)
    engine.SETTINGS["busy_timeout"] = ("300", 300)
    clinic = room.open()
    tool = connect(room.folder / "clinic.db", room.key)
    try:
        tool.execute("BEGIN EXCLUSIVE")
        start = time.monotonic()
        try:
            visits.save(clinic, "S")
            tally.wrong("saved while it was held", "")
        except LockedByOther:
            tally.seen["told that another tool holds it"] += 1
        if time.monotonic() - start < 0.3:
            tally.wrong("did not wait", f"{time.monotonic() - start:.2f} s")
        tool.execute("ROLLBACK")
        visits.save(clinic, "S")
        if "S" not in visits.kept(clinic)[0]:
            tally.wrong("lost", "S")
    finally:
        tool.close()
        clinic.close()
        engine.SETTINGS.clear()
        engine.SETTINGS.update(before)


def reader_that_never_ends(room: Room, tally: Tally) -> None:
    """A view that is never left keeps the log from being written back: how large it grows, and that it goes after."""
    clinic = room.open()
    log = room.folder / "clinic.db-wal"
    with clinic.database.reading() as reader:
        reader.connection.exec_driver_sql("SELECT count(*) FROM audit").fetchone()
        for number in range(SAVES_BESIDE_READER):
            visits.save(clinic, f"s{number}")
        size = log.stat().st_size
    tally.seen[f"kB of log in {SAVES_BESIDE_READER} saves beside an endless reader"] += size // 1024
    if size > MOST_LOG:
        tally.wrong("log too large", f"{size} bytes")
    visits.save(clinic, "after")
    clinic.close()
    if log.exists() and log.stat().st_size:
        tally.wrong("log not written back", f"{log.stat().st_size} bytes")


@contextlib.contextmanager
def without_lock() -> Iterator[None]:
    """The program as it would be without its write lock."""
    take = WriteLock.take
    WriteLock.take = lambda self: self  # type: ignore[method-assign]  # the control
    try:
        yield
    finally:
        WriteLock.take = take  # type: ignore[method-assign]  # as it was


SHORT = 6
HARNESS = Harness(
    "two-at-once",
    "48-52",
    "two writers at once, a dead one that holds the next back, a save lost or half beside another program",
    measure,
    full=200,
    short=SHORT,
    unit="pairs",
)
