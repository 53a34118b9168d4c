"""The newest entries gone: the log deleted, cut, older, another clinic's, or only an older database copied by hand.

A day is kept as it lay on the disk after each of its saves, then parts of one moment are put with parts of another.
What is missing is asked of the file itself; the next start has to say so, with the span of time and how many entries.
"""

import os
import random
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import tests.faults.visits as visits
from tests.faults.rooms import NOW, Room, cheap_passwords, clinic_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tpi_tracker.services import opening
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import engine
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import Damaged, WorldFault

DATABASE, LOG = "clinic.db", "clinic.db-wal"
FRAME = 24 + 4096
SAVES = 16


def day(room: Room, moments: Path) -> None:
    """Saves minutes apart; after each one the folder as it lies there is kept. The process then dies."""
    child = os.fork()
    if child == 0:
        engine.SETTINGS["wal_autocheckpoint"] = ("120", 120)
        passed = [0]
        clinic = opening.open_with_key(
            room.folder, room.key, room.user_id, clock=lambda: NOW + timedelta(minutes=passed[0])
        )
        for number in range(SAVES):
            passed[0] += 7
            visits.save(clinic, f"s{number}")
            shutil.copytree(room.folder, moments / f"{number:02}")
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0


def deleted(folder: Path, _old: Path, _foreign: Path, _chance: random.Random) -> None:
    (folder / LOG).unlink()


def cut(folder: Path, _old: Path, _foreign: Path, chance: random.Random) -> None:
    size = (folder / LOG).stat().st_size
    with (folder / LOG).open("r+b") as file:
        file.truncate(chance.randrange(size // FRAME) * FRAME + chance.choice((0, 32, 2000)))


def emptied(folder: Path, _old: Path, _foreign: Path, _chance: random.Random) -> None:
    (folder / LOG).write_bytes(b"")


def zeroed(folder: Path, _old: Path, _foreign: Path, chance: random.Random) -> None:
    size = (folder / LOG).stat().st_size
    with (folder / LOG).open("r+b") as file:
        file.seek(chance.randrange(size // FRAME) * FRAME)
        file.write(bytes(FRAME))


def older_log(folder: Path, old: Path, _foreign: Path, _chance: random.Random) -> None:
    shutil.copy(old / LOG, folder / LOG)


def foreign_log(folder: Path, _old: Path, foreign: Path, _chance: random.Random) -> None:
    shutil.copy(foreign / LOG, folder / LOG)


def older_database_alone(folder: Path, old: Path, _foreign: Path, _chance: random.Random) -> None:
    shutil.copy(old / DATABASE, folder / DATABASE)
    (folder / LOG).unlink()


def older_database_with_log(folder: Path, old: Path, _foreign: Path, _chance: random.Random) -> None:
    shutil.copy(old / DATABASE, folder / DATABASE)
    shutil.copy(old / LOG, folder / LOG)


WAYS: tuple[Callable[[Path, Path, Path, random.Random], None], ...] = (
    deleted,
    cut,
    emptied,
    zeroed,
    older_log,
    foreign_log,
    older_database_alone,
    older_database_with_log,
)


def last_entry(room: Room) -> tuple[int, str] | None:
    """What the file itself ends with, read from a copy; None when it cannot be read."""
    copy = room.copied_to(room.root.with_name("asked"))
    try:
        connection = connect(copy.folder / DATABASE, room.key)
        try:
            entry, at = connection.execute("SELECT entry, at FROM audit ORDER BY entry DESC LIMIT 1").fetchone()
            return int(entry), str(at)
        finally:
            connection.close()
    except Exception:  # not readable, whatever it is
        return None
    finally:
        shutil.rmtree(copy.root)


def told(room: Room) -> str:
    """What the next start says; empty when it says nothing."""
    clinic: Clinic
    try:
        clinic = room.open()
    except WorldFault as fault:
        return fault.what
    try:
        return clinic.caution.what if isinstance(clinic.caution, Damaged) else ""
    finally:
        clinic.close()


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    with work_place() as place:
        template, other = clinic_in(place / "template"), clinic_in(place / "other")
        day(template, place / "day")
        day(other, place / "foreign")
        kept = sorted((place / "day").iterdir())
        foreign = sorted((place / "foreign").iterdir())
        while tally.tries < lane.share(count):
            number = chance.randrange(1, len(kept))
            room = template._replace(root=place / "try")
            shutil.copytree(kept[number], room.folder)
            way = chance.choice(WAYS)
            try:
                whole = last_entry(room)
                way(room.folder, kept[chance.randrange(number)], foreign[number], chance)
                one(room, way.__name__, whole, tally)
            finally:
                shutil.rmtree(room.root)
    return tally


def one(room: Room, way: str, whole: tuple[int, str] | None, tally: Tally) -> None:
    """One try: counted when something is really missing; where nothing is, nothing may be said."""
    assert whole is not None
    left, said = last_entry(room), _silent_without_mark(room)
    heard = told(room)
    if left == whole:
        tally.seen["nothing was missing"] += 1
        if heard:
            tally.wrong("false alarm", f"{way}: {heard}")
        return
    tally.tries += 1
    tally.seen[way.replace("_", " ")] += 1
    tally.control("without the head mark", said, "not noticed")
    if left is None:
        tally.seen["refused outright"] += 1
        if not heard:
            tally.wrong("not noticed", f"{way}: the file cannot be read")
        return
    missing = whole[0] - left[0]
    named = f"(entry {whole[0]})" in heard and f"(entry {left[0]})" in heard and f"; {missing} entr" in heard
    times = all(f"{stamp[11:16]}" in heard for _, stamp in (whole, left))
    if not heard:
        tally.wrong("not noticed", f"{way}: {missing} entries gone")
    elif not named or not times:
        tally.wrong("not named", f"{way}: {whole} {left} {heard}")


def _silent_without_mark(room: Room) -> bool:
    """Whether SQLite's own check says that all is well."""
    copy = room.copied_to(room.root.with_name("unmarked"))
    try:
        connection = connect(copy.folder / DATABASE, room.key)
        try:
            return [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]
        finally:
            connection.close()
    except Exception:  # it is noticed, whatever it is
        return False
    finally:
        shutil.rmtree(copy.root)


SHORT = 16
HARNESS = Harness(
    "lost-log",
    "R7",
    "entries missing at the end and not noticed, or noticed without the span of time and their number",
    measure,
    full=200,
    short=SHORT,
    unit="losses",
)
