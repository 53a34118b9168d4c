"""The lock that closes by itself, on clocks of the test's own."""

import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.boot_clock import Clocks
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.idle import LONGEST_HOURS, OPEN_LONG, SLEPT, UNTOUCHED, IdleLock


@dataclass
class Hands:
    """``run`` moves both clocks, ``sleep`` only the one that runs on."""

    boot: float = 100.0
    slept: float = 40.0

    def run(self, seconds: float) -> None:
        self.boot += seconds

    def sleep(self, seconds: float) -> None:
        self.boot += seconds
        self.slept += seconds

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.boot, lambda: self.boot - self.slept)


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def idle(qapp, hands):
    made = IdleLock(qapp, 5, clock=hands.clocks())
    made.told, made.over = [], []
    made.left.connect(made.told.append)
    made.ran_out.connect(made.over.append)
    made.begin()
    yield made
    made.stop()


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_locks_when_the_time_is_over_and_not_before(idle, hands):
    hands.run(299)
    idle.look()
    assert idle.told[-1] == 1
    assert idle.over == []
    hands.run(1)
    idle.look()
    assert idle.over == [UNTOUCHED]
    idle.look()
    assert idle.over == [UNTOUCHED]


def test_it_looks_every_second_by_itself(qapp, hands, qtbot):
    idle = IdleLock(qapp, 5, clock=hands.clocks())
    idle.begin()
    hands.run(300)
    with qtbot.waitSignal(idle.ran_out, timeout=1500):
        pass
    assert not idle.is_counting


def test_it_counts_on_while_the_computer_sleeps(idle, hands):
    hands.sleep(299)
    idle.look()
    assert idle.over == []
    hands.sleep(2)
    idle.look()
    assert idle.over == [SLEPT]


def test_a_short_sleep_is_part_of_the_time(idle, hands):
    hands.run(200)
    hands.sleep(100)
    idle.look()
    assert idle.over == [UNTOUCHED]


def test_waking_up_locks_at_once(idle, hands, qapp):
    hands.sleep(3600)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert idle.over == [SLEPT]


def test_the_first_key_after_sleep_locks_and_is_taken_by_nobody(idle, hands, window, qtbot):
    pressed = []
    window.keyPressEvent = pressed.append
    idle.look()
    hands.sleep(3600)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert idle.over == [SLEPT]
    assert pressed == []


@pytest.mark.parametrize("touch", ["key", "mouse"])
def test_a_touch_keeps_it_open(idle, hands, window, touch):
    idle.look()
    hands.run(299)
    if touch == "key":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    else:
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    hands.run(2)
    idle.look()
    assert idle.over == []
    hands.run(298)
    idle.look()
    assert idle.over == [UNTOUCHED]


def test_a_dialog_is_watched_too(idle, hands, window):
    sheet = KeySheet(window)
    sheet.open()
    idle.look()
    hands.run(299)
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_Shift)
    hands.run(2)
    idle.look()
    assert idle.over == []
    sheet.accept()


def test_however_busy_it_locks_after_twelve_hours(idle, hands, window):
    idle.look()
    for _ in range(LONGEST_HOURS * 60 - 1):
        hands.run(60)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    idle.look()
    assert idle.over == []
    assert idle.told[-1] == 60
    hands.run(60)
    idle.look()
    assert idle.over == [OPEN_LONG]


def test_pages_built_anew_do_not_begin_the_twelve_hours_again(idle, hands):
    hands.run(240)
    idle.stop()
    idle.start()
    idle.set_minutes(15)
    for _ in range(LONGEST_HOURS * 60 - 4):
        hands.run(60)
        idle.start()
    assert idle.over == [OPEN_LONG]


@pytest.mark.parametrize("moved", [-3_600, -315_576_000, 315_576_000], ids=["back 1 h", "back 10 y", "ahead 10 y"])
def test_the_computers_clock_may_be_set_to_anything(qapp, monkeypatch, moved):
    """On the computer's own boot clock, as the program runs it: what the wall clock says plays no part."""
    from tpi_tracker.ui import boot_clock

    real, passed = boot_clock.clocks(), [0.0]
    monkeypatch.setattr(time, "time", lambda: 1_800_000_000.0 + moved)
    monkeypatch.setattr(time, "time_ns", lambda: (1_800_000_000 + moved) * 10**9)
    own = Clocks(lambda: real.boot() + passed[0], lambda: real.awake() + passed[0])
    idle = IdleLock(qapp, 5, clock=own)
    told = []
    idle.left.connect(told.append)
    over = []
    idle.ran_out.connect(over.append)
    idle.begin()
    try:
        passed[0] = 290
        idle.look()
        assert over == []
        passed[0] = 301
        idle.look()
        assert len(over) == 1
    finally:
        idle.stop()
