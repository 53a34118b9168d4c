"""The sheets of doses given elsewhere and of complications: opened from the patient's page, filled by keys."""

from typing import Any

import pytest
from keyboard import focused, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tpi_tracker.render.wording import say
from tpi_tracker.services import complications, drafts, exposures, sessions
from tpi_tracker.settings import Settings
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.places import ComplicationPlace, ExposurePlace, PatientPlace
from tpi_tracker.ui.resuming import place_of


@pytest.fixture
def workspace(treated: Any, jobs: Any, qtbot: QtBot) -> Any:
    window = MainWindow(Settings(), jobs)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    made = window.show_clinic(treated)
    made.go(PatientPlace("104827", "P1"))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def sheet_of(workspace: Any) -> Any:
    """The sheet that is open, with the keyboard in it."""
    found = workspace.navigator.sheet()
    assert found is not None
    take_keyboard(found)
    return found


def take_keyboard(window: Any) -> None:
    window.activateWindow()
    for _ in range(100):
        QApplication.processEvents()
        if window.isActiveWindow() and QApplication.focusWidget() is not None:
            return
    raise AssertionError("the window does not become active")


def test_a_dose_given_elsewhere_by_keys(workspace: Any, treated: Any) -> None:
    page = workspace.page()
    page._given.add_button.click()
    sheet = sheet_of(workspace)
    assert sheet.accessibleName() == "Given elsewhere"
    held = focused()
    assert held.accessibleName() == "Date"
    held.selectAll()
    press("1.8.2026")
    sheet.fields["drug"].edit.setFocus()
    press("t")
    sheet.fields["mg"].edit.setFocus()
    press("40")
    sheet.fields["procedure"].edit.setFocus()
    press("shoulder joint")
    sheet.save()
    (kept,) = exposures.given(treated, "104827").exposures
    assert (str(kept.given_on), kept.drug, kept.mg, kept.procedure) == (
        "2026-08-01",
        "triamcinolone",
        40,
        "shoulder joint",
    )
    assert page._given.accessibleDescription() == (
        "01-Aug-2026, triamcinolone 40 mg, shoulder joint; "
        "Steroid: about 40 mg methylprednisolone equivalent in 12 months"
    )


def test_date_and_drug_are_asked_and_a_draft_is_kept(workspace: Any, treated: Any) -> None:
    workspace.page()._given.add_button.click()
    sheet = sheet_of(workspace)
    sheet.fields["procedure"].edit.setFocus()
    press("dentist")
    sheet.save()
    assert sheet.fields["drug"].error() == "Which drug was it?"
    sheet.keep_draft()
    (draft,) = drafts.drafts(treated)
    workspace.navigator.close_sheet()
    place = place_of(draft)
    assert isinstance(place, ExposurePlace)
    workspace.go(place)
    assert sheet_of(workspace).fields["procedure"].text() == "dentist"


def test_a_dose_entered_in_error_needs_a_reason(workspace: Any, treated: Any) -> None:
    workspace.page()._given.add_button.click()
    sheet = sheet_of(workspace)
    sheet.fields["drug"].set_value("lidocaine")
    sheet.save()
    (kept,) = exposures.given(treated, "104827").exposures
    workspace.go(ExposurePlace("104827", kept.key))
    sheet = sheet_of(workspace)
    sheet.wrong_button.click()
    assert sheet.fields["reason"].error() == "A retraction needs a reason."
    assert focused() is sheet.fields["reason"].edit
    press("of another patient")
    sheet.wrong_button.click()
    assert exposures.given(treated, "104827").exposures == ()


def begin(treated: Any, kind: str) -> None:
    entry = sessions.entry_of(treated, "S1")
    changed = type(entry)(
        entry.session.changed(complication=kind),
        entry.sites,
        entry.injectates,
        entry.baseline,
        entry.post_score,
        None,
        entry.checks,
    )
    sessions.amend(treated, changed, reason="told later")


def test_c_on_a_session_adds_the_course_of_what_it_began(workspace: Any, treated: Any) -> None:
    begin(treated, "suspected pneumothorax")
    page = workspace.page()
    page.refresh()
    page._timeline.view.choose("S1")
    page._timeline.view.setFocus()
    press(Qt.Key.Key_C)
    sheet = sheet_of(workspace)
    assert focused().accessibleName() == "What happened"
    assert sheet.fields["kind"].value() == "pneumothorax"
    press("X-ray clear after 2 h")
    sheet.fields["severity"].set_value("mild")
    sheet.fields["noticed_at"].edit.setText("01-Aug-2026")
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "such as 01-Aug-2026 14:32" in sheet.fields["noticed_at"].error()
    assert "23-Nov-2026 14:32" in sheet.fields["noticed_at"].edit.placeholderText()
    sheet.fields["noticed_at"].edit.setText("01-Aug-2026 12:00")
    sheet.fields["resolved_on"].edit.setText("2.8.2026")
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (kept,) = complications.about(treated, "S1").complications
    assert (kept.kind, kept.severity, kept.course) == ("pneumothorax", "mild", "X-ray clear after 2 h")
    row = next(entry for entry in page.problem().timeline if entry.kind == "complication")
    assert say(row.title) == "Session 1: suspected pneumothorax; X-ray clear after 2 h"
    take_keyboard(workspace.window())
    page._timeline.view.choose(row.key)
    page._timeline.view.setFocus()
    press(Qt.Key.Key_Return)
    again = sheet_of(workspace)
    assert again.place == ComplicationPlace("104827", "P1", "S1", row_id=kept.key)
    assert again.fields["course"].text() == "X-ray clear after 2 h"


def test_a_kind_is_asked_and_the_draft_goes_on(workspace: Any, treated: Any) -> None:
    workspace.go(ComplicationPlace("104827", "P1", "S1"))
    sheet = sheet_of(workspace)
    assert focused().accessibleName() == "Complication"
    sheet.fields["course"].edit.setFocus()
    press("dizzy")
    sheet.save()
    assert sheet.fields["kind"].error() == "Which complication was it?"
    sheet.keep_draft()
    (draft,) = drafts.drafts(treated)
    workspace.navigator.close_sheet()
    workspace.go(place_of(draft))
    assert sheet_of(workspace).fields["course"].text() == "dizzy"


def test_a_complication_is_retracted_from_its_row(workspace: Any, treated: Any) -> None:
    begin(treated, "nerve symptoms")
    page = workspace.page()
    page.refresh()
    row = next(entry for entry in page.problem().timeline if entry.kind == "complication")
    page._timeline.view.choose(row.key)
    page._timeline.view.setFocus()
    press(Qt.Key.Key_Delete)
    sheet = sheet_of(workspace)
    sheet.fields["reason"].set_text("another patient")
    sheet.save()
    assert complications.about(treated, "S1").complications == ()
