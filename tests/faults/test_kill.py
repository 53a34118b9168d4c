"""kill -9 at random moments of a save: what was acknowledged is there, and nothing is there by half."""

import os
import random
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import IO

import pytest

import tests.faults.visits as visits
from tests.faults.conftest import HERE, ClosedClinic, environment
from tpi_tracker.services import opening

pytestmark = pytest.mark.fault
SHORT, LONG = 15, 500


class Killer:
    """Starts savers one after the other and kills each at a moment nobody knows beforehand."""

    def __init__(self, clinic: ClosedClinic, when: str, seed: int) -> None:
        arguments = [str(clinic.folder), clinic.key.hex(), clinic.user_id, when]
        self._nursery = subprocess.Popen(
            [sys.executable, str(HERE / "nursery.py"), *arguments],
            env=environment(),
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


def killed(clinic: ClosedClinic, when: str, rounds: int) -> tuple[set[str], set[str], list[str]]:
    """What was acknowledged, what is stored afterwards, what is there by half."""
    killer = Killer(clinic, when, seed=random.randrange(1 << 30))
    try:
        for _ in range(rounds):
            killer.round()
    finally:
        killer.end()
    opened = opening.open_with_key(clinic.folder, clinic.key, clinic.user_id)
    try:
        assert opened.database.check_pages() == []
        stored, half = visits.kept(opened)
    finally:
        opened.close()
    return set(killer.said), stored, half


def check(clinic: ClosedClinic, rounds: int) -> None:
    said, stored, half = killed(clinic, "after", rounds)
    assert len(said) >= rounds
    assert said - stored == set()
    assert half == []
    assert len(stored) <= len(said) + rounds + 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_what_was_acknowledged_is_there_and_whole(closed_clinic: ClosedClinic) -> None:
    check(closed_clinic, SHORT)


@pytest.mark.thorough
@pytest.mark.timeout(1800)
def test_the_same_five_hundred_times(closed_clinic: ClosedClinic) -> None:
    check(closed_clinic, LONG)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_saver_that_speaks_too_early_is_caught(closed_clinic: ClosedClinic) -> None:
    said, stored, _half = killed(closed_clinic, "before", SHORT)
    assert said - stored, "this harness would not notice a lost save"


def test_a_lock_of_a_dead_process_holds_nobody_back(closed_clinic: ClosedClinic, tmp_path: Path) -> None:
    killer = Killer(closed_clinic, "after", seed=1)
    killer.round()
    killer.end()
    start = time.monotonic()
    opening.open_with_key(closed_clinic.folder, closed_clinic.key, closed_clinic.user_id).close()
    assert time.monotonic() - start <= 2
