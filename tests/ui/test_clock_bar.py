"""A computer's clock that may be wrong is said over every page, calmly, until somebody says that it is right."""

from datetime import timedelta

import pytest

from tpi_tracker import paths
from tpi_tracker.domain.clock_doubt import clock_doubt
from tpi_tracker.settings import Settings
from tpi_tracker.ui.boot_clock import Clocks
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.clock_bar import ClockBar


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    (tmp_path / "own").mkdir()

    def show(last_known):
        filled.clock_doubt = clock_doubt(last_known, filled.now())
        made = MainWindow(Settings(), jobs)
        qtbot.addWidget(made)
        made.show()
        made.show_clinic(filled)
        shown.append(made)
        return made.workspace.findChild(ClockBar)

    shown = []
    yield show
    for made in shown:
        made.end()


def test_nothing_is_said_of_a_clock_that_agrees(window, filled):
    assert window(filled.now() - timedelta(hours=3)).isHidden()


@pytest.mark.parametrize(
    ("last", "said"), [(timedelta(hours=1), "may be wrong"), (timedelta(days=-3653), "3,653 days after")]
)
def test_it_is_said_with_both_times_and_put_away_by_a_button(window, filled, last, said, qtbot):
    bar = window(filled.now() + last)
    assert bar.isVisible()
    assert said in bar.note.title()
    assert f"{filled.now() + last:%Y %H:%M}" in bar.note.title()
    assert bar.note.property("tone") == "caution"
    assert bar.note.accessibleName() == f"{bar.note.title().removesuffix('.')}. {bar.note.text()}"
    bar.put_away.click()
    assert bar.isHidden()


class Hands:
    """Seconds since the computer was started."""

    def __init__(self):
        self.boot = 1_000.0

    def clocks(self):
        return Clocks(lambda: self.boot, lambda: self.boot)


@pytest.fixture
def bar(qtbot, filled, monkeypatch):
    hands = Hands()
    now = [filled.now()]
    monkeypatch.setattr(filled, "clock", lambda: now[0])
    made = ClockBar(filled, hands.clocks())
    qtbot.addWidget(made)

    def passes(seconds, by_the_clock):
        hands.boot += seconds
        now[0] += by_the_clock
        made.look()

    made.passes = passes
    return made


def test_a_clock_that_goes_on_is_not_spoken_of(bar):
    for _ in range(100):
        bar.passes(300, timedelta(seconds=301))  # as far as one may drift
        if not bar.isHidden():
            break
    assert bar.isHidden()


@pytest.mark.parametrize("moved", [timedelta(hours=-1), timedelta(days=-3653), timedelta(days=3653)], ids=str)
def test_one_that_is_moved_at_work_is_said_until_it_is_believed(bar, filled, moved):
    bar.passes(600, timedelta(minutes=10))
    due = filled.now() + timedelta(minutes=1)
    bar.passes(60, timedelta(minutes=1) + moved)
    assert not bar.isHidden()
    assert "was moved while the clinic was open" in bar.note.title()
    assert f"it shows {filled.now():%d-%b-%Y %H:%M}" in bar.note.title()
    assert f"would be {due:%d-%b-%Y %H:%M}" in bar.note.title()
    bar.put_away.click()
    bar.passes(60, timedelta(minutes=1))
    assert bar.isHidden()


def test_where_sleep_is_not_counted_only_a_clock_set_back_is_said(qtbot, filled, monkeypatch):
    now = [filled.now()]
    monkeypatch.setattr(filled, "clock", lambda: now[0])

    def still():
        return 5.0

    bar = ClockBar(filled, Clocks(still, still))
    qtbot.addWidget(bar)
    now[0] += timedelta(hours=8)
    bar.look()
    assert bar.isHidden()
    now[0] -= timedelta(hours=9)
    bar.look()
    assert not bar.isHidden()
