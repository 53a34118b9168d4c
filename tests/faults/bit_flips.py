"""Single bits changed in every file of a clinic: nothing wrong may be shown, and nothing may be lost unsaid.

The clinic lies as a crash leaves it, its newest entries in the log, with a backup beside it. After each change it is
opened and everything in it is read: a fault is said, or all that is read is true. Beside single bits: pages of zeros
and of garbage, and the file cut at pages. A backup has to be found bad, or to give back the very same files.
The control is an unencrypted SQLite file of the same content, with all of SQLite's own checks.
"""

import contextlib
import hashlib
import os
import random
import shutil
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

import tests.faults.visits as visits
from tests.faults.rooms import NOW, Room, cheap_passwords, clinic_in, still, work_place
from tests.faults.tally import Harness, Lane, Tally
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import backups, patients
from tpi_tracker.store import backup
from tpi_tracker.store.engine import connect
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.keys import KeyFile

PAGE = 4096
FILES = ("clinic.db", "clinic.db-wal", "keys.json", "clinic.head", "a.tpibackup")
DAMAGES = ("bit", "bit", "bit", "bit", "bit", "bit", "bit", "zeros", "garbage", "cut")
"""Seven of ten are single bits."""


def crashed(room: Room) -> None:
    """The clinic as a crash leaves it, with a backup whose name the tries know."""
    child = os.fork()
    if child == 0:
        clinic = room.open()
        for number in range(40):
            values = {"patient_no": f"N{number}", "family_name": f"Family{number}", "given_name": "Given"}
            patients.register(clinic, Patient.checked(values | {"birth_date": NOW.date(), "note": "a note " * 40}))
        clinic.close()
        backups.back_up_to(room.folder, room.key, room.folder / "backups", still)
        clinic = room.open()
        for number in range(4):
            visits.save(clinic, f"s{number}")
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    (made,) = (room.folder / "backups").glob("*.tpibackup")
    made.rename(made.with_name("a.tpibackup"))


def content(connection: Any) -> str:
    """A digest of every row of every table, as read through the connection's own pages."""
    digest = hashlib.sha256()
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%' ORDER BY name"
    ).fetchall()
    for (name,) in names:
        if not name.startswith(("patient_name_", "patient_phone_", "sqlite_")):
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'):
                digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def shown(room: Room) -> str:
    """What a user is shown of the clinic: a digest of it, or the fault or caution that is said in its place."""
    try:
        keys = KeyFile.load(room.folder / "keys.json")
        keys.check(room.key)
        clinic = room.open(read_only=True)
    except WorldFault as fault:
        return f"! {fault.what}"
    try:
        if clinic.caution is not None:
            return f"! {clinic.caution.what}"
        with clinic.database.reading() as reader:
            return content(reader.connection.connection.dbapi_connection)
    except WorldFault as fault:
        return f"! {fault.what}"
    finally:
        clinic.close()


def damage(path: Path, chance: random.Random) -> str:
    """Changes the file somewhere, and says how."""
    raw = bytearray(path.read_bytes())
    how, before = chance.choice(DAMAGES), bytes(raw)
    while bytes(raw) == before:
        at = chance.randrange(len(raw))
        start = at - at % PAGE
        if how == "bit":
            raw[at] ^= 1 << chance.randrange(8)
        elif how == "cut":
            del raw[start:]
        else:
            size = len(raw[start : start + PAGE])
            raw[start : start + size] = bytes(size) if how == "zeros" else chance.randbytes(size)
    path.write_bytes(bytes(raw))
    return f"{how} at {at} of {len(before)}"


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    with work_place() as place:
        room = clinic_in(place / "template")
        crashed(room)
        kept = backup.extract(room.folder / "backups" / "a.tpibackup", _made(place / "out"))
        copy = room.copied_to(place / "whole")
        truth = shown(copy)
        assert not truth.startswith("!"), truth
        for number in range(lane.share(count)):
            name = FILES[number % len(FILES)]
            copy = room.copied_to(place / "try")
            path = copy.folder / ("backups" if name == "a.tpibackup" else "") / name
            try:
                how = damage(path, chance)
                if name == "a.tpibackup":
                    _look_at_backup(copy, path, kept, how, tally)
                else:
                    _look_at_clinic(copy, truth, f"{name}, {how}", tally)
            finally:
                shutil.rmtree(copy.root)
            tally.tries += 1
            tally.seen[f"in {name.replace('a.tpibackup', 'the backup')}"] += 1
        _unencrypted(room, place, max(lane.share(count // 10), 40), chance, tally)
    return tally


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _look_at_clinic(room: Room, truth: str, how: str, tally: Tally) -> None:
    said = shown(room)
    if said.startswith("!"):
        tally.seen["refused or cautioned"] += 1
    elif said == truth:
        tally.seen["without effect, all that is shown is true"] += 1
    else:
        tally.wrong("shown wrong", how)


def _look_at_backup(room: Room, path: Path, kept: backup.Manifest, how: str, tally: Tally) -> None:
    if backups.fault_of_backup(path, [room.key]):
        tally.seen["refused or cautioned"] += 1
        return
    if backup.extract(path, _made(room.root / "out")) != kept:
        tally.wrong("backup taken for good", how)
    tally.seen["without effect, all that is shown is true"] += 1


def _unencrypted(room: Room, place: Path, tries: int, chance: random.Random, tally: Tally) -> None:
    """The same content without encryption: what passes all of SQLite's checks and is not true."""
    copy = room.copied_to(place / "plain")
    plain = place / "plain.db"
    connection = connect(copy.folder / "clinic.db", room.key)
    connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    whole = plain.read_bytes()
    truth = _read_plain(plain)
    for _ in range(tries):
        raw = bytearray(whole)
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        plain.write_bytes(raw)
        read = _read_plain(plain)
        tally.control("an unencrypted file, all checks green", bool(read) and read != truth, "shown wrong")


def _read_plain(path: Path) -> str:
    connection = sqlcipher.connect(path)
    try:
        with contextlib.suppress(sqlcipher.DatabaseError, UnicodeDecodeError):
            if [row[0] for row in connection.execute("PRAGMA integrity_check")] == ["ok"]:
                return content(connection)
        return ""
    finally:
        connection.close()


SHORT = 60
HARNESS = Harness(
    "bit-flips",
    "R6",
    "something wrong shown, or entries gone and nothing said, after a change in database, log, keys, mark or backup",
    measure,
    full=10_000,
    short=SHORT,
    unit="changes",
)
