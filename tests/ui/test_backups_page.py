"""Backup & restore in the window: the list, a drill, a restore from asking to the gate, the note on Today."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.conftest import PASSWORD
from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backup_state, backups, opening, patients, profiles, restore
from tpi_tracker.services.backup_state import Concern
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask, locking
from tpi_tracker.ui.backup_words import ago, status_words
from tpi_tracker.ui.dialogs.restore import RestoreDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.models.backup_rows import BackupRows
from tpi_tracker.ui.pages.backups import BackupsPage
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.pages.unlock import UnlockPage
from tpi_tracker.ui.places import BackupsPlace, RestorePlace, TodayPlace
from tpi_tracker.ui.recovering import Recovering


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path) -> None:
    paths.keep_everything_in(tmp_path / "own")


@pytest.fixture
def two(filled: Any, clock: Any) -> Any:
    """A clinic with two backups; a patient was entered after the newer one."""
    clock.forward(hours=1)
    backups.back_up(backups.source_of(filled))
    clock.forward(hours=30)
    backups.back_up(backups.source_of(filled), backups.Reason.ASKED)
    clock.forward(minutes=20)
    patients.register(
        filled, Patient(patient_no="777001", family_name="Marek", given_name="Eva", birth_date="1980-01-01")
    )
    return filled


@pytest.fixture
def page(two: Any, qtbot: Any, jobs: Any, hub: ChangeHub) -> Any:
    made = BackupsPage(two, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 784)
    made.open_place(BackupsPlace())
    made.show()
    return made


def flip(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def test_each_backup_is_a_row_with_its_age_and_state(page: Any) -> None:
    QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert page.rows.rowCount() == 2
    told = [page.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert told[0].startswith("02-Sep-2026 19:00, 20 min ago, asked for, 3, ")
    assert told[1].startswith("01-Sep-2026 13:00, 1 day ago, automatic, 3, ")
    assert all(words.endswith("beside the clinic, verified") for words in told)
    assert page.table.accessibleName() == "Backups of this clinic"


def test_a_damaged_backup_is_marked_and_offers_nothing(page: Any, two: Any) -> None:
    flip(backups.listed(two.folder)[1].path)
    page.check.click()
    page.table.selectRow(1)
    assert page.rows.index(1, 6).data() == "damaged"
    assert not page.drill.isEnabled()
    assert not page.restore.isEnabled()
    page.table.selectRow(0)
    assert page.restore.isEnabled()


def test_a_backup_now_is_listed_and_said(page: Any, two: Any) -> None:
    said = []
    page.said.connect(said.append)
    page.table.selectRow(1)
    page.make.click()
    assert page.rows.rowCount() == 3
    assert page.table.currentIndex().row() == 0
    assert said[-1].text == "Backed up and verified"
    assert page.make.text() == "Back up now"


def test_a_drill_says_what_came_of_it(page: Any, two: Any) -> None:
    page.drill.setFocus()
    page.drill.click()
    assert page.focusWidget() is page.drill
    assert "3 patients, all counts as written" in page.drilled.text()
    flip(backups.listed(two.folder)[0].path)
    page.drill.click()
    assert "damaged" in page.drilled.text()
    assert page.rows.is_damaged(0)


def test_further_folders_are_added_reached_and_removed(page: Any, two: Any, tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    with ask.answers(str(tmp_path / "drive")):
        page.folders.add.click()
    assert two.profile.backup_folder == str(tmp_path / "drive")
    page.make.click()
    assert [one.path.parent.name for one in backups.all_listed(backups.source_of(two))].count("drive") == 1
    with ask.answers(str(tmp_path / "unplugged")):
        page.folders.add.click()
    assert not page.folders.add.isVisible(), "there is room for two"
    assert page.note.isVisible()
    assert "not there" in page.note.text()
    page.folders._remove(str(tmp_path / "unplugged"))
    assert two.profile.backup_folder_2 == ""
    assert page.folders.add.isVisible()


def test_who_is_no_administrator_sees_but_does_not_restore(two: Any, qtbot: Any, jobs: Any, hub: ChangeHub) -> None:
    two.user = two.user.model_copy(update={"role": Role.NURSE})
    made = BackupsPage(two, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(BackupsPlace())
    made.show()
    assert made.drill.isEnabled()
    assert made.make.isEnabled()
    assert not made.restore.isEnabled()
    assert not made.folders.add.isVisible()


# --- the restore, from asking to the gate -----------------------------------------------------------------------------


@pytest.fixture
def window(two: Any, qtbot: Any) -> Any:
    made = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(made)
    made.resize(1280, 800)

    def gate(reason: str) -> None:
        made.show_unlock([(two.folder, "Riverside")], [], reason)

    made.locked.connect(gate)
    made.recovering = Recovering(made, made.jobs, made)
    made.show_clinic(two)
    made.show()
    qtbot.waitUntil(lambda: made.workspace.backups.state is not None)
    yield made
    made.close()


def test_a_restore_says_what_is_lost_asks_who_and_ends_at_the_gate(
    window: Any, two: Any, clock: Any, qtbot: Any
) -> None:
    folder, key, user = two.folder, two.key, two.user.user_id
    target = backups.listed(folder)[-1]
    window.workspace.go(RestorePlace(str(target.path)))
    sheet = window.workspace.navigator.sheet()
    assert isinstance(sheet, RestoreDialog)
    assert "3 patients" in sheet.what.text()
    assert sheet.lost.title() == "Gone with it: 1 entry of 1 patient"
    assert "new patients 1" in sheet.lost.text()
    sheet.save()
    assert window.workspace is not None, "name and password are missing"
    assert sheet.clinic_name.error() == "Type the clinic's name as it stands above."
    sheet.clinic_name.set_text("riverside pain clinic")
    sheet.password.set_text("wrong")
    sheet.save()
    assert sheet.trouble.title() == "The password is wrong."
    sheet.password.set_text(PASSWORD)
    sheet.save()
    assert window.workspace is None
    gate = window.gate()
    assert isinstance(gate, UnlockPage)
    qtbot.waitUntil(lambda: gate.fault() == "The backup of 01-Sep-2026 13:00 is in place.")
    opened = opening.open_with_key(folder, key, user, clock=clock)
    try:
        with opened.database.reading() as reader:
            assert reader.count(Patient) == 3
        assert opened.caution is None, "the mark of the last entry fits"
        assert backup_state.state(opened).concern is Concern.RESTORED
        backups.acknowledge_restore(opened)
        assert backup_state.state(opened).concern is not Concern.RESTORED
    finally:
        opened.close()
    reasons = [one.manifest.reason.value for one in backups.listed(folder)]
    assert "before-restore" in reasons


def test_undoing_a_restore_says_what_goes_and_what_comes_back(
    window: Any, two: Any, clock: Any, qtbot: Any, jobs: Any, hub: ChangeHub
) -> None:
    folder, key, user = two.folder, two.key, two.user.user_id
    window.lock()
    clock.forward(minutes=5)
    done = restore.restore(folder, restore.unlock(folder, backups.listed(folder)[-1].path, user, PASSWORD), clock=clock)
    again = opening.open_with_key(folder, key, user, clock=clock)
    try:
        sheet = RestoreDialog(again, jobs, hub)
        qtbot.addWidget(sheet)
        assert done.replaced is not None
        sheet.open_place(RestorePlace(str(done.replaced)))
        assert sheet.lost.title() == "Nothing that is here would be gone"
        assert sheet.brought.title() == "Back with it: 1 entry of 1 patient"
        assert "new patients 1" in sheet.brought.text()
        clock.forward(minutes=5)
        patients.register(again, Patient(patient_no="9", family_name="N", given_name="J", birth_date="1980-01-01"))
        sheet.open_place(RestorePlace(str(done.replaced)))
        assert sheet.lost.title() == "Gone with it: 1 entry of 1 patient"
        assert "02-Sep-2026 19:30" in sheet.lost.text()
        assert not sheet.brought.isHidden()
    finally:
        again.close()


def test_a_damaged_backup_cannot_be_restored_from_the_window(window: Any, two: Any) -> None:
    target = backups.listed(two.folder)[-1]
    flip(target.path)
    window.workspace.go(RestorePlace(str(target.path)))
    sheet = window.workspace.navigator.sheet()
    assert "damaged" in sheet.lost.title()
    assert not sheet.save_button.isEnabled()
    window.workspace.navigator.close_sheet()


def test_locking_makes_a_backup_when_something_changed(window: Any, two: Any) -> None:
    folder, before = two.folder, len(backups.listed(two.folder))
    patients.register(two, Patient(patient_no="9", family_name="N", given_name="J", birth_date="1980-01-01"))
    window.lock()
    assert two.key == b""
    assert len(backups.listed(folder)) == before + 1


def test_what_stands_in_the_way_of_the_last_backup_keeps_nobody_from_locking(window: Any, monkeypatch: Any) -> None:
    def full(_source: Any) -> None:
        raise OSError(28, "No space left on device")

    from tpi_tracker.store.errors import calmly

    def calm_full(source: Any) -> None:
        with calmly():
            full(source)

    monkeypatch.setattr(locking.backups, "back_up_if_changed", calm_full)
    window.lock()
    assert isinstance(window.gate(), UnlockPage)


def test_the_status_line_says_how_old_the_last_backup_is(window: Any, two: Any, clock: Any) -> None:
    assert window.workspace.status.backup.words.text() == "Backup 20 min ago"
    clock.forward(hours=3)
    window.workspace.backups._tell()
    assert window.workspace.status.backup.words.text() == "Backup 3 h ago"
    clock.forward(hours=48)
    window.workspace.backups.look()
    assert window.workspace.status.backup.words.text() == "Backup just now", "one that is too old is made at once"


def test_twenty_five_saves_make_a_backup_before_its_time(window: Any, two: Any, clock: Any) -> None:
    from tpi_tracker.domain.changes import Changes

    before = len(backups.listed(two.folder))
    for _ in range(backups.CHANGES_BETWEEN):
        window.workspace.hub.tell(Changes(kinds=frozenset({"patient"})))
    assert len(backups.listed(two.folder)) == before + 1
    window.workspace.hub.tell(Changes(kinds=frozenset({"preferences"})))
    assert len(backups.listed(two.folder)) == before + 1


def test_two_days_without_a_backup_are_asked_about_once(window: Any, two: Any, clock: Any, monkeypatch: Any) -> None:
    from tpi_tracker.store import backup
    from tpi_tracker.store.errors import DiskFull

    def full(*_given: Any, **_named: Any) -> None:
        raise DiskFull

    monkeypatch.setattr(backup, "make", full)
    clock.forward(hours=49)
    with ask.answers("go_on") as asked:
        window.workspace.backups.run()
        window.workspace.backups.run()
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
    assert asked == ["No backup for two days"]
    with two.database.reading() as reader:
        noted = reader.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'acknowledge_backup'")
        assert noted.scalar() == 1
    words, tone = status_words(two, window.workspace.backups.state)
    assert tone == "alert"
    assert words.startswith("Backup 02-Sep 19:00")


# --- Today -----------------------------------------------------------------------------------------------------------


def test_today_names_one_thing_about_backups(two: Any, qtbot: Any, jobs: Any, hub: ChangeHub, tmp_path: Path) -> None:
    made = TodayPage(two, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(TodayPlace())
    made.show()
    warning = made._side.warning
    assert warning.title() == "No further backup folder"
    went = []
    made.went.connect(went.append)
    warning._buttons["open"].click()
    assert went == [BackupsPlace()]
    profiles.amend(two, two.profile.model_copy(update={"backup_folder": str(tmp_path / "unplugged")}))
    made._backup.read()
    assert warning.title() == "The further backup did not succeed"
    (tmp_path / "unplugged").mkdir()
    warning._buttons["try"].click()
    assert warning.isHidden(), "it was reached: nothing is left to say"


@pytest.mark.parametrize(
    ("hours", "title", "tone"),
    [(25, "A day without the further backup", "caution"), (49, "Two days without the further backup", "alert")],
)
def test_an_unplugged_drive_is_said_with_the_age_of_its_last_backup_and_tried_again(
    two: Any, qtbot: Any, jobs: Any, hub: ChangeHub, clock: Any, tmp_path: Path, hours: int, title: str, tone: str
) -> None:
    """Row 46 of the fault matrix: the warning of the first day, and of the second."""
    drive = tmp_path / "drive"
    drive.mkdir()
    profiles.amend(two, two.profile.model_copy(update={"backup_folder": str(drive)}))
    backups.back_up(backups.source_of(two))
    last = clock.now
    aside = drive.rename(tmp_path / "unplugged")
    clock.forward(minutes=5)
    patients.register(two, Patient(patient_no="9", family_name="N", given_name="J", birth_date="1980-01-01"))
    clock.forward(hours=hours)
    backups.back_up_if_changed(backups.source_of(two))
    made = TodayPage(two, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(TodayPlace())
    made.show()
    warning = made._side.warning
    assert (warning.isVisible(), warning.title(), warning.property("tone")) == (True, title, tone)
    assert f"Last good one: {last:%d-%b-%Y %H:%M}." in warning.text()
    assert "not there" in warning.text()
    assert status_words(two, backup_state.state(two))[0] == "Backup just now, not on the further drive"
    warning._buttons["try"].click()
    assert warning.isVisible(), "it is still away"
    aside.rename(drive)
    warning._buttons["try"].click()
    assert warning.isHidden()
    assert backup_state.state(two).concern is Concern.NONE


def test_a_drill_is_asked_for_after_a_month(two: Any, clock: Any, tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    profiles.amend(two, two.profile.model_copy(update={"backup_folder": str(tmp_path / "drive")}))
    clock.forward(days=40)
    backups.back_up(backups.source_of(two))
    assert backup_state.state(two).concern is Concern.DRILL


def test_ages_in_words(clock: Any) -> None:
    from datetime import timedelta

    now = clock.now
    spans = [timedelta(seconds=30), timedelta(minutes=12), timedelta(hours=3), timedelta(days=6)]
    assert [ago(now - span, now) for span in spans] == ["just now", "12 min ago", "3 h ago", "26-Aug 12:00"]


def test_rows_without_a_manifest_have_their_file_date(two: Any, clock: Any) -> None:
    path = two.folder / "backups" / "clinic-x.tpibackup"
    path.write_bytes(b"PK")
    rows = BackupRows(two.zone, two.folder / "backups")
    rows.show_backups(backups.listed(two.folder), two.now())
    damaged = [row for row in range(rows.rowCount()) if rows.is_damaged(row)]
    assert len(damaged) == 1
    assert rows.index(damaged[0], 2).data() == ""
