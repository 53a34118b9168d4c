"""What is in a clinic and not in its backup, and the other way round: what a restore takes and what it brings."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tpi_tracker.store import audit_since
from tpi_tracker.store.audit_since import Lost
from tpi_tracker.store.engine import engine_of_copy
from tpi_tracker.store.reader import Reader


class Entered(NamedTuple):
    """Entries on one side alone: counts by kind and action, and over how many patients."""

    entries: tuple[Lost, ...] = ()
    patients: int = 0

    @property
    def first(self) -> datetime | None:
        return min((one.first for one in self.entries), default=None)

    @property
    def last(self) -> datetime | None:
        return max((one.last for one in self.entries), default=None)

    @property
    def total(self) -> int:
        return sum(one.number for one in self.entries)


class Losses(NamedTuple):
    """What a restore does to what was entered: ``gone`` is here and not in the backup, ``brought`` the other way round.

    A backup of the course that the clinic is on brings nothing: it ends where the two part. One from before a restore
    does. ``parted`` is when both last told the same, None when they never did.
    """

    gone: Entered
    brought: Entered
    parted: datetime | None


def losses(present: Reader, backup: Path, key: bytes) -> Losses:
    """Holds the clinic's audit against that of a database that was taken out of a backup and checked."""
    engine = engine_of_copy(backup, key)
    try:
        with engine.connect() as connection:
            theirs = Reader(connection)
            shared = audit_since.last_shared(present, theirs)
            return Losses(_after(present, shared), _after(theirs, shared), audit_since.instant_of(present, shared))
    finally:
        engine.dispose()


def _after(reader: Reader, entry: int) -> Entered:
    return Entered(tuple(audit_since.changes_after(reader, entry)), audit_since.patients_after(reader, entry))
