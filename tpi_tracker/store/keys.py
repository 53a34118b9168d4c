"""The key file beside the database: the random database key, locked once for each user and once for the recovery key.

Three checks tell three things apart before the database is touched: the plain SHA-256 at the file's end tells a damaged
file, the lock of a slot a wrong password, and the MAC made with the database key a file that someone changed.
"""

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol, Self

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap
from ulid import ULID

from tpi_tracker.domain.codes import Role
from tpi_tracker.store import durable, recovery
from tpi_tracker.store.errors import UNCHANGED, Damaged, ForeignFile, NewerSchema, Tampered, WrongPassword, calmly
from tpi_tracker.store.key_slots import (
    CEILING,
    FLOOR,
    Cost,
    KeyUser,
    Slot,
    calibrated,
    recovery_slot,
    slot_of,
    stretched,
    user_slot,
)
from tpi_tracker.store.seal import Seal, derived

__all__ = ["CEILING", "FLOOR", "Cost", "KeyFile", "KeyPlace", "KeyUser", "KeysOnDisk", "calibrated"]

FORMAT: Final = "tpi-tracker-keys"
FORMAT_VERSION: Final = 2
_TAIL: Final = b'"sha256":"'
_TAIL_LENGTH: Final = len(_TAIL) + 64 + len(b'"}\n')


class KeyPlace(Protocol):
    """Where the bytes of a key file are kept: a file beside the database, or one row of a server's table."""

    def read(self) -> bytes | None:
        """All of it; None when there is none. Raises the world's faults."""

    def write(self, content: bytes) -> None:
        """Puts it in place of what was there, at once. Raises the world's faults."""


class KeysOnDisk:
    """``keys.json``, the former content kept as ``keys.previous.json``."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> bytes | None:
        with calmly():
            return self.path.read_bytes() if self.path.exists() else None

    def write(self, content: bytes) -> None:
        durable.replace(self.path, content, previous=self.path.with_name("keys.previous.json"))


class KeyFile:
    """``keys.json``: who may unlock the clinic, and the clinic's name."""

    def __init__(self, place: KeyPlace, content: dict[str, Any], slots: list[Slot], mac: bytes) -> None:
        self._place = place
        self._content = content
        self._slots = slots
        self._mac = mac

    # --- making and reading ---------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls, place: Path | KeyPlace, *, clinic: str, user: KeyUser, password: str, cost: Cost | None = None
    ) -> tuple[Self, bytes, str]:
        """A new key file with one user and a recovery key, written to ``place``: the file, the database key, and the
        recovery key as it is to be printed. ``cost`` None: measured on this computer. Raises the disk's faults."""
        key = secrets.token_bytes(32)
        content = {"format": FORMAT, "version": FORMAT_VERSION, "database_id": str(ULID()), "clinic": clinic}
        content |= _new_audit_key(key)
        file = cls(_at(place), content, [], b"")
        file._slots.append(user_slot(user, password, key, cost or calibrated()))
        slot, text = recovery_slot(key)
        file._slots.append(slot)
        file._write(key)
        return file, key, text

    @classmethod
    def load(cls, place: Path | KeyPlace) -> Self:
        """Reads the file and its SHA-256; nothing is unlocked. Raises Damaged, ForeignFile, NewerSchema, Tampered."""
        place = _at(place)
        raw = place.read()
        if raw is None:
            raise ForeignFile(
                "There is no clinic of TPI Tracker here: the key file keys.json is missing.",
                todo="Choose the folder with clinic.db and keys.json, or put keys.json back from the newest backup.",
            )
        return cls.loads(raw, place)

    @classmethod
    def loads(cls, raw: bytes, place: KeyPlace) -> Self:
        """The key file out of its bytes; changes go to ``place``. Raises as ``load``."""
        body, tail = raw[:-_TAIL_LENGTH], raw[-_TAIL_LENGTH:]
        if tail != _tail(body):
            if FORMAT.encode() not in raw and _TAIL not in raw[-2 * _TAIL_LENGTH :]:
                raise ForeignFile("The file keys.json beside the database was not made by TPI Tracker.")
            raise Damaged(
                "The key file keys.json is damaged.",
                UNCHANGED,
                "Put keys.json back from the newest backup, or use keys.previous.json.",
            )
        try:
            content = json.loads(raw)
            if content["version"] > FORMAT_VERSION:
                raise NewerSchema(f"{content['version']} of the key file", str(FORMAT_VERSION))
            slots = [slot_of(values) for values in content.pop("slots")]
            mac = base64.b64decode(content.pop("mac"), validate=True)
            del content["sha256"]
            if len(mac) != 32:
                raise ValueError("a MAC of the wrong size")
            if content["version"] != 1:
                _check_audit_key(content)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Tampered from None  # the SHA-256 fits, so this is no accident of the disk
        return cls(place, content, slots, mac)

    def dumps(self, key: bytes) -> bytes:
        """The file's bytes, signed with the database key."""
        values = self._signed() | {"mac": base64.b64encode(self._mac_by(key)).decode()}
        text = json.dumps(values, ensure_ascii=False, indent=1)
        body = (text.removesuffix("\n}") + ",\n").encode()
        return body + _tail(body)

    # --- before unlocking -----------------------------------------------------------------------------------------

    @property
    def clinic(self) -> str:
        """The clinic's name, readable before anything is unlocked."""
        return str(self._content["clinic"])

    @property
    def database_id(self) -> str:
        return str(self._content["database_id"])

    @property
    def version(self) -> int:
        """The file's format: 1 has no audit key and is raised to 2 by the next that writes."""
        return int(self._content["version"])

    @property
    def attempts_public(self) -> bytes | None:
        """The public key under which a failed log-in is sealed before anything is unlocked; None in format 1."""
        text = self._content.get("attempts_public")
        return None if text is None else base64.b64decode(text)

    def users(self) -> list[KeyUser]:
        """Who may unlock, in the order they were added."""
        return [KeyUser(slot.user_id, slot.name, Role(slot.role)) for slot in self._slots if slot.kind == "user"]

    # --- unlocking ------------------------------------------------------------------------------------------------

    def unlock(self, user_id: str, password: str) -> bytes:
        """The database key. ``user_id`` may also be the user's name.

        Raises WrongPassword (also for an unknown user, after the same work) and Tampered."""
        slot = self._slot(user_id)
        if slot is None:
            stretched(password, secrets.token_bytes(16), next((s.cost for s in self._slots if s.kind == "user"), FLOOR))
            raise WrongPassword
        try:
            key = aes_key_unwrap(stretched(password, slot.salt, slot.cost), slot.wrapped)
        except (InvalidUnwrap, ValueError):
            raise WrongPassword from None
        return self._untampered(key)

    def unlock_with_recovery(self, text: str) -> bytes:
        """The database key by the printed recovery key. Raises WrongPassword with what is wrong, and Tampered."""
        typed = recovery.read(text)
        for slot in self._slots:
            if slot.kind == "recovery":
                try:
                    key = aes_key_unwrap(derived(typed, slot.salt, b"recovery slot"), slot.wrapped)
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

    def audit_key(self, key: bytes) -> bytes:
        """The key behind the audit's seals, by the database key. Raises Tampered, and LookupError in format 1."""
        self._untampered(key)
        try:
            return aes_key_unwrap(derived(key, b"", b"audit key wrap"), base64.b64decode(self._content["audit_key"]))
        except InvalidUnwrap:
            raise Tampered from None

    def seal(self, key: bytes) -> Seal:
        """What the clinic's audit is sealed with. Raises as ``audit_key``."""
        return Seal(self.database_id, self.audit_key(key))

    def slot_id(self, user: str) -> str | None:
        """The name of a user's lock, by id or by name; None for who is not known. A new password is a new lock."""
        slot = self._slot(user)
        return None if slot is None else slot.slot_id

    def find(self, user: str) -> KeyUser | None:
        """The user by id or by name."""
        known = self.users()
        return next((one for one in known if one.user_id == user), None) or next(
            (one for one in known if one.name.casefold() == user.casefold()), None
        )

    # --- changing: each writes the file anew and keeps the previous one ----------------------------------------------

    def set_user(self, key: bytes, user: KeyUser, password: str, *, cost: Cost | None = None) -> None:
        """Adds a user, or gives a known one a new password, name and role. Raises the disk's faults."""
        fresh = user_slot(user, password, key, cost or calibrated())
        others = [slot for slot in self._slots if not (slot.kind == "user" and slot.user_id == user.user_id)]
        place = next(
            (n for n, s in enumerate(self._slots) if s.kind == "user" and s.user_id == user.user_id), len(others)
        )
        self._rewrite(key, [*others[:place], fresh, *others[place:]])

    def settle(self, key: bytes, users: Iterable[KeyUser], out: Collection[str]) -> bool:
        """Takes over names and roles of ``users`` and takes away the locks of ``out`` (keys of users); whether there
        was anything to do. Raises ValueError when nobody would be left."""
        known = {user.user_id: user for user in users}
        kept = [
            slot.named(known[slot.user_id]) if slot.user_id in known else slot
            for slot in self._slots
            if slot.kind != "user" or slot.user_id not in out
        ]
        if kept == self._slots:
            return False
        if not any(slot.kind == "user" for slot in kept):
            raise ValueError("The last user cannot be removed.")
        self._rewrite(key, kept)
        return True

    def remove_user(self, key: bytes, user_id: str) -> None:
        """Takes a user's slot away. Who has seen the database key can still use it: only a new key shuts them out."""
        left = [slot for slot in self._slots if not (slot.kind == "user" and slot.user_id == user_id)]
        if not any(slot.kind == "user" for slot in left):
            raise ValueError("The last user cannot be removed.")
        self._rewrite(key, left)

    def new_recovery(self, key: bytes, *, is_stored: bool = True) -> str:
        """Replaces the recovery key; the old one no longer works. Gives the new one as it is to be printed."""
        slot, text = recovery_slot(key, is_stored=is_stored)
        self._rewrite(key, [*(kept for kept in self._slots if kept.kind != "recovery"), slot])
        return text

    def recovery_is_stored(self, key: bytes) -> None:
        """Somebody said that the recovery key was put away."""
        self._rewrite(key, [replace(slot, is_stored=True) for slot in self._slots])

    def has_stored_recovery(self) -> bool:
        """Whether there is a recovery key and somebody said that it was put away."""
        return any(slot.kind == "recovery" and slot.is_stored for slot in self._slots)

    def prepare_format_2(self, key: bytes) -> Seal:
        """Gives a file of format 1 its audit key, in memory alone until ``raise_format`` is called."""
        self._untampered(key)
        self._content |= {"version": FORMAT_VERSION} | _new_audit_key(key)
        self._mac = b""
        return self.seal(key)

    def raise_format(self, key: bytes) -> None:
        """Writes what ``prepare_format_2`` made, as the previous file too: an audit key must not be lost again."""
        self._write(key)
        self._write(key)

    def rekeyed(
        self, key: bytes, place: Path | KeyPlace, users: Sequence[tuple[KeyUser, str]], *, cost: Cost | None = None
    ) -> tuple["KeyFile", bytes, str]:
        """A key file for a new database key, written to ``place``: it, the key, and a new recovery key to be printed.

        ``users`` are those who may unlock from then on, each with a password. The audit key stays; the former database
        keys are kept under the new one, so that backups made with them are still known. Raises Tampered."""
        audit_key, former = self.audit_key(key), [*self.former_keys(key), key]
        new, cost = secrets.token_bytes(32), cost or calibrated()
        content = self._content | _wrapped_audit_key(new, audit_key)
        content["former_keys"] = [
            base64.b64encode(aes_key_wrap(derived(new, b"", b"former key wrap"), one)).decode() for one in former
        ]
        slot, text = recovery_slot(new, is_stored=False)
        file = KeyFile(_at(place), content, [*(user_slot(user, word, new, cost) for user, word in users), slot], b"")
        file._write(new)
        return file, new, text

    def former_keys(self, key: bytes) -> list[bytes]:
        """The database keys before this one, oldest first. Raises Tampered."""
        self._untampered(key)
        wrap = derived(key, b"", b"former key wrap")
        try:
            return [aes_key_unwrap(wrap, base64.b64decode(one)) for one in self._content.get("former_keys", [])]
        except (InvalidUnwrap, ValueError, TypeError):
            raise Tampered from None

    def rename_clinic(self, key: bytes, name: str) -> None:
        """Changes the name shown before unlocking."""
        self._rewrite(key, self._slots, clinic=name)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _slot(self, user: str) -> Slot | None:
        locks = [slot for slot in self._slots if slot.kind == "user"]
        return next((slot for slot in locks if user == slot.user_id), None) or next(
            (slot for slot in locks if user.casefold() == slot.name.casefold()), None
        )

    def _rewrite(self, key: bytes, slots: list[Slot], **content: Any) -> None:
        self._untampered(key)
        before = self._slots, self._content
        self._slots, self._content = slots, self._content | content
        try:
            self._write(key)
        except BaseException:
            self._slots, self._content = before
            raise

    def _write(self, key: bytes) -> None:
        self._place.write(self.dumps(key))
        self._mac = self._mac_by(key)

    def _signed(self) -> dict[str, Any]:
        return self._content | {"slots": [slot.values() for slot in self._slots]}

    def _mac_by(self, key: bytes) -> bytes:
        text = json.dumps(self._signed(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hmac.digest(derived(key, b"", b"key file mac"), text.encode(), "sha256")

    def _untampered(self, key: bytes) -> bytes:
        if self._mac and not hmac.compare_digest(self._mac, self._mac_by(key)):
            raise Tampered
        return key


def _new_audit_key(key: bytes) -> dict[str, str]:
    return _wrapped_audit_key(key, secrets.token_bytes(32))


def _wrapped_audit_key(key: bytes, audit_key: bytes) -> dict[str, str]:
    wrapped = aes_key_wrap(derived(key, b"", b"audit key wrap"), audit_key)
    public = Seal("", audit_key).attempts_public()
    return {"audit_key": base64.b64encode(wrapped).decode(), "attempts_public": base64.b64encode(public).decode()}


def _check_audit_key(content: dict[str, Any]) -> None:
    for name, size in (("audit_key", 40), ("attempts_public", 32)):
        if len(base64.b64decode(content[name], validate=True)) != size:
            raise ValueError("an audit key of the wrong size")


def _at(place: Path | KeyPlace) -> KeyPlace:
    return KeysOnDisk(place) if isinstance(place, Path) else place


def _tail(body: bytes) -> bytes:
    return _TAIL + hashlib.sha256(body).hexdigest().encode() + b'"}\n'
