"""A clinic's own spreadsheet in: through its mapping, looked at first, all of it or nothing, and back out again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange import sheets
from tpi_tracker.exchange.cells import writer as cell_writer
from tpi_tracker.exchange.layout import file_named, layout_of
from tpi_tracker.exchange.links import Vocabulary
from tpi_tracker.exchange.mapped import ACCEPTED, READ, REFUSED, Mapped
from tpi_tracker.exchange.mapped_sheets import Chosen
from tpi_tracker.exchange.mapping import BadMapping, Mapping
from tpi_tracker.exchange.reading import ReadRow, value_of
from tpi_tracker.exchange.refused_rows import write_refused
from tpi_tracker.exchange.source import NotABundle
from tpi_tracker.exchange.table import Refusal
from tpi_tracker.services import bundles, catalogue, import_undo
from tpi_tracker.services.back_again import BackAgain
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotRead, CannotWrite
from tpi_tracker.services.import_report import ImportReport
from tpi_tracker.services.incoming import Incoming, Progress
from tpi_tracker.services.quiet_heap import quiet_heap, still_heap
from tpi_tracker.services.saving import clock_of
from tpi_tracker.store.database import Reader

__all__ = ["BadMapping", "CannotRead", "NotABundle", "PreviewRow", "SheetReport", "import_spreadsheet", "save_refused"]

PREVIEWED: Final = 50
_ROUNDS: Final = 6
"""How often rows are left out and the rest looked at again: one row hangs on another."""
_HANGS_ON = "What this row belongs to is refused in another row."


class _Nothing(Exception):  # not an error: the way out of a transaction that keeps nothing
    """Leaves the transaction so that nothing of it is kept."""


@dataclass(slots=True)
class PreviewRow:
    """A row of the spreadsheet as it will be stored: what it becomes, by kind of record, and each field's text.

    ``state`` is ``accepted``, ``skipped`` (it says nothing new) or ``refused``.
    """

    sheet: str
    row: int
    state: str
    records: list[tuple[str, dict[str, str]]] = field(default_factory=list)


@dataclass(slots=True)
class SheetReport:
    """What became of a spreadsheet, or would: ``accepted`` + ``refused`` + ``skipped`` = ``rows``, always.

    A row is refused whole. A skipped one was there already, here or in the clinic. ``undo`` takes the import back; None
    where nothing was imported.
    """

    sha256: str
    dry_run: bool
    imported: bool = False
    rows: int = 0
    accepted: int = 0
    skipped: int = 0
    refused: int = 0
    records: dict[str, int] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    warnings: list[Refusal] = field(default_factory=list)
    warning_count: int = 0
    notes: list[str] = field(default_factory=list)
    not_taken: list[str] = field(default_factory=list)
    preview: list[PreviewRow] = field(default_factory=list)
    follow_ups_made: int = 0
    changes: Changes = field(default_factory=Changes)
    undo: Callable[[], Changes] | None = None
    refused_places: frozenset[tuple[int, int]] = frozenset()

    def to_json(self) -> dict[str, Any]:
        """The report as plain JSON values."""
        plain = ("imported", "dry_run", "sha256", "rows", "accepted", "skipped", "refused", "records")
        told: dict[str, Any] = {name: getattr(self, name) for name in plain}
        told["refusals"] = [refusal._asdict() for refusal in self.refusals]
        told["warnings"] = [warning._asdict() for warning in self.warnings]
        told |= {"warning_count": self.warning_count, "notes": self.notes, "columns_not_taken": self.not_taken}
        told["preview"] = [
            {
                "sheet": row.sheet,
                "row": row.row,
                "state": row.state,
                "records": [{"kind": kind, **values} for kind, values in row.records],
            }
            for row in self.preview
        ]
        return told | {"follow_ups_made": self.follow_ups_made}


def import_spreadsheet(
    clinic: Clinic,
    path: Path,
    mapping: Mapping,
    *,
    dry_run: bool = False,
    schedule: bool = False,
    without_refused: bool = False,
    progress: Progress | None = None,
    decided: Callable[[], None] | None = None,
) -> SheetReport:
    """Takes a spreadsheet in whole, or nothing of it. ``dry_run`` only looks: the same report, nothing kept.

    ``without_refused`` leaves refused rows out, with what hangs on them, and takes the rest. ``schedule`` makes
    follow-ups. ``progress`` is called with steps done and in all, and may raise to stop; ``decided`` when it is about
    to be kept. Raises ``NotABundle`` (``BadMapping`` among it), ``CannotRead``, and ``WorldFault``.
    """
    if mapping.open:
        listed = "; ".join(mapping.open[:20])
        raise BadMapping(f"The mapping has open questions, {len(mapping.open)} in all: {listed}.")
    try:
        with still_heap() as search:
            book = sheets.opened(path, encoding=mapping.encoding, separator=mapping.separator)
            with quiet_heap():  # the cells of the book are never searched
                stop = None if progress is None else partial(progress, 0, 1)
                chosen = Chosen(book, mapping, clinic.today(), stop)
                made = _Import(clinic, chosen, schedule, progress, search)
                return made.run(dry_run, without_refused, decided)
    except OSError as error:
        raise CannotRead(path, error) from error


def save_refused(clinic: Clinic, path: Path, mapping: Mapping, report: SheetReport, target: Path) -> int:
    """Writes the refused rows of a report with their reasons to a CSV file, for correction; how many they are.

    Raises as ``import_spreadsheet``, ``TargetRefused`` and ``CannotWrite``.
    """
    with clinic.reading(Right.IMPORT):
        pass
    try:
        book = sheets.opened(path, encoding=mapping.encoding, separator=mapping.separator)
        chosen = Chosen(book, mapping, clinic.today())
    except OSError as error:
        raise CannotRead(path, error) from error
    try:
        return write_refused(chosen, report.refused_places, report.refusals, target)
    except OSError as error:
        raise CannotWrite(target, error) from error


class _Import:
    def __init__(
        self,
        clinic: Clinic,
        chosen: Chosen,
        schedule: bool,
        progress: Progress | None,
        search: Callable[[], object],
    ) -> None:
        self._clinic, self._chosen, self._schedule, self._progress = clinic, chosen, schedule, progress
        self._search = search
        self._muscles = {muscle.key: muscle for muscle in catalogue.muscles()}
        self._words = Vocabulary(frozenset(self._muscles), frozenset(drug.key for drug in catalogue.drugs()))
        self._rows = max(chosen.about_rows(), 1)
        self._left: dict[tuple[int, int], list[Refusal]] = {}

    def run(self, dry_run: bool, without_refused: bool, decided: Callable[[], None] | None) -> SheetReport:
        if without_refused:
            for _ in range(_ROUNDS):
                looked = self._look()
                if not self._leave_out(looked):
                    break
        if dry_run:
            return self._look().report(dry_run=True)
        done = self._pass()
        try:
            with self._clinic.writing(Right.IMPORT) as writer:
                steps = import_undo.ImportSteps(writer)
                incoming = done.incoming(writer, steps)
                incoming.run()
                if done.inner.refusals or done.has_new_refusals:
                    raise _Nothing
                self._chosen.check_unchanged()
                bundles.follow(
                    self._clinic, writer, incoming, done.inner, steps, schedule=self._schedule, stop=self._stop()
                )
                told = {name: count.accepted for name, count in done.inner.files.items()}
                writer.log("import", "spreadsheet", done.inner.sha256, None, {"accepted": told})
                changes = writer.changes
                if decided is not None:
                    decided()
        except _Nothing:
            return done.report(dry_run=False)
        report = done.report(dry_run=False)
        report.imported, report.changes = True, changes
        report.undo = import_undo.undo_of(self._clinic, steps, incoming.problems, report.sha256)
        return report

    def _stop(self) -> Callable[[], None] | None:
        """The last report of progress once more, for work that has no steps to count."""
        return None if self._progress is None else partial(self._progress, 2 * self._rows, 2 * self._rows)

    def _look(self) -> "_Pass":
        done = self._pass()
        with self._clinic.reading(Right.IMPORT) as reader:
            done.incoming(reader, None).run()
        self._chosen.check_unchanged()
        return done

    def _pass(self) -> "_Pass":
        return _Pass(
            self._clinic,
            self._chosen,
            self._muscles,
            self._words,
            self._left,
            self._rows,
            self._progress,
            self._search,
        )

    def _leave_out(self, looked: "_Pass") -> bool:
        """Adds the rows a look refused, and those that hang on them; whether there were any."""
        refused, hanging = looked.refused()
        for place, refusals in refused.items():
            self._left[place] = refusals
        for sheet, row in hanging - self._left.keys():
            self._left[sheet, row] = [Refusal(self._chosen.sheets[sheet].title, row, None, _HANGS_ON)]
        return bool(refused)


class _Pass(BackAgain):
    """One reading of the spreadsheet and of the bundle it stands for; also what becomes of each row (a ``Loose``)."""

    def __init__(
        self,
        clinic: Clinic,
        chosen: Chosen,
        muscles: Any,
        words: Vocabulary,
        left: dict[tuple[int, int], list[Refusal]],
        rows: int,
        progress: Progress | None,
        search: Callable[[], object],
    ) -> None:
        super().__init__()
        self._clinic, self._chosen, self._words, self._left = clinic, chosen, words, left
        self._rows, self._progress, self._search = rows, progress, search
        self.inner = ImportReport(sha256=chosen.book.sha256)
        self._mapped = Mapped(chosen, clinic.today(), muscles, frozenset(left))
        self._steps: import_undo.ImportSteps | None = None
        self._source = self._mapped.run(self._told_rows if progress else None)
        self._shown = {place: PreviewRow(chosen.sheets[place[0]].title, place[1], "") for place in self._first()}

    @property
    def has_new_refusals(self) -> bool:
        """Whether rows are refused that are not left out anyway."""
        return bool(self._mapped.refusals)

    def _told_rows(self, done: int) -> None:
        if self._progress is not None:
            self._progress(min(done, self._rows), 2 * self._rows)

    def _told_bytes(self, done: int, whole: int) -> None:
        if self._progress is not None:
            self._progress(self._rows + self._rows * done // max(whole, 1), 2 * self._rows)

    def _first(self) -> list[tuple[int, int]]:
        places: list[tuple[int, int]] = []
        for number, state in enumerate(self._mapped.state):
            for row, what in enumerate(state):
                if what:
                    places.append((number, row))
                    if len(places) == PREVIEWED:
                        return places
        return places

    def incoming(self, reader: Reader, steps: import_undo.ImportSteps | None) -> Incoming:
        self._steps = steps
        keep = None if steps is None or self.has_new_refusals else steps.take
        told = self._told_bytes if self._progress is not None else None
        clock = clock_of(self._clinic)
        return Incoming(
            self._source,
            reader,
            clock,
            self._words,
            self.inner,
            keep=keep,
            progress=told,
            loose=self,
            search=self._search,
        )

    def fresh(self, file: str, rows: Sequence[ReadRow]) -> None:
        """Notes the rows of the spreadsheet that say something new."""
        layout = file_named(file)
        for row in rows:
            place = self._mapped.place(file, row.number)
            state = self._mapped.state[place.sheet]
            if state[place.row] == READ:
                state[place.row] = ACCEPTED
            shown = self._shown.get((place.sheet, place.row))
            if shown is not None and row.record is not None and layout is not None:
                shown.records.append((layout.title, _texts(row.record)))

    def refused(self) -> tuple[dict[tuple[int, int], list[Refusal]], set[tuple[int, int]]]:
        """The rows refused, with their reasons, and the rows that hang on them."""
        found: dict[tuple[int, int], list[Refusal]] = {}
        hanging: set[tuple[int, int]] = set()
        for refusal, place in zip(self._mapped.refusals, self._mapped.refused_places, strict=True):
            found.setdefault(place, []).append(refusal)
        for inner in self.inner.refusals:
            if inner.row is None:
                continue
            at = self._mapped.place(inner.file, inner.row)
            found.setdefault((at.sheet, at.row), []).append(self._outer(inner))
            hanging.update(self._mapped.rows_with(inner.file, inner.row))
        return found, hanging - found.keys()

    def _outer(self, inner: Refusal) -> Refusal:
        """The same said of the spreadsheet."""
        if inner.row is None:
            return Refusal(self._chosen.book.title, None, None, inner.reason)
        place = self._mapped.place(inner.file, inner.row)
        header = self._mapped.header_of(inner.file, inner.column)
        if header is None and inner.column not in {"session_id", "problem_id", "patient_no"}:
            header = place.header
        return Refusal(self._chosen.sheets[place.sheet].title, place.row, header, inner.reason)

    def report(self, *, dry_run: bool) -> SheetReport:
        """What became of it, row by row."""
        report = SheetReport(self.inner.sha256, dry_run)
        refused, _hanging = self.refused()
        for place, refusals in (refused | self._left).items():
            self._mapped.state[place[0]][place[1]] = REFUSED
            report.refusals += refusals
        report.refusals += [self._outer(inner) for inner in self.inner.refusals if inner.row is None]
        report.refusals.sort(key=lambda refusal: (refusal.file, refusal.row or 0))
        states = b"".join(bytes(state) for state in self._mapped.state)
        report.accepted, report.refused = states.count(ACCEPTED), states.count(REFUSED)
        report.skipped = states.count(READ)
        report.rows = len(states) - states.count(0)
        report.records = {name.removesuffix(".csv"): count.accepted for name, count in self.inner.files.items()}
        report.warnings = [self._outer(warning) for warning in self.inner.warnings]
        report.warning_count = self.inner.warning_count
        report.notes = list(self._chosen.notes)
        report.not_taken = list(dict.fromkeys(name for sheet in self._chosen.sheets for name in sheet.not_taken))
        report.follow_ups_made = self.inner.follow_ups_made
        report.refused_places = frozenset(refused) | frozenset(self._left)
        for (sheet, row), shown in self._shown.items():
            shown.state = {READ: "skipped", ACCEPTED: "accepted", REFUSED: "refused"}[self._mapped.state[sheet][row]]
            if shown.state == "refused":
                shown.records = []
        report.preview = list(self._shown.values())
        return report


def _texts(record: Record) -> dict[str, str]:
    """A record's own fields that say something, as a bundle spells them."""
    found = ((column, value_of(record, column)) for column in layout_of(type(record)).own)
    return {column.name: cell_writer(column)(value) for column, value in found if value is not None}
