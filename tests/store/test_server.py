"""A clinic on a server: who may do what there, what is refused at the door, and what becomes of a cut line."""

import queue
import re
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy.exc import DatabaseError

from tests.postgres import OWNER, SEAT, SEAT_ROLE, Postgres
from tests.store.conftest import AT, LATER, SEAL, WHO
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import server as server_module
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import (
    Conflict,
    ForeignFile,
    LockedByOther,
    NewerSchema,
    ReadOnlyPlace,
    ServerLost,
    ServerRefused,
)
from tpi_tracker.store.server import ServerDatabase
from tpi_tracker.store.server_connection import CHANNEL, SETTINGS, OlderServer, connect
from tpi_tracker.store.server_schema import guards, making
from tpi_tracker.store.where import server_of


@pytest.fixture
def name(postgres: Postgres, _server_template: str) -> Iterator[str]:
    """A database of this test's own with an empty clinic."""
    made = postgres.new_database(_server_template)
    yield made
    postgres.drop(made)


@pytest.fixture
def seat(postgres: Postgres, name: str) -> Iterator[ServerDatabase]:
    opened = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    yield opened
    opened.close()


@pytest.fixture
def other(postgres: Postgres, name: str) -> Iterator[ServerDatabase]:
    """A second seat of the same clinic."""
    opened = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    yield opened
    opened.close()


def someone(number: str = "P1", **more: object) -> Patient:
    values = {"patient_no": number, "family_name": "Novák", "given_name": "Jana", "birth_date": "1965-07-14"}
    return Patient.checked(values | more)


def test_every_connection_has_every_setting(seat: ServerDatabase) -> None:
    with seat.reading() as one, seat.reading() as two:
        for reader in (one, two):
            for setting in ("statement_timeout", "lock_timeout", "search_path", "synchronous_commit", "timezone"):
                assert reader.connection.exec_driver_sql(f"SHOW {setting}").scalar() == SETTINGS[setting]
            assert reader.connection.exec_driver_sql("SELECT current_user").scalar() == SEAT_ROLE


@pytest.mark.parametrize("statement", ["UPDATE audit SET author = 'x'", "DELETE FROM audit", "TRUNCATE audit"])
def test_the_audit_is_append_only_for_seat_owner_and_administrator(
    seat: ServerDatabase, postgres: Postgres, name: str, statement: str
) -> None:
    with pytest.raises(ServerRefused), seat.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql(statement)
    owner = ServerDatabase.at(server_of(postgres.address(name, OWNER)), SEAL)
    try:
        with pytest.raises(ServerRefused), owner.writing(WHO, AT) as writer:
            writer.connection.exec_driver_sql(statement)
    finally:
        owner.close()
    with postgres.admin(name) as admin:
        with pytest.raises(Exception, match="append-only"):
            admin.execute(statement.replace("audit", "tpi_tracker.audit"))
        assert admin.execute("SELECT count(*) FROM tpi_tracker.audit").fetchone()[0] > 0


def test_no_record_is_ever_removed(seat: ServerDatabase, postgres: Postgres, name: str) -> None:
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone())
    with pytest.raises(ServerRefused), seat.writing(WHO, AT) as writer:
        writer.connection.exec_driver_sql("DELETE FROM patient")
    with postgres.admin(name) as admin:
        for statement in ("DELETE FROM tpi_tracker.patient", "TRUNCATE tpi_tracker.patient CASCADE"):
            with pytest.raises(Exception, match="never deleted"):
                admin.execute(statement)


def test_an_administrators_login_works_with_a_seats_rights(postgres: Postgres, name: str) -> None:
    database = ServerDatabase.at(server_of(postgres.address(name, "postgres")), SEAL)
    try:
        with database.reading() as reader:
            assert reader.connection.exec_driver_sql("SELECT current_user").scalar() == SEAT_ROLE
    finally:
        database.close()


def test_a_login_that_may_change_the_audit_is_refused(postgres: Postgres, name: str) -> None:
    with postgres.admin(name) as admin:
        admin.execute(f"GRANT DELETE ON tpi_tracker.audit TO {SEAT_ROLE}")
    with pytest.raises(ServerRefused, match="audit"):
        ServerDatabase.at(server_of(postgres.address(name)), SEAL)


def test_a_guard_that_is_gone_is_named(seat: ServerDatabase, postgres: Postgres, name: str) -> None:
    from tpi_tracker.store.checking import guards_missing

    with seat.reading() as reader:
        assert guards_missing(reader) == []
    with postgres.admin(name) as admin:
        admin.execute("DROP TRIGGER audit_no_delete ON tpi_tracker.audit")
        admin.execute("ALTER TABLE tpi_tracker.patient DISABLE TRIGGER patient_no_delete")
    with seat.reading() as reader:
        (said,) = guards_missing(reader)
    assert "audit_no_delete, patient_no_delete" in said
    assert len(guards()) > 40


@pytest.mark.parametrize(
    ("change", "fault", "at_work"), [("+ 1", NewerSchema, NewerSchema), ("- 1", OlderServer, ServerRefused)]
)
def test_a_seat_of_another_version_is_refused_at_the_door_and_while_it_works(
    seat: ServerDatabase,
    postgres: Postgres,
    name: str,
    change: str,
    fault: type[Exception],
    at_work: type[Exception],
) -> None:
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone())
    with postgres.admin(name) as admin:
        admin.execute(f"UPDATE tpi_tracker.clinic_version SET schema_number = schema_number {change}")
        before = admin.execute("SELECT count(*) FROM tpi_tracker.audit").fetchone()
        with pytest.raises(fault):
            ServerDatabase.at(server_of(postgres.address(name)), SEAL)
        with pytest.raises(at_work), seat.writing(WHO, AT) as writer:
            writer.insert(someone("P2"))
        with pytest.raises(at_work), seat.reading():
            pass
        assert admin.execute("SELECT count(*) FROM tpi_tracker.audit").fetchone() == before


def test_a_database_without_a_clinic_and_one_that_is_not_empty(postgres: Postgres, name: str) -> None:
    empty = postgres.new_database()
    with pytest.raises(ForeignFile, match="no clinic"):
        ServerDatabase.at(server_of(postgres.address(empty)), SEAL)
    with pytest.raises(ForeignFile, match="already holds a clinic"), making(server_of(postgres.address(name, OWNER))):
        pass
    with postgres.admin(empty) as admin:
        admin.execute("CREATE TABLE theirs (a integer)")
    with pytest.raises(ForeignFile, match="not empty"), making(server_of(postgres.address(empty, OWNER))):
        pass
    postgres.drop(empty)


def test_a_clinic_that_could_not_be_filled_is_not_there_at_all(postgres: Postgres) -> None:
    empty = postgres.new_database()
    with pytest.raises(ZeroDivisionError), making(server_of(postgres.address(empty, OWNER))):
        raise ZeroDivisionError
    with postgres.admin(empty) as admin:
        assert admin.execute("SELECT count(*) FROM pg_namespace WHERE nspname = 'tpi_tracker'").fetchone()[0] == 0
    postgres.drop(empty)


def test_who_is_unknown_and_a_server_that_is_not_there(postgres: Postgres, name: str) -> None:
    with pytest.raises(ServerRefused, match="let nobody in"):
        ServerDatabase.at(server_of(postgres.address(name, "nobody_known")), SEAL)
    with pytest.raises(ServerRefused, match="let nobody in"):
        ServerDatabase.at(server_of(postgres.address("no_such_database")), SEAL)
    with pytest.raises(ServerLost, match="cannot be reached"):
        ServerDatabase.at(server_of(postgres.address(name, SEAT, port=1)), SEAL)


def test_a_server_without_checksums_is_refused(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server of the tests has them; what it answers is changed on the way."""
    from tpi_tracker.store import server_connection

    class Blind(server_connection.Connection):
        def execute(self, query: Any, *more: Any, **words: Any) -> Any:
            if "data_checksums" in str(more):
                query = query.replace("current_setting(name)", "replace(current_setting(name), 'on', 'off')")
            return super().execute(query, *more, **words)

    with pytest.raises(ServerRefused, match="without checksums"):
        connect(server_of(postgres.address("postgres")), Blind)


def test_reading_only_refuses_to_write(postgres: Postgres, name: str, seat: ServerDatabase) -> None:
    reading = ServerDatabase.at(server_of(postgres.address(name)), SEAL, read_only=True)
    try:
        with reading.reading() as reader, pytest.raises(ReadOnlyPlace):
            _change_past_the_writer(reader)
        with pytest.raises(ReadOnlyPlace), reading.writing(WHO, AT):
            pass
    finally:
        reading.close()


def _change_past_the_writer(reader: Any) -> None:
    from tpi_tracker.store.errors import calmly

    with calmly():
        reader.connection.exec_driver_sql("UPDATE patient SET note = 'x'")


def test_two_seats_write_one_after_the_other(seat: ServerDatabase, other: ServerDatabase) -> None:
    faults: list[BaseException] = []

    def work(database: Database, first: int) -> None:
        try:
            for number in range(first, first + 25):
                with database.writing(WHO, AT) as writer:
                    writer.insert(someone(f"P{number}"))
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=work, args=pair) for pair in ((seat, 0), (other, 100), (seat, 200))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with seat.reading() as reader:
        assert reader.count(Patient) == 75
        entries = list(reader.connection.exec_driver_sql("SELECT entry FROM audit ORDER BY entry").scalars())
    assert entries == list(range(1, len(entries) + 1))


def test_two_seats_make_the_same_patient_and_one_is_told(seat: ServerDatabase, other: ServerDatabase) -> None:
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone())
    with pytest.raises(DatabaseError), other.writing(WHO, AT) as writer:
        writer.insert(someone())


def test_two_seats_amend_one_record_and_the_second_is_shown_the_first(
    seat: ServerDatabase, other: ServerDatabase
) -> None:
    with seat.writing(WHO, AT) as writer:
        first = writer.insert(someone())
    with other.writing(WHO, LATER) as writer:
        theirs = writer.amend(first.changed(given_name="Hana"))
    with pytest.raises(Conflict) as caught, seat.writing(WHO, LATER) as writer:
        writer.amend(first.changed(given_name="Jitka"))
    assert caught.value.theirs == theirs


def test_a_seat_that_writes_long_makes_the_other_wait_and_then_says_so(
    seat: ServerDatabase, postgres: Postgres, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tpi_tracker.store import server_connection

    monkeypatch.setitem(server_connection.SETTINGS, "lock_timeout", "50ms")
    hurried = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    try:
        with seat.writing(WHO, AT) as writer:
            writer.insert(someone())
            with pytest.raises(LockedByOther, match="Another seat"), hurried.writing(WHO, AT):
                pass
    finally:
        hurried.close()


def test_the_pages_are_read_by_the_server(seat: ServerDatabase) -> None:
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone(note="x" * 20_000))
    assert seat.check_pages() == []


def test_a_long_question_about_all_of_it_is_not_cut_off(seat: ServerDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a server of many years one table takes longer than anything in a window may."""
    from tpi_tracker.store import server_connection

    seat.check_pages()
    monkeypatch.setattr(server_connection, "PATIENCE_S", 0.2)
    with seat.reading() as reader, pytest.raises(ServerLost):
        _slowly(reader.connection)
    monkeypatch.setattr(server_connection, "PATIENCE_S", 4.5)
    with seat._views.connect() as connection, server_module._taking_its_time(connection):
        monkeypatch.setattr(server_connection, "PATIENCE_S", 0.2)
        _slowly(connection)
    with seat.reading() as reader, pytest.raises(ServerLost):
        _slowly(reader.connection)


def _slowly(connection: Any) -> None:
    from tpi_tracker.store.errors import calmly

    with calmly():
        connection.exec_driver_sql("SELECT pg_sleep(0.6)").scalar()


def test_what_one_seat_writes_the_other_hears_without_a_word_of_a_patient(
    seat: ServerDatabase, other: ServerDatabase, postgres: Postgres, name: str
) -> None:
    heard: queue.Queue[Changes] = queue.Queue()
    other.watch(heard.put)
    assert other._listeners[0].hears.wait(20)
    with postgres.admin(name) as spy:
        spy.execute(f"LISTEN {CHANNEL}")
        with seat.writing(WHO, AT) as writer:
            writer.insert(someone())
        assert heard.get(timeout=20) == Changes(frozenset({"patient"}), frozenset({"P1"}))
        payloads = [notice.payload for notice in spy.notifies(timeout=0.5)]
    assert [re.fullmatch(r"[0-9a-f]{16} [0-9]+", payload) is not None for payload in payloads] == [True]
    with seat.writing(WHO, AT) as writer:
        writer.log("read", "patient", "P1", "P1")
    with other.writing(WHO, AT) as writer:
        writer.insert(someone("P2"))
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone("P3"))
    assert "P3" in heard.get(timeout=20).patients


def test_a_listener_whose_line_was_cut_hears_what_it_missed(
    seat: ServerDatabase, other: ServerDatabase, postgres: Postgres, name: str
) -> None:
    heard: queue.Queue[Changes] = queue.Queue()
    other.watch(heard.put)
    assert other._listeners[0].hears.wait(20)
    with postgres.admin(name) as admin:
        admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND query LIKE 'LISTEN%%'"
            " AND pid <> pg_backend_pid()",
            (name,),
        )
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone())
    assert heard.get(timeout=20).patients == {"P1"}


def test_a_server_elsewhere_must_prove_its_name_and_nothing_of_the_environment_loosens_that(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from tpi_tracker.store.server_connection import _words

    monkeypatch.setenv("PGSSLMODE", "disable")
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.7")
    monkeypatch.setenv("PGOPTIONS", "-c statement_timeout=0")
    far = _words(server_of("postgresql://desk@clinic.example/db?sslrootcert=/etc/our.crt"))
    assert (far["sslmode"], far["sslrootcert"], far["hostaddr"]) == ("verify-full", "/etc/our.crt", "")
    assert "statement_timeout=4s" in far["options"]
    assert far["ssl_min_protocol_version"] == "TLSv1.2"
    assert all(_words(server_of(f"postgresql://{host}/db"))["sslmode"] == "prefer" for host in ("127.0.0.1", "[::1]"))
    assert _words(server_of("postgresql://192.0.2.7/db"))["sslmode"] == "verify-full"


def test_a_server_that_speaks_no_tls_is_not_spoken_to_from_elsewhere(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests' server has no certificate; here it counts as one across a network."""
    monkeypatch.setattr(type(server_of("postgresql:///x")), "is_near", property(lambda _: False))
    with pytest.raises(ServerRefused, match="prove who it is"):
        connect(server_of(postgres.address("postgres")))
