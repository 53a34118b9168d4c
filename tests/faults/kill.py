"""kill -9 at random moments of a save: savers that say what they were answered, and a killer nobody can foresee."""

import os
import random
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

from tests.faults.rooms import Room, cheap_passwords, clinic_in, faults_in, work_place
from tests.faults.tally import Harness, Lane, Tally

HERE = Path(__file__).parent
BATCH = 100
"""Kills of one clinic before everything in it is checked; then a fresh one."""


class Killer:
    """Starts savers one after the other and kills each at a moment nobody knows beforehand."""

    def __init__(self, folder: Path, key: bytes, user_id: str, when: str, seed: int) -> None:
        arguments = [str(folder), key.hex(), user_id, when]
        self._nursery = subprocess.Popen(
            [sys.executable, str(HERE / "nursery.py"), *arguments],
            env=os.environ | {"PYTHONPATH": f"{HERE.parent.parent}{os.pathsep}{HERE}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._random = random.Random(seed)
        self._lines = _Lines(self._nursery.stdout)
        self.said: list[str] = []

    def round(self) -> None:
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(b"go\n")
        self._nursery.stdin.flush()
        child = 0
        while not child:
            word = self._lines.next(60)
            if word.startswith("child "):
                child = int(word.split()[1])
            else:
                self.said.append(word)
        if not any(word.split("-")[0] == str(self._rounds_done()) for word in self.said):
            self.said.append(self._lines.next(60))
        until = time.monotonic() + self._random.uniform(0, 0.15)
        while (left := until - time.monotonic()) > 0:
            word = self._lines.next(left)
            if word:
                self.said.append(word)
        os.kill(child, signal.SIGKILL)
        while (word := self._lines.next(60)) != "gone":
            self.said.append(word)
        self._done = self._rounds_done() + 1

    def end(self) -> None:
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.close()
        self._nursery.wait(60)
        self._nursery.stdout.close()

    def _rounds_done(self) -> int:
        return getattr(self, "_done", 0)


class _Lines:
    """Lines of a pipe, waited for no longer than asked."""

    def __init__(self, pipe: IO[bytes] | None) -> None:
        assert pipe is not None
        self._pipe = pipe
        self._held = b""
        self._ready = selectors.DefaultSelector()
        self._ready.register(pipe, selectors.EVENT_READ)

    def next(self, seconds: float) -> str:
        """The next whole line; empty when none came in time."""
        until = time.monotonic() + seconds
        while b"\n" not in self._held:
            if not self._ready.select(max(0.0, until - time.monotonic())):
                assert seconds < 60, "the saver says nothing"
                return ""
            more = os.read(self._pipe.fileno(), 65536)
            assert more, "the nursery died"
            self._held += more
        line, _, self._held = self._held.partition(b"\n")
        return line.decode()


def killed(room: Room, when: str, rounds: int, seed: int) -> tuple[set[str], set[str], list[str]]:
    """What was acknowledged, what is stored afterwards, what is not whole."""
    killer = Killer(room.folder, room.key, room.user_id, when, seed)
    try:
        for _ in range(rounds):
            killer.round()
    finally:
        killer.end()
    faults, stored = faults_in(room)
    return set(killer.said), stored, faults


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    with work_place() as place:
        template = clinic_in(place / "template", sessions=False)
        left = lane.share(count)
        while left:
            rounds = min(BATCH, left)
            left -= rounds
            room = template.copied_to(place / f"room-{left}")
            said, stored, faults = killed(room, "after", rounds, seed + lane.number + left)
            tally.tries += rounds
            tally.seen["acknowledged"] += len(said)
            for lost in said - stored:
                tally.wrong("lost", lost)
            for fault in faults:
                tally.wrong("not whole", fault)
            if len(stored) > len(said) + rounds:
                tally.wrong("too many", f"{len(stored)} stored of {len(said)} said in {rounds} kills")
        if lane.number == 0:
            room = template.copied_to(place / "early")
            said, stored, _faults = killed(room, "before", EARLY, seed)
            tally.control("a saver that speaks too early", bool(said - stored))
    return tally


EARLY = 15
HARNESS = Harness(
    "kill", "R1", "acknowledged sessions lost or half, killed at a random moment", measure, 5000, 15, "kills"
)
