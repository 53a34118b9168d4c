"""The audit changed by someone who has the database key and every tool, but not the audit's own key.

Each try is made on a copy of a clinic of several days: the guards are taken off, the audit is changed in one of the
ways below, the guards are put back. The program's own check has to name the place.
"""

import random
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

import tests.faults.visits as visits
from tests.faults.rooms import NOW, Room, cheap_passwords, clinic_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tpi_tracker.services import opening, verification
from tpi_tracker.store.chain import CELLS, canonical
from tpi_tracker.store.engine import connect
from tpi_tracker.store.seal import Seal

DAYS, SAVES = 4, 5
Tamper = Callable[[Any, random.Random, int], int]
"""Changes the audit of ``count`` rows and gives the first entry that is not what it was."""


def edit(database: Any, chance: random.Random, count: int) -> int:
    """One cell of one row."""
    entry, cell = chance.randint(1, count), chance.choice([*CELLS[1:], "mac"])
    before = database.execute(f'SELECT "{cell}" FROM audit WHERE entry = ?', (entry,)).fetchone()[0]
    after = 7 if cell == "version" else f"{before}x" if cell != "mac" else "0" * 64
    database.execute(f'UPDATE audit SET "{cell}" = ? WHERE entry = ?', (after, entry))
    return entry


def delete(database: Any, chance: random.Random, count: int) -> int:
    """A row taken out, the rest as they stand, or moved up to close the gap."""
    entry = chance.randint(1, count - 1)
    database.execute("DELETE FROM audit WHERE entry = ?", (entry,))
    if chance.random() < 0.5:
        database.execute("UPDATE audit SET entry = -entry WHERE entry > ?", (entry,))
        database.execute("UPDATE audit SET entry = -entry - 1 WHERE entry < 0")
    return entry


def put_in(database: Any, chance: random.Random, count: int) -> int:
    """A made-up row, with the rest moved down, or at the end."""
    entry = chance.choice((count + 1, chance.randint(1, count)))
    database.execute("UPDATE audit SET entry = -entry WHERE entry >= ?", (entry,))
    database.execute("UPDATE audit SET entry = -entry + 1 WHERE entry < 0")
    columns = ", ".join(f'"{cell}"' for cell in (*CELLS[1:], "mac"))
    like = chance.choice([row[0] for row in database.execute("SELECT entry FROM audit").fetchall()])
    database.execute(
        f"INSERT INTO audit (entry, {columns}) SELECT ?, {columns} FROM audit WHERE entry = ?", (entry, like)
    )
    return entry


def swap(database: Any, chance: random.Random, count: int) -> int:
    """Two rows in each other's place."""
    first, second = sorted(chance.sample(range(1, count + 1), 2))
    for old, new in ((first, -1), (second, first), (-1, second)):
        database.execute("UPDATE audit SET entry = ? WHERE entry = ?", (new, old))
    return first


def cut_tail(database: Any, chance: random.Random, count: int) -> int:
    """The last rows gone, with the checkpoints that told of them."""
    entry = chance.randint(2, count)
    database.execute("DELETE FROM audit WHERE entry >= ?", (entry,))
    database.execute("DELETE FROM checkpoint WHERE audit_entry >= ?", (entry,))
    return entry


def rebuild(database: Any, chance: random.Random, count: int) -> int:
    """A row changed and every mac from there on made anew, with another key."""
    entry = chance.randint(1, count)
    seal = Seal("another", chance.randbytes(32))
    database.execute("UPDATE audit SET author = 'Somebody else' WHERE entry = ?", (entry,))
    before = database.execute("SELECT mac FROM audit WHERE entry = ?", (entry - 1,)).fetchone()
    mac = before[0] if before else seal.database_id
    columns = ", ".join(f'"{cell}"' for cell in CELLS)
    for row in database.execute(f"SELECT {columns} FROM audit WHERE entry >= ? ORDER BY entry", (entry,)).fetchall():
        mac = seal.link(mac, canonical(row))
        database.execute("UPDATE audit SET mac = ? WHERE entry = ?", (mac, row[0]))
    signature = ""
    signed = database.execute("SELECT entry, audit_entry, at, signature FROM checkpoint ORDER BY entry").fetchall()
    for number, of, at, was in signed:
        signature = was if of < entry else seal.checkpoint(of, mac, at, signature)
        database.execute("UPDATE checkpoint SET signature = ? WHERE entry = ?", (signature, number))
    return entry


def replace(database: Any, chance: random.Random, count: int) -> int:
    """``INSERT OR REPLACE``, which guards of changes and removals do not see unless they are recursive."""
    entry = chance.randint(1, count)
    columns = ", ".join(f'"{cell}"' for cell in (*CELLS, "mac"))
    changed = columns.replace('"author"', "'Somebody else'")
    database.execute(f"INSERT OR REPLACE INTO audit ({columns}) SELECT {changed} FROM audit WHERE entry = ?", (entry,))
    return entry


def unsign(database: Any, chance: random.Random, _count: int) -> int:
    """A checkpoint removed, or changed."""
    signed = database.execute("SELECT entry, audit_entry FROM checkpoint ORDER BY entry").fetchall()
    number, of = chance.choice(signed)
    if chance.random() < 0.5:
        database.execute("DELETE FROM checkpoint WHERE entry = ?", (number,))
    else:
        cell = chance.choice(("mac", "signature", "at"))
        database.execute(f"UPDATE checkpoint SET {cell} = ? WHERE entry = ?", ("0" * 64, number))
    return int(of)


WAYS: tuple[Tamper, ...] = (edit, delete, put_in, swap, cut_tail, rebuild, replace, unsign)


def days(room: Room) -> None:
    """Several days of work, each opened and closed, with a checkpoint at its end."""
    for day in range(DAYS):
        at = NOW + timedelta(days=day)
        clinic = opening.open_with_key(room.folder, room.key, room.user_id, clock=lambda at=at: at)
        for number in range(SAVES):
            visits.save(clinic, f"{day}-{number}")
        clinic.close()


def tampered(room: Room, way: Tamper, chance: random.Random) -> int:
    """Does it to the closed clinic of the room, and gives the first entry that is not what it was."""
    database = connect(room.folder / opening.DATABASE_NAME, room.key)
    try:
        database.execute("PRAGMA recursive_triggers = OFF")
        guards = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        (count,) = database.execute("SELECT count(*) FROM audit").fetchone()
        with suppress(sqlcipher.IntegrityError):
            replace(database, chance, count)
            raise AssertionError("the guards let a row be replaced")
        for name, _ in guards:
            database.execute(f'DROP TRIGGER "{name}"')
        entry = way(database, chance, count)
        for _, text in guards:
            database.execute(text)
        return entry
    finally:
        database.close()


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    with work_place() as place:
        template = clinic_in(place / "template")
        days(template)
        assert not findings(template), "the clinic is whole before"
        for number in range(lane.share(count)):
            way = WAYS[number % len(WAYS)]
            room = template.copied_to(place / "try")
            try:
                one(room, way, tampered(room, way, chance), tally)
            finally:
                shutil.rmtree(room.root)
    return tally


def findings(room: Room) -> dict[str, str]:
    """What the program's check of the folder finds wrong, by the name of the check."""
    return {check.name: check.sentence for check in verification.verify(room.folder, room.key) if not check.ok}


def one(room: Room, way: Tamper, entry: int, tally: Tally) -> None:
    found = findings(room)
    tally.tries += 1
    tally.seen[way.__name__.replace("_", " ")] += 1
    told = " ".join(sentence for name, sentence in found.items() if name in {"audit", "head"})
    numbers = [int(number) for number in re.findall(r"entry (\d+)", told)]
    tally.control("without the chain", not set(found) - {"audit", "head"}, "not noticed")
    if not told:
        tally.wrong("not noticed", f"{way.__name__} at {entry}")
    elif not any(abs(number - entry) <= 1 for number in numbers):
        tally.wrong("not named", f"{way.__name__} at {entry}: {told}")


SHORT = 32
HARNESS = Harness(
    "audit-tampering",
    "S5",
    "an audit changed past the program and not noticed, or noticed without the place",
    measure,
    full=1000,
    short=SHORT,
    unit="changes",
)
