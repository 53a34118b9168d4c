"""Entries of the audit as rows of a table, the newest first; further parts are put below."""

from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.render.audit_words import action_words, kind_words
from tpi_tracker.services.audit_rows import AuditRow
from tpi_tracker.ui.models.read_rows import ReadRows
from tpi_tracker.ui.widgets.date_text import shown_no, shown_time

WHEN, WHO, ACTION, KIND, PATIENT, REASON = range(6)


class AuditRows(ReadRows[AuditRow]):
    """Older entries are put below as they are read."""

    def __init__(self, zone: ZoneInfo, parent: Any = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.heads = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("What was done"),
            self.tr("Of what"),
            self.tr("Clinic no."),
            self.tr("Reason"),
        )

    def cell_words(self, shown: AuditRow, row: int, column: int) -> str:
        if column == WHEN:
            return shown_time(shown.at.astimezone(self._zone))
        if column == PATIENT:
            return shown_no(shown.patient_no) if shown.patient_no else ""
        return {
            WHO: shown.author,
            ACTION: action_words(shown.action),
            KIND: kind_words(shown.kind),
            REASON: shown.reason or "",
        }[column]
