"""Two people changed what belongs together: both versions beside what it was, of which one is kept whole."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from tpi_tracker.domain.errors import Refused
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.saving import Saved

Kept = Callable[["Saved | None"], Any]
"""What was kept: mine as a new version, or (None) theirs as it is. Not called when the user goes back to the form."""


class Line(NamedTuple):
    """What it is, and the three versions in words."""

    label: str
    base: str
    theirs: str
    mine: str


class WholeConflictDialog(FramedDialog):
    """Nothing is written before somebody chooses. Subclasses say what was met (``show_versions``) and how mine is
    written (``write_mine``) and met once more (``meet_again``)."""

    def __init__(self, parent: Page | Sheet, kept: Kept) -> None:
        super().__init__(parent)
        self._kept = kept
        self.saving = Saving(self, parent.jobs, parent.hub)
        self.saving.told.connect(self._say_saving)
        self.lines: list[Line] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self.setAccessibleName(self.windowTitle())

    def show_versions(self, title: str, second: str, lines: list[Line], *, mine_can_be_kept: bool) -> None:
        """Who changed what and when, and what differs; called once, before the dialog opens."""
        self.lines = lines
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(18), style.px(24), style.px(18))
        outer.setSpacing(style.px(12))
        self.title = Text(title, 18, 600, wrap=True)
        outer.addWidget(self.title)
        outer.addWidget(Text(second, 13, tone="muted", wrap=True))
        outer.addWidget(Rule())
        middle = ScrollBody()
        if lines:
            middle.column.addLayout(self._grid(lines))
        middle.column.addStretch()
        outer.addWidget(middle, 1)
        self.trouble = Note("alert", name="conflict_trouble")
        self.trouble.hide()
        outer.addWidget(self.trouble)
        outer.addWidget(Rule())
        outer.addLayout(self._foot())
        self.keep_mine.setVisible(mine_can_be_kept)
        self.fit(820, 480 if len(lines) > 3 else 320)
        self.back.setFocus()

    @abstractmethod
    def write_mine(self) -> "Saved":
        """Keep what was typed, after theirs; called beside the window. Raises ``Refused`` and ``Conflict``."""

    @abstractmethod
    def meet_again(self, again: Conflict) -> None:
        """It was changed once more meanwhile: ask anew. This dialog is closed by then."""

    def _grid(self, lines: list[Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(16))
        grid.setVerticalSpacing(style.px(10))
        heads = ("", self.tr("When you opened it"), self.tr("Theirs"), self.tr("Yours"))
        for column, words in enumerate(heads):
            grid.addWidget(Text(words, 12, 600, "muted"), 0, column)
            grid.setColumnStretch(column, 3)
        for row, line in enumerate(lines, start=1):
            for column, words in enumerate(line):
                text = Text(words, 13, 600 if column == 0 else 400, "muted" if column == 1 else "text", wrap=True)
                if column:
                    text.setAccessibleName(f"{line.label}, {heads[column].lower()}: {words}")
                grid.addWidget(text, row, column, Qt.AlignmentFlag.AlignTop)
        return grid

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        foot.addStretch(1)
        self.back = OutlineButton(self.tr("Back to the form"), name="conflict_back", keys="Esc")
        self.keep_theirs = OutlineButton(self.tr("Keep theirs"), name="conflict_theirs")
        self.keep_mine = FilledButton(self.tr("Keep mine"), name="conflict_mine")
        self.back.clicked.connect(self.reject)
        self.keep_theirs.clicked.connect(self._take_theirs)
        self.keep_mine.clicked.connect(self._save)
        for button in (self.back, self.keep_theirs, self.keep_mine):
            foot.addWidget(button)
        return foot

    def _take_theirs(self) -> None:
        self.accept()
        self._kept(None)

    def _save(self) -> None:
        if not self.saving.is_under_way:
            self.trouble.hide()
            self.saving.begin(self.write_mine, self._written, self._not_written)

    def _written(self, saved: "Saved") -> None:
        self.accept()
        self._kept(saved)

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._tell(" ".join(problem.sentence for problem in error.problems), "")
        elif isinstance(error, Conflict):
            self.accept()
            self.meet_again(error)
        else:
            said = calm(error)
            if said is None:
                raise error
            self._tell(said.what, said.rest)

    def reject(self) -> None:
        """Not while it is being saved: the answer comes."""
        if not self.saving.is_under_way:
            super().reject()

    def _say_saving(self, words: str) -> None:
        self.trouble.setVisible(bool(words))
        if words:
            self._tell(words, "", "pending")

    def _tell(self, what: str, rest: str, tone: str = "alert") -> None:
        self.trouble.say(what, rest, tone)
        self.trouble.show()
