"""The card of the tray on Today: what is drawn up, a vial a line, and the way to set it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.tray import Tray
from tpi_tracker.services import catalogue
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.side_rows import RowsCard
from tpi_tracker.ui.widgets.text import Text


class VialLine(QWidget):
    """Drug and strength, and under them lot and expiry; an expired one in the tone of a caution."""

    def __init__(self, title: str, second: str, *, is_expired: bool) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}, {second}")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(16), style.px(7), style.px(16), style.px(7))
        column.setSpacing(0)
        column.addWidget(Text(title, 13, 500, elide=True))
        column.addWidget(Text(second, 11, 600 if is_expired else 400, "caution" if is_expired else "muted", elide=True))


class TrayCard(RowsCard):
    """Empty it says what it is for."""

    set_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("On the tray today"),
            empty=self.tr("Nothing yet. Set once, it gives every session of today its drug, lot and expiry."),
            name="tray",
            parent=parent,
        )
        self.button = WordButton(self.tr("Set"), name="set_tray", keys="Ctrl+Shift+T")
        self.button.setFixedHeight(style.px(26))
        self.button.clicked.connect(self.set_asked)
        self.add_action(self.button)
        self.pad_header(4, 4)

    def show_vials(self, vials: Sequence[Tray], today: date) -> None:
        """The vials in their order."""
        self.button.set_text(self.tr("Change") if vials else self.tr("Set"))
        self.show_rows([self._line(vial, today) for vial in vials])

    def _line(self, vial: Tray, today: date) -> VialLine:
        known = catalogue.drug(vial.drug)
        title = known.name if known is not None else vial.drug.replace("_", " ")
        if vial.with_epinephrine:
            title = self.tr("{drug} with epinephrine").format(drug=title)
        if vial.concentration_mg_ml is not None:
            title = self.tr("{drug}, {strength} mg/mL").format(drug=title, strength=f"{vial.concentration_mg_ml:g}")
        is_expired = vial.expiry is not None and vial.expiry < today
        lot = self.tr("Lot {lot}").format(lot=vial.lot) if vial.lot else self.tr("no lot")
        if vial.expiry is None:
            second = lot
        elif is_expired:
            second = self.tr("{lot}, expired {date}").format(lot=lot, date=shown_date(vial.expiry))
        else:
            second = self.tr("{lot}, to {date}").format(lot=lot, date=shown_date(vial.expiry))
        return VialLine(title, second, is_expired=is_expired)
