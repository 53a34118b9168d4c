"""The four steps of a new clinic: the clinic, its first user, the recovery key, the backup folder."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.printing import ask_printer, print_paper
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.fields import LineField, TextField
from tpi_tracker.ui.widgets.new_password import NewPassword
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.step_line import StepLine
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper
    from tpi_tracker.services.clinic import Clinic

CLINIC, USER, KEY, BACKUP = range(4)


class NewClinic(QWidget):
    """Nothing is written before the second step is finished; the recovery key is shown once."""

    made = Signal(object)
    given_up = Signal()

    def __init__(self, folder: Path, jobs: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._jobs = folder, jobs
        self._clinic: Clinic | None = None
        self._key = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.px(4), 0, 0)
        column.setSpacing(style.px(12))
        self.steps = StepLine(
            (self.tr("Clinic"), self.tr("First user"), self.tr("Recovery key"), self.tr("Backup folder"))
        )
        column.addWidget(self.steps)
        self._pages = QStackedWidget()
        for page in (self._clinic_page(), self._user_page(), self._key_page(), self._backup_page()):
            self._pages.addWidget(page)
        column.addWidget(self._pages, 1)
        self._fault = Note("alert")
        self._fault.hide()
        column.addWidget(self._fault)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addStretch()
        self.back = OutlineButton(self.tr("Back"), name="back")
        self.next = FilledButton(self.tr("Next: first user"), name="next")
        row.addWidget(self.back)
        row.addWidget(self.next)
        column.addLayout(row)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        self.stored.toggled.connect(self._show_buttons)
        self._go(CLINIC)

    def first_focus(self) -> None:
        """The first field of the step."""
        {CLINIC: self.name.edit, USER: self.user.edit, KEY: self.save_pdf, BACKUP: self.choose}[
            self._pages.currentIndex()
        ].setFocus()

    def recovery_key(self) -> str:
        """What is shown in the third step."""
        return self._key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on wherever the keyboard is, once the step is complete."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.next.isEnabled():
            self._next()
        else:
            super().keyPressEvent(event)

    def _clinic_page(self) -> QWidget:
        page, column = _page()
        self.name = LineField(self.tr("Clinic name"), name="clinic_name", height=32)
        self.letterhead = TextField(
            self.tr("Letterhead"), name="letterhead", lines=3, hint=self.tr("lines under the name on reports; can wait")
        )
        column.addWidget(self.name)
        column.addWidget(self.letterhead)
        column.addStretch()
        return page

    def _user_page(self) -> QWidget:
        page, column = _page()
        self.user = LineField(self.tr("Your name"), name="user_name", height=32, hint=self.tr("as reports show it"))
        self._secret = NewPassword(self._names, height=32)
        self.password, self.again = self._secret.password, self._secret.again
        column.addWidget(self.user)
        column.addWidget(self._secret)
        column.addStretch()
        return page

    def _names(self) -> tuple[str, str]:
        return self.name.text(), self.user.text()

    def _key_page(self) -> QWidget:
        page, column = _page()
        well = QFrame()
        well.setProperty("kind", "well")
        inside = QVBoxLayout(well)
        inside.setContentsMargins(style.px(8), style.px(10), style.px(8), style.px(10))
        inside.setSpacing(style.px(2))
        self.key = QLabel()
        self.key.setObjectName("recovery_key")
        self.key.setFont(style.font(20, 600))
        self.key.setWordWrap(True)
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.key)
        said = Text(self.tr("Shown once. It opens the clinic when every password is lost."), 12, tone="muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(said)
        column.addWidget(well)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        self.print_key = OutlineButton(self.tr("Print"), "report", name="print_key")
        self.save_pdf = OutlineButton(self.tr("Save as PDF"), name="save_key")
        self.stored = TickBox(self.tr("I have stored the key"), name="key_stored", weight=500)
        row.addWidget(self.print_key)
        row.addWidget(self.save_pdf)
        row.addStretch()
        row.addWidget(self.stored)
        column.addLayout(row)
        self._kept = Text("", 12, tone="muted", wrap=True)
        column.addWidget(self._kept)
        column.addStretch()
        self.print_key.clicked.connect(self._ask_printer)
        self.save_pdf.clicked.connect(self._ask_where)
        return page

    def _backup_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(
            Text(
                self.tr("Choose a folder on another drive. Copies of the clinic will lie there, encrypted."),
                13,
                tone="muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        self.choose = OutlineButton(self.tr("Choose folder"), "backup", name="choose_backup")
        self.backup = Text(self.tr("none chosen; it can be done later in Settings"), 13, elide=True)
        self.backup.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self.choose)
        row.addWidget(self.backup, 1)
        column.addLayout(row)
        column.addStretch()
        self._backup_folder: Path | None = None
        self.choose.clicked.connect(self._ask_backup)
        return page

    def _go(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self.steps.go(step)
        self._show_buttons()
        if self.isVisible():
            self.first_focus()

    def _show_buttons(self) -> None:
        step = self._pages.currentIndex()
        words = {
            CLINIC: self.tr("Next: first user"),
            USER: self.tr("Next: recovery key"),
            KEY: self.tr("Next: backup folder"),
            BACKUP: self.tr("Open the clinic"),
        }
        self.next.set_text(words[step])
        self.next.setEnabled(step != KEY or self.stored.isChecked())
        self.next.setToolTip("" if self.next.isEnabled() else self.tr("Store the key first, then tick the box"))
        self.back.setVisible(step in {CLINIC, USER})

    def _back(self) -> None:
        if self._pages.currentIndex() == CLINIC:
            self.given_up.emit()
        else:
            self._go(CLINIC)

    def _next(self) -> None:
        step = self._pages.currentIndex()
        if step == CLINIC:
            if self.name.value() is None:
                self.name.show_error(self.tr("Give the clinic a name."))
                self.name.edit.setFocus()
                return
            self._go(USER)
        elif step == USER:
            self._make()
        elif step == KEY:
            self._go(BACKUP)
        else:
            self._finish()

    def _make(self) -> None:
        is_good = self._secret.is_good()
        self.user.show_error(self.tr("Say who you are.") if self.user.value() is None else None)
        if self.user.error():
            self.user.edit.setFocus()
        if not is_good or self.user.error():
            return
        self._fault.hide()
        self.next.setEnabled(False)
        self.next.set_text(self.tr("Making the clinic…"))
        self._jobs.run(
            self,
            _create,
            self._folder,
            self.name.value(),
            self.user.value(),
            self.password.value(),
            self.letterhead.value() or "",
            done=self._is_made,
            failed=self._failed,
        )

    def _is_made(self, made: "tuple[Clinic, str]") -> None:
        self._clinic, self._key = made
        self.key.setText(_two_lines(self._key))
        self.key.setAccessibleName(self._key)
        self._secret.clear()
        self._go(KEY)

    def _failed(self, error: Exception) -> None:
        self._show_buttons()
        said = calm(error)
        if said is not None:
            self._fault.say(said.what, said.rest, "alert")
        elif isinstance(error, FileExistsError):
            self._fault.say(
                self.tr("The folder already holds a clinic"), self.tr("Nothing was changed. Open that clinic."), "alert"
            )
        else:
            raise error
        self._fault.show()

    def _ask_where(self) -> None:
        ask.save_file(self, self.tr("Save as PDF"), "recovery-key.pdf", "PDF (*.pdf)", self._save_pdf)

    def _save_pdf(self, target: Path | None) -> None:
        if target is not None:
            self._jobs.run(
                self, _sheet_file, self._clinic, self._key, target, done=self._saved, failed=self._not_kept, lane="file"
            )

    def _saved(self, name: str) -> None:
        self._fault.hide()
        self._kept.setText(
            self.tr("Saved as {name}. Print it, and store it away from this computer.").format(name=name)
        )

    def _ask_printer(self) -> None:
        self._printer = ask_printer(self, "recovery-key", self._set_print)

    def _set_print(self) -> None:
        self._jobs.run(self, _sheet, self._clinic, self._key, done=self._print, failed=self._not_kept, lane="file")

    def _print(self, paper: "Paper") -> None:
        print_paper(paper, self._printer)
        self._kept.setText(self.tr("Sent to the printer. Look at the sheet before you go on."))

    def _not_kept(self, error: Exception) -> None:
        said = calm(error)
        if said is not None:
            self._fault.say(said.what, said.rest, "alert")
        elif isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
            self._fault.say(
                self.tr("The file could not be written: {reason}").format(reason=reason),
                self.tr("The key is still shown here. Choose another folder."),
                "alert",
            )
        else:
            raise error
        self._fault.show()

    def _ask_backup(self) -> None:
        ask.folder(self, self.tr("Backup folder"), self._backup_chosen)

    def _backup_chosen(self, folder: Path | None) -> None:
        if folder is not None:
            self._backup_folder = folder
            self.backup.setText(str(folder))

    def _finish(self) -> None:
        clinic = self._clinic
        if clinic is None or not self._jobs.is_idle:
            return
        if self._backup_folder is not None:
            from tpi_tracker.services import profiles

            profile = clinic.profile.model_copy(update={"backup_folder": str(self._backup_folder)})
            call = partial(profiles.amend, clinic, profile)
            self._jobs.run(self, call, done=self._hand_on, failed=self._not_kept, lane="save", must=True)
        else:
            self._hand_on(None)

    def _hand_on(self, _changes: object) -> None:
        clinic = self._clinic
        assert clinic is not None
        self._key = ""
        self.key.clear()
        self.made.emit(clinic)


def _two_lines(key: str) -> str:
    """A long key broken in the middle, between two groups."""
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return key if len(groups) <= 6 else "-".join(groups[:half]) + "-\n" + "-".join(groups[half:])


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.px(10))
    return page, column


def _sheet(clinic: "Clinic", key: str) -> "Paper":
    from tpi_tracker.services.recovery_sheets import recovery_sheet

    return recovery_sheet(clinic.profile.name, key, clinic.now().astimezone(clinic.zone))


def _sheet_file(clinic: "Clinic", key: str, target: Path) -> str:
    from tpi_tracker.services import handed_over

    handed_over.write(target, _sheet(clinic, key).pdf)
    return target.name


def _create(folder: Path, name: str, user: str, password: str, letterhead: str) -> "tuple[Clinic, str]":
    from tpi_tracker.services import opening

    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or None  # Windows tells its zone to Qt alone
    return opening.create_clinic(
        folder, name=name, user_name=user, password=password, letterhead=letterhead, time_zone=zone
    )
