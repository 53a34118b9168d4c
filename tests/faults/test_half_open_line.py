"""A line that swallows everything without ending: whatever meets it ends in time, and what became of it is known."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from typing import Any

import pytest

from tests.faults.test_server_lost import AT, SEAL, WHO, kept, save
from tests.postgres import OWNER, SEAT, Postgres
from tests.wire import Wire
from tpi_tracker.domain.changes import Changes
from tpi_tracker.store import server_address, server_connection, server_listening
from tpi_tracker.store.errors import OutcomeUnknown, ServerLost
from tpi_tracker.store.server import ServerDatabase
from tpi_tracker.store.server_keys import KeysOnServer
from tpi_tracker.store.server_schema import making
from tpi_tracker.store.where import Server, server_of

pytestmark = pytest.mark.fault
MOST_S = 10


@pytest.fixture
def name(postgres: Postgres) -> Iterator[str]:
    with a_clinic(postgres) as made:
        yield made


@contextmanager
def a_clinic(postgres: Postgres) -> Iterator[str]:
    made = postgres.new_database()
    with making(server_of(postgres.address(made, OWNER))):
        pass
    yield made
    postgres.drop(made)


@pytest.fixture
def witness(postgres: Postgres, name: str) -> Iterator[ServerDatabase]:
    opened = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    yield opened
    opened.close()


def through(wire: Wire, name: str, host: str = "127.0.0.1") -> Server:
    return server_of(f"postgresql://{SEAT}@{host}:{wire.port}/{name}")


def at_rest(seat: ServerDatabase, wire: Wire, number: int) -> None:
    """The line dies between two saves."""
    wire.mode = "hole"
    save(seat, number)


def in_a_view(seat: ServerDatabase, wire: Wire, _: int) -> None:
    """The line dies between two questions of one view."""
    with seat.reading() as reader:
        wire.mode = "hole"
        reader.connection.exec_driver_sql("SELECT count(*) FROM patient").scalar()


def before_the_save(seat: ServerDatabase, wire: Wire, number: int) -> None:
    """The line dies after the transaction began."""
    with seat.writing(WHO, AT, f"save-{number}") as writer:
        wire.mode = "hole"
        writer.connection.exec_driver_sql("SELECT 1").scalar()


def at_the_commit(seat: ServerDatabase, wire: Wire, number: int) -> None:
    """The line dies when all was written and the COMMIT is sent."""
    tell = seat._tell

    def into_the_hole(connection: Any) -> None:
        tell(connection)
        wire.mode = "hole"

    seat._tell = into_the_hole  # type: ignore[method-assign]  # the moment of the fault
    try:
        save(seat, number)
    finally:
        seat._tell = tell  # type: ignore[method-assign]  # as it was


def anew(seat: ServerDatabase, wire: Wire, _: int) -> None:
    """A second window begins on a dead line; the name of the server has two addresses."""
    wire.mode = "hole"
    ServerDatabase.at(seat.server, SEAL).close()


def the_keys(seat: ServerDatabase, wire: Wire, _: int) -> None:
    """The list of users is asked for on a dead line."""
    wire.mode = "hole"
    KeysOnServer(seat.server).read()


MOMENTS = (at_rest, in_a_view, before_the_save, at_the_commit, anew, the_keys)


def test_whatever_meets_a_dead_line_ends_in_ten_seconds_and_is_known_afterwards(
    postgres: Postgres, name: str, witness: ServerDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All moments at once, each on a line of its own: with the real patience it takes as long as the longest.

    The moment of the COMMIT has a clinic of its own: of two saves in one, the dead one would keep the other waiting.
    """
    monkeypatch.setattr(server_connection, "addresses", lambda _: ("127.0.0.1", "127.0.0.1"))
    lines = [Wire(postgres.port) for _ in MOMENTS]
    alone = MOMENTS.index(at_the_commit)
    stack = ExitStack()
    other = stack.enter_context(a_clinic(postgres))
    beside = stack.enter_context(closing(ServerDatabase.at(server_of(postgres.address(other)), SEAL)))
    names = [other if number == alone else name for number in range(len(MOMENTS))]
    seats = [ServerDatabase.at(through(wire, own), SEAL) for wire, own in zip(lines, names, strict=True)]
    met: dict[int, tuple[type[BaseException] | None, float]] = {}

    def meet(number: int, moment: Callable[[ServerDatabase, Wire, int], None]) -> None:
        started = time.monotonic()
        try:
            moment(seats[number], lines[number], number)
        except BaseException as fault:
            met[number] = type(fault), time.monotonic() - started
        else:
            met[number] = None, time.monotonic() - started

    try:
        threads = [threading.Thread(target=meet, args=pair) for pair in enumerate(MOMENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        told = {MOMENTS[number].__name__: fault for number, (fault, _) in met.items()}
        assert {name for name, fault in told.items() if fault is not OutcomeUnknown} == {
            moment.__name__ for moment in MOMENTS if moment is not at_the_commit
        }
        assert set(told.values()) == {ServerLost, OutcomeUnknown}
        late = {MOMENTS[number].__name__: seconds for number, (_, seconds) in met.items() if seconds > MOST_S}
        assert late == {}
        for number, (wire, seat) in enumerate(zip(lines, seats, strict=True)):
            wire.mode = "open"
            save(seat, number)
            save(seat, number)
        assert kept(witness) == [f"P{number:05}" for number in range(len(MOMENTS)) if number != alone]
        assert kept(beside) == [f"P{alone:05}"]
    finally:
        for wire, seat in zip(lines, seats, strict=True):
            seat.close()
            wire.close()
        stack.close()


@pytest.mark.thorough
def test_half_a_minute_without_a_network(postgres: Postgres, name: str, witness: ServerDatabase) -> None:
    with closing(Wire(postgres.port)) as wire:
        seat = ServerDatabase.at(through(wire, name), SEAL)
        save(seat, 0)
        wire.mode = "hole"
        began, number, longest = time.monotonic(), 1, 0.0
        while time.monotonic() - began < 30:
            asked = time.monotonic()
            with pytest.raises(ServerLost):
                save(seat, number)
            longest = max(longest, time.monotonic() - asked)
        wire.mode = "open"
        save(seat, number)
        seat.close()
    assert longest < MOST_S
    assert kept(witness) == ["P00000", "P00001"]


def test_who_listens_to_other_seats_notices_a_dead_line_and_hears_what_it_missed(
    postgres: Postgres, name: str, witness: ServerDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_listening, "BEAT_S", 0.3)
    monkeypatch.setattr(server_listening, "_AGAIN_S", 0.1)
    monkeypatch.setattr(server_connection, "PATIENCE_S", 0.5)
    monkeypatch.setattr(server_connection, "CONNECT_S", 2)
    heard: queue.Queue[Changes] = queue.Queue()
    with closing(Wire(postgres.port)) as wire:
        seat = ServerDatabase.at(through(wire, name), SEAL)
        try:
            seat.watch(heard.put)
            (listener,) = seat._listeners
            assert listener.hears.wait(20)
            wire.mode = "hole"
            save(witness, 1)
            until = time.monotonic() + 20
            while listener.hears.is_set() and time.monotonic() < until:
                assert heard.empty()
                listener.join(0.05)
            assert not listener.hears.is_set(), "it never noticed that nobody answers"
            wire.mode = "open"
            assert heard.get(timeout=20).patients == {"P00001"}
            save(witness, 2)
            assert heard.get(timeout=20).patients == {"P00002"}
        finally:
            seat.close()


def test_a_name_server_that_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = threading.Event()

    def never(*_: Any, **__: Any) -> Any:
        hangs.wait(60)
        return []

    monkeypatch.setattr(server_address.socket, "getaddrinfo", never)
    monkeypatch.setattr(server_address, "LOOK_UP_S", 0.2)
    began = time.monotonic()
    with pytest.raises(ServerLost, match="its name is not known"):
        server_connection.connect(server_of("postgresql://desk@clinic.example/clinic"))
    hangs.set()
    assert time.monotonic() - began < 5


def test_addresses_are_remembered_while_one_of_them_answers(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def told(host: str, port: int, **_: Any) -> Any:
        asked.append(host)
        return [(2, 1, 6, "", ("127.0.0.2", port)), (2, 1, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(server_address.socket, "getaddrinfo", told)
    monkeypatch.setattr(Server, "is_near", property(lambda _: True))
    there = server_of(f"postgresql://postgres@clinic.example:{postgres.port}/postgres")
    server_address.forget(there)
    for _ in range(3):
        server_connection.connect(there).close()
    assert asked == ["clinic.example"]
    gone = server_of("postgresql://postgres@clinic.example:1/postgres")
    for _ in range(2):
        with pytest.raises(ServerLost):
            server_connection.connect(gone)
    assert len(asked) == 3
