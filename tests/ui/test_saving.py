"""Saves run beside the window: it is alive on a slow disk, takes no second press, loses no key and no answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.slow_disk_beat import HELD_MS, SLOW_S, Beat, SlowDisk
from tpi_tracker import paths
from tpi_tracker.services import drafts, scores
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow


@pytest.fixture
def lanes(qtbot):
    made = Jobs()
    yield made
    made.wait()
    qtbot.waitUntil(lambda: made.is_idle)


@pytest.fixture
def window(qtbot, lanes, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), lanes)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def workspace(window, filled, lanes, qtbot):
    made = window.show_clinic(filled)
    window.activateWindow()
    qtbot.waitUntil(lambda: lanes.is_idle)
    return made


@pytest.fixture
def slow(filled, monkeypatch):
    return SlowDisk(filled, monkeypatch)


def score_sheet(workspace, value="4"):
    workspace.go(places.ScorePlace("104827", "P104827"))
    sheet = workspace.navigator.sheet()
    sheet.entry.type_text(value)
    return sheet


def values(clinic):
    return [score.value for score in scores.context(clinic, "P104827").scores]


def test_a_slow_disk_does_not_hold_the_window(workspace, slow, lanes, qtbot):
    score_sheet(workspace)
    beat = Beat()
    workspace.navigator.sheet().save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert beat.stop() < HELD_MS
    assert values(workspace.clinic)[-1] == 4


def test_the_control_a_save_in_the_windows_thread_is_seen(qtbot, filled, jobs, hub, slow):
    from tpi_tracker.ui.dialogs.score import ScoreDialog

    sheet = ScoreDialog(filled, jobs, hub)
    qtbot.addWidget(sheet)
    sheet.open_place(places.ScorePlace("104827", "P104827"))
    sheet.entry.type_text("4")
    beat = Beat()
    sheet.save()
    assert beat.stop() >= SLOW_S * 1000


def test_it_is_said_after_a_moment_and_the_form_is_shut(workspace, slow, lanes, qtbot):
    slow.hang()
    sheet = score_sheet(workspace)
    sheet.save()
    qtbot.waitUntil(lambda: sheet.foot_words.text() == "Saving…")
    assert not sheet.save_button.isEnabled()
    QTest.mouseClick(sheet.entry.keys, Qt.MouseButton.LeftButton)
    QTest.mouseClick(sheet.cancel_button, Qt.MouseButton.LeftButton)
    QTest.keyClick(sheet.entry.keys, Qt.Key.Key_Escape)
    sheet.close()
    sheet.save()
    assert sheet.isVisible()
    slow.let_go()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert values(workspace.clinic)[-2:] == [3, 4], "once"


def test_a_fast_save_is_not_said(workspace, lanes, qtbot):
    said = []
    sheet = score_sheet(workspace)
    sheet.saving.told.connect(said.append)
    sheet.save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)
    assert said == []


def test_what_failed_is_said_in_the_form_that_is_as_it_was(workspace, slow, lanes, qtbot, monkeypatch):
    def full(*_args, **_words):
        slow.reached.wait(SLOW_S)
        raise DiskFull

    monkeypatch.setattr(scores, "record_all", full)
    sheet = score_sheet(workspace)
    words = sheet.foot_words.text()
    sheet.save()
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert (sheet.entry.score()[0], sheet.save_button.isEnabled(), sheet.foot_words.text()) == (4, True, words)
    assert not sheet.saving.is_under_way
    monkeypatch.undo()
    sheet.save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)


def test_the_draft_goes_with_the_save_and_none_comes_after_it(workspace, slow, lanes, qtbot):
    sheet = score_sheet(workspace)
    sheet.keeper.keep()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert len(drafts.drafts(workspace.clinic)) == 1
    sheet.typed()
    sheet.save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert drafts.drafts(workspace.clinic) == ()


def test_a_lock_during_a_save_keeps_what_was_saved_and_no_draft_of_it(window, workspace, slow, lanes, qtbot):
    slow.hang()
    sheet = score_sheet(workspace)
    sheet.save()
    qtbot.waitUntil(slow.reached.is_set)
    clinic = workspace.clinic
    kept = []
    closing = type(clinic).close

    def close(self, *args):
        kept.append((values(clinic)[-1], drafts.drafts(clinic)))
        closing(self, *args)

    type(clinic).close, beat = close, Beat()
    try:
        window.lock()
        qtbot.wait(1)
        assert window.workspace is None
        slow.let_go()
        qtbot.waitUntil(lambda: not clinic.key)
    finally:
        type(clinic).close = closing
    assert beat.stop() < HELD_MS
    assert kept == [(4, ())]
