"""Two people changed one record: what it was, what they wrote and what you typed stand side by side, field by field.

Nothing is merged by the program, free text least of all: for every field that differs somebody chooses.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from tpi_tracker.services import conflicts
from tpi_tracker.services.conflicts import Conflict, Differing
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.conflict_frame import ConflictFrame, Settled
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.side_choice import SideChoice
from tpi_tracker.ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved


class ConflictDialog(ConflictFrame):
    """Field by field."""

    def __init__(self, parent: Page | Sheet, clinic: "Clinic", conflict: Conflict, settled: Settled) -> None:
        super().__init__(parent, settled)
        self._clinic, self._conflict = clinic, conflict
        self.setObjectName("ConflictDialog")
        self._compared = conflicts.compare(clinic, conflict)
        self.sides: dict[str, tuple[SideChoice, SideChoice]] = {}
        self.keep_mine.set_text(self.tr("Save what I chose"))
        self.show_met(self.title(), self._second(), self._grid(), can_write=self._compared.can_be_chosen)
        self.fit(760, 460)
        first = next(iter(self.sides.values()), None)
        (self.back if first is None else first[0]).setFocus()
        self._look()

    def chosen(self) -> dict[str, str]:
        """``mine`` or ``theirs`` by field, where something was chosen."""
        return {
            field: "mine" if mine.isChecked() else "theirs"
            for field, (theirs, mine) in self.sides.items()
            if theirs.isChecked() or mine.isChecked()
        }

    def choose(self, field: str, side: str) -> None:
        """As a click on that side."""
        self.sides[field][1 if side == "mine" else 0].click()

    def title(self) -> str:
        """Who changed it, or took it back."""
        if self._compared.is_retracted:
            return self.tr("{author} marked this as entered in error").format(author=self._compared.author)
        return self.tr("{author} changed this in the meantime").format(author=self._compared.author)

    def write_mine(self) -> "Saved":
        mine = [field for field, side in self.chosen().items() if side == "mine"]
        return conflicts.resolve(self._clinic, self._conflict, mine)

    def meet_again(self, again: Conflict) -> None:
        ConflictDialog(self.form, self._clinic, Conflict(again.theirs, self._conflict.mine), self._then).open()

    def take_mine(self) -> None:
        """Write what was chosen; theirs in every field is theirs as it is."""
        if "mine" in self.chosen().values():
            super().take_mine()
        else:
            self.take_theirs()

    def _second(self) -> str:
        at = shown_time(self._compared.at.astimezone(self._clinic.zone))
        if not self._compared.can_be_chosen:
            return self.tr("{at}. Theirs is kept; yours was not written. Open it again to repeat your change.").format(
                at=at
            )
        return self.tr("{at}. Nothing of yours is written yet. Choose for each field which one is to stand.").format(
            at=at
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(16))
        grid.setVerticalSpacing(style.px(6))
        self._heads = ("", self.tr("When you opened it"), self.tr("Theirs"), self.tr("Yours"))
        for column, words in enumerate(self._heads):
            head = Text(words, 12, 600, "muted")
            head.setContentsMargins(margins(style.px(4) if column > 1 and self._compared.can_be_chosen else 0, 0, 0, 0))
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 3 if column else 2)
        shown = [(field_words(each.field), each) for each in self._compared.fields]
        for row, (label, each) in enumerate(((label, each) for label, each in shown if label is not None), start=1):
            self._add_row(grid, row, str(label), each)
        return grid

    def _add_row(self, grid: QGridLayout, row: int, label: str, each: Differing) -> None:
        base, theirs, mine = (value_words(each.field, value, self._clinic.zone) for value in each[1:])
        self._add_text(grid, row, 0, Text(label, 13, 600, wrap=True))
        self._add_text(grid, row, 1, Text(breakable(base), 13, tone="muted", wrap=True))
        if not (self._compared.can_be_chosen and each.is_open):
            self._add_text(grid, row, 2, Text(breakable(theirs), 13, wrap=True))
            self._add_text(grid, row, 3, Text(breakable(mine), 13, wrap=True))
            return
        sides = (
            SideChoice(theirs, name=f"{each.field}_theirs", says=f"{label}, {self.tr('theirs')}: {theirs}"),
            SideChoice(mine, name=f"{each.field}_mine", says=f"{label}, {self.tr('yours')}: {mine}"),
        )
        self.sides[each.field] = sides
        for column, held in enumerate(sides[0].pair(sides[1]), start=2):
            grid.addWidget(held, row, column, Qt.AlignmentFlag.AlignTop)
        for side in sides:
            side.setAccessibleDescription(f"{self._heads[1]}: {base}")
            side.toggled.connect(self._look)

    def _add_text(self, grid: QGridLayout, row: int, column: int, text: Text) -> None:
        text.setContentsMargins(0, style.px(4), 0, style.px(4))  # its first line beside that of a side
        grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)

    def _look(self, *_: object) -> None:
        left = len(self.sides) - len(self.chosen())
        self.keep_mine.setEnabled(left == 0)
        words = (
            self.tr("{count} to choose", None, left).format(count=left) if left and self._compared.can_be_chosen else ""
        )
        self.left.setText(words)
