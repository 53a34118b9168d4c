"""A day's work on a clinic in which every text of a patient holds one word, the clinic number too. The process then
crashes below Python with its work open.

Arguments: the clinic's folder, its key, its user, the word, a folder elsewhere for what is exported on purpose, and one
for what the system is told on the way: titles, names of files and print jobs, the clipboard, the support file.
"""

import faulthandler
import hashlib
import json
import sys
import threading
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.exporting import export_bundle
from tpi_tracker import log, paths, settings
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.user import User
from tpi_tracker.services import (
    bundles,
    documents,
    drafts,
    findings,
    handed_over,
    opening,
    patient_view,
    patients,
    reports,
    support_bundle,
)
from tpi_tracker.store import documents as kept_bytes
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.tables import RECORDS
from tpi_tracker.ui import clipboard, places, style, traces
from tpi_tracker.ui.every_page import open_every_page
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.widgets.chart import ChartWidget
from tpi_tracker.ui.widgets.fields import LineField, TextField

folder, key, user, word = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], sys.argv[4]
elsewhere, told = Path(sys.argv[5]), Path(sys.argv[6])
paths.keep_everything_in(folder)
log.start_log(paths.state_folder())
log.note_crashes()
clinic = opening.open_with_key(folder, key, user)
now = clinic.now()

NO = f"{word}-1"
PAPER = f"%PDF-1.7 {word} in a document".encode()
KEYS = {
    "patient_no": NO,
    "document_id": "D",
    "problem_id": "P",
    "session_id": "S",
    "workup_id": "W",
    "user_id": user,
    "entry_key": "E",
}
WORDS: dict[str, Any] = {
    "drug": "lidocaine",
    "muscle": "rhomboids",
    "scale": "nrs",
    "sessions": "S",
    "scores": "",
    "rule_version": "1",
    "evidence_hash": "0" * 64,
    "instrument": "painDETECT",
    "form": "session",
    "item": "exam.spurling",
    "source": "lumbar_radiculopathy",
    "birth_date": date(1965, 7, 14),
    "due_on": clinic.today(),
    "day": clinic.today(),
    "value": 7.0,
    "size": len(PAPER),
    "sha256": hashlib.sha256(PAPER).hexdigest(),
    "given_on": date(2026, 1, 1),
    "started_on": date(2026, 1, 1),
    "opened_on": date(2026, 8, 1),
}


def bare(annotation: Any) -> Any:
    if get_origin(annotation) in {Union, UnionType}:
        annotation = next(part for part in get_args(annotation) if part is not NoneType)
    return bare(get_args(annotation)[0]) if get_origin(annotation) is Annotated else annotation


def full(model: type[Record]) -> tuple[Record, list[str]]:
    """A record with the word in every text that a person types, and the names of those fields."""
    values: dict[str, Any] = {}
    said = []
    for name, field in model.model_fields.items():
        kind = bare(field.annotation)
        if name in {"row_id", "recorded_at", "author", "record_status", "version", "merged_into"}:
            continue
        if model is Document and name in {"workup_id", "item"}:  # it is about the session
            continue
        if name in KEYS:
            values[name] = KEYS[name]
        elif model.KIND == "answer" and name == "value":
            values[name] = f"{word} value"
            said.append(name)
        elif name in WORDS and (field.is_required() or name in {"drug", "value"}):
            values[name] = WORDS[name]
        elif kind is str:
            values[name] = f"{word} {name}"
            said.append(name)
        elif field.is_required() and isinstance(kind, type) and issubclass(kind, Enum):
            values[name] = next(iter(kind))
        elif field.is_required():
            values[name] = now - timedelta(days=1)
    return model.checked(values), said


def keep_everything() -> dict[str, list[str]]:
    """One record of every kind, a second version of each, a draft; gives the fields that hold the word."""
    fields: dict[str, list[str]] = {}
    with clinic.database.writing(clinic.who, now) as writer:
        for model in RECORDS:
            if model is User:
                continue
            record, fields[model.KIND] = full(model)
            kept = writer.insert(record)
            if isinstance(kept, Document):
                kept_bytes.keep(writer, kept.document_id, PAPER)
            if fields[model.KIND]:
                first = fields[model.KIND][0]
                writer.amend(kept.changed(**{first: f"{word} amended"}), reason=f"{word} reason")
    content = {"name": f"{word} in a draft", "form": {"note": f"{word} note"}}
    values = {"draft_id": "D", "user_id": user, "form": "new_patient", "updated_at": now, "content": content}
    drafts.keep(clinic, Draft.checked(values))
    return fields


def leave_fault() -> None:
    """Faults whose texts hold the word, in a thread and in the log."""
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    try:
        fail()
    except ValueError:
        log.LOGGER.exception("a fault with %s", clinic)
    try:
        opening.open_clinic(folder, user=f"{word} typed as a user", password=f"{word} typed as a password")
    except WorldFault as fault:
        log.LOGGER.warning("not opened: %s", fault)
    else:
        raise AssertionError("opened by a word")


def fail() -> None:
    raise ValueError(f"{word} in a fault")


def type_draft(form: Any) -> None:
    """The word in every text of a form, kept as a draft and not saved."""
    before = len(drafts.drafts(clinic))
    for field in form.fields.values():
        if isinstance(field, LineField | TextField):
            field.set_text(f"{word} typed")
    form.typed()
    form.keep_draft()
    form.jobs.wait_for("draft")
    assert len(drafts.drafts(clinic)) == before + 1, form


def note_names(*names: str) -> None:
    """What the system is told besides: the titles of all windows there are now, and these names."""
    titles = [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
    titles += [window.title() for window in QGuiApplication.topLevelWindows()]
    with (told / "names.txt").open("a", encoding="utf-8") as file:
        file.write("\n".join([*filter(None, titles), *names]) + "\n")


def dump_clipboard(file: Path) -> None:
    mime = QGuiApplication.clipboard().mimeData()
    names = mime.formats() if mime is not None else []
    parts = [f"{name}\n".encode() + bytes(mime.data(name).data()) + b"\n" for name in names]
    file.write_bytes(b"formats:\n" + b"".join(parts))


def take_out(window: MainWindow, app: QApplication) -> None:
    """A report saved through the dialog and printed, a curve and a text copied, the support file."""
    assert window.workspace is not None
    window.workspace.go(places.ReportPlace(NO, "P"))
    settle(window, app)
    page: Any = window.workspace.page()
    note_names(page.file_name())
    page.save.click()
    dialog = window.findChildren(QFileDialog)[-1]
    note_names(*(Path(name).name for name in dialog.selectedFiles()))
    dialog.setDirectory(str(elsewhere))
    dialog.selectFile("saved.pdf")
    dialog.accept()
    settle(window, app)
    assert (elsewhere / "saved.pdf").stat().st_size > 1000
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(elsewhere / "printed.pdf"))
    printer.setDocName(page.file_name())
    page.print_on(printer)
    window.workspace.go(places.PatientPlace(NO, "P"))
    settle(window, app)
    chart = window.workspace.page().findChild(ChartWidget)  # type: ignore[union-attr]  # it is there
    chart.out.copy_picture()
    assert QGuiApplication.clipboard().image().width() > 0
    note_names(f"{chart.out.stem}.png")
    clipboard.put_text(f"{word} copied")
    dump_clipboard(elsewhere / "clipboard.bin")
    handed_over.write(told / "support.zip", support_bundle.zipped(support_bundle.make(clinic, folder=folder)))


def settle(window: MainWindow, app: QApplication) -> None:
    for _ in range(5):
        window.jobs.wait()
        app.processEvents()


def look_around() -> None:
    """Every page of the window, a search typed, a form begun and left; then the lock."""
    app = QApplication(sys.argv[:1])
    style.apply(app, "light", 1.0)
    traces.begin(app)
    kept = settings.load()
    window = MainWindow(kept, Jobs())
    window.show_clinic(clinic)
    window.show()
    open_every_page(window, app)
    assert window.workspace is not None
    window.workspace.go(places.PatientsPlace())
    page = window.workspace.page()
    assert page is not None
    QTest.keyClicks(page.field, word)  # type: ignore[attr-defined]  # the Patients page
    window.workspace.go(places.SettingsPlace())
    type_draft(window.workspace.page())
    problem = patient_view.view(clinic, NO).problem("P")
    assert problem is not None
    score = problem.scores[-1].key
    forms: list[Place] = [places.NewPatientPlace(), places.RetractPlace(NO, "P", "score", score)]
    forms.append(places.ScorePlace(NO, "P", row_id=score))
    if problem.finding is not None and problem.finding.is_live:
        forms.append(places.DismissPlace(NO, "P", problem.finding.key))
    for place in forms:
        window.workspace.go(place)
        sheet = window.workspace.navigator.sheet()
        assert sheet is not None, place
        note_names()
        type_draft(sheet)
        window.workspace.navigator.close_sheet()
    settle(window, app)
    take_out(window, app)
    settings.save(kept)
    window.lock()
    settle(window, app)
    dump_clipboard(told / "clipboard.bin")
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()  # where Qt's own dialogs keep where they were


fields = keep_everything()
findings.refresh_all(clinic)
assert patients.search(clinic, word).rows
assert documents.content(clinic, NO, "D") == PAPER
paper = reports.response(clinic, NO)
assert paper.pdf
export_bundle(clinic, elsewhere / "bundle")
bundles.import_bundle(clinic, elsewhere / "bundle")
leave_fault()
look_around()
clinic = opening.open_with_key(folder, key, user)
with clinic.database.writing(clinic.who, clinic.now()) as writer:
    patient = writer.get(Patient, NO)
    assert patient is not None
    writer.amend(patient.changed(note=f"{word} last"), reason=word)
print(json.dumps(fields), flush=True)
# No good-bye: the log of the database and everything else stays as a crash leaves it.
faulthandler._sigsegv()  # type: ignore[attr-defined]  # made for this
