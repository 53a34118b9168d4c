"""Folders of backups: what lies in one, damaged ones too; how one gets into a further folder; how the last try went."""

import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.conftest import AT, WHO
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.store import backup, backup_folders
from tpi_tracker.store.backup import Backup, Reason
from tpi_tracker.store.backup_folders import Attempt, Listed
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import Damaged, ReadOnlyPlace, TargetGone
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
ADA = KeyUser("u1", "Ada", Role.ADMINISTRATOR)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A clinic with one entry, and its key."""
    folder = tmp_path_factory.mktemp("template") / "clinic"
    folder.mkdir()
    file, key, _ = KeyFile.create(folder / "keys.json", clinic="Test", user=ADA, password="p", cost=FLOOR)
    database = Database.create(folder / "clinic.db", key, file.seal(key))
    with database.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="Test"))
    database.close()
    (folder / "backups").mkdir()
    return folder, key


@pytest.fixture
def folder(template: tuple[Path, bytes], tmp_path: Path) -> Path:
    return shutil.copytree(template[0], tmp_path / "clinic")


@pytest.fixture
def make(template: tuple[Path, bytes], folder: Path) -> Callable[..., Backup]:
    def made(at: datetime = NOW, into: Path | None = None) -> Backup:
        return backup.make(folder, template[1], into or folder / "backups", reason=Reason.ASKED, at=at, program="1")

    return made


def another_entry(folder: Path, key: bytes, patient: Patient) -> None:
    database = Database.open(folder / "clinic.db", key, KeyFile.load(folder / "keys.json").seal(key))
    with database.writing(WHO, AT) as writer:
        writer.insert(patient)
    database.close()


def spoilt(path: Path) -> Path:
    """A bit of the database inside is changed: the manifest still reads."""
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    return path


def test_the_newest_comes_first_and_a_damaged_one_is_shown_with_why(folder: Path, make: Callable[..., Backup]) -> None:
    backups = folder / "backups"
    one, two = make(), make(NOW + timedelta(hours=1))
    torn = backups / "clinic-20261126T100000Z.tpibackup"
    torn.write_bytes(two.path.read_bytes()[:1000])
    os.utime(torn, ((NOW + timedelta(minutes=30)).timestamp(),) * 2)
    for name in (".0.tpibackup", "note.txt", "clinic.tpibackup.part"):
        (backups / name).write_bytes(b"x")
    told = backup_folders.listed(backups)
    assert [(found.path, found.manifest) for found in told] == [
        (two.path, two.manifest),
        (torn, None),
        (one.path, one.manifest),
    ]
    assert [found.size for found in told] == [found.path.stat().st_size for found in told]
    assert [found.fault for found in told] == ["", f"The backup {torn.name} is damaged.", ""]
    assert [found.made_at for found in told] == [NOW + timedelta(hours=1), NOW + timedelta(minutes=30), NOW]
    assert [found.entry for found in told] == [1, 0, 1]


def test_of_two_made_in_one_second_the_one_that_holds_more_is_newer(
    template: tuple[Path, bytes], folder: Path, make: Callable[..., Backup], patient_of: Callable[..., Patient]
) -> None:
    less = make()
    another_entry(folder, template[1], patient_of())
    more = make()
    swapped = less.path.with_name("z" + less.path.name)
    less.path.rename(swapped)
    told = backup_folders.listed(folder / "backups")
    assert [(found.path, found.entry) for found in told] == [(more.path, 2), (swapped, 1)]
    shutil.copy(more.path, more.path.with_name("a" + more.path.name))
    assert [found.path.name[0] for found in backup_folders.listed(folder / "backups")] == ["c", "a", "z"], (
        "then by name"
    )


def test_in_a_shared_folder_each_clinic_sees_its_own(folder: Path, make: Callable[..., Backup], tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    made = make()
    ours = made.manifest.database_id
    sent = backup_folders.send(made, drive)
    other = "01ABCDEFGHJKMNPQRSTVWXYZ00"
    for name in (f"{ours}-torn", f"{other}-torn", "clinic-torn"):
        (drive / f"{name}.tpibackup").write_bytes(b"PK torn")
    told = {found.path.name for found in backup_folders.listed(drive, ours)}
    assert told == {sent.name, f"{ours}-torn.tpibackup", "clinic-torn.tpibackup"}, "a torn one may be whose name it has"
    assert {found.path.name for found in backup_folders.listed(drive, other)} == {
        f"{other}-torn.tpibackup",
        "clinic-torn.tpibackup",
    }
    assert len(backup_folders.listed(drive)) == 4


def test_a_folder_that_is_not_there_is_empty_and_one_that_cannot_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert backup_folders.listed(folder / "nowhere") == []

    def refused(_folder: Path) -> list[str]:
        raise PermissionError(13, "no")

    monkeypatch.setattr(os, "listdir", refused)
    with pytest.raises(ReadOnlyPlace):
        backup_folders.listed(folder / "backups")


def test_one_that_goes_while_the_folder_is_looked_through_is_left_out(
    folder: Path, make: Callable[..., Backup], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program thins the folder out: gone before it was opened, or in the moment after."""
    one, two = make(), make(NOW + timedelta(hours=1))
    real = backup.read_manifest
    monkeypatch.setattr(os, "listdir", lambda _folder: ["00gone.tpibackup", one.path.name, two.path.name])

    def read(path: Path) -> backup.Manifest:
        if path == one.path:
            path.unlink()
        return real(path)

    monkeypatch.setattr(backup, "read_manifest", read)
    told = backup_folders.listed(folder / "backups")
    assert two.path in [found.path for found in told]
    gone = Listed(one.path, None, 0, "gone")
    assert (gone.made_at, gone.entry) == (datetime.fromtimestamp(0, UTC), 0), "a file that went has no date"


def test_the_newest_whole_one_is_found_in_any_folder(
    folder: Path, make: Callable[..., Backup], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    oldest, middle, newest = (make(NOW + timedelta(hours=hours)) for hours in range(3))
    sent = backup_folders.send(middle, drive)
    folders = [tmp_path / "unplugged", folder / "backups", drive]
    found = backup_folders.newest_whole(folders)
    assert found is not None
    assert found.path == newest.path
    spoilt(newest.path)
    (folder / "backups" / "torn.tpibackup").write_bytes(b"PK")
    middle.path.unlink()
    found = backup_folders.newest_whole(folders)
    assert found is not None
    assert found.path == sent
    sent.unlink()
    found = backup_folders.newest_whole(folders)
    assert found is not None
    assert found.path == oldest.path
    real = os.listdir

    def refused(path: Path) -> list[str]:
        if path == drive:
            raise PermissionError(13, "no")
        return real(path)

    monkeypatch.setattr(os, "listdir", refused)
    assert backup_folders.newest_whole([drive, folder / "backups"]) is not None, (
        "a folder without rights is passed over"
    )
    spoilt(oldest.path)
    assert backup_folders.newest_whole(folders) is None


def test_a_key_file_is_found_in_the_newest_whole_backup_or_in_the_previous_file(
    folder: Path, make: Callable[..., Backup], tmp_path: Path
) -> None:
    keys = (folder / "keys.json").read_bytes()
    assert backup_folders.newest_keys(folder) is None
    (folder / "keys.previous.json").write_bytes(keys[:-1])
    assert backup_folders.newest_keys(folder) is None, "a torn one is none"
    (folder / "keys.previous.json").write_bytes(keys)
    assert backup_folders.newest_keys(folder) == ("keys.previous.json", keys)
    made = make()
    assert backup_folders.newest_keys(folder) == (made.path.name, keys)
    drive = tmp_path / "drive"
    drive.mkdir()
    sent = backup_folders.send(made, drive)
    made.path.unlink()
    assert backup_folders.newest_keys(folder) == ("keys.previous.json", keys)
    backup_folders.keep_attempts(folder / "backups", {"": Attempt(NOW, 1), str(drive): Attempt(NOW, 1)})
    assert backup_folders.folders_of(folder) == [folder / "backups", drive]
    assert backup_folders.newest_keys(folder) == (sent.name, keys)


def test_a_copy_is_read_again_before_it_has_a_name(
    make: Callable[..., Backup], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = tmp_path / "drive"
    made = make()
    with pytest.raises(TargetGone) as told:
        backup_folders.send(made, drive)
    assert told.value.what == f"The backup folder {drive} is not there."
    assert told.value.safe == "The backups beside the clinic are kept."
    assert told.value.todo == "Connect the drive or the share again, or choose another folder."
    assert not drive.exists(), "where a drive is not plugged in, its place stays empty"
    drive.mkdir()
    sent = backup_folders.send(made, drive)
    assert sent == drive / f"{made.manifest.database_id}-20261126T093000Z.tpibackup"
    assert sent.read_bytes() == made.path.read_bytes()
    assert sent.stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert os.listdir(drive) == [sent.name]
    assert backup_folders.send(made, drive).name.endswith("Z-2.tpibackup")
    synced, real = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (synced.append(handle), real(handle))[1])
    backup_folders.send(made, drive)
    assert len(synced) == 2, "the copy and its folder"


@pytest.mark.fault
def test_a_copy_that_reads_otherwise_gets_no_name(
    make: Callable[..., Backup], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive, made = tmp_path / "drive", make()
    drive.mkdir()
    real = os.fsync

    def worn_out(handle: int) -> None:
        os.pwrite(handle, b"?", 700)
        real(handle)

    monkeypatch.setattr(os, "fsync", worn_out)
    with pytest.raises(Damaged, match=r"^The copy of the backup does not read as it was written\."):
        backup_folders.send(made, drive)
    assert os.listdir(drive) == []


def test_a_copy_of_many_pieces_is_whole(
    make: Callable[..., Backup], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_folders, "_AT_ONCE", 1000)
    made = make()
    assert backup_folders.send(made, tmp_path).read_bytes() == made.path.read_bytes()


def test_how_the_last_try_went_is_kept_by_folder(folder: Path) -> None:
    backups = folder / "backups"
    assert backup_folders.read_attempts(backups) == {}
    never = Attempt().failed("The disk is full.", NOW)
    assert never == Attempt(None, 0, "The disk is full.", NOW)
    assert never.failed("Still.", NOW + timedelta(days=1)) == Attempt(None, 0, "Still.", NOW), "since when, not until"
    well = never.well(NOW + timedelta(days=2), 7)
    assert well == Attempt(NOW + timedelta(days=2), 7)
    assert well.failed("Gone.", NOW) == Attempt(NOW + timedelta(days=2), 7, "Gone."), "it was reached once"
    kept = {"": well, "/mnt/ü": never, "/mnt/b": well.failed("Gone.", NOW)}
    backup_folders.keep_attempts(backups, kept)
    assert backup_folders.read_attempts(backups) == kept
    told = json.loads((backups / backup_folders.STATE_NAME).read_text(encoding="utf-8"))
    assert (told["format"], told["version"], list(told)) == ("tpi-tracker-copies", 1, ["format", "version", "folders"])
    assert list(told["folders"]["/mnt/ü"]) == ["at", "entry", "fault", "tried"]
    assert "ü" in (backups / backup_folders.STATE_NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize("spoil", ["", "{}", "[]", '{"folders": {"": {"at": 7}}}', '{"folders": {"": {"at": "x"}}}'])
def test_what_cannot_be_read_counts_as_never_tried(tmp_path: Path, spoil: str) -> None:
    (tmp_path / "copies.json").write_text(spoil, encoding="utf-8")
    assert backup_folders.read_attempts(tmp_path) == {}
    (tmp_path / "copies.json").write_bytes(b"\xff\xfe")
    assert backup_folders.read_attempts(tmp_path) == {}
