"""The right column of the patient's page: verdict, finding, risk, what comes next."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui import style

SIDE = 396


class PatientSide(QWidget):
    """The right column: as high as its broken lines need at the width it has, not at the width they would like."""

    def minimumSizeHint(self) -> QSize:
        column = self.layout()
        width = max(self.minimumWidth(), style.px(SIDE))
        return QSize(style.px(SIDE), column.heightForWidth(width) if column is not None else 0)
