"""Two people corrected one session: both versions beside what it was; one is kept whole, or the form goes on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tpi_tracker.services import session_conflicts
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.sessions import SessionConflict
from tpi_tracker.ui.dialogs.session_versions import lines_of
from tpi_tracker.ui.dialogs.whole_conflict import Kept, Line, WholeConflictDialog
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved

WentBack = Callable[[str, list[Line]], Any]
"""Who changed it, and what theirs says, line by line: told above the form that goes on."""


class SessionConflictDialog(WholeConflictDialog):
    """Over the page whose correction met another's."""

    def __init__(
        self,
        parent: Page | Sheet,
        clinic: "Clinic",
        conflict: SessionConflict,
        reason: str,
        kept: Kept,
        went_back: WentBack,
    ) -> None:
        super().__init__(parent, kept)
        self._clinic, self._conflict, self._reason, self._went_back = clinic, conflict, reason, went_back
        self.setObjectName("SessionConflictDialog")
        compared = session_conflicts.compare(clinic, conflict)
        at = shown_time(compared.at.astimezone(clinic.zone))
        if compared.is_retracted:
            title = self.tr("{author} marked this session as entered in error")
            second = self.tr("{at}. Nothing of yours is written. Your form is kept as a draft while you look.")
        else:
            title = self.tr("{author} changed this session in the meantime")
            second = self.tr(
                "{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left "
                "it, or as you typed it, as a new version after theirs."
            )
        self.show_versions(
            title.format(author=compared.author),
            second.format(at=at),
            lines_of(compared, clinic.zone),
            mine_can_be_kept=not compared.is_retracted,
        )

    def reject(self) -> None:
        """Back to the form, which is as it was typed; theirs is told above it."""
        if self.saving.is_under_way:
            return
        super().reject()
        self._went_back(self.heading.text(), self.lines)

    def write_mine(self) -> "Saved":
        return session_conflicts.keep_mine(self._clinic, self._conflict, reason=self._reason)

    def meet_again(self, again: Conflict) -> None:
        assert isinstance(again, SessionConflict)
        met = SessionConflict(again.stored, self._conflict.opened, again.kept, self._conflict.typed)
        SessionConflictDialog(self.form, self._clinic, met, self._reason, self._then, self._went_back).open()
