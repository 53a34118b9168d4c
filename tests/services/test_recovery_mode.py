"""When the clinic does not open: the newest good backup to read, the keys put back, nothing damaged ever deleted."""

import os
import shutil
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tests.store.conftest import bytes_of
from tests.store.test_keys import rewritten
from tpi_tracker import paths
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backups, drills, opening, patients, recovery_mode
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import copying, errors
from tpi_tracker.store.keys import FLOOR

PASSWORD = "a long enough password"
START = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


class Clock:
    now = START

    def __call__(self) -> datetime:
        return self.now


class Told(NamedTuple):
    folder: Path
    key: bytes
    backups: tuple[Path, Path]
    """The older, with P1; the newer, with P1 and P2."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Told:
    clock, made = Clock(), []
    folder = tmp_path_factory.mktemp("recovery") / "clinic"
    clinic, _ = opening.create_clinic(
        folder, name="Riverside", user_name="Ada", password=PASSWORD, time_zone="UTC", clock=clock, cost=FLOOR
    )
    key = clinic.key
    for number in ("P1", "P2"):
        patients.register(
            clinic, Patient(patient_no=number, family_name="N", given_name="J", birth_date=date(1965, 7, 14))
        )
        outcome = backups.back_up(backups.source_of(clinic))
        assert outcome.made is not None
        made.append(outcome.made.path)
        clock.now += timedelta(hours=1)
    clinic.close()
    return Told(folder, key, (made[0], made[1]))


@pytest.fixture
def told(template: Told, tmp_path: Path) -> Told:
    paths.keep_everything_in(tmp_path / "state")
    folder = Path(shutil.copytree(template.folder, tmp_path / "clinic"))
    one, two = (folder / "backups" / path.name for path in template.backups)
    return Told(folder, template.key, (one, two))


def flip(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def read_from(clinic: Clinic) -> list[str]:
    with clinic.database.reading() as reader:
        return sorted(patient.patient_no for patient in reader.all(Patient))


@pytest.mark.parametrize("how", ["damaged", "empty", "missing", "foreign"])
def test_the_newest_good_backup_opens_to_read_within_a_minute(told: Told, how: str) -> None:
    path = told.folder / "clinic.db"
    content = {"damaged": bytes(300) + path.read_bytes()[300:], "empty": b"", "missing": None, "foreign": b"%PDF-1.7"}
    path.unlink()
    if content[how] is not None:
        path.write_bytes(content[how] or b"")
    with pytest.raises(errors.Damaged):
        opening.open_clinic(told.folder, user="Ada", password=PASSWORD)
    before = bytes_of(told.folder)
    begun = time.monotonic()
    offered = recovery_mode.offers(told.folder)
    assert offered.newest is not None
    assert (offered.newest.path, offered.keys_from) == (told.backups[1], None)
    clinic = recovery_mode.open_backup(told.folder, offered.newest.path, user="Ada", password=PASSWORD)
    assert time.monotonic() - begun < 60
    try:
        assert read_from(clinic) == ["P1", "P2"]
        assert (clinic.read_only, clinic.home) == (True, told.folder)
        assert clinic.made_at == START + timedelta(hours=1)
        assert clinic.folder.parent == paths.cache_folder() / "recovery"
        if os.name == "posix":
            assert clinic.folder.stat().st_mode & 0o077 == 0
        with pytest.raises(errors.ReadOnlyPlace), clinic.database.writing(clinic.who, clinic.now()):
            pass
        recovery_mode.clear()
        assert clinic.folder.exists(), "what is open in a window stays"
    finally:
        clinic.close()
    assert not clinic.folder.exists()
    assert clinic.key == b""
    assert bytes_of(told.folder) == before


def test_a_damaged_backup_is_passed_over_and_never_offered(told: Told) -> None:
    flip(told.backups[1])
    offered = recovery_mode.offers(told.folder)
    assert offered.newest is not None
    assert offered.newest.path == told.backups[0]
    flip(told.backups[0])
    assert recovery_mode.offers(told.folder).newest is None
    with pytest.raises(errors.Damaged):
        recovery_mode.open_backup(told.folder, told.backups[1], user="Ada", password=PASSWORD)
    assert not list((paths.cache_folder() / "recovery").glob("*"))


def test_a_backup_that_went_to_another_drive_is_offered_too(told: Told, tmp_path: Path) -> None:
    from tpi_tracker.store import backup_folders

    drive = tmp_path / "drive"
    drive.mkdir()
    shutil.copy(told.backups[1], drive / "copy.tpibackup")
    attempts = {str(drive): backup_folders.Attempt(START, 1)}
    backup_folders.keep_attempts(told.folder / "backups", attempts)
    for path in told.backups:
        path.unlink()
    offered = recovery_mode.offers(told.folder)
    assert offered.newest is not None
    assert offered.newest.path == drive / "copy.tpibackup"


def test_what_a_crash_left_of_an_open_backup_goes_with_the_next(told: Told) -> None:
    left = paths.make_private(paths.cache_folder() / "recovery" / "01OLD")
    (left / "clinic.db").write_bytes(b"x")
    recovery_mode.open_backup(told.folder, told.backups[0], user="Ada", password=PASSWORD).close()
    assert not left.exists()


@pytest.mark.parametrize("how", ["missing", "torn"])
def test_a_missing_or_torn_key_file_comes_back_from_the_newest_backup(told: Told, how: str) -> None:
    path = told.folder / "keys.json"
    whole = path.read_bytes()
    path.unlink()
    if how == "torn":
        path.write_bytes(whole[:200])
    with pytest.raises(errors.Damaged, match=r"keys\.json"):
        opening.known_users(told.folder)
    assert recovery_mode.offers(told.folder).keys_from == told.backups[1].name
    assert recovery_mode.put_back_keys(told.folder, Clock()) == told.backups[1].name
    assert path.read_bytes() == whole
    opening.open_clinic(told.folder, user="Ada", password=PASSWORD).close()
    aside = list(told.folder.glob("damaged-*/keys.json"))
    assert [file.read_bytes() for file in aside] == ([whole[:200]] if how == "torn" else [])


@pytest.mark.parametrize(("how", "why"), [("lowered", "tampered"), ("torn", "damaged")])
def test_a_key_file_that_was_refused_is_told_in_the_audit_by_the_next_log_in(told: Told, how: str, why: str) -> None:
    """Row 38 of the fault matrix: somebody made the passwords cheap to guess."""
    path = told.folder / "keys.json"
    whole = path.read_bytes()
    if how == "lowered":
        rewritten(path, lambda content: content["slots"][0]["kdf"].update(memory_kib=8))
    else:
        path.write_bytes(whole[:200])
    with pytest.raises(errors.Damaged) as caught:
        opening.open_clinic(told.folder, user="Ada", password=PASSWORD)
    assert caught.value.code == why
    assert not (told.folder / "attempts.json").exists(), "no password was tried"
    assert recovery_mode.offers(told.folder).keys_from == told.backups[1].name
    recovery_mode.put_back_keys(told.folder, Clock())
    assert path.read_bytes() == whole
    for _ in range(2):
        clinic = opening.open_clinic(told.folder, user="Ada", password=PASSWORD)
        with clinic.database.reading() as reader:
            asked = "SELECT key, detail FROM audit WHERE action = 'replaced_keys'"
            rows = reader.connection.exec_driver_sql(asked).all()
        clinic.close()
        (aside,) = told.folder.glob("damaged-*")
        assert [(row[0], f'"why": "{why}"' in row[1]) for row in rows] == [(aside.name, True)], "once"


def test_without_a_backup_the_previous_key_file_is_offered(told: Told) -> None:
    shutil.copy(told.folder / "keys.json", told.folder / "keys.previous.json")
    (told.folder / "keys.json").unlink()
    shutil.rmtree(told.folder / "backups")
    assert recovery_mode.offers(told.folder).keys_from == "keys.previous.json"
    recovery_mode.put_back_keys(told.folder, Clock())
    opening.open_clinic(told.folder, user="Ada", password=PASSWORD).close()


def test_a_whole_key_file_is_never_replaced(told: Told) -> None:
    before = bytes_of(told.folder)
    assert recovery_mode.offers(told.folder).keys_from is None
    assert recovery_mode.put_back_keys(told.folder, Clock()) == "keys.json"
    assert bytes_of(told.folder) == before


def test_a_drill_says_how_long_it_took_and_is_asked_for_each_month(told: Told) -> None:
    clock = Clock()
    clock.now += timedelta(hours=3)
    clinic = opening.open_clinic(told.folder, user="Ada", password=PASSWORD, clock=clock)
    try:
        assert not drills.is_due(clinic)
        clock.now += timedelta(days=30)
        assert drills.is_due(clinic)
        done = drills.drill(clinic, told.backups[1])
        assert done.manifest.counts["patient"] == 2
        assert 0 < done.seconds < 60
        assert not drills.is_due(clinic)
        flip(told.backups[1])
        clock.now += timedelta(days=31)
        with pytest.raises(errors.Damaged):
            drills.drill(clinic, told.backups[1])
        assert drills.is_due(clinic), "a drill that failed is none"
        assert read_from(clinic) == ["P1", "P2"]
        assert not list(paths.cache_folder().glob("tpi-look-*"))
    finally:
        clinic.close()


def malformed() -> Exception:
    """What SQLite says of damage, and of a single fault of a reading too."""
    error = sqlcipher.DatabaseError("database disk image is malformed")
    error.sqlite_errorname = "SQLITE_CORRUPT"
    return error


# --- the disk answers once with a fault -------------------------------------------------------------------------------


def test_a_fault_of_the_disk_is_not_called_damage_when_the_file_is_whole(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic = opening.open_clinic(told.folder, user="Ada", password=PASSWORD)
    try:
        with pytest.raises(errors.DiskFault), clinic.database.reading():
            raise malformed()
        assert read_from(clinic) == ["P1", "P2"], "the next reading asks the disk anew"
        monkeypatch.setattr("tpi_tracker.store.database.quick_faults", lambda *_given: ["page 5"])
        with pytest.raises(errors.Damaged), clinic.database.reading():
            raise errors.DiskFault
    finally:
        clinic.close()


def test_the_look_at_the_start_finds_what_a_reading_has_not_touched(told: Told) -> None:
    clinic = opening.open_clinic(told.folder, user="Ada", password=PASSWORD)
    assert drills.faults_at_start(clinic) == []
    clinic.close()
    path = told.folder / "clinic.db"
    raw = bytearray(path.read_bytes())
    raw[-1000] ^= 1
    path.write_bytes(raw)
    found = copying.quick_faults(path, told.key)
    assert found
    assert copying.quick_faults(path, told.key, -1.0) in (None, found)
