"""The follow-up list as the store knows it: what is due, who was called, what was done."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select

from tpi_tracker.domain.codes import CallResult, Contact, FollowUpPurpose, FollowUpStatus, RecordStatus, Region, Side
from tpi_tracker.store.columns import bound
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_patient, _problem, _session = TABLES["patient"], TABLES["problem"], TABLES["session"]
_follow_up, _call, _site = TABLES["follow_up"], TABLES["call"], TABLES["site"]


class Due(NamedTuple):
    """A follow-up with whom and what it is about."""

    row_id: str
    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    phone: str | None
    contact: Contact | None
    problem_id: str
    problem_title: str
    region: Region | None
    due_on: date
    status: FollowUpStatus
    session_id: str | None
    performed_at: datetime | None
    purpose: FollowUpPurpose


class Attempt(NamedTuple):
    """One call made for the follow-up of ``due_on``."""

    row_id: str
    problem_id: str
    due_on: date
    called_at: datetime
    result: CallResult
    caller: str | None
    note: str | None


class SiteShown(NamedTuple):
    session_id: str
    side: Side
    muscle: str


class SessionAt(NamedTuple):
    """A session's place among its problem's, counted from 1 in order of time."""

    session_id: str
    problem_id: str
    performed_at: datetime
    number: int


def _joined() -> Select[Any]:
    return _kept(
        select(
            _follow_up.c.row_id,
            _patient.c.patient_no,
            _patient.c.family_name,
            _patient.c.given_name,
            _patient.c.birth_date,
            _patient.c.phone,
            _patient.c.contact,
            _problem.c.problem_id,
            _problem.c.title,
            _problem.c.region,
            _follow_up.c.due_on,
            _follow_up.c.status,
            _session.c.session_id,
            _session.c.performed_at,
            _follow_up.c.purpose,
        )
    )


def _kept(columns: Select[Any]) -> Select[Any]:
    """Of follow-ups that count, of problems and patients that count, oldest first."""
    return (
        columns.select_from(
            _follow_up.join(_problem, _problem.c.problem_id == _follow_up.c.problem_id)
            .join(_patient, _patient.c.patient_no == _problem.c.patient_no)
            .outerjoin(_session, _session.c.session_id == _follow_up.c.session_id)
        )
        .where(
            _follow_up.c.record_status == RecordStatus.KEPT,
            _problem.c.record_status == RecordStatus.KEPT,
            _patient.c.record_status == RecordStatus.KEPT,
        )
        .order_by(_follow_up.c.due_on, _follow_up.c.entry)
    )


def by_key(reader: Reader, row_ids: Collection[str]) -> list[Due]:
    """These follow-ups, oldest first."""
    statement = _joined().where(_follow_up.c.row_id.in_(list(row_ids)))
    return [Due(*row) for row in reader.connection.execute(statement)]


def closed_between(reader: Reader, start: datetime, end: datetime) -> list[str]:
    """The follow-ups whose call gave a score between two instants (``end`` is not included), oldest first."""
    called = select(_call.c.problem_id, _call.c.due_on).where(
        _call.c.called_at >= bound(start),
        _call.c.called_at < bound(end),
        _call.c.result == CallResult.SCORED,
        _call.c.record_status == RecordStatus.KEPT,
    )
    # Asked one after the other: joined, a large clinic's follow-ups would be looked at before its few calls of a day.
    scored = {(row[0], row[1]) for row in reader.connection.execute(called)}
    if not scored:
        return []
    done = _kept(select(_follow_up.c.row_id, _follow_up.c.problem_id, _follow_up.c.due_on, _follow_up.c.status)).where(
        _follow_up.c.problem_id.in_(list({problem_id for problem_id, _ in scored})),
        _follow_up.c.purpose == FollowUpPurpose.SCORE,
    )
    return [
        row.row_id
        for row in reader.connection.execute(done)
        if row.status is FollowUpStatus.DONE and (row.problem_id, row.due_on) in scored
    ]


def attempts(reader: Reader, problem_ids: Collection[str]) -> list[Attempt]:
    """The calls made for these problems, oldest first."""
    columns = (_call.c[name] for name in Attempt._fields)
    statement = (
        select(*columns)
        .where(_call.c.problem_id.in_(list(problem_ids)), _call.c.record_status == RecordStatus.KEPT)
        .order_by(_call.c.called_at, _call.c.entry)
    )
    return [Attempt(*row) for row in reader.connection.execute(statement)]


def sites_of(reader: Reader, session_ids: Collection[str]) -> list[SiteShown]:
    """Muscles and sides of these sessions, in the order they were entered."""
    statement = (
        select(_site.c.session_id, _site.c.side, _site.c.muscle)
        .where(_site.c.session_id.in_(list(session_ids)), _site.c.record_status == RecordStatus.KEPT)
        .order_by(_site.c.entry)
    )
    return [SiteShown(*row) for row in reader.connection.execute(statement)]


def sessions_of(reader: Reader, problem_ids: Collection[str]) -> list[SessionAt]:
    """The sessions of these problems with their numbers, by problem and time."""
    number = func.row_number().over(
        partition_by=_session.c.problem_id, order_by=(_session.c.performed_at, _session.c.entry)
    )
    statement = (
        select(_session.c.session_id, _session.c.problem_id, _session.c.performed_at, number)
        .where(_session.c.problem_id.in_(list(problem_ids)), _session.c.record_status == RecordStatus.KEPT)
        .order_by(_session.c.problem_id, _session.c.performed_at, _session.c.entry)
    )
    return [SessionAt(*row) for row in reader.connection.execute(statement)]


def state_counts(reader: Reader, first: date, last: date) -> dict[FollowUpStatus, int]:
    """How many follow-ups due from ``first`` to ``last`` are in each state; safety calls are none of them."""
    statement = (
        select(_follow_up.c.status, func.count())
        .where(
            _follow_up.c.due_on >= first,
            _follow_up.c.due_on <= last,
            _follow_up.c.record_status == RecordStatus.KEPT,
            _follow_up.c.purpose == FollowUpPurpose.SCORE,
        )
        .group_by(_follow_up.c.status)
    )
    return {FollowUpStatus(row[0]): int(row[1]) for row in reader.connection.execute(statement)}
