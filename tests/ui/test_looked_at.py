"""Every way to look at a patient leaves its entry in the audit: pages, sheets, a search, a picture that was taken."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.services import patients
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import ask, clipboard, page_classes, places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

OF_A_PATIENT = {
    places.PatientPlace("104827", "P"),
    places.ReportPlace("104827", "P"),
    places.AtDeskPlace("104827"),
    places.SessionPlace("104827", "P"),
    places.WorkupPlace("104827", "P"),
    places.PlanPlace("104827", "P"),
    places.EditPatientPlace("104827"),
    places.NewProblemPlace("104827"),
    places.EditProblemPlace("104827", "P"),
    places.ScorePlace("104827", "P"),
    places.InstrumentPlace("104827", "P"),
    places.HandOverPlace("104827", "P"),
    places.RetractPlace("104827", "P", "session", "S2"),
    places.MovePlace("104827", "P", "session", "S2"),
    places.SignPlace("104827", "P", "S2"),
    places.AddendumPlace("104827", "P", "S2"),
    places.ExposurePlace("104827"),
    places.ComplicationPlace("104827", "P", "S2"),
    places.TreatmentsPlace("104827", "P"),
}
OF_NOBODY = {
    *(places.TodayPlace, places.PatientsPlace, places.SettingsPlace, places.CataloguePlace, places.NewPatientPlace),
    *(places.TrayPlace, places.AuditPlace, places.LotsPlace, places.BackupsPlace, places.RestorePlace),
    *(places.UsersPlace, places.UserPlace, places.OwnPasswordPlace, places.CallListPlace, places.ImportPlace),
    places.PaperListPlace,
    *(places.FhirPlace, places.ExportPlace),
}
"""Lists of many patients, or of none: a list names whom to call or to choose from, and opening one is noted. Who got a
lot is noted by its service, the audit by its own."""
ELSEWHERE = {places.DismissPlace, places.MergePlace}
"""Open over the patient's page alone, which is noted: without a flag that stands there is nothing to dismiss, and
two records are merged from one that is open."""


@pytest.fixture
def window(failing: Any, jobs: Jobs, qtbot: QtBot) -> Any:
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.show_clinic(failing)
    yield made
    made.close()


def noted(window: Any, *actions: str) -> list[tuple[str, str]]:
    with window.workspace.clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT action, patient_no, detail FROM audit ORDER BY entry").all()
    return [(row[0], row[1], row[2]) for row in rows if row[0] in (actions or ("read",))]


def test_every_place_is_of_a_patient_or_of_nobody() -> None:
    assert {type(place) for place in OF_A_PATIENT} | OF_NOBODY | ELSEWHERE == set(page_classes.PAGES)


def test_the_first_look_at_a_patient_is_noted_wherever_it_begins(window: Any) -> None:
    for count, place in enumerate(sorted(OF_A_PATIENT, key=repr), 1):
        window.workspace.go(place)
        assert noted(window) == [("read", "104827", None)] * count, place
        window.workspace.navigator.close_sheet()
        window.workspace.navigator.close_tab("104827")
        window.workspace.go(places.TodayPlace())
        assert len(noted(window)) == count


def test_one_look_is_one_entry_until_another_place_comes(window: Any) -> None:
    workspace = window.workspace
    workspace.go(places.PatientPlace("104827", "P"))
    workspace.go(places.WorkupPlace("104827", "P"))
    workspace.go(places.ScorePlace("104827", "P"))
    workspace.navigator.close_sheet()
    assert len(noted(window)) == 1
    workspace.go(places.TodayPlace())
    workspace.go(places.PatientPlace("104827", "P"))
    assert len(noted(window)) == 2


def test_a_search_is_one_entry_when_a_result_is_opened(window: Any, qapp: Any) -> None:
    workspace = window.workspace
    workspace.top.search.setFocus()
    QTest.keyClicks(workspace.top.search, "petr")
    assert noted(window, "search") == []
    QTest.keyClick(workspace.top.search, Qt.Key.Key_Return)
    assert noted(window, "search") == [("search", "104827", '{"typed": "petr", "results": 1}')]
    workspace.go(places.PatientsPlace("dvo"))
    workspace.page()._open("104827", False)
    assert len(noted(window, "search")) == 2


def test_a_picture_of_the_curve_that_leaves_is_an_export(window: Any, tmp_path: Path) -> None:
    window.workspace.go(places.PatientPlace("104827", "P"))
    chart = window.workspace.page()._chart.chart
    chart.out.copy_picture()
    clipboard.clear()
    with ask.answers(tmp_path / "pain.png"):
        chart.out.save_picture()
    with ask.answers(tmp_path / "no folder" / "pain.png", "ok"):
        chart.out.save_picture()
    assert [detail for _, _, detail in noted(window, "export")] == [
        '{"what": "picture of the curve", "to": "clipboard"}',
        '{"what": "picture of the curve", "to": "file"}',
    ]


def test_what_cannot_be_noted_for_a_full_disk_is_still_shown(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: Any) -> None:
        raise DiskFull

    monkeypatch.setattr(patients, "opened", full)
    window.workspace.go(places.PatientPlace("104827", "P"))
    assert window.workspace.navigator.current_tab().patient_no == "104827"
    assert noted(window) == []
