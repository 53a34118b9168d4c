"""Saving a session with 10 sites, audit and findings included, against the same objects in a bare SQLModel session."""

import os
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool
from sqlmodel import Field, Session, SQLModel
from timing import side_by_side

from tpi_tracker.domain import session as records
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.services import patients, problems, sessions
from tpi_tracker.store.chain import Trail
from tpi_tracker.store.head import HeadFile

pytestmark = pytest.mark.benchmark
MUSCLES = (
    *("upper_trapezius", "middle_trapezius", "lower_trapezius", "levator_scapulae", "rhomboids"),
    *("infraspinatus", "supraspinatus", "teres_minor", "splenius_capitis", "scalenes"),
)
RUNS = 100


class BareSession(SQLModel, table=True):
    entry: int | None = Field(default=None, primary_key=True)
    session_id: str
    problem_id: str
    performed_at: str
    operator: str | None = None
    version: int = 1


class BareSite(SQLModel, table=True):
    entry: int | None = Field(default=None, primary_key=True)
    row_id: str
    session_id: str
    muscle: str
    side: str
    points: int = 1
    volume_ml: float | None = None
    twitch: bool | None = None
    version: int = 1


class BareInjectate(SQLModel, table=True):
    entry: int | None = Field(default=None, primary_key=True)
    row_id: str
    session_id: str
    drug: str
    concentration_mg_ml: float
    volume_ml: float


class BareScore(SQLModel, table=True):
    entry: int | None = Field(default=None, primary_key=True)
    row_id: str
    problem_id: str
    taken_at: str
    scale: str
    measure: str
    value: float


class BareFollowUp(SQLModel, table=True):
    entry: int | None = Field(default=None, primary_key=True)
    row_id: str
    problem_id: str
    due_on: date
    session_id: str
    status: str = "due"


class BareAudit(SQLModel, table=True):
    entry: int | None = Field(default=None, primary_key=True)
    at: str
    who: str
    action: str
    kind: str
    key: str
    patient_no: str
    after: str


def bare_engine(path: Path) -> Any:
    """The same file settings as the program's, nothing else of it."""
    import sqlcipher3.dbapi2 as driver

    def connect() -> Any:
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
        connection.execute(f"PRAGMA key = \"x'{'11' * 32}'\"")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = create_engine("sqlite+pysqlite://", module=driver, creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", begin_now)
    bare = (BareSession, BareSite, BareInjectate, BareScore, BareFollowUp, BareAudit)
    SQLModel.metadata.create_all(engine, tables=[SQLModel.metadata.tables[model.__tablename__] for model in bare])
    return engine


def begin_now(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def bare_save(engine: Any, number: int, at: datetime) -> None:
    """One session with 10 sites, 1 ingredient, 2 scores, 5 follow-ups, and an audit row for each."""
    key = f"S{number}"
    objects: list[SQLModel] = [BareSession(session_id=key, problem_id="P", performed_at=at.isoformat())]
    objects += [
        BareSite(row_id=f"{key}-{m}", session_id=key, muscle=m, side="left", points=2, volume_ml=1.0) for m in MUSCLES
    ]
    drug = {"drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": 10}
    objects += [BareInjectate(row_id=f"{key}-i", session_id=key, **drug)]
    objects += [
        BareScore(row_id=f"{key}-{n}", problem_id="P", taken_at=at.isoformat(), scale="nrs", measure="now", value=7)
        for n in (1, 2)
    ]
    objects += [
        BareFollowUp(row_id=f"{key}-f{n}", problem_id="P", due_on=at.date() + timedelta(weeks=n), session_id=key)
        for n in (1, 2, 4, 6, 12)
    ]
    objects += [
        BareAudit(at=at.isoformat(), who="u", action="create", kind="x", key=key, patient_no="1", after="{}")
        for _ in list(objects)
    ]
    with Session(engine) as session:
        session.add_all(objects)
        session.commit()


def saves_of(clinic: Any, problems_in_all: int) -> Callable[[], None]:
    """A call that saves one session of 10 sites, each in a problem of its own."""
    values = {"patient_no": "1", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    patients.register(clinic, Patient.checked(values))
    for number in range(problems_in_all):
        problem = {"problem_id": f"P{number}", "patient_no": "1", "title": "Neck", "region": "neck"}
        problems.add(clinic, Problem.checked(problem))
    start = clinic.now() - timedelta(days=400)
    count = iter(range(10_000))

    def ours() -> None:
        number = next(count)
        at = start + timedelta(days=number, hours=2)
        key, problem = f"S{number}", f"P{number}"
        sites = tuple(
            records.Site.checked({"session_id": key, "muscle": m, "side": "left", "points": 2, "volume_ml": 1})
            for m in MUSCLES
        )
        drug = {"session_id": key, "drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": 10}
        score = {"problem_id": problem, "scale": "nrs"}
        sessions.record(
            clinic,
            sessions.SessionEntry(
                session=records.Session.checked({"session_id": key, "problem_id": problem, "performed_at": at}),
                sites=sites,
                injectates=(records.Injectate.checked(drug),),
                baseline=Score.checked(score | {"taken_at": at - timedelta(minutes=5), "value": 7}),
                post_score=Score.checked(score | {"taken_at": at + timedelta(minutes=20), "value": 3}),
                follow_ups=tuple((at + timedelta(weeks=n)).date() for n in (1, 2, 4, 6, 12)),
            ),
        )

    return ours


def test_saving_ten_sites_is_quick_and_close_to_bare_sqlmodel(clinic, tmp_path, told):
    ours = saves_of(clinic, RUNS + 5)
    engine = bare_engine(tmp_path / "bare.db")
    start = clinic.now() - timedelta(days=400)
    numbers = iter(range(10_000))

    def bare() -> None:
        number = next(numbers)
        bare_save(engine, number, start + timedelta(days=number))

    side_by_side(ours, bare, 5)
    mine, theirs = side_by_side(ours, bare, RUNS)
    told(f"save 10 sites: {mine}; bare SQLModel {theirs}; ratio {mine.median / theirs.median:.2f}")
    engine.dispose()
    assert mine.p95 <= 25
    assert mine.median <= 1.5 * theirs.median


def test_audit_rows_take_a_quarter_of_a_save_at_most_and_the_head_mark_one_sync(clinic, monkeypatch, told):
    """The same save with its audit rows and without; the head mark is left out of both, and its syncs are counted."""
    ours = saves_of(clinic, 2 * (RUNS + 5) + 1)
    syncs = []
    kept = os.fdatasync
    with monkeypatch.context() as counted:
        counted.setattr(os, "fdatasync", lambda file: (syncs.append(file), kept(file)))
        ours()
    assert len(syncs) == 1
    monkeypatch.setattr(HeadFile, "write", lambda *_: None)

    def bare() -> None:
        with monkeypatch.context() as without:
            without.setattr(Trail, "add", lambda *_: None)
            ours()

    side_by_side(ours, bare, 5)
    mine, theirs = side_by_side(ours, bare, RUNS)
    told(f"save 10 sites with audit rows: {mine}; without {theirs}; ratio {mine.median / theirs.median:.2f}")
    assert mine.median <= 1.25 * theirs.median
