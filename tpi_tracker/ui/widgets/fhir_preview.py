"""A look at what FHIR of another system brings: how much comes in, what is refused or not taken and why."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.services import fhir_import
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.mapping_confirm import MappingConfirm
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.read_table import ReadTable
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.services.fhir_import import FhirReport

_LISTED = 500
"""Resources shown one by one; all are in the file that can be saved."""
_MOST_PLACES = 40


class FhirPreview(QWidget):
    """``show_report`` fills it; ``choices`` gives what was decided about body sites, by their text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(12))
        self.count = Text("", 14, 600, wrap=True, name="preview_count")
        self.notes = Text("", 12, tone="muted", wrap=True, name="preview_notes")
        self.places = MappingConfirm(no_side=self.tr("by its text"))
        self.time = LineField(
            self.tr("Time of day where only the day is given"), name="time_of_day", placeholder="12:00"
        )
        self.again = OutlineButton(self.tr("Look again"), name="import_again")
        decided = QHBoxLayout()
        self.time.setMaximumWidth(style.px(300))
        decided.addWidget(self.time)
        decided.addWidget(self.again, 0, Qt.AlignmentFlag.AlignBottom)
        decided.addStretch()
        for part in (self.count, self.notes, self.places):
            column.addWidget(part)
        column.addLayout(decided)
        reasons, named = self.tr("What is not taken"), self.tr("One by one")
        kind, reason = self.tr("Type"), self.tr("Reason")
        self.groups = ReadTable(
            (kind, self.tr("Number"), self.tr("What becomes of it"), reason), reasons, name="groups", wide=3
        )
        self.named = ReadTable((self.tr("Resource"), self.tr("Place"), reason), named, name="named", wide=2)
        self.without = TickBox(self.tr("Leave what is refused out, take the rest"), name="without_refused")
        self.save = OutlineButton(self.tr("Save the list"), "report", name="save_refused")
        line = QHBoxLayout()
        line.addWidget(self.without)
        line.addStretch()
        line.addWidget(self.save)
        self.card = Card(reasons, name="groups_card")
        self.card.body.addWidget(self.groups)
        self.card.body.addLayout(line)
        self.named_card = Card(named, name="named_card")
        self.named_card.body.addWidget(self.named)
        column.addWidget(self.card)
        column.addWidget(self.named_card)
        column.addStretch()
        for table, height in ((self.groups, 190), (self.named, 220)):
            table.setMinimumHeight(style.px(height))
            table.setTabKeyNavigation(False)
            table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_report(self, report: "FhirReport") -> None:
        """Show what will become of the resources."""
        words = self.tr(
            "Resources: {all}. To be stored: {accepted}. There already: {there}."
            " Not taken: {not_taken}. Refused: {refused}."
        )
        self.count.setText(
            words.format(
                all=report.resources,
                accepted=report.accepted,
                there=report.already_there,
                not_taken=report.not_taken,
                refused=report.refused,
            )
        )
        notes = [self.tr("The file says that there are more pages of it elsewhere.")] if report.has_more_pages else []
        if report.warning_count:
            notes.append(self.tr("Said of what comes in: {count}, listed below.").format(count=report.warning_count))
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        guessed = dict(islice(fhir_import.guesses(report).items(), _MOST_PLACES))
        has_places = self.places.show_words({"muscles": guessed})
        self.places.setVisible(has_places)
        self.time.setVisible(bool(self.time.value()) or fhir_import.lacks_time(report))
        self.again.setVisible(has_places or self.time.isVisibleTo(self))
        states = {"refused": self.tr("is refused"), "not taken": self.tr("is not taken")}
        self.card.setVisible(bool(report.groups))
        self.without.setVisible(bool(report.refused))
        _fill(
            self.groups,
            (
                (group.kind or "?", str(group.resources), states[group.state], told_words(group.reason))
                for group in report.groups[:_LISTED]
            ),
        )
        named = [*report.listed, *report.warnings][:_LISTED]
        self.named_card.setVisible(bool(named))
        _fill(
            self.named,
            (
                (f"{each.kind}/{each.id or '?'}", f"{each.file}, {each.entry}", told_words(each.reason))
                for each in named
            ),
        )

    def choices(self) -> dict[str, str]:
        """The body sites somebody said to be a muscle; the others stay out."""
        content: dict[str, dict[str, str]] = {}
        self.places.put(content)
        return {text: said for text, said in content.get("muscles", {}).items() if not said.startswith("?")}


def _fill(table: ReadTable, rows: Iterable[Sequence[str]]) -> None:
    told = list(rows)
    table.setRowCount(len(told))
    for at, cells in enumerate(told):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell)
            item.setToolTip(cell)
            table.setItem(at, column, item)
    for column in range(table.columnCount() - 1):
        table.resizeColumnToContents(column)
