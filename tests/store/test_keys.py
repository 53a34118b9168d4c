"""The key file: three different answers, a floor that holds, and a file that is never half written."""

import base64
import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.domain.codes import Role
from tpi_tracker.store import durable, key_slots, recovery
from tpi_tracker.store.errors import Damaged, DiskFull, ForeignFile, NewerSchema, Tampered, WrongPassword
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser
from tpi_tracker.store.seal import Seal

ADA = KeyUser("u1", "Dr Ada", Role.ADMINISTRATOR)
BOB = KeyUser("u2", "Bob", Role.NURSE)
PASSWORD = "correct horse ümlaut"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, str]:
    """A key file made once, because each password costs its tenth of a second on purpose."""
    path = tmp_path_factory.mktemp("keys") / "keys.json"
    file, key, text = KeyFile.create(path, clinic="Clinic Ä", user=ADA, password=PASSWORD, cost=FLOOR)
    file.set_user(key, BOB, "bob's own", cost=FLOOR)
    return path, key, text


@pytest.fixture
def path(made: tuple[Path, bytes, str], tmp_path: Path) -> Path:
    shutil.copy(made[0], tmp_path)
    return tmp_path / "keys.json"


def rewritten(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """What an attacker does: changes the content and makes the SHA-256 fit again."""
    content = json.loads(path.read_bytes())
    del content["sha256"]
    change(content)
    body = (json.dumps(content, ensure_ascii=False, indent=1).removesuffix("\n}") + ",\n").encode()
    path.write_bytes(body + b'"sha256":"' + hashlib.sha256(body).hexdigest().encode() + b'"}\n')


def test_users_and_name_are_readable_before_unlocking(path: Path) -> None:
    file = KeyFile.load(path)
    assert file.users() == [ADA, BOB]
    assert file.clinic == "Clinic Ä"


def test_each_user_unlocks_with_the_own_password_alone(path: Path, made: tuple[Path, bytes, str]) -> None:
    file = KeyFile.load(path)
    assert file.unlock("u1", PASSWORD) == made[1]
    assert file.unlock("dr ada", "correct horse u\u0308mlaut") == made[1], "the same password from another keyboard"
    assert file.unlock("Bob", "bob's own") == made[1]
    for user, password in (("u1", "bob's own"), ("u2", ""), ("nobody", PASSWORD)):
        with pytest.raises(WrongPassword):
            file.unlock(user, password)


def test_the_file_ends_with_its_sha256_and_neither_password_nor_key_is_in_it(
    path: Path, made: tuple[Path, bytes, str]
) -> None:
    raw = path.read_bytes()
    body, _, tail = raw.rpartition(b'"sha256":"')
    assert tail == hashlib.sha256(body).hexdigest().encode() + b'"}\n'
    assert json.loads(raw)["format"] == "tpi-tracker-keys"
    for secret in (PASSWORD.encode(), made[1], made[1].hex().encode(), base64.b64encode(made[1]), made[2].encode()):
        assert secret not in raw
    assert path.stat().st_mode & 0o077 == 0 or path.stat().st_mode & 0o777 == 0o644  # a copy made by the test


def test_every_changed_byte_is_damage_and_never_a_wrong_password(path: Path) -> None:
    raw = path.read_bytes()
    for place in range(0, len(raw), 7):
        path.write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        with pytest.raises(Damaged) as caught:
            KeyFile.load(path)
        assert not isinstance(caught.value, Tampered), place


@pytest.mark.parametrize("cut", [0, 1, 10, 200, -1, -2, -50])
def test_a_cut_file_is_damaged_or_not_ours(path: Path, cut: int) -> None:
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises((Damaged, ForeignFile)):
        KeyFile.load(path)


def test_a_file_of_another_program_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    with pytest.raises(ForeignFile):
        KeyFile.load(path)
    path.write_text('{"ssh": ["AAAA"]}', encoding="utf-8")
    with pytest.raises(ForeignFile):
        KeyFile.load(path)


def test_a_newer_format_is_refused_by_name(path: Path) -> None:
    rewritten(path, lambda content: content.update(version=3))
    with pytest.raises(NewerSchema, match="3"):
        KeyFile.load(path)


@pytest.mark.parametrize(
    ("name", "value"),
    [("memory_kib", 8), ("memory_kib", FLOOR.memory_kib - 1), ("passes", 2), ("lanes", 1), ("memory_kib", 2**32)],
)
def test_lowered_protection_is_refused_before_any_password(path: Path, name: str, value: int) -> None:
    rewritten(path, lambda content: content["slots"][0]["kdf"].update({name: value}))
    with pytest.raises(Tampered):
        KeyFile.load(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(clinic="Other"),
        lambda content: content["slots"][1].update(role="administrator"),
        lambda content: content["slots"].pop(2),
        lambda content: content.update(mac=base64.b64encode(bytes(32)).decode()),
    ],
    ids=["name", "role", "recovery slot taken away", "mac"],
)
def test_a_change_by_another_hand_is_seen_by_the_key(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    rewritten(path, change)
    with pytest.raises(Tampered):
        KeyFile.load(path).unlock("u1", PASSWORD)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(mac=""),
        lambda content: content.pop("mac"),
        lambda content: content.pop("slots"),
        lambda content: content["slots"][0].update(kind="open"),
        lambda content: content["slots"][0].update(salt="AA=="),
        lambda content: content["slots"][0]["kdf"].update(name="md5"),
        lambda content: content["slots"][0].update(role="king"),
    ],
    ids=["no mac", "mac gone", "no slots", "kind", "salt", "kdf", "role"],
)
def test_a_file_that_could_not_come_from_here_is_tampered(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    rewritten(path, change)
    with pytest.raises(Tampered):
        KeyFile.load(path)


def test_swapped_slots_are_seen(path: Path) -> None:
    def swap(content: dict[str, Any]) -> None:
        one, other = content["slots"][0], content["slots"][1]
        for name in ("salt", "wrapped_key", "kdf"):
            one[name], other[name] = other[name], one[name]

    rewritten(path, swap)
    with pytest.raises(Tampered):
        KeyFile.load(path).unlock("u1", "bob's own")


def test_a_new_password_shuts_the_old_one_out_and_keeps_the_previous_file(
    path: Path, made: tuple[Path, bytes, str]
) -> None:
    before = path.read_bytes()
    file = KeyFile.load(path)
    file.set_user(made[1], BOB._replace(role=Role.CLINICIAN), "new one", cost=FLOOR)
    again = KeyFile.load(path)
    assert again.unlock("u2", "new one") == made[1]
    with pytest.raises(WrongPassword):
        again.unlock("u2", "bob's own")
    assert [user.role for user in again.users()] == [Role.ADMINISTRATOR, Role.CLINICIAN]
    assert path.with_name("keys.previous.json").read_bytes() == before
    assert sorted(left.name for left in path.parent.iterdir()) == ["keys.json", "keys.previous.json"]


def test_users_come_and_go_but_never_all(path: Path, made: tuple[Path, bytes, str]) -> None:
    file = KeyFile.load(path)
    file.remove_user(made[1], "u2")
    assert KeyFile.load(path).users() == [ADA]
    with pytest.raises(ValueError, match="last user"):
        file.remove_user(made[1], "u1")
    with pytest.raises(Tampered):
        file.rename_clinic(bytes(32), "by another key")
    file.rename_clinic(made[1], "Renamed")
    assert KeyFile.load(path).clinic == "Renamed"


def test_a_disk_that_fills_up_leaves_the_old_file(
    path: Path, made: tuple[Path, bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    file = KeyFile.load(path)
    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(DiskFull):
        file.rename_clinic(made[1], "Renamed")
    monkeypatch.undo()
    assert path.read_bytes() == before
    file.rename_clinic(made[1], "Renamed")
    assert KeyFile.load(path).clinic == "Renamed"


def test_calibration_never_goes_below_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    cost = key_slots.calibrated()
    assert all(got >= least for got, least in zip(cost, FLOOR, strict=True))
    assert cost.memory_kib <= 256 * 1024
    monkeypatch.setattr(key_slots, "_CALIBRATED_MOST", 1)
    assert key_slots.calibrated() == FLOOR


def test_the_floor_holds_when_writing_too(tmp_path: Path) -> None:
    with pytest.raises(Tampered):
        KeyFile.create(tmp_path / "k.json", clinic="c", user=ADA, password="p", cost=FLOOR._replace(passes=1))
    with pytest.raises(ValueError, match="empty"):
        KeyFile.create(tmp_path / "k.json", clinic="c", user=ADA, password="", cost=FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_the_recovery_key_unlocks_as_it_is_typed(path: Path, made: tuple[Path, bytes, str]) -> None:
    file, text = KeyFile.load(path), made[2]
    assert len(text.split("-")) == 14
    assert {len(group) for group in text.split("-")} == {4}
    typed = [text, text.lower().replace("-", " "), text.replace("-", ""), text.replace("0", "O").replace("1", "l")]
    for one in typed:
        assert file.unlock_with_recovery(one) == made[1]


def test_a_mistyped_recovery_key_is_told_from_a_wrong_one(path: Path, made: tuple[Path, bytes, str]) -> None:
    file, text = KeyFile.load(path), made[2]
    for place, letter in enumerate(text):
        if letter != "-":
            other = "7" if letter != "7" else "8"
            with pytest.raises(WrongPassword, match="mistyped"):
                file.unlock_with_recovery(text[:place] + other + text[place + 1 :])
    with pytest.raises(WrongPassword, match="55 were typed"):
        file.unlock_with_recovery(text[:-1])
    with pytest.raises(WrongPassword, match="cannot hold U"):
        file.unlock_with_recovery("U" + text[1:])
    with pytest.raises(WrongPassword, match="does not belong"):
        file.unlock_with_recovery(recovery.shown(bytes(32)))


def test_every_recovery_key_reads_back() -> None:
    for key in (bytes(32), b"\xff" * 32, bytes(range(32)), recovery.new_recovery_key()):
        assert recovery.read(recovery.shown(key)) == key


def test_a_new_recovery_key_replaces_the_old(path: Path, made: tuple[Path, bytes, str]) -> None:
    text = KeyFile.load(path).new_recovery(made[1])
    assert KeyFile.load(path).unlock_with_recovery(text) == made[1]
    with pytest.raises(WrongPassword):
        KeyFile.load(path).unlock_with_recovery(made[2])


def of_format_1(path: Path, key: bytes) -> None:
    """The key file as a program of before the seal wrote it."""
    file = KeyFile.load(path)
    file._content = {name: file._content[name] for name in ("format", "database_id", "clinic")} | {"version": 1}
    file._mac = b""
    file._write(key)


def test_the_audit_key_is_locked_by_the_database_key_alone(path: Path, made: tuple[Path, bytes, str]) -> None:
    file = KeyFile.load(path)
    audit_key = file.audit_key(made[1])
    assert len(audit_key) == 32
    assert audit_key != made[1]
    assert file.attempts_public == Seal("", audit_key).attempts_public()
    for secret in (audit_key, audit_key.hex().encode(), base64.b64encode(audit_key)):
        assert secret not in path.read_bytes()
    with pytest.raises(Tampered):
        file.audit_key(bytes(32))
    file.rename_clinic(made[1], "Renamed")
    assert KeyFile.load(path).audit_key(made[1]) == audit_key
    other = file._content["audit_key"]
    file._content["audit_key"] = base64.b64encode(bytes(40)).decode()
    file._write(made[1])  # signed and yet not openable
    with pytest.raises(Tampered):
        KeyFile.load(path).audit_key(made[1])
    assert file._content["audit_key"] != other


@pytest.mark.parametrize(("name", "value"), [("audit_key", None), ("audit_key", "AAAA"), ("attempts_public", "?")])
def test_an_audit_key_that_is_missing_or_cut_is_tampering(path: Path, name: str, value: str | None) -> None:
    rewritten(path, lambda content: content.pop(name) if value is None else content.update({name: value}))
    with pytest.raises(Tampered):
        KeyFile.load(path)


def test_a_file_of_the_first_format_is_read_and_raised_with_its_previous_copy(
    path: Path, made: tuple[Path, bytes, str]
) -> None:
    of_format_1(path, made[1])
    old = KeyFile.load(path)
    assert (old.version, old.attempts_public) == (1, None)
    assert old.unlock("u1", PASSWORD) == made[1]
    with pytest.raises(LookupError):
        old.audit_key(made[1])
    seal = old.prepare_format_2(made[1])
    assert KeyFile.load(path).version == 1, "nothing is written yet"
    old.raise_format(made[1])
    for kept in (path, path.with_name("keys.previous.json")):
        raised = KeyFile.load(kept)
        assert (raised.version, raised.users()) == (2, [ADA, BOB])
        assert raised.unlock("u2", "bob's own") == made[1]
        assert raised.attempts_public == seal.attempts_public()


def test_the_same_slots_serve_from_any_place(path: Path, made: tuple[Path, bytes, str]) -> None:
    class Row:
        content: bytes | None = None

        def read(self) -> bytes | None:
            return self.content

        def write(self, content: bytes) -> None:
            self.content = content

    row = Row()
    with pytest.raises(ForeignFile):
        KeyFile.load(row)
    file = KeyFile.loads(path.read_bytes(), row)
    file.rename_clinic(made[1], "On a server")
    again = KeyFile.load(row)
    assert (again.clinic, again.unlock("u1", PASSWORD)) == ("On a server", made[1])
    assert row.content == again.dumps(made[1])
    assert KeyFile.load(path).clinic == "Clinic Ä"


def test_locks_follow_the_users_and_are_written_only_for_a_difference(
    path: Path, made: tuple[Path, bytes, str]
) -> None:
    file = KeyFile.load(path)
    assert file.slot_id("dr ada") == file.slot_id("u1")
    assert file.slot_id("nobody") is None
    assert (file.find("u2"), file.find("BOB"), file.find("nobody")) == (BOB, BOB, None)
    before = path.read_bytes()
    assert not file.settle(made[1], [ADA, BOB], ())
    assert path.read_bytes() == before
    assert file.settle(made[1], [ADA._replace(name="Dr Ada Berg"), BOB], ("u2",))
    assert [user.name for user in KeyFile.load(path).users()] == ["Dr Ada Berg"]
    with pytest.raises(ValueError, match="last user"):
        file.settle(made[1], [ADA], ("u1",))


def test_a_recovery_key_is_put_away_when_somebody_says_so(path: Path, made: tuple[Path, bytes, str]) -> None:
    file = KeyFile.load(path)
    file.new_recovery(made[1], is_stored=False)
    assert not KeyFile.load(path).has_stored_recovery()
    file.recovery_is_stored(made[1])
    assert KeyFile.load(path).has_stored_recovery()


def test_a_quick_computer_gets_more_memory_to_fill(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_slots.time, "perf_counter", iter((0.0, 0.1)).__next__)
    assert key_slots.calibrated().memory_kib == 2 * FLOOR.memory_kib
