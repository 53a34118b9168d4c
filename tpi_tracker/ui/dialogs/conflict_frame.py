"""What every question about two changes at once shares: who did what and when, the ways on, and asking once more."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout

from tpi_tracker.domain.errors import Refused
from tpi_tracker.render.told import told_words
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

Settled = Callable[["Saved | None"], Any]
"""What was kept of both; None when theirs was left as it is. Not called when the user goes back to the form."""


class ConflictFrame(FramedDialog):
    """Over the form whose save met another's; the form stays as it was typed until this is answered.

    Nothing is written before somebody chooses. Subclasses build what was met (``show_met``, once) and say how mine is
    written (``write_mine``) and met once more (``meet_again``).
    """

    def __init__(self, parent: Page | Sheet, settled: Settled) -> None:
        super().__init__(parent)
        self.form, self._then = parent, settled
        self.saving = Saving(self, parent.jobs, parent.hub)
        self.saving.told.connect(self._say_saving)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self.setAccessibleName(self.windowTitle())
        self.heading = Text("", 18, 600, wrap=True, name="conflict_heading")
        self.trouble = Note("alert", name="conflict_trouble")
        self.trouble.hide()
        self.left = Text("", 12, tone="muted")
        self.back = OutlineButton(self.tr("Back to the form"), name="conflict_back", keys="Esc")
        self.keep_theirs = OutlineButton(self.tr("Keep theirs"), name="conflict_theirs")
        self.keep_mine = FilledButton(self.tr("Keep mine"), name="conflict_mine")
        self.back.clicked.connect(self.reject)
        self.keep_theirs.clicked.connect(self.take_theirs)
        self.keep_mine.clicked.connect(self.take_mine)

    def show_met(self, title: str, second: str, middle: QLayout | None, *, can_write: bool) -> None:
        """``middle`` is what differs; ``can_write`` whether mine may still be kept."""
        self.heading.setText(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(18), style.px(24), style.px(18))
        outer.setSpacing(style.px(12))
        outer.addWidget(self.heading)
        outer.addWidget(Rule())
        body = ScrollBody()
        body.column.addWidget(Text(second, 13, tone="muted", wrap=True, name="conflict_second"))
        if middle is not None:
            body.column.addLayout(middle)
        body.column.addStretch()
        outer.addWidget(body, 1)
        outer.addWidget(self.trouble)
        outer.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        foot.addWidget(self.left, 1)
        for button in (self.back, self.keep_theirs, self.keep_mine):
            foot.addWidget(button)
        outer.addLayout(foot)
        self.keep_mine.setVisible(can_write)
        self.setAccessibleDescription(f"{title}. {second}")

    @abstractmethod
    def write_mine(self) -> "Saved | None":
        """Keep mine, after theirs; called beside the window. Raises ``Refused`` and ``Conflict``."""

    @abstractmethod
    def meet_again(self, again: Conflict) -> None:
        """It was changed once more meanwhile: ask anew. This dialog is closed by then."""

    def take_theirs(self) -> None:
        """Theirs stands; nothing is written."""
        self.accept()
        self._then(None)

    def take_mine(self) -> None:
        """Write mine; what is wrong with it is said here."""
        if not self.saving.is_under_way:
            self.trouble.hide()
            self.saving.begin(self.write_mine, self._written, self._not_written)

    def reject(self) -> None:
        """Back to the form; not while it is being saved: the answer comes."""
        if not self.saving.is_under_way:
            super().reject()

    def _written(self, saved: "Saved | None") -> None:
        self.accept()
        self._then(saved)

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._tell(" ".join(told_words(problem.sentence) for problem in error.problems), "")
        elif isinstance(error, Conflict):
            self.accept()
            self.meet_again(error)
        else:
            said = calm(error)
            if said is None:
                raise error
            self._tell(said.what, said.rest)

    def _say_saving(self, words: str) -> None:
        self.keep_mine.setEnabled(not words)
        self.left.setText(words)

    def _tell(self, what: str, rest: str) -> None:
        self.trouble.say(what, rest, "alert")
        self.trouble.show()
