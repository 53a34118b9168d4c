"""What a clinic does with its files, each as one piece of work that a fault may hit anywhere. One more is one line."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

import tests.faults.handouts as handouts
import tests.faults.locksmith as locks
import tests.faults.safekeeping as safe
import tests.faults.visits as visits
from tests.exporting import export_bundle
from tests.faults.rooms import NOW, PASSWORD, USER, Room, records, still, unverified
from tests.faults.tracing import Say
from tests.other_systems import ADA, BO, injection, nrs
from tpi_tracker.domain.score import Score
from tpi_tracker.services import bundles, documents, fhir_import, handed_over, opening, reports, scores, sessions
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotWrite
from tpi_tracker.store import keys, upgrade
from tpi_tracker.store.checking import backup_faults
from tpi_tracker.store.database import Database
from tpi_tracker.store.engine import peek
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.schema import is_older

SCHEMAS: Final = sorted((Path(__file__).parents[1] / "store").glob("schema-*.db"))
"""The file of every released schema, made by the program of its day."""

_THEIR_KEY: Final = bytes(range(32))
_BUNDLE: Final = {
    "patients.csv": "patient_no,family_name,given_name,birth_date\nN1,Okonkwo,Ada,1988-09-21\nN2,Ito,Jun,1970-01-02\n",
    "problems.csv": "problem_id,patient_no,title,region,side\nN1-1,N1,Left buttock,hip_buttock,left\n",
    "sessions.csv": "session_id,problem_id,performed_at\nS1,N1-1,2026-06-01T09:00:00+00:00\n",
    "sites.csv": "session_id,muscle,side\nS1,piriformis,left\n",
    "injectates.csv": "session_id,drug,concentration_mg_ml,volume_ml\nS1,lidocaine,10,2\n",
    "scores.csv": "problem_id,taken_at,scale,value\nN1-1,2026-06-01T08:50:00+00:00,nrs,8\n",
}

_SCAN: Final = b"%PDF-1.7 " + bytes(range(250)) * 5_000
_BEFORE: Final = b"what was there before"

State = dict[str, Hashable]
Look = Callable[[Room], tuple[State, list[str]]]


def clinic_state(room: Room) -> tuple[State, list[str]]:
    """The clinic opened as at the next start: its records as one, and what is not whole."""
    clinic = room.open()
    try:
        found: State = {"records": records(clinic.database)}
    finally:
        clinic.close()
    return found, unverified(room.folder, room.key)


@dataclass(frozen=True)
class Workflow:
    """``prepare`` sets the room up; ``act`` works there and says each step that is done, when the service answered.

    ``look`` tells what is there afterwards, part by part, and what is not whole. Every part is as it was when the last
    step was said, or as it is when the next one is: that is what no fault may break. ``act`` gives back the clinic it
    leaves open, as a process that dies does.
    """

    name: str
    act: Callable[[Room, Say], Clinic | None]
    prepare: Callable[[Room], None] | None = None
    look: Look = clinic_state
    warms: bool = True
    """Whether the work may be done once beforehand in the harness's own process (not where it starts threads)."""
    may_repeat: bool = False
    """Whether the same work done once more, when nobody knows whether it was kept, ends as if it had been done once."""


# --- records ----------------------------------------------------------------------------------------------------------


def save_session(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    visits.save(clinic, "S")
    say("saved")
    return clinic


def save_again(room: Room, say: Say) -> Clinic:
    """What a user does who is told that it was not saved."""
    clinic = room.open()
    try:
        visits.save(clinic, "S")
    except WorldFault:
        visits.save(clinic, "S")
    say("saved")
    return clinic


def save_score(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    values = {"problem_id": "P", "scale": "nrs", "value": 3, "taken_at": NOW - timedelta(minutes=1)}
    scores.record(clinic, Score.checked(values), save_id="score")
    say("saved")
    return clinic


def attach_document(room: Room, say: Say) -> Clinic:
    """Of three parts; whether its bytes are those of its record is part of what ``clinic_state`` verifies."""
    clinic = room.open()
    documents.attach(clinic, documents.DocumentDraft("D", "1", "P", "MRI", _SCAN, session_id="first"))
    say("attached")
    return clinic


def amend_session(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    entry = sessions.entry_of(clinic, "first")
    changed = sessions.SessionEntry(
        session=entry.session.changed(note="amended"),
        sites=entry.sites[:2],
        injectates=entry.injectates,
        baseline=entry.baseline,
    )
    sessions.amend(clinic, changed, reason="a slip")
    say("amended")
    return clinic


def retract_session(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    sessions.retract(clinic, "first", reason="a slip")
    say("retracted")
    return clinic


# --- files around the clinic ------------------------------------------------------------------------------------------


def write_bundle(room: Room) -> None:
    (room.root / "bundle").mkdir()
    for name, text in _BUNDLE.items():
        (room.root / "bundle" / name).write_text(text)


def import_bundle(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    report = bundles.import_bundle(clinic, room.root / "bundle")
    assert report.imported, [str(refusal) for refusal in report.refusals]
    say("imported")
    return clinic


def write_bundle_with_document(room: Room) -> None:
    write_bundle(room)
    row = f"D1,N1-1,MRI,application/pdf,{len(_SCAN)},{hashlib.sha256(_SCAN).hexdigest()},S1\n"
    (room.root / "bundle" / "documents.csv").write_text(
        f"document_id,problem_id,title,media,size,sha256,session_id\n{row}"
    )
    (room.root / "bundle" / "documents").mkdir()
    (room.root / "bundle" / "documents" / "D1.pdf").write_bytes(_SCAN)


def write_fhir(room: Room) -> None:
    entries = [
        {"resource": each} for each in (ADA, BO, nrs("o1"), nrs("o2", 3, "2026-06-08T08:50:00Z"), injection("p1"))
    ]
    whole = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    (room.root / "other.json").write_text(json.dumps(whole))


def import_other_system(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    report = fhir_import.import_fhir(clinic, room.root / "other.json", without_refused=True)
    assert report.imported, report
    say("imported")
    return clinic


def lay_out_targets(room: Room) -> None:
    (room.root / "out").mkdir()
    for name in ("all.zip", "all.json", "report.pdf"):
        (room.root / "out" / name).write_bytes(_BEFORE)


def attach_and_lay_out(room: Room) -> None:
    attach_document(room, quiet).close()
    lay_out_targets(room)


def export_all(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    out = room.root / "out"
    export_bundle(clinic, out / "all.zip", force=True)
    say("zip")
    export_bundle(clinic, out / "all.json", format="json", force=True)
    say("json")
    export_bundle(clinic, out / "folder")
    say("folder")
    return clinic


def write_report(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    paper = reports.response(clinic, "1", as_of=NOW)
    target = room.root / "out" / "report.pdf"
    try:
        handed_over.write(target, paper.pdf)
    except OSError as error:  # what the page says calmly; tests/ui/test_report_page.py
        raise CannotWrite(target, error) from error
    say("report")
    return clinic


def clinic_and_targets(room: Room) -> tuple[State, list[str]]:
    """As ``clinic_state``, and every target: the old content or the new one, byte for byte.

    A paper names the end of the audit in its foot, which no two runs share: a new one is known by being whole. The
    entries of exports say what was begun and what failed, so they are not counted; but no file is there without one.
    """
    found, faults = clinic_state(room)
    out = room.root / "out"
    for name in ("all.zip", "all.json", "report.pdf", "folder"):
        found[name] = _content(out / name)
    before = hashlib.sha256(_BEFORE).hexdigest()
    exported = sum(found[name] not in {None, before} for name in ("all.zip", "all.json", "folder"))
    if (noted := _exports_noted(room)) < exported:
        faults = [*faults, f"{exported} exports are there and {noted} are in the audit"]
    return found, faults


def clinic_and_handouts(room: Room) -> tuple[State, list[str]]:
    """As ``clinic_state``, and whether each file that leaves the clinic is the old one or whole."""
    state, faults = clinic_state(room)
    return state | dict(handouts.found(room)), faults


def _exports_noted(room: Room) -> int:
    clinic = room.open()
    try:
        with clinic.database.reading() as reader:
            ask = reader.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'export'")
            return int(ask.scalar_one())
    finally:
        clinic.close()


def _content(path: Path) -> Hashable:
    if path.is_dir():
        return tuple((file.name, _content(file)) for file in sorted(path.iterdir()))
    if path.suffix == ".pdf" and path.exists() and path.read_bytes().startswith(b"%PDF"):
        return _paper(path)
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def _paper(path: Path) -> Hashable:
    import pikepdf

    try:
        with pikepdf.open(path, attempt_recovery=False) as pdf:
            return "a whole paper", len(pdf.pages)
    except pikepdf.PdfError:
        return "a torn paper", path.stat().st_size


# --- the clinic's own files -------------------------------------------------------------------------------------------


def remove_clinic(room: Room) -> None:
    shutil.rmtree(room.folder)


def create_clinic(room: Room, say: Say) -> Clinic:
    clinic, _recovery = opening.create_clinic(
        room.folder,
        name="New Clinic",
        user_name=USER,
        password=PASSWORD,
        time_zone="UTC",
        clock=still,
        cost=keys.FLOOR,
    )
    say("created")
    return clinic


def new_clinic(room: Room) -> tuple[State, list[str]]:
    """No clinic, or a whole one; and where there is none, that one can be made."""
    if opening.is_clinic(room.folder):
        clinic = opening.open_clinic(room.folder, user=USER, password=PASSWORD, clock=still)
        key = clinic.key
        clinic.close()
        return {"clinic": True}, unverified(room.folder, key)
    create_clinic(room, quiet).close()
    clinic = opening.open_clinic(room.folder, user=USER, password=PASSWORD, clock=still)
    key = clinic.key
    clinic.close()
    return {"clinic": False}, unverified(room.folder, key)


def leave_open(room: Room) -> None:
    """The clinic as a crash leaves it: its last entries in the log."""
    child = os.fork()
    if child == 0:
        clinic = room.open()
        for number in range(3):
            visits.save(clinic, f"late-{number}")
        os._exit(0)
    os.waitpid(child, 0)
    log = room.folder / "clinic.db-wal"
    assert log.stat().st_size, "the crash left nothing to recover"


def open_clinic(room: Room, say: Say) -> Clinic:
    clinic = room.open()
    visits.save(clinic, "after")
    say("saved")
    return clinic


def close_clinic(room: Room, say: Say) -> None:
    clinic = room.open()
    visits.save(clinic, "last")
    say("saved")
    clinic.close()
    say("closed")


# --- upgrades ---------------------------------------------------------------------------------------------------------


def old_file(schema: Path) -> Callable[[Room], None]:
    def prepare(room: Room) -> None:
        shutil.rmtree(room.folder)
        room.folder.mkdir(mode=0o700)
        shutil.copy(schema, room.folder / opening.DATABASE_NAME)

    return prepare


def bring_up_to_date(room: Room, say: Say) -> None:
    upgrade.upgrade(room.folder / opening.DATABASE_NAME, _THEIR_KEY)
    say("upgraded")


def upgraded(room: Room) -> tuple[State, list[str]]:
    """The old file or the finished new one, with the same records; the next start then finishes the work."""
    path = room.folder / opening.DATABASE_NAME
    faults: list[str] = []
    is_old = is_older(*peek(path, _THEIR_KEY))
    for backup in sorted((room.folder / "backups").glob("*")) if (room.folder / "backups").exists() else ():
        if backup.suffix not in {".part", ".part-journal"} and backup.suffix == path.suffix:
            faults += [f"{backup.name}: {fault}" for fault in backup_faults(backup, _THEIR_KEY)]
    kept = upgrade.row_counts(path, _THEIR_KEY)
    upgrade.upgrade(path, _THEIR_KEY)
    database = Database.open(path, _THEIR_KEY)
    try:
        faults += database.check_pages()
    finally:
        database.close()
    after = upgrade.row_counts(path, _THEIR_KEY)
    faults += [f"{name}: {count} rows, then {after.get(name)}" for name, count in kept.items() if after[name] < count]
    return {"old": is_old}, faults


WORKFLOWS: Final[tuple[Workflow, ...]] = (
    Workflow("create-clinic", create_clinic, remove_clinic, new_clinic),
    Workflow("save-session", save_session, may_repeat=True),
    Workflow("save-again", save_again, may_repeat=True),
    Workflow("save-score", save_score, may_repeat=True),
    Workflow("attach-document", attach_document, may_repeat=True),
    Workflow("amend-session", amend_session, may_repeat=True),
    Workflow("retract-session", retract_session, may_repeat=True),
    Workflow("import-bundle", import_bundle, write_bundle),
    Workflow("import-documents", import_bundle, write_bundle_with_document),
    Workflow("import-fhir", import_other_system, write_fhir),
    Workflow("close-clinic", close_clinic),
    Workflow("open-after-kill", open_clinic, leave_open),
    *(Workflow(f"upgrade-{schema.stem}", bring_up_to_date, old_file(schema), upgraded) for schema in SCHEMAS),
    Workflow("change-keys", locks.change_keys, locks.note_recovery, locks.key_state),
    Workflow("open-format-1", locks.open_old_keys, locks.old_keys, locks.sealed_state),
    Workflow("rekey", locks.rekey, look=locks.rekeyed_state),
    Workflow("rekey-format-1", locks.rekey, locks.old_keys, locks.rekeyed_state),
    Workflow("change-users", safe.change_users, look=safe.users_state),
    Workflow("back-up", safe.back_up, safe.lay_out_second, safe.kept_state),
    Workflow("restore", safe.restore_backup, safe.keep_and_go_on, safe.kept_state),
    Workflow("restore-over-damage", safe.restore_backup, safe.keep_and_damage, safe.damaged_or_restored),
    Workflow("export", export_all, lay_out_targets, clinic_and_targets),
    Workflow("export-documents", export_all, attach_and_lay_out, clinic_and_targets),
    Workflow("hand-out", handouts.hand_out, handouts.lay_out, clinic_and_handouts, warms=False),
    Workflow("report", write_report, lay_out_targets, clinic_and_targets, warms=False),
)

BY_NAME: Final[dict[str, Workflow]] = {workflow.name: workflow for workflow in WORKFLOWS}


def quiet(_word: str) -> None:
    """Work done for its own sake: nobody listens."""
