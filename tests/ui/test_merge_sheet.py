"""Two records of one person: both banners side by side, both identities typed, one tab left, a way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import drafts, patients
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places
from tpi_tracker.ui.main_window import MainWindow

GOES_ON, ENDS = "104827", "098113"


@pytest.fixture
def window(qtbot, filled, jobs, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.show_clinic(filled)
    yield made
    made.close()


def merging(window, goes_on=GOES_ON, ends=ENDS):
    window.workspace.go(places.PatientPlace(goes_on))
    window.workspace.go(places.MergePlace(goes_on, ends))
    return window.workspace.navigator.sheet()


def type_both(sheet, goes_on=("104 827", "14.7.1965"), ends=("098 113", "14jul1956")):
    for side, (number, born) in ((sheet.goes_on, goes_on), (sheet.ends, ends)):
        side.number.edit.clear()
        side.born.edit.clear()
        QTest.keyClicks(side.number.edit, number)
        QTest.keyClicks(side.born.edit, born)


def test_both_stand_side_by_side_and_what_goes_is_counted(window):
    sheet = merging(window)
    left, right = sheet.goes_on.banner, sheet.ends.banner
    assert left.accessibleName() == "Patient DVOŘÁK, Petr, born 14-Jul-1965 (61 y), clinic no. 104827"
    assert right.accessibleName() == "Patient DVOŘÁK, Petr, born 14-Jul-1956 (70 y), clinic no. 098113"
    assert left.mapTo(sheet, left.rect().topRight()).x() < right.mapTo(sheet, right.rect().topLeft()).x()
    assert sheet.what.title().startswith("From 098\u00a0113 to 104\u00a0827: pain problem 1, session 1, score 2")
    assert sheet.save_button.text() == "Merge"


def test_merged_when_both_were_typed_and_the_window_goes_on_with_one(window, filled):
    window.workspace.go(places.PatientPlace(ENDS))
    sheet = merging(window)
    type_both(sheet)
    sheet.save()
    assert window.workspace.navigator.place() == places.PatientPlace(GOES_ON)
    assert [tab.patient_no for tab in window.workspace.navigator.tabs()] == [GOES_ON]
    assert window.workspace.status.notice().text == "098\u00a0113 merged into 104\u00a0827, DVOŘÁK, Petr"
    window.workspace.go(places.PatientPlace(ENDS))
    assert window.workspace.navigator.place() == places.PatientPlace(GOES_ON)
    assert len(window.workspace.page().view().problems) == 2
    window.workspace.do("undo")
    assert window.workspace.status.notice().text.startswith("Taken back: 098\u00a0113 merged into")
    assert patients.get(filled, ENDS).merged_into is None
    assert len(window.workspace.page().view().problems) == 1


@pytest.mark.parametrize(
    ("goes_on", "ends", "wrong"),
    [
        (("104827", "14.7.1965"), ("104827", "14.7.1956"), "ends_no"),
        (("104827", "14.7.1956"), ("098113", "14.7.1956"), "goes_on_birth"),
        (("104827", "31.02.1965"), ("098113", "14.7.1956"), "goes_on_birth"),
        (("", ""), ("", ""), "goes_on_no"),
    ],
)
def test_nothing_is_merged_before_both_are_typed_as_they_stand(window, filled, goes_on, ends, wrong):
    sheet = merging(window)
    type_both(sheet, goes_on, ends)
    sheet.save()
    assert sheet.fields[wrong].error() != ""
    assert sheet.isVisible()
    assert patients.get(filled, ENDS).merged_into is None


def test_the_other_one_may_go_on(window, filled):
    sheet = merging(window)
    sheet.exchange.click()
    type_both(sheet, ("098113", "14.7.1956"), ("104827", "14.7.1965"))
    sheet.save()
    assert patients.get(filled, GOES_ON).merged_into == ENDS
    assert window.workspace.navigator.place() == places.PatientPlace(ENDS)


def test_changed_meanwhile_is_said_and_typed_anew(window, filled):
    sheet = merging(window)
    type_both(sheet)
    patients.amend(filled, patients.get(filled, ENDS).changed(weight_kg=70))
    sheet.save()
    assert sheet.trouble.title() == "One of both was changed meanwhile"
    assert sheet.goes_on.number.text() == ""
    assert patients.get(filled, ENDS).merged_into is None
    type_both(sheet)
    sheet.save()
    assert patients.get(filled, ENDS).merged_into == GOES_ON


def test_the_other_is_named_by_its_number(window, filled):
    sheet = merging(window, ends="")
    assert not sheet.goes_on.isVisible()
    QTest.keyClicks(sheet.other.edit, "999999")
    sheet.show_both.click()
    assert sheet.other.error() == "No record has this number."
    sheet.other.edit.clear()
    QTest.keyClicks(sheet.other.edit, "104827")
    sheet.show_both.click()
    assert "one record already" in sheet.other.error()
    sheet.other.edit.clear()
    QTest.keyClicks(sheet.other.edit, "098 113")
    QTest.keyClick(sheet.other.edit, Qt.Key.Key_Return)
    assert sheet.ends.isVisible()


def test_what_was_typed_in_either_stays(window, filled):
    window.workspace.go(places.EditPatientPlace(ENDS))
    form = window.workspace.navigator.sheet()
    form.fields["phone"].set_text("777")
    form.typed()
    form.keeper.keep()
    window.workspace.navigator.close_sheet()
    (draft,) = drafts.drafts(filled)
    sheet = merging(window)
    type_both(sheet)
    sheet.save()
    assert [kept.draft_id for kept in drafts.drafts(filled)] == [draft.draft_id]
    window.workspace.go(places.EditPatientPlace(ENDS, draft.draft_id))
    assert window.workspace.navigator.sheet() is None
    assert window.workspace.navigator.place() == places.PatientPlace(GOES_ON)


def test_who_is_alike_leads_there(window, filled):
    patients.register(
        filled,
        Patient.checked({"patient_no": "7", "family_name": "Okonko", "given_name": "Ada", "birth_date": "1988-09-21"}),
    )
    window.workspace.go(places.PatientPlace("7"))
    window.workspace.page()._alike._merge.click()
    sheet = window.workspace.navigator.sheet()
    assert sheet.place == places.MergePlace("7", "104220")
    assert sheet.ends.isVisible()
