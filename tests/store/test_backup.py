"""The backup file: exactly three things inside, signed, proven by reading; one changed byte anywhere is seen."""

import json
import os
import random
import threading
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.conftest import AT, WHO, bytes_of
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.store import backup, copying, errors
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.database import Database
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser

NOW = datetime(2026, 11, 26, 9, 30, 0, 123456, tzinfo=UTC)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """A key file's bytes and the database key it locks."""
    path = tmp_path_factory.mktemp("keys") / "keys.json"
    _, key, _ = KeyFile.create(
        path, clinic="Test", user=KeyUser("u1", "Ada", Role.ADMINISTRATOR), password="p", cost=FLOOR
    )
    return path.read_bytes(), key


@pytest.fixture
def folder(keys: tuple[bytes, bytes], tmp_path: Path, patient_of: Callable[..., Patient]) -> Path:
    """A clinic with one patient whose note fills pages; its folder of backups is there."""
    place = tmp_path / "clinic"
    (place / "backups").mkdir(parents=True)
    (place / "keys.json").write_bytes(keys[0])
    database = Database.create(place / "clinic.db", keys[1], KeyFile.load(place / "keys.json").seal(keys[1]))
    with database.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="Test"))
        writer.insert(patient_of(note="canary " * 2000))
    database.close()
    return place


@pytest.fixture
def made(folder: Path, keys: tuple[bytes, bytes]) -> backup.Backup:
    return backup.make(folder, keys[1], folder / "backups", reason=Reason.ASKED, at=NOW, program="0.9")


def test_a_backup_holds_three_things_and_says_what_they_are(
    made: backup.Backup, folder: Path, keys: tuple[bytes, bytes], tmp_path: Path
) -> None:
    assert made.path.name == "clinic-20261126T093000Z.tpibackup"
    assert os.listdir(folder / "backups") == [made.path.name], "nothing of the work is left"
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(made.path) as zipped:
        assert sorted(zipped.namelist()) == ["clinic.db", "keys.json", "manifest.json"]
        assert {info.compress_type for info in zipped.infolist()} == {zipfile.ZIP_STORED}
        told = json.loads(zipped.read("manifest.json"))
    assert (told["format"], told["version"], told["reason"], told["program"]) == (
        "tpi-tracker-backup",
        1,
        "asked",
        "0.9",
    )
    assert told["made_at"] == "2026-11-26T09:30:00+00:00"
    assert told["counts"]["patient"] == 1
    assert backup.read_manifest(made.path) == backup.check(made.path, keys[1]) == made.manifest
    assert backup.keys_of(made.path) == keys[0]
    assert b"canary" not in made.path.read_bytes()
    into = tmp_path / "out"
    into.mkdir()
    assert backup.extract(made.path, into) == made.manifest
    assert copying.copy_faults(into / "clinic.db", keys[1]) == []
    assert copying.row_counts(into / "clinic.db", keys[1]) == made.manifest.counts
    assert made.manifest.head is not None
    assert made.manifest.head.entry == made.manifest.counts["audit"] == 2


def test_a_second_backup_of_the_same_second_takes_another_name(
    made: backup.Backup, folder: Path, keys: tuple[bytes, bytes]
) -> None:
    other = backup.make(folder, keys[1], folder / "backups", reason=Reason.AUTOMATIC, at=NOW, program="0.9")
    assert other.path.name == "clinic-20261126T093000Z-2.tpibackup"
    assert backup.check(made.path, keys[1]) == made.manifest


def test_every_changed_byte_is_seen(made: backup.Backup, keys: tuple[bytes, bytes]) -> None:
    """300 single bits anywhere in the container: none passes the check."""
    whole, chance = made.path.read_bytes(), random.Random(20261126)
    places = [*range(60), *(chance.randrange(len(whole)) for _ in range(180)), *range(len(whole) - 60, len(whole))]
    passed = []
    for place in places:
        raw = bytearray(whole)
        raw[place] ^= 1 << chance.randrange(8)
        made.path.write_bytes(raw)
        try:
            told = backup.check(made.path, keys[1])
        except (errors.Damaged, errors.ForeignFile, errors.NewerSchema):
            continue
        # A bit of the zip's own frame (a date, a right) carries nothing of the clinic.
        if told != made.manifest:
            passed.append(place)
    assert passed == []


@pytest.mark.parametrize("size", [0, 1, 3, 1000, 4096, -1, -100, -5000])
def test_a_cut_backup_is_damaged(made: backup.Backup, keys: tuple[bytes, bytes], size: int) -> None:
    made.path.write_bytes(made.path.read_bytes()[:size])
    with pytest.raises((errors.Damaged, errors.ForeignFile)):
        backup.check(made.path, keys[1])


def packed(path: Path, parts: dict[str, bytes], kind: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", kind) as zipped:
        for name, content in parts.items():
            zipped.writestr(name, content)
    return path


def test_what_is_no_backup_is_called_foreign(made: backup.Backup, tmp_path: Path, keys: tuple[bytes, bytes]) -> None:
    with zipfile.ZipFile(made.path) as zipped:
        parts = {name: zipped.read(name) for name in zipped.namelist()}
    foreign = [
        packed(tmp_path / "a.tpibackup", parts | {"../evil": b"x"}),
        packed(tmp_path / "b.tpibackup", {"manifest.json": parts["manifest.json"]}),
        packed(tmp_path / "c.tpibackup", parts, zipfile.ZIP_DEFLATED),
        packed(tmp_path / "d.tpibackup", parts | {"manifest.json": b'{"format": "other"}'}),
    ]
    (tmp_path / "e.tpibackup").write_bytes(b"%PDF-1.7")
    for path in [*foreign, tmp_path / "e.tpibackup"]:
        with pytest.raises(errors.ForeignFile):
            backup.check(path, keys[1])
    newer = parts["manifest.json"].replace(b'"version": 1', b'"version": 2')
    with pytest.raises(errors.NewerSchema):
        backup.check(packed(tmp_path / "f.tpibackup", parts | {"manifest.json": newer}), keys[1])


def test_a_manifest_written_without_the_key_is_tampering(
    made: backup.Backup, keys: tuple[bytes, bytes], tmp_path: Path
) -> None:
    with zipfile.ZipFile(made.path) as zipped:
        parts = {name: zipped.read(name) for name in zipped.namelist()}
    changed = json.loads(parts["manifest.json"])
    changed["counts"]["patient"] = 7
    with pytest.raises(errors.Tampered):
        backup.check(packed(tmp_path / "x.tpibackup", parts | {"manifest.json": json.dumps(changed).encode()}), keys[1])
    with pytest.raises(errors.Tampered):
        backup.check(made.path, bytes(32))


def test_a_damaged_clinic_gives_no_backup_and_touches_no_other(
    made: backup.Backup, folder: Path, keys: tuple[bytes, bytes]
) -> None:
    path = folder / "clinic.db"
    raw = bytearray(path.read_bytes())
    raw[4096 * 5 + 100] ^= 1
    path.write_bytes(raw)
    before = bytes_of(folder)
    with pytest.raises(errors.Damaged):
        backup.make(folder, keys[1], folder / "backups", reason=Reason.AUTOMATIC, at=NOW, program="0.9")
    assert bytes_of(folder) == before


def test_a_missing_target_is_not_made(folder: Path, keys: tuple[bytes, bytes], tmp_path: Path) -> None:
    with pytest.raises(errors.TargetGone):
        backup.make(folder, keys[1], tmp_path / "unplugged", reason=Reason.AUTOMATIC, at=NOW, program="0.9")
    assert not (tmp_path / "unplugged").exists()


def test_a_backup_beside_a_writer_is_of_one_moment(
    folder: Path, keys: tuple[bytes, bytes], patient_of: Callable[..., Patient], tmp_path: Path
) -> None:
    """While another thread writes pairs, no backup holds half of one; and what was acknowledged before is in it."""
    seal = KeyFile.load(folder / "keys.json").seal(keys[1])
    database, stop, written = Database.open(folder / "clinic.db", keys[1], seal), threading.Event(), []

    def write() -> None:
        number = 0
        while not stop.is_set():
            with database.writing(WHO, AT) as writer:
                writer.insert_many([patient_of(f"A{number}"), patient_of(f"B{number}")])
            written.append(number)
            number += 1

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for _ in range(5):
            before = len(written)
            one = backup.make(folder, keys[1], tmp_path, reason=Reason.AUTOMATIC, at=NOW, program="0.9")
            patients = one.manifest.counts["patient"]
            assert patients % 2 == 1, "one from before, then pairs"
            assert patients >= 1 + 2 * before
            assert one.manifest.counts["audit"] == 1 + patients
    finally:
        stop.set()
        thread.join()
        database.close()


@pytest.mark.fault
@pytest.mark.parametrize("call", ["os.fsync", "os.link", "zipfile.ZipFile.writestr"])
def test_a_backup_that_was_cut_off_leaves_no_name(
    folder: Path, keys: tuple[bytes, bytes], monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    class PowerCut(BaseException):
        pass

    def cut(*_given: object, **_named: object) -> None:
        raise PowerCut

    monkeypatch.setattr(call, cut)
    with pytest.raises(PowerCut):
        backup.make(folder, keys[1], folder / "backups", reason=Reason.AUTOMATIC, at=NOW, program="0.9")
    assert list((folder / "backups").glob("*.tpibackup")) == []


def test_what_a_cut_off_backup_left_goes_with_a_later_one(folder: Path, keys: tuple[bytes, bytes]) -> None:
    old, young = folder / "backups" / ".0.tpibackup.part", folder / "backups" / ".1.db.part"
    for left in (old, young):
        left.write_bytes(b"x")
    os.utime(old, (0, 0))
    backup.make(folder, keys[1], folder / "backups", reason=Reason.AUTOMATIC, at=NOW, program="0.9")
    assert (old.exists(), young.exists()) == (False, True)
