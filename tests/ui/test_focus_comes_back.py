"""After every dialog the keyboard is where it was before: not at the head of the page, and not nowhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.ui.keyboard import press
from tests.ui.test_sight import NO_DRAFT, PAGES, SHEETS, a_call, a_session, an_answer, field_by_field
from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask, places
from tpi_tracker.ui.dialogs.evidence import EvidenceDialog
from tpi_tracker.ui.dialogs.flag_history import FlagHistoryDialog
from tpi_tracker.ui.dialogs.history import HistoryDialog
from tpi_tracker.ui.dialogs.muscle_card import show_muscle
from tpi_tracker.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, failing, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_clinic(failing)
    yield made
    made.close()


def stops(page: QWidget) -> list[QWidget]:
    """What takes Tab on the page, with what is scrolled away."""
    found = [child for child in page.findChildren(QWidget) if child.isVisible() and child.isEnabled()]
    return [child for child in found if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None]


def begin_at_the_last_stop(window, qapp, place):
    """Goes to a page and puts the keyboard at its end, where nothing would bring it by itself."""
    window.workspace.go(place)
    qapp.processEvents()
    last = stops(window.workspace.page())[-1]
    last.setFocus()
    assert window.focusWidget() is last
    return last


def dialogs(window):
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def put_away(window, qapp):
    shown = dialogs(window)
    assert shown
    for dialog in reversed(shown):
        dialog.done(QDialog.DialogCode.Rejected)
    qapp.processEvents()
    assert dialogs(window) == []
    window.activateWindow()  # as a desktop does for the window under a dialog that closed
    qapp.processEvents()


def test_after_every_sheet(window, qapp):
    for name, place in (SHEETS | NO_DRAFT | {"hand over": places.HandOverPlace("104827", "P")}).items():
        last = begin_at_the_last_stop(window, qapp, PAGES["patient"])
        window.workspace.go(place)
        qapp.processEvents()
        assert not last.hasFocus(), name
        put_away(window, qapp)
        assert QApplication.focusWidget() is last, name


@pytest.mark.parametrize("page", ["today", "patients", "patient", "session", "workup", "settings"])
def test_after_every_dialog_of_a_key(window, qapp, page):
    for command in ("keys", "palette", "sources"):
        last = begin_at_the_last_stop(window, qapp, PAGES[page])
        window.workspace.do(command)
        qapp.processEvents()
        put_away(window, qapp)
        assert QApplication.focusWidget() is last, command


def read_only(kind):
    def make(window):
        page = window.workspace.page()
        view = page.problem()
        if kind == "history":
            dialog = HistoryDialog(page.clinic, page.jobs, page.hub, page)
            dialog.show_entry(page.view().patient, view.problem, view.timeline[0])
        elif kind == "flag":
            dialog = FlagHistoryDialog(page.clinic, page.jobs, page.hub, page)
            dialog.show_flag(page.view().patient, view.problem, view.finding.key)
        else:
            dialog = EvidenceDialog(page.clinic, page.jobs, page.hub, page)
            dialog.show_verdict(page.view().patient, view, view.sessions[-1])
        return dialog

    return make


def conflict(meet):
    return lambda window: meet(window.workspace.clinic, window.workspace.page())


OVER_A_PATIENT = {
    **{kind: read_only(kind) for kind in ("history", "flag", "evidence")},
    **{meet.__name__: conflict(meet) for meet in (field_by_field, an_answer, a_session, a_call)},
    "muscle": lambda window: show_muscle(window, "soleus"),
    "question": lambda window: ask.keep_or_discard(window, print),
}


@pytest.mark.parametrize("name", OVER_A_PATIENT)
def test_after_what_is_read_or_asked(window, qapp, name):
    last = begin_at_the_last_stop(window, qapp, PAGES["patient"])
    dialog = OVER_A_PATIENT[name](window)
    if isinstance(dialog, QDialog) and not dialog.isVisible():
        dialog.open()
    qapp.processEvents()
    put_away(window, qapp)
    assert QApplication.focusWidget() is last


def test_from_the_search_field_it_goes_back_there(window, qapp):
    window.workspace.go(PAGES["patient"])
    window.workspace.do_find()
    window.workspace.go(SHEETS["score"])
    put_away(window, qapp)
    assert QApplication.focusWidget() is window.workspace.top.search


def test_where_the_control_has_gone_it_goes_to_the_head_of_the_page(window, qapp):
    """The control for it: a page that was rebuilt under the dialog has no such stop any more."""
    begin_at_the_last_stop(window, qapp, PAGES["patient"])
    extra = QWidget(window.workspace.page())
    extra.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    extra.show()
    extra.setFocus()
    window.workspace.go(SHEETS["score"])
    extra.hide()
    put_away(window, qapp)
    assert window.workspace.page().isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is not extra


def test_after_another_tab_the_form_goes_on_where_it_was(window, qapp):
    window.workspace.go(places.SessionPlace("104827", "P", repeat=True))
    press("7", Qt.Key.Key_Space)
    held = QApplication.focusWidget()
    assert held.accessibleName() == "Post score"
    window.workspace.do_today()
    qapp.processEvents()
    assert not held.hasFocus()
    window.workspace.do_next_tab()
    qapp.processEvents()
    assert QApplication.focusWidget() is held
