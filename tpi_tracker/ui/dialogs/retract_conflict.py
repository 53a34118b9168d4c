"""A record that somebody else changed while it was to be marked as entered in error: what it was and what it is now."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tpi_tracker.domain.record import Row
from tpi_tracker.services import seen
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.seen import ChangedSince, Seen, Since
from tpi_tracker.services.session_conflicts import DifferingPart
from tpi_tracker.ui.dialogs.field_words import field_words
from tpi_tracker.ui.dialogs.session_versions import part_line, value_words_of
from tpi_tracker.ui.dialogs.whole_conflict import Kept, Line, WholeConflictDialog
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved


class RetractConflictDialog(WholeConflictDialog):
    """``write`` takes it back all the same, as it is shown here."""

    def __init__(
        self,
        parent: Page | Sheet,
        clinic: "Clinic",
        conflict: ChangedSince,
        write: Callable[[Seen], "Saved"],
        kept: Kept,
    ) -> None:
        super().__init__(parent, kept)
        self._clinic, self._write = clinic, write
        self.setObjectName("RetractConflictDialog")
        self.told = seen.since(clinic, conflict)
        gone = self.told.is_retracted
        title = (
            self.tr("{author} marked this as entered in error")
            if gone
            else self.tr("{author} changed this in the meantime")
        )
        second = (
            self.tr("{at}. It is retracted already; nothing of yours is written.")
            if gone
            else self.tr("{at}. Nothing is retracted yet. This is what you have not seen:")
        )
        self.back.set_text(self.tr("Back"))
        self.keep_theirs.set_text(self.tr("Close") if gone else self.tr("Keep it"))
        self.keep_mine.set_text(self.tr("Retract it all the same"))
        self.back.setVisible(not gone)
        self.show_versions(
            title.format(author=self.told.author),
            second.format(at=shown_time(self.told.at.astimezone(clinic.zone))),
            [] if gone else lines_of(self.told, conflict.theirs.key, clinic.zone),
            mine_can_be_kept=not gone,
        )

    def heads(self) -> Sequence[str]:
        return self.tr("When you opened it"), self.tr("Now")

    def write_mine(self) -> "Saved":
        return self._write(self.told.seen)

    def meet_again(self, again: Conflict) -> None:
        assert isinstance(again, ChangedSince)
        RetractConflictDialog(self.form, self._clinic, again, self._write, self._then).open()


def lines_of(told: Since, key: str, zone: "ZoneInfo") -> list[Line]:
    """The record's own fields, then what goes with it: a row that is not in both is told whole."""
    lines = []
    for change in told.changes:
        base, theirs = change.base, change.theirs
        if base is not None and theirs is not None and theirs.key == key:
            for field in change.fields:
                label = field_words(field)
                if label is not None:
                    words = value_words_of(theirs, field, zone)
                    lines.append(Line(label, value_words_of(base, field, zone), words, words))
            continue
        part = DifferingPart("", *(each if isinstance(each, Row) else None for each in (base, theirs, theirs)))
        lines.append(part_line(part, zone))
    return lines
