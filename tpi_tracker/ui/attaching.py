"""Attaching a document from wherever the user is: by the command, or by a file that is dropped on the window."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.file_drop import FileDrop, is_document, place_of
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.places import AttachPlace
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.timeline import TimelineView

if TYPE_CHECKING:
    from tpi_tracker.ui.page import Page
    from tpi_tracker.ui.workspace import Workspace


def begin(workspace: "Workspace") -> None:
    """About what has the keyboard: an item of the workup, a session of the timeline; else the sheet asks."""
    workspace.about_problem(AttachPlace, **in_hand(workspace.page()))


class Drops(FileDrop):
    """What is dropped on the window: a document goes to the patient in front, where there is one."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.dropped.connect(self._take)
        self.refused.connect(self._say)

    def _take(self, path: str) -> None:
        page = self._workspace.page()
        if not is_document(path):
            self._workspace.go(place_of(path))
        elif page is not None and getattr(page.place, "patient_no", None) is not None:
            self._workspace.about_problem(AttachPlace, path=path)
        else:
            self._say(self.tr("A document belongs to a patient: open the patient, then drop the file there"))

    def _say(self, told: str) -> None:
        self._workspace.status.show_notice(Notice(told, tone="caution"))


def in_hand(page: "Page | None") -> dict[str, str]:
    """What the keyboard is on, as the fields of a place."""
    held: QWidget | None = page.focusWidget() if page is not None else None
    while held is not None and held is not page:
        if isinstance(held, AnswerRow):
            return {"workup_id": str(getattr(page, "workup_id", "")), "item_key": held.item.key}
        if isinstance(held, TimelineView):
            entry = held.entry()
            is_session = entry is not None and entry.model_kind == "session" and entry.retracted is None
            return {"session_id": entry.key} if entry is not None and is_session else {}
        held = held.parentWidget()
    return {}
