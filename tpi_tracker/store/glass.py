"""Emergencies in the audit that nobody has acknowledged."""

import json
from datetime import datetime

from sqlalchemy import Text, cast, select

from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import audit

SEEN = "acknowledge_emergency"
"""The action of an administrator who has looked at one; ``acknowledge`` alone is of the audit's chain."""


def unseen(reader: Reader, action: str) -> list[tuple[int, datetime, str, str, str]]:
    """Entry, instant, author, clinic number and reason of each row of ``action`` without an acknowledgement."""
    known = select(audit.c.key).where(audit.c.action == SEEN, audit.c.kind == action)
    rows = reader.connection.execute(
        select(audit.c.entry, audit.c.at, audit.c.author, audit.c.key, audit.c.detail)
        .where(audit.c.action == action, cast(audit.c.entry, Text).not_in(known))
        .order_by(audit.c.entry)
    )
    return [(row.entry, row.at, row.author, row.key, json.loads(row.detail)["reason"]) for row in rows]
