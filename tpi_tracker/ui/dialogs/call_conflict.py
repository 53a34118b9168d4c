"""A call that somebody else closed meanwhile: what they wrote beside what is to be written."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tpi_tracker.domain.followup import FollowUp
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
    """``said`` is what was to be kept of the call, in words; ``write`` keeps it beside what they kept. ``otherwise`` is
    told of a change of something else that the write meets."""

    def __init__(
        self,
        parent: Page | Sheet,
        clinic: "Clinic",
        conflict: Conflict,
        said: str,
        write: Callable[[], "Saved"],
        kept: Kept,
        otherwise: Callable[[Conflict], Any] | None = None,
    ) -> None:
        super().__init__(parent, kept)
        self._clinic, self._said, self._write, self._otherwise = clinic, said, write, otherwise
        self.setObjectName("CallConflictDialog")
        closed = closed_by(clinic, conflict)
        at = shown_time(closed.at.astimezone(clinic.zone))
        lines = [Line(self.tr("Follow-up"), *(value_words("status", each) for each in closed[2:5]))]
        nothing = value_words("result", None)
        theirs = closed.note or value_words("result", closed.result if closed.value is None else closed.value)
        lines.append(Line(self.tr("Result"), nothing, theirs, said))
        gone = conflict.theirs.is_retracted
        title, second = (
            (
                self.tr("{author} marked the session of this call as entered in error"),
                self.tr("{at}. The call went with it; nothing of yours is written."),
            )
            if gone
            else (
                self.tr("{author} closed this call in the meantime"),
                self.tr(
                    "{at}. Nothing of yours is written yet. Kept, it stands beside theirs, and the call is as you say."
                ),
            )
        )
        self.show_versions(
            title.format(author=closed.author),
            second.format(at=at),
            [] if gone else lines,
            mine_can_be_kept=not gone,
        )
        self.back.set_text(self.tr("Back"))

    def write_mine(self) -> "Saved":
        return self._write()

    def meet_again(self, again: Conflict) -> None:
        if self._otherwise is not None and not isinstance(again.theirs, FollowUp):
            self._otherwise(again)
            return
        CallConflictDialog(self.form, self._clinic, again, self._said, self._write, self._then, self._otherwise).open()
