"""Saves run beside the window: it is alive on a slow disk, takes no second press, loses no key and no answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.slow_disk_beat import HELD_MS, SLOW_S, Beat, SlowDisk
from tpi_tracker import paths
from tpi_tracker.services import drafts, scores
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.saving import Saving


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


def score_sheet(workspace, qtbot, value="4"):
    workspace.go(places.ScorePlace("104827", "P104827"))
    qtbot.waitUntil(lambda: workspace.jobs.is_idle)  # that a patient was opened is noted
    sheet = workspace.navigator.sheet()
    sheet.entry.type_text(value)
    return sheet


def values(clinic):
    return values_of(clinic, "P104827")


def values_of(clinic, problem_id):
    return [score.value for score in scores.context(clinic, problem_id).scores]


def test_a_slow_disk_does_not_hold_the_window(workspace, slow, lanes, qtbot):
    score_sheet(workspace, qtbot)
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
    sheet = score_sheet(workspace, qtbot)
    slow.hang()
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
    sheet = score_sheet(workspace, qtbot)
    sheet.saving.told.connect(said.append)
    sheet.save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)
    assert said == []


def test_what_failed_is_said_in_the_form_that_is_as_it_was(workspace, slow, lanes, qtbot, monkeypatch):
    def full(*_args, **_words):
        slow.reached.wait(SLOW_S)
        raise DiskFull

    monkeypatch.setattr(scores, "record_all", full)
    sheet = score_sheet(workspace, qtbot)
    words = sheet.foot_words.text()
    sheet.save()
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert (sheet.entry.score()[0], sheet.save_button.isEnabled(), sheet.foot_words.text()) == (4, True, words)
    assert not sheet.saving.is_under_way
    monkeypatch.undo()
    sheet.save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)


def test_the_draft_goes_with_the_save_and_none_comes_after_it(workspace, slow, lanes, qtbot):
    sheet = score_sheet(workspace, qtbot)
    sheet.keeper.keep()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert len(drafts.drafts(workspace.clinic)) == 1
    sheet.typed()
    sheet.save()
    qtbot.waitUntil(lambda: workspace.navigator.sheet() is None)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert drafts.drafts(workspace.clinic) == ()


def test_a_lock_during_a_save_keeps_what_was_saved_and_no_draft_of_it(window, workspace, slow, lanes, qtbot):
    sheet = score_sheet(workspace, qtbot)
    slow.hang()
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
        assert window.workspace is None
        slow.let_go()
        qtbot.waitUntil(lambda: not clinic.key)
    finally:
        type(clinic).close = closing
    assert beat.stop() < HELD_MS
    assert kept == [(4, ())]


def test_digits_typed_right_after_return_are_for_the_next_row(workspace, slow, lanes, qtbot):
    listed = workspace.page().list
    first = listed.current()
    listed.setFocus()
    for key in (Qt.Key.Key_4, Qt.Key.Key_Return, Qt.Key.Key_7, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert listed.current().row_id == first.row_id, "nothing moves before the answer"
    qtbot.waitUntil(lambda: lanes.is_idle)
    given = [values_of(workspace.clinic, key)[-1] for key in ("P104827", "P104220", "P098113")]
    assert sorted(given) == [3, 4, 7]
    assert values_of(workspace.clinic, first.problem_id)[-1] == 4


def test_a_window_that_moved_the_keyboard_elsewhere_gets_no_keys_of_before(workspace, slow, lanes, qtbot):
    slow.hang()
    listed = workspace.page().list
    listed.setFocus()
    QTest.keyClicks(listed, "4")
    QTest.keyClick(listed, Qt.Key.Key_Return)
    QTest.keyClicks(listed, "7")
    workspace.top.search.setFocus()
    QTest.keyClicks(workspace.top.search, "dv")
    slow.let_go()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert workspace.top.search.text() == "dv"
    assert listed.typed() is None


def test_undo_waits_for_the_save_that_is_under_way_and_does_not_hold_the_window(workspace, slow, lanes, qtbot):
    listed = workspace.page().list
    problem = listed.current().problem_id
    listed.setFocus()
    QTest.keyClicks(listed, "4")
    beat = Beat()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    workspace.do("undo")
    qtbot.waitUntil(
        lambda: workspace.status.notice() is not None and workspace.status.notice().text.startswith("Taken back: ")
    )
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert beat.stop() < HELD_MS
    assert values_of(workspace.clinic, problem)[-1] == 3
    assert listed.current().problem_id == problem


def test_the_click_that_left_a_field_is_not_lost_to_its_save(workspace, slow, lanes, qtbot):
    clicked = []
    button = QPushButton("x", workspace.stack)
    button.clicked.connect(lambda: clicked.append(True))
    button.show()
    saving = Saving(workspace.stack, lanes, workspace.hub)
    saving.begin(lambda: slow.reached.wait(0.05), lambda _saved: None, lambda _error: None)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicked == []
    qtbot.waitUntil(lambda: clicked == [True])


def test_a_window_that_is_closed_during_a_save_waits_for_the_answer(window, workspace, slow, lanes, qtbot):
    sheet = score_sheet(workspace, qtbot)
    slow.hang()
    sheet.save()
    qtbot.waitUntil(slow.reached.is_set)
    window.close()
    assert window.isVisible()
    assert workspace.navigator.sheet().isVisible()
    slow.let_go()
    with qtbot.waitSignal(window.closing):
        pass


def test_a_session_is_saved_beside_the_window_wherever_one_went_meanwhile(workspace, slow, lanes, qtbot):
    workspace.go(places.SessionPlace("104827", "P104827", repeat=True))
    qtbot.waitUntil(lambda: lanes.is_idle)
    page = workspace.page()
    for row in page.form.sites.rows():
        row.confirm()
    page.form.baseline.score.keys.set_value(6, None)
    slow.hang()
    beat = Beat()
    page.save()
    qtbot.waitUntil(slow.reached.is_set)
    assert beat.stop() < HELD_MS
    workspace.go(places.PatientPlace("104220"))
    slow.let_go()
    qtbot.waitUntil(lambda: page._is_saved)
    assert workspace.navigator.place().patient_no == "104220", "nobody is taken away from where he is"
    workspace.navigator.show_tab("104827")
    qtbot.waitUntil(lambda: isinstance(workspace.page().place, places.PatientPlace))
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert workspace.page().place.patient_no == "104827"
