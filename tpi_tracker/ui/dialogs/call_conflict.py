"""A call that somebody else closed meanwhile: what they wrote beside what is to be written."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tpi_tracker.services.closed_calls import closed_by
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.ui.dialogs.field_words import value_words
from tpi_tracker.ui.dialogs.whole_conflict import Kept, Line, WholeConflictDialog
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved


class CallConflictDialog(WholeConflictDialog):
    """``said`` is what was to be kept of the call, in words; ``write`` keeps it beside what they kept."""

    def __init__(
        self,
        parent: Page | Sheet,
        clinic: "Clinic",
        conflict: Conflict,
        said: str,
        write: Callable[[], "Saved"],
        kept: Kept,
    ) -> None:
        super().__init__(parent, kept)
        self._clinic, self._said, self._write = clinic, said, write
        self.setObjectName("CallConflictDialog")
        closed = closed_by(clinic, conflict)
        at = shown_time(closed.at.astimezone(clinic.zone))
        lines = [Line(self.tr("Follow-up"), *(value_words("status", each) for each in closed[2:5]))]
        nothing = value_words("result", None)
        theirs = value_words("result", closed.result if closed.value is None else closed.value)
        lines.append(Line(self.tr("Result"), nothing, theirs, said))
        self.show_versions(
            self.tr("{author} closed this call in the meantime").format(author=closed.author),
            self.tr(
                "{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say."
            ).format(at=at),
            lines,
            mine_can_be_kept=True,
        )
        self.back.set_text(self.tr("Back"))

    def write_mine(self) -> "Saved":
        return self._write()

    def meet_again(self, again: Conflict) -> None:
        parent = self.parentWidget()
        assert isinstance(parent, Page | Sheet)
        CallConflictDialog(parent, self._clinic, again, self._said, self._write, self._kept).open()
