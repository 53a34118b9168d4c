"""The table of backups: the state with its own colour and sign."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.models import backup_rows as columns
from tpi_tracker.ui.models.backup_rows import BackupRows
from tpi_tracker.ui.widgets.painted_table import Columns, Index, Look, PaintedTable

COLUMNS = Columns(
    widths={
        columns.MADE: 158,
        columns.AGE: 96,
        columns.REASON: 170,
        columns.PATIENTS: 80,
        columns.SIZE: 84,
        columns.STATE: 168,
    },
    first=columns.MADE,
    wide=columns.PLACE,
    set_off=frozenset({columns.PLACE, columns.STATE}),
    numbers=frozenset({columns.PATIENTS, columns.SIZE}),
    under=(columns.PLACE, columns.PATIENTS, columns.SIZE, columns.REASON, columns.AGE),
)


class BackupTable(PaintedTable):
    """The buttons over it are about the current row."""

    def __init__(self, model: BackupRows, parent: QWidget | None = None) -> None:
        label = QCoreApplication.translate("BackupTable", "Backups of this clinic")
        super().__init__("backups", label, COLUMNS, parent)
        self.setModel(model)
        self.lay_columns()

    def look(self, index: Index) -> Look:
        model, column = self.model(), index.column()
        assert isinstance(model, BackupRows)
        if column == columns.MADE:
            return Look(weight=600)
        if column != columns.STATE:
            return Look("muted")
        if model.is_damaged(index.row()):
            return Look("alert", 600, "warning")
        return Look("good" if model.is_checked(index.row()) else "muted", sign="check")
