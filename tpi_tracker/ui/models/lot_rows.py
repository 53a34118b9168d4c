"""The sessions in which a lot was used, as rows: each patient with two identifiers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.domain.trends import ChartSite
from tpi_tracker.render.injection_words import sites_words
from tpi_tracker.render.wording import number
from tpi_tracker.services import catalogue
from tpi_tracker.services.lots import LotUse
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.date_text import shown_date, shown_no

Index = QModelIndex | QPersistentModelIndex

DATE, NAME, BORN, NUMBER, SITES, DRUG, AMOUNT, VOLUME, EXPIRY = range(9)


class LotRows(QAbstractTableModel):
    """Whole rows; nothing is written here."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._uses: tuple[LotUse, ...] = ()
        self._heads = (
            self.tr("Session"),
            self.tr("Patient"),
            self.tr("Born"),
            self.tr("Clinic no."),
            self.tr("Muscles"),
            self.tr("Drug"),
            self.tr("Amount"),
            self.tr("mL"),
            self.tr("Expiry"),
        )

    def show_uses(self, uses: Sequence[LotUse]) -> None:
        """Show other sessions."""
        self.beginResetModel()
        self._uses = tuple(uses)
        self.endResetModel()

    def use(self, row: int) -> LotUse | None:
        """What a row shows."""
        return self._uses[row] if 0 <= row < len(self._uses) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._uses)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        use = self.use(index.row()) if index.isValid() else None
        if use is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(use, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(use, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == DATE:
                return spoken().comma.join(self._words(use, column) for column in range(len(self._heads)))
            return self._words(use, index.column())
        return None

    def _words(self, use: LotUse, column: int) -> str:
        unknown = self.tr("not recorded")
        if column == AMOUNT:
            if use.unit == "mL":
                return ""
            return f"{number(round(use.amount, 3))} {use.unit}" if use.amount is not None else unknown
        if column == EXPIRY:
            if use.expiry is None:
                return unknown
            day = shown_date(use.expiry)
            return self.tr("{date}, expired").format(date=day) if use.was_expired else day
        return {
            DATE: shown_date(use.performed_on),
            NAME: use.shown_name,
            BORN: shown_date(use.birth_date),
            NUMBER: shown_no(use.patient_no),
            SITES: _muscles(use),
            DRUG: _drug(use.drug),
            VOLUME: number(use.volume_ml) if use.volume_ml is not None else unknown,
        }[column]


def _muscles(use: LotUse) -> str:
    """`L levator, rhomboids`, as in the timeline."""
    if not use.sites:
        return ""
    named = []
    for side, key in use.sites:
        muscle = catalogue.muscle(key)
        named.append(ChartSite(side, muscle.short if muscle else key.replace("_", " "), 1))
    return sites_words(named)


def _drug(key: str) -> str:
    drug = catalogue.drug(key)
    return drug.name if drug is not None else key.replace("_", " ")
