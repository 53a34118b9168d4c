"""What happens between a patient's name and the page: nothing flashes, and the next page is made while one is read."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tpi_tracker.services import catalogue_files
from tpi_tracker.ui import places, style
from tpi_tracker.ui.page_ahead import PAUSE
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.pages.plan import PlanPage
from tpi_tracker.ui.pages.workup import WorkupPage
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.workspace import Workspace


@pytest.fixture
def workspace(qtbot, filled, jobs):
    made = Workspace(filled, jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


class Windows(QObject):
    """The windows that come up."""

    def __init__(self, app):
        super().__init__()
        self.shown = []
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def open_and_read(workspace, qtbot, patient_no):
    """Open a patient and stay until the page of the next one waits."""
    workspace.go(places.PatientPlace(patient_no))
    page = workspace.page()
    qtbot.waitUntil(workspace.navigator.is_ready)
    return page


def pages_of_patients(workspace):
    return workspace.stack.findChildren(PatientPage)


def seen(page):
    """The page's picture, no part of it in focus."""
    page.setFocus()
    QApplication.processEvents()
    return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def words_on(page):
    """Every word a page says by itself."""
    said = [widget.text() for widget in page.findChildren(Text)]
    return [*said, *(widget.accessibleName() for widget in page.findChildren(QAbstractButton))]


def test_no_part_of_the_page_is_a_window_for_a_moment(workspace, qapp, qtbot):
    windows = Windows(qapp)
    open_and_read(workspace, qtbot, "104827")
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_the_next_page_waits_and_knows_nobody(workspace, qtbot):
    page = open_and_read(workspace, qtbot, "104827")
    waiting = next(found for found in pages_of_patients(workspace) if found is not page)
    assert waiting.place is None
    assert waiting.view() is None
    assert not waiting.isVisible()
    assert workspace.stack.indexOf(waiting) < 0
    assert not any("DVOŘÁK" in words or "104" in words for words in words_on(waiting))


def test_the_waiting_page_is_the_next_patients(workspace, qtbot):
    first = open_and_read(workspace, qtbot, "104827")
    waiting = next(found for found in pages_of_patients(workspace) if found is not first)
    second = open_and_read(workspace, qtbot, "104220")
    assert second is waiting
    assert second.title() == "OKONKWO, Ada"
    assert len(pages_of_patients(workspace)) == 3
    workspace.go(places.PatientPlace("104827"))
    assert workspace.page() is first


def test_it_looks_as_one_made_on_the_spot(workspace, qtbot, filled, jobs, hub):
    open_and_read(workspace, qtbot, "104827")
    ahead = open_and_read(workspace, qtbot, "104220")
    on_the_spot = PatientPage(filled, jobs, hub)
    qtbot.addWidget(on_the_spot)
    on_the_spot.resize(ahead.size())
    on_the_spot.open_place(places.PatientPlace("104220"))
    on_the_spot.show()
    assert seen(ahead) == seen(on_the_spot)


def test_a_waiting_page_follows_the_theme(workspace, qapp, qtbot, filled, jobs, hub):
    open_and_read(workspace, qtbot, "104827")
    style.apply(qapp, "dark")
    try:
        ahead = open_and_read(workspace, qtbot, "104220")
        on_the_spot = PatientPage(filled, jobs, hub)
        qtbot.addWidget(on_the_spot)
        on_the_spot.resize(ahead.size())
        on_the_spot.open_place(places.PatientPlace("104220"))
        on_the_spot.show()
        assert seen(ahead) == seen(on_the_spot)
    finally:
        style.apply(qapp, "light")


def test_other_pages_are_made_when_they_are_asked_for(workspace, qtbot):
    open_and_read(workspace, qtbot, "104827")
    workspace.go(places.PlanPlace("104827", "P104827"))
    assert type(workspace.page()) is PlanPage
    assert workspace.navigator.is_ready()


def test_two_patients_in_one_breath_are_opened_at_once(workspace, qtbot):
    for number in ("104827", "104220"):
        workspace.go(places.PatientPlace(number))
        assert workspace.page().title().startswith(("DVOŘÁK", "OKONKWO"))
    qtbot.waitUntil(workspace.navigator.is_ready)
    assert len(pages_of_patients(workspace)) == 3


def test_the_page_comes_at_its_own_height(workspace, qapp, monkeypatch):
    """The tabs make room before the page is there: it is laid out once."""
    workspace.do_today()
    qapp.processEvents()
    heights = []
    resized = PatientPage.resizeEvent

    def told(page, event):
        heights.append(event.size().height())
        resized(page, event)

    monkeypatch.setattr(PatientPage, "resizeEvent", told)
    workspace.go(places.PatientPlace("104827"))
    qapp.processEvents()
    assert heights == [workspace.page().height()]
    assert workspace.tabs.isVisible()
    workspace.do_today()
    assert not workspace.tabs.isVisible()


def test_the_first_patients_page_is_made_while_today_is_read(workspace, qtbot):
    workspace.do_today()
    workspace.navigator.prepare()
    qtbot.waitUntil(workspace.navigator.is_ready)
    (waiting,) = pages_of_patients(workspace)
    assert waiting.place is None
    workspace.go(places.PatientPlace("104827"))
    assert workspace.page() is waiting


@pytest.fixture
def of_failing(qtbot, failing, jobs):
    """The window of a clinic whose patient 104827 has a live flag."""
    made = Workspace(failing, jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def workups_waiting(workspace):
    return [page for page in workspace.stack.findChildren(WorkupPage) if page.place is None]


def test_no_workup_is_made_for_who_needs_none(workspace, qtbot):
    open_and_read(workspace, qtbot, "104827")
    assert workups_waiting(workspace) == []


def test_where_a_flag_stands_the_workup_waits_and_knows_nobody(of_failing, qtbot):
    open_and_read(of_failing, qtbot, "104827")
    (waiting,) = workups_waiting(of_failing)
    assert waiting.place is None
    assert not waiting.isVisible()
    assert of_failing.stack.indexOf(waiting) < 0
    assert not any("DVOŘÁK" in words or "104" in words for words in words_on(waiting))
    of_failing.go(places.WorkupPlace("104827", "P"))
    assert of_failing.page() is waiting
    assert waiting._cards["red_flags"].rows


def test_a_workup_made_ahead_looks_as_one_made_on_the_spot(of_failing, qtbot, failing, jobs, hub):
    open_and_read(of_failing, qtbot, "104827")
    of_failing.go(places.WorkupPlace("104827", "P"))
    ahead = of_failing.page()
    on_the_spot = WorkupPage(failing, jobs, hub)
    qtbot.addWidget(on_the_spot)
    on_the_spot.resize(ahead.size())
    on_the_spot.open_place(places.WorkupPlace("104827", "P"))
    on_the_spot.show()
    assert seen(ahead) == seen(on_the_spot)
    assert words_on(ahead) == words_on(on_the_spot)


def test_a_waiting_workup_of_another_checklist_is_not_used(of_failing, qtbot):
    open_and_read(of_failing, qtbot, "104827")
    (waiting,) = workups_waiting(of_failing)
    catalogue_files.take(())
    of_failing.go(places.WorkupPlace("104827", "P"))
    assert of_failing.page() is not waiting
    assert of_failing.page().is_fresh()


def test_nothing_is_built_while_keys_are_pressed(of_failing, qtbot):
    of_failing.activateWindow()
    qtbot.waitUntil(of_failing.isActiveWindow)
    ahead = of_failing.navigator._ahead
    ahead.expect(places.PatientPlace)
    qtbot.waitUntil(lambda: ahead._timer.remainingTime() < PAUSE - 40)
    qtbot.keyClick(of_failing.windowHandle(), Qt.Key.Key_Shift)
    assert ahead._timer.remainingTime() > PAUSE - 40
    assert not ahead.is_ready()
    qtbot.waitUntil(ahead.is_ready)
