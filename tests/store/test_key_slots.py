"""Locks and the printed key by their formats: what an earlier program wrote is opened by a later one."""

import base64
import hashlib
from datetime import UTC, datetime
from typing import Any

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap

from tpi_tracker.domain.codes import Role
from tpi_tracker.store import key_slots, recovery
from tpi_tracker.store.errors import Tampered, WrongPassword
from tpi_tracker.store.key_slots import CEILING, FLOOR, Cost, KeyUser, Slot

KEY = bytes(range(32))
ADA = KeyUser("u1", "Dr Ada", Role.ADMINISTRATOR)


@pytest.fixture(scope="module")
def user_lock() -> Slot:
    return key_slots.user_slot(ADA, "pass ü", KEY, FLOOR)


def test_the_floor_and_the_ceiling_are_what_was_decided() -> None:
    assert Cost(65536, 3, 4) == FLOOR
    assert Cost(2097152, 20, 16) == CEILING


def test_a_password_is_stretched_by_argon2id_after_its_letters_are_made_one_form() -> None:
    if getattr(key_slots.hash_secret_raw, "__wrapped__", None) is not hash_secret_raw:
        pytest.skip("passwords cost nothing in this run")
    salt = bytes(range(16))
    plain = "pass ü ﬁ".encode().replace("ﬁ".encode(), b"fi")
    assert key_slots.stretched("pass u\u0308 ﬁ", salt, FLOOR) == hash_secret_raw(plain, salt, 3, 65536, 4, 32, Type.ID)
    assert len(key_slots.stretched("a letter that is none: \udc80", salt, FLOOR)) == 32


@pytest.mark.parametrize("name", Cost._fields)
def test_work_below_the_floor_is_never_done(name: str) -> None:
    less = FLOOR._replace(**{name: getattr(FLOOR, name) - 1})
    with pytest.raises(Tampered, match=r"^The key file asks for less protection than this program allows\."):
        key_slots.stretched("p", bytes(16), less)


def test_a_lock_of_a_user_is_what_the_format_says(user_lock: Slot) -> None:
    wrapping = key_slots.stretched("pass ü", user_lock.salt, FLOOR)
    assert aes_key_unwrap(wrapping, user_lock.wrapped) == KEY
    assert (user_lock.kind, user_lock.user_id, user_lock.name, user_lock.role) == ("user", *ADA[:2], "administrator")
    made = datetime.fromisoformat(user_lock.created)
    assert abs((datetime.now(UTC) - made).total_seconds()) < 600
    assert user_lock.is_stored
    named = user_lock.named(KeyUser("u9", "Eva", Role.NURSE))
    assert (named.user_id, named.name, named.role, named.wrapped) == ("u1", "Eva", "nurse", user_lock.wrapped)


def test_the_recovery_lock_is_what_the_format_says() -> None:
    slot, text = key_slots.recovery_slot(KEY)
    secret = recovery.read(text)
    hkdf = HKDF(algorithm=SHA256(), length=32, salt=slot.salt, info=b"tpi-tracker recovery slot")
    assert aes_key_unwrap(hkdf.derive(secret), slot.wrapped) == KEY
    assert (slot.kind, slot.user_id, slot.name, slot.role, slot.cost) == ("recovery", "", "", "", Cost(0, 0, 0))
    assert slot.is_stored
    assert len(slot.salt) == 16
    loose, other = key_slots.recovery_slot(KEY, is_stored=False)
    assert (loose.is_stored, loose.values()["must_be_reissued"]) == (False, True)
    assert (other != text, loose.salt != slot.salt, loose.slot_id != slot.slot_id) == (True, True, True)


@pytest.mark.parametrize("stored", [True, False])
def test_a_lock_is_read_back_as_it_was_written(user_lock: Slot, stored: bool) -> None:
    for slot in (user_lock, key_slots.recovery_slot(KEY, is_stored=stored)[0]):
        assert key_slots.slot_of(slot.values()) == slot
    assert list(user_lock.values()) == [
        *("slot_id", "kind", "user_id", "name", "role", "kdf", "salt", "wrapped_key", "created"),
    ]


def changed(slot: Slot, name: str, value: Any) -> dict[str, Any]:
    values = slot.values()
    if "." in name:
        values["kdf"] |= {name.partition(".")[2]: value}
        return values
    return values | {name: value}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "open"),
        ("kind", "recovery"),
        ("kdf.name", "hkdf-sha256"),
        ("role", "king"),
        ("salt", base64.b64encode(bytes(15)).decode()),
        ("salt", base64.b64encode(bytes(17)).decode()),
        ("wrapped_key", base64.b64encode(bytes(39)).decode()),
        ("wrapped_key", base64.b64encode(bytes(41)).decode()),
        ("salt", "?" + base64.b64encode(bytes(16)).decode()),
        ("wrapped_key", "?" + base64.b64encode(bytes(40)).decode()),
        ("kdf.passes", "x"),
    ],
)
def test_what_no_program_of_ours_writes_is_refused(user_lock: Slot, name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=r"a slot of|valid Role|base64|invalid literal"):
        key_slots.slot_of(changed(user_lock, name, value))


@pytest.mark.parametrize("name", Cost._fields)
def test_a_lock_is_read_from_the_floor_to_the_ceiling_and_no_further(user_lock: Slot, name: str) -> None:
    least, most = getattr(FLOOR, name), getattr(CEILING, name)
    for value in (least, most):
        assert getattr(key_slots.slot_of(changed(user_lock, f"kdf.{name}", value)).cost, name) == value
    for value in (least - 1, most + 1):
        with pytest.raises(Tampered) as told:
            key_slots.slot_of(changed(user_lock, f"kdf.{name}", value))
        assert told.value.what == ("The key file asks for less protection, or for more work, than this program allows.")


@pytest.mark.parametrize(
    ("taken", "times"), [(0.2, 1), (0.1876, 1), (0.1874, 2), (0.1, 2), (0.09, 4), (0.0001, 4), (0.0, 4), (3.0, 1)]
)
def test_memory_is_doubled_while_a_guess_stays_near_a_quarter_of_a_second(
    monkeypatch: pytest.MonkeyPatch, taken: float, times: int
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(key_slots, "stretched", lambda *given: asked.append(given))
    monkeypatch.setattr(key_slots.time, "perf_counter", iter((10.0, 10.0 + taken)).__next__)
    assert key_slots.calibrated() == FLOOR._replace(memory_kib=times * FLOOR.memory_kib)
    ((_, salt, cost),) = asked
    assert (len(salt), cost) == (16, FLOOR)


@pytest.mark.parametrize("key", [bytes(32), bytes([255] * 32), KEY, bytes([128, *[0] * 30, 1])])
def test_the_printed_key_is_what_the_format_says(key: bytes) -> None:
    """52 letters of five bits, the last four bits empty, and four letters of a SHA-256 over a word and the key."""
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = "".join(f"{byte:08b}" for byte in key) + "0000"
    check = hashlib.sha256(b"tpi-tracker recovery key" + key).digest()
    bits += "".join(f"{byte:08b}" for byte in check[:3])[:20]
    text = "".join(letters[int(bits[at : at + 5], 2)] for at in range(0, len(bits), 5))
    assert recovery.shown(key) == "-".join(text[at : at + 4] for at in range(0, 56, 4))
    assert recovery.read(text) == key
    assert recovery.read(f"  {text[:7]} - {text[7:].lower()}\n") == key


def test_what_is_wrong_with_a_typed_key_is_said() -> None:
    text = recovery.shown(KEY)
    told = {
        "": "This is not a recovery key. It has 56 characters; 0 were typed.",
        text[:-1]: "This is not a recovery key. It has 56 characters; 55 were typed.",
        text + "A": "This is not a recovery key. It has 56 characters; 57 were typed.",
        "U" + text[1:]: "This is not a recovery key. It cannot hold U.",
        "Uü" + text[2:]: "This is not a recovery key. It cannot hold U Ü.",
        text[:-1] + ("0" if text[-1] != "0" else "1"): "The recovery key was mistyped: its last group does not fit.",
    }
    for typed, what in told.items():
        with pytest.raises(WrongPassword) as fault:
            recovery.read(typed)
        assert fault.value.what == what
        assert fault.value.todo == (
            "Compare it group by group."
            if "mistyped" in what
            else "Type it as it was printed: fourteen groups of four."
        )
    assert recovery.read(text.replace("0", "O").replace("1", "I")) == KEY
    assert recovery.read(text.replace("0", "o").replace("1", "L")) == KEY


def test_empty_bits_that_are_not_empty_are_no_key() -> None:
    """Two printed keys never stand for one secret."""
    text = recovery.shown(KEY).replace("-", "")
    last = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".index(text[51])
    for more in range(1, 16):
        other = text[:51] + "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[last + more] + text[52:]
        with pytest.raises(WrongPassword, match="mistyped"):
            recovery.read(other)


def test_a_first_password_has_eighty_bits_and_is_never_the_same() -> None:
    made = {recovery.first_password() for _ in range(50)}
    assert len(made) == 50
    for text in made:
        assert [len(group) for group in text.split("-")] == [4, 4, 4, 4]
        assert set(text) <= {*recovery.ALPHABET, "-"}
    assert len({recovery.new_recovery_key() for _ in range(20)}) == 20
    assert {len(recovery.new_recovery_key()) for _ in range(5)} == {32}
