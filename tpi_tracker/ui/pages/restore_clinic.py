"""First start from a backup: the file that was chosen, who opens it, and by what."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.render.wording import count_words
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton, WordButton
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import LineField, PasswordField
from tpi_tracker.ui.widgets.new_password import NewPassword
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.first_restore import Told

KINDS = "TPI Tracker (*.tpibackup)"


class RestoreClinic(QWidget):
    """Nothing is written before all of the backup was read and found whole."""

    done = Signal(object)
    """``(Clinic, new recovery key or None)``: it is in place and open."""
    given_up = Signal()

    def __init__(self, folder: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._jobs = folder, jobs
        self._told: Told | None = None
        self._is_busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.px(4), 0, 0)
        column.setSpacing(style.px(10))
        self.what = Text("", 13, 600, wrap=True, name="chosen_backup")
        self.where = Text("", 12, tone="muted", wrap=True, name="chosen_file")
        self.user = ChoiceField(
            self.tr("Administrator"), [], name="user", height=32, hint=self.tr("of the clinic in the backup")
        )
        self.password = PasswordField(
            self.tr("Password"), name="password", height=32, hint=self.tr("as on the day of the backup")
        )
        self.recovery = LineField(self.tr("Recovery key"), name="recovery_key", height=32, placeholder="XXXX-XXXX-…")
        self.fresh = NewPassword(self._names, label=self.tr("New password"), height=32)
        self.turn = WordButton(self.tr("Use the recovery key"), name="use_recovery_key")
        self._fault = Note("alert", name="restore_fault")
        self._fault.hide()
        top = QVBoxLayout()
        top.setSpacing(style.px(2))
        top.addWidget(self.what)
        top.addWidget(self.where)
        column.addLayout(top)
        for widget in (self.user, self.password, self.recovery, self.fresh):
            column.addWidget(widget)
        words = QHBoxLayout()
        words.addWidget(self.turn)
        words.addStretch()
        column.addLayout(words)
        column.addStretch()
        column.addWidget(self._fault)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addStretch()
        self.back = OutlineButton(self.tr("Back"), name="back_to_choices")
        self.restore = FilledButton(self.tr("Restore and open"), name="restore")
        row.addWidget(self.back)
        row.addWidget(self.restore)
        column.addLayout(row)
        self.recovery.hide()
        self.fresh.hide()
        self.turn.clicked.connect(self._turn)
        self.back.clicked.connect(self._back)
        self.restore.clicked.connect(self._ask)
        for field in (self.password, self.recovery, self.fresh.password, self.fresh.again):
            field.edit.returnPressed.connect(self._ask)

    def begin(self, path: Path) -> None:
        """Look into a file that was chosen."""
        self._told = None
        self._fault.hide()
        self.what.setText(self.tr("Reading the backup…"))
        self.where.setText(path.name)
        for widget in (self.user, self.password, self.turn, self.restore):
            widget.setEnabled(False)
        self._jobs.run(self, _told, path, done=self._show, failed=self._failed, lane="file", latest="told")

    def first_focus(self) -> None:
        """The first field that is still to be filled."""
        if self._told is None:
            self.back.setFocus()
        elif len(self._told.users) > 1:
            self.user.edit.setFocus()
        else:
            (self.recovery if self._recovers() else self.password).edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the choices."""
        if event.key() == Qt.Key.Key_Escape and not self._is_busy:
            self._back()
        else:
            super().keyPressEvent(event)

    def fault(self) -> str:
        """What is said to be wrong."""
        return "" if self._fault.isHidden() else self._fault.title()

    def _names(self) -> tuple[str, str]:
        return ("" if self._told is None else self._told.clinic), ""

    def _show(self, read: "tuple[Told, str]") -> None:
        self._told, made_at = read
        count = self._told.patients
        patients = (
            self.tr("1 patient")
            if count == 1
            else self.tr("{count} patients", None, count).format(count=count_words(count))
        )
        self.what.setText(self._told.clinic)
        self.where.setText(
            self.tr("Backup of {time}, {patients} · {name}").format(
                time=made_at, patients=patients, name=self._told.path.name
            )
        )
        self.user.set_options([(user.user_id, user.name) for user in self._told.users])
        for widget in (self.user, self.password, self.turn, self.restore):
            widget.setEnabled(True)
        self.first_focus()

    def _recovers(self) -> bool:
        return not self.recovery.isHidden()

    def _turn(self) -> None:
        on = not self._recovers()
        self.recovery.setVisible(on)
        self.fresh.setVisible(on)
        self.password.setVisible(not on)
        self.turn.set_text(self.tr("Use the password") if on else self.tr("Use the recovery key"))
        self._fault.hide()
        (self.recovery if on else self.password).edit.setFocus()

    def _ask(self) -> None:
        if self._told is None or self._is_busy:
            return
        self._fault.hide()
        key = None
        if self._recovers():
            key = self.recovery.value()
            self.recovery.show_error(self.tr("Enter the recovery key.") if key is None else None)
            if key is None:
                self.recovery.edit.setFocus()
                return
            if not self.fresh.is_good():
                return
            password = self.fresh.value()
        else:
            password = str(self.password.value() or "")
            self.password.show_error(None if password else self.tr("Enter the password."))
            if not password:
                self.password.edit.setFocus()
                return
        self._set_busy(True)
        self._jobs.run(
            self,
            _bring_back,
            self._folder,
            self._told.path,
            str(self.user.value() or ""),
            password,
            key,
            done=self._is_back,
            failed=self._failed,
            lane="file",
            must=True,
        )

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        for widget in (self.user, self.password, self.recovery, self.fresh, self.turn, self.back, self.restore):
            widget.setEnabled(not busy)
        self.restore.set_text(self.tr("Checking every page…") if busy else self.tr("Restore and open"))

    def _is_back(self, done: "tuple[Clinic, str | None]") -> None:
        for field in (self.password, self.recovery):
            field.set_value(None)
        self.fresh.clear()
        self._set_busy(False)
        self.done.emit(done)

    def _failed(self, error: Exception) -> None:
        if self._is_busy:
            self._set_busy(False)
        said, problems = calm(error), getattr(error, "problems", [])
        if isinstance(error, FileExistsError):
            title, rest = (
                self.tr("The folder already holds a clinic"),
                self.tr("Nothing was changed. Open that clinic."),
            )
        elif said is not None:
            title, rest = said.what, said.rest
        elif problems:
            title, rest = told_words(problems[0].sentence), self.tr("Nothing was changed.")
        else:
            raise error
        self._fault.say(title, rest, "alert")
        self._fault.show()
        if self._told is None:
            self.what.setText(self.tr("Not a backup that can be restored"))
            self.first_focus()
        elif self._recovers():
            self.recovery.edit.setFocus()
        else:
            self.password.edit.selectAll()
            self.password.edit.setFocus()

    def _back(self) -> None:
        for field in (self.password, self.recovery):
            field.set_value(None)
            field.show_error(None)
        self.fresh.clear()
        self.given_up.emit()


def title() -> str:
    """The words of the question for the file."""
    return QCoreApplication.translate("RestoreClinic", "Restore from a backup")


def _told(path: Path) -> "tuple[Told, str]":
    from tpi_tracker.services import first_restore
    from tpi_tracker.ui.widgets.date_text import shown_time

    told = first_restore.told(path)
    return told, shown_time(told.made_at.astimezone())


def _bring_back(
    folder: Path, path: Path, user: str, password: str, recovery_key: str | None
) -> "tuple[Clinic, str | None]":
    from tpi_tracker.services import first_restore

    return first_restore.bring_back(folder, path, user=user, password=password, recovery_key=recovery_key)
