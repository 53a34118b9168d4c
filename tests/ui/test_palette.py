"""Ctrl+K: what is typed finds commands and patients, loosely, and never takes what was not in sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tpi_tracker import paths
from tpi_tracker.settings import Settings
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.fuzzy import SCATTERED, rank
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.places import PatientPlace


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("rep", "Repeat last session"),
        ("last rep", "Repeat last session"),
        ("rls", "Repeat last session"),
        ("peat", "Repeat last session"),
        ("rpt", "Report"),
        ("dvorak", "DVOŘÁK, Petr"),
        ("", "anything"),
    ],
)
def test_it_fits(typed, name):
    assert rank(typed, name) is not None


@pytest.mark.parametrize(("typed", "name"), [("tpr", "Report"), ("rep x", "Repeat last session"), ("ss", "Lock")])
def test_it_does_not_fit(typed, name):
    assert rank(typed, name) is None


def test_the_nearer_fit_comes_first():
    names = ["Go to Patients", "New patient", "Repeat last session", "Report"]
    assert sorted(names, key=lambda name: rank("rep", name) if rank("rep", name) is not None else 99)[0] == (
        "Repeat last session"
    )
    assert rank("oko", "Lot look-up: who got a lot") >= SCATTERED > rank("lok", "Lookup, lok")


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    made.show_clinic(filled)
    yield made
    made.close()


def opened(window):
    window.workspace.do("palette")
    (palette,) = window.findChildren(Palette)
    return palette


def rows(palette):
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_a_command_shows_its_key_and_is_taken(window, qapp):
    palette = opened(window)
    QTest.keyClicks(palette.field, "pat go")
    assert rows(palette)[0] == "Go to Patients"
    assert palette.field.accessibleDescription() == "Go to Patients, Alt+2"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qapp.processEvents()
    assert type(window.workspace.navigator.place()).__name__ == "PatientsPlace"


def test_a_patient_is_found_by_any_fragment_and_opened(window, qapp):
    palette = opened(window)
    QTest.keyClicks(palette.field, "oko")
    assert rows(palette)[0] == "OKONKWO, Ada"
    assert palette.field.accessibleDescription().startswith("OKONKWO, Ada, ")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qapp.processEvents()
    assert window.workspace.navigator.place() == PatientPlace("104220")


def test_enter_before_the_patients_were_read_waits_for_them(qtbot, filled):
    lane, holder = Jobs(), QWidget()
    qtbot.addWidget(holder)
    palette = Palette(holder, None, filled, lane)  # it goes once it closes, the holder stays
    palette.show()
    opened_for = []
    palette.patient_chosen.connect(opened_for.append)
    palette.chosen.connect(opened_for.append)
    with qtbot.waitSignal(palette.patient_chosen):
        QTest.keyClicks(palette.field, "okonk")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert opened_for == []
    assert opened_for == ["104220"]
    lane.wait()


def test_down_steps_and_the_field_says_what_enter_takes(window):
    palette = opened(window)
    before = palette.field.accessibleDescription()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    assert palette.field.accessibleDescription() != before
    palette.reject()


@pytest.mark.parametrize("place", [0, 1])
def test_a_row_is_taken_by_what_assistive_technology_can_do_to_it(window, qtbot, place):
    palette = opened(window)
    palette._narrow("go to")
    row = QAccessible.queryAccessibleInterface(palette.list).child(place)
    named = row.text(QAccessible.Text.Name)
    taken = []
    palette.chosen.connect(taken.append)
    action = row.actionInterface()
    assert action.actionNames() == [action.toggleAction()]
    action.doAction(action.toggleAction())
    qtbot.waitUntil(lambda: bool(taken))
    assert [command.label for command in commands() if command.key == taken[0]] == [named.split(",")[0]]
    assert len(taken) == 1


def test_stepping_takes_nothing(window, qapp):
    palette = opened(window)
    taken = []
    palette.chosen.connect(taken.append)
    palette._narrow("go to")
    palette._move(1)
    qapp.processEvents()
    assert (palette.list.currentRow(), taken) == (1, [])
