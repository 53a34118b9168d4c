"""When each user last unlocked the clinic, out of the audit."""

from datetime import datetime

from sqlalchemy import func, select

from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import audit

LOGINS = ("login", "recovery", "create_clinic")


def last_logins(reader: Reader) -> dict[str, datetime]:
    """The last log-in by user; who never unlocked is left out."""
    newest = (
        select(func.max(audit.c.entry).label("entry"))
        .where(audit.c.action.in_(LOGINS))
        .group_by(audit.c.user_id)
        .subquery()
    )
    rows = reader.connection.execute(select(audit.c.user_id, audit.c.at).join(newest, newest.c.entry == audit.c.entry))
    return {row.user_id: row.at for row in rows}
