"""One definition per field: the tables say what the records say, on SQLite and on PostgreSQL."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable

from tests.store.conftest import AT, WHO
from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.store.columns import instant_bound, instant_of, instant_text
from tpi_tracker.store.database import Database
from tpi_tracker.store.tables import RECORDS, TABLES, metadata

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=OFFSETS)  # noqa: DTZ001  # no zone


def test_an_instant_is_kept_in_utc_at_a_fixed_width_with_its_offset() -> None:
    assert instant_text(AT) == "2026-01-12T14:15:36.000000Z-05:00"
    assert instant_text(AT.astimezone(UTC)) == "2026-01-12T14:15:36.000000Z+00:00"
    assert instant_of("2026-01-12T14:15:36.000000Z-05:00") == AT


@given(INSTANTS)
def test_an_instant_comes_back_with_the_offset_it_came_with(instant: datetime) -> None:
    instant = fixed(instant)
    back = instant_of(instant_text(instant))
    assert (back, back.utcoffset(), back.tzinfo) == (instant, instant.utcoffset(), instant.tzinfo)


@given(INSTANTS, INSTANTS)
def test_text_order_is_time_order(one: datetime, other: datetime) -> None:
    if one != other:
        assert (instant_text(one) < instant_text(other)) == (one < other)
        assert (instant_text(one) < instant_bound(other)) == (one < other)
    else:
        assert instant_bound(one) == instant_bound(other) <= instant_text(one)


@pytest.mark.sqlite_only("STRICT is SQLite's; a server is always strict")
def test_every_table_is_strict_and_has_the_standing_columns(database: Database) -> None:
    with database.reading() as reader:
        made = dict(
            reader.connection.exec_driver_sql(
                "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
            ).all()
        )
    for name in metadata.tables:
        assert made[name] == 1, name
    for model in RECORDS:
        names = set(TABLES[model.KIND].columns.keys())
        assert {"entry", model.KEY, "version", "author", "recorded_at", "record_status"} <= names
        assert set(model.model_fields) <= names


def test_the_same_tables_can_be_made_on_postgresql() -> None:
    dialect = postgresql.dialect()
    for table in metadata.sorted_tables:
        assert "STRICT" not in str(CreateTable(table).compile(dialect=dialect))
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=dialect))


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("patient", "sex", "f"),
        ("patient", "weight_kg", 0.0),
        ("patient", "weight_kg", 700.0),
        ("patient", "pregnant", 2),
        ("patient", "family_name", ""),
        ("patient", "note", "x" * 20_001),
        ("patient", "record_status", "deleted"),
        ("patient", "weight_kg", "heavy"),
    ],
)
def test_the_checks_hold_against_a_write_that_went_round_the_records(
    one_problem: Database, kind: str, field: str, value: object
) -> None:
    with pytest.raises((IntegrityError, DataError)), one_problem.writing(WHO, AT) as writer:
        writer.connection.execute(text(f"UPDATE {kind} SET {field} = :value"), {"value": value})


def test_a_score_is_a_number_or_a_reason(one_problem: Database) -> None:
    with one_problem.writing(WHO, AT) as writer:
        writer.insert(Score.checked({"problem_id": "B1", "taken_at": AT, "scale": "nrs", "value": 0}))
    with one_problem.reading() as reader:
        (score,) = reader.all(Score)
        assert score.value == 0.0
        assert score.not_given is None
    with pytest.raises(IntegrityError), one_problem.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("UPDATE score SET value = NULL")


def test_a_child_without_its_parent_is_refused(one_problem: Database) -> None:
    with pytest.raises(IntegrityError), one_problem.writing(WHO, AT) as writer:
        writer.insert(Session.checked({"session_id": "S1", "problem_id": "none", "performed_at": AT}))
    with one_problem.reading() as reader:
        assert reader.count(Session) == 0


def test_missing_and_no_and_zero_stay_three_things(one_problem: Database) -> None:
    base = {"session_id": "S1", "muscle": "upper_trapezius", "side": "left"}
    with one_problem.writing(WHO, AT) as writer:
        writer.insert(Session.checked({"session_id": "S1", "problem_id": "B1", "performed_at": AT}))
        writer.insert_many(
            [
                Site.checked(base),
                Site.checked(base | {"taut_band": False, "volume_ml": 0, "depth_mm": 0}),
                Site.checked(base | {"taut_band": True, "volume_ml": 0.5}),
            ]
        )
    with one_problem.reading() as reader:
        missing, no, yes = reader.all(Site, session_id="S1")
    assert (missing.taut_band, missing.volume_ml, missing.depth_mm) == (None, None, None)
    assert (no.taut_band, no.volume_ml, no.depth_mm) == (False, 0.0, 0.0)
    assert (yes.taut_band, yes.volume_ml) == (True, 0.5)
    assert missing.side is Side.LEFT
