"""The clinic's logo: whether there is one, another, none."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.errors import Refused
from tpi_tracker.render.told import told_words
from tpi_tracker.services import logos
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.clinic import Clinic


class LogoLine(QWidget):
    """Takes effect at once, unlike the fields beside it: a picture is not typed."""

    said = Signal(str)

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic, self._jobs, self._hub = clinic, jobs, hub
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(6))
        head = QHBoxLayout()
        head.setSpacing(style.px(8))
        head.addWidget(Text(self.tr("Logo"), 12, 600))
        self.state = Text("", 12, tone="muted", name="logo_state")
        head.addWidget(self.state, 1)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        self.choose = OutlineButton(self.tr("Choose logo"), name="choose_logo")
        self.choose.clicked.connect(self._ask)
        self.remove = OutlineButton(self.tr("No logo"), name="remove_logo")
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch()
        column.addLayout(row)
        self._note = Note("alert", name="logo_note")
        self._note.hide()
        column.addWidget(self._note)
        self.show_state()

    def allow(self, allowed: bool) -> None:
        """Whether the user may change it."""
        self.choose.setVisible(allowed)
        self.remove.setVisible(allowed)

    def show_state(self) -> None:
        """Whether papers have one."""
        if not self._clinic.profile.logo:
            self.state.setText(self.tr("PNG or SVG, 1 MB at most; stands over the letterhead"))
        elif logos.logo(self._clinic):
            self.state.setText(self.tr("stands over the letterhead of every paper"))
        else:
            self.state.setText(self.tr("its file is not on this computer: papers are without it; choose it again"))
        self.remove.setEnabled(bool(self._clinic.profile.logo))

    def _ask(self) -> None:
        ask.open_file(self, self.tr("Choose logo"), self.tr("Pictures (*.png *.svg)"), self._take)

    def _take(self, path: Path | None) -> None:
        if path is not None:
            self._run(partial(logos.keep, self._clinic, path))

    def _remove(self) -> None:
        self._run(partial(logos.remove, self._clinic))

    def _run(self, call: Any) -> None:
        self._note.hide()
        self._jobs.run(self, call, done=self._kept, failed=self._not_kept, lane="save", must=True)

    def _kept(self, changes: "Changes") -> None:
        self.show_state()
        self._hub.tell(changes, self)
        self.said.emit(self.tr("The logo is kept") if self._clinic.profile.logo else self.tr("Papers have no logo now"))

    def _not_kept(self, error: Exception) -> None:
        fault = calm(error)
        if isinstance(error, Refused):
            self._note.say(told_words(error.problems[0].sentence), "", "alert")
        elif fault is not None:
            self._note.say(fault.what, fault.rest, "alert")
        else:
            raise error
        self._note.show()
