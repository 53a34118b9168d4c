"""A place for one try of a fault: a clinic, what lies beside it, and whether all of it is whole afterwards."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

import tests.faults.visits as visits
from tpi_tracker.domain.user import User
from tpi_tracker.services import opening, verification
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import key_slots, keys
from tpi_tracker.store.database import Database
from tpi_tracker.store.place import ailment

PASSWORD: Final = "correct horse battery"
USER: Final = "Dr Ada Berg"
NOW: Final = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
_UNCOUNTED = {"login", "logout", "checkpoint", "export"}
_NO_CONTENT = ("sqlite_", "patient_name_")


class Room(NamedTuple):
    """A folder of its own: ``clinic`` in it, and everything else a try writes."""

    root: Path
    key: bytes
    user_id: str

    @property
    def folder(self) -> Path:
        return self.root / "clinic"

    def open(self, **options: Any) -> Clinic:
        """The clinic, opened with its key: no password is stretched."""
        return opening.open_with_key(self.folder, self.key, self.user_id, clock=still, **options)

    def copied_to(self, root: Path) -> "Room":
        """The same room elsewhere, as it lies on the disk."""
        shutil.copytree(self.root, root)
        return self._replace(root=root)


def still() -> datetime:
    """A clock that stands, so that two runs of the same work write the same."""
    return NOW


def cheap_passwords() -> None:
    """Passwords cost nothing in this process: what a fault does to files does not depend on it. And what the program
    imports when a disk is ill is imported, so that an error of the disk does not hit the import."""
    ailment(Path(__file__))
    key_slots.hash_secret_raw = _cheap  # type: ignore[assignment]  # the name the module calls it by


def _cheap(password: bytes, salt: bytes, *_cost: Any) -> bytes:
    return hashlib.sha256(salt + password).digest()


@contextmanager
def work_place() -> Iterator[Path]:
    """A folder in memory where there is one: nothing here is about the speed of a disk."""
    memory = Path("/dev/shm")  # noqa: S108  # a folder of its own is made in it
    with tempfile.TemporaryDirectory(
        prefix="tpi-faults-", dir=memory if os.access(memory, os.W_OK) else None
    ) as folder:
        yield Path(folder).resolve()


def clinic_in(root: Path, *, sessions: bool = True) -> Room:
    """A room with a clinic of one patient, one problem and one session (``sessions`` False: empty), closed."""
    root.mkdir(parents=True)
    made, _recovery = opening.create_clinic(
        root / "clinic",
        name="Riverside Pain Clinic",
        user_name=USER,
        password=PASSWORD,
        time_zone="UTC",
        clock=still,
        cost=keys.FLOOR,
    )
    room = Room(root, made.key, made.user.user_id)
    try:
        if sessions:
            visits.begin(made)
            visits.save(made, "first")
    finally:
        made.close()
    return room


def records(database: Database) -> tuple[tuple[Any, ...], ...]:
    """How many rows every table holds and how often they were changed, and the audit's actions but for log-ins."""
    found: list[tuple[Any, ...]] = []
    with database.reading() as reader:
        ask: Any = reader.connection.exec_driver_sql
        versioned = {
            str(row[0])
            for row in ask(
                "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                " WHERE m.type = 'table' AND c.name = 'version'"
            )
        }
        for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
            if name in {"audit", "checkpoint"} or str(name).startswith(_NO_CONTENT):
                continue
            sum_of = "sum(version)" if name in versioned else "0"
            found.append((name, *ask(f'SELECT count(*), {sum_of} FROM "{name}"').fetchone()))
        for action, count in ask("SELECT action, count(*) FROM audit GROUP BY 1 ORDER BY 1"):
            if action not in _UNCOUNTED:
                found.append(("audit", action, count))
    return tuple(found)


def users(database: Database) -> list[str]:
    with database.reading() as reader:
        return [user.user_id for user in reader.all(User)]


def faults_in(room: Room, opened: Callable[[], Clinic] | None = None) -> tuple[list[str], set[str]]:
    """Opens the clinic as a user would, then has everything checked: what is wrong, and the sessions that are there."""
    clinic = (opened or room.open)()
    try:
        stored, half = visits.kept(clinic)
    finally:
        clinic.close()
    return [*half, *unverified(room.folder, room.key)], stored


def unverified(folder: Path, key: bytes) -> list[str]:
    """What the program's own check of the whole folder finds wrong."""
    return [f"{check.name}: {check.sentence}" for check in verification.verify(folder, key) if not check.ok]
