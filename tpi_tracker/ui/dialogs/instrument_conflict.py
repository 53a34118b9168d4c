"""A questionnaire that two corrected: totals and answers side by side; answers make a total, so it is kept whole."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker.render.wording import word
from tpi_tracker.services import instruments, questionnaires
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.instruments import Entered, QuestionnaireConflict
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.dialogs.whole_conflict import Kept, Line, WholeConflictDialog
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.widgets.date_text import shown_time

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved


def open_conflict(parent: Page | Sheet, clinic: "Clinic", conflict: Conflict, settled: Kept) -> None:
    """The question that fits what was met: field by field, or a questionnaire as a whole."""
    if isinstance(conflict, QuestionnaireConflict):
        InstrumentConflictDialog(parent, clinic, conflict, settled).open()
    else:
        ConflictDialog(parent, clinic, conflict, settled).open()


class InstrumentConflictDialog(WholeConflictDialog):
    """Over the sheet whose correction met another's; the sheet stays as it was typed until this is answered."""

    def __init__(self, parent: Page | Sheet, clinic: "Clinic", conflict: QuestionnaireConflict, kept: Kept) -> None:
        super().__init__(parent, kept)
        self._clinic, self._conflict = clinic, conflict
        self.setObjectName("InstrumentConflictDialog")
        rows = [row for row in (*conflict.kept.scores, *conflict.kept.answers) if row.recorded_at]
        last = max(rows, key=lambda row: row.recorded_at or clinic.now(), default=conflict.theirs)
        at = shown_time((last.recorded_at or clinic.now()).astimezone(clinic.zone))
        is_retracted = conflict.theirs.is_retracted
        title = (
            self.tr("{author} marked this as entered in error")
            if is_retracted
            else self.tr("{author} changed this questionnaire in the meantime")
        )
        second = self.tr("{at}. Nothing of yours is written yet. Its answers make its total: it is kept whole.")
        self.show_versions(
            title.format(author=last.author or ""),
            second.format(at=at),
            [] if is_retracted else self._lines(),
            mine_can_be_kept=not is_retracted,
        )

    def write_mine(self) -> "Saved":
        met = self._conflict
        return instruments.amend(self._clinic, met.theirs.key, met.typed, met.reason, opened=met.kept)

    def meet_again(self, again: Conflict) -> None:
        assert isinstance(again, QuestionnaireConflict)
        met = self._conflict
        stored = again.kept.scores[0]
        anew = QuestionnaireConflict(stored, met.opened, again.kept, met.typed, met.reason)
        InstrumentConflictDialog(self.form, self._clinic, anew, self._then).open()

    def _lines(self) -> list[Line]:
        """When and where from, the totals, then each answer that is not the same in all three."""
        met = self._conflict
        sides = [self._words(entered) for entered in (met.opened, met.kept, met.typed)]
        nothing = value_words("value", None)
        labels = dict.fromkeys(label for side in sides for label in side)
        told = [Line(label, *(side.get(label, nothing) for side in sides)) for label in labels]
        return [line for line in told if len({line.base, line.theirs, line.mine}) > 1]

    def _words(self, entered: Entered) -> dict[str, str]:
        words = {}
        for name in ("taken_at", "source"):
            value = getattr(entered.scores[0], name) if entered.scores else None
            shown = value.astimezone(self._clinic.zone) if name == "taken_at" and value else value
            words[str(field_words(name))] = value_words(name, shown)
        for score in entered.scores:
            given = word("not_given", score.not_given.value) if score.not_given else value_words("value", score.value)
            words[word("scale_short", score.scale)] = given
        for answer in entered.answers:
            known = questionnaires.instrument(answer.instrument)
            item = known.item(answer.item) if known is not None else None
            choice = item.choice(answer.value) if item is not None else None
            label = (
                item.short[:1].upper() + item.short[1:]
                if item is not None
                else QCoreApplication.translate("fields", "Answer")
            )
            words[label] = choice.text if choice is not None else answer.value
        return words
