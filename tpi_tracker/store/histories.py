"""What ``evaluate`` reads of a clinic of any size: patient by patient, in order of clinic number, as plain values.

Some hundred patients are read at a time, each kind by one query. A record for every row, or a query for every patient,
would take longer than all the rules together. Retracted records are left out.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import Select, Text, bindparam, func, select, type_coerce
from sqlalchemy.sql.elements import ColumnElement

from tpi_tracker.domain.codes import Guidance, NotGiven, RecordStatus, Side, Technique
from tpi_tracker.domain.coverage_facts import Care, ScoreTold
from tpi_tracker.domain.facts import Impression
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import PAIN_SCALES, Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.store.columns import utc_of
from tpi_tracker.store.history_rows import (
    AnswerRow,
    CallRow,
    ExposureRow,
    FindingRow,
    FollowUpRow,
    InjectateRow,
    PatientHistory,
    ProblemHistory,
    ProblemRow,
    RefusalRow,
    SessionRow,
    SiteRow,
)
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_recorded = itemgetter(1, 2)
_plain = tuple.__new__
"""A named tuple of a tuple. Its own constructor, made for keywords, takes three times as long."""

_TECHNIQUES = {word.value: word for word in Technique}
_GUIDANCES: dict[str | None, Guidance | None] = {None: None} | {word.value: word for word in Guidance}
_NOT_GIVEN: dict[str | None, NotGiven | None] = {None: None} | {word.value: word for word in NotGiven}
_YES_NO: dict[int | None, bool | None] = {None: None, 0: False, 1: True}

PATIENTS: Final = 500
"""Patients read together."""


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

    def cells(statement: Select[Any]) -> Sequence[Any]:
        """The rows as the file keeps them: of the many, each value is made of its cell here, and the same one once."""
        cursor = reader.connection.execute(statement, ends).cursor
        return () if cursor is None else cursor.fetchall()

    problems: dict[str, list[ProblemRow]] = {}
    for row in read(_problems()):
        problems.setdefault(row[1], []).append(ProblemRow(*row))
    sessions: dict[str, list[SessionRow]] = {}
    for owner, key, text, technique, guidance in cells(_sessions()):
        row = (owner, key, utc_of(text), text, _TECHNIQUES[technique], _GUIDANCES[guidance])
        sessions.setdefault(owner, []).append(_plain(SessionRow, row))
    scores = _grouped(cells(_scores()))
    follow_ups = _made(FollowUpRow, read(_follow_ups()))
    calls = _made(CallRow, read(_calls()))
    steps = _made(Care, read(_steps()))
    findings = _made(FindingRow, read(_findings()))
    answers = _made(AnswerRow, read(_answers()))
    tried = _made(Care, read(_treatments()))
    injectates: dict[str, list[InjectateRow]] = {}
    for owner, drug, strength, volume, epinephrine in cells(_injectates()):
        injectates.setdefault(owner, []).append(_injectate(drug, strength, volume, epinephrine))
    sites: dict[str, list[SiteRow]] = {}
    for owner, muscle, side, taut_band, tender_spot, referred_pain in cells(_sites()):
        sites.setdefault(owner, []).append(_site(muscle, side, taut_band, tender_spot, referred_pain))
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
                    tried.get(key, []),
                    findings.get(key, []),
                    answers.get(key, []),
                )
            )
        yield PatientHistory(number, weight, told, injectates, sites, exposures.get(number, []))


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
        at = utc_of(text)
        told.append(_plain(ScoreTold, (at, scale, measure, value, stated)))
        if value is None:
            refusals.append(RefusalRow(at, scale, None, _NOT_GIVEN[not_given]))
        elif scale in PAIN_SCALES:
            kept_at[key] = text
            readings.append(_plain(Reading, (key, at, scale, measure or "now", value, source, order)))
        elif scale == "pgic":
            impressions[at] = Impression(at, value)
    if ordered != rows:
        by_entry = sorted(range(len(told)), key=lambda place: ordered[place][2])
        told = [told[place] for place in by_entry]
    return tuple(readings), tuple(impressions.values()), kept_at, refusals, told


@lru_cache(maxsize=4_000)
def _injectate(drug: str, strength: float | None, volume: float | None, epinephrine: int) -> InjectateRow:
    """The same few are given again and again."""
    return InjectateRow(drug, strength, volume, bool(epinephrine))


@lru_cache(maxsize=4_000)
def _site(muscle: str, side: str, taut_band: int | None, tender_spot: int | None, referred_pain: int | None) -> SiteRow:
    return SiteRow(muscle, Side(side), _YES_NO[taut_band], _YES_NO[tender_spot], _YES_NO[referred_pain])


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
def _treatments() -> Select[Any]:
    table = TABLES[Treatment.KIND]
    return _of_problems(table, _text(table.c.kind), table.c.started_on, table.c.ended_on, table.c.helped)


@cache
def _injectates() -> Select[Any]:
    return _of_sessions(TABLES[Injectate.KIND], InjectateRow._fields)


@cache
def _sites() -> Select[Any]:
    return _of_sessions(TABLES[Site.KIND], SiteRow._fields)


def _of_sessions(table: Any, fields: Sequence[str]) -> Select[Any]:
    """These fields, after the session's key, of every kept row of the patients' sessions, in order of entry."""
    session, problem = TABLES[Session.KIND], TABLES[Problem.KIND]
    wanted = select(table.c.session_id, *(table.c[name] for name in fields)).select_from(
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
