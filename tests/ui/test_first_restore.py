"""A new computer and nothing but a backup on a stick: chosen at the first start, checked, put in place, open."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.conftest import PASSWORD
from tpi_tracker import app
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backups, opening, patients, users
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.ui import ask
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.first_start import FirstStartPage

WORDS = "a sentence of my own"
WHAT = "Restore from a backup"


@pytest.fixture
def stick(clinic: Any, tmp_path: Path) -> Any:
    """A backup of a clinic with one patient and two users; the clinic itself is gone."""
    users.add(clinic, "Eva Lund", Role.NURSE, "the first one was given", cost=FLOOR)
    patients.register(clinic, Patient(patient_no="1", family_name="Okonkwo", given_name="Ada", birth_date="1988-09-21"))
    clinic.recovery = keys_of(clinic).new_recovery(clinic.key)
    made = backups.back_up_to(clinic.folder, clinic.key, tmp_path / "stick", clinic.clock)
    clinic.close()
    return made.path


@pytest.fixture
def first(qtbot: Any, jobs: Any, tmp_path: Path) -> Any:
    made = FirstStartPage(tmp_path / "new computer", jobs)
    qtbot.addWidget(made)
    made.back_again = []
    made.restored.connect(made.back_again.append)
    made.show()
    yield made
    for clinic, _key in made.back_again:
        clinic.close()


def chosen(first: Any, path: Path) -> Any:
    with ask.answers(path) as asked:
        first.restore.click()
    assert asked == [WHAT]
    return first.from_backup


def test_a_file_and_a_password_bring_the_clinic_back(first: Any, stick: Path, tmp_path: Path) -> None:
    sheet = chosen(first, stick)
    assert first.demo.isHidden()
    assert sheet.what.text() == "Riverside Pain Clinic"
    assert "01-Sep-2026 12:00" in sheet.where.text()
    assert "1 patient" in sheet.where.text()
    assert [sheet.user.editor.itemText(row) for row in range(sheet.user.editor.count())] == ["Dr Ada Berg"]
    assert sheet.focusWidget() is sheet.password.edit
    sheet.restore.click()
    assert sheet.password.error() == "Enter the password."
    QTest.keyClicks(sheet.password.edit, "not the password")
    QTest.keyClick(sheet.password.edit, Qt.Key.Key_Return)
    assert sheet.fault() == "The password is wrong."
    assert not (tmp_path / "new computer").exists(), "nothing is begun before it unlocks"
    sheet.password.set_value(PASSWORD)
    QTest.keyClick(sheet.password.edit, Qt.Key.Key_Return)
    ((clinic, key),) = first.back_again
    assert key is None
    assert clinic.folder == tmp_path / "new computer"
    assert clinic.caution is None
    assert not clinic.read_only
    assert patients.get(clinic, "1").family_name == "Okonkwo"
    assert backups.is_paused(clinic), "Today asks whether all is there"
    assert sheet.password.value() is None


def test_the_recovery_key_brings_it_back_with_a_new_password(
    first: Any, clinic: Any, stick: Path, tmp_path: Path
) -> None:
    sheet = chosen(first, stick)
    sheet.turn.click()
    assert sheet.password.isHidden()
    sheet.restore.click()
    assert sheet.recovery.error() == "Enter the recovery key."
    sheet.recovery.set_value(clinic.recovery)
    for field in (sheet.fresh.password, sheet.fresh.again):
        field.set_value("short")
    sheet.restore.click()
    assert sheet.fresh.password.error()
    assert not (tmp_path / "new computer").exists()
    for field in (sheet.fresh.password, sheet.fresh.again):
        field.set_value(WORDS)
    sheet.recovery.set_value(clinic.recovery[:-1])
    sheet.restore.click()
    assert sheet.fault()
    assert not (tmp_path / "new computer").exists()
    sheet.recovery.set_value(clinic.recovery)
    sheet.restore.click()
    ((again, key),) = first.back_again
    assert patients.get(again, "1").family_name == "Okonkwo"
    assert key not in {None, clinic.recovery}, "the old one is spent"
    again.close()
    opening.open_clinic(again.folder, user="Dr Ada Berg", password=WORDS).close()


def test_a_damaged_backup_and_one_that_is_none_are_said_and_change_nothing(
    first: Any, stick: Path, tmp_path: Path
) -> None:
    raw = bytearray(stick.read_bytes())
    raw[len(raw) // 2] ^= 1
    damaged = stick.with_name("damaged.tpibackup")
    damaged.write_bytes(raw)
    sheet = chosen(first, damaged)
    sheet.password.set_value(PASSWORD)
    sheet.restore.click()
    assert "damaged" in sheet.fault()
    assert not list((tmp_path / "new computer").glob("*.db"))
    sheet.back.click()
    assert first.demo.isVisible()
    assert first.focusWidget() is first.restore
    none = stick.with_name("none.tpibackup")
    none.write_bytes(b"%PDF")
    chosen(first, none)
    assert sheet.fault()
    assert not sheet.restore.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert first.demo.isVisible()
    chosen(first, stick)
    assert sheet.restore.isEnabled()
    assert sheet.fault() == ""


def test_a_folder_with_a_clinic_is_left_alone(qtbot: Any, jobs: Any, stick: Path, clinic: Any) -> None:
    page = FirstStartPage(clinic.folder, jobs)
    qtbot.addWidget(page)
    page.show()
    before = (clinic.folder / "clinic.db").read_bytes()
    sheet = chosen(page, stick)
    sheet.password.set_value(PASSWORD)
    sheet.restore.click()
    assert sheet.fault() == "The folder already holds a clinic"
    assert (clinic.folder / "clinic.db").read_bytes() == before


def test_the_program_goes_from_the_first_start_into_the_clinic(
    qtbot: Any, whole_program: Any, clinic: Any, stick: Path, tmp_path: Path
) -> None:
    """With the recovery key the new one is shown over the open clinic, as at the gate."""
    program = whole_program(tmp_path / "fresh", None)
    program._jobs = Jobs(inline=True)
    program.window = MainWindow(program._settings, program._jobs)
    qtbot.addWidget(program.window)
    program.window.restored.connect(program._unlocked)
    program._recovering = app.Recovering(program.window, program._jobs, program)
    program._show_gate()
    page = program.window.gate()
    program.window.show()
    sheet = chosen(page, stick)
    sheet.turn.click()
    sheet.recovery.set_value(clinic.recovery)
    for field in (sheet.fresh.password, sheet.fresh.again):
        field.set_value(WORDS)
    sheet.restore.click()
    workspace = program.window.workspace
    assert workspace is not None
    assert workspace.clinic.folder == tmp_path / "fresh"
    shown = program.window.findChild(app.QObject, "recovery_key_sheet")
    assert shown is not None
    shown.stored.click()
    shown.reject()
    program.window.close()
