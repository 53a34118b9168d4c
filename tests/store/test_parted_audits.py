"""Two audits of one clinic, its own and a backup's: where both courses part, sought from the end."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.store import audit_since, upgrade
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import connect, engine_of_copy
from tpi_tracker.store.reader import Reader

HOUR = timedelta(hours=1)
Entries = Callable[[Path, int], None]
Reading = Callable[[Path], Reader]


@pytest.fixture
def log() -> Entries:
    """Makes so many entries in a clinic file, one an hour from one course's beginning on."""

    def made(path: Path, number: int, after: timedelta = HOUR) -> None:
        database = Database.open(path, KEY)
        for hour in range(number):
            with database.writing(WHO, AT + after + hour * HOUR) as writer:
                writer.log("print", "report", f"R{hour}", None)
        database.close()

    return made


@pytest.fixture
def reading() -> Iterator[Reading]:
    with ExitStack() as opened:

        def read(path: Path) -> Reader:
            engine = engine_of_copy(path, KEY)
            opened.callback(engine.dispose)
            return Reader(opened.enter_context(engine.connect()))

        yield read


@pytest.fixture
def pair(tmp_path: Path, log: Entries) -> tuple[Path, Path]:
    """A clinic of six entries and its copy."""
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    Database.create(one, KEY).close()
    log(one, 6)
    shutil.copy(one, other)
    return one, other


@pytest.mark.parametrize("part", [1, 2, 3, 6, 10_000])
@pytest.mark.parametrize(("here", "there"), [(0, 0), (3, 0), (0, 3), (4, 2), (2, 4)])
def test_they_part_after_the_last_entry_with_the_same_seal(
    pair: tuple[Path, Path],
    log: Callable[..., None],
    reading: Reading,
    monkeypatch: pytest.MonkeyPatch,
    part: int,
    here: int,
    there: int,
) -> None:
    """After it each has entries of the same numbers and words; only the instants and with them the seals differ."""
    one, other = pair
    log(one, here)
    log(other, there, HOUR + timedelta(minutes=1))
    monkeypatch.setattr(audit_since, "_PART", part)
    first, second = reading(one), reading(other)
    assert audit_since.last_entry(first) == 6 + here
    assert audit_since.last_shared(first, second) == audit_since.last_shared(second, first) == 6


@pytest.mark.parametrize("part", [1, 4, 10_000])
def test_clinics_that_never_were_one_share_nothing(
    tmp_path: Path, log: Callable[..., None], reading: Reading, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    for name, after in (("a.db", HOUR), ("b.db", 2 * HOUR)):
        Database.create(tmp_path / name, KEY).close()
        log(tmp_path / name, 5, after)
    Database.create(tmp_path / "empty.db", KEY).close()
    monkeypatch.setattr(audit_since, "_PART", part)
    first, second = reading(tmp_path / "a.db"), reading(tmp_path / "b.db")
    assert audit_since.last_shared(first, second) == 0
    assert audit_since.last_shared(first, reading(tmp_path / "empty.db")) == 0
    assert audit_since.instant_of(first, 0) is None


def test_the_instant_of_an_entry_is_the_one_it_was_made_at(pair: tuple[Path, Path], reading: Reading) -> None:
    reader = reading(pair[0])
    assert [audit_since.instant_of(reader, entry) for entry in (1, 2, 6, 7)] == [
        AT + HOUR,
        AT + 2 * HOUR,
        AT + 6 * HOUR,
        None,
    ]


@pytest.fixture
def third(tmp_path: Path) -> tuple[Path, Path]:
    """A file of schema 3, which has no seals, and the same clinic brought up to date."""
    older, newer = tmp_path / "older.db", tmp_path / "newer.db"
    for path in (older, newer):
        shutil.copy(Path(__file__).parent / "schema-0003.db", path)
    upgrade.upgrade(newer, KEY)
    return older, newer


def test_entries_without_seals_are_the_same_when_they_tell_the_same_of_the_same_instant(
    third: tuple[Path, Path], log: Entries, reading: Reading
) -> None:
    older, newer = third
    log(newer, 2)
    first, second = reading(older), reading(newer)
    assert audit_since.last_entry(first) == 10
    assert audit_since.last_entry(second) > 12
    assert audit_since.last_shared(first, second) == audit_since.last_shared(second, first) == 10
    assert audit_since.last_shared(first, reading(older)) == 10


@pytest.mark.parametrize(
    "told",
    [
        "at = '2020-01-12T14:15:36.000000Z+00:00'",
        "user_id = 'x'",
        "action = 'x'",
        "kind = 'x'",
        "key = 'x'",
        "version = 9",
    ],
)
def test_entries_without_seals_that_tell_another_thing_are_not_the_same(
    third: tuple[Path, Path], reading: Reading, told: str
) -> None:
    older, newer = third
    changed = connect(older, KEY)
    for name in [row[0] for row in changed.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
        changed.execute(f'DROP TRIGGER "{name}"')
    changed.execute(f"UPDATE audit SET {told} WHERE entry > 7")
    changed.commit()
    changed.close()
    assert audit_since.last_shared(reading(newer), reading(older)) == 7
