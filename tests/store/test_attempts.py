"""Failed log-ins: counted for all to see, what was typed sealed, lasting before they are answered."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tpi_tracker.store import attempts
from tpi_tracker.store.attempts import ATTEMPTS_NAME, Attempt, Attempts, Count
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.store.seal import Seal

SEAL = Seal("01DATABASE", bytes(32))
PUBLIC = SEAL.attempts_public()
AT = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


def test_each_failure_is_counted_and_kept_before_the_next(tmp_path: Path) -> None:
    assert Attempts.load(tmp_path).count("slot1") == Count(0, None)
    for number in range(1, 4):
        at = AT + timedelta(minutes=number)
        assert Attempts.load(tmp_path).note("slot1", "Dr Ada", at, public=PUBLIC, seat="ab12") == Count(number, at)
    Attempts.load(tmp_path).note(None, "Nobody é", AT, public=PUBLIC)
    kept = Attempts.load(tmp_path)
    assert kept.count("slot1").failures == 3
    assert kept.count(None).failures == 1
    assert kept.pending == 4
    told = kept.take(SEAL)
    assert [one.typed for one in told] == ["Dr Ada", "Dr Ada", "Dr Ada", "Nobody é"]
    assert told[0] == Attempt(AT + timedelta(minutes=1), "Dr Ada", "ab12")


def test_what_was_typed_is_readable_by_the_audit_key_alone(tmp_path: Path) -> None:
    Attempts.load(tmp_path).note("slot1", "my secret password", AT, public=PUBLIC)
    raw = (tmp_path / ATTEMPTS_NAME).read_bytes()
    assert b"secret" not in raw
    assert Attempts.load(tmp_path).take(Seal("01DATABASE", bytes([1]) * 32)) == [Attempt(None, None, None)]
    values = json.loads(raw)
    values["sealed"] = ["not base64"]
    del values["sha256"]
    (tmp_path / ATTEMPTS_NAME).write_text(json.dumps(values | {"sha256": attempts._sum(values)}), encoding="utf-8")
    assert Attempts.load(tmp_path).take(SEAL) == [Attempt(None, None, None)]


def test_a_clock_set_back_never_makes_the_last_failure_older(tmp_path: Path) -> None:
    Attempts.load(tmp_path).note("slot1", "Ada", AT, public=PUBLIC)
    assert Attempts.load(tmp_path).note("slot1", "Ada", AT - timedelta(days=9), public=PUBLIC) == Count(2, AT)


def test_two_windows_count_together(tmp_path: Path) -> None:
    one, two = Attempts.load(tmp_path), Attempts.load(tmp_path)
    one.note("slot1", "Ada", AT, public=PUBLIC)
    assert two.note("slot1", "Ada", AT, public=PUBLIC).failures == 2


def test_beyond_a_thousand_and_without_a_public_key_they_are_only_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "MOST", 2)
    for _ in range(3):
        Attempts.load(tmp_path).note("slot1", "Ada", AT, public=PUBLIC)
    Attempts.load(tmp_path).note("slot2", "Bob", AT, public=None)
    kept = Attempts.load(tmp_path)
    assert (kept.pending, len(kept.take(SEAL)), kept.count("slot2").failures) == (4, 4, 1)
    assert [one.typed for one in kept.take(SEAL)] == ["Ada", "Ada", None, None]


def test_clearing_empties_the_file_and_forgets_the_locks_that_opened(tmp_path: Path) -> None:
    Attempts.load(tmp_path).clear()
    assert not (tmp_path / ATTEMPTS_NAME).exists()
    for slot in ("slot1", "slot2", None):
        Attempts.load(tmp_path).note(slot, "x", AT, public=PUBLIC)
    Attempts.load(tmp_path).clear("slot1")
    kept = Attempts.load(tmp_path)
    assert (kept.pending, kept.take(SEAL)) == (0, [])
    assert [kept.count(slot).failures for slot in ("slot1", "slot2", None)] == [0, 1, 0]
    kept.clear()
    assert Attempts.load(tmp_path).count("slot2").failures == 0


@pytest.mark.parametrize("spoil", ["bit", "cut", "format", "list"])
def test_a_damaged_file_is_told_and_written_over(tmp_path: Path, spoil: str) -> None:
    path = tmp_path / ATTEMPTS_NAME
    Attempts.load(tmp_path).note("slot1", "x", AT, public=PUBLIC)
    raw = path.read_bytes()
    values = json.loads(raw)
    del values["sha256"]
    values["format"] = "another"
    spoilt = {
        "bit": raw.replace(b'"failures": 1', b'"failures": 0'),
        "cut": raw[:-20],
        "format": json.dumps(values | {"sha256": attempts._sum(values)}).encode(),
        "list": b"[]",
    }
    path.write_bytes(spoilt[spoil])
    kept = Attempts.load(tmp_path)
    assert (kept.was_damaged, kept.count("slot1").failures) == (True, 0)
    kept.note("slot1", "x", AT, public=PUBLIC)
    assert not Attempts.load(tmp_path).was_damaged


def test_a_full_disk_is_told_and_leaves_the_former_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Attempts.load(tmp_path).note("slot1", "x", AT, public=PUBLIC)

    def full(*_given: object, **_more: object) -> None:
        raise DiskFull

    monkeypatch.setattr(attempts.durable, "replace", full)
    with pytest.raises(DiskFull):
        Attempts.load(tmp_path).note("slot1", "x", AT, public=PUBLIC)
    monkeypatch.undo()
    assert Attempts.load(tmp_path).count("slot1").failures == 1


def test_a_wait_can_be_counted_from_a_clock_that_was_set_back(tmp_path: Path) -> None:
    Attempts.load(tmp_path).note("slot1", "Ada", AT, public=PUBLIC)
    Attempts.load(tmp_path).restart("slot1", AT - timedelta(days=1))
    kept = Attempts.load(tmp_path)
    assert (kept.count("slot1"), kept.pending) == (Count(1, AT - timedelta(days=1)), 1)
