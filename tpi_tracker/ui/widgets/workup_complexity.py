"""Step 7: what makes pain chronic, with what is listed with a higher risk of failure on top. It is not a score."""

from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.checklist import Step
from tpi_tracker.domain.rules import cited
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui.widgets.finding_card import RiskCard
from tpi_tracker.ui.widgets.workup_cards import StepCard


class ComplexityCard(StepCard):
    """The factors stand above the questions they bear on."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(7, step, parent)
        self._risk: RiskCard | None = None

    @property
    def risk(self) -> RiskCard:
        """The factors."""
        self.build()
        assert self._risk is not None
        return self._risk

    def make_rows(self) -> None:
        self._risk = RiskCard()
        self.list.addWidget(self._risk)
        super().make_rows()

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        super().show_view(view, locked=locked)
        if self._risk is not None:
            present = {factor.key for factor in view.risk}
            sources = cited(factor for factor in catalogue.rules().risk_factors if factor.key in present)
            self._risk.show_factors([say(factor.label) for factor in view.risk], sources)
