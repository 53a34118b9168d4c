"""The container of a backup in every detail: what is signed, what is refused and how it is said."""

import errno
import hashlib
import hmac
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.store.conftest import AT, WHO
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.store import backup, errors
from tpi_tracker.store.backup import Backup, Head, Manifest, Reason
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser

NOW = datetime(2026, 11, 26, 4, 30, 0, 123456, tzinfo=timezone(timedelta(hours=-5)))
KEY = bytes(range(32))
ADA = KeyUser("u1", "Ada", Role.ADMINISTRATOR)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    folder = tmp_path_factory.mktemp("template") / "clinic"
    (folder / "backups").mkdir(parents=True)
    file, key, _ = KeyFile.create(folder / "keys.json", clinic="Test", user=ADA, password="p", cost=FLOOR)
    database = Database.create(folder / "clinic.db", key, file.seal(key))
    with database.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="Test"))
    database.close()
    return folder, key


@pytest.fixture
def folder(template: tuple[Path, bytes], tmp_path: Path) -> Path:
    return shutil.copytree(template[0], tmp_path / "clinic")


@pytest.fixture
def key(template: tuple[Path, bytes]) -> bytes:
    return template[1]


@pytest.fixture
def make(folder: Path, key: bytes) -> Callable[..., Backup]:
    def made(reason: Reason = Reason.ASKED, **named: Any) -> Backup:
        return backup.make(folder, key, folder / "backups", reason=reason, at=NOW, program="0.9 é", **named)

    return made


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as zipped:
        for name, content in parts.items():
            zipped.writestr(name, content)
    return path


def retold(path: Path, **values: Any) -> Path:
    """The backup with other words in its manifest; None takes one out."""
    parts = parts_of(path)
    told = json.loads(parts["manifest.json"]) | values
    told = {name: value for name, value in told.items() if value is not None or name == "head"}
    return packed(path, parts | {"manifest.json": json.dumps(told).encode()})


def test_what_is_signed_is_what_the_format_says(make: Callable[..., Backup], key: bytes, folder: Path) -> None:
    made = make()
    raw = parts_of(made.path)["manifest.json"]
    told = json.loads(raw)
    signature = told.pop("mac")
    assert list(told) == [
        *("format", "version", "database_id", "schema", "program", "made_at", "reason", "counts", "head", "sha256"),
        "sizes",
    ]
    own = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"tpi-tracker backup manifest").derive(key)
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert signature == hmac.new(own, text, hashlib.sha256).hexdigest()
    assert told["made_at"] == "2026-11-26T09:30:00+00:00"
    assert "0.9 é".encode() in raw
    assert b'\n "program"' in raw, "one line each, for who looks into it with other means"
    contents = parts_of(made.path)
    for name in ("keys.json", "clinic.db"):
        assert told["sha256"][name] == hashlib.sha256(contents[name]).hexdigest()
        assert told["sizes"][name] == len(contents[name])
    database = connect(folder / "clinic.db", key)
    assert tuple(told["head"].values()) == database.execute("SELECT entry, mac FROM audit").fetchone()
    database.close()
    assert made.manifest.is_of(key)
    assert not made.manifest.is_of(KEY)


def test_the_frame_says_nothing_but_names_and_the_instant(make: Callable[..., Backup]) -> None:
    with zipfile.ZipFile(make().path) as zipped:
        for info in zipped.infolist():
            assert info.date_time == (2026, 11, 26, 9, 30, 0)
            assert info.external_attr == 0o600 << 16
            assert (info.comment, info.compress_type) == (b"", zipfile.ZIP_STORED)


def test_a_database_of_any_size_fits(make: Callable[..., Backup], monkeypatch: pytest.MonkeyPatch) -> None:
    """The frame has the long form from the beginning: the size is not known while it is written."""
    asked: list[bool] = []
    real = zipfile.ZipFile.open

    def seen(self: zipfile.ZipFile, name: Any, mode: str = "r", *given: Any, **named: Any) -> Any:
        if mode == "w":
            asked.append(named.get("force_zip64", False))
        return real(self, name, mode, *given, **named)

    monkeypatch.setattr(zipfile.ZipFile, "open", seen)
    make()
    assert asked[:2] == [True, True]


def test_read_in_many_pieces_it_is_the_same(make: Callable[..., Backup], key: bytes, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(backup, "_AT_ONCE", 1000)
        made = make()
        assert backup.check(made.path, key) == made.manifest
    into = tmp_path / "out"
    into.mkdir()
    assert backup.extract(made.path, into) == backup.prove(made.path, key) == made.manifest
    for name in ("clinic.db", "keys.json"):
        assert (into / name).read_bytes() == parts_of(made.path)[name]
        assert (into / name).stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    with pytest.raises(FileExistsError):
        backup.extract(made.path, into)


def test_what_is_taken_out_lasts(make: Callable[..., Backup], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, into = make(), tmp_path / "out"
    into.mkdir()
    synced, real = [], os.fsync
    monkeypatch.setattr(os, "fsync", lambda handle: (synced.append(os.fstat(handle).st_size), real(handle))[1])
    backup.extract(made.path, into)
    sizes = [(into / name).stat().st_size for name in ("keys.json", "clinic.db")]
    assert synced[:2] == sizes, "each after all of it was written"
    assert len(synced) == 3, "and their folder"


@pytest.mark.parametrize("reason", list(Reason))
def test_an_audit_that_is_not_whole_is_kept_only_before_a_change(
    make: Callable[..., Backup], folder: Path, key: bytes, reason: Reason
) -> None:
    database = connect(folder / "clinic.db", key)
    for name in ("audit_no_update", "audit_no_delete"):
        database.execute(f"DROP TRIGGER {name}")
    database.execute("UPDATE audit SET author = 'somebody else'")
    database.close()
    if reason in {Reason.AUTOMATIC, Reason.ASKED}:
        with pytest.raises(errors.AuditBroken, match=r"^The audit's entry 1 of 2026-.* was changed, or put in past"):
            make(reason)
        assert os.listdir(folder / "backups") == []
    else:
        assert make(reason).manifest.reason is reason


def test_a_head_that_is_given_stands_before_the_audits_own(make: Callable[..., Backup], key: bytes) -> None:
    assert make(head=Head(99, "ab")).manifest.head == Head(99, "ab")
    unmarked = make(head=Head(98, None))
    assert backup.check(unmarked.path, key).head == Head(98, None)
    assert make(stem="other").path.name == "other-20261126T093000Z.tpibackup"


def test_the_end_of_an_audit_of_every_schema(tmp_path: Path) -> None:
    for fixture in sorted(Path(__file__).parent.glob("schema-*.db")):
        path = shutil.copy(fixture, tmp_path / fixture.name)
        database = connect(path, KEY)
        (last,) = database.execute("SELECT max(entry) FROM audit").fetchone()
        sealed = "mac" in [column[1] for column in database.execute("PRAGMA table_info(audit)")]
        mac = database.execute("SELECT mac FROM audit WHERE entry = ?", (last,)).fetchone()[0] if sealed else None
        database.close()
        assert sealed is (fixture.name > "schema-0003.db"), fixture
        assert backup.audit_head(path, KEY) == Head(last, mac)
    database = connect(path, KEY)
    database.execute("DROP TRIGGER audit_no_delete")
    database.execute("DELETE FROM audit")
    database.close()
    assert backup.audit_head(path, KEY) is None


@pytest.mark.parametrize(
    "values",
    [
        {"made_at": "2026-11-26T09:30:00"},
        {"made_at": "soon"},
        {"made_at": None},
        {"reason": "boredom"},
        {"schema": "x"},
        {"counts": 7},
        {"head": {"entry": "x", "mac": None}},
        {"head": 7},
        {"sizes": {"clinic.db": "x"}},
        {"mac": None},
        {"version": "x"},
    ],
)
def test_a_manifest_that_says_nonsense_is_damage(make: Callable[..., Backup], values: dict[str, Any]) -> None:
    path = retold(make().path, **values)
    with pytest.raises(errors.Damaged) as told:
        backup.read_manifest(path)
    assert told.value.what == f"The backup {path.name} is damaged."
    assert told.value.safe == "Nothing was changed; no other backup is touched."
    assert told.value.todo == "Take an older one."


def test_a_backup_of_before_the_first_entry_has_no_head(make: Callable[..., Backup]) -> None:
    assert backup.read_manifest(retold(make().path, head=None)).head is None
    empty = Manifest("id", 1, "p", NOW, Reason.ASKED, {}, None, {}, {})
    assert empty.values()["head"] is None
    assert empty.signed(KEY).is_of(KEY)
    assert empty.signed(KEY).values() == empty.values()


def test_a_manifest_as_large_as_a_disk_is_not_read(
    make: Callable[..., Backup], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make()
    size = len(parts_of(made.path)["manifest.json"])
    monkeypatch.setitem(backup._LARGEST, "manifest.json", size)
    assert backup.read_manifest(made.path) == made.manifest
    monkeypatch.setitem(backup._LARGEST, "manifest.json", size - 1)
    with pytest.raises(errors.Damaged) as told:
        backup.read_manifest(made.path)
    assert made.path.name in told.value.what


def test_a_part_longer_than_its_manifest_says_is_not_read_on(
    make: Callable[..., Backup], key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor a key file so large that it would fill the memory, whatever the manifest says."""
    made = make()
    for name in ("clinic.db", "keys.json"):
        longer = packed(made.path.with_name("longer.tpibackup"), parts_of(made.path) | {name: bytes(5_000_000)})
        read: list[int] = []
        real = zipfile.ZipExtFile.read

        def counted(self: Any, most: int = -1, real: Any = real, read: list[int] = read) -> Any:
            piece = real(self, most)
            read.append(len(piece))
            return piece

        with monkeypatch.context() as patched:
            patched.setattr(zipfile.ZipExtFile, "read", counted)
            with pytest.raises(errors.Damaged) as told:
                backup.read_through(longer)
        assert "longer.tpibackup" in told.value.what
        assert max(read) <= 1 << 20
        assert sum(read) < 3_000_000
    monkeypatch.setitem(backup._LARGEST, "keys.json", len(parts_of(made.path)["keys.json"]) - 1)
    for ask in (lambda: backup.check(made.path, key), lambda: backup.keys_of(made.path)):
        with pytest.raises(errors.Damaged) as told:
            ask()
        assert made.path.name in told.value.what
    monkeypatch.setitem(backup._LARGEST, "keys.json", len(parts_of(made.path)["keys.json"]))
    backup.check(made.path, key)


@pytest.mark.parametrize("name", ["clinic.db", "keys.json"])
def test_size_and_digest_are_both_held_against_the_manifest(
    make: Callable[..., Backup], key: bytes, name: str, tmp_path: Path
) -> None:
    made = make()
    raw = parts_of(made.path)[name]
    for content in (raw[:-1], b"X" + raw[1:], b""):
        other = packed(tmp_path / "x.tpibackup", parts_of(made.path) | {name: content})
        with pytest.raises(errors.Damaged):
            backup.check(other, key)
        with pytest.raises(errors.Damaged):
            backup.extract(other, _fresh(tmp_path))
    told = json.loads(parts_of(made.path)["manifest.json"])
    for what in ("sizes", "sha256"):
        without = {part: value for part, value in told[what].items() if part != name}
        with pytest.raises(errors.Damaged):
            backup.read_through(retold(Path(shutil.copy(made.path, tmp_path / "y.tpibackup")), **{what: without}))


def _fresh(tmp_path: Path) -> Path:
    number = len(list(tmp_path.glob("out-*")))
    made = tmp_path / f"out-{number}"
    made.mkdir()
    return made


def test_who_did_not_hold_the_key_is_told(make: Callable[..., Backup], key: bytes) -> None:
    made = make()
    for ask in (backup.prove, backup.check):
        assert ask(made.path, key) == made.manifest
        with pytest.raises(errors.Tampered) as told:
            ask(made.path, KEY)
        assert told.value.what == (
            f"The backup {made.path.name} was not made with this clinic's key, or somebody changed it."
        )
        assert told.value.safe == "It was not opened and nothing was changed."
        assert told.value.todo == "Choose another backup."
    with pytest.raises(errors.Tampered):
        backup.prove(retold(made.path, mac=""), key)


def test_what_is_no_backup_is_told_by_name(make: Callable[..., Backup], tmp_path: Path) -> None:
    path = packed(tmp_path / "note.tpibackup", {"a": b""})
    with pytest.raises(errors.ForeignFile) as told:
        backup.read_manifest(path)
    assert told.value.what == "note.tpibackup is not a backup of TPI Tracker."
    assert told.value.todo == "Choose a file whose name ends in .tpibackup."
    with pytest.raises(errors.NewerSchema) as newer:
        backup.read_manifest(retold(make().path, version=2))
    assert (newer.value.theirs, newer.value.ours) == ("2 of the backup file", "1")
    encrypted = bytearray(make().path.read_bytes())
    at = encrypted.rindex(b"PK\x01\x02")
    encrypted[at + 8] |= 1
    path.write_bytes(bytes(encrypted))
    with pytest.raises(errors.ForeignFile):
        backup.read_manifest(path)


@pytest.mark.fault
@pytest.mark.parametrize(("number", "kind"), [(errno.EINVAL, errors.Damaged), (errno.EIO, errors.DiskFault)])
def test_a_place_that_is_none_is_damage_and_a_fault_of_the_disk_is_not(
    make: Callable[..., Backup], monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception]
) -> None:
    """A number in the frame that was changed leads before the file's begin."""
    made = make()

    def lost(_self: object, _name: str) -> None:
        raise OSError(number, "no such place")

    monkeypatch.setattr(zipfile.ZipFile, "getinfo", lost)
    with pytest.raises(kind) as told:
        backup.read_manifest(made.path)
    assert type(told.value) is kind


@pytest.mark.fault
def test_a_copy_or_a_container_that_reads_otherwise_gets_no_name(
    make: Callable[..., Backup], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(backup, "copy_faults", lambda _path, _key, free_pages: ["page 7"])
        with pytest.raises(errors.Damaged, match=r"^The copy of the clinic's database is not whole: page 7\."):
            make()
    with monkeypatch.context() as patched:
        patched.setattr(backup, "check", lambda _path, _key: None)
        with pytest.raises(errors.Damaged, match=r"^The backup does not read as it was written\."):
            make()
    assert os.listdir(folder / "backups") == []


def test_keys_of_another_database_make_no_backup(make: Callable[..., Backup], folder: Path) -> None:
    """Restored, such a pair could not be opened."""
    other, _, _ = KeyFile.create(folder / "other.json", clinic="B", user=ADA, password="p", cost=FLOOR)
    assert other.clinic == "B"
    shutil.move(folder / "other.json", folder / "keys.json")
    with pytest.raises(errors.Tampered):
        make()
    assert os.listdir(folder / "backups") == []


def test_a_manifest_alone_is_read_without_the_database(make: Callable[..., Backup], key: bytes) -> None:
    made = make()
    with zipfile.ZipFile(made.path) as zipped:
        start = zipped.getinfo("clinic.db").header_offset
    raw = bytearray(made.path.read_bytes())
    raw[start + 5000] ^= 1
    made.path.write_bytes(bytes(raw))
    assert backup.read_manifest(made.path) == backup.prove(made.path, key) == made.manifest
    with pytest.raises(errors.Damaged):
        backup.check(made.path, key)
