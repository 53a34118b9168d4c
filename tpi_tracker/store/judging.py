"""What the rules read, by quick queries of plain values: records that count, in order of entry."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select

from tpi_tracker.domain.codes import FindingStatus, RecordStatus
from tpi_tracker.domain.facts import Facts, ScoreRow, Visit, in_order, read_scores
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES, audit

LOOKED = "look_at_findings"
"""Audit action: all findings were looked at. Detail: the version of the rules."""

LOOK_AGAIN = "look_again"
"""Audit action: a problem holds a record dated ahead of the clock, so its findings must be looked at again."""

READ_SCALES = (*PAIN_SCALES, "pgic")

_MOST = 5_000
_MARGIN = timedelta(seconds=1)


class Looked(NamedTuple):
    """When all findings were looked at for the last time, and by which version of the rules (None: a new clinic)."""

    at: datetime
    rules: str | None


def facts(reader: Reader, problem_ids: Sequence[str], local_anaesthetics: Iterable[str] = ()) -> dict[str, Facts]:
    """The visits and readings of each problem that has a session. Gaps and plan steps are left out.

    A problem that is retracted, or whose patient is, has none: retracted records do not exist for any rule.
    """
    numbed = _with_drug(reader, problem_ids, local_anaesthetics)
    visits: dict[str, list[Visit]] = {}
    for problem_id, session_id, at in _rows(reader, _visits(), problem_ids):
        visits.setdefault(problem_id, []).append(Visit(session_id, at, session_id in numbed))
    scores: dict[str, list[ScoreRow]] = {}
    for row in _rows(reader, _scores(), list(visits)):
        scores.setdefault(row[0], []).append(ScoreRow._make(row[1:]))
    found = {}
    for problem_id, of_problem in visits.items():
        readings, impressions = read_scores(scores.get(problem_id, ()))
        found[problem_id] = Facts(in_order(of_problem), readings, impressions)
    return found


def last_looked(reader: Reader) -> Looked | None:
    """The last time all findings were looked at: at an opening, else when the clinic was made."""
    for action in (LOOKED, "create_clinic"):
        row = reader.connection.execute(
            select(audit.c.at, audit.c.detail).where(audit.c.action == action).order_by(audit.c.at.desc()).limit(1)
        ).first()
        if row is not None:
            return Looked(row.at, json.loads(row.detail)["rules"] if action == LOOKED else None)
    return None


def waited(reader: Reader, after: datetime, until: datetime, wait: timedelta) -> set[str]:
    """The problems with a session for which ``wait`` ended between ``after`` and ``until``; with a second more."""
    table = TABLES[Session.KIND]
    statement = select(table.c.problem_id).where(
        table.c.performed_at > after - wait - _MARGIN,
        table.c.performed_at < until - wait + _MARGIN,
        table.c.record_status == RecordStatus.KEPT,
    )
    return set(reader.connection.execute(statement).scalars())


def to_look_again(reader: Reader, after: datetime) -> set[str]:
    """The problems noted since ``after`` for a record dated ahead of the clock."""
    statement = select(audit.c.key).where(audit.c.action == LOOK_AGAIN, audit.c.at > after)
    return set(reader.connection.execute(statement).scalars())


def dismissals_over(reader: Reader, today: date) -> set[str]:
    """The problems with a dismissed finding whose date has come."""
    table = TABLES[Finding.KIND]
    statement = select(table.c.problem_id).where(
        table.c.status == FindingStatus.DISMISSED,
        table.c.dismissed_until <= today,
        table.c.record_status == RecordStatus.KEPT,
    )
    return set(reader.connection.execute(statement).scalars())


def with_sessions(reader: Reader) -> list[str]:
    """All problems that have a session."""
    table = TABLES[Session.KIND]
    statement = select(table.c.problem_id).where(table.c.record_status == RecordStatus.KEPT).distinct()
    return list(reader.connection.execute(statement).scalars())


def _with_drug(reader: Reader, problem_ids: Sequence[str], drugs: Iterable[str]) -> set[str]:
    """The sessions in which one of the drugs was injected."""
    wanted = sorted(drugs)
    if not wanted:
        return set()
    return {row.session_id for row in _rows(reader, _numbed(), problem_ids, drugs=wanted)}


# Each is built once, for it is asked in every save and building it takes longer than running it.


@cache
def _visits() -> Select[Any]:
    session, problem, patient = TABLES[Session.KIND], TABLES[Problem.KIND], TABLES[Patient.KIND]
    return (
        _of_problems(select(session.c.problem_id, session.c.session_id, session.c.performed_at), session)
        .join(problem, problem.c.problem_id == session.c.problem_id)
        .join(patient, patient.c.patient_no == problem.c.patient_no)
        .where(problem.c.record_status == RecordStatus.KEPT, patient.c.record_status == RecordStatus.KEPT)
    )


@cache
def _scores() -> Select[Any]:
    score = TABLES[Score.KIND]
    told = ("problem_id", "row_id", "taken_at", "scale", "measure", "value", "source", "recorded_at")
    return _of_problems(select(*(score.c[name] for name in told)), score).where(
        score.c.scale.in_(READ_SCALES), score.c.value.is_not(None)
    )


@cache
def _numbed() -> Select[Any]:
    session, injectate = TABLES[Session.KIND], TABLES[Injectate.KIND]
    return (
        _of_problems(select(injectate.c.session_id), session)
        .join(session, session.c.session_id == injectate.c.session_id)
        .where(injectate.c.drug.in_(bindparam("drugs", expanding=True)), injectate.c.record_status == RecordStatus.KEPT)
    )


def _of_problems(statement: Select[Any], table: Any) -> Select[Any]:
    asked = table.c.problem_id.in_(bindparam("problem_ids", expanding=True))
    return statement.where(asked, table.c.record_status == RecordStatus.KEPT).order_by(table.c.entry)


def _rows(reader: Reader, statement: Select[Any], problem_ids: Sequence[str], **values: Any) -> Iterator[Any]:
    for part in _parts(problem_ids):
        yield from reader.connection.execute(statement, {"problem_ids": part, **values}).all()


def _parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(keys), _MOST):
        yield keys[start : start + _MOST]
