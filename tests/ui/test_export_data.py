"""The clinic's data out of the window: one file, the password once more, by who may; noted, stopped, refused."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import PASSWORD
from tpi_tracker.domain.codes import Role
from tpi_tracker.ui import ask
from tpi_tracker.ui.allowed import commands_of
from tpi_tracker.ui.dialogs.export_data import ExportDataSheet
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import ExportPlace


@pytest.fixture
def sheet(filled: Any, jobs: Jobs, hub: ChangeHub, qtbot: QtBot) -> Iterator[ExportDataSheet]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ExportDataSheet(filled, jobs, hub, window)
    made.lines = []
    made.said.connect(made.lines.append)
    made.open_place(ExportPlace())
    made.open()
    yield made
    made.reject()


def export(sheet: Any, target: Path, kind: str, password: str = PASSWORD) -> None:
    sheet.kind.set_value(kind)
    sheet.password.set_text(password)
    with ask.answers(target):
        sheet.save_button.click()


def noted(clinic: Any) -> list[dict[str, Any]]:
    with clinic.database.reading() as reader:
        found = reader.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = 'export' ORDER BY entry")
        return [json.loads(row[0]) for row in found]


def test_each_kind_is_written_and_noted(sheet: ExportDataSheet, tmp_path: Path) -> None:
    for kind, name in (("xlsx", "a.xlsx"), ("csv", "b.zip"), ("fhir", "c.json"), ("research", "d.zip")):
        export(sheet, tmp_path / name, kind)
        assert (tmp_path / name).stat().st_size > 100
        assert sheet.progress.text().startswith(f"{name} is written: ")
        assert sheet.lines[-1].text == f"Exported as {name}"
        assert sheet.password.text() == ""
    assert [each["format"] for each in noted(sheet.clinic)] == ["xlsx", "csv", "fhir", "research"]
    assert json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))["resourceType"] == "Bundle"


def test_without_what_tells_whose_it_is(sheet: ExportDataSheet, tmp_path: Path) -> None:
    sheet.hidden.setChecked(True)
    export(sheet, tmp_path / "b.zip", "csv")
    with zipfile.ZipFile(tmp_path / "b.zip") as packed:
        assert "deidentified.txt" in packed.namelist()
    assert noted(sheet.clinic)[-1]["deidentified"] is True


def test_the_password_is_asked_each_time(sheet: ExportDataSheet, tmp_path: Path) -> None:
    sheet.save_button.click()
    assert sheet.password.error() == "Type your password: all of the clinic goes out."
    export(sheet, tmp_path / "a.xlsx", "xlsx", "a guess")
    assert sheet.password.error() == "This is not your password."
    assert list(tmp_path.glob("a*")) == []
    assert noted(sheet.clinic) == []


def test_a_place_that_takes_no_file_says_so(sheet: ExportDataSheet, tmp_path: Path) -> None:
    export(sheet, tmp_path / "nowhere" / "a.xlsx", "xlsx")
    assert sheet.trouble.isVisible()
    assert sheet.save_button.isEnabled()
    assert sheet.progress.text() == ""


def test_whoever_may_not_is_not_offered_it(filled: Any) -> None:
    assert "export_data" in {command.key for command in commands_of(filled)}
    filled.user = filled.user.model_copy(update={"role": Role.FRONT_DESK})
    assert "export_data" not in {command.key for command in commands_of(filled)}
