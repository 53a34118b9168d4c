"""The right column of the patient's page: verdict, flag, what is listed with it, what comes next, coverage, doses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.alike import Likeness
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.rules import cited
from tpi_tracker.render.wording import date_words, say
from tpi_tracker.services import catalogue, rights
from tpi_tracker.services.exposures import Given
from tpi_tracker.services.patient_view import NextItem, PatientView, ProblemView
from tpi_tracker.ui import style
from tpi_tracker.ui.places import MergePlace, PatientPlace
from tpi_tracker.ui.rule_at import RULE
from tpi_tracker.ui.widgets.alike_note import AlikeNote
from tpi_tracker.ui.widgets.coverage_card import CoverageCard
from tpi_tracker.ui.widgets.finding_card import FindingCard, NextCard, RiskCard
from tpi_tracker.ui.widgets.given_card import GivenCard
from tpi_tracker.ui.widgets.verdict_card import VerdictCard

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

SIDE = 396
NEXT_SHOWN = 4


class PatientSide(QWidget):
    """As high as its broken lines need at the width it has, not at the width they would like."""

    went = Signal(object)
    """To another place."""

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._patient_no = ""
        self.alike = AlikeNote(offers_merge=rights.writes(clinic, Right.MERGE))
        self.verdict = VerdictCard(catalogue.rules().response, clinic.zone)
        self.finding = FindingCard(clinic.zone)
        self.risk = RiskCard()
        self.next = NextCard()
        self.coverage = CoverageCard(catalogue.coverage_rules().presets)
        self.given = GivenCard()
        self.verdict.setProperty(RULE, "response")
        self.finding.setProperty(RULE, "failure")
        self.risk.setProperty(RULE, "risk_factors")
        self.given.setProperty(RULE, "steroid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(10))
        self._of_problem = QWidget()
        cards = QVBoxLayout(self._of_problem)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(style.px(10))
        for card in (self.verdict, self.finding, self.risk, self.next, self.coverage, self.given):
            cards.addWidget(card)
        cards.addStretch()
        column.addWidget(self.alike)
        column.addWidget(self._of_problem, 1)
        self.alike.open_asked.connect(self._open_other)
        self.alike.merge_asked.connect(self._merge_other)
        self.given.went.connect(self.went)

    def show_alike(self, view: PatientView) -> None:
        """Patients that are easy to mix up with this one."""
        self._patient_no = view.patient.patient_no
        near = [alike for alike in view.look_alikes if alike.likeness is not Likeness.SAME_NAME]
        self.alike.show_alike(near, self._clinic.today())
        self._of_problem.setVisible(bool(view.problems))
        self.setVisible(bool(view.problems or near))

    def show_problem(self, view: ProblemView, given: Given) -> None:
        """What the rules say of a problem, and what the patient was given elsewhere."""
        stem, locked = view.problem.patient_no, not rights.writes(self._clinic, Right.RECORD_CARE)
        self.verdict.show_session(view.last_session)
        self.finding.show_problem(
            view,
            locked=not rights.writes(self._clinic, Right.JUDGE),
            may_look=rights.allows(self._clinic, Right.JUDGE),
        )
        self.next.treatments.setVisible(rights.allows(self._clinic, Right.RECORD_CARE))
        present = {factor.key for factor in view.risk_factors}
        self.risk.show_factors(
            [say(factor.label) for factor in view.risk_factors],
            cited(factor for factor in catalogue.rules().risk_factors if factor.key in present),
        )
        self.coverage.show_answers(view.coverage)
        self.given.show_given(stem, given, locked=locked)
        self.next.show_items([self._next_words(item) for item in view.next_items[:NEXT_SHOWN]])

    def _next_words(self, item: NextItem) -> tuple[str, str, str, str]:
        on, tone = date_words(item.on), "text"
        if item.on == self._clinic.today():
            on, tone = self.tr("today"), "accent"
        elif item.overdue:
            on, tone = self.tr("{day}, overdue").format(day=on), "alert"
        return "phone" if item.kind == "call" else "plan", say(item.label), on, tone

    def _open_other(self, patient_no: str) -> None:
        self.went.emit(PatientPlace(patient_no))

    def _merge_other(self, patient_no: str) -> None:
        self.went.emit(MergePlace(self._patient_no, patient_no))

    def minimumSizeHint(self) -> QSize:
        column = self.layout()
        width = max(self.minimumWidth(), style.px(SIDE))
        return QSize(style.px(SIDE), column.heightForWidth(width) if column is not None else 0)
