"""The window: from the gate to the clinic and back, tabs, keys, the quiet line with Undo, the lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tpi_tracker import paths
from tpi_tracker.domain.changes import Changes
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.page_classes import PAGES, page_class
from tpi_tracker.ui.pages.unlock import KnownUser
from tpi_tracker.ui.widgets.due_list import DueList


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
    yield made
    window.close()


def test_every_place_has_a_page(qapp):
    for kind in PAGES:
        cls = page_class(kind)
        assert issubclass(cls, Page | Sheet)
        assert cls.NAME


def test_the_clinic_opens_at_today(window, workspace):
    assert workspace.page().accessibleName() == "Today"
    assert workspace.rail.item("today").isChecked()
    assert window.windowTitle() == "TPI Tracker"


@pytest.mark.parametrize("command", ["today", "patients", "settings"])
def test_the_rail_goes_to_its_places(workspace, command):
    workspace.do(command)
    assert workspace.page().accessibleName() == command.title()
    assert workspace.rail.item(command).isChecked()


def test_the_rail_is_named(workspace):
    for key, word in (("today", "Today"), ("patients", "Patients"), ("settings", "Settings")):
        assert workspace.rail.item(key).accessibleName() == word
    assert workspace.rail.lock.accessibleName() == "Lock"


def test_search_finds_and_opens(workspace, qtbot):
    field = workspace.top.search
    assert field.accessibleName() == "Find patient"
    field.setFocus()
    QTest.keyClicks(field, "okon")
    assert workspace.popup.isVisible()
    assert workspace.popup.model.rowCount() == 1
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.navigator.place() == places.PatientPlace("104220")
    assert workspace.tabs.names() == ["OKONKWO, Ada"]
    assert not workspace.popup.isVisible()


def test_down_in_an_empty_field_shows_whom_the_user_looked_at_last(workspace):
    for number in ("104827", "104220"):
        workspace.go(places.PatientPlace(number))
    field = workspace.top.search
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert workspace.popup.isVisible()
    assert [workspace.popup.model.found(row).patient_no for row in range(2)] == ["104220", "104827"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.navigator.place() == places.PatientPlace("104827")


def test_enter_opens_no_similar_patient_before_one_is_chosen(workspace):
    workspace.go(places.TodayPlace())
    field = workspace.top.search
    field.setFocus()
    QTest.keyClicks(field, "okonwko")
    assert "Nobody fits exactly" in workspace.popup._said.text()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.navigator.place() == places.TodayPlace()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.navigator.place() == places.PatientPlace("104220")


def test_enter_opens_none_of_several_that_fit_alike_before_one_is_seen(workspace):
    workspace.go(places.TodayPlace())
    field, popup = workspace.top.search, workspace.popup
    field.setFocus()
    QTest.keyClicks(field, "dvor")
    assert popup._said.text() == "2 people match · Up and Down choose, Enter opens"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.navigator.place() == places.TodayPlace()
    assert popup.isVisible()
    first = popup.model.found(popup.view.currentIndex().row())
    assert first is not None
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.navigator.place() not in {places.TodayPlace(), places.PatientPlace(first.patient_no)}


def test_several_patients_are_tabs(workspace):
    for number in ("104220", "104827"):
        workspace.go(places.PatientPlace(number))
    assert workspace.tabs.names() == ["OKONKWO, Ada", "DVOŘÁK, Petr"]
    workspace.do("next_tab")
    assert workspace.navigator.current_tab().patient_no == "104220"
    workspace.do("close_tab")
    assert workspace.tabs.names() == ["DVOŘÁK, Petr"]
    workspace.do("close_tab")
    assert workspace.page().accessibleName() == "Today"


def test_escape_leads_back_from_a_patient(workspace):
    workspace.do("patients")
    workspace.go(places.PatientPlace("104220"))
    QTest.keyClick(workspace, Qt.Key.Key_Escape)
    assert workspace.page().accessibleName() == "Patients"


def test_a_key_acts_on_the_patient_in_front(workspace):
    workspace.go(places.PatientPlace("104220", "P104220"))
    workspace.do("score")
    assert workspace.navigator.sheet().place == places.ScorePlace("104220", "P104220")
    workspace.navigator.close_sheet()


def test_no_sheet_opens_over_a_sheet(workspace):
    workspace.go(places.NewPatientPlace())
    first = workspace.navigator.sheet()
    workspace.go(places.ScorePlace("104220", "P104220"))
    assert workspace.navigator.sheet() is first
    workspace.navigator.close_sheet()


def test_a_notice_can_be_undone_once(workspace):
    undone = []

    def undo():
        undone.append(True)
        return Changes(frozenset({"score"}), frozenset({"104220"}))

    workspace.status.show_notice(Notice("Score 5 saved", undo))
    assert workspace.status.saved.accessibleName() == "Score 5 saved"
    workspace.do("undo")
    workspace.do("undo")
    assert undone == [True]


def test_a_notice_ends(workspace, monkeypatch):
    workspace.status.show_notice(Notice("Score 5 saved"))
    monkeypatch.setattr(workspace.status, "_until", 0.0)
    workspace.status._tick()
    assert workspace.status.notice() is None


def test_the_lock_puts_everything_away(window, workspace, qtbot):
    workspace.go(places.PatientPlace("104220"))
    clinic = workspace.clinic
    with qtbot.waitSignal(window.locked) as told:
        workspace.do("lock")
    assert "Locked" in told.args[0]
    assert window.workspace is None
    assert clinic.key == b""
    shown = window.show_unlock(
        [(clinic.folder, "Riverside Pain Clinic")], [KnownUser("u", "Dr Ada Berg")], told.args[0]
    )
    assert window.gate() is shown


def test_the_sheet_of_keys_names_every_command(workspace):
    workspace.do("keys")
    sheet = workspace.findChild(KeySheet)
    assert sheet is not None
    sheet.accept()
    keys = [command.keys for command in commands() if command.keys]
    assert len(keys) == len(set(keys))
    for wanted in ("Ctrl+F", "Ctrl+N", "Ctrl+R", "Ctrl+D", "Ctrl+U", "Ctrl+Shift+W", "Ctrl+W", "Ctrl+P", "Ctrl+J"):
        assert wanted in keys


def test_commands_are_narrowed_and_taken(workspace, qtbot):
    workspace.do("palette")
    palette = workspace.findChild(Palette)
    QTest.keyClicks(palette.field, "settings")
    assert palette.list.count() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workspace.page().accessibleName() == "Settings")


def test_shortcuts_reach_the_commands(window, workspace, qtbot):
    window.activateWindow()
    QApplication.processEvents()
    action = next(action for action in workspace.actions() if action.objectName() == "action_patients")
    assert action.shortcut().toString() == "Alt+2"
    action.trigger()
    assert workspace.page().accessibleName() == "Patients"


def test_another_text_size_builds_the_pages_anew(window, workspace):
    workspace.do("settings")
    window.rebuild()
    assert window.workspace is not workspace
    assert window.workspace.page().accessibleName() == "Settings"


def test_today_takes_the_keyboard(workspace):
    assert isinstance(workspace.page().focusWidget() or workspace.page().list, DueList)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_what_has_the_keyboard_on_the_rail(window, workspace, key):
    item = workspace.rail.item("patients")
    item.setFocus()
    QTest.keyClick(item, key)
    assert workspace.page().accessibleName() == "Patients"
    workspace.rail.lock.setFocus()
    without, _ = workspace.rail.lock.grab().toImage(), workspace.setFocus()
    assert workspace.rail.lock.grab().toImage() != without
    workspace.rail.lock.setFocus()
    QTest.keyClick(workspace.rail.lock, key)
    assert window.workspace is None


@pytest.mark.parametrize(("group", "to"), [("font_scale", "1.25"), ("theme", "dark")])
def test_another_size_or_theme_leaves_the_keyboard_where_it_is(window, workspace, qapp, qtbot, group, to):
    workspace.do("settings")
    page = workspace.page()
    segments = {"font_scale": page.scale, "theme": page.theme}[group]
    segments.setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    if group == "theme":
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qapp.processEvents()
    page = window.workspace.page()
    segments = {"font_scale": page.scale, "theme": page.theme}[group]
    assert segments.value() == to
    assert window.focusWidget() is segments.segment(to)
    style.apply(qapp, "light")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Delete])
@pytest.mark.parametrize("kind", ["session", "score"])
def test_back_from_a_row_of_the_timeline_the_keyboard_is_on_that_row(window, workspace, kind, key):
    workspace.go(places.PatientPlace("104827"))
    page = workspace.page()
    window.activateWindow()
    view = page._timeline.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    entry = next(row for row in page.problem().timeline if row.model_kind == kind)
    view.choose(entry.key)
    QTest.keyClick(view, key)
    assert workspace.navigator.sheet() is not None or workspace.page() is not page
    workspace.navigator.back()
    assert workspace.page() is page
    assert window.focusWidget() is view
    assert view.entry().key == entry.key
