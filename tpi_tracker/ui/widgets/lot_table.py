"""The table of the sessions in which a lot was used."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.models import lot_rows as columns
from tpi_tracker.ui.models.lot_rows import LotRows
from tpi_tracker.ui.widgets.painted_table import Columns, Index, Look, PaintedTable

COLUMNS = Columns(
    widths={
        columns.DATE: 120,
        columns.NAME: 200,
        columns.BORN: 110,
        columns.NUMBER: 96,
        columns.DRUG: 140,
        columns.AMOUNT: 100,
        columns.VOLUME: 84,
        columns.EXPIRY: 170,
    },
    first=columns.DATE,
    wide=columns.SITES,
    set_off=frozenset({columns.EXPIRY}),
    numbers=frozenset({columns.AMOUNT, columns.VOLUME}),
    dates=frozenset({columns.DATE, columns.BORN}),
    under=(columns.SITES, columns.EXPIRY, columns.VOLUME, columns.AMOUNT, columns.DRUG, columns.BORN),
    least=84,
)


class LotTable(PaintedTable):
    """Enter or a double click opens the patient at the session."""

    opened = Signal(int)
    """The row."""

    def __init__(self, model: LotRows, parent: QWidget | None = None) -> None:
        label = QCoreApplication.translate("LotTable", "Sessions with this lot")
        super().__init__("lot_uses", label, COLUMNS, parent)
        self.setModel(model)
        self.lay_columns()
        self.doubleClicked.connect(self._open_index)

    def look(self, index: Index) -> Look | None:
        model = self.model()
        assert isinstance(model, LotRows)
        use = model.shown(index.row())
        if use is None:
            return None
        if index.column() == columns.EXPIRY and use.was_expired:
            return Look("alert", 600)
        return Look(weight=600 if index.column() == columns.NAME else 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_index(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
