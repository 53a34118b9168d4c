"""Backup & restore: every backup with its age and state, where they go, a drill, and the way to a restore."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.rights import Right
from tpi_tracker.render.wording import count_words
from tpi_tracker.services import backup_state, backups, drills, rights
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.backup_words import concern_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.backup_rows import BackupRows
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import RestorePlace
from tpi_tracker.ui.widgets.backup_folders import FoldersCard
from tpi_tracker.ui.widgets.backup_table import BackupTable
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.note import Empty, Note
from tpi_tracker.ui.widgets.restored_note import RestoredNote
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.backup_state import BackupState
    from tpi_tracker.services.backups import Listed, Outcome, Standing
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.drills import Drilled

CHECKED_AT_ONCE = 3
"""Backups that are read to the end as soon as the page opens; the others when *Check all* is pressed."""

NARROW = 1240
"""Below this width the right column goes under the left one."""

READS = "backup"
"""The kind that says: a backup was made or sent, or its folders changed."""


class BackupsPage(Page):
    """The buttons over the list are about its current row."""

    NAME = "Backup & restore"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        is_backup = backups.home_of(clinic) != clinic.folder
        self._may_restore = rights.allows(clinic, Right.RESTORE) and (is_backup or not clinic.read_only)
        self._is_of_folder = clinic.server is None
        self._wants_newest = self._is_drilling = self._awaits_list = False
        self._first: QWidget = self
        self._came_from: QWidget | None = None
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        self._area.setWidget(inner)
        frame.addWidget(self._area)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(16))
        outer.setSpacing(style.px(12))
        outer.addLayout(self._head())
        self.note = Note("pending", icon="backup", name="backup_note")
        self.note.hide()
        outer.addWidget(self.note)
        self.restored = RestoredNote(self)
        outer.addWidget(self.restored)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(style.px(16))
        self._columns.addWidget(self._list_card(), 1)
        may_change = rights.allows(clinic, Right.CLINIC) and not clinic.read_only
        self.folders = FoldersCard(clinic, jobs, hub, may_change=may_change)
        self.folders.changed.connect(self._folders_changed)
        self.folders.fault.connect(self._failed)
        side = QVBoxLayout()
        side.setSpacing(style.px(12))
        side.addWidget(self.folders)
        side.addWidget(self._drill_card())
        side.addStretch(1)
        self._side = QWidget()
        self._side.setProperty("kind", "clear")
        side.setContentsMargins(0, 0, 0, 0)
        self._side.setLayout(side)
        self._columns.addWidget(self._side)
        outer.addLayout(self._columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < style.px(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)
        self._side.setMinimumWidth(0 if narrow else style.px(380))
        self._side.setMaximumWidth(16777215 if narrow else style.px(380))
        self.table.setMinimumHeight(style.px(240 if narrow else 0))

    def refresh(self) -> None:
        """Folders are read beside: one may lie on a slow drive."""
        self.restored.look()
        if self._is_of_folder:
            self.jobs.run(self, _read, self.clinic, done=self._show, failed=self._failed, lane="file", latest="backups")

    def on_changes(self, changes: "Changes") -> None:
        if READS in changes.kinds:
            self.refresh()

    def first_focus(self) -> None:
        """The list, as soon as it was read; until then, and where there is none, the first button that works. After a
        sheet the keyboard comes back to what opened it."""
        if self._came_from is not None and self._came_from.isEnabled():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
            self._came_from = None
            return
        self._awaits_list = self.table.isHidden()
        ways = (self.table, self.make, self.folders.add, self.check)
        first = next((way for way in ways if not way.isHidden() and way.isEnabled()), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._first = first

    def current(self) -> "Listed | None":
        """The backup the buttons are about."""
        return self.rows.shown(self.table.currentIndex().row())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(style.px(12))
        head.addWidget(Text(self.tr("Backup & restore"), 20, 600))
        head.addStretch()
        self.make = FilledButton(self.tr("Back up now"), "backup", name="back_up_now")
        self.make.clicked.connect(self._back_up)
        self.make.setEnabled(not self.clinic.read_only)
        head.addWidget(self.make)
        return head

    def _list_card(self) -> Card:
        card = Card(self.tr("Backups"), self.tr("encrypted, each read again after it was written"), name="backup_list")
        self.check = OutlineButton(self.tr("Check all"), name="check_all")
        self.check.clicked.connect(self._check_all)
        self.drill = OutlineButton(self.tr("Drill"), name="drill")
        self.drill.clicked.connect(self._drill)
        self.restore = OutlineButton(self.tr("Restore…"), "undo", name="restore")
        self.restore.clicked.connect(self._restore)
        for button in (self.check, self.drill, self.restore):
            button.setEnabled(False)
            card.add_action(button)
        self.rows = BackupRows(self.clinic.zone, backups.home_of(self.clinic) / backups.BACKUPS, self)
        self.table = BackupTable(self.rows)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.empty = Empty(
            "backup",
            self.tr("No backup yet") if self._is_of_folder else self.tr("The clinic lies on a server"),
            self.tr("One is made a quarter of an hour after the first change, when the program locks and when it ends.")
            if self._is_of_folder
            else self.tr(
                "Its automatic backups are made there; the manual says how. Back up now fetches all of it into an"
                " encrypted file in a folder that you choose."
            ),
        )
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self.empty, 1)
        self.table.hide()
        return card

    def _drill_card(self) -> Card:
        card = Card(self.tr("Drill"), self.tr("a restore without restoring"), name="drill_card")
        card.body.addWidget(
            Text(
                self.tr(
                    "Takes the chosen backup out into a temporary place, opens it, checks every page and all counts, "
                    "and says how long it took. Nothing of the clinic is changed. Do it once a month."
                ),
                12,
                tone="muted",
                wrap=True,
            )
        )
        self.drilled = Text("", 12.5, 600, wrap=True, name="drilled")
        self.drilled.hide()
        card.body.addWidget(self.drilled)
        return card

    def _show(self, read: "tuple[list[Listed], list[Standing], BackupState]") -> None:
        listed, standings, state = read
        before = self.current()
        self.rows.show_backups(listed, self.clinic.now())
        self.table.setVisible(bool(listed))
        self.empty.setVisible(not listed)
        self.check.setEnabled(bool(listed))
        if listed:
            places = [one.path for one in listed]
            stays = before is not None and before.path in places and not self._wants_newest
            row = places.index(before.path) if before is not None and stays else 0
            self._wants_newest = False
            self.table.selectionModel().setCurrentIndex(
                self.rows.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            unread = [path for row, path in enumerate(places[:CHECKED_AT_ONCE]) if not self.rows.is_checked(row)]
            self._check(unread)
        self._row_chosen()
        self.folders.show_standings(standings)
        if self._awaits_list and listed and self.window().focusWidget() in {self._first, None}:
            self.first_focus()
        said = concern_words(self.clinic, state)
        elsewhere = {backup_state.Concern.NO_FOLDER, backup_state.Concern.RESTORED}
        self.note.setVisible(said is not None and state.concern not in elsewhere)
        if said is not None:
            self.note.say(said.title, said.text, said.tone)

    def _row_chosen(self) -> None:
        row = self.table.currentIndex().row()
        usable = self.current() is not None and not self.rows.is_damaged(row)
        self.drill.setEnabled(usable and not self.clinic.read_only)
        self.restore.setEnabled(usable and self._may_restore)
        if not self._may_restore:
            self.restore.setToolTip(self.tr("An administrator can restore a backup."))

    def _back_up(self) -> None:
        if self._is_of_folder:
            self._begin_backup()
        else:
            ask.folder(self, self.tr("Folder for the backup"), self._fetch_into)

    def _fetch_into(self, folder: Path | None) -> None:
        """All of a clinic on a server, into one encrypted file."""
        if folder is not None:
            self.make.setEnabled(False)
            self.make.set_text(self.tr("Backing up…"))
            self.jobs.run(self, _fetch, self.clinic, folder, done=self._fetched, failed=self._not_made, lane="file")

    def _fetched(self, path: Path) -> None:
        self._ready()
        self.say(self.tr("Backed up and verified: {name}").format(name=path.name))

    def _begin_backup(self) -> None:
        self.make.setEnabled(False)
        self.make.set_text(self.tr("Backing up…"))
        self.jobs.run(
            self,
            backup_state.renewed,
            self.clinic,
            backups.source_of(self.clinic),
            backups.Reason.ASKED,
            done=self._made,
            failed=self._not_made,
            lane="file",
        )

    def _made(self, done: "tuple[Outcome, BackupState]") -> None:
        self._ready()
        self._wants_newest = True  # what was asked for is what a drill or a restore is about next
        self.hub.tell(Changes(kinds=frozenset({READS})), self)
        faults = done[0].faults
        if faults:
            self.say(self.tr("Backed up beside the clinic; a further folder did not take it"), tone="caution")
        else:
            self.say(self.tr("Backed up and verified"))

    def _not_made(self, error: Exception) -> None:
        self._ready()
        self._failed(error)

    def _ready(self) -> None:
        self.make.setEnabled(True)
        self.make.set_text(self.tr("Back up now"))

    def _check_all(self) -> None:
        self._check([one.path for row in range(self.rows.rowCount()) if (one := self.rows.shown(row)) is not None])

    def _check(self, paths: list[Path]) -> None:
        if paths:
            self.jobs.run(
                self,
                backups.faults_of,
                backups.source_of(self.clinic),
                paths,
                done=self._checked,
                failed=self._failed,
                lane="file",
                latest="check",
            )

    def _checked(self, faults: dict[Path, str]) -> None:
        self.rows.show_checked(faults)
        self._row_chosen()

    def _drill(self) -> None:
        chosen = self.current()
        if chosen is not None and not self._is_drilling:
            self._is_drilling = True  # not disabled meanwhile: the keyboard would go on to Restore
            self.drilled.setText(self.tr("Trying the backup of {time}…").format(time=self._time(chosen.made_at)))
            self.drilled.set_tone("muted")
            self.drilled.show()
            self.jobs.run(
                self,
                drills.drill,
                self.clinic,
                chosen.path,
                done=self._drill_done,
                failed=partial(self._drill_failed, chosen.path),
                lane="file",
            )

    def _drill_done(self, done: "Drilled") -> None:
        manifest = done.manifest
        self._is_drilling = False
        self.drilled.set_tone("good")
        count = manifest.counts.get("patient", 0)
        self.drilled.setText(
            self.tr("The backup of {time} opened in {seconds} s: {patients}, all counts as written.").format(
                time=self._time(manifest.made_at),
                seconds=spoken().figure(f"{max(done.seconds, 0.1):.1f}"),
                patients=self.tr("1 patient")
                if count == 1
                else self.tr("{count} patients", None, count).format(count=count_words(count)),
            )
        )
        self._row_chosen()

    def _drill_failed(self, path: Path, error: Exception) -> None:
        self._is_drilling = False
        said = calm(error)
        if said is None:
            raise error
        self.drilled.set_tone("alert")
        self.drilled.setText(f"{said.what} {said.todo}")
        self.rows.show_checked({path: said.what})
        self._row_chosen()

    def _restore(self) -> None:
        chosen = self.current()
        if chosen is not None:
            self._came_from = self.restore
            self.go(RestorePlace(str(chosen.path)))

    def _folders_changed(self, changes: Changes) -> None:
        self.hub.tell(changes, self)
        self.hub.tell(Changes(kinds=frozenset({READS})), self)

    def _time(self, at: datetime) -> str:
        return shown_time(at.astimezone(self.clinic.zone))

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self.note.say(said.what, said.rest, "alert")
        self.note.show()


def _read(clinic: "Clinic") -> "tuple[list[Listed], list[Standing], BackupState]":
    """A backup that is open to read tells nothing of how the clinic's folders stand now."""
    is_backup = backups.home_of(clinic) != clinic.folder
    standings = [] if is_backup else backups.standings(clinic)
    return backups.all_listed(backups.source_of(clinic)), standings, backup_state.state(clinic)


def _fetch(clinic: "Clinic", folder: Path) -> Path:
    from tpi_tracker.services import server_backup

    return server_backup.back_up_to(clinic, folder).path
