"""A new database key: everything is wrapped anew, former keys stay known, and nothing is in place by half."""

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.store.conftest import AT, WHO, bytes_of
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.store import copying, keys, rekeying, swap
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import (
    Damaged,
    DiskFault,
    DiskFull,
    ForeignFile,
    LockedByOther,
    ReadOnlyPlace,
    Tampered,
    WrongPassword,
)
from tpi_tracker.store.keys import FLOOR, KeyFile, KeysOnDisk, KeyUser
from tpi_tracker.store.seal import Seal

ADA, BOB = KeyUser("u1", "Dr Ada", Role.ADMINISTRATOR), KeyUser("u2", "Bob", Role.NURSE)
USERS = ((ADA, "ada's"), (BOB, "bob's"))

pytestmark = pytest.mark.sqlite_only("re-keys a file")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clinic"
    made.mkdir()
    return made


@pytest.fixture
def key(folder: Path) -> bytes:
    """The key of a clinic of one entry in ``folder``."""
    file, key, _ = KeyFile.create(folder / "keys.json", clinic="Ü", user=ADA, password="p", cost=FLOOR)
    database = Database.create(folder / "clinic.db", key, file.seal(key))
    with database.writing(WHO, AT) as writer:
        writer.set_profile(ClinicProfile(name="Test"))
    database.close()
    return key


class Place:
    def __init__(self) -> None:
        self.content: bytes | None = None

    def read(self) -> bytes | None:
        return self.content

    def write(self, content: bytes) -> None:
        self.content = content


def test_a_key_file_for_a_new_key_keeps_the_audit_key_and_knows_the_former_ones(folder: Path, key: bytes) -> None:
    old = KeyFile.load(folder / "keys.json")
    assert old.former_keys(key) == []
    place = Place()
    file, second, text = old.rekeyed(key, place, USERS, cost=FLOOR)
    assert place.content == file.dumps(second)
    again = KeyFile.load(place)
    assert (again.clinic, again.database_id, again.version) == ("Ü", old.database_id, 2)
    assert again.users() == [ADA, BOB]
    assert again.unlock("u1", "ada's") == again.unlock("Bob", "bob's") == again.unlock_with_recovery(text) == second
    assert not again.has_stored_recovery(), "a new one has to be printed"
    assert again.audit_key(second) == old.audit_key(key)
    assert again.attempts_public == old.attempts_public
    assert again.former_keys(second) == [key]
    for wrong in (("u1", "p"), ("u2", "ada's")):
        with pytest.raises(WrongPassword):
            again.unlock(*wrong)
    for ask in (again.check, again.audit_key, again.former_keys):
        with pytest.raises(Tampered):
            ask(key)
    _, third, _ = again.rekeyed(second, place, USERS[:1], cost=FLOOR)
    assert KeyFile.load(place).former_keys(third) == [key, second], "oldest first"
    assert KeyFile.load(folder / "keys.json").check(key) is None, "the old file is as it was"
    with pytest.raises(Tampered):
        old.rekeyed(second, place, USERS, cost=FLOOR)


@pytest.mark.parametrize("former", [["AAAA"], ["?"], [base64.b64encode(bytes(40)).decode()], [7]])
def test_a_former_key_that_cannot_be_unwrapped_is_tampering(folder: Path, key: bytes, former: list[Any]) -> None:
    file = KeyFile.load(folder / "keys.json")
    file._content["former_keys"] = former
    file._write(key)
    with pytest.raises(Tampered) as told:
        KeyFile.load(folder / "keys.json").former_keys(key)
    assert told.value.__suppress_context__


def test_nothing_is_in_place_before_it_is_finished(folder: Path, key: bytes) -> None:
    (folder / "keys.previous.json").write_bytes(b"of the old key")
    before = {name: raw for name, (raw, _) in bytes_of(folder).items()}
    counts = copying.row_counts(folder / "clinic.db", key)
    new, text = rekeying.rekey(folder, key, USERS, cost=FLOOR)
    assert swap.is_decided(folder)
    after = {name: raw for name, (raw, _) in bytes_of(folder).items()}
    assert {name: after[name] for name in before} == before
    rekeying.finish(folder)
    assert sorted(os.listdir(folder)) == ["clinic.db", "keys.json"], "the previous key file belongs to what is gone"
    file = KeyFile.load(folder / "keys.json")
    assert file.unlock("u2", "bob's") == file.unlock_with_recovery(text) == new
    assert copying.copy_faults(folder / "clinic.db", new) == []
    assert copying.row_counts(folder / "clinic.db", new) == counts
    with pytest.raises(Damaged):
        Database.open(folder / "clinic.db", key)
    Database.open(folder / "clinic.db", new, file.seal(new)).close()
    rekeying.finish(folder)
    assert sorted(os.listdir(folder)) == ["clinic.db", "keys.json"], "done twice it is as done once"


def test_passwords_cost_what_was_asked_for(folder: Path, key: bytes) -> None:
    """Else a re-key would measure this computer again, or make every log-in cheaper."""
    rekeying.rekey(folder, key, USERS, cost=FLOOR._replace(passes=4))
    rekeying.finish(folder)
    slots = json.loads((folder / "keys.json").read_bytes())["slots"]
    assert [(slot["user_id"], slot["kdf"]["passes"]) for slot in slots] == [("u1", 4), ("u2", 4), ("", 0)]


def test_what_waits_in_the_log_is_under_the_new_key_too(folder: Path, key: bytes) -> None:
    """As a killed program leaves it."""
    writer = connect(folder / "clinic.db", key)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("UPDATE profile SET author = 'from the log'")
    kept = {name: (folder / name).read_bytes() for name in ("clinic.db", "clinic.db-wal")}
    writer.close()
    for name, raw in kept.items():
        (folder / name).write_bytes(raw)
    new, _ = rekeying.rekey(folder, key, USERS, cost=FLOOR)
    rekeying.finish(folder)
    database = connect(folder / "clinic.db", new)
    assert database.execute("SELECT author FROM profile").fetchall() == [("from the log",)]
    database.close()


def test_while_somebody_reads_nothing_is_begun(folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(_path: Path, _key: bytes) -> None:
        raise LockedByOther

    monkeypatch.setattr(copying, "end_log", busy)
    with pytest.raises(LockedByOther):
        rekeying.rekey(folder, key, USERS, cost=FLOOR)
    assert sorted(os.listdir(folder)) == ["clinic.db", "keys.json"]


@pytest.mark.fault
@pytest.mark.parametrize("what", ["faults", "counts"])
def test_a_copy_that_is_not_whole_takes_nobodys_place(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    before = bytes_of(folder)
    if what == "faults":
        monkeypatch.setattr(copying, "copy_faults", lambda _path, _key: ["a page"])
    else:
        told = iter([{"patient": 1}, {"patient": 2}])
        monkeypatch.setattr(copying, "row_counts", lambda _path, _key: next(told))
    with pytest.raises(DiskFault) as fault:
        rekeying.rekey(folder, key, USERS, cost=FLOOR)
    assert (fault.value.what, fault.value.safe, fault.value.todo) == (
        *("The copy under the new key is not whole.", "The clinic is as it was.", "Try again."),
    )
    assert bytes_of(folder) == before
    assert not swap.is_decided(folder)


@pytest.mark.fault
def test_a_copy_that_the_key_does_not_open_is_not_turned(folder: Path, key: bytes) -> None:
    before = (folder / "clinic.db").read_bytes()
    with pytest.raises(Damaged):
        rekeying.turn(folder / "clinic.db", bytes(32), bytes(range(32)))
    assert (folder / "clinic.db").read_bytes() == before


@pytest.mark.fault
def test_a_copy_that_outgrows_what_may_be_written_is_told_as_a_full_disk(folder: Path, key: bytes) -> None:
    """The library only says that it did not come to its end; the place of the copy tells why."""
    resource = pytest.importorskip("resource")  # what may be written has no limit on Windows
    path, limits = folder / "clinic.db", resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size // 2, limits[1]))
    try:
        with pytest.raises(DiskFull):
            rekeying.turn(path, key, bytes(range(32)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    Database.open(path, key).close()


@pytest.mark.fault
def test_what_cannot_be_taken_away_is_taken_away_by_the_next_try(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_folder: Path) -> None:
        raise ReadOnlyPlace

    def full(_path: Path, _key: bytes) -> list[str]:
        raise OSError(28, "full")

    with monkeypatch.context() as patched:
        patched.setattr(swap, "give_up", refused)
        patched.setattr(copying, "copy_faults", full)
        with pytest.raises(DiskFull):
            rekeying.rekey(folder, key, USERS, cost=FLOOR)
    assert (folder / swap.BEING_MADE).exists()
    new, _ = rekeying.rekey(folder, key, USERS, cost=FLOOR)
    rekeying.finish(folder)
    assert KeyFile.load(folder / "keys.json").unlock("u1", "ada's") == new


@pytest.mark.fault
def test_a_stop_after_the_decision_leaves_it_to_be_finished(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(BaseException):
        pass

    real = swap.decide

    def decided_then_cut(folder: Path) -> None:
        real(folder)
        raise PowerCut

    monkeypatch.setattr(swap, "decide", decided_then_cut)
    with pytest.raises(PowerCut):
        rekeying.rekey(folder, key, USERS, cost=FLOOR)
    assert swap.is_decided(folder)
    rekeying.finish(folder)
    file = KeyFile.load(folder / "keys.json")
    assert file.former_keys(file.unlock("u1", "ada's")) == [key]


def test_the_place_on_disk_reads_none_where_nothing_is_and_keeps_the_previous(tmp_path: Path) -> None:
    place = KeysOnDisk(tmp_path / "keys.json")
    assert place.read() is None
    place.write(b"one")
    place.write(b"two")
    assert place.read() == b"two"
    assert (tmp_path / "keys.previous.json").read_bytes() == b"one"
    (tmp_path / "keys.json").unlink()
    (tmp_path / "keys.json").mkdir()
    with pytest.raises((OSError, ReadOnlyPlace)):
        place.read()


def test_the_content_of_the_file_is_what_the_format_says(folder: Path, key: bytes) -> None:
    told = json.loads((folder / "keys.json").read_bytes())
    assert list(told) == [
        *("format", "version", "database_id", "clinic", "audit_key", "attempts_public", "slots", "mac", "sha256"),
    ]
    assert (told["format"], told["version"], told["clinic"]) == ("tpi-tracker-keys", 2, "Ü")
    assert "Ü".encode() in (folder / "keys.json").read_bytes()
    user, recovery = told["slots"]
    assert (user["kind"], user["user_id"], user["name"], user["role"]) == ("user", "u1", "Dr Ada", "administrator")
    assert user["kdf"] == {"name": "argon2id", "memory_kib": 65536, "passes": 3, "lanes": 4}
    assert (recovery["kind"], recovery["user_id"], recovery["name"], recovery["role"]) == ("recovery", "", "", "")
    assert recovery["kdf"] == {"name": "hkdf-sha256", "memory_kib": 0, "passes": 0, "lanes": 0}
    for slot in (user, recovery):
        assert len(slot["slot_id"]) == len(told["database_id"]) == 26
        assert (len(base64.b64decode(slot["salt"])), len(base64.b64decode(slot["wrapped_key"]))) == (16, 40)
        assert len(slot["created"]) == 25
        assert slot["created"].endswith("+00:00")
        assert "must_be_reissued" not in slot
    assert user["slot_id"] != recovery["slot_id"]


def test_a_seal_begins_at_the_clinics_own_database(folder: Path, key: bytes) -> None:
    file = KeyFile.load(folder / "keys.json")
    seal = file.seal(key)
    assert seal.database_id == file.database_id
    assert seal.attempts_public() == file.attempts_public
    assert seal.head("x") == Seal("", file.audit_key(key)).head("x")
    told = json.loads((folder / "keys.json").read_bytes())
    assert file.slot_id("u1") == file.slot_id("dr ADA") == told["slots"][0]["slot_id"]
    assert file.check(key) is None


def test_who_is_not_known_costs_the_same_work_as_a_wrong_password(
    folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the time of the answer would tell who works here."""
    file = KeyFile.load(folder / "keys.json")
    dearer = FLOOR._replace(passes=4)
    file.set_user(key, ADA, "p", cost=dearer)
    done: list[Any] = []
    real = keys.stretched
    monkeypatch.setattr(keys, "stretched", lambda *given: (done.append(given), real(*given))[1])
    for user in ("u1", "nobody"):
        with pytest.raises(WrongPassword) as told:
            file.unlock(user, "wrong")
        assert told.value.what == WrongPassword().what
    (first, second) = done
    assert (first[0], len(first[1]), first[2]) == ("wrong", 16, dearer)
    assert (second[0], len(second[1]), second[2]) == ("wrong", 16, dearer)


def test_another_clinics_recovery_key_is_told_from_a_mistyped_one(folder: Path, key: bytes, tmp_path: Path) -> None:
    _, _, other = KeyFile.create(tmp_path / "other.json", clinic="B", user=ADA, password="p", cost=FLOOR)
    with pytest.raises(WrongPassword) as told:
        KeyFile.load(folder / "keys.json").unlock_with_recovery(other)
    assert told.value.what == "This recovery key does not belong to this clinic, or was replaced by a newer one."
    assert told.value.todo == "Look for the newest printed recovery key of this clinic."


def test_the_last_user_stays(folder: Path, key: bytes) -> None:
    file = KeyFile.load(folder / "keys.json")
    for ask in (lambda: file.remove_user(key, "u1"), lambda: file.settle(key, [ADA], ("u1",))):
        with pytest.raises(ValueError, match=r"^The last user cannot be removed\.$"):
            ask()
    assert file.users() == [ADA]
    file.new_recovery(key)
    assert file.has_stored_recovery(), "asked for by name, it is taken as put away"


def test_what_is_missing_foreign_or_damaged_is_said_in_words(folder: Path, key: bytes, tmp_path: Path) -> None:
    KeyFile.load(folder / "keys.json").check(key)
    path = tmp_path / "keys.json"
    with pytest.raises(ForeignFile) as gone:
        KeyFile.load(path)
    assert gone.value.what == "There is no clinic of TPI Tracker here: the key file keys.json is missing."
    assert gone.value.todo == (
        "Choose the folder with clinic.db and keys.json, or put keys.json back from the newest backup."
    )
    path.write_bytes(b"{}")
    with pytest.raises(ForeignFile) as foreign:
        KeyFile.load(path)
    assert foreign.value.what == "The file keys.json beside the database was not made by TPI Tracker."
    path.write_bytes((folder / "keys.json").read_bytes()[:-1])
    with pytest.raises(Damaged) as damaged:
        KeyFile.load(path)
    assert (damaged.value.what, damaged.value.safe, damaged.value.todo) == (
        "The key file keys.json is damaged.",
        "Nothing was changed.",
        "Put keys.json back from the newest backup, or use keys.previous.json.",
    )
