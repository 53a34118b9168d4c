"""Many rows in one go are the rows that single ones would be, whatever their number, in record, audit and chain."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some
from sqlalchemy.exc import IntegrityError

from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.domain.score import Score
from tpi_tracker.store import packing
from tpi_tracker.store.chain import CELLS, Chain, canonical, canonical_of
from tpi_tracker.store.database import Database
from tpi_tracker.store.seal import Seal

TEXT = some.none() | some.text() | some.sampled_from(["%", "%s", "%%d", '"', "\\", "\x7f", "ß\ud83d\ude00"])


def score(number: int, **more: object) -> Score:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    told = {"problem_id": "B1", "taken_at": at, "scale": "nrs", "value": number % 11, "note": f"{number} %s 100 %"}
    return Score.checked(told | more)


@pytest.mark.parametrize("count", [1, 199, 200, 201, 400, 643])
def test_many_rows_are_stored_as_single_ones_are(one_problem: Database, count: int) -> None:
    given = [score(n, source=None if n % 3 else "phone", note=None if n % 2 else f"n{n}") for n in range(count)]
    with one_problem.writing(WHO, AT) as writer:
        stored = writer.insert_many(given)
    with one_problem.writing(WHO, AT) as writer:
        singly = [writer.insert(record) for record in given]
    own = {"row_id"}
    with one_problem.reading() as reader:
        kept = reader.all(Score)
        assert kept == stored + singly
        for many, single in zip(stored, singly, strict=True):
            assert many.model_dump(exclude=own) == single.model_dump(exclude=own)
        asked = ", ".join((*CELLS, "mac"))
        rows = [tuple(row) for row in reader.connection.exec_driver_sql(f"SELECT {asked} FROM audit ORDER BY entry")]
    assert Chain(Seal.of_file_alone(KEY)).extend(row[:-1] for row in rows) == [row[-1] for row in rows]
    told = [row for row in rows if row[CELLS.index("kind")] == "score"]
    assert [row[CELLS.index("key")] for row in told] == [record.key for record in kept]
    afters = [json.loads(row[CELLS.index("after")]) for row in told]
    assert [after["taken_at"] for after in afters] == [json.loads(r.model_dump_json())["taken_at"] for r in kept]


def test_the_same_instant_keeps_the_offset_each_row_came_with(one_problem: Database) -> None:
    moment = datetime(2026, 6, 1, 8, tzinfo=UTC)
    offsets = (0, 2, -5)
    given = [score(n, taken_at=moment.astimezone(timezone(timedelta(hours=hours)))) for n, hours in enumerate(offsets)]
    with one_problem.writing(WHO, AT) as writer:
        writer.insert_many(given)
    with one_problem.reading() as reader:
        kept = [record.taken_at for record in reader.all(Score)]
    assert kept == [moment] * 3
    assert sorted(at.utcoffset() / timedelta(hours=1) for at in kept) == [-5, 0, 2]


def test_one_row_that_cannot_be_stored_undoes_all_of_them(one_problem: Database) -> None:
    given = [score(n, row_id="twice" if n in {3, 250} else f"R{n}") for n in range(2 * packing._TOGETHER)]
    with pytest.raises(IntegrityError), one_problem.writing(WHO, AT) as writer:
        writer.insert_many(given)
    with one_problem.reading() as reader:
        assert reader.all(Score) == []
        assert not reader.history(Score, "R1")


@given(some.lists(some.tuples(TEXT, TEXT, some.none() | some.integers(-(2**63), 2**63)), min_size=1), TEXT)
def test_rows_in_columns_have_the_words_of_single_rows(
    rows: list[tuple[str | None, str | None, int | None]], shared: str | None
) -> None:
    cells = [(number, *row, shared) for number, row in enumerate(rows, start=9)]
    columns = [range(9, 9 + len(rows)), *([row[place] for row in cells] for place in range(1, 5))]
    assert list(canonical_of(columns)) == [canonical(row) for row in cells]
