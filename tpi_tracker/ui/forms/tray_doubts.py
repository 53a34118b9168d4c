"""What is unusual of a vial on the tray, in words, and the one question about it: keep it so, or change it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.tray import Doubt, DoubtOf, unusual
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.note import Note


class DoubtNote(QWidget):
    """Asks in place, never as a dialog over the sheet. ``confirmed`` is what was said to be so, for the next save."""

    keep_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirmed: tuple[Doubt, ...] = ()
        self._asked: tuple[Doubt, ...] = ()
        self.keep_button = OutlineButton(self.tr("Keep as typed"), name="keep_as_typed")
        self.back_button = FilledButton(self.tr("Back to the tray"), name="back_to_tray")
        self.note = Note("caution", action=(self.back_button, self.keep_button), name="tray_doubts")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        self.keep_button.clicked.connect(self._keep)
        self.back_button.clicked.connect(self._back)
        self.hide()

    def ask(self, doubts: Iterable[Doubt]) -> None:
        """Names what is unusual and takes the keyboard."""
        self._asked = tuple(doubts)
        self.note.say(self.tr("Is the tray right?"), " ".join(map(words_of, self._asked)), "caution")
        self.show()
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self.confirmed += self._asked
        self.hide()
        self.keep_wanted.emit()

    def _back(self) -> None:
        self.hide()
        self.back_wanted.emit()


def words_of(doubt: Doubt) -> str:
    """One sentence for one doubt."""
    drug = catalogue.drug(doubt.drug)
    if doubt.of is DoubtOf.STRENGTH:
        odd = unusual(drug, doubt.mg_ml) if drug is not None and doubt.mg_ml is not None else None
        return say(odd) if odd is not None else ""
    lot = _of_lots("Lot {lot}").format(lot=doubt.lot) if doubt.lot else _drug_name(doubt.drug)
    if doubt.of is DoubtOf.EXPIRED:
        expiry = session_reading.expiry_words(doubt.expiry) if doubt.expiry is not None else ""
        return _of_lots("{lot} expired {date}.").format(lot=lot, date=expiry)
    said = QCoreApplication.translate("tray_doubts", "{lot} was recorded as {others} before, never as {drug}.")
    others = ", ".join(spoken().lowered(_drug_name(key)) for key in doubt.others)
    return said.format(lot=lot, others=others, drug=spoken().lowered(_drug_name(doubt.drug)))


def _drug_name(key: str) -> str:
    drug = catalogue.drug(key)
    return drug.name if drug else key


def _of_lots(text: str) -> str:
    return QCoreApplication.translate("session_lots", text)
