"""Where backups go: the folder beside the clinic and up to two further ones, each with how it stands."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.backup_age import BackupLevel
from tpi_tracker.services import profiles
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.backup_words import folder_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.buttons import OutlineButton, WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.backups import Standing
    from tpi_tracker.services.clinic import Clinic

FIELDS = ("backup_folder", "backup_folder_2")


class FoldersCard(Card):
    """A line for each folder; *Add folder* while there is room for one more."""

    changed = Signal(object)
    """Other folders were kept: the ``Changes`` of it."""
    fault = Signal(object)

    def __init__(
        self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, *, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(name="folders_card", parent=parent)
        self.set_title(self.tr("Where they go"))
        self._clinic, self._may_change = clinic, may_change
        self.saving = Saving(self, jobs, hub)
        self.body.setSpacing(style.px(10))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(style.px(10))
        self.body.addLayout(self._lines)
        foot = QHBoxLayout()
        self.add = OutlineButton(self.tr("Add folder"), "add", name="add_backup_folder")
        self.add.clicked.connect(self._ask)
        foot.addWidget(self.add)
        foot.addStretch()
        self.body.addLayout(foot)
        self._say_room()

    def show_standings(self, standings: "Sequence[Standing]") -> None:
        """How each folder stands now; before anything is known the folders alone."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for standing in standings:
            line = _FolderLine(self._clinic, standing, may_remove=self._may_change)
            line.removed.connect(self._remove)
            self._lines.addWidget(line)
        self._say_room()

    def _say_room(self) -> None:
        chosen = [getattr(self._clinic.profile, field) for field in FIELDS]
        self.add.setVisible(self._may_change and not all(chosen) and not self._clinic.is_demo)

    def _ask(self) -> None:
        ask.folder(self, self.tr("Folder for further backups"), self._chosen)

    def _chosen(self, folder: Path | None) -> None:
        profile = self._clinic.profile
        if folder is None or str(folder) in {getattr(profile, field) for field in FIELDS}:
            return
        free = next((field for field in FIELDS if not getattr(profile, field)), None)
        if free is not None:
            self._keep({free: str(folder)})

    def _remove(self, folder: str) -> None:
        self._keep({field: "" for field in FIELDS if getattr(self._clinic.profile, field) == folder})

    def _keep(self, values: dict[str, str]) -> None:
        if not self.saving.is_under_way:
            profile = self._clinic.profile.model_copy(update=values)
            self.saving.begin(partial(profiles.amend, self._clinic, profile), self._kept, self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        if calm(error) is None:
            raise error
        self.fault.emit(error)

    def _kept(self, changes: "Changes") -> None:
        self._say_room()
        self.changed.emit(changes)
        if self.add.isVisible():
            self.add.setFocus()  # a line that was removed had the keyboard


class _FolderLine(QWidget):
    removed = Signal(str)

    def __init__(self, clinic: "Clinic", standing: "Standing", *, may_remove: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(2))
        head = QHBoxLayout()
        head.setSpacing(style.px(8))
        name = Text(folder_words(standing), 13, 600, elide=True)
        name.setToolTip(folder_words(standing))
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head.addWidget(name, 1)
        words, tone = {
            BackupLevel.WELL: (self.tr("up to date"), "good"),
            BackupLevel.FAILING: (self.tr("not reached"), "caution"),
            BackupLevel.LATE: (self.tr("a day behind"), "caution"),
            BackupLevel.BLOCKED: (self.tr("two days behind"), "alert"),
        }[standing.level]
        if standing.level is BackupLevel.WELL and standing.last_at is None:
            words, tone = self.tr("none yet"), "pending"
        elif standing.level is BackupLevel.WELL and standing.unkept_since is not None:
            words, tone = self.tr("next one soon"), "pending"
        head.addWidget(Chip(words, tone, size=11))
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        last = standing.last_at
        told = (
            self.tr("Last {time}").format(time=shown_time(last.astimezone(clinic.zone)))
            if last is not None
            else self.tr("No backup there yet")
        )
        second = Text(f"{told}. {standing.fault}".strip() if standing.fault else told, 12, tone="muted", wrap=True)
        row.addWidget(second, 1)
        self._folder = "" if standing.folder is None else str(standing.folder)
        if may_remove and standing.folder is not None:
            remove = WordButton(self.tr("Remove"), name="remove_backup_folder")
            remove.clicked.connect(self._removed)
            row.addWidget(remove)
        column.addLayout(row)
        self.setAccessibleName(f"{name.text()}, {words}, {second.text()}")

    def _removed(self) -> None:
        self.removed.emit(self._folder)
