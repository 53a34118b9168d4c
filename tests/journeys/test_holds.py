"""What holds the window's thread is seen: the control of the instrument in every journey."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desk import Desk
from holds import MOST_MS, PLANTED, Hold, Holds, Instrument, read, too_long, work_for
from past import Past

from tests.pace import MOST_PACE, PACE_MS, paced, within

PLANTED_S = 1.6
"""Over the limit of a key however slow the machine may be taken to be."""


def kept(folder: Path, *works: float) -> list[Holds]:
    """What the instrument tells of events that took so many seconds of work each."""
    instrument = Instrument(folder)
    for work in works:
        instrument.begin()
        work_for(work)
        instrument.end(lambda: "KeyPress of QWindow")
    instrument.finish()
    return read(folder)


def test_the_control_a_planted_hold_is_over_the_limit_and_its_place_is_told(tmp_path: Path) -> None:
    (run,) = kept(tmp_path, 0.001, PLANTED_S, 0.002)
    assert run.count == 3
    (told,) = too_long([run])
    assert "KeyPress of QWindow" in told
    assert "work_for" in told
    assert run.longest[0].wall >= run.longest[0].work >= PLANTED_S * 1000


def test_short_events_are_counted_and_none_is_told(tmp_path: Path) -> None:
    (run,) = kept(tmp_path, *[0.001] * 40)
    assert run.count == 40
    assert 1 <= run.work_p95 < MOST_MS
    assert too_long([run]) == []


def test_opening_a_place_may_take_what_its_content_may() -> None:
    place, key = Hold(800, 900, "Shortcut of QAction", opens=True), Hold(800, 900, "KeyPress of QWindow")
    assert too_long([Holds(2, 0, 0, (place,))]) == []
    assert too_long([Holds(2, 0, 0, (place, key))]) == [str(key)]
    assert too_long([Holds(2, 0, 0, (place._replace(work=2000),))])


def test_a_slow_machine_stretches_the_limit_and_not_without_end() -> None:
    key = Hold(MOST_MS * 1.5, 1900, "KeyPress of QWindow")
    assert too_long([Holds(1, 0, 0, (key,))])
    assert too_long([Holds(1, 0, 0, (key._replace(pace=2.0),))]) == []
    assert too_long([Holds(1, 0, 0, (key._replace(pace=0.5, work=MOST_MS - 1),))]) == []
    assert too_long([Holds(1, 0, 0, (key._replace(pace=50.0, work=PLANTED_S * 1000),))])


def test_the_pace_is_that_of_work_that_is_always_the_same() -> None:
    assert 0 < paced() < 50


def test_the_control_work_over_a_limit_is_told_on_a_slow_machine_too() -> None:
    with within(0.05):
        work_for(0.01)
    with pytest.raises(AssertionError, match=r"of 0.05 s, pace .* planted"), within(0.05, "planted"):
        work_for(0.05 * MOST_PACE + 0.01)


def test_a_slow_machine_has_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.pace.paced", lambda: PACE_MS * 2)
    with within(0.05):
        work_for(0.08)
    with pytest.raises(AssertionError), within(0.05):
        work_for(0.11)


@pytest.mark.journey
def test_the_control_a_hold_in_a_real_window_is_told(desk: Desk, clinic_with: Callable[..., None]) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, [("rhomboids", "left")]))
    desk.env[PLANTED] = str(PLANTED_S)
    desk.start()
    desk.wait_focus("Password")
    desk.keys("x")
    desk.until(lambda: too_long(read(desk.traces)), "the hold")
    desk.stop()
    runs = read(desk.traces)
    assert any("KeyPress" in told and "work_for" in told for told in too_long(runs))
    for path in desk.traces.glob("holds-*.json"):
        path.unlink()  # it was wanted here, and would fail the run
