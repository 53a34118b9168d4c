"""What happens between a patient's name and the page: nothing flashes."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui import places
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


def test_no_part_of_the_page_is_a_window_for_a_moment(workspace, qapp):
    windows = Windows(qapp)
    workspace.go(places.PatientPlace("104827"))
    qapp.processEvents()
    qapp.removeEventFilter(windows)
    assert windows.shown == []
