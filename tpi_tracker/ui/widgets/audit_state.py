"""Whether the audit is whole, and since when that is known; where it is not, what an administrator can do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.render.wording import count_words
from tpi_tracker.services import audit_trail
from tpi_tracker.services.audit_trail import State
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.audit_check import checked
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class AuditState(QWidget):
    """One note. The check runs beside the window and may take some seconds in a large clinic."""

    ended = Signal()
    """What held the clinic was acknowledged: from the next log-in on it can be written to."""
    found = Signal()
    """The check found what nobody knew of: from now on nothing can be entered."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic, self._jobs = clinic, jobs
        self.again = OutlineButton(self.tr("Check again"), name="check_audit")
        self.acknowledge = OutlineButton(self.tr("Acknowledge"), name="acknowledge_audit")
        self.note = Note("pending", action=self.acknowledge, beside=self.again, name="audit_state")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(0))
        column.addWidget(self.note)
        self.again.clicked.connect(self.check)
        self.acknowledge.clicked.connect(self._ask_words)
        self.acknowledge.hide()

    def check(self) -> None:
        """Read the whole audit; what is known meanwhile is said."""
        self.again.setEnabled(False)
        if self._clinic.caution is None:
            self.note.say(self.tr("The audit is being checked"), "", "pending")
        else:
            self._say_held()
        self._jobs.run(
            self,
            checked,
            self._clinic,
            done=self._show,
            failed=self._failed,
            lane="file",
            progress=self._read_so_far,
            latest="check",
        )

    def _read_so_far(self, rows: int, _all: int) -> None:
        if self._clinic.caution is None:
            self.note.say(
                self.tr("The audit is being checked: {count} entries read", None, rows).format(count=count_words(rows))
            )

    def _show(self, state: State) -> None:
        self.again.setEnabled(True)
        if state.fault is not None:
            self._say_held()
            if self._clinic.caution is not None:
                self.found.emit()
            else:
                self.note.say(told_words(state.fault.what), told_words(state.fault.todo), "caution")
            return
        said = self.tr("The audit is whole: {count} entries, checked {time}", None, state.rows).format(
            count=count_words(state.rows), time=shown_time(state.checked_at)
        )
        known = self.tr("Entry {entry} acknowledges what was found before it.")
        self.note.say(
            said, known.format(entry=count_words(state.acknowledged[-1])) if state.acknowledged else "", "good"
        )
        self.acknowledge.hide()

    def _say_held(self) -> None:
        fault = self._clinic.caution
        if fault is not None:
            self.note.say(told_words(fault.what), told_words(f"{fault.safe} {fault.todo}"), "alert")
            self.acknowledge.setVisible(audit_trail.may_acknowledge(self._clinic))

    def _failed(self, error: Exception) -> None:
        self.again.setEnabled(True)
        said = calm(error)
        if said is None:
            raise error
        self.note.say(said.what, said.rest, "caution")

    def _ask_words(self) -> None:
        ask.text(
            self,
            self.tr("Acknowledge what was found"),
            self.tr("What happened, or what was done to find out. It stays in the audit for good."),
            self._take_words,
        )

    def _take_words(self, words: str | None) -> None:
        if words is not None:
            self.acknowledge.setEnabled(False)
            self._jobs.run(
                self,
                audit_trail.acknowledge,
                self._clinic,
                words,
                done=self._acknowledged,
                failed=self._refused,
                lane="file",
                must=True,
            )

    def _acknowledged(self, _nothing: None) -> None:
        self.acknowledge.setEnabled(True)
        self.ended.emit()

    def _refused(self, error: Exception) -> None:
        self.acknowledge.setEnabled(True)
        problems = getattr(error, "problems", None)
        said = calm(error)
        if problems:
            self.note.say(told_words(problems[0].sentence), "", "alert")
        elif said is not None:
            self.note.say(said.what, said.rest, "alert")
        else:
            raise error
