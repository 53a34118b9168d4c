"""The clinic written as a bundle: the same records always give the same bytes."""

import io
import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Self

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Workup
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.fhir_bundle import BundleWriter, resources
from tpi_tracker.exchange.fhir_parts import Known
from tpi_tracker.exchange.layout import CATALOGUE, FILES, FORMAT, FORMAT_VERSION, MARK, FileLayout
from tpi_tracker.exchange.target import FolderTarget, TargetRefused, ZipTarget, bundle_target, whole_file
from tpi_tracker.exchange.writing import in_order, json_rows, mark_text, write_csv
from tpi_tracker.services import catalogue, catalogue_transfer, confirming, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotWrite
from tpi_tracker.store.errors import WorldFault
from tpi_tracker.store.reader import Reader

log = logging.getLogger("tpi_tracker")

FORMATS = "csv", "xlsx", "fhir", "json"
CHUNK = 4000
"""Keys whose rows are held at once: an export of any size needs little memory."""

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
    force: bool = False,
    progress: Progress | None = None,
    beside: Mapping[str, bytes] | None = None,
) -> ExportReport:
    """Writes the clinic, or one patient: a bundle (``csv``: folder, .zip; ``xlsx``; ``json``) or FHIR R4 (``fhir``).

    Retracted records, and what belongs to them, are left out unless asked for. The whole clinic needs the password
    once more (``confirming``). ``beside`` are more files of a bundle, such as papers. The entry of the audit is there
    before the first byte of the file; what then fails gets a second one. Raises ``TargetRefused`` with a sentence,
    ``CannotWrite`` for a target that does not take it, ``NotConfirmed``, and ``WorldFault`` where the clinic cannot be
    read or the entry cannot be written.
    """
    if format not in FORMATS:
        raise TargetRefused(f"This version exports {', '.join(FORMATS[:-1])} and {FORMATS[-1]}, not {format}.")
    rights.require(clinic, Right.EXPORT)
    if patient is None:
        confirming.spend(clinic)
    report = ExportReport()

    def note(**more: Any) -> None:
        if not clinic.read_only:
            with clinic.writing(Right.EXPORT) as writer:
                detail: dict[str, Any] = {"format": format, "with_retracted": with_retracted} | more
                detail |= {"papers": len(beside)} if beside else {}
                writer.log("export", "bundle", "all" if patient is None else "patient", patient, detail)

    with clinic.reading(Right.EXPORT) as reader, _Noted(note) as noted:
        outgoing = _Outgoing(reader, with_retracted)
        outgoing.choose(patient)
        try:
            if format != "csv":
                write = {"json": _write_json, "fhir": _write_fhir, "xlsx": _write_workbook}[format]
                with whole_file(path, force=force) as raw:
                    noted.begin(outgoing.patients)
                    write(raw, outgoing, report, progress)
            else:
                with bundle_target(path, force=force) as target:
                    noted.begin(outgoing.patients)
                    _write_csv(target, outgoing, report, progress)
                    for name, content in (beside or {}).items():
                        target.add(name, content)
                        report.files[name] = 1
        except OSError as error:
            raise CannotWrite(path, error) from error
    return report


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
    target: FolderTarget | ZipTarget, outgoing: "_Outgoing", report: ExportReport, progress: Progress | None
) -> None:
    for number, layout in enumerate(FILES, start=1):
        if outgoing.has(layout):
            with target.file(layout.name) as stream:
                rare = outgoing.says_more(layout)
                report.files[layout.name] = write_csv(stream, layout, outgoing.records(layout), rare=rare)
        _tell(progress, number)
    own = outgoing.own_catalogue()
    if own:
        with target.file(CATALOGUE) as stream:
            stream.write(catalogue_transfer.text_of(own))
        report.files[CATALOGUE] = len(own)
    with target.file(MARK) as stream:
        stream.write(mark_text())


def _write_json(raw: IO[bytes], outgoing: "_Outgoing", report: ExportReport, progress: Progress | None) -> None:
    stream = io.TextIOWrapper(raw, "utf-8", newline="")
    stream.write(f'{{\n"format": {json.dumps(FORMAT)},\n"version": {FORMAT_VERSION}')
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


def _write_workbook(raw: IO[bytes], outgoing: "_Outgoing", report: ExportReport, progress: Progress | None) -> None:
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
        book.write_mark()


def _write_fhir(raw: IO[bytes], outgoing: "_Outgoing", report: ExportReport, progress: Progress | None) -> None:
    stream = io.TextIOWrapper(raw, "utf-8", newline="")
    written, known = BundleWriter(stream), Known(_drug, _muscle)
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


class _Outgoing:
    """Which records go out, and each file's records in the order they are written."""

    def __init__(self, reader: Reader, with_retracted: bool) -> None:
        self._reader = reader
        self._with_retracted = with_retracted
        self._keys: dict[str, list[str]] = {}
        self._sessions: set[str] = set()

    @property
    def patients(self) -> int:
        """How many go out."""
        return len(self._keys["patient_no"])

    def choose(self, patient: str | None) -> None:
        """Fixes the keys that go out: a child goes only with its parents. Raises ``TargetRefused``: no such patient."""
        chosen = {} if patient is None else {"patient_no": patient}
        found = self._reader.all(Patient, with_retracted=self._with_retracted, **chosen)
        if patient is not None and not found:
            raise TargetRefused(f"There is no patient {shown(patient)}.")
        self._keys["patient_no"] = sorted(record.patient_no for record in found)
        self._keys["problem_id"] = self._keys_of(Problem, "patient_no")
        self._keys["session_id"] = self._keys_of(Session, "problem_id")
        self._keys["workup_id"] = self._keys_of(Workup, "problem_id")
        self._sessions = set(self._keys["session_id"])

    def _keys_of(self, model: type[Record], parent: str) -> list[str]:
        return sorted(record.key for record in self._under(model, parent))

    def _under(self, model: type[Record], parent: str) -> Iterator[Record]:
        for keys in _chunks(self._keys[parent]):
            yield from self._reader.all(model, with_retracted=self._with_retracted, **{parent: keys})

    def own_catalogue(self) -> list[dict[str, Any]]:
        """The clinic's own muscles, drugs and questionnaires, which the records may name."""
        return catalogue_transfer.own_entries(self._reader)

    def has(self, layout: FileLayout) -> bool:
        """Whether a file is written: a rare one only with rows."""
        return not layout.rare or next(self.records(layout), None) is not None

    def says_more(self, layout: FileLayout) -> bool:
        """Whether a record of the file says something in a rare column."""
        defaults = {column.name: layout.record.model_fields[column.name].default for column in layout.rare_columns}
        return bool(defaults) and any(
            getattr(record, name) != default for record in self.records(layout) for name, default in defaults.items()
        )

    def records(self, layout: FileLayout) -> Iterator[Record]:
        """The records of one file, in order. Its first key decides the order, so chunks of keys follow each other."""
        for keys in _chunks(self._keys[layout.order[0]]):
            found = self._reader.all(layout.record, with_retracted=self._with_retracted, **{layout.order[0]: keys})
            yield from in_order(layout, self._whole(found))

    def _whole(self, records: Iterable[Record]) -> Iterator[Record]:
        """A score or follow-up may name a session that does not go out: it then goes without."""
        for record in records:
            if isinstance(record, Score | FollowUp) and record.session_id and record.session_id not in self._sessions:
                yield record.model_copy(update={"session_id": None})
            elif isinstance(record, Finding) and not record.is_current and not self._with_retracted:
                continue
            else:
                yield record


def _chunks(keys: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(keys), CHUNK):
        yield keys[start : start + CHUNK]
