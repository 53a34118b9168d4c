"""Rows changed at random on their way into an import: cells, whole lines, and raw bytes of a file.

Invented patients are exported, so that every file has rows; each try changes rows of one file and imports it with the
others. Every row has to be accepted, skipped or refused, none twice and none forgotten; a refusal stores nothing; no
other fault may leave the import, and none may take longer than five seconds.
"""

import csv
import io
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from tests.exporting import export_bundle
from tests.faults.rooms import NOW, Room, cheap_passwords, clinic_in, records, work_place
from tests.faults.tally import Harness, Lane, Tally
from tpi_tracker.services import bundles, synthetic
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.errors import WorldFault

ROWS: Final = (1, 1, 2, 5, 25, 60)
"""Changed rows of one import: few, so that some are taken, or many."""

HANG_S: Final = 5
WORDS: Final = (
    "", " ", "0", "-1", "1e400", "1e-400", "NaN", "inf", "-0", "0x10", "1,5", "1.5.5", "١٢", "99999999999999999999",
    "31.02.2026", "2026-02-29", "2026-13-01", "0000-00-00", "9999-12-31", "10000-01-01", "2026-06-01", "01/02/2026",
    "2026-06-01T25:00:00+00:00", "2026-06-01T09:00:00+99:99", "2026-03-29T02:30:00", "0001-01-01T00:00:00+14:00",
    "yes", "no", "YES", "maybe", "nrs", "left", "upper_trapezius", "lidocaine", "due", "=1+1", "'=1+1", "+", "@x",
    "\t", "\u202e", "\u200b", "\ufeff", "\x00", "\ud800", "a\nb", 'a"b', "a,b", "a\rb", "é", "e\u0301", "🙂",
    "x" * 5000, "null", "None", "true", "'; DROP TABLE patient; --", "../../x", "%s", "{}", "<b>", "&amp;",
)  # fmt: skip  # one word a line says no more
Row = list[str]


class Hung(Exception):
    """An import took too long."""


def exported(place: Path) -> dict[str, list[Row]]:
    """Every file of a clinic of invented patients, as rows with the head first."""
    room = clinic_in(place / "invented")
    clinic = room.open()
    try:
        synthetic.fill(clinic, 40, 7, NOW.date())
        export_bundle(clinic, place / "exported", with_retracted=True)
    finally:
        clinic.close()
    found = {}
    for path in sorted((place / "exported").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found[path.name] = list(csv.reader(file))
    return found


def cell(row: Row, others: list[Row], chance: random.Random) -> Row:
    """One cell is another word, another row's, or its letters changed."""
    at, kind = chance.randrange(len(row)), chance.randrange(4)
    text = row[at]
    if kind == 0:
        text = chance.choice(WORDS)
    elif kind == 1:
        text = chance.choice(others)[at]
    elif kind == 2 and text:
        spot = chance.randrange(len(text))
        text = text[:spot] + chance.choice(WORDS)[:3] + text[spot + chance.randrange(2) :]
    else:
        text = chance.choice(chance.choice(others))
    return [*row[:at], text, *row[at + 1 :]]


def ragged(row: Row, _others: list[Row], chance: random.Random) -> Row:
    """A cell too few, or too many."""
    return row[:-1] if chance.random() < 0.5 else [*row, chance.choice(WORDS)]


def doubled(_row: Row, others: list[Row], chance: random.Random) -> Row:
    """Another row once more."""
    return list(chance.choice(others))


CHANGES: tuple[Callable[[Row, list[Row], random.Random], Row], ...] = (cell, cell, cell, cell, cell, ragged, doubled)


def written(rows: list[Row]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8", "surrogatepass")


def spoilt(raw: bytes, chance: random.Random) -> bytes:
    """The file with a few of its bytes changed, put in or taken out."""
    content = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(content))
        kind = chance.randrange(4)
        if kind == 0:
            content[at] = chance.randrange(256)
        elif kind == 1:
            content[at:at] = chance.choice((b'"', b"\n", b",", b"\x00", b"\xff", b"\r", b"\xef\xbb\xbf", b"\x1a"))
        elif kind == 2:
            del content[at : at + chance.randint(1, 40)]
        else:
            content[at:at] = content[at : at + chance.randint(1, 400)]
    return bytes(content)


@contextmanager
def within(seconds: int) -> Iterator[None]:
    def late(_number: int, _frame: Any) -> None:
        raise Hung

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    with work_place() as place:
        files = exported(place)
        room = clinic_in(place / "room")
        clinic = room.open()
        try:
            empty = records(clinic.database)
            while tally.tries < lane.share(count):
                one(clinic, files, place / "bundle", chance, tally)
                if records(clinic.database) != empty:
                    clinic.close()
                    shutil.rmtree(room.root)
                    room = clinic_in(place / "room")
                    clinic = room.open()
                    empty = records(clinic.database)
        finally:
            clinic.close()
        if lane.number == 0:
            _controls(files, place, tally)
    return tally


def bundle(files: dict[str, list[Row]], place: Path, size: int, chance: random.Random) -> tuple[str, int | None]:
    """A bundle with one of its files changed: its name and how many rows it has (None: bytes changed)."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    chosen = chance.choice([name for name, rows in files.items() if len(rows) > 2])
    known = None
    for name, rows in files.items():
        head, body = rows[0], rows[1:]
        if name == chosen:
            part = [list(row) for row in body]
            for at in chance.sample(range(len(part)), min(size, len(part))):
                part[at] = chance.choice(CHANGES)(part[at], body, chance)
            raw = written([head, *part])
            if chance.random() < 0.15:
                raw = spoilt(raw, chance)
            else:
                # Of the flags only those that somebody set aside are read; blank lines are none.
                known = sum(1 for row in part if any(row)) if name != "flags.csv" else None
            (place / name).write_bytes(raw)
        elif name < "s" or chance.random() < 0.5:
            (place / name).write_bytes(written(rows))
    return chosen, known


def one(clinic: Clinic, files: dict[str, list[Row]], place: Path, chance: random.Random, tally: Tally) -> None:
    size = chance.choice(ROWS)
    name, known = bundle(files, place, size, chance)
    before = records(clinic.database)
    tally.tries += min(size, len(files[name]) - 1)
    try:
        with within(HANG_S):
            report = bundles.import_bundle(clinic, place, ignore_unknown=chance.random() < 0.5)
    except (bundles.NotABundle, WorldFault):
        tally.seen["imports refused whole"] += 1
        return
    except Hung:
        tally.wrong("hung", name)
        return
    except Exception as error:  # what is looked for
        tally.wrong("crashed", f"{name}: {type(error).__name__}: {error}")
        return
    tally.seen["imports taken" if report.imported else "imports refused by rows"] += 1
    tally.seen["rows refused"] += report.refused
    for file, line in miscounted(report.files, name, known):
        tally.wrong("miscounted", f"{file}: {line}")
    if not report.imported and records(clinic.database) != before:
        tally.wrong("kept in part", name)


def miscounted(counts: dict[str, Any], name: str, known: int | None) -> list[tuple[str, str]]:
    found = []
    for file, count in counts.items():
        ended = count.accepted + count.skipped + count.refused
        whole = count.rows == 0 and count.refused == 1  # a file that cannot be read counts as one
        if ended != count.rows and not whole:
            found.append((file, f"{count.rows} read, {ended} accounted for"))
        if file == name and known is not None and not whole and count.rows != known:
            found.append((file, f"{known} written, {count.rows} read"))
    return found


def _controls(files: dict[str, list[Row]], place: Path, tally: Tally) -> None:
    """A count that forgets a row has to be caught, and so has an import that never ends."""
    room: Room = clinic_in(place / "control")
    clinic = room.open()
    try:
        shutil.rmtree(place / "bundle")
        shutil.copytree(place / "exported", place / "bundle")
        name, known = "scores.csv", len(files["scores.csv"]) - 1
        report = bundles.import_bundle(clinic, place / "bundle", dry_run=True)
        report.files[name].accepted -= 1
        tally.control("a row forgotten", bool(miscounted(report.files, name, known)))
    finally:
        clinic.close()


SHORT = 800
HARNESS = Harness(
    "import-fuzz",
    "S7",
    "a row of an import neither accepted, skipped nor refused, an import that crashes, hangs or is kept in part",
    measure,
    full=100_000,
    short=SHORT,
    unit="changed rows",
)
