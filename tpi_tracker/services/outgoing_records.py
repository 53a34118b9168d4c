"""Which records of the clinic leave it, file by file, in the order in which they are written."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Workup
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.hiding import Hiding
from tpi_tracker.exchange.layout import FileLayout
from tpi_tracker.exchange.target import TargetRefused
from tpi_tracker.exchange.writing import in_order
from tpi_tracker.services import catalogue_transfer
from tpi_tracker.store import documents
from tpi_tracker.store.reader import Reader

CHUNK: Final = 4000
"""Keys whose rows are held at once: an export of any size needs little memory."""


class OutgoingRecords:
    """Which records go out, and each file's records in the order they are written."""

    def __init__(self, reader: Reader, with_retracted: bool, hiding: Hiding | None = None) -> None:
        self._reader = reader
        self._hiding = hiding
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
        numbers = sorted(record.patient_no for record in found)
        hiding = self._hiding
        self._keys["patient_no"] = (
            numbers if hiding is None else hiding.name("patient_no", [(None, n) for n in numbers])
        )
        self._keys["problem_id"] = self._keys_of(Problem, "patient_no")
        self._keys["session_id"] = self._keys_of(Session, "problem_id")
        self._keys["workup_id"] = self._keys_of(Workup, "problem_id")
        self._sessions = set(self._keys["session_id"])
        self._keys["document_id"] = [] if hiding is not None else self._documents()

    def _documents(self) -> list[str]:
        """Those whose session or workup goes out; none where nobody is to be told: a report names its patient."""
        workups = set(self._keys["workup_id"])
        return sorted(
            each.key
            for each in self._under(Document, "problem_id")
            if isinstance(each, Document) and (each.session_id in self._sessions or each.workup_id in workups)
        )

    def document(self, record: Document) -> bytes:
        """The bytes of a document that goes out. Raises ``DocumentDamaged``."""
        return documents.content(self._reader, record)

    @property
    def tells_nobody(self) -> bool:
        """Whether nothing that goes out tells whose it is."""
        return self._hiding is not None and self._hiding.key is not None

    def keys(self, name: str) -> list[str]:
        """The keys of one kind that go out, in the order in which they do: ``patient_no``, ``problem_id`` ..."""
        return self._keys[name]

    def _keys_of(self, model: type[Record], parent: str) -> list[str]:
        if self._hiding is None:
            return sorted(record.key for record in self._under(model, parent))
        return self._hiding.name(
            model.KEY, [(getattr(record, parent), record.key) for record in self._under(model, parent)]
        )

    def _under(self, model: type[Record], parent: str) -> Iterator[Record]:
        for keys in chunks(self._keys[parent]):
            yield from self._reader.all(model, with_retracted=self._with_retracted, **{parent: keys})

    def own_catalogue(self) -> list[dict[str, Any]]:
        """The clinic's own muscles, drugs and questionnaires, which the records may name; none of a clinic that is not
        to be told."""
        if self._hiding is not None:
            return []
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
        hide = None if self._hiding is None else self._hiding.hidden()
        for keys in chunks(self._keys[layout.order[0]]):
            found = self._whole(
                self._reader.all(layout.record, with_retracted=self._with_retracted, **{layout.order[0]: keys})
            )
            yield from in_order(layout, found if hide is None else filter(None, map(hide, found)))

    def _whole(self, records: Iterable[Record]) -> Iterator[Record]:
        """A score or follow-up may name a session that does not go out: it then goes without."""
        for record in records:
            if isinstance(record, Score | FollowUp) and record.session_id and record.session_id not in self._sessions:
                yield record.model_copy(update={"session_id": None})
            elif isinstance(record, Finding) and not record.is_current and not self._with_retracted:
                continue
            else:
                yield record


def chunks(keys: list[str]) -> Iterator[list[str]]:
    """Keys whose rows are held at once."""
    for start in range(0, len(keys), CHUNK):
        yield keys[start : start + CHUNK]
