"""A clinic on a server at an older schema: brought up to date whole or not at all, whatever happens on the way."""

import functools
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.one_ahead import NOW, STEP, be, go_ahead
from tests.postgres import OWNER, SEAT_ROLE, Postgres, programs
from tests.store.conftest import AT, KEY, WHO
from tests.wire import Mode, Wire
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import chain_check, server_schema, server_upgrade
from tpi_tracker.store.errors import Damaged, LockedByOther, NewerSchema, ServerLost, ServerRefused, WorldFault
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.server import ServerDatabase
from tpi_tracker.store.server_connection import OlderServer
from tpi_tracker.store.server_schema import making
from tpi_tracker.store.where import Server, server_of

SEAL = Seal.of_file_alone(KEY)
FORGETFUL = STEP.replace('    op.add_column("patient", sa.Column("email", sa.Text()))\n', "").replace(
    "UPDATE patient SET email = 'none'", "SELECT 1"
)
LOSING = STEP + "    op.execute('DELETE FROM saved')\n    op.execute('DROP TABLE draft CASCADE')\n"
EMPTYING = STEP + "    op.execute('ALTER TABLE patient DISABLE TRIGGER USER')\n    op.execute('DELETE FROM patient')\n"
STUMBLING = STEP + "    op.execute('UPDATE no_such_table SET a = 1')\n"


def someone(number: str = "P1") -> Patient:
    values = {"patient_no": number, "family_name": "Novák", "given_name": "Jana", "birth_date": "1965-07-14"}
    return Patient.checked(values)


def anyone(_: Any) -> None:
    """Whoever asks may do it."""


@pytest.fixture
def name(postgres: Postgres, _server_template: str) -> Iterator[str]:
    """A database of this test's own with a clinic of one patient."""
    made = postgres.new_database(_server_template)
    seat = ServerDatabase.at(server_of(postgres.address(made)), SEAL)
    with seat.writing(WHO, AT) as writer:
        writer.insert(someone())
        writer.checkpoint()
    seat.close()
    yield made
    postgres.drop(made)


@pytest.fixture
def owner(postgres: Postgres, name: str) -> Server:
    return server_of(postgres.address(name, OWNER))


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Path]:
    """From the call on this is a program one schema ahead, whose last step is the one given; its steps' folder."""
    return functools.partial(go_ahead, monkeypatch, tmp_path)


def everything(postgres: Postgres, name: str) -> list[tuple[Any, ...]]:
    """All that an upgrade could touch: columns, indexes, triggers, rights, and every row's number and audit."""
    asked = (
        "SELECT table_name, column_name, data_type, collation_name, is_nullable FROM information_schema.columns"
        " WHERE table_schema = 'tpi_tracker'",
        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'tpi_tracker'",
        "SELECT tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal",
        "SELECT grantee, table_name, privilege_type FROM information_schema.role_table_grants"
        " WHERE table_schema = 'tpi_tracker'",
        "SELECT schema_number, revision FROM tpi_tracker.clinic_version",
        "SELECT entry, mac, action FROM tpi_tracker.audit",
        "SELECT count(*), sum(version) FROM tpi_tracker.patient",
    )
    with postgres.admin(name) as admin:
        return [(number, *row) for number, one in enumerate(asked) for row in sorted(admin.execute(one), key=repr)]


def upgrade(server: Server, steps: Path) -> Any:
    return server_upgrade.upgrade(server, SEAL, who=WHO, at=AT, may=anyone, steps=steps)


def test_a_step_is_made_and_the_seats_work_on_as_before(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path]
) -> None:
    steps = newer()
    assert upgrade(owner, steps) == ("0006", "0007")
    assert upgrade(owner, steps) is None, "nothing is left to be done"
    seat = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    try:
        with seat.writing(WHO, AT) as writer:
            writer.insert(someone("P2"))
        with seat.reading() as reader:
            assert chain_check.check_all(reader.connection, SEAL).broken is None
            asked = "SELECT action, detail FROM audit ORDER BY entry"
            told = reader.connection.exec_driver_sql(asked).all()
            assert ("upgrade", '{"from": "0006", "to": "0007"}') in [tuple(row) for row in told]
            assert server_schema.broken_guards(reader.connection) == []
            assert reader.connection.exec_driver_sql("SELECT current_user").scalar() == SEAT_ROLE
            new = "SELECT data_type, collation_name FROM information_schema.columns WHERE column_name"
            assert reader.connection.exec_driver_sql(f"{new} = 'email'").one() == ("text", "C")
            kinds = reader.connection.exec_driver_sql(f"{new} = 'entry' AND table_name = 'visit_note'").one()
            assert kinds[0] == "bigint"
            assert reader.connection.exec_driver_sql("SELECT count(*) FROM visit_note").scalar() == 0
    finally:
        seat.close()
    with postgres.admin(name) as admin:
        owners = admin.execute("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'tpi_tracker'").fetchall()
    assert owners == [(OWNER,)]


def test_an_upgraded_clinic_is_like_a_new_one(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path]
) -> None:
    steps = newer(STEP.replace('    op.create_table("visit_note"', '    0 and op.create_table("visit_note"'))
    upgrade(owner, steps)
    fresh = postgres.new_database()
    with making(server_of(postgres.address(fresh, OWNER))):
        pass
    assert [row for row in everything(postgres, fresh) if row[0] < 5] == [
        row for row in everything(postgres, name) if row[0] < 5
    ]
    postgres.drop(fresh)


def test_before_the_upgrade_a_newer_seat_is_told_who_may_make_it_and_after_it_an_older_seat_is_refused(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    steps = newer()
    before = everything(postgres, name)
    with pytest.raises(OlderServer) as told:
        ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    assert "format 6" in told.value.what
    assert "administrator" in told.value.todo
    assert OWNER in told.value.todo
    assert everything(postgres, name) == before
    upgrade(owner, steps)
    after = everything(postgres, name)
    be(monkeypatch, *NOW)  # the older program again
    with pytest.raises(NewerSchema, match="on the server was brought up to date"):
        ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    with pytest.raises(NewerSchema), seat.writing(WHO, AT) as writer:  # one that has been at work all along
        writer.insert(someone("P2"))
    with pytest.raises(NewerSchema), seat.reading():
        pass
    seat.close()
    assert everything(postgres, name) == after


@pytest.mark.parametrize(
    ("step", "fault"),
    [
        (FORGETFUL, "patient.email"),
        (LOSING, "did not all arrive|refuse|append-only|permission"),
        (EMPTYING, "did not all arrive in the new format"),
        (STUMBLING, "no_such_table"),
    ],
)
def test_a_step_that_fails_leaves_nothing(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path], step: str, fault: str
) -> None:
    before = everything(postgres, name)
    with pytest.raises(Exception, match=fault):
        upgrade(owner, newer(step))
    assert everything(postgres, name) == before


def test_who_does_not_own_the_clinic_and_who_may_not_change_nothing(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path]
) -> None:
    steps, before = newer(), everything(postgres, name)
    with pytest.raises(ServerRefused, match=OWNER):
        upgrade(server_of(postgres.address(name)), steps)

    def nobody(_: Any) -> None:
        raise ServerRefused("Not you.")

    with pytest.raises(ServerRefused, match="Not you"):
        server_upgrade.upgrade(owner, SEAL, who=WHO, at=AT, may=nobody, steps=steps)
    assert everything(postgres, name) == before


def test_a_broken_audit_is_not_carried_over(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path]
) -> None:
    with postgres.admin(name) as admin:
        admin.execute("SET session_replication_role = replica; DELETE FROM tpi_tracker.audit WHERE entry = 2")
        admin.execute("UPDATE tpi_tracker.audit SET author = 'x'")
    before = everything(postgres, name)
    with pytest.raises(Damaged, match="not whole"):
        upgrade(owner, newer())
    assert everything(postgres, name) == before


@pytest.mark.parametrize("writes", [False, True], ids=["reads", "writes"])
def test_it_waits_for_who_is_at_work_and_then_says_so(
    postgres: Postgres,
    name: str,
    owner: Server,
    newer: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    writes: bool,
) -> None:
    seat = ServerDatabase.at(server_of(postgres.address(name)), SEAL)
    monkeypatch.setattr(server_upgrade, "WAIT_S", 0.1)
    try:
        with seat.writing(WHO, AT) if writes else seat.reading():
            steps = newer()
            with pytest.raises(LockedByOther) as told:
                upgrade(owner, steps)
            assert told.value.what == "Other seats are at work in the clinic."
            assert told.value.todo == "Lock or close them, then try again."
        assert upgrade(owner, steps) is not None
    finally:
        seat.close()


def in_the_middle(step: Callable[[Connection], None], monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """Has ``step`` done when the upgrade is at ``where``, in its own transaction."""
    real = getattr(server_upgrade, where)

    def then(connection: Connection, *more: Any) -> Any:
        done = real(connection, *more)
        step(connection)
        return done

    monkeypatch.setattr(server_upgrade, where, then)


def test_a_guard_that_does_not_stand_at_the_end_leaves_nothing(
    postgres: Postgres, name: str, owner: Server, newer: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps, before = newer(), everything(postgres, name)

    def turned_off(connection: Connection) -> None:
        for guard in ("audit_no_delete", "audit_no_update"):
            connection.exec_driver_sql(f"ALTER TABLE audit DISABLE TRIGGER {guard}")

    with monkeypatch.context() as patched:
        in_the_middle(turned_off, patched, "make_search_and_guards")
        with pytest.raises(Damaged, match="guards are not as the new format needs them: audit_no_delete, audit_no_up"):
            upgrade(owner, steps)
    assert everything(postgres, name) == before
    assert upgrade(owner, steps) == ("0006", "0007")


PLACES = ("_alone", "_run", "_settle_types", "make_search_and_guards", "give_rights", "_must_fit")


@pytest.mark.parametrize("where", PLACES)
def test_its_connection_ended_in_the_middle_leaves_nothing_half(
    postgres: Postgres,
    name: str,
    owner: Server,
    newer: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    where: str,
) -> None:
    steps, before = newer(), everything(postgres, name)

    def ended(connection: Connection) -> None:
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
        with postgres.admin(name) as admin:
            admin.execute("SELECT pg_terminate_backend(%s, 10000)", (pid,))

    with monkeypatch.context() as patched:
        in_the_middle(ended, patched, where)
        with pytest.raises(ServerLost):
            upgrade(owner, steps)
    assert everything(postgres, name) == before
    assert upgrade(owner, steps) == ("0006", "0007")


@pytest.mark.parametrize("where", ["_run", "_must_fit"])
def test_a_server_stopped_at_once_in_the_middle_leaves_nothing_half(
    lacking: Any, newer: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    found = programs()
    if found is None:
        lacking("PostgreSQL is not installed")
    careful = Postgres(found, settings={})
    try:
        name = careful.new_database()
        server = server_of(careful.address(name, OWNER))
        with making(server):
            pass
        seat = ServerDatabase.at(server_of(careful.address(name)), SEAL)
        with seat.writing(WHO, AT) as writer:
            writer.insert(someone())
        seat.close()
        steps, before = newer(), everything(careful, name)
        with monkeypatch.context() as patched:
            in_the_middle(lambda _: careful.stop("immediate"), patched, where)
            with pytest.raises(ServerLost):
                upgrade(server, steps)
        careful.start()
        assert everything(careful, name) == before
        assert upgrade(server, steps) == ("0006", "0007")
    finally:
        careful.remove()


@pytest.mark.parametrize(("mode", "is_kept"), [("cut_after_commit", True), ("cut_before_commit", False)])
def test_a_line_cut_at_its_end_leaves_no_doubt(
    postgres: Postgres, name: str, newer: Callable[..., Path], mode: Mode, is_kept: bool
) -> None:
    wire = Wire(postgres.port)
    steps, before = newer(), everything(postgres, name)
    wire.mode = mode
    try:
        if is_kept:
            assert upgrade(server_of(postgres.address(name, OWNER, wire.port)), steps) == ("0006", "0007")
        else:
            with pytest.raises(ServerLost):
                upgrade(server_of(postgres.address(name, OWNER, wire.port)), steps)
            assert everything(postgres, name) == before
    finally:
        wire.close()


def test_two_administrators_at_once_and_one_finds_it_done(owner: Server, newer: Callable[..., Path]) -> None:
    steps, told = newer(), []

    def work() -> None:
        try:
            told.append(upgrade(owner, steps))
        except WorldFault as fault:
            told.append(fault)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 2
    assert None in told
    assert ("0006", "0007") in told


BACK_TO_5 = (
    "DROP TABLE document_part",
    "DROP TABLE document",
    "UPDATE clinic_version SET schema_number = 5, revision = '0005'",
)
BACK_TO_4 = (
    *BACK_TO_5,
    "DROP TABLE tray",
    "DROP TABLE addendum",
    "ALTER TABLE session DROP COLUMN visit_id, DROP COLUMN signed_at, DROP COLUMN signed_by",
    "ALTER TABLE patient DROP COLUMN merged_into",
    "UPDATE clinic_version SET schema_number = 4, revision = '0004'",
)


@pytest.mark.parametrize(("back", "revision"), [(BACK_TO_4, "0004"), (BACK_TO_5, "0005")], ids=["fourth", "fifth"])
def test_a_clinic_of_an_older_schema_becomes_like_a_new_one(
    postgres: Postgres, name: str, owner: Server, back: tuple[str, ...], revision: str
) -> None:
    with postgres.admin(name) as admin:
        admin.execute("SET search_path = tpi_tracker")
        for statement in back:
            admin.execute(statement)
    assert upgrade(owner, server_upgrade.STEPS) == (revision, "0006")
    fresh = postgres.new_database()
    with making(server_of(postgres.address(fresh, OWNER))):
        pass
    assert [row for row in everything(postgres, fresh) if row[0] < 5] == [
        row for row in everything(postgres, name) if row[0] < 5
    ]
    checks = "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint ORDER BY 1, 2"
    with postgres.admin(fresh) as one, postgres.admin(name) as other:
        assert one.execute(checks).fetchall() == other.execute(checks).fetchall()
    postgres.drop(fresh)
