"""The choice of a drug of the formulary; an anaesthetic with epinephrine is a choice of its own."""

from PySide6.QtWidgets import QWidget

from tpi_tracker.services import catalogue
from tpi_tracker.ui.widgets.choices import Choice


class DrugChoice(Choice):
    """Nothing is chosen at first. The data of an answer are the drug's key and whether it is with epinephrine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("drug")
        self.setAccessibleName(self.tr("Drug"))
        self.setToolTip(self.tr("Drug"))
        self.setPlaceholderText(self.tr("Drug"))
        for drug in catalogue.drugs():
            if drug.is_local_anaesthetic:
                self.addItem(self.tr("{drug}, plain").format(drug=drug.name), (drug.key, False))
                self.addItem(self.tr("{drug} with epinephrine").format(drug=drug.name), (drug.key, True))
            else:
                self.addItem(drug.name, (drug.key, False))
        self.setCurrentIndex(-1)
