"""Hostile and clumsy input through the real forms: megabytes, a million letters, dates that no calendar has, names that
steer what stands around them. The window goes on, and nothing is lost in silence."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.pace import within
from tpi_tracker import paths
from tpi_tracker.services import drafts, patients
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.line_bounds import LONGEST
from tpi_tracker.ui.widgets.note_edit import NoteEdit

MEGABYTES = "x" * 10_000_000
HELD_S = 1.0
"""Of the processor's time; a window that hangs on a paste takes minutes."""

NAMES = {
    "right to left": "כהן שרה",
    "arabic": "محمد العلي",
    "combining": "Jose\u0301 Nun\u0303ez",
    "many marks": "Z" + "\u0300" * 60 + "oe",
    "bidi override": "\u202ekavoN",
    "isolates": "\u2067abc\u2069",
    "joined": "Müller\u200d-Lüdenscheidt",
}
REFUSED_NAMES = {"NUL": "a\0b", "escape": "a\x1bb", "bell": "a\x07b", "C1": "a\x85b"}


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_clinic(filled)
    yield made
    QGuiApplication.clipboard().clear()
    made.end()


def opened(window, place):
    window.workspace.go(place)
    return window.workspace.navigator.sheet()


def paste(edit, qapp):
    """As a user pastes: by the key, from the clipboard."""
    QGuiApplication.clipboard().setText(MEGABYTES)
    edit.setFocus()
    with within(HELD_S, edit.objectName()):
        QTest.keySequence(edit, QKeySequence.StandardKey.Paste)
        for _ in range(3):
            qapp.processEvents()


FORMS = {
    "patient": places.EditPatientPlace("104827"),
    "new patient": places.NewPatientPlace(),
    "problem": places.EditProblemPlace("104827", "P104827"),
    "given elsewhere": places.ExposurePlace("104827"),
    "complication": places.ComplicationPlace("104827", "P104827", "S104827"),
    "treatments": places.TreatmentsPlace("104827", "P104827"),
    "merge": places.MergePlace("104827", "098113"),
}


@pytest.mark.parametrize("name", FORMS)
def test_megabytes_pasted_into_any_field_of_a_form_are_bounded_and_said(window, qapp, name):
    sheet = opened(window, FORMS[name])
    lines = [edit for edit in sheet.findChildren(QLineEdit) if edit.isVisible() and not edit.isReadOnly()]
    notes = [edit for edit in sheet.findChildren(NoteEdit) if edit.isVisible()]
    assert lines or notes
    for edit in lines:
        edit.clear()
        paste(edit, qapp)
        assert len(edit.text()) <= LONGEST, edit.objectName()
    for edit in notes:
        before = edit.toPlainText()
        paste(edit, qapp)
        assert edit.toPlainText() == before, edit.objectName()
    for field in sheet.fields.values():
        if field.editor in lines and field.editor.maxLength() == LONGEST:
            assert "cut off" in field.error(), field.name
        if field.editor in notes:
            assert "Nothing of it was pasted" in field.error(), field.name
    window.workspace.navigator.close_sheet()


@pytest.mark.parametrize("name", ["find_patient", "quick_line", "note"])
def test_megabytes_pasted_into_a_line_outside_the_sheets_are_bounded_and_said(window, qapp, name):
    if name == "find_patient":
        window.workspace.go(places.PatientsPlace())
    else:
        window.workspace.go(places.SessionPlace("104827", "P104827"))
    window.activateWindow()
    edit = window.workspace.page().findChild(QLineEdit, name)
    paste(edit, qapp)
    assert len(edit.text()) <= LONGEST
    assert any("cut off" in tip.said() for tip in window._bounds._tips.values())
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert not any(tip.said() for tip in window._bounds._tips.values())


def test_a_note_of_a_million_letters_is_refused_with_the_reason_and_kept_as_a_draft(window, filled):
    sheet = opened(window, places.EditPatientPlace("104827"))
    with within(10 * HELD_S):
        sheet.fields["note"].set_text("note " * 200_000)
        sheet.typed()
        sheet.save()
    assert "longer than 20 000" in sheet.fields["note"].error()
    assert patients.get(filled, "104827").note is None
    sheet.keeper.keep()
    (draft,) = drafts.drafts(filled)
    assert draft.content["note"] == "note " * 200_000
    window.workspace.navigator.close_sheet()


@pytest.mark.parametrize("what", NAMES)
def test_a_name_in_any_script_is_kept_found_and_shown(window, filled, what):
    sheet = opened(window, places.NewPatientPlace())
    for field, text in (("family_name", NAMES[what]), ("given_name", "Ada"), ("birth_date", "1.2.1990")):
        sheet.fields[field].set_text(text)
    number = sheet.fields["patient_no"].text()
    sheet.save()
    assert patients.get(filled, number).family_name == NAMES[what]
    assert window.workspace.navigator.place() == places.PatientPlace(number)
    shown = window.workspace.page()._banner.accessibleName()
    assert "\u202e" not in shown
    assert [row.patient_no for row in patients.search(filled, NAMES[what]).rows if not row.is_similar] == [number]


@pytest.mark.parametrize("what", REFUSED_NAMES)
def test_a_name_with_control_characters_is_refused_at_its_field(window, filled, what):
    sheet = opened(window, places.NewPatientPlace())
    for field, text in (("family_name", REFUSED_NAMES[what]), ("given_name", "Ada"), ("birth_date", "1.2.1990")):
        sheet.fields[field].set_text(text)
    sheet.save()
    assert "control character" in sheet.fields["family_name"].error()
    assert patients.search(filled, "1.2.1990").rows == ()
    window.workspace.navigator.close_sheet()


@pytest.mark.parametrize("typed", ["31.02.", "31.02.1990", "30/2/90", "00.01.1990", "1990-13-40", "99.99.9999"])
def test_a_date_that_no_calendar_has_is_said_at_its_field(window, filled, typed):
    sheet = opened(window, places.NewPatientPlace())
    for field, text in (("family_name", "Novak"), ("given_name", "Ada"), ("birth_date", typed)):
        sheet.fields[field].set_text(text)
    sheet.save()
    assert typed in sheet.fields["birth_date"].error()
    assert sheet.isVisible()
    assert patients.search(filled, "novak").rows == ()
    window.workspace.go(places.PatientsPlace())
    assert patients.search(filled, typed).rows == ()
    window.workspace.navigator.close_sheet()


def test_the_same_patient_opened_twice_goes_to_its_tab(window):
    window.workspace.go(places.PatientPlace("104827"))
    first = window.workspace.page()
    window.workspace.go(places.PatientPlace("104220"))
    window.workspace.go(places.PatientPlace("104827"))
    assert window.workspace.page() is first
    assert [tab.patient_no for tab in window.workspace.navigator.tabs()] == ["104827", "104220"]


def test_mime_data_without_text_is_no_matter(window, qapp):
    sheet = opened(window, places.EditPatientPlace("104827"))
    data = QMimeData()
    data.setData("application/octet-stream", b"\0\1\2")
    sheet.fields["note"].edit.insertFromMimeData(data)
    assert sheet.fields["note"].error() == ""
    window.workspace.navigator.close_sheet()
