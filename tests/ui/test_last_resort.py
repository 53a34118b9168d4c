"""A fault of ours in any slot: it reaches the last resort, once, and the window goes on."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog

from tpi_tracker import log, paths
from tpi_tracker.services import patient_view
from tpi_tracker.settings import Settings
from tpi_tracker.store.database import Database
from tpi_tracker.ui import ask, places
from tpi_tracker.ui.actions import commands
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.fields import LineField, TextField

CANARY = "Kanarienvogel"
PROBLEM = places.PatientPlace("104827", "P")


class OurFault(RuntimeError):
    """A fault of the program, not of the world; its text must not be seen."""


class Faults:
    """Every reading and writing fails from ``begin`` on; what is raised and what reaches the last resort is counted."""

    def __init__(self, monkeypatch):
        self._monkeypatch, self.raised, self.reached = monkeypatch, 0, []

    def begin(self):
        def fail(*_, **__):
            self.raised += 1
            raise OurFault(CANARY)

        log.note_crashes(self.reached.append)
        for name in ("reading", "writing"):
            self._monkeypatch.setattr(Database, name, fail)

    def end(self):
        self._monkeypatch.undo()

    def are_told(self):
        return self.reached == ["OurFault"] * self.raised


@pytest.fixture
def faults(monkeypatch):
    made = Faults(monkeypatch)
    yield made
    made.end()


@pytest.fixture
def window(qtbot, failing, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    log.start_log(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(failing)
    made.workspace.go(PROBLEM)
    yield made
    made.end()


def goes_on(window, faults, tmp_path):
    """With the fault gone the window does what it did before; the log names the place and not the text."""
    written = (tmp_path / "own" / "tpi-tracker.log").read_text(encoding="utf-8")
    assert ("OurFault" in written) == bool(faults.raised)
    assert CANARY not in written
    faults.end()
    for dialog in window.findChildren(QDialog):
        dialog.done(0)
    window.workspace.go(places.PatientsPlace())
    assert window.workspace.page().accessibleName() == "Patients"


COMMANDS = [command.key for command in commands() if not command.of_page and command.key != "lock"]
READS_NOTHING = {
    "find",
    "settings",
    "spreadsheet",
    "export_data",
    "next_section",
    "previous_section",
    "close_tab",
    "next_tab",
    "undo",
    "palette",
    "keys",
    "sources",
    "repeat",
    "patients",
    "today",
    "next_due",
    "catalogue",
    "lots",
    "new_patient",
    "follow_up",
    "own_password",
}
"""Commands that may well do their work without the file (what they show was read before)."""


@pytest.mark.parametrize("key", COMMANDS)
def test_a_command_that_fails_is_told(window, faults, qapp, tmp_path, key):
    (action,) = [action for action in window.workspace.actions() if action.objectName() == f"action_{key}"]
    faults.begin()
    action.trigger()
    qapp.processEvents()
    assert faults.are_told()
    assert faults.raised or key in READS_NOTHING
    goes_on(window, faults, tmp_path)


PAGES = {
    "today": places.TodayPlace(),
    "patients": places.PatientsPlace(),
    "settings": places.SettingsPlace(),
    "catalogue": places.CataloguePlace(),
    "lots": places.LotsPlace("LD2291"),
    "patient": PROBLEM,
    "session": places.SessionPlace("104827", "P"),
    "repeat": places.SessionPlace("104827", "P", repeat=True),
    "workup": places.WorkupPlace("104827", "P"),
    "plan": places.PlanPlace("104827", "P"),
    "report": places.ReportPlace("104827", "P"),
}


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("name", PAGES)
def test_every_button_of_a_page_that_fails_is_told(window, faults, qapp, tmp_path, name):
    window.workspace.go(PAGES[name])
    page = window.workspace.page()
    qapp.processEvents()
    buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    assert buttons
    faults.begin()
    with ask.answers() as asked:
        for button in buttons:
            if shiboken6.isValid(button):  # another text size builds the pages anew
                button.click()
            qapp.processEvents()
            if qapp.activePopupWidget() is not None:
                qapp.activePopupWidget().close()
            for dialog in window.findChildren(QDialog):
                dialog.hide()
            window.workspace.navigator.close_sheet()
    assert faults.are_told(), (faults.raised, len(faults.reached), asked)
    goes_on(window, faults, tmp_path)


def retraction(clinic):
    score = patient_view.view(clinic, "104827").problem("P").scores[-1].key
    return places.RetractPlace("104827", "P", "score", score)


SHEETS = {
    "new patient": lambda _: places.NewPatientPlace(),
    "edit patient": lambda _: places.EditPatientPlace("104827"),
    "new problem": lambda _: places.NewProblemPlace("104827"),
    "edit problem": lambda _: places.EditProblemPlace("104827", "P"),
    "score": lambda _: places.ScorePlace("104827", "P"),
    "questionnaire": lambda _: places.InstrumentPlace("104827", "P"),
    "retract": retraction,
    "given elsewhere": lambda _: places.ExposurePlace("104827"),
    "complication": lambda _: places.ComplicationPlace("104827", "P", "S2"),
    "treatments": lambda _: places.TreatmentsPlace("104827", "P"),
    "hand over": lambda _: places.HandOverPlace("104827", "P"),
}
SAVES = {"edit patient", "score", "questionnaire", "retract", "hand over"}
"""Those that the typing below fills in so far that the save comes to the file."""


@pytest.mark.parametrize("name", SHEETS)
def test_a_save_that_fails_is_told_and_the_form_stays(window, faults, qapp, failing, tmp_path, name):
    window.workspace.go(SHEETS[name](failing))
    sheet = window.workspace.navigator.sheet()
    for field in sheet.fields.values():
        if isinstance(field, LineField | TextField) and not field.text():
            field.set_text("what was wrong")
    if name == "score":
        QTest.keyClick(sheet.entry.keys, Qt.Key.Key_4)
    elif name == "questionnaire":
        sheet._refused.setChecked(True)
    faults.begin()
    sheet.save_button.click()
    if sheet.keeper is not None:
        sheet.keeper._timer.timeout.emit()
    qapp.processEvents()
    assert faults.are_told()
    assert faults.raised or name not in SAVES
    assert sheet.isVisible()
    goes_on(window, faults, tmp_path)


def test_the_count_sees_a_fault_that_is_swallowed(faults):
    """The control: a slot that hides its fault is not told."""
    faults.begin()
    try:
        Database.reading(None)
    except OurFault:
        hidden = True
    assert hidden
    assert not faults.are_told()
