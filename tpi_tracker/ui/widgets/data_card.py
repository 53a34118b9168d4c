"""The clinic's data on their way in and out: the doors that are otherwise only in the list of commands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.ui import style
from tpi_tracker.ui.places import ExportPlace, ImportPlace
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class DataCard(Card):
    """Offers what the user's role may do; hidden where that is nothing."""

    went = Signal(object)
    """A ``Place`` to go to."""

    def __init__(self, clinic: "Clinic") -> None:
        super().__init__(self.tr("Data"), name="data_card")
        self.spreadsheet = OutlineButton(self.tr("Import a spreadsheet"), name="import_spreadsheet")
        self.spreadsheet.clicked.connect(self._import)
        self.export = OutlineButton(self.tr("Export data"), name="export_data")
        self.export.clicked.connect(self._export)
        may_import, may_export = rights.writes(clinic, Right.IMPORT), rights.allows(clinic, Right.EXPORT)
        self._offer(self.tr("Data you have"), self.spreadsheet, may_import)
        self._offer(self.tr("Data to hand on"), self.export, may_export)
        if not (may_import or may_export):
            self.hide()

    def _offer(self, label: str, button: OutlineButton, may: bool) -> None:
        if not may:
            button.setParent(self)
            button.hide()
            return
        words = Text(label, 12, 600, wrap=True)
        words.setFixedWidth(style.px(140))
        row = QHBoxLayout()
        row.addWidget(words)
        row.addWidget(button)
        row.addStretch()
        self.body.addLayout(row)

    def _import(self) -> None:
        self.went.emit(ImportPlace())

    def _export(self) -> None:
        self.went.emit(ExportPlace())
