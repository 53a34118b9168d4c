"""A large page shows its frame at once: painted before it is built, gone with it, and no key typed then is lost."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.first_frame import FirstFrame
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.page_classes import page_class, word_ahead
from tpi_tracker.ui.pages.patient import PatientPage

LARGE = (places.PatientPlace, places.SessionPlace, places.WorkupPlace, places.ReportPlace)
SETTINGS = places.SettingsPlace()


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(filled)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.end()


class Painted(QObject):
    """What happens to the frame, in its order; ``then`` is done when it is painted."""

    def __init__(self, frame, then=None):
        super().__init__()
        self.seen, self._then = [], then
        frame.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() in {QEvent.Type.Paint, QEvent.Type.Hide}:
            self.seen.append(event.type())
            if event.type() == QEvent.Type.Paint and self._then is not None:
                then, self._then = self._then, None
                then()
        return False


def frame_of(window):
    return window.findChild(FirstFrame)


def test_the_frame_is_painted_before_the_page_is_built_and_goes_with_it(window, monkeypatch):
    painted = Painted(frame_of(window))
    build = PatientPage.open_place

    def building(page, place):
        painted.seen.append("built")
        build(page, place)

    monkeypatch.setattr(PatientPage, "open_place", building)
    window.workspace.go(places.PatientPlace("104827"))
    assert painted.seen == [QEvent.Type.Paint, "built", QEvent.Type.Hide]
    assert isinstance(window.workspace.page(), PatientPage)
    assert not frame_of(window).isVisible()


def test_a_page_that_is_there_already_comes_without_a_frame(window):
    window.workspace.go(places.PatientPlace("104827"))
    window.workspace.go(places.TodayPlace())
    painted = Painted(frame_of(window))
    window.workspace.go(places.PatientPlace("104827"))
    assert painted.seen == []


def test_a_page_that_cannot_be_read_leaves_no_frame_behind(window, qtbot):
    before = window.workspace.page()
    painted = Painted(frame_of(window))
    with pytest.raises(Exception, match="nobody"):
        window.workspace.go(places.PatientPlace("nobody"))
    assert painted.seen == [QEvent.Type.Paint, QEvent.Type.Hide]
    assert window.workspace.page() is before
    assert not frame_of(window).isVisible()


def type_to_the_window(window, text):
    """As a window system gives them: to the window, in a later turn of the loop, whoever has the keyboard then."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(letter.upper()))
            QCoreApplication.postEvent(
                window.windowHandle(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            )


def test_keys_that_were_pressed_before_the_form_was_whole_land_in_its_fields(window, qtbot):
    workspace = window.workspace
    workspace.go(places.PatientPlace("104827", "P104827"))
    painted = Painted(frame_of(window), lambda: type_to_the_window(window, "7levator sc"))
    workspace.go(places.SessionPlace("104827", "P104827"))
    assert QEvent.Type.Paint in painted.seen, "nothing was typed while the form was being built"
    form = workspace.page().form
    qtbot.waitUntil(lambda: form.sites.rows()[0].muscle.text() == "levator sc")
    assert form.baseline.score.content().value == "7"
    assert QApplication.focusWidget() is form.sites.rows()[0].muscle


def test_a_page_without_a_word_of_its_own_gets_one_that_is_true():
    """A session that is corrected is not a new one; a sheet lies over the page that is there."""
    said = {kind: word_ahead(kind("1", "P")) for kind in LARGE} | {places.SettingsPlace: word_ahead(SETTINGS)}
    assert said == {kind: page_class(kind).NAME for kind in said}
    page_class(places.PatientsPlace)  # imported, as it is from the second time on
    assert word_ahead(places.SessionPlace("1", "P", session_id="S")) == ""
    assert word_ahead(places.ScorePlace("1", "P")) is None
    assert word_ahead(places.PatientsPlace()) is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_frame_says_whose_page_comes(window, qapp, theme):
    """The name is painted where it is known: the picture with it is another than the one without."""
    style.apply(qapp, theme)
    frame = frame_of(window)
    pictures = []
    for name in ("", "DVOŘÁK, Petr"):
        with frame.during("New session", name, has_banner=True):
            assert frame.accessibleName() == "New session"
            pictures.append(frame.grab().toImage())
    assert pictures[0] != pictures[1]
    assert frame.accessibleName() == ""
