"""The patients a search found, as a table: names at once, the rest when it has been read."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.render.wording import short_number
from tpi_tracker.ui.widgets import badge
from tpi_tracker.ui.widgets.date_text import shown_age, shown_date, shown_no

if TYPE_CHECKING:
    from tpi_tracker.services.patients import FoundPatient
    from tpi_tracker.services.summaries import PatientSummary

NAME, BORN, NUMBER, VISIT, SCORES, LAST, VERDICT, DUE = range(8)
COLUMNS = 8

FOUND = Qt.ItemDataRole.UserRole
SUMMARY = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


def similar_words() -> str:
    """What marks a patient whom the typed text does not fit, and who may have been meant by it."""
    return QCoreApplication.translate("FoundPatients", "similar")


class FoundPatients(QAbstractTableModel):
    """Read-only. ``FOUND`` gives the row's ``FoundPatient``, ``SUMMARY`` its ``PatientSummary`` or None."""

    def __init__(self, today: date, parent: Any = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: tuple[FoundPatient, ...] = ()
        self._summaries: dict[str, PatientSummary] = {}

    def show(self, rows: Sequence["FoundPatient"]) -> None:
        """Show other patients. What is known of those already shown stays until it is read again."""
        numbers = {row.patient_no for row in rows}
        self.beginResetModel()
        self._rows = tuple(rows)
        self._summaries = {number: known for number, known in self._summaries.items() if number in numbers}
        self.endResetModel()

    def add_summaries(self, summaries: Mapping[str, "PatientSummary"]) -> None:
        """What was read of some of the patients."""
        self._summaries.update(summaries)
        places = [place for place, row in enumerate(self._rows) if row.patient_no in summaries]
        if places:
            self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], COLUMNS - 1))

    def forget_summaries(self) -> None:
        """Something was written: what was read may be old."""
        self._summaries = {}

    def numbers(self) -> tuple[str, ...]:
        """The clinic numbers of the rows, from the top."""
        return tuple(row.patient_no for row in self._rows)

    def unread(self) -> list[str]:
        """The clinic numbers of rows whose summary has not been read."""
        return [row.patient_no for row in self._rows if row.patient_no not in self._summaries]

    def found(self, row: int) -> "FoundPatient | None":
        """The patient of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def summary(self, patient_no: str) -> "PatientSummary | None":
        return self._summaries.get(patient_no)

    def row_of(self, patient_no: str) -> int:
        """The row of a patient, -1 when not shown."""
        return next((place for place, row in enumerate(self._rows) if row.patient_no == patient_no), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Name"),
            self.tr("Born"),
            self.tr("Clinic no."),
            self.tr("Last visit"),
            self.tr("Scores"),
            self.tr("Last"),
            self.tr("Verdict of last session"),
            self.tr("Next due"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.found(index.row()) if index.isValid() else None
        if found is None:
            return None
        summary = self._summaries.get(found.patient_no)
        if role == FOUND:
            return found
        if role == SUMMARY:
            return summary
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(found, summary, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == NAME:
                number = shown_no(found.patient_no)
                similar = f", {similar_words()}" if found.is_similar else ""
                return f"{found.shown_name}, {shown_age(found.birth_date, self._today)}, {number}{similar}"
            return self.text(found, summary, index.column())
        return None

    def text(self, found: "FoundPatient", summary: "PatientSummary | None", column: int) -> str:
        """What a cell says; nothing while its patient's summary has not been read."""
        if column == NAME:
            return found.shown_name
        if column == BORN:
            return shown_age(found.birth_date, self._today)
        if column == NUMBER:
            return shown_no(found.patient_no)
        if summary is None:
            return ""
        if column == VISIT:
            return self.tr("none yet") if summary.last_visit is None else shown_date(summary.last_visit)
        if column == SCORES:
            return self.tr("{count} scores", None, sum(1 for bar in summary.bars if bar is not None)).format(
                count=sum(1 for bar in summary.bars if bar is not None)
            )
        if column == LAST:
            return "" if summary.last_score is None else short_number(summary.last_score)
        if column == VERDICT:
            return "" if summary.verdict is None else badge.words(summary.verdict, summary.verdict_final)
        return self.due_words(summary)

    def due_words(self, summary: "PatientSummary") -> str:
        """``24-Nov-2026``, ``overdue 6 d``, ``unreachable`` or ``none``."""
        if summary.next_due is None:
            return self.tr("none")
        if summary.next_due_state == "overdue":
            days = (self._today - summary.next_due).days
            return self.tr("overdue {days}\u00a0d", None, days).format(days=days)
        if summary.next_due_state == "unreachable":
            return self.tr("unreachable")
        return shown_date(summary.next_due)
