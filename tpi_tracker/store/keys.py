"""The key file beside the database: the random database key, locked once for each user and once for the recovery key.

Three checks tell three things apart before the database is touched: the plain SHA-256 at the file's end tells a damaged
file, the lock of a slot a wrong password, and the MAC made with the database key a file that someone changed.
"""

import base64
import hashlib
import hmac
import json
import secrets
import time
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap
from ulid import ULID

from tpi_tracker.domain.codes import Role
from tpi_tracker.store import durable, recovery
from tpi_tracker.store.errors import Damaged, ForeignFile, NewerSchema, Tampered, WrongPassword, calmly

FORMAT: Final = "tpi-tracker-keys"
FORMAT_VERSION: Final = 1
_TAIL: Final = b'"sha256":"'
_TAIL_LENGTH: Final = len(_TAIL) + 64 + len(b'"}\n')


class Cost(NamedTuple):
    """The work argon2id puts on each guess of a password."""

    memory_kib: int
    passes: int
    lanes: int


FLOOR: Final = Cost(64 * 1024, 3, 4)
"""Nothing cheaper is ever written or accepted."""

CEILING: Final = Cost(2 * 1024 * 1024, 20, 16)
"""Nothing dearer is accepted: a changed file must not take the computer's memory."""

_CALIBRATED_S: Final = 0.25
_CALIBRATED_MOST: Final = 256 * 1024


class KeyUser(NamedTuple):
    """Who may unlock, readable before anything is unlocked."""

    user_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class _Slot:
    slot_id: str
    kind: str
    user_id: str
    name: str
    role: str
    cost: Cost
    salt: bytes
    wrapped: bytes
    created: str

    def values(self) -> dict[str, Any]:
        return {
            "slot_id": self.slot_id,
            "kind": self.kind,
            "user_id": self.user_id,
            "name": self.name,
            "role": self.role,
            "kdf": {
                "name": "argon2id" if self.kind == "user" else "hkdf-sha256",
                "memory_kib": self.cost.memory_kib,
                "passes": self.cost.passes,
                "lanes": self.cost.lanes,
            },
            "salt": base64.b64encode(self.salt).decode(),
            "wrapped_key": base64.b64encode(self.wrapped).decode(),
            "created": self.created,
        }


class KeyFile:
    """``keys.json``: who may unlock the clinic, and the clinic's name."""

    def __init__(self, path: Path, content: dict[str, Any], slots: list[_Slot], mac: bytes) -> None:
        self.path = path
        self._content = content
        self._slots = slots
        self._mac = mac

    # --- making and reading ---------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls, path: Path, *, clinic: str, user: KeyUser, password: str, cost: Cost | None = None
    ) -> tuple[Self, bytes, str]:
        """A new key file with one user and a recovery key, written to ``path``: the file, the database key, and the
        recovery key as it is to be printed. ``cost`` None: measured on this computer. Raises the disk's faults."""
        key = secrets.token_bytes(32)
        content = {"format": FORMAT, "version": FORMAT_VERSION, "database_id": str(ULID()), "clinic": clinic}
        file = cls(path, content, [], b"")
        file._slots.append(_user_slot(user, password, key, cost or calibrated()))
        slot, text = _recovery_slot(key)
        file._slots.append(slot)
        file._write(key)
        return file, key, text

    @classmethod
    def load(cls, path: Path) -> Self:
        """Reads the file and its SHA-256; nothing is unlocked. Raises Damaged, ForeignFile, NewerSchema, Tampered."""
        if not path.exists():
            raise ForeignFile(
                "There is no clinic of TPI Tracker here: the key file keys.json is missing.",
                todo="Choose the folder with clinic.db and keys.json, or put keys.json back from the newest backup.",
            )
        with calmly():
            raw = path.read_bytes()
        body, tail = raw[:-_TAIL_LENGTH], raw[-_TAIL_LENGTH:]
        if tail != _tail(body):
            if FORMAT.encode() not in raw and _TAIL not in raw[-2 * _TAIL_LENGTH :]:
                raise ForeignFile("The file keys.json beside the database was not made by TPI Tracker.")
            raise Damaged(
                "The key file keys.json is damaged.",
                "The database was not opened and nothing was changed.",
                "Put keys.json back from the newest backup, or use keys.previous.json.",
            )
        try:
            content = json.loads(raw)
            if content["version"] > FORMAT_VERSION:
                raise NewerSchema(f"{content['version']} of the key file", str(FORMAT_VERSION))
            slots = [_slot(values) for values in content.pop("slots")]
            mac = base64.b64decode(content.pop("mac"), validate=True)
            del content["sha256"]
            if len(mac) != 32:
                raise ValueError("a MAC of the wrong size")
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Tampered from None  # the SHA-256 fits, so this is no accident of the disk
        return cls(path, content, slots, mac)

    # --- before unlocking -----------------------------------------------------------------------------------------

    @property
    def clinic(self) -> str:
        """The clinic's name, readable before anything is unlocked."""
        return str(self._content["clinic"])

    @property
    def database_id(self) -> str:
        return str(self._content["database_id"])

    def users(self) -> list[KeyUser]:
        """Who may unlock, in the order they were added."""
        return [KeyUser(slot.user_id, slot.name, Role(slot.role)) for slot in self._slots if slot.kind == "user"]

    # --- unlocking ------------------------------------------------------------------------------------------------

    def unlock(self, user_id: str, password: str) -> bytes:
        """The database key. ``user_id`` may also be the user's name.

        Raises WrongPassword (also for an unknown user, after the same work) and Tampered."""
        slot = next((s for s in self._slots if s.kind == "user" and user_id == s.user_id), None) or next(
            (s for s in self._slots if s.kind == "user" and user_id.casefold() == s.name.casefold()), None
        )
        if slot is None:
            _stretched(
                password, secrets.token_bytes(16), next((s.cost for s in self._slots if s.kind == "user"), FLOOR)
            )
            raise WrongPassword
        try:
            key = aes_key_unwrap(_stretched(password, slot.salt, slot.cost), slot.wrapped)
        except (InvalidUnwrap, ValueError):
            raise WrongPassword from None
        return self._untampered(key)

    def unlock_with_recovery(self, text: str) -> bytes:
        """The database key by the printed recovery key. Raises WrongPassword with what is wrong, and Tampered."""
        typed = recovery.read(text)
        for slot in self._slots:
            if slot.kind == "recovery":
                try:
                    key = aes_key_unwrap(_derived(typed, slot.salt, b"recovery slot"), slot.wrapped)
                except (InvalidUnwrap, ValueError):
                    continue
                return self._untampered(key)
        raise WrongPassword(
            "This recovery key does not belong to this clinic, or was replaced by a newer one.",
            todo="Look for the newest printed recovery key of this clinic.",
        )

    def check(self, key: bytes) -> None:
        """Whether this file was written by who holds the database key. Raises Tampered."""
        self._untampered(key)

    def find(self, user: str) -> KeyUser | None:
        """The user by id or by name."""
        known = self.users()
        return next((one for one in known if one.user_id == user), None) or next(
            (one for one in known if one.name.casefold() == user.casefold()), None
        )

    # --- changing: each writes the file anew and keeps the previous one ----------------------------------------------

    def set_user(self, key: bytes, user: KeyUser, password: str, *, cost: Cost | None = None) -> None:
        """Adds a user, or gives a known one a new password, name and role. Raises the disk's faults."""
        fresh = _user_slot(user, password, key, cost or calibrated())
        others = [slot for slot in self._slots if not (slot.kind == "user" and slot.user_id == user.user_id)]
        place = next(
            (n for n, s in enumerate(self._slots) if s.kind == "user" and s.user_id == user.user_id), len(others)
        )
        self._rewrite(key, [*others[:place], fresh, *others[place:]])

    def remove_user(self, key: bytes, user_id: str) -> None:
        """Takes a user's slot away. Who has seen the database key can still use it: only a new key shuts them out."""
        left = [slot for slot in self._slots if not (slot.kind == "user" and slot.user_id == user_id)]
        if not any(slot.kind == "user" for slot in left):
            raise ValueError("The last user cannot be removed.")
        self._rewrite(key, left)

    def new_recovery(self, key: bytes) -> str:
        """Replaces the recovery key; the old one no longer works. Gives the new one as it is to be printed."""
        slot, text = _recovery_slot(key)
        self._rewrite(key, [*(kept for kept in self._slots if kept.kind != "recovery"), slot])
        return text

    def rename_clinic(self, key: bytes, name: str) -> None:
        """Changes the name shown before unlocking."""
        self._rewrite(key, self._slots, clinic=name)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _rewrite(self, key: bytes, slots: list[_Slot], **content: Any) -> None:
        self._untampered(key)
        before = self._slots, self._content
        self._slots, self._content = slots, self._content | content
        try:
            self._write(key)
        except BaseException:
            self._slots, self._content = before
            raise

    def _write(self, key: bytes) -> None:
        mac = self._mac_by(key)
        values = self._signed() | {"mac": base64.b64encode(mac).decode()}
        text = json.dumps(values, ensure_ascii=False, indent=1)
        body = (text.removesuffix("\n}") + ",\n").encode()
        durable.replace(self.path, body + _tail(body), previous=self.path.with_name("keys.previous.json"))
        self._mac = mac

    def _signed(self) -> dict[str, Any]:
        return self._content | {"slots": [slot.values() for slot in self._slots]}

    def _mac_by(self, key: bytes) -> bytes:
        text = json.dumps(self._signed(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hmac.digest(_derived(key, b"", b"key file mac"), text.encode(), "sha256")

    def _untampered(self, key: bytes) -> bytes:
        if self._mac and not hmac.compare_digest(self._mac, self._mac_by(key)):
            raise Tampered
        return key


def calibrated() -> Cost:
    """The floor, with more memory on a fast computer so that one guess takes about a quarter of a second."""
    start = time.perf_counter()
    _stretched("measure", bytes(16), FLOOR)
    taken = max(time.perf_counter() - start, 0.001)
    memory = FLOOR.memory_kib
    while taken * 2 <= _CALIBRATED_S * 1.5 and memory < _CALIBRATED_MOST:
        memory *= 2
        taken *= 2
    return _with_memory(memory)


def _with_memory(memory_kib: int) -> Cost:
    """The floor's passes and lanes over more memory."""
    return FLOOR._replace(memory_kib=max(memory_kib, FLOOR.memory_kib))


def _stretched(password: str, salt: bytes, cost: Cost) -> bytes:
    if any(got < least for got, least in zip(cost, FLOOR, strict=True)):
        raise Tampered("The key file asks for less protection than this program allows.")
    plain = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    return hash_secret_raw(plain, salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)


def _derived(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt or None, info=b"tpi-tracker " + purpose).derive(secret)


def _user_slot(user: KeyUser, password: str, key: bytes, cost: Cost) -> _Slot:
    if not password:
        raise ValueError("A password cannot be empty.")
    salt = secrets.token_bytes(16)
    wrapped = aes_key_wrap(_stretched(password, salt, cost), key)
    return _Slot(str(ULID()), "user", user.user_id, user.name, user.role.value, cost, salt, wrapped, _now())


def _recovery_slot(key: bytes) -> tuple[_Slot, str]:
    secret, salt = recovery.new_recovery_key(), secrets.token_bytes(16)
    wrapped = aes_key_wrap(_derived(secret, salt, b"recovery slot"), key)
    return _Slot(str(ULID()), "recovery", "", "", "", Cost(0, 0, 0), salt, wrapped, _now()), recovery.shown(secret)


def _slot(values: dict[str, Any]) -> _Slot:
    kdf = values["kdf"]
    kind = str(values["kind"])
    cost = Cost(int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"]))
    if kind not in {"user", "recovery"} or kdf["name"] != ("argon2id" if kind == "user" else "hkdf-sha256"):
        raise ValueError("a slot of no known kind")
    if kind == "user":
        Role(values["role"])
        if not all(least <= got <= most for least, got, most in zip(FLOOR, cost, CEILING, strict=True)):
            raise Tampered("The key file asks for less protection, or for more work, than this program allows.")
    salt = base64.b64decode(values["salt"], validate=True)
    wrapped = base64.b64decode(values["wrapped_key"], validate=True)
    if len(salt) != 16 or len(wrapped) != 40:
        raise ValueError("a slot of the wrong size")
    return _Slot(
        slot_id=str(values["slot_id"]),
        kind=kind,
        user_id=str(values["user_id"]),
        name=str(values["name"]),
        role=str(values["role"]),
        cost=cost,
        salt=salt,
        wrapped=wrapped,
        created=str(values["created"]),
    )


def _tail(body: bytes) -> bytes:
    return _TAIL + hashlib.sha256(body).hexdigest().encode() + b'"}\n'


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
