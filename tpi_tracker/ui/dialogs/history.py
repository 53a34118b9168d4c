"""Who wrote what and when: every version of a record, the newest first."""

from datetime import tzinfo
from typing import Any

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.render.wording import say
from tpi_tracker.services import histories
from tpi_tracker.services.histories import FieldChange, VersionTold
from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.dialogs.part_words import part_fact
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.models.timeline import kind_words
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.fact_rows import FactRows
from tpi_tracker.ui.widgets.text import Text


class HistoryDialog(SheetForm):
    """Nothing can be changed here."""

    NAME = "History"
    SIZE = (640, 520)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._scroll = QScrollArea()
        self._scroll.setProperty("spoken", "document")
        self._scroll.setAccessibleName(self.tr(self.NAME))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(self._scroll, 1)
        self.save_button.hide()
        self.key_hint.hide()
        self.cancel_button.set_text(self.tr("Close"))

    def show_entry(self, patient: Patient, problem: Problem, entry: TimelineEntry) -> None:
        """Show the versions of the record behind a row."""
        self.set_titles(
            self.tr("History of {kind}").format(kind=spoken().lowered(kind_words(entry.kind))), problem.title
        )
        self.name_patient(patient)
        versions = histories.history(self.clinic, entry.model_kind, entry.key)
        self.foot_words.setText(say(entry.title))
        self._show(versions)

    def writing(self) -> None:
        """There is nothing to write here: the key of *Save* closes."""
        self.accept()

    def first_focus(self) -> None:
        self.cancel_button.setFocus()

    def _show(self, versions: tuple[VersionTold, ...]) -> None:
        holder = QWidget()
        holder.setProperty("kind", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(margins(0, 0, style.px(8), 0))
        column.setSpacing(style.px(8))
        for place, version in enumerate(versions):
            if place:
                column.addWidget(Rule())
            column.addWidget(_VersionBlock(version, self))
        column.addStretch()
        self._scroll.setWidget(holder)


class _VersionBlock(QWidget):
    def __init__(self, version: VersionTold, parent: HistoryDialog) -> None:
        super().__init__()
        zone = parent.clinic.zone
        at = shown_time(version.at.astimezone(zone))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        action = {
            "create": self.tr("recorded"),
            "amend": self.tr("changed"),
            "retract": self.tr("retracted"),
        }.get(version.action, version.action)
        head = f"{at} · {action} · {version.author}"
        column.addWidget(Text(head, 13, 600, "alert" if version.action == "retract" else "text"))
        if version.reason:
            column.addWidget(Text(version.reason, 12, tone="muted", wrap=True))
        facts = [self._fact(change, version.action, zone) for change in version.changes]
        shown = [fact for fact in facts if fact is not None] + [part_fact(part) for part in version.parts]
        if shown:
            rows = FactRows(160)
            rows.show_facts(shown)
            column.addWidget(rows)
        self.setAccessibleName(f"{head}. " + "; ".join(f"{label}: {value}" for label, value, _ in shown))

    @staticmethod
    def _fact(change: FieldChange, action: str, zone: tzinfo) -> tuple[str, str, str] | None:
        label = field_words(change.field)
        if label is None:
            return None
        after = value_words(change.field, change.after, zone)
        if action == "create":
            return label, after, "text"
        return label, f"{value_words(change.field, change.before, zone)}  →  {after}", "text"
