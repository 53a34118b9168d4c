"""One lock of the key file: the database key wrapped under a user's password, or under the printed recovery key."""

import base64
import secrets
import time
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import aes_key_wrap
from ulid import ULID

from tpi_tracker.domain.codes import Role
from tpi_tracker.store import recovery
from tpi_tracker.store.errors import Tampered
from tpi_tracker.store.seal import derived


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
class Slot:
    slot_id: str
    kind: str
    user_id: str
    name: str
    role: str
    cost: Cost
    salt: bytes
    wrapped: bytes
    created: str
    is_stored: bool = True
    """Of a recovery key: somebody said that the printed key was put away."""

    def named(self, user: KeyUser) -> "Slot":
        """The same lock under another name and role."""
        return replace(self, name=user.name, role=user.role.value)

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
            **({} if self.is_stored else {"must_be_reissued": True}),
        }


def calibrated() -> Cost:
    """The floor, with more memory on a fast computer so that one guess takes about a quarter of a second."""
    start = time.perf_counter()
    stretched("measure", bytes(16), FLOOR)
    taken = max(time.perf_counter() - start, 0.001)
    memory = FLOOR.memory_kib
    while taken * 2 <= _CALIBRATED_S * 1.5 and memory < _CALIBRATED_MOST:
        memory *= 2
        taken *= 2
    return _with_memory(memory)


def _with_memory(memory_kib: int) -> Cost:
    """The floor's passes and lanes over more memory."""
    return FLOOR._replace(memory_kib=max(memory_kib, FLOOR.memory_kib))


def stretched(password: str, salt: bytes, cost: Cost) -> bytes:
    if any(got < least for got, least in zip(cost, FLOOR, strict=True)):
        raise Tampered("The key file asks for less protection than this program allows.")
    plain = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    return hash_secret_raw(plain, salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)


def user_slot(user: KeyUser, password: str, key: bytes, cost: Cost) -> Slot:
    if not password:
        raise ValueError("A password cannot be empty.")
    salt = secrets.token_bytes(16)
    wrapped = aes_key_wrap(stretched(password, salt, cost), key)
    return Slot(str(ULID()), "user", user.user_id, user.name, user.role.value, cost, salt, wrapped, _now())


def recovery_slot(key: bytes, *, is_stored: bool = True) -> tuple[Slot, str]:
    secret, salt = recovery.new_recovery_key(), secrets.token_bytes(16)
    wrapped = aes_key_wrap(derived(secret, salt, b"recovery slot"), key)
    return Slot(str(ULID()), "recovery", "", "", "", Cost(0, 0, 0), salt, wrapped, _now(), is_stored), recovery.shown(
        secret
    )


def slot_of(values: dict[str, Any]) -> Slot:
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
    return Slot(
        slot_id=str(values["slot_id"]),
        kind=kind,
        user_id=str(values["user_id"]),
        name=str(values["name"]),
        role=str(values["role"]),
        cost=cost,
        salt=salt,
        wrapped=wrapped,
        created=str(values["created"]),
        is_stored=not values.get("must_be_reissued", False),
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
