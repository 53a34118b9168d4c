"""Work in a lane: results come back, and never to one who has gone."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from tpi_tracker.ui.jobs import Jobs


@pytest.fixture
def lanes(qtbot):
    made = Jobs()
    yield made
    made.cancel_all()
    made.wait()


def gone(owner):
    import shiboken6

    shiboken6.delete(owner)


def test_a_result_comes_back_on_this_thread(lanes, qtbot):
    owner, got = QObject(), []
    lanes.run(owner, threading.get_ident, done=lambda ident: got.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    worked_in, told_in = got[0]
    assert worked_in != told_in == threading.get_ident()


def test_an_error_comes_back(lanes, qtbot):
    owner, got = QObject(), []
    lanes.run(owner, int, "x", failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ValueError)


def test_a_result_is_dropped_when_its_owner_is_gone(lanes, qtbot):
    owner, got, may_go = QObject(), [], threading.Event()
    lanes.run(owner, may_go.wait, 10, done=got.append)
    gone(owner)
    may_go.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert got == []


def test_a_cancelled_result_is_dropped(lanes, qtbot):
    owner, got, may_go = QObject(), [], threading.Event()
    job = lanes.run(owner, may_go.wait, 10, done=got.append)
    job.cancel()
    may_go.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert got == []


def test_only_the_latest_answer_counts(lanes, qtbot):
    owner, got, may_go = QObject(), [], threading.Event()
    lanes.run(owner, may_go.wait, 10)
    for word in ("d", "dv", "dvo"):
        lanes.run(owner, str, word, done=got.append, latest="search")
    may_go.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert got == ["dvo"]


def test_a_lane_does_one_thing_at_a_time(lanes, qtbot):
    owner, order = QObject(), []
    for number in range(20):
        lanes.run(owner, order.append, number)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert order == list(range(20))


def test_progress_is_told_and_cancel_stops_at_it(lanes, qtbot):
    owner, seen, may_go = QObject(), [], threading.Event()
    worked = []

    def work(progress):
        for step in range(3):
            worked.append(step)
            progress(step + 1, 3)
            may_go.wait(10)

    job = lanes.run(owner, work, progress=lambda steps, total: seen.append((steps, total)))
    qtbot.waitUntil(lambda: bool(seen))
    job.cancel()
    may_go.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert seen == [(1, 3)]
    assert worked == [0, 1]


def test_inline_answers_at_once():
    owner, got = QObject(), []
    Jobs(inline=True).run(owner, str, 5, done=got.append)
    assert got == ["5"]


def test_an_inline_error_without_taker_is_raised():
    with pytest.raises(ValueError, match="invalid literal"):
        Jobs(inline=True).run(QObject(), int, "x")


def test_what_was_handed_in_is_done_though_nobody_holds_the_lanes_any_more(qtbot):
    ran = []
    begun, go_on = threading.Event(), threading.Event()

    def first():
        begun.set()
        go_on.wait(5)
        ran.append(0)

    def hand_in():
        lanes, owner = Jobs(), QObject()
        lanes.run(owner, first, must=True, lane="save")
        for number in range(1, 4):
            lanes.run(owner, ran.append, number, must=True, lane="save")
        assert begun.wait(5)

    hand_in()
    gc.collect()
    go_on.set()
    qtbot.waitUntil(lambda: ran == [0, 1, 2, 3])
