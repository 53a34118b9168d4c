"""A clinic's database under a new key: on a copy, checked, then swapped in together with its key file."""

from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from tpi_tracker.store import copying, swap
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import DiskFault, WorldFault, calmly, fault_of
from tpi_tracker.store.file_names import DATABASE_NAME, KEYS_NAME, PREVIOUS_KEYS
from tpi_tracker.store.key_slots import Cost, KeyUser
from tpi_tracker.store.keys import KeyFile
from tpi_tracker.store.place import ailment


def rekey(
    folder: Path, key: bytes, users: Sequence[tuple[KeyUser, str]], *, cost: Cost | None = None
) -> tuple[bytes, str]:
    """The new database key and the new recovery key, decided and not yet in place: ``finish``. The caller holds the
    write lock and has nothing open.

    At every moment the folder opens by the old key file or by the new one; what was begun and not decided goes at the
    next try. Raises LockedByOther while somebody reads, Damaged, Tampered and the disk's faults; nothing is then
    changed.
    """
    path = folder / DATABASE_NAME
    keys = KeyFile.load(folder / KEYS_NAME)
    copying.end_log(path, key)
    staged = swap.begin(folder)
    try:
        _file, new, text = keys.rekeyed(key, staged / KEYS_NAME, users, cost=cost)
        fresh = staged / DATABASE_NAME
        with copying.of_copy(path, key):
            copying.snapshot(path, fresh, key)
            turn(fresh, key, new)
            if copying.copy_faults(fresh, new) or copying.row_counts(fresh, new) != copying.row_counts(path, key):
                raise DiskFault("The copy under the new key is not whole.", "The clinic is as it was.", "Try again.")
        swap.decide(folder)
    except BaseException:
        if not swap.is_decided(folder):
            _give_up(folder)
        raise
    return new, text


def finish(folder: Path) -> None:
    """Puts in place what ``rekey`` decided; a start that finds it undone does the same."""
    swap.finish(folder)
    with calmly():
        (folder / PREVIOUS_KEYS).unlink(missing_ok=True)  # it belongs to the database that was replaced


def turn(path: Path, key: bytes, new: bytes) -> None:
    """Puts a database that nobody else has open under another key, in its place: for a copy alone."""
    with calmly():
        connection = connect(path, key)
        try:
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"").fetchall()
        except sqlcipher.Error as error:
            # Whatever the disk met on the way, the library says no more than that it did not come to its end.
            raise fault_of(error) or ailment(path) or DiskFault() from error
        finally:
            connection.close()


def _give_up(folder: Path) -> None:
    try:
        swap.give_up(folder)
    except WorldFault:
        return  # it plays no part, and the next try begins with taking it away
