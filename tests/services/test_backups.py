"""Backups by themselves: made when something changed, kept in further folders, thinned, and said when they lack."""

import os
import shutil
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.conftest import NOON, PASSWORD, StillClock
from tpi_tracker.domain.backup_age import BackupLevel, backup_level
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backups, opening, patients, profiles, rekeying, restore
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import backup, errors
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.copying import row_counts
from tpi_tracker.store.file_names import DATABASE_NAME
from tpi_tracker.store.keys import FLOOR

pytestmark = [pytest.mark.sqlite_only("a server is backed up there")]


def register(clinic: Clinic, number: str) -> None:
    patients.register(clinic, Patient(patient_no=number, family_name="N", given_name="J", birth_date=date(1965, 7, 14)))


def names(folder: Path) -> list[str]:
    return sorted(name for name in os.listdir(folder) if name.endswith(".tpibackup"))


@pytest.fixture
def drive(clinic: Clinic, tmp_path: Path) -> Path:
    """A further folder that the clinic's profile names."""
    folder = tmp_path / "drive"
    folder.mkdir()
    profiles.amend(clinic, clinic.profile.model_copy(update={"backup_folder": str(folder)}))
    return folder


def test_one_is_made_when_something_changed_and_only_then(clinic: Clinic, clock: Any) -> None:
    source = backups.source_of(clinic)
    first = backups.back_up_if_changed(source)
    assert first.made is not None
    backups.note(clinic, first)
    clock.forward(minutes=15)
    assert backups.back_up_if_changed(source).made is None, "the note of a backup is no change"
    register(clinic, "1")
    second = backups.back_up_if_changed(source)
    assert second.made is not None
    assert second.made.manifest.reason is Reason.AUTOMATIC
    assert second.made.manifest.counts["patient"] == 1
    assert [one.path.name for one in backups.listed(clinic.folder)] == [
        second.made.path.name,
        first.made.path.name,
    ]


def test_a_backup_can_be_made_of_a_clinic_that_was_closed_meanwhile(clinic: Clinic) -> None:
    source = backups.source_of(clinic)
    register(clinic, "1")
    clinic.close()
    made = backups.back_up_if_changed(source).made
    assert made is not None
    assert made.manifest.counts["patient"] == 1
    assert source.key.hex() not in repr(source)


def test_a_further_folder_gets_its_copy_named_after_the_clinic(clinic: Clinic, drive: Path, clock: Any) -> None:
    source = backups.source_of(clinic)
    outcome = backups.back_up(source, Reason.ASKED)
    assert outcome.made is not None
    assert outcome.faults == {}
    assert names(drive) == [f"{source.database_id}-20260901T120000Z.tpibackup"]
    assert backup.check(drive / names(drive)[0], clinic.key) == outcome.made.manifest
    assert [one.level for one in backups.standings(clinic)] == [BackupLevel.WELL, BackupLevel.WELL]
    assert [one.path.parent for one in backups.all_listed(source)].count(drive) == 1


def test_an_unplugged_drive_is_said_never_made_and_gets_what_it_missed(clinic: Clinic, drive: Path, clock: Any) -> None:
    backups.back_up(backups.source_of(clinic))
    aside = drive.rename(drive.with_name("unplugged"))
    clock.forward(hours=1)
    register(clinic, "1")
    outcome = backups.back_up_if_changed(backups.source_of(clinic))
    assert outcome.made is not None, "the one beside the clinic is made all the same"
    assert list(outcome.faults) == [str(drive)]
    assert not drive.exists(), "the place of a drive stays empty"
    beside, further = backups.standings(clinic)
    assert (beside.level, further.level) == (BackupLevel.WELL, BackupLevel.FAILING)
    assert further.last_at == clock.now - timedelta(hours=1)
    assert "not there" in further.fault
    clock.forward(hours=24)
    assert backups.standings(clinic)[1].level is BackupLevel.LATE
    clock.forward(hours=24)
    assert backups.standings(clinic)[1].level is BackupLevel.BLOCKED
    aside.rename(drive)
    outcome = backups.back_up_if_changed(backups.source_of(clinic))
    assert outcome.made is None, "nothing changed since: the drive gets the newest there is"
    assert names(drive)[-1].endswith("130000Z.tpibackup")
    assert backups.standings(clinic)[1].level is BackupLevel.WELL


def test_a_quiet_weekend_makes_no_backup_old(clinic: Clinic, drive: Path, clock: Any) -> None:
    backups.back_up(backups.source_of(clinic))
    clock.forward(days=9)
    assert [one.level for one in backups.standings(clinic)] == [BackupLevel.WELL, BackupLevel.WELL]
    register(clinic, "1")
    clock.forward(hours=25)
    assert {one.level for one in backups.standings(clinic)} == {BackupLevel.LATE}


def test_a_clinic_without_a_backup_for_two_days_is_told(clinic: Clinic, clock: Any) -> None:
    assert backups.standings(clinic)[0].level is BackupLevel.WELL
    clock.forward(hours=49)
    (beside,) = backups.standings(clinic)
    assert (beside.level, beside.last_at) == (BackupLevel.BLOCKED, None)


def test_the_levels_begin_at_a_day_and_at_two(clock: Any) -> None:
    def level(hours: float) -> BackupLevel:
        return backup_level(clock.now - timedelta(hours=hours), clock.now, has_failed=False)

    assert [level(hours) for hours in (-5, 0, 23.99, 24, 47.99, 48)] == [
        BackupLevel.WELL,
        BackupLevel.WELL,
        BackupLevel.WELL,
        BackupLevel.LATE,
        BackupLevel.LATE,
        BackupLevel.BLOCKED,
    ]


class Week(NamedTuple):
    """A clinic after thirty hours with a backup each half hour, thinned as they went: its folder, that of the backups'
    further copies as its profile names it, and the time."""

    clinic: Path
    drive: Path
    at: datetime


@pytest.fixture(scope="module")
def _a_week(_template_clinic: Any, tmp_path_factory: pytest.TempPathFactory) -> Week:
    """Lived through once for all tests, which get copies."""
    folder, drive = (tmp_path_factory.mktemp("week") / name for name in ("clinic", "drive"))
    shutil.copytree(_template_clinic.folder, folder)
    drive.mkdir()
    clock = StillClock(NOON)
    lived = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id, clock=clock)
    profiles.amend(lived, lived.profile.model_copy(update={"backup_folder": str(drive)}))
    for number in range(60):
        clock.forward(minutes=30)
        register(lived, str(number))
        backups.back_up_if_changed(backups.source_of(lived))
    lived.close()
    return Week(folder, drive, clock.now)


@pytest.fixture
def week_drive(_a_week: Week, tmp_path: Path) -> Path:
    return Path(shutil.copytree(_a_week.drive, tmp_path / "week drive"))


@pytest.fixture
def a_week(_a_week: Week, week_drive: Path, _template_clinic: Any, tmp_path: Path, clock: Any) -> Iterator[Clinic]:
    """A clinic with a backup each half hour of thirty hours, in its folder and in ``week_drive``."""
    folder = Path(shutil.copytree(_a_week.clinic, tmp_path / "week"))
    clock.now = _a_week.at
    opened = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id, clock=clock)
    profiles.amend(opened, opened.profile.model_copy(update={"backup_folder": str(week_drive)}))
    yield opened
    opened.close()


def test_old_backups_are_let_go_in_both_folders(a_week: Clinic, week_drive: Path) -> None:
    beside = names(a_week.folder / "backups")
    assert 24 <= len(beside) <= 29
    assert len(names(week_drive)) == len(beside)
    assert all(not backups.fault_of_backup(one.path, [a_week.key]) for one in backups.listed(a_week.folder))


def test_nothing_is_let_go_for_a_damaged_one(clinic: Clinic, clock: Any) -> None:
    """Two backups of one hour, two hours ago; the newer of them, which would stand for the hour, is damaged since."""
    source = backups.source_of(clinic)
    clock.forward(minutes=10)
    old = backups.back_up(source).made
    clock.forward(minutes=10)
    newer = backups.back_up(source).made
    assert old is not None
    assert newer is not None
    raw = bytearray(newer.path.read_bytes())
    raw[len(raw) // 2] ^= 1
    newer.path.write_bytes(raw)
    clock.forward(hours=3)
    assert backups.back_up(source).let_go == 0
    assert old.path.exists()
    assert newer.path.exists(), "a damaged one is never let go either"
    raw[len(raw) // 2] ^= 1
    newer.path.write_bytes(raw)
    clock.forward(minutes=1)
    assert backups.back_up(source).let_go == 1, "whole again, it stands for its hour"
    assert not old.path.exists()


@pytest.mark.fault
def test_a_full_disk_lets_no_backup_go(a_week: Clinic, clock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before = names(a_week.folder / "backups")
    clock.forward(days=40)
    register(a_week, "new")

    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_pack", full)
    with pytest.raises(errors.DiskFull):
        backups.back_up_if_changed(backups.source_of(a_week))
    monkeypatch.undo()
    assert names(a_week.folder / "backups") == before
    assert backups.standings(a_week)[0].fault.startswith("The disk is full")
    assert not list((a_week.folder / "backups").glob(".*.part"))
    outcome = backups.back_up_if_changed(backups.source_of(a_week))
    assert outcome.let_go > 15
    assert backups.standings(a_week)[0].fault == ""


def test_after_a_restore_nothing_is_let_go_until_somebody_looked(a_week: Clinic, clock: Any) -> None:
    with a_week.database.writing(a_week.who, a_week.now()) as writer:
        writer.log("restore", "clinic", "clinic-x.tpibackup", None)
    assert backups.is_paused(a_week)
    clock.forward(days=40)
    assert backups.back_up(backups.source_of(a_week)).let_go == 0
    backups.acknowledge_restore(a_week)
    assert not backups.is_paused(a_week)
    assert backups.back_up(backups.source_of(a_week)).let_go > 15


def test_a_clinic_that_just_came_back_on_a_new_computer_is_not_late(clinic: Clinic, clock: Any, tmp_path: Path) -> None:
    """What is in it was in the file it came from; it is late a day after, as any other."""
    register(clinic, "1")
    made = backups.back_up_to(clinic.folder, clinic.key, tmp_path / "stick", clock)
    user = clinic.user.user_id
    clock.forward(days=40)
    there = tmp_path / "new computer"
    restore.restore(there, restore.unlock(there, made.path, user, PASSWORD), clock=clock)
    again = opening.open_with_key(there, clinic.key, user, clock=clock)
    try:
        (beside,) = backups.standings(again)
        assert (beside.level, beside.last_at, beside.unkept_since) == (BackupLevel.WELL, None, clock.now)
        clock.forward(hours=25)
        assert backups.standings(again)[0].level is BackupLevel.LATE
    finally:
        again.close()


def test_backups_of_before_a_re_key_are_let_go_too(a_week: Clinic, week_drive: Path, clock: Any) -> None:
    """They are known by the former key, which the key file keeps under the new one."""
    former = a_week.key
    before = set(names(a_week.folder / "backups"))
    rekeying.rekey(a_week, PASSWORD, cost=FLOOR)
    assert a_week.key != former
    source = backups.source_of(a_week)
    assert set(backups.faults_of(source, [one.path for one in backups.listed(a_week.folder)]).values()) == {""}
    clock.forward(days=40)
    assert backups.back_up(source).let_go > 15
    for folder in (a_week.folder / "backups", week_drive):
        left = names(folder)
        assert len(left) < 10
        assert len(left) > 1, "one of them still stands for its week"
    assert before & set(names(a_week.folder / "backups"))


def test_a_backup_by_a_key_that_the_clinic_never_had_is_left_alone(a_week: Clinic, clock: Any, tmp_path: Path) -> None:
    other, _ = opening.create_clinic(
        tmp_path / "other", name="Other", user_name="Ada", password=PASSWORD, clock=clock, cost=FLOOR
    )
    foreign = backups.back_up(backups.source_of(other)).made
    other.close()
    assert foreign is not None
    kept = Path(shutil.copy(foreign.path, a_week.folder / "backups" / "clinic-20200101T000000Z.tpibackup"))
    rekeying.rekey(a_week, PASSWORD, cost=FLOOR)
    clock.forward(days=400)
    backups.back_up(backups.source_of(a_week))
    assert kept.exists()


def test_backups_of_another_clinic_are_left_alone(a_week: Clinic, week_drive: Path, clock: Any) -> None:
    other = week_drive / "01ABCDEFGHJKMNPQRSTVWXYZ01-20200101T000000Z.tpibackup"
    shutil.copy(a_week.folder / "backups" / names(a_week.folder / "backups")[0], other)
    raw = other.read_bytes().replace(backups.source_of(a_week).database_id.encode(), b"01ABCDEFGHJKMNPQRSTVWXYZ01")
    other.write_bytes(raw)
    clock.forward(days=400)
    backups.back_up(backups.source_of(a_week))
    assert other.exists()


def test_a_backup_of_another_course_covers_nothing(clinic: Clinic, clock: Any) -> None:
    """Entry numbers repeat after a restore: the newer backup of the former course must not count for this one."""
    source = backups.source_of(clinic)
    first = backups.back_up(source).made
    assert first is not None
    for number in range(9):
        register(clinic, str(number))
    clock.forward(minutes=5)
    other = backups.back_up(source).made
    assert other is not None
    folder, user = clinic.folder, clinic.user.user_id
    clinic.close()
    clock.forward(minutes=5)
    restore.restore(folder, restore.unlock(folder, first.path, user, PASSWORD), clock=clock)
    again = opening.open_with_key(folder, source.key, user, clock=clock)
    try:
        assert backups.standings(again)[0].last_at == first.manifest.made_at
        for number in range(20, 29):
            register(again, str(number))
        assert backups.standings(again)[0].last_at == first.manifest.made_at, "not the later one of the same number"
        assert backups.back_up_if_changed(source).made is not None
        assert backups.standings(again)[0].last_at == clock.now
    finally:
        again.close()


def test_the_note_in_the_audit_names_the_file_and_why(clinic: Clinic) -> None:
    outcome = backups.back_up(backups.source_of(clinic), Reason.ASKED)
    backups.note(clinic, outcome)
    assert outcome.made is not None
    with clinic.database.reading() as reader:
        row = reader.connection.exec_driver_sql(
            "SELECT key, detail FROM audit WHERE action = 'backup' ORDER BY entry DESC"
        ).one()
    assert row[0] == outcome.made.path.name
    assert '"asked"' in row[1]


def test_a_demo_or_a_clinic_to_read_only_is_not_backed_up_by_itself(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert backups.is_automatic(clinic)
    monkeypatch.setattr(clinic, "is_demo", True)
    assert not backups.is_automatic(clinic)
    monkeypatch.setattr(clinic, "is_demo", False)
    monkeypatch.setattr(clinic, "read_only", True)
    assert not backups.is_automatic(clinic)


def test_a_file_that_is_none_is_listed_as_damaged(clinic: Clinic, clock: Any, monkeypatch: Any) -> None:
    made = backups.back_up(backups.source_of(clinic)).made
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:2000])
    (one,) = backups.listed(clinic.folder)
    assert one.manifest is None
    assert "damaged" in one.fault
    clock.forward(hours=49)
    assert backups.standings(clinic)[0].level is BackupLevel.BLOCKED, "a damaged one covers nothing"


def test_one_is_made_before_a_new_version_of_the_program_writes(
    clinic: Clinic, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key, user = clinic.folder, clinic.key, clinic.user.user_id
    backups.back_up(backups.source_of(clinic))
    clinic.close()

    def start(version: str) -> list[str]:
        monkeypatch.setattr(backups, "__version__", version)
        clock.forward(minutes=1)
        opening.open_with_key(folder, key, user, clock=clock).close()
        return [one.manifest.reason.value for one in backups.listed(folder) if one.manifest is not None]

    assert start(backups.__version__) == ["automatic"]
    before = row_counts(folder / DATABASE_NAME, key)["audit"]
    assert start("99.0") == ["before-new-version", "automatic"]
    assert start("99.0") == ["before-new-version", "automatic"]
    newest = backups.listed(folder)[0].manifest
    assert newest is not None
    assert newest.counts["audit"] == before, "before the log-in of the new version"
