"""Every page and every dialog as assistive technology meets it: each control has role, name, state and its reason."""

from functools import partial

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.spoken import controls, faults
from tests.ui.test_focus_comes_back import OVER_A_PATIENT
from tests.ui.test_sight import NO_DRAFT, PAGES, SHEETS
from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui import accessible, places
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.unlock import KnownUser
from tpi_tracker.ui.widgets.chart import ChartWidget


@pytest.fixture
def window(qtbot, failing, jobs, tmp_path):
    accessible.name_choices()
    QAccessible.setActive(True)
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()
    QAccessible.setActive(False)


def dialogs(window):
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def test_every_page(window, qapp):
    for name, place in PAGES.items():
        window.workspace.go(place)
        qapp.processEvents()
        assert controls(window) >= 8, name
        assert faults(window) == [], name


def has_drawn(sheet):
    """A curve comes once the keys rest."""
    return all(curve.spec() is not None for curve in sheet.findChildren(ChartWidget))


def test_every_sheet_also_while_it_says_what_is_wrong(window, qapp, qtbot):
    for name, place in (SHEETS | NO_DRAFT | {"hand over": places.HandOverPlace("104827", "P")}).items():
        window.workspace.go(PAGES["patient"])
        window.workspace.go(place)
        qapp.processEvents()
        sheet = window.workspace.navigator.sheet()
        qtbot.waitUntil(partial(has_drawn, sheet))
        assert controls(sheet) > 0, name
        assert faults(sheet) == [], name
        if "edit" not in name and name != "hand over":
            sheet.save()
            qapp.processEvents()
            if window.workspace.navigator.sheet() is sheet:  # an empty one says what is missing; a signature is whole
                assert faults(sheet) == [], name
        window.workspace.navigator.close_sheet()


@pytest.mark.parametrize("command", ["keys", "palette", "sources"])
def test_a_list_of_keys_or_sources(window, qapp, command):
    window.workspace.go(PAGES["patient"])
    window.workspace.do(command)
    qapp.processEvents()
    (dialog,) = dialogs(window)
    assert faults(dialog) == []
    dialog.reject()


@pytest.mark.parametrize("name", OVER_A_PATIENT)
def test_what_is_read_or_asked(window, qapp, name):
    window.workspace.go(PAGES["patient"])
    dialog = OVER_A_PATIENT[name](window)
    if isinstance(dialog, QDialog) and not dialog.isVisible():
        dialog.open()
    qapp.processEvents()
    for shown in dialogs(window):
        assert faults(shown) == []
        shown.done(QDialog.DialogCode.Rejected)


def test_the_gate_and_the_first_start(window, qapp, tmp_path):
    window.lock()
    window.show_unlock([(tmp_path, "Northgate Pain Clinic")], [KnownUser("u1", "Novák, M. (administrator)")])
    qapp.processEvents()
    assert controls(window) > 2
    assert faults(window) == []
    page = window.show_first_start(tmp_path / "new")
    qapp.processEvents()
    assert faults(window) == []
    page.begin_new()
    qapp.processEvents()
    assert faults(window) == []


def test_what_says_nothing_is_found(qtbot):
    """The control: a field without a name, a button that is called otherwise, a bare widget that takes Tab."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    field, button, bare = QLineEdit(), QPushButton("Save"), QWidget()
    button.setAccessibleName("Cancel")
    bare.setFocusPolicy(QLineEdit().focusPolicy())
    for widget in (field, button, bare):
        column.addWidget(widget)
    holder.show()
    said = faults(holder)
    assert [part for part in said if part.startswith("QLineEdit") and "no name" in part]
    assert [part for part in said if "reads 'Save', is called 'Cancel'" in part]
    assert [part for part in said if part.startswith("QWidget") and "takes Tab and has no name" in part]
