"""Putting a backup in the clinic's place: what it is, what would be lost, and who asks for it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.render.wording import count_words
from tpi_tracker.services import backups, restore
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.backup_words import kind_words, reason_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import Place, RestorePlace
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.fields import LineField
from tpi_tracker.ui.widgets.line_fields import PasswordField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.losses import Entered, Losses
    from tpi_tracker.services.restore import Looked, Unlocked

SHOWN_KINDS = 4


class RestoreAsked(NamedTuple):
    """A restore that somebody may do and has asked for: the clinic is to be closed and the backup put in its place."""

    folder: Path
    unlocked: "Unlocked"
    made_at: str


class RestoreDialog(SheetForm):
    """The backup is checked first, in full; only then can the clinic's name and the password be typed."""

    NAME = "Restore a backup"
    SIZE = (640, 520)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._looked: Looked | None = None
        self._path = Path()
        self.what = Text("", 13, 600, wrap=True, name="restored_backup")
        self.lost = Note("pending", self.tr("Checking every page of the backup…"), icon="backup", name="lost")
        self.brought = Note("good", icon="undo", name="brought")
        self.brought.hide()
        self.kept = Note(
            "good",
            self.tr("What is there now is kept"),
            self.tr(
                "It becomes a backup of its own, so that this can be undone. Users and passwords stay as they are."
            ),
            name="kept",
        )
        self.clinic_name = LineField(
            self.tr("Clinic's name"), name="clinic_name", hint=self.tr("typed again, as above")
        )
        self.password = PasswordField(self.tr("Your password"), name="password")
        self.add_fields((self.clinic_name, self.password))
        for note in (self.lost, self.brought, self.kept):
            note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.what)
        self.body.addWidget(self.lost)
        self.body.addWidget(self.brought)
        self.body.addWidget(self.kept)
        row = QHBoxLayout()
        row.setSpacing(style.px(12))
        row.addWidget(self.clinic_name, 1)
        row.addWidget(self.password, 1)
        self.body.addLayout(row)
        self.body.addStretch()
        self.save_button.set_text(self.tr("Restore"))
        self.save_button.setEnabled(False)
        self.foot_words.setText(self.tr("The clinic is locked, then opens as it was that day"))

    def open_place(self, place: Place) -> None:
        assert isinstance(place, RestorePlace)
        self.place = place
        self._path = Path(place.path)
        self.set_titles(self.tr("Restore a backup"), self.clinic.profile.name)
        self.what.setText(self._path.name)
        self.first_focus()
        is_backup = backups.home_of(self.clinic) != self.clinic.folder
        self.jobs.run(
            self,
            restore.look,
            self._path,
            self.clinic.key,
            None if is_backup else self.clinic,
            done=self._show,
            failed=self._no_backup,
            lane="file",
            latest="look",
        )

    def save(self) -> None:
        """Enter and the button; also where a backup is open to read only."""
        self.trouble.hide()
        try:
            self.write()
        except Refused as refused:
            self.show_problems(refused.problems)

    def write(self) -> None:
        if self._looked is None or not self.save_button.isEnabled():
            return
        self.show_problems([])
        problems = []
        if (self.clinic_name.value() or "").casefold() != self.clinic.profile.name.casefold():
            problems.append(DomainError("clinic_name", self.tr("Type the clinic's name as it stands above.")))
        if not self.password.value():
            problems.append(DomainError("password", self.tr("Enter your password.")))
        if problems:
            raise Refused(problems)
        self.save_button.setEnabled(False)
        self.jobs.run(
            self,
            restore.unlock,
            backups.home_of(self.clinic),
            self._path,
            self.clinic.user.user_id,
            self.password.value(),
            done=self._unlocked,
            failed=self._not_unlocked,
            lane="file",
        )

    def show_top(self) -> None:
        """Where the screen is low, what goes is seen before anything is typed."""
        self._middle.show_top()

    def first_focus(self) -> None:
        self.clinic_name.edit.setFocus()

    def _show(self, looked: "Looked") -> None:
        self._looked = looked
        manifest = looked.manifest
        parts = (
            self._made_at(),
            reason_words(manifest.reason.value),
            self._patients(manifest.counts.get("patient", 0)),
            self.tr("program {version}").format(version=manifest.program),
        )
        self.what.setText(" · ".join(parts))
        self._show_losses(looked.losses)
        QTimer.singleShot(0, self, self.show_top)  # once all of it has its place
        self.save_button.setEnabled(True)

    def _show_losses(self, losses: "Losses | None") -> None:
        if losses is None:
            self.lost.say(
                self.tr("The clinic's own file is not open"),
                self.tr("What was entered since the backup cannot be counted. The file is moved aside, not deleted."),
                "caution",
            )
        elif not losses.gone.total:
            self.lost.say(self.tr("Nothing that is here would be gone"), "", "good")
        else:
            self.lost.say(
                self.tr("Gone with it: {entered}").format(entered=self._counted(losses.gone)),
                self._told(losses.gone),
                "alert",
            )
        if losses is not None and losses.brought.total:
            self.brought.say(
                self.tr("Back with it: {entered}").format(entered=self._counted(losses.brought)),
                self._told(losses.brought),
            )
            self.brought.show()

    def _counted(self, entered: "Entered") -> str:
        return self.tr("{entries} of {patients}").format(
            entries=self.tr("1 entry")
            if entered.total == 1
            else self.tr("{count} entries", None, entered.total).format(count=count_words(entered.total)),
            patients=self._patients(entered.patients),
        )

    def _told(self, entered: "Entered") -> str:
        """When it was entered, and the most of what."""
        if entered.first is None or entered.last is None:
            return ""
        kinds = [f"{kind_words(one.kind, one.action)} {count_words(one.number)}" for one in entered.entries]
        more = len(kinds) - SHOWN_KINDS
        told = spoken().comma.join(kinds[:SHOWN_KINDS]) + (
            self.tr(" and {count} more kinds", None, more).format(count=more) if more > 0 else ""
        )
        first, last = (shown_time(at.astimezone(self.clinic.zone)) for at in (entered.first, entered.last))
        if first == last:
            return self.tr("Entered {time}: {kinds}.").format(time=first, kinds=told)
        return self.tr("Entered {first} to {last}: {kinds}.").format(first=first, last=last, kinds=told)

    def _patients(self, count: int) -> str:
        return (
            self.tr("1 patient")
            if count == 1
            else self.tr("{count} patients", None, count).format(count=count_words(count))
        )

    def _made_at(self) -> str:
        assert self._looked is not None
        return shown_time(self._looked.manifest.made_at.astimezone(self.clinic.zone))

    def _unlocked(self, unlocked: "Unlocked") -> None:
        self.work_asked.emit(RestoreAsked(backups.home_of(self.clinic), unlocked, self._made_at()))

    def _not_unlocked(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        said = calm(error)
        if said is None:
            raise error
        self.trouble.say(said.what, said.rest, "alert")
        self.trouble.show()
        self.password.edit.selectAll()
        self.password.edit.setFocus()

    def _no_backup(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self.lost.say(said.what, said.rest, "alert")
        self.kept.hide()
        for field in (self.clinic_name, self.password):
            field.set_read_only(True)
