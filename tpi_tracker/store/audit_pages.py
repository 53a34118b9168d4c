"""The audit to read: the newest rows that fit, a part at a time, quick on a million rows."""

import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, func, select

from tpi_tracker.store.columns import bound
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import audit

WINDOW: Final = 20_000
"""Rows looked at in one statement where no index names those that fit."""

_SHOWN: Final = [
    *(audit.c.entry, audit.c.at, audit.c.user_id, audit.c.author, audit.c.login_id, audit.c.action, audit.c.kind),
    *(audit.c.key, audit.c.patient_no, audit.c.version, audit.c.reason, audit.c.detail),
    audit.c.before.is_not(None).label("has_before"),
    audit.c.after.is_not(None).label("has_after"),
]


class AuditRow(NamedTuple):
    """One entry without what was before and after."""

    entry: int
    at: datetime
    user_id: str
    author: str
    login_id: str | None
    action: str
    kind: str
    key: str
    patient_no: str | None
    version: int | None
    reason: str | None
    detail: str | None
    has_before: bool
    has_after: bool


class Wanted(NamedTuple):
    """Which rows: ``since`` and ``until`` (not included) are instants, the others exact; None: any."""

    since: datetime | None = None
    until: datetime | None = None
    user_id: str | None = None
    action: str | None = None
    kind: str | None = None
    patient_no: str | None = None


class Part(NamedTuple):
    """Rows, the newest first. ``next_before`` goes on from here; None when nothing older fits."""

    rows: list[AuditRow]
    next_before: int | None


def part(reader: Reader, wanted: Wanted, before: int | None, most: int, *, patience_s: float = 0.25) -> Part:
    """Up to ``most`` rows older than entry ``before`` (None: the newest), after at most about ``patience_s``."""
    fits, found = _fits(wanted), list[AuditRow]()
    lowest, highest = _span(reader, wanted)
    top = highest if before is None else min(before - 1, highest)
    until = time.monotonic() + patience_s
    while top >= lowest:
        top = _next(reader, wanted, top)
        if top < lowest:
            return Part(found, None)
        bottom = lowest if wanted.patient_no is not None else max(top - WINDOW + 1, lowest)
        asked = select(*_SHOWN).where(audit.c.entry.between(bottom, top), *fits).order_by(audit.c.entry.desc())
        found += _rows(reader, asked.limit(most - len(found)))
        if len(found) >= most:
            return Part(found, found[-1].entry)
        top = bottom - 1
        if time.monotonic() >= until:
            break
    return Part(found, top + 1 if top >= lowest else None)


def texts(reader: Reader, entry: int) -> Mapping[str, Any] | None:
    """One whole row by its entry; None when there is none."""
    row = reader.connection.execute(select(audit).where(audit.c.entry == entry)).first()
    return None if row is None else row._asdict()


def words_of(reader: Reader) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Every action, every kind and every user (id and name as last written) of the audit; each found by a jump."""
    actions, kinds = (_distinct(reader, column) for column in (audit.c.action, audit.c.kind))
    users = dict[str, str]()
    asked = select(audit.c.user_id, audit.c.author).where(audit.c.action.in_(("login", "create_clinic", "recovery")))
    asked = asked.group_by(audit.c.user_id, audit.c.author).order_by(func.max(audit.c.entry))
    for user_id, author in reader.connection.execute(asked):
        users[user_id] = author
    return actions, kinds, sorted(users.items(), key=lambda user: user[1].casefold())


def _distinct(reader: Reader, column: ColumnElement[Any]) -> list[str]:
    found: list[str] = []
    value = reader.connection.execute(select(func.min(column))).scalar()
    while value is not None:
        found.append(value)
        value = reader.connection.execute(select(func.min(column)).where(column > value)).scalar()
    return found


def _fits(wanted: Wanted) -> list[ColumnElement[bool]]:
    equal = {"user_id": wanted.user_id, "action": wanted.action, "kind": wanted.kind, "patient_no": wanted.patient_no}
    fits: list[ColumnElement[bool]] = [audit.c[name] == value for name, value in equal.items() if value is not None]
    return fits + _of_time(wanted)


def _of_time(wanted: Wanted) -> list[ColumnElement[bool]]:
    fits: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        fits.append(audit.c.at >= bound(wanted.since))
    if wanted.until is not None:
        fits.append(audit.c.at < bound(wanted.until))
    return fits


def _span(reader: Reader, wanted: Wanted) -> tuple[int, int]:
    """The lowest and highest entry that can fit: within a span of time found by the index, action by action."""
    ends = select(func.min(audit.c.entry), func.max(audit.c.entry))
    times = _of_time(wanted)
    if times:
        actions = [wanted.action] if wanted.action is not None else _distinct(reader, audit.c.action)
        ends = ends.where(and_(audit.c.action.in_(actions), *times))
    lowest, highest = reader.connection.execute(ends).one()
    return (lowest, highest) if lowest is not None else (1, 0)


def _next(reader: Reader, wanted: Wanted, top: int) -> int:
    """The highest entry up to ``top`` that an index knows to fit; so a rare action or kind is found at once."""
    for column, value in ((audit.c.action, wanted.action), (audit.c.kind, wanted.kind)):
        if value is not None:
            newest = select(func.max(audit.c.entry)).where(column == value, audit.c.entry <= top)
            top = reader.connection.execute(newest).scalar() or 0
    return top


def _rows(reader: Reader, asked: Select[Any]) -> list[AuditRow]:
    return [AuditRow._make(row) for row in reader.connection.execute(asked)]
