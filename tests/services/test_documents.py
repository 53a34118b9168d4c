"""Result documents: attached once, listed without their bytes, opened as they were, never changed unseen."""

import hashlib
import io
import struct
import zipfile
import zlib
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.conftest import PASSWORD, StillClock
from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import (
    backups,
    documents,
    merging,
    moves,
    opening,
    rekeying,
    restore,
    sessions,
    support_bundle,
    verification,
)
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.documents import DocumentDraft, Media
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.services.saving import Missing
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store import documents as kept_bytes
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import Conflict
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.tables import audit

PDF = b"%PDF-1.7\n%a report of ours\n%%EOF\n"
WHY = "another patient's"


def png(width: int = 1, height: int = 1) -> bytes:
    """A black picture in shades of grey."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress(b"\0" * (width + 1) * height)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture
def filled(clinic: Clinic, bundle) -> Clinic:
    """Two patients with a problem each; the first has a session S1 and an open workup W1."""
    report = import_bundle(
        clinic,
        bundle(
            patients="patient_no,family_name,given_name,birth_date\nP1,Novak,Jana,1965-07-14\nP2,Berg,Per,1970-02-03\n",
            problems="problem_id,patient_no,title\nP1-1,P1,Left buttock\nP1-2,P1,Neck\nP2-1,P2,Back\n",
            workups="workup_id,problem_id,opened_on\nW1,P1-1,2026-06-20\n",
        ),
    )
    assert report.imported, report.refusals
    return clinic


def of_session(content: bytes = PDF, **more: object) -> DocumentDraft:
    values = {"document_id": "D1", "patient_no": "P1", "problem_id": "P1-1", "title": "MRI of the hip"} | more
    return DocumentDraft(**{"session_id": "S1", "content": content} | values)  # type: ignore[arg-type]  # as given


def of_item(**more: object) -> DocumentDraft:
    named = {"document_id": "D2", "session_id": None, "workup_id": "W1", "item_key": "imaging"}
    return of_session(**named | more)


def rows(clinic: Clinic, problem: str = "P1-1", patient: str = "P1") -> list[tuple[str, bool]]:
    return [(row.document_id, row.is_retracted) for row in documents.of_problem(clinic, patient, problem)]


def audited(clinic: Clinic) -> list[tuple[str, str, str, str | None, str | None]]:
    """What the audit tells of documents: action, key, patient, before, after."""
    with clinic.database.reading() as reader:
        columns = (audit.c.action, audit.c.key, audit.c.patient_no, audit.c.before, audit.c.after)
        statement = audit.select().with_only_columns(*columns).where(audit.c.kind == "document").order_by(audit.c.entry)
        return [tuple(row) for row in reader.connection.execute(statement)]


def test_a_document_is_kept_listed_and_opened_as_it_was(filled: Clinic) -> None:
    assert documents.attach(filled, of_session(taken_on=date(2026, 5, 30))) == "D1"
    assert documents.attach(filled, of_item(content=png())) == "D2"
    first, second = documents.of_problem(filled, "P1", "P1-1")
    assert (first.session_id, first.workup_id, first.item_key) == ("S1", None, None)
    assert (second.session_id, second.workup_id, second.item_key) == (None, "W1", "imaging")
    assert (first.media, second.media) == (Media.PDF, Media.PNG)
    assert (first.size, first.sha256) == (len(PDF), hashlib.sha256(PDF).hexdigest())
    assert (first.title, first.taken_on) == ("MRI of the hip", date(2026, 5, 30))
    assert (first.added_at, first.added_by, first.is_retracted) == (filled.now(), "Dr Ada Berg", False)
    assert documents.content(filled, "P1", "D1") == PDF
    assert documents.content(filled, "P1", "D2") == png()
    assert [row[:3] for row in audited(filled)] == [
        ("create", "D1", "P1"),
        ("create", "D2", "P1"),
        ("read", "D1", "P1"),
        ("read", "D2", "P1"),
    ]
    assert rows(filled, "P1-2") == []


def test_the_audit_holds_the_digest_and_never_the_bytes(filled: Clinic) -> None:
    documents.attach(filled, of_session(b"%PDF-1.7 SECRETWORD"))
    (row,) = audited(filled)
    assert hashlib.sha256(b"%PDF-1.7 SECRETWORD").hexdigest() in (row[4] or "")
    assert '"size":19' in (row[4] or "")
    assert '"media":"application/pdf"' in (row[4] or "")
    assert not any("SECRETWORD" in str(cell) for cell in row)


def test_a_list_reads_no_bytes(filled: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    documents.attach(filled, of_session())
    monkeypatch.setattr(kept_bytes, "parts", pytest.fail)
    assert rows(filled) == [("D1", False)]


def test_the_same_again_changes_nothing_and_another_under_the_key_is_refused(filled: Clinic) -> None:
    assert documents.attach(filled, of_session()) == documents.attach(filled, of_session()) == "D1"
    assert [row[0] for row in audited(filled)] == ["create"]
    with pytest.raises(Refused, match="Another document is kept under this key"):
        documents.attach(filled, of_session(png()))
    assert documents.content(filled, "P1", "D1") == PDF


def test_without_a_key_one_is_made(filled: Clinic) -> None:
    one, other = (documents.attach(filled, of_session(document_id=None)) for _ in range(2))
    assert len(one) == len(other) == 26
    assert one != other


@pytest.mark.parametrize("size", [kept_bytes.PART - 1, kept_bytes.PART, kept_bytes.PART + 1, documents.MOST_BYTES])
def test_a_document_of_any_size_comes_back_byte_for_byte(filled: Clinic, size: int) -> None:
    whole = (PDF + bytes(range(256)) * (size // 256 + 1))[:size]
    documents.attach(filled, of_session(whole))
    assert documents.content(filled, "P1", "D1") == whole
    with filled.database.reading() as reader:
        assert kept_bytes.faults(reader) == []


def test_what_is_wrong_with_it_is_said_at_its_field(filled: Clinic) -> None:
    for draft, field in (
        (of_session(title="  "), "title"),
        (of_session(taken_on=date(1960, 1, 1)), "taken_on"),
        (of_session(taken_on=filled.today() + timedelta(days=2)), "taken_on"),
        (of_session(session_id=None), "session_id"),
        (of_session(workup_id="W1", item_key="imaging"), "session_id"),
        (of_item(item_key=None), "session_id"),
        (of_session(b""), "content"),
        (of_session(PDF + bytes(documents.MOST_BYTES)), "content"),
    ):
        with pytest.raises(Refused) as told:
            documents.attach(filled, draft)
        assert [problem.field for problem in told.value.problems] == [field], draft
    assert rows(filled) == []


def test_it_belongs_to_what_is_there_and_to_that_patient(filled: Clinic) -> None:
    for draft in (
        of_session(patient_no="P2"),
        of_session(problem_id="P1-2"),
        of_session(problem_id="P9"),
        of_session(session_id="S9"),
        of_item(workup_id="W9"),
        of_item(problem_id="P1-2"),
    ):
        with pytest.raises(Missing):
            documents.attach(filled, draft)
    documents.attach(filled, of_session())
    with pytest.raises(Missing):
        documents.content(filled, "P2", "D1")
    with pytest.raises(Missing):
        documents.content(filled, "P1", "D9")
    with pytest.raises(Missing):
        documents.of_problem(filled, "P2", "P1-1")


def test_nothing_is_attached_to_a_session_that_was_taken_back(filled: Clinic) -> None:
    sessions_retract(filled)
    with pytest.raises(Conflict):
        documents.attach(filled, of_session())


def sessions_retract(clinic: Clinic):
    clinic.confirmed = True
    return sessions.retract(clinic, "S1", reason=WHY)


def test_a_title_is_corrected_and_the_correction_taken_back(filled: Clinic, clock: StillClock) -> None:
    documents.attach(filled, of_session())
    (before,) = documents.of_problem(filled, "P1", "P1-1")
    clock.forward(days=1)
    saved = documents.retitle(filled, "D1", " MRI of the left hip ", taken_on=date(2026, 5, 1), reason="side", shown=1)
    (row,) = documents.of_problem(filled, "P1", "P1-1")
    assert (row.title, row.taken_on, row.version) == ("MRI of the left hip", date(2026, 5, 1), 2)
    assert (row.added_at, row.added_by, row.sha256) == (before.added_at, before.added_by, before.sha256)
    with pytest.raises(Conflict):
        documents.retitle(filled, "D1", "another", taken_on=None, shown=1)
    with pytest.raises(Missing):
        documents.retitle(filled, "D9", "another", taken_on=None)
    assert documents.content(filled, "P1", "D1") == PDF
    assert saved.undo is not None
    saved.undo()
    (row,) = documents.of_problem(filled, "P1", "P1-1")
    assert (row.title, row.taken_on) == ("MRI of the hip", None)


def test_one_taken_back_comes_last_keeps_its_bytes_and_is_not_renamed(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    documents.attach(filled, of_item())
    saved = documents.retract(filled, "D1", WHY)
    assert rows(filled) == [("D2", False), ("D1", True)]
    assert documents.content(filled, "P1", "D1") == PDF
    with pytest.raises(Conflict):
        documents.retitle(filled, "D1", "another", taken_on=None)
    assert saved.undo is not None
    saved.undo()
    assert rows(filled) == [("D1", False), ("D2", False)]


def test_it_goes_with_its_session_and_comes_back_with_it(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    saved = sessions_retract(filled)
    assert rows(filled) == [("D1", True)]
    saved.undo()
    assert rows(filled) == [("D1", False)]


def test_it_moves_with_its_session_even_one_taken_back(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    documents.attach(filled, of_session(png(), document_id="D3"))
    documents.retract(filled, "D3", WHY)
    saved = moves.session(filled, "S1", "P2-1", reason="entered at the wrong patient")
    assert rows(filled) == []
    assert rows(filled, "P2-1", "P2") == [("D1", False), ("D3", True)]
    assert documents.content(filled, "P2", "D1") == PDF
    with pytest.raises(Missing):
        documents.content(filled, "P1", "D1")
    assert saved.undo is not None
    saved.undo()
    assert rows(filled) == [("D1", False), ("D3", True)]


def test_it_goes_along_when_two_records_are_one_person(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    look = merging.look(filled, "P2", "P1")
    assert look.counts["document"] == 1
    typed = {"goes_on_no": "P2", "ends_no": "P1"}
    typed |= {"goes_on_birth": look.goes_on.birth_date, "ends_birth": look.ends.birth_date}
    saved = merging.merge(filled, look, typed)
    assert documents.content(filled, "P2", "D1") == PDF
    assert rows(filled, patient="P2") == [("D1", False)]
    assert saved.undo is not None
    saved.undo()
    assert documents.content(filled, "P1", "D1") == PDF


def test_the_undo_of_a_new_session_stops_where_somebody_attached_to_it(filled: Clinic) -> None:
    made = Session(session_id="S2", problem_id="P1-1", performed_at=filled.now(), baseline_reason="asleep")
    saved = sessions.record(filled, SessionEntry(made, (Site(session_id="S2", muscle="piriformis", side=Side.LEFT),)))
    documents.attach(filled, of_session(session_id="S2"))
    assert saved.undo is not None
    with pytest.raises(Conflict):
        saved.undo()
    assert rows(filled) == [("D1", False)]


def change(database: Database, statement: str) -> None:
    """Past every guard, as somebody with the key can."""
    with database.reading() as reader:
        run = reader.connection.exec_driver_sql
        if reader.connection.dialect.name == "sqlite":
            run("DROP TRIGGER document_part_no_update")
            run(statement)
            reader.connection.commit()


@pytest.mark.sqlite_only("the guards of a server are not dropped by a seat; there the same rows are compared")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE document_part SET content = x'255044462d00'",
        "UPDATE document_part SET content = CAST(content || x'00' AS BLOB)",
        "UPDATE document_part SET part = 1",
        "UPDATE document SET sha256 = '" + hashlib.sha256(b"%PDF-1.7 another").hexdigest() + "'",
    ],
)
def test_a_changed_byte_is_noticed_when_it_is_opened_and_by_a_check(filled: Clinic, statement: str) -> None:
    documents.attach(filled, of_session())
    change(filled.database, statement)
    with pytest.raises(documents.DocumentDamaged, match="D1") as told:
        documents.content(filled, "P1", "D1")
    assert (told.value.exit_code, told.value.document_id) == (4, "D1")
    found = {check.name: check for check in verification.verify(filled.where, filled.key)}
    assert not found["documents"].ok
    assert "D1" in found["documents"].sentence


@pytest.mark.sqlite_only("the guards of a server are not dropped by a seat; there the same rows are compared")
def test_bytes_and_record_changed_together_do_not_fit_the_audit(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    other = b"%PDF-1.7 another"
    change(filled.database, f"UPDATE document_part SET content = x'{other.hex()}'")
    with filled.database.reading() as reader:
        reader.connection.exec_driver_sql(
            f"UPDATE document SET sha256 = '{hashlib.sha256(other).hexdigest()}', size = {len(other)}"
        )
        reader.connection.commit()
    with pytest.raises(documents.DocumentDamaged):
        documents.content(filled, "P1", "D1")


def test_a_check_of_a_whole_clinic_is_content(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    found = {check.name: check.ok for check in verification.verify(filled.where, filled.key)}
    assert found["documents"]
    assert all(found.values()), found


def test_who_may_attach_and_who_may_look(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    filled.user = filled.user.model_copy(update={"role": "reader"})
    assert rows(filled) == [("D1", False)]
    assert documents.content(filled, "P1", "D1") == PDF
    for action in (
        lambda: documents.attach(filled, of_item()),
        lambda: documents.retitle(filled, "D1", "another", taken_on=None),
        lambda: documents.retract(filled, "D1", WHY),
    ):
        with pytest.raises(NotAllowed):
            action()
    filled.user = filled.user.model_copy(update={"role": "front_desk"})
    with pytest.raises(NotAllowed):
        documents.of_problem(filled, "P1", "P1-1")
    with pytest.raises(NotAllowed):
        documents.content(filled, "P1", "D1")


def test_its_history_tells_each_version(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    documents.retitle(filled, "D1", "CT of the hip", taken_on=None)
    with filled.database.reading() as reader:
        told = [(version.action, version.record.title) for version in reader.history(Document, "D1") if version.record]
    assert told == [("create", "MRI of the hip"), ("amend", "CT of the hip")]


def test_neither_draft_nor_row_tells_a_title(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    (row,) = documents.of_problem(filled, "P1", "P1-1")
    assert "hip" not in repr(of_session()) + repr(row)


@pytest.mark.sqlite_only("a clinic on a server: tests/services/test_server_backup.py")
def test_a_backup_brings_it_back_and_tells_what_a_restore_would_take(
    filled: Clinic, tmp_path: Path, clock: StillClock
) -> None:
    documents.attach(filled, of_session())
    made = backups.back_up_to(filled.folder, filled.key, tmp_path, clock)
    documents.attach(filled, of_item(content=png()))
    looked = restore.look(made.path, filled.key, filled, tmp_path)
    assert looked.losses is not None
    assert [(lost.kind, lost.action, lost.number) for lost in looked.losses.gone.entries] == [("document", "create", 1)]
    home = tmp_path / "home"
    restore.restore(home, restore.unlock(home, made.path, "Dr Ada Berg", PASSWORD), clock=clock)
    with closing(opening.open_clinic(home, user="Dr Ada Berg", password=PASSWORD, clock=clock)) as there:
        assert rows(there) == [("D1", False)]
        assert documents.content(there, "P1", "D1") == PDF


@pytest.mark.sqlite_only("a server keeps its own encryption")
def test_it_is_whole_under_a_new_key(filled: Clinic) -> None:
    documents.attach(filled, of_session())
    old = filled.key
    rekeying.rekey(filled, PASSWORD, cost=FLOOR)
    assert filled.key != old
    assert documents.content(filled, "P1", "D1") == PDF
    assert all(check.ok for check in verification.verify(filled.where, filled.key))


def test_the_support_file_holds_nothing_of_it(filled: Clinic) -> None:
    documents.attach(filled, of_session(document_id="Novak-1"))
    told = support_bundle.zipped(support_bundle.make(filled))
    with zipfile.ZipFile(io.BytesIO(told)) as packed:
        content = b"".join(packed.read(name) for name in packed.namelist())
    assert b'"document": 1' in content
    assert not any(word in content for word in (b"MRI", b"Novak", b"%PDF"))
