"""What other seats of a shared clinic change, as it happens."""

from collections.abc import Callable

from tpi_tracker.domain.changes import Changes
from tpi_tracker.services.clinic import Clinic


def watch(clinic: Clinic, told: Callable[[Changes], None]) -> bool:
    """From now until the clinic is closed ``told`` is called, in a thread of its own, with what others changed.

    False for a clinic in a folder: there is nobody else.
    """
    if clinic.server is None:
        return False
    from tpi_tracker.store.server import ServerDatabase

    if not isinstance(clinic.database, ServerDatabase):
        raise TypeError("A clinic on a server has a server's database.")
    clinic.database.watch(told)
    return True
