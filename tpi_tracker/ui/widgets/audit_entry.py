"""One entry of the audit whole: who, when, where, and each field before and after side by side."""

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from tpi_tracker.render.audit_words import action_words, kind_words
from tpi_tracker.render.wording import count_words
from tpi_tracker.services.audit_rows import Told
from tpi_tracker.services.histories import FieldChange
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.date_text import shown_no, shown_time
from tpi_tracker.ui.widgets.fact_rows import FactRows
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text


class AuditEntry(Card):
    """Empty until an entry is shown."""

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Entry"), self.tr("choose one in the list"), name="audit_entry", parent=parent)
        self._zone = zone
        self.facts = FactRows(112)
        self.rule = Rule()
        self.fault = Note("alert", name="entry_fault")
        self.changes = _Changes()
        for part in (self.fault, self.facts, self.rule, self.changes):
            self.body.addWidget(part)
        self.body.addStretch()
        self.clear()

    def clear(self) -> None:
        """No entry is chosen."""
        self.set_title(self.tr("Entry"), self.tr("choose one in the list"))
        for part in (self.fault, self.facts, self.rule, self.changes):
            part.hide()

    def show_fault(self, what: str, rest: str) -> None:
        """The entry could not be read."""
        self.clear()
        self.fault.say(what, rest, "alert")
        self.fault.show()

    def show_entry(self, told: Told) -> None:
        """Show one entry."""
        row = told.row
        self.set_title(
            self.tr("Entry {number}").format(number=count_words(row.entry)),
            f"{action_words(row.action)} · {kind_words(row.kind)}",
        )
        facts = [
            (self.tr("When"), shown_time(row.at.astimezone(self._zone)), "text"),
            (self.tr("Who"), row.author, "text"),
            (self.tr("Clinic no."), shown_no(row.patient_no) if row.patient_no else "", "text"),
            (self.tr("Reason"), row.reason or "", "text"),
            *((_detail_words(name), _plain(value), "text") for name, value in told.detail),
            (self.tr("Key"), row.key, "muted"),
            (self.tr("Version"), str(row.version) if row.version is not None else "", "muted"),
            (self.tr("Log-in"), row.login_id or "", "muted"),
        ]
        self.facts.show_facts([fact for fact in facts if fact[1]])
        self.changes.show_changes(told.changes, self._zone, has_before=row.has_before)
        self.fault.hide()
        self.facts.show()
        for part in (self.rule, self.changes):
            part.setVisible(self.changes.count > 0)


class _Changes(QWidget):
    """Field, before, after; of a new record field and value."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(style.px(10))
        self._grid.setVerticalSpacing(style.px(6))
        self._cells: list[Text] = []

    def show_changes(self, changes: Sequence[FieldChange], zone: ZoneInfo, *, has_before: bool) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        named = [(words, change) for change in changes if (words := field_words(change.field)) is not None]
        self.count = len(named)
        heads = [self.tr("Field"), self.tr("Before"), self.tr("After")] if has_before else [self.tr("Field"), ""]
        for column, head in enumerate(heads):
            self._put(Text(head, 11, 500, "muted"), 0, column)
            self._grid.setColumnStretch(column, 0 if not column else 1)
        self._grid.setColumnStretch(2, 1 if has_before else 0)
        for place, (label, change) in enumerate(named, 1):
            before, after = (value_words(change.field, each, zone) for each in (change.before, change.after))
            self._put(Text(label, 12, tone="muted", wrap=True), place, 0)
            if has_before:
                self._put(_value(before, f"{label}, {heads[1]}: {before}", "muted"), place, 1)
            self._put(_value(after, f"{label}: {after}", "text"), place, 2 if has_before else 1)

    def _put(self, cell: Text, row: int, column: int) -> None:
        self._grid.addWidget(cell, row, column)
        self._cells.append(cell)


def _value(words: str, spoken: str, tone: str) -> Text:
    cell = Text(words, 12, 500, tone, wrap=True)
    cell.setAccessibleName(spoken)
    return cell


def _detail_words(name: str) -> str:
    say = QCoreApplication.translate
    known = {
        "seat": say("audit", "Seat"),
        "version": say("audit", "Program"),
        "mono": say("audit", "Running clock (s)"),
        "results": say("audit", "Results"),
        "typed": say("audit", "Typed"),
        "found": say("audit", "Found"),
        "as_found": say("audit", "Seal as found"),
        "up_to": say("audit", "Up to entry"),
        "as_of": say("audit", "State of"),
    }
    return known.get(name, name.replace("_", " ").capitalize())


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name.replace('_', ' ')}: {_plain(part)}" for name, part in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(part) for part in value)
    return "" if value is None else str(value)
