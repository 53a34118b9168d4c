"""Ctrl+Z takes the last save back for ten minutes, unless something newer was saved, and says when there is none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker import paths
from tpi_tracker.domain.changes import Changes
from tpi_tracker.services import sessions, workups
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.last_save import UNDOABLE_FOR, LastSave
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.notice import Notice


@pytest.fixture
def window(qtbot, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def workspace(window, filled):
    made = window.show_clinic(filled)
    window.activateWindow()
    yield made
    window.close()


def save_a_score(workspace):
    listed = workspace.page().list
    due = listed.current()
    listed.setFocus()
    QTest.keyClicks(listed, "4")
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert listed.current().row_id != due.row_id
    return due


def let_the_line_go(workspace, monkeypatch):
    monkeypatch.setattr(workspace.status, "_until", 0.0)
    workspace.status._tick()
    assert workspace.status.notice() is None


def test_the_last_save_is_undone_after_its_line_has_gone(workspace, monkeypatch):
    due = save_a_score(workspace)
    let_the_line_go(workspace, monkeypatch)
    workspace.do("undo")
    assert workspace.status.notice().text.startswith("Taken back: ")
    assert workspace.page().list.current().row_id == due.row_id
    workspace.do("undo")
    assert workspace.status.notice().text == "Nothing to undo"


def test_the_row_is_the_current_one_also_when_the_undo_comes_from_another_page(workspace):
    due = save_a_score(workspace)
    workspace.go(places.PatientPlace("104220"))
    workspace.do("undo")
    workspace.do("today")
    assert workspace.page().list.current().row_id == due.row_id


def test_undo_in_the_status_line_gives_the_keyboard_back_to_the_row(workspace):
    due = save_a_score(workspace)
    workspace.status.undo.setFocus()
    QTest.keyClick(workspace.status.undo, Qt.Key.Key_Return)
    assert workspace.page().list.current().row_id == due.row_id
    assert workspace.window().focusWidget() is workspace.page().list


def test_a_save_stands_once_something_newer_was_saved(workspace, monkeypatch):
    save_a_score(workspace)
    workspace.hub.tell(Changes(frozenset({"step"}), frozenset({"104220"})))
    workspace.do("undo")
    assert workspace.status.notice().text == "Nothing to undo"


def test_with_nothing_saved_the_key_says_so(workspace):
    workspace.do("undo")
    assert workspace.status.notice().text == "Nothing to undo"
    assert workspace.status.notice().tone == "pending"


def test_what_a_sheet_saved_is_undone_too(workspace):
    workspace.go(places.ScorePlace("104220", "P104220", digit="5"))
    QTest.keyClick(workspace.navigator.sheet(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert workspace.navigator.sheet() is None
    workspace.do("undo")
    assert workspace.status.notice().text.startswith("Taken back: ")


def test_in_a_field_with_a_history_the_key_is_the_fields(workspace, window, monkeypatch):
    save_a_score(workspace)
    asked = []
    monkeypatch.setattr(workspace, "do_undo", lambda: asked.append(True))
    field = workspace.top.search
    field.setFocus()
    QTest.keyClicks(field, "okon")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert asked == []


def test_after_ten_minutes_a_save_stands():
    now = [0.0]
    last = LastSave(lambda: now[0])
    notice = Notice("Score 5 saved", lambda: None)
    last.said(notice)
    last.said(Notice("Draft not kept"))
    now[0] = UNDOABLE_FOR - 1
    assert last.take() is notice
    last.said(notice)
    now[0] += UNDOABLE_FOR
    assert last.take() is None


def press(widget, key):
    QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)


def test_a_corrected_session_is_undone(workspace, filled):
    workspace.go(places.SessionPlace("104827", "P104827", session_id="S104827"))
    page = workspace.page()
    page.form.sites.rows()[0].points.setText("3")
    page.reason.set_value("three points")
    page.save()
    assert sessions.entry_of(filled, "S104827").sites[0].points == 3
    press(workspace.page(), Qt.Key.Key_Z)
    assert workspace.status.notice().text.startswith("Taken back: ")
    assert sessions.entry_of(filled, "S104827").sites[0].points == 1


def test_a_signature_stays_and_the_key_says_why(workspace):
    workspace.go(places.SignPlace("104827", "P104827", "S104827"))
    workspace.navigator.sheet().save()
    for _ in range(2):
        workspace.do("undo")
        assert workspace.status.notice().text.startswith("A signature cannot be undone: add what is to be said")
        assert workspace.status.undo.isHidden()


def test_the_answer_of_a_workup_is_undone_and_can_be_given_again(workspace, filled):
    workspace.go(places.WorkupPlace("104827", "P104827"))
    page = workspace.page()
    workspace.do("undo")
    assert workspace.status.notice().text == "A workup that was begun is not undone: conclude it"
    segment = page._cards["red_flags"].rows["red.cancer"].segments.segment("absent")
    for act in ("given", "cleared", "given again"):
        QTest.keyClick(segment, Qt.Key.Key_Space)
        assert ("red.cancer" in workups.view(filled, page.workup_id).answers) is (act != "cleared")
    assert workspace.status.notice().text.startswith("Answer kept: ")
    for _ in range(2):
        press(segment, Qt.Key.Key_Z)
        assert workspace.status.notice().text.startswith("Taken back: Answer kept: ")
        assert "red.cancer" not in workups.view(filled, page.workup_id).answers
        QTest.keyClick(segment, Qt.Key.Key_Space)
        assert "red.cancer" in workups.view(filled, page.workup_id).answers


def test_the_conclusion_of_a_workup_is_undone(workspace, filled):
    workspace.go(places.WorkupPlace("104827", "P104827"))
    page = workspace.page()
    page._conclude("Facet joint")
    assert not page.view.progress.is_open
    workspace.do("undo")
    assert page.view.progress.is_open
    assert page.view.workup.conclusion is None
