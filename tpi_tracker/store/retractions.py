"""Why records were marked as entered in error."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from tpi_tracker.domain.record import Record
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import audit

_MOST = 10_000


class Retraction(NamedTuple):
    """When a record was marked, by whom and why."""

    at: datetime
    author: str
    reason: str | None


def retractions(reader: Reader, model: type[Record], keys: Iterable[str]) -> dict[str, Retraction]:
    """The last retraction of each of these records; a record that came marked from a file has none."""
    wanted = sorted(set(keys))
    found: dict[str, Retraction] = {}
    for start in range(0, len(wanted), _MOST):
        statement = (
            select(audit.c.key, audit.c.at, audit.c.author, audit.c.reason)
            .where(
                audit.c.kind == model.KIND,
                audit.c.key.in_(wanted[start : start + _MOST]),
                audit.c.action == "retract",
            )
            .order_by(audit.c.entry)
        )
        found |= {row[0]: Retraction(row[1], row[2], row[3]) for row in reader.connection.execute(statement)}
    return found
