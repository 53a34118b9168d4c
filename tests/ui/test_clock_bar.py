"""A computer's clock that may be wrong is said over every page, calmly, until somebody says that it is right."""

from datetime import timedelta

import pytest

from tpi_tracker import paths
from tpi_tracker.domain.clock_doubt import clock_doubt
from tpi_tracker.settings import Settings
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
