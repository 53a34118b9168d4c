"""Nothing flashes: while places open, no window comes up but the dialogs that were asked for."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.every_page import open_every_page
from tpi_tracker.ui.main_window import MainWindow


class Windows(QObject):
    """The windows that come up and are no dialog."""

    def __init__(self, app):
        super().__init__()
        self.shown = []
        app.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
            if not isinstance(watched, QDialog) and not popup:
                self.shown.append(f"{type(watched).__name__} {watched.objectName()} {watched.size().toTuple()}")
        return False


@pytest.fixture
def window(qtbot, failing, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()


@pytest.fixture
def windows(qapp, window):
    made = Windows(qapp)
    yield made
    qapp.removeEventFilter(made)


def test_no_window_comes_up_while_every_place_opens(window, windows, qapp):
    open_every_page(window, qapp)
    assert windows.shown == [], "\n".join(windows.shown)


def test_no_window_comes_up_between_today_and_a_patient_and_back(window, windows, qapp):
    workspace = window.workspace
    for _ in range(2):
        workspace.go(places.PatientPlace("104827", "P"))
        qapp.processEvents()
        workspace.go(places.TodayPlace())
        qapp.processEvents()
        workspace.page().refresh()
        qapp.processEvents()
    assert windows.shown == [], "\n".join(windows.shown)


def test_no_window_comes_up_with_what_a_sheet_says(window, windows, qapp):
    workspace = window.workspace
    for place in (places.NewPatientPlace(), places.ScorePlace("104827", "P"), places.NewProblemPlace("104827")):
        workspace.go(place)
        sheet = workspace.navigator.sheet()
        sheet.save()
        sheet.typed()
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
        qapp.processEvents()
        workspace.navigator.close_sheet()
    assert windows.shown == [], "\n".join(windows.shown)


def test_no_window_comes_up_in_another_size_or_theme_and_behind_the_lock(window, windows, qapp):
    window.rebuild()
    window.show_unlock([], [])
    qapp.processEvents()
    assert windows.shown == [], "\n".join(windows.shown)
