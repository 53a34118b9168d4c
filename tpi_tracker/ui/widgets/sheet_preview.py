"""The fourth step of the wizard: the first rows as they will be stored, and the rows that are refused."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.tongue import isolated, spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.field_words import value_words
from tpi_tracker.ui.forms.mapping_words import kind_words, plain_name, state_words
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.read_table import ReadTable
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.services.spreadsheets import SheetReport

_LISTED = 500
"""Refused rows shown; all are in the file that can be saved."""
_KEYS = frozenset({"problem_id", "session_id"})
_INSTANTS = frozenset({"performed_at", "taken_at"})
_DAYS = frozenset({"birth_date", "onset_date", "expiry"})
_FLAGS = frozenset({"consent", "with_epinephrine"})


class SheetPreview(QWidget):
    """``show_report`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(12))
        self.count = Text("", 14, 600, wrap=True, name="preview_count")
        self.notes = Text("", 12, tone="muted", wrap=True, name="preview_notes")
        column.addWidget(self.count)
        column.addWidget(self.notes)
        self.refused_card = Card(self.tr("Refused rows"), name="refused_card")
        self.refused = ReadTable(
            (self.tr("Row"), self.tr("Column"), self.tr("Reason")), self.tr("Refused rows"), name="refused_rows", wide=2
        )
        self.without = TickBox(self.tr("Leave the refused rows out, take the others"), name="without_refused")
        self.save = OutlineButton(self.tr("Save refused rows"), "report", name="save_refused")
        line = Flow(style.px(12), style.px(6), last_at_right=True)
        line.addWidget(self.without)
        line.addWidget(self.save)
        self.refused_card.body.addWidget(self.refused)
        self.refused_card.body.addLayout(line)
        column.addWidget(self.refused_card)
        card = Card(self.tr("The first rows, as they will be stored"), name="preview_card")
        self.rows = ReadTable(
            (self.tr("Row"), self.tr("What becomes of it"), self.tr("Stored")),
            self.tr("The first rows, as they will be stored"),
            name="preview_rows",
            wide=2,
        )
        card.body.addWidget(self.rows)
        self.whole = Text("", 12, wrap=True, name="preview_whole")
        card.body.addWidget(self.whole)
        self.rows.currentCellChanged.connect(self._show_whole)
        column.addWidget(card, 1)
        for table, height in ((self.refused, 170), (self.rows, 240)):
            table.setMinimumHeight(style.px(height))
            table.setTabKeyNavigation(False)
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_report(self, report: "SheetReport") -> None:
        """Show what will become of the rows."""
        self.count.setText(
            self.tr("Rows: {rows}. To be stored: {accepted}. There already: {skipped}. Refused: {refused}.").format(
                rows=report.rows, accepted=report.accepted, skipped=report.skipped, refused=report.refused
            )
        )
        notes = [told_words(note) for note in report.notes]
        if report.not_taken:
            notes.append(self.tr("Columns not taken: {columns}").format(columns=", ".join(report.not_taken[:12])))
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        self.refused_card.setVisible(bool(report.refusals))
        several = len({row.sheet for row in report.preview}) > 1
        _fill(
            self.refused,
            (
                (self._place(refusal.file, refusal.row, several), refusal.column or "", told_words(refusal.reason))
                for refusal in report.refusals[:_LISTED]
            ),
        )
        _fill(
            self.rows,
            (
                (self._place(row.sheet, row.row, several), state_words(row.state), _records(row.records))
                for row in report.preview
            ),
        )

    def _show_whole(self, row: int, *_: int) -> None:
        """The current row in full, for the cell shows its beginning alone."""
        item = self.rows.item(row, 2)
        self.whole.setText("" if item is None else item.text())

    def _place(self, sheet: str, row: int | None, several: bool) -> str:
        number = "" if row is None else str(row)
        return f"{sheet.rpartition(', ')[2]}, {number}" if several and number else number or sheet


def _records(records: Iterable[tuple[str, dict[str, str]]]) -> str:
    told = []
    for kind, values in records:
        left_out = _KEYS if kind == "patients" else _KEYS | {"patient_no"}
        said = spoken().comma.join(
            f"{plain_name(name)} {isolated(_value(name, value))}"
            for name, value in values.items()
            if name not in left_out and (name, value) != ("with_epinephrine", "no")
        )
        told.append(f"{kind_words(kind)}: {said}")
    return " · ".join(told)


def _value(name: str, value: str) -> str:
    """What the file of the bundle would hold, as a person reads it."""
    if name in _INSTANTS:
        return value_words(name, datetime.fromisoformat(value))
    if name in _DAYS:
        return value_words(name, date.fromisoformat(value))
    return value_words(name, value == "yes" if name in _FLAGS else value)


def _fill(table: ReadTable, rows: Iterable[tuple[str, str, str]]) -> None:
    listed = list(rows)
    table.setRowCount(len(listed))
    for number, cells in enumerate(listed):
        for place, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            table.setItem(number, place, item)
    for place in (0, 1):
        table.resizeColumnToContents(place)
    if listed:
        table.setCurrentCell(0, 0)
