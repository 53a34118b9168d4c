"""The card beside the list: who the current row is, and what can be done at once."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from tpi_tracker.tongue import in_order
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.badge import FlagBadge, VerdictBadge
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.date_text import shown_age, shown_date, shown_no
from tpi_tracker.ui.widgets.text import Text, breakable

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.services.summaries import PatientSummary


class PatientFacts(Card):
    """Name, born, sex, number; flag or verdict; a few facts; *Open*, *Repeat last*, *Score*."""

    open_asked = Signal()
    repeat_asked = Signal()
    score_asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(name="patient_facts", parent=parent)
        self._today = today
        self._name = Text("", 16, 500, wrap=True)
        self._who = Text("", 12, tone="muted", wrap=True)
        self._badges = QHBoxLayout()
        self._badges.setContentsMargins(0, 0, 0, 0)
        self._badge: QWidget | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(style.px(8))
        self._grid.setVerticalSpacing(style.px(8))
        self._grid.setColumnMinimumWidth(0, style.px(92))
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, Text] = {}
        self._labels: dict[str, Text] = {}
        for row, (key, label) in enumerate(
            (
                ("problem", self.tr("Problem")),
                ("visit", self.tr("Last session")),
                ("due", self.tr("Next due")),
                ("anticoagulant", self.tr("Anticoagulant")),
                ("allergies", self.tr("Allergies")),
                ("phone", self.tr("Phone")),
            )
        ):
            value = Text("", 12, wrap=True)
            self._values[key] = value
            self._labels[key] = Text(label, 12, tone="muted")
            self._grid.addWidget(self._labels[key], row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self.open = FilledButton(self.tr("Open"), name="open_patient")
        self.repeat = OutlineButton(self.tr("Repeat last"), name="repeat_last")
        self.score = OutlineButton(self.tr("Score"), name="score")
        for button in (self.open, self.repeat, self.score):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open.clicked.connect(self.open_asked)
        self.repeat.clicked.connect(self.repeat_asked)
        self.score.clicked.connect(self.score_asked)
        for widget in (self._name, self._who, Rule()):
            self.body.addWidget(widget)
        self.body.addLayout(self._badges)
        self.body.addLayout(self._grid)
        self.body.addWidget(Rule())
        self.body.addWidget(self.open)
        low = QHBoxLayout()
        low.setSpacing(style.px(8))
        low.addWidget(self.repeat)
        low.addWidget(self.score)
        self.body.addLayout(low)

    def offer(self, *, chart: bool, score: bool, session: bool) -> None:
        """What the user may not see or do is taken away."""
        if not chart:
            for key in ("problem", "visit", "anticoagulant", "allergies"):
                self._values[key].hide()
                self._labels[key].hide()
        for button, is_offered in ((self.score, score), (self.repeat, session)):
            if not is_offered:
                button.hide()

    def show_patient(self, patient: "Patient", summary: "PatientSummary | None") -> None:
        """Show another patient."""
        words = {"female": self.tr("female"), "male": self.tr("male"), "other": self.tr("other")}
        sex = words.get(str(patient.sex), self.tr("sex not recorded"))
        self._name.setText(breakable(patient.shown_name))
        self._name.setAccessibleName(patient.shown_name)
        self._who.setText(f"{shown_age(patient.birth_date, self._today)} · {sex} · {shown_no(patient.patient_no)}")
        self.setAccessibleName(patient.shown_name)
        none = self.tr("none") if (patient.anticoagulant or "").strip() else self.tr("not asked")
        self._values["anticoagulant"].setText(patient.anticoagulant_taken or none)
        listed = self.tr("none known") if patient.denies_allergies else breakable(", ".join(patient.allergy_list))
        self._values["allergies"].setText(listed or self.tr("not asked"))
        self._values["phone"].setText(in_order(patient.phone or "") or self.tr("not recorded"))
        self._show_summary(summary)

    def _show_summary(self, summary: "PatientSummary | None") -> None:
        if self._badge is not None:
            self._badges.removeWidget(self._badge)
            self._badge.deleteLater()
            self._badge = None
        has_problem = summary is not None and summary.problem_id is not None
        self.repeat.setEnabled(has_problem)
        self.score.setEnabled(has_problem)
        if summary is None:
            return
        if summary.finding_kind:
            self._badge = FlagBadge(summary.finding_kind, long=True)
        elif summary.verdict:
            self._badge = VerdictBadge(summary.verdict, summary.verdict_final)
        if self._badge is not None:
            self._badges.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        self._values["problem"].setText(summary.problem_title or self.tr("none recorded"))
        visit = summary.last_visit
        self._values["visit"].setText(self.tr("none yet") if visit is None else shown_date(visit))
        due = summary.next_due
        state = summary.next_due_state
        text = self.tr("none") if due is None else shown_date(due)
        late = {"overdue": self.tr("overdue"), "unreachable": self.tr("unreachable")}.get(state or "")
        self._values["due"].setText(f"{text}, {late}" if late else text)
        tone = {"overdue": "alert", "unreachable": "caution"}.get(state or "", "text")
        self._values["due"].set_tone(tone)
