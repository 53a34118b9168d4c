"""A clinic taken from its folder to a server, for several seats."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tpi_tracker.domain.rights import Right
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.store.where import Server

if TYPE_CHECKING:
    from tpi_tracker.store.moving import Progress


@dataclass(frozen=True, slots=True)
class Migrated:
    """What arrived: rows by table."""

    rows: dict[str, int]

    @property
    def all(self) -> int:
        return sum(self.rows.values())


def migrate_to(clinic: Clinic, server: Server, progress: "Progress | None" = None) -> Migrated:
    """Copies the clinic into the empty database: every row with its number, the audit with its chain, the users with
    their passwords. Both are afterwards compared row by row. All of it or nothing.

    It is entered in the audit, and the copy holds the same entry. The folder stays as it was, to be kept as it is.
    Raises ``NotAllowed`` and the faults of ``store.moving.copied``.
    """
    from tpi_tracker.store.moving import copied

    with clinic.writing(Right.CLINIC) as writer:
        writer.log("migrate", "clinic", clinic.profile.name, None, {"to": server.database})
        with copied(writer, server, keys_of(clinic).dumps(clinic.key), progress) as found:
            pass
    return Migrated({name: counted.rows for name, counted in found.items()})
