"""Two people changed what belongs together: both versions beside what it was, of which one is kept whole."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.conflict_frame import ConflictFrame
from tpi_tracker.ui.dialogs.conflict_frame import Settled as Kept
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.widgets.text import Text, breakable

__all__ = ["Kept", "Line", "WholeConflictDialog"]


class Line(NamedTuple):
    """What it is, and the three versions in words."""

    label: str
    base: str
    theirs: str
    mine: str


class WholeConflictDialog(ConflictFrame):
    """Subclasses say what was met (``show_versions``, once, before the dialog opens)."""

    def __init__(self, parent: Page | Sheet, kept: Kept) -> None:
        super().__init__(parent, kept)
        self.lines: list[Line] = []

    def show_versions(self, title: str, second: str, lines: list[Line], *, mine_can_be_kept: bool) -> None:
        """Who changed what and when, and what differs."""
        self.lines = lines
        middle = self._grid(lines) if lines else None
        self.show_met(title, second, middle, can_write=mine_can_be_kept)
        self.fit(820, 480 if len(lines) > 3 else 320 if lines else 160)
        self.back.setFocus()

    def heads(self) -> Sequence[str]:
        """What stands above the versions, in their order."""
        return self.tr("When you opened it"), self.tr("Theirs"), self.tr("Yours")

    def _grid(self, lines: list[Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(16))
        grid.setVerticalSpacing(style.px(10))
        heads = ("", *self.heads())
        for column, words in enumerate(heads):
            grid.addWidget(Text(words, 12, 600, "muted"), 0, column)
            grid.setColumnStretch(column, 3)
        for row, line in enumerate(lines, start=1):
            for column, words in enumerate(line[: len(heads)]):
                weight, tone = 600 if column == 0 else 400, "muted" if column == 1 else "text"
                text = Text(breakable(words), 13, weight, tone, wrap=True)
                if column:
                    text.setAccessibleName(f"{line.label}, {heads[column].lower()}: {words}")
                grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)
        return grid
