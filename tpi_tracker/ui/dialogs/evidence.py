"""The very scores, dates, rule and source behind a verdict."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidgetItem,
)

from tpi_tracker.domain.instant import day_number
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.relief import relief_pct
from tpi_tracker.domain.verdict import Reading, ResponseVerdict
from tpi_tracker.render.wording import number, pct, say, say_all, word
from tpi_tracker.services import catalogue
from tpi_tracker.services.patient_view import ProblemView, SessionView
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.review_words import review_words
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.read_table import ReadTable
from tpi_tracker.ui.widgets.text import Text


class _Padded(QStyledItemDelegate):
    """Cells begin where their heads begin."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(style.px(5), 0, 0, 0)


class EvidenceDialog(SheetForm):
    """A row for each score that was looked at, in order of time; Enter on a row shows it in the timeline."""

    NAME = "Scores and sources"
    speaks_by = ("rules/response",)
    SIZE = (720, 640)

    record_chosen = Signal(str)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._headline = Text("", 14, 500, wrap=True)
        self._reason = Text("", 12, tone="muted", wrap=True)
        self._table = self._make_table()
        self._rule = Text("", 12, wrap=True)
        self._source = Text("", 12, tone="muted", wrap=True)
        for widget in (self._headline, self._reason):
            self.body.addWidget(widget)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._rule)
        self.body.addWidget(self._source)
        self.save_button.hide()
        self.key_hint.hide()
        self.cancel_button.set_text(self.tr("Close"))

    def show_verdict(self, patient: Patient, problem: ProblemView, session: SessionView) -> None:
        """Show what a session's verdict rests on."""
        verdict = session.verdict
        self.set_titles(self.tr("Scores and sources"), f"{problem.problem.title} · " + self._session_words(session))
        self.name_patient(patient)
        self._headline.setText(say(verdict.headline))
        self._reason.setText(say_all(verdict.reason))
        self._fill(session, verdict)
        about = catalogue.rules().response.about
        self._rule.setText(
            self.tr("Rule {rule} {version}: {wording}").format(
                rule=verdict.rule_id, version=verdict.rule_version, wording=about.wording
            )
        )
        review = review_words(about.review)
        self._source.setText(self.tr("Source: {source} ({review})").format(source=about.source, review=review))
        self.foot_words.setText(self._pair_words(verdict))

    def writing(self) -> None:
        """There is nothing to write here: the key of *Save* closes."""
        self.accept()

    def first_focus(self) -> None:
        self._table.setFocus()

    def _make_table(self) -> ReadTable:
        heads = (self.tr("When"), self.tr("Day"), self.tr("Role"), self.tr("Score"), self.tr("Relief"))
        table = ReadTable(heads, self.tr("Scores behind the verdict"), name="evidence", wide=2)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(_Padded(table))
        table.verticalHeader().setDefaultSectionSize(style.px(28))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((0, 150), (1, 60), (3, 90), (4, 90)):
            table.setColumnWidth(column, style.px(width))
        table.itemActivated.connect(self._activated)
        return table

    def _fill(self, session: SessionView, verdict: ResponseVerdict) -> None:
        rows: list[tuple[Reading, str]] = []
        if verdict.baseline is not None:
            rows.append((verdict.baseline, self.tr("baseline")))
        rows += [(reading, self.tr("within 2 h")) for reading in verdict.early]
        rows += [(reading, self._role(reading, verdict)) for reading in verdict.judged]
        self._table.setRowCount(len(rows))
        for place, (reading, role) in enumerate(rows):
            base = verdict.baseline
            relief = relief_pct(base.value, reading.value) if base is not None and reading is not base else None
            words = (
                shown_time(reading.at.astimezone(self.clinic.zone)),
                str(day_number(session.session.performed_at, reading.at)),
                role,
                number(reading.value),
                "" if relief is None else pct(relief),
            )
            for column, text in enumerate(words):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, reading.key)
                if not text:  # what relief is counted from has none of its own
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, role)
                self._table.setItem(place, column, item)
        if rows:
            self._table.setCurrentCell(0, 0)

    def _role(self, reading: Reading, verdict: ResponseVerdict) -> str:
        roles = [self.tr("judged")]
        if reading == verdict.best:
            roles.append(self.tr("best"))
        if reading == verdict.last:
            roles.append(self.tr("last"))
        if verdict.lost_at is not None and reading.at == verdict.lost_at:
            roles.append(self.tr("relief lost"))
        return spoken().comma.join(roles)

    def _session_words(self, session: SessionView) -> str:
        at = shown_time(session.session.performed_at.astimezone(self.clinic.zone))
        return self.tr("session {number}, {at}").format(number=session.number, at=at)

    def _pair_words(self, verdict: ResponseVerdict) -> str:
        if verdict.pair is None:
            return self.tr("No scale with a baseline")
        shown = f"{word('scale', verdict.pair[0])} {word('measure', verdict.pair[1])}"
        return self.tr("Judged on {pair}; percents are rounded for display only").format(pair=shown)

    def _activated(self, item: QTableWidgetItem) -> None:
        self.record_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
        self.accept()
