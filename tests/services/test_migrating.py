"""From a folder to a server: every row, its number, the chain and the passwords arrive, or nothing does."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tests.exporting import export_bundle
from tests.postgres import OWNER
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.session import Session
from tpi_tracker.services import documents, drafts, findings, migrating, opening, patients, synthetic, verification
from tpi_tracker.store import moving
from tpi_tracker.store.errors import DiskFull, ForeignFile
from tpi_tracker.store.tables import metadata
from tpi_tracker.store.where import server_of

pytestmark = pytest.mark.sqlite_only("goes from a file to a server")
TODAY = date(2026, 9, 1)


LARGE = b"%PDF-1.7 " + bytes(range(256)) * 5_000


def attach_large(clinic: Any) -> None:
    """A document of several parts."""
    with clinic.reading() as reader:
        session = reader.all(Session)[0]
        patient_no = reader.get(Problem, session.problem_id).patient_no
    named = {"patient_no": patient_no, "problem_id": session.problem_id, "session_id": session.session_id}
    documents.attach(clinic, documents.DocumentDraft("D1", title="MRI", content=LARGE, **named))


@pytest.fixture
def filled(clinic: Any) -> Any:
    synthetic.fill(clinic, 20, 5, TODAY)
    findings.refresh_all(clinic)
    attach_large(clinic)
    return clinic


@pytest.fixture
def empty(postgres: Any) -> Any:
    name = postgres.new_database()
    yield name
    postgres.drop(name)


def rows_of(database: Any) -> dict[str, list[tuple[Any, ...]]]:
    with database.reading() as reader:
        return {
            table.name: [tuple(row) for row in reader.connection.execute(table.select().order_by(table.c.entry))]
            for table in metadata.sorted_tables
        }


def test_everything_arrives_as_it_was_and_the_chain_goes_on(
    filled: Any, postgres: Any, empty: str, tmp_path: Path
) -> None:
    moved = migrating.migrate_to(filled, server_of(postgres.address(empty, OWNER)))
    there = opening.open_clinic(
        server_of(postgres.address(empty)), user="Dr Ada Berg", password=PASSWORD, read_only=True
    )
    with closing(there):
        here, copied = rows_of(filled.database), rows_of(there.database)
        assert copied == here
        assert {name: len(rows) for name, rows in here.items()} == moved.rows
        assert moved.rows["session"] > 20
        assert moved.rows["document_part"] == 3
        assert copied["audit"][-1][metadata.tables["audit"].c.keys().index("action")] == "migrate"
        export_bundle(filled, tmp_path / "file.zip")
        export_bundle(there, tmp_path / "server.zip")
    assert (tmp_path / "file.zip").read_bytes() == (tmp_path / "server.zip").read_bytes()
    again = opening.open_clinic(server_of(postgres.address(empty)), user="Dr Ada Berg", password=PASSWORD)
    with closing(again):
        patients.search(again, "a")
        (kept,) = copied["document"]
        problem = next(row for row in copied["problem"] if row[1] == kept[2])
        assert documents.content(again, problem[2], "D1") == LARGE
        checks = verification.verify(again.where, again.key)
    assert [check.sentence for check in checks if not check.ok] == []


def test_new_rows_are_numbered_on(filled: Any, postgres: Any, empty: str) -> None:
    migrating.migrate_to(filled, server_of(postgres.address(empty, OWNER)))
    with closing(
        opening.open_clinic(server_of(postgres.address(empty)), user="Dr Ada Berg", password=PASSWORD)
    ) as there:
        values = {"patient_no": "NEW", "family_name": "A", "given_name": "B", "birth_date": "1965-07-14"}
        patients.register(there, Patient.checked(values))
        for rows in rows_of(there.database).values():
            entries = [row[0] for row in rows]
            assert entries == sorted(set(entries))


@pytest.mark.parametrize("when", ["a row is changed on the way", "the disk is full", "the note cannot be kept"])
def test_what_goes_wrong_leaves_nothing_on_the_server(
    filled: Any, postgres: Any, empty: str, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    before = rows_of(filled.database)
    if when == "a row is changed on the way":
        send = moving._send

        def changed(target: Any, table: Any, rows: list[Any]) -> None:
            if table.name == "score":
                spot = list(table.columns.keys()).index("note")
                rows = [*rows[:-1], (*rows[-1][:spot], "another", *rows[-1][spot + 1 :])]
            send(target, table, rows)

        monkeypatch.setattr(moving, "_send", changed)
        fault: type[Exception] = moving.NotTheSame
    elif when == "the disk is full":

        def full(target: Any, table: Any) -> None:
            target.exec_driver_sql("DO $$ BEGIN RAISE EXCEPTION 'full' USING ERRCODE = '53100'; END $$")

        monkeypatch.setattr(moving, "_number_on", full)
        fault = DiskFull
    else:

        def gone(*_: Any) -> None:
            raise DiskFull

        monkeypatch.setattr(moving, "keep_keys", gone)
        fault = DiskFull
    with pytest.raises(fault):
        migrating.migrate_to(filled, server_of(postgres.address(empty, OWNER)))
    with postgres.admin(empty) as admin:
        assert admin.execute("SELECT count(*) FROM pg_namespace WHERE nspname = 'tpi_tracker'").fetchone()[0] == 0
    assert rows_of(filled.database) == before, "not even the note of it"


def test_a_database_that_is_not_empty_is_left_alone(filled: Any, postgres: Any, empty: str) -> None:
    with postgres.admin(empty) as admin:
        admin.execute("CREATE TABLE theirs (a integer)")
    with pytest.raises(ForeignFile, match="not empty"):
        migrating.migrate_to(filled, server_of(postgres.address(empty, OWNER)))


def test_drafts_come_along(clinic: Any, postgres: Any, empty: str) -> None:
    draft = Draft(draft_id="D1", user_id=clinic.user.user_id, form="session", updated_at=clinic.now(), content={"x": 0})
    drafts.keep_all(clinic, [draft])
    migrating.migrate_to(clinic, server_of(postgres.address(empty, OWNER)))
    with closing(
        opening.open_clinic(server_of(postgres.address(empty)), user="Dr Ada Berg", password=PASSWORD)
    ) as there:
        assert [kept.content for kept in drafts.drafts(there)] == [{"x": 0}]
