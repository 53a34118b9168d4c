"""What the audit tells about the time since an entry: whether anything was changed, and what."""

from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy import func, select

from tpi_tracker.domain.user import User
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import audit

BOOKKEEPING: Final = (
    "acknowledge_backup",
    "backup",
    "checkpoint",
    "drill",
    "lock",
    "login",
    "logout",
    "unlock",
)
"""What is noted though nothing was done that a backup would miss."""

_PART: Final = 10_000


class Lost(NamedTuple):
    """Entries after a point in time, of one kind: how many, and when first and last."""

    kind: str
    action: str
    number: int
    first: datetime
    last: datetime


def first_change_after(reader: Reader, entry: int) -> datetime | None:
    """When the first thing was done that a backup which ends with ``entry`` does not hold; None when nothing was."""
    statement = (
        select(audit.c.at)
        .where(audit.c.entry > entry, audit.c.action.not_in(BOOKKEEPING))
        .order_by(audit.c.entry)
        .limit(1)
    )
    return reader.connection.execute(statement).scalar_one_or_none()


def last_entry(reader: Reader) -> int:
    """The number of the audit's last entry."""
    return int(reader.connection.execute(select(func.max(audit.c.entry))).scalar_one() or 0)


def last_shared(one: Reader, other: Reader) -> int:
    """The last entry that two audits of one clinic both went through: after it each tells a course of its own.

    0 when there is none. Entries are the same when their seals are; where an older file has none, when they tell the
    same of the same instant. It is sought from the end: only what came since is read."""
    marks = [audit.c.at, audit.c.user_id, audit.c.action, audit.c.kind, audit.c.key, audit.c.version]
    if _has_macs(one) and _has_macs(other):
        marks = [audit.c.mac]
    above = min(last_entry(one), last_entry(other)) + 1
    while above > 1:
        span = audit.c.entry.between(above - _PART, above - 1)
        statement = select(audit.c.entry, *marks).where(span).order_by(audit.c.entry.desc())
        theirs = {tuple(row) for row in other.connection.execute(statement)}
        for row in one.connection.execute(statement):
            if tuple(row) in theirs:
                return int(row[0])
        above -= _PART
    return 0


def instant_of(reader: Reader, entry: int) -> datetime | None:
    """When an entry was made; None when there is none of this number."""
    return reader.connection.execute(select(audit.c.at).where(audit.c.entry == entry)).scalar_one_or_none()


def changes_after(reader: Reader, entry: int) -> list[Lost]:
    """Records made, amended or retracted after ``entry``, by kind and action. Users are not told of: who may open the
    clinic does not change when a backup takes its place."""
    statement = (
        select(audit.c.kind, audit.c.action, func.count(), func.min(audit.c.at), func.max(audit.c.at))
        .where(audit.c.entry > entry, audit.c.version.is_not(None), audit.c.kind != User.KIND)
        .group_by(audit.c.kind, audit.c.action)
        .order_by(audit.c.kind, audit.c.action)
    )
    return [Lost(*row) for row in reader.connection.execute(statement)]


def patients_after(reader: Reader, entry: int) -> int:
    """How many patients the records changed after ``entry`` are of."""
    statement = select(func.count(func.distinct(audit.c.patient_no))).where(
        audit.c.entry > entry, audit.c.version.is_not(None)
    )
    return int(reader.connection.execute(statement).scalar_one())


def _has_macs(reader: Reader) -> bool:
    columns = reader.connection.exec_driver_sql("SELECT name FROM pragma_table_info('audit')")
    return any(row[0] == "mac" for row in columns)


def has_unacknowledged_restore(reader: Reader) -> bool:
    """Whether a restore was done that nobody has acknowledged since: until then no backup is let go."""
    restored = select(func.max(audit.c.entry)).where(audit.c.action == "restore", audit.c.kind == "clinic")
    seen = select(func.max(audit.c.entry)).where(audit.c.action == "acknowledge_restore")
    done = reader.connection.execute(restored).scalar_one()
    answered = reader.connection.execute(seen).scalar_one()
    return done is not None and (answered is None or answered < done)


def last_restore(reader: Reader) -> datetime | None:
    """When the clinic was last put back from a backup: what was backed up before that may tell of another course."""
    statement = (
        select(audit.c.at)
        .where(audit.c.action == "restore", audit.c.kind == "clinic")
        .order_by(audit.c.entry.desc())
        .limit(1)
    )
    return reader.connection.execute(statement).scalar_one_or_none()


def is_on_course(reader: Reader, entry: int, mac: str | None) -> bool:
    """Whether the audit went through this entry, with this MAC where it is known."""
    row = reader.connection.execute(select(audit.c.mac).where(audit.c.entry == entry)).first()
    return row is not None and (mac is None or row[0] == mac)


def last_drill(reader: Reader) -> datetime | None:
    """When a drill of a restore last went well."""
    statement = (
        select(audit.c.at)
        .where(audit.c.action == "drill", audit.c.detail.like('%"seconds"%'))
        .order_by(audit.c.entry.desc())
        .limit(1)
    )
    return reader.connection.execute(statement).scalar_one_or_none()


def begun(reader: Reader) -> datetime | None:
    """When the first entry was made."""
    return reader.connection.execute(select(audit.c.at).order_by(audit.c.entry).limit(1)).scalar_one_or_none()
