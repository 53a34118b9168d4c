"""The line for a letter by its key or from the list of commands, and the ways in and out of the data in Settings."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import patients
from tpi_tracker.settings import Settings
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui import clipboard, places
from tpi_tracker.ui.allowed import commands_of
from tpi_tracker.ui.dialogs.export_data import ExportDataSheet
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.main_window import MainWindow

LINE = "Pain now, NRS 0–10: "


@pytest.fixture
def window(qtbot: QtBot, failing: Any, jobs: Any, tmp_path: Any) -> Any:
    paths.keep_everything_in(tmp_path / "own")
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    made.show_clinic(failing)
    yield made
    clipboard.clear()
    made.close()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def exports(window: Any) -> list[str]:
    with window.workspace.clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = 'export' ORDER BY entry")
        return [row[0] for row in rows]


def said(window: Any) -> tuple[str, str]:
    notice = window.workspace.status.notice()
    return notice.tone, notice.text


@pytest.mark.parametrize(
    "place", [places.PatientPlace("104827", "P"), places.WorkupPlace("104827", "P"), places.SessionPlace("104827", "P")]
)
def test_its_key_copies_the_line_on_every_page_of_the_patient(window: Any, place: Any) -> None:
    workspace = window.workspace
    workspace.go(places.PatientPlace("104827", "P"))
    workspace.page()._chart.chart.out.copy_letter_line()
    line = copied()
    clipboard.clear()
    assert line.startswith(LINE)
    workspace.go(place)
    QTest.keyClick(
        workspace.page(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert copied() == line
    assert said(window) == ("good", f"Copied for a letter about DVOŘÁK, Petr: {line}")
    assert exports(window)[-1] == '{"what": "line for a letter", "to": "clipboard"}'


def test_the_list_of_commands_has_it(window: Any, qapp: Any) -> None:
    workspace = window.workspace
    workspace.go(places.PatientPlace("104827", "P"))
    workspace.do("palette")
    (palette,) = window.findChildren(Palette)
    QTest.keyClicks(palette.field, "letter")
    assert palette.list.item(0).text() == "Copy line for a letter"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qapp.processEvents()
    assert copied().startswith(LINE)


def test_the_chosen_row_of_a_list_is_copied_and_said_by_name(window: Any) -> None:
    workspace = window.workspace
    workspace.go(places.PatientsPlace("dvo"))
    workspace.page().table.setFocus()
    QTest.keyClick(workspace.page().table, Qt.Key.Key_Down)
    assert workspace.page().subject()[0] == "104827"
    workspace.do("letter_line")
    assert copied().startswith(LINE)
    assert "DVOŘÁK, Petr" in said(window)[1]
    assert "DVO" not in copied().upper()


def test_without_a_result_nothing_is_copied_and_it_says_so(window: Any) -> None:
    from datetime import date

    from tpi_tracker.domain.patient import Patient

    patient = Patient(patient_no="7", family_name="New", given_name="Ann", birth_date=date(1990, 1, 1))
    patients.register(window.workspace.clinic, patient)
    clipboard.put_text("what was there")
    window.workspace.go(places.PatientPlace("7"))
    window.workspace.do("letter_line")
    assert copied() == "what was there"
    assert said(window) == ("caution", "Nothing to copy: no session has a score before it and one after it")
    assert exports(window) == []


def test_without_a_patient_in_front_it_looks_for_one(window: Any) -> None:
    window.workspace.go(places.SettingsPlace())
    window.workspace.do("letter_line")
    assert window.workspace.top.search.hasFocus()
    assert exports(window) == []


def test_what_cannot_be_noted_does_not_leave(window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: Any, **_more: Any) -> None:
        raise DiskFull

    monkeypatch.setattr(patients, "curve_taken", full)
    window.workspace.go(places.PatientPlace("104827", "P"))
    window.workspace.do("letter_line")
    assert not copied().startswith(LINE)
    assert said(window)[0] == "alert"


def test_settings_lead_to_the_data_in_and_out(window: Any) -> None:
    workspace = window.workspace
    workspace.go(places.SettingsPlace())
    card = workspace.page().data
    assert card.spreadsheet.isVisible()
    card.export.click()
    assert isinstance(workspace.navigator.sheet(), ExportDataSheet)
    workspace.navigator.close_sheet()
    card.spreadsheet.click()
    assert workspace.navigator.place() == places.ImportPlace()


@pytest.mark.parametrize(("role", "shown"), [(Role.FRONT_DESK, False), (Role.READER, None), (Role.CLINICIAN, None)])
def test_settings_offer_of_it_what_the_role_may_do(
    qtbot: QtBot, failing: Any, jobs: Any, hub: Any, role: Role, shown: bool | None
) -> None:
    from tpi_tracker.ui.pages.settings import SettingsPage

    failing.user = failing.user.changed(role=role)
    page = SettingsPage(failing, jobs, hub)
    qtbot.addWidget(page)
    page.show()
    page.open_place(places.SettingsPlace())
    keys = {command.key for command in commands_of(failing)}
    assert page.data.export.isVisible() == ("export_data" in keys)
    assert page.data.spreadsheet.isVisible() == ("spreadsheet" in keys)
    assert page.data.isVisible() == bool(keys & {"export_data", "spreadsheet"})
    assert shown is None or page.data.isVisible() is shown
