"""Closing the window with unsaved work asks once, lists what is unsaved, and keeps it as drafts."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from tpi_tracker import paths
from tpi_tracker.services import drafts, opening
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask, places
from tpi_tracker.ui.main_window import MainWindow

NUMBERS = ("104827", "104220", "098113")


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(filled)
    yield made
    made.end()


def type_in_three_tabs(window):
    for number in NUMBERS:
        window.workspace.go(places.PatientPlace(number))
        window.workspace.go(places.SessionPlace(number, f"P{number}"))
        page = window.workspace.page()
        page.form.findChild(QLineEdit, "note").setText("typed and not saved")
        assert not page.can_leave(), number


def close_as_a_user_does(window):
    window.windowHandle().close()


def question_is_there(window):
    return any(question.isVisible() for question in window.findChildren(ask.Question))


def test_three_tabs_are_asked_for_once_and_listed(window, filled, qtbot):
    type_in_three_tabs(window)
    with ask.answers("stay") as asked:
        close_as_a_user_does(window)
        (question,) = window.findChildren(ask.Question)
        said = " ".join(label.text() for label in question.findChildren(QLabel))
        qtbot.waitUntil(lambda: not question_is_there(window))
        assert asked == ["Close with unsaved work?"]
    for name in ("DVOŘÁK, Petr (104\u00a0827)", "OKONKWO, Ada (104\u00a0220)", "DVOŘÁK, Petr (098\u00a0113)"):
        assert said.count(f"{name}: Session 2") == 1
    assert window.isVisible()


def test_closing_all_the_same_keeps_the_drafts(window, filled, qtbot):
    key = filled.key
    type_in_three_tabs(window)
    with ask.answers("close"):
        close_as_a_user_does(window)
        qtbot.waitUntil(lambda: not window.isVisible())
    again = opening.open_with_key(filled.folder, key, filled.user.user_id)
    assert {draft.patient_no for draft in drafts.drafts(again)} == set(NUMBERS)
    again.close()


def test_one_form_in_hand_is_kept_without_a_question(window, filled, qtbot):
    window.workspace.go(places.SessionPlace("104827", "P104827"))
    window.workspace.page().form.findChild(QLineEdit, "note").setText("typed and not saved")
    close_as_a_user_does(window)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_nothing_unsaved_closes_at_once(window, qtbot):
    window.workspace.go(places.PatientPlace("104827"))
    close_as_a_user_does(window)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_end_of_the_session_asks_nothing(window):
    type_in_three_tabs(window)
    window.end()
    assert not window.isVisible()


class Styled(QObject):
    """How often what it watches was styled."""

    times = 0

    def eventFilter(self, _watched, event):
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_pages_that_go_with_the_window_are_not_styled_anew(window):
    styled = Styled()
    window.workspace.page().installEventFilter(styled)
    window.end()
    assert window.workspace is None
    assert styled.times == 0
