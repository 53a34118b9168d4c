"""The key slots in a server's table: one row, and no seat writes over what another wrote."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.one_ahead import AHEAD, be
from tests.postgres import OWNER, Postgres
from tests.store.conftest import KEY
from tpi_tracker.store.errors import ServerBusy, ServerLost, ServerRefused
from tpi_tracker.store.server_connection import OlderServer
from tpi_tracker.store.server_keys import KeysInHand, KeysOnServer
from tpi_tracker.store.server_schema import keep_keys, making
from tpi_tracker.store.where import Server, server_of


@pytest.fixture
def empty(postgres: Postgres) -> Iterator[str]:
    """A database of a clinic whose keys are not there yet."""
    name = postgres.new_database()
    with making(server_of(postgres.address(name, OWNER))):
        pass
    yield name
    postgres.drop(name)


@pytest.fixture
def name(postgres: Postgres) -> Iterator[str]:
    """A database of a clinic with its keys."""
    made = postgres.new_database()
    with making(server_of(postgres.address(made, OWNER))) as connection:
        keep_keys(connection, b"\x00first")
    yield made
    postgres.drop(made)


def at(postgres: Postgres, name: str) -> Server:
    return server_of(postgres.address(name))


def rows(postgres: Postgres, name: str) -> list[Any]:
    with postgres.admin(name) as admin:
        return [
            (bytes(row[0]), row[1]) for row in admin.execute("SELECT content, version FROM tpi_tracker.key_document")
        ]


def test_the_keys_of_a_clinic_that_is_being_made_are_in_hand() -> None:
    hand = KeysInHand()
    assert (hand.content, hand.read()) == (b"", None)
    hand.write(KEY)
    assert hand.read() == hand.content == KEY


def test_what_is_written_is_read_by_the_next_and_counted(postgres: Postgres, name: str) -> None:
    seat = KeysOnServer(at(postgres, name))
    assert seat.read() == b"\x00first"
    seat.write(b"second")
    seat.write(b"third")
    assert rows(postgres, name) == [(b"third", 3)]
    assert KeysOnServer(at(postgres, name)).read() == b"third"


def test_a_seat_that_read_before_another_wrote_is_told_and_writes_nothing(postgres: Postgres, name: str) -> None:
    first, second = KeysOnServer(at(postgres, name)), KeysOnServer(at(postgres, name))
    first.read()
    second.read()
    first.write(b"by the first")
    for _ in range(2):
        with pytest.raises(ServerBusy) as told:
            second.write(b"by the second")
        assert told.value.what == "The users or passwords of the clinic were changed by another seat meanwhile."
        assert told.value.is_final, "tried again without a look it would be out of date still"
    assert rows(postgres, name) == [(b"by the first", 2)]
    assert second.read() == b"by the first"
    second.write(b"by the second")
    assert rows(postgres, name) == [(b"by the second", 3)]


def test_who_has_not_read_writes_over_nothing(postgres: Postgres, name: str) -> None:
    with pytest.raises(ServerBusy):
        KeysOnServer(at(postgres, name)).write(b"unseen")
    assert rows(postgres, name) == [(b"\x00first", 1)]


def test_the_keys_of_an_older_clinic_are_read_only_where_that_is_asked_for(
    postgres: Postgres, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever may bring it up to date unlocks first; everybody else is told that it has to be done."""
    be(monkeypatch, *AHEAD)
    with pytest.raises(OlderServer):
        KeysOnServer(at(postgres, name)).read()
    asking = KeysOnServer(at(postgres, name), older_too=True)
    assert asking.read() == b"\x00first"
    with pytest.raises(OlderServer):
        asking.write(b"by a newer program")
    assert rows(postgres, name) == [(b"\x00first", 1)]


def test_without_a_row_there_is_nothing_to_read_or_to_write_over(postgres: Postgres, empty: str) -> None:
    seat = KeysOnServer(at(postgres, empty))
    assert seat.read() is None
    with pytest.raises(ServerBusy):
        seat.write(b"x")
    assert rows(postgres, empty) == []


def test_the_servers_faults_are_told_calmly(postgres: Postgres, name: str) -> None:
    for seat in (
        KeysOnServer(at(postgres, "no_such_database")),
        KeysOnServer(server_of("postgresql://x@127.0.0.1:1/y")),
    ):
        with pytest.raises((ServerRefused, ServerLost)):
            seat.read()
        with pytest.raises((ServerRefused, ServerLost)):
            seat.write(b"x")


def test_no_connection_stays_open(postgres: Postgres, name: str) -> None:
    seat = KeysOnServer(at(postgres, name))
    for _ in range(3):
        seat.read()
        seat.write(b"x")
    count, until = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s", time.monotonic() + 30
    with postgres.admin() as admin:
        while (left := admin.execute(count, (name,)).fetchall()) != [(0,)] and time.monotonic() < until:
            pass  # the server takes a moment to let go
    assert left == [(0,)]
