"""A power cut at a random moment of a day's work: what was synced is there, of the rest any part (``disk_log``).

The day is recorded once for each way of syncing: the program's own (FULL), and NORMAL and OFF, which have to be caught.
The log is written back every few saves, so that the cut also falls into that.
"""

import hashlib
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tests.faults.visits as visits
from tests.faults.disk_log import LOGGED, Disk, Op, lay, read_log
from tests.faults.rooms import Room, cheap_passwords, clinic_in, faults_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tests.faults.tracing import Say, logged
from tpi_tracker.store import engine

PAGES_BEFORE_WRITE_BACK = 100
_WAYS = {"FULL": 2, "NORMAL": 1, "OFF": 0}


def day(room: Room, say: Say, saves: int) -> None:
    """Sessions saved, the clinic closed, opened again, and more of them."""
    clinic = room.open()
    for number in range(saves):
        visits.save(clinic, f"m{number}")
        say(f"m{number}")
    clinic.close()
    clinic = room.open()
    for number in range(saves // 3):
        visits.save(clinic, f"a{number}")
        say(f"a{number}")


@contextmanager
def syncing(way: str) -> Iterator[None]:
    """The program's own settings with another ``synchronous``."""
    before = dict(engine.SETTINGS)
    pages = PAGES_BEFORE_WRITE_BACK
    engine.SETTINGS.update({"synchronous": (way, _WAYS[way]), "wal_autocheckpoint": (str(pages), pages)})
    try:
        yield
    finally:
        engine.SETTINGS.clear()
        engine.SETTINGS.update(before)


def recorded(template: Room, place: Path, way: str, saves: int) -> tuple[Disk, list[Op]]:
    """The disk before the day, and all that happened to it."""
    room = template.copied_to(place / f"day-{way}")
    before = room.copied_to(place / "before")
    with syncing(way):
        ending = logged(lambda say: day(room, say, saves), place / "log", LOGGED, whole=True)
    assert ending.code == 0, ending
    ops = read_log(place / "log", room.root)
    (place / "log").unlink()
    assert {op.data.decode() for op in ops if op.kind == "say"} == set(ending.said)
    check_model(room, Disk(before.root, as_if=room.root), ops)
    shutil.rmtree(room.root)
    disk = Disk(before.root, as_if=room.root)
    shutil.rmtree(before.root)
    return disk, ops


def check_model(room: Room, disk: Disk, ops: list[Op]) -> None:
    """With everything kept the model must give the very files that are there: else it proves nothing."""
    for op in ops:
        disk.go(op)
    everything = disk.image(_Keeping())
    there = {str(path) for path in room.root.rglob("*") if not path.name.endswith("-shm")}
    assert there == set(everything), f"the model is wrong about {there ^ set(everything)}"
    for path, content in everything.items():
        assert content is None or content == Path(path).read_bytes(), f"the model is wrong about {path}"


class _Keeping(random.Random):
    """Chance that keeps everything whole."""

    def random(self) -> float:
        return 0.5

    def choice(self, options):  # type: ignore[no-untyped-def]  # of any kind
        return max(options)

    def randint(self, low: int, high: int) -> int:
        return high


def cut(
    disk: Disk, ops: list[Op], images: int, chance: random.Random, place: Path, template: Room
) -> Iterator[tuple[int, list[str], set[str], set[str]]]:
    """Cuts the power at ``images`` random moments: the moment, what is wrong, what is lost, and the image's digest."""
    said: set[str] = set()
    known: dict[str, tuple[list[str], set[str]]] = {}
    done = 0
    for moment in sorted(chance.randrange(len(ops) + 1) for _ in range(images)):
        for op in ops[done:moment]:
            disk.go(op)
            if op.kind == "say":
                said.add(op.data.decode())
        done = moment
        image = disk.image(chance)
        digest = digest_of(image)
        if digest not in known:
            known[digest] = _checked(image, disk.place, place, template)
        faults, stored = known[digest]
        yield moment, faults, said - stored, {digest}


def digest_of(image: dict[str, bytes | None]) -> str:
    """The same for the same disk: it is checked once."""
    digest = hashlib.sha256()
    for path, content in sorted(image.items()):
        digest.update(f"{path} {-1 if content is None else len(content)} ".encode())
        digest.update(content or b"")
    return digest.hexdigest()


def _checked(image: dict[str, bytes | None], origin: Path, place: Path, template: Room) -> tuple[list[str], set[str]]:
    root = place / "image"
    lay(image, origin, root)
    try:
        return faults_in(template._replace(root=root))
    except Exception as error:  # whatever stops the next start is what is looked for
        return [f"{type(error).__name__}: {error}"], set()
    finally:
        shutil.rmtree(root)


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    saves = SAVES if count > SHORT else SAVES // 5
    with work_place() as place:
        template = clinic_in(place / "template")
        different: set[str] = set()
        for moment, faults, lost, digest in cut(
            *recorded(template, place, "FULL", saves), lane.share(count), chance, place, template
        ):
            tally.tries += 1
            different |= digest
            if faults:
                tally.wrong("corrupt or half", f"moment {moment}: {'; '.join(faults)}")
            elif lost:
                tally.wrong("lost", f"moment {moment}: {sorted(lost)}")
        tally.seen["different disks"] += len(different)
        for way in ("NORMAL", "OFF"):
            images = lane.share(max(count // 10, 40))
            for _moment, faults, lost, _digest in cut(
                *recorded(template, place, way, saves), images, chance, place, template
            ):
                tally.control(f"synchronous={way}", bool(lost), "lost or not to be opened")
                tally.controls[f"synchronous={way}"]["corrupt or half"] += bool(faults)
    return tally


SAVES, SHORT = 60, 80
HARNESS = Harness(
    "power-cut",
    "R2",
    "acknowledged sessions lost, half or a clinic that does not open, after a power cut",
    measure,
    full=20_000,
    short=SHORT,
    unit="disks",
)
