"""Step 7: what makes pain chronic, with what is listed with a higher risk of failure on top. It is not a score."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.checklist import Item, Step
from tpi_tracker.ui.widgets.finding_card import RiskCard
from tpi_tracker.ui.widgets.workup_cards import StepCard


class ComplexityCard(StepCard):
    """The factors stand above the questions they bear on."""

    def __init__(self, step: Step, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(7, step, items, parent)
        self.risk = RiskCard()
        self.list.insertWidget(0, self.risk)
        self.risk.hide()

    def show_risk(self, factors: list[str], sources: list[str]) -> None:
        """Factors in words and their citations; nothing stands there where nothing is recorded."""
        self.risk.show_factors(factors, sources)
