"""Columns for lists of patients: what a row shows beside the name, for many patients in one question each."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Select, cast, func, select

from tpi_tracker.domain.codes import (
    Contact,
    FindingKind,
    FindingStatus,
    FollowUpStatus,
    Measure,
    NotGiven,
    RecordStatus,
    Region,
    Sex,
    Side,
)
from tpi_tracker.store.folding import fold
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES, audit

_patient, _problem, _session = TABLES["patient"], TABLES["problem"], TABLES["session"]
_score, _follow_up, _finding = TABLES["score"], TABLES["follow_up"], TABLES["finding"]
_KEPT = RecordStatus.KEPT
_OPEN = {FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE}


class Head(NamedTuple):
    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    sex: Sex | None
    phone: str | None
    contact: Contact | None


class ProblemHead(NamedTuple):
    patient_no: str
    problem_id: str
    title: str
    region: Region | None
    side: Side | None


class ScoreAt(NamedTuple):
    """A score as lists and verdicts need it. ``entry`` is the order of entry."""

    patient_no: str
    problem_id: str
    row_id: str
    taken_at: datetime
    scale: str
    measure: Measure | None
    value: float | None
    not_given: NotGiven | None
    session_id: str | None
    entry: int


class FindingHead(NamedTuple):
    patient_no: str
    problem_id: str
    row_id: str
    kind: FindingKind
    since: datetime
    status: FindingStatus
    workup_id: str | None


class NextDue(NamedTuple):
    due_on: date
    status: FollowUpStatus


class Opened(NamedTuple):
    patient_no: str
    family_name: str
    given_name: str
    at: datetime


class Retraction(NamedTuple):
    kind: str
    key: str
    at: datetime
    author: str
    reason: str | None


def patient_count(reader: Reader) -> int:
    """How many patients the clinic has, retracted ones and those merged here into others left out."""
    # No row is ever deleted, so the last entry's number is the count of all: two steps in an index instead of a scan.
    if reader.connection.dialect.name == "sqlite":
        counted = (
            "SELECT (SELECT coalesce(max(entry), 0) FROM patient)"
            " - (SELECT count(*) FROM patient WHERE record_status = 'entered_in_error')"
            # Few were ever merged, and the audit knows them by its index.
            " - (SELECT count(*) FROM patient WHERE merged_into IS NOT NULL AND record_status = 'kept'"
            " AND patient_no IN (SELECT key FROM audit WHERE action = 'merge' AND kind = 'patient'))"
        )
        return int(reader.connection.exec_driver_sql(counted).scalar_one())
    kept = select(func.count()).select_from(_patient).where(_patient.c.record_status == _KEPT)
    kept = kept.where(_patient.c.merged_into.is_(None))
    return int(reader.connection.execute(kept).scalar_one())


def heads(reader: Reader, patient_nos: Collection[str]) -> dict[str, Head]:
    """Names and dates of birth by clinic number."""
    statement = select(*(_patient.c[name] for name in Head._fields)).where(_patient.c.patient_no.in_(list(patient_nos)))
    return {row[0]: Head(*row) for row in reader.connection.execute(statement)}


def problems_of(reader: Reader, patient_nos: Collection[str]) -> list[ProblemHead]:
    """The pain problems of these patients, in the order they were entered."""
    statement = (
        select(*(_problem.c[name] for name in ProblemHead._fields))
        .where(_problem.c.patient_no.in_(list(patient_nos)), _problem.c.record_status == _KEPT)
        .order_by(_problem.c.entry)
    )
    return [ProblemHead(*row) for row in reader.connection.execute(statement)]


def last_visits(reader: Reader, patient_nos: Collection[str]) -> dict[str, datetime]:
    """The time of each patient's last session; patients without one are left out."""
    statement = (
        select(_problem.c.patient_no, func.max(_session.c.performed_at))
        .join(_session, _session.c.problem_id == _problem.c.problem_id)
        .where(
            _problem.c.patient_no.in_(list(patient_nos)),
            _problem.c.record_status == _KEPT,
            _session.c.record_status == _KEPT,
        )
        .group_by(_problem.c.patient_no)
    )
    return {row[0]: row[1] for row in reader.connection.execute(statement)}


def next_dues(reader: Reader, patient_nos: Collection[str]) -> dict[str, NextDue]:
    """Each patient's earliest open follow-up; patients without one are left out."""
    statement = (
        select(_problem.c.patient_no, _follow_up.c.due_on, _follow_up.c.status)
        .select_from(_problem.join(_follow_up, _follow_up.c.problem_id == _problem.c.problem_id))
        .where(
            _problem.c.patient_no.in_(list(patient_nos)),
            _problem.c.record_status == _KEPT,
            _follow_up.c.record_status == _KEPT,
        )
        .order_by(_follow_up.c.due_on.desc(), _follow_up.c.entry.desc())
    )
    # The state is looked at here: its index would be walked through for all patients of the clinic.
    rows = reader.connection.execute(statement)
    return {row[0]: NextDue(row[1], row[2]) for row in rows if row[2] in _OPEN}


def last_scores(reader: Reader, patient_nos: Collection[str], most: int) -> list[ScoreAt]:
    """Each problem's last ``most`` scores, refused and not asked ones included, oldest first."""
    return _scores(reader, patient_nos, most)


def all_scores(reader: Reader, patient_nos: Collection[str]) -> list[ScoreAt]:
    """Every score of these patients, oldest first."""
    return _scores(reader, patient_nos, None)


def _scores(reader: Reader, patient_nos: Collection[str], most: int | None) -> list[ScoreAt]:
    names = [name for name in ScoreAt._fields if name != "patient_no"]
    newest = func.row_number().over(
        partition_by=_score.c.problem_id, order_by=(_score.c.taken_at.desc(), _score.c.entry.desc())
    )
    inner = (
        select(_problem.c.patient_no, *(_score.c[name] for name in names), newest.label("newest"))
        .join(_score, _score.c.problem_id == _problem.c.problem_id)
        .where(
            _problem.c.patient_no.in_(list(patient_nos)),
            _problem.c.record_status == _KEPT,
            _score.c.record_status == _KEPT,
        )
        .subquery()
    )
    statement = select(*(inner.c[name] for name in ScoreAt._fields)).order_by(inner.c.taken_at, inner.c.entry)
    if most is not None:
        statement = statement.where(inner.c.newest <= most)
    return [ScoreAt(*row) for row in reader.connection.execute(statement)]


def findings(
    reader: Reader,
    *,
    patient_nos: Collection[str] | None = None,
    statuses: Collection[FindingStatus] = (FindingStatus.OPEN, FindingStatus.IN_WORKUP),
) -> list[FindingHead]:
    """The findings of these states, of these patients or of all, oldest first."""
    statement = _findings().order_by(_finding.c.since, _finding.c.entry)
    if patient_nos is None:
        statement = statement.where(_finding.c.status.in_(list(statuses)))
    else:
        # The state is looked at here: its index would be walked through for all patients of the clinic.
        statement = statement.where(_problem.c.patient_no.in_(list(patient_nos)))
    found = (FindingHead(*row) for row in reader.connection.execute(statement))
    return [finding for finding in found if finding.status in statuses]


def first_findings(reader: Reader, status: FindingStatus, most: int) -> list[FindingHead]:
    """The oldest ``most`` findings of one state."""
    oldest = (
        select(_finding.c.entry)
        .where(_finding.c.status == status, _finding.c.record_status == _KEPT)
        .order_by(_finding.c.since, _finding.c.entry)
        .limit(2 * most)
    )
    keys = list(reader.connection.execute(oldest).scalars())
    statement = _findings().where(_finding.c.entry.in_(keys)).order_by(_finding.c.since, _finding.c.entry).limit(most)
    return [FindingHead(*row) for row in reader.connection.execute(statement)]


def finding_count(reader: Reader, status: FindingStatus) -> int:
    """How many findings are in one state."""
    statement = select(func.count()).where(_finding.c.status == status, _finding.c.record_status == _KEPT)
    return int(reader.connection.execute(statement).scalar_one())


def _findings() -> Select[Any]:
    """Findings that count, of problems that count."""
    names = [name for name in FindingHead._fields if name != "patient_no"]
    return (
        select(_problem.c.patient_no, *(_finding.c[name] for name in names))
        .select_from(_problem.join(_finding, _finding.c.problem_id == _problem.c.problem_id))
        .where(_finding.c.record_status == _KEPT, _problem.c.record_status == _KEPT)
    )


def recently_opened(reader: Reader, user_id: str, most: int, *, looked_at: int = 500) -> list[Opened]:
    """The patients this user opened last, newest first, each once."""
    reads = (
        select(audit.c.patient_no, audit.c.at, audit.c.entry)
        .where(audit.c.action == "read", audit.c.user_id == user_id, audit.c.kind == "patient")
        .order_by(audit.c.at.desc(), audit.c.entry.desc())
        .limit(looked_at)
    )
    newest: dict[str, datetime] = {}
    for patient_no, at, _ in reader.connection.execute(reads):
        if len(newest) < most:
            newest.setdefault(patient_no, at)
    names = heads(reader, newest)
    into = select(_patient.c.patient_no).where(_patient.c.patient_no.in_(list(newest)))
    gone = set(reader.connection.execute(into.where(_patient.c.merged_into.is_not(None))).scalars())
    return [
        Opened(number, names[number].family_name, names[number].given_name, at)
        for number, at in newest.items()
        if number in names and number not in gone
    ]


def alike(reader: Reader, family_name: str, given_name: str, birth_date: date) -> list[Head]:
    """Patients that may be taken for this one: the same folded name, or the same date of birth with the same family or
    given name; the patient itself included."""
    name = fold(f"{family_name} {given_name}")
    shared = set(name.split())
    statement = select(*(_patient.c[field] for field in Head._fields), _patient.c.search_key).where(
        _patient.c.record_status == _KEPT,
        (_patient.c.search_key == name) | (_patient.c.birth_date == birth_date),
    )
    return [
        Head(*row[:-1])
        for row in reader.connection.execute(statement)
        if row[-1] == name or shared & set(str(row[-1]).split())
    ]


def retractions(reader: Reader, patient_no: str) -> list[Retraction]:
    """What was marked as entered in error in this patient's record: when, by whom and why."""
    statement = (
        select(audit.c.kind, audit.c.key, audit.c.at, audit.c.author, audit.c.reason)
        .where(audit.c.patient_no == patient_no, audit.c.action == "retract")
        .order_by(audit.c.entry)
    )
    return [Retraction(*row) for row in reader.connection.execute(statement)]


def biggest_number(reader: Reader, prefix: str) -> int:
    """The biggest whole number of at most 15 digits that follows ``prefix`` in a clinic number; 0 without one."""
    rest = func.substr(_patient.c.patient_no, len(prefix) + 1)
    is_digits = (
        rest.op("NOT GLOB")("*[^0-9]*") if reader.connection.dialect.name == "sqlite" else ~rest.regexp_match("[^0-9]")
    )
    statement = select(func.max(cast(rest, BigInteger))).where(
        _patient.c.patient_no >= prefix + "0",
        _patient.c.patient_no < prefix + ":",
        func.length(rest) <= 15,
        is_digits,
    )
    return int(reader.connection.execute(statement).scalar() or 0)
