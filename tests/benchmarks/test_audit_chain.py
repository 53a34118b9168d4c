"""The audit's chain: what sealing costs, and how long an opening and a whole check take on many rows."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.store import chain_check
from tpi_tracker.store.chain import CELLS
from tpi_tracker.store.database import Database, Who

pytestmark = pytest.mark.benchmark
ROWS, A_SAVE = 200_000, 20_000
OPENING_S, MILLION_S = 0.3, 6.0
AFTER = (
    '{"row_id":"01J8ZQ0000000000000000000","problem_id":"B00012-1","taken_at":"2026-01-12T14:15:36+00:00","scale":"nrs",'
    '"measure":"now","value":7.0,"recorded_at":"2026-01-12T14:15:36+00:00","author":"Dr Ada Test","version":1}'
)


def columns(first: int, count: int) -> dict[str, list[Any]]:
    """Rows as an import of scores writes them."""
    made: dict[str, list[Any]] = {name: [None] * count for name in CELLS if name not in {"entry", "at"}}
    made |= {"user_id": ["u"] * count, "author": ["Dr Ada Test"] * count}
    made |= {"action": ["create"] * count, "kind": ["score"] * count, "version": [1] * count, "after": [AFTER] * count}
    made["key"] = [f"01J8ZQ{number:020}" for number in range(first, first + count)]
    made["patient_no"] = [f"B{number // 50:06}" for number in range(first, first + count)]
    return made


def test_opening_and_checking_a_long_audit(tmp_path: Path, told: Any) -> None:
    """Processor time: what the disk of this machine does beside is not the chain's."""
    database = Database.create(tmp_path / "clinic.db", bytes(32))
    for first in range(0, ROWS, A_SAVE):
        with database.writing(Who("u", "U"), datetime.now(UTC)) as writer:
            writer.trail.add(columns(first, A_SAVE))
    with database.writing(Who("u", "U"), datetime.now(UTC)) as writer:
        writer.trail.add(columns(ROWS, 9_999))  # the longest way from a checkpoint
    seal = database._seal
    with database.reading() as reader:
        began = time.process_time()
        assert chain_check.check_tail(reader.connection, seal) is None
        opening = time.process_time() - began
        began = time.process_time()
        report = chain_check.check_all(reader.connection, seal)
        whole = time.process_time() - began
    database.close()
    assert report.broken is None
    million = whole / report.rows * 1_000_000
    told(f"audit: opening {opening * 1000:.0f} ms over 9,999 rows; whole check {million:.2f} s a million rows")
    assert opening <= OPENING_S
    assert million <= MILLION_S * 1.5  # of a shared machine; the figure told is what counts
