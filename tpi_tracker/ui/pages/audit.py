"""The audit, for administrators: who did what when, whether it is whole, and the list as a paper."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.rights import Right
from tpi_tracker.render.wording import count_words
from tpi_tracker.services import audit_rows, handed_over, rights
from tpi_tracker.services.audit_rows import Part, Shown, Told
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.audit_check import ACKNOWLEDGED, AUDIT
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.audit_rows import AuditRows
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.audit_entry import AuditEntry
from tpi_tracker.ui.widgets.audit_filter import AuditFilter
from tpi_tracker.ui.widgets.audit_state import AuditState
from tpi_tracker.ui.widgets.audit_table import AuditTable
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.restored_note import RestoredNote
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper
    from tpi_tracker.services.clinic import Clinic

NARROW = 1000
"""Below this width the entry stands under the list."""


class AuditPage(Page):
    """Entries are read in parts, the newest first; nothing is written but that somebody looked."""

    NAME = "Audit"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._next: int | None = None
        self._is_reading = False
        self._shown = Shown()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(style.px(24), style.px(14), 0, 0))
        outer.setSpacing(style.px(10))
        head = QHBoxLayout()
        head.setContentsMargins(margins(0, 0, style.px(24), 0))
        head.setSpacing(style.px(8))
        head.addWidget(Text(self.tr("Audit"), 20, 600))
        head.addStretch()
        self.everything = OutlineButton(self.tr("Show everything"), name="clear_filter")
        self.save = OutlineButton(self.tr("Save as PDF"), name="save_audit")
        head.addWidget(self.everything)
        head.addWidget(self.save)
        outer.addLayout(head)
        self._body = body = ScrollBody()
        body.column.setContentsMargins(margins(0, 0, style.px(24), style.px(16)))
        outer.addWidget(body, 1)
        self.state = AuditState(clinic, jobs)
        self.filter = AuditFilter(clinic.today())
        self.fault = Note("alert", name="audit_fault")
        self.fault.hide()
        self.count = Text("", 12, tone="muted", name="audit_count")
        self.restored = RestoredNote(self)
        for part in (self.restored, self.state, self.filter, self.fault, self.count):
            body.column.addWidget(part)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(style.px(14))
        card = Card(name="audit_card")
        card.close_up()
        self.model = AuditRows(clinic.zone, self)
        self.table = AuditTable(self.model)
        self.table.setMinimumHeight(style.px(240))
        card.body.addWidget(self.table)
        self.entry = AuditEntry(clinic.zone)
        self._columns.addWidget(card, 3)
        self._columns.addWidget(self.entry, 2)
        body.column.addLayout(self._columns, 1)
        self.filter.changed.connect(self._ask_again)
        self.everything.clicked.connect(self.filter.clear)
        self.save.clicked.connect(self._ask_file)
        self.table.near_end.connect(self._go_on)
        self.table.moved.connect(self._open)
        self.state.ended.connect(self._tell_ended)
        self.state.found.connect(self._tell_found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside it the entry goes under the list."""
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if self.width() < style.px(NARROW) else across)

    def refresh(self) -> None:
        """Read the list anew and check the chain."""
        if not rights.allows(self.clinic, Right.AUDIT):
            self.state.hide()
            self._refused()
            return
        self.restored.look()
        self.state.check()
        self.jobs.run(self, audit_rows.choices, self.clinic, done=self._choices, failed=self._failed, latest="choices")
        self._ask_again()

    def on_changes(self, changes: Changes) -> None:
        """The list stays as it is while it is read; coming back to the page reads it anew."""
        if "backup" in changes.kinds and rights.allows(self.clinic, Right.AUDIT):
            self.restored.look()

    def first_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self) -> None:
        for part in (self.filter, self.everything, self.save, self.entry, self.table):
            part.setEnabled(False)
        self.fault.say(self.tr("Only an administrator may read the audit."), "", "pending")
        self.fault.show()

    def _choices(self, found: Any) -> None:
        self.filter.set_choices(*found)

    def _ask_again(self) -> None:
        shown = self.filter.shown()
        if shown is not None:
            self._shown, self._next = shown, None
            self.model.show_rows(())
            self.entry.clear()
            self._read()

    def _go_on(self) -> None:
        if self._next is not None and not self._is_reading:
            self._read()

    def _read(self) -> None:
        self._is_reading = True
        self.jobs.run(
            self,
            audit_rows.page,
            self.clinic,
            self._shown,
            self._next,
            done=self._show,
            failed=self._failed,
            latest="page",
        )

    def _show(self, part: Part) -> None:
        self._is_reading = False
        self.fault.hide()
        is_first = not self.model.rowCount()
        self.model.add_rows(part.rows)
        self._next = part.next_before
        self.count.setText(self._count_words())
        if is_first and part.rows:
            self.table.selectRow(0)
        if self._next is not None and len(part.rows) < audit_rows.A_PAGE // 2:
            self._read()  # a long audit is looked through in parts, so that what was found is seen at once

    def _count_words(self) -> str:
        count = self.model.rowCount()
        if self._next is None:
            if not count:
                return self.tr("No entry fits")
            return (
                self.tr("1 entry")
                if count == 1
                else self.tr("{count} entries", None, count).format(count=count_words(count))
            )
        return self.tr("The newest {count} entries; older ones come as you scroll", None, count).format(
            count=count_words(count)
        )

    def _open(self, row: int) -> None:
        entry = self.model.shown(row)
        if entry is not None:
            self.jobs.run(
                self,
                audit_rows.told,
                self.clinic,
                entry.entry,
                done=self._show_entry,
                failed=self._entry_failed,
                latest="entry",
            )

    def _show_entry(self, told: Told) -> None:
        self.entry.show_entry(told)

    def _entry_failed(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self.entry.show_fault(said.what, said.rest)

    def _ask_file(self) -> None:
        name = f"audit-{self.clinic.today().isoformat()}.pdf"
        ask.save_file(self, self.tr("Save PDF"), name, self.tr("PDF (*.pdf)"), self._save_to)

    def _save_to(self, path: Path | None) -> None:
        if path is not None:
            self.save.setEnabled(False)
            described = self.filter.words(self._shown)
            self.jobs.run(
                self, _saved, self.clinic, self._shown, described, path, done=self._saved, failed=self._not_saved
            )

    def _saved(self, path: Path) -> None:
        self.save.setEnabled(True)
        self.say(self.tr("Audit saved as {name}").format(name=path.name))

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        if isinstance(error, OSError):
            reason = error.strerror or type(error).__name__
            self.fault.say(self.tr("The PDF was not saved: {reason}.").format(reason=reason), "", "alert")
            self.fault.show()
        else:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._is_reading = False
        said = calm(error)
        if said is None:
            raise error
        self.fault.say(said.what, said.rest, "alert")
        self.fault.show()

    def _tell_ended(self) -> None:
        self.hub.tell(Changes(kinds=frozenset({ACKNOWLEDGED})), self)

    def _tell_found(self) -> None:
        self.hub.tell(Changes(kinds=frozenset({AUDIT})), self)


def _saved(clinic: "Clinic", shown: Shown, described: str, path: Path) -> Path:
    paper: Paper = audit_rows.paper(clinic, shown, described)
    handed_over.write(path, paper.pdf)
    return path
