"""Whatever is typed or pasted into a form is kept exactly, or refused at its field with the reason; nothing is cut."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.pace import within
from tpi_tracker import paths
from tpi_tracker.services import patients
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.fields import TextField
from tpi_tracker.ui.widgets.line_bounds import bound

KEPT = {
    "right to left": "שרה كهن",
    "combining marks": "e\u0301 o\u0308\u0323",
    "joined emoji": "👩\u200d⚕️ 👨‍👩‍👧",
    "no-break blanks": "a\u00a0b\u202fc",
    "line separators": "a\u2028b",
    "bidi override": "a\u202eb",
    "isolates": "\u2067abc\u2069",
    "lines and tabs": "a\nb\tc",
    "20,000 letters": "x" * 20_000,
    "outside the plane": "𝔘\U0001f9ec",
}
REFUSED = {
    "NUL": ("a\0b", "control character (U+0000)"),
    "escape": ("a\x1b[2Jb", "control character (U+001B)"),
    "C1": ("a\x85b", "control character (U+0085)"),
    "20,001 letters": ("x" * 20_001, "longer than 20 000"),
}


@pytest.fixture
def window(qtbot, qapp, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.show()
    made.show_clinic(filled)
    yield made
    made.close()


@pytest.fixture
def sheet(window):
    window.workspace.go(places.EditPatientPlace("104827"))
    return window.workspace.navigator.sheet()


def typed(sheet, name, text):
    sheet.fields[name].set_text(text)
    sheet.save()


@pytest.mark.parametrize("what", KEPT)
def test_it_is_kept_exactly(window, sheet, filled, what):
    typed(sheet, "note", KEPT[what])
    assert sheet.fields["note"].error() == ""
    assert patients.get(filled, "104827").note == KEPT[what]


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_at_its_field_with_the_reason(window, sheet, filled, what):
    text, said = REFUSED[what]
    typed(sheet, "note", text)
    assert said in sheet.fields["note"].error()
    assert patients.get(filled, "104827").note is None


def test_a_name_of_a_million_letters_is_refused_not_cut(window, sheet, filled):
    typed(sheet, "family_name", "N" * 1_000_000)
    assert "longer than 20 000" in sheet.fields["family_name"].error()
    assert patients.get(filled, "104827").family_name == "Dvořák"


@pytest.mark.parametrize("text", ["a\u00a0b", "a\u2028b\u2029c", "\ufeffa", "a\ufdd0b"])
def test_a_note_nobody_touched_is_not_changed_by_saving_the_rest(window, filled, text):
    patient = patients.get(filled, "104827")
    patients.amend(filled, patient.changed(note=text))
    window.workspace.go(places.EditPatientPlace("104827"))
    sheet = window.workspace.navigator.sheet()
    typed(sheet, "phone", "+420 777 123 456")
    after = patients.get(filled, "104827")
    assert (after.note, after.phone) == (text, "+420 777 123 456")
    window.workspace.navigator.close_sheet()


@pytest.mark.parametrize("text", ["\ufeffAnna", "a\u00a0b", "a\ufdd0b"])
def test_a_line_nobody_touched_is_not_changed_by_saving_the_rest(window, filled, text):
    patient = patients.get(filled, "104827")
    patients.amend(filled, patient.changed(given_name=text))
    window.workspace.go(places.EditPatientPlace("104827"))
    sheet = window.workspace.navigator.sheet()
    typed(sheet, "phone", "+420 777 123 456")
    after = patients.get(filled, "104827")
    assert (after.given_name, after.phone) == (text, "+420 777 123 456")
    window.workspace.navigator.close_sheet()


@pytest.fixture
def note(qtbot, qapp):
    style.apply(qapp, "light")
    made = TextField("Note", name="note", value="before")
    qtbot.addWidget(made)
    return made


def test_ten_megabytes_are_refused_at_once_and_nothing_is_pasted(note):
    paste = QMimeData()
    paste.setText("x" * 10_000_000)
    with within(1):
        note.edit.insertFromMimeData(paste)
    assert note.value() == "before"
    assert "at most 20\u00a0000 characters" in note.error()
    assert note.edit.accessibleDescription() == note.error()


def test_what_fits_is_pasted_as_it_is(note):
    paste = QMimeData()
    paste.setText("a\u00a0b\nc")
    note.edit.selectAll()
    note.edit.insertFromMimeData(paste)
    assert note.value() == "a\u00a0b\nc"
    note.edit.undo()
    assert note.value() == "before"


def test_a_direction_that_is_turned_is_seen_wherever_the_name_is(window, filled):
    patient = patients.get(filled, "104827")
    patients.amend(filled, patient.changed(family_name="\u202ekavoN"))
    assert patients.get(filled, "104827").family_name == "\u202ekavoN"
    seen = []
    for place in (places.TodayPlace(), places.PatientPlace("104827"), places.ReportPlace("104827")):
        window.workspace.go(place)
        page = window.workspace.page()
        seen += [label.text() for label in page.findChildren(QLabel)]
        seen += [widget.accessibleName() for widget in page.findChildren(QLabel)]
        assert not [text for text in seen if "\u202e" in text], place
    assert any("⟨U+202E⟩KAVON, Petr" in text.replace("\u200b", "") for text in seen)
    found = patients.search(filled, "kavon").rows
    assert [row.shown_name for row in found] in ([], ["⟨U+202E⟩KAVON, Petr"])


def test_a_line_that_is_bounded_keeps_what_was_selected_to_be_typed_over(qtbot):
    edit = QLineEdit("1")
    qtbot.addWidget(edit)
    edit.selectAll()
    assert bound(edit)
    qtbot.keyClicks(edit, "2")
    assert edit.text() == "2"
    other = QLineEdit("12")
    qtbot.addWidget(other)
    other.setCursorPosition(1)
    assert bound(other)
    assert (other.cursorPosition(), other.selectedText()) == (1, "")
