"""A name that was corrected, and a draft that was thrown away, are gone from the file's bytes; the audit keeps its own.

The pages are decrypted and looked at as they are: rows, indexes, full-text indexes, free pages, unused ends of pages.
The maintenance is closing the clinic, which every lock does: then the log is written back, and gone.
"""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.store.plain_pages import count, pages, pages_of_log
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import engine, triggers
from tpi_tracker.store.database import Database, Who

pytestmark = pytest.mark.sqlite_only("looks at the bytes of a file; a server is vacuumed by whoever runs it")
KEY = bytes(range(32))
OLD, PHONE, TYPED = "Zqwkanarienvogel", "420777123", "Zqwdraftvogel"
WHO, NOW = Who("u", "U"), datetime(2026, 1, 1, tzinfo=UTC)
PATIENTS = 150


def patient(number: int, chance: random.Random) -> Patient:
    """With texts of many lengths, so that rows move from page to page."""
    return Patient(
        patient_no=f"n{number}",
        family_name=OLD + "a" * chance.randrange(30),
        given_name="Jan",
        birth_date=date(1970, 1, 1),
        phone=PHONE,
        note="x" * chance.randrange(1500),
    )


def work(database: Database, chance: random.Random) -> None:
    """Every name is corrected once, one in three patients is then retracted; as many drafts come, change and go."""
    with database.writing(WHO, NOW) as writer:
        for number in range(PATIENTS):
            writer.insert(patient(number, chance))
    for number in range(PATIENTS):
        with database.writing(WHO, NOW + timedelta(minutes=number)) as writer:
            known = writer.get(Patient, f"n{number}")
            assert known is not None
            new = {"family_name": "Novak" + "b" * chance.randrange(30), "phone": "111222333"}
            writer.amend(known.changed(**new), reason="a letter")
            if number % 3 == 0:
                writer.retract(Patient, f"n{number}", reason="twice")
            for length in (chance.randrange(3000), chance.randrange(3000)):
                content = {"note": TYPED + "y" * length}
                values = {"draft_id": f"d{number}", "user_id": "u", "form": "patient", "updated_at": NOW}
                writer.keep_draft(Draft.checked(values | {"content": content}))
            writer.discard_draft(f"d{number}")


def in_audit(database: Database, word: str) -> int:
    """How often the audit's own texts hold the word: the history, kept by design."""
    with database.reading() as reader:
        cells = reader.connection.exec_driver_sql("SELECT before, after, detail FROM audit").fetchall()
    return sum(str(cell).lower().count(word.lower()) for row in cells for cell in row if cell is not None)


def worked(path: Path, seed: int) -> tuple[Database, dict[str, int]]:
    database = Database.create(path, KEY)
    work(database, random.Random(seed))
    return database, {word: in_audit(database, word) for word in (OLD, PHONE, TYPED)}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_after_the_lock_only_the_audit_holds_an_old_name(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "clinic.db"
    database, audit = worked(path, seed)
    assert audit[OLD] >= 2 * PATIENTS
    assert audit[TYPED] == 0
    assert count(pages_of_log(path, KEY), OLD) > 0, "the control: the log still holds what was written"
    database.close()
    assert not path.with_name("clinic.db-wal").exists()
    found = pages(path, KEY)
    assert {word: count(found, word) for word in audit} == audit


@pytest.mark.parametrize("left", ["rows", "full text"])
def test_the_control_without_secure_deletion_the_names_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    if left == "rows":
        monkeypatch.setitem(engine.SETTINGS, "secure_delete", ("OFF", 0))
    else:
        made = triggers.make_search

        def without(connection: Connection) -> None:
            made(connection)
            for index in ("patient_name", "patient_phone"):
                connection.exec_driver_sql(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 0)")

        monkeypatch.setattr("tpi_tracker.store.schema.make_search", without)
    path = tmp_path / "clinic.db"
    database, audit = worked(path, 1)
    database.close()
    found = pages(path, KEY)
    assert sum(count(found, word) - audit[word] for word in audit) > 0
