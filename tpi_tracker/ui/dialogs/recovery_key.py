"""A new recovery key, shown once: to print or to save, and to be said that it was put away."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tpi_tracker.services import recovery_keys
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.printing import ask_printer, print_paper
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.ui.jobs import Jobs


class RecoveryKeySheet(FramedDialog):
    """Closes only once somebody says that it is stored; until then the clinic asks for another one."""

    def __init__(
        self,
        clinic: "Clinic",
        jobs: "Jobs",
        key: str,
        parent: QWidget | None = None,
        *,
        passwords: Sequence[tuple[str, str]] = (),
    ) -> None:
        """``passwords``: first passwords (name, password) that are to be handed over with it, shown once too."""
        super().__init__(parent)
        self._clinic, self._jobs, self._key = clinic, jobs, key
        self.setObjectName("recovery_key_sheet")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery key"))
        self.setAccessibleName(self.tr("Recovery key"))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20))
        column.setSpacing(style.px(12))
        column.addWidget(Text(self.tr("The new recovery key"), 18, 600))
        well = QFrame()
        well.setProperty("kind", "well")
        inside = QVBoxLayout(well)
        inside.setContentsMargins(style.px(8), style.px(10), style.px(8), style.px(10))
        self.key = QLabel(_two_lines(key))
        self.key.setObjectName("recovery_key")
        self.key.setAccessibleName(key)
        self.key.setFont(style.font(18, 600))
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.key)
        said = Text(self.tr("Shown once. The old one no longer works."), 12, tone="muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(said)
        column.addWidget(well)
        if passwords:
            column.addWidget(Text(self.tr("First passwords, to be handed over"), 13, 600))
            listed = "\n".join(f"{name}: {password}" for name, password in passwords)
            self.passwords = Text(listed, 13, name="first_passwords")
            self.passwords.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(self.passwords)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        self.print_key = OutlineButton(self.tr("Print"), "report", name="print_key")
        self.save_pdf = OutlineButton(self.tr("Save as PDF"), name="save_key")
        self.stored = TickBox(self.tr("I have stored the key"), name="key_stored", weight=500)
        for widget in (self.print_key, self.save_pdf):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.stored)
        column.addLayout(row)
        self.note = Note("alert", name="key_note")
        self.note.hide()
        column.addWidget(self.note)
        foot = QHBoxLayout()
        foot.addStretch()
        self.done_button = FilledButton(self.tr("Done"), name="done")
        self.done_button.setEnabled(False)
        foot.addWidget(self.done_button)
        column.addLayout(foot)
        self.stored.toggled.connect(self.done_button.setEnabled)
        self.done_button.clicked.connect(self._finish)
        self.print_key.clicked.connect(self._ask_printer)
        self.save_pdf.clicked.connect(self._ask_where)
        self.fit(620, 320)

    def reject(self) -> None:
        """Esc does not lose the key."""
        self.stored.setFocus()

    def _finish(self) -> None:
        try:
            recovery_keys.stored(self._clinic)
        except Exception as error:
            self._failed(error)
            return
        self.accept()

    def _ask_where(self) -> None:
        ask.save_file(self, self.tr("Save as PDF"), "recovery-key.pdf", "PDF (*.pdf)", self._save)

    def _save(self, target: Path | None) -> None:
        if target is not None:
            self._jobs.run(
                self, _file, self._clinic, self._key, target, done=self._saved, failed=self._failed, lane="file"
            )

    def _saved(self, name: str) -> None:
        words = self.tr("Saved as {name}. Print it, and store it away from this computer.").format(name=name)
        self.note.say(words, "", "good")
        self.note.show()

    def _ask_printer(self) -> None:
        self._printer = ask_printer(self, "recovery-key", self._set_print)

    def _set_print(self) -> None:
        self._jobs.run(self, _sheet, self._clinic, self._key, done=self._print, failed=self._failed, lane="file")

    def _print(self, paper: "Paper") -> None:
        print_paper(paper, self._printer)
        self.note.say(self.tr("Sent to the printer. Look at the sheet before you go on."), "", "good")
        self.note.show()

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        if said is not None:
            self.note.say(said.what, said.rest, "alert")
        elif isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
            self.note.say(self.tr("The file could not be written: {reason}").format(reason=reason), "", "alert")
        else:
            raise error
        self.note.show()


def _two_lines(key: str) -> str:
    groups = key.split("-")
    half = (len(groups) + 1) // 2
    return "-".join(groups[:half]) + "-\n" + "-".join(groups[half:])


def _sheet(clinic: "Clinic", key: str) -> "Paper":
    from tpi_tracker.services.recovery_sheets import recovery_sheet

    return recovery_sheet(clinic.profile.name, key, clinic.now().astimezone(clinic.zone))


def _file(clinic: "Clinic", key: str, target: Path) -> str:
    target.write_bytes(_sheet(clinic, key).pdf)
    return target.name
