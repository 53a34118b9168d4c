"""Two people corrected one session: both versions beside what it was; one is kept whole, or the form goes on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.errors import Refused
from tpi_tracker.services import session_conflicts
from tpi_tracker.services.sessions import SessionConflict
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.session_versions import Line, lines_of
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved

Kept = Callable[["Saved | None"], Any]
"""What was kept: mine as a new version, or (None) theirs as it is. Not called when the user goes back to the form."""


class SessionConflictDialog(FramedDialog):
    """Over the page whose correction met another's. ``went_back`` is called with what theirs says, line by line."""

    def __init__(
        self,
        parent: QWidget,
        clinic: "Clinic",
        conflict: SessionConflict,
        reason: str,
        kept: Kept,
        went_back: Callable[[str, list[Line]], Any],
    ) -> None:
        super().__init__(parent)
        self._clinic, self._conflict, self._reason = clinic, conflict, reason
        self._kept, self._went_back = kept, went_back
        self.setObjectName("SessionConflictDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self.setAccessibleName(self.windowTitle())
        self._compared = session_conflicts.compare(clinic, conflict)
        self.lines = lines_of(self._compared, clinic.zone)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(18), style.px(24), style.px(18))
        outer.setSpacing(style.px(12))
        outer.addWidget(Text(self.title(), 18, 600, wrap=True))
        outer.addWidget(Text(self._second(), 13, tone="muted", wrap=True))
        outer.addWidget(Rule())
        middle = ScrollBody()
        if self.lines:
            middle.column.addLayout(self._grid())
        middle.column.addStretch()
        outer.addWidget(middle, 1)
        self.trouble = Note("alert", name="conflict_trouble")
        self.trouble.hide()
        outer.addWidget(self.trouble)
        outer.addWidget(Rule())
        outer.addLayout(self._foot())
        self.fit(820, 480)
        self.back.setFocus()

    def title(self) -> str:
        """Who changed it, or took it back."""
        if self._compared.is_retracted:
            return self.tr("{author} marked this session as entered in error").format(author=self._compared.author)
        return self.tr("{author} changed this session in the meantime").format(author=self._compared.author)

    def _second(self) -> str:
        at = shown_time(self._compared.at.astimezone(self._clinic.zone))
        if self._compared.is_retracted:
            return self.tr("{at}. Nothing of yours is written. Your form is kept as a draft while you look.").format(
                at=at
            )
        return self.tr(
            "{at}. Nothing of yours is written yet. What belongs together is kept whole: the session as they left it, "
            "or as you typed it, as a new version after theirs."
        ).format(at=at)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(16))
        grid.setVerticalSpacing(style.px(10))
        heads = ("", self.tr("When you opened it"), self.tr("Theirs"), self.tr("Yours"))
        for column, words in enumerate(heads):
            grid.addWidget(Text(words, 12, 600, "muted"), 0, column)
            grid.setColumnStretch(column, 3)
        for row, line in enumerate(self.lines, start=1):
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
        self.keep_mine.setVisible(not self._compared.is_retracted)
        return foot

    def reject(self) -> None:
        """Back to the form, which is as it was typed; theirs is told above it."""
        super().reject()
        self._went_back(self.title(), self.lines)

    def _take_theirs(self) -> None:
        self.accept()
        self._kept(None)

    def _save(self) -> None:
        self.trouble.hide()
        try:
            saved = session_conflicts.keep_mine(self._clinic, self._conflict, reason=self._reason)
        except Refused as refused:
            self._tell(" ".join(problem.sentence for problem in refused.problems), "")
        except SessionConflict as again:
            parent = self.parentWidget()
            assert parent is not None
            met = SessionConflict(again.stored, self._conflict.opened, again.kept, self._conflict.typed)
            self.accept()
            SessionConflictDialog(parent, self._clinic, met, self._reason, self._kept, self._went_back).open()
        except Exception as error:
            said = calm(error)
            if said is None:
                raise
            self._tell(said.what, said.rest)
        else:
            self.accept()
            self._kept(saved)

    def _tell(self, what: str, rest: str) -> None:
        self.trouble.say(what, rest, "alert")
        self.trouble.show()
