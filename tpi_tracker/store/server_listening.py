"""Hearing what other seats changed: a connection of its own that the server tells, and what the audit says of it."""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any, Final

from tpi_tracker.domain.changes import Changes
from tpi_tracker.store.errors import WorldFault, fault_of
from tpi_tracker.store.server_connection import CHANNEL, connect_to_clinic
from tpi_tracker.store.where import Server

log = logging.getLogger("tpi_tracker")

_LOOK_S: Final = 0.2
_AGAIN_S: Final = 1.0
BEAT_S: Final = 10.0
"""After so long without a word the server is asked whether the line still stands: one that swallows everything looks
like one on which nobody writes."""


class Listener(threading.Thread):
    """Calls ``told`` with what other seats changed, in this thread. A line that was cut is made anew, and what was
    written meanwhile is told then."""

    def __init__(self, server: Server, sender: str, told: Callable[[Changes], None]) -> None:
        super().__init__(daemon=True, name="other seats")
        self._server, self._sender, self._told = server, sender, told
        self._ended = threading.Event()
        self._seen: int | None = None
        self.hears = threading.Event()
        """Set once the server would be heard."""

    def end(self) -> None:
        """Stops; nothing is told any more."""
        self._ended.set()
        if self.is_alive():
            self.join(timeout=2)

    def run(self) -> None:
        while not self._ended.is_set():
            try:
                self._listen()
            except Exception as error:
                self.hears.clear()
                fault = fault_of(error)
                if fault is None:
                    raise
                log.info("other seats are not heard: %s", fault.code)
                if not self._waits_for(fault):
                    return

    def _waits_for(self, fault: WorldFault) -> bool:
        """Between two attempts; a server that refuses this seat is not asked again."""
        return fault.exit_code == 5 and not self._ended.wait(_AGAIN_S)

    def _listen(self) -> None:
        with closing(connect_to_clinic(self._server)) as connection:
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}")
            self._catch_up(connection)
            self.hears.set()
            asked = time.monotonic()
            while not self._ended.is_set():
                others = [
                    notice
                    for notice in connection.notifies(timeout=_LOOK_S)
                    if notice.payload.partition(" ")[0] != self._sender
                ]
                if others or time.monotonic() - asked >= BEAT_S:
                    self._catch_up(connection)
                    asked = time.monotonic()

    def _catch_up(self, connection: Any) -> None:
        last = connection.execute("SELECT coalesce(max(entry), 0) FROM audit").fetchone()[0]
        if self._seen is not None and last > self._seen:
            rows = connection.execute(
                "SELECT DISTINCT kind, patient_no FROM audit WHERE entry > %s AND entry <= %s"
                " AND action IN ('create', 'amend', 'retract')",
                (self._seen, last),
            ).fetchall()
            if rows and not self._ended.is_set():
                patients = frozenset(str(row[1]) for row in rows if row[1] is not None)
                self._told(Changes(frozenset(str(row[0]) for row in rows), patients))
        self._seen = last
