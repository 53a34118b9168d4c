"""What was freed goes back to the computer when the window rests, beside it."""

import ctypes
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tpi_tracker.ui import give_back as module
from tpi_tracker.ui.give_back import GiveBack, give_back
from tpi_tracker.ui.jobs import Jobs


def resident_kb() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Rss:"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library of Linux is asked")
def test_what_was_freed_is_given_back() -> None:
    """Many small pieces with a last one behind them: freed, they stay with the C library until it is asked."""
    pieces = [bytearray(60_000) for _ in range(1000)]
    last = bytearray(60_000)
    full = resident_kb()
    pieces.clear()
    give_back()
    assert full - resident_kb() > 40_000
    assert len(last) == 60_000


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", None)  # asking would fail
    assert give_back() is False


def test_a_c_library_that_cannot_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    assert give_back() is False


def test_it_is_done_once_the_window_has_rested(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []
    monkeypatch.setattr(module, "give_back", lambda: done.append(1))
    monkeypatch.setattr(module, "REST", 10)
    holder = QObject()
    resting = GiveBack(jobs, holder)
    resting.soon()
    resting.soon()
    assert done == []
    qtbot.waitUntil(lambda: done == [1])
