"""The server goes away while a seat saves: the line is cut at the COMMIT, or the server is stopped in the middle.

Five in seven tries cut one save's line, either before its COMMIT or between it and the answer; two in seven stop the
server while saves run one after another, most of them as a crash does. Each save is a dose with a number. What the seat
was told is held against the bare rows: a dose told as saved is there once, one told as not saved is not there, nothing
is left unknown, and saved again with the same id it is there once.
"""

import random
import threading
from collections import Counter
from datetime import date
from typing import Any, Final

from tests.faults.rooms import PASSWORD, USER, cheap_passwords, still, work_place
from tests.faults.tally import Harness, Lane, Tally
from tests.postgres import OWNER, Postgres, programs
from tests.wire import Wire
from tpi_tracker import paths
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.services import exposures, opening, patients, verification
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.errors import OutcomeUnknown, ServerLost
from tpi_tracker.store.server import ServerDatabase
from tpi_tracker.store.where import server_of

CUTS, STOPS = 5, 2
"""Of seven tries."""

CONTROLS: Final = 10
BACK_S: Final = 60
"""So long after a stop the next save may take before the harness gives up."""

MOST_BETWEEN: Final = 20
"""Saves between two stops, at most so many: the stop meets the next one wherever it is."""

AGAIN_S: Final = 0.05
"""Between two tries of a seat whose server is down."""

Doses = Counter[int]


def dose(number: int) -> Exposure:
    values = {"patient_no": "P1", "given_on": date(2026, 8, 1), "drug": "lidocaine", "mg": float(number)}
    return Exposure.checked(values)


def save(clinic: Clinic, number: int) -> None:
    """As a window saves it: with an id of this very save, made before it is sent."""
    exposures.keep(clinic, dose(number), save_id=f"save-{number}")


class World:
    """A server that loses nothing it acknowledged, a clinic with one patient, and a line to it that can be cut."""

    def __init__(self) -> None:
        found = programs()
        assert found is not None
        self.server = Postgres(found, settings={})
        self.name = self.server.new_database()
        made, _recovery = opening.create_clinic(
            server_of(self.server.address(self.name, OWNER)),
            name="Riverside Pain Clinic",
            user_name=USER,
            password=PASSWORD,
            time_zone="UTC",
            clock=still,
        )
        self.who = made.key, made.user.user_id
        values = {"patient_no": "P1", "family_name": "Berg", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
        patients.register(made, Patient.checked(values))
        made.close()
        self.wire = Wire(self.server.port)

    def seat(self, *, through_wire: bool = True) -> Clinic:
        port = self.wire.port if through_wire else self.server.port
        return opening.open_with_key(server_of(self.server.address(self.name, port=port)), *self.who, clock=still)

    def there(self) -> Doses:
        """How often each number is in the bare rows."""
        with self.server.admin(self.name) as admin:
            rows = admin.execute("SELECT mg::int, count(*) FROM tpi_tracker.exposure GROUP BY 1").fetchall()
        return Counter(dict(rows))

    def close(self) -> None:
        self.wire.close()
        self.server.remove()


class Told:
    """What a seat was told of each of its saves."""

    def __init__(self) -> None:
        self.kept: list[int] = []
        self.not_kept: list[int] = []
        self.unknown: list[int] = []

    def note(self, number: int, fault: ServerLost | None) -> None:
        if fault is None:
            self.kept.append(number)
        else:
            (self.unknown if isinstance(fault, OutcomeUnknown) else self.not_kept).append(number)


def attempt(clinic: Clinic, number: int) -> ServerLost | None:
    """One save, and how it failed."""
    try:
        save(clinic, number)
    except ServerLost as fault:
        return fault
    return None


def cut_saves(world: World, clinic: Clinic, count: int, chance: random.Random) -> Told:
    """``count`` saves, each with its line cut."""
    told = Told()
    for number in range(1, count + 1):
        world.wire.mode = "cut_before_commit" if chance.random() < 1 / 3 else "cut_after_commit"
        told.note(number, attempt(clinic, number))
        world.wire.mode = "open"
    return told


def stopped_saves(world: World, clinic: Clinic, stops: int, first: int, chance: random.Random, tally: Tally) -> Told:
    """Saves one after another while the server is stopped and started ``stops`` times. A save that failed is tried
    again with its id until it is told as kept, as a user does."""
    told, faults = Told(), list[BaseException]()
    done, saved = threading.Event(), threading.Semaphore(0)

    def work() -> None:
        number = first
        while not done.is_set():
            try:
                fault = attempt(clinic, number)
            except BaseException as error:  # told to the harness, which ends with it
                faults.append(error)
                return
            if fault is None:
                told.kept.append(number)
                saved.release()
                number += 1
            else:
                tally.seen["tries while it was down"] += 1
                done.wait(AGAIN_S)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        for _ in range(stops):
            if not all(saved.acquire(timeout=BACK_S) for _ in range(chance.randint(1, MOST_BETWEEN))):
                break
            how = "fast" if chance.random() < 1 / 4 else "immediate"
            world.server.stop(how)
            world.server.start()
            tally.tries += 1
            tally.seen["crashes" if how == "immediate" else "orderly stops"] += 1
        while saved.acquire(blocking=False):
            pass
        if not saved.acquire(timeout=BACK_S) and not faults:
            tally.wrong("did not come back", f"no save within {BACK_S} s of the server's start")
    finally:
        done.set()
        worker.join()
    if faults:
        raise faults[0]
    return told


def judge(told: Told, there: Doses, tally: Tally) -> None:
    """What was told against what is there."""
    for number in told.unknown:
        tally.wrong("left unknown", f"save {number}")
    for number in told.kept:
        if there[number] == 0:
            tally.wrong("lost", f"save {number} was told as kept")
    for number in told.not_kept:
        if there[number]:
            tally.wrong("there though told as not saved", f"save {number}")
    for number, times in there.items():
        if times > 1:
            tally.wrong("twice", f"save {number} is there {times} times")


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally, chance = Tally(), random.Random(seed * 1000 + lane.number)
    cheap_passwords()
    share = lane.share(count)
    stops = share * STOPS // (CUTS + STOPS)
    with work_place() as place:
        paths.keep_everything_in(place)
        world = World()
        clinic = world.seat()
        try:
            told = cut_saves(world, clinic, share - stops, chance)
            tally.tries += share - stops
            tally.seen["lines cut"] += share - stops
            tally.seen["cuts told as kept"] += len(told.kept)
            tally.seen["cuts told as not saved"] += len(told.not_kept)
            judge(told, world.there(), tally)
            for number in (*told.not_kept, *told.unknown):
                save(clinic, number)  # once more, as the user would
            again = Told()
            again.kept = list(range(1, share - stops + 1))
            judge(again, world.there(), tally)
            near = world.seat(through_wire=False)
            try:
                more = stopped_saves(world, near, stops, 100_000, chance, tally)
            finally:
                near.close()
            tally.seen["saves between the stops"] += len(more.kept)
            there = world.there()
            judge(more, there, tally)
            unheard = [number for number in there if number >= 100_000 and number not in set(more.kept)]
            if len(unheard) > 1:  # the one that ran when the harness ended may be there
                tally.wrong("there and never told", f"saves {unheard[:5]}")
            for check in verification.verify(server_of(world.server.address(world.name)), world.who[0]):
                if not check.ok:
                    tally.wrong("not whole", f"{check.name}: {check.sentence}")
            if lane.number == 0:
                controls(world, clinic, tally)
        finally:
            clinic.close()
            world.close()
            paths.keep_everything_in(None)
    return tally


def controls(world: World, clinic: Clinic, tally: Tally) -> None:
    """The same cuts on two seats that are known to be wrong."""

    def never_asks(*_: Any, **__: Any) -> bool:
        return False

    save(clinic, 200_000)  # the line is whole again, so that it is the next save that is cut
    asks = ServerDatabase.was_kept
    ServerDatabase.was_kept = never_asks  # type: ignore[method-assign]  # the control
    try:
        for number in range(200_001, 200_001 + CONTROLS):
            world.wire.mode = "cut_after_commit"
            blind(clinic, number)
            world.wire.mode = "open"
            blind(clinic, number)
            tally.control("a save without an id, tried again", kinds_wrong(world, [number]) == {"twice"})
    finally:
        ServerDatabase.was_kept = asks  # type: ignore[method-assign]  # as it was
    for number in range(300_001, 300_001 + CONTROLS):
        world.wire.mode = "cut_before_commit"
        blind(clinic, number)
        world.wire.mode = "open"
        tally.control("a cut save taken for kept", kinds_wrong(world, [number]) == {"lost"})


def blind(clinic: Clinic, number: int) -> None:
    """A save without an id whose answer nobody looks at."""
    try:
        exposures.keep(clinic, dose(number))
    except ServerLost:
        return


def kinds_wrong(world: World, kept: list[int]) -> set[str]:
    """What is wrong about these numbers, told as kept."""
    caught, told = Tally(), Told()
    told.kept = kept
    judge(told, Counter({number: world.there()[number] for number in kept}), caught)
    return set(caught.bad)


SHORT = 14
HARNESS = Harness(
    "server-lost",
    "R11, 56-57",
    "a save told as kept and not there, there though told as not saved, there twice, or left unknown",
    measure,
    full=700,
    short=SHORT,
    unit="cuts and stops",
    lanes=1,
)
