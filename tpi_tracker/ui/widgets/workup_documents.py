"""The documents of a workup, marked at the items they belong to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from tpi_tracker.domain.checklist import ItemKind
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import documents, rights
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui.places import AttachPlace, DocumentPlace
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.workup_cards import StepCard

if TYPE_CHECKING:
    from tpi_tracker.services.documents import DocumentRow
    from tpi_tracker.ui.pages.workup import WorkupPage

_AWAITED = frozenset({ItemState.ORDERED, ItemState.RESULTED})


class WorkupDocuments(QObject):
    """Of a row without an answer nothing is attached: what was not ordered has no result."""

    def __init__(self, page: "WorkupPage") -> None:
        super().__init__(page)
        self._page = page
        self._view: WorkupView | None = None
        self._found: dict[str, list[DocumentRow]] = {}

    def show(self, view: WorkupView) -> None:
        """Read them again and mark every row there is."""
        if self._view is None:
            for card in self._page.findChildren(StepCard):
                card.built.connect(self.mark)
        self._view, self._found = view, {}
        patient_no = view.patient.patient_no
        for row in documents.of_problem(self._page.clinic, patient_no, view.problem.problem_id):
            if row.workup_id == view.workup.key and not row.is_retracted:
                self._found.setdefault(row.item_key or "", []).append(row)
        self.mark()

    def mark(self) -> None:
        """Also when a card made its rows just now."""
        if self._view is None:
            return
        writes = rights.writes(self._page.clinic, Right.RECORD_CARE)
        for row in self._page.findChildren(AnswerRow):
            answer = self._view.answers.get(row.item.key)
            awaited = row.item.kind is ItemKind.INVESTIGATION and answer is not None and answer.state in _AWAITED
            count = len(self._found.get(row.item.key, ()))
            if count or awaited or row.has_mark:
                is_new, mark = not row.has_mark, row.document_mark
                if is_new:
                    mark.open_wanted.connect(self._open)
                    mark.attach_wanted.connect(self._attach)
                mark.show_count(count, attaches=writes and (awaited or count > 0))

    def _open(self, item_key: str) -> None:
        found = self._found.get(item_key)
        if found and self._view is not None:
            last = found[-1]
            self._page.go(DocumentPlace(last.patient_no, last.problem_id, last.document_id))

    def _attach(self, item_key: str) -> None:
        if self._view is not None:
            problem = self._view.problem
            self._page.go(
                AttachPlace(
                    self._view.patient.patient_no,
                    problem.problem_id,
                    workup_id=self._view.workup.key,
                    item_key=item_key,
                )
            )
