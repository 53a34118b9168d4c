"""The clinic written as a bundle: the same records always give the same bytes."""

import io
import json
import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Self

from tpi_tracker.domain.document import Document
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.safety import CheckKey
from tpi_tracker.domain.score import PAIN_SCALES, RANGES
from tpi_tracker.exchange.document_files import FOLDER, name_of
from tpi_tracker.exchange.fhir_bundle import BundleWriter, resources
from tpi_tracker.exchange.fhir_parts import Known
from tpi_tracker.exchange.hiding import NOTE, Hiding, known_words
from tpi_tracker.exchange.layout import CATALOGUE, FILES, FORMAT, FORMAT_VERSION, MARK, layout_of
from tpi_tracker.exchange.target import FolderTarget, TargetRefused, ZipTarget, bundle_target, whole_file
from tpi_tracker.exchange.writing import json_rows, mark_text, write_csv
from tpi_tracker.services import catalogue, catalogue_transfer, complications, confirming, rights
from tpi_tracker.services.catalogue_files import shipped
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotWrite
from tpi_tracker.services.outgoing_records import OutgoingRecords
from tpi_tracker.services.research import ResearchTables
from tpi_tracker.store.errors import WorldFault

log = logging.getLogger("tpi_tracker")

FORMATS = "csv", "xlsx", "fhir", "json", "research"
NOT_IN_A_WORKBOOK = (
    "A workbook lists the documents and does not hold them: the files themselves are in the bundle alone. Export it as"
    " a folder or a zip."
)
NOTE_FILE = "deidentified.txt"
"""What a de-identified folder or zip says of itself."""

Progress = Callable[[int, int], None]
"""Called with files done and files in all."""


@dataclass(slots=True)
class ExportReport:
    """Rows written, by file."""

    files: dict[str, int] = field(default_factory=dict)

    @property
    def rows(self) -> int:
        return sum(self.files.values())


def export_bundle(
    clinic: Clinic,
    path: Path,
    *,
    format: str = "csv",
    patient: str | None = None,
    with_retracted: bool = False,
    deidentified: bool = False,
    force: bool = False,
    progress: Progress | None = None,
    beside: Mapping[str, bytes] | None = None,
) -> ExportReport:
    """Writes the clinic, or one patient: a bundle (``csv``: folder, .zip; ``xlsx``; ``json``), FHIR R4 (``fhir``),
    or tables of which one has a row per score (``research``: folder, .zip; nobody's name or number is in them).

    ``deidentified``: nothing in the file tells whose it is (``exchange.hiding``), and each export has other numbers.
    Retracted records, and what belongs to them, are left out unless asked for. The whole clinic needs the password
    once more (``confirming``). ``beside`` are more files of a bundle, such as papers. The entry of the audit is there
    before the first byte of the file; what then fails gets a second one. Raises ``TargetRefused`` with a sentence,
    ``CannotWrite`` for a target that does not take it, ``NotConfirmed``, and ``WorldFault`` where the clinic cannot be
    read or the entry cannot be written.
    """
    if format not in FORMATS:
        raise TargetRefused(f"This version exports {', '.join(FORMATS[:-1])} and {FORMATS[-1]}, not {format}.")
    if format == "research" and with_retracted:
        raise TargetRefused("The tables for research hold nothing that was entered in error.")
    rights.require(clinic, Right.EXPORT)
    if patient is None:
        confirming.spend(clinic)
    report = ExportReport()

    def note(**more: Any) -> None:
        if not clinic.read_only:
            with clinic.writing(Right.EXPORT) as writer:
                detail: dict[str, Any] = {"format": format, "with_retracted": with_retracted} | more
                detail |= {"papers": len(beside)} if beside else {}
                detail |= {"deidentified": True} if deidentified else {}
                writer.log("export", "bundle", "all" if patient is None else "patient", patient, detail)

    with clinic.reading(Right.EXPORT) as reader, _Noted(note) as noted:
        hiding = _hiding(clinic, deidentified) if deidentified or format == "research" else None
        outgoing = OutgoingRecords(reader, with_retracted, hiding)
        outgoing.choose(patient)
        try:
            if format in {"csv", "research"}:
                with bundle_target(path, force=force) as target:
                    noted.begin(outgoing.patients)
                    if hiding is not None and format == "research":
                        tables = ResearchTables(clinic, reader, outgoing.keys("patient_no"), hiding)
                        report.files.update(tables.write(target, progress))
                    else:
                        _write_csv(target, outgoing, report, progress)
                    if deidentified:
                        _write_note(target)
                    for name, content in (beside or {}).items():
                        target.add(name, content)
                        report.files[name] = 1
            else:
                write = {"json": _write_json, "fhir": _write_fhir, "xlsx": _write_workbook}[format]
                with whole_file(path, force=force) as raw:
                    noted.begin(outgoing.patients)
                    write(raw, outgoing, report, progress)
        except OSError as error:
            raise CannotWrite(path, error) from error
    return report


def _hiding(clinic: Clinic, deidentified: bool) -> Hiding:
    """New for each export: what the numbers and the days of a de-identified one come from is kept nowhere."""
    key = secrets.token_bytes(32) if deidentified else None
    return Hiding(key, shipped_words(), clinic.today(), clinic.zone)


def shipped_words() -> frozenset[str]:
    """The keys that came with the program: what a record about nobody may name."""
    return known_words(
        [
            *(shipped(file) for file in ("muscles", "formulary", "instruments", "checklist", "safety", "steroid")),
            *(list(PAIN_SCALES), list(RANGES), list(complications.KINDS), [key.value for key in CheckKey]),
        ]
    )


def _write_note(target: FolderTarget | ZipTarget) -> None:
    with target.file(NOTE_FILE) as stream:
        stream.write("\n".join(NOTE) + "\n")


class _Noted:
    """An entry of the audit before anything is written, and one more when it was not written after all."""

    def __init__(self, note: Callable[..., None]) -> None:
        self._note = note
        self._has_begun = False

    def begin(self, patients: int) -> None:
        self._note(patients=patients)
        self._has_begun = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None or not self._has_begun:
            return
        try:
            self._note(failed=kind.__name__)
        except WorldFault as fault:  # the first entry stands: it says more than happened, never less
            log.warning("that an export failed is not noted: %s", fault.code)


def _write_csv(
    target: FolderTarget | ZipTarget, outgoing: OutgoingRecords, report: ExportReport, progress: Progress | None
) -> None:
    for number, layout in enumerate(FILES, start=1):
        if outgoing.has(layout):
            with target.file(layout.name) as stream:
                rare = outgoing.says_more(layout)
                report.files[layout.name] = write_csv(stream, layout, outgoing.records(layout), rare=rare)
        _tell(progress, number)
    _write_documents(target, outgoing, report)
    own = outgoing.own_catalogue()
    if own:
        with target.file(CATALOGUE) as stream:
            stream.write(catalogue_transfer.text_of(own))
        report.files[CATALOGUE] = len(own)
    with target.file(MARK) as stream:
        stream.write(mark_text())


def _write_documents(target: FolderTarget | ZipTarget, outgoing: OutgoingRecords, report: ExportReport) -> None:
    """Each document as the file it is, one by one."""
    names: set[str] = set()
    for record in outgoing.records(layout_of(Document)):
        assert isinstance(record, Document)
        name = name_of(record.document_id, record.media, names)
        target.add(name, outgoing.document(record), packed=True)
        names.add(name.lower())
    if names:
        report.files[FOLDER] = len(names)


def _write_json(raw: IO[bytes], outgoing: OutgoingRecords, report: ExportReport, progress: Progress | None) -> None:
    stream = io.TextIOWrapper(raw, "utf-8", newline="")
    stream.write(f'{{\n"format": {json.dumps(FORMAT)},\n"version": {FORMAT_VERSION}')
    if outgoing.tells_nobody:
        stream.write(f',\n"deidentified": {json.dumps(NOTE)}')
    for number, layout in enumerate(FILES, start=1):
        if not outgoing.has(layout):
            _tell(progress, number)
            continue
        count = 0
        stream.write(f",\n{json.dumps(layout.title)}: [")
        for row in json_rows(layout, outgoing.records(layout), rare=outgoing.says_more(layout)):
            stream.write("\n" if count == 0 else ",\n")
            stream.write(json.dumps(row, ensure_ascii=False))
            count += 1
        stream.write("]" if count == 0 else "\n]")
        report.files[layout.title] = count
        _tell(progress, number)
    own = outgoing.own_catalogue()
    if own:
        stream.write(f',\n"catalogue": {json.dumps(own, ensure_ascii=False)}')
        report.files["catalogue"] = len(own)
    stream.write("\n}\n")
    stream.flush()
    stream.detach()


def _write_workbook(raw: IO[bytes], outgoing: OutgoingRecords, report: ExportReport, progress: Progress | None) -> None:
    from tpi_tracker.exchange.workbook_writing import writing

    with writing(raw) as book:
        for number, layout in enumerate(FILES, start=1):
            if outgoing.has(layout):
                rare = outgoing.says_more(layout)
                report.files[layout.title] = book.write(layout, outgoing.records(layout), rare=rare)
            _tell(progress, number)
        own = outgoing.own_catalogue()
        if own:
            book.write_catalogue(catalogue_transfer.text_of(own))
            report.files["catalogue"] = len(own)
        if layout_of(Document).title in report.files:
            book.write_note("about documents", [NOT_IN_A_WORKBOOK])
        book.write_mark()
        if outgoing.tells_nobody:
            book.write_note("deidentified", NOTE)


def _write_fhir(raw: IO[bytes], outgoing: OutgoingRecords, report: ExportReport, progress: Progress | None) -> None:
    stream = io.TextIOWrapper(raw, "utf-8", newline="")
    nobody = outgoing.tells_nobody
    written, known = BundleWriter(stream, NOTE if nobody else ()), Known(_drug, _muscle, years_alone=nobody)
    for number, layout in enumerate(FILES, start=1):
        for made in resources(layout.record, outgoing.records(layout), known):
            written.write(made)
        _tell(progress, number)
    written.end()
    report.files.update(written.counts)
    stream.flush()
    stream.detach()


def _drug(key: str) -> tuple[str, str | None]:
    found = catalogue.drug(key)
    return (found.name, found.rxnorm) if found is not None else (key, None)


def _muscle(key: str) -> str:
    found = catalogue.muscle(key)
    return found.name if found is not None else key


def _tell(progress: Progress | None, done: int) -> None:
    if progress is not None:
        progress(done, len(FILES))
