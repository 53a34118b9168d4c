"""What ``evaluate`` reads of a clinic of any size: patient by patient, in order of clinic number, as plain values.

Some hundred patients are read at a time, each kind by one query. A record for every row, or a query for every patient,
would take longer than all the rules together. Retracted records are left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from operator import itemgetter
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, Text, bindparam, func, select, type_coerce
from sqlalchemy.sql.elements import ColumnElement

from tpi_tracker.domain.codes import (
    CallResult,
    FindingStatus,
    FollowUpPurpose,
    FollowUpStatus,
    Guidance,
    NotGiven,
    Pattern,
    RecordStatus,
    Technique,
)
from tpi_tracker.domain.coverage_facts import Care, ScoreTold
from tpi_tracker.domain.facts import Impression
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import PAIN_SCALES, Answer, Score
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.store.columns import utc_of
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_recorded = itemgetter(1, 2)

PATIENTS: Final = 500
"""Patients read together."""


class SessionRow(NamedTuple):
    """A session. ``performed_at`` is in UTC; ``kept_at`` is the text the file keeps, with the offset it came with."""

    problem_id: str
    session_id: str
    performed_at: datetime
    kept_at: str
    technique: Technique
    guidance: Guidance | None


class RefusalRow(NamedTuple):
    """A score that was refused or not asked, or of a scale without numbers, with ``taken_at`` in UTC."""

    taken_at: datetime
    scale: str
    value: float | None
    not_given: NotGiven | None


class InjectateRow(NamedTuple):
    """One ingredient."""

    drug: str
    concentration_mg_ml: float | None
    volume_ml: float | None
    with_epinephrine: bool

    @property
    def dose_mg(self) -> float | None:
        """Milligrams, or None while concentration or volume is not recorded."""
        if self.concentration_mg_ml is None or self.volume_ml is None:
            return None
        return self.concentration_mg_ml * self.volume_ml


class FollowUpRow(NamedTuple):
    """A date on which to ask."""

    session_id: str | None
    due_on: date
    status: FollowUpStatus
    purpose: FollowUpPurpose

    @property
    def asks_score(self) -> bool:
        return self.purpose is not FollowUpPurpose.SAFETY


class CallRow(NamedTuple):
    """An attempt."""

    due_on: date
    called_at: datetime
    result: CallResult


class FindingRow(NamedTuple):
    """A stored finding."""

    evidence_hash: str
    status: FindingStatus


class ExposureRow(NamedTuple):
    """Local anaesthetic given elsewhere."""

    given_on: date
    drug: str
    mg: float


class ProblemRow(NamedTuple):
    """A problem, with what is listed as a risk and what payers ask."""

    problem_id: str
    patient_no: str
    onset_date: date | None
    pattern: Pattern | None
    off_work_due_to_pain: bool | None
    social_activity_reduced: bool | None
    analgesics_no_relief: bool | None
    widespread_pain: bool | None
    conservative_care_failed: bool | None
    icd10: str | None


class AnswerRow(NamedTuple):
    """One answered item of a questionnaire."""

    instrument: str
    taken_at: datetime
    item: str
    value: str


class ProblemHistory(NamedTuple):
    """All of one problem that the rules read, in order of entry. ``readings`` and ``impressions`` are of the scores,
    as ``facts.read_scores`` gives them; ``kept_at`` has the text of each score's instant, by key; ``told`` are all
    the scores as payers read them, ``steps`` the plan's."""

    problem: ProblemRow
    sessions: list[SessionRow]
    readings: tuple[Reading, ...]
    impressions: tuple[Impression, ...]
    kept_at: dict[str, str]
    refusals: list[RefusalRow]
    told: list[ScoreTold]
    follow_ups: list[FollowUpRow]
    calls: list[CallRow]
    steps: list[Care]
    findings: list[FindingRow]
    answers: list[AnswerRow]

    @property
    def asked(self) -> list[RefusalRow]:
        """Pain scores and refusals alike."""
        return [RefusalRow(reading.at, reading.scale, reading.value, None) for reading in self.readings] + self.refusals


class PatientHistory(NamedTuple):
    """A patient's problems by key, and what was injected: ``injectates`` by session, among those of the patients read
    together, and ``exposures`` elsewhere."""

    patient_no: str
    weight_kg: float | None
    problems: list[ProblemHistory]
    injectates: dict[str, list[InjectateRow]]
    exposures: list[ExposureRow]


def histories(
    reader: Reader, patient_no: str | None = None, *, at_once: int = PATIENTS
) -> Iterator[list[PatientHistory]]:
    """Every patient that counts, or the one asked for, in order of clinic number; those read together in one list."""
    if patient_no is not None:
        patients = reader.connection.execute(_patients(), {"above": "", "from": patient_no, "most": 1}).all()
        if patients and patients[0][0] == patient_no:
            yield list(_histories(reader, patients))
        return
    above = ""
    while patients := reader.connection.execute(_patients(), {"above": above, "from": "", "most": at_once}).all():
        yield list(_histories(reader, patients))
        above = patients[-1][0]


def _histories(reader: Reader, patients: Sequence[Any]) -> Iterator[PatientHistory]:
    ends = {"first": patients[0][0], "last": patients[-1][0]}

    def read(statement: Select[Any]) -> Sequence[Any]:
        return reader.connection.execute(statement, ends).all()

    problems: dict[str, list[ProblemRow]] = {}
    for row in read(_problems()):
        problems.setdefault(row[1], []).append(ProblemRow(*row))
    sessions: dict[str, list[SessionRow]] = {}
    for owner, key, text, technique, guidance in read(_sessions()):
        sessions.setdefault(owner, []).append(SessionRow(owner, key, utc_of(text), text, technique, guidance))
    scores = _grouped(read(_scores()))
    follow_ups = _made(FollowUpRow, read(_follow_ups()))
    calls = _made(CallRow, read(_calls()))
    steps = _made(Care, read(_steps()))
    findings = _made(FindingRow, read(_findings()))
    answers = _made(AnswerRow, read(_answers()))
    injectates = _made(InjectateRow, read(_injectates()))
    exposures = _made(ExposureRow, read(_exposures()))
    for number, weight in patients:
        told = []
        for problem in problems.get(number, ()):
            key = problem.problem_id
            told.append(
                ProblemHistory(
                    problem,
                    sessions.get(key, []),
                    *_read_scores(scores.get(key, [])),
                    follow_ups.get(key, []),
                    calls.get(key, []),
                    steps.get(key, []),
                    findings.get(key, []),
                    answers.get(key, []),
                )
            )
        yield PatientHistory(number, weight, told, injectates, exposures.get(number, []))


def _read_scores(
    rows: list[Any],
) -> tuple[tuple[Reading, ...], tuple[Impression, ...], dict[str, str], list[RefusalRow], list[ScoreTold]]:
    """The scores in the forms the rules read. Of the readings the one recorded later has the higher order."""
    readings = []
    impressions: dict[datetime, Impression] = {}
    kept_at: dict[str, str] = {}
    refusals = []
    told = []
    ordered = sorted(rows, key=_recorded)
    for order, (_, _, _, key, text, scale, measure, value, source, not_given, stated) in enumerate(ordered):
        at = datetime.fromisoformat(text[:27])
        told.append(ScoreTold(at, scale, measure, value, stated))
        if value is None:
            refusals.append(RefusalRow(at, scale, None, not_given))
        elif scale in PAIN_SCALES:
            kept_at[key] = text
            readings.append(Reading(key, at, scale, measure or "now", value, source, order))
        elif scale == "pgic":
            impressions[at] = Impression(at, value)
    if ordered != rows:
        by_entry = sorted(range(len(told)), key=lambda place: ordered[place][2])
        told = [told[place] for place in by_entry]
    return tuple(readings), tuple(impressions.values()), kept_at, refusals, told


def _grouped(rows: Iterable[Any]) -> dict[str, list[Any]]:
    """Rows by the key they begin with."""
    groups: dict[str, list[Any]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(row)
    return groups


def _made(kind: Any, rows: Iterable[Any]) -> dict[str, list[Any]]:
    """The same, each made of what follows the key."""
    groups: dict[str, list[Any]] = {}
    for row in rows:
        groups.setdefault(row[0], []).append(kind(*row[1:]))
    return groups


# The statements. Text columns that need no more than their text, and instants, are read as the text they are.


@cache
def _patients() -> Select[Any]:
    table = TABLES[Patient.KIND]
    return (
        select(table.c.patient_no, table.c.weight_kg)
        .where(
            table.c.patient_no > bindparam("above"),
            table.c.patient_no >= bindparam("from"),
            table.c.record_status == RecordStatus.KEPT,
        )
        .order_by(table.c.patient_no)
        .limit(bindparam("most"))
    )


@cache
def _problems() -> Select[Any]:
    table = TABLES[Problem.KIND]
    wanted = select(*(table.c[name] for name in ProblemRow._fields))
    return _between(wanted, table).order_by(table.c.patient_no, table.c.problem_id)


@cache
def _sessions() -> Select[Any]:
    table = TABLES[Session.KIND]
    return _of_problems(table, table.c.session_id, _text(table.c.performed_at), table.c.technique, table.c.guidance)


@cache
def _scores() -> Select[Any]:
    table = TABLES[Score.KIND]
    return _of_problems(
        table,
        func.substr(_text(table.c.recorded_at), 1, 27),
        table.c.entry,
        table.c.row_id,
        _text(table.c.taken_at),
        table.c.scale,
        _text(table.c.measure),
        table.c.value,
        _text(table.c.source),
        table.c.not_given,
        table.c.stated_relief_pct,
    )


@cache
def _follow_ups() -> Select[Any]:
    table = TABLES[FollowUp.KIND]
    return _of_problems(table, table.c.session_id, table.c.due_on, table.c.status, table.c.purpose)


@cache
def _calls() -> Select[Any]:
    table = TABLES[Call.KIND]
    return _of_problems(table, table.c.due_on, table.c.called_at, table.c.result)


@cache
def _answers() -> Select[Any]:
    table = TABLES[Answer.KIND]
    return _of_problems(table, table.c.instrument, table.c.taken_at, table.c.item, table.c.value)


@cache
def _steps() -> Select[Any]:
    table = TABLES[PlanStep.KIND]
    return _of_problems(table, _text(table.c.pathway), table.c.started_on, table.c.ended_on)


@cache
def _findings() -> Select[Any]:
    table = TABLES[Finding.KIND]
    return _of_problems(table, table.c.evidence_hash, table.c.status)


@cache
def _injectates() -> Select[Any]:
    table, session, problem = TABLES[Injectate.KIND], TABLES[Session.KIND], TABLES[Problem.KIND]
    wanted = select(table.c.session_id, *(table.c[name] for name in InjectateRow._fields)).select_from(
        problem.join(session, session.c.problem_id == problem.c.problem_id).join(
            table, table.c.session_id == session.c.session_id
        )
    )
    return _kept(_between(wanted, problem), table).order_by(problem.c.patient_no, table.c.entry)


@cache
def _exposures() -> Select[Any]:
    table = TABLES[Exposure.KIND]
    wanted = select(table.c.patient_no, *(table.c[name] for name in ExposureRow._fields))
    return _between(wanted, table).order_by(table.c.patient_no, table.c.entry)


def _of_problems(table: Any, *columns: Any) -> Select[Any]:
    """These columns, after the problem's key, of every kept row of the patients' problems, in order of entry."""
    problem = TABLES[Problem.KIND]
    wanted = select(table.c.problem_id, *columns).select_from(
        problem.join(table, table.c.problem_id == problem.c.problem_id)
    )
    return _kept(_between(wanted, problem), table).order_by(problem.c.patient_no, table.c.entry)


def _between(statement: Select[Any], table: Any) -> Select[Any]:
    """The kept rows of the table whose clinic number lies between the two asked for."""
    return _kept(statement, table).where(
        table.c.patient_no >= bindparam("first"), table.c.patient_no <= bindparam("last")
    )


def _kept(statement: Select[Any], table: Any) -> Select[Any]:
    return statement.where(table.c.record_status == RecordStatus.KEPT)


def _text(column: ColumnElement[Any]) -> ColumnElement[str]:
    return type_coerce(column, Text())
