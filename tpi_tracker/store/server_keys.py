"""The key slots of a clinic on a server: one row of its table instead of a file beside the database."""

from contextlib import closing

from tpi_tracker.store.errors import ServerBusy, calmly
from tpi_tracker.store.server_connection import connect_to_clinic
from tpi_tracker.store.where import Server


class KeysInHand:
    """The key file of a clinic that is only being made: its bytes, until they go into the table with the rest."""

    def __init__(self) -> None:
        self.content = b""

    def read(self) -> bytes | None:
        return self.content or None

    def write(self, content: bytes) -> None:
        self.content = content


class KeysOnServer:
    """The row as it is kept. A change made meanwhile by another seat is never overwritten. ``older_too``: it is read
    also where the clinic must be brought up to date first."""

    def __init__(self, server: Server, *, older_too: bool = False) -> None:
        self._server = server
        self._older_too = older_too
        self._version = 0

    def read(self) -> bytes | None:
        """Its bytes; None when there is no row. Raises as a connection does."""
        with calmly(), closing(connect_to_clinic(self._server, older_too=self._older_too)) as connection:
            row = connection.execute("SELECT content, version FROM key_document").fetchone()
        if row is None:
            return None
        self._version = row[1]
        return bytes(row[0])

    def write(self, content: bytes) -> None:
        """Puts them in the place of what was read. Raises ServerBusy when another seat changed it since."""
        with calmly(), closing(connect_to_clinic(self._server)) as connection:
            changed = connection.execute(
                "UPDATE key_document SET content = %s, version = version + 1 WHERE version = %s",
                (content, self._version),
            )
            if changed.rowcount != 1:
                busy = ServerBusy("The users or passwords of the clinic were changed by another seat meanwhile.")
                busy.is_final = True  # what was read is out of date: tried again it would be so still
                raise busy
            connection.commit()
        self._version += 1
