"""Whose record is in hand: two identifiers, allergies and anticoagulant on every page of a patient, and on every sheet
the name, the date of birth and the number."""

from datetime import date

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget

from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import patients
from tpi_tracker.settings import Settings
from tpi_tracker.ui import places, style
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.banner import PatientBanner

PAGES = {
    "patient": places.PatientPlace("104827", "P"),
    "report": places.ReportPlace("104827", "P"),
    "session": places.SessionPlace("104827", "P"),
    "repeat": places.SessionPlace("104827", "P", repeat=True),
    "workup": places.WorkupPlace("104827", "P"),
    "plan": places.PlanPlace("104827", "P"),
}
SHEETS = {
    "problem": places.NewProblemPlace("104827"),
    "score": places.ScorePlace("104827", "P"),
    "questionnaire": places.InstrumentPlace("104827", "P"),
    "hand over": places.HandOverPlace("104827", "P"),
    "retract": places.RetractPlace("104827", "P", "session", "S2"),
    "given elsewhere": places.ExposurePlace("104827"),
    "complication": places.ComplicationPlace("104827", "P", "S2"),
    "treatments": places.TreatmentsPlace("104827", "P"),
}


@pytest.fixture(params=[1.0, 2.0])
def window(qtbot, qapp, failing, jobs, tmp_path, request):
    paths.keep_everything_in(tmp_path / "own")
    known = patients.get(failing, "104827")
    told = {"allergies": "lidocaine; latex; iodine; penicillin; plaster", "anticoagulant": "apixaban 5 mg"}
    patients.amend(failing, known.changed(**told))
    style.apply(qapp, "light", request.param)
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 692)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()
    style.apply(qapp, "light")


def words_in(widget: QWidget) -> str:
    shown = (child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget))
    return " | ".join(str(child.text()) for child in shown if hasattr(child, "text"))


def test_every_page_of_a_patient_says_whose_it_is_and_what_is_dangerous(window, qapp):
    """The banner is not scrolled, and nothing of it lies under the edge of the window, also with text of 200 %."""
    for name, place in PAGES.items():
        window.workspace.go(place)
        qapp.processEvents()
        (banner,) = [found for found in window.workspace.page().findChildren(PatientBanner) if found.isVisible()]
        assert banner.accessibleName() == "Patient DVOŘÁK, Petr, born 14-Jul-1965 (61 y), clinic no. 104827", name
        words = words_in(banner)
        dangers = ("lidocaine", "latex", "iodine", "+2", "apixaban 5 mg")
        for said in ("DVOŘÁK, Petr", "14-Jul-1965", "104\u00a0827", *dangers):
            assert said in words, (name, said)
        outer = banner.parentWidget()
        while outer is not None:
            assert not isinstance(outer, QScrollArea), f"{name}: the banner scrolls away"
            outer = outer.parentWidget()
        for chip in banner.findChildren(QWidget):
            if chip.isVisible():
                below = chip.mapTo(window, chip.rect().bottomRight())
                assert window.rect().contains(below), (name, chip)


def test_what_the_banner_has_no_room_for_is_still_told(window):
    window.workspace.go(PAGES["patient"])
    (banner,) = [found for found in window.workspace.page().findChildren(PatientBanner) if found.isVisible()]
    names = {child.accessibleName() for child in banner.findChildren(QWidget)}
    assert "lidocaine, latex, iodine, penicillin, plaster" in names


def test_every_sheet_of_a_patient_says_whose_it_is(window):
    for name, place in SHEETS.items():
        window.workspace.go(place)
        words = words_in(window.workspace.navigator.sheet())
        for said in ("DVOŘÁK, Petr", "14-Jul-1965", "104\u00a0827"):
            assert said in words, (name, said)
        window.workspace.navigator.close_sheet()


def test_no_sheet_lies_over_the_page_of_another_patient(window, failing):
    other = patients.register(
        failing, Patient(patient_no="7", family_name="Okonkwo", given_name="Ada", birth_date=date(1988, 9, 21))
    )
    for name, place in SHEETS.items():
        window.workspace.go(places.PatientPlace(other.record.key))
        assert window.workspace.page().place.patient_no == "7", name
        window.workspace.go(place)
        assert window.workspace.page().place.patient_no == "104827", name
        window.workspace.navigator.close_sheet()


def test_what_nobody_asked_is_not_none(qtbot, filled):
    known = patients.get(filled, "104220")
    for told, said in ((None, "not asked"), ("none", "none known")):
        banner = PatientBanner(known.changed(allergies=told), filled.today())
        qtbot.addWidget(banner)
        assert said in words_in(banner)
