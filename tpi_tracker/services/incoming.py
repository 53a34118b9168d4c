"""One pass over a bundle: every row read, checked, compared with what is stored, and kept in batches."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from tpi_tracker.domain.checks import Clock
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.session import Session
from tpi_tracker.exchange.cells import shown, writer
from tpi_tracker.exchange.document_files import in_folder
from tpi_tracker.exchange.layout import FILES, FLAGS, Column, FileLayout
from tpi_tracker.exchange.links import PARENTS, WARNED, WORDS, Links, Vocabulary
from tpi_tracker.exchange.reading import Dismissal, ReadRow, RowReader, content, read_dismissals, read_rows, value_of
from tpi_tracker.exchange.source import Source
from tpi_tracker.exchange.table import BadFile, Refusal, Table
from tpi_tracker.services.file_faults import CannotRead
from tpi_tracker.services.import_report import FileCount, ImportReport
from tpi_tracker.services.incoming_documents import IncomingDocuments, keep_all
from tpi_tracker.store.reader import Reader

BATCH = 2000
SEARCHED = 5
"""Batches between two searches for garbage."""
CONTRADICTIONS = 20
"""Rows of a file whose differences to an earlier one are told: for each the file is read again up to there."""
_STANDING = ("recorded_at", "author", "record_status", "row_id")

Progress = Callable[[int, int], None]
"""Called with bytes done and bytes in all."""


class Loose(Protocol):
    """What is different where the rows are those of a clinic's own spreadsheet, made into a bundle.

    An empty cell there contradicts nothing, and what was taken back may come again.
    """

    def fresh(self, file: str, rows: Sequence[ReadRow]) -> None:
        """Told the rows that are fit to be taken."""
        ...

    def is_gone(self, stored: Record) -> bool:
        """Whether a stored record was taken back and is given its values anew."""
        ...

    def back(self, records: list[Record]) -> list[Record]:
        """Brings those back that are stored and gone; gives the others, which are new."""
        ...


class Incoming:
    """Reads a bundle against one view of the clinic. ``keep`` stores a batch; None only looks. ``search`` looks for
    garbage where the heap is still: a batch leaves next to none behind."""

    def __init__(
        self,
        source: Source,
        reader: Reader,
        clock: Clock,
        vocabulary: Vocabulary,
        report: ImportReport,
        *,
        keep: Callable[[Sequence[Record]], object] | None,
        ignore_unknown: bool = False,
        progress: Progress | None = None,
        loose: Loose | None = None,
        search: Callable[[], object] | None = None,
    ) -> None:
        self._search = search
        self._loose = loose
        self._source = source
        self._reader = reader
        self._zone: ZoneInfo = clock.zone
        self._report = report
        self._keep = keep
        self._ignore_unknown = ignore_unknown
        self._progress = progress
        self.links = Links(clock, vocabulary, self._fetch)
        self.problems: dict[str, None] = {}
        """Problems that accepted rows belong to, in the order met."""
        self.dismissals: list[Dismissal] = []
        self._new: dict[str, set[str]] = {}
        self._done = 0
        self._documents = IncomingDocuments(source, reader, report, self._tell_document)
        files = {layout.name for layout in FILES}
        self._total = sum(source.size(name) for name in source.names if name in files or in_folder(name))

    def run(self) -> None:
        """Reads every file in the order of reference; what is wrong is in the report."""
        for layout in FILES:
            if layout.name not in self._source.names:
                continue
            count = self._report.files.setdefault(layout.name, FileCount())
            try:
                with Table(self._source, layout, ignore_unknown=self._ignore_unknown) as table:
                    if table.ignored:
                        self._report.ignored_columns[layout.name] = table.ignored
                    if layout is FLAGS:
                        self._flags(table, count)
                    else:
                        self._file(table, layout, count)
            except BadFile as bad:
                self._refuse(count, [bad.refusal])
            except OSError as error:
                raise CannotRead(Path(layout.name), error) from error
            if layout.name == "scores.csv" or (
                layout.name == "sessions.csv" and "scores.csv" not in self._source.names
            ):
                for row, problem in self.links.without_baseline():
                    self._report.warn("sessions.csv", row, problem.field, problem.sentence)
            self._done += self._source.size(layout.name)
            self._tell(0)
        self._report.other_files += self._documents.others()

    def tell_again(self) -> None:
        """The last report of progress once more, for work that has no bytes to count; whoever is told may stop it."""
        self._tell(0)

    def _tell_document(self, bytes_read: int) -> None:
        self._done += bytes_read
        self._tell(0)

    def _tell(self, bytes_read: int) -> None:
        if self._progress is not None:
            self._progress(min(self._done + bytes_read, self._total), self._total)

    def _file(self, table: Table, layout: FileLayout, count: FileCount) -> None:
        rows, lines = read_rows(table, layout, self._zone)
        twins = _Twins(self._source, layout, rows, self._ignore_unknown)
        self._contents: Counter[tuple[Any, ...]] = Counter()
        self._looked_at: set[str] = set()
        for number, batch in enumerate(_batches(lines, BATCH), start=1):
            if self._search is not None and number % SEARCHED == 0:
                self._search()
            count.rows += len(batch)
            taken = self._agreeing(layout, batch, count)
            taken = [row for row in taken if not row.key or self._is_new_here(twins, row, count)]
            fresh = self._not_stored(layout, rows, taken, count)
            if layout.record is Document:
                fresh = self._with_their_files(taken, fresh, count)
            count.accepted += len(fresh)
            records = self._accept(layout, fresh)
            if self._loose is not None:
                self._loose.fresh(layout.name, fresh)
                records = self._loose.back(records)
            if self._keep is not None and records and not self._report.refusals:
                self._keep(records)
                keep_all(self._documents, records)
            self._tell(table.bytes_read)

    def _agreeing(self, layout: FileLayout, batch: list[ReadRow], count: FileCount) -> list[ReadRow]:
        """The rows of a batch that are right in themselves and beside the records they name."""
        self.links.prepare([row.record for row in batch if row.record is not None])
        taken = []
        for row in batch:
            if row.record is not None:
                for problem in self.links.problems(row.record):
                    row.refusals.append(Refusal(layout.name, row.number, problem.field, problem.sentence))
            if row.refusals:
                self.links.refuse(layout.record, row.key if layout.has_key else "")
                self._refuse(count, row.refusals)
            else:
                taken.append(row)
        return taken

    def _with_their_files(self, taken: list[ReadRow], fresh: list[ReadRow], count: FileCount) -> list[ReadRow]:
        """The new documents that the bundle really holds."""
        for row in taken:
            if isinstance(row.record, Document):
                self._documents.met(row.record)
        there = self._documents.fit(fresh)
        for row in fresh:
            if row.refusals:
                self._refuse(count, row.refusals)
        count.skipped += sum(not row.refusals for row in fresh) - len(there)
        return there

    def _is_new_here(self, twins: "_Twins", row: ReadRow, count: FileCount) -> bool:
        """Whether no earlier row of this file has the same key."""
        verdict = twins.meet(row)
        if verdict is None:
            return True
        if verdict:
            self._refuse(count, verdict)
        else:
            count.skipped += 1
        return False

    def _not_stored(self, layout: FileLayout, rows: RowReader, taken: list[ReadRow], count: FileCount) -> list[ReadRow]:
        """The rows the clinic does not have yet. A stored key with other values is refused with both."""
        keys = [row.key for row in taken if row.key]
        stored = {record.key: record for record in self._fetch(layout.record, keys)} if keys else {}
        alike = _own(rows.present)
        self._learn_contents(layout, taken, alike)
        if not keys and not self._contents:
            return taken
        fresh = []
        for row in taken:
            if row.record is None:
                continue
            if not row.key:
                if self._is_one_of_the_stored(row.record, alike):
                    count.skipped += 1
                else:
                    fresh.append(row)
            elif row.key not in stored or (self._loose is not None and self._loose.is_gone(stored[row.key])):
                fresh.append(row)
            else:
                self.links.learn(stored[row.key])
                differing = _differences(stored[row.key], row.record, rows.present, self._loose is not None)
                if differing:
                    self._refuse(
                        count, [_stored_otherwise(layout, row, column, stored[row.key]) for column in differing]
                    )
                else:
                    count.skipped += 1
        return fresh

    def _is_one_of_the_stored(self, record: Record, alike: tuple[Column, ...]) -> bool:
        """Whether a row without a key is a stored one written again; each stored one answers once."""
        if not self._contents:
            return False
        values = content(record, alike)
        if self._contents[values] <= 0:
            return False
        self._contents[values] -= 1
        return True

    def _learn_contents(self, layout: FileLayout, taken: list[ReadRow], alike: tuple[Column, ...]) -> None:
        """Counts what is stored already under the parents of these rows, where a row without a key may be one of it."""
        if layout.has_key or all(row.key for row in taken):
            return
        name, parent = PARENTS[layout.record]
        parents = {getattr(row.record, name) for row in taken} - self._new.get(parent.KIND, set()) - self._looked_at
        if not parents:
            return
        self._looked_at |= parents
        is_strict = self._loose is None
        stored = self._reader.all(layout.record, with_retracted=is_strict, **{name: sorted(parents)})
        self._contents.update(content(record, alike) for record in stored)

    def _accept(self, layout: FileLayout, fresh: list[ReadRow]) -> list[Record]:
        """What later rows may name and the report shall say of these rows; gives their records."""
        records = [row.record for row in fresh if row.record is not None]
        if layout.has_key:
            self._new.setdefault(layout.record.KIND, set()).update(record.key for record in records)
        if layout.record in WORDS:
            for record in records:
                self.links.learn(record)
        problems = dict.fromkeys(map(self.links.problem_id, records))
        self.problems |= {problem_id: None for problem_id in problems if problem_id is not None}
        for row in fresh if layout.record in WARNED else ():
            if row.record is not None:
                for problem in self.links.warnings(row.number, row.record):
                    self._report.warn(layout.name, row.number, problem.field, problem.sentence)
        return records

    def new_sessions(self) -> list[str]:
        """The sessions this import brings."""
        return sorted(self._new.get(Session.KIND, ()))

    def is_new(self, model: type[Record], key: str) -> bool:
        """Whether this import brings the record of that key."""
        return key in self._new.get(model.KIND, ())

    def _flags(self, table: Table, count: FileCount) -> None:
        for found in read_dismissals(table, self._zone):
            if isinstance(found, Refusal):
                self._refuse(count, [found])
            else:
                self.dismissals.append(found)
                count.accepted += 1
        count.rows = count.accepted + count.refused

    def _refuse(self, count: FileCount, refusals: Iterable[Refusal]) -> None:
        count.refused += 1
        self._report.refusals.extend(refusals)

    def _fetch(self, model: type[Record], keys: list[str]) -> list[Record]:
        return list(self._reader.all(model, with_retracted=True, **{model.KEY: keys}))


class _Twins:
    """Rows of one file with the same key: the same values are one row written twice, other values a contradiction."""

    def __init__(self, source: Source, layout: FileLayout, rows: RowReader, ignore_unknown: bool) -> None:
        self._source, self._layout, self._rows, self._ignore_unknown = source, layout, rows, ignore_unknown
        self._met: dict[str, tuple[int, int]] = {}
        self._looked = 0

    def meet(self, row: ReadRow) -> list[Refusal] | None:
        """None for a new key, nothing for the same row again, else what differs from the first."""
        if row.record is None:
            return None
        mark = hash(content(row.record, self._rows.present))
        first, known = self._met.setdefault(row.key, (row.number, mark))
        if first == row.number:
            return None
        if mark == known:
            return []
        if self._looked >= CONTRADICTIONS:
            said = f"Row {first} has the same {self._layout.record.KEY} with other values."
            return [Refusal(self._layout.name, row.number, self._layout.record.KEY, said)]
        self._looked += 1
        return self._against(row, first)

    def _against(self, row: ReadRow, first: int) -> list[Refusal]:
        """The columns in which ``row`` contradicts the row ``first``, read once more."""
        with Table(self._source, self._layout, ignore_unknown=self._ignore_unknown) as table:
            earlier = next(self._rows.read(number, cells).record for number, cells in table.rows() if number == first)
        if earlier is None or row.record is None:
            return []
        return [
            Refusal(
                self._layout.name,
                row.number,
                column.name,
                f"Row {first} has the same {self._layout.record.KEY} with {_value(earlier, column)},"
                f" this one has {_value(row.record, column)}.",
            )
            for column in self._rows.present
            if value_of(earlier, column) != value_of(row.record, column)
        ]


def _batches(rows: Iterator[ReadRow], size: int) -> Iterator[list[ReadRow]]:
    while batch := list(islice(rows, size)):
        yield batch


def _own(columns: Iterable[Column]) -> tuple[Column, ...]:
    return tuple(column for column in columns if column.name not in _STANDING)


def _differences(stored: Record, given: Record, present: Iterable[Column], loose: bool) -> list[Column]:
    """The columns in which a row contradicts what is stored; time and author count only where the row says them, and
    of a ``loose`` row every column."""
    return [
        column
        for column in present
        if value_of(stored, column) != value_of(given, column)
        and not ((loose or column.name in {"recorded_at", "author"}) and value_of(given, column) is None)
    ]


def _stored_otherwise(layout: FileLayout, row: ReadRow, column: Column, stored: Record) -> Refusal:
    given = _value(row.record, column) if row.record is not None else ""
    sentence = f"This {layout.record.KEY} is stored with {_value(stored, column)}, the row has {given}."
    return Refusal(layout.name, row.number, column.name, sentence)


def _value(record: Record, column: Column) -> str:
    value = value_of(record, column)
    return "nothing" if value is None else shown(writer(column)(value))
