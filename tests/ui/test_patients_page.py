"""Patients: find as you type, walk the rows, see who is easy to mix up."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import patients
from tpi_tracker.ui.models import found_patients as columns
from tpi_tracker.ui.pages.patients import PatientsPage
from tpi_tracker.ui.places import NewPatientPlace, PatientPlace, PatientsPlace, ScorePlace, SessionPlace

OKONKO = {"family_name": "Okonko", "given_name": "Ada", "birth_date": "1970-01-09"}


@pytest.fixture
def page(qtbot, filled, jobs, hub):
    made = PatientsPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.went_to = []
    made.went.connect(made.went_to.append)
    made.open_place(PatientsPlace())
    made.show()
    made.first_focus()
    return made


def shown(page):
    return [page.model.found(row).patient_no for row in range(page.model.rowCount())]


def test_the_table_is_a_sound_model(page):
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QTest.keyClicks(page.field, "dvo")


def test_typing_finds_in_any_order_without_accents(page):
    QTest.keyClicks(page.field, "pe dvorak")
    assert sorted(shown(page)) == ["098113", "104827"]
    assert page._foot.count() == "2 of 3 patients"


def test_the_field_is_named_and_has_the_keyboard(page):
    assert page.field.accessibleName() == "Find patient"


def test_a_row_says_everything_after_a_moment(page):
    QTest.keyClicks(page.field, "okon")
    assert page.model.data(page.model.index(0, columns.NAME)) == "OKONKWO, Ada"
    assert page.model.data(page.model.index(0, columns.LAST)) == "3"
    assert page.model.data(page.model.index(0, columns.VERDICT)) != ""
    assert "overdue" in page.model.data(page.model.index(0, columns.DUE))


def test_up_and_down_walk_and_enter_opens(page):
    QTest.keyClicks(page.field, "dvo")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    second = shown(page)[1]
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.went_to == [PatientPlace(second)]


def test_enter_opens_none_of_several_that_fit_alike_before_one_is_seen(page, qtbot):
    QTest.keyClicks(page.field, "dvor")
    page.activateWindow()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.went_to == []
    assert page._foot.said() == "2 people match · Up and Down choose, Enter opens"
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.went_to == [PatientPlace(shown(page)[0])]
    page.field.setFocus()
    page.field.clear()
    QTest.keyClicks(page.field, "104827")
    assert "people match" not in page._foot.said()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.went_to[1:] == [PatientPlace("104827")]


def test_escape_empties_the_field(page):
    QTest.keyClicks(page.field, "dvo")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert len(shown(page)) == 3


def test_those_easy_to_mix_up_are_said(page, qtbot):
    QTest.keyClicks(page.field, "dvo")
    qtbot.waitUntil(page.alike.isVisible)
    assert "easy to mix up" in page.alike.title()
    assert "1956" in page.alike.text()


def test_the_card_acts_on_the_current_row(page, qtbot):
    QTest.keyClicks(page.field, "okon")
    qtbot.waitUntil(page.facts.isVisible)
    page.facts.score.click()
    page.facts.repeat.click()
    page.facts.open.click()
    assert page.went_to == [
        ScorePlace("104220", "P104220"),
        SessionPlace("104220", "P104220", repeat=True),
        PatientPlace("104220"),
    ]


def test_a_digit_on_a_row_starts_a_score(page):
    QTest.keyClicks(page.field, "okon")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_5)
    assert page.went_to == [ScorePlace("104220", "P104220", digit="5")]


def test_letters_on_a_row_go_to_the_field(page):
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_O)
    assert page.field.text() == "o"


def test_nobody_found_says_what_to_do(page):
    QTest.keyClicks(page.field, "zzz")
    assert page._nobody.isVisible()
    page._nobody_button.click()
    assert page.went_to == [NewPatientPlace()]


def test_a_filter_narrows(page):
    page.filter.segment("flagged").click()
    assert shown(page) == []
    page.filter.segment("due").click()
    assert len(shown(page)) == 3


def test_an_empty_clinic_says_how_to_begin(qtbot, clinic, jobs, hub):
    made = PatientsPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(PatientsPlace())
    made.show()
    assert "No patients yet" in made._nobody.title.text()


def test_a_place_may_ask_for_the_flagged(page):
    QTest.keyClicks(page.field, "okon")
    page.open_place(PatientsPlace(which="flagged"))
    assert page.filter.value() == "flagged"
    assert page.field.text() == ""
    page.open_place(PatientsPlace())
    assert page.filter.value() == "flagged"


def test_a_slip_leads_to_similar_names_and_enter_opens_none_of_them(page):
    QTest.keyClicks(page.field, "okonwko")
    assert shown(page) == ["104220"]
    assert page.model.found(0).is_similar
    assert page._foot.count() == "0 of 3 patients · 1 similar"
    name = page.model.index(0, columns.NAME)
    assert page.model.data(name, Qt.ItemDataRole.AccessibleTextRole).endswith(", similar")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.went_to == []
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.went_to == [PatientPlace("104220")]


def test_who_fits_stands_before_who_is_similar(page, filled):
    patients.register(filled, Patient.checked({**OKONKO, "patient_no": "7", "family_name": "Okonko"}))
    page.refresh()
    QTest.keyClicks(page.field, "okonko")
    assert shown(page) == ["7", "104220"]
    assert [page.model.found(row).is_similar for row in range(2)] == [False, True]
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert page.went_to == [PatientPlace("7")]


def test_the_month_comes_first_for_the_united_states_alone(page, filled):
    patients.register(filled, Patient.checked({**OKONKO, "patient_no": "7", "birth_date": "1970-03-05"}))
    before = QLocale()
    try:
        for name, numbers in (("en_GB", []), ("en_US", ["7"]), ("de_DE", [])):
            QLocale.setDefault(QLocale(name))
            page.field.clear()
            QTest.keyClicks(page.field, "3/5/70")
            assert shown(page) == numbers, name
    finally:
        QLocale.setDefault(before)
