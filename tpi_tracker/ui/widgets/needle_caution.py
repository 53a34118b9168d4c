"""What is recorded of an anticoagulant, beside a needle procedure: it states and asks, it blocks and orders nothing."""

from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.checklist import PathwayContent
from tpi_tracker.domain.patient import Patient
from tpi_tracker.ui.widgets.text import Text


class NeedleCaution(Text):
    """Hides itself beside a pathway without a needle, and where none is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", 12, 600, "caution", wrap=True, name="needle_caution", parent=parent)
        self.hide()

    def show_for(self, pathway: PathwayContent | None, patient: Patient) -> None:
        """Say what the patient's record says."""
        said = ""
        if pathway is not None and pathway.needle:
            if patient.anticoagulant_taken is not None:
                said = self.tr("Anticoagulant recorded: {drug}").format(drug=patient.anticoagulant_taken)
            elif not patient.anticoagulant:
                said = self.tr("Anticoagulant: not asked")
        self.setText(said)
        self.setVisible(bool(said))
