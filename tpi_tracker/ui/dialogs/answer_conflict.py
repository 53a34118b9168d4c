"""An answer of a workup that another seat gave first: theirs beside what is to be kept, of which one stands whole."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tpi_tracker.services import conflicts
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.dialogs.whole_conflict import Kept, Line, WholeConflictDialog
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved
    from tpi_tracker.ui.page import Page, Sheet


class AnswerConflictDialog(WholeConflictDialog):
    """``about`` names the question or the source; ``write`` keeps mine upon the version that is shown here."""

    def __init__(
        self,
        parent: "Page | Sheet",
        clinic: "Clinic",
        conflict: Conflict,
        about: str,
        write: Callable[[int], "Saved | None"],
        kept: Kept,
    ) -> None:
        super().__init__(parent, kept)
        self._clinic, self._about, self._write = clinic, about, write
        theirs = conflict.theirs
        self._shown = 0 if theirs.is_retracted else theirs.version
        self.setObjectName("AnswerConflictDialog")
        compared = conflicts.compare(clinic, conflict)
        title = (
            self.tr("{author} cleared this answer in the meantime")
            if theirs.is_retracted
            else self.tr("{author} answered this in the meantime")
        )
        second = self.tr("{about}. {at}. Nothing of yours is written yet.")
        self.back.set_text(self.tr("Back"))
        self.show_versions(
            title.format(author=compared.author),
            second.format(about=about, at=shown_time(compared.at.astimezone(clinic.zone))),
            self._lines(compared, conflict) if conflict.mine is not None else [],
            mine_can_be_kept=True,
        )

    def write_mine(self) -> "Saved | None":
        return self._write(self._shown)

    def meet_again(self, again: Conflict) -> None:
        AnswerConflictDialog(self.form, self._clinic, again, self._about, self._write, self._then).open()

    def _lines(self, compared: conflicts.Compared, conflict: Conflict) -> list[Line]:
        cleared, zone, lines = self.tr("not asked"), self._clinic.zone, []
        for each in compared.fields:
            label = field_words(each.field)
            if label is not None:
                base, theirs, mine = (value_words(each.field, value, zone) for value in each[1:])
                gone = conflict.theirs.is_retracted
                lines.append(Line(label, base, cleared if gone else theirs, mine))
        return lines
